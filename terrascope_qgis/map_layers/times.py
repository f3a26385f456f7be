"""The time that a date stands for: a year, a month, a day, or one moment."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timezone
from typing import Optional

from qgis.core import QgsDateTimeRange
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def time_span(date: str) -> Optional[QgsDateTimeRange]:
    """The range of an ISO date ("2021", "2021-07", "2021-07-23") or date-time, in UTC; None for anything else."""
    parts = _DATE.fullmatch(date.strip())
    if parts is None:
        return _moment(date)
    first = QDate(int(parts[1]), int(parts[2] or 1), int(parts[3] or 1))
    if not first.isValid():
        return None
    after = first.addDays(1) if parts[3] else first.addMonths(1) if parts[2] else first.addYears(1)
    return QgsDateTimeRange(QDateTime(first, QTime(0, 0)), QDateTime(after, QTime(0, 0)).addSecs(-1))


def until_the_next(dates: Iterable[str]) -> dict[str, QgsDateTimeRange]:
    """When each date of a series is shown: from its beginning until the next one's, so that no moment is empty.

    Args:
        dates: ISO dates in any order; what isn't one is left out.

    Returns:
        A range by date, oldest first. The last one keeps its own end. All but the first begin a second late: a frame
        of the temporal controller that ends where a range begins shows it already (QGIS 3.22), and so two dates.
    """
    spans = {date: span for date in dates if (span := time_span(date)) is not None}
    ordered = sorted(spans, key=lambda date: (spans[date].begin(), spans[date].end()))
    shown = {}
    for number, date in enumerate(ordered):
        begin, end = spans[date].begin().addSecs(1 if number else 0), spans[date].end()
        last = spans[ordered[number + 1]].begin().addSecs(-1) if date != ordered[-1] else end
        shown[date] = QgsDateTimeRange(begin, last if last >= begin else max(begin, end))
    return shown


def date_of_span(span: QgsDateTimeRange) -> str:
    """The ISO date that a range stands for, the inverse of `time_span`: a year, a month, a day, or its first moment.

    Returns:
        "" for a range that has no beginning.
    """
    begin, end = span.begin(), span.end()
    if not begin.isValid():
        return ""
    day, clock = begin.date(), begin.time()
    if clock != QTime(0, 0):
        return str(begin.toString("yyyy-MM-ddTHH:mm:ss" if clock.second() else "yyyy-MM-ddTHH:mm"))
    # the last second of a day, or midnight after it
    last = end.addSecs(-1).date() if end.isValid() and end.time() == QTime(0, 0) and end > begin else end.date()
    if end.isValid() and last == day.addYears(1).addDays(-1) and day.dayOfYear() == 1:
        return str(day.toString("yyyy"))
    if end.isValid() and last == day.addMonths(1).addDays(-1) and day.day() == 1:
        return str(day.toString("yyyy-MM"))
    return str(day.toString("yyyy-MM-dd"))


def _moment(date: str) -> Optional[QgsDateTimeRange]:
    try:
        named = datetime.fromisoformat(date.strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    if named.tzinfo is not None:
        named = named.astimezone(timezone.utc)  # noqa: UP017 (Python 3.9 has no datetime.UTC)
    moment = QDateTime(QDate(named.year, named.month, named.day), QTime(named.hour, named.minute, named.second))
    return QgsDateTimeRange(moment, moment)
