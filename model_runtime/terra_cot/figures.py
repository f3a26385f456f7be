"""What a sample states of its masks: measured, put into words, and read back out of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from odc.geo.geobox import GeoBox

from model_runtime import measure
from model_runtime.engine.answers import units
from model_runtime.engine.answers.units import UNITS, read_figures
from model_runtime.terra_cot.origins import side_of
from model_runtime.terra_cot.rle import Mask
from model_runtime.terra_cot.samples import FigureKind, Origin, StatedFigure

#: How many groundings each kind is measured from: (least, most).
_OPERANDS: dict[FigureKind, tuple[int, int]] = {
    "pixels": (1, 9), "valid_pixels": (0, 1), "area": (1, 9), "share": (1, 9), "share_of": (2, 2),
    "share_of_side": (1, 1), "count": (1, 1), "place": (1, 1), "distance": (2, 2), "border": (2, 2), "gained": (2, 2),
    "lost": (2, 2), "kept": (2, 2), "net": (2, 2), "ratio": (2, 2), "least_region": (0, 0), "given": (1, 1),
}  # fmt: skip
UNIT_OF: dict[FigureKind, str] = {
    "pixels": "px", "valid_pixels": "px", "area": "m2", "share": "%", "share_of": "%", "share_of_side": "%",
    "count": "count", "place": "", "distance": "m", "border": "", "gained": "m2", "lost": "m2", "kept": "m2",
    "net": "m2", "ratio": "", "least_region": "px", "given": "",
}  # fmt: skip

#: Words for two classes that are in contact, and for two that aren't; none stands inside another.
TOUCHING = ("share a boundary", "touch", "meet")
APART = ("lie apart", "stay apart", "keep clear of each other")
#: Words for nothing at all, where a figure is 0.
NOTHING = ("no pixel",)

_PIXELS = re.compile(r"(?<![\w.])(\d[\d,]*) pixels?\b")
_BARE_NUMBER = re.compile(r"(?<![\w.,])(\d[\d,]*(?:\.\d+)?)(?![\w%])")
_PLACE = re.compile(r"(?<![\w-])(?:(?:north|south)(?:-(?:west|east))?|west|east|centre)(?![\w-])")
_UNIT = "|".join(re.escape(unit) for unit in (*sorted((u for u in UNITS if u != "count"), key=len, reverse=True), "m²"))
_WITH_UNIT = re.compile(rf"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?:e-\d+)? ?(?:km²|m²|{_UNIT})(?![\w²])")
_RELATION = re.compile("|".join(rf"(?<![\w-]){re.escape(words)}(?![\w-])" for words in (*TOUCHING, *APART, *NOTHING)))
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?: UTC|Z)?)?")


@dataclass(frozen=True, eq=False)
class Grounds:
    """Everything that figures are measured from.

    Attributes:
        masks: Bool (H, W), one for each grounding.
        dates: Index of the image each lies in.
        origins: How each was cut from others, None for a whole class.
        valid: Bool (H, W) for each date: the pixels that count.
        geobox: The grid.
        ellipsoid: As QGIS names it.
        least_region_px: Smaller regions aren't counted, and don't decide contact and distance.
    """

    masks: Sequence[Mask]
    dates: Sequence[int]
    origins: Sequence[Origin | None]
    valid: Sequence[Mask]
    geobox: GeoBox
    ellipsoid: str
    least_region_px: int


def measured(kind: FigureKind, of: Sequence[int], grounds: Grounds) -> float | str | bool | None:
    """One figure from the masks, in the base unit of its kind.

    Args:
        kind: What is measured.
        of: Indices of the groundings.
        grounds: The masks and where they lie.

    Returns:
        The figure; None where there is none (the distance to nothing, a share of nothing).

    Raises:
        ValueError: There are too few or too many groundings for the kind, or one that isn't there.
    """
    least, most = _OPERANDS[kind]
    if not least <= len(of) <= most or any(not 0 <= index < len(grounds.masks) for index in of):
        raise ValueError(f"“{kind}” can't be measured from the groundings {list(of)}")
    if kind == "least_region":
        return float(grounds.least_region_px)
    if kind == "given":
        return _given(grounds.origins[of[0]])
    if kind == "valid_pixels":
        return float(np.count_nonzero(grounds.valid[grounds.dates[of[0]] if of else 0]))
    if kind in ("gained", "lost", "kept", "net"):
        return _change(kind, of, grounds)
    if len(of) == 2 and kind in ("distance", "border", "share_of", "ratio"):
        return _of_two(kind, of, grounds)
    return _of_one(kind, of, grounds)


def _of_one(kind: FigureKind, of: Sequence[int], grounds: Grounds) -> float | str | None:
    """What is measured of one mask, or of several together."""
    mask = np.logical_or.reduce([grounds.masks[index] for index in of])
    if kind == "pixels":
        return float(np.count_nonzero(mask))
    if kind == "area":
        return measure.area_m2(mask, grounds.geobox, grounds.ellipsoid)
    if kind == "count":
        return float(measure.count(measure.main_regions(mask, grounds.least_region_px)))
    if kind == "place":
        return measure.location(mask) or None
    valid = grounds.valid[grounds.dates[of[0]]]
    if kind == "share_of_side":
        origin = grounds.origins[of[0]]
        if origin is None or origin.way != "side":
            raise ValueError("a share of one side is stated of a mask that isn't cut to a side")
        height, width = mask.shape
        valid = valid & side_of(origin.side, (height, width))
    return 100 * measure.share(mask, valid)


def _of_two(kind: FigureKind, of: Sequence[int], grounds: Grounds) -> float | bool | None:
    one, other = (grounds.masks[index] for index in of)
    if kind == "share_of":
        return 100 * measure.share(one, other) if other.any() else None
    if kind == "ratio":
        below = measure.area_m2(other, grounds.geobox, grounds.ellipsoid)
        return measure.area_m2(one, grounds.geobox, grounds.ellipsoid) / below if below else None
    one, other = (measure.main_regions(mask, grounds.least_region_px) for mask in (one, other))
    if kind == "border":
        return measure.adjacent(one, other)
    found = measure.distance(one, other, grounds.geobox, grounds.ellipsoid)
    return found.distance_m if found else None


def _change(kind: FigureKind, of: Sequence[int], grounds: Grounds) -> float:
    """What was gained, lost or kept from the first mask to the second, where both dates are valid."""
    valid = grounds.valid[grounds.dates[of[0]]] & grounds.valid[grounds.dates[of[1]]]
    change = measure.change(grounds.masks[of[0]] & valid, grounds.masks[of[1]] & valid)

    def area(mask: Mask) -> float:
        return measure.area_m2(mask, grounds.geobox, grounds.ellipsoid)

    if kind == "net":
        return area(change.gained) - area(change.lost)
    return area(getattr(change, kind))


def _given(origin: Origin | None) -> float:
    """What a question gave: the metres or the area a mask was cut with."""
    value = (origin.metres if origin.metres is not None else origin.area_m2) if origin is not None else None
    if value is None:
        raise ValueError("a given figure belongs to a mask that wasn't cut with one")
    return value


# --- words -----------------------------------------------------------------------------------------------------------


def in_words(kind: FigureKind, value: float, unit: str = "auto") -> str:
    """A number as a sample says it; areas and lengths in `unit`."""
    if kind in ("pixels", "valid_pixels", "least_region"):
        return f"{value:,.0f} pixel{'' if value == 1 else 's'}"
    if kind in ("share", "share_of", "share_of_side"):
        return str(units.percent(value / 100))
    if kind == "count":
        return f"{value:.0f}"
    if kind == "distance":
        return str(units.length(value, unit))
    if kind == "ratio":
        return f"{value:.1f}" if value < 100 else f"{value:.0f}"
    return str(units.area(abs(value) if kind == "net" else value, unit))


def says(figure: StatedFigure, value: float | str | bool | None) -> bool:
    """Whether a figure's words say a measured value, as far as the digits they have tell."""
    if isinstance(value, bool) or isinstance(figure.value, bool):
        return value is figure.value and figure.text in (TOUCHING if value else APART)
    if value is None or isinstance(value, str):
        return value == figure.value == figure.text
    if isinstance(figure.value, str) or not _close(figure.value, value):
        return False
    if figure.text in NOTHING:
        return value == 0
    number = _number_in(figure)
    if number is None:
        return False
    written, half_digit = number
    said = abs(value) if figure.kind == "net" else value
    return abs(written - said) <= half_digit * (1 + 1e-6)


