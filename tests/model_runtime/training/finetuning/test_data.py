"""Samples that `terrascope cot build` made, as each stage and each family learns them."""

import json
import pickle
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from model_runtime.errors import BadRequest
from model_runtime.model import plan as words_of
from model_runtime.model.plan import parse_answer, parse_plan
from model_runtime.protocol import CLASSES
from model_runtime.terra_cot.rle import encode
from model_runtime.training.finetuning.data import open_samples
from model_runtime.training.finetuning.lessons import CotLessons, one_image
from model_runtime.training.finetuning.turns import has_plan

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def opened(folder, start):
    told = []
    return open_samples([folder], str(start), told.append), told


def test_nano_learns_conversations_that_follow_a_plan(terra_cot, nano_like):
    data, told = opened(terra_cot, nano_like)
    conversations = data.samples("cot")
    assert 0 < len(conversations) < len(data.found)
    assert f"{len(data.found) - len(conversations)} of {len(data.found)}" in told[0]
    tasks = set()
    for index, placed in enumerate(conversations.found):
        (talk,) = conversations.lesson(index).conversations
        plan = parse_plan(talk.turn)
        assert plan.task == placed.sample.truth.plan.task
        assert talk.turn.count(words_of.SEG) == len(talk.outlines) == talk.turn.count(words_of.FIGURES_OPEN)
        assert talk.turn.endswith(words_of.TURN_CLOSE)
        tasks.add(plan.task)
    assert len(tasks) > 4


def test_the_figures_told_are_those_of_the_sample(terra_cot, nano_like):
    """The share that nano is told is the share that the sample states, to the digit that both have."""
    data, _ = opened(terra_cot, nano_like)
    conversations, compared = data.samples("cot"), 0
    for index, placed in enumerate(conversations.found):
        truth = placed.sample.truth
        if truth.plan.task == "share" and len(placed.sample.groundings) == 1:
            stated = next(figure.value for figure in truth.figures if figure.kind == "share")
            (talk,) = conversations.lesson(index).conversations
            assert f"{stated:05.1f} %" in talk.turn
            assert parse_answer(talk.turn) == f"{stated:.1f} %"
            compared += 1
    assert compared


def test_changes_are_told_at_the_second_date(terra_cot, nano_like):
    data, _ = opened(terra_cot, nano_like)
    conversations = data.samples("cot")
    changes = [n for n, one in enumerate(conversations.found) if one.sample.truth.plan.task in words_of.CHANGE_TASKS]
    assert changes
    for index in changes:
        lesson = conversations.lesson(index)
        (talk,) = lesson.conversations
        assert len(lesson.overviews) == 2
        assert [outline.date_index for outline in talk.outlines][:2] == [0, 1]
        assert "gained" in talk.turn.split(words_of.FIGURES_OPEN)[2]


def test_an_image_comes_once_with_all_that_is_outlined_in_it(terra_cot, nano_like):
    data, _ = opened(terra_cot, nano_like)
    images = data.samples("grounding")
    assert len(images) < len(data.found)
    for index in range(len(images)):
        lesson = images.lesson(index)
        (talk,) = lesson.conversations
        names = [outline.phrase for outline in talk.outlines]
        assert len(set(names)) == len(names)
        assert set(names) <= set(CLASSES)
        assert lesson.overviews[0].shape == (8, 64, 64)
        together = np.sum([outline.mask for outline in talk.outlines], axis=0)
        assert together.max() == 1, "classes don't overlap"
        asked = one_image(lesson, np.random.default_rng(0), 2, plans=True)
        assert len(asked.conversations) == min(2, len(names))


def test_bands_come_in_the_networks_order_and_units(terra_cot, nano_like):
    data, _ = opened(terra_cot, nano_like)
    both = next(one for one in data.found if one.sample.form == "optical-sar")
    (bands,) = data.seen(both).overviews
    assert np.nanmin(bands[:6]) >= 0
    assert np.nanmax(bands[:6]) < 1.5
    assert np.nanmax(bands[6:]) < 10
    assert np.nanmedian(bands[6:]) < -3


