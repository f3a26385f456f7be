"""How reasoning and captions name classes, with the verbs that follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from model_runtime.engine.answers.wording import full_name

#: Class -> what it may be called; a plural is marked by a plus. None says more than a label map knows.
_NAMES: dict[str, tuple[str, ...]] = {
    "water": ("water", "open water", "water"),
    "trees": ("+trees", "forest", "woodland"),
    "grassland": ("grassland", "grass and shrub land", "grassland"),
    "cropland": ("cropland", "farmland", "+crop fields", "cropland"),
    "built-up": ("built-up land", "developed land", "+built-up areas"),
    "bare": ("bare ground", "bare land"),
}

_VERBS = ("come", "cover", "form", "lie", "make", "take")


@cache
def too_narrow() -> frozenset[str]:
    """Words that say more than a map of six classes can know: nobody should learn that all trees are mangroves."""
    return frozenset((files(__package__) / "texts" / "too_narrow.txt").read_text(encoding="utf-8").split())


@dataclass(frozen=True)
class Name:
    """What a class is called.

    Attributes:
        text: Without an article.
        plural: Whether a verb after it stands in the plural.
    """

    text: str
    plural: bool

    def words(self, slot: str) -> dict[str, str]:
        """The name and what agrees with it, for the slots of a sentence: {a}, {a.cover}, {a.it} and so on."""
        found = {
            slot: self.text,
            f"{slot}.it": "they" if self.plural else "it",
            f"{slot}.its": "their" if self.plural else "its",
            f"{slot}.them": "them" if self.plural else "it",
            f"{slot}.is": "are" if self.plural else "is",
            f"{slot}.has": "have" if self.plural else "has",
            f"{slot}.was": "were" if self.plural else "was",
            f"{slot}.occupy": "occupy" if self.plural else "occupies",
        }
        return found | {f"{slot}.{verb}": verb if self.plural else f"{verb}s" for verb in _VERBS}


def name_of(rng: np.random.Generator, class_name: str) -> Name:
    """One of the names of a class."""
    drawn = _NAMES[class_name][int(rng.integers(len(_NAMES[class_name])))]
    return Name(drawn.lstrip("+"), drawn.startswith("+"))


def plain_name(class_name: str) -> Name:
    """The name that answers give."""
    return Name(full_name(class_name), class_name == "trees")


def in_a_row(words: Sequence[str]) -> str:
    """Words in a row: "a", "a and b", "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
