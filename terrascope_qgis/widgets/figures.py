"""Measured figures in words people read. The runtime measures; here only units and digits change."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Optional

from terrascope_qgis.protocol import Measurement
from terrascope_qgis.widgets.language import marked, number, significant, tr

NO_BREAK = "\u00a0"

_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?")


#: Units that areas and distances can be shown in, and their size in m² and in m.
AREA_UNITS = {
    "m2": ("m²", 1.0),
    "ha": ("ha", 1e4),
    "km2": ("km²", 1e6),
    "acre": ("ac", 4046.8564224),
    "mi2": ("mi²", 1609.344**2),
}
DISTANCE_UNITS = {"m": ("m", 1.0), "km": ("km", 1e3), "ft": ("ft", 0.3048), "mi": ("mi", 1609.344)}
_shown_in = {"area": "auto", "distance": "auto"}


def show_units(area: str = "auto", distance: str = "auto") -> None:
    """Sets the units of all figures from now on.

    Args:
        area: One of `AREA_UNITS`; "auto" is the unit that suits each area.
        distance: One of `DISTANCE_UNITS`, or "auto".
    """
    _shown_in["area"] = area if area in AREA_UNITS else "auto"
    _shown_in["distance"] = distance if distance in DISTANCE_UNITS else "auto"


def _number(value: float, unit: str) -> str:
    """As many digits as the runtime's sentences have, so that dock and answer never seem to differ."""
    if abs(value) >= 1000:
        return number(value)
    if value == 0:
        return "0"
    if unit in ("km²", "km", "mi²", "mi") and abs(value) < 100:
        return number(value, 2) if abs(value) >= 0.1 else significant(value, 3)
    if unit in ("m", "m²", "ft") and abs(value) >= 10:
        return number(value)
    return number(value, 1) if abs(value) >= 0.1 else significant(value, 2)


def _figure(value: float, unit: str) -> str:
    return _figure_of(_number(value, unit), unit)


def _figure_of(digits: str, unit: str) -> str:
    """Digits and their unit, never on two lines."""
    return f"{digits}{NO_BREAK}{unit}"


def unit_of_area(area_m2: float) -> tuple[str, float]:
    """The unit that is set and its m²; else the one that suits: m² below 1 ha, ha up to 100 km², km² beyond."""
    if _shown_in["area"] in AREA_UNITS:
        return AREA_UNITS[_shown_in["area"]]
    if 0 < area_m2 < 1e4:
        return "m²", 1.0
    return ("ha", 1e4) if area_m2 < 1e8 else ("km²", 1e6)


def readable_area(area_m2: float, beside_m2: Optional[float] = None) -> str:
    """An area given in m², in the unit that suits it; or that suits a larger one, to compare at a glance."""
    unit, size_m2 = unit_of_area(area_m2 if beside_m2 is None else beside_m2)
    return _figure(area_m2 / size_m2, unit)


def readable_share(share: float) -> str:
    """A share of 0-1 as a percentage."""
    return _figure(100 * share, "%")


def readable_distance(distance_m: float) -> str:
    """A distance given in metres, in the unit that is set; else m below 1 km, km beyond."""
    unit, size_m = DISTANCE_UNITS.get(_shown_in["distance"], DISTANCE_UNITS["m" if distance_m < 1000 else "km"])
    return _figure(distance_m / size_m, unit)


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
    told, size_m2 = unit_of_area(largest_m2)
    amount = abs(value) * _M2.get(area_unit, 1.0) / size_m2
    # a digit more than the areas have, as in the runtime's sentences
    digits = (
        number(amount)
        if amount >= 100 or not amount
        else number(amount, 2)
        if amount >= 0.1
        else significant(amount, 2)
    )
    sign = "−" if value < 0 else "+" if value > 0 else ""
    change = f"{sign}{digits}{NO_BREAK}{told}"
    if span == "hour":
        return tr("{change} an\u00a0hour", change=change)
    return tr("{change} a\u00a0day", change=change) if span == "day" else tr("{change} a\u00a0year", change=change)


def readable_seconds(seconds: float) -> str:
    """A duration: 0.6 s, 42 s, 3 min 20 s."""
    if seconds < 10:
        return _figure_of(number(seconds, 1), "s")
    if seconds < 100:
        return _figure_of(number(seconds), "s")
    return f"{int(seconds) // 60}{NO_BREAK}min {int(seconds) % 60}{NO_BREAK}s"


def readable_bytes(size_bytes: int) -> str:
    """A memory size in GB."""
    return _figure_of(number(size_bytes / 2**30), "GB") if size_bytes else ""


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


#: What each kind of measurement is called.
KIND_WORDS = {
    "area": marked("area"),
    "share": marked("share"),
    "count": marked("regions"),
    "distance": marked("distance"),
    "adjacency": marked("contact"),
    "location": marked("place"),
    "gained": marked("gained"),
    "lost": marked("lost"),
    "kept": marked("kept"),
    "series": marked("area"),
    "trend": marked("trend"),
    "net": marked("net"),
    "tendency": marked("tendency"),
}
_TENDENCIES = {"growing": marked("growing"), "shrinking": marked("shrinking"), "steady": marked("steady")}
_PLACES = {
    "centre": marked("centre"),
    "north": marked("north"),
    "south": marked("south"),
    "east": marked("east"),
    "west": marked("west"),
    "north-east": marked("north-east"),
    "north-west": marked("north-west"),
    "south-east": marked("south-east"),
    "south-west": marked("south-west"),
}


def tendency_words(tendency: str) -> str:
    """What a class does over time, in the language of QGIS."""
    return tr(_TENDENCIES.get(tendency, tendency))


def regions_in_words(count: int) -> str:
    """So many regions."""
    return tr("{count} region", count=1) if count == 1 else tr("{count} regions", count=number(count))


def measurement_words(measurement: Measurement) -> tuple[str, str]:
    """A measurement as (what, figure): ("Distance, trees to water", "312 m")."""
    of = [name.capitalize() if i == 0 else name for i, name in enumerate(measurement.of)]
    value = measurement.value
    if measurement.kind == "adjacency":
        pair = tr("{first} and {second}", first=of[0], second=of[-1])
        return pair, tr("touch") if value else tr("don't touch")
    if measurement.kind == "location":
        place = tr(_PLACES.get(str(value), str(value)))
        return " ".join(of), tr("in the {place}", place=place) if value else tr("nowhere")
    if measurement.kind == "distance":
        return tr("{first} to {second}", first=of[0], second=of[-1]), _quantity(value, measurement.unit)
    if measurement.kind == "count":
        return " ".join(of), regions_in_words(int(float(value)))
    return f"{' '.join(of)}, {tr(KIND_WORDS[measurement.kind])}", _quantity(value, measurement.unit)


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
