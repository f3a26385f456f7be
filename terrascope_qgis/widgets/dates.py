"""Dates as people type them, as names hold them, and as they cross the wire: ISO, from a year down to a second."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Optional

from terrascope_qgis.widgets.language import marked, tr

#: How a date may be typed, shown wherever one can't be read.
EXAMPLE = marked("2021-07-23, or 2021-07-23 10:30 for a time of day")

_CLOCK = r"(\d{1,2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?"
_YEAR_FIRST = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_WITH_CLOCK = re.compile(rf"(\S+?)(?:T|[\s,]+){_CLOCK}", re.IGNORECASE)
_SLASHES = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")

_DAY_IN_NAME = r"(?<!\d)((?:19|20)\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])"
_HOUR, _MINUTE = r"([01]\d|2[0-3])", r"([0-5]\d)"
#: After a day: T1322, T132241, _132241, " 13:22", _13-22. Four digits alone would as often be a tile as a time.
_CLOCK_IN_NAME = (
    rf"(?:T{_HOUR}:?{_MINUTE}(?::?{_MINUTE})?|[_-]{_HOUR}{_MINUTE}{_MINUTE}"
    rf"|[_ ]{_HOUR}[:-]{_MINUTE}(?:[:-]{_MINUTE})?)(?!\d)"
)
_IN_NAME = re.compile(rf"{_DAY_IN_NAME}(?:{_CLOCK_IN_NAME}|(?!\d))")
_MONTH_IN_NAME = re.compile(r"(?<![\dA-Za-z])((?:19|20)\d{2})[-_](0[1-9]|1[0-2])(?![\dA-Za-z]|[-_]\d)")
_YEAR_IN_NAME = re.compile(r"(?<![\dA-Za-z])(19[3-9]\d|20\d{2})(?![\dA-Za-z])")


@dataclass(frozen=True)
class DateRead:
    """A date that a layer itself tells.

    Attributes:
        date: ISO date or date-time ("2021", "2021-07", "2021-07-23", "2021-07-23T10:30"); empty if nothing tells.
        source: Where it was read, in a word for a narrow column.
        words: The same in full.
    """

    date: str = ""
    source: str = ""
    words: str = ""


NOTHING_READ = DateRead()


def iso_of(text: str) -> str:
    """The ISO form of a date or date-time as typed; "" for anything that isn't one.

    Years and months alone count; days may be written 20210723, 2021/7/23 or 23.7.2021, times behind a space or a T.
    """
    text = text.strip()
    timed = _WITH_CLOCK.fullmatch(text)
    day = _iso_day(timed[1] if timed else text)
    if not timed:
        return day
    clock = _iso_clock(*timed.groups()[1:])
    return f"{day}T{clock}" if len(day) == len("2021-07-23") and clock else ""


def problem_with_date(text: str) -> str:
    """Why a typed date can't be taken, in a sentence with the way out; "" where it can, or is empty."""
    text = text.strip()
    if not text or iso_of(text):
        return ""
    if _SLASHES.fullmatch(text):
        return tr("“{text}” leaves open which is the month. Write it like {example}.", text=text, example=tr(EXAMPLE))
    if any(pattern.match(text) for pattern in (_YEAR_FIRST, _DAY_FIRST)) and not re.search(r"[^\d\s.:/TZ+-]", text):
        return tr(
            "“{text}” is no day there is, or only part of one. Write it like {example}.", text=text, example=tr(EXAMPLE)
        )
    return tr("“{text}” is not a date. Write it like {example}.", text=text, example=tr(EXAMPLE))


def in_name(name: str) -> str:
    """The first full date in a name, with its time of day if that follows: 2021-07-23, S2A_20210723T132241.

    Returns:
        ISO date or date-time; "" if there is none.
    """
    for found in _IN_NAME.finditer(name):
        day = _iso_day(f"{found[1]}-{found[3]}-{found[4]}")
        clock = [part for part in found.groups()[4:] if part is not None]
        if day:
            return f"{day}T{':'.join(clock)}" if clock else day
    return ""


def month_or_year_in_name(name: str) -> str:
    """A month (2021-07) or a year (1985) that stands by itself in a name; "" if none does, or several years do."""
    month = _MONTH_IN_NAME.search(name)
    if month:
        return f"{month[1]}-{month[2]}"
    years = {year for year in _YEAR_IN_NAME.findall(name) if int(year) <= date.today().year}
    return years.pop() if len(years) == 1 else ""


def moment_of(text: str) -> Optional[datetime]:
    """The moment a date begins with, in UTC and without a zone; None where there is no date."""
    text = iso_of(text)
    if not text:
        return None
    padded = text + "-01-01"[3 * text.count("-") :] if len(text) in (4, 7) else text
    try:
        moment = datetime.fromisoformat(padded.replace("Z", "+00:00"))
    except ValueError:
        return None
    offset = moment.utcoffset()
    return moment.replace(tzinfo=None) - offset if offset is not None else moment


def told_apart(dates: Iterable[str]) -> dict[str, str]:
    """How precisely each date is worth telling: the day, and its time only where two of them share the day.

    Args:
        dates: ISO dates and date-times as they were read.

    Returns:
        What to show by what was read. Times less than half an hour apart are one pass of a satellite.
    """
    every = {text: moment_of(text) for text in dates}
    shown = {}
    for text, moment in every.items():
        same_day = [m for m in every.values() if m is not None and moment is not None and m.date() == moment.date()]
        apart = moment is not None and any(abs((m - moment).total_seconds()) > 1800 for m in same_day)
        shown[text] = text if apart or "T" not in text else text[: len("2021-07-23")]
    return shown


def _iso_day(text: str) -> str:
    compact, first, last = _COMPACT.fullmatch(text), _YEAR_FIRST.fullmatch(text), _DAY_FIRST.fullmatch(text)
    if compact:
        year, month, day = compact.groups()
    elif last:
        day, month, year = last.groups()
    elif first:
        year, month, day = first[1], first[3], first[4]
    else:
        return ""
    try:
        whole = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return ""
    return whole.isoformat()[: 10 if day else 7 if month else 4]


def _iso_clock(hour: str, minute: str, second: Optional[str], zone: Optional[str]) -> str:
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        return ""
    zone = (zone or "").upper().replace("UTC", "Z")
    if zone not in ("", "Z"):
        digits = zone[1:].replace(":", "").ljust(4, "0")
        if int(digits[:2]) > 14 or int(digits[2:]) > 59:
            return ""
        zone = f"{zone[0]}{digits[:2]}:{digits[2:]}"
    return f"{int(hour):02d}:{minute}" + (f":{second}" if second else "") + zone
