"""Cap-CoT: a scene described class by class, each with its mask (paper section 3.3)."""

from __future__ import annotations

from model_runtime.terra_cot import fair
from model_runtime.terra_cot.answers import answer_by
from model_runtime.terra_cot.level_one import common_unit
from model_runtime.terra_cot.names import Name, in_a_row, name_of
from model_runtime.terra_cot.samples import Rule, SampleAnswer
from model_runtime.terra_cot.story import Story, Words
from model_runtime.training.language.sentences import pick

QUESTIONS = (
    "[describe|please describe|describe in detail] [the|this] [image|scene|satellite image].",
    "[what can be seen|what is there to see|what do you see] in [the|this] [image|scene]?",
    "[write|give|give me] a [caption|description] of [the|this] [image|scene][, class by class|].",
    "[which kinds of land cover|what land cover] [does the image show|does this scene show], and where?",
    "[summarise|summarize|outline] [the land cover of this scene|what this image shows].",
    "what does this [place|area] look like from above?",
)
#: Above this share in % a class rules the scene.
_DOMINANT = 50.0
_MOST = (
    "most of [the image|what the image shows] is {A}, {a.area} or {a.share}{mainly}.",
    "{A} {a.take} up more than half of the image, {a.share} or {a.area}{mainly}.",
)
_FIRST = (
    "the largest part of the image is {A}, {a.area} or {a.share}{mainly}.",
    "{A} {a.take} up more than anything else, {a.share} or {a.area}{mainly}.",
)
_ONLY = ("the image shows nothing but {A}, {a.area} of {a.them}.", "all there is to see is {A}: {a.area}.")
_NEXT = (
    "[next|then] {a.come} {A} with {a.area} ({a.share}){mainly}.",
    "{A} {a.cover} {a.area}, {a.share} of the image{mainly}.",
    "[I also find|besides I see] {A}: {a.area} or {a.share}{mainly}.",
)
_LAST = (
    "[finally|last], {A} {a.make} up {a.share}, or {a.area}{mainly}.",
    "the smallest part is {A}, {a.share} or {a.area}{mainly}.",
)
#: Where much of the image belongs to no class, nothing is the largest or the last.
_AMONG_OTHERS = (
    "{A} {a.cover} {a.area}, {a.share} of the image{mainly}.",
    "I find {A}: {a.area} or {a.share}{mainly}.",
)
_COUNTED = ("{a.it} {a.form} {a.count} separate regions of at least {least}.",)
_TOUCHING = ("{a} and {b} {border}.",)


def describe(story: Story) -> tuple[str, SampleAnswer] | None:
    """Reasoning told into the story, and the caption.

    Returns:
        The caption and its empty answer; None where there is no class to describe.
    """
    shares = story.chip.shares[-1]
    present = [of for of in story.chip.present(fair.TRACE_SHARE) if shares[of] > 0]
    if not present:
        return None
    names = [name_of(story.rng, of) for of in present]
    indices = [story.ground(name, of) for name, of in zip(names, present, strict=True)]
    unit = common_unit([story.number("area", index) for index in indices])
    for at, index in enumerate(indices):
        words = _words(story, index, unit)
        ways = _ways(story, at, len(indices), shares[present[at]])
        story.say(ways, words)
        if 1 < story.number("count", index) <= fair.MOST_COUNTED and story.rng.random() < 0.4:
            story.say(_COUNTED, words)
    if len(indices) > 1 and story.rng.random() < 0.5:
        pair: Words = {"border": lambda: story.figure("border", *indices[:2]), "a": names[0].text, "b": names[1].text}
        story.say(_TOUCHING, pair)
    return _caption(story, names, indices), answer_by(Rule("caption"), story.figures)


def _ways(story: Story, at: int, number: int, share: float) -> tuple[str, ...]:
    """How the class at a place in the order of size may be told."""
    if not story.chip.complete:
        return _AMONG_OTHERS
    if share == 1:
        return _ONLY
    if at == 0:
        return _MOST if 100 * share > _DOMINANT else _FIRST
    return _LAST if at == number - 1 > 1 else _NEXT


def _words(story: Story, index: int, unit: str) -> Words:
    """What is said of one class; where it lies only if it doesn't lie everywhere."""
    placed = story.number("share", index) <= 100 * fair.MOST_PLACED and story.gathered(index)
    place = (lambda: f", mainly in the {story.figure('place', index)}") if placed else (lambda: "")
    return {**story.words("a", index, unit), "mainly": place}


def _caption(story: Story, names: list[Name], indices: list[int]) -> str:
    """One sentence that repeats the shares which the reasoning measured."""
    parts = []
    for name, index in zip(names, indices, strict=True):
        said = {figure.kind: figure.text for figure in story.figures if figure.of == (index,)}
        where = f" in the {said['place']}" if "place" in said else ""
        parts.append((name.text, said.get("share", ""), where))
    first, share, where = parts[0]
    if not share:
        return pick(story.rng, (f"The scene is all {first}.", f"An image of {first} alone."))
    mainly = f", mainly{where}" if where else ""
    comes, covers = ("come", "cover") if names[0].plural else ("comes", "covers")
    if not story.chip.complete:
        told = [f"{text} ({part}{f',{at}' if at else ''})" for text, part, at in parts]
        return pick(story.rng, (f"An image with {in_a_row(told)}.", f"The scene shows {in_a_row(told)}."))
    if story.number("share", indices[0]) > _DOMINANT:
        ways = (
            f"The scene is dominated by {first} ({share}){mainly}",
            f"A scene of mainly {first}, which {covers} {share} of it{mainly}",
        )
    else:
        ways = (
            f"A mixed scene: the largest part is {first} ({share}){mainly}",
            f"The scene is a mixture; {first} {comes} first with {share}{mainly}",
        )
    opening = pick(story.rng, ways)
    if len(parts) == 1:
        return f"{opening}."
    rest = in_a_row([f"{text} ({part}{f',{at}' if at else ''})" for text, part, at in parts[1:]])
    return opening + pick(story.rng, (", beside ", ", together with ", "; with ")) + rest + "."
