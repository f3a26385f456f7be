"""Whole simulated scenes: map, spectra, radar and sensor put together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model_runtime.protocol import OPTICAL_ROLES, ROLES
from model_runtime.training.simulation import sensor
from model_runtime.training.simulation.aerial import AERIAL_PIXEL_M, draw_aerial
from model_runtime.training.simulation.changes import evolve
from model_runtime.training.simulation.fields import Array, Frame, make_frame, noise
from model_runtime.training.simulation.landcover import CROPLAND, LandCover, draw
from model_runtime.training.simulation.light import Sun, Terrain, draw_sun, draw_terrain, heights, lit
from model_runtime.training.simulation.radar import backscatter
from model_runtime.training.simulation.spectra import END_MEMBERS, ground_states, render

_OPTICAL = len(OPTICAL_ROLES)
#: Which channels of `ROLES` a scene keeps, and how often.
_KEPT = (
    (0.42, (0, 1, 2, 3, 4, 5, 6, 7)),
    (0.20, (0, 1, 2, 3, 4, 5)),
    (0.15, (6, 7)),
    (0.06, (0, 1, 2)),
    (0.08, (0, 1, 2, 3)),
    (0.03, (1, 2, 3, 4)),
    (0.03, (0, 1, 2, 3, 6, 7)),
    (0.03, (6,)),
)
#: How often a scene of any sensor has pixels of 0.15-2 m, and of 30-90 m.
_AERIAL, _COARSE = 0.25, 0.08


@dataclass(frozen=True, eq=False)
class SimulatedScene:
    """A scene and its truth.

    Attributes:
        bands: float32 (T, 8, H, W), channels in `protocol.ROLES` order; optical reflectance 0-1 (clouds are bright,
            not missing), SAR sigma nought in dB; NaN where a band is missing.
        labels: uint8 (T, H, W), index into `protocol.CLASSES`; the truth lies under clouds and missing corners too.
        pixel_size_m: Ground size of a pixel.
        cloud: float32 (T, H, W), share of each pixel's light that comes from clouds; None where nobody asked for it.
    """

    bands: np.ndarray
    labels: np.ndarray
    pixel_size_m: float
    cloud: np.ndarray | None = None


def simulate(
    seed: int | np.random.Generator,
    size: int = 128,
    dates: int = 1,
    drop: bool = True,
    pixel_size_m: float | None = None,
    eight_bit: bool = True,
    cloud_cover: float | None = None,
) -> SimulatedScene:
    """Draws a scene; the same seed gives the same scene.

    Args:
        seed: Seed, or a generator to go on with.
        size: Height and width in pixels.
        dates: How many dates; the map changes between them, season and radiometry are drawn anew.
        drop: Leave out sensors and bands at random (as NaN), and corners in a few scenes.
        pixel_size_m: Ground size of a pixel; by default 0.15-90 m, mostly about 10.
        eight_bit: Let some scenes be stretched pictures or counts of an old sensor, as read from 8-bit files.
        cloud_cover: Share of every date under thick cloud; None leaves it to chance, and small.
    """
    of_map, of_sensors = np.random.default_rng(seed).spawn(2)
    maps = _maps(of_map, size, dates, pixel_size_m)
    frame = maps[0].frame
    terrain, azimuth = draw_terrain(of_sensors, frame), of_sensors.uniform(0, 2 * np.pi)
    lasting = int(of_sensors.integers(2**31))
    acquired = []
    for land in maps:
        sun = draw_sun(of_sensors, azimuth)
        of_lasting = np.random.default_rng(lasting)
        acquired.append(_acquire(of_sensors, frame, land, terrain, sun, of_lasting, eight_bit, cloud_cover))
    stack, cloud = (np.stack(parts).astype(np.float32, copy=False) for parts in zip(*acquired, strict=True))
    if drop:
        _drop(of_sensors, frame, stack)
    return SimulatedScene(stack, _labels(maps), frame.pixel_size_m, cloud)


def simulate_labels(
    seed: int, size: int = 128, dates: int = 1, pixel_size_m: float | None = None
) -> tuple[np.ndarray, float]:
    """The labels and the pixel size of the scene that `simulate` draws, at a fraction of the time."""
    maps = _maps(np.random.default_rng(seed).spawn(1)[0], size, dates, pixel_size_m)
    return _labels(maps), maps[0].frame.pixel_size_m


def _maps(rng: np.random.Generator, size: int, dates: int, pixel_size_m: float | None) -> list[LandCover]:
    """The map of every date."""
    frame = make_frame(size, pixel_size_m or _pixel_size_m(rng))
    maps = [draw_aerial(rng, frame) if frame.pixel_size_m < AERIAL_PIXEL_M else draw(rng, frame, changing=dates > 1)]
    while len(maps) < dates:
        maps.append(evolve(rng, maps[-1]))
    return maps


def _pixel_size_m(rng: np.random.Generator) -> float:
    """Mostly about 10 m; a share of aerial scenes, and of Landsat's and coarser pixels."""
    kind = rng.random()
    if kind < _AERIAL:
        return float(np.exp(rng.uniform(np.log(0.15), np.log(2))))
    if kind < _AERIAL + _COARSE:
        return float(np.exp(rng.uniform(np.log(30), np.log(90))))
    return float(np.clip(np.exp(rng.normal(np.log(10), 0.45)), 5, 30))


