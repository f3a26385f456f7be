"""Maps shaped like real maps: which class lies where, and what stands on the ground inside each class.

A map's truth is generalised as reference maps are (no region below `LEAST_REGION_PX` pixels); the ground is not:
towns have gardens, cropland has hedges, pastures have trees. `LandCover.cover` is what was drawn, `labels` the truth.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from model_runtime.training.simulation import shapes
from model_runtime.training.simulation.fields import LEAST_REGION_PX, Array, Frame, cells, generalise, noise, parcels

WATER, TREES, GRASSLAND, CROPLAND, BUILT_UP, BARE = range(6)
#: Materials on the ground; the first six are the classes' own (BUILT_UP: a roof).
PAVED = 6
#: How many classes a scene has, and how often.
_CLASS_COUNTS = np.array([0.03, 0.16, 0.27, 0.28, 0.17, 0.09])
#: How often each class is the matrix that the others lie in.
_MATRIX = np.array([0.35, 1.0, 1.0, 1.3, 0.4, 0.5])


@dataclass(frozen=True, eq=False)
class Layers:
    """What the ground would be under each class, wherever that class lies: fixed for all dates of a scene.

    Attributes:
        units: For each class, the unit number of every pixel if it is of that class, int32 (6, H, W).
        material: Material of every unit, uint8 (n,).
        parcel: Parcel number of every pixel, int32.
        edge: Distance to the parcel's edge in pixels.
        specks: For each class, the unit that stands there instead (a lone tree, a farm house), -1 where none.
        road: Share of each pixel that a road covers, 0-1.
        road_unit: The unit of roads.
    """

    units: Array
    material: Array
    parcel: Array
    edge: Array
    specks: Array
    road: Array
    road_unit: int


@dataclass(frozen=True, eq=False)
class LandCover:
    """One date's map.

    Attributes:
        frame: The grid.
        cover: Class of the ground as drawn, uint8 (H, W).
        labels: The generalised truth, uint8 (H, W).
        layers: The ground under each class.
    """

    frame: Frame
    cover: Array
    labels: Array
    layers: Layers

    def units(self) -> Array:
        """Unit number of every pixel, int32 (H, W): what its spectrum and backscatter are looked up by."""
        own = np.take_along_axis(self.layers.units, self.cover[None].astype(np.intp), 0)[0]
        speck = np.take_along_axis(self.layers.specks, self.cover[None].astype(np.intp), 0)[0]
        return np.where(speck >= 0, speck, own)  # type: ignore[no-any-return]

    def with_cover(self, cover: Array) -> LandCover:
        """The same ground under another map."""
        return replace(self, cover=cover, labels=generalise(cover, 0.6, LEAST_REGION_PX))


def draw(rng: np.random.Generator, frame: Frame, changing: bool = False) -> LandCover:
    """A new map; `changing`: classes it does not show yet may come later."""
    count = 1 + int(rng.choice(6, p=_CLASS_COUNTS))
    present = rng.choice(6, count, replace=False)
    weight = _MATRIX[present]
    matrix = int(rng.choice(present, p=weight / weight.sum()))
    parcel, edge = _fields_of_farmers(rng, frame)
    cover = np.full((frame.size, frame.size), matrix, np.uint8)
    others = [int(c) for c in present if c != matrix]
    share = _shares(rng, len(others))
    # natural cover first, water cuts through it, towns come last
    order = {CROPLAND: 0, GRASSLAND: 1, TREES: 1, BARE: 1, WATER: 2, BUILT_UP: 3}
    others.sort(key=lambda c: order[c] + rng.uniform(0, 0.9))
    for value, part in zip(others, share, strict=True):
        _PAINTERS[value](rng, frame, cover, part, parcel)
    _along_water(rng, frame, cover, others)
    layers = ground_layers(rng, frame, cover, parcel, edge, changing)
    return LandCover(frame, cover, generalise(cover, 0.6, LEAST_REGION_PX), layers)


def _shares(rng: np.random.Generator, count: int) -> list[float]:
    """Share of the scene that each overlaid class asks for: from a few per cent to a half."""
    share = np.exp(rng.uniform(np.log(0.03), np.log(0.5), count))
    return [float(s) for s in share * min(1.0, 0.75 / max(share.sum(), 1e-6))]


def _fields_of_farmers(rng: np.random.Generator, frame: Frame) -> tuple[Array, Array]:
    """The parcel mosaic of the scene: smallholdings, strips, large blocks, or one regular grid."""
    length_m = float(np.exp(rng.uniform(np.log(80), np.log(900))))
    aspect = float(rng.choice([1.1, 1.6, 2.5, 4.0, 7.0]))
    block_m = float(rng.choice([4.0, 8.0, 1e4])) * length_m
    return parcels(rng, frame, length_m, aspect, block_m)


def _paint_patches(
    value: int, straight: float, feature_m: tuple[float, float], smooth: tuple[float, float]
) -> Callable[..., None]:
    """A painter of irregular patches, or (with probability `straight`) of patches made of whole parcels."""

    def paint(rng: np.random.Generator, frame: Frame, cover: Array, share: float, parcel: Array) -> None:
        size_m = float(np.exp(rng.uniform(*np.log(feature_m))))
        if rng.random() < straight:
            mask = shapes.parcel_patches(rng, frame, share, size_m, parcel)
        elif rng.random() < 0.25:
            mask = shapes.ponds(rng, frame, share, size_m / 4)
        else:
            mask = shapes.patches(rng, frame, share, size_m, rng.uniform(*smooth))
        cover[mask] = value

    return paint


def _paint_crops(rng: np.random.Generator, frame: Frame, cover: Array, share: float, parcel: Array) -> None:
    """Farmland in whole parcels, or centre pivots in dry land."""
    if rng.random() < 0.2:
        _paint_pivots(rng, frame, cover, share)
        return
    cover[shapes.parcel_patches(rng, frame, share * 1.2, rng.uniform(400, 3000), parcel)] = CROPLAND


def _paint_pivots(rng: np.random.Generator, frame: Frame, cover: Array, share: float) -> None:
    """Irrigated circles on a grid."""
    pitch = min(frame.px(rng.uniform(350, 850), 12), frame.size / 2)
    y, x = (frame.y + rng.uniform(0, pitch)) / pitch, (frame.x + rng.uniform(0, pitch)) / pitch
    row, column = np.floor(y).astype(int), np.floor(x).astype(int)
    used = rng.random((row.max() + 1, column.max() + 1)) < max(share * 1.8, 0.2)
    circle = np.hypot(y - row - 0.5, x - column - 0.5) < rng.uniform(0.42, 0.49)
    cover[circle & used[row, column]] = CROPLAND


def _paint_water(rng: np.random.Generator, frame: Frame, cover: Array, share: float, parcel: Array) -> None:
    """A lake, the sea, a river, or ponds; sometimes two of them."""
    for _ in range(1 + int(rng.random() < 0.25)):
        kind = rng.choice(
            ["lake", "coast", "river", "ponds", "reservoir", "basins"], p=[0.2, 0.2, 0.28, 0.15, 0.1, 0.07]
        )
        if kind == "river":
            mask = shapes.river(rng, frame, float(np.exp(rng.uniform(np.log(25), np.log(300)))))
        elif kind == "coast":
            mask, spits = shapes.coast(rng, frame, min(share * 1.6 + 0.05, 0.7))
            cover[spits] = BARE if (cover == BARE).any() else cover[spits]
        elif kind == "ponds":
            mask = shapes.ponds(rng, frame, share, float(np.exp(rng.uniform(np.log(30), np.log(250)))))
        elif kind == "basins":
            mask = shapes.parcel_patches(rng, frame, share * 0.7, 300, parcel)
        else:
            mask = shapes.patches(rng, frame, share, rng.uniform(500, 2500), 2.5 if kind == "lake" else 1.5)
        cover[mask] = WATER


def _paint_town(rng: np.random.Generator, frame: Frame, cover: Array, share: float, parcel: Array) -> None:
    """A town or villages, on dry ground as a rule; sometimes an estate in whole parcels."""
    if rng.random() < 0.15:
        mask = shapes.parcel_patches(rng, frame, share, 400, parcel)
    else:
        mask = shapes.towns(rng, frame, min(share, 0.4), rng.uniform(0, np.pi))
    mask &= cover != WATER
    cover[mask] = BUILT_UP


def _along_water(rng: np.random.Generator, frame: Frame, cover: Array, others: list[int]) -> None:
    """Beaches and riparian woods, where the scene has those classes at all."""
    water = cover == WATER
    for value, probability in ((BARE, 0.5), (TREES, 0.25)):
        if value in others and rng.random() < probability:
            strip = shapes.shore(rng, frame, water, rng.uniform(20, 120))
            cover[strip & (cover != BUILT_UP)] = value


_PAINTERS: dict[int, Callable[..., None]] = {
    WATER: _paint_water,
    TREES: _paint_patches(TREES, 0.3, (150, 2500), (0.9, 1.8)),
    GRASSLAND: _paint_patches(GRASSLAND, 0.4, (200, 2500), (1.0, 2.0)),
    CROPLAND: _paint_crops,
    BUILT_UP: _paint_town,
    BARE: _paint_patches(BARE, 0.06, (120, 2000), (1.0, 2.2)),
}


# --- the ground under each class -------------------------------------------------------------------------------------


def ground_layers(
    rng: np.random.Generator, frame: Frame, cover: Array, parcel: Array, edge: Array, changing: bool
) -> Layers:
    """Units for every class at every pixel, numbered through.

    Args:
        rng: Source of randomness.
        frame: The grid.
        cover: Class of every pixel on the first date, uint8 (H, W).
        parcel: Parcel of every pixel.
        edge: Distance to the parcel's edge in pixels.
        changing: Whether towns may come on later dates where there are none yet.
    """
    town, lot_material = np.zeros_like(parcel), np.array([BUILT_UP])
    if changing or (cover == BUILT_UP).any():
        town, lot_material = _town_lots(rng, frame)
    maps = [
        _lakes(frame, cover),
        cells(rng, frame, frame.size / rng.uniform(1.5, 6)) % 4 if rng.random() < 0.4 else np.zeros_like(parcel),
        parcel if rng.random() < 0.25 else np.zeros_like(parcel),
        parcel,
        town,
        (noise(rng, frame.size, frame.size / 8, 1.5)[0] > rng.uniform(0, 3)).astype(np.int32),
    ]
    units, material, start = [], [], 0
    for value, codes in enumerate(maps):
        count = int(codes.max()) + 1
        units.append(codes + start)
        material.append(lot_material if value == BUILT_UP else np.full(count, value))
        start += count
    # single units that specks and roads are made of: a tree, a farm roof, a pool, bare earth, a road
    material.append(np.array([TREES, BUILT_UP, WATER, BARE, PAVED]))
    specks = _specks(rng, frame, edge, parcel, start)
    road = _roads(rng, frame)
    return Layers(
        np.stack(units).astype(np.int32),
        np.concatenate(material).astype(np.uint8),
        parcel,
        edge,
        specks,
        road,
        start + 4,
    )


def _lakes(frame: Frame, cover: Array) -> Array:
    """Number of the nearest water body, 0-5: each has its own colour."""
    bodies, count = ndimage.label(cover == WATER, np.ones((3, 3)))
    if count < 2:
        return np.zeros(cover.shape, np.int32)
    nearest = ndimage.distance_transform_edt(bodies == 0, return_distances=False, return_indices=True)
    return (bodies[tuple(nearest)] % 6).astype(np.int32)


def _town_lots(rng: np.random.Generator, frame: Frame) -> tuple[Array, Array]:
    """Lots between streets, and each lot's material: roof, garden, trees, asphalt or earth."""
    _, street = parcels(rng, frame, rng.uniform(80, 220), rng.uniform(1, 2), 1e6, 4.0)
    lot, _ = parcels(rng, frame, rng.uniform(18, 90), rng.uniform(1, 2), 1e6, 1.1)
    count = int(lot.max()) + 1
    mix = rng.dirichlet([3.5, 1.6, 1.6, 1.5, 0.4]) * 0.85 + np.array([0.15, 0, 0, 0, 0])
    material = rng.choice([BUILT_UP, GRASSLAND, TREES, PAVED, BARE], count, p=mix)
    # one lot more: the street itself, about 12 m wide
    lot = np.where(street < rng.uniform(3, 8) / frame.pixel_size_m, count, lot)
    return lot.astype(np.int32), np.append(material, PAVED)


