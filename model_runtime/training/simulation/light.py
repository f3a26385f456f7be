"""Sun, slopes and what stands up: hills shaded, woods and houses casting shadows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from model_runtime.training.simulation.fields import Array, Frame, noise
from model_runtime.training.simulation.landcover import BUILT_UP, TREES, LandCover

#: Share of each band's light that a shadow takes: the sky still lights it, in blue most.
_TAKEN = np.array([0.5, 0.6, 0.66, 0.7, 0.74, 0.76], np.float32)[:, None, None]
#: A shadow longer than this many pixels is cut.
_LONGEST_PX = 48
#: In at most so many steps it is walked.
_STEPS = 14


@dataclass(frozen=True, eq=False)
class Terrain:
    """The hills of a scene, the same on all dates.

    Attributes:
        slope: Slopes down and rightwards, each of about unit variance, float32 (2, H, W).
        steepness: Relative change of light by a slope of one, with the sun high: 0 in the plain.
    """

    slope: Array
    steepness: float

    def towards(self, direction: float) -> Array:
        """Slope against a direction in radians, about unit variance, float32 (H, W)."""
        return (np.sin(direction) * self.slope[0] + np.cos(direction) * self.slope[1]).astype(np.float32)


@dataclass(frozen=True)
class Sun:
    """Where the light comes from.

    Attributes:
        elevation: Radians above the horizon.
        azimuth: Direction the shadows fall in, radians, 0 along the columns.
    """

    elevation: float
    azimuth: float

    @property
    def length_of_shadow(self) -> float:
        """Shadow of a thing of height one."""
        return float(1 / np.tan(self.elevation))


def draw_terrain(rng: np.random.Generator, frame: Frame) -> Terrain:
    """Plain, hills or mountains."""
    height = noise(rng, frame.size, frame.size / rng.uniform(4, 20), rng.uniform(1.4, 2.0))[0]
    slope = np.stack(np.gradient(height))
    slope /= slope.std() + 1e-6
    steep = rng.choice([0.0, rng.uniform(0.02, 0.07), rng.uniform(0.07, 0.2)], p=[0.45, 0.37, 0.18])
    return Terrain(slope.astype(np.float32), float(steep))


def draw_sun(rng: np.random.Generator, azimuth: float) -> Sun:
    """Morning sun of some season; the satellite always comes at the same hour, so its azimuth hardly changes."""
    return Sun(float(np.radians(rng.triangular(17, 50, 74))), azimuth + rng.normal(0, 0.25))


def heights(rng: np.random.Generator, land: LandCover, material: Array, texture: Array) -> Array:
    """Height in metres of what stands on each pixel, float32 (H, W).

    Args:
        rng: Source of randomness.
        land: The map; where it draws single trees and buildings, it knows their heights.
        material: Material of every pixel.
        texture: Field of unit variance by which canopies are uneven.
    """
    height = np.zeros(texture.shape, np.float32)
    stories = land.layers.stories
    if stories is not None:
        for number, value in enumerate((TREES, BUILT_UP)):
            height[land.cover == value] = stories[number][land.cover == value]
        return height
    height[material == TREES] = rng.uniform(4, 20)
    height[material == BUILT_UP] = rng.uniform(3, 14)
    height *= np.clip(1 + 0.35 * texture, 0.2, 2)
    # a lone tree fills a part of its pixel only
    return ndimage.gaussian_filter(height, 0.6, truncate=2)


def shade(frame: Frame, sun: Sun, height: Array) -> Array:
    """Share of each pixel that lies in the shadow of what stands sunwards, float32 (H, W).

    Args:
        frame: The grid.
        sun: The sun.
        height: Height of things in metres, (H, W).
    """
    per_px = frame.pixel_size_m / sun.length_of_shadow
    shadow = np.zeros(height.shape, np.float32)
    longest = min(int(np.ceil(height.max() / per_px)), _LONGEST_PX)
    for step in np.unique(np.linspace(1, max(longest, 1), _STEPS).round()) if longest else ():
        down, right = round(step * np.sin(sun.azimuth)), round(step * np.cos(sun.azimuth))
        above_ground = shifted(height, down, right) - np.float32(step * per_px) - height
        np.maximum(shadow, above_ground / np.float32(per_px) + 1, out=shadow)
    return np.clip(shadow, 0, 1)


def shifted(values: Array, down: int, right: int) -> Array:
    """`values` moved by whole pixels; what comes in from outside is 0."""
    moved = np.zeros_like(values)
    size_y, size_x = values.shape
    if abs(down) >= size_y or abs(right) >= size_x:
        return moved
    to_y, to_x = slice(max(down, 0), size_y + min(down, 0)), slice(max(right, 0), size_x + min(right, 0))
    from_y, from_x = slice(max(-down, 0), size_y + min(-down, 0)), slice(max(-right, 0), size_x + min(-right, 0))
    moved[to_y, to_x] = values[from_y, from_x]
    return moved


def lit(ground: Array, frame: Frame, terrain: Terrain, sun: Sun, height: Array, aerial: bool) -> Array:
    """Reflectance as the sun shows it: slopes, shadows and, in aerial scenes, both sides of roofs and crowns.

    Args:
        ground: Reflectance at the ground, float32 (6, H, W).
        frame: The grid.
        terrain: The hills.
        sun: The sun.
        height: Height of things in metres, (H, W).
        aerial: Whether pixels are small enough to show the sides of things.
    """
    shadow = shade(frame, sun, height)
    contrast = terrain.steepness * min(sun.length_of_shadow, 3.0)
    light = np.clip(1 - contrast * terrain.towards(sun.azimuth), 0.35, 1.6) if contrast else np.float32(1)
    if aerial:
        down, right = np.gradient(height)
        rise = -(np.sin(sun.azimuth) * down + np.cos(sun.azimuth) * right) / np.float32(frame.pixel_size_m)
        light = light * np.clip(1 - 0.3 * np.clip(rise, -1.2, 1.2), 0.6, 1.4)
    return ground * (light * (1 - _TAKEN * shadow))  # type: ignore[no-any-return]
