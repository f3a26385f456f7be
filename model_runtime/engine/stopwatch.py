"""Seconds per stage of a question; a stage inside a stage counts for itself only."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Stopwatch:
    """Tells how long each stage took.

    Args:
        stages: Every stage, in the order they are told.
    """

    def __init__(self, stages: tuple[str, ...]) -> None:
        self._seconds = dict.fromkeys(stages, 0.0)
        self._running: list[str] = []
        self._started = self._since = time.perf_counter()

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Counts what happens inside for `name`; the stage around it pauses."""
        self._count()
        self._running.append(name)
        try:
            yield
        finally:
            self._count()
            self._running.pop()

    def seconds(self) -> tuple[tuple[str, float], ...]:
        """Seconds of every stage so far, and the total since the start."""
        self._count()
        return (*self._seconds.items(), ("total", time.perf_counter() - self._started))

    def _count(self) -> None:
        now = time.perf_counter()
        if self._running:
            self._seconds[self._running[-1]] += now - self._since
        self._since = now
