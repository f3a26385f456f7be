"""Maps shaped like real maps: which class lies where, and what stands on the ground inside each class.

A map's truth is generalised as reference maps are (no region below `LEAST_REGION_PX` pixels); the ground is not:
towns have gardens, cropland has hedges, pastures have trees. `LandCover.cover` is what was drawn, `labels` the truth.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
from scipy import ndimage

from model_runtime.training.simulation import shapes
from model_runtime.training.simulation.fields import (
    LEAST_REGION_PX,
    Array,
    Frame,
    cells,
    compact,
    generalise,
    grown_parcels,
    noise,
    parcels,
    sieve,
)

WATER, TREES, GRASSLAND, CROPLAND, BUILT_UP, BARE = range(6)
#: Materials on the ground; the first six are the classes' own (BUILT_UP: a roof).
PAVED = 6
#: How many classes a scene has, and how often.
_CLASS_COUNTS = np.array([0.03, 0.16, 0.27, 0.28, 0.17, 0.09])
#: How often each class is the matrix that the others lie in.
_MATRIX = np.array([0.35, 1.0, 1.0, 1.5, 0.4, 0.4])


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
        stories: Height in metres of the trees and of the buildings there, float32 (2, H, W), where single ones are
            drawn (aerial scenes).
        plots: Where a building stands or may be built, bool (H, W), in such scenes.
        rows: Furrows and rows of crops, unit variance, (H, W), in such scenes.
    """

    units: Array
    material: Array
    parcel: Array
    edge: Array
    specks: Array
    road: Array
    road_unit: int
    stories: Array | None = None
    plots: Array | None = None
    rows: Array | None = None


@dataclass(frozen=True)
class Drawing:
    """How coarsely a map is drawn: some follow every corner, others are smoothed as global maps are.

    Attributes:
        blur_px: How far edges are smoothed.
        least_px: Regions below this many pixels go to their surroundings.
    """

    blur_px: float = 0.6
    least_px: int = LEAST_REGION_PX

    def of(self, cover: Array) -> Array:
        """The map of what is on the ground; narrow water stays."""
        labels = generalise(cover, self.blur_px, self.least_px)
        if self.blur_px > 0.6:
            narrow = generalise(cover == WATER, 0.6, LEAST_REGION_PX) & (labels != WATER)
            labels = sieve(np.where(narrow, WATER, labels), LEAST_REGION_PX)
        return labels


@dataclass(frozen=True, eq=False)
class LandCover:
    """One date's map.

    Attributes:
        frame: The grid.
        cover: Class of the ground as drawn, uint8 (H, W).
        labels: The generalised truth, uint8 (H, W).
        layers: The ground under each class.
        drawn: How coarsely the truth is drawn.
    """

    frame: Frame
    cover: Array
    labels: Array
    layers: Layers
    drawn: Drawing = field(default_factory=lambda: Drawing())

    def units(self) -> Array:
        """Unit number of every pixel, int32 (H, W): what its spectrum and backscatter are looked up by."""
        own = np.take_along_axis(self.layers.units, self.cover[None].astype(np.intp), 0)[0]
        speck = np.take_along_axis(self.layers.specks, self.cover[None].astype(np.intp), 0)[0]
        return np.where(speck >= 0, speck, own)  # type: ignore[no-any-return]

    def with_cover(self, cover: Array) -> LandCover:
        """The same ground under another map."""
        return replace(self, cover=cover, labels=self.drawn.of(cover))


def draw(rng: np.random.Generator, frame: Frame, changing: bool = False) -> LandCover:
    """A new map; `changing`: classes it does not show yet may come later."""
    count = 1 + int(rng.choice(6, p=_CLASS_COUNTS))
    present = rng.choice(6, count, replace=False)
    weight = _MATRIX[present]
    matrix = int(rng.choice(present, p=weight / weight.sum()))
    parcel, edge = fields_of_farmers(rng, frame)
    others = [int(c) for c in present if c != matrix]
    cover = paint_cover(rng, frame, matrix, others, _shares(rng, len(others)), parcel)
    layers = ground_layers(rng, frame, cover, parcel, edge, changing)
    drawn = Drawing()
    if rng.random() < 0.3:
        drawn = Drawing(rng.uniform(0.8, 2.0), int(rng.uniform(LEAST_REGION_PX, 50)))
    return LandCover(frame, cover, drawn.of(cover), layers, drawn)


def paint_cover(
    rng: np.random.Generator, frame: Frame, matrix: int, others: list[int], share: list[float], parcel: Array
) -> Array:
    """Class of the ground, uint8 (H, W): `others`, each over about its share, in the matrix."""
    cover = np.full((frame.size, frame.size), matrix, np.uint8)
    # natural cover first, water cuts through it, towns come last
    order = {CROPLAND: 0, GRASSLAND: 1, TREES: 1, BARE: 1, WATER: 2, BUILT_UP: 3}
    others.sort(key=lambda c: order[c] + rng.uniform(0, 0.9))
    for value, part in zip(others, share, strict=True):
        _PAINTERS[value](rng, frame, cover, part, parcel)
    _along_water(rng, frame, cover, others)
    return cover


def _shares(rng: np.random.Generator, count: int) -> list[float]:
    """Share of the scene that each overlaid class asks for: from one or two per cent to a half."""
    share = np.exp(rng.uniform(np.log(0.015), np.log(0.5), count))
    return [float(s) for s in share * min(1.0, 0.75 / max(share.sum(), 1e-6))]


