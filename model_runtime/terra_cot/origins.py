"""Masks cut from masks: the largest region, one side, what lies within some metres, regions above a size."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from odc.geo.geobox import GeoBox
from scipy import ndimage

from model_runtime import measure
from model_runtime.measure.ellipsoids import Ground
from model_runtime.measure.pixels import EIGHT_NEIGHBOURS
from model_runtime.scene.grid import shape_of
from model_runtime.terra_cot.rle import Mask
from model_runtime.terra_cot.samples import Origin

SIDES = ("north", "south", "west", "east")


def cut(origin: Origin, masks: Sequence[Mask], geobox: GeoBox, ellipsoid: str) -> Mask:
    """The mask that an origin gives, bool (H, W).

    Args:
        origin: How it is cut.
        masks: The groundings before it.
        geobox: Their grid.
        ellipsoid: For areas and distances.

    Raises:
        ValueError: The origin lacks what its way needs, or names a grounding that isn't there.
    """
    if not 0 <= origin.of < len(masks) or (origin.near is not None and not 0 <= origin.near < len(masks)):
        raise ValueError("an origin names a grounding that isn't there")
    whole = masks[origin.of]
    near = masks[origin.near] if origin.near is not None else None
    if origin.way == "largest":
        return largest_region(whole)
    if origin.way == "side":
        return whole & side_of(origin.side, shape_of(geobox))
    if origin.way == "within" and near is not None and origin.metres is not None:
        return whole & within(near, origin.metres, geobox, ellipsoid)
    if origin.way == "larger_than" and origin.area_m2 is not None:
        return regions_above(whole, origin.area_m2, geobox, ellipsoid)
    if origin.way == "touching" and near is not None:
        return regions_touching(whole, near)
    raise ValueError(f"an origin lacks what “{origin.way}” needs")


def largest_region(mask: Mask) -> Mask:
    """The region (8-neighbour) with most pixels, the northernmost of several; empty for an empty mask."""
    labels, number = ndimage.label(mask, EIGHT_NEIGHBOURS)
    if not number:
        return mask.copy()
    sizes = np.bincount(labels.ravel())
    return np.asarray(labels == 1 + int(sizes[1:].argmax()), bool)


def side_of(side: str, shape: tuple[int, int]) -> Mask:
    """The half of the image on one side, bool (H, W); a middle row or column belongs to neither half.

    Raises:
        ValueError: There is no such side.
    """
    height, width = shape
    half = np.zeros(shape, bool)
    slices = {
        "north": (slice(0, height // 2), slice(None)),
        "south": (slice(height - height // 2, None), slice(None)),
        "west": (slice(None), slice(0, width // 2)),
        "east": (slice(None), slice(width - width // 2, None)),
    }
    if side not in slices:
        raise ValueError(f"“{side}” is no side")
    half[slices[side]] = True
    return half


def within(mask: Mask, metres: float, geobox: GeoBox, ellipsoid: str) -> Mask:
    """Pixels whose edge lies within some metres of an edge of the mask's pixels; the mask's own pixels too.

    The gap between two pixels is the distance between the centre of one and the nearest neighbour (of eight) of the
    other, so one distance transform tells it; a pixel's sides are those at the grid's centre.

    Args:
        mask: Bool (H, W).
        metres: At least 0.
        geobox: The grid.
        ellipsoid: As QGIS names it.
    """
    if not mask.any():
        return np.zeros_like(mask)
    grown = ndimage.binary_dilation(mask, EIGHT_NEIGHBOURS)
    gaps_m = ndimage.distance_transform_edt(~grown, sampling=pixel_sides_m(geobox, ellipsoid))
    return np.asarray(gaps_m <= metres, bool)


def pixel_sides_m(geobox: GeoBox, ellipsoid: str) -> tuple[float, float]:
    """Height and width of a pixel on the ground at the grid's centre, in m."""
    ground = Ground(geobox, ellipsoid)
    height, width = shape_of(geobox)
    pixel_m = abs(geobox.affine.determinant) ** 0.5 * ground.metres_per_unit
    span = max(1.0, 1000.0 / pixel_m)  # the side of one small pixel would drown in rounding
    rows = np.array([height / 2 - span / 2, height / 2 + span / 2, height / 2, height / 2])
    cols = np.array([width / 2, width / 2, width / 2 - span / 2, width / 2 + span / 2])
    lon, lat = ground.lon_lat(*ground.xy(rows, cols))
    lengths = ground.geod.inv(lon[::2], lat[::2], lon[1::2], lat[1::2])[2]
    return float(lengths[0]) / span, float(lengths[1]) / span


def regions_above(mask: Mask, area_m2: float, geobox: GeoBox, ellipsoid: str) -> Mask:
    """The regions (8-neighbour) larger than an area on the ground."""
    labels, number = ndimage.label(mask, EIGHT_NEIGHBOURS)
    if not number:
        return mask.copy()
    # a pixel's area hardly changes over a region: its share of the whole mask's area orders and sizes it
    pixel_m2 = measure.area_m2(mask, geobox, ellipsoid) / np.count_nonzero(mask)
    kept = np.bincount(labels.ravel()) * pixel_m2 > area_m2
    kept[0] = False
    return np.asarray(kept[labels], bool)


def regions_touching(mask: Mask, other: Mask) -> Mask:
    """The regions of a mask that overlap or touch another (8 neighbours)."""
    labels, number = ndimage.label(mask, EIGHT_NEIGHBOURS)
    met = np.zeros(number + 1, bool)
    met[np.unique(labels[ndimage.binary_dilation(other, EIGHT_NEIGHBOURS)])] = True
    met[0] = False
    return np.asarray(met[labels], bool)
