"""L2 in space: what is nearer, beside the largest, in either half, round about."""

from __future__ import annotations

from model_runtime.engine.answers import units
from model_runtime.terra_cot import fair
from model_runtime.terra_cot.answers import answer_by
from model_runtime.terra_cot.asking import Asked, Asking, ask
from model_runtime.terra_cot.level_one import LOOK, common_unit, ground_one, words_of_two
from model_runtime.terra_cot.names import Name, plain_name
from model_runtime.terra_cot.qualified import HALVES, LARGEST_TOLD, clear_largest, ground_largest, one_of
from model_runtime.terra_cot.samples import Origin, Rule
from model_runtime.terra_cot.story import Story, Words


def _three(story: Story, least_share: float) -> list[str]:
    """Three classes of the chip in a drawn order, fewer where it has fewer."""
    classes = story.chip.present(least_share)
    return [classes[int(index)] for index in story.rng.permutation(len(classes))[:3]]


def nearer(story: Story) -> Asked | None:
    """Which of two classes lies nearer to a third."""
    classes = _three(story, fair.LEAST_BORDER_SHARE)
    if len(classes) < 3:
        return None
    target, one, other = (ground_one(story, of) for of in classes)
    metres = [story.number("distance", index, target) for index in (one, other)]
    if min(metres) + fair.LEAST_DISTANCE_PX * story.pixel_m > max(metres):
        return None
    words: Words = {
        **words_of_two(story, one, other),
        "T": story.outlined(target),
        "t": story.named(target).text,
        "far_a": lambda: story.figure("distance", one, target),
        "far_b": lambda: story.figure("distance", other, target),
        "nearer": story.named(one if metres[0] < metres[1] else other).text,
    }
    story.say(("[first, |]I [outline|identify|mark] {T}, {A} and {B}.",), words)
    story.say(
        (
            "from edge to edge, {a} {a.lie} {far_a} from {t}, {b} {far_b}.",
            "the gap between {a} and {t} is {far_a}, that between {b} and {t} is {far_b}.",
        ),
        words,
    )
    story.say(("so {nearer} [comes|lies] nearer.", "the smaller gap is that to {nearer}."), words)
    text = ask(
        story.rng,
        "which [is|lies] nearer to the {t}: {a} or {b}",
        "[what|which] is closer to {t}, {a} or {b}",
        "{a} or {b}: which is the nearer to {t}",
        t=story.named(target).text,
        a=plain_name(classes[1]).text,
        b=plain_name(classes[2]).text,
    )
    figures = (story.stated("distance", one, target), story.stated("distance", other, target))
    rule = Rule("least", figures, (plain_name(classes[1]).text, plain_name(classes[2]).text))
    return Asked(text, answer_by(rule, story.figures), "L2-spatial", "nearest")


def from_largest(story: Story) -> Asked | None:
    """How far the largest region of a class is from another class."""
    chip = story.chip
    largest = one_of(story, [of for of in chip.present(0.03) if clear_largest(chip, of)])
    other = one_of(story, [of for of in chip.present(fair.LEAST_BORDER_SHARE) if of != largest])
    if largest is None or other is None:
        return None
    whole, part = ground_largest(story, largest)
    target = ground_one(story, other)
    if story.number("distance", part, target) < fair.LEAST_DISTANCE_PX * story.pixel_m:
        return None
    words: Words = {
        **story.words("a", whole),
        **story.words("b", part),
        **story.words("c", target),
        "distance": lambda: story.figure("distance", part, target),
    }
    story.say(LOOK, words)
    story.say(LARGEST_TOLD, words)
    story.say(("[then|next] I [outline|mark] {C}.",), words)
    ways = ("the shortest way between their edges is {distance}.", "they are {distance} apart at their nearest.")
    story.say(ways, words)
    text = ask(
        story.rng,
        "how far is {b} from the [nearest|closest] {c}",
        "what is the [shortest |]distance between {b} and {c}",
        "how far away is {c} from {b}",
        b=story.named(part).text,
        c=story.named(target).text,
    )
    rule = Rule("is", (story.stated("distance", part, target),))
    return Asked(text, answer_by(rule, story.figures), "L2-spatial", "distance")