def test_what_the_samples_hold_out_is_held_out_for_both_stages(terra_cot, nano_like):
    data, _ = opened(terra_cot, nano_like)
    assert data.held_out
    for stage in ("grounding", "cot"):
        samples = data.samples(stage)
        sides = {samples.area_of(index) in data.held_out for index in range(len(samples))}
        assert sides == {True, False}


def test_the_published_family_learns_the_samples_own_words(terra_cot, published):
    data, _ = opened(terra_cot, published)
    conversations = data.samples("cot")
    placed = conversations.found[0]
    lesson = conversations.lesson(0)
    (talk,) = lesson.conversations
    assert lesson.overviews[0].shape == (3, 64, 64)
    assert f"<think>{placed.sample.reasoning}</think>" in talk.turn
    assert words_of.FIGURES_OPEN not in talk.turn
    assert len(talk.outlines) == len(placed.sample.groundings)


def test_published_json_with_pictures_is_learnt(published, tmp_path):
    rng = np.random.default_rng(0)
    mask = np.zeros((40, 40), bool)
    mask[:20] = True
    pixels = rng.integers(0, 255, (40, 40, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "chip.png")
    said = "<think>First, I identify water [SEG]. It is half.</think><answer>B</answer>"
    entry = {
        "image": "chip.png",
        "conversations": [{"from": "human", "value": "<image>\nHow much?"}, {"from": "gpt", "value": said}],
        "labels": ["Inland waters"],
        "masks": [[encode(mask).to_json()]],
    }
    (tmp_path / "samples.json").write_text(json.dumps([entry]))
    data, _ = opened(tmp_path, published)
    lesson = data.samples("cot").lesson(0)
    (talk,) = lesson.conversations
    assert talk.question == "How much?"
    assert talk.turn == said + words_of.TURN_CLOSE
    assert np.array_equal(talk.outlines[0].mask, mask)
    assert talk.outlines[0].phrase == "Inland waters"
    from model_runtime.model.chips import picture

    assert np.array_equal(np.asarray(picture(lesson.overviews[0])), pixels), "the network sees the very picture"
    asked = one_image(data.samples("grounding").lesson(0), rng, 4, plans=False)
    assert asked.conversations[0].question == "Please segment the Inland waters."


def test_a_plan_whose_masks_are_missing_is_none_for_nano(terra_cot, nano_like):
    data, _ = opened(terra_cot, nano_like)
    sample = next(one.sample for one in data.samples("cot").found if one.sample.groundings)
    assert has_plan(sample)
    assert not has_plan(replace(sample, groundings=()))
    assert not has_plan(replace(sample, truth=None))


def test_a_class_is_empty_where_the_others_fill_the_image(terra_cot, nano_like):
    """Ranking grounds all six classes, and a sample outlines those that are there."""
    data, _ = opened(terra_cot, nano_like)
    conversations = data.samples("cot")
    ranks = [n for n, one in enumerate(conversations.found) if one.sample.truth.plan.task == "rank"]
    assert ranks
    for index in ranks:
        (talk,) = conversations.lesson(index).conversations
        missing = len(talk.outlines) - len(conversations.found[index].sample.groundings)
        assert sum(not outline.mask.any() for outline in talk.outlines) >= missing
    sample = conversations.found[ranks[0]].sample
    assert not has_plan(replace(sample, groundings=sample.groundings[1:])), "then nobody knows"


def test_lessons_travel_to_processes_that_read_ahead(terra_cot, nano_like):
    data, _ = opened(terra_cot, nano_like)
    lessons = CotLessons(data.samples("cot"), range(3))
    travelled = pickle.loads(pickle.dumps(lessons))
    assert np.array_equal(travelled[0, 1].overviews[0], lessons[0, 1].overviews[0], equal_nan=True)


def test_a_folder_without_samples_is_refused(nano_like, tmp_path):
    with pytest.raises(BadRequest, match=r"samples\.json"):
        opened(tmp_path, nano_like)
    (tmp_path / "samples.json").write_text("[]")
    with pytest.raises(BadRequest, match="no sample"):
        opened(tmp_path, nano_like)
