"""Simulated dates written as real products store them, and read back by the scene room."""

import numpy as np
import pytest

from model_runtime.errors import BadRequest
from model_runtime.protocol import OPTICAL_ROLES, SAR_ROLES
from model_runtime.scene.radiometry import carries_offset, optical_scaling, sar_scaling, without_offset
from model_runtime.training.simulation import simulate
from model_runtime.training.simulation.products import (
    OPTICAL_FORMS,
    PICTURE_WHITE,
    SAR_FORMS,
    store_optical,
    store_sar,
)


@pytest.fixture(scope="module")
def scenes():
    return [simulate(seed, size=64, drop=False, pixel_size_m=10.0, eight_bit=False) for seed in range(120)]


def read_back(values):
    """What the scene room makes of a file of these bands, with no word in it on what they mean."""
    samples = {role: band.astype(np.float32) for role, band in zip(OPTICAL_ROLES, values, strict=True)}
    scaling = optical_scaling(samples, str(values.dtype), [1] * len(samples), [0] * len(samples), "a layer")
    if scaling.digital_numbers and carries_offset(samples):
        scaling = without_offset(scaling, "a layer")
    return scaling.apply(values.astype(np.float32))


def error(form, truth):
    """Largest difference between the truth and what is read back, in reflectance, and what rounding may cause."""
    stored = store_optical(truth, form)
    # the lowest number of a kind is kept for "nothing seen"
    return np.abs(read_back(stored.values) - truth).max(), 1.01 * stored.resolution + 1e-6


@pytest.mark.parametrize("form", OPTICAL_FORMS)
def test_optical_products_are_read_back(scenes, form):
    right = []
    for scene in scenes:
        truth = np.clip(scene.bands[0, :6], 0, PICTURE_WHITE if form == "picture" else 1)
        off, allowed = error(form, truth)
        right.append(off <= allowed)
    # digital numbers of a land with no dark pixel can't be told from those with the offset: see below
    assert np.mean(right) >= 0.9


def test_only_numbers_without_anything_dark_are_misread(scenes):
    for scene in scenes:
        truth = np.clip(scene.bands[0, :6], 0, 1)
        off, allowed = error("dn", truth)
        if off > allowed:
            assert np.percentile(truth, 1, axis=(1, 2)).min() > 0.09


@pytest.mark.parametrize("form", SAR_FORMS)
def test_sar_products_are_read_back(scenes, form):
    for scene in scenes:
        truth = scene.bands[0, 6:]
        values = store_sar(truth, form).values
        scaling = sar_scaling(dict(zip(SAR_ROLES, values, strict=True)), "a layer")
        assert scaling.power == (form == "power")
        np.testing.assert_allclose(scaling.apply(values), truth, atol=1e-4)


def test_nothing_seen_stays_nothing_seen(scenes):
    truth = np.clip(scenes[0].bands[0, :6], 0, 1).copy()
    truth[:, :5] = np.nan
    for form in ("dn", "dn+1000", "landsat"):
        back = read_back(store_optical(truth, form).values)
        assert np.isnan(back[:, :5]).all()
        assert np.isfinite(back[:, 5:]).all()
    power = store_sar(np.full((2, 4, 4), np.nan, np.float32), "power").values
    assert np.isnan(power).all()


def test_data_types_are_the_products_own(scenes):
    truth = scenes[0].bands[0]
    kinds = {form: store_optical(truth[:6], form).values.dtype for form in OPTICAL_FORMS}
    assert kinds == {
        "dn": np.uint16,
        "dn+1000": np.uint16,
        "landsat": np.uint16,
        "reflectance": np.float32,
        "picture": np.uint8,
    }


def test_unknown_forms_are_refused(scenes):
    with pytest.raises(BadRequest, match=r"picture"):
        store_optical(scenes[0].bands[0, :6], "jpeg")
    with pytest.raises(BadRequest, match=r"power"):
        store_sar(scenes[0].bands[0, 6:], "amplitude")
