"""Measured figures in words people read. The runtime measures; here only units and digits change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from terrascope_qgis.protocol import Measurement

NO_BREAK = "\u00a0"


def _digits(value: float) -> str:
    """Three significant digits, never scientific: 0.452, 12.4, 1,340."""
    if value == 0:
        return "0"
    decimals = next((d for limit, d in ((1, 3), (10, 2), (100, 1)) if abs(value) < limit), 0)
    if abs(value) < 0.001:
        return "< 0.001"
    text = f"{value:,.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def readable_area(area_m2: float) -> str:
    """An area given in m² as m², ha or km², whichever reads best."""
    if area_m2 < 10_000:
        return f"{area_m2:,.0f}{NO_BREAK}m²"
    if area_m2 < 1e6:
        return f"{_digits(area_m2 / 1e4)}{NO_BREAK}ha"
    return f"{_digits(area_m2 / 1e6)}{NO_BREAK}km²"


def readable_share(share: float) -> str:
    """A share of 0-1 as a percentage; something is never called 0 %."""
    percent = 100 * share
    if 0 < percent < 0.1:
        return f"<{NO_BREAK}0.1{NO_BREAK}%"
    return f"{percent:.1f}{NO_BREAK}%"


def readable_distance(distance_m: float) -> str:
    """A distance given in metres as m or km."""
    if distance_m < 1000:
        return f"{distance_m:,.0f}{NO_BREAK}m"
    return f"{_digits(distance_m / 1000)}{NO_BREAK}km"


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


_M2 = {"m2": 1.0, "ha": 1e4, "km2": 1e6}
_M = {"m": 1.0, "km": 1e3}


def _quantity(value: Any, unit: str) -> str:
    if unit in _M2:
        return readable_area(float(value) * _M2[unit])
    if unit in _M:
        return readable_distance(float(value) * _M[unit])
    if unit == "%":
        return readable_share(float(value) / 100)
    return f"{value:,}" if isinstance(value, int) else _digits(float(value))


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


def beyond_areas(measurements: Iterable[Measurement]) -> list[Measurement]:
    """The measurements that are not already said by a grounding's own area and share."""
    return [m for m in measurements if m.kind not in ("area", "share")]
