"""L2: several steps, in space (nearest, halves, round about) or in meaning (together, for each hectare, what if)."""

from __future__ import annotations

from model_runtime.engine.answers import units
from model_runtime.terra_cot import fair
from model_runtime.terra_cot.answers import answer_by
from model_runtime.terra_cot.asking import Asked, Asking, ask
from model_runtime.terra_cot.level_one import LOOK, LOOK_FOR_BOTH, common_unit, ground_one, ground_two, words_of_two
from model_runtime.terra_cot.names import Name, in_a_row, plain_name
from model_runtime.terra_cot.qualified import HALVES, LARGEST_TOLD, clear_largest, ground_largest, one_of
from model_runtime.terra_cot.samples import Origin, Rule
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


def _three(story: Story, least_share: float) -> list[str]:
    """Three classes of the chip in a drawn order, fewer where it has fewer."""
    classes = story.chip.present(least_share)
    return [classes[int(index)] for index in story.rng.permutation(len(classes))[:3]]


# --- in space --------------------------------------------------------------------------------------------------------


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


# --- in meaning ------------------------------------------------------------------------------------------------------


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
        or shares[present[0]] < 0.45
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


SPATIAL: tuple[Asking, ...] = (nearer, from_largest, halves, halves, around)
SEMANTIC: tuple[Asking, ...] = (together, for_each_hectare, what_if, character)
