"""The contact sheet: real scenes, where there are any, beside simulated ones."""

import sys

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from model_runtime.training.simulation import contact_sheet


def write(path, values):
    profile = {
        "driver": "GTiff",
        "count": len(values),
        "dtype": values.dtype,
        "height": values.shape[1],
        "width": values.shape[2],
        "crs": "EPSG:32633",
        "transform": from_origin(500_000, 5_000_000, 10, 10),
    }
    with rasterio.open(path, "w", **profile) as file:
        file.write(values)


@pytest.fixture
def place(tmp_path):
    rng = np.random.default_rng(0)
    folder = tmp_path / "somewhere" / "here"
    folder.mkdir(parents=True)
    write(folder / "S2L2A.tif", rng.integers(200, 3000, (12, 32, 32)).astype(np.uint16))
    write(folder / "S1RTC.tif", rng.normal(-12, 2, (2, 32, 32)).astype(np.float32))
    write(folder / "LULC.tif", rng.choice(np.array([1, 2, 4, 8], np.uint8), (1, 32, 32)))
    write(folder / "air.tif", rng.integers(0, 255, (3, 40, 40)).astype(np.uint8))
    write(folder / "air_buildings.tif", rng.integers(0, 2, (1, 40, 40)).astype(np.uint8))
    return tmp_path


def test_real_scenes_are_found_and_scaled(place):
    satellite, aerial = contact_sheet._real_scenes(place)
    assert satellite.bands.shape == (8, 32, 32)
    assert 0.01 < np.median(satellite.bands[:6]) < 0.4
    assert set(np.unique(satellite.labels)) == {0, 1, 3, 255}
    assert np.isnan(aerial.bands[3:]).all()
    assert set(np.unique(aerial.labels)) == {4, 255}


def test_sheet_is_written(place, tmp_path, monkeypatch):
    monkeypatch.setattr(contact_sheet, "_PIXELS_M", (10, 0.5))
    out = tmp_path / "sheet.png"
    monkeypatch.setattr(sys, "argv", ["contact_sheet", "--out", str(out), "--real", str(place)])
    contact_sheet.main()
    assert out.read_bytes().startswith(b"\x89PNG")
    assert out.stat().st_size > 20_000


def test_a_missing_folder_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["contact_sheet", "--out", "x.png", "--real", str(tmp_path / "nowhere")])
    with pytest.raises(SystemExit):
        contact_sheet.main()
    assert "nowhere is no folder" in capsys.readouterr().err
