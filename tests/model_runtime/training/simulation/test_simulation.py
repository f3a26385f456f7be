"""Simulated scenes: what a training, and every figure it reports, relies on."""

import numpy as np
import pytest
from scipy import ndimage

from model_runtime.protocol import CLASSES, ROLES
from model_runtime.training.simulation import simulate
from model_runtime.training.simulation.fields import LEAST_REGION_PX, make_frame, noise, parcels, sieve

WATER, TREES, GRASSLAND, CROPLAND, BUILT_UP, BARE = range(6)


@pytest.fixture(scope="module")
def scenes():
    return [simulate(seed, size=96, drop=False) for seed in range(120)]


def of_class(scenes, value, channel):
    """All values of a channel in a class."""
    return np.concatenate([scene.bands[0, channel][scene.labels[0] == value] for scene in scenes])


def test_same_seed_same_scene_and_another_seed_another():
    first, again, other = simulate(5, dates=2), simulate(5, dates=2), simulate(6, dates=2)
    np.testing.assert_array_equal(first.bands, again.bands)
    np.testing.assert_array_equal(first.labels, again.labels)
    assert first.pixel_size_m == again.pixel_size_m
    assert (first.labels != other.labels).any()


def test_a_generator_goes_on():
    rng = np.random.default_rng(3)
    assert (simulate(rng, size=64).labels != simulate(rng, size=64).labels).any()


@pytest.mark.parametrize(("size", "dates"), [(64, 1), (128, 3)])
def test_shapes_and_types(size, dates):
    scene = simulate(1, size=size, dates=dates)
    assert scene.bands.shape == (dates, len(ROLES), size, size)
    assert scene.bands.dtype == np.float32
    assert scene.labels.shape == (dates, size, size)
    assert scene.labels.dtype == np.uint8
    assert scene.labels.max() < len(CLASSES)


def test_values_are_physical(scenes):
    bands = np.stack([scene.bands[0] for scene in scenes])
    assert np.isfinite(bands).all()
    assert bands[:, :6].min() >= 0
    assert np.quantile(bands[:, :6], 0.999) < 1.2
    assert bands[:, 6:].min() > -35
    assert bands[:, 6:].max() < 25
    assert all(0.15 <= scene.pixel_size_m <= 90 for scene in scenes)


def test_classes_look_like_themselves(scenes):
    def median(value, channel):
        return np.median(of_class(scenes, value, ROLES.index(channel)))

    assert median(WATER, "nir") < 0.06 < 0.12 < median(TREES, "nir")
    assert median(TREES, "red") < median(GRASSLAND, "red") < median(BARE, "red")
    assert median(WATER, "vv") < median(BARE, "vv") < median(BUILT_UP, "vv")
    assert median(BARE, "vh") < median(GRASSLAND, "vh") < median(TREES, "vh")
    for value in range(6):
        assert median(value, "vh") < median(value, "vv") - 3


def test_fields_under_crops_overlap_with_bare_ground_and_grass(scenes):
    """No pixel tells them apart: training must look at shapes."""
    # photographs from the air have tone curves of their own
    scenes = [scene for scene in scenes if scene.pixel_size_m >= 5]
    crop = np.quantile(of_class(scenes, CROPLAND, ROLES.index("red")), [0.1, 0.9])
    for value in (GRASSLAND, BARE):
        red = of_class(scenes, value, ROLES.index("red"))
        assert ((red > crop[0]) & (red < crop[1])).mean() > 0.4


def test_every_class_is_common_and_commonly_absent(scenes):
    presence = np.mean([[(scene.labels == value).any() for value in range(6)] for scene in scenes], axis=0)
    assert presence.min() > 0.38
    assert presence.max() < 0.75
    counts = {len(np.unique(scene.labels)) for scene in scenes}
    assert {2, 3, 4, 5, 6} <= counts


def test_truth_has_no_speckles(scenes):
    for scene in scenes:
        for value in np.unique(scene.labels):
            regions, count = ndimage.label(scene.labels[0] == value, np.ones((3, 3)))
            areas = np.bincount(regions.ravel())[1:]
            assert areas.min() >= LEAST_REGION_PX // 2
            assert count < 80


def test_bands_are_left_out_as_whole_sensors_or_bands():
    kept = []
    for seed in range(80):
        missing = np.isnan(simulate(seed, size=32, dates=2).bands)
        # a channel is all missing, or missing in a corner at most
        assert ((missing.mean((2, 3)) == 1) | (missing.mean((2, 3)) < 0.3)).all()
        assert (missing[0] == missing[1]).all()
        kept.append(tuple(missing[0].mean((1, 2)) < 1))
    assert all(any(channels) for channels in kept)
    sar_alone, optical_alone = (False,) * 6 + (True, True), (True,) * 6 + (False, False)
    assert {(True,) * 8, sar_alone, optical_alone} <= set(kept)
    assert not any(np.isnan(simulate(seed, size=32, drop=False).bands).any() for seed in range(20))


def test_dates_share_a_map_and_differ_in_events_and_light():
    changed = []
    for seed in range(40):
        scene = simulate(seed, size=96, dates=2, drop=False)
        changed.append((scene.labels[0] != scene.labels[1]).mean())
        assert not np.array_equal(scene.bands[0, :6], scene.bands[1, :6])
    assert 0.1 < np.mean(np.array(changed) == 0) < 0.7
    assert max(changed) > 0.02
    assert np.mean(changed) < 0.25


def test_size_scales_with_the_pixel():
    """A 30 m scene shows more of the land: its parcels are fewer pixels across."""
    coarse, fine = (simulate(8, size=64, pixel_size_m=size).pixel_size_m for size in (30.0, 5.0))
    assert (coarse, fine) == (30.0, 5.0)
    few, many = (
        int(parcels(np.random.default_rng(0), make_frame(96, size), 300, 1.5, 1e5)[0].max()) for size in (5.0, 30.0)
    )
    assert many > 3 * few


def test_noise_has_unit_variance_and_its_length():
    rough, smooth = (noise(np.random.default_rng(2), 128, length, 1.5)[0] for length in (1.0, 12.0))
    assert smooth.std() == pytest.approx(1, abs=1e-3)
    assert np.abs(np.diff(smooth, axis=0)).mean() < 0.3 * np.abs(np.diff(rough, axis=0)).mean()


def test_sieve_gives_small_regions_to_their_surroundings():
    labels = np.zeros((20, 20), np.uint8)
    labels[2:4, 2:4] = 1
    labels[8:14, 8:14] = 2
    labels[10, 10] = 3
    expected = np.zeros((20, 20), np.uint8)
    expected[8:14, 8:14] = 2
    np.testing.assert_array_equal(sieve(labels, 12), expected)
