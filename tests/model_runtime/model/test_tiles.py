import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from model_runtime.errors import Cancelled
from model_runtime.model.tiles import HALO, TileFeatures, segment_tiles, tiles_of


@given(st.integers(1, 500), st.integers(1, 500), st.sampled_from([64, 96, 256]))
def test_cores_cover_the_raster_once(height, width, window):
    covered = np.zeros((height, width), dtype=int)
    for tile in tiles_of((height, width), window):
        covered[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width] += 1
    assert (covered == 1).all()


def reader(raster):
    def read(row, col, height, width):
        padded = np.full((len(raster), height, width), np.nan, dtype=np.float32)
        top, left = max(row, 0), max(col, 0)
        bottom, right = min(row + height, raster.shape[1]), min(col + width, raster.shape[2])
        padded[:, top - row : bottom - row, left - col : right - col] = raster[:, top:bottom, left:right]
        return padded

    return read


def test_kept_features_give_the_same_masks_as_fresh_ones(make_model):
    model = make_model()
    raster = np.random.default_rng(0).random((8, 100, 80), dtype=np.float32)
    prompt = torch.randn(32)
    features = TileFeatures()
    first = segment_tiles(model, prompt, reader(raster), (100, 80), 10.0, features)

    def never(*window):
        raise AssertionError("the tiles are kept; nothing is read again")

    again = segment_tiles(model, prompt, never, (100, 80), 10.0, features)
    fresh = segment_tiles(model, prompt, reader(raster), (100, 80), 10.0, TileFeatures(budget_bytes=0))
    np.testing.assert_allclose(first, fresh, atol=2e-3)
    np.testing.assert_allclose(first, again, atol=2e-2)
    assert first.shape == (100, 80)


def test_a_tile_sees_its_halo(make_model):
    """Pixels just outside a tile's core change what is decided inside it."""
    model = make_model()
    raster = np.random.default_rng(0).random((8, 32, 96), dtype=np.float32)
    prompt = torch.randn(32)
    before = segment_tiles(model, prompt, reader(raster), (32, 96), 10.0, TileFeatures())
    core = model.config.window - 2 * HALO
    raster[:, :, core : core + 4] = 1.0
    after = segment_tiles(model, prompt, reader(raster), (32, 96), 10.0, TileFeatures())
    assert not np.array_equal(before[:, :core], after[:, :core])


def test_cancelling_stops_within_a_tile(make_model):
    model = make_model()
    asked = iter([False, True])
    reads = []

    def read(row, col, height, width):
        reads.append((row, col))
        return np.zeros((8, height, width), dtype=np.float32)

    with pytest.raises(Cancelled):
        segment_tiles(model, torch.randn(32), read, (200, 200), 10.0, TileFeatures(), lambda: next(asked))
    assert len(reads) == 1
