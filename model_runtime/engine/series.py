"""The area of one class over three or more dates: how it went, in plain figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from model_runtime.protocol import Measurement
from model_runtime.scene.dates import moment

Span = Literal["year", "day", "hour"]
Tendency = Literal["growing", "shrinking", "steady"]

#: What the trend brings over the whole time has to be this share of the mean area; less is steady.
STEADY_SHARE = 0.05

#: Hours in each span of time that a trend may be told by.
_HOURS: dict[Span, float] = {"year": 365.25 * 24, "day": 24.0, "hour": 1.0}


@dataclass(frozen=True)
class SeriesFound:
    """Areas of one class at three or more dates, over the pixels that all of these dates show.

    Attributes:
        class_name: The class.
        dates: ISO dates or date-times, in order.
        areas_m2: Geodesic area at each.
        slope_m2: By how much the area changes in one `span`.
        span: The span of time that fits the series: nobody wants an hour told by the year.
        tendency: The trend in a word.
    """

    class_name: str
    dates: tuple[str, ...]
    areas_m2: tuple[float, ...]
    slope_m2: float
    span: Span
    tendency: Tendency

    @property
    def net_percent(self) -> float | None:
        """Change from the first to the last date in % of the first; None where there was nothing at first."""
        first, last = self.areas_m2[0], self.areas_m2[-1]
        return 100 * (last - first) / first if first else None

    @property
    def net_tendency(self) -> Tendency:
        """What the first and the last date alone say, by the same rule as the trend."""
        return _tendency(self.areas_m2[-1] - self.areas_m2[0], self.areas_m2)

    def measurements(self, ellipsoid: str) -> Iterator[Measurement]:
        """The figures as the protocol states them."""
        of, whole = (self.class_name,), f"{self.dates[0]}/{self.dates[-1]}"
        method = f"geodesic area on {ellipsoid}, where all dates of the series hold data"
        for date, area_m2 in zip(self.dates, self.areas_m2, strict=True):
            yield Measurement("series", area_m2, "m2", of, date, method)
        slope = f"Theil-Sen slope (the median over all pairs of the {len(self.dates)} dates)"
        yield Measurement("trend", self.slope_m2, f"m2/{self.span}", of, whole, slope)
        if self.net_percent is not None:
            yield Measurement("net", self.net_percent, "%", of, whole, "last minus first date, of the first")
        rule = f"steady where the trend over the whole time is below {100 * STEADY_SHARE:.0f} % of the mean area"
        yield Measurement("tendency", self.tendency, "", of, whole, rule)


def series_of(class_name: str, dates: Sequence[str], areas_m2: Sequence[float]) -> SeriesFound:
    """A series with its trend, by Theil and Sen: the median slope, which one cloudy or misread date doesn't bend.

    Args:
        class_name: The class.
        dates: ISO dates or date-times in order, at least two, no two the same.
        areas_m2: Area at each.
    """
    begin = moment(dates[0])
    hours = np.array([(moment(date) - begin).total_seconds() / 3600 for date in dates])
    areas = np.array(areas_m2, np.float64)
    earlier, later = np.triu_indices(len(hours), 1)
    slope_per_hour = float(np.median((areas[later] - areas[earlier]) / (hours[later] - hours[earlier])))
    span = _span_for(float(hours[-1]))
    tendency = _tendency(slope_per_hour * float(hours[-1]), areas_m2)
    return SeriesFound(class_name, tuple(dates), tuple(areas_m2), slope_per_hour * _HOURS[span], span, tendency)


def _span_for(hours: float) -> Span:
    """Years for a year and more, days for two and more, hours below."""
    if hours >= 365 * 24:
        return "year"
    return "day" if hours >= 48 else "hour"


def _tendency(change_m2: float, areas_m2: Sequence[float]) -> Tendency:
    if abs(change_m2) < STEADY_SHARE * float(np.mean(areas_m2)) or not change_m2:
        return "steady"
    return "growing" if change_m2 > 0 else "shrinking"
