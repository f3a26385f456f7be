"""Rasters -> Scene: the layers of one question on one grid, read by window in bounded memory."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import TracebackType

import numpy as np
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox

from model_runtime.errors import AreaError, LayerError
from model_runtime.protocol import ROLES, AreaOfInterest, LayerSource
from model_runtime.scene.dates import DatedLayers, arrange
from model_runtime.scene.files import RasterFile
from model_runtime.scene.grid import (
    Window,
    covered_share,
    north_up,
    pixel_size_m,
    shape_of,
    snapped_window,
    window_grid,
)
from model_runtime.scene.inside import EVERYWHERE, inside, with_context
from model_runtime.scene.layers import OpenLayer, open_layer
from model_runtime.scene.nodata import refuse_empty, refuse_empty_layer
from model_runtime.scene.radiometry import (
    Scaling,
    carries_offset,
    looks_like_colours,
    optical_scaling,
    sar_scaling,
    told_scaling,
    without_offset,
)
from model_runtime.scene.reading import unwatched

#: A full Sentinel-2 tile (10,980 x 10,980) fits; masks on the grid take a byte a pixel.
MAX_PIXELS = 11_000 * 11_000
#: Pixels whose ground sizes differ by less than this factor count as equally fine.
_EQUALLY_FINE = 1.01
#: A layer that covers less than this share of the scene gets a warning.
_COVERED_ENOUGH = 0.99


@dataclass(frozen=True)
class SceneDate:
    """One date of a scene and the roles of the bands it has; the date is empty for a single undated image."""

    date: str
    roles: tuple[str, ...]


@dataclass(frozen=True)
class _ScaledLayer:
    layer: OpenLayer
    scaling: Scaling


class Scene:
    """The rasters of one question on one grid; made by `open_scene`, closed by leaving its `with` block.

    Attributes:
        geobox: The grid, northern row first, cropped to the area of interest.
        dates: Its dates, oldest first; at least one.
        warnings: What people should know: assumptions about bands and values, gaps, images far apart in time.
        pixel_size_m: Ground size of a pixel at the centre, in m.
        inside: Bool (height, width): the pixels that count, where the area has polygons; None where all do.
    """

    def __init__(
        self,
        geobox: GeoBox,
        dates: Sequence[tuple[str, Sequence[_ScaledLayer]]],
        warnings: Sequence[str],
        closing: contextlib.ExitStack,
        inside: NDArray[np.bool_] | None = None,
    ) -> None:
        self.geobox = geobox
        self.inside = inside
        self.warnings = tuple(dict.fromkeys(warnings))
        self.pixel_size_m = pixel_size_m(geobox)
        self.dates = tuple(
            SceneDate(date, tuple(role for role in ROLES if any(role in item.layer.roles for item in items)))
            for date, items in dates
        )
        self._layers = [tuple(items) for _, items in dates]
        self._closing = closing

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the grid in pixels."""
        return shape_of(self.geobox)

    def holds_picture(self, date_index: int) -> bool:
        """Whether the visible bands of a date are those of an 8-bit picture, 255 read as `radiometry.STRETCH_TOP`."""
        visible = [item for item in self._layers[date_index] if set(item.layer.roles) & {"red", "green", "blue"}]
        return bool(visible) and all(item.scaling.picture for item in visible)

    def read(self, date_index: int, window: Window | None = None) -> NDArray[np.float32]:
        """Reads a window of one date.

        Args:
            date_index: Position in `dates`.
            window: Pixels of the grid; it may reach over the edge. None reads the whole scene.

        Returns:
            float32 (8, height, width), channels in the order of `protocol.ROLES`: surface reflectance (0-1) of the
            optical roles, decibels of the SAR roles; NaN where a band is missing, without data, or outside the grid.

        Raises:
            LayerError: If a file is damaged there.
        """
        window = window or Window(0, 0, *self.shape)
        values = self._read_onto(date_index, window_grid(self.geobox, window))
        height, width = self.shape
        rows = np.arange(window.row, window.row + window.height)
        cols = np.arange(window.col, window.col + window.width)
        values[:, (rows < 0) | (rows >= height)] = np.nan
        values[:, :, (cols < 0) | (cols >= width)] = np.nan
        return values

    def read_overview(
        self, date_index: int, shape: tuple[int, int], progress: Callable[[float], None] = unwatched
    ) -> NDArray[np.float32]:
        """Reads one date averaged down to `shape`, like `read` otherwise; the scene's own shape gives its pixels.

        Args:
            date_index: Position in `dates`.
            shape: Height and width of what comes back.
            progress: Told the part (0-1) read so far: a whole satellite tile without pyramids takes its time. What it
                raises ends the reading.
        """
        if shape == self.shape:
            return self.read(date_index)
        return self._read_onto(date_index, self.geobox.zoom_to(shape), progress)

    def _read_onto(
        self, date_index: int, target: GeoBox, progress: Callable[[float], None] = unwatched
    ) -> NDArray[np.float32]:
        values = np.full((len(ROLES), *target.shape), np.nan, np.float32)
        items = self._layers[date_index]
        for done, item in enumerate(items):
            values[[ROLES.index(role) for role in item.layer.roles]] = item.layer.read(
                item.scaling,
                target,
                lambda part, done=done: progress((done + part) / len(items)),  # type: ignore[misc]
            )
        return values

    def names(self, date_index: int) -> str:
        """The layers of one date, for messages."""
        return ", ".join(f'"{item.layer.source.name}"' for item in self._layers[date_index])

    def close(self) -> None:
        """Closes the files."""
        self._closing.close()

    def __enter__(self) -> Scene:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_scene(
    layers: Sequence[LayerSource],
    area: AreaOfInterest | None = None,
    max_pixels: int = MAX_PIXELS,
    progress: Callable[[float], None] = unwatched,
) -> Scene:
    """Opens the layers of a question on one grid. Pixels are read later, window by window.

    The grid is that of the optical raster with the finest pixels (of several dates the earliest); without optical
    layers that of the SAR raster with the finest pixels. It is anchored to that raster whatever the area.

    Args:
        layers: At least one.
        area: Cut to it, snapped outwards to whole pixels; None means the whole raster. Round polygons a little more is
            read than counts.
        max_pixels: Refuse larger scenes.
        progress: Told the part (0-1) looked through so far where data is sparse; what it raises ends the search.

    Raises:
        LayerError: If a layer can't be used, or the layers don't overlap or don't fit together.
        AreaError: If the area is empty, off the layers, too large or without data.
    """
    if not layers:
        raise LayerError("No layer was chosen.", "Choose an optical or a SAR layer.")
    closing = contextlib.ExitStack()
    try:
        opened = [open_layer(source, closing) for source in layers]
        dates, warnings = arrange(opened)
        used = [layer for date in dates for layer in date.layers]
        anchor = _anchor(used)
        geobox = _cropped(north_up(anchor.geobox), area, anchor.layer, max_pixels)
        within = inside(geobox, north_up(anchor.geobox), area, anchor.layer) if area and area.polygons else EVERYWHERE
        notes = [*(layer.source.note for layer in used), *within.warnings, *warnings]
        notes += [*(layer.assumed for layer in used), *_placed(used, anchor, geobox)]
        scaled = [(date.date, _scaled(date, notes, progress)) for date in dates]
        notes += [item.scaling.assumed for _, items in scaled for item in items]
        scene = Scene(geobox, scaled, [note for note in notes if note], closing, within.mask)
        refuse_empty(scene, area, progress)
    except BaseException:
        closing.close()
        raise
    return scene


