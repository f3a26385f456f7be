from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.warp import transform_bounds

from model_runtime.errors import AreaError, Cancelled, LayerError
from model_runtime.protocol import AreaOfInterest, LayerSource
from model_runtime.scene import Scene, Window, open_scene
from tests.model_runtime.conftest import UTM_GRID, WriteRaster

RNG = np.random.default_rng(5)
BANDS = ("blue", "green", "red", "nir", "swir1", "swir2")


def optical(*paths: str, name: str = "o", **options: object) -> LayerSource:
    return LayerSource(name, paths, "optical", **options)  # type: ignore[arg-type]


def sar(*paths: str, name: str = "s", **options: object) -> LayerSource:
    return LayerSource(name, paths, "sar", **options)  # type: ignore[arg-type]


def smooth(shape: tuple[int, int], bands: int = 6) -> np.ndarray:
    rows, cols = np.mgrid[: shape[0], : shape[1]]
    return np.stack([0.2 + 0.001 * cols + 0.0005 * rows * (1 + i) for i in range(bands)]).astype(np.float32)


@pytest.fixture
def six(write_raster: WriteRaster) -> tuple[str, np.ndarray]:
    values = RNG.uniform(0, 0.5, (6, 60, 80)).astype(np.float32)
    return write_raster("six.tif", values), values


def test_the_same_grid_is_read_unchanged(six: tuple[str, np.ndarray], write_raster: WriteRaster) -> None:
    path, values = six
    decibels = RNG.uniform(-20, -5, (2, 60, 80)).astype(np.float32)
    with open_scene([optical(path), sar(write_raster("s1.tif", decibels))]) as scene:
        read = scene.read(0)
        assert (read.dtype, read.shape, scene.shape) == (np.float32, (8, 60, 80), (60, 80))
        np.testing.assert_array_equal(read, np.concatenate([values, decibels]))
        assert scene.geobox.affine == UTM_GRID
        assert scene.pixel_size_m == pytest.approx(10, rel=1e-3)


def test_windows_may_reach_over_the_edge(six: tuple[str, np.ndarray]) -> None:
    path, values = six
    with open_scene([optical(path)]) as scene:
        read = scene.read(0, Window(-5, 70, 20, 30))
        far = scene.read(0, Window(500, 500, 4, 4))
    np.testing.assert_array_equal(read[:6, 5:, :10], values[:, :15, 70:])
    assert np.isnan(read[:, :5]).all()
    assert np.isnan(read[:, :, 10:]).all()
    assert np.isnan(far).all()


def test_a_cropped_scene_ends_at_its_area(six: tuple[str, np.ndarray]) -> None:
    area = AreaOfInterest((500_100, 4_999_800, 500_300, 4_999_900), "EPSG:32632")
    with open_scene([optical(six[0])], area) as scene:
        assert scene.shape == (10, 20)
        read = scene.read(0, Window(-1, -1, 12, 22))
    assert np.isnan(read[:, 0]).all()
    assert np.isfinite(read[:6, 1:-1, 1:-1]).all()
    assert np.isnan(read[:, :, -1]).all()


areas = st.tuples(st.integers(0, 40), st.integers(0, 60), st.integers(1, 20), st.integers(1, 20))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(crop=areas)
def test_values_do_not_change_with_the_crop(crop: tuple[int, int, int, int], layers_of_all_kinds) -> None:
    row, col, height, width = crop
    whole: Scene = layers_of_all_kinds[0]
    bounds = (500_000 + 10 * col, 5_000_000 - 10 * (row + height), 500_000 + 10 * (col + width), 5_000_000 - 10 * row)
    with open_scene(layers_of_all_kinds[1], AreaOfInterest(bounds, "EPSG:32632")) as scene:
        expected = layers_of_all_kinds[2][:, row : row + height, col : col + width]
        np.testing.assert_allclose(scene.read(0), expected, rtol=1e-5, atol=1e-6)
        np.testing.assert_allclose(whole.read(0, Window(row, col, height, width)), expected, rtol=1e-5, atol=1e-6)


