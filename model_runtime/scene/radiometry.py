"""From a file's numbers to surface reflectance (0-1) and to decibels.

What the numbers mean is decided from a sample that is spread over the whole file, never from the area asked about,
so that the same pixel gives the same reflectance in any crop.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model_runtime.errors import LayerError
from model_runtime.protocol import OPTICAL_MEANINGS, SAR_MEANINGS, LayerSource, ValueMeaning

#: Sentinel-2 L2A digital numbers per unit of reflectance, and what processing baseline 04.00 adds to them.
_DN_PER_UNIT = 10_000.0
_DN_OFFSET = 1_000.0
#: With the offset hardly a pixel lies below 1000; noise goes a little lower.
_DARK_WITH_OFFSET_DN = 950.0
#: Without a visible band bright ground looks the same, so the dark pixels must lie right at the offset.
_DARK_WITH_OFFSET_INFRARED_DN = 1_300.0
#: Landsat Collection 2 surface reflectance: scale and offset, and the number of reflectance 0.
_LANDSAT_SCALE, _LANDSAT_OFFSET, _LANDSAT_ZERO_DN = 2.75e-5, -0.2, 7_273.0
#: Reflectance at the top of an 8-bit stretch, typical of displayed land scenes; nano was trained with it.
STRETCH_TOP = 0.35
#: Visible bands correlate at 0.8 and more; the near infrared taken for one runs against the others.
_OPPOSED, _ENOUGH_TO_CORRELATE = -0.15, 1_000
_VISIBLE = ("blue", "green", "red")

Samples = Mapping[str, NDArray[np.float32]]


@dataclass(frozen=True)
class Scaling:
    """How a layer's numbers become physical values: `number * scale + offset`, then decibels where `power` is set.

    Attributes:
        scale: One factor a band, in the order of the layer's bands.
        offset: One summand a band.
        power: The result is a linear power and is turned into dB.
        zero_is_empty: A pixel whose bands are all 0 lies outside the image (digital numbers without a nodata value).
        digital_numbers: The numbers are reflectance times 10,000, and may carry the offset.
        picture: The numbers are those of an 8-bit picture, whose reflectance is only assumed (255 is `STRETCH_TOP`).
        assumed: What had to be assumed, for people; empty where the file says it.
        meaning: What the numbers were taken for; empty where the file itself states a scale.
    """

    scale: tuple[float, ...]
    offset: tuple[float, ...]
    power: bool = False
    zero_is_empty: bool = False
    digital_numbers: bool = False
    picture: bool = False
    assumed: str = ""
    meaning: ValueMeaning = ""

    def apply(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Physical values of raw ones, float32 (bands, height, width); NaN stays NaN and empty pixels become NaN."""
        empty = ((values == 0) | np.isnan(values)).all(axis=0) if self.zero_is_empty else None
        scaled = values * _column(self.scale) + _column(self.offset)
        if self.power:
            with np.errstate(divide="ignore", invalid="ignore"):
                scaled = np.where(scaled > 0, 10 * np.log10(scaled), np.nan)
        if empty is not None:
            scaled[:, empty] = np.nan
        return scaled.astype(np.float32, copy=False)


def _column(numbers: Sequence[float]) -> NDArray[np.float32]:
    return np.asarray(numbers, np.float32)[:, None, None]


def _percentile(samples: Samples, percent: float) -> dict[str, float]:
    """A percentile of each band's valid, non-zero sample."""
    valid = {role: values[np.isfinite(values) & (values != 0)] for role, values in samples.items()}
    return {role: float(np.percentile(values, percent)) for role, values in valid.items() if values.size}


def optical_scaling(
    samples: Samples, dtype: str, scales: Sequence[float], offsets: Sequence[float], layer: str
) -> Scaling:
    """What an optical layer's numbers mean.

    Args:
        samples: Raw values spread over each band, by role, in the layer's band order.
        dtype: Data type of the file.
        scales: The factor the file itself states for each band (1 where it states none).
        offsets: The summand it states.
        layer: Name of the layer, for messages.
    """
    count = len(samples)
    bright = max(_percentile(samples, 99.9).values(), default=0.0)
    floating = np.issubdtype(np.dtype(dtype), np.floating)
    as_digital_numbers = Scaling(
        (1 / _DN_PER_UNIT,) * count,
        (0.0,) * count,
        zero_is_empty=True,
        digital_numbers=True,
        meaning="reflectance_10000",
    )
    if any(scale != 1 for scale in scales) or any(offsets):
        return Scaling(tuple(scales), tuple(offsets))
    if floating and bright <= 2:
        return Scaling((1.0,) * count, (0.0,) * count, meaning="reflectance")
    if bright == 0 and dtype not in ("uint8", "int8"):
        return as_digital_numbers
    if bright <= 255:
        return Scaling(
            (STRETCH_TOP / 255,) * count,
            (0.0,) * count,
            picture=True,
            assumed=f'"{layer}" holds 8-bit values; 0 to 255 is assumed to mean a reflectance of 0 to {STRETCH_TOP}.',
            meaning="picture",
        )
    dark = min(_percentile(samples, 1).values())
    if dtype == "uint16" and dark > 0.9 * _LANDSAT_ZERO_DN:
        return Scaling(
            (_LANDSAT_SCALE,) * count,
            (_LANDSAT_OFFSET,) * count,
            zero_is_empty=True,
            assumed=f'"{layer}" is assumed to hold Landsat Collection 2 surface reflectance.',
            meaning="landsat",
        )
    return as_digital_numbers


