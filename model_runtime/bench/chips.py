"""Chips: the image of a question as a small file that says what its numbers are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine

from model_runtime.protocol import OPTICAL_ROLES, LayerSource, Sensor

#: Reflectance is written times this, and the file says so, so that nothing has to be guessed about its numbers.
_COUNTS = 10_000


def write_chip(
    path: Path, bands: np.ndarray, roles: Sequence[str], crs: str, affine: Affine, date: str = "", packed: bool = False
) -> LayerSource:
    """Writes bands of one sensor, with what they are; gives the layer to ask of.

    Args:
        path: The GeoTIFF to write.
        bands: float32 (bands, H, W): reflectance, or dB; NaN where there is no data.
        roles: Role of each band, all optical or all SAR.
        crs: CRS of the grid, as an authority code or WKT.
        affine: Pixel to map coordinates.
        date: ISO date, empty if unknown.
        packed: Reflectance to four decimals and dB to a tenth, in a fraction of the space.
    """
    sensor: Sensor = "optical" if roles[0] in OPTICAL_ROLES else "sar"
    factor = _COUNTS if sensor == "optical" else 1
    values = bands * factor
    if packed:
        values = values.round(0 if sensor == "optical" else 1)
    profile = {"driver": "GTiff", "dtype": "float32", "count": len(bands), "nodata": np.nan}
    profile |= {"height": bands.shape[1], "width": bands.shape[2], "crs": crs, "transform": affine}
    profile |= {"compress": "deflate", "predictor": 3, "interleave": "band"} if packed else {}
    with rasterio.open(path, "w", **profile) as raster:
        raster.write(values.astype(np.float32))
        raster.descriptions = tuple(roles)
        if factor != 1:
            raster.scales = (1 / factor,) * len(bands)
    numbered = tuple((role, number) for number, role in enumerate(roles, start=1))
    return LayerSource(path.stem, (str(path),), sensor, bands=numbered, date=date)


def write_labels(path: Path, classes: np.ndarray, crs: str, affine: Affine) -> None:
    """Writes a label map.

    Args:
        path: The GeoTIFF to write.
        classes: uint8 (H, W), index into `protocol.CLASSES`, or one of the indices of `terra_cot.legends`.
        crs: CRS of the grid.
        affine: Pixel to map coordinates.
    """
    profile = {"driver": "GTiff", "dtype": "uint8", "count": 1, "compress": "deflate", "crs": crs, "transform": affine}
    with rasterio.open(path, "w", height=classes.shape[0], width=classes.shape[1], **profile) as raster:
        raster.write(classes, 1)


def read_labels(path: Path) -> np.ndarray:
    """What `write_labels` wrote."""
    with rasterio.open(path) as raster:
        return np.asarray(raster.read(1))
