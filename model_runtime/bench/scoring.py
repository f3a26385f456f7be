"""When an answer is right, and the figures of the published benchmark (paper section 4 and appendix D).

The paper counts pixels: areas are N·r² and distances run from pixel centre to pixel centre. Those rules stand here and
nowhere else; everything a person is told is measured on the ellipsoid.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from model_runtime.bench.items import ClassMask, Item
from model_runtime.bench.simulated import same_answer
from model_runtime.engine.answers.choices import own_words_differ
from model_runtime.engine.answers.draft import Draft
from model_runtime.engine.answers.options import Option, option_of_figures, option_of_words
from model_runtime.engine.answers.spoken import spoken_answer
from model_runtime.engine.answers.units import UNITS, Quantity, read_figures
from model_runtime.engine.findings import Findings
from model_runtime.measure.pixels import EIGHT_NEIGHBOURS, Mask
from model_runtime.protocol import CLASSES, AnswerValue

#: A building is gone if less than this share of it is left at the second date.
_LEFT = 0.5
#: Relative difference within which a figure in words is the right one; counts are exact.
_TOLERANCE = 0.10
_LETTER = re.compile(r"\b[A-D]\b")


# --- the paper's figures ---------------------------------------------------------------------------------------------


def coverage_percent(mask: Mask, valid: Mask) -> float:
    """Coverage: 100·N_c/N_valid of bool masks (H, W); 0 where no pixel is valid."""
    pixels = int(np.count_nonzero(valid))
    return 100.0 * int(np.count_nonzero(mask & valid)) / pixels if pixels else 0.0


def pixel_area_m2(mask: Mask, pixel_size_m: float) -> float:
    """Absolute area: N_c·r² of a bool mask (H, W)."""
    return int(np.count_nonzero(mask)) * pixel_size_m**2


def touch(first: Mask, second: Mask) -> bool:
    """Boundary: whether the first mask, grown by a pixel to all eight sides, meets the second. Bool (H, W) both."""
    return bool((ndimage.binary_dilation(first, EIGHT_NEIGHBOURS) & second).any())


def centre_distance_m(first: Mask, second: Mask, pixel_size_m: float) -> float | None:
    """Distance: the least between pixel centres of two opened bool masks (H, W), None where either is empty."""
    opened = [ndimage.binary_opening(mask, EIGHT_NEIGHBOURS) for mask in (first, second)]
    if not all(mask.any() for mask in opened):
        return None
    return float(ndimage.distance_transform_edt(~opened[0])[opened[1]].min()) * pixel_size_m


def buildings(before: Mask, after: Mask) -> tuple[int, int]:
    """Building change: how many regions of the first bool mask (H, W) are gone in the second, and how many there were.

    The published benchmark takes its damage labels from xBD; between two plain maps a building is gone when less than
    half of it is left.
    """
    labels, total = ndimage.label(before, EIGHT_NEIGHBOURS)
    if not total:
        return 0, 0
    left = ndimage.mean(after.astype(float), labels, np.arange(1, total + 1))
    return int(np.count_nonzero(np.asarray(left) < _LEFT)), int(total)


# --- an option by these figures --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Measured:
    """What the options of a question are compared with: figures by base unit, or a word."""

    figures: dict[str, float]
    word: str = ""
    unit: str = ""

    def option(self, options: Sequence[Option]) -> str:
        """Letter of the option nearest to the figures, or of the one that says the word; empty where none does."""
        chosen = (
            option_of_words(options, self.word) if self.word else option_of_figures(options, self.figures, self.unit)
        )
        return chosen.letter if chosen else ""


def measure_by_paper(task: str, masks: Sequence[ClassMask], valid: Mask, pixel_size_m: float) -> Measured | None:
    """The answer to one of the six tasks by the paper's rules.

    Args:
        task: One of `items.TASKS`.
        masks: What the question is about, in its order; of a ranking all classes that are compared.
        valid: Bool (H, W), pixels that hold data.
        pixel_size_m: The paper's r.

    Returns:
        None where there are too few masks, or nothing to measure in them.
    """
    rule = _RULES.get(task)
    needed = 1 if task in ("coverage", "area") else 2
    return rule(masks, valid, pixel_size_m) if rule and len(masks) >= needed else None


def _coverage(masks: Sequence[ClassMask], valid: Mask, pixel_size_m: float) -> Measured:
    return Measured({"%": coverage_percent(masks[0].pixels, valid)}, unit="%")


def _area(masks: Sequence[ClassMask], valid: Mask, pixel_size_m: float) -> Measured:
    return Measured({"m2": pixel_area_m2(masks[0].pixels, pixel_size_m)}, unit="m2")


def _ranking(masks: Sequence[ClassMask], valid: Mask, pixel_size_m: float) -> Measured:
    return Measured({}, max(masks, key=lambda mask: int(np.count_nonzero(mask.pixels))).class_name)


def _boundary(masks: Sequence[ClassMask], valid: Mask, pixel_size_m: float) -> Measured:
    return Measured({}, "yes" if touch(masks[0].pixels, masks[1].pixels) else "no")


def _distance(masks: Sequence[ClassMask], valid: Mask, pixel_size_m: float) -> Measured | None:
    distance_m = centre_distance_m(masks[0].pixels, masks[1].pixels, pixel_size_m)
    return None if distance_m is None else Measured({"m": distance_m}, unit="m")


def _building_change(masks: Sequence[ClassMask], valid: Mask, pixel_size_m: float) -> Measured | None:
    gone, total = buildings(masks[0].pixels, masks[1].pixels)
    return Measured({"count": gone, "%": 100.0 * gone / total}, unit="count") if total else None


_RULES: dict[str, Callable[[Sequence[ClassMask], Mask, float], Measured | None]] = {
    "coverage": _coverage,
    "area": _area,
    "ranking": _ranking,
    "boundary": _boundary,
    "distance": _distance,
    "building_change": _building_change,
}


# --- right or wrong --------------------------------------------------------------------------------------------------


def right(item: Item, answer: AnswerValue | None) -> bool:
    """Whether a typed answer is right: the very option of a multiple-choice question; see `same_answer` otherwise."""
    if answer is None:
        return False
    if item.multiple_choice:
        return answer.kind == "choice" and answer.choice == item.answer.choice
    return same_answer(answer, item.answer)


def letter_in(words: str) -> str:
    """The letter that a model says, by the published evaluator: the first A, B, C or D that stands alone."""
    found = _LETTER.search(words)
    return found[0] if found else ""


def letter_meant(words: str, options: Sequence[Option]) -> str:
    """The letter of the option that words choose: by its letter, what it says, or the figure nearest to theirs."""
    said = spoken_answer(words, Findings(), options) if words.strip() else None
    if said is not None and said.kind == "choice" and said.choice in [option.letter for option in options]:
        return said.choice
    for figure in read_figures(words):
        kinds = [figure.kind] if figure.kind else list(dict.fromkeys(base for base, _ in UNITS.values()))
        for kind in kinds:
            chosen = option_of_figures(options, {kind: figure.number * figure.factor}, kind)
            if chosen:
                return chosen.letter
    return ""


def words_right(item: Item, words: str) -> bool:
    """Whether a model's own words say the right answer; no words say nothing, which is never right."""
    if not words.strip():
        return False
    truth = item.answer
    if item.multiple_choice:
        return letter_meant(words, item.options) == truth.choice
    if truth.kind != "quantity" or truth.value is None:
        return not own_words_differ(words, Draft(truth), truth.choice)
    base, factor = UNITS[truth.unit]
    wanted = Quantity(truth.value, truth.unit).base_value
    said = [
        figure.number * (figure.factor if figure.kind else factor)
        for figure in read_figures(words)
        if figure.kind in ("", base)
    ]
    if len(said) == 2:
        # "gained 12.3 ha, lost 4.1 ha" says what the change is
        said.append(said[0] - said[1])
    tolerance = 0.0 if truth.unit == "count" else _TOLERANCE * abs(wanted)
    return any(abs(value - wanted) <= tolerance for value in said)


