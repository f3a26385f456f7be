"""Where the marks of a chart's axes stand: round areas, and dates that people count in."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta

from terrascope_qgis.widgets.figures import NO_BREAK, unit_of_area
from terrascope_qgis.widgets.language import significant

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
_APART_LETTERS = 3


def round_steps(top_m2: float, most: int = 4) -> list[float]:
    """Round areas from 0 to at least `top_m2`, round in the unit that the largest is told in.

    Args:
        top_m2: The largest area, in m².
        most: So many steps at most.
    """
    unit_m2 = unit_of_area(top_m2)[1]
    wanted = max(top_m2, 1e-6) / unit_m2 / most
    size = 10.0 ** math.floor(math.log10(wanted))
    step = next(size * factor for factor in _ROUND if size * factor >= wanted * (1 - 1e-9))
    count = math.ceil(top_m2 / unit_m2 / step - 1e-9) or 1
    return [number * step * unit_m2 for number in range(count + 1)]


def step_words(steps_m2: Sequence[float]) -> list[str]:
    """Steps in words: bare numbers, and the unit at the last of them."""
    unit, size_m2 = unit_of_area(steps_m2[-1])
    digits = [significant(step / size_m2, 6) if step else "0" for step in steps_m2]
    return [*digits[:-1], f"{digits[-1]}{NO_BREAK}{unit}"]


def date_marks(first: datetime, last: datetime, room_letters: float) -> list[tuple[datetime, str]]:
    """Moments between two others at which a year, a month, a day or an hour begins, with their words.

    Args:
        first: Beginning of the axis.
        last: Its end.
        room_letters: How many letters fit below the axis. Of an axis too short for any mark there are none.
    """
    for every, word, first_word in _CANDIDATES:
        lengths = [len(first.strftime(words)) + _APART_LETTERS for words in (first_word, word)]
        most = 1 + max(int((room_letters - lengths[0]) / lengths[1]), 0)
        moments = _moments(first, last, every, most)
        if len(moments) <= most:
            return [(moment, moment.strftime(word if number else first_word)) for number, moment in enumerate(moments)]
    return []


#: From fine to coarse, so that the axis gets as many marks as there is room for: (what, how many), the words, and those
#: of the first mark, which tell the rest of the date too.
_CANDIDATES = (
    *((("hour", count), "%H:%M", "%m-%d %H:%M") for count in (1, 2, 3, 6, 12)),
    *((("day", count), "%m-%d", "%Y-%m-%d") for count in (1, 2, 7, 14)),
    *((("month", count), "%Y-%m", "%Y-%m") for count in (1, 2, 3, 6)),
    *((("year", count), "%Y", "%Y") for count in (1, 2, 5, 10, 20, 50, 100)),
)


def _moments(first: datetime, last: datetime, every: tuple[str, int], most: int) -> list[datetime]:
    """The moments of one kind between two others; one more than `most` where there are more."""
    kind, count = every
    found: list[datetime] = []
    if kind in ("hour", "day"):
        step = timedelta(hours=count) if kind == "hour" else timedelta(days=count)
        begin = datetime(first.year, first.month, 1 if kind == "day" and count > 2 else first.day)
        moment = begin + step * max(0, math.ceil((first - begin) / step))
        while moment <= last and len(found) <= most:
            found.append(moment)
            moment += step
        return found
    step_months = count * (12 if kind == "year" else 1)
    number = (first.year * 12 + first.month - 1) // step_months * step_months
    while len(found) <= most:
        moment = datetime(number // 12, number % 12 + 1, 1)
        if moment > last:
            break
        if moment >= first:
            found.append(moment)
        number += step_months
    return found
