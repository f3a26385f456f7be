"""How far an installation is, read off what pip says; nothing is guessed that pip doesn't tell."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

_COLLECTING = re.compile(r"^Collecting (\S+)")
_FETCHING = re.compile(r"^\s*(?:Downloading|Using cached|Processing) (\S+)")
_BYTES = re.compile(r"^Progress (\d+) of (\d+)$")
_UNPACKING = re.compile(r"^Installing collected packages: (.+)$")
_BUILDING = re.compile(r"^\s*Building wheel for (\S+)")

#: Part of a pip run that fetching takes; the rest is unpacking. Measured with a cold cache on one machine.
_FETCHING_SHARE = 0.6


class PipProgress:
    """One run of pip.

    Attributes:
        detail: What it does now, for people.

    Args:
        expected: About how many packages the run fetches; more are no harm.
        packages: Folder that pip unpacks into, looked at while it does.
    """

    def __init__(self, expected: int, packages: Path) -> None:
        self.detail = ""
        self._expected = max(expected, 1)
        self._packages = packages
        self._fetched = 0
        self._share_of_file = 0.0
        self._file = ""
        self._unpacking: list[str] = []
        self._there_before = 0
        self._seen = 0

    def read(self, line: str) -> bool:
        """Takes a line of pip's output.

        Returns:
            Whether it is for people to read too; raw counts of bytes aren't.
        """
        if match := _BYTES.match(line):
            done, whole = int(match[1]), int(match[2])
            self._share_of_file = done / whole if whole else 0.0
            self.detail = f"{self._file}: {_megabytes(done)} of {_megabytes(whole)} MB"
            return False
        if match := _COLLECTING.match(line):
            self._fetched += 1
            self._share_of_file = 0.0
            self.detail = f"Looking for {match[1]}"
        elif match := _FETCHING.match(line):
            self._file = match[1].rsplit("/", 1)[-1].rsplit("\\", 1)[-1]
            self.detail = f"Fetching {self._file}"
        elif match := _BUILDING.match(line):
            self.detail = f"Building {match[1]}"
        elif match := _UNPACKING.match(line):
            self._unpacking = match[1].split(", ")
            self._there_before = self._count()
            self.look()
        return True

    def look(self) -> None:
        """Counts what has been unpacked so far, of which pip itself says nothing."""
        if self._unpacking:
            self.detail = f"Unpacking: {self._unpacked()} of {len(self._unpacking)} packages"

    @property
    def fraction(self) -> float:
        """How far the run is, 0 to 1."""
        if self._unpacking:
            return _FETCHING_SHARE + (1 - _FETCHING_SHARE) * self._unpacked() / len(self._unpacking)
        fetched = max(self._fetched - 1, 0) + self._share_of_file
        return _FETCHING_SHARE * min(fetched / self._expected, 1.0)

    def _unpacked(self) -> int:
        return min(max(self._count() - self._there_before, 0), len(self._unpacking))

    def _count(self) -> int:
        """Packages there now; as many as were last seen where pip takes one away while they are listed."""
        with contextlib.suppress(OSError):
            self._seen = sum(1 for _ in self._packages.glob("*.dist-info/RECORD"))
        return self._seen


def _megabytes(count: int) -> str:
    return f"{count / 1e6:,.1f}" if count < 10e6 else f"{count / 1e6:,.0f}"
