"""One layer of a question, opened: its files, the roles of its bands and what its numbers mean."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox

from model_runtime.errors import LayerError
from model_runtime.protocol import OPTICAL_ROLES, SAR_ROLES, LayerSource
from model_runtime.scene.bands import Layout, find_layout
from model_runtime.scene.files import RasterFile, open_file
from model_runtime.scene.grid import Window, shape_of, window_grid
from model_runtime.scene.radiometry import Scaling
from model_runtime.scene.reading import read_onto, unwatched

#: Files up to this many pixels a side are sampled whole, larger ones in evenly spread windows.
_SAMPLED_WHOLE_PX = 512
_SAMPLE_WINDOWS, _SAMPLE_WINDOW_PX = 8, 64


@dataclass(frozen=True)
class Band:
    """A band that plays a role: where it lies."""

    role: str
    file: RasterFile
    number: int


@dataclass(frozen=True)
class OpenLayer:
    """A layer with its files open.

    Attributes:
        source: As the person picked it.
        bands: One band a role.
        assumed: What was assumed about its bands, for people; empty where the files say it.
    """

    source: LayerSource
    bands: tuple[Band, ...]
    assumed: str = ""

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles its bands play."""
        return tuple(band.role for band in self.bands)

    @property
    def files(self) -> tuple[RasterFile, ...]:
        """The files that hold a band with a role, each once."""
        return tuple({band.file.path: band.file for band in self.bands}.values())

    def read(
        self, scaling: Scaling, target: GeoBox, progress: Callable[[float], None] = unwatched
    ) -> NDArray[np.float32]:
        """Physical values of its bands on a grid, float32 (bands, height, width), NaN where there are none.

        Args:
            scaling: What its numbers mean.
            target: The grid.
            progress: See `read_onto`; the part is that of all its files.
        """
        values = np.empty((len(self.bands), *target.shape), np.float32)
        for done, file in enumerate(self.files):
            rows = [i for i, band in enumerate(self.bands) if band.file is file]
            numbers = [self.bands[i].number for i in rows]
            values[rows] = read_onto(
                file,
                numbers,
                target,
                lambda part, done=done: progress((done + part) / len(self.files)),  # type: ignore[misc]
            )
        return scaling.apply(values)

    def samples(self) -> dict[str, NDArray[np.float32]]:
        """Raw values spread over the whole of each band, by role: the same whatever area is asked about."""
        found: dict[str, NDArray[np.float32]] = {}
        for file in self.files:
            bands = [band for band in self.bands if band.file is file]
            parts = [
                read_onto(file, [band.number for band in bands], window_grid(file.geobox, window)).reshape(
                    len(bands), -1
                )
                for window in _sample_windows(shape_of(file.geobox))
            ]
            found |= {band.role: values for band, values in zip(bands, np.concatenate(parts, axis=1), strict=True)}
        return {role: found[role] for role in self.roles}


def _sample_windows(shape: tuple[int, int]) -> list[Window]:
    """Windows spread evenly over a raster."""
    height, width = shape
    if height * width <= _SAMPLED_WHOLE_PX**2:
        return [Window(0, 0, height, width)]
    tall, wide = min(height, _SAMPLE_WINDOW_PX), min(width, _SAMPLE_WINDOW_PX)
    rows = {int(row) for row in np.linspace(0, height - tall, _SAMPLE_WINDOWS)}
    cols = {int(col) for col in np.linspace(0, width - wide, _SAMPLE_WINDOWS)}
    return [Window(row, col, tall, wide) for row in sorted(rows) for col in sorted(cols)]


def open_layer(source: LayerSource, closing: contextlib.ExitStack) -> OpenLayer:
    """Opens a layer's files and finds the roles of its bands.

    Args:
        source: The layer.
        closing: Gets the datasets, so that they are closed with the scene.

    Raises:
        LayerError: If the runtime can't open it, a file is missing, damaged or not placed, or the roles aren't known.
    """
    if source.provider != "gdal":
        raise LayerError(
            f'The layer "{source.name}" comes from the provider "{source.provider}", which the runtime can\'t read.',
            "Save it as a GeoTIFF, then ask of that.",
        )
    if not source.uris:
        raise LayerError(f'The layer "{source.name}" names no file.', "Choose a raster file.")
    files = [open_file(source, uri, closing) for uri in source.uris]
    if source.bands:
        return OpenLayer(source, _bands_as_told(source, files))
    layouts = [find_layout(file.texts(), file.stem, source.sensor) for file in files]
    bands = _bands_found(source, dict(zip(files, layouts, strict=True)))
    if not bands:
        raise _unknown_layout(source, files)
    assumed = sorted({layout.assumed for layout in layouts if layout is not None and layout.assumed})
    words = f'The bands of "{source.name}" are assumed to be {"; ".join(assumed)}.' if assumed else ""
    return OpenLayer(source, bands, words)


def _bands_as_told(source: LayerSource, files: list[RasterFile]) -> tuple[Band, ...]:
    """The bands the person named; numbers run on over the layer's files."""
    places = [(file, number) for file in files for number in range(1, file.dataset.count + 1)]
    allowed = OPTICAL_ROLES if source.sensor == "optical" else SAR_ROLES
    bands: dict[str, Band] = {}
    for role, number in source.bands:
        fault = ""
        if role not in allowed:
            fault = f'"{role}" is no role of a band of this sensor ({", ".join(allowed)})'
        elif role in bands:
            fault = f'"{role}" is named twice'
        elif not 1 <= number <= len(places):
            fault = f"there is no band {number}, the layer has {len(places)}"
        if fault:
            raise LayerError(
                f'The bands given for the layer "{source.name}" don\'t fit: {fault}.',
                "Correct --bands (in QGIS: Bands… below the layers).",
            )
        bands[role] = Band(role, *places[number - 1])
    return tuple(bands.values())


def _bands_found(source: LayerSource, layouts: Mapping[RasterFile, Layout | None]) -> tuple[Band, ...]:
    """The bands the layouts name, one a role; a stand-in gives way to the band it stands in for."""
    bands: dict[str, tuple[Band, bool]] = {}
    for file, layout in layouts.items():
        for role, number in layout.bands.items() if layout else ():
            stand_in = layout is not None and role in layout.stand_ins
            held = bands.get(role)
            if held is None or (held[1] and not stand_in):
                bands[role] = (Band(role, file, file.bands[number - 1]), stand_in)
            elif held[1] == stand_in:
                raise LayerError(
                    f'Two files of the layer "{source.name}" hold a {role} band: {held[0].file.path} and {file.path}.',
                    "Leave one out, or make two layers with different dates of them.",
                )
    order = OPTICAL_ROLES if source.sensor == "optical" else SAR_ROLES
    return tuple(bands[role][0] for role in order if role in bands)


def _unknown_layout(source: LayerSource, files: list[RasterFile]) -> LayerError:
    """The error for a layer whose bands can't be told apart."""
    counts = ", ".join(f"{len(file.bands)} in {file.path}" for file in files)
    example = "blue=1,green=2,red=3,nir=4" if source.sensor == "optical" else "vv=1,vh=2"
    return LayerError(
        f'Which bands the {source.sensor} layer "{source.name}" holds isn\'t known (bands: {counts}).',
        f"Name them with --bands, for example --bands {example} (in QGIS: Bands… below the layers).",
    )
