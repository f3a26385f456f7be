"""Shapes of real maps: rivers, coasts, lakes, woods, towns; each a boolean mask on a frame."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from model_runtime.training.simulation.fields import Array, Frame, above, mean_by, noise


def patches(rng: np.random.Generator, frame: Frame, share: float, feature_m: float, smooth: float) -> Array:
    """Irregular patches over `share` of the scene, about `feature_m` large; `smooth` as in `noise`."""
    length = min(frame.px(feature_m, 5), frame.size / 3) / 3
    field = noise(rng, frame.size, length, smooth)[0]
    if rng.random() < 0.5:
        direction = rng.uniform(0, 2 * np.pi)
        ramp = np.cos(direction) * frame.x + np.sin(direction) * frame.y
        field = field + ramp / frame.size * rng.uniform(0.5, 3)
    return above(field, share)


def parcel_patches(rng: np.random.Generator, frame: Frame, share: float, feature_m: float, codes: Array) -> Array:
    """Patches made of whole parcels, so that their edges are straight."""
    length = min(frame.px(feature_m, 5), frame.size / 3) / 3
    field = noise(rng, frame.size, length, 2.0)[0]
    # now and then a parcel of another use lies inside
    jitter = rng.normal(0, 1, int(codes.max()) + 1) * rng.choice([0.0, 0.0, 0.35])
    return above(mean_by(codes, field) + jitter[codes], share)


def coast(rng: np.random.Generator, frame: Frame, share: float) -> tuple[Array, Array]:
    """The sea on one side of the scene, and spits and bars in front of the shore.

    Returns:
        Two masks: sea, and the spits (which lie outside the sea).
    """
    direction = rng.uniform(0, 2 * np.pi)
    ramp = (np.cos(direction) * frame.x + np.sin(direction) * frame.y) / frame.size
    wiggle = noise(rng, frame.size, frame.size / rng.uniform(4, 12), rng.uniform(1.2, 2.5))[0]
    score = ramp + wiggle * rng.uniform(0.02, 0.15)
    sea = above(score, share)
    spits = np.zeros_like(sea)
    if rng.random() < 0.5:
        level = np.quantile(score, 1 - share * rng.uniform(0.4, 0.9))
        half = frame.px(rng.uniform(20, 80), 2) / frame.size
        gaps = noise(rng, frame.size, frame.size / 8, 2.0)[0] < rng.uniform(-0.2, 1.2)
        spits = sea & (np.abs(score - level) < half) & gaps
    return sea & ~spits, spits


def _meander(rng: np.random.Generator, frame: Frame, width_px: float) -> tuple[Array, Array]:
    """Points along a sine-generated curve (Langbein and Leopold 1966) across the scene."""
    size = frame.size
    wave = width_px * rng.uniform(7, 14) + 6
    swing = rng.uniform(0.2, 1.7)
    s = np.arange(0, size * 5, 0.7)
    phase = 2 * np.pi * s / wave + np.interp(s, np.linspace(0, s[-1], 24), rng.normal(0, 1.3, 24).cumsum())
    drift = np.interp(s, np.linspace(0, s[-1], 12), rng.normal(0, 0.25, 12))
    angle = rng.uniform(0, 2 * np.pi) + swing * np.sin(phase) + drift
    y, x = np.cumsum(np.sin(angle)) * 0.7, np.cumsum(np.cos(angle)) * 0.7
    middle = len(s) // 2
    y += size * rng.uniform(0.25, 0.75) - y[middle]
    x += size * rng.uniform(0.25, 0.75) - x[middle]
    return y, x


def river(rng: np.random.Generator, frame: Frame, width_m: float) -> Array:
    """A meandering river of varying width, with an oxbow or a tributary here and there."""
    size = frame.size
    width = frame.px(width_m, 3.2)
    mask = np.zeros((size, size), bool)
    for branch in range(1 + int(rng.random() < 0.25)):
        y, x = _meander(rng, frame, width)
        inside = (y > -0.5) & (y < size - 0.5) & (x > -0.5) & (x < size - 0.5)
        line = np.ones((size, size), bool)
        line[y[inside].round().astype(int), x[inside].round().astype(int)] = False
        if line.all():
            continue
        distance = ndimage.distance_transform_edt(line)
        varied = width * (1 + 0.3 * noise(rng, size, size / 8, 2.0)[0]) * (0.7 if branch else 1.0)
        mask |= distance < np.maximum(varied, 3.2) / 2
    return mask


def ponds(rng: np.random.Generator, frame: Frame, share: float, radius_m: float) -> Array:
    """Separate roundish bodies (lakes, ponds, quarries), their outlines ragged by noise."""
    size = frame.size
    radius = min(frame.px(radius_m, 3), size / 4)
    count = int(np.clip(share * size * size / (np.pi * radius * radius), 1, 12))
    ragged = noise(rng, size, max(radius / 3, 1.5), 2.0)[0] * 0.18
    mask = np.zeros((size, size), bool)
    for _ in range(count):
        y, x = rng.uniform(0, size, 2)
        angle, flat = rng.uniform(0, np.pi), rng.uniform(1, 2.2)
        r = radius * rng.lognormal(0, 0.35)
        dx, dy = frame.x - x, frame.y - y
        u = dx * np.cos(angle) + dy * np.sin(angle)
        v = dy * np.cos(angle) - dx * np.sin(angle)
        mask |= np.hypot(u / flat, v) / r + ragged < 1
    return mask


def towns(rng: np.random.Generator, frame: Frame, share: float, angle: float) -> Array:
    """One town that grows along its main roads, or several villages."""
    size = frame.size
    count = int(rng.choice([1, 1, 2, 4, 9]))
    if count == 9:
        share = min(share, 0.12)
    ragged = noise(rng, size, 4, 1.2)[0]
    score = np.full((size, size), -9.0, np.float32)
    radius = size * np.sqrt(share / count / np.pi)
    # hamlets string along a road
    along, offset = count == 9 and rng.random() < 0.6, rng.uniform(-0.25, 0.25)
    for _ in range(count):
        y, x = rng.uniform(0.05, 0.95, 2) * size
        if along:
            t, aside = rng.uniform(-0.5, 0.5), offset + rng.normal(0, 0.02)
            y = size * (0.5 + t * np.sin(angle) + aside * np.cos(angle))
            x = size * (0.5 + t * np.cos(angle) - aside * np.sin(angle))
        dx, dy = frame.x - x, frame.y - y
        u = dx * np.cos(angle) + dy * np.sin(angle)
        v = dy * np.cos(angle) - dx * np.sin(angle)
        reach = np.minimum(np.hypot(u, v), np.minimum(np.hypot(u / 2.5, v * 1.6), np.hypot(u * 1.6, v / 2.5)))
        box = np.maximum(np.abs(u), np.abs(v)) * 1.05
        blend = rng.uniform(0, 1)
        score = np.maximum(score, -(reach * blend + box * (1 - blend)) / (radius * rng.lognormal(0, 0.3)))
    return above(score + ragged * rng.uniform(0.05, 0.2), share)


def shore(rng: np.random.Generator, frame: Frame, water: Array, width_m: float) -> Array:
    """A strip of varying width along the water: a beach or a riparian wood."""
    if not water.any():
        return np.zeros_like(water)
    distance = ndimage.distance_transform_edt(~water)
    width = frame.px(width_m, 3.5) * (0.6 + noise(rng, frame.size, frame.size / 8, 2.0)[0])
    return (distance < width) & ~water


def lines(rng: np.random.Generator, frame: Frame, count: int) -> Array:
    """Distance in pixels to the nearest of `count` gently bent lines (roads, tracks, ditches)."""
    nearest = np.full((frame.size, frame.size), 1e3, np.float32)
    for _ in range(count):
        angle = rng.uniform(0, np.pi)
        y, x = rng.uniform(0, frame.size, 2)
        u = (frame.x - x) * np.cos(angle) + (frame.y - y) * np.sin(angle)
        v = (frame.y - y) * np.cos(angle) - (frame.x - x) * np.sin(angle)
        bend = rng.uniform(0, 0.06) * frame.size * np.sin(u * rng.uniform(2, 8) / frame.size + rng.uniform(0, 6))
        nearest = np.minimum(nearest, np.abs(v - bend))
    return nearest
