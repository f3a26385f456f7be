"""L1: one step from the masks to an answer. The questions are the grammar's; reasoning and answer are made here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from model_runtime.engine.answers import units
from model_runtime.model.plan import Plan
from model_runtime.protocol import CLASSES
from model_runtime.terra_cot import fair
from model_runtime.terra_cot.answers import answer_by
from model_runtime.terra_cot.names import in_a_row, name_of, plain_name
from model_runtime.terra_cot.samples import Rule, SampleAnswer
from model_runtime.terra_cot.story import Chip, Story, Words
from model_runtime.training.language.sentences import pick

#: Kinds of the grammar that take one step.
KINDS = ("area", "share", "count", "larger", "rank", "exists", "where", "border", "distance")

LOOK = (
    "[first, |to begin with, |]I [outline|identify|mark|segment] {A} in the image.",
    "[first, |]I look for {A} in the image.",
    "I [start|begin] by [outlining|marking|segmenting] {A}.",
)
LOOK_FOR_BOTH = (
    "[first, |]I [outline|identify|mark] {A} and {B}.",
    "[first, |]I [outline|identify|mark] {A}, then {B}.",
    "I [start|begin] with {A} and go on to {B}.",
)
NOT_THERE = (
    "I look for {A}, but {a.none} of the image shows {a.them}.",
    "I search the [whole|entire] image for {A}: {a.none} shows {a.them}.",
)
_PIXELS = (
    "{a.it} {a.cover} {a.pixels} out of {valid}.",
    "{a.pixels} out of {valid} belong to {a.them}.",
    "[counting them, |]I get {a.pixels} of {a} among {valid}.",
)


def fair_classes(chip: Chip, kind: str) -> list[tuple[str, ...]]:
    """The classes a kind may be asked of on a chip, in the order asked; empty where it can't be asked at all."""
    large, shares = chip.present(fair.LEAST_SHARE), chip.shares[-1]
    if kind in ("area", "share"):
        return [(name,) for name in large]
    if kind == "where":
        return [(name,) for name in large if shares[name] <= fair.MOST_PLACED]
    if kind == "exists":
        return [(name,) for name in (*large, *chip.absent())]
    if kind == "count":
        return [(name,) for name in large if 0 < _regions(chip, name) <= fair.MOST_COUNTED]
    if kind == "rank":
        return [tuple(CLASSES)] if len(large) > 1 and chip.complete else []
    if kind == "larger":
        return [(a, b) for a in large for b in large if a != b and fair.differ([shares[a], shares[b]])]
    some = chip.present(fair.LEAST_BORDER_SHARE)
    if kind == "border":
        some = [name for name in some if 0 < _regions(chip, name) <= fair.MOST_BORDERING]
    return [(a, b) for a in some for b in some if a != b]


def _regions(chip: Chip, class_name: str) -> float:
    """How many regions of a class count."""
    story = Story(chip, np.random.default_rng(0))
    return story.number("count", ground_one(story, class_name))


def reason(story: Story, plan: Plan) -> SampleAnswer | None:
    """Reasoning and answer to a plan of one step, told into the story.

    Returns:
        The answer; None where the chip can't fairly be asked this.
    """
    return _BY_TASK[plan.task](story, plan)


# --- one class -------------------------------------------------------------------------------------------------------


def ground_one(story: Story, class_name: str) -> int:
    """A class grounded by one of its names."""
    return story.ground(name_of(story.rng, class_name), class_name)


def _area(story: Story, plan: Plan) -> SampleAnswer | None:
    index = ground_one(story, plan.classes[0])
    if story.empty(index):
        return None
    words = story.words("a", index, plan.form)
    story.say(LOOK, words)
    if story.rng.random() < 0.5:
        story.say(_PIXELS, words)
    ways = (
        "[measured on the ground|on the ground], this [amounts to|comes to] {a.area}.",
        "the outlined pixels [measure|add up to] {a.area} on the ground.",
        "{a.it} {a.take} up {a.area}, which is {a.share} of the image.",
    )
    story.say(ways, words)
    return answer_by(Rule("is", (story.stated("area", index),)), story.figures)