def fields_of_farmers(rng: np.random.Generator, frame: Frame) -> tuple[Array, Array]:
    """The parcel mosaic of the scene: smallholdings, strips, large blocks, one regular grid, or grown by custom."""
    length_m = float(np.exp(rng.uniform(np.log(60), np.log(900))))
    if rng.random() < 0.35:
        return grown_parcels(rng, frame, length_m * rng.uniform(0.8, 2))
    aspect = float(rng.choice([1.1, 1.6, 2.5, 4.0, 7.0, 10.0]))
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
    GRASSLAND: _paint_patches(GRASSLAND, 0.3, (200, 2500), (1.0, 2.0)),
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
        parcel if rng.random() < 0.22 else np.zeros_like(parcel),
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
    """Lots between streets, and each lot's material: roof, garden, trees, asphalt or earth.

    Quarters differ: dense ones, suburbs and villages whose roofs lie scattered among gardens, works with great halls.
    """
    _, street = parcels(rng, frame, rng.uniform(60, 200), rng.uniform(1, 2), 1e6, 4.0)
    lot, _ = parcels(rng, frame, rng.uniform(14, 45), rng.uniform(1, 2), rng.choice([300.0, 1e6]), 1.1)
    quarter = cells(rng, frame, max(frame.px(rng.uniform(120, 500)), 6))
    works = rng.random(int(quarter.max()) + 1) < rng.choice([0.0, 0.1, 0.4], p=[0.5, 0.35, 0.15])
    if works.any():
        hall, _ = parcels(rng, frame, rng.uniform(50, 150), rng.uniform(1, 3), 1e6, 1.5)
        at_work = works[quarter]
        lot = compact(at_work.astype(np.int64), np.where(at_work, hall, lot))
    count = int(lot.max()) + 1
    quarter_of = np.zeros(count, np.int64)
    quarter_of[lot.ravel()] = quarter.ravel()
    # villages are more garden than roof
    crowded = rng.uniform(0.1, 0.45) if rng.random() < 0.4 else rng.beta(1.1, 1.4)
    dense = np.clip(crowded + rng.normal(0, 0.12, int(quarter.max()) + 1), 0.08, 0.95)
    roofed = rng.random(count) < np.where(works[quarter_of], 0.6, dense[quarter_of])
    mix = rng.dirichlet([2.0, 1.8, 0.6, 0.3])
    material = np.where(roofed, BUILT_UP, rng.choice([GRASSLAND, TREES, PAVED, BARE], count, p=mix))
    # one lot more: the street itself
    lot = np.where(street < rng.uniform(2, 6) / frame.pixel_size_m, count, lot)
    return lot.astype(np.int32), np.append(material, PAVED if rng.random() < 0.75 else BARE)


def _specks(rng: np.random.Generator, frame: Frame, edge: Array, parcel: Array, first: int) -> Array:
    """Things too small for the map: hedges, copses, lone trees, farm houses, pools, rocks, gullies."""
    size = frame.size
    tree, roof, pool, earth = first, first + 1, first + 2, first + 3
    specks = np.full((6, size, size), -1, np.int32)
    dots = noise(rng, size, 0.6, 1.5, 2)
    tail = rng.uniform(2.0, 4.5, 6)  # a threshold of 2 marks 2 % of the pixels, 4 none
    dense = rng.uniform(1.2, 3.5)
    if rng.random() < 0.4:  # trees stand in groups: savanna, parkland
        dense = dense - 0.7 * noise(rng, size, size / 10, 1.5)[0]
    specks[GRASSLAND][dots[0] > dense] = tree
    specks[GRASSLAND][dots[0] < -tail[1]] = earth
    specks[CROPLAND][dots[1] > tail[2] + 0.8] = roof
    specks[CROPLAND][dots[0] > rng.uniform(2.0, 5)] = tree
    specks[TREES][dots[1] < -tail[3]] = earth
    specks[BARE][dots[0] > tail[4]] = tree
    if rng.random() < 0.5:
        hedged = rng.random(int(parcel.max()) + 1) < rng.uniform(0.1, 0.8)
        hedge = (edge < rng.uniform(0.4, 0.9)) & hedged[parcel] & (dots[1] > rng.uniform(-2, 0))
        specks[CROPLAND][hedge] = tree if rng.random() < 0.7 else earth
        if rng.random() < 0.5:
            specks[GRASSLAND][hedge] = tree
    if rng.random() < 0.35:
        wet = noise(rng, size, 2.5, 2.0)[0] > rng.uniform(2.0, 3.0)
        copse = tree if rng.random() < 0.6 else pool
        specks[GRASSLAND][wet] = specks[CROPLAND][wet] = copse
    if rng.random() < 0.25:
        _gullies(rng, frame, specks, tree if rng.random() < 0.5 else earth)
    return specks


def _gullies(rng: np.random.Generator, frame: Frame, specks: Array, unit: int) -> None:
    """Dry beds of sand, or the trees along them, through grass and fields: a net, as water draws it."""
    level, breadth = noise(rng, frame.size, frame.size / rng.uniform(8, 16), 1.6, 2)
    width = np.clip(0.06 + 0.05 * breadth, 0.02, None) * rng.uniform(0.5, 1.6)
    bed = np.abs(level - rng.uniform(-0.5, 0.5)) < width
    specks[GRASSLAND][bed] = unit
    if rng.random() < 0.4:
        specks[CROPLAND][bed] = unit


def _roads(rng: np.random.Generator, frame: Frame) -> Array:
    """Share of every pixel covered by roads and tracks, 3-15 m wide."""
    if rng.random() < 0.5:
        return np.zeros((frame.size, frame.size), np.float32)
    width = frame.px(rng.uniform(3, 15))
    distance = shapes.lines(rng, frame, int(rng.integers(1, 4)))
    return np.clip((width + 1) / 2 - distance, 0, min(width, 1.0)).astype(np.float32)
