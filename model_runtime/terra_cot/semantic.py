"""L2 in meaning: classes together, one for each hectare of another, what would be if, what kind of landscape."""

from __future__ import annotations

from model_runtime.terra_cot import fair
from model_runtime.terra_cot.answers import answer_by
from model_runtime.terra_cot.asking import Asked, Asking, ask
from model_runtime.terra_cot.level_one import LOOK_FOR_BOTH, ground_one, ground_two, words_of_two
from model_runtime.terra_cot.names import in_a_row
from model_runtime.terra_cot.samples import Rule
from model_runtime.terra_cot.story import Story, Words
from model_runtime.training.language.sentences import pick

#: What grows, which people sum up as vegetation.
_GREEN = ("trees", "grassland", "cropland")
#: What people made of the land.
_MAN_MADE = ("cropland", "built-up")

#: A landscape is called after a class that covers at least this share of it.
_DOMINANT = 0.45
#: Largest class -> what a landscape of it is called.
_LANDSCAPES = {
    "water": "a waterscape",
    "trees": "a wooded landscape",
    "grassland": "open grassland",
    "cropland": "a farming landscape",
    "built-up": "a built-up landscape",
    "bare": "a barren landscape",
}


def together(story: Story) -> Asked | None:
    """What several classes cover together: vegetation, or land that people use."""
    group, wording = (
        (_GREEN, ("covered by vegetation", "green, be it wild or farmed", "covered by plants of any kind"))
        if story.rng.random() < 0.6
        else (_MAN_MADE, ("shaped by people, as farmland or built-up land", "farmed or built up"))
    )
    present = [of for of in story.chip.present(fair.TRACE_SHARE) if of in group]
    traces = [of for of in group if 0 < story.chip.shares[-1][of] < fair.TRACE_SHARE]
    if (
        not story.chip.complete
        or len(present) < 2
        or traces
        or sum(story.chip.shares[-1][of] for of in present) < 2 * fair.LEAST_SHARE
    ):
        return None
    indices = [ground_one(story, of) for of in present]
    outlined = in_a_row([story.outlined(index) for index in indices])
    story.say(("[what counts here is|this takes in] {all}.", "I [outline|mark] {all}."), {"all": outlined})
    for index in indices:
        story.say(("{a} {a.cover} {a.share}.", "{a} {a.make} up {a.share}."), story.words("a", index))
    sums: Words = {"sum": lambda: story.figure("share", *indices)}
    story.say(("together [that|this] makes {sum} of the image.", "[summed up|added up], {sum} of the image."), sums)
    text = ask(
        story.rng,
        "what [share|percentage] of the [image|scene] is {what}",
        "how much of the [scene|image] is {what}, in percent",
        what=pick(story.rng, wording),
    )
    rule = Rule("is", (story.stated("share", *indices),))
    return Asked(text, answer_by(rule, story.figures), "L2-semantic", "together")


def for_each_hectare(story: Story) -> Asked | None:
    """How many hectares of one class there are for each hectare of another."""
    large = story.chip.present(fair.LEAST_SHARE)
    if len(large) < 2:
        return None
    chosen = [large[int(index)] for index in sorted(story.rng.permutation(len(large))[:2])]
    one, other = ground_two(story, chosen)
    if story.number("ratio", one, other) < 1.05:
        return None
    words: Words = {**words_of_two(story, one, other, "ha")}
    story.say(LOOK_FOR_BOTH, words)
    story.say(("{a} {a.cover} {a.area}, {b} {b.cover} {b.area}.", "they measure {a.area} and {b.area}."), words)
    story.say(("dividing the one by the other gives {ratio}.", "the former is {ratio} times the latter."), words)
    text = ask(
        story.rng,
        "how many hectares of {a} are there for [each|every] hectare of {b}",
        "by what factor {a.do} {a} exceed {b} in area",
        "how many times as large as the {b} is the area of {a}",
        **story.named(one).words("a"),
        **{"a.do": "do" if story.named(one).plural else "does"},
        b=story.named(other).text,
    )
    rule = Rule("is", (story.stated("ratio", one, other),))
    return Asked(text, answer_by(rule, story.figures), "L2-semantic", "ratio")


_WHAT_IF = {
    ("bare", "trees"): "if all the {b} were planted with trees, what share of the image would trees cover",
    ("cropland", "built-up"): "if all the {b} were built on, what share of the image would be built up",
    ("grassland", "cropland"): "if all the {b} were ploughed up, what share of the image would be cropland",
    ("trees", "cropland"): "if all the {b} were cleared for farming, what share of the image would be cropland",
    ("grassland", "trees"): "if trees took over all the {b}, what share of the image would they cover",
    ("cropland", "trees"): "if all the {b} were afforested, what share of the image would be under trees",
}


def what_if(story: Story) -> Asked | None:
    """What a class would cover if it took over another."""
    large = story.chip.present(fair.LEAST_SHARE)
    pairs = [pair for pair in _WHAT_IF if set(pair) <= set(large)]
    if not pairs:
        return None
    given, taking = pairs[int(story.rng.integers(len(pairs)))]
    one, other = ground_two(story, (taking, given))
    words: Words = {**words_of_two(story, one, other), "sum": lambda: story.figure("share", one, other)}
    story.say(LOOK_FOR_BOTH, words)
    story.say(("as it is, {a} {a.cover} {a.share} and {b} {b.share}.",), words)
    story.say(("if the one took over the other, it would be {sum}.", "added together, that would be {sum}."), words)
    text = ask(story.rng, _WHAT_IF[given, taking], b=story.named(other).text)
    rule = Rule("is", (story.stated("share", one, other),))
    return Asked(text, answer_by(rule, story.figures), "L2-semantic", "what-if")


def character(story: Story) -> Asked | None:
    """What kind of landscape it is, by its clearly largest class."""
    present = story.chip.present(fair.TRACE_SHARE)[:3]
    shares = story.chip.shares[-1]
    if (
        not story.chip.complete
        or len(present) < 2
        or shares[present[0]] < _DOMINANT
        or not fair.differ([shares[of] for of in present])
    ):
        return None
    indices = [ground_one(story, of) for of in present]
    outlined = in_a_row([story.outlined(index) for index in indices])
    story.say(("what [shapes|makes up] this scene [most|above all]: {all}.",), {"all": outlined})
    for index in indices:
        story.say(("{a} {a.cover} {a.share}.", "{a} {a.make} up {a.share}."), story.words("a", index))
    kind = _LANDSCAPES[present[0]]
    story.say(("I would call it {kind}.", "that makes it {kind}."), {"kind": kind})
    text = ask(
        story.rng,
        "what kind of landscape is [this|shown]",
        "how would you [characterise|characterize] this landscape",
        "what sort of landscape does the image show",
    )
    rule = Rule("most", tuple(story.stated("share", i) for i in indices), tuple(_LANDSCAPES[of] for of in present))
    return Asked(text, answer_by(rule, story.figures), "L2-semantic", "character")


ASKINGS: tuple[Asking, ...] = (together, for_each_hectare, what_if, character)
