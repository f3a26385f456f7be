"""Bands in physical units -> the network's input channels."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from model_runtime.protocol import OPTICAL_ROLES

#: Reflectance enters as its square root, which gives dark water as much room as bright sand.
_SQRT_REFLECTANCE_MEAN, _SQRT_REFLECTANCE_STD = 0.35, 0.2
_BACKSCATTER_MEAN_DB, _BACKSCATTER_STD_DB = -14.0, 6.0
_LIMIT = 4.0


def input_channels(roles: Sequence[str]) -> int:
    """Channels of the network's input: each band, whether each band is there, and the pixel size."""
    return 2 * len(roles) + 1


def network_input(bands: np.ndarray, roles: Sequence[str], pixel_size_m: float) -> Tensor:
    """Normalises bands and says which are there.

    Args:
        bands: float32 (C, H, W) or (B, C, H, W) in the order of `roles`: surface reflectance 0-1 or backscatter in dB;
            NaN where missing.
        roles: Role of each channel.
        pixel_size_m: Ground size of a pixel in metres.

    Returns:
        float32 (2C + 1, H, W), or with B in front. A missing value is 0 with its presence channel 0, so that any
        subset of bands, and nodata anywhere, is an ordinary input.
    """
    optical = np.array([role in OPTICAL_ROLES for role in roles])[:, None, None]
    present = np.isfinite(bands)
    values = np.where(present, bands, 0.0)
    reflectance = (np.sqrt(np.clip(values, 0.0, 1.5)) - _SQRT_REFLECTANCE_MEAN) / _SQRT_REFLECTANCE_STD
    backscatter = (values - _BACKSCATTER_MEAN_DB) / _BACKSCATTER_STD_DB
    scaled = np.where(optical, reflectance, backscatter).clip(-_LIMIT, _LIMIT)
    size = np.full_like(values[..., :1, :, :], math.log2(max(pixel_size_m, 0.01) / 10.0) / 2.0)
    stacked = np.concatenate([np.where(present, scaled, 0.0), present, size], axis=-3)
    return torch.from_numpy(np.ascontiguousarray(stacked, dtype=np.float32))
