"""A label raster on a scene's grid."""

import numpy as np
import pytest
from affine import Affine
from odc.geo.geobox import GeoBox

from model_runtime.errors import LayerError
from model_runtime.protocol import CLASSES
from model_runtime.terra_cot.label_map import open_label_map
from model_runtime.terra_cot.legends import IGNORED_INDEX, load_legend
from tests.model_runtime.conftest import UTM_GRID

WORLDCOVER = load_legend("worldcover")
WATER, TREES = CLASSES.index("water"), CLASSES.index("trees")


@pytest.fixture
def labels():
    values = np.random.default_rng(1).choice(np.array([0, 10, 40, 80], np.uint8), (40, 60))
    values[:2, :2] = (10, 80)
    return values


def grid(shape, transform=UTM_GRID):
    return GeoBox(shape, transform, "EPSG:32632")


def test_on_its_own_grid_it_is_what_it_was(write_raster, labels):
    with open_label_map(write_raster("map.tif", labels), WORLDCOVER) as label_map:
        found = label_map.read(grid((40, 60)))
    assert np.array_equal(found.classes, WORLDCOVER.classes_of(labels)[0])
    assert np.array_equal(found.known, labels != 0)


def test_a_window_is_cut_from_it_and_beyond_its_edge_nothing_is_known(write_raster, labels):
    with open_label_map(write_raster("map.tif", labels), WORLDCOVER) as label_map:
        found = label_map.read(grid((20, 20), UTM_GRID @ Affine.translation(50, 30)))
    assert np.array_equal(found.classes[:10, :10], WORLDCOVER.classes_of(labels)[0][30:, 50:])
    assert not found.known[10:].any()
    assert not found.known[:, 10:].any()


def test_a_finer_map_gives_the_class_that_most_of_its_pixels_have(write_raster):
    values = np.full((20, 20), 10, np.uint8)
    values[:, :8] = 80
    with open_label_map(write_raster("fine.tif", values), WORLDCOVER) as label_map:
        found = label_map.read(grid((4, 4), UTM_GRID @ Affine.scale(5)))
    assert found.classes[0].tolist() == [WATER, WATER, TREES, TREES]


def test_a_pixel_mostly_unknown_is_unknown(write_raster):
    values = np.zeros((10, 10), np.uint8)
    values[:, :2] = 80
    values[:, 5:8] = 80
    with open_label_map(write_raster("fine.tif", values), WORLDCOVER) as label_map:
        found = label_map.read(grid((2, 2), UTM_GRID @ Affine.scale(5)))
    assert found.classes[0].tolist() == [IGNORED_INDEX, WATER]


def test_a_coarser_map_is_repeated(write_raster):
    values = np.array([[10, 80], [80, 10]], np.uint8)
    path = write_raster("coarse.tif", values, transform=UTM_GRID @ Affine.scale(10))
    with open_label_map(path, WORLDCOVER) as label_map:
        found = label_map.read(grid((20, 20)))
    assert np.array_equal(found.classes, np.kron([[TREES, WATER], [WATER, TREES]], np.ones((10, 10))))


def test_a_map_in_another_crs_lands_where_it_lies(write_raster):
    values = np.full((400, 400), 10, np.uint8)
    values[:, 200:] = 80
    # half of it west, half east of the meridian 9.0, on which the grid's origin column lies
    transform = Affine(1e-4, 0, 9.0 - 0.02, 0, -1e-4, 45.17)
    with open_label_map(write_raster("degrees.tif", values, "EPSG:4326", transform), WORLDCOVER) as label_map:
        found = label_map.read(grid((20, 20), Affine(10, 0, 500_000 - 100, 0, -10, 5_000_000)))
    assert (found.classes[:, :9] == TREES).all()
    assert (found.classes[:, 11:] == WATER).all()


def test_a_map_with_the_southern_row_first_is_turned(write_raster, labels):
    path = write_raster("flipped.tif", labels[::-1].copy(), transform=Affine(10, 0, 500_000, 0, 10, 5_000_000 - 400))
    with open_label_map(path, WORLDCOVER) as label_map:
        found = label_map.read(grid((40, 60)))
    assert np.array_equal(found.classes, WORLDCOVER.classes_of(labels)[0])


def test_a_map_of_another_place_is_refused(write_raster, labels):
    with pytest.raises(LayerError, match="doesn't overlap"):
        open_label_map(write_raster("map.tif", labels), WORLDCOVER, grid((4, 4), UTM_GRID @ Affine.translation(999, 0)))


def test_an_image_is_no_label_map(write_raster):
    with pytest.raises(LayerError, match="has 3 bands"):
        open_label_map(write_raster("image.tif", np.ones((3, 4, 4), np.uint8)), WORLDCOVER)


def test_unknown_values_are_told_with_the_file(write_raster):
    path = write_raster("other.tif", np.full((4, 4), 33, np.uint8))
    with open_label_map(path, WORLDCOVER) as label_map, pytest.raises(LayerError, match=r"other\.tif holds values.*33"):
        label_map.read(grid((4, 4)))
