"""A clock for tests of how long something takes or holds the event loop, on a machine that others use too."""

import time
from pathlib import Path

#: Of the thread that reads it (Linux): ns with a processor, ns ready to run while others had it, number of turns.
_TURNS = Path("/proc/thread-self/schedstat")


def own_s() -> float:
    """Seconds, less those in which this thread was ready to run and others had the processor.

    Work, and whatever the thread waits for, count in full. Where the system doesn't tell, nothing is taken off.
    """
    now = time.perf_counter()
    try:
        return now - int(_TURNS.read_text().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return now
