"""What happens to a map between two dates: woods are cleared, lakes rise and fall, towns grow."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from model_runtime.training.simulation import shapes
from model_runtime.training.simulation.fields import Array, noise
from model_runtime.training.simulation.landcover import BARE, BUILT_UP, CROPLAND, GRASSLAND, TREES, WATER, LandCover


def evolve(rng: np.random.Generator, before: LandCover) -> LandCover:
    """The map some time later: usually one or two events, sometimes none."""
    cover = before.cover.copy()
    events = [event for event in (_clear, _water_level, _grow_town, _plant) if rng.random() < 0.4]
    for event in events:
        event(rng, before, cover)
    if (cover == before.cover).all():
        return before
    return before.with_cover(cover)


def _spot(rng: np.random.Generator, land: LandCover, within: Array, straight: float) -> Array:
    """A compact piece of `within`: whole parcels, or a ragged patch."""
    share = rng.uniform(0.1, 0.5) * within.mean()
    if rng.random() < straight:
        return shapes.parcel_patches(rng, land.frame, share * 2, 800, land.layers.parcel) & within
    at = np.argwhere(within)[rng.integers(int(within.sum()))]
    distance = np.hypot(land.frame.y - at[0], land.frame.x - at[1]) + 4 * noise(rng, land.frame.size, 4, 1.5)[0]
    return (distance < np.quantile(distance[within], rng.uniform(0.1, 0.5))) & within


def _clear(rng: np.random.Generator, land: LandCover, cover: Array) -> None:
    """Trees are felled; the ground becomes bare, grass or a field."""
    wood = cover == TREES
    if wood.sum() > 60:
        cover[_spot(rng, land, wood, 0.5)] = rng.choice([BARE, GRASSLAND, CROPLAND])


def _plant(rng: np.random.Generator, land: LandCover, cover: Array) -> None:
    """Grass or fields become a wood, grass becomes a field, or fields fall fallow."""
    source, target = [(GRASSLAND, TREES), (CROPLAND, GRASSLAND), (GRASSLAND, CROPLAND), (BARE, GRASSLAND)][
        rng.integers(4)
    ]
    ground = cover == source
    if ground.sum() > 60:
        cover[_spot(rng, land, ground, 0.7)] = target


def _water_level(rng: np.random.Generator, land: LandCover, cover: Array) -> None:
    """The water rises over low ground, or falls and leaves mud and sand."""
    water = cover == WATER
    if water.sum() < 60 or water.all():
        return
    low = 4 * noise(rng, land.frame.size, land.frame.size / 10, 2.0)[0]
    reach = rng.uniform(2, 9)
    if rng.random() < 0.5:
        rise = ndimage.distance_transform_edt(~water) + low < reach
        cover[rise & (cover != BUILT_UP)] = WATER
    else:
        cover[water & (ndimage.distance_transform_edt(water) + low < reach)] = rng.choice([BARE, BARE, GRASSLAND])


def _grow_town(rng: np.random.Generator, land: LandCover, cover: Array) -> None:
    """A town spreads over its surroundings; where there is none, one is founded."""
    town = cover == BUILT_UP
    dry = ~town & (cover != WATER)
    if dry.sum() < 100:
        return
    if not town.any():
        cover[shapes.towns(rng, land.frame, rng.uniform(0.02, 0.1), rng.uniform(0, np.pi)) & dry] = BUILT_UP
        return
    near = ndimage.distance_transform_edt(~town) + 5 * noise(rng, land.frame.size, 6, 1.5)[0]
    cover[(near < rng.uniform(3, 12)) & dry] = BUILT_UP
