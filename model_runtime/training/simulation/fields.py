"""Random fields and parcel mosaics: the raw material of simulated maps and of their textures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy import fft, ndimage

Array = np.ndarray
#: Reference maps show no region smaller than this many pixels.
LEAST_REGION_PX = 12


@dataclass(frozen=True, eq=False)
class Frame:
    """The pixel grid a map is drawn on.

    Attributes:
        size: Height and width in pixels.
        pixel_size_m: Ground size of a pixel.
        y: Row of every pixel, float32 (size, size).
        x: Column of every pixel, float32 (size, size).
    """

    size: int
    pixel_size_m: float
    y: Array
    x: Array

    def px(self, metres: float, least: float = 0.0) -> float:
        """A length on the ground in pixels, not below `least`."""
        return max(metres / self.pixel_size_m, least)


def make_frame(size: int, pixel_size_m: float) -> Frame:
    """The grid of a scene of size x size pixels."""
    y, x = np.mgrid[:size, :size].astype(np.float32)
    return Frame(size, pixel_size_m, y, x)


@lru_cache(maxsize=8)
def _radius(size: int) -> Array:
    """Spatial frequency (cycles per pixel) of each coefficient of a real transform."""
    fy = fft.fftfreq(size)[:, None]
    fx = fft.rfftfreq(size)[None]
    return np.hypot(fy, fx).astype(np.float32)


def noise(rng: np.random.Generator, size: int, length_px: float, smooth: float = 1.5, count: int = 1) -> Array:
    """Correlated Gaussian fields of zero mean and unit variance.

    Args:
        rng: Source of randomness.
        size: Height and width.
        length_px: Correlation length; structures are a few times as large.
        smooth: Decay of the spectrum: 1 is ragged like a wood's edge, 3 is smooth like a lake's.
        count: How many fields.

    Returns:
        float32 (count, size, size).
    """
    frequency = _radius(size)
    amplitude = (1.0 + (2 * np.pi * length_px * frequency) ** 2) ** (-smooth)
    amplitude[0, 0] = 0.0
    rows, columns = frequency.shape
    spectrum = rng.standard_normal((count, rows, 2 * columns), dtype=np.float32).view(np.complex64)
    spectrum *= amplitude
    fields = fft.irfft2(spectrum, s=(size, size), overwrite_x=True)
    # the mean is nought because the first coefficient is
    fields /= np.sqrt(np.einsum("nij,nij->n", fields, fields) / size**2)[:, None, None] + np.float32(1e-9)
    return fields  # type: ignore[no-any-return]


def compact(*parts: Array) -> Array:
    """One number, 0..n-1 without gaps, for each combination of the integer maps `parts`."""
    code = np.zeros(parts[0].shape, np.int64)
    for part in parts:
        low = part.min()
        code = code * (part.max() - low + 1) + (part - low)
    if code.max() > 8 * code.size:  # many combinations that don't occur: sorting is quicker than a table
        return np.unique(code, return_inverse=True)[1].reshape(code.shape).astype(np.int32)  # type: ignore[no-any-return]
    used = np.zeros(int(code.max()) + 1, bool)
    used[code] = True
    return (np.cumsum(used, dtype=np.int32) - 1)[code]  # type: ignore[no-any-return]


def cells(rng: np.random.Generator, frame: Frame, spacing_px: float) -> Array:
    """Voronoi cells about `spacing_px` across: int32 (size, size) cell numbers."""
    count = max(2, int((frame.size / spacing_px) ** 2))
    row, column = rng.integers(0, frame.size, (2, count))
    seed = np.full((frame.size, frame.size), -1, np.int32)
    seed[row, column] = np.arange(count)
    nearest = ndimage.distance_transform_edt(seed < 0, return_distances=False, return_indices=True)
    return seed[tuple(nearest)]


def parcels(
    rng: np.random.Generator, frame: Frame, length_m: float, aspect: float, block_m: float, least_px: float = 2.5
) -> tuple[Array, Array]:
    """Fields as people lay them out: blocks of land, each cut into rows of parcels at its own angle.

    Args:
        rng: Source of randomness.
        frame: The grid.
        length_m: Mean length of a parcel.
        aspect: Length over width; strips have 4 and more.
        block_m: Size of the blocks that share an angle; larger than the scene gives one regular grid.
        least_px: No parcel is narrower than this.

    Returns:
        Parcel numbers, int32 (size, size), and each pixel's distance to the parcel's edge in pixels, float32.
    """
    size = frame.size
    bend = noise(rng, size, size / 4, 2.0, 2) * rng.uniform(0, 0.02) * size
    y, x = frame.y + bend[0], frame.x + bend[1]
    if block_m < size * frame.pixel_size_m:
        block = cells(rng, frame, frame.px(block_m, 12))
    else:
        block = np.zeros((size, size), np.int32)
    count = int(block.max()) + 1
    angle = (rng.uniform(0, np.pi) + rng.normal(0, rng.choice([0.05, 0.6]), count)).astype(np.float32)[block]
    stretch = rng.lognormal(0, 0.25, (2, count)).astype(np.float32)
    along = frame.px(length_m, 2 * least_px) * stretch[0][block]
    across = np.maximum(frame.px(length_m / aspect) * stretch[1][block], least_px)
    u = (x * np.cos(angle) + y * np.sin(angle)) / across + 1000
    v = (y * np.cos(angle) - x * np.sin(angle)) / along + 1000
    row = np.floor(v).astype(np.int32)
    slot = (row * 7919 + block * 104729) % 1009
    shift, width = rng.uniform(0, 1, 1009).astype(np.float32), rng.uniform(0.7, 1.5, 1009).astype(np.float32)
    u = u * width[slot] + shift[slot]
    column = np.floor(u).astype(np.int32)
    edge_u = 0.5 - np.abs(u - column - 0.5)
    edge_v = 0.5 - np.abs(v - row - 0.5)
    edge = np.minimum(edge_u * across / width[slot], edge_v * along)
    return compact(block, row, column), edge.astype(np.float32)


def grown_parcels(rng: np.random.Generator, frame: Frame, length_m: float) -> tuple[Array, Array]:
    """Fields grown by custom: many-cornered blocks, some cut into strips along their own direction.

    Args:
        rng: Source of randomness.
        frame: The grid.
        length_m: How far blocks are across.

    Returns:
        Parcel numbers, int32 (size, size), and each pixel's distance to the parcel's edge in pixels, float32.
    """
    length = frame.px(length_m, 5)
    block = cells(rng, frame, length)
    count = int(block.max()) + 1
    pieces = rng.choice([1, 1, 2, 3], count)
    angle = rng.uniform(0, np.pi, count).astype(np.float32)
    across = (frame.y * np.cos(angle)[block] + frame.x * np.sin(angle)[block]) * (pieces / length)[block]
    strip = np.where((pieces > 1)[block], np.floor(across), 0).astype(np.int32)
    codes = compact(block, strip)
    inner = np.ones(codes.shape, bool)
    inner[:, 1:] &= codes[:, 1:] == codes[:, :-1]
    inner[1:] &= codes[1:] == codes[:-1]
    return codes, (ndimage.distance_transform_edt(inner) - 0.5).astype(np.float32).clip(0)


def mean_by(codes: Array, values: Array) -> Array:
    """Each pixel gets the mean of `values` over its code."""
    flat = codes.ravel()
    total = np.bincount(flat, values.ravel())
    return (total / np.maximum(np.bincount(flat), 1))[codes]  # type: ignore[no-any-return]


def above(score: Array, share: float) -> Array:
    """The `share` (0-1) of pixels with the highest score, as a mask."""
    return score > np.quantile(score, 1 - min(max(share, 0.0), 1.0))  # type: ignore[no-any-return]


def sieve(labels: Array, least_px: int) -> Array:
    """Gives regions (8-neighbour) below `least_px` pixels to the nearest other region, as map makers do."""
    labels = labels.copy()
    for _ in range(3):
        small = np.zeros(labels.shape, bool)
        for value in np.unique(labels):
            regions, _ = ndimage.label(labels == value, np.ones((3, 3)))
            area = np.bincount(regions.ravel())
            area[0] = least_px
            small |= (area < least_px)[regions]
        if not small.any() or small.all():
            break
        nearest = ndimage.distance_transform_edt(small, return_distances=False, return_indices=True)
        labels = labels[tuple(nearest)]
    return labels


def generalise(labels: Array, blur_px: float, least_px: int) -> Array:
    """A map as drawn by hand or by a classifier's post-processing: edges smoothed, small regions gone."""
    present = np.unique(labels)
    if blur_px > 0 and present.size > 1:
        weight = np.stack(
            [ndimage.gaussian_filter((labels == v).astype(np.float32), blur_px, truncate=2) for v in present]
        )
        labels = present[weight.argmax(0)]
    return sieve(labels, least_px)
