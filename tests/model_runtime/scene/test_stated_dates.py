import numpy as np
import pytest
import rasterio

from model_runtime.scene.stated_dates import stated_date


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("S2A_L2A_20210723.tif", "2021-07-23"),
        ("ortho 2021-07-23.tif", "2021-07-23"),
        ("T32TQM_20210718T101031_B02.jp2", "2021-07-18"),
        ("C:\\scenes\\2020_02_29.tif", "2020-02-29"),
        # Landsat's second date is that of processing
        ("LC08_L2SP_193029_20210723_20210729_02_T1_SR_B2.TIF", "2021-07-23"),
        ("/2021-07-23/scene.tif", ""),
        ("S2_20210231.tif", ""),
        ("120210723.tif", ""),
        ("ortho-2021.tif", ""),
    ],
)
def test_a_date_in_a_name(name, date):
    assert stated_date(name) == (date, "its name" if date else "")


def tagged(write_raster, name, **items):
    path = write_raster(name, np.ones((3, 4, 4), np.uint8))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(**items)
    return path


@pytest.mark.parametrize(
    ("item", "value", "date"),
    [
        ("TIFFTAG_DATETIME", "2019:05:04 10:00:00", "2019-05-04"),
        ("ACQUISITION_DATE", "2019-05-04", "2019-05-04"),
        ("SENSING_TIME", "2019-05-04T10:00:00Z", "2019-05-04"),
        ("datetime", "20190504", "2019-05-04"),
        ("TIFFTAG_DATETIME", "0000:00:00 00:00:00", ""),
        ("TIFFTAG_DATETIME", "yesterday", ""),
        ("COMMENT", "taken 2019-05-04", ""),
    ],
)
def test_a_date_among_the_metadata(write_raster, item, value, date):
    assert stated_date(tagged(write_raster, "scene.tif", **{item: value})) == (date, item if date else "")


def test_the_name_comes_first(write_raster):
    path = tagged(write_raster, "s2_20210618.tif", TIFFTAG_DATETIME="2024:01:01 00:00:00")
    assert stated_date(path) == ("2021-06-18", "its name")


def test_a_file_that_can_not_be_opened_states_nothing(tmp_path):
    (tmp_path / "broken.tif").write_bytes(b"II*\0")
    assert stated_date(str(tmp_path / "broken.tif")) == stated_date(str(tmp_path / "gone.tif")) == ("", "")
