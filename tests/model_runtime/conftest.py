"""Fixtures of the runtime's tests: small rasters written on the spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import settings

# a machine busy with other work must not fail a property; 50 examples keep the whole suite short
settings.register_profile("runtime", deadline=None, max_examples=50)
settings.load_profile("runtime")

UTM_GRID = Affine(10, 0, 500_000, 0, -10, 5_000_000)
WriteRaster = Callable[..., str]


@pytest.fixture
def write_raster(tmp_path: Path) -> WriteRaster:
    """Writes bands (n, h, w) as a GeoTIFF and gives its path; 10 m pixels in UTM 32N unless told otherwise."""

    def write(
        name: str,
        bands: np.ndarray,
        crs: str | None = "EPSG:32632",
        transform: Affine | None = UTM_GRID,
        nodata: float | None = None,
        names: Sequence[str] = (),
        **options: object,
    ) -> str:
        bands = bands[None] if bands.ndim == 2 else bands
        path = tmp_path / name
        profile = {"driver": "GTiff", "count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
        profile |= {"dtype": str(bands.dtype), "crs": crs, "nodata": nodata, **options}
        if transform is not None:
            profile["transform"] = transform
        with rasterio.open(path, "w", **profile) as dataset:
            dataset.write(bands)
            if names:
                dataset.descriptions = names
        return str(path)

    return write


@pytest.fixture(scope="session")
def tokenizer():
    """A tokenizer with every special token."""
    from tests.model_runtime.tiny import tiny_tokenizer

    return tiny_tokenizer()


@pytest.fixture
def make_model(tokenizer):
    """Makes a tiny untrained model; keyword arguments change its config."""
    import torch

    from model_runtime.model import LoadedModel
    from model_runtime.model.network import TerraScope
    from model_runtime.model.stream import Words
    from tests.model_runtime.tiny import tiny_config

    def make(**changes):
        torch.manual_seed(0)
        network = TerraScope(tiny_config(tokenizer.get_vocab_size(), **changes)).eval()
        return LoadedModel("tiny", network, Words(tokenizer), "0" * 64, torch.device("cpu"))

    return make
