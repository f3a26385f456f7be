"""Backscatter (sigma nought, dB) in VV and VH at C band, with speckle, as Sentinel-1 ground range products show it.

The speckle's strength and its correlation between neighbours were set so that the standard deviation within 3 and 27
pixels is about that of three real scenes (1.3 and 2.2 dB); the levels are broad ranges.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from model_runtime.training.simulation.fields import Array, Frame, noise
from model_runtime.training.simulation.landcover import BARE, BUILT_UP, CROPLAND, GRASSLAND, PAVED, TREES, WATER
from model_runtime.training.simulation.spectra import Grounds

#: Mean VV and VH in dB by material, and their spread from scene to scene (half-width of a uniform draw).
_LEVELS = {
    WATER: ((-20.0, -24.8), (3.5, 2.5)),
    TREES: ((-7.8, -13.4), (1.3, 1.1)),
    GRASSLAND: ((-12.2, -17.8), (2.0, 2.3)),
    CROPLAND: ((-12.0, -18.6), (1.8, 1.6)),
    BUILT_UP: ((-5.0, -11.6), (4.5, 3.8)),
    BARE: ((-14.5, -21.0), (4.5, 3.2)),
    PAVED: ((-12.0, -19.5), (2.0, 2.0)),
}
#: No product tells less than about -33 dB.
_LEAST_POWER = 5e-4


def _levels(rng: np.random.Generator, grounds: Grounds, material: Array) -> Array:
    """Mean backscatter of every unit in dB, float32 (n, 2)."""
    n = len(material)
    level = np.zeros((n, 2), np.float32)
    spread = np.zeros(n, np.float32)
    for value, (mean, half) in _LEVELS.items():
        drawn = np.array(mean) + rng.uniform(-1, 1) * np.array(half)
        if value == WATER:
            # wind roughens the water: VV rises by up to 8 dB, VH much less
            drawn = drawn + rng.beta(1, 2.5) * np.array([8.0, 3.0])
        level[material == value] = drawn
        spread[material == value] = {BUILT_UP: 3.0, CROPLAND: 1.6, GRASSLAND: 0.7}.get(value, 0.4)
    crop, grass = material == CROPLAND, material == GRASSLAND
    # a canopy scatters between its stems (VH rises); wet soil reflects more
    level[:, 1] += np.where(crop, 3.5 * grounds.green - 1.0, np.where(grass, 2.0 * grounds.green - 0.8, 0))
    level += (np.where(crop | grass | (material == BARE), 2.5, 0) * grounds.wet)[:, None] * np.array([1.0, 0.6])
    # freshly ploughed clods scatter strongly, in VV most: by parcel, where nothing grows
    ploughed = rng.beta(1, 2, n) * rng.uniform(0, 9) * crop * (1 - grounds.green)
    level += ploughed[:, None] * np.array([1.0, 0.55])
    common = rng.normal(0, 1, n) * spread
    return (level + common[:, None] + rng.normal(0, 0.35, (n, 2)) * spread[:, None]).astype(np.float32)


def backscatter(
    rng: np.random.Generator, frame: Frame, units: Array, material: Array, grounds: Grounds, relief: Array
) -> Array:
    """One acquisition.

    Args:
        rng: Source of randomness.
        frame: The grid.
        units: Unit of every pixel, int32 (H, W).
        material: Material of every unit.
        grounds: State of every unit on that date.
        relief: Slope towards the sensor, (H, W): one raises the echo by about 1 dB.

    Returns:
        VV and VH in dB, float32 (2, H, W).
    """
    size = frame.size
    decibel = np.moveaxis(_levels(rng, grounds, material)[units], -1, 0)
    kind = material[units]
    swell = noise(rng, size, size / 10, 1.5)[0] * rng.uniform(0.2, 1.2)
    decibel = (
        decibel
        + relief * np.float32(rng.uniform(0.5, 1.5)) * (kind != WATER)
        + np.where(kind == WATER, swell, swell * 0.3)
    )
    power = 10 ** (decibel / 10)
    # corner reflectors: walls facing the sensor
    bright = (kind == BUILT_UP) & (rng.random(kind.shape) < rng.uniform(0.01, 0.08))
    power += bright * rng.uniform(0.5, 4.0) * np.array([1.0, 0.18])[:, None, None]
    power = ndimage.gaussian_filter(power, (0, 0.6, 0.6), truncate=2)
    power *= _speckle(rng, size)
    # thermal noise is a power of its own, speckled like the echo
    floor = 10 ** (rng.uniform(-29, -24.5) / 10)
    decibel = 10 * np.log10(np.maximum(power + floor * _speckle(rng, size), _LEAST_POWER))
    decibel += rng.uniform(-1.5, 1.5) + rng.uniform(-0.5, 0.5, (2, 1, 1))
    return decibel.astype(np.float32)


def _speckle(rng: np.random.Generator, size: int) -> Array:
    """Multiplicative speckle of mean 1: gamma of a few looks, mostly correlated between neighbours."""
    if rng.random() < 0.7:
        # Sentinel-1 ground range products: 4.4 looks, neighbours correlated by the resampling
        looks, blur = rng.uniform(0.8, 2.0), rng.uniform(0.55, 0.8)
    else:
        looks, blur = float(np.exp(rng.uniform(np.log(0.7), np.log(12)))), rng.choice([0.0, 0.55])
    speckle = rng.standard_gamma(looks, (2, size, size), dtype=np.float32) / np.float32(looks)
    if blur:
        speckle = ndimage.gaussian_filter(speckle, (0, blur, blur), truncate=2)
    return speckle
