"""Typed questions: right truths, even spread, the same again for the same seed."""

from collections import Counter, defaultdict
from itertools import permutations

import numpy as np
import pytest

from model_runtime.model.plan import CHANGE_TASKS, FORMS, PAIR_TASKS
from model_runtime.protocol import CLASSES
from model_runtime.training.language import KINDS, sample_question

COUNT = 20_000


@pytest.fixture(scope="module")
def questions():
    rng = np.random.default_rng(11)
    return [sample_question(rng) for _ in range(COUNT)]


def test_every_truth_is_one_the_plan_allows(questions):
    for question in questions:
        plan = question.plan
        assert plan.form in FORMS[plan.task], question
        assert set(plan.classes) <= set(CLASSES)
        assert len(set(plan.classes)) == len(plan.classes)
        assert len(plan.classes) == 0 if plan.task == "none" else len(plan.classes) >= 1
        if plan.task in PAIR_TASKS:
            assert len(plan.classes) == 2
        if plan.task == "rank":
            assert len(plan.classes) >= 3
        assert question.image is None or 0 <= question.image < question.dates
        assert question.text.strip()


def test_kinds_come_as_often_as_they_should(questions):
    drawn = Counter(question.kind for question in questions)
    for kind, weight in KINDS.items():
        expected = COUNT * weight / sum(KINDS.values())
        assert drawn[kind] == pytest.approx(expected, rel=0.12), kind


def test_every_task_and_form_comes(questions):
    drawn = Counter((question.plan.task, question.plan.form) for question in questions)
    for task, forms in FORMS.items():
        for form in forms:
            assert drawn[task, form] >= 40, (task, form)


def test_all_class_pairs_come_in_both_orders(questions):
    drawn = Counter(question.plan.classes for question in questions if question.plan.task in PAIR_TASKS)
    counts = [drawn[pair] for pair in permutations(CLASSES, 2)]
    assert min(counts) > 0.6 * np.mean(counts)
    assert max(counts) < 1.5 * np.mean(counts)


def test_classes_come_evenly(questions):
    drawn = Counter(question.plan.classes[0] for question in questions if len(question.plan.classes) in (1, 2))
    assert max(drawn.values()) < 1.15 * min(drawn[name] for name in CLASSES)


def test_questions_hardly_repeat_and_never_contradict_themselves(questions):
    truths = defaultdict(set)
    for question in questions:
        truths[question.text].add(question.plan)
    print(f"{len(truths)} distinct texts in {COUNT} samples")
    assert len(truths) > 0.95 * COUNT
    torn = {text: plans for text, plans in truths.items() if len(plans) > 1}
    assert not torn


def test_change_is_asked_over_several_images_but_for_a_few(questions):
    change = [question for question in questions if question.plan.task in CHANGE_TASKS]
    alone = sum(question.dates == 1 for question in change)
    assert 0.03 < alone / len(change) < 0.14
    assert all(question.image is None for question in change)


def test_one_seed_gives_the_same_questions():
    first, second = ([sample_question(np.random.default_rng(seed)) for seed in range(300)] for _ in range(2))
    assert first == second


@pytest.mark.parametrize("kind", list(KINDS))
def test_what_is_asked_for_is_kept(kind):
    rng = np.random.default_rng(5)
    for _ in range(200):
        question = sample_question(rng, dates=3, kind=kind, classes=["water", "trees"])
        assert (question.kind, question.dates) == (kind, 3)
        if len(question.plan.classes) in (1, 2):
            assert set(question.plan.classes) <= {"water", "trees"}


def test_with_one_image_change_is_rare():
    rng = np.random.default_rng(6)
    drawn = Counter(sample_question(rng, dates=1).kind for _ in range(3000))
    assert 0 < drawn["change"] < 0.05 * 3000


def test_options_stand_behind_some_questions_of_every_kind(questions):
    lettered = Counter(
        question.kind for question in questions if any(mark in question.text for mark in ("A.", "A)", "a)", "A:"))
    )
    for kind in KINDS:
        assert lettered[kind] > 0.015 * COUNT * KINDS[kind] / sum(KINDS.values()), kind