@pytest.fixture
def layers_of_all_kinds(write_raster: WriteRaster):
    """Bands on the grid, a coarser one, a finer one in another CRS: resampled in every way there is."""
    blue = write_raster("blue.tif", RNG.uniform(0, 0.5, (60, 80)).astype(np.float32))
    nir = write_raster(
        "nir.tif", RNG.uniform(0, 0.5, (33, 44)).astype(np.float32), transform=UTM_GRID @ Affine.scale(2)
    )
    left, bottom, right, top = transform_bounds("EPSG:32632", "EPSG:4326", 499_900, 4_999_300, 500_900, 5_000_100)
    fine = Affine((right - left) / 280, 0, left, 0, (bottom - top) / 300, top)
    power = RNG.uniform(-20, -5, (2, 300, 280)).astype(np.float32)
    layers = [optical(blue, nir), sar(write_raster("s1.tif", power, crs="EPSG:4326", transform=fine))]
    with open_scene(layers) as scene:
        yield scene, layers, scene.read(0)


def test_coarser_bands_are_interpolated_onto_the_finest_grid(write_raster: WriteRaster) -> None:
    fine = write_raster("S2_B04.tif", smooth((60, 80))[0])
    coarse = smooth((30, 40))[1]
    path = write_raster("S2_B11.tif", coarse, transform=UTM_GRID @ Affine.scale(2))
    with open_scene([optical(path, fine)]) as scene:
        assert scene.shape == (60, 80)
        read = scene.read(0)[4]
    blocks = read.reshape(30, 2, 40, 2).mean(axis=(1, 3))
    assert blocks[2:-2, 2:-2] == pytest.approx(coarse[2:-2, 2:-2], abs=1e-5)
    assert np.isfinite(read).all()


def test_finer_layers_are_averaged_onto_the_grid(write_raster: WriteRaster) -> None:
    fine = RNG.uniform(-20, -5, (2, 180, 240)).astype(np.float32)
    path = write_raster("s1.tif", fine, transform=UTM_GRID @ Affine.scale(1 / 3))
    with open_scene([optical(write_raster("o.tif", smooth((60, 80)))), sar(path)]) as scene:
        assert scene.shape == (60, 80)
        read = scene.read(0)[6:]
    assert read == pytest.approx(fine.reshape(2, 60, 3, 80, 3).mean(axis=(2, 4)), abs=1e-4)


def test_the_grid_is_the_earliest_of_equally_fine_dates(write_raster: WriteRaster) -> None:
    late = write_raster("late.tif", smooth((60, 80)))
    early = write_raster("early.tif", smooth((60, 80)), transform=Affine(10, 0, 500_003, 0, -10, 5_000_004))
    layers = [optical(late, name="late", date="2020-01-01"), optical(early, name="early", date="2010-01-01")]
    with open_scene(layers) as scene:
        assert scene.geobox.affine.c == 500_003
        shifted = scene.read(1)[0, 5:-5, 5:-5]
    rows, cols = np.mgrid[:60, :80]
    assert shifted == pytest.approx((0.2 + 0.001 * (cols + 0.3) + 0.0005 * (rows - 0.4))[5:-5, 5:-5], abs=1e-5)


def test_another_crs_is_resampled_with_a_warning(write_raster: WriteRaster) -> None:
    left, bottom, right, top = transform_bounds("EPSG:32632", "EPSG:4326", 499_000, 4_998_000, 502_000, 5_001_000)
    decibels = np.full((2, 50, 50), -10, np.float32)
    path = write_raster(
        "s1.tif", decibels, crs="EPSG:4326", transform=Affine((right - left) / 50, 0, left, 0, (bottom - top) / 50, top)
    )
    with open_scene([optical(write_raster("o.tif", smooth((60, 80)))), sar(path)]) as scene:
        assert (scene.read(0)[6:] == -10).all()
        assert any("another CRS" in warning for warning in scene.warnings)


def test_overviews_average_valid_pixels(write_raster: WriteRaster) -> None:
    values = RNG.uniform(0, 0.5, (6, 64, 96)).astype(np.float32)
    values[:, :8, :8] = np.nan
    values[:, 8:10, 8:10] = np.nan
    with open_scene([optical(write_raster("o.tif", values))]) as scene:
        overview = scene.read_overview(0, (16, 24))
        same = scene.read_overview(0, (64, 96))
        odd = scene.read_overview(0, (13, 17))
    blocks = values.reshape(6, 16, 4, 24, 4)
    means = np.full((6, 16, 24), np.nan)
    some = np.isfinite(blocks).any(axis=(2, 4))
    means[some] = np.nanmean(blocks.transpose(0, 1, 3, 2, 4)[some].reshape(-1, 16), axis=1)
    np.testing.assert_allclose(overview[:6], means, rtol=1e-4)
    np.testing.assert_array_equal(same[:6], values)
    assert odd.shape == (8, 13, 17)
    assert np.nanmean(odd[:6]) == pytest.approx(np.nanmean(values), rel=0.05)


