"""A plan and the measured figures -> the assistant's whole turn, as the model is taught to write it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from model_runtime.model.plan import (
    ANSWER_CLOSE,
    ANSWER_OPEN,
    CHANGE_TASKS,
    THINK_CLOSE,
    THINK_OPEN,
    TURN_CLOSE,
    Figures,
    Plan,
    figures_text,
    grounding_text,
    task_text,
)
from model_runtime.protocol import CLASSES

#: (class name, date index from 0) -> what is measured of it.
FigureSource = Callable[[str, int], Figures]


@dataclass(frozen=True)
class Piece:
    """A stretch of the assistant's turn.

    Attributes:
        text: The words; pieces put together are the whole turn.
        told: Put in by the runtime, so the model isn't trained to write it.
        class_name: The class grounded at the piece's end (it then ends with `[SEG]`), or that the figures are of.
        date_index: The image of it, from 0; None where `class_name` is.
    """

    text: str
    told: bool = False
    class_name: str | None = None
    date_index: int | None = None


def groundings_of(plan: Plan, dates: int, image: int | None = None) -> list[tuple[str, int]]:
    """What the plan grounds, in order: pairs of (class name, date index from 0).

    Args:
        plan: The truth of the question.
        dates: Images in the scene.
        image: The image the person named ("in the first image"), from 0; None means the last.
    """
    if plan.task in CHANGE_TASKS:
        ends = (0, dates - 1) if dates > 1 else (0,)
        return [(name, date) for name in plan.classes for date in ends]
    date = dates - 1 if image is None else image
    return [(name, date) for name in plan.classes]


def reference_stream(plan: Plan, dates: int, figures: FigureSource, image: int | None = None) -> list[Piece]:
    """The assistant's turn for a plan.

    Args:
        plan: Task, form and classes.
        dates: Images in the scene, at least 1.
        figures: Called once for each grounding, in order.
        image: The image the person named, from 0; None means the last. Change tasks take the first and the last.

    Returns:
        Pieces in order; each that ends with `[SEG]` is followed by the told piece with its figures.
    """
    written = THINK_OPEN + task_text(plan)
    pieces: list[Piece] = []
    told: list[tuple[str, int, Figures]] = []
    for name, date in groundings_of(plan, dates, image):
        written += grounding_text(name, date + 1 if dates > 1 else None)
        measured = figures(name, date)
        told.append((name, date, measured))
        pieces.append(Piece(written, class_name=name, date_index=date))
        pieces.append(Piece(figures_text(measured), told=True, class_name=name, date_index=date))
        written = "."
    answer = own_answer(plan, told)
    pieces.append(Piece(f"{written}{THINK_CLOSE}{ANSWER_OPEN}{answer}{ANSWER_CLOSE}{TURN_CLOSE}"))
    return pieces


def own_answer(plan: Plan, told: list[tuple[str, int, Figures]]) -> str:
    """The answer that follows from the figures as they were told (rounded to 0.1 ha, 0.1 %, 1 m).

    Args:
        plan: Task, form and classes.
        told: (class name, date index, figures) of each grounding, in order.
    """
    if plan.task == "none":
        return "none"
    if plan.task in CHANGE_TASKS:
        return _change_answer(plan, told)
    first = told[0][2]
    if plan.task == "area":
        return _area(_tenths(first.area_m2), plan.form)
    if plan.task == "share":
        return f"{100 * first.share:.1f} %"
    if plan.task == "count":
        return str(first.regions)
    if plan.task == "exists":
        return _yes_no(first.regions > 0)
    if plan.task == "where":
        return first.place or "nowhere"
    if plan.task == "rank":
        return _rank_answer(plan, told)
    return _pair_answer(plan, told)


def _pair_answer(plan: Plan, told: list[tuple[str, int, Figures]]) -> str:
    (one, _, first), (other, _, second) = told
    if plan.task == "border":
        return _yes_no(bool(second.border))
    if plan.task == "distance":
        return _distance(second.distance_m, plan.form)
    sizes = (_tenths(first.area_m2), _tenths(second.area_m2))
    bigger = sizes[0] > sizes[1] if plan.task == "larger" else sizes[0] < sizes[1]
    if plan.form == "yes-no":
        return _yes_no(bigger)
    if sizes[0] == sizes[1]:
        return "equal"
    return one if bigger else other


def _rank_answer(plan: Plan, told: list[tuple[str, int, Figures]]) -> str:
    """Largest first, ties in the order grounded; of "all classes" those that are there, of named ones each."""
    ranked = sorted(told, key=lambda entry: -_tenths(entry[2].area_m2))
    present = [entry for entry in ranked if entry[2].regions > 0]
    if not present:
        return "none"
    if plan.form == "list":
        listed = ranked if len(plan.classes) < len(CLASSES) else present
        return ", ".join(name for name, _, _ in listed)
    return present[0 if plan.form == "most" else -1][0]


def _change_answer(plan: Plan, told: list[tuple[str, int, Figures]]) -> str:
    if len(told) < 2 * len(plan.classes):
        return "needs two dates"
    if len(plan.classes) > 1:
        return "measured per class"
    before, after = told[0][2], told[1][2]
    gained, lost = _tenths(after.gained_m2 or 0.0), _tenths(after.lost_m2 or 0.0)
    if plan.task == "grew":
        return _yes_no(gained > lost)
    if plan.task == "shrank":
        return _yes_no(lost > gained)
    start = _tenths(before.area_m2)
    won, gone = (_amount(value, start, plan.form) for value in (gained, lost))
    if plan.task == "gained":
        return won
    return gone if plan.task == "lost" else f"gained {won}, lost {gone}"


def _tenths(area_m2: float) -> int:
    """Tenths of a hectare, rounded as the figures tell them."""
    return int(Decimal(f"{area_m2 / 1e4:.1f}") * 10)


def _amount(tenths: int, start: int, form: str) -> str:
    """A change in the asked unit; in percent it is relative to the class's area in the first image."""
    if form != "%":
        return _area(tenths, form)
    if start == 0:
        return "all new" if tenths else "0.0 %"
    return f"{100 * tenths / start:.1f} %"


def _area(tenths: int, form: str) -> str:
    if form == "m2":
        return f"{tenths * 1000}.0 m2"
    if form == "km2":
        return f"{tenths / 1000:.1f} km2"
    return f"{tenths / 10:.1f} ha"


def _distance(distance_m: float | None, form: str) -> str:
    if distance_m is None:
        return "nowhere"
    metres = round(distance_m)
    if form == "km" or (form == "auto" and metres >= 1000):
        return f"{metres / 1000:.1f} km"
    return f"{metres} m"


def _yes_no(truth: bool) -> str:
    return "yes" if truth else "no"
