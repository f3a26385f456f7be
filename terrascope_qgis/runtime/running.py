"""The runtime that the dock keeps running, for other threads: a port and a token can cross where objects can't."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class Address:
    """Where a running runtime listens, and what it must be shown."""

    port: int
    token: str


_running: list[Address] = []


def announce(address: Address) -> None:
    """A runtime listens there and will stay."""
    _running.append(address)


def withdraw(address: Address) -> None:
    """The runtime there has ended, or is about to."""
    if address in _running:
        _running.remove(address)


def running() -> Optional[Address]:
    """The address of a runtime that runs and will stay; None if there is none."""
    last = _running[-1:]
    return last[0] if last else None