def _share(story: Story, plan: Plan) -> SampleAnswer | None:
    index = ground_one(story, plan.classes[0])
    if story.empty(index):
        return None
    words = story.words("a", index)
    story.say(LOOK, words)
    story.say(_PIXELS, words)
    ways = (
        "that is {a.share} of the image.",
        "so {a} {a.cover} {a.share} of the image.",
        "as a share of the image, this makes {a.share}.",
    )
    story.say(ways, words)
    return answer_by(Rule("is", (story.stated("share", index),)), story.figures)


def _count(story: Story, plan: Plan) -> SampleAnswer | None:
    index = ground_one(story, plan.classes[0])
    number = int(story.number("count", index))
    if not 0 < number <= fair.MOST_COUNTED:
        return None
    separate = "connected region" if number == 1 else "separate regions"
    words = {**story.words("a", index), "regions": separate}
    story.say(LOOK, words)
    ways = (
        "[leaving out specks below|ignoring what is smaller than] {least}, {a.it} {a.form} {a.count} {regions}.",
        "{a.it} {a.form} {a.count} {regions} of at least {least}.",
        "adjoining pixels belong together, corners included; of at least {least}, I count {a.count} {regions}.",
    )
    story.say(ways, words)
    return answer_by(Rule("is", (story.stated("count", index),)), story.figures)


def _exists(story: Story, plan: Plan) -> SampleAnswer | None:
    index = ground_one(story, plan.classes[0])
    words = story.words("a", index)
    if story.empty(index):
        story.say(NOT_THERE, words)
        return answer_by(Rule("present", (story.stated("pixels", index),)), story.figures)
    if story.number("share", index) < 100 * fair.LEAST_SHARE:
        return None
    story.say(LOOK, words)
    ways = (
        "{a.pixels} show {a.them}.",
        "I find {a.pixels} of {a.them}.",
        "{a.it} {a.is} there: {a.pixels} in all.",
    )
    story.say(ways, words)
    return answer_by(Rule("present", (story.stated("pixels", index),)), story.figures)


def _where(story: Story, plan: Plan) -> SampleAnswer | None:
    index = ground_one(story, plan.classes[0])
    if story.empty(index) or not story.gathered(index):
        return None
    words = story.words("a", index)
    story.say(LOOK, words)
    ways = (
        "the middle of all {a.its} pixels [falls|lies] in the {a.place} of the image.",
        "on average, {a.its} pixels lie in the {a.place} of the image.",
        "averaging the position of every outlined pixel, I end up in the {a.place} of the image.",
    )
    story.say(ways, words)
    return answer_by(Rule("is", (story.stated("place", index),)), story.figures)


# --- several ---------------------------------------------------------------------------------------------------------


def ground_two(story: Story, classes: Sequence[str]) -> tuple[int, int]:
    """Two classes grounded one after the other."""
    return ground_one(story, classes[0]), ground_one(story, classes[1])


def words_of_two(story: Story, one: int, other: int, unit: str = "auto") -> Words:
    """What sentences may say of two groundings: slots {a…} and {b…}, and {distance}, {border}, {ratio}."""
    return {
        **story.words("a", one, unit),
        **story.words("b", other, unit),
        "border": lambda: story.figure("border", one, other),
        "distance": lambda: story.figure("distance", one, other),
        "ratio": lambda: story.figure("ratio", one, other),
    }


def common_unit(areas_m2: Sequence[float]) -> str:
    """One unit for several areas, so that they compare at a glance."""
    return units.area(max(areas_m2)).unit


