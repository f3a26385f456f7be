import pytest

from model_runtime.engine.answers.options import class_meant, split_options
from model_runtime.engine.answers.spoken import spoken_answer
from model_runtime.engine.findings import Findings, Found

WATER = Found("water", "", 2e5, 0.13, 3, "north")
NOTHING = Found("trees", "", 0.0, 0.0, 0, "")


@pytest.mark.parametrize(
    ("words", "kind", "choice"),
    [
        ("B", "choice", "B"),
        ("(b)", "choice", "B"),
        ("B. 13%", "choice", "B"),
        ("The answer is B", "choice", "B"),
        ("13%", "choice", "B"),
        ("yes", "yes_no", "yes"),
        ("Forest", "choice", "trees"),
        ("7", "none", ""),
    ],
)
def test_words_become_a_typed_answer(words, kind, choice):
    options = split_options("How much water? A. 5% B. 13%")
    answer = spoken_answer(words, Findings((WATER,)), options)
    assert (answer.kind, answer.choice) == (kind, choice)
    assert "13.0 %" in answer.text


@pytest.mark.parametrize(("words", "value", "unit"), [("about 40%", 13.0, "%"), ("8490 m2", 20.0, "ha")])
def test_a_figure_is_measured_and_never_the_models(words, value, unit):
    answer = spoken_answer(words, Findings((WATER, NOTHING)), ())
    assert (answer.kind, answer.value, answer.unit) == ("quantity", pytest.approx(value), unit)


def test_a_figure_that_may_be_of_several_masks_is_left_to_the_words():
    both = Findings((WATER, Found("trees", "", 1e5, 0.07, 1, "south")))
    assert spoken_answer("13%", both, ()).kind == "none"


def test_no_words_are_no_answer():
    assert spoken_answer("", Findings(), ()).kind == "none"


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("First, I identify all water area in the image", "water"),
        ("The lake is seen. Then I identify crop areas", "cropland"),
        ("34 damaged roofs", "34 damaged roofs"),
        ("Image: t2, the old harbour", "the old harbour"),
        ("damaged roofs in the post-disaster image", "damaged roofs"),
        ("in the first image", "in the first image"),
        ("all buildings near the river", "all buildings near the river"),
    ],
)
def test_a_phrase_means_the_class_it_names_last(phrase, name):
    assert class_meant(phrase) == name
