"""Masks as COCO run lengths: what the published samples hold, checked before any library decodes them.

Run lengths count pixels column by column, background first; "counts" is a string of them (six bits a letter; from the
fourth run on each is told as the difference to the one before the last) or a plain list. They are written by
pycocotools; its decoder trusts what it is given, so they are read here, run by run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pycocotools import mask as coco

Mask = NDArray[np.bool_]

#: Masks of more pixels are refused: no image of a sample is so large.
_MOST_PIXELS = 1 << 28
_FIRST_LETTER, _DATA_BITS, _MORE, _SIGN = 48, 5, 0x20, 0x10


class BadRle(ValueError):
    """Run lengths that aren't a mask."""


@dataclass(frozen=True)
class Rle:
    """A mask in COCO's compressed run lengths.

    Attributes:
        size: Height and width in pixels.
        counts: The compressed run lengths.
    """

    size: tuple[int, int]
    counts: str

    def to_json(self) -> dict[str, Any]:
        """As the published samples hold it."""
        return {"size": list(self.size), "counts": self.counts}

    def decode(self) -> Mask:
        """Bool (H, W).

        Raises:
            BadRle: The run lengths don't fill the size.
        """
        return _filled(_runs(self.counts), self.size)


def encode(mask: Mask) -> Rle:
    """A bool mask (H, W) as run lengths."""
    found = coco.encode(np.asfortranarray(mask, dtype=np.uint8))
    height, width = mask.shape
    return Rle((int(height), int(width)), found["counts"].decode("ascii"))


def rle_of_json(data: Any) -> Rle:
    """Run lengths as a published sample holds them: compressed, or a plain list of counts.

    Raises:
        BadRle: It isn't any.
    """
    if not isinstance(data, Mapping):
        raise BadRle("a mask is no object with “size” and “counts”")
    size = data.get("size")
    if (
        not isinstance(size, Sequence)
        or len(size) != 2
        or not all(isinstance(side, int) and not isinstance(side, bool) and side > 0 for side in size)
        or size[0] * size[1] > _MOST_PIXELS
    ):
        raise BadRle(f"a mask has the size {size!r}")
    counts = data.get("counts")
    if isinstance(counts, str):
        return Rle((size[0], size[1]), counts)
    if isinstance(counts, list) and all(isinstance(run, int) and run >= 0 for run in counts):
        return encode(_filled(counts, (size[0], size[1])))
    raise BadRle("a mask's “counts” are neither a string nor a list of whole numbers")


def union(masks: Sequence[Mask], shape: tuple[int, int]) -> Mask:
    """All pixels of some masks (H, W); none of them gives an empty one."""
    together = np.zeros(shape, bool)
    for mask in masks:
        together |= mask
    return together


def _filled(runs: Sequence[int], size: tuple[int, int]) -> Mask:
    """The mask of run lengths, bool (H, W).

    Raises:
        BadRle: They don't fill the size.
    """
    height, width = size
    if any(run < 0 for run in runs) or sum(runs) != height * width:
        raise BadRle(f"run lengths of {sum(runs):,} pixels don't fill {width} × {height}")
    inside = np.arange(len(runs)) % 2 == 1
    return np.ascontiguousarray(np.repeat(inside, runs).reshape(width, height).T)


def _runs(counts: str) -> list[int]:
    """The run lengths that a compressed string holds.

    Raises:
        BadRle: A letter that doesn't belong there, or a number that isn't ended.
    """
    runs: list[int] = []
    value, shift = 0, 0
    for letter in counts:
        bits = ord(letter) - _FIRST_LETTER
        if not 0 <= bits < 64:
            raise BadRle(f"“{letter}” is no letter of run lengths")
        value |= (bits & 0x1F) << shift
        shift += _DATA_BITS
        if bits & _MORE:
            if shift > 60:
                raise BadRle("a run length has no end")
            continue
        if bits & _SIGN:
            value -= 1 << shift
        runs.append(value + runs[-2] if len(runs) > 2 else value)
        value, shift = 0, 0
    if shift:
        raise BadRle("the run lengths break off")
    return runs
