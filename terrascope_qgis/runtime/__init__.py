"""The plugin's side of the model runtime: finding, starting, watching and stopping it, and asking it questions.

Nothing here blocks: every call returns at once, and what follows comes as a signal.
"""

from __future__ import annotations

from .question import RunningQuestion
from .supervisor import Runtime

__all__ = ["RunningQuestion", "Runtime"]
