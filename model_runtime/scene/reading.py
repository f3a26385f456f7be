"""Pixels of a raster file on any grid: read exactly where the grids agree, resampled lazily where they don't."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import rasterio.windows
from affine import Affine
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox
from rasterio.enums import Resampling
from rasterio.errors import RasterioError

from model_runtime.scene.files import RasterFile, reading_failed
from model_runtime.scene.grid import Window, footprint_on, pixels_per_pixel, shape_of
from model_runtime.scene.resampling import resample

#: Two grids agree when no pixel of one lies farther than this from a pixel of the other.
_SAME_GRID_TOLERANCE_PX = 1e-3
#: Pixels of a band read at a time to be averaged.
_AVERAGED_AT_ONCE_PX = 1 << 21


def unwatched(part: float) -> None:
    """Nobody watches the reading."""


def read_onto(
    file: RasterFile, numbers: Sequence[int], target: GeoBox, progress: Callable[[float], None] = unwatched
) -> NDArray[np.float32]:
    """Raw values of bands on a grid.

    Where the target's pixels are pixels of the file, they are read unchanged. Elsewhere they are interpolated
    (bilinear), or averaged where the target's pixels are larger than the file's. Only what the target covers is read.

    Args:
        file: The open file.
        numbers: 1-based band numbers.
        target: The grid to read onto; it may reach over the file's edges.
        progress: Told the part (0-1) read so far, where much is averaged; what it raises ends the reading.

    Returns:
        float32 (bands, height, width) in the file's own units; NaN outside the file and where it has no data.

    Raises:
        LayerError: If the file is damaged there.
    """
    try:
        offset = _offset_in(file.geobox, target)
        if offset is not None:
            return _read_window(file, numbers, Window(*offset, *target.shape))
        return _resample(file, numbers, target, progress)
    except (RasterioError, OSError) as fault:
        raise reading_failed(file, fault) from fault


def _offset_in(geobox: GeoBox, target: GeoBox) -> tuple[int, int] | None:
    """Row and column of the target's first pixel where its pixels are pixels of `geobox`, else None."""
    if geobox.crs != target.crs:
        return None
    step = ~geobox.affine @ target.affine
    height, width = target.shape
    drift = max(abs(step.a - 1), abs(step.d)) * width + max(abs(step.b), abs(step.e - 1)) * height
    row, col = round(step.f), round(step.c)
    if max(drift, abs(step.f - row), abs(step.c - col)) > _SAME_GRID_TOLERANCE_PX:
        return None
    return row, col


def _read_window(file: RasterFile, numbers: Sequence[int], window: Window) -> NDArray[np.float32]:
    """Values of a window in the file's own pixels, NaN where it reaches over the edge."""
    height, width = file.geobox.shape
    top, left = max(0, window.row), max(0, window.col)
    bottom, right = min(height, window.row + window.height), min(width, window.col + window.width)
    values = np.full((len(numbers), window.height, window.width), np.nan, np.float32)
    if bottom > top and right > left:
        inside = rasterio.windows.Window(left, top, right - left, bottom - top)
        rows = slice(top - window.row, bottom - window.row)
        cols = slice(left - window.col, right - window.col)
        values[:, rows, cols] = _valid_values(file, numbers, inside)
    return values


def _valid_values(file: RasterFile, numbers: Sequence[int], window: rasterio.windows.Window) -> NDArray[np.float32]:
    """Full-resolution values of a window inside the file, NaN where invalid."""
    raw = file.dataset.read(list(numbers), window=window)
    values = raw.astype(np.float32)
    values[~np.isfinite(values)] = np.nan
    for band, number in enumerate(numbers):
        nodata = file.nodata[number - 1]
        if nodata is not None and not math.isnan(nodata):
            # compared in the file's own type, so that float32 nodata such as -3.4e38 is met exactly
            values[band][raw[band] == _as_type(nodata, raw.dtype)] = np.nan
    if file.masked:
        values[file.dataset.read_masks(list(numbers), window=window) == 0] = np.nan
    return values


def _as_type(nodata: float, dtype: np.dtype[Any]) -> Any:
    """The nodata value as the file would store it."""
    return dtype.type(nodata) if np.issubdtype(dtype, np.floating) else nodata


