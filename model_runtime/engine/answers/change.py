"""Sentences about time: what was gained and lost between two dates, and how it went over more of them."""

from __future__ import annotations

from collections.abc import Sequence

from model_runtime.engine.answers import units
from model_runtime.engine.answers.wording import capital, full_name, readable_date
from model_runtime.engine.findings import ChangeFound
from model_runtime.engine.series import SeriesFound

#: Of more classes only the trend is told; the figures of each date stand among the measurements.
_MOST_IN_FULL = 2


def change_sentence(changes: Sequence[ChangeFound], form: str = "auto") -> str:
    """What each class gained and lost: "Between … and …: water gained 1.2 ha and lost 3.5 ha (net −2.3 ha)."."""
    first = changes[0]
    begin, end = readable_date(first.date_from) or "the first date", readable_date(first.date_to) or "the last"
    return f"Between {begin} and {end}: {'; '.join(_gained_and_lost(change, form) for change in changes)}."


def series_sentences(series: Sequence[SeriesFound], form: str = "auto") -> str:
    """How each class went over the dates: first and last area, total change and trend. Empty without a series."""
    if len(series) > _MOST_IN_FULL:
        trends = [f"{full_name(one.class_name)} {_trend(one, _unit(one, form))}" for one in series]
        return f"Trends over {len(series[0].dates)} dates: {', '.join(trends)}."
    return " ".join(_in_full(one, _unit(one, form)) for one in series)


def differing_trend(series: SeriesFound | None) -> str:
    """A sentence where the trend over all dates says something else than the first and the last date alone."""
    if series is None or series.tendency == series.net_tendency:
        return ""
    word = {"growing": "it grows", "shrinking": "it shrinks", "steady": "it is steady"}[series.tendency]
    return f"The first and the last date alone decide this; over all {len(series.dates)} dates {word}."


def _in_full(series: SeriesFound, unit: str) -> str:
    name = capital(full_name(series.class_name))
    first, last = (units.area(area_m2, unit) for area_m2 in (series.areas_m2[0], series.areas_m2[-1]))
    begin, end = readable_date(series.dates[0]), readable_date(series.dates[-1])
    net = series.net_percent
    change = "" if net is None else f" ({'−' if net < 0 else '+'}{units.Quantity(abs(net), '%')})"
    return f"{name}: {first} on {begin} … {last} on {end}{change}; trend {_trend(series, unit)}."


def _trend(series: SeriesFound, unit: str) -> str:
    return f"{units.rate(series.slope_m2, unit, series.span)} ({series.tendency})"


def _unit(series: SeriesFound, form: str) -> str:
    """The unit asked for; else the one that suits the largest area."""
    return form if form in ("m2", "ha", "km2") else units.area(max(series.areas_m2)).unit


def _gained_and_lost(change: ChangeFound, form: str) -> str:
    unit = form if form in ("m2", "ha", "km2") else "auto"
    gained, lost = units.area(change.gained_m2, unit), units.area(change.lost_m2, unit)
    net = units.area(abs(change.net_m2), unit)
    sign = "+" if change.net_m2 >= 0 else "−"
    return f"{full_name(change.class_name)} gained {gained} and lost {lost} (net {sign}{net})"
