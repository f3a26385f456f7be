"""A label raster brought onto a grid: the class of every pixel of a scene."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from types import TracebackType

import numpy as np
import rasterio
import rasterio.warp
import rasterio.windows
from affine import Affine
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox
from rasterio.enums import Resampling
from rasterio.errors import RasterioError

from model_runtime.errors import LayerError
from model_runtime.protocol import LayerSource
from model_runtime.scene.files import RasterFile, open_file, reading_failed
from model_runtime.scene.grid import covered_share, footprint_on, pixels_per_pixel, shape_of
from model_runtime.terra_cot.legends import IGNORED_INDEX, Legend

#: Pixels of the map read beyond a grid's footprint, for pixels that lie across its edge.
_MARGIN_PX = 2
#: A map with this many pixels in one of the grid's is brought onto it by the class that most of them have.
_FINER = 1.5


@dataclass(frozen=True, eq=False)
class Labels:
    """What a label map says on a grid.

    Attributes:
        classes: uint8 (H, W) index into `protocol.CLASSES`, `OTHER_INDEX` or `IGNORED_INDEX` (see `legends`).
        known: Bool (H, W), False where the map has no data or its legend says "ignore".
    """

    classes: NDArray[np.uint8]
    known: NDArray[np.bool_]


class LabelMap:
    """An open label raster with its legend; made by `open_label_map`, closed by leaving its `with` block."""

    def __init__(self, file: RasterFile, legend: Legend, closing: contextlib.ExitStack) -> None:
        self.legend = legend
        self.path = file.path
        self._file = file
        self._closing = closing

    @property
    def geobox(self) -> GeoBox:
        """The map's own grid."""
        return self._file.geobox

    def read(self, target: GeoBox) -> Labels:
        """The map on a grid; only what lies below the grid is read.

        Pixel by pixel where the grids agree or the map is coarser; the class most of its pixels have where it is finer.

        Args:
            target: The grid, in any CRS.

        Raises:
            LayerError: The file is damaged there, or holds values that the legend doesn't know.
        """
        window = self._window(target)
        if window is None:
            classes = np.full(shape_of(target), IGNORED_INDEX, np.uint8)
            return Labels(classes, classes != IGNORED_INDEX)
        try:
            values = self._file.dataset.read(1, window=window)
        except (RasterioError, OSError) as fault:
            raise reading_failed(self._file, fault) from fault
        classes, _ = self.legend.classes_of(values, self._file.nodata[0], f"the label map {self.path}")
        if self._file.masked:
            classes[self._file.dataset.read_masks(1, window=window) == 0] = IGNORED_INDEX
        corner = self._file.geobox.affine @ Affine.translation(window.col_off, window.row_off)
        on_grid = _warped(classes, GeoBox(classes.shape, corner, self._file.geobox.crs), target)
        return Labels(on_grid, on_grid != IGNORED_INDEX)

    def _window(self, target: GeoBox) -> rasterio.windows.Window | None:
        footprint = footprint_on(self._file.geobox, target)
        if footprint is None:
            return None
        height, width = shape_of(self._file.geobox)
        top, left, bottom, right = footprint
        first_row, end_row = max(0, int(top) - _MARGIN_PX), min(height, int(bottom) + 1 + _MARGIN_PX)
        first_col, end_col = max(0, int(left) - _MARGIN_PX), min(width, int(right) + 1 + _MARGIN_PX)
        if end_row <= first_row or end_col <= first_col:
            return None
        return rasterio.windows.Window(first_col, first_row, end_col - first_col, end_row - first_row)

    def __enter__(self) -> LabelMap:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.close()


def open_label_map(path: str, legend: Legend, over: GeoBox | None = None) -> LabelMap:
    """Opens a label raster.

    Args:
        path: What GDAL opens; the first band holds the labels.
        legend: What its values mean.
        over: The grid it will be read onto, if known: a map of another place is refused at once.

    Raises:
        LayerError: It can't be opened, has no place on the ground, has several bands, or doesn't reach the grid.
    """
    closing = contextlib.ExitStack()
    try:
        file = open_file(LayerSource(path, (path,), "optical"), path, closing)
        if len(file.bands) != 1:
            raise LayerError(
                f"The label map {path} has {len(file.bands)} bands.", "Give a raster whose only band holds the labels."
            )
        if over is not None and covered_share(over, file.geobox) <= 0:
            raise LayerError(f"The label map {path} doesn't overlap the imagery.", "Choose a map of the same place.")
    except BaseException:
        closing.close()
        raise
    return LabelMap(file, legend, closing)


def _warped(classes: NDArray[np.uint8], own: GeoBox, target: GeoBox) -> NDArray[np.uint8]:
    """Class indices carried onto another grid. A pixel of which more than half is unknown is unknown."""
    finer = max(pixels_per_pixel(own, target)) >= _FINER
    places = {
        "src_transform": own.affine,
        "src_crs": str(own.crs),
        "dst_transform": target.affine,
        "dst_crs": str(target.crs),
    }
    on_grid = np.full(shape_of(target), IGNORED_INDEX, np.uint8)
    rasterio.warp.reproject(
        classes,
        on_grid,
        **places,
        src_nodata=IGNORED_INDEX,
        dst_nodata=IGNORED_INDEX,
        resampling=Resampling.mode if finer else Resampling.nearest,
    )
    if finer and (classes == IGNORED_INDEX).any():
        shares = np.zeros(shape_of(target), np.float32)
        known = (classes != IGNORED_INDEX).astype(np.float32)
        rasterio.warp.reproject(known, shares, **places, resampling=Resampling.average)
        on_grid[shares < 0.5] = IGNORED_INDEX
    return on_grid