def halves(story: Story) -> Asked | None:
    """In which half of the image there is more of a class."""
    class_name = one_of(story, story.chip.present(fair.LEAST_SHARE))
    if class_name is None:
        return None
    sides = ("north", "south") if story.rng.random() < 0.5 else ("west", "east")
    whole = ground_one(story, class_name)
    name = story.named(whole)
    parts = [
        story.ground_part(Name(f"{name.text} in the {HALVES[side]}", name.plural), Origin("side", whole, side=side))
        for side in sides
    ]
    areas = [story.number("area", part) for part in parts]
    if min(areas) <= 0 or not fair.differ(areas):
        return None
    unit = common_unit(areas)
    words: Words = {
        **story.words("a", whole),
        **story.words("b", parts[0], unit),
        **story.words("c", parts[1], unit),
        "more": HALVES[sides[areas.index(max(areas))]],
    }
    story.say(LOOK, words)
    story.say(("[then |]I split {a.them} in two: {B} and {C}.",), words)
    story.say(("the first part measures {b.area}, the second {c.area}.", "that is {b.area} against {c.area}."), words)
    story.say(("the {more} has more of {a.them}.", "so there is more in the {more}."), words)
    figures = (story.stated("area", parts[0]), story.stated("area", parts[1]))
    halves_named = (f"the {HALVES[sides[0]]}", f"the {HALVES[sides[1]]}")
    said = {"a": name.text, "one": halves_named[0], "other": halves_named[1]}
    if story.rng.random() < 0.5:
        text = ask(
            story.rng,
            "is there more {a} in {one} than in {other}[ of the image|]",
            "does {one} [have|hold|contain] more {a} than {other}",
            **said,
        )
        return Asked(text, answer_by(Rule("more", figures), story.figures), "L2-spatial", "half")
    text = ask(
        story.rng,
        "which half has more {a}, {one} or {other}",
        "where is there more {a}: in {one} or in {other}",
        **said,
    )
    return Asked(text, answer_by(Rule("most", figures, halves_named), story.figures), "L2-spatial", "half")


def around(story: Story) -> Asked | None:
    """What there is most of within some metres of a class."""
    classes = _three(story, fair.LEAST_BORDER_SHARE)
    if len(classes) < 3:
        return None
    near, one, other = (ground_one(story, of) for of in classes)
    side_m = min(story.chip.valid[-1].shape) * story.pixel_m
    usable = [metres for metres in (100.0, 200.0, 300.0, 500.0) if 3 * story.pixel_m <= metres <= side_m / 5]
    if not usable:
        return None
    metres = usable[int(story.rng.integers(len(usable)))]
    target = story.named(near).text
    parts = [
        story.ground_part(
            Name(f"{story.named(index).text} near {target}", story.named(index).plural),
            Origin("within", index, near=near, metres=metres),
        )
        for index in (one, other)
    ]
    areas = [story.number("area", part) for part in parts]
    if min(areas) < story.chip.least_region_px * story.pixel_m**2 or not fair.differ(areas):
        return None
    unit = common_unit(areas)
    words: Words = {
        **words_of_two(story, one, other),
        "T": story.outlined(near),
        "t": target,
        "given": lambda: story.given(parts[0]),
        "P": story.outlined(parts[0]),
        "Q": story.outlined(parts[1]),
        "p.area": lambda: story.figure("area", parts[0], unit=unit),
        "q.area": lambda: story.figure("area", parts[1], unit=unit),
    }
    story.say(("[first, |]I [outline|identify|mark] {T}, {A} and {B}.",), words)
    story.say(("within {given} of {t} I keep {P} and {Q}.",), words)
    story.say(("that is {p.area} against {q.area}.", "they measure {p.area} and {q.area}."), words)
    text = ask(
        story.rng,
        "what is there more of within {m} of {t}: {a} or {b}",
        "within {m} of the {t}, [is there|do you find] more {a} or more {b}",
        m=str(units.length(metres, "m")),
        t=target,
        a=plain_name(classes[1]).text,
        b=plain_name(classes[2]).text,
    )
    figures = (story.stated("area", parts[0]), story.stated("area", parts[1]))
    rule = Rule("most", figures, (plain_name(classes[1]).text, plain_name(classes[2]).text))
    return Asked(text, answer_by(rule, story.figures), "L2-spatial", "around")


ASKINGS: tuple[Asking, ...] = (nearer, from_largest, halves, halves, around)
