"""Questions without an answer: what no mask shows, and what a scene doesn't have."""

from __future__ import annotations

import re

from model_runtime.terra_cot import fair
from model_runtime.terra_cot.answers import answer_by
from model_runtime.terra_cot.asking import Asked, ask
from model_runtime.terra_cot.level_one import NOT_THERE, ground_one
from model_runtime.terra_cot.samples import Rule
from model_runtime.terra_cot.story import Story
from model_runtime.training.language.refusals import draft_refusal
from model_runtime.training.language.sentences import pick

#: Questions with these could be measured in a mask, only not by the plans of the model.
_MEASURABLE = re.compile(
    r"\b(perimeter|ndvi|length|long|wide|width|end to end|widest|segment|outline)\b", re.IGNORECASE
)
_WHY = (
    "the image shows what covers the ground; this can't be seen in it.",
    "nothing in the image tells this, so there is nothing to outline or to measure.",
    "this is no matter of land cover, and no outline in the image would answer it.",
)
_OFF_TOPIC = ("this isn't a question about what the image shows.", "the image has nothing to say about this.")


def no_mask_shows(story: Story) -> Asked | None:
    """A thing or a property that no mask of land cover shows; now and then no question about the image at all."""
    draft = draft_refusal(story.rng)
    if draft.choices or _MEASURABLE.search(draft.text) or not draft.text.isascii():
        return None
    if draft.plan.form == "question" and (story.rng.random() < 0.6 or len(draft.text.split()) < 3):
        return None
    story.say(_WHY if draft.plan.form == "thing" else _OFF_TOPIC, {})
    return Asked(draft.text, answer_by(Rule("none"), story.figures), "unanswerable", "none")


def not_in_the_scene(story: Story) -> Asked | None:
    """A distance, a place or a comparison that needs a class which isn't there."""
    absent, present = story.chip.absent(), story.chip.present(fair.LEAST_SHARE)
    if not absent or not present:
        return None
    missing = ground_one(story, pick(story.rng, absent))
    name = story.named(missing)
    story.say(NOT_THERE, story.words("a", missing))
    kind = pick(story.rng, ("distance", "where", "area"))
    if kind == "distance":
        other = ground_one(story, pick(story.rng, present))
        ways = ("there is {B}, but a distance needs both.", "{B} alone can't have a distance to anything.")
        story.say(ways, story.words("b", other))
        text = ask(
            story.rng,
            "how far is the {a} from the {b}",
            "what is the distance between {a} and {b}",
            a=name.text,
            b=story.named(other).text,
        )
    elif kind == "where":
        story.say(("so there is no place to name.", "what isn't there lies nowhere."), {})
        ways = ("where [in the image |]{a.is} the {a}", "in which part of the image [do you see|is there] {a}")
        text = ask(story.rng, *ways, **name.words("a"))
    else:
        story.say(("without any, there is no largest one.", "so none of them can be the largest."), {})
        ways = ("how large is the largest [patch|area] of {a}", "where is the largest [patch|area] of {a}")
        text = ask(story.rng, *ways, a=name.text)
    return Asked(text, answer_by(Rule("none"), story.figures), "unanswerable", kind)


ASKINGS = (no_mask_shows, no_mask_shows, no_mask_shows, not_in_the_scene)
