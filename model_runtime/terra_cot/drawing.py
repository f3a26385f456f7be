"""Which samples a chip gives: a caption, questions of every level, some without an answer, typed as people type."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from model_runtime.model.plan import CHANGE_TASKS, Plan
from model_runtime.protocol import CLASSES
from model_runtime.terra_cot import captions, change, level_one, qualified, refusals, semantic, spatial
from model_runtime.terra_cot.asking import Asked, Asking
from model_runtime.terra_cot.choices import letter_of, options_for
from model_runtime.terra_cot.names import too_narrow
from model_runtime.terra_cot.samples import Level, SampleAnswer
from model_runtime.terra_cot.story import Chip, Story
from model_runtime.training.language.drafts import DRAFTERS
from model_runtime.training.language.grammar import expand
from model_runtime.training.language.sentences import pick
from model_runtime.training.language.typing_manner import typed

#: Tries at one question before another is drawn.
_TRIES = 12
_OPTIONS = 0.3
#: Water that covers so much of the image is no pond, and hardly a lake or a river.
_WIDE = 0.25
_SMALL_WATER = frozenset(("pond", "ponds", "lake", "lakes", "river", "rivers"))
#: Years and spans of time that a sentence names by chance, and that needn't be those of the images.
_TIMES = re.compile(r"\b(?:19|20)\d\d\b|\b(?:years?|decades?|months?|weeks?|winter|summer)\b", re.IGNORECASE)
_ACRES = re.compile(r"\bacre", re.IGNORECASE)
_WORDS = re.compile(r"[a-z]+")


@dataclass(frozen=True)
class Recipe:
    """How many samples of each level a chip gives, as far as it can; the paper has two to four L1 tasks an image."""

    captions: int = 1
    level_one: int = 4
    qualified: int = 2
    spatial: int = 1
    semantic: int = 1
    unanswerable: int = 1
    change: int = 3


@dataclass(frozen=True, eq=False)
class Drawn:
    """A sample without its images.

    Attributes:
        story: Groundings, figures and reasoning.
        question: As typed.
        answer: The typed answer; of multiple choice its text is the letter.
        level: How many steps it takes.
        task: One of `samples.TASKS`.
        caption: For a caption.
        plan: The embedded model's plan, where it has one.
        options: From A.
        qualified: Whether it narrows a class.
    """

    story: Story
    question: str
    answer: SampleAnswer
    level: Level
    task: str
    caption: str = ""
    plan: Plan | None = None
    options: tuple[str, ...] = ()
    qualified: bool = False


def samples_of(chip: Chip, rng: np.random.Generator, recipe: Recipe) -> Iterator[Drawn]:
    """The samples of one chip; of two dates those about change.

    Args:
        chip: Grid, labels and validity.
        rng: Where chance comes from; the same state gives the same samples.
        recipe: How many of each.
    """
    if len(chip.dates) > 1:
        yield from _several(recipe.change, lambda: _of_change(chip, rng))
        return
    yield from _several(recipe.captions, lambda: _caption(chip, rng))
    kinds = [level_one.KINDS[int(at)] for at in rng.permutation(len(level_one.KINDS))]
    found = (drawn for kind in kinds if (drawn := _of_kind(chip, rng, kind)) is not None)
    for _ in range(recipe.level_one):
        drawn = next(found, None)
        if drawn is not None:
            yield drawn
    for number, askings, narrowed in (
        (recipe.qualified, qualified.ASKINGS, True),
        (recipe.spatial, spatial.ASKINGS, False),
        (recipe.semantic, semantic.ASKINGS, False),
        (recipe.unanswerable, refusals.ASKINGS, False),
    ):
        yield from _several(number, lambda a=askings, q=narrowed: _asked(chip, rng, a, q))  # type: ignore[misc]


def _several(number: int, draw: Callable[[], Drawn | None]) -> Iterator[Drawn]:
    """So many samples, fewer where the chip doesn't allow them; none twice."""
    seen: set[str] = set()
    for _ in range(number):
        drawn = draw()
        if drawn is not None and drawn.question.casefold() not in seen:
            seen.add(drawn.question.casefold())
            yield drawn


