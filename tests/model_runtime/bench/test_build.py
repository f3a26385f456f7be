"""A benchmark from labelled imagery: all six tasks, fair questions, options that give nothing away, frozen."""

import re
import shutil
from collections import Counter

import numpy as np
import pytest

from model_runtime.bench.build import Extent, Sources, build
from model_runtime.bench.items import TASKS, BenchmarkChanged
from model_runtime.bench.multiple_choice import figures
from model_runtime.bench.opening import open_benchmark
from model_runtime.bench.random_answerer import answer, chance
from model_runtime.bench.scoring import measure_by_paper
from model_runtime.errors import BadRequest
from model_runtime.protocol import CLASSES
from model_runtime.scene import open_scene
from tests.model_runtime.bench.conftest import CHIP, DATES, sources_of


def test_all_six_tasks_with_true_masks_that_give_the_right_option(built, tmp_path):
    benchmark = open_benchmark(built)
    assert Counter(item.task for item in benchmark.items) == Counter(dict.fromkeys(TASKS, 24))
    for item in benchmark.items:
        masks = benchmark.true_masks(item)
        assert all(mask.pixels.shape == (CHIP, CHIP) for mask in masks)
        measured = measure_by_paper(item.task, masks, np.ones((CHIP, CHIP), bool), benchmark.pixel_size_m)
        assert measured is not None
        assert measured.option(item.options) == item.answer.choice, item
    layers = benchmark.layers(benchmark.items[-1], tmp_path)
    assert [layer.date for layer in layers] == list(DATES)
    with open_scene(layers) as scene:
        assert scene.shape == (CHIP, CHIP)
        assert scene.read(0)[3].min() == pytest.approx(0.02, abs=0.008), "water in the near infrared"


def test_the_right_option_stands_everywhere_and_has_every_rank(built):
    items = open_benchmark(built).items
    for task in TASKS:
        places = Counter(item.answer.choice for item in items if item.task == task)
        assert max(places.values()) - min(places.values()) <= 1
        assert len(places) == len(next(item.options for item in items if item.task == task))
    ranks = Counter()
    for item in (item for item in items if item.task == "area"):
        values = [float(re.match(r"[\d.]+", option.text)[0]) for option in item.options]
        ranks[sorted(values).index(values["ABCD".index(item.answer.choice)])] += 1
    assert max(ranks.values()) - min(ranks.values()) <= 2
    said = Counter(
        next(option.text for option in item.options if option.letter == item.answer.choice)
        for item in items
        if item.task == "boundary"
    )
    assert said["Yes"] == said["No"]


def test_chance_scores_a_third(built):
    items = open_benchmark(built).items
    blind = chance(items)
    assert blind.macro == pytest.approx(1 / 3, abs=0.01)
    rng = np.random.default_rng(3)
    drawn = [np.mean([answer(item, (), rng).choice == item.answer.choice for item in items]) for _ in range(200)]
    assert np.mean(drawn) == pytest.approx(1 / 3, abs=0.02), "one answer after the other scores the same"


def test_the_same_seed_builds_the_same_benchmark(labelled, tmp_path):
    both = sources_of(labelled)
    one_date = Sources(both.layers[:1], both.labels[:1], both.legend)
    found = {}
    for name, seed in (("first", 1), ("again", 1), ("other", 2)):
        build(tmp_path / name, one_date, Extent(CHIP, 3 * CHIP, per_task=3, seed=seed))
        found[name] = open_benchmark(tmp_path / name).sha256
    assert found["first"] == found["again"] != found["other"]


def _edit_question(folder):
    path = folder / "questions.jsonl"
    path.write_text(path.read_text().replace('"answer": "A"', '"answer": "B"', 1))


def _edit_label(folder):
    path = next(folder.rglob("*_labels.tif"))
    path.write_bytes(path.read_bytes()[:-1] + b"\x07")


def _remove_chip(folder):
    next(folder.rglob("*_optical.tif")).unlink()


def _add_file(folder):
    (folder / "chips" / "more.txt").write_text("more")


@pytest.mark.parametrize("change", [_edit_question, _edit_label, _remove_chip, _add_file])
def test_a_benchmark_that_was_changed_is_refused(built, tmp_path, change):
    copy = tmp_path / "copy"
    shutil.copytree(built, copy)
    assert open_benchmark(copy).sha256 == open_benchmark(built).sha256
    change(copy)
    with pytest.raises(BenchmarkChanged, match="isn't what was frozen: 1 files differ"):
        open_benchmark(copy)


def test_one_date_has_no_building_change_and_what_is_known_stays_below_everything(labelled, tmp_path):
    both = sources_of(labelled)
    counts = build(tmp_path / "one", Sources(both.layers[:1], both.labels[:1], both.legend), Extent(CHIP, CHIP, 6))
    assert counts["building_change"] == 0
    assert counts["coverage"] == 6


def test_what_cannot_be_built(labelled, tmp_path):
    both = sources_of(labelled)
    with pytest.raises(BadRequest, match="labels of “2031-01-01”"):
        build(tmp_path / "x", Sources(both.layers, ((both.labels[0][0], "2031-01-01"),), both.legend), Extent(CHIP))
    with pytest.raises(BadRequest, match="exists already"):
        build(tmp_path, both, Extent(CHIP, CHIP, 1))
    with pytest.raises(BadRequest, match="too small"):
        build(tmp_path / "x", both, Extent(20, 20))
    assert not list(tmp_path.iterdir())
    with pytest.raises(BadRequest, match="There is no benchmark"):
        open_benchmark(tmp_path)


def test_figures_stay_possible_and_apart():
    rng, ranks = np.random.default_rng(0), Counter()
    for truth in rng.uniform(5, 95, 200):
        texts = figures(rng, truth, 100, lambda value: f"{value:.1f}", ranks)
        values = [float(text) for text in texts]
        assert len(set(values)) == 4
        assert max(values) <= 100
        assert values[0] == pytest.approx(truth, abs=0.06)
    assert set(ranks) == {0, 1, 2, 3}
    assert figures(rng, 1.0, float("inf"), lambda value: f"{value:.0f}", Counter()) is None, "1, 0, 2 and 2"


def test_classes_are_the_wire_names(built):
    benchmark = open_benchmark(built)
    assert {name for item in benchmark.items for name in item.of} <= set(CLASSES)
