"""A typed answer beside other people's words: the options of a question, and what the model itself said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from model_runtime.engine.answers.draft import Draft
from model_runtime.engine.answers.options import (
    Option,
    classes_in,
    option_of_figures,
    option_of_ranking,
    option_of_words,
    place_in,
    yes_or_no,
)
from model_runtime.engine.answers.units import UNITS, read_figures
from model_runtime.protocol import CLASSES, AnswerValue

#: A warning.
NO_OPTION = "None of the options could be compared with what was measured; the answer stands without them."

#: Relative difference within which the model's own figure counts as the measured one, told to it rounded.
_SAME_FIGURE = 0.01


def choose(draft: Draft, options: Sequence[Option]) -> tuple[AnswerValue, list[str]]:
    """The letter of the option that fits the measurements best.

    Args:
        draft: The measured answer.
        options: Of a multiple-choice question; empty for another.

    Returns:
        The answer, of kind "choice" where an option fits, and warnings.
    """
    answer = draft.answer
    if not options or answer.kind == "none":
        return answer, []
    chosen = _best_option(draft, options)
    if chosen is None:
        return answer, [NO_OPTION]
    text = f"{chosen.letter} ({chosen.text}). {answer.text}"
    return replace(answer, kind="choice", choice=chosen.letter, text=text), []


def _best_option(draft: Draft, options: Sequence[Option]) -> Option | None:
    answer = draft.answer
    if answer.kind == "quantity":
        return option_of_figures(options, draft.measured, UNITS[answer.unit][0])
    if answer.kind == "ranking":
        chosen = option_of_ranking(options, answer.ranking)
    else:
        chosen = option_of_words(options, answer.choice)
    return chosen or _option_of_classes(draft.classes, options)


def _option_of_classes(classes: Sequence[str], options: Sequence[Option]) -> Option | None:
    """The option that names the best class of those the options name at all."""
    named = {name for option in options for name in classes_in(option.text)}
    best = next((name for name in classes if name in named), "")
    return option_of_words(options, best) if best in CLASSES else None


def own_words_differ(model_answer: str, draft: Draft, choice: str) -> bool:
    """Whether the model's own words say something else than what its masks measure.

    Args:
        model_answer: Its words; empty says nothing, so differs from nothing.
        draft: The measured answer.
        choice: The chosen option's letter, or the answer's choice.
    """
    words, answer = model_answer.strip(), draft.answer
    if not words or words.upper() == choice.upper():
        return False
    if answer.kind == "quantity":
        return not _says_figure(words, draft)
    if answer.kind == "yes_no":
        return yes_or_no(words) != answer.choice
    if answer.kind == "choice":
        return classes_in(words)[:1] != (answer.choice,)
    if answer.kind == "ranking":
        return tuple(name for name in classes_in(words) if name in answer.ranking) != answer.ranking
    if answer.kind == "location":
        return place_in(words) != answer.choice
    return bool(yes_or_no(words) or classes_in(words) or read_figures(words))


def _says_figure(words: str, draft: Draft) -> bool:
    """Whether one of the figures in the words is the measured one, as far as one decimal tells.

    Words that hold no figure at all ("measured per class") leave it to the measurements, unless they answer otherwise.
    """
    if not read_figures(words):
        return not (yes_or_no(words) or place_in(words) or classes_in(words))
    kind = UNITS[draft.answer.unit][0]
    measured = [abs(draft.measured.get(kind, 0.0)), *(draft.parts_m2 if kind == "m2" else ())]
    for figure in read_figures(words):
        if figure.kind in ("", kind):
            factor = figure.factor if figure.kind else UNITS[draft.answer.unit][1]
            said = abs(figure.number) * factor
            if any(abs(said - value) <= max(_SAME_FIGURE * value, 0.051 * factor) for value in measured):
                return True
    return False
