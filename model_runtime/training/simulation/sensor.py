"""What lies between the ground and the numbers in an optical file: air, clouds, optics, noise, file formats."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from model_runtime.training.simulation.fields import Array, Frame, noise
from model_runtime.training.simulation.light import Sun

#: Reflectance that the scene room gives to the brightest value of 8-bit data.
EIGHT_BIT_WHITE = 0.35
#: How strongly haze scatters in each band, blue first.
_HAZE = np.array([1.0, 0.7, 0.5, 0.25, 0.08, 0.04], np.float32)[:, None, None]
_CLOUD = np.array([0.62, 0.62, 0.63, 0.66, 0.5, 0.4], np.float32)[:, None, None]


def observe(
    rng: np.random.Generator,
    frame: Frame,
    ground: Array,
    sun: Sun,
    eight_bit: bool = True,
    cloud_cover: float | None = None,
) -> tuple[Array, Array]:
    """Reflectance as read from a file, and what clouds hide of the ground.

    Args:
        rng: Source of randomness.
        frame: The grid.
        ground: Reflectance at the ground as the sun shows it, float32 (6, H, W).
        sun: The sun; when it is low, the correction of the air's light goes further astray.
        eight_bit: Whether the file may be one of 8 bits.
        cloud_cover: Share of the image under thick cloud; None leaves it to chance, and small.

    Returns:
        Reflectance, float32 (6, H, W), 0 to about 1, and the share of each pixel's light that comes from clouds,
        float32 (H, W).
    """
    image, cloud = ground, np.zeros(ground.shape[1:], np.float32)
    if rng.random() < 0.14 or cloud_cover is not None:
        image, cloud = _clouds(rng, frame, image, cloud_cover)
    if rng.random() < 0.2:
        image = image * np.float32(rng.uniform(0.6, 1))
    low = sun.elevation < np.radians(30)
    if rng.random() < (0.4 if low else 0.12):  # the air's light taken off too generously
        image = image - _HAZE * np.float32(rng.uniform(0, 0.02))
    elif rng.random() < 0.13:
        image = _top_of_atmosphere(rng, image)
    elif rng.random() < 0.25:
        veil = np.clip(1 + float(rng.choice([0.08, 0.4])) * noise(rng, frame.size, frame.size / 5, 2.0)[0], 0, None)
        image = image + _HAZE * veil * np.float32(rng.uniform(0, 0.04))
    blur = rng.uniform(0.4, 0.85)
    # the short-wave infrared bands often come resampled from pixels twice as large
    coarse = max(blur, rng.choice([0.0, 0.9]))
    image[:4] = ndimage.gaussian_filter(image[:4], (0, blur, blur), truncate=2.5)
    image[4:] = ndimage.gaussian_filter(image[4:], (0, coarse, coarse), truncate=2.5)
    drift = 0.1 if rng.random() < 0.75 else 0.3
    gain = np.exp(rng.normal(0, drift / 2) + rng.normal(0, drift / 2, (6, 1, 1))).astype(np.float32)
    offset = rng.normal(0, 0.004, (6, 1, 1)).astype(np.float32)
    sigma = np.float32(np.exp(rng.uniform(np.log(0.0006), np.log(0.006))))
    image = image * gain + offset + sigma * rng.standard_normal(image.shape, dtype=np.float32)
    return _file_format(rng, frame, np.clip(image, 0, None), eight_bit), cloud


def _top_of_atmosphere(rng: np.random.Generator, image: Array) -> Array:
    """Uncorrected products: the air's own light, blue most, over a ground it dims a little."""
    path = np.array([0.068, 0.038, 0.02, 0.008, 0.001, 0.0005], np.float32)[:, None, None]
    dimmed = np.array([0.82, 0.88, 0.91, 0.94, 0.96, 0.95], np.float32)[:, None, None]
    return image * dimmed + path * np.float32(rng.uniform(0.7, 1.5))  # type: ignore[no-any-return]


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


def _file_format(rng: np.random.Generator, frame: Frame, image: Array, eight_bit: bool) -> Array:
    """Reflectance products as they are; 8-bit pictures and wrong offsets as the reader takes them."""
    kind = rng.random()
    aerial = frame.pixel_size_m < 2.5
    if eight_bit and aerial and kind < 0.75:
        return _photograph(rng, image) if kind < 0.55 else _stretched(rng, image)
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


def _photograph(rng: np.random.Generator, image: Array) -> Array:
    """8-bit photograph: one exposure for all bands, white balance, and the tone curve of a camera."""
    white = np.percentile(image[:3, ::2, ::2], rng.uniform(97, 99.7)) * rng.uniform(0.9, 1.3)
    balance = np.exp(rng.normal(0, 0.06, (6, 1, 1))).astype(np.float32)
    black = rng.uniform(0, 0.3) * np.percentile(image[:3, ::2, ::2], 1)
    value = np.clip((image - np.float32(black)) / np.float32(max(white - black, 0.02)) * balance, 0, 1)
    value = value ** np.float32(1 / rng.uniform(1.0, 2.2))
    return (np.round(value * 255) / 255 * EIGHT_BIT_WHITE).astype(np.float32)  # type: ignore[no-any-return]


def _uncalibrated(rng: np.random.Generator, image: Array) -> Array:
    """8-bit counts of an old sensor: radiance with the air's light in the short waves, little contrast."""
    gain = np.array([0.75, 0.8, 0.8, 0.45, 0.7, 0.75]) * rng.uniform(0.6, 1.2, 6)
    air = np.array([0.28, 0.18, 0.13, 0.05, 0.01, 0.01]) * rng.uniform(0.6, 1.3)
    # counts of 255 stand for a reflectance of about 0.5
    value = np.clip((image * gain[:, None, None] * 2 + air[:, None, None]), 0, 1)
    return (np.round(value * 255) / 255 * EIGHT_BIT_WHITE).astype(np.float32)
