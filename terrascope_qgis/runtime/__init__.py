"""The plugin's side of the model runtime: finding, starting, watching and stopping it, and asking it questions.

Nothing here blocks: every call returns at once, and what follows comes as a signal. `BlockingRuntime` alone waits, for
threads that have nothing else to do.
"""

from __future__ import annotations

from .blocking import BlockingRuntime
from .question import RunningQuestion
from .supervisor import Runtime

__all__ = ["BlockingRuntime", "RunningQuestion", "Runtime"]
