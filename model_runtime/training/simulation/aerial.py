"""Aerial scenes, pixels of 0.15 to 2.5 m: single buildings on their plots, streets, tree crowns, rows of crops.

The land-cover painters give the neighbourhoods; inside the settled ones streets are laid out, plots cut and houses
built. Each building is a region of the map of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from model_runtime.training.simulation import shapes
from model_runtime.training.simulation.fields import Array, Frame, compact, mean_by, noise
from model_runtime.training.simulation.landcover import (
    BARE,
    BUILT_UP,
    CROPLAND,
    GRASSLAND,
    PAVED,
    TREES,
    WATER,
    Drawing,
    LandCover,
    Layers,
    fields_of_farmers,
    paint_cover,
)

#: Scenes of smaller pixels show single buildings.
AERIAL_PIXEL_M = 2.5


@dataclass(frozen=True, eq=False)
class _Settlement:
    """Plots, and what is built on them.

    Attributes:
        plot: Plot number of every pixel, int32 (H, W).
        building: Whether a building stands there, bool (H, W).
        height: Its height in metres, float32 (H, W).
        street: Streets, bool (H, W).
    """

    plot: Array
    building: Array
    height: Array
    street: Array


def draw_aerial(rng: np.random.Generator, frame: Frame) -> LandCover:
    """A new map of single buildings, trees and fields."""
    settled = rng.random() < 0.8
    parcel, edge = fields_of_farmers(rng, frame)
    matrix = int(rng.choice([BUILT_UP, GRASSLAND, CROPLAND, BARE, TREES, WATER], p=[0.45, 0.2, 0.13, 0.09, 0.1, 0.03]))
    count = int(rng.choice([1, 2, 3, 4], p=[0.2, 0.35, 0.3, 0.15]))
    others = [int(c) for c in rng.permutation(6) if c != matrix][:count]
    if settled and matrix != BUILT_UP and BUILT_UP not in others:
        others[0] = BUILT_UP
    share = np.exp(rng.uniform(np.log(0.04), np.log(0.5), len(others)))
    share *= min(1.0, 0.6 / share.sum())
    zone = paint_cover(rng, frame, matrix, others, [float(s) for s in share], parcel)
    town = _informal(rng, frame) if rng.random() < 0.4 else _planned(rng, frame)
    # houses stand whole or not at all where the town ends
    inside = mean_by(town.plot, zone == BUILT_UP) > 0.5
    crown, canopy = _crowns(rng, frame)
    cover = _ground_cover(rng, frame, zone, town, crown)
    paved = rng.random() < 0.6
    cover[town.street & (zone == BUILT_UP)] = BUILT_UP if paved else BARE
    cover[town.building & inside & (zone != WATER)] = BUILT_UP
    layers = _layers(rng, frame, town, canopy, parcel, edge)
    drawn = Drawing()
    return LandCover(frame, cover, drawn.of(cover), layers, drawn)


def _ground_cover(rng: np.random.Generator, frame: Frame, zone: Array, town: _Settlement, crown: Array) -> Array:
    """Class of the open ground: yards of grass or earth between houses, woods with their gaps, lone trees."""
    cover = zone.copy()
    plots = int(town.plot.max()) + 1
    green = rng.beta(1.0, 0.8)
    lawn = rng.random(plots) < green
    yard = np.where(lawn[town.plot], GRASSLAND, BARE).astype(np.uint8)
    worn = noise(rng, frame.size, max(frame.px(4), 1.5), 1.5)[0] > rng.uniform(0.8, 2.2)
    yard[worn] = BARE
    cover[zone == BUILT_UP] = yard[zone == BUILT_UP]
    # crowns everywhere, dense in woods, a few among houses and on meadows
    density = np.zeros(frame.x.shape, np.float32)
    for value, most in ((BUILT_UP, 0.35), (GRASSLAND, 0.15), (BARE, 0.05), (CROPLAND, 0.01)):
        density[zone == value] = most * rng.uniform(0, 1) ** 1.5
    density[zone == TREES] = rng.uniform(0.85, 1.0)
    chance = rng.random(int(crown.max()) + 1).astype(np.float32)
    # where in the crown one stands decides nothing: each crown is there or not
    there = (crown > 0) & (chance[crown] < density)
    wood = zone == TREES
    cover[wood & ~there] = GRASSLAND if rng.random() < 0.6 else BARE
    cover[wood & (crown == 0) & (noise(rng, frame.size, 3, 1.0)[0] < 0.8)] = TREES
    cover[there & (cover != WATER)] = TREES
    return cover


def _planned(rng: np.random.Generator, frame: Frame) -> _Settlement:
    """Streets at right angles, two rows of plots between them, a house on most plots; or blocks of flats, or halls."""
    width, depth = rng.uniform(12, 30), rng.uniform(18, 40)
    if rng.random() < 0.25:
        width, depth = rng.uniform(30, 80), rng.uniform(30, 60)
    street = rng.uniform(5, 11)
    many = int(rng.integers(3, 12))
    angle = rng.uniform(0, np.pi)
    bend = noise(rng, frame.size, frame.size / 3, 2.5, 2) * rng.choice([0.0, 6.0]) / frame.pixel_size_m
    y, x = (frame.y + bend[0]) * frame.pixel_size_m, (frame.x + bend[1]) * frame.pixel_size_m
    u = x * np.cos(angle) + y * np.sin(angle) + rng.uniform(0, 500)
    v = y * np.cos(angle) - x * np.sin(angle) + rng.uniform(0, 500)
    block_u, in_u = np.floor_divide(u, many * width + street), np.mod(u, many * width + street) - street
    block_v, in_v = np.floor_divide(v, 2 * depth + street), np.mod(v, 2 * depth + street) - street
    column, row = np.floor_divide(in_u, width), np.floor_divide(in_v, depth)
    plot = compact(block_u.astype(int), column.astype(int), block_v.astype(int), row.astype(int))
    count = int(plot.max()) + 1
    wide, deep = width * rng.uniform(0.45, 0.9, count), depth * rng.uniform(0.3, 0.65, count)
    aside, back = rng.uniform(-0.5, 0.5, count) * (width - wide), rng.uniform(-0.5, 0.5, count) * (depth - deep)
    built = rng.random(count) < rng.uniform(0.55, 1.0)
    du = in_u - (column + 0.5) * width - aside[plot]
    dv = in_v - (row + 0.5) * depth - back[plot]
    building, height = _houses(rng, du, dv, wide, deep, plot)
    on_street = (in_u < 0) | (in_v < 0)
    return _Settlement(plot, building & built[plot] & ~on_street, height, on_street)


def _informal(rng: np.random.Generator, frame: Frame) -> _Settlement:
    """Houses crowded as they came, nearly in line with their neighbours, and a few crooked lanes."""
    spacing = max(rng.uniform(8, 22), 5 * frame.pixel_size_m)
    pitch = spacing / frame.pixel_size_m
    plot, (down, right) = _scattered(rng, frame, pitch)
    count = int(plot.max()) + 1
    turn = noise(rng, frame.size, frame.size / 4, 2.0)[0] * 0.3 + rng.uniform(0, np.pi)
    angle = np.zeros(count, np.float32)
    angle[plot.ravel()] = turn.ravel()
    angle += rng.normal(0, 0.12, count).astype(np.float32)
    du = (right * np.cos(angle)[plot] + down * np.sin(angle)[plot]) * frame.pixel_size_m
    dv = (down * np.cos(angle)[plot] - right * np.sin(angle)[plot]) * frame.pixel_size_m
    wide, deep = spacing * rng.uniform(0.45, 1.0, count), spacing * rng.uniform(0.35, 0.75, count)
    building, height = _houses(rng, du, dv, wide, deep, plot)
    lane = shapes.lines(rng, frame, int(rng.integers(1, 5))) < frame.px(rng.uniform(3, 9)) / 2
    # a gap to the neighbour
    same = _inside(plot)
    built = rng.random(count) < rng.uniform(0.5, 1.0)
    return _Settlement(plot, building & built[plot] & same & ~lane, height, lane)


def _houses(
    rng: np.random.Generator, du: Array, dv: Array, wide: Array, deep: Array, plot: Array
) -> tuple[Array, Array]:
    """Rectangular and angled houses, flat or with a ridge: where they stand (bool) and how high (metres).

    Args:
        rng: Source of randomness.
        du: Metres from the house's middle along its length, (H, W).
        dv: Metres from its middle across.
        wide: Length of each plot's house in metres, (n,).
        deep: Its depth.
        plot: Plot of every pixel.
    """
    count = len(wide)
    half_u, half_v = (wide / 2).astype(np.float32)[plot], (deep / 2).astype(np.float32)[plot]
    building = (np.abs(du) < half_u) & (np.abs(dv) < half_v)
    angled = (rng.random(count) < 0.3)[plot]
    corner = rng.choice([-1, 1], (2, count)).astype(np.float32)[:, plot]
    building &= ~(angled & (du * corner[0] > half_u * 0.1) & (dv * corner[1] > half_v * 0.1))
    eaves = (rng.uniform(2.5, 5) + rng.gamma(1.0, rng.uniform(0.3, 3), count)).astype(np.float32)
    steep = np.where(rng.random(count) < rng.uniform(0, 1), rng.uniform(0.2, 0.8), 0.0).astype(np.float32)
    ridge = steep[plot] * np.clip(half_v - np.abs(dv), 0, None)
    return building, eaves[plot] + ridge


def _scattered(rng: np.random.Generator, frame: Frame, pitch_px: float) -> tuple[Array, tuple[Array, Array]]:
    """Numbered points on a shaken grid: the nearest one's number, int32 (H, W), and rows and columns from it."""
    steps = np.arange(-0.5, frame.size / pitch_px + 0.5)
    row, column = np.meshgrid(steps, steps, indexing="ij")
    row = np.clip((row + rng.uniform(0, 0.75, row.shape)) * pitch_px, 0, frame.size - 1).astype(int).ravel()
    column = np.clip((column + rng.uniform(0, 0.75, column.shape)) * pitch_px, 0, frame.size - 1).astype(int).ravel()
    seed = np.full(frame.x.shape, -1, np.int32)
    seed[row, column] = np.arange(row.size)
    near = ndimage.distance_transform_edt(seed < 0, return_distances=False, return_indices=True)
    return seed[tuple(near)], (frame.y - near[0], frame.x - near[1])