# --- masks -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Overlap:
    """A true mask beside what the model grounded for it, in pixels.

    Attributes:
        class_name: Of the true mask; empty where the benchmark doesn't tell.
        both: Pixels inside of both.
        either: Pixels inside of any.
        true: Pixels inside of the true one.
    """

    class_name: str
    both: int
    either: int
    true: int

    @property
    def iou(self) -> float | None:
        """Intersection over union; None where both are empty, which is right but nothing to measure."""
        return self.both / self.either if self.either else None


def overlaps(true: Sequence[ClassMask], grounded: Sequence[ClassMask]) -> list[Overlap]:
    """Each true mask beside what was grounded for it; see `paired`."""
    return [
        Overlap(one.class_name, int((one.pixels & found).sum()), int((one.pixels | found).sum()), int(one.pixels.sum()))
        for one, found in zip(true, paired(true, grounded), strict=True)
    ]


def paired(true: Sequence[ClassMask], grounded: Sequence[ClassMask]) -> list[Mask]:
    """For each true mask what was grounded of its class at its date, bool (H, W); empty where nothing was.

    Masks whose class the benchmark doesn't tell, or the model tells in words of its own, are paired in their order.
    """
    named = [[mask for mask in grounded if _same(one, mask)] for one in true]
    taken = {id(mask) for masks in named for mask in masks}
    spare = [mask for mask in grounded if id(mask) not in taken]
    if any(one.class_name for one in true):
        spare = [mask for mask in spare if mask.class_name not in CLASSES]
    found: list[Mask] = []
    for one, masks in zip(true, named, strict=True):
        beside = masks or [spare.pop(0) for _ in spare[:1]]
        # a class that was outlined twice is what either outline holds
        found.append(np.logical_or.reduce([np.zeros_like(one.pixels), *(mask.pixels for mask in beside)]))
    return found


def _same(true: ClassMask, grounded: ClassMask) -> bool:
    return bool(true.class_name) and (true.class_name, true.date) == (grounded.class_name, grounded.date)
