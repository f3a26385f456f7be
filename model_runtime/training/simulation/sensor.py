"""What lies between the ground and the numbers in an optical file: relief, air, clouds, optics, noise, file formats."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from model_runtime.training.simulation.fields import Array, Frame, noise

#: Reflectance that the scene room gives to the brightest value of 8-bit data.
EIGHT_BIT_WHITE = 0.35
#: How strongly haze scatters in each band, blue first.
_HAZE = np.array([1.0, 0.7, 0.5, 0.25, 0.08, 0.04], np.float32)[:, None, None]
_CLOUD = np.array([0.62, 0.62, 0.63, 0.66, 0.5, 0.4], np.float32)[:, None, None]


def observe(
    rng: np.random.Generator,
    frame: Frame,
    ground: Array,
    relief: Array,
    eight_bit: bool = True,
    cloud_cover: float | None = None,
) -> tuple[Array, Array]:
    """Reflectance as read from a file, and what clouds hide of the ground.

    Args:
        rng: Source of randomness.
        frame: The grid.
        ground: Reflectance at the ground, float32 (6, H, W).
        relief: Slope towards the sun, about unit variance, (H, W).
        eight_bit: Whether the file may be one of 8 bits.
        cloud_cover: Share of the image under thick cloud; None leaves it to chance, and small.

    Returns:
        Reflectance, float32 (6, H, W), 0 to about 1, and the share of each pixel's light that comes from clouds,
        float32 (H, W).
    """
    light = 1 + relief * rng.choice([0.0, 0.04, 0.1], p=[0.5, 0.3, 0.2])
    image = ground * np.clip(light, 0.5, 1.5).astype(np.float32)
    cloud = np.zeros(relief.shape, np.float32)
    if rng.random() < 0.2 or cloud_cover is not None:
        image, cloud = _clouds(rng, frame, image, cloud_cover)
    if rng.random() < 0.25:  # low sun
        image = image * np.float32(rng.uniform(0.55, 1))
    if rng.random() < 0.15:  # the air's light taken off too generously
        image = image - _HAZE * np.float32(rng.uniform(0, 0.03))
    if rng.random() < 0.35:
        veil = np.clip(1 + 0.4 * noise(rng, frame.size, frame.size / 6, 2.0)[0], 0, None)
        image = image + _HAZE * veil * np.float32(rng.uniform(0, 0.06))
    blur = rng.uniform(0.4, 0.85)
    # the short-wave infrared bands often come resampled from pixels twice as large
    coarse = max(blur, rng.choice([0.0, 0.9]))
    image[:4] = ndimage.gaussian_filter(image[:4], (0, blur, blur), truncate=2.5)
    image[4:] = ndimage.gaussian_filter(image[4:], (0, coarse, coarse), truncate=2.5)
    drift = 0.12 if rng.random() < 0.8 else 0.3
    gain = np.exp(rng.normal(0, drift / 2) + rng.normal(0, drift / 2, (6, 1, 1))).astype(np.float32)
    offset = rng.normal(0, 0.006, (6, 1, 1)).astype(np.float32)
    sigma = np.float32(np.exp(rng.uniform(np.log(0.0008), np.log(0.008))))
    image = image * gain + offset + sigma * rng.standard_normal(image.shape, dtype=np.float32)
    return _file_format(rng, np.clip(image, 0, None), eight_bit), cloud


def _clouds(rng: np.random.Generator, frame: Frame, image: Array, cover: float | None) -> tuple[Array, Array]:
    """Clouds, thick ones over a few per cent (or `cover`) and thin ones wider, and their shadows beside them."""
    field = noise(rng, frame.size, frame.size / rng.uniform(8, 20), 1.3)[0]
    edge = rng.uniform(1.3, 2.3)
    if cover is not None:
        edge = float(np.quantile(field, 1 - cover))
    thick = np.clip((field - edge) * rng.uniform(1.5, 5), 0, 1)
    thin = np.clip((field - edge + 1.0) * 0.25, 0, 1) * rng.uniform(0, 0.5)
    alpha = np.maximum(thick, thin).astype(np.float32)
    away = rng.uniform(4, frame.size / 6, 2) * rng.choice([-1, 1], 2)
    shadow = np.roll(thick, (int(away[0]), int(away[1])), (0, 1)).astype(np.float32)
    image = image * (1 - 0.6 * shadow)
    return image * (1 - alpha) + _CLOUD * alpha * np.float32(rng.uniform(0.7, 1.3)), alpha


def _file_format(rng: np.random.Generator, image: Array, eight_bit: bool) -> Array:
    """Reflectance products as they are; 8-bit pictures and wrong offsets as the reader takes them."""
    kind = rng.random()
    if eight_bit and kind < 0.10:
        return _stretched(rng, image)
    if eight_bit and kind < 0.15:
        return _uncalibrated(rng, image)
    if 0.15 <= kind < 0.20:
        image = image + np.float32(0.1)
    return np.round(image * 10_000) / np.float32(10_000)


def _stretched(rng: np.random.Generator, image: Array) -> Array:
    """8-bit picture, each band stretched between two of its percentiles."""
    tail = float(rng.choice([0.0, 0.5, 2.0]))
    low, high = np.percentile(image[:, ::2, ::2], [tail, 100 - tail], axis=(1, 2))[:, :, None, None]
    value = np.clip((image - low) / np.maximum(high - low, 0.01), 0, 1)
    return (np.round(value * 255) / 255 * EIGHT_BIT_WHITE).astype(np.float32)


def _uncalibrated(rng: np.random.Generator, image: Array) -> Array:
    """8-bit counts of an old sensor: radiance with the air's light in the short waves, little contrast."""
    gain = np.array([0.75, 0.8, 0.8, 0.45, 0.7, 0.75]) * rng.uniform(0.6, 1.2, 6)
    air = np.array([0.28, 0.18, 0.13, 0.05, 0.01, 0.01]) * rng.uniform(0.6, 1.3)
    # counts of 255 stand for a reflectance of about 0.5
    value = np.clip((image * gain[:, None, None] * 2 + air[:, None, None]), 0, 1)
    return (np.round(value * 255) / 255 * EIGHT_BIT_WHITE).astype(np.float32)