def _specks(rng: np.random.Generator, frame: Frame, edge: Array, parcel: Array, first: int) -> Array:
    """Things too small for the map: hedges, lone trees, farm houses, pools, rocks, clearings."""
    size = frame.size
    tree, roof, pool, earth = first, first + 1, first + 2, first + 3
    specks = np.full((6, size, size), -1, np.int32)
    dots = noise(rng, size, 0.6, 1.5, 2)
    tail = rng.uniform(2.0, 4.5, 6)  # a threshold of 2 marks 2 % of the pixels, 4 none
    specks[GRASSLAND][dots[0] > tail[0]] = tree
    specks[GRASSLAND][dots[0] < -tail[1]] = earth
    specks[CROPLAND][dots[1] > tail[2] + 0.8] = roof
    specks[TREES][dots[1] < -tail[3]] = earth
    specks[BARE][dots[0] > tail[4]] = tree
    if rng.random() < 0.4:
        hedged = rng.random(int(parcel.max()) + 1) < rng.uniform(0.1, 0.6)
        hedge = (edge < 0.5) & hedged[parcel]
        specks[CROPLAND][hedge] = tree if rng.random() < 0.7 else earth
        if rng.random() < 0.5:
            specks[GRASSLAND][hedge] = tree
    if rng.random() < 0.25:
        wet = noise(rng, size, 2.5, 2.0)[0] > rng.uniform(2.0, 3.0)
        specks[GRASSLAND][wet] = specks[CROPLAND][wet] = pool
    return specks


def _roads(rng: np.random.Generator, frame: Frame) -> Array:
    """Share of every pixel covered by roads and tracks, 3-15 m wide."""
    if rng.random() < 0.5:
        return np.zeros((frame.size, frame.size), np.float32)
    width = frame.px(rng.uniform(3, 15))
    distance = shapes.lines(rng, frame, int(rng.integers(1, 4)))
    return np.clip((width + 1) / 2 - distance, 0, min(width, 1.0)).astype(np.float32)