def _larger(story: Story, plan: Plan) -> SampleAnswer | None:
    one, other = ground_two(story, plan.classes)
    sizes = [story.number("area", one), story.number("area", other)]
    if min(sizes) <= 0 or not fair.differ(sizes):
        return None
    more, less = (one, other) if sizes[0] > sizes[1] else (other, one)
    words = {
        **words_of_two(story, one, other, common_unit(sizes)),
        "more": story.named(more).text,
        "less": story.named(less).text,
    }
    story.say(LOOK_FOR_BOTH, words)
    ways = (
        "{a} {a.cover} {a.area}, {b} {b.cover} {b.area}.",
        "the former {a.cover} {a.area}, the latter {b.cover} {b.area}.",
        "on the ground, that is {a.area} of {a} against {b.area} of {b}.",
    )
    story.say(ways, words)
    story.say(("so there is more {more} than {less}.", "so the area of {more} is the larger one."), words)
    figures = (story.stated("area", one), story.stated("area", other))
    if plan.form == "yes-no":
        return answer_by(Rule("more" if plan.task == "larger" else "less", figures), story.figures)
    plain = (plain_name(plan.classes[0]).text, plain_name(plan.classes[1]).text)
    return answer_by(Rule("most" if plan.task == "larger" else "least", figures, plain), story.figures)


def _rank(story: Story, plan: Plan) -> SampleAnswer | None:
    """Classes in order, or the one with most or least; of all classes those that are there."""
    shares = story.chip.shares[-1]
    asked = [of for of in plan.classes if shares[of] > 0]
    ranked = [of for of in asked if shares[of] >= fair.TRACE_SHARE]
    everything = len(plan.classes) == len(CLASSES)
    if len(ranked) < 2 or not fair.differ([shares[of] for of in ranked]):
        return None
    if len(ranked) < len(asked if everything else plan.classes):
        return None
    indices = [story.ground(name_of(story.rng, of), of) for of in ranked]
    ways = ("[first, |]I [outline|identify|mark] {all}.", "I go through the classes one by one: {all}.")
    story.say(ways, {"all": in_a_row([story.outlined(index) for index in indices])})
    unit = common_unit([story.number("area", index) for index in indices])
    way = pick(story.rng, ("{a}: {a.area} ({a.share}).", "{a} {a.cover} {a.area}, or {a.share}."))
    for index in indices:
        story.say((way,), story.words("a", index, unit))
    figures = tuple(story.stated("area", index) for index in indices)
    plain = tuple(plain_name(of).text for of in ranked)
    if plan.form == "list":
        return answer_by(Rule("order", figures, plain), story.figures)
    return answer_by(Rule("most" if plan.form == "most" else "least", figures, plain), story.figures)


def _border(story: Story, plan: Plan) -> SampleAnswer | None:
    one, other = ground_two(story, plan.classes)
    if story.empty(one) or story.empty(other):
        return None
    words = words_of_two(story, one, other)
    story.say(LOOK_FOR_BOTH, words)
    ways = ("I compare the edges of all regions of at least {least}.", "specks below {least} are left aside.")
    story.say(ways, words)
    if story.value("border", one, other):
        ways = ("{a} and {b} {border}.", "in at least one place the two {border}.")
    else:
        ways = ("{a} and {b} {border}; the gap between them is {distance}.", "the two {border}, by {distance}.")
    story.say(ways, words)
    return answer_by(Rule("true", (story.stated("border", one, other),)), story.figures)


def _distance(story: Story, plan: Plan) -> SampleAnswer | None:
    one, other = ground_two(story, plan.classes)
    if story.empty(one) or story.empty(other):
        return None
    pixel_m = (story.number("area", one) / story.number("pixels", one)) ** 0.5
    if story.number("distance", one, other) < fair.LEAST_DISTANCE_PX * pixel_m:
        return None
    words = {
        **words_of_two(story, one, other),
        "distance": lambda: story.figure("distance", one, other, unit=plan.form),
    }
    story.say(LOOK_FOR_BOTH, words)
    ways = (
        "I measure from edge to edge, leaving out specks of fewer than {least}: where they come nearest, the gap is "
        "{distance}.",
        "between their regions of at least {least}, the shortest way over the ground is {distance}.",
        "the nearest points of their outlines, specks below {least} aside, are {distance} apart.",
    )
    story.say(ways, words)
    return answer_by(Rule("is", (story.stated("distance", one, other),)), story.figures)


_BY_TASK: dict[str, Callable[[Story, Plan], SampleAnswer | None]] = {
    "area": _area,
    "share": _share,
    "count": _count,
    "exists": _exists,
    "where": _where,
    "larger": _larger,
    "smaller": _larger,
    "rank": _rank,
    "border": _border,
    "distance": _distance,
}
