from __future__ import annotations

import numpy as np
import pytest

from model_runtime.errors import LayerError
from model_runtime.protocol import LayerSource
from model_runtime.scene import open_scene
from tests.model_runtime.conftest import WriteRaster

RNG = np.random.default_rng(3)


def optical(path: str, name: str = "x", **options: object) -> LayerSource:
    return LayerSource(name, (path,), "optical", **options)  # type: ignore[arg-type]


def reflectances(shape: tuple[int, ...] = (6, 40, 40)) -> np.ndarray:
    """Land-like: dark in the visible, bright in the infrared."""
    levels = np.array([0.03, 0.05, 0.04, 0.3, 0.2, 0.1])[:, None, None]
    return np.asarray((levels * RNG.uniform(0.5, 1.5, shape)).round(4), np.float32)


def test_digital_numbers_are_a_ten_thousandth(write_raster: WriteRaster) -> None:
    truth = reflectances()
    path = write_raster("s2.tif", (truth * 10_000).round().astype(np.uint16))
    with open_scene([optical(path)]) as scene:
        assert scene.read(0)[:6] == pytest.approx(truth, abs=1e-4)
        assert not any("offset" in warning for warning in scene.warnings)


def test_the_offset_is_seen_in_the_dark_pixels_and_taken_off(write_raster: WriteRaster) -> None:
    truth = reflectances()
    path = write_raster("s2.tif", (truth * 10_000).round().astype(np.uint16) + 1000)
    with open_scene([optical(path)]) as scene:
        assert scene.read(0)[:6] == pytest.approx(truth, abs=1e-4)
        assert any("offset" in warning and "assumed" in warning for warning in scene.warnings)


def test_the_offset_is_judged_over_all_bands_of_a_date(write_raster: WriteRaster) -> None:
    numbers = (reflectances() * 10_000).round().astype(np.uint16)
    paths = [write_raster(f"x_{name}.tif", band) for name, band in
             zip(("B02", "B03", "B04", "B08", "B11", "B12"), numbers, strict=True)]  # fmt: skip
    with open_scene([optical(path, path) for path in paths]) as scene:
        assert scene.read(0)[3] == pytest.approx(numbers[3] / 10_000, abs=1e-4)


def test_the_same_pixel_has_the_same_reflectance_in_any_crop(write_raster: WriteRaster) -> None:
    from model_runtime.protocol import AreaOfInterest

    truth = np.concatenate([reflectances(), reflectances() + 0.2], axis=2)  # the right half alone would seem offset
    path = write_raster("s2.tif", (truth * 10_000).round().astype(np.uint16))
    area = AreaOfInterest((500_500, 4_999_700, 500_700, 4_999_900), "EPSG:32632")
    with open_scene([optical(path)]) as whole, open_scene([optical(path)], area) as crop:
        assert (crop.read(0)[:6] == whole.read(0)[:6, 10:30, 50:70]).all()


def test_pixels_that_are_zero_in_all_bands_lie_outside(write_raster: WriteRaster) -> None:
    numbers = (reflectances() * 10_000).round().astype(np.uint16)
    numbers[:, :5] = 0
    numbers[5, 20] = 0  # dark in one band only: a value
    path = write_raster("s2.tif", numbers)
    with open_scene([optical(path)]) as scene:
        read = scene.read(0)
    assert np.isnan(read[:, :5]).all()
    assert np.isfinite(read[:6, 5:]).all()
    assert (read[5, 20] == 0).all()


def test_reflectances_stay_as_they_are(write_raster: WriteRaster) -> None:
    truth = reflectances()
    truth[:, 0, 0] = np.nan
    with open_scene([optical(write_raster("r.tif", truth))]) as scene:
        np.testing.assert_array_equal(scene.read(0)[:6], truth)


def test_eight_bit_values_are_assumed_to_be_stretched(write_raster: WriteRaster) -> None:
    path = write_raster("rgb.tif", RNG.integers(0, 256, (3, 40, 40), np.uint8))
    with open_scene([optical(path)]) as scene:
        read = scene.read(0)[:3]
        assert any("8-bit" in warning and "assumed" in warning for warning in scene.warnings)
    assert 0 <= read.min() < read.max() <= 0.36


def test_scale_and_offset_stated_by_the_file_are_believed(write_raster: WriteRaster) -> None:
    import rasterio

    path = write_raster("l8.tif", np.full((6, 10, 10), 10_000, np.uint16))
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (2.75e-5,) * 6, (-0.2,) * 6
    with open_scene([optical(path)]) as scene:
        assert scene.read(0)[:6] == pytest.approx(0.075, abs=1e-6)


def test_landsat_collection_2_numbers_are_recognised(write_raster: WriteRaster) -> None:
    truth = reflectances()
    path = write_raster("l8.tif", ((truth + 0.2) / 2.75e-5).round().astype(np.uint16))
    with open_scene([optical(path)]) as scene:
        assert scene.read(0)[:6] == pytest.approx(truth, abs=1e-4)


def test_decibels_stay_and_powers_become_decibels(write_raster: WriteRaster) -> None:
    decibels = RNG.uniform(-25, -5, (2, 20, 20)).astype(np.float32)
    power = 10 ** (decibels / 10)
    power[:, 0] = 0  # outside the image
    for path, tolerance in ((write_raster("db.tif", decibels), 0), (write_raster("power.tif", power), 1e-4)):
        with open_scene([LayerSource("s1", (path,), "sar")]) as scene:
            read = scene.read(0)[6:, 1:]
        assert read == pytest.approx(decibels[:, 1:], abs=tolerance)
    assert np.isnan(scene_rows(power, write_raster)).all()


def scene_rows(power: np.ndarray, write_raster: WriteRaster) -> np.ndarray:
    with open_scene([LayerSource("s1", (write_raster("again.tif", power),), "sar")]) as scene:
        return scene.read(0)[6:, 0]


def test_uncalibrated_sar_numbers_are_refused(write_raster: WriteRaster) -> None:
    path = write_raster("grd.tif", RNG.integers(50, 500, (2, 20, 20), np.uint16))
    with pytest.raises(LayerError, match="calibrated"):
        open_scene([LayerSource("grd", (path,), "sar")])


def test_nodata_of_the_file_and_of_the_person(write_raster: WriteRaster) -> None:
    values = reflectances()
    values[:, 0] = -9999
    values[:, 1] = 0.5
    path = write_raster("r.tif", values, nodata=-9999)
    with open_scene([optical(path)]) as scene:
        read = scene.read(0)[:6]
    assert np.isnan(read[:, 0]).all()
    assert np.isfinite(read[:, 1:]).all()
    with open_scene([optical(path, nodata=0.5)]) as scene:
        assert np.isnan(scene.read(0)[:6, 1]).all()