def _resample(
    file: RasterFile, numbers: Sequence[int], target: GeoBox, progress: Callable[[float], None]
) -> NDArray[np.float32]:
    """Values on a grid whose pixels aren't the file's, from only the part of the file below it."""
    footprint = footprint_on(file.geobox, target)
    # whole ratios, the common case, stay clear of the threshold, which windows at other places might cross
    steps = [max(1, math.floor(ratio + 0.05)) for ratio in pixels_per_pixel(file.geobox, target)]
    window = _snapped(shape_of(file.geobox), footprint, steps) if footprint else None
    if window is None:
        return np.full((len(numbers), *shape_of(target)), np.nan, np.float32)
    source = _decimated(file, numbers, window, steps, progress)
    affine = file.geobox.affine @ Affine.translation(window.col_off, window.row_off) @ Affine.scale(*steps[::-1])
    return resample(source, GeoBox(source.shape[1:], affine, file.geobox.crs), target)


def _snapped(
    shape: tuple[int, int], footprint: tuple[float, float, float, float], steps: Sequence[int]
) -> rasterio.windows.Window | None:
    """The file's window below a footprint with a margin for the interpolation, on multiples of the steps."""
    top, left, bottom, right = footprint
    edges = []
    for low, high, size, step in ((top, bottom, shape[0], steps[0]), (left, right, shape[1], steps[1])):
        first = max(0, math.floor(low / step) - 2) * step
        last = min(size, (math.ceil(high / step) + 2) * step)
        if last <= first:
            return None
        edges.append((first, last))
    (row, end_row), (col, end_col) = edges
    return rasterio.windows.Window(col, row, end_col - col, end_row - row)


def _decimated(
    file: RasterFile,
    numbers: Sequence[int],
    window: rasterio.windows.Window,
    steps: Sequence[int],
    progress: Callable[[float], None],
) -> NDArray[np.float32]:
    """Valid values of a window averaged over `steps` pixels down and across, read in bands of rows."""
    if max(steps) == 1:
        return _valid_values(file, numbers, window)
    average = _averaged_by_gdal if _gdal_knows_what_is_valid(file, numbers) else _averaged
    rows = max(1, _AVERAGED_AT_ONCE_PX // (window.width * steps[0])) * steps[0]
    parts = []
    for top in range(0, window.height, rows):
        progress(top / window.height)
        height = min(rows, window.height - top)
        part = rasterio.windows.Window(window.col_off, window.row_off + top, window.width, height)
        parts.append(average(file, numbers, part, steps))
    return np.concatenate(parts, axis=1)


def _gdal_knows_what_is_valid(file: RasterFile, numbers: Sequence[int]) -> bool:
    """False with a nodata value of the person's, and with floats that may hold NaN without a nodata value."""
    stated = [file.dataset.nodatavals[number - 1] for number in numbers]
    floating = np.issubdtype(np.dtype(file.dtype), np.floating)
    return stated == [file.nodata[number - 1] for number in numbers] and not floating


def _averaged_by_gdal(
    file: RasterFile, numbers: Sequence[int], window: rasterio.windows.Window, steps: Sequence[int]
) -> NDArray[np.float32]:
    """Averages of GDAL's, which takes the file's overviews where it has any.

    What is left beyond the last whole cell makes a cell of its own: GDAL would stretch all the others over it.
    """

    def cells(top: int, height: int, left: int, width: int) -> NDArray[np.float32]:
        part = rasterio.windows.Window(window.col_off + left, window.row_off + top, width, height)
        shape = (len(numbers), max(1, height // steps[0]), max(1, width // steps[1]))
        averaged = file.dataset.read(
            list(numbers),
            window=part,
            out_shape=shape,
            resampling=Resampling.average,
            out_dtype="float32",
            masked=True,
        )
        return np.asarray(averaged.filled(np.nan), np.float32)

    down, across = _whole_and_rest(window.height, steps[0]), _whole_and_rest(window.width, steps[1])
    return np.block([[cells(*rows, *cols) for cols in across] for rows in down])


def _whole_and_rest(size: int, step: int) -> list[tuple[int, int]]:
    """Start and length of the whole steps in a size and of what is left, without empty ones."""
    whole = size - size % step
    return [(start, length) for start, length in ((0, whole), (whole, size - whole)) if length]


def _averaged(
    file: RasterFile, numbers: Sequence[int], window: rasterio.windows.Window, steps: Sequence[int]
) -> NDArray[np.float32]:
    """The same, averaged here."""
    down, across = steps
    width = math.ceil(window.width / across)
    values = _valid_values(file, numbers, window)
    missing = ((0, 0), (0, -window.height % down), (0, width * across - window.width))
    cells = np.pad(values, missing, constant_values=np.nan)
    cells = cells.reshape(len(numbers), cells.shape[1] // down, down, width, across)
    valid = np.isfinite(cells)
    with np.errstate(invalid="ignore"):
        means = np.where(valid, cells, 0).sum(axis=(2, 4)) / valid.sum(axis=(2, 4))
    return means.astype(np.float32)
