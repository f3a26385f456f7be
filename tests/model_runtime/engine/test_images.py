"""What a network is handed of a scene's images."""

import numpy as np
import pytest

from model_runtime.engine.images import DatedImage
from model_runtime.model import chips
from model_runtime.protocol import LayerSource
from model_runtime.scene import open_scene
from model_runtime.scene.radiometry import STRETCH_TOP

RGB = ("red", "green", "blue")
#: Every number there is, in each band in another order.
EVERY = np.stack([np.roll(np.arange(256, dtype=np.uint8), turn).reshape(16, 16) for turn in (0, 7, 40)])


def dated(scene, window=64, needs_all=True):
    return DatedImage(scene, 0, RGB, window, lambda part: None, needs_all)


@pytest.mark.parametrize(("name", "driver"), [("view.tif", "GTiff"), ("view.png", "PNG")])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_a_picture_reaches_a_network_that_sees_pictures_byte_for_byte(write_raster, name, driver, dtype):
    path = write_raster(name, EVERY.astype(dtype), driver=driver)
    with open_scene([LayerSource("view", (path,), "optical", bands=(("red", 1), ("green", 2), ("blue", 3)))]) as scene:
        image = dated(scene)
        np.testing.assert_array_equal(np.array(chips.picture(image.overview)), EVERY.transpose(1, 2, 0))
        tile = chips.picture(image.read(4, 2, 8, 8))
        np.testing.assert_array_equal(np.array(tile), EVERY[:, 4:12, 2:10].transpose(1, 2, 0))


def test_a_network_that_sees_physical_units_is_told_the_assumed_reflectance(write_raster):
    path = write_raster("view.tif", EVERY)
    with open_scene([LayerSource("view", (path,), "optical", bands=(("red", 1), ("green", 2), ("blue", 3)))]) as scene:
        overview = dated(scene, needs_all=False).overview
    np.testing.assert_allclose(overview, EVERY * np.float32(STRETCH_TOP / 255), rtol=1e-6)


def test_reflectance_becomes_a_picture_as_the_authors_make_it(write_raster):
    numbers = np.linspace(1, 4000, 768).reshape(3, 16, 16).round().astype(np.uint16)
    path = write_raster("s2.tif", numbers)
    with open_scene([LayerSource("s2", (path,), "optical", bands=(("red", 1), ("green", 2), ("blue", 3)))]) as scene:
        found = np.array(chips.picture(dated(scene).overview)).transpose(2, 0, 1).astype(int)
    # 3,000 is white, as in the published code
    assert np.abs(found - np.clip(numbers / 3000, 0, 1) * 255).max() <= 0.51


def test_radar_beside_a_picture_stays_in_decibels(write_raster):
    view = write_raster("view.tif", EVERY)
    decibels = np.random.default_rng(0).uniform(-20, -5, (2, 16, 16)).astype(np.float32)
    radar = write_raster("radar.tif", decibels, names=("VV", "VH"))
    bands = (("red", 1), ("green", 2), ("blue", 3))
    with open_scene([LayerSource("v", (view,), "optical", bands=bands), LayerSource("r", (radar,), "sar")]) as scene:
        overview = DatedImage(scene, 0, (*RGB, "vv", "vh"), 64, lambda part: None, True).overview
    np.testing.assert_array_equal(overview[3:], decibels)
    np.testing.assert_array_equal(np.array(chips.picture(overview)), EVERY.transpose(1, 2, 0))
