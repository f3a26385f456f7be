"""A template and the words for its classes -> one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np

from model_runtime.protocol import CLASSES
from model_runtime.training.language.grammar import expand
from model_runtime.training.language.lexicon import VOCABULARIES, Noun, Wording
from model_runtime.training.language.templates import phrases

#: How people write the unit of each form of answer.
UNITS = {
    "auto": ("acres", "acres", "acres", "acre", "ac", "square miles", "square feet"),
    "m2": ("square metres", "square meters", "sq m", "m2", "m²", "sqm", "sq. m", "square metre", "m^2"),
    "ha": ("hectares", "hectares", "ha", "ha", "hectare", "hectars"),
    "km2": ("square kilometres", "square kilometers", "sq km", "km2", "km²", "sqkm", "sq. km", "km^2", "square km"),
    "%": ("percent", "%", "per cent", "percentage points", "percentage"),
    "m": ("metres", "meters", "m", "metre", "meter"),
    "km": ("kilometres", "kilometers", "km", "kilometre", "kms"),
}  # fmt: skip
#: The form of a sentence that must name no unit at all ("auto" may say "acres").
NO_UNIT = "plain"
#: Lengths that no form has; asked for, they leave the form open.
OTHER_LENGTHS = "other lengths"
UNITS[OTHER_LENGTHS] = ("miles", "miles", "feet", "yards", "ft", "mi")

_BEFORE_UNIT = (*(" in ",) * 5, ", in ", " (", " (", ", ", ", expressed in ", " (in ", " ", ", given in ")
_VERBS = {"is": ("is", "are"), "does": ("does", "do"), "has": ("has", "have"), "was": ("was", "were"), "s": ("s", "")}


def pick(rng: np.random.Generator, pool: Sequence[str]) -> str:
    """One of several texts."""
    return pool[int(rng.integers(len(pool)))]


def class_wordings(rng: np.random.Generator, names: Sequence[str]) -> list[Wording]:
    """The words one question uses for each of its classes."""
    return [Wording(rng, VOCABULARIES[name]) for name in names]


def any_class_wording(rng: np.random.Generator) -> Wording:
    """The words for a class drawn by chance."""
    return Wording(rng, VOCABULARIES[pick(rng, CLASSES)])


def sentence(
    rng: np.random.Generator,
    templates: Sequence[str],
    wordings: Sequence[Wording] = (),
    form: str = NO_UNIT,
    listed: str = "",
    words: Callable[[str], str | None] | None = None,
) -> str:
    """One of the templates, filled.

    Args:
        rng: Where chance comes from.
        templates: In the notation of `grammar`, with the slots of `templates`.
        wordings: For the slots of the first and of the second class.
        form: Which unit {in_unit}, {unit} and {len} name; `NO_UNIT` leaves {in_unit} empty.
        listed: For {list} and {listor}.
        words: Asked first for every slot; None leaves it to this function.
    """
    years: dict[str, int] = {}

    def fill(slot: str) -> str:
        name, _, verb = slot.partition(".")
        special = words(slot) if words else None
        if special is not None:
            return expand(rng, special, fill)
        shared = phrases().get(name)
        if shared:
            return expand(rng, pick(rng, shared), fill)
        if name in ("unit", "len"):
            return pick(rng, UNITS[form if form in UNITS else "m"])
        if name == "in_unit":
            return _in_unit(rng, form)
        if name in ("list", "listor"):
            return listed
        if name.startswith("year"):
            if not years:
                years["year"] = years["year1"] = int(rng.integers(2000, 2026))
                years["year2"] = int(rng.integers(years["year1"] + 1, 2027))
            return str(years[name])
        noun = _noun(wordings, name)
        return _VERBS[verb][noun.plural] if verb else noun.text

    return _tidy(expand(rng, pick(rng, templates), fill))


def _noun(wordings: Sequence[Wording], name: str) -> Noun:
    wording = wordings[0 if name[0] in "Aa" else 1]
    return wording.noun("A" if name in ("A", "B") else name[1:] or "a")


def _in_unit(rng: np.random.Generator, form: str) -> str:
    if form == NO_UNIT:
        return ""
    return pick(rng, _BEFORE_UNIT) + pick(rng, UNITS[form])


def _tidy(text: str) -> str:
    """One space between words, "an" before a vowel, and the bracket around a unit closed."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"\b([Aa]) (?=[aeiouAEIO])", r"\1n ", text)
    text = re.sub(r"touchs|reachs", lambda found: found[0][:-1] + "es", text)
    if text.count("(") > text.count(")"):
        text += ")"
    return re.sub(r" +([,:;?])", r"\1", text)


_JOINTS = (", ", ", ", ", ", ", ", ", ", ", ", " / ", "; ", ",", " vs ", " - ", " + ")


def in_a_row(rng: np.random.Generator, words: Sequence[str], last: str) -> str:
    """Several nouns in a row, "a, b and c"; `last` is "and" or "or"."""
    joint = pick(rng, (*_JOINTS, f" {last} ", f" {last} "))
    if joint != ", " or rng.random() < 0.15:
        return joint.join(words)
    end = pick(rng, (f" {last} ", f" {last} ", f", {last} ", " & " if last == "and" else " or "))
    return ", ".join(words[:-1]) + end + words[-1]
