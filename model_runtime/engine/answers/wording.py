"""How a sentence names classes, sizes and dates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model_runtime.engine.answers import units
from model_runtime.engine.findings import Findings, Found

_FULL_NAMES = {"built-up": "built-up land", "bare": "bare ground"}


def full_name(class_name: str) -> str:
    """A class as a sentence names it."""
    return _FULL_NAMES.get(class_name, class_name)


def size(found: Found) -> str:
    """Area and share, as in "186.9 ha, 37.3 %"."""
    return f"{units.area(found.area_m2)}, {units.percent(found.share)}"


def covers(found: Found) -> str:
    """The opening of a sentence about one class, as in "Trees cover"."""
    verb = "cover" if found.class_name == "trees" else "covers"
    return f"{capital(full_name(found.class_name))} {verb}"


def listed(all_found: Sequence[Found], findings: Findings | None = None) -> str:
    """Classes with their sizes, as in "trees cover 186.9 ha (37.3 %), cropland 20.1 ha (4.0 %)".

    Args:
        all_found: At least one.
        findings: Where given, each is told with its date, if there are several to mean.
    """
    # one unit for all, so that they compare at a glance
    unit = units.area(max(found.area_m2 for found in all_found)).unit
    sizes = [f"{units.area(found.area_m2, unit)} ({units.percent(found.share)})" for found in all_found]
    if findings is not None:
        sizes = [f"{size}{on_date(found, findings)}" for size, found in zip(sizes, all_found, strict=True)]
    names = [full_name(found.class_name) for found in all_found]
    names[0] += " cover" if names[0] == "trees" else " covers"
    return ", ".join(f"{name} {size}" for name, size in zip(names, sizes, strict=True))


def capital(words: str) -> str:
    """The words with a capital first letter."""
    return words[:1].upper() + words[1:]


def on_date(found: Found, findings: Findings) -> str:
    """The date of a grounding, as in " on 2003-02-06", where there are several to mean; else empty."""
    return f" on {readable_date(found.date)}" if found.date and len(findings.dates) > 1 else ""


def dated(text: str, found: Found, findings: Findings) -> str:
    """The sentence with the date at its end, where there are several to mean."""
    on = on_date(found, findings)
    return f"{text.removesuffix('.')}{on}." if on else text


def readable_date(date: str) -> str:
    """A date as a sentence has it; of a date-time the minutes: "2021-07-23 13:22 UTC"."""
    found = re.fullmatch(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?", date)
    if not found:
        return date
    zone = {"Z": " UTC", None: ""}.get(found[3], f" {found[3]}")
    return f"{found[1]} {found[2]}{zone}"
