"""Multiple choice: options for every kind of question, in the layouts people use."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from model_runtime.model.plan import PLACES
from model_runtime.protocol import CLASSES
from model_runtime.training.language.lexicon import VOCABULARIES, Wording

_LAYOUTS: tuple[tuple[str, str], ...] = (
    (" ", "{L}. {o}"), (" ", "{L}. {o}"), (" ", "{L}) {o}"), (" ", "({L}) {o}"), (" ", "({l}) {o}"), (" ", "{l}) {o}"),
    ("\n", "{L}. {o}"), ("\n", "{L}) {o}"), ("\n", "({L}) {o}"), ("\n", "{l}) {o}"), (", ", "{L}. {o}"),
    ("; ", "{L}) {o}"), (" ", "{L}: {o}"), ("\n", "{L}: {o}"), (", ", "({l}) {o}"), ("  ", "{L}. {o}"),
    (" ", "{l}. {o}"), ("\n", "{L}.{o}"), (" ", "{L}.{o}"),
)  # fmt: skip
_LEADS = ("", "", "", "", "", "", " Options:", " Choose one:", " Choices:", " Pick one:", " Answers:", " Select:")
_CARDINAL = (
    "north",
    "south",
    "east",
    "west",
    "centre",
    "top left",
    "bottom right",
    "the middle",
    "the north",
    "the west",
)

#: Writings of the unit each form is asked in.
UNIT_MARKS = {
    "m2": ("m2", "m²", "sq m"),
    "ha": ("ha", "ha", "hectares"),
    "km2": ("km2", "km²", "sq km"),
    "%": ("%", "%", " %", " percent"),
}


def laid_out(rng: np.random.Generator, options: list[str]) -> str:
    """The options behind a question, lettered from A, in one of the usual layouts."""
    between, form = _LAYOUTS[int(rng.integers(len(_LAYOUTS)))]
    lead = _LEADS[int(rng.integers(len(_LEADS)))]
    marked = [
        form.replace("{L}", chr(65 + at)).replace("{l}", chr(97 + at)).replace("{o}", option)
        for at, option in enumerate(options)
    ]
    joint = between if between.strip() == "" else " "
    return lead + joint + between.join(marked)


def _distinct(draw: Callable[[], str], count: int) -> list[str]:
    found: dict[str, None] = {}
    for _ in range(20 * count):
        found[draw()] = None
        if len(found) == count:
            break
    return list(found)


def _how_many(rng: np.random.Generator) -> int:
    return int(rng.choice([2, 3, 4, 4, 4, 5]))


def _number(rng: np.random.Generator, low: float, high: float) -> str:
    value = float(np.exp(rng.uniform(np.log(low), np.log(high))))
    if value >= 20 or rng.random() < 0.3:
        text = str(max(round(value), 1))
        return f"{round(value):,}" if value >= 10000 and rng.random() < 0.3 else text
    return f"{value:.1f}"


def amounts(rng: np.random.Generator, form: str) -> list[str]:
    """Areas or percentages in the unit of a form; a range now and then."""
    marks = UNIT_MARKS["ha" if form == "auto" else form]
    mark = marks[int(rng.integers(len(marks)))]
    gap = "" if mark.startswith((" ", "%")) or rng.random() < 0.25 else " "
    low, high = {"m2": (1e3, 1e7), "km2": (0.1, 500), "%": (1, 99)}.get(form, (1, 5e4))
    if rng.random() < 0.08:
        edge = _number(rng, low, high)
        return [f"less than {edge}{gap}{mark}", f"more than {edge}{gap}{mark}"]
    return _distinct(lambda: f"{_number(rng, low, high)}{gap}{mark}", _how_many(rng))


def counts(rng: np.random.Generator) -> list[str]:
    """Numbers of regions."""
    return _distinct(lambda: str(int(rng.integers(0, int(rng.choice([6, 15, 60]))))), _how_many(rng))


def lengths(rng: np.random.Generator, form: str) -> list[str]:
    """Distances in metres or kilometres; in both where the form is "auto"."""
    if form == "auto":
        return [f"{_number(rng, 10, 900)} m", *(f"{_number(rng, 1, 60)} km" for _ in range(int(rng.integers(1, 3))))]
    mark = {"m": ("m", "m", "metres", "meters"), "km": ("km", "km", "kilometres")}[form][int(rng.integers(3))]
    low, high = (10, 9000) if form == "m" else (0.1, 60)
    options = _distinct(lambda: f"{_number(rng, low, high)} {mark}", _how_many(rng))
    return [f"0 {mark}", *options[1:]] if rng.random() < 0.2 else options


def yes_or_no(rng: np.random.Generator) -> list[str]:
    """Yes and no, in either order."""
    pair = [["Yes", "No"], ["yes", "no"], ["YES", "NO"], ["No", "Yes"], ["Yes", "No"]][int(rng.integers(5))]
    return [*pair, "Not sure"] if rng.random() < 0.06 else list(pair)


def places(rng: np.random.Generator) -> list[str]:
    """Parts of the scene."""
    pool = PLACES if rng.random() < 0.6 else _CARDINAL
    picked = [str(place) for place in rng.permutation(pool)[: _how_many(rng)]]
    return [place.capitalize() for place in picked] if rng.random() < 0.3 else picked


def class_option(rng: np.random.Generator, name: str) -> str:
    """One class as an option: its own name, an everyday word or any other."""
    if rng.random() < 0.35:
        text = name
    else:
        text = Wording(rng, VOCABULARIES[name]).noun("m" if rng.random() < 0.7 else "A").text
    return text[0].upper() + text[1:] if rng.random() < 0.4 else text


def orders(rng: np.random.Generator, names: tuple[str, ...]) -> list[str]:
    """Rankings of the same classes in different orders."""
    words = [class_option(rng, name).lower() for name in names]
    joint = str(rng.choice([", ", " > ", ", "]))
    return _distinct(lambda: joint.join(str(word) for word in rng.permutation(words)), int(rng.integers(2, 5)))


def any_classes(rng: np.random.Generator, count: int) -> list[str]:
    """Some classes by chance, for options beside a question that can't be grounded."""
    return [class_option(rng, CLASSES[int(index)]) for index in rng.permutation(len(CLASSES))[:count]]
