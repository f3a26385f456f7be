"""What is found of a layer before a question, and what the person says of its numbers instead."""

from __future__ import annotations

import json

import numpy as np
import pytest
from typer.testing import CliRunner

from model_runtime.cli import app
from model_runtime.errors import LayerError
from model_runtime.protocol import LayerSource
from model_runtime.scene import open_scene
from model_runtime.scene.found import find
from model_runtime.scene.radiometry import STRETCH_TOP
from tests.model_runtime.conftest import WriteRaster

RNG = np.random.default_rng(11)
LAND = np.asarray(RNG.uniform(0.02, 0.3, (4, 40, 40)), np.float32)
NAMES = ("red", "green", "blue", "nir")


def told(path: str, sensor: str = "optical", **said: object) -> LayerSource:
    return LayerSource("x", (path,), sensor, **said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("numbers", "meaning"),
    [
        (LAND, "reflectance"),
        ((LAND * 10_000).astype(np.uint16), "reflectance_10000"),
        ((LAND * 10_000 + 1_000).astype(np.uint16), "sentinel2_offset"),
        ((LAND / LAND.max() * 255).astype(np.uint8), "picture"),
    ],
)
def test_bands_and_meaning_are_found(write_raster: WriteRaster, numbers, meaning) -> None:
    found = find(told(write_raster("x.tif", numbers, names=NAMES, photometric="MINISBLACK")))
    assert found.bands == (("blue", 3), ("green", 2), ("red", 1), ("nir", 4))
    assert (found.values, found.problem) == (meaning, "")


def test_what_is_found_and_then_said_reads_the_same(write_raster: WriteRaster) -> None:
    path = write_raster("x.tif", (LAND * 10_000 + 1_000).astype(np.uint16), names=NAMES)
    with open_scene([told(path)]) as by_itself, open_scene([told(path, values=find(told(path)).values)]) as as_said:
        np.testing.assert_allclose(as_said.read(0), by_itself.read(0), equal_nan=True)


def test_a_stretch_says_what_is_black_and_white(write_raster: WriteRaster) -> None:
    numbers = np.stack([np.full((8, 8), value, np.uint16) for value in (64, 1024, 2047)])
    path = write_raster("aerial.tif", numbers, names=("red", "green", "blue"))
    with open_scene([told(path, values="picture", stretch=(64.0, 2047.0))]) as scene:
        blue, green, red = scene.read(0)[:3, 0, 0]
        assert scene.holds_picture(0)
    assert (red, blue) == pytest.approx((0.0, STRETCH_TOP), abs=1e-6)
    assert green == pytest.approx(STRETCH_TOP * (1024 - 64) / (2047 - 64), abs=1e-5)


def test_power_and_decibels_are_believed_though_they_look_otherwise(write_raster: WriteRaster) -> None:
    path = write_raster("sar.tif", np.full((2, 8, 8), 0.1, np.float32), names=("VV", "VH"))
    with open_scene([told(path, "sar", values="db")]) as scene:
        assert scene.read(0)[6:] == pytest.approx(0.1)
    with open_scene([told(path, "sar", values="power")]) as scene:
        assert scene.read(0)[6:] == pytest.approx(-10.0)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"values": "db"}, "can't mean"),
        ({"values": "picture", "stretch": (9.0, 9.0)}, "White .9. must be more"),
        ({"values": "picture", "stretch": (9.0,)}, "two numbers, not 1"),
        ({"values": "picture", "stretch": (1.0, 2.0, 3.0)}, "two numbers, not 3"),
    ],
)
def test_what_cannot_be_is_refused(write_raster: WriteRaster, said, words) -> None:
    path = write_raster("x.tif", LAND, names=NAMES)
    with pytest.raises(LayerError, match=words):
        open_scene([told(path, **said)])


def test_files_that_cannot_be_used_are_told_not_raised(write_raster: WriteRaster, tmp_path) -> None:
    unknown = find(told(write_raster("x.tif", RNG.uniform(0, 1, (9, 8, 8)).astype(np.float32))))
    assert "isn't known" in unknown.problem
    assert "Bands…" in unknown.problem
    assert "can't be opened" in find(told(str(tmp_path / "none.tif"))).problem


def test_numbers_run_on_over_the_files_of_a_layer(write_raster: WriteRaster) -> None:
    first = write_raster("S2_B02.tif", LAND[0])
    second = write_raster("S2_B08.tif", LAND[1])
    found = find(LayerSource("x", (first, second), "optical"))
    assert found.bands == (("blue", 1), ("nir", 2))


def test_the_command_prints_it(write_raster: WriteRaster) -> None:
    path = write_raster("x.tif", (LAND * 10_000).astype(np.uint16), names=NAMES)
    run = CliRunner().invoke(app, ["inspect", "--optical", path, "--json"])
    assert run.exit_code == 0
    assert json.loads(run.stdout)[0]["values"] == "reflectance_10000"
    assert CliRunner().invoke(app, ["inspect", "--optical", "/nowhere.tif"]).exit_code == 2
