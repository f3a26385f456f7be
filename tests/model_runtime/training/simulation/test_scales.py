"""Scenes of every pixel size from 0.15 to 90 m, and what only aerial ones show."""

import numpy as np
import pytest
from scipy import ndimage

from model_runtime.training.simulation import simulate
from model_runtime.training.simulation.aerial import AERIAL_PIXEL_M, draw_aerial
from model_runtime.training.simulation.fields import grown_parcels, make_frame
from model_runtime.training.simulation.landcover import BUILT_UP
from model_runtime.training.simulation.light import Sun, shade, shifted
from model_runtime.training.simulation.season import draw_season


@pytest.mark.parametrize("pixel_size_m", [0.15, 0.3, 1.0, 2.4, 2.6, 10.0, 30.0, 60.0, 90.0])
@pytest.mark.parametrize("dates", [1, 3])
def test_every_pixel_size_gives_scenes(pixel_size_m, dates):
    for seed in range(3):
        scene = simulate(seed, size=64, dates=dates, drop=False, pixel_size_m=pixel_size_m)
        assert scene.pixel_size_m == pixel_size_m
        assert scene.bands.dtype == np.float32
        assert np.isfinite(scene.bands).all()
        assert scene.bands[:, :6].min() >= 0


def test_a_share_of_scenes_is_aerial_and_a_few_are_coarse():
    sizes = np.array([simulate(seed, size=32).pixel_size_m for seed in range(80)])
    assert 0.12 < (sizes < AERIAL_PIXEL_M).mean() < 0.38
    assert 0.01 < (sizes > 30).mean() < 0.18
    assert ((sizes >= 0.15) & (sizes <= 90)).all()


def test_aerial_scenes_come_from_cameras():
    """No radar and no short-wave infrared is flown at half a metre."""
    for seed in range(12):
        bands = simulate(seed, size=32, pixel_size_m=0.5).bands
        assert np.isnan(bands[:, 4:]).all()
        assert np.isfinite(bands[:, :3]).mean() > 0.7


def test_single_buildings_stand_in_aerial_scenes():
    """At half a metre houses are regions of some dozens of square metres, many of them rectangular."""
    areas, filled = [], []
    for seed in range(20):
        land = draw_aerial(np.random.default_rng(seed), make_frame(160, 0.5))
        houses, _ = ndimage.label((land.cover == BUILT_UP) & land.layers.plots)
        for number, box in enumerate(ndimage.find_objects(houses), 1):
            inner = all(part.start > 0 and part.stop < 160 for part in box)
            if inner:
                areas.append((houses[box] == number).sum() * 0.25)
                filled.append((houses[box] == number).mean())
    assert len(areas) > 60
    assert 15 < np.median(areas) < 400
    # a rectangle that stands askew fills half its box and more
    assert np.median(filled) > 0.45


def test_shadows_fall_away_from_the_sun_and_lengthen_as_it_sinks():
    height = np.zeros((41, 41), np.float32)
    height[20, 20] = 10
    frame = make_frame(41, 1.0)
    high, low = (shade(frame, Sun(np.radians(angle), 0.0), height) for angle in (60, 35))
    assert high[20, 21:].sum() == high.sum() > 3
    assert low.sum() > 1.5 * high.sum()
    assert shade(frame, Sun(np.radians(45), np.pi), height)[20, :20].sum() > 0


def test_what_is_moved_out_is_gone():
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    np.testing.assert_array_equal(shifted(values, 1, -1)[1:, :3], values[:2, 1:])
    assert not shifted(values, 1, -1)[0].any()
    assert not shifted(values, 5, 0).any()


def test_climate_lasts_and_season_changes():
    one, other = (draw_season(np.random.default_rng(seed), np.random.default_rng(7)) for seed in (1, 2))
    np.testing.assert_array_equal(one.soils, other.soils)
    assert one.green != other.green


def test_a_scene_has_one_season():
    """The same wood and meadow are green together: over scenes their greenness correlates."""
    pairs = []
    for seed in range(120):
        scene = simulate(seed, size=64, drop=False, pixel_size_m=10.0, eight_bit=False)
        ndvi = (scene.bands[0, 3] - scene.bands[0, 2]) / (scene.bands[0, 3] + scene.bands[0, 2] + 1e-3)
        means = [np.median(ndvi[scene.labels[0] == value]) for value in (1, 2) if (scene.labels[0] == value).sum() > 50]
        if len(means) == 2:
            pairs.append(means)
    assert len(pairs) > 5
    assert np.corrcoef(np.array(pairs).T)[0, 1] > 0.3


def test_grown_parcels_tile_the_scene():
    codes, edge = grown_parcels(np.random.default_rng(3), make_frame(96, 10.0), 200)
    assert set(np.unique(codes)) == set(range(codes.max() + 1))
    assert codes.max() > 10
    assert edge.min() >= 0
    assert edge.max() > 3
