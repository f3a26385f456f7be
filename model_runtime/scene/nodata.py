"""Rasters without any data, refused before the work on them begins."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from model_runtime.errors import AreaError, LayerError
from model_runtime.protocol import AreaOfInterest
from model_runtime.scene.grid import Window, shape_of, window_grid
from model_runtime.scene.layers import OpenLayer
from model_runtime.scene.radiometry import Scaling

if TYPE_CHECKING:
    from model_runtime.scene.scene import Scene

#: Side of the windows in which data is looked for.
_LOOKED_THROUGH_PX = 256


def _windows(shape: tuple[int, int]) -> list[Window]:
    """Windows that tile a grid, the middle ones first: data is likeliest there."""
    (height, width), side = shape, _LOOKED_THROUGH_PX
    windows = [
        Window(row, col, min(side, height - row), min(side, width - col))
        for row in range(0, height, side)
        for col in range(0, width, side)
    ]
    return sorted(windows, key=lambda w: math.hypot(w.row + w.height / 2 - height / 2, w.col + w.width / 2 - width / 2))


def refuse_empty_layer(layer: OpenLayer, progress: Callable[[float], None]) -> None:
    """Looks through a layer whose sample held no data; the first valid pixel ends the search.

    Raises:
        LayerError: There is none.
    """
    file = layer.files[0]
    whole = Scaling((1.0,) * len(layer.bands), (0.0,) * len(layer.bands))
    windows = _windows(shape_of(file.geobox))
    for done, window in enumerate(windows):
        progress(done / len(windows))
        if np.isfinite(layer.read(whole, window_grid(file.geobox, window))).any():
            return
    raise LayerError(
        f'The layer "{layer.source.name}" holds no data: every pixel is nodata.',
        "Check its nodata value, or choose another.",
    )


def _counted(scene: Scene, window: Window) -> NDArray[np.bool_]:
    """Bool (height, width): the pixels of a window that lie inside the area's polygons, if it has any."""
    if scene.inside is None:
        return np.ones((window.height, window.width), bool)
    return scene.inside[window.row : window.row + window.height, window.col : window.col + window.width]


def refuse_empty(scene: Scene, area: AreaOfInterest | None, progress: Callable[[float], None]) -> None:
    """Looks for data in each date of the scene; the first valid pixel ends the search.

    Args:
        scene: The scene.
        area: The area asked about, for the message.
        progress: Told the part (0-1) looked through so far; what it raises ends the search.

    Raises:
        AreaError: A date has none.
    """
    windows = _windows(scene.shape)
    for index, date in enumerate(scene.dates):
        for done, window in enumerate(windows):
            progress(done / len(windows))
            counts = _counted(scene, window)
            if counts.any() and (np.isfinite(scene.read(index, window)).any(axis=0) & counts).any():
                break
        else:
            when = f" on {date.date}" if date.date else ""
            what = "The area of interest" if area is not None else "The scene"
            raise AreaError(
                f"{what} holds no data of {scene.names(index)}{when}: every pixel is nodata.", "Choose another area."
            )
