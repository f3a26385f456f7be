"""Questions that narrow a class: the largest lake, fields within 200 m of water, the northern half, woods over 5 ha."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model_runtime.engine.answers import units
from model_runtime.terra_cot import fair
from model_runtime.terra_cot.answers import answer_by
from model_runtime.terra_cot.asking import Asked, Asking, ask, sizes_px, thing_of
from model_runtime.terra_cot.level_one import LOOK, LOOK_FOR_BOTH, ground_one, ground_two, words_of_two
from model_runtime.terra_cot.names import Name
from model_runtime.terra_cot.origins import SIDES
from model_runtime.terra_cot.samples import Origin, Rule
from model_runtime.terra_cot.story import Chip, Story, Words
from model_runtime.training.language.sentences import UNITS, pick

HALVES = {"north": "northern half", "south": "southern half", "west": "western half", "east": "eastern half"}
_SHORT = {"north": "top half", "south": "bottom half", "west": "left half", "east": "right half"}
_METRES = (50, 100, 150, 200, 250, 300, 500, 1000)
_HECTARES = (0.5, 1, 2, 5, 10, 20, 50, 100)
#: What is asked of a part has to be this share of its class, at least and at most in %.
_LEAST_PART, _MOST_PART = 3.0, 97.0


def one_of(story: Story, classes: list[str]) -> str | None:
    """One of some classes, None where there is none."""
    return pick(story.rng, classes) if classes else None


def clear_largest(chip: Chip, class_name: str) -> bool:
    """Whether a class has several regions that count, one of them clearly the largest and no speck itself."""
    mask = chip.mask(class_name)
    sizes = sizes_px(mask)
    sizes = sizes[sizes >= chip.least_region_px]
    return len(sizes) > 1 and sizes[0] > (1 + fair.LEAST_DIFFERENCE) * sizes[1] and sizes[0] >= 0.02 * mask.size


def ground_largest(story: Story, class_name: str) -> tuple[int, int]:
    """A class and its largest region."""
    whole = ground_one(story, class_name)
    origin = Origin("largest", whole)
    name = Name(f"the largest {thing_of(story.rng, class_name, story.preview(origin))[0]}", False)
    return whole, story.ground_part(name, origin)


LARGEST_TOLD = (
    "I compare the separate regions by size and keep {B}.",
    "of the separate regions I take {B}.",
)


def largest_area(story: Story) -> Asked | None:
    """How large the largest region is, or where it lies."""
    class_name = one_of(story, [of for of in story.chip.present(0.03) if clear_largest(story.chip, of)])
    if class_name is None:
        return None
    whole, part = ground_largest(story, class_name)
    where = story.rng.random() < 0.3 and story.gathered(part)
    unit = "auto" if story.rng.random() < 0.5 else pick(story.rng, ("ha", "m2"))
    words = {**story.words("a", whole), **story.words("b", part, unit)}
    story.say(LOOK, words)
    story.say(LARGEST_TOLD, words)
    thing = story.named(part).text.removeprefix("the ")
    if where:
        story.say(("its middle lies in the {b.place} of the image.", "it lies in the {b.place} of the image."), words)
        text = ask(
            story.rng,
            "where [is|lies] the {thing}[ in the image|]",
            "in which part of the image is the {thing}",
            "[locate|find] the {thing}",
            thing=thing,
        )
        return Asked(text, answer_by(Rule("is", (story.stated("place", part),)), story.figures), "L1", "where")
    story.say(("it [covers|measures|takes up] {b.area}.", "its area is {b.area}."), words)
    named = "" if unit == "auto" else f" in {pick(story.rng, UNITS[unit])}"
    text = ask(story.rng, "how [large|big] is the {thing}{unit}", "what is the area of the {thing}{unit}",
               "what area does the {thing} [cover|take up]{unit}", "the {thing}: how [large|big]{unit}",
               thing=thing, unit=named)  # fmt: skip
    return Asked(text, answer_by(Rule("is", (story.stated("area", part),)), story.figures), "L1", "area")


@dataclass(frozen=True)
class Near:
    """Two grounded classes and what lies of the second near the first: indices, and the metres in words."""

    near: int
    whole: int
    part: int
    metres: str


def ground_near(story: Story) -> Near | None:
    """Two classes of the chip, and what lies of the second within some metres of the first."""
    classes = story.chip.present(fair.LEAST_BORDER_SHARE)
    side_m = min(story.chip.valid[-1].shape) * story.pixel_m
    usable = [metres for metres in _METRES if 3 * story.pixel_m <= metres <= side_m / 5]
    if len(classes) < 2 or not usable:
        return None
    near, whole = ground_two(story, [classes[int(index)] for index in story.rng.permutation(len(classes))[:2]])
    metres = float(usable[int(story.rng.integers(len(usable)))])
    name = Name(f"{story.named(whole).text} near {story.named(near).text}", story.named(whole).plural)
    part = story.ground_part(name, Origin("within", whole, near=near, metres=metres))
    return Near(near, whole, part, str(units.length(metres, "m")))


def words_of_near(story: Story, found: Near) -> Words:
    """What sentences may say of it: slots {a…} of what is near, {b…} of the whole class, {c…} of the part."""
    return {
        **words_of_two(story, found.near, found.whole),
        **story.words("c", found.part),
        "part": lambda: story.figure("share_of", found.part, found.whole),
    }


def _asked_of_near(story: Story, found: Near) -> dict[str, str]:
    whole = story.named(found.whole)
    return {**whole.words("b"), "a": story.named(found.near).text, "m": found.metres}


_NEAR_TOLD = (
    "[of|out of] the {b}, I keep what lies within {c.given} of {a}: {C}.",
    "within {c.given} of {a}, this is what there is of {b}: {C}.",
)


def within_distance(story: Story) -> Asked | None:
    """How much of a class lies within some metres of another."""
    found = ground_near(story)
    if found is None or not _LEAST_PART <= story.number("share_of", found.part, found.whole) <= _MOST_PART:
        return None
    words, asked = words_of_near(story, found), _asked_of_near(story, found)
    story.say(LOOK_FOR_BOTH, words)
    story.say(_NEAR_TOLD, words)
    if story.rng.random() < 0.5:
        ways = ("this measures {c.area}.", "on the ground this part measures {c.area}.", "that comes to {c.area}.")
        story.say(ways, words)
        text = ask(
            story.rng,
            "how [much|large an area of] {b} {b.lie} within {m} of {a}",
            "what area of {b} is not more than {m} [away from|from] {a}",
            "within {m} of {a}, how much {b} is there",
            **asked,
        )
        return Asked(text, answer_by(Rule("is", (story.stated("area", found.part),)), story.figures), "L1", "near")
    story.say(("that is {part} of all {b}.", "this makes {part} of the {b}."), words)
    text = ask(
        story.rng,
        "what [share|percentage|part] of the {b} {b.lie} within {m} of {a}",
        "how much of the {b} is within {m} of {a}, in percent",
        **asked,
    )
    rule = Rule("is", (story.stated("share_of", found.part, found.whole),))
    return Asked(text, answer_by(rule, story.figures), "L1", "near")


def any_within(story: Story) -> Asked | None:
    """Whether there is any of a class within some metres of another."""
    found = ground_near(story)
    if found is None:
        return None
    pixels = story.number("pixels", found.part)
    if 0 < pixels < story.chip.least_region_px:
        return None
    words = words_of_near(story, found)
    story.say(LOOK_FOR_BOTH, words)
    if pixels:
        story.say(("I look for {C}, no farther off than {c.given}: there are {c.pixels}.",), words)
    else:
        story.say(("I look for {C}, no farther off than {c.given}, but {c.none} is there.",), words)
    text = ask(
        story.rng,
        "is there any {b} within {m} of {a}",
        "does any {b} lie within {m} of {a}",
        "[can you find|do you see] {b} less than {m} from {a}",
        **_asked_of_near(story, found),
    )
    rule = Rule("present", (story.stated("pixels", found.part),))
    return Asked(text, answer_by(rule, story.figures), "L1", "near")


def share_of_half(story: Story) -> Asked | None:
    """How much of one half of the image a class covers."""
    class_name = one_of(story, story.chip.present(fair.LEAST_SHARE))
    if class_name is None:
        return None
    side = pick(story.rng, SIDES)
    whole = ground_one(story, class_name)
    name = story.named(whole)
    part = story.ground_part(Name(f"{name.text} in the {HALVES[side]}", name.plural), Origin("side", whole, side=side))
    if not 100 * fair.LEAST_SHARE <= story.number("share_of_side", part) <= _MOST_PART:
        return None
    half = HALVES[side] if story.rng.random() < 0.7 else _SHORT[side]
    words = {**story.words("a", whole), **story.words("b", part), "half": half}
    story.say(LOOK, words)
    story.say(("this leaves only {B}.", "I keep what lies on that side: {B}."), words)
    story.say(("that is {b.share_of_side} of this half.", "{b.it} {b.cover} {b.share_of_side} of the {half}."), words)
    text = ask(
        story.rng,
        "how much of the {half} [of the image |]is {a}",
        "what [share|percentage] of the {half} is {a}",
        "in the {half}, what [percentage|share] is {a}",
        **name.words("a"),
        half=half,
    )
    rule = Rule("is", (story.stated("share_of_side", part),))
    return Asked(text, answer_by(rule, story.figures), "L1", "half")


def count_above(story: Story) -> Asked | None:
    """How many regions are larger than some area."""
    chip = story.chip
    candidates = [
        (of, hectares)
        for of in chip.present(fair.LEAST_SHARE)
        for sizes in [sizes_px(chip.mask(of))]
        for hectares in _HECTARES
        if _clear_limit(sizes, hectares * 1e4 / chip.pixel_m**2, chip.least_region_px)
    ]
    if not candidates:
        return None
    class_name, hectares = candidates[int(story.rng.integers(len(candidates)))]
    things = thing_of(story.rng, class_name)[1]
    whole = ground_one(story, class_name)
    origin = Origin("larger_than", whole, area_m2=hectares * 1e4)
    part = story.ground_part(Name(f"the larger {things}", True), origin)
    words = {**story.words("a", whole), **story.words("b", part)}
    story.say(LOOK, words)
    story.say(("of the separate regions, I keep those above {b.given}: {B}.",), words)
    if story.number("count", part) == 1:
        story.say(("only {b.count} is left.", "there is {b.count} of that size."), words)
    else:
        story.say(("that leaves {b.count}.", "there are {b.count} of that size."), words)
    text = ask(
        story.rng,
        "how many {things} are [larger|bigger] than {limit}",
        "how many {things} [cover|measure] more than {limit}",
        "count the {things} [above|of more than] {limit}",
        things=things,
        limit=f"{hectares:g} ha",
    )
    return Asked(text, answer_by(Rule("is", (story.stated("count", part),)), story.figures), "L1", "count")


def _clear_limit(sizes: np.ndarray, limit_px: float, least_region_px: int) -> bool:
    """Whether there are regions above a size and others that count below it, and none near it."""
    slack = 1 + fair.LEAST_DIFFERENCE
    above = int(np.count_nonzero(sizes > limit_px * slack))
    below = int(np.count_nonzero((sizes < limit_px / slack) & (sizes >= least_region_px)))
    between = np.any((sizes >= limit_px / slack) & (sizes <= limit_px * slack))
    return limit_px >= least_region_px and not between and 0 < above <= fair.MOST_COUNTED and below > 0


def count_touching(story: Story) -> Asked | None:
    """How many regions of a class touch another class."""
    classes = story.chip.present(fair.LEAST_BORDER_SHARE)
    if len(classes) < 2:
        return None
    chosen = [classes[int(index)] for index in story.rng.permutation(len(classes))[:2]]
    near, whole = ground_two(story, chosen)
    things = thing_of(story.rng, chosen[1])[1]
    name = Name(f"{things} beside {story.named(near).text}", True)
    part = story.ground_part(name, Origin("touching", whole, near=near))
    sizes = sizes_px(story.preview(Origin("touching", whole, near=near)))
    number = int(np.count_nonzero(sizes >= story.chip.least_region_px))
    if not 0 < number <= fair.MOST_COUNTED or number == story.number("count", whole):
        return None
    words = {**words_of_two(story, near, whole), **story.words("c", part)}
    story.say(LOOK_FOR_BOTH, words)
    story.say(("of {b}, I keep {C}.", "looking for contact, I find {C}."), words)
    story.say(("of at least {least}, there {is} {c.count}.", "leaving out specks below {least}, I count {c.count}."),
              {**words, "is": "is" if number == 1 else "are"})  # fmt: skip
    text = ask(
        story.rng,
        "how many {things} [touch|border|are next to] {a}",
        "count the {things} that [touch|border] {a}",
        things=things,
        a=story.named(near).text,
    )
    return Asked(text, answer_by(Rule("is", (story.stated("count", part),)), story.figures), "L1", "count")


ASKINGS: tuple[Asking, ...] = (
    largest_area,
    largest_area,
    within_distance,
    within_distance,
    any_within,
    share_of_half,
    count_above,
    count_touching,
)