def _labels(maps: list[LandCover]) -> np.ndarray:
    return np.stack([land.labels for land in maps]).astype(np.uint8)


def _acquire(
    rng: np.random.Generator,
    frame: Frame,
    land: LandCover,
    terrain: Terrain,
    sun: Sun,
    lasting: np.random.Generator,
    eight_bit: bool,
    cloud_cover: float | None,
) -> tuple[Array, Array]:
    """All bands of one date, float32 (8, H, W), and its clouds, float32 (H, W)."""
    units, layers = land.units(), land.layers
    aerial = frame.pixel_size_m < AERIAL_PIXEL_M
    grounds = ground_states(rng, lasting, layers.material, aerial)
    size = frame.size
    middling = max(frame.px(1.5 if aerial else 25), 1.5)
    texture = np.concatenate(
        [noise(rng, size, size / 12, 1.5), noise(rng, size, middling, 1.2), noise(rng, size, 0.5, 1.5)]
    )
    if layers.rows is not None:
        texture[1] = np.where(land.cover == CROPLAND, layers.rows, texture[1])
    ground = render(grounds, units, texture, rng.standard_normal((size, size), dtype=np.float32))
    if layers.road.any():
        surface = np.float32(rng.uniform(0.7, 1.5)) * END_MEMBERS["asphalt"][:, None, None]
        dry = layers.road * (land.cover != 0)
        ground = ground * (1 - dry) + surface * dry
    height = heights(rng, land, layers.material[units], texture[2])
    ground = lit(ground, frame, terrain, sun, height, aerial)
    optical, cloud = sensor.observe(rng, frame, ground, sun, eight_bit, cloud_cover)
    slope = terrain.towards(sun.azimuth + rng.uniform(1, 5)) * np.float32(min(terrain.steepness * 12, 2))
    return np.concatenate([optical, backscatter(rng, frame, units, layers.material, grounds, slope)]), cloud


def _drop(rng: np.random.Generator, frame: Frame, bands: Array) -> None:
    """Sets to NaN the channels this scene does not have, the same on all dates, and in a few scenes a corner."""
    kept = _KEPT[int(rng.choice(len(_KEPT), p=[p for p, _ in _KEPT]))][1]
    if frame.pixel_size_m < AERIAL_PIXEL_M:  # cameras in aircraft see colours, some the near infrared
        kept = (0, 1, 2) if rng.random() < 0.65 else (0, 1, 2, 3)
    missing = [channel for channel in range(len(ROLES)) if channel not in kept]
    bands[:, missing] = np.nan
    if rng.random() < 0.04:
        direction = rng.uniform(0, 2 * np.pi)
        ramp = np.cos(direction) * frame.x + np.sin(direction) * frame.y
        corner = ramp > np.quantile(ramp, rng.uniform(0.75, 0.97))
        sensor_channels = slice(0, _OPTICAL) if rng.random() < 0.5 else slice(0, len(ROLES))
        bands[:, sensor_channels, corner] = np.nan
