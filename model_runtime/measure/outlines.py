"""The outlines of a mask along its pixels' edges.

Traced with arrays, since a tile of a few thousand pixels square has a million corners: every boundary is a set of
straight runs, each run knows the run that follows it, and the rings are read off that chain.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from model_runtime.measure.pixels import Mask

Integers = NDArray[np.int64]

#: Directions of a run, clockwise, the region on its right: east along top edges, south, west, north.
_EAST, _SOUTH, _WEST, _NORTH = range(4)


@dataclass(frozen=True)
class Outlines:
    """The rings of a mask's 4-connected parts.

    Attributes:
        rows: Row of every corner, in pixels from the grid's corner, rings one after another, not closed.
        cols: Its column.
        starts: Where each ring starts, with the total count at the end; (rings + 1).
        part: Which part each ring bounds, from 0; parts in ascending order, in each the outer ring first.
        region: Which region (8-neighbour) each part belongs to, from 0; (parts,).
    """

    rows: Integers
    cols: Integers
    starts: Integers
    part: Integers
    region: Integers


@dataclass(frozen=True)
class _Runs:
    """Straight pieces of boundary: corner they start and end at, direction, and the part on their right."""

    row: Integers
    col: Integers
    end_row: Integers
    end_col: Integers
    direction: Integers
    part: Integers


def trace(mask: Mask) -> Outlines:
    """Traces the outlines of a bool mask (H, W).

    Pixels that touch at a corner only belong to different parts, so that every part is a valid polygon whose rings
    touch at corners at most.
    """
    parts, number = ndimage.label(mask)
    runs = _all_runs(mask, parts)
    following, meeting = _following(runs, mask.shape[1])
    order, starts = _rings(following)
    rows, cols, part = runs.row[order], runs.col[order], runs.part[order[starts[:-1]]]
    area = _signed_area(rows, cols, starts)
    by_part = np.lexsort((area, part))  # the outer ring runs clockwise (negative here) and leads its part
    rows, cols, starts = _reordered(rows, cols, starts, by_part)
    return Outlines(rows, cols, starts, part[by_part] - 1, _regions_of(meeting - 1, number))


def _edge_runs(boundary: Mask) -> tuple[Integers, Integers, Integers]:
    """Runs of True along the rows of an array: row, first column, column after the last."""
    padded = np.pad(boundary, ((0, 0), (1, 1)))
    changes = np.flatnonzero(padded.ravel()[1:] != padded.ravel()[:-1])
    row, first = np.divmod(changes[::2], padded.shape[1])
    return row, first, changes[1::2] % padded.shape[1]


def _all_runs(mask: Mask, parts: NDArray[np.int32]) -> _Runs:
    """Every straight run of the boundary."""
    padded = np.pad(mask, 1)
    inner = padded[1:-1, 1:-1]
    top = _edge_runs(inner & ~padded[:-2, 1:-1])
    bottom = _edge_runs(inner & ~padded[2:, 1:-1])
    left = _edge_runs(np.ascontiguousarray((inner & ~padded[1:-1, :-2]).T))
    right = _edge_runs(np.ascontiguousarray((inner & ~padded[1:-1, 2:]).T))
    pieces = [
        (top[0], top[1], top[0], top[2], _EAST, parts[top[0], top[1]]),
        (right[1], right[0] + 1, right[2], right[0] + 1, _SOUTH, parts[right[1], right[0]]),
        (bottom[0] + 1, bottom[2], bottom[0] + 1, bottom[1], _WEST, parts[bottom[0], bottom[1]]),
        (left[2], left[0], left[1], left[0], _NORTH, parts[left[1], left[0]]),
    ]
    columns = zip(*((*piece[:4], np.full(piece[0].size, piece[4]), piece[5]) for piece in pieces), strict=True)
    return _Runs(*(np.concatenate(column).astype(np.int64) for column in columns))


def _following(runs: _Runs, width: int) -> tuple[Integers, Integers]:
    """The run that follows each run, and the pairs of parts that meet at a corner, (2, pairs).

    At most corners one run leaves. Where two pixels meet at a corner two leave: between different parts the outline
    keeps to its own pixel (turns right); inside one part it crosses over (turns left), which leaves a hole beside the
    outer ring instead of a ring that touches itself.
    """
    stride = 4 * (width + 2)
    leaving = runs.row * stride + runs.col * 4 + runs.direction
    by_key = np.argsort(leaving)
    keys = leaving[by_key]
    corner = runs.end_row * stride + runs.end_col * 4

    def found(direction: Integers) -> tuple[Integers, Mask]:
        wanted = corner + direction % 4
        place = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        return by_key[place], keys[place] == wanted

    right, has_right = found(runs.direction + 1)
    left, has_left = found(runs.direction + 3)
    crosses = has_left & (~has_right | (runs.part[left] == runs.part))
    meets = has_left & has_right & ~crosses
    return np.where(crosses, left, right), np.stack([runs.part[meets], runs.part[left[meets]]])


def _regions_of(meeting: Integers, parts: int) -> Integers:
    """The region of each part: parts that meet at a corner are one."""
    graph = coo_array((np.ones(meeting.shape[1], bool), tuple(meeting)), shape=(parts, parts))
    return np.asarray(connected_components(graph, directed=False)[1], np.int64)


def _rings(following: Integers) -> tuple[Integers, Integers]:
    """Runs in the order of their rings, and where each ring starts (with the total count at the end)."""
    chain = following.tolist()
    order: list[int] = []
    starts = [0]
    seen = bytearray(len(chain))
    for first in range(len(chain)):
        if seen[first]:
            continue
        run = first
        while not seen[run]:
            seen[run] = 1
            order.append(run)
            run = chain[run]
        starts.append(len(order))
    return np.array(order, np.int64), np.array(starts, np.int64)


def _signed_area(rows: Integers, cols: Integers, starts: Integers) -> NDArray[np.int64]:
    """Twice the area of each ring in pixels; negative for outer rings."""
    following = np.arange(1, len(rows) + 1)
    following[starts[1:] - 1] = starts[:-1]
    cross = rows * cols[following] - rows[following] * cols
    return np.add.reduceat(cross, starts[:-1]) if len(rows) else np.zeros(0, np.int64)


def _reordered(
    rows: Integers, cols: Integers, starts: Integers, rings: Integers
) -> tuple[Integers, Integers, Integers]:
    """The same rings in another order."""
    lengths = np.diff(starts)[rings]
    new_starts = np.concatenate([[0], np.cumsum(lengths)])
    place = np.arange(len(rows)) - np.repeat(new_starts[:-1] - starts[rings], lengths)
    return rows[place], cols[place], new_starts
