"""Sizes of memory and files, as people read them."""

from __future__ import annotations


def readable_bytes(count: int) -> str:
    """Bytes in GiB, MiB or KiB."""
    for unit, factor in (("GiB", 1 << 30), ("MiB", 1 << 20)):
        if count >= factor:
            return f"{count / factor:.1f} {unit}"
    return f"{count / 1024:.0f} KiB"
