"""Multiple-choice options: split off a question by their letters, compared with what was measured.

Only the options are read here. What a question asks for is the language model's to say, and it reads the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from model_runtime.engine.answers.units import read_figures
from model_runtime.protocol import CLASSES

#: A letter with a mark behind it, "A.", "b)" or "(C)"; a figure may follow at once ("A.5 km"), a word not ("a.tif").
_MARK = re.compile(r"(?:^|(?<=[\s,;?:]))\(?([A-Ha-h])[.):](?=\s|$|[-+−<>≤≥(\d])")

#: Words an option may use for a class. Options only: the question itself is the language model's to understand.
_CLASS_WORDS: dict[str, tuple[str, ...]] = {
    "water": ("water", "lake", "lakes", "river", "rivers", "sea", "ocean", "pond", "ponds", "reservoir"),
    "trees": ("trees", "tree", "forest", "forests", "wood", "woods", "woodland", "jungle"),
    "grassland": ("grassland", "grass", "meadow", "meadows", "pasture", "rangeland", "shrub", "shrubland", "savanna"),
    "cropland": ("cropland", "crop", "crops", "farmland", "field", "fields", "arable", "farm", "agriculture"),
    "built-up": ("built-up", "built", "urban", "town", "city", "village", "buildings", "houses", "settlement"),
    "bare": ("bare", "sand", "soil", "rock", "desert", "barren", "beach"),
}
_CLASS_OF = {word: name for name, words in _CLASS_WORDS.items() for word in words}

_PLACE_WORDS = {
    **dict.fromkeys(("north", "northern", "top", "upper"), "north"),
    **dict.fromkeys(("south", "southern", "bottom", "lower"), "south"),
    **dict.fromkeys(("west", "western", "left"), "west"),
    **dict.fromkeys(("east", "eastern", "right"), "east"),
    **dict.fromkeys(("centre", "center", "central", "middle"), "centre"),
}

_BELOW = re.compile(r"^\s*(?:<|≤|less than|under|below|up to|at most)", re.IGNORECASE)
_ABOVE = re.compile(r"^\s*(?:>|≥|more than|over|above|at least)", re.IGNORECASE)


#: Words for one of several images ("Image: t1", "in the second image", "on the pre-event image").
_WHICH_IMAGE = re.compile(
    r"\b(?:(?:in|on|of|at)\s+)?(?:the\s+)?"
    r"(?:(?:first|second|third|last|next|earlier|later|pre|post|before|after)(?:[- ](?:event|disaster|change))?[- ])?"
    r"image\b(?::?\s*t_?\d+)?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Option:
    """One option: its letter (upper case) and its text."""

    letter: str
    text: str


def split_options(question: str) -> tuple[Option, ...]:
    """The options that end a question ("… A. 5% B. 21%", "… a) yes b) no", a line each); empty where there are none.

    Options run from A without a gap, at least two, each with a text.
    """
    marks = list(_MARK.finditer(question))
    for first in reversed(range(len(marks))):
        run = marks[first:]
        letters = [mark[1].upper() for mark in run]
        if letters != [chr(ord("A") + i) for i in range(len(run))] or len(run) < 2:
            continue
        ends = [mark.start() for mark in run[1:]] + [len(question)]
        texts = [question[mark.end() : end].strip(" \t\r\n,;") for mark, end in zip(run, ends, strict=True)]
        return tuple(map(Option, letters, texts)) if all(texts) else ()
    return ()


def classes_in(words: str) -> tuple[str, ...]:
    """The classes some words name, each once, in their order."""
    tokens = re.findall(r"[a-z]+(?:-[a-z]+)?", words.lower())
    named = [_CLASS_OF.get(token) or _CLASS_OF.get(token.split("-")[0]) for token in tokens]
    return tuple(dict.fromkeys(name for name in named if name))


def class_meant(phrase: str) -> str:
    """The class that the last sentence of a phrase names ("then I identify the crop areas"), if it names just one.

    Returns:
        The class; or the phrase, without what says which image is meant, so that it is the same one at every date.
    """
    named = classes_in(re.split(r"[.!?;]\s", phrase)[-1])
    if len(named) == 1:
        return named[0]
    return " ".join(_WHICH_IMAGE.sub(" ", phrase).split()).strip(" ,:.") or phrase


def place_in(words: str) -> str:
    """The place some words name ("upper left" is "north-west"), empty where they name none."""
    tokens = re.findall(r"[a-z]+", re.sub(r"(north|south)(east|west)", r"\1 \2", words.lower()))
    parts = dict.fromkeys(_PLACE_WORDS[token] for token in tokens if token in _PLACE_WORDS)
    if not parts or list(parts) == ["centre"]:
        return "centre" if parts else ""
    return "-".join([part for part in ("north", "south", "west", "east") if part in parts])


def yes_or_no(words: str) -> str:
    """What some words begin with: "yes", "no", or neither (empty)."""
    found = re.match(r"\s*(yes|no|true|false)\b", words, re.IGNORECASE)
    return {"yes": "yes", "true": "yes", "no": "no", "false": "no"}[found[1].lower()] if found else ""


def option_of_words(options: Sequence[Option], choice: str) -> Option | None:
    """The option that says `choice`: yes/no, a class or a place. None unless exactly one does best."""
    if choice in ("yes", "no"):
        fitting = [option for option in options if yes_or_no(option.text) == choice]
    elif choice in CLASSES:
        fitting = [option for option in options if classes_in(option.text) == (choice,)]
    else:
        fitting = _options_of_place(options, choice)
    return fitting[0] if len(fitting) == 1 else None


def _options_of_place(options: Sequence[Option], place: str) -> list[Option]:
    """Options of that very place, or else of the one side that it lies on ("north" for "north-west")."""
    exact = [option for option in options if place and place_in(option.text) == place]
    return exact or [option for option in options if place_in(option.text) in place.split("-")]


def option_of_ranking(options: Sequence[Option], ranking: Sequence[str]) -> Option | None:
    """The option that lists the classes in this order; None unless exactly one does."""
    fitting = [option for option in options if classes_in(option.text) == tuple(ranking)]
    return fitting[0] if len(fitting) == 1 else None


def option_of_figures(options: Sequence[Option], measured: Mapping[str, float], unit: str) -> Option | None:
    """The option nearest to what was measured.

    Args:
        options: Numbers with units, or ranges of them ("5 to 10 %", "less than 3 ha").
        measured: Values by base unit (m2, m, %, count), so that an option in % is compared with the share.
        unit: Base unit of options that name none.

    Returns:
        None where an option holds no figure of a kind that was measured.
    """
    distances = [_distance_to_option(option.text, measured, unit) for option in options]
    known = [(distance, i) for i, distance in enumerate(distances) if distance is not None]
    if len(known) < 2:
        return None
    return options[min(known)[1]]


def _distance_to_option(text: str, measured: Mapping[str, float], unit: str) -> float | None:
    """How far the measured value lies from the option's figure, or outside of its range, in the base unit."""
    figures = read_figures(text)[:2]
    if not figures:
        return None
    # "5 to 10 ha": the 5 has the unit written behind the 10
    kind, factor = next(((f.kind, f.factor) for f in reversed(figures) if f.kind), (unit, 1.0))
    if kind not in measured:
        return None
    numbers = [f.number * (f.factor if f.kind else factor) for f in figures]
    low = float("-inf") if _BELOW.match(text) else min(numbers)
    high = float("inf") if _ABOVE.match(text) else max(numbers)
    return max(low - measured[kind], measured[kind] - high, 0.0)
