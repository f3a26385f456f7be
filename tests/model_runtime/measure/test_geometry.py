from __future__ import annotations

import numpy as np
import pytest
import shapely
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from odc.geo.geobox import GeoBox
from pyproj import Geod, Transformer
from scipy import ndimage

from model_runtime.errors import BadRequest
from model_runtime.measure import LONGEST_EDGE_M, area_m2, count, distance, regions

WGS84 = "EPSG:7030"
GRIDS = [
    ("EPSG:32632", Affine(10, 0, 300_000, 0, -10, 6_300_000)),
    ("EPSG:32632", Affine(30, 0, 300_000, 0, -20, 7_900_000)),
    ("EPSG:3857", Affine(10, 0, 1_000_000, 0, -10, 8_000_000)),
    ("EPSG:4326", Affine(0.0003, 0, 2.79, 0, -0.0001, 42.36)),
    ("EPSG:4326", Affine(0.0001, 0, 179.9995, 0, -0.0001, -16.0)),
    ("EPSG:2263", Affine(30, 0, 980_000, 0, -30, 200_000)),
]
grids = st.sampled_from(GRIDS)
masks = arrays(bool, (12, 17))


def grid(crs: str = "EPSG:32632", affine: Affine = GRIDS[0][1], shape: tuple[int, int] = (12, 17)) -> GeoBox:
    return GeoBox(shape, affine, crs)


def drawn(*rows: str) -> np.ndarray:
    return np.array([[letter == "#" for letter in row] for row in rows])


@given(masks, grids)
def test_regions_are_valid_and_cover_the_mask_exactly(mask: np.ndarray, where: tuple[str, Affine]) -> None:
    geobox = grid(*where)
    found = regions(mask, geobox, WGS84)
    polygons = [region.polygon for region in found]
    assert len(found) == count(mask)
    assert all(shapely.is_valid(polygons))
    assert shapely.area(polygons).sum() == pytest.approx(mask.sum() * abs(geobox.affine.determinant), rel=1e-9)
    rows, cols = np.mgrid[:12, :17] + 0.5
    x, y = geobox.affine.a * cols + geobox.affine.c, geobox.affine.e * rows + geobox.affine.f
    inside = shapely.contains_xy(shapely.union_all(polygons), x, y) if polygons else np.zeros_like(mask)
    assert (inside == mask).all()


@given(masks, grids)
def test_area_of_a_mask_is_the_sum_of_its_regions(mask: np.ndarray, where: tuple[str, Affine]) -> None:
    total = sum(region.area_m2 for region in regions(mask, grid(*where), WGS84))
    assert area_m2(mask, grid(*where), WGS84) == pytest.approx(total, rel=1e-6)


@given(masks, masks, grids)
def test_areas_of_disjoint_masks_add_up(a: np.ndarray, b: np.ndarray, where: tuple[str, Affine]) -> None:
    geobox, b = grid(*where), b & ~a
    parts = area_m2(a, geobox, WGS84) + area_m2(b, geobox, WGS84)
    assert area_m2(a | b, geobox, WGS84) == pytest.approx(parts, rel=1e-7)


@given(masks, grids)
def test_perimeters_are_the_lengths_of_the_rings(mask: np.ndarray, where: tuple[str, Affine]) -> None:
    geobox = grid(*where)
    to_degrees = Transformer.from_crs(where[0], "EPSG:4326", always_xy=True)
    for region in regions(mask, geobox, WGS84):
        lines = [shapely.get_coordinates(ring) for part in shapely.get_parts(region.polygon) for ring in rings(part)]
        if where[0] == "EPSG:2263":
            continue  # its datum isn't WGS 84, whose ellipsoid it is measured on all the same
        length = sum(Geod(ellps="WGS84").line_length(*to_degrees.transform(*line.T)) for line in lines)
        assert region.perimeter_m == pytest.approx(length, rel=1e-9)


def rings(part: shapely.Polygon) -> list[shapely.LinearRing]:
    return [part.exterior, *part.interiors]


@pytest.mark.parametrize(("crs", "affine"), [("EPSG:32632", 10.0), ("EPSG:4326", 0.0001), ("EPSG:32632", 2_000.0)])
def test_no_edge_is_longer_than_promised(crs: str, affine: float) -> None:
    origin = (300_000, 6_300_000) if crs == "EPSG:32632" else (2.79, 42.36)
    geobox = GeoBox((60, 60), Affine(affine, 0, origin[0], 0, -affine, origin[1]), crs)
    [region] = regions(np.ones((60, 60), bool), geobox, WGS84)
    steps = np.diff(shapely.get_coordinates(region.polygon.exterior), axis=0)
    lengths = np.hypot(*steps.T) * (1 if crs == "EPSG:32632" else 111_320)
    assert lengths.max() <= LONGEST_EDGE_M * 1.001


