"""Figures in units people read, and figures read out of people's words."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: Unit on the wire -> what it measures and how many base units (m2, m, %, count) it holds.
UNITS: dict[str, tuple[str, float]] = {
    "m2": ("m2", 1.0),
    "ha": ("m2", 1e4),
    "km2": ("m2", 1e6),
    "%": ("%", 1.0),
    "count": ("count", 1.0),
    "m": ("m", 1.0),
    "km": ("m", 1e3),
}

_SYMBOLS = {"m2": "m²", "km2": "km²", "count": ""}


@dataclass(frozen=True)
class Quantity:
    """A number with one of the protocol's units."""

    value: float
    unit: str

    @property
    def base_value(self) -> float:
        """The value in the base unit of what it measures (m2, m, %, count)."""
        return self.value * UNITS[self.unit][1]

    def __str__(self) -> str:
        """The figure as people read it: "186.9 ha", "37.3 %", "1,204 m²"."""
        return f"{_number(self.value, self.unit)} {_SYMBOLS.get(self.unit, self.unit)}".strip()


def area(area_m2: float, unit: str = "auto") -> Quantity:
    """An area in `unit`; "auto" takes m2 below 1 ha, ha up to 100 km2, km2 beyond."""
    if unit == "auto":
        unit = "m2" if 0 < abs(area_m2) < 1e4 else "ha" if abs(area_m2) < 1e8 else "km2"
    return Quantity(area_m2 / UNITS[unit][1], unit)


def rate(slope_m2: float, unit: str, span: str) -> str:
    """A change of area in a span of time, in the unit of the areas beside it: "−0.46 ha a year"."""
    value = abs(slope_m2) / UNITS[unit][1]
    # a digit more than the areas have: what is small beside them adds up over the years
    digits = (
        "0" if not value else f"{value:,.0f}" if value >= 1e3 else f"{value:.2f}" if value >= 0.1 else f"{value:.2g}"
    )
    sign = "−" if slope_m2 < 0 else "+" if slope_m2 > 0 else ""
    return f"{sign}{digits} {_SYMBOLS.get(unit, unit)} {'an' if span == 'hour' else 'a'} {span}"


def length(distance_m: float, unit: str = "auto") -> Quantity:
    """A distance in `unit`; "auto" takes m below 1 km, km beyond."""
    if unit == "auto":
        unit = "m" if abs(distance_m) < 1e3 else "km"
    return Quantity(distance_m / UNITS[unit][1], unit)


def percent(share: float) -> Quantity:
    """A share (0-1) in percent."""
    return Quantity(100 * share, "%")


def _number(value: float, unit: str) -> str:
    """Enough digits to compare by, none that only look exact."""
    if unit == "count" or abs(value) >= 1e3:
        return f"{value:,.0f}"
    if value == 0:
        return "0"
    if unit in ("km2", "km") and abs(value) < 100:
        return f"{value:,.2f}" if abs(value) >= 0.1 else f"{value:.3g}"
    if unit in ("m", "m2") and abs(value) >= 10:
        return f"{value:,.0f}"
    return f"{value:,.1f}" if abs(value) >= 0.1 else f"{value:.2g}"


# --- figures in words ------------------------------------------------------------------------------------------------

#: Spellings of units, longest first, so that "m" doesn't eat "m2"; "a" alone (are) is left out, it is an article.
_SPELLINGS: dict[str, tuple[str, float]] = {
    **dict.fromkeys(("%", "percent", "per cent", "pct"), ("%", 1.0)),
    **dict.fromkeys(("km2", "km²", "km^2", "sq km", "sqkm", "square kilometres", "square kilometers"), ("m2", 1e6)),
    **dict.fromkeys(("m2", "m²", "m^2", "sq m", "sqm", "square metres", "square meters"), ("m2", 1.0)),
    **dict.fromkeys(("ha", "hectares", "hectare"), ("m2", 1e4)),
    **dict.fromkeys(("acres", "acre"), ("m2", 4046.8564224)),
    **dict.fromkeys(("km", "kilometres", "kilometers", "kilometre", "kilometer"), ("m", 1e3)),
    **dict.fromkeys(("m", "metres", "meters", "metre", "meter"), ("m", 1.0)),
    **dict.fromkeys(("regions", "region", "patches", "pieces"), ("count", 1.0)),
}

_UNIT = "|".join(re.escape(spelling) for spelling in sorted(_SPELLINGS, key=len, reverse=True))
_FIGURE = re.compile(rf"(?<![\w.])([-−+]?\d[\d,\u202f\u00a0' ]*(?:\.\d+)?)\s*({_UNIT})?(?![\w²^])", re.IGNORECASE)
_GROUPED = re.compile(r"[-+]?\d{1,3}(?:[,\u202f\u00a0' ]\d{3})+(?:\.\d+)?")


@dataclass(frozen=True)
class WrittenFigure:
    """A number as somebody wrote it.

    Attributes:
        number: As written, in the written unit.
        kind: Base unit of what it measures (m2, m, %, count); empty where no unit was written.
        factor: Base units in the written unit; 1 where none was written.
    """

    number: float
    kind: str
    factor: float


def read_figures(words: str) -> list[WrittenFigure]:
    """The figures in some words, with thousands separators ("1,200 ha", "1 200 ha") and decimal commas ("1,5 %")."""
    figures = []
    for found in _FIGURE.finditer(words):
        kind, factor = _SPELLINGS[found[2].lower()] if found[2] else ("", 1.0)
        figures.append(WrittenFigure(_float(found[1]), kind, factor))
    return figures


def _float(digits: str) -> float:
    digits = digits.strip().replace("−", "-")
    if _GROUPED.fullmatch(digits):
        return float(re.sub(r"[,\u202f\u00a0' ]", "", digits))
    return float(re.sub(r"[\u202f\u00a0' ]", "", digits.split(" ")[0].rstrip(",")).replace(",", "."))
