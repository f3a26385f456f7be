"""How a sentence names classes, sizes and dates."""

from __future__ import annotations

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


def listed(all_found: Sequence[Found]) -> str:
    """Classes with their sizes, as in "trees cover 186.9 ha (37.3 %), cropland 20.1 ha (4.0 %)"."""
    # one unit for all, so that they compare at a glance
    unit = units.area(max(found.area_m2 for found in all_found)).unit
    sizes = [f"{units.area(found.area_m2, unit)} ({units.percent(found.share)})" for found in all_found]
    names = [full_name(found.class_name) for found in all_found]
    names[0] += " cover" if names[0] == "trees" else " covers"
    return ", ".join(f"{name} {size}" for name, size in zip(names, sizes, strict=True))


def capital(words: str) -> str:
    """The words with a capital first letter."""
    return words[:1].upper() + words[1:]


def on_date(found: Found, findings: Findings) -> str:
    """The date of a grounding, as in " on 2003-02-06", where there are several to mean; else empty."""
    return f" on {found.date}" if found.date and len(findings.dates) > 1 else ""


def dated(text: str, found: Found, findings: Findings) -> str:
    """The sentence with the date at its end, where there are several to mean."""
    on = on_date(found, findings)
    return f"{text.removesuffix('.')}{on}." if on else text