def _inside(codes: Array) -> Array:
    """Pixels whose left and upper neighbours have their own code."""
    same = np.ones(codes.shape, bool)
    same[:, 1:] &= codes[:, 1:] == codes[:, :-1]
    same[1:] &= codes[1:] == codes[:-1]
    return same


def _crowns(rng: np.random.Generator, frame: Frame) -> tuple[Array, Array]:
    """Round crowns: number of the crown each pixel lies in (0: none), and the crown's height there in metres."""
    pitch_m = max(rng.uniform(4, 10), 3 * frame.pixel_size_m)
    tree, (down, right) = _scattered(rng, frame, pitch_m / frame.pixel_size_m)
    radius = (pitch_m * rng.uniform(0.3, 0.62, int(tree.max()) + 1)).astype(np.float32)[tree]
    ragged = 1 + 0.15 * noise(rng, frame.size, max(frame.px(0.8), 0.7), 1.2)[0]
    away = np.hypot(down, right) * np.float32(frame.pixel_size_m) * ragged / radius
    dome = np.sqrt(np.clip(1 - away**2, 0, None)) * radius
    return np.where(away < 1, tree + 1, 0), (dome + radius * rng.uniform(0.5, 2)).astype(np.float32)


def _layers(
    rng: np.random.Generator, frame: Frame, town: _Settlement, canopy: Array, parcel: Array, edge: Array
) -> Layers:
    """Units of every class at every pixel: a roof a plot, crowns of a few hues, one lawn a plot."""
    plots = int(town.plot.max()) + 1
    hue = (canopy * 7).astype(np.int32) % 6 if rng.random() < 0.5 else np.zeros_like(town.plot)
    mown = town.plot if rng.random() < 0.6 else np.zeros_like(town.plot)
    worn = (noise(rng, frame.size, frame.size / 8, 1.5)[0] > rng.uniform(0, 3)).astype(np.int32)
    roof = np.where(town.building, town.plot, plots)
    maps = [np.zeros_like(town.plot), hue, mown, parcel, roof, worn]
    units, material, start = [], [], 0
    for value, codes in enumerate(maps):
        count = plots + 1 if value == BUILT_UP else int(codes.max()) + 1
        units.append(codes + start)
        material.append(np.full(count, value))
        if value == BUILT_UP:
            material[-1][-1] = PAVED
        start += count
    period = max(frame.px(rng.uniform(0.6, 4)), 2.5)
    angle = rng.uniform(0, np.pi, int(parcel.max()) + 1).astype(np.float32)[parcel]
    rows = np.sin((frame.x * np.cos(angle) + frame.y * np.sin(angle)) * np.float32(2 * np.pi / period))
    return Layers(
        np.stack(units).astype(np.int32),
        np.append(np.concatenate(material), PAVED).astype(np.uint8),
        np.where(town.building, town.plot + 1, 0),
        edge,
        np.full((6, frame.size, frame.size), -1, np.int32),
        np.zeros(frame.x.shape, np.float32),
        start,
        stories=np.stack([canopy, town.height]),
        plots=town.building,
        rows=rows * np.float32(np.sqrt(2)),
    )
