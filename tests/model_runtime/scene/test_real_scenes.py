"""Every real scene opens with the right roles and with plausible values."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from model_runtime.protocol import LayerSource
from model_runtime.scene import Scene, open_scene

pytestmark = pytest.mark.real_data
OPTICAL = ("blue", "green", "red", "nir", "swir1", "swir2")
SAR = ("vv", "vh")


def optical(*paths: Path, **options: object) -> LayerSource:
    return LayerSource(paths[0].stem, tuple(map(str, paths)), "optical", **options)  # type: ignore[arg-type]


def sar(*paths: Path) -> LayerSource:
    return LayerSource(paths[0].stem, tuple(map(str, paths)), "sar")


def plausible(scene: Scene) -> None:
    """Reflectances of land and water, SAR in dB, no offset taken off where there was none."""
    for index, date in enumerate(scene.dates):
        read = scene.read(index)
        for channel, role in enumerate((*OPTICAL, *SAR)):
            band = read[channel]
            if role not in date.roles:
                assert np.isnan(band).all()
                continue
            assert np.isfinite(band).mean() > 0.99
            low, high = (-0.01, 1.6) if role in OPTICAL else (-45, 10)
            assert low <= np.nanmin(band) <= np.nanmax(band) <= high
    assert not any("offset" in warning for warning in scene.warnings)


@pytest.mark.parametrize("place", ["282D_485L_3_3", "637U_59R_1_3", "38D_378R_2_3"])
def test_land_cover_scenes(real_data: Path, place: str) -> None:
    folder = real_data / "s2_s1_landcover" / place
    with open_scene([optical(folder / "S2L2A.tif"), sar(folder / "S1RTC.tif")]) as scene:
        assert scene.dates[0].roles == (*OPTICAL, *SAR)
        assert scene.shape == (224, 224)
        plausible(scene)
        read = scene.read(0)
        assert sum("assumed" in warning for warning in scene.warnings) == 2
    with rasterio.open(folder / "S2L2A.tif") as dataset:
        np.testing.assert_allclose(read[:6], dataset.read([2, 3, 4, 8, 11, 12]) / 1e4, atol=1e-6)
    with rasterio.open(folder / "S1RTC.tif") as dataset:
        np.testing.assert_allclose(read[6:], dataset.read(), atol=1e-4)


@pytest.mark.parametrize("place", ["282D_485L_3_3", "637U_59R_1_3", "38D_378R_2_3"])
def test_the_offset_is_recognised_where_it_is_added(real_data: Path, tmp_path: Path, place: str) -> None:
    path = real_data / "s2_s1_landcover" / place / "S2L2A.tif"
    with rasterio.open(path) as dataset:
        values, profile = dataset.read(), dataset.profile
    moved = tmp_path / "S2L2A.tif"
    with rasterio.open(moved, "w", **profile) as dataset:
        dataset.write(values + 1000)
    with open_scene([optical(path)]) as scene, open_scene([optical(moved)]) as other:
        np.testing.assert_allclose(other.read(0), scene.read(0), atol=1e-6)
        assert any("offset" in warning for warning in other.warnings)


def test_a_file_per_band(real_data: Path) -> None:
    folder = real_data / "s2_s1_bigearthnet"
    pairs = {
        path.name.rsplit("_", 2)[1:][0] + path.name[-3:]: path for path in folder.glob("*S1-Ex*/*") if path.is_dir()
    }
    assert len(pairs) == 6
    for path in folder.glob("*S2-Ex*/*"):
        radar = next(
            other for other in folder.glob("*S1-Ex*/*") if other.name.endswith("_".join(path.name.split("_")[-2:]))
        )
        layers = [optical(*sorted(path.glob("*.tif"))), sar(*sorted(radar.glob("*.tif")))]
        with open_scene(layers) as scene:
            assert scene.dates[0].roles == (*OPTICAL, *SAR)
            assert (scene.shape, round(scene.pixel_size_m)) == ((120, 120), 10)
            assert scene.warnings == ()
            plausible(scene)
            read = scene.read(0)
        with rasterio.open(next(path.glob("*_B08.tif"))) as dataset:
            np.testing.assert_allclose(read[3], dataset.read(1) / 1e4, atol=1e-6)


@pytest.mark.parametrize("zoom", [19, 20])
def test_aerial_imagery(real_data: Path, zoom: int) -> None:
    with open_scene([optical(real_data / "aerial_buildings" / f"fair_kampala_z{zoom}.tif")]) as scene:
        assert scene.dates[0].roles == ("blue", "green", "red")
        assert scene.pixel_size_m == pytest.approx(0.2986 / 2 ** (zoom - 19), rel=0.01)
        plausible(scene)


def test_two_landsat_dates(real_data: Path) -> None:
    folder = real_data / "two_dates_landsat_taizhou"
    layers = [
        optical(folder / "Taizhou_t2.tif", date="2003-02-06"),
        optical(folder / "Taizhou_t1.tif", date="2000-03-17"),
    ]
    with open_scene(layers) as scene:
        assert [date.date for date in scene.dates] == ["2000-03-17", "2003-02-06"]
        assert scene.dates[0].roles == OPTICAL
        plausible(scene)


def test_two_dates_in_degrees(real_data: Path) -> None:
    folder = real_data / "two_dates_s2_boadella"
    layers = [optical(folder / f"Boadella_{date}.tif", date=date) for date in ("2020-01-13", "2020-01-28")]
    with open_scene(layers) as scene:
        assert scene.dates[1].roles == OPTICAL
        assert scene.pixel_size_m == pytest.approx(10, rel=0.01)
        plausible(scene)


def test_dates_on_shifted_grids(real_data: Path) -> None:
    folder = real_data / "dates_naip"
    layers = [
        optical(folder / f"m_4709963_se_14_1_{name}.tif", date=f"{name[:4]}-{name[4:6]}-{name[6:]}")
        for name in ("20090818", "20200831")
    ]
    with open_scene(layers) as scene:
        assert scene.shape == (724, 934)
        assert scene.dates[1].roles == ("blue", "green", "red", "nir")
        plausible(scene)


def test_a_series_with_named_bands(real_data: Path) -> None:
    bands = (("swir1", 1), ("nir", 2), ("red", 3), ("green", 4))
    years = range(1985, 2021, 5)
    layers = [optical(real_data / "dates_landsat_ucayali" / f"{y}.tif", date=f"{y}-07-01", bands=bands) for y in years]
    with open_scene(layers) as scene:
        assert len(scene.dates) == 8
        assert scene.dates[0].roles == ("green", "red", "nir", "swir1")
        plausible(scene)


def test_a_series_whose_bands_are_not_what_they_are_assumed_to_be(real_data: Path) -> None:
    with open_scene([optical(real_data / "dates_landsat_ucayali" / "2020.tif")]) as scene:
        assert any("--bands" in warning for warning in scene.warnings)


def test_reflectances_as_floats(real_data: Path) -> None:
    folder = real_data / "dates_s2_slovenia"
    layers = [optical(folder / f"S2L1C_frame{i}.tif", date=f"2015-0{i + 1}-01") for i in range(5)]
    with open_scene(layers) as scene:
        assert scene.warnings == ()
        assert [date.roles for date in scene.dates] == [OPTICAL] * 5
        plausible(scene)
        with rasterio.open(folder / "S2L1C_frame2.tif") as dataset:
            np.testing.assert_array_equal(scene.read(2)[5], dataset.read(13))