def _caption(chip: Chip, rng: np.random.Generator) -> Drawn | None:
    story = Story(chip, rng)
    described = captions.describe(story)
    if described is None:
        return None
    question = expand(rng, pick(rng, captions.QUESTIONS), lambda slot: slot)
    caption, answer = described
    return Drawn(story, question[:1].upper() + question[1:], answer, "caption", "caption", caption)


def _of_kind(chip: Chip, rng: np.random.Generator, kind: str) -> Drawn | None:
    """A question of the grammar about classes it may fairly be asked of."""
    classes = level_one.fair_classes(chip, kind)
    if kind == "exists" and chip.absent() and rng.random() < 0.5:
        classes = [(name,) for name in chip.absent()]
    for _ in range(_TRIES if classes else 0):
        wanted = classes[int(rng.integers(len(classes)))]
        drafted = _drafted(rng, kind, wanted, _SMALL_WATER if chip.shares[-1]["water"] > _WIDE else frozenset())
        if drafted is None:
            continue
        text, plan = drafted
        story = Story(chip, rng)
        answer = level_one.reason(story, plan)
        if answer is not None:
            task = "larger" if plan.task == "smaller" else plan.task
            return _typed(story, Asked(text, answer, "L1", task), plan)
    return None


def _drafted(
    rng: np.random.Generator, kind: str, wanted: Sequence[str], unfit: frozenset[str] = frozenset()
) -> tuple[str, Plan] | None:
    """A sentence and its plan about these classes; its options, if any, are drawn later, by the truth.

    Args:
        rng: Where chance comes from.
        kind: Of the grammar.
        wanted: The classes, in the order asked.
        unfit: Words that the sentence mustn't have.
    """
    order = [*wanted, *(name for name in CLASSES if name not in wanted)]
    for _ in range(_TRIES):
        draft = DRAFTERS[kind](rng, order)
        right = draft.plan.classes == tuple(wanted) or (kind == "rank" and draft.plan.form in ("list", "most", "least"))
        words = set(_WORDS.findall(draft.text.lower()))
        if draft.choices is None and right and not words & (too_narrow() | unfit) and not _ACRES.search(draft.text):
            return draft.text, draft.plan
    return None


def _of_change(chip: Chip, rng: np.random.Generator) -> Drawn | None:
    """A question about what changed between two dates."""
    if rng.random() < 0.3:
        return _asked(chip, rng, change.ASKINGS, False)
    classes = change.changing(chip)
    for _ in range(_TRIES if classes else 0):
        drafted = _drafted(rng, "change", [classes[int(rng.integers(len(classes)))]])
        if drafted is None or drafted[1].task not in CHANGE_TASKS or _TIMES.search(drafted[0]):
            continue
        story = Story(chip, rng)
        answer = change.reason(story, drafted[1])
        if answer is not None:
            return _typed(story, Asked(drafted[0], answer, "L1", "change"), drafted[1])
    return None


def _asked(chip: Chip, rng: np.random.Generator, askings: Sequence[Asking], narrowed: bool) -> Drawn | None:
    """A question of some kind that the chip allows."""
    for _ in range(_TRIES):
        story = Story(chip, rng)
        asked = askings[int(rng.integers(len(askings)))](story)
        if asked is not None:
            plan = Plan("none", "thing") if asked.level == "unanswerable" else None
            return _typed(story, asked, plan, narrowed)
    return None


def _typed(story: Story, asked: Asked, plan: Plan | None, narrowed: bool = False) -> Drawn:
    """The question as somebody types it, with options now and then."""
    answer, options = asked.answer, tuple[str, ...]()
    drawn = options_for(story.rng, answer, story.figures) if story.rng.random() < _OPTIONS else None
    choices = None
    if drawn is not None:
        choices, right = drawn
        options = tuple(choices)
        answer = SampleAnswer(
            answer.kind, letter_of(right), answer.rule, answer.value, answer.unit, answer.choice, answer.ranking
        )
        story.say(("[that is|this is|this makes it] option {letter}.", "option {letter} says so."),
                  {"letter": letter_of(right)})  # fmt: skip
    question = typed(story.rng, asked.text, choices)
    return Drawn(story, question, answer, asked.level, asked.task, "", plan, options, narrowed)


def times(rounds: int) -> Recipe:
    """The usual recipe so many times over."""
    usual = Recipe()
    return Recipe(**{name: rounds * number for name, number in vars(usual).items()})