def test_area_of_a_pixel_of_a_geographic_grid_shrinks_with_latitude() -> None:
    mask = np.ones((1, 1), bool)
    for latitude in (0, 42, 68):
        geobox = GeoBox((1, 1), Affine(8.98e-5, 0, 3, 0, -8.98e-5, latitude), "EPSG:4326")
        lon, lat = [3, 3 + 8.98e-5, 3 + 8.98e-5, 3], [latitude, latitude, latitude - 8.98e-5, latitude - 8.98e-5]
        exact = abs(Geod(ellps="WGS84").polygon_area_perimeter(lon, lat)[0])
        assert area_m2(mask, geobox, WGS84) == pytest.approx(exact, rel=1e-6)


def test_large_masks_agree_with_their_regions() -> None:
    noise = ndimage.gaussian_filter(np.random.default_rng(1).standard_normal((700, 900)), 6)
    for crs, affine in [
        ("EPSG:32632", Affine(150, 0, 250_000, 0, -150, 6_500_000)),
        ("EPSG:4326", Affine(0.002, 0, 10, 0, -0.002, 66)),
        ("EPSG:3857", Affine(200, 0, 1_000_000, 0, -150, 9_000_000)),
    ]:
        geobox = GeoBox(noise.shape, affine, crs)
        total = sum(region.area_m2 for region in regions(noise > 0, geobox, WGS84))
        assert area_m2(noise > 0, geobox, WGS84) == pytest.approx(total, rel=1e-6)


@given(masks, masks, grids)
def test_distance_is_that_of_the_nearest_corners_and_symmetric(
    a: np.ndarray, b: np.ndarray, where: tuple[str, Affine]
) -> None:
    geobox = grid(*where)
    one, other = distance(a, b, geobox, WGS84), distance(b, a, geobox, WGS84)
    if not a.any() or not b.any():
        assert one is None
        assert other is None
        return
    assert one is not None
    assert other is not None
    assert one.distance_m == other.distance_m
    corners = [
        np.unique((np.argwhere(m)[:, None] + [(0, 0), (0, 1), (1, 0), (1, 1)]).reshape(-1, 2), axis=0) for m in (a, b)
    ]
    pairs = np.array([(p, q) for p in corners[0] for q in corners[1]], float)
    crs = Transformer.from_crs(where[0], "EPSG:4269" if where[0] == "EPSG:2263" else "EPSG:4326", always_xy=True)
    ends = [
        crs.transform(geobox.affine.a * p[:, 1] + geobox.affine.c, geobox.affine.e * p[:, 0] + geobox.affine.f)
        for p in (pairs[:, 0], pairs[:, 1])
    ]
    lengths = Geod(ellps="WGS84").inv(*ends[0], *ends[1])[2]
    assert one.distance_m == pytest.approx(lengths.min(), rel=1e-6, abs=1e-6)


def test_distance_runs_from_edge_to_edge() -> None:
    a, b = drawn("##......", "##......"), drawn("......##", "......##")
    found = distance(a, b, GeoBox(a.shape, GRIDS[0][1], "EPSG:32632"), WGS84)
    assert found is not None
    assert found.line.length == pytest.approx(40)  # four pixels of 10 m lie between them
    assert found.distance_m == pytest.approx(40, rel=1e-3)
    assert shapely.get_coordinates(found.line)[:, 0].tolist() == [300_020, 300_060]


@pytest.mark.parametrize("other", [("..##", "...."), (".##.", "...."), ("....", "..#.")])
def test_distance_of_masks_that_touch_or_overlap_is_zero(other: tuple[str, str]) -> None:
    a = drawn("##..", "....")
    found = distance(a, drawn(*other), GeoBox(a.shape, GRIDS[0][1], "EPSG:32632"), WGS84)
    assert found is not None
    assert found.distance_m == 0
    start, end = shapely.get_coordinates(found.line)
    assert start.tolist() == end.tolist()
    assert 300_000 <= start[0] <= 300_040


def test_empty_masks_have_no_regions_area_or_distance() -> None:
    empty = np.zeros((4, 5), bool)
    geobox = GeoBox(empty.shape, GRIDS[0][1], "EPSG:32632")
    assert regions(empty, geobox, WGS84) == []
    assert area_m2(empty, geobox, WGS84) == 0
    assert distance(empty, ~empty, geobox, WGS84) is None


def test_ellipsoids_are_named_as_qgis_names_them() -> None:
    mask = np.ones((3, 3), bool)
    geobox = GeoBox(mask.shape, GRIDS[0][1], "EPSG:32632")
    wgs84 = area_m2(mask, geobox, WGS84)
    assert area_m2(mask, geobox, "NONE") == area_m2(mask, geobox, "") == pytest.approx(wgs84, rel=1e-12)
    assert area_m2(mask, geobox, "PARAMETER:6378137:6356752.314245179") == pytest.approx(wgs84, rel=1e-12)
    assert area_m2(mask, geobox, "EPSG:7001") != wgs84
    for unknown in ("EPSG:1", "nonsense", "PARAMETER:x:y"):
        with pytest.raises(BadRequest, match="isn't known"):
            area_m2(mask, geobox, unknown)
