"""The held-out questions: sound truths, and none of them is among the training questions."""

import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

import model_runtime.training.language as language
from model_runtime.model.plan import FORMS, PAIR_TASKS
from model_runtime.protocol import CLASSES
from model_runtime.training.language import KINDS, sample_question

FOLDER = Path(language.__file__).parent
HELD_OUT = json.loads((FOLDER / "held_out_questions.json").read_text(encoding="utf-8"))
PEOPLE = json.loads((FOLDER / "people_questions.json").read_text(encoding="utf-8"))


def test_held_out_questions_are_balanced():
    assert len({entry["question"] for entry in HELD_OUT}) == 150
    kinds = Counter(entry["kind"] for entry in HELD_OUT)
    assert kinds == {kind: 30 if kind == "none" else 12 for kind in KINDS}


def test_people_ask_everything():
    assert len({entry["question"] for entry in PEOPLE}) == 360
    kinds = Counter(entry["kind"] for entry in PEOPLE)
    assert set(kinds) == set(KINDS)
    assert min(kinds.values()) >= 25
    assert kinds["none"] == 60


@pytest.mark.parametrize("questions", [HELD_OUT, PEOPLE], ids=["held out", "people"])
def test_truths_are_sound(questions):
    for entry in questions:
        assert entry["form"] in FORMS[entry["task"]]
        assert set(entry["classes"]) <= set(CLASSES)
        assert bool(entry["classes"]) == (entry["task"] != "none")
        assert entry["task"] not in PAIR_TASKS or len(entry["classes"]) == 2


@pytest.mark.parametrize("questions", [HELD_OUT, PEOPLE], ids=["held out", "people"])
def test_training_hardly_draws_one_of_them(questions):
    rng = np.random.default_rng(0)
    drawn = {sample_question(rng).text.lower().strip(" ?.!") for _ in range(10_000)}
    met = [entry["question"] for entry in questions if entry["question"].lower().strip(" ?.!") in drawn]
    assert len(met) <= 8, met
