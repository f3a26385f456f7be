from __future__ import annotations

import numpy as np
import pytest

from model_runtime.errors import LayerError
from model_runtime.protocol import LayerSource
from model_runtime.scene import open_scene
from tests.model_runtime.conftest import WriteRaster

OPTICAL = ("blue", "green", "red", "nir", "swir1", "swir2")


@pytest.fixture
def optical(write_raster: WriteRaster):
    path = write_raster("o.tif", np.full((6, 8, 8), 0.1, np.float32))
    return lambda date="", name="o": LayerSource(name, (path,), "optical", date=date)


@pytest.fixture
def sar(write_raster: WriteRaster):
    path = write_raster("s.tif", np.full((2, 8, 8), -10, np.float32))
    return lambda date="", name="s": LayerSource(name, (path,), "sar", date=date)


def test_dates_are_ordered_and_each_layer_is_one(optical) -> None:
    with open_scene([optical("2020-06-01"), optical("1999"), optical("2020-05-31T10:00:00Z")]) as scene:
        assert [date.date for date in scene.dates] == ["1999", "2020-05-31T10:00:00Z", "2020-06-01"]


def test_sar_joins_the_nearest_optical_date(optical, sar) -> None:
    layers = [optical("2020-01-01"), optical("2020-06-01"), sar("2020-05-30"), sar("2020-02-01", "far")]
    with open_scene(layers) as scene:
        assert [date.roles for date in scene.dates] == [(*OPTICAL, "vv", "vh")] * 2
        assert any('"far"' in warning and "31 days" in warning for warning in scene.warnings)
        assert not any('"s"' in warning and "days" in warning for warning in scene.warnings)


def test_of_two_sar_layers_at_one_optical_date_the_nearer_is_used(optical, sar) -> None:
    with open_scene([optical("2020-01-01"), sar("2020-01-09", "later"), sar("2020-01-02")]) as scene:
        assert scene.dates[0].roles == (*OPTICAL, "vv", "vh")
        assert any('"later" is left out' in warning for warning in scene.warnings)


def test_undated_layers_make_one_undated_image(optical, sar) -> None:
    with open_scene([optical(), sar()]) as scene:
        assert [date.date for date in scene.dates] == [""]
        assert scene.dates[0].roles == (*OPTICAL, "vv", "vh")


def test_sar_alone_makes_the_dates(sar) -> None:
    with open_scene([sar("2021-01-01"), sar("2020-01-01")]) as scene:
        assert [date.date for date in scene.dates] == ["2020-01-01", "2021-01-01"]
        assert scene.dates[0].roles == ("vv", "vh")
        assert scene.read(0)[6, 0, 0] == -10


def test_band_groups_of_one_day_are_joined(write_raster: WriteRaster) -> None:
    layers = [
        LayerSource(name, (write_raster(f"{name}.tif", np.full((4, 4), 0.1, np.float32)),), "optical", date=date)
        for name, date in (("blue", "2020-01-01"), ("red", "2020-01-01T10:00:00"), ("nir", "2020-02-01"))
    ]
    with open_scene(layers) as scene:
        assert [date.roles for date in scene.dates] == [("blue", "red"), ("nir",)]


@pytest.mark.parametrize("dates", [("2020-01-01", "2020-01-01"), ("", "")])
def test_one_role_twice_at_one_date_is_refused(optical, dates: tuple[str, str]) -> None:
    with pytest.raises(LayerError, match=r'"a" and "b" both give blue'):
        open_scene([optical(dates[0], "a"), optical(dates[1], "b")])


def test_a_missing_date_among_several_is_refused(optical, sar) -> None:
    with pytest.raises(LayerError, match=r'"s" has no date'):
        open_scene([optical("2020-01-01"), optical("2020-06-01"), sar()])


@pytest.mark.parametrize("date", ["yesterday", "2020-13-01", "01.02.2020"])
def test_a_date_that_is_none_is_refused(optical, date: str) -> None:
    with pytest.raises(LayerError, match="ISO date"):
        open_scene([optical(date)])


def test_band_groups_taken_hours_apart_are_dates_of_their_own(write_raster: WriteRaster) -> None:
    def layer(role: str, date: str) -> LayerSource:
        path = write_raster(f"{role}.tif", np.full((4, 4), 0.1, np.float32), names=(role,))
        return LayerSource(role, (path,), "optical", date=date)

    with open_scene([layer("nir", "2021-07-23T15:00"), layer("red", "2021-07-23T09:00")]) as scene:
        assert [date.date for date in scene.dates] == ["2021-07-23T09:00", "2021-07-23T15:00"]
    with open_scene([layer("nir", "2021-07-23T09:10"), layer("red", "2021-07-23T09:00")]) as scene:
        assert [date.date for date in scene.dates] == ["2021-07-23T09:00"]
    with open_scene([layer("nir", "2021-07-23T15:00"), layer("red", "2021-07-23")]) as scene:
        assert [date.date for date in scene.dates] == ["2021-07-23"]
