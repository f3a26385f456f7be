"""A small labelled scene of two dates, and the benchmark that is built from it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio

from model_runtime.bench.build import Extent, Sources, build
from model_runtime.protocol import CLASSES, ROLES, LayerSource
from model_runtime.terra_cot.legends import load_legend
from tests.model_runtime.conftest import UTM_GRID

CHIP, ACROSS, DOWN = 64, 6, 4
DATES = ("2020-06-01", "2022-06-01")
#: Digital numbers of the six optical bands over each class.
NUMBERS = {
    "water": (600, 500, 400, 200, 100, 80),
    "trees": (300, 500, 350, 3000, 1500, 700),
    "grassland": (500, 800, 600, 2600, 2000, 1100),
    "cropland": (700, 900, 1100, 2000, 2400, 1700),
    "built-up": (1200, 1300, 1400, 1700, 1900, 1800),
    "bare": (1500, 1900, 2300, 2800, 3300, 3000),
}


def label_maps() -> np.ndarray:
    """Uint8 (2, H, W): strips of water, a middle and trees in every chip, a village in it that loses houses."""
    rng = np.random.default_rng(5)
    maps = np.zeros((2, DOWN * CHIP, ACROSS * CHIP), np.uint8)
    for row in range(DOWN):
        for col in range(ACROSS):
            chip = maps[:, row * CHIP : (row + 1) * CHIP, col * CHIP : (col + 1) * CHIP]
            left, right = 8 + int(rng.integers(0, 14)), 64 - 8 - int(rng.integers(0, 14))
            middle = ("grassland", "cropland", "bare")[int(rng.integers(3))]
            chip[:, :, :left] = CLASSES.index("water")
            chip[:, :, left:right] = CLASSES.index(middle)
            chip[:, :, right:] = CLASSES.index("trees")
            gone = int(rng.integers(3, 10))
            for house in range(12):
                top, side = 4 + 10 * (house // 2), left + 3 + 9 * (house % 2)
                chip[: 1 if house < gone else 2, top : top + 5, side : side + 5] = CLASSES.index("built-up")
    return maps


@pytest.fixture(scope="session")
def labelled(tmp_path_factory) -> Path:
    """A folder with optical.tif and labels.tif of two dates, and the labels' legend."""
    folder = tmp_path_factory.mktemp("labelled")
    noise = np.random.default_rng(6).normal(0, 15, (6, DOWN * CHIP, ACROSS * CHIP))
    for at, labels in enumerate(label_maps()):
        numbers = np.array([NUMBERS[name] for name in CLASSES], float).T[:, labels] + noise
        _write(folder / f"optical_{at}.tif", numbers.clip(1).astype(np.uint16), ROLES[:6])
        _write(folder / f"labels_{at}.tif", labels[None], ("labels",))
    values = {str(index): {"name": name, "class": name} for index, name in enumerate(CLASSES)}
    (folder / "legend.json").write_text(json.dumps({"name": "blocks", "source": "a test", "values": values}))
    return folder


def _write(path, bands, names):
    profile = {"driver": "GTiff", "count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
    with rasterio.open(path, "w", dtype=bands.dtype, crs="EPSG:32632", transform=UTM_GRID, **profile) as raster:
        raster.write(bands)
        raster.descriptions = names


def sources_of(labelled: Path) -> Sources:
    """Both dates of the labelled scene."""
    layers = tuple(
        LayerSource(f"optical {at}", (str(labelled / f"optical_{at}.tif"),), "optical", date=date)
        for at, date in enumerate(DATES)
    )
    labels = tuple((str(labelled / f"labels_{at}.tif"), date) for at, date in enumerate(DATES))
    return Sources(layers, labels, load_legend(str(labelled / "legend.json")))


@pytest.fixture(scope="session")
def built(labelled, tmp_path_factory) -> Path:
    """A benchmark of all six tasks; tests that change it take a copy."""
    out = tmp_path_factory.mktemp("built") / "blocks"
    build(out, sources_of(labelled), Extent(CHIP, CHIP, per_task=24, seed=1))
    return out
