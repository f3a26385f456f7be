"""The bench over six dates: a model that sees the truth scores all, one that is wrong is found out."""

from types import SimpleNamespace

import numpy as np
import pytest

from model_runtime.bench import scenes
from model_runtime.bench import series as bench
from model_runtime.engine.loading import Network
from model_runtime.engine.series import series_of
from model_runtime.model import Grounded, Reply, Written
from model_runtime.model.config import TimeConfig
from model_runtime.protocol import CLASSES
from model_runtime.training.simulation import SimulatedScene

HA = 1e4
DATES = [f"{year}-06-01" for year in range(2020, 2026)]
CONFIG = SimpleNamespace(min_region_px=1, min_main_region_px=1, plans=True, time=TimeConfig(trust=0))
MODEL = SimpleNamespace(config=CONFIG)


def growing_lake():
    """Six dates of trees with a lake that takes two columns more each year, from four of 40."""
    labels = np.full((6, 40, 40), CLASSES.index("trees"), np.uint8)
    for date in range(6):
        labels[date, :, : 4 + 2 * date] = CLASSES.index("water")
    return SimulatedScene(np.zeros((6, 8, 40, 40), np.float32), labels, 10.0)


def seeing_reason(scene, name, shift=0, ground_both=True):
    """A model that outlines the truth, `shift` columns too wide where it is asked between the dates it names."""

    def truth(index, wider=0):
        inside = scene.labels[index] == CLASSES.index(name)
        inside = inside | np.roll(inside, wider, axis=1) if wider else inside
        return np.where(inside, 4.0, -4.0).astype(np.float32)

    def reason(*_):
        yield Written("<think><task>change ha</task>")
        for index in (0, 5)[: 1 + ground_both]:
            yield Grounded(name, name, index, None, truth(index), lambda other: truth(other, shift))
        return Reply(None, "", True, "")

    return reason


def scored(monkeypatch, scene, name, **how):
    network = Network(None, seeing_reason(scene, name, **how), None, lambda images: None)
    monkeypatch.setattr(scenes, "torch_network", lambda: network)
    score = bench.Score()
    truth = bench.true_series(scene, MODEL, name)
    bench.add_to_score(score, "it", truth, bench.asked_series(MODEL, scene, name), 16 * HA)
    return score


def test_a_model_that_sees_the_truth_scores_all(monkeypatch):
    scene = growing_lake()
    assert list(bench.fair_classes(scene)) == ["water", "trees"]
    summary = scored(monkeypatch, scene, "water").summary()
    assert (summary["areas"], summary["areas_within_10_percent"]) == (6, 1.0)
    assert (summary["trends"], summary["trend_signs_right"]) == (1, 1.0)


def test_masks_that_are_too_wide_between_the_ends_are_found_out(monkeypatch):
    score = scored(monkeypatch, growing_lake(), "water", shift=4)
    assert (score.areas_right, score.trends_right) == (2, 1)


def test_a_model_that_comes_to_no_series_scores_nothing(monkeypatch):
    score = scored(monkeypatch, growing_lake(), "water", ground_both=False)
    assert (score.followed, score.areas, score.areas_right, score.trends, score.trends_right) == (0, 6, 0, 1, 0)
    assert "no series" in score.wrong[0]


@pytest.mark.parametrize(
    ("true", "found", "trends", "right"),
    [
        ((20, 18, 16, 14, 12, 10), (20, 19, 18, 17, 16, 15), 1, 1),
        ((20, 18, 16, 14, 12, 10), (10, 12, 14, 16, 18, 20), 1, 0),
        ((20, 20, 20, 20, 20, 18), (20, 20, 20, 20, 20, 21), 0, 0),
        ((20, 40, 39, 38, 37, 26), (20, 20, 20, 20, 20, 21), 0, 0),
    ],
    ids=["falls", "told to grow", "too little change", "the ends say one thing, the trend another"],
)
def test_the_sign_of_a_trend_counts_where_it_is_clear(true, found, trends, right):
    score = bench.Score()
    series = [series_of("water", DATES, [HA * area for area in areas]) for areas in (true, found)]
    bench.add_to_score(score, "it", *series, 100 * HA)
    assert (score.trends, score.trends_right) == (trends, right)
