"""A frozen simulated benchmark: the same exam for everyone, or none at all."""

import json

import numpy as np
import pytest
from typer.testing import CliRunner

from model_runtime.bench import simulated_benchmark as frozen
from model_runtime.bench.simulated_benchmark import BenchmarkChanged, freeze, open_simulated, write_manifest
from model_runtime.cli.commands import app
from model_runtime.errors import BadRequest
from model_runtime.scene import open_scene

QUESTIONS = 3


@pytest.fixture(scope="module")
def manifest():
    return freeze(110_000, 110_100, QUESTIONS)


@pytest.fixture
def path(manifest, tmp_path):
    write_manifest(tmp_path / "frozen.json", manifest)
    return tmp_path / "frozen.json"


def test_it_opens_with_its_questions_and_their_answers(path, manifest):
    benchmark = open_simulated(path)
    assert [item.text for item in benchmark.items] == [one["text"] for one in manifest["questions"]]
    assert len(benchmark.items) == QUESTIONS
    assert all(item.answer.kind for item in benchmark.items)
    assert benchmark.sha256 == open_simulated(path).sha256


def test_its_layers_read_as_the_scene_was_drawn(path, manifest, tmp_path):
    benchmark = open_simulated(path)
    item, record = benchmark.items[1], manifest["questions"][1]
    drawn = frozen._scene(record["seed"], record["dates"])
    with open_scene(benchmark.layers(item, tmp_path)) as scene:
        assert [one.date for one in scene.dates] == [image.date for image in frozen.images_of(drawn)]
        for at in range(len(scene.dates)):
            np.testing.assert_allclose(scene.read(at), drawn.bands[at], atol=1e-6)
        assert not scene.warnings
    masks = benchmark.true_masks(item)
    assert masks[0].class_name == record["plan"]["classes"][0]
    # a share of 5 % or more is what makes such a question well posed
    assert masks[0].pixels.mean() == pytest.approx(record["answer"]["value"] / 100, abs=1e-3)


@pytest.mark.parametrize("part", ["text", "answer", "labels"])
def test_a_question_that_was_changed_is_refused(path, part):
    manifest = json.loads(path.read_text())
    manifest["questions"][0][part] = {"text": "Another one?", "answer": {"kind": "none"}, "labels": "0" * 64}[part]
    path.write_text(json.dumps(manifest))
    with pytest.raises(BenchmarkChanged, match="has changed"):
        open_simulated(path)


def test_scenes_that_are_drawn_otherwise_are_refused(path, monkeypatch, tmp_path):
    benchmark = open_simulated(path)
    drawn = frozen.evaluation_scene

    def other_map(*arguments):
        scene = drawn(*arguments)
        scene.labels[:, 0, 0] = (scene.labels[:, 0, 0] + 1) % 6
        return scene

    frozen._scene.cache_clear()
    monkeypatch.setattr(frozen, "evaluation_scene", other_map)
    try:
        with pytest.raises(BenchmarkChanged, match="label map"):
            open_simulated(path)
        with pytest.raises(BenchmarkChanged, match="label map"):
            benchmark.layers(benchmark.items[0], tmp_path)
    finally:
        frozen._scene.cache_clear()


def test_other_spectra_over_the_same_map_are_refused(path, monkeypatch):
    drawn = frozen.evaluation_scene

    def brighter(*arguments):
        scene = drawn(*arguments)
        scene.bands[:, 0] *= 1.1
        return scene

    frozen._scene.cache_clear()
    monkeypatch.setattr(frozen, "evaluation_scene", brighter)
    try:
        with pytest.raises(BenchmarkChanged, match="image of seed"):
            open_simulated(path)
    finally:
        frozen._scene.cache_clear()


def test_no_seeds_of_training_and_enough_of_them():
    with pytest.raises(BadRequest, match="training scenes begin"):
        freeze(1_000_000, 1_000_100, 1)
    with pytest.raises(BadRequest, match="allow only 1 of 5"):
        freeze(110_000, 110_001, 5)


def test_the_command_builds_one_and_says_what_is_wrong(tmp_path):
    out = tmp_path / "one.json"
    result = CliRunner().invoke(
        app, ["bench", "build", "--simulated", "--seeds", "110000:110010", "--questions", "1", "--out", str(out)]
    )
    assert result.exit_code == 0, result.output
    assert len(open_simulated(out).items) == 1
    for seeds in ("1-2", "7:7"):
        result = CliRunner().invoke(app, ["bench", "build", "--simulated", "--seeds", seeds, "--out", str(out)])
        assert result.exit_code == 2
    out.write_text("{}")
    with pytest.raises(BadRequest, match="isn't a benchmark"):
        open_simulated(out)
