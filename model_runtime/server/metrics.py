"""What a server has done and holds, in Prometheus's text format."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections import Counter
from collections.abc import Iterator

import psutil

from model_runtime.protocol import Event, Failed

#: What `/metrics` is served as.
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
#: Upper ends of the histogram's buckets, in seconds.
BUCKETS_S = (1, 2, 5, 10, 30, 60, 120, 300, 600)
OUTCOMES = ("answered", "failed", "cancelled", "refused")


class Metrics:
    """Counts questions by how they ended, and the seconds they took."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._outcomes: Counter[str] = Counter()
        self._seconds: list[int] = [0] * (len(BUCKETS_S) + 1)
        self._sum_s = 0.0

    def ended(self, last: Event, seconds: float) -> None:
        """Counts a question.

        Args:
            last: Its last event.
            seconds: How long it was worked on; 0 where it never was.
        """
        outcome = "answered"
        if isinstance(last, Failed):
            outcome = "cancelled" if last.kind == "cancelled" else "failed"
        with self._lock:
            self._outcomes[outcome] += 1
            if seconds:
                self._seconds[sum(seconds > end for end in BUCKETS_S)] += 1
                self._sum_s += seconds

    def refused(self) -> None:
        """Counts a question that found no room in the queue."""
        with self._lock:
            self._outcomes["refused"] += 1

    def text(self, gauges: dict[str, tuple[str, int]]) -> str:
        """All of it as Prometheus reads it.

        Args:
            gauges: Help and value, by name, of what somebody else counts.
        """
        with self._lock:
            lines = [*self._questions(), *self._histogram()]
        for name, (words, value) in {**gauges, **_memory()}.items():
            lines += [f"# HELP {name} {words}", f"# TYPE {name} gauge", f"{name} {value}"]
        return "\n".join(lines) + "\n"

    def _questions(self) -> Iterator[str]:
        yield "# HELP terrascope_questions_total Questions by how they ended; refused ones found the queue full."
        yield "# TYPE terrascope_questions_total counter"
        for outcome in OUTCOMES:
            yield f'terrascope_questions_total{{outcome="{outcome}"}} {self._outcomes[outcome]}'

    def _histogram(self) -> Iterator[str]:
        name = "terrascope_question_seconds"
        yield f"# HELP {name} Seconds a question was worked on, without its time in the queue."
        yield f"# TYPE {name} histogram"
        so_far = 0
        for end, count in zip((*BUCKETS_S, "+Inf"), self._seconds, strict=True):
            so_far += count
            yield f'{name}_bucket{{le="{end}"}} {so_far}'
        yield f"{name}_sum {self._sum_s:.6f}"
        yield f"{name}_count {so_far}"


def _memory() -> dict[str, tuple[str, int]]:
    """Main memory where the system tells it, and the GPU's once a question has brought in torch."""
    found: dict[str, tuple[str, int]] = {}
    # a system that doesn't tell it has one gauge less
    with contextlib.suppress(psutil.Error, OSError):
        resident = int(psutil.Process().memory_info().rss)
        found["process_resident_memory_bytes"] = ("Main memory of the process.", resident)
    torch = sys.modules.get("torch")
    # not fully imported yet, while the runtime warms up
    cuda = getattr(torch, "cuda", None)
    if cuda is not None and hasattr(cuda, "memory_allocated") and cuda.is_available():
        every = range(cuda.device_count())
        found["terrascope_gpu_memory_bytes"] = (
            "Memory that tensors take on all GPUs.",
            sum(cuda.memory_allocated(index) for index in every),
        )
    return found
