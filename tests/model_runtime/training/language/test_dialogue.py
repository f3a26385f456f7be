"""The reference stream: what is written is what the plan's own reader understands."""

import re
from itertools import pairwise

import numpy as np
import pytest

from model_runtime.model.plan import (
    CHANGE_TASKS,
    FORMS,
    SEG,
    Figures,
    Plan,
    figures_text,
    last_image,
    last_phrase,
    parse_answer,
    parse_plan,
)
from model_runtime.protocol import CLASSES
from model_runtime.training.language import random_figures, reference_stream, sample_question


def _source(**figures: Figures):
    return lambda name, date: figures[name.replace("-", "_")]


def _turn(plan, dates, figures, image=None):
    return "".join(piece.text for piece in reference_stream(plan, dates, figures, image))


def _answer(plan, dates, figures):
    return parse_answer(_turn(plan, dates, figures))


def test_the_stream_says_its_plan_again():
    rng = np.random.default_rng(1)
    for _ in range(1500):
        question = sample_question(rng)
        figures = random_figures(rng, question.plan, question.dates, question.image)
        pieces = reference_stream(question.plan, question.dates, figures, question.image)
        written = "".join(piece.text for piece in pieces)
        assert parse_plan(written) == question.plan
        assert parse_answer(written)
        assert written.endswith("</answer><|im_end|>")
        assert ("In image t" in written) == (question.dates > 1 and question.plan.task != "none")
        for piece, after in pairwise(pieces):
            assert (piece.text.endswith(SEG)) == (piece.class_name is not None and not piece.told)
            if piece.text.endswith(SEG):
                so_far = piece.text
                assert last_phrase(so_far) == piece.class_name
                assert last_image(so_far) == (piece.date_index + 1 if question.dates > 1 else None)
                assert after.told
                assert after.text == figures_text(figures(piece.class_name, piece.date_index))


def test_change_grounds_first_and_last_image_of_each_class():
    plan = Plan("change", "auto", ("trees", "water"))
    pieces = reference_stream(plan, 4, random_figures(np.random.default_rng(0), plan, 4))
    grounded = [(piece.class_name, piece.date_index) for piece in pieces if piece.text.endswith(SEG)]
    assert grounded == [("trees", 0), ("trees", 3), ("water", 0), ("water", 3)]


def test_a_single_image_question_is_grounded_in_the_last_image_or_the_one_named():
    plan, figures = Plan("area", "ha", ("bare",)), _source(bare=Figures(0.1, 5e4, 2, "north"))
    assert "In image t3, I" in _turn(plan, 3, figures)
    assert "In image t1, I" in _turn(plan, 3, figures, image=0)
    told = figures_text(Figures(0.1, 5e4, 2, "north"))
    assert _turn(plan, 1, figures) == (
        f"<think><task>area ha</task> I outline the <p>bare</p>[SEG]{told}.</think><answer>5.0 ha</answer><|im_end|>"
    )


def test_a_question_that_cannot_be_grounded_is_one_piece():
    pieces = reference_stream(Plan("none", "thing"), 2, _source())
    assert [piece.text for piece in pieces] == ["<think><task>none thing</task></think><answer>none</answer><|im_end|>"]


LAKE, WOOD, NONE = Figures(0.2, 1.5e7, 3, "west"), Figures(0.5, 3.75e7, 12, "centre"), Figures(0.0, 0.0, 0)


@pytest.mark.parametrize(
    ("plan", "answer"),
    [
        (Plan("area", "auto", ("water",)), "1500.0 ha"),
        (Plan("area", "m2", ("water",)), "15000000.0 m2"),
        (Plan("area", "km2", ("water",)), "15.0 km2"),
        (Plan("share", "%", ("trees",)), "50.0 %"),
        (Plan("count", "count", ("trees",)), "12"),
        (Plan("larger", "yes-no", ("trees", "water")), "yes"),
        (Plan("larger", "yes-no", ("water", "trees")), "no"),
        (Plan("smaller", "yes-no", ("water", "trees")), "yes"),
        (Plan("larger", "which", ("water", "trees")), "trees"),
        (Plan("smaller", "which", ("water", "trees")), "water"),
        (Plan("larger", "which", ("bare", "built-up")), "equal"),
        (Plan("rank", "list", ("water", "bare", "trees")), "trees, water, bare"),
        (Plan("rank", "most", ("water", "bare", "trees")), "trees"),
        (Plan("rank", "least", ("water", "bare", "trees")), "water"),
        (Plan("rank", "most", ("bare", "built-up")), "none"),
        (Plan("exists", "yes-no", ("bare",)), "no"),
        (Plan("exists", "yes-no", ("water",)), "yes"),
        (Plan("where", "place", ("water",)), "west"),
        (Plan("where", "place", ("bare",)), "nowhere"),
    ],
)
def test_answers_follow_from_the_figures(plan, answer):
    assert _answer(plan, 1, _source(water=LAKE, trees=WOOD, bare=NONE, built_up=NONE)) == answer


