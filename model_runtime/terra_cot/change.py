"""Two dates: what a class gained and lost, whether it grew, what of it stayed; masks of the first date come first."""

from __future__ import annotations

from model_runtime.model.plan import Plan
from model_runtime.terra_cot import fair
from model_runtime.terra_cot.answers import answer_by
from model_runtime.terra_cot.asking import Asked, ask
from model_runtime.terra_cot.level_one import common_unit
from model_runtime.terra_cot.names import name_of, plain_name
from model_runtime.terra_cot.samples import FigureKind, Rule, SampleAnswer
from model_runtime.terra_cot.story import Chip, Story, Words

_BOTH = (
    "in [image t1|the first image]{on_first}, I [outline|identify|mark] {A}; in [image t2|the second]{on_second}, {B}.",
    "I [outline|mark] {A} in the [first|earlier] image{on_first} and {B} in the [second|later] one{on_second}.",
)
_ONE_SIDED = {
    "gained": (
        "comparing the two pixel by pixel, {gained} are new.",
        "what only the later mask holds measures {gained}.",
    ),
    "lost": ("comparing the two pixel by pixel, {lost} are gone.", "what only the earlier mask holds measures {lost}."),
}


def changing(chip: Chip) -> list[str]:
    """Classes of which enough is there at one date at least, and which change by more than a few pixels."""
    found = []
    for name in chip.present(0, 0):
        shares = [date[name] for date in chip.shares]
        moved = (chip.mask(name, 0) ^ chip.mask(name, -1)) & chip.valid[0] & chip.valid[-1]
        if max(shares) >= fair.LEAST_BORDER_SHARE and moved.sum() >= chip.least_region_px:
            found.append(name)
    return found


def _both(story: Story, class_name: str) -> tuple[int, int]:
    """The class at the first and at the last date."""
    name = name_of(story.rng, class_name)
    return story.ground(name, class_name, 0), story.ground(name, class_name, -1)


def _words(story: Story, before: int, after: int, unit: str) -> Words:
    def stating(kind: FigureKind) -> str:
        return story.figure(kind, before, after, unit=unit)

    first, second = (story.chip.dates[index] for index in (0, -1))
    return {
        **story.words("a", before, unit),
        **story.words("b", after, unit),
        "on_first": f" ({first})" if first else "",
        "on_second": f" ({second})" if second else "",
        "gained": lambda: stating("gained"),
        "lost": lambda: stating("lost"),
        "kept": lambda: stating("kept"),
        "net": lambda: stating("net"),
    }


def reason(story: Story, plan: Plan) -> SampleAnswer | None:
    """Reasoning and answer to a plan about the change of one class.

    Returns:
        The answer; None where the chip can't fairly be asked this.
    """
    before, after = _both(story, plan.classes[0])
    gained, lost = (story.number(kind, before, after) for kind in ("gained", "lost"))
    start = story.number("area", before)
    least_m2 = story.chip.least_region_px * story.pixel_m**2
    if plan.form == "%" or max(gained, lost) < least_m2:
        return None
    clearly = abs(gained - lost) > fair.LEAST_DIFFERENCE * max(start, 1.0)
    unit = plan.form if plan.form in ("m2", "ha", "km2") else common_unit([gained, lost])
    words = _words(story, before, after, unit)
    story.say(_BOTH, words)
    if plan.task in ("grew", "shrank", "change") and not clearly:
        return None
    if plan.task in ("gained", "lost"):
        if (gained if plan.task == "gained" else lost) < least_m2:
            return None
        story.say(_ONE_SIDED[plan.task], words)
        return answer_by(Rule("is", (story.stated(plan.task, before, after),)), story.figures)  # type: ignore[arg-type]
    ways = ("pixel by pixel, {gained} were gained and {lost} were lost.", "{gained} are new, {lost} are gone.")
    story.say(ways, words)
    figures = tuple(story.stated(kind, before, after) for kind in ("gained", "lost"))
    if plan.task in ("grew", "shrank"):
        story.say((f"more was {'gained than lost' if gained > lost else 'lost than gained'}.",), {})
        return answer_by(Rule("more" if plan.task == "grew" else "less", figures), story.figures)
    story.say((f"on balance, {{net}} were {'gained' if gained > lost else 'lost'}.",), words)
    return answer_by(Rule("is", (story.stated("net", before, after),)), story.figures)


def stayed(story: Story) -> Asked | None:
    """What share of a class is still there."""
    classes = [of for of in changing(story.chip) if story.chip.shares[0][of] >= fair.LEAST_SHARE]
    if not classes:
        return None
    class_name = classes[int(story.rng.integers(len(classes)))]
    before, after = _both(story, class_name)
    words = {
        **_words(story, before, after, common_unit([story.number("area", before)])),
        "still": lambda: story.figure("share_of", after, before),
    }
    story.say(_BOTH, words)
    ways = ("of the {a.area} at first, {kept} are still the same.", "both masks share {kept} out of {a.area}.")
    story.say(ways, words)
    story.say(("that is {still}.", "this makes {still}."), words)
    text = ask(
        story.rng,
        "what share of the {a} in the first image is still {a} in the second",
        "how much of the earlier {a} [has stayed|remained], in percent",
        a=story.named(before).text,
    )
    rule = Rule("is", (story.stated("share_of", after, before),))
    return Asked(text, answer_by(rule, story.figures), "L2-spatial", "change")


def lost_most(story: Story) -> Asked | None:
    """Which of two classes lost more."""
    classes = changing(story.chip)
    if len(classes) < 2:
        return None
    chosen = [classes[int(index)] for index in story.rng.permutation(len(classes))[:2]]
    names = [name_of(story.rng, of) for of in chosen]
    first = [story.ground(name, of, 0) for name, of in zip(names, chosen, strict=True)]
    last = [story.ground(name, of, -1) for name, of in zip(names, chosen, strict=True)]
    lost = [story.number("lost", *pair) for pair in zip(first, last, strict=True)]
    if min(lost) <= 0 or not fair.differ(lost):
        return None
    unit = common_unit(lost)
    words: Words = {
        **_words(story, first[0], last[0], unit),
        "A": f"{story.outlined(first[0])} and {story.outlined(first[1])}",
        "B": f"{story.outlined(last[0])} and {story.outlined(last[1])}",
        "b": names[1].text,
        "lost_a": lambda: story.figure("lost", first[0], last[0], unit=unit),
        "lost_b": lambda: story.figure("lost", first[1], last[1], unit=unit),
    }
    story.say(_BOTH, words)
    story.say(("of {a}, {lost_a} are gone, of {b} {lost_b}.", "{a} lost {lost_a}, {b} lost {lost_b}."), words)
    plain = (plain_name(chosen[0]).text, plain_name(chosen[1]).text)
    text = ask(
        story.rng,
        "which lost more [area|ground] between the two dates: {one} or {other}",
        "of {one} and {other}, which [lost|has lost] more",
        one=plain[0],
        other=plain[1],
    )
    figures = (story.stated("lost", first[0], last[0]), story.stated("lost", first[1], last[1]))
    return Asked(text, answer_by(Rule("most", figures, plain), story.figures), "L2-spatial", "change")


ASKINGS = (stayed, lost_most)
