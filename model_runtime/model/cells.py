"""Which cells of the token grid a mask selects: the paper's rule and the published code's (section 3.2, eq. 3)."""

from __future__ import annotations

import math
from typing import Literal

import torch
import torch.nn.functional as F
from torch import Tensor


def tokens_of_mask(mask: Tensor, grid: tuple[int, int], limit: int, coverage: Literal["half", "nearest"]) -> Tensor:
    """Indices of the visual tokens that a mask selects, at most `limit`.

    Args:
        mask: Bool (H, W), on the image that the token grid covers.
        grid: Rows and columns of the token grid.
        limit: Most tokens that go back (the paper's lambda).
        coverage: "half" keeps a token if the mask covers over half of its cell; "nearest" samples its centre.

    Returns:
        int64 (k,), row-major indices into the grid; empty for an empty mask. By "half" a mask smaller
        than any cell keeps the cell it covers most, so that small things leave evidence too; by "nearest" one that
        no cell's centre meets keeps the first token, as published.
    """
    if not bool(mask.any()):
        return torch.empty(0, dtype=torch.int64, device=mask.device)
    share = _cell_values(mask, grid, coverage)
    kept = share > 0.5
    if not bool(kept.any()):
        return share.flatten().argmax().reshape(1)
    indices = kept.flatten().nonzero()[:, 0]
    return indices if len(indices) <= limit else _spread(kept, limit)


def _cell_values(mask: Tensor, grid: tuple[int, int], coverage: str) -> Tensor:
    plane = mask[None, None].float()
    if coverage == "half":
        return F.adaptive_avg_pool2d(plane, grid)[0, 0]
    return F.interpolate(plane, size=grid, mode="nearest-exact")[0, 0]


def _spread(kept: Tensor, limit: int) -> Tensor:
    """One token from each cell of a ⌈√limit⌉ square grid over the mask's box, the one nearest to the cell's centre."""
    side = math.ceil(math.sqrt(limit))
    rows, columns = kept.nonzero().float().unbind(1)
    top, left = rows.min(), columns.min()
    height, width = rows.max() - top + 1, columns.max() - left + 1
    cell_row = ((rows - top) * side / height).floor()
    cell_column = ((columns - left) * side / width).floor()
    centre_row = top + (cell_row + 0.5) * height / side - 0.5
    centre_column = left + (cell_column + 0.5) * width / side - 0.5
    distance = (rows - centre_row) ** 2 + (columns - centre_column) ** 2
    cell = cell_row * side + cell_column
    chosen = []
    for value in cell.unique():
        members = (cell == value).nonzero()[:, 0]
        nearest = members[distance[members].argmin()]
        chosen.append(rows[nearest] * kept.shape[1] + columns[nearest])
    return torch.stack(chosen).long()[:limit]


def cells_of_mask(kept: Tensor, limit: int, tile: int) -> Tensor:
    """The published code's choice among the tokens a mask keeps.

    Args:
        kept: Bool (rows, columns), one entry per token.
        tile: Tokens along a tile's side: tokens are counted tile by tile, and the first of equally near ones is taken.
        limit: Most tokens that go back; above it one is taken from each cell of a square grid over the mask's box, in
            the order of the cells, the one nearest to the cell's centre.

    Returns:
        int64 (k,) indices of tokens, which are counted tile by tile; the first token for an empty mask.
    """
    places = kept.nonzero()
    if not len(places):
        return places.new_zeros(1)
    columns = kept.shape[1] // tile
    index = (places[:, 0] // tile * columns + places[:, 1] // tile) * tile**2
    index, order = (index + places[:, 0] % tile * tile + places[:, 1] % tile).sort()
    places = places[order]
    if len(places) <= limit:
        return index
    side = math.ceil(math.sqrt(limit))
    low, high = places.amin(0), places.amax(0)
    steps = (high - low + 1).double() / side
    edges = [
        low[axis] + torch.arange(side + 1, dtype=torch.float64, device=low.device) * steps[axis] for axis in (0, 1)
    ]
    chosen: list[Tensor] = []
    for row in range(side):
        for column in range(side):
            top, bottom, left, right = edges[0][row], edges[0][row + 1], edges[1][column], edges[1][column + 1]
            inside = (places[:, 0] >= top) & (places[:, 0] < bottom) & (places[:, 1] >= left) & (places[:, 1] < right)
            if not bool(inside.any()) or len(chosen) == limit:
                continue
            centre = torch.stack([(top + bottom) / 2, (left + right) / 2])
            chosen.append(index[inside][(places[inside] - centre).square().sum(1).argmin()])
    return torch.stack(chosen)
