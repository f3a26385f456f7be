from __future__ import annotations

import numpy as np
import pytest

from model_runtime.errors import LayerError
from model_runtime.protocol import OPTICAL_ROLES, LayerSource, Sensor
from model_runtime.scene import open_scene
from model_runtime.scene.bands import BandText, find_layout
from tests.model_runtime.conftest import WriteRaster


def texts(*names: str) -> list[BandText]:
    return [BandText(name) for name in names]


@pytest.mark.parametrize(
    ("names", "stem", "bands"),
    [
        (["B01", "B02", "B03", "B04", "B08", "B8A", "B11", "B12"], "", [2, 3, 4, 5, 7, 8]),
        (["B2", "B3", "B4", "B8", "B11", "B12"], "gee_export", [1, 2, 3, 4, 5, 6]),
        (["SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7"], "", [1, 2, 3, 4, 5, 6]),
        (["SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B7"], "LE07_L2SP_118038_20000317", [1, 2, 3, 4, 5, 6]),
        (["Red", "Green", "Blue", "NIR", "SWIR 1", "swir22"], "", [3, 2, 1, 4, 5, 6]),
        (["near infrared", "red", "green", "blue", "swir1", "swir2"], "", [4, 3, 2, 1, 5, 6]),
    ],
)
def test_names_in_the_metadata_tell_the_roles(names: list[str], stem: str, bands: list[int]) -> None:
    layout = find_layout(texts(*names), stem, "optical")
    assert layout is not None
    assert layout.bands == dict(zip(OPTICAL_ROLES, bands, strict=True))
    assert layout.assumed == ""


def test_a_narrow_near_infrared_band_stands_in() -> None:
    layout = find_layout(texts("B03", "B8A"), "", "optical")
    assert layout is not None
    assert layout.bands == {"green": 1, "nir": 2}
    assert layout.stand_ins == {"nir"}


def test_wavelengths_tell_the_roles() -> None:
    bands = [BandText(wavelength_um=w) for w in (0.443, 0.665, 0.56, 0.49, 0.78, 0.83, 2.2, 1.61)]
    layout = find_layout(bands, "scene", "optical")
    assert layout is not None
    assert layout.bands == {"red": 2, "green": 3, "blue": 4, "nir": 6, "swir2": 7, "swir1": 8}


@pytest.mark.parametrize(
    ("stem", "sensor", "role"),
    [
        ("S2A_MSIL2A_20170613T101031_87_48_B02", "optical", "blue"),
        ("T32TQM_20200101T101031_B12_20m", "optical", "swir2"),
        ("T32TQM_20200101T101031_B8A_20m", "optical", "nir"),
        ("LC08_L2SP_118038_20200317_02_T1_SR_B5", "optical", "nir"),
        ("LT05_L2SP_118038_19900317_02_T1_SR_B5", "optical", "swir1"),
        ("S1A_IW_GRDH_1SDV_20170613T165043_33UUP_87_48_VH", "sar", "vh"),
        ("s1a-iw-grd-vv-20200101t054545", "sar", "vv"),
    ],
)
def test_file_names_tell_the_role_of_a_single_band(stem: str, sensor: Sensor, role: str) -> None:
    layout = find_layout([BandText()], stem, sensor)
    assert layout is not None
    assert layout.bands == {role: 1}
    assert layout.assumed == ""


@pytest.mark.parametrize(
    ("count", "sensor", "bands"),
    [
        (12, "optical", {"blue": 2, "green": 3, "red": 4, "nir": 8, "swir1": 11, "swir2": 12}),
        (13, "optical", {"blue": 2, "green": 3, "red": 4, "nir": 8, "swir1": 12, "swir2": 13}),
        (6, "optical", {"blue": 1, "green": 2, "red": 3, "nir": 4, "swir1": 5, "swir2": 6}),
        (3, "optical", {"red": 1, "green": 2, "blue": 3}),
        (4, "optical", {"red": 1, "green": 2, "blue": 3, "nir": 4}),
        (2, "sar", {"vv": 1, "vh": 2}),
        (1, "sar", {"vv": 1}),
    ],
)
def test_known_layouts_are_assumed(count: int, sensor: Sensor, bands: dict[str, int]) -> None:
    layout = find_layout([BandText("bands")] * count, "scene", sensor)
    assert layout is not None
    assert layout.bands == bands
    assert layout.assumed


