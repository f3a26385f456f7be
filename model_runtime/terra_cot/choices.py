"""Multiple choice: the right option among wrong ones of the same kind, as the published questions have it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from model_runtime.engine.answers.units import read_figures
from model_runtime.model.plan import PLACES
from model_runtime.protocol import CLASSES
from model_runtime.terra_cot import figures
from model_runtime.terra_cot.names import plain_name
from model_runtime.terra_cot.samples import SampleAnswer, StatedFigure

#: Wrong amounts are multiples of the right one; the published ones are half, twice and a tenth.
_FACTORS = (0.5, 2.0, 0.1, 10.0, 0.25, 4.0, 1.5, 0.67, 3.0, 0.75)
_WRONG = 3
#: Two options nearer than this can't be told apart by eye.
_APART = 0.15


def options_for(
    rng: np.random.Generator, answer: SampleAnswer, stated: Sequence[StatedFigure]
) -> tuple[list[str], int] | None:
    """Options, and which of them is right.

    Args:
        rng: Where chance comes from.
        answer: The typed answer.
        stated: All figures of the sample.

    Returns:
        Option texts in order and the index of the right one; None where the answer has no options.
    """
    if answer.kind == "yes_no":
        options = ["Yes", "No"] if rng.random() < 0.8 else ["No", "Yes"]
        return options, options.index(answer.choice.capitalize())
    if answer.kind == "quantity":
        figure = stated[answer.rule.figures[0]]
        wrong = _wrong_amounts(rng, figure) if figure.text == answer.text else []
    elif answer.kind == "location":
        wrong = [str(place) for place in rng.permutation([place for place in PLACES if place != answer.choice])]
    elif answer.kind == "choice":
        wrong = _wrong_names(rng, answer)
    elif answer.kind == "ranking":
        wrong = _wrong_orders(rng, answer.ranking)
    else:
        return None
    few = wrong[:_WRONG]
    if not few:
        return None
    at = int(rng.integers(len(few) + 1))
    return [*few[:at], answer.text, *few[at:]], at


def letter_of(index: int) -> str:
    """The letter of an option."""
    return chr(ord("A") + index)


def right_letter(answer: SampleAnswer, options: Sequence[str]) -> str:
    """The letter of the option that says what the answer says; empty unless exactly one does.

    Args:
        answer: The answer without its letter: `answer_by`'s.
        options: From A.
    """
    said = [letter_of(at) for at, text in enumerate(options) if text.casefold() == answer.text.casefold()]
    return said[0] if len(said) == 1 else ""


def _wrong_amounts(rng: np.random.Generator, figure: StatedFigure) -> list[str]:
    """Figures in the words and the unit of the right one, none of them near it."""
    value = float(figure.value)
    if figure.kind == "count":
        near = [value + step for step in (1, 2, 3, -1, -2, 5, 8) if value + step >= 0]
        return [figures.in_words("count", near[int(at)]) for at in rng.permutation(len(near))]
    read = read_figures(figure.text)
    if value <= 0 or not read:
        return []
    unit = next((unit for unit, symbol in _SYMBOLS.items() if figure.text.endswith(f" {symbol}")), "auto")
    wrong: list[float] = []
    for at in rng.permutation(len(_FACTORS)):
        other = value * _FACTORS[int(at)]
        too_much = figure.unit == "%" and other >= 100
        if not too_much and all(abs(math.log(other / known)) > _APART for known in (value, *wrong)):
            wrong.append(other)
    texts = dict.fromkeys(figures.in_words(figure.kind, other, unit) for other in wrong)
    return [text for text in texts if text != figure.text]


_SYMBOLS = {"km2": "km²", "m2": "m²", "ha": "ha", "km": "km", "m": "m"}


def _wrong_names(rng: np.random.Generator, answer: SampleAnswer) -> list[str]:
    """The other things compared, then classes that weren't."""
    others = [name for name in answer.rule.names if name != answer.choice]
    plain = [plain_name(name).text for name in CLASSES]
    if all(name in plain for name in answer.rule.names):
        others += [plain[int(at)] for at in rng.permutation(len(plain)) if plain[int(at)] not in answer.rule.names][:1]
    return [others[int(at)] for at in rng.permutation(len(others))]


def _wrong_orders(rng: np.random.Generator, ranking: tuple[str, ...]) -> list[str]:
    """Other orders of the same classes."""
    orders: dict[str, None] = {}
    for _ in range(20):
        order = tuple(ranking[int(at)] for at in rng.permutation(len(ranking)))
        if order != ranking:
            orders[", ".join(order)] = None
    return list(orders)