def _close(stated: float, value: float) -> bool:
    return abs(stated - value) <= 1e-6 * max(1.0, abs(value))


def _number_in(figure: StatedFigure) -> tuple[float, float] | None:
    """The number a figure's words hold in its base unit, and half of its last digit."""
    read = read_figures(figure.text)
    if len(read) != 1:
        return None
    digits = re.search(r"\.(\d+)", figure.text)
    decimals = len(digits[1]) if digits else 0
    kinds = {"m2": "m2", "m": "m", "%": "%"}
    wanted = kinds.get(figure.unit, "")
    if read[0].kind != wanted:
        return None
    factor = read[0].factor if read[0].kind else 1.0
    return read[0].number * factor, 0.5 * 10.0**-decimals * factor


def all_stated(text: str) -> list[tuple[int, int]]:
    """Where in a text figures, places and relations stand, as (start, end), in order and without overlaps.

    Numbers with and without a unit, "8,490 pixels", places such as "north-west", and the words for contact; what
    stands in the middle of a word is none, and neither is a date.
    """
    text = _DATE.sub(lambda found: "_" * len(found[0]), text)
    spans: list[tuple[int, int]] = []
    for pattern in (_PIXELS, _WITH_UNIT, _BARE_NUMBER, _PLACE, _RELATION):
        for found in pattern.finditer(text):
            start, end = found.span()
            if all(end <= first or start >= last for first, last in spans):
                spans.append((start, end))
    return sorted(spans)