@pytest.mark.parametrize(("count", "sensor"), [(1, "optical"), (5, "optical"), (100, "optical"), (3, "sar")])
def test_unknown_layouts_stay_unknown(count: int, sensor: Sensor) -> None:
    assert find_layout([BandText()] * count, "scene", sensor) is None


def test_other_polarisations_are_not_taken_for_vv_and_vh() -> None:
    assert find_layout(texts("HH", "HV"), "alos", "sar") is None


def test_an_unknown_layout_says_how_to_name_the_bands(write_raster: WriteRaster) -> None:
    path = write_raster("five.tif", np.ones((5, 4, 4), np.uint16))
    with pytest.raises(LayerError, match=r'"my five".*five\.tif.*--bands'):
        open_scene([LayerSource("my five", (path,), "optical")])


def test_named_bands_go_over_all_else_and_count_on_over_files(write_raster: WriteRaster) -> None:
    values = np.arange(1, 7, dtype=np.float32)[:, None, None] / 10 * np.ones((6, 4, 4), np.float32)
    paths = (write_raster("a.tif", values[:2]), write_raster("b.tif", values[2:]))
    with open_scene([LayerSource("x", paths, "optical", bands=(("nir", 1), ("red", 4), ("blue", 6)))]) as scene:
        read = scene.read(0)[:, 0, 0]
        assert scene.dates[0].roles == ("blue", "red", "nir")
        assert scene.warnings == ()
    assert read[[0, 2, 3]] == pytest.approx([0.6, 0.4, 0.1])


@pytest.mark.parametrize(
    "bands", [(("nir", 7),), (("vv", 1),), (("purple", 1),), (("red", 1), ("red", 2)), (("red", 0),)]
)
def test_named_bands_that_do_not_fit_are_refused(write_raster: WriteRaster, bands: tuple[tuple[str, int], ...]) -> None:
    path = write_raster("six.tif", np.ones((6, 4, 4), np.float32))
    with pytest.raises(LayerError, match='"x"'):
        open_scene([LayerSource("x", (path,), "optical", bands=bands)])


def test_an_alpha_band_is_no_band_but_a_mask(write_raster: WriteRaster) -> None:
    pixels = np.full((4, 6, 6), 100, np.uint8)
    pixels[3] = 255
    pixels[3, :2] = 0
    path = write_raster("rgba.tif", pixels, photometric="RGB", alpha="YES")
    with open_scene([LayerSource("x", (path,), "optical")]) as scene:
        assert scene.dates[0].roles == ("blue", "green", "red")
        valid = np.isfinite(scene.read(0)[:3])
    assert not valid[:, :2].any()
    assert valid[:, 2:].all()


def test_of_two_near_infrared_files_the_wide_one_is_read(write_raster: WriteRaster) -> None:
    paths = [write_raster(f"S2_{name}.tif", np.full((4, 4), value, np.uint16)) for name, value in
             (("B8A", 3000), ("B08", 2000), ("B04", 100), ("B05", 9000))]  # fmt: skip
    with open_scene([LayerSource("x", tuple(paths), "optical")]) as scene:
        assert scene.read(0)[3, 0, 0] == pytest.approx(0.2)


def test_two_files_with_one_role_are_refused(write_raster: WriteRaster) -> None:
    paths = [write_raster(f"{i}_B04.tif", np.full((4, 4), 100, np.uint16)) for i in range(2)]
    with pytest.raises(LayerError, match=r"red band.*0_B04.*1_B04"):
        open_scene([LayerSource("x", tuple(paths), "optical")])
