"""A simulated scene written as rasters with a label map, and samples built of it."""

from __future__ import annotations

import json
from pathlib import Path

import rasterio
from affine import Affine

from model_runtime.protocol import CLASSES, OPTICAL_ROLES, ROLES, LayerSource
from model_runtime.terra_cot.build import build
from model_runtime.terra_cot.legends import load_legend
from model_runtime.terra_cot.request import BuildRequest, LabelSource
from model_runtime.training.simulation import simulate

DATES = ("2021-06-18", "2023-06-20")


def built(folder: Path, size: int = 128, chip_px: int = 64, seed: int = 13) -> Path:
    scene = simulate(seed, size=size, dates=2, drop=False, pixel_size_m=10.0, eight_bit=False, cloud_cover=0.0)
    legend = {"name": "own", "source": "simulated", "values": {}}
    for index, name in enumerate(CLASSES):
        legend["values"][str(index + 1)] = {"name": name, "class": name}
    (folder / "legend.json").write_text(json.dumps(legend))
    count = len(OPTICAL_ROLES)
    layers, labels = [], []
    for number, date in enumerate(DATES):
        for sensor, bands, roles in (
            ("optical", scene.bands[number][:count], ROLES[:count]),
            ("sar", scene.bands[number][count:], ROLES[count:]),
        ):
            path = _written(folder / f"{sensor}{number}.tif", bands, roles)
            layers.append(LayerSource(f"{sensor}{number}", (path,), sensor, date=date))
        path = _written(folder / f"labels{number}.tif", scene.labels[number][None] + 1, ("labels",))
        labels.append(LabelSource(path, date))
    request = BuildRequest(
        layers=tuple(layers),
        labels=tuple(labels),
        legend=load_legend(str(folder / "legend.json")),
        out_dir=folder / "samples",
        chip_px=chip_px,
        val_share=0.25,
        least_region_px=10,
    )
    build(request)
    return folder / "samples"


def _written(path: Path, bands, roles) -> str:
    profile = {"driver": "GTiff", "count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
    profile |= {"dtype": str(bands.dtype), "crs": "EPSG:32632", "transform": Affine(10, 0, 5e5, 0, -10, 5e6)}
    with rasterio.open(path, "w", **profile) as file:
        file.write(bands)
        file.descriptions = roles
    return str(path)
