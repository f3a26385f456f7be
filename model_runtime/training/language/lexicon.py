"""How people call the land-cover classes, in everyday and in technical English.

Each class has substances ("forest", "open water"), things that can be counted ("lake"/"lakes") and qualities
("wooded"), because a sentence needs one or the other: "how much forest", "how many lakes", "how much is wooded".
A word belongs to one class only.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from model_runtime.protocol import CLASSES
from model_runtime.training.language.templates import section


@dataclass(frozen=True)
class Noun:
    """A word for something, and whether a verb after it stands in the plural."""

    text: str
    plural: bool


@dataclass(frozen=True)
class Vocabulary:
    """The words for one class, or for one thing that is no class.

    Attributes:
        everyday: The words most people use; about half of all draws.
        substances: Further nouns without an article ("woodland").
        things: Pairs (singular, plural) of what can be counted.
        qualities: What can follow "the scene is" ("wooded", "covered by trees").
    """

    everyday: tuple[Noun, ...]
    substances: tuple[str, ...]
    things: tuple[tuple[str, str], ...]
    qualities: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def pairs_of(text: str) -> tuple[tuple[str, str], ...]:
    """Pairs (singular, plural) of a comma list; "city/cities" spells out a plural that isn't just an added s."""
    found = []
    for word in _words(text):
        singular, _, plural = word.partition("/")
        found.append((singular, plural or singular + "s"))
    return tuple(found)


def _nouns(text: str) -> tuple[Noun, ...]:
    """Nouns of a comma list; a word after "+" is a plural."""
    return tuple(Noun(word.lstrip("+"), word.startswith("+")) for word in _words(text))


def _vocabulary(name: str) -> Vocabulary:
    lists = {
        part: section("classes.txt", f"{name} {part}") for part in ("everyday", "substances", "things", "qualities")
    }
    return Vocabulary(
        _nouns(lists["everyday"]), _words(lists["substances"]), pairs_of(lists["things"]), _words(lists["qualities"])
    )


#: Class -> its words, from `texts/classes.txt`.
VOCABULARIES: dict[str, Vocabulary] = {name: _vocabulary(name) for name in CLASSES}

_TRACTS = (
    *("area", "area", "patch/patches", "stretch/stretches", "expanse", "piece", "zone", "unit", "tract", "block"),
    "section",
)
#: How often something counted is a piece of a substance ("tracts of woodland").
_OF_A_TRACT = 0.07
_DETAILS = ("large", "small", "big", "dense", "green", "local", "nearby", "existing", "remaining", "visible", "main")


def _pick(rng: np.random.Generator, words: tuple[str, ...]) -> str:
    return words[int(rng.integers(len(words)))]


class Wording:
    """The words one question uses for one class (or thing); drawn when first asked for, then kept."""

    def __init__(self, rng: np.random.Generator, vocabulary: Vocabulary) -> None:
        """Holds the generator and the words to draw from."""
        self._rng = rng
        self._vocabulary = vocabulary
        self._drawn: dict[str, Noun] = {}

    def noun(self, form: str) -> Noun:
        """The noun in one form.

        Args:
            form: "A" with an article where it needs one, "a" without, "t" always with "the", "m" a substance
                ("how much …"), "s" a countable plural, "1" a countable singular, "j" a quality.
        """
        if form not in self._drawn:
            self._drawn[form] = self._draw(form)
        return self._drawn[form]

    def _draw(self, form: str) -> Noun:
        if form == "j":
            return Noun(_pick(self._rng, self._vocabulary.qualities), False)
        if form == "m":
            return self._substance()
        if form in ("s", "1"):
            return self._countable(plural=form == "s")
        noun = self.noun("1") if form == "t" and self._rng.random() < 0.45 else self._any()
        article = "the " if form == "t" or (form == "A" and self._rng.random() < 0.65) else ""
        return Noun(article + self._detailed(noun.text), noun.plural)

    def _countable(self, plural: bool) -> Noun:
        things = self._vocabulary.things
        if not things:
            return Noun(_pick(self._rng, self._vocabulary.substances), plural)
        if self._vocabulary.substances and self._rng.random() < _OF_A_TRACT:
            of = _pick(self._rng, self._vocabulary.substances)
            return Noun(f"{pairs_of(_pick(self._rng, _TRACTS))[0][int(plural)]} of {of}", plural)
        pair = things[int(self._rng.integers(len(things)))]
        return Noun(pair[1] if plural else pair[0], plural)

    def _substance(self) -> Noun:
        everyday = [noun for noun in self._vocabulary.everyday if not noun.plural]
        if everyday and self._rng.random() < 0.45:
            return everyday[int(self._rng.integers(len(everyday)))]
        if self._vocabulary.substances:
            return Noun(_pick(self._rng, self._vocabulary.substances), False)
        return self._countable(plural=True)

    def _any(self) -> Noun:
        draw = self._rng.random()
        if draw < 0.4:
            return self._vocabulary.everyday[int(self._rng.integers(len(self._vocabulary.everyday)))]
        if self._vocabulary.substances and (draw < 0.7 or not self._vocabulary.things):
            return Noun(_pick(self._rng, self._vocabulary.substances), False)
        return self._countable(plural=True)

    def _detailed(self, text: str) -> str:
        if self._rng.random() > 0.04:
            return text
        return f"{_pick(self._rng, _DETAILS)} {text}"


@cache
def one_word_nouns(name: str) -> tuple[str, ...]:
    """Nouns of a class that are one plain word, as people heap them up: "woods", "houses", "farmland"."""
    words = VOCABULARIES[name]
    found = [noun.text for noun in words.everyday] + list(words.substances) + [plural for _, plural in words.things]
    return tuple(text for text in found if text.isalpha())


@cache
def class_words() -> dict[str, str]:
    """Every single word that alone says which class is meant, with its class ("lake" -> "water")."""
    owners: dict[str, set[str]] = {}
    for name in CLASSES:
        words = VOCABULARIES[name]
        texts = [noun.text for noun in words.everyday] + list(words.substances) + list(words.qualities)
        texts += [text for pair in words.things for text in pair]
        for word in " ".join(texts).replace("-", " ").split():
            owners.setdefault(word, set()).add(name)
    return {word: next(iter(names)) for word, names in owners.items() if len(names) == 1 and len(word) > 2}
