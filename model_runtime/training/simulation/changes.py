"""What happens to a map between two dates: each event changes it as its name says."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy import ndimage

from model_runtime.training.simulation import shapes
from model_runtime.training.simulation.fields import Array, noise
from model_runtime.training.simulation.landcover import BARE, BUILT_UP, CROPLAND, GRASSLAND, TREES, WATER, LandCover

#: Fewer pixels of a class are too few for anything to happen to it.
_LEAST_PX = 60

Event = Callable[[np.random.Generator, LandCover], Array]


def evolve(rng: np.random.Generator, before: LandCover) -> LandCover:
    """The map some time later: usually one or two events, sometimes none."""
    after = before
    for event, chance in EVENTS.items():
        if rng.random() < chance:
            after = after.with_cover(event(rng, after))
    return before if (after.cover == before.cover).all() else after


def flood(rng: np.random.Generator, land: LandCover) -> Array:
    """Water rises over the low ground along its shores; roofs stand out.

    Args:
        rng: Source of randomness.
        land: The map before.

    Returns:
        Cover after, uint8 (H, W); the same as before where there is nothing to flood. So with every event here.
    """
    water = land.cover == WATER
    if water.sum() < _LEAST_PX or water.all():
        return land.cover
    rise = ndimage.distance_transform_edt(~water) + _low_ground(rng, land) < rng.uniform(2, 12)
    return np.where(rise & (land.cover != BUILT_UP), WATER, land.cover)


def drought(rng: np.random.Generator, land: LandCover) -> Array:
    """Water falls and leaves mud, sand or weeds along its shores."""
    water = land.cover == WATER
    if water.sum() < _LEAST_PX or water.all():
        return land.cover
    falls = water & (ndimage.distance_transform_edt(water) + _low_ground(rng, land) < rng.uniform(2, 9))
    return np.where(falls, rng.choice([BARE, BARE, GRASSLAND]), land.cover).astype(np.uint8)


def meander(rng: np.random.Generator, land: LandCover) -> Array:
    """A river moves sideways, here to one bank, there to the other; its old bed is left as a bar of sand or grass."""
    water = land.cover == WATER
    if water.sum() < _LEAST_PX or water.mean() > 0.4:
        return land.cover
    size = land.frame.size
    far = rng.uniform(2, 8) * size / 128
    down, right = noise(rng, size, size / 10, 2.0, 2) * np.float32(far)
    row = np.clip(land.frame.y + down, 0, size - 1).astype(np.intp)
    column = np.clip(land.frame.x + right, 0, size - 1).astype(np.intp)
    bed = ndimage.binary_closing(water[row, column], iterations=1) & (land.cover != BUILT_UP)
    left = rng.choice([BARE, BARE, GRASSLAND])
    return np.where(bed, WATER, np.where(water, left, land.cover)).astype(np.uint8)


def clearing(rng: np.random.Generator, land: LandCover) -> Array:
    """Trees are felled; the ground becomes bare, grass or a field."""
    wood = land.cover == TREES
    if wood.sum() < _LEAST_PX:
        return land.cover
    felled = _spot(rng, land, wood, 0.5)
    return np.where(felled, rng.choice([BARE, GRASSLAND, CROPLAND]), land.cover).astype(np.uint8)


def planting(rng: np.random.Generator, land: LandCover) -> Array:
    """Grass becomes a wood or a field, fields become grass, bare ground greens."""
    source, target = [(GRASSLAND, TREES), (CROPLAND, GRASSLAND), (GRASSLAND, CROPLAND), (BARE, GRASSLAND)][
        rng.integers(4)
    ]
    ground = land.cover == source
    if ground.sum() < _LEAST_PX:
        return land.cover
    return np.where(_spot(rng, land, ground, 0.7), target, land.cover).astype(np.uint8)


def harvest(rng: np.random.Generator, land: LandCover) -> Array:
    """Whole parcels are taken out of crops: bare ground is left."""
    fields = land.cover == CROPLAND
    if fields.sum() < _LEAST_PX:
        return land.cover
    return np.where(_spot(rng, land, fields, 1.0), BARE, land.cover).astype(np.uint8)


def construction(rng: np.random.Generator, land: LandCover) -> Array:
    """A town spreads over its surroundings or is founded; in aerial scenes single houses go up on free plots."""
    town = land.cover == BUILT_UP
    dry = ~town & (land.cover != WATER)
    if dry.sum() < 100:
        return land.cover
    if land.layers.plots is not None:
        plots = int(land.layers.parcel.max()) + 1
        chosen = (rng.random(plots) < rng.uniform(0.1, 0.5))[land.layers.parcel]
        return np.where(land.layers.plots & chosen & dry, BUILT_UP, land.cover)
    if not town.any():
        founded = shapes.towns(rng, land.frame, rng.uniform(0.02, 0.1), rng.uniform(0, np.pi))
        return np.where(founded & dry, BUILT_UP, land.cover)
    near = ndimage.distance_transform_edt(~town) + 5 * noise(rng, land.frame.size, 6, 1.5)[0]
    return np.where((near < rng.uniform(3, 12)) & dry, BUILT_UP, land.cover)


def destruction(rng: np.random.Generator, land: LandCover) -> Array:
    """Buildings are destroyed, a quarter of a town or single houses in aerial scenes; rubble is left."""
    town = land.cover == BUILT_UP
    if town.sum() < _LEAST_PX:
        return land.cover
    if land.layers.plots is not None:
        plots = int(land.layers.parcel.max()) + 1
        hit = (rng.random(plots) < rng.uniform(0.1, 0.6))[land.layers.parcel] & land.layers.plots
    else:
        hit = _spot(rng, land, town, 0.0)
    return np.where(hit & town, BARE, land.cover)


#: How likely each event is between two dates.
EVENTS: dict[Event, float] = {
    clearing: 0.3,
    flood: 0.15,
    drought: 0.15,
    meander: 0.12,
    construction: 0.3,
    destruction: 0.1,
    planting: 0.25,
    harvest: 0.1,
}


def _low_ground(rng: np.random.Generator, land: LandCover) -> Array:
    """Pixels that water must climb on its way, (H, W)."""
    return 4 * noise(rng, land.frame.size, land.frame.size / 10, 2.0)[0]  # type: ignore[no-any-return]


def _spot(rng: np.random.Generator, land: LandCover, within: Array, straight: float) -> Array:
    """A compact piece of `within`: whole parcels, or (with probability 1 - `straight`) a ragged patch."""
    share = rng.uniform(0.1, 0.5) * within.mean()
    if rng.random() < straight and land.layers.plots is None:
        return shapes.parcel_patches(rng, land.frame, share * 2, 800, land.layers.parcel) & within
    at = np.argwhere(within)[rng.integers(int(within.sum()))]
    distance = np.hypot(land.frame.y - at[0], land.frame.x - at[1]) + 4 * noise(rng, land.frame.size, 4, 1.5)[0]
    return (distance < np.quantile(distance[within], rng.uniform(0.1, 0.5))) & within  # type: ignore[no-any-return]
