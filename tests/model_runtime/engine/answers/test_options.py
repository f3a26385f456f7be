import pytest

from model_runtime.engine.answers.options import (
    Option,
    classes_in,
    option_of_figures,
    option_of_ranking,
    option_of_words,
    place_in,
    split_options,
)


def texts(question):
    return {option.letter: option.text for option in split_options(question)}


@pytest.mark.parametrize(
    ("question", "options"),
    [
        ("How much forest? A. 5% B. 21%", {"A": "5%", "B": "21%"}),
        ("How much forest?\nA) 5 %\nB) 21 %\nC) 40 %", {"A": "5 %", "B": "21 %", "C": "40 %"}),
        ("Cropland percentage, (a) 3 % (b) 17 % (c) 44 %", {"A": "3 %", "B": "17 %", "C": "44 %"}),
        ("Is there water? a: yes, b: no", {"A": "yes", "B": "no"}),
        ("What's bigger, plot A. or the lake?", {}),
        ("How far? Choices:\nA.5.9 km\nB.1 km", {"A": "5.9 km", "B": "1 km"}),
        ("Was it there at 5 a.m. or b.c. times?", {}),
        ("Compare a.tif and b.tif: which has more water?", {}),
        ("How much forest? A. 5%", {}),
        ("How much forest? B. 5% C. 6%", {}),
        ("How much forest? A. B. 6%", {}),
        ("What is the area of the forest?", {}),
    ],
)
def test_options_are_split_off_by_their_letters(question, options):
    assert texts(question) == options


def options_of(*words):
    return tuple(Option(chr(ord("A") + i), text) for i, text in enumerate(words))


@pytest.mark.parametrize(
    ("words", "measured", "letter"),
    [
        (("5%", "21%", "60%"), {"%": 18.0}, "B"),
        (("12 ha", "0.5 km2"), {"m2": 480_000.0}, "B"),
        (("5 to 10 ha", "10 to 20 ha"), {"m2": 150_000.0}, "B"),
        (("less than 3 ha", "3 to 9 ha", "more than 9 ha"), {"m2": 1e6}, "C"),
        (("less than 3 ha", "3 to 9 ha", "more than 9 ha"), {"m2": 1e4}, "A"),
        (("0 m", "150 m", "2 km"), {"m": 1500.0}, "C"),
        (("5%", "40%"), {"m2": 1e4, "%": 38.0}, "B"),
    ],
)
def test_the_nearest_figure_is_chosen_in_the_same_unit(words, measured, letter):
    assert option_of_figures(options_of(*words), measured, "m2").letter == letter


def test_a_bare_number_has_the_unit_asked_for():
    assert option_of_figures(options_of("2", "5", "9"), {"count": 6.0}, "count").letter == "B"


def test_figures_of_something_that_was_not_measured_choose_nothing():
    assert option_of_figures(options_of("5 km", "9 km"), {"m2": 1e4}, "m2") is None


def test_words_are_compared_by_synonyms():
    assert option_of_words(options_of("the lake", "woods"), "trees").letter == "B"
    assert option_of_words(options_of("Yes", "No"), "no").letter == "B"
    assert option_of_words(options_of("top left", "bottom right"), "south-east").letter == "B"
    assert option_of_words(options_of("north", "south"), "north-west").letter == "A"
    assert option_of_words(options_of("forest", "woods"), "trees") is None
    assert option_of_words(options_of("north", "west"), "north-west") is None


def test_rankings_are_compared_in_order():
    options = options_of("water > forest > town", "forest, water, town")
    assert option_of_ranking(options, ("trees", "water", "built-up")).letter == "B"


def test_classes_and_places_in_words():
    assert classes_in("the built-up land, bare ground and a Lake") == ("built-up", "bare", "water")
    assert place_in("in the upper left corner") == "north-west"
    assert place_in("Northeast") == "north-east"
    assert place_in("centre") == "centre"
    assert place_in("nowhere") == ""
