import numpy as np
import pytest

from model_runtime.errors import BadRequest
from model_runtime.model import plan as words_of
from model_runtime.training.finetuning.heldout import areas_held_out, split_of
from model_runtime.training.finetuning.lessons import GroundingLessons, one_image, turned
from tests.model_runtime.training.finetuning.simple import Squares

STAGES = ("grounding", "cot")


def split(samples, share):
    return split_of(samples, areas_held_out(samples, STAGES, share), "cot")


def test_areas_are_held_out_whole():
    samples = Squares(areas=10)
    found = split(samples, 0.2)
    areas = [{samples.area_of(index) for index in indices} for indices in (found.trained, found.held_out)]
    assert len(areas[1]) == 2
    assert not areas[0] & areas[1]
    assert sorted(found.trained + found.held_out) == list(range(20))


def test_few_areas_keep_one_on_each_side():
    found = split(Squares(areas=2), 0.01)
    assert (len(found.trained), len(found.held_out)) == (2, 2)


def test_what_the_samples_hold_out_themselves_is_held_out():
    samples = Squares(areas=10)
    samples.held_out = frozenset({"area 3"})
    assert split(samples, 0.5).held_out == (6, 7)
    assert split(samples, 0.0).held_out == ()


def test_one_area_cannot_be_held_out():
    with pytest.raises(BadRequest, match="one area"):
        split(Squares(areas=1), 0.1)
    assert split(Squares(areas=1), 0.0).held_out == ()


def test_no_samples_are_refused():
    with pytest.raises(BadRequest, match="no sample"):
        split(Squares(areas=0), 0.1)


def test_a_grounding_lesson_asks_for_one_image_of_the_sample():
    lesson = one_image(Squares(dates=2).lesson(0), np.random.default_rng(0), phrases=3, plans=True)
    assert len(lesson.overviews) == len(lesson.known) == 1
    (talk,) = lesson.conversations
    assert talk.question == "Please segment the trees."
    assert talk.turn.endswith(words_of.SEG)
    assert talk.outlines[0].date_index == 0


def test_turning_moves_image_and_mask_together():
    lesson = one_image(Squares(size=16).lesson(1), np.random.default_rng(0), 3, plans=True)
    seen = set()
    for seed in range(30):
        moved = turned(lesson, np.random.default_rng(seed))
        mask = moved.conversations[0].outlines[0].mask
        assert moved.overviews[0][0][mask].mean() > 2 * moved.overviews[0][0][~mask].mean()
        assert moved.overviews[0].flags.c_contiguous
        seen.add(mask.tobytes())
    assert len(seen) == 4, "the square comes to lie in each corner"


def test_a_grounding_lesson_is_the_same_when_it_is_drawn_again():
    lessons = GroundingLessons(Squares(), range(8), plans=True, phrases=2, turned=True, seed=1)
    first, again, later = lessons[5, 3], lessons[5, 3], lessons[13, 3]
    assert np.array_equal(first.overviews[0], again.overviews[0])
    assert first.name == later.name