def _anchor(layers: Sequence[OpenLayer]) -> RasterFile:
    """The file whose pixels are the scene's: the finest optical one, the earliest of equally fine ones."""
    optical = [layer for layer in layers if layer.source.sensor == "optical"]
    files = [file for layer in optical or layers for file in layer.files]
    sizes = [pixel_size_m(file.geobox) for file in files]
    return next(file for file, size in zip(files, sizes, strict=True) if size <= min(sizes) * _EQUALLY_FINE)


def _cropped(geobox: GeoBox, area: AreaOfInterest | None, layer: str, max_pixels: int) -> GeoBox:
    """The grid cut to the area, refused where it has too many pixels."""
    if area is not None:
        window = snapped_window(geobox, area, layer)
        geobox = window_grid(geobox, with_context(window, shape_of(geobox)) if area.polygons else window)
    height, width = geobox.shape
    if height * width > max_pixels:
        raise AreaError(
            f'"{layer}" has {width:,} × {height:,} = {width * height:,} pixels; the limit is {max_pixels:,}.',
            "Choose a smaller area of interest.",
        )
    return geobox


def _placed(layers: Sequence[OpenLayer], anchor: RasterFile, geobox: GeoBox) -> Iterator[str]:
    """Warnings about layers in another CRS or with gaps.

    Raises:
        LayerError: If a layer doesn't overlap the one that gives the grid.
        AreaError: If it does, but not in the area asked about.
    """
    for layer in layers:
        share = min(covered_share(geobox, file.geobox) for file in layer.files)
        name = layer.source.name
        if share <= 0:
            if min(covered_share(north_up(anchor.geobox), file.geobox) for file in layer.files) <= 0:
                raise LayerError(
                    f'The layers "{anchor.layer}" and "{name}" don\'t overlap.', "Choose layers of the same place."
                )
            raise AreaError(
                f'The layer "{name}" doesn\'t reach the area of interest.', "Choose an area that all layers cover."
            )
        if share < _COVERED_ENOUGH:
            yield f'"{name}" covers only {100 * share:.0f} % of the scene.'
        if any(file.geobox.crs != geobox.crs for file in layer.files):
            yield f'"{name}" has another CRS than "{anchor.layer}" and is resampled onto its grid.'


def _scaled(date: DatedLayers, notes: list[str], progress: Callable[[float], None]) -> list[_ScaledLayer]:
    """What the numbers of each layer of a date mean; the offset is judged over all its bands together.

    Layers whose values contradict their assumed bands are noted.
    """
    items, numbers = [], {}
    for layer in date.layers:
        samples = layer.samples()
        if not any(np.isfinite(values).any() for values in samples.values()):
            refuse_empty_layer(layer, progress)
        if layer.source.values:
            items.append(_ScaledLayer(layer, told_scaling(layer.source, len(layer.bands))))
            continue
        if layer.source.sensor == "sar":
            items.append(_ScaledLayer(layer, sar_scaling(samples, layer.source.name)))
            continue
        scales = [band.file.dataset.scales[band.number - 1] for band in layer.bands]
        offsets = [band.file.dataset.offsets[band.number - 1] for band in layer.bands]
        scaling = optical_scaling(samples, layer.files[0].dtype, scales, offsets, layer.source.name)
        if layer.assumed and not looks_like_colours(samples):
            name = layer.source.name
            notes.append(
                f'The values of "{name}" don\'t look like the assumed bands; name them with --bands (in QGIS: Bands…).'
            )
        if scaling.digital_numbers:
            numbers.update(samples)
        items.append(_ScaledLayer(layer, scaling))
    if not carries_offset(numbers):
        return items
    return [
        _ScaledLayer(item.layer, without_offset(item.scaling, item.layer.source.name))
        if item.scaling.digital_numbers
        else item
        for item in items
    ]
