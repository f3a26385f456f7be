"""The bundled demo scene: what its files hold, and that the committed ones are what the code writes."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
from scipy import ndimage

from model_runtime.training.simulation.demo import demo_map, write_demo_scene
from model_runtime.training.simulation.fields import make_frame

BUNDLED = Path(__file__).parents[4] / "resources" / "demo"
TREES, CROPLAND, BUILT_UP = 1, 3, 4


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    return {path.name: path for path in write_demo_scene(tmp_path_factory.mktemp("demo"))}


def test_files_say_what_they_are(written):
    assert set(written) == {"demo_optical.tif", "demo_optical_later.tif", "demo_sar.tif"}
    with rasterio.open(written["demo_optical.tif"]) as optical, rasterio.open(written["demo_sar.tif"]) as sar:
        assert optical.descriptions == ("blue", "green", "red", "nir", "swir1", "swir2")
        assert set(optical.dtypes) == {"uint16"}
        assert sar.descriptions == ("vv", "vh")
        assert set(sar.dtypes) == {"float32"}
        assert "imulated" in optical.tags()["TIFFTAG_IMAGEDESCRIPTION"]
        for file in (optical, sar):
            assert file.crs.to_epsg() == 32633
            assert file.res == (10, 10)
            assert file.shape == (256, 256)
        assert -30 < np.median(sar.read()) < 0
        # no value may look like a DN offset or be taken for nodata
        assert optical.read().min() > 0
        assert np.percentile(optical.read(1), 1) < 1000


def test_all_classes_are_there_and_more_trees_than_cropland():
    before, after = demo_map(make_frame(256, 10.0))
    share = np.bincount(before.labels.ravel(), minlength=6) / before.labels.size
    assert share.min() > 0.01
    assert share[TREES] > 1.4 * share[CROPLAND]
    later = np.bincount(after.labels.ravel(), minlength=6) / after.labels.size
    assert later[TREES] < share[TREES] - 0.005
    assert later[BUILT_UP] > share[BUILT_UP] + 0.01


def test_bundled_files_are_the_written_ones(written):
    for name, path in written.items():
        with rasterio.open(path) as now, rasterio.open(BUNDLED / name) as bundled:
            # rounding may differ between machines, and move a few pixels across an edge
            differs = np.abs(now.read().astype(float) - bundled.read()) > 1
            assert differs.mean() < 0.002
    assert sum((BUNDLED / name).stat().st_size for name in written) < 1_500_000


def test_later_scene_shows_the_felled_wood(written):
    before, after = demo_map(make_frame(256, 10.0))
    felled = (before.labels == TREES) & (after.labels != TREES)
    felled = ndimage.binary_erosion(felled, iterations=2)
    with rasterio.open(written["demo_optical.tif"]) as first, rasterio.open(written["demo_optical_later.tif"]) as later:
        assert later.read(3)[felled].mean() > 2 * first.read(3)[felled].mean()
