from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from odc.geo.geobox import GeoBox
from pyproj import CRS, Transformer

from model_runtime.errors import AreaError
from model_runtime.protocol import AreaOfInterest
from model_runtime.scene.grid import (
    Window,
    along,
    covered_share,
    north_up,
    pixel_size_m,
    pixels_of,
    snapped_window,
    window_grid,
)

UTM = GeoBox((200, 300), Affine(10, 0, 500_000.04, 0, -10, 5_000_000.7), "EPSG:32632")
GRIDS = [
    UTM,
    GeoBox((200, 300), Affine(0.000121, 0, 2.79, 0, -0.0000902, 42.36), "EPSG:4326"),
    GeoBox((200, 300), Affine(0.2986, 0, 3_628_312.9, 0, -0.2986, 39_135.8), "EPSG:3857"),
    GeoBox((200, 300), Affine(8, 3, 500_000, 3, -8, 5_000_000), "EPSG:32632"),
]
positions = st.floats(0, 1)


@given(st.sampled_from(GRIDS), positions, positions)
def test_pixels_and_map_coordinates_round_trip(geobox: GeoBox, down: float, right: float) -> None:
    row, col = np.array([down * 200]), np.array([right * 300])
    x, y = along(geobox.affine, col, row)
    back_row, back_col = pixels_of(geobox, x, y, CRS.from_user_input(geobox.crs))
    assert (back_row[0], back_col[0]) == pytest.approx((row[0], col[0]), abs=1e-6)
    lon, lat = Transformer.from_crs(CRS.from_user_input(geobox.crs), "EPSG:4326", always_xy=True).transform(x, y)
    back_row, back_col = pixels_of(geobox, lon, lat, CRS("EPSG:4326"))
    assert (back_row[0], back_col[0]) == pytest.approx((row[0], col[0]), abs=1e-3)


@given(st.sampled_from(GRIDS[:3]), st.integers(0, 190), st.integers(0, 290), st.integers(1, 10), st.integers(1, 10))
def test_an_area_on_pixel_edges_is_taken_as_it_is(geobox: GeoBox, row: int, col: int, height: int, width: int) -> None:
    window = Window(row, col, height, width)
    bounds = window_grid(geobox, window).extent.boundingbox
    area = AreaOfInterest((bounds.left, bounds.bottom, bounds.right, bounds.top), str(geobox.crs))
    assert snapped_window(geobox, area, "x") == window


@given(st.sampled_from(GRIDS[:3]), positions, positions, positions, positions)
def test_areas_are_snapped_outwards_and_stay_inside(
    geobox: GeoBox, top: float, left: float, bottom: float, right: float
) -> None:
    rows, cols = sorted((top * 200, bottom * 200)), sorted((left * 300, right * 300))
    if rows[1] - rows[0] < 0.1 or cols[1] - cols[0] < 0.1:
        return
    x, y = along(geobox.affine, np.array(cols), np.array(rows))
    area = AreaOfInterest((x.min(), y.min(), x.max(), y.max()), str(geobox.crs))
    window = snapped_window(geobox, area, "x")
    expected = (math.floor(rows[0] + 1e-3), math.floor(cols[0] + 1e-3))
    assert (window.row, window.col) == expected
    assert window.row + window.height == min(200, math.ceil(rows[1] - 1e-3))
    assert window.col + window.width == min(300, math.ceil(cols[1] - 1e-3))


def test_an_area_in_another_crs_covers_what_it_touches() -> None:
    to_degrees = Transformer.from_crs("EPSG:32632", "EPSG:4326", always_xy=True)
    bounds = to_degrees.transform_bounds(500_500, 4_999_000, 501_000, 4_999_500)
    window = snapped_window(UTM, AreaOfInterest(bounds, "EPSG:4326"), "x")
    assert window.row <= 50
    assert window.row + window.height >= 100
    assert window.col <= 50
    assert window.col + window.width >= 99
    assert window == snapped_window(UTM, AreaOfInterest(bounds, "EPSG:4326"), "x")


@pytest.mark.parametrize(
    ("bounds", "crs", "words"),
    [
        ((0, 0, 0, 0), "EPSG:32632", "is empty"),
        ((5, 0, 1, 9), "EPSG:32632", "is empty"),
        ((0, 0, math.nan, 9), "EPSG:32632", "is empty"),
        ((0, 0, 10, 10), "EPSG:32632", 'off the layer "roads"'),
        ((0, 0, 10, 10), "EPSG:4326", 'off the layer "roads"'),
        ((-190, -100, -180, -95), "EPSG:4326", 'off the layer "roads"'),
        ((0, 0, 10, 10), "EPSG:0", '"EPSG:0"'),
        ((0, 0, 10, 10), "", "CRS of the area"),
    ],
)
def test_areas_that_can_not_be_used_are_refused(bounds: tuple[float, ...], crs: str, words: str) -> None:
    with pytest.raises(AreaError, match=words):
        snapped_window(UTM, AreaOfInterest(bounds, crs), "roads")  # type: ignore[arg-type]


def test_pixel_sizes_are_those_on_the_ground() -> None:
    assert pixel_size_m(UTM) == pytest.approx(10 / 0.9996, rel=1e-6)
    web_mercator = GeoBox((100, 100), Affine(10, 0, 0, 0, -10, 8_399_738), "EPSG:3857")  # at 60° north
    assert pixel_size_m(web_mercator) == pytest.approx(5.0, rel=0.005)
    degrees = GeoBox((10, 10), Affine(8.98e-5, 0, 10, 0, -8.98e-5, 42.36), "EPSG:4326")
    assert pixel_size_m(degrees) == pytest.approx(math.sqrt(73.7), rel=0.01)
    feet = GeoBox((100, 100), Affine(30, 0, 980_000, 0, -30, 200_000), "EPSG:2263")
    assert pixel_size_m(feet) == pytest.approx(9.144, rel=1e-3)
    of_a_datum_in_grads = GeoBox((100, 100), Affine(10, 0, 600_000, 0, -10, 2_200_000), "EPSG:27572")
    assert pixel_size_m(of_a_datum_in_grads) == pytest.approx(10, rel=1e-3)


def test_a_grid_that_hangs_upside_down_is_turned_up() -> None:
    turned = north_up(GeoBox((20, 30), Affine(10, 0, 500_000, 0, 10, 5_000_000), "EPSG:32632"))
    assert turned.affine == Affine(10, 0, 500_000, 0, -10, 5_000_200)
    assert north_up(UTM) is UTM


def test_covered_share() -> None:
    assert covered_share(UTM, UTM) == pytest.approx(1)
    assert covered_share(UTM, window_grid(UTM, Window(100, 0, 200, 300))) == pytest.approx(0.5)
    assert covered_share(UTM, GeoBox((9, 9), Affine(1, 0, 100, 0, -1, 10), "EPSG:4326")) == 0


def test_the_room_has_no_file_over_three_hundred_lines() -> None:
    import model_runtime.scene as room

    for path in Path(room.__file__).parent.glob("*.py"):
        assert len(path.read_text().splitlines()) < 300, path
