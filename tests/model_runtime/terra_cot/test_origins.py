"""Parts of masks: the largest region, what lies within some metres, one half, regions above a size or in contact."""

import numpy as np
import pytest
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from odc.geo.geobox import GeoBox
from scipy import ndimage

from model_runtime import measure
from model_runtime.terra_cot.origins import (
    SIDES,
    cut,
    largest_region,
    pixel_sides_m,
    regions_above,
    regions_touching,
    side_of,
    within,
)
from model_runtime.terra_cot.samples import Origin

WGS84 = "EPSG:7030"
UTM = GeoBox((24, 30), Affine(10, 0, 500_000, 0, -10, 5_000_000), "EPSG:32632")
DEGREES = GeoBox((24, 30), Affine(2e-4, 0, 10, 0, -1e-4, 52), "EPSG:4326")


@st.composite
def masks_of_blocks(draw):
    """A few rectangles, so that regions are of all sizes; single bits would take long to draw."""
    mask = np.zeros((24, 30), bool)
    for _ in range(draw(st.integers(0, 6))):
        row, col = draw(st.integers(0, 23)), draw(st.integers(0, 29))
        mask[row : row + draw(st.integers(1, 8)), col : col + draw(st.integers(1, 8))] = True
    return mask


masks = masks_of_blocks()


@given(mask=masks)
def test_the_largest_region_is_one_region_and_none_is_larger(mask):
    part = largest_region(mask)
    assert not (part & ~mask).any()
    assert measure.count(part) == (1 if mask.any() else 0)
    labels, number = ndimage.label(mask, np.ones((3, 3)))
    assert part.sum() == max((np.sum(labels == at) for at in range(1, number + 1)), default=0)


@settings(max_examples=25)
@given(mask=masks, metres=st.sampled_from([5.0, 10.0, 25.0, 60.0]), box=st.sampled_from([UTM, DEGREES]))
def test_what_lies_within_some_metres_agrees_with_the_measured_distance(mask, metres, box):
    near = within(mask, metres, box, WGS84)
    if not mask.any():
        assert not near.any()
        return
    assert (near | ~mask).all()
    rng = np.random.default_rng(int(mask.sum()))
    for row, col in zip(rng.integers(24, size=6), rng.integers(30, size=6), strict=True):
        pixel = np.zeros_like(mask)
        pixel[row, col] = True
        distance_m = measure.distance(pixel, mask, box, WGS84).distance_m
        # the sides of a pixel are those at the grid's centre: a thousandth of leeway
        assert near[row, col] == (distance_m <= metres) or abs(distance_m - metres) < 2e-3 * metres + 0.02


@given(height=st.integers(1, 9), width=st.integers(1, 9))
def test_two_halves_are_equal_and_have_nothing_in_common(height, width):
    for one, other in (("north", "south"), ("west", "east")):
        first, second = side_of(one, (height, width)), side_of(other, (height, width))
        assert first.sum() == second.sum()
        assert not (first & second).any()
    assert side_of("north", (4, 4))[:2].all()
    assert side_of("east", (4, 4))[:, 2:].all()


@given(mask=masks, hectares=st.sampled_from([0.02, 0.05, 0.2]))
def test_regions_above_an_area_are_those(mask, hectares):
    kept = regions_above(mask, hectares * 1e4, UTM, WGS84)
    labels, number = ndimage.label(mask, np.ones((3, 3)))
    for region in [labels == at for at in range(1, min(number, 4) + 1)]:
        area_m2 = measure.area_m2(region, UTM, WGS84)
        assert kept[region].all() == (area_m2 > hectares * 1e4) or abs(area_m2 - hectares * 1e4) < 1
        assert kept[region].all() == kept[region].any()


@given(mask=masks, other=masks)
def test_regions_that_touch_are_those_in_contact(mask, other):
    kept = regions_touching(mask, other)
    labels, number = ndimage.label(mask, np.ones((3, 3)))
    for at in range(1, number + 1):
        assert kept[labels == at].all() == measure.adjacent(labels == at, other)


def test_a_pixels_sides_are_those_on_the_ground():
    assert pixel_sides_m(UTM, WGS84) == pytest.approx((10.004, 10.004), abs=0.001)
    height_m, width_m = pixel_sides_m(DEGREES, WGS84)
    assert height_m == pytest.approx(11.13, abs=0.01)
    assert width_m == pytest.approx(2 * 11.13 * np.cos(np.radians(52)), rel=5e-3)


@pytest.mark.parametrize(
    "origin",
    [
        Origin("largest", 3),
        Origin("within", 0, near=1),
        Origin("within", 0, near=7, metres=5.0),
        Origin("larger_than", 0),
        Origin("touching", 0),
        Origin("side", 0, side="up"),
    ],
)
def test_an_origin_that_lacks_something_is_refused(origin):
    with pytest.raises(ValueError):
        cut(origin, [np.ones((24, 30), bool)] * 2, UTM, WGS84)


def test_every_way_is_cut_as_it_says():
    mask, near = np.zeros((24, 30), bool), np.zeros((24, 30), bool)
    mask[2:6, 2:6] = mask[10:20, 10:20] = near[2:6, 7] = True
    assert cut(Origin("largest", 0), [mask], UTM, WGS84).sum() == 100
    assert cut(Origin("larger_than", 0, area_m2=5_000), [mask], UTM, WGS84).sum() == 100
    assert cut(Origin("touching", 0, near=1), [mask, near], UTM, WGS84).sum() == 0
    assert cut(Origin("within", 0, near=1, metres=11.0), [mask, near], UTM, WGS84).sum() == 4
    assert [int(cut(Origin("side", 0, side=side), [mask], UTM, WGS84).sum()) for side in SIDES] == [36, 80, 66, 50]
