"""Polygons on a grid: which pixels count, in whatever CRS, and what is said of odd ones."""

from __future__ import annotations

import time

import numpy as np
import pytest
import shapely
import shapely.affinity
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from odc.geo.geobox import GeoBox
from pyproj import Transformer

from model_runtime.errors import AreaError
from model_runtime.protocol import AreaOfInterest, LayerSource
from model_runtime.scene import Window, open_scene
from model_runtime.scene.inside import CONTEXT_PX, inside, with_context
from tests.model_runtime.conftest import UTM_GRID, WriteRaster

GRID = GeoBox((60, 80), UTM_GRID, "EPSG:32632")
WEST, NORTH = 500_000.0, 5_000_000.0


def area(shape: shapely.Geometry, crs: str = "EPSG:32632") -> AreaOfInterest:
    return AreaOfInterest(shape.bounds, crs, shape.wkt)


def mask_of(shape: shapely.Geometry, crs: str = "EPSG:32632", grid: GeoBox = GRID) -> np.ndarray:
    mask = inside(grid, grid, area(shape, crs), "o").mask
    assert mask is not None
    return mask


def centres(grid: GeoBox) -> tuple[np.ndarray, np.ndarray]:
    rows, cols = np.mgrid[: grid.shape[0], : grid.shape[1]] + 0.5
    return (grid.affine.a * cols + grid.affine.b * rows + grid.affine.c), (
        grid.affine.d * cols + grid.affine.e * rows + grid.affine.f
    )


@given(
    st.lists(st.tuples(st.floats(-100, 900), st.floats(-700, 100)), min_size=3, max_size=8),
    st.sampled_from([UTM_GRID, UTM_GRID @ Affine.rotation(30) @ Affine.translation(5, -8)]),
)
def test_a_pixel_counts_if_its_centre_lies_inside(points: list[tuple[float, float]], affine: Affine) -> None:
    """Against shapely's own test of each centre, on a grid that lies north up and on a turned one."""
    shape = shapely.MultiPoint([(WEST + x, NORTH + y) for x, y in points]).convex_hull
    grid = GeoBox((60, 80), affine, "EPSG:32632")
    x, y = centres(grid)
    if shape.geom_type != "Polygon" or not shape.intersects(shapely.box(WEST, NORTH - 600, WEST + 800, NORTH)):
        return
    expected = shapely.contains_xy(shape, x, y)
    if not expected.any():
        return
    doubtful = shapely.distance(shapely.points(x, y), shape.boundary) < 1e-6
    assert (mask_of(shape, grid=grid) == expected)[~doubtful].all()


@given(st.floats(1, 79), st.floats(1, 79))
def test_polygons_that_share_an_edge_share_no_pixel_and_leave_none_out(top: float, bottom: float) -> None:
    """Cut anywhere, through pixels' centres too, the two halves have the pixels of the whole."""
    left = shapely.Polygon(
        [(WEST, NORTH), (WEST + 10 * top, NORTH), (WEST + 10 * bottom, NORTH - 600), (WEST, NORTH - 600)]
    )
    right = shapely.Polygon(
        [(WEST + 800, NORTH), (WEST + 10 * top, NORTH), (WEST + 10 * bottom, NORTH - 600), (WEST + 800, NORTH - 600)]
    )
    counted = mask_of(left).astype(int) + mask_of(right)
    assert (counted == 1).all()


def test_an_edge_through_centres_gives_them_to_one_of_two_neighbours() -> None:
    x = WEST + 10 * 40 + 5
    halves = [shapely.box(WEST, NORTH - 600, x, NORTH), shapely.box(x, NORTH - 600, WEST + 800, NORTH)]
    assert sum(int(mask_of(half).sum()) for half in halves) == 60 * 80


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32633", "EPSG:3035"])
def test_straight_edges_of_another_crs_are_followed(crs: str) -> None:
    """A pixel counts exactly where its centre, carried into the polygons' CRS, lies inside."""
    grid = GeoBox((500, 500), UTM_GRID @ Affine.scale(100), "EPSG:32632")  # 500 km a side
    forth = Transformer.from_crs("EPSG:32632", crs, always_xy=True)
    corners = [(WEST + dx, NORTH - dy) for dx, dy in ((60e3, 50e3), (450e3, 90e3), (380e3, 460e3), (40e3, 300e3))]
    shape = shapely.Polygon(np.column_stack(forth.transform(*np.array(corners).T)))
    x, y = centres(grid)
    expected = shapely.contains_xy(shape, *forth.transform(x.ravel(), y.ravel())).reshape(grid.shape)
    assert np.count_nonzero(mask_of(shape, crs, grid) != expected) <= 2
    assert expected.sum() > 50_000


def test_holes_and_parts_count_as_they_are() -> None:
    outer, hole = (
        shapely.box(WEST, NORTH - 300, WEST + 300, NORTH),
        shapely.box(WEST + 100, NORTH - 200, WEST + 200, NORTH - 100),
    )
    apart = shapely.box(WEST + 500, NORTH - 500, WEST + 600, NORTH - 400)
    mask = mask_of(shapely.MultiPolygon([outer.difference(hole), apart]))
    expected = np.zeros((60, 80), bool)
    expected[:30, :30] = expected[40:50, 50:60] = True
    expected[10:20, 10:20] = False
    assert (mask == expected).all()


def test_overlapping_polygons_count_once() -> None:
    one, other = (
        shapely.box(WEST, NORTH - 200, WEST + 200, NORTH),
        shapely.box(WEST + 100, NORTH - 300, WEST + 300, NORTH - 100),
    )
    assert mask_of(shapely.MultiPolygon([one, other])).sum() == 400 + 400 - 100


