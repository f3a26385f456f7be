"""The words of a built benchmark: questions of the six tasks, and options of which one is right.

The published benchmark offers half, double and a tenth of the true figure (paper appendix D), so that the truth is
always the second largest. Here every rank among the options, and every letter, is right about equally often: knowing
how options are made should help nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np

from model_runtime.engine.answers.wording import full_name

LETTERS = "ABCD"
#: Multiples of the true figure that are offered beside it.
_SMALLER, _LARGER = (0.1, 0.25, 0.5), (1.5, 2.0, 3.0)

_QUESTIONS: dict[str, tuple[str, ...]] = {
    "coverage": (
        "What percentage of the image is covered by {a}?",
        "How much of the image is {a}, in percent?",
        "What share of the scene does {a} take up?",
        "{A}: what percentage of the whole image?",
    ),
    "area": (
        "What is the area of {a} in the image?",
        "How large is the area covered by {a}?",
        "How much land does {a} cover in total?",
        "What is the total area of {a}?",
    ),
    "ranking": (
        "Which covers a larger area, {a} or {b}?",
        "Which is more extensive in the image, {a} or {b}?",
        "Of {a} and {b}, which takes up more of the scene?",
        "Is there more {a} or more {b}?",
    ),
    "boundary": (
        "Does {a} border {b}?",
        "Do {a} and {b} touch anywhere in the image?",
        "Is {a} adjacent to {b}?",
        "Do {a} and {b} share a boundary?",
    ),
    "distance": (
        "What is the shortest distance between {a} and {b}?",
        "How far apart are {a} and {b} at their nearest?",
        "How far is it from {a} to the nearest {b}?",
        "What is the minimum distance from {a} to {b}?",
    ),
    "building_change": (
        "How many buildings of the first image are gone in the second?",
        "How many buildings were destroyed between the two images?",
        "What number of buildings has been lost since the first image?",
    ),
}  # fmt: skip


def question_of(rng: np.random.Generator, task: str, classes: Sequence[str]) -> str:
    """A question of a task about some classes, in one of a few wordings."""
    forms = _QUESTIONS[task]
    names = [full_name(name) for name in classes]
    words = {"a": names[0], "A": names[0][0].upper() + names[0][1:], "b": names[-1]}
    return forms[int(rng.integers(len(forms)))].format(**words)


def figures(
    rng: np.random.Generator, truth: float, most: float, write: Callable[[float], str], ranks: Counter[int]
) -> list[str] | None:
    """Four figures of which the first is true, the others multiples of it.

    Args:
        rng: Where chance comes from.
        truth: The true figure, above 0.
        most: The largest that makes sense (100 %, the image's area).
        write: How a figure is written.
        ranks: How often the truth had each rank among its options so far (0 is the smallest); it gets the rarest one
            that it can have.

    Returns:
        None where no four differ enough.
    """
    larger = [multiple for multiple in _LARGER if multiple * truth <= most]
    possible = [rank for rank in range(4) if 3 - rank <= len(larger)]
    rank = min(possible, key=lambda one: (ranks[one], rng.random()))
    below = [float(multiple) for multiple in rng.permutation(_SMALLER)[:rank]]
    above = [float(multiple) for multiple in rng.permutation(larger)[: 3 - rank]]
    texts = [write(truth), *(write(truth * multiple) for multiple in (*below, *above))]
    if len(set(texts)) < 4:
        return None
    ranks[rank] += 1
    return texts


def placed(options: Sequence[str], right_at: int, rng: np.random.Generator) -> list[str]:
    """Options with the first of them, the right one, at a place; the others shuffled around it."""
    others = [str(option) for option in rng.permutation(list(options[1:]))]
    return [*others[:right_at], options[0], *others[right_at:]]


def balanced_places(number: int, options: int, rng: np.random.Generator) -> list[int]:
    """Where the right option stands in each of some questions: every place equally often, in drawn order."""
    return [int(place) for place in rng.permutation(np.arange(number) % options)]