def test_overviews_of_odd_sizes_keep_their_place(write_raster: WriteRaster) -> None:
    values = RNG.integers(300, 5000, (6, 100, 100)).astype(np.uint16)
    file = write_raster("o.tif", values)
    area = AreaOfInterest((500_000, 4_999_010, 500_990, 5_000_000), "EPSG:32632")  # 99 pixels square
    with open_scene([optical(file)], area) as scene:
        overview = scene.read_overview(0, (33, 33))
        raw = overview[:6] * 10_000
    means = values[:, :99, :99].reshape(6, 33, 3, 33, 3).mean(axis=(2, 4))
    np.testing.assert_allclose(raw, means, atol=1)


def test_reading_an_overview_tells_how_far_it_is_and_can_be_stopped(
    write_raster: WriteRaster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("model_runtime.scene.reading._AVERAGED_AT_ONCE_PX", 2000)
    values = RNG.integers(300, 5000, (6, 200, 100)).astype(np.uint16)
    told: list[float] = []

    def stop(part: float) -> None:
        if part > 0.5:
            raise Cancelled("Stopped.")

    with open_scene([optical(write_raster("o.tif", values))]) as scene:
        overview = scene.read_overview(0, (50, 25), told.append)
        with pytest.raises(Cancelled):
            scene.read_overview(0, (50, 25), stop)
    assert told == pytest.approx(np.arange(0, 1, 0.1))
    np.testing.assert_allclose(
        overview[:6] * 10_000, values.reshape(6, 50, 4, 25, 4).mean(axis=(2, 4)), atol=1, rtol=1e-4
    )


def test_looking_for_data_can_be_stopped(write_raster: WriteRaster) -> None:
    def stop(part: float) -> None:
        raise Cancelled("Stopped.")

    empty = optical(write_raster("o.tif", np.full((6, 50, 50), np.nan, np.float32)))
    with pytest.raises(Cancelled):
        open_scene([empty], progress=stop)


def test_a_raster_upside_down_is_read_north_up(write_raster: WriteRaster) -> None:
    values = RNG.uniform(0, 0.5, (6, 20, 30)).astype(np.float32)
    path = write_raster("o.tif", values, transform=Affine(10, 0, 500_000, 0, 10, 5_000_000))
    with open_scene([optical(path)]) as scene:
        np.testing.assert_allclose(scene.read(0)[:6], values[:, ::-1], atol=1e-6)
        assert scene.geobox.affine.e < 0


def test_the_crs_the_person_set_goes_over_the_files(write_raster: WriteRaster) -> None:
    path = write_raster("o.tif", smooth((20, 20)), crs="EPSG:32631")
    with open_scene([optical(path, crs="EPSG:32632")]) as scene:
        assert scene.geobox.crs.epsg == 32632
    bare = write_raster("bare.tif", smooth((20, 20)), crs=None)
    with open_scene([optical(bare, crs="EPSG:32632")]) as scene:
        assert np.isfinite(scene.read(0)[:6]).all()


def test_files_are_closed_with_the_scene(six: tuple[str, np.ndarray]) -> None:
    with open_scene([optical(six[0])]) as scene:
        dataset = scene._layers[0][0].layer.bands[0].file.dataset
        assert not dataset.closed
    assert dataset.closed


# --- what can't be used ----------------------------------------------------------------------------------------------


def refused(*layers: LayerSource, area: AreaOfInterest | None = None, **options: int) -> str:
    """The message of the error `open_scene` raises."""
    with pytest.raises((LayerError, AreaError)) as caught:
        open_scene(layers, area, **options)
    assert caught.value.way_out
    return str(caught.value)


def test_no_layer() -> None:
    assert "No layer" in refused()


def test_no_crs(write_raster: WriteRaster) -> None:
    assert 'layer "o" has no CRS' in refused(optical(write_raster("o.tif", smooth((9, 9)), crs=None)))


def test_a_crs_that_is_none(write_raster: WriteRaster) -> None:
    assert '"EPSG:0"' in refused(optical(write_raster("o.tif", smooth((9, 9))), crs="EPSG:0"))


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_no_geotransform(write_raster: WriteRaster) -> None:
    assert "no place on the ground" in refused(optical(write_raster("o.tif", smooth((9, 9)), transform=None)))


def test_a_missing_file(tmp_path: Path) -> None:
    assert "gone.tif" in refused(optical(str(tmp_path / "gone.tif")))


def test_a_file_that_is_no_raster(tmp_path: Path) -> None:
    path = tmp_path / "notes.tif"
    path.write_text("not a raster")
    assert '"o"' in refused(optical(str(path)))


def test_a_truncated_file(write_raster: WriteRaster) -> None:
    path = Path(write_raster("o.tif", RNG.uniform(0, 1, (6, 300, 300)).astype(np.float32), tiled=True))
    path.write_bytes(path.read_bytes()[:-400_000])
    message = refused(optical(str(path)))
    assert "o.tif" in message
    assert "damaged" in message or "opened" in message


def test_another_provider() -> None:
    assert 'provider "wms"' in refused(optical("url=…", provider="wms"))


def test_no_file() -> None:
    assert "names no file" in refused(optical())


def test_complex_numbers(write_raster: WriteRaster) -> None:
    assert "complex" in refused(sar(write_raster("slc.tif", np.ones((2, 9, 9), np.complex64))))


def test_nothing_but_nodata(write_raster: WriteRaster) -> None:
    path = write_raster("o.tif", np.full((6, 50, 50), -1, np.int16), nodata=-1)
    assert 'layer "o" holds no data' in refused(optical(path))
    assert 'layer "o" holds no data' in refused(
        optical(write_raster("nan.tif", np.full((6, 9, 9), np.nan, np.float32)))
    )
    assert "no data" in refused(optical(write_raster("zero.tif", np.zeros((6, 50, 50), np.uint16))))


def test_an_area_without_data(write_raster: WriteRaster) -> None:
    values = smooth((50, 50))
    values[:, :, :25] = np.nan
    area = AreaOfInterest((500_000, 4_999_800, 500_100, 4_999_900), "EPSG:32632")
    assert 'area of interest holds no data of "o"' in refused(optical(write_raster("o.tif", values)), area=area)


def test_layers_that_do_not_overlap(write_raster: WriteRaster) -> None:
    away = write_raster(
        "s.tif", np.full((2, 9, 9), -9, np.float32), transform=Affine(10, 0, 900_000, 0, -10, 5_000_000)
    )
    message = refused(optical(write_raster("o.tif", smooth((9, 9)))), sar(away))
    assert '"o" and "s" don\'t overlap' in message


def test_a_layer_that_does_not_reach_the_area(write_raster: WriteRaster) -> None:
    part = write_raster("s.tif", np.full((2, 50, 20), -9, np.float32))
    area = AreaOfInterest((500_400, 4_999_600, 500_500, 4_999_700), "EPSG:32632")
    assert '"s" doesn\'t reach' in refused(optical(write_raster("o.tif", smooth((50, 50)))), sar(part), area=area)
    with open_scene([optical(write_raster("o.tif", smooth((50, 50)))), sar(part)]) as scene:
        assert any("40 %" in warning for warning in scene.warnings)


def test_too_many_pixels_are_refused_before_any_is_read(
    write_raster: WriteRaster, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_raster("o.tif", smooth((50, 40)))
    monkeypatch.setattr("model_runtime.scene.layers.read_onto", lambda *_: pytest.fail("read before refusing"))
    message = refused(optical(path), max_pixels=1999)
    assert "40 × 50 = 2,000" in message
    assert "1,999" in message
    assert "area of interest" in message


def test_the_area_of_interest_is_the_way_out(write_raster: WriteRaster) -> None:
    area = AreaOfInterest((500_000, 4_999_900, 500_100, 5_000_000), "EPSG:32632")
    with open_scene([optical(write_raster("o.tif", smooth((50, 40))))], area, max_pixels=100) as scene:
        assert scene.shape == (10, 10)


def test_a_large_raster_is_sampled_not_read(tmp_path: Path) -> None:
    path = tmp_path / "tile.tif"
    profile = {"driver": "GTiff", "count": 3, "height": 6000, "width": 6000, "dtype": "uint16", "crs": "EPSG:32632"}
    with rasterio.open(path, "w", transform=UTM_GRID, tiled=True, sparse_ok=True, compress="deflate", **profile) as out:
        out.write(np.full((3, 256, 256), 1500, np.uint16), window=rasterio.windows.Window(2048, 2048, 256, 256))
    with open_scene([optical(str(path))]) as scene:
        samples = scene._layers[0][0].layer.samples()
        assert all(values.size == 64 * 64 * 64 for values in samples.values())
        assert np.isfinite(scene.read(0, Window(2100, 2100, 9, 9))[:3]).all()
