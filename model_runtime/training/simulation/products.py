"""A simulated date as real products store it: digital numbers, with and without offset, reflectance, pictures, dB.

The traps of real files, with the truth at hand: `model_runtime.scene.radiometry` must read each of them back.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model_runtime.errors import BadRequest

#: Reflectance times this is what most products call a digital number.
_DN_PER_UNIT = 10_000
#: What Sentinel-2 products of processing baseline 04.00 and later add.
_DN_OFFSET = 1_000
#: Landsat Collection 2 surface reflectance: number * 2.75e-5 - 0.2.
_LANDSAT_SCALE, _LANDSAT_OFFSET = 2.75e-5, -0.2
#: Reflectance shown as 255 by a stretch that keeps colours true.
PICTURE_WHITE = 0.35

OPTICAL_FORMS = ("dn", "dn+1000", "landsat", "reflectance", "picture")
SAR_FORMS = ("db", "power")


@dataclass(frozen=True, eq=False)
class Stored:
    """Bands as a file holds them.

    Attributes:
        values: (bands, H, W) in the data type of the file; 0 (optical) or NaN (SAR, reflectance) is nodata.
        resolution: Largest difference from the truth that rounding causes, in reflectance or dB; clipping is extra.
    """

    values: NDArray[np.generic]
    resolution: float


def store_optical(reflectance: NDArray[np.float32], form: str) -> Stored:
    """Reflectance as a product of some kind stores it.

    Args:
        reflectance: float32 (bands, H, W), 0-1; NaN where nothing was seen.
        form: "dn" (uint16, times 10,000), "dn+1000" (the same with the offset of newer Sentinel-2 products), "landsat"
            (uint16, Collection 2), "reflectance" (float32), or "picture" (uint8; 0-0.35 onto 1-255, brighter
            saturates).

    Raises:
        BadRequest: If the form is unknown.
    """
    seen = np.isfinite(reflectance)
    filled = np.where(seen, reflectance, 0).astype(np.float64)
    if form == "reflectance":
        return Stored(reflectance.astype(np.float32), 0.0)
    if form == "picture":
        counts, most = filled / PICTURE_WHITE * 255, 255
        return Stored(np.where(seen, counts.round().clip(1, most), 0).astype(np.uint8), PICTURE_WHITE / 255)
    if form in ("dn", "dn+1000"):
        counts, step = filled * _DN_PER_UNIT + (_DN_OFFSET if form == "dn+1000" else 0), 1 / _DN_PER_UNIT
    elif form == "landsat":
        counts, step = (filled - _LANDSAT_OFFSET) / _LANDSAT_SCALE, _LANDSAT_SCALE
    else:
        raise BadRequest(f'"{form}" is no form of optical products.', f"Use one of {', '.join(OPTICAL_FORMS)}.")
    # 0 means that nothing was seen
    return Stored(np.where(seen, counts.round().clip(1, 65_535), 0).astype(np.uint16), step)


def store_sar(backscatter_db: NDArray[np.float32], form: str) -> Stored:
    """Backscatter as a product stores it: "db" or "power" (linear), both float32 (bands, H, W).

    Args:
        backscatter_db: dB, NaN where nothing was seen.
        form: The product's form.

    Raises:
        BadRequest: If the form is unknown.
    """
    if form == "db":
        return Stored(backscatter_db.astype(np.float32), 0.0)
    if form == "power":
        # single precision holds seven digits: 1e-5 dB
        return Stored((10 ** (backscatter_db / np.float32(10))).astype(np.float32), 1e-5)
    raise BadRequest(f'"{form}" is no form of SAR products.', f"Use one of {', '.join(SAR_FORMS)}.")