def test_what_is_odd_about_polygons_is_said() -> None:
    bow = shapely.Polygon([(WEST, NORTH), (WEST + 400, NORTH - 400), (WEST + 400, NORTH), (WEST, NORTH - 400)])
    half_off = shapely.box(WEST - 100, NORTH - 300, WEST + 100, NORTH - 100)
    small = shapely.box(WEST + 22, NORTH - 41, WEST + 41, NORTH - 22)
    both = shapely.affinity.translate(bow, -200)
    crossing, off, few, two = (
        " ".join(inside(GRID, GRID, area(shape), "o").warnings) for shape in (bow, half_off, small, both)
    )
    assert crossing.startswith("A polygon crosses itself")
    assert "lies off" not in crossing
    assert two.startswith("A polygon crosses itself")
    assert two.endswith('A part of the polygons lies off the layer "o" and isn\'t counted.')
    assert off == '50.0 % of the polygons lies off the layer "o" and isn\'t counted.'
    assert few == "Only 4 pixels have their centres inside the polygons (10 m a pixel): figures are coarse."
    assert inside(GRID, GRID, area(shapely.box(WEST, NORTH - 600, WEST + 800, NORTH)), "o").warnings == ()


@pytest.mark.parametrize(
    ("wkt", "said"),
    [
        ("POLYGON ((600000 1, 600001 1, 600001 2, 600000 1))", "lie off the layer"),
        ("POLYGON ((500006 4999994, 500009 4999994, 500009 4999991, 500006 4999994))", "hold no pixel"),
        ("POLYGON EMPTY", "are empty"),
        ("LINESTRING (0 0, 1 1)", "no polygons"),
        ("POLYGON ((0 0, 1", "can't be read"),
        ("POLYGON ((0 0, nan 1, 1 1, 0 0))", "at no place"),
        ("POLYGON ((600000 1, 600001 2, 600001 1, 600000 2, 600000 1))", "lie off the layer"),
        # GEOS would follow these until its stack is full, and the process with it
        ("GEOMETRYCOLLECTION(" * 52_000 + "POINT(0 0)" + ")" * 52_000, "no polygons"),
    ],
)
def test_polygons_that_cannot_be_asked_about_are_refused(wkt: str, said: str) -> None:
    with pytest.raises(AreaError, match=said) as refused:
        inside(GRID, GRID, AreaOfInterest((0, 0, 1, 1), "EPSG:32632", wkt), "o")
    assert refused.value.way_out


def test_a_scribble_that_crosses_itself_thousands_of_times_takes_no_time() -> None:
    """Mended, these 300 corners took minutes; what counts is what lies inside an odd number of its loops."""
    corners = np.random.default_rng(0).random((300, 2)) * (800, -600) + (WEST, NORTH)
    began = time.perf_counter()
    mask = mask_of(shapely.Polygon(corners))
    assert time.perf_counter() - began < 2
    assert 0.2 < mask.mean() < 0.8


def test_polygons_without_a_place_in_the_grids_crs_are_refused() -> None:
    with pytest.raises(AreaError, match="beyond what the CRS"):
        inside(GRID, GRID, area(shapely.box(5, 80, 9, 95), "EPSG:4326"), "o")


def test_a_window_is_widened_within_its_grid() -> None:
    assert with_context(Window(100, 5, 10, 10), (120, 400)) == Window(
        100 - CONTEXT_PX, 0, 20 + CONTEXT_PX, 15 + CONTEXT_PX
    )


def test_a_scene_reads_around_its_polygons_and_knows_what_counts(write_raster: WriteRaster) -> None:
    values = np.random.default_rng(1).uniform(0, 0.5, (6, 300, 300)).astype(np.float32)
    layer = LayerSource("o", (write_raster("o.tif", values),), "optical")
    shape = shapely.box(WEST + 1000, NORTH - 1200, WEST + 1100, NORTH - 1000)
    with open_scene([layer], area(shape)) as scene:
        assert scene.shape == (20 + 2 * CONTEXT_PX, 10 + 2 * CONTEXT_PX)
        assert scene.inside is not None
        assert scene.inside.sum() == 200
        assert scene.inside[CONTEXT_PX : CONTEXT_PX + 20, CONTEXT_PX : CONTEXT_PX + 10].all()
        np.testing.assert_array_equal(
            scene.read(0)[:6], values[:, 100 - CONTEXT_PX : 120 + CONTEXT_PX, 100 - CONTEXT_PX : 110 + CONTEXT_PX]
        )


def test_polygons_over_nodata_alone_are_refused(write_raster: WriteRaster) -> None:
    values = np.random.default_rng(1).uniform(0.1, 0.5, (6, 300, 300)).astype(np.float32)
    values[:, 100:120, 100:110] = -1
    layer = LayerSource("o", (write_raster("o.tif", values, nodata=-1),), "optical")
    with pytest.raises(AreaError, match="holds no data"):
        open_scene([layer], area(shapely.box(WEST + 1000, NORTH - 1200, WEST + 1100, NORTH - 1000)))


def test_a_layers_note_is_among_the_warnings(write_raster: WriteRaster) -> None:
    values = np.random.default_rng(1).uniform(0, 0.5, (6, 40, 40)).astype(np.float32)
    layer = LayerSource("o", (write_raster("o.tif", values),), "optical", note="It was drawn as a picture.")
    with open_scene([layer]) as scene:
        assert scene.warnings[0] == "It was drawn as a picture."