def told_scaling(source: LayerSource, count: int) -> Scaling:
    """The scaling of a layer whose person says what its numbers mean (`values`, and `stretch` of a picture).

    Args:
        source: The layer.
        count: Number of its bands that play a role.

    Raises:
        LayerError: If the meaning is none of its sensor's, or the stretch isn't two rising numbers.
    """
    allowed = OPTICAL_MEANINGS if source.sensor == "optical" else SAR_MEANINGS
    if source.values not in allowed:
        raise LayerError(
            f'The numbers of the layer "{source.name}" can\'t mean "{source.values}".',
            f"Choose one of {', '.join(allowed)}, or leave it to the runtime.",
        )
    stretch = source.stretch or (0.0, 255.0)
    if len(stretch) != 2:
        raise LayerError(
            f'The stretch of the layer "{source.name}" takes two numbers, not {len(stretch)}.',
            "Give the value at black and the value at white, or leave them to the runtime.",
        )
    low, high = stretch
    if not high > low:
        raise LayerError(
            f'White ({high:g}) must be more than black ({low:g}) in the layer "{source.name}".',
            "Correct the values at black and at white, or leave them to the runtime.",
        )
    scale, offset = {
        "reflectance": (1.0, 0.0),
        "reflectance_10000": (1 / _DN_PER_UNIT, 0.0),
        "sentinel2_offset": (1 / _DN_PER_UNIT, -_DN_OFFSET / _DN_PER_UNIT),
        "landsat": (_LANDSAT_SCALE, _LANDSAT_OFFSET),
        "picture": (STRETCH_TOP / (high - low), -low * STRETCH_TOP / (high - low)),
    }.get(source.values, (1.0, 0.0))
    return Scaling(
        (scale,) * count,
        (offset,) * count,
        power=source.values == "power",
        zero_is_empty=source.values in ("reflectance_10000", "sentinel2_offset", "landsat"),
        picture=source.values == "picture",
        meaning=source.values,
    )


def looks_like_colours(samples: Samples) -> bool:
    """Whether assumed blue, green and red bands may be such: visible bands rise and fall together over any land."""
    if not all(role in samples for role in _VISIBLE):
        return True
    bands = np.stack([samples[role] for role in _VISIBLE])
    bands = bands[:, np.isfinite(bands).all(axis=0)]
    if bands.shape[1] < _ENOUGH_TO_CORRELATE or not bands.std(axis=1).all():
        return True
    blue_green_red = np.atleast_2d(np.corrcoef(bands))
    return bool(blue_green_red[0, 1] > _OPPOSED and blue_green_red[1, 2] > _OPPOSED)


def carries_offset(samples: Samples) -> bool:
    """Whether Sentinel-2 digital numbers of one date carry +1000, judged by their dark pixels.

    Some band (blue over forest, short-wave infrared over water) is dark somewhere in nearly every scene; with the
    offset even its darkest percent lies at 1000 or above.

    Args:
        samples: Raw digital numbers of all bands of the date, by role.
    """
    dark = min(_percentile(samples, 1).values(), default=0.0)
    if not any(role in samples for role in _VISIBLE):
        return _DARK_WITH_OFFSET_DN <= dark <= _DARK_WITH_OFFSET_INFRARED_DN
    return dark >= _DARK_WITH_OFFSET_DN


def without_offset(scaling: Scaling, layer: str) -> Scaling:
    """The scaling of digital numbers that carry +1000."""
    return Scaling(
        scaling.scale,
        (-_DN_OFFSET / _DN_PER_UNIT,) * len(scaling.scale),
        zero_is_empty=scaling.zero_is_empty,
        digital_numbers=True,
        assumed=f'The digital numbers of "{layer}" are assumed to carry the Sentinel-2 offset of +1000, '
        "since no pixel is darker; it was taken off.",
        meaning="sentinel2_offset",
    )


def sar_scaling(samples: Samples, layer: str) -> Scaling:
    """Whether a SAR layer holds decibels or linear power.

    Args:
        samples: Raw values spread over each band, by role.
        layer: Name of the layer, for messages.

    Raises:
        LayerError: If the values are neither: uncalibrated digital numbers, or a picture.
    """
    values = np.concatenate([band[np.isfinite(band) & (band != 0)] for band in samples.values()])
    count = len(samples)
    if not values.size:
        return Scaling((1.0,) * count, (0.0,) * count)
    median = float(np.median(values))
    # noise removal leaves a rare negative power; decibels are negative nearly everywhere
    linear = median > 0 and float(np.mean(values < 0)) < 1e-3
    median_db = 10 * float(np.log10(median)) if linear else median
    if not -60 < median_db < 15:
        raise LayerError(
            f'The values of the SAR layer "{layer}" (median {median:.4g}) are neither decibels nor a calibrated power.',
            "Use a calibrated product (gamma0 or sigma0, in dB or linear power).",
        )
    return Scaling((1.0,) * count, (0.0,) * count, power=linear, meaning="power" if linear else "db")
