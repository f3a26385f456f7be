"""The texts the questions are made of: sections of the files in `texts/`, in the notation of `grammar`.

Slots of a template: {A} {B} noun with an article where it needs one, {a} {b} without, {at} {bt} always with "the",
{am} {bm} a substance, {as} {bs} a countable plural, {a1} {b1} a countable singular, {aj} a quality; {A.is} {A.does}
{A.has} {A.was} {A.s} follow the noun's number. {in_unit} names the unit asked for, {unit} and {len} are bare units,
{list} and {listor} several nouns, {year} a year and
{year1} {year2} an earlier and a later one; every section of `phrases.txt` is a slot too.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_HEAD = re.compile(r"^== (.+) ==$", re.MULTILINE)


@cache
def _sections(file_name: str) -> dict[str, tuple[str, ...]]:
    text = (files(__package__) / "texts" / file_name).read_text(encoding="utf-8")
    parts = _HEAD.split(text)[1:]
    return {
        name: tuple(line for line in body.splitlines() if line.strip())
        for name, body in zip(parts[::2], parts[1::2], strict=True)
    }


def section(file_name: str, name: str) -> str:
    """One section's text in one line."""
    return " ".join(_sections(file_name)[name])


_TEMPLATE_FILES = tuple(
    f"{name}.txt" for name in ("one_class", "two_classes", "rank", "change", "registers", "refusals", "beyond")
)


@cache
def all_templates() -> dict[str, tuple[str, ...]]:
    """Section name ("larger which", "gained trees") -> its templates; a section in two files has the lines of both."""
    found: dict[str, tuple[str, ...]] = {}
    for file_name in _TEMPLATE_FILES:
        for name, lines in _sections(file_name).items():
            found[name] = found.get(name, ()) + lines
    return found


def phrases() -> dict[str, tuple[str, ...]]:
    """Shared phrases that any template may use as a slot."""
    return _sections("phrases.txt")


def manners(name: str) -> tuple[str, ...]:
    """Words people put before or after a question."""
    return _sections("manners.txt")[name]


@cache
def nouns(prefix: str) -> tuple[str, ...]:
    """The comma lists of all sections of `nouns.txt` whose name begins with the prefix."""
    lines = [line for name, body in _sections("nouns.txt").items() if name.startswith(prefix) for line in body]
    return tuple(word.strip() for word in " ".join(lines).split(",") if word.strip())


@cache
def noun_list(name: str) -> tuple[str, ...]:
    """The comma list of one section of `nouns.txt`."""
    return tuple(word.strip() for word in section("nouns.txt", name).split(",") if word.strip())
