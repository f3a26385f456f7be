"""Masks of one question, held so that a dozen of a whole satellite tile fit in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from model_runtime.measure import Region
from model_runtime.protocol import Grounding


class PackedMask:
    """A boolean raster in an eighth of its memory.

    Args:
        mask: Bool (rows, columns).
    """

    def __init__(self, mask: np.ndarray) -> None:
        self._bits = np.packbits(mask)
        self._shape = mask.shape

    def unpack(self) -> np.ndarray:
        """Bool (rows, columns)."""
        return np.unpackbits(self._bits, count=int(np.prod(self._shape))).view(bool).reshape(self._shape)


@dataclass(frozen=True, eq=False)
class GroundedMask:
    """One grounding with its pixels.

    Attributes:
        grounding: What is told about it.
        date_index: Which of the scene's images it lies in.
        mask: Its pixels.
        valid: Pixels of the image that hold any data.
        regions: Its separate regions.
        radar_shares: Of each region, the share (0-1) of its pixels for which SAR was believed, None where that isn't
            known; None where no sensor was chosen.
    """

    grounding: Grounding
    date_index: int
    mask: PackedMask
    valid: PackedMask
    regions: Sequence[Region]
    radar_shares: Sequence[float | None] | None = None


@dataclass(frozen=True, eq=False)
class DistanceLine:
    """The line that realises a distance.

    Attributes:
        from_class: The class it begins at.
        to_class: The class it ends at.
        date: ISO date of the image.
        distance_m: Its geodesic length.
        line: shapely LineString in the scene's CRS.
    """

    from_class: str
    to_class: str
    date: str
    distance_m: float
    line: Any


@dataclass(frozen=True, eq=False)
class ChangeRegions:
    """Where one class was gained, lost or kept.

    Attributes:
        kind: "gained", "lost" or "kept"; the table's name too.
        class_name: The class.
        date_from: ISO date of the first image.
        date_to: ISO date of the last.
        regions: The regions.
    """

    kind: str
    class_name: str
    date_from: str
    date_to: str
    regions: Sequence[Region]
