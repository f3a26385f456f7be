"""Operations on boolean masks that need no geography: cleaning, counting, contact, place, change."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Mask = NDArray[np.bool_]

#: Pixels belong to one region when they touch, corners included; background is then joined along edges only.
EIGHT_NEIGHBOURS = np.ones((3, 3), bool)
#: Pixels counted at a time.
_COUNTED_AT_ONCE = 1 << 22

_ROWS = ("north", "", "south")
_COLS = ("west", "", "east")


class Change(NamedTuple):
    """What became of a class between two dates, as bool masks (H, W)."""

    gained: Mask
    lost: Mask
    kept: Mask


def clean(mask: Mask, min_pixels: int) -> Mask:
    """Drops regions below a size, then fills holes below it.

    Args:
        mask: Bool (H, W).
        min_pixels: Smallest region and smallest hole that stay, in pixels. Background that reaches the scene's edge
            is no hole.

    Returns:
        Bool (H, W), a new array.
    """
    if min_pixels <= 1:
        return mask.copy()
    cleaned = mask & ~_small(mask, min_pixels, EIGHT_NEIGHBOURS, at_edge=True)
    return cleaned | _small(~cleaned, min_pixels, None, at_edge=False)


def main_regions(mask: Mask, min_pixels: int) -> Mask:
    """The regions of a size and above, or the mask as it is where it has none so large.

    Nearest edges and contact hang on single pixels, so one misread speck would decide them.

    Args:
        mask: Bool (H, W).
        min_pixels: Smallest region that counts, in pixels.
    """
    kept = mask & ~_small(mask, min_pixels, EIGHT_NEIGHBOURS, at_edge=True)
    return kept if kept.any() else mask


def _small(mask: Mask, min_pixels: int, structure: Mask | None, at_edge: bool) -> Mask:
    """Pixels of the mask's regions below a size; those at the scene's edge only where `at_edge`."""
    labels, number = ndimage.label(mask, structure)
    small = _sizes(labels, number) < min_pixels
    small[0] = False
    if not at_edge and labels.size:
        for side in (labels[0], labels[-1], labels[:, 0], labels[:, -1]):
            small[side] = False
    return np.asarray(small[labels], bool)


def _sizes(labels: NDArray[np.int32], number: int) -> NDArray[np.int64]:
    """Pixels of each label from 0 on, counted in bands of rows since numpy widens what it counts to 64 bits."""
    rows = max(1, _COUNTED_AT_ONCE // max(1, labels.shape[1]))
    sizes = np.zeros(number + 1, np.int64)
    for top in range(0, labels.shape[0], rows):
        found = np.bincount(labels[top : top + rows].ravel())
        sizes[: len(found)] += found
    return sizes


def count(mask: Mask) -> int:
    """Number of separate regions (8-neighbour) of a bool mask (H, W)."""
    return int(ndimage.label(mask, EIGHT_NEIGHBOURS)[1])


def share(mask: Mask, valid: Mask) -> float:
    """Share (0-1) of the valid pixels that the mask covers; 0 where no pixel is valid. Bool (H, W) both."""
    pixels = int(np.count_nonzero(valid))
    return int(np.count_nonzero(mask & valid)) / pixels if pixels else 0.0


def change(before: Mask, after: Mask) -> Change:
    """What a class gained, lost and kept between two bool masks (H, W) of one grid."""
    return Change(gained=after & ~before, lost=before & ~after, kept=before & after)


def adjacent(a: Mask, b: Mask) -> bool:
    """Whether two bool masks (H, W) overlap or touch, corners included."""
    return contact(a, b) is not None


def contact(a: Mask, b: Mask) -> tuple[float, float] | None:
    """A point (row, column), in fractional pixels from the grid's corner, where two masks overlap or touch.

    Overlaps come first (the pixel's centre), then shared edges (their middle), then shared corners.
    """
    height, width = a.shape
    for down, right in ((0, 0), (0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)):
        rows = slice(max(0, -down), height - max(0, down))
        cols = slice(max(0, -right), width - max(0, right))
        other_rows = slice(max(0, down), height - max(0, -down))
        other_cols = slice(max(0, right), width - max(0, -right))
        both = a[rows, cols] & b[other_rows, other_cols]
        if both.any():
            row, col = np.unravel_index(int(both.argmax()), both.shape)
            return float(row + rows.start + 0.5 + down / 2), float(col + cols.start + 0.5 + right / 2)
    return None


def location(mask: Mask) -> str:
    """Where in the scene a mask lies: the cell of its centroid in a grid of three by three.

    Args:
        mask: Bool (H, W), northern row first.

    Returns:
        "north-west" … "south-east", "centre" in the middle cell, empty for an empty mask.
    """
    pixels = np.count_nonzero(mask)
    if not pixels:
        return ""
    height, width = mask.shape
    row = (mask.sum(axis=1) @ (np.arange(height) + 0.5)) / pixels
    col = (mask.sum(axis=0) @ (np.arange(width) + 0.5)) / pixels
    words = (_ROWS[min(2, int(3 * row / height))], _COLS[min(2, int(3 * col / width))])
    return "-".join(word for word in words if word) or "centre"
