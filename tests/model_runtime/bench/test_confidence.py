"""Calibration: the fit finds what masks are worth, and the table sorts them by it."""

import numpy as np
import pytest

from model_runtime.bench.confidence import JudgedMask, fitted, reliability
from model_runtime.model.config import ConfidenceConfig, TerraScopeConfig


def masks(place, scale, offset, count=200, seed=0):
    """Masks that are right as often as the line says."""
    truth, rng = ConfidenceConfig(scale, offset), np.random.default_rng(seed)
    return [JudgedMask(place, p, truth.of(p)) for p in rng.uniform(0.55, 0.999, count).tolist()]


def test_the_fit_finds_the_line():
    found = fitted([*masks("simulated", 0.6, -0.8), *masks("somewhere", 0.6, -0.8, 10)])
    assert (found.scale, found.offset) == (pytest.approx(0.6, abs=0.03), pytest.approx(-0.8, abs=0.05))
    assert found.doubtful_below > 0


def test_a_few_real_masks_weigh_as_much_as_many_simulated():
    simulated, real = masks("simulated", 1.0, 0.0, 1000), masks("somewhere", 1.0, -2.0, 20)
    of_both = fitted([*simulated, *real])
    assert fitted(real).of(0.9) + 0.1 < of_both.of(0.9) < fitted(simulated).of(0.9) - 0.1


def test_no_masks_are_refused():
    with pytest.raises(ValueError, match="no masks"):
        fitted([])


def test_the_table_tells_what_was_right():
    sure = [JudgedMask("a", 0.95, 0.5), JudgedMask("a", 0.97, 0.7), JudgedMask("a", 0.5, 0.1)]
    rows = reliability((mask, ConfidenceConfig()) for mask in sure)
    assert [row["masks"] for row in rows] == [1, 2]
    assert rows[1]["said"] == pytest.approx(0.96)
    assert rows[1]["right"] == pytest.approx(0.6)


def test_an_uncalibrated_network_says_its_own_probability(tmp_path):
    config = TerraScopeConfig(confidence=ConfidenceConfig(0.5, -1.0, 0.6))
    config.save(tmp_path)
    assert TerraScopeConfig.load(tmp_path) == config
    assert ConfidenceConfig().of(0.83) == pytest.approx(0.83)
    assert ConfidenceConfig().of(1.0) == pytest.approx(1.0, abs=1e-5)
