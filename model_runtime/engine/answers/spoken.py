"""The answer of a model that writes no plan: its own words, and beside them what its masks measure.

Published checkpoints answer in words alone ("A", "yes", "13 %"). Whatever figure such words hold, the one told is
measured: only its unit, and the mask it is about, are taken from the model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from model_runtime.engine.answers import units
from model_runtime.engine.answers.change import change_sentence, series_sentences
from model_runtime.engine.answers.draft import nothing
from model_runtime.engine.answers.options import Option, classes_in, option_of_words, place_in, yes_or_no
from model_runtime.engine.answers.units import Quantity, read_figures
from model_runtime.engine.answers.wording import listed
from model_runtime.engine.findings import Findings, Found
from model_runtime.protocol import AnswerValue

IN_ITS_OWN_WORDS = "This model answers in its own words; only the figures of its masks are measured."


def spoken_answer(words: str, findings: Findings, options: Sequence[Option]) -> AnswerValue:
    """A typed answer from a model's words.

    Args:
        words: Between its answer tags.
        findings: Everything that was measured.
        options: Of a multiple-choice question.
    """
    if not words:
        return nothing("The model came to no answer.")
    present = [found for found in findings.found if found.regions]
    text = " ".join((f"The model says “{words}”.", *_measured_beside(present, findings)))
    chosen = _option(words, options)
    if chosen:
        return AnswerValue("choice", f"{chosen.letter} ({chosen.text}). {text}", choice=chosen.letter)
    if yes_or_no(words):
        return AnswerValue("yes_no", text, choice=yes_or_no(words))
    measured = _measured(words, present)
    if measured is not None:
        return AnswerValue("quantity", text, value=measured.value, unit=measured.unit)
    if classes_in(words):
        return AnswerValue("choice", text, choice=classes_in(words)[0])
    if place_in(words):
        return AnswerValue("location", text, choice=place_in(words))
    return AnswerValue("none", text)


def _measured_beside(present: Sequence[Found], findings: Findings) -> Iterator[str]:
    """What the masks measure: each class at its dates, what it gained and lost, and how it went over more dates."""
    # of a series the sentence about it has the areas
    alone = [found for found in present if not findings.series_of(found.class_name)]
    if alone:
        yield f"Measured: {listed(alone, findings)}."
    # classes that were outlined at other dates have a sentence of their own
    for _, changes in groupby(findings.changes, key=lambda change: (change.date_from, change.date_to)):
        yield change_sentence(list(changes))
    if findings.series:
        yield series_sentences(findings.series)


def _option(words: str, options: Sequence[Option]) -> Option | None:
    """The option that the words choose: by a letter they begin with, by a letter alone, or by its own text."""
    by_letter = {option.letter: option for option in options}
    for pattern in (r"^\W*([A-Ha-h])(?:[.):]|\s|$)", r"\b([A-H])\b"):
        found = re.search(pattern, words)
        if found and found[1].upper() in by_letter:
            return by_letter[found[1].upper()]
    same = [option for option in options if option.text.strip(" .").lower() == words.strip(" .").lower()]
    said = classes_in(words)
    return same[0] if same else option_of_words(options, yes_or_no(words) or (said[0] if len(said) == 1 else ""))


def _measured(words: str, present: Sequence[Found]) -> Quantity | None:
    """What was measured of the one mask that a figure in the words can be about, in the figure's kind of unit.

    A bare number says too little: it may be per cent, pixels or a year.
    """
    kinds = {figure.kind for figure in read_figures(words)}
    if len(present) != 1 or len(kinds) != 1:
        return None
    if kinds == {"%"}:
        return units.percent(present[0].share)
    return units.area(present[0].area_m2) if kinds == {"m2"} else None
