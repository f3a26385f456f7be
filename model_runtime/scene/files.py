"""One raster file, opened: its place on the ground as the person sees it, its nodata, what it says of its bands."""

from __future__ import annotations

import contextlib
import warnings
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import rasterio
from odc.geo.geobox import GeoBox
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError

from model_runtime.errors import LayerError
from model_runtime.protocol import LayerSource
from model_runtime.scene.bands import BandText

_RELOAD = "Check that the file is complete, or load it again."


@dataclass(frozen=True)
class RasterFile:
    """An opened raster file of a layer.

    Attributes:
        layer: The name of its layer, for messages.
        path: The file as GDAL names it.
        dataset: The open dataset; whoever opened it closes it.
        geobox: Its grid, in the CRS the person set where they set one.
        nodata: Nodata of each band, None where a band has none.
        masked: Whether validity comes from a mask or an alpha band instead.
        bands: Numbers of its bands without alpha.
    """

    layer: str
    path: str
    dataset: rasterio.DatasetReader = field(repr=False)
    geobox: GeoBox = field(repr=False)
    nodata: tuple[float | None, ...]
    masked: bool
    bands: tuple[int, ...]

    @property
    def stem(self) -> str:
        """The file's name without its ending."""
        return PurePosixPath(self.path.replace("\\", "/")).stem

    @property
    def dtype(self) -> str:
        """Data type of the first band."""
        return str(self.dataset.dtypes[0])

    def texts(self) -> list[BandText]:
        """What the file says about each of `bands`."""
        return [
            BandText(
                self.dataset.descriptions[number - 1] or "",
                _wavelength_um(self.dataset, number),
                {ColorInterp.red: "red", ColorInterp.green: "green", ColorInterp.blue: "blue"}.get(
                    self.dataset.colorinterp[number - 1], ""
                ),
            )
            for number in self.bands
        ]


def reading_failed(file: RasterFile, fault: Exception) -> LayerError:
    """The error for a file that opened but can't be read to its end."""
    return LayerError(f'The file {file.path} of the layer "{file.layer}" is damaged: {fault}', _RELOAD)


def open_file(source: LayerSource, path: str, closing: contextlib.ExitStack) -> RasterFile:
    """Opens one file of a layer and checks that it is a placed raster.

    Args:
        source: The layer; its CRS and nodata, where set, go over the file's own.
        path: One of its `uris`.
        closing: Gets the dataset, so that it is closed with the scene.

    Raises:
        LayerError: If it can't be opened, holds no bands, or has no CRS or no place on the ground.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            dataset = closing.enter_context(rasterio.open(path))
    except (RasterioError, OSError, ValueError, TypeError) as fault:
        raise LayerError(f'The file {path} of the layer "{source.name}" can\'t be opened: {fault}', _RELOAD) from fault
    if dataset.count == 0:
        raise LayerError(
            f'The file {path} of the layer "{source.name}" holds no bands of its own.',
            "Choose one of its subdatasets as a layer." if dataset.subdatasets else _RELOAD,
        )
    if any(dtype.startswith("complex") for dtype in dataset.dtypes):
        raise LayerError(
            f'The file {path} of the layer "{source.name}" holds complex numbers.',
            "Use a detected and calibrated product (gamma0 or sigma0).",
        )
    flags = dataset.mask_flag_enums
    return RasterFile(
        layer=source.name,
        path=path,
        dataset=dataset,
        geobox=_place(source, path, dataset),
        nodata=tuple(dataset.nodatavals) if source.nodata is None else (source.nodata,) * dataset.count,
        masked=source.nodata is None and any(MaskFlags.per_dataset in flag for flag in flags),
        bands=tuple(i for i, colour in enumerate(dataset.colorinterp, 1) if colour != ColorInterp.alpha),
    )


def _place(source: LayerSource, path: str, dataset: rasterio.DatasetReader) -> GeoBox:
    """The file's grid, in the layer's own CRS where it has one."""
    if not source.crs and not dataset.crs:
        raise LayerError(f'The layer "{source.name}" has no CRS ({path}).', "Set the layer's CRS, then ask again.")
    try:
        crs = rasterio.crs.CRS.from_user_input(source.crs) if source.crs else dataset.crs
        if dataset.transform.is_identity or dataset.transform.determinant == 0:
            raise LayerError(
                f'The layer "{source.name}" has no place on the ground: {path} has no geotransform.',
                "Georeference the raster first.",
            )
        geobox = GeoBox(dataset.shape, dataset.transform, crs.to_wkt())
    except (CRSError, ValueError) as fault:
        raise LayerError(
            f'The CRS "{source.crs or dataset.crs}" of the layer "{source.name}" can\'t be used: {fault}',
            "Set the layer's CRS to one with an authority code, such as EPSG:32632.",
        ) from fault
    if geobox.crs is None or not (geobox.crs.projected or geobox.crs.geographic):
        raise LayerError(
            f'The CRS of the layer "{source.name}" is not tied to the earth.', "Set a geographic or projected CRS."
        )
    return geobox


def _wavelength_um(dataset: rasterio.DatasetReader, number: int) -> float | None:
    """Centre wavelength of a band in micrometres, where its metadata gives one (GDAL's IMAGERY domain, ENVI)."""
    tags = {key.lower(): value for key, value in dataset.tags(number).items()}
    tags |= {key.lower(): value for key, value in dataset.tags(number, ns="IMAGERY").items()}
    try:
        if "central_wavelength_um" in tags:
            return float(tags["central_wavelength_um"])
        value = float(tags["wavelength"])
    except (KeyError, ValueError):
        return None
    nanometres = "nano" in tags.get("wavelength_units", "").lower() or value > 100
    return value / 1000 if nanometres else value
