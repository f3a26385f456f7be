"""Measured figures in words people read. The runtime measures; here only units and digits change."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Optional

from terrascope_qgis.protocol import Measurement

NO_BREAK = "\u00a0"

_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?")


def _number(value: float, unit: str) -> str:
    """As many digits as the runtime's sentences have, so that dock and answer never seem to differ."""
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    if value == 0:
        return "0"
    if unit in ("km²", "km") and abs(value) < 100:
        return f"{value:,.2f}" if abs(value) >= 0.1 else f"{value:.3g}"
    if unit in ("m", "m²") and abs(value) >= 10:
        return f"{value:,.0f}"
    return f"{value:,.1f}" if abs(value) >= 0.1 else f"{value:.2g}"


def _figure(value: float, unit: str) -> str:
    return f"{_number(value, unit)}{NO_BREAK}{unit}"


def _area_unit(area_m2: float) -> tuple[str, float]:
    """The unit that suits an area, and its m²: m² below 1 ha, ha up to 100 km², km² beyond."""
    if 0 < area_m2 < 1e4:
        return "m²", 1.0
    return ("ha", 1e4) if area_m2 < 1e8 else ("km²", 1e6)


def readable_area(area_m2: float, beside_m2: Optional[float] = None) -> str:
    """An area given in m², in the unit that suits it; or that suits a larger one, to compare at a glance."""
    unit, size_m2 = _area_unit(area_m2 if beside_m2 is None else beside_m2)
    return _figure(area_m2 / size_m2, unit)


def readable_share(share: float) -> str:
    """A share of 0-1 as a percentage."""
    return _figure(100 * share, "%")


def readable_distance(distance_m: float) -> str:
    """A distance given in metres: m below 1 km, km beyond."""
    return _figure(distance_m, "m") if distance_m < 1000 else _figure(distance_m / 1000, "km")


def readable_date(date: str) -> str:
    """An ISO date as it is; of a date-time the minutes: "2021-07-23 13:22"."""
    found = _MOMENT.fullmatch(date)
    if not found:
        return date
    zone = {"Z": " UTC", None: ""}.get(found[3], f" {found[3]}")
    return f"{found[1]} {found[2]}{zone}"


def readable_trend(value: float, unit: str, largest_m2: float) -> str:
    """A trend as "−0.46 ha a year", in the unit that the largest area of its series is told in.

    Args:
        value: The trend.
        unit: Its unit on the wire, such as "m2/year".
        largest_m2: The largest area.
    """
    area_unit, _, span = unit.partition("/")
    told, size_m2 = _area_unit(largest_m2)
    amount = abs(value) * _M2.get(area_unit, 1.0) / size_m2
    # a digit more than the areas have, as in the runtime's sentences
    digits = f"{amount:,.0f}" if amount >= 100 or not amount else f"{amount:.2f}" if amount >= 0.1 else f"{amount:.2g}"
    sign = "−" if value < 0 else "+" if value > 0 else ""
    return f"{sign}{digits}{NO_BREAK}{told} {'an' if span == 'hour' else 'a'}{NO_BREAK}{span}"


def readable_seconds(seconds: float) -> str:
    """A duration: 0.6 s, 42 s, 3 min 20 s."""
    if seconds < 10:
        return f"{seconds:.1f}{NO_BREAK}s"
    if seconds < 100:
        return f"{seconds:.0f}{NO_BREAK}s"
    return f"{int(seconds) // 60}{NO_BREAK}min {int(seconds) % 60}{NO_BREAK}s"


def readable_bytes(size_bytes: int) -> str:
    """A memory size in GB."""
    return f"{size_bytes / 2**30:.0f}{NO_BREAK}GB" if size_bytes else ""


#: What is measured of three or more dates together.
SERIES_KINDS = ("series", "trend", "net", "tendency")

_M2 = {"m2": 1.0, "ha": 1e4, "km2": 1e6}
_M = {"m": 1.0, "km": 1e3}


def _quantity(value: Any, unit: str) -> str:
    if unit in _M2:
        return readable_area(float(value) * _M2[unit])
    if unit in _M:
        return readable_distance(float(value) * _M[unit])
    if unit == "%":
        return readable_share(float(value) / 100)
    return _number(float(value), unit)


def measurement_words(measurement: Measurement) -> tuple[str, str]:
    """A measurement as (what, figure): ("Distance, trees to water", "312 m")."""
    of = [name.capitalize() if i == 0 else name for i, name in enumerate(measurement.of)]
    value = measurement.value
    if measurement.kind == "adjacency":
        return f"{' and '.join(of)}", "touch" if value else "don't touch"
    if measurement.kind == "location":
        return f"{' '.join(of)}", f"in the {value}" if value else "nowhere"
    if measurement.kind == "distance":
        return f"{' to '.join(of)}", _quantity(value, measurement.unit)
    if measurement.kind == "count":
        return f"{' '.join(of)}", f"{int(float(value)):,} {'region' if value == 1 else 'regions'}"
    return f"{' '.join(of)}, {measurement.kind}", _quantity(value, measurement.unit)


def beyond_areas(measurements: Iterable[Measurement], task: str) -> list[Measurement]:
    """The measurements worth a line of their own beside each grounding's area and share.

    Counts and places are measured of every grounding; they are shown where the question was about them. Areas and
    trends of a series have a table of their own.

    Args:
        measurements: All of an answer.
        task: Its task.
    """
    asked = {"count": "count", "location": "where", "adjacency": "border"}
    elsewhere = ("area", "share", *SERIES_KINDS)
    return [m for m in measurements if m.kind not in elsewhere and asked.get(m.kind, task) == task]