def test_ranking_all_classes_leaves_out_what_is_not_there():
    figures = _source(water=LAKE, trees=WOOD, bare=NONE, built_up=NONE, grassland=NONE, cropland=NONE)
    assert _answer(Plan("rank", "list", CLASSES), 1, figures) == "trees, water"


@pytest.mark.parametrize(
    ("form", "metres", "answer"),
    [
        ("auto", 120.4, "120 m"),
        ("auto", 1249.0, "1.2 km"),
        ("m", 1249.0, "1249 m"),
        ("km", 120.0, "0.1 km"),
        ("auto", None, "nowhere"),
    ],
)
def test_distances(form, metres, answer):
    other = Figures(0.1, 1e5, 1, "east", distance_m=metres)
    assert _answer(Plan("distance", form, ("water", "bare")), 1, _source(water=LAKE, bare=other)) == answer


@pytest.mark.parametrize(("border", "answer"), [(True, "yes"), (False, "no")])
def test_border(border, answer):
    other = Figures(0.1, 1e5, 1, "east", border=border)
    assert _answer(Plan("border", "yes-no", ("water", "bare")), 1, _source(water=LAKE, bare=other)) == answer


@pytest.mark.parametrize(
    ("task", "form", "answer"),
    [
        ("change", "auto", "gained 20.0 ha, lost 150.0 ha"),
        ("gained", "km2", "0.2 km2"),
        ("lost", "m2", "1500000.0 m2"),
        ("lost", "%", "10.0 %"),
        ("grew", "yes-no", "no"),
        ("shrank", "yes-no", "yes"),
    ],
)
def test_changes(task, form, answer):
    after = Figures(0.18, 1.37e7, 3, "west", gained_m2=2e5, lost_m2=1.5e6)
    assert _answer(Plan(task, form, ("water",)), 2, lambda name, date: after if date else LAKE) == answer


def test_change_over_one_image_says_what_it_needs():
    assert _answer(Plan("change", "auto", ("water",)), 1, _source(water=LAKE)) == "needs two dates"


def test_change_of_several_classes_is_measured_per_class():
    assert _answer(Plan("change", "auto", CLASSES), 2, lambda name, date: LAKE) == "measured per class"


def test_made_up_figures_are_consistent():
    rng = np.random.default_rng(2)
    absent = 0
    for _ in range(400):
        plan = Plan("rank", "list", CLASSES)
        figures = random_figures(rng, plan, 1)
        drawn = [figures(name, 0) for name in CLASSES]
        assert sum(one.share for one in drawn) <= 1 + 1e-9
        assert all((one.share > 0) == (one.regions > 0) == bool(one.place) for one in drawn)
        absent += sum(one.share == 0 for one in drawn)
    assert 0.2 < absent / (400 * len(CLASSES)) < 0.4


@pytest.mark.parametrize("task", CHANGE_TASKS)
def test_made_up_changes_balance(task):
    rng = np.random.default_rng(3)
    plan = Plan(task, FORMS[task][0], ("trees",))
    for _ in range(200):
        figures = random_figures(rng, plan, 3)
        before, after = figures("trees", 0), figures("trees", 2)
        assert before.gained_m2 is None
        assert (
            after.area_m2 == pytest.approx(before.area_m2 + after.gained_m2 - after.lost_m2, abs=1.0)
            or before.share == 0
        )
        assert re.search(r"gained \d+\.\d ha, lost", figures_text(after))
