"""The paper's rules, one by one: right, wrong, and just on the edge."""

import numpy as np
import pytest

from model_runtime.bench.items import ClassMask, Item, text_with
from model_runtime.bench.random_answerer import chance
from model_runtime.bench.scoring import (
    buildings,
    centre_distance_m,
    coverage_percent,
    letter_in,
    letter_meant,
    measure_by_paper,
    overlaps,
    pixel_area_m2,
    right,
    touch,
    words_right,
)
from model_runtime.engine.answers.options import Option
from model_runtime.protocol import AnswerValue


def block(row, col, height, width, shape=(40, 40)):
    mask = np.zeros(shape, bool)
    mask[row : row + height, col : col + width] = True
    return mask


def options(*texts):
    return tuple(Option(letter, text) for letter, text in zip("ABCD", texts, strict=False))


def item(answer, *texts, task="coverage"):
    given = options(*texts)
    value = answer if isinstance(answer, AnswerValue) else AnswerValue("choice", "", choice=answer)
    return Item("it", task, text_with("What?", given), given, value)


# --- figures ---------------------------------------------------------------------------------------------------------


def test_coverage_counts_valid_pixels_alone():
    valid = block(0, 0, 40, 20)
    assert coverage_percent(block(0, 0, 10, 40), valid) == 25.0
    assert coverage_percent(block(0, 0, 10, 40), np.zeros((40, 40), bool)) == 0.0


def test_area_is_the_number_of_pixels_times_their_square():
    assert pixel_area_m2(block(0, 0, 10, 10), 10) == 10_000
    assert pixel_area_m2(block(0, 0, 10, 10), 0.5) == 25


@pytest.mark.parametrize(("col", "touching"), [(10, True), (11, False), (5, True)], ids=["beside", "a gap", "overlap"])
def test_boundaries_are_contacts_of_eight_neighbours(col, touching):
    assert touch(block(0, 0, 10, 10), block(0, col, 10, 10)) is touching


def test_a_corner_is_a_contact():
    assert touch(block(0, 0, 10, 10), block(10, 10, 10, 10))


def test_distances_run_between_pixel_centres():
    # columns 0-9 and 13-22: three pixels lie between their edges, four steps between their centres
    assert centre_distance_m(block(0, 0, 10, 10), block(0, 13, 10, 10), 10) == 40
    assert centre_distance_m(block(0, 0, 10, 10), block(13, 14, 10, 10), 10) == pytest.approx(10 * np.hypot(4, 5))


def test_specks_are_opened_away_before_a_distance():
    speck = block(0, 20, 10, 10) | block(5, 12, 1, 1)
    assert centre_distance_m(block(0, 0, 10, 10), speck, 10) == 110
    assert centre_distance_m(block(0, 0, 10, 10), block(5, 12, 1, 1), 10) is None


def test_a_building_is_gone_below_half():
    before = block(0, 0, 4, 4) | block(10, 0, 4, 4) | block(20, 0, 4, 4)
    half, less = block(0, 0, 4, 2), block(10, 0, 1, 4)
    assert buildings(before, half | less) == (2, 3)
    assert buildings(np.zeros((4, 4), bool), block(0, 0, 2, 2, (4, 4))) == (0, 0)


@pytest.mark.parametrize(
    ("task", "masks", "texts", "letter"),
    [
        ("coverage", [("water", block(0, 0, 10, 40))], ("12.5%", "25%", "50%", "2.5%"), "B"),
        ("area", [("water", block(0, 0, 10, 40))], ("4 ha", "20000 m²", "8 ha", "4000 m²"), "A"),
        ("ranking", [("water", block(0, 0, 10, 10)), ("trees", block(20, 0, 10, 11))], ("Water", "Trees"), "B"),
        ("boundary", [("water", block(0, 0, 10, 10)), ("trees", block(10, 0, 9, 9))], ("No", "Yes"), "B"),
        ("boundary", [("water", block(0, 0, 10, 10)), ("trees", block(11, 0, 9, 9))], ("No", "Yes"), "A"),
        ("distance", [("water", block(0, 0, 9, 9)), ("trees", block(0, 20, 9, 9))], ("60 m", "0.12 km", "12 m"), "B"),
        ("building_change", [("built-up", block(0, 0, 4, 4)), ("built-up", block(9, 9, 4, 4))], ("4", "2", "1"), "C"),
        ("building_change", [("built-up", block(0, 0, 4, 4)), ("built-up", block(9, 9, 4, 4))], ("50%", "100%"), "B"),
    ],
)
def test_masks_choose_an_option_by_the_papers_rules(task, masks, texts, letter):
    found = measure_by_paper(task, [ClassMask(name, "", mask) for name, mask in masks], np.ones((40, 40), bool), 10)
    assert found is not None
    assert found.option(options(*texts)) == letter


def test_too_few_masks_measure_nothing():
    one = [ClassMask("water", "", block(0, 0, 9, 9))]
    assert measure_by_paper("distance", one, np.ones((40, 40), bool), 10) is None
    assert measure_by_paper("coverage", [], np.ones((40, 40), bool), 10) is None
    assert measure_by_paper("poetry", one, np.ones((40, 40), bool), 10) is None


# --- answers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "letter"),
    [
        ("B", "B"),
        ("The answer is C.", "C"),
        ("<answer>D</answer>", "D"),
        ("A or B", "A"),
        ("b", ""),
        ("Because", ""),
        ("E", ""),
        ("", ""),
    ],
)
def test_the_published_evaluator_takes_the_first_letter_alone(words, letter):
    assert letter_in(words) == letter


@pytest.mark.parametrize(
    ("words", "texts", "letter"),
    [
        ("B", ("1%", "2%"), "B"),
        ("41.2 %", ("20.6%", "41%", "82%"), "B"),
        ("0.9 ha", ("9000 m²", "18000 m²"), "A"),
        ("yes", ("No", "Yes"), "B"),
        ("trees", ("Water", "Forest"), "B"),
        ("12", ("3", "12", "24"), "B"),
        ("3 ha", ("Water", "Trees"), ""),
        ("I can't tell", ("1%", "2%"), ""),
        ("", ("1%", "2%"), ""),
    ],
)
def test_words_choose_the_option_they_say(words, texts, letter):
    assert letter_meant(words, options(*texts)) == letter


def test_an_option_is_right_or_wrong():
    asked = item("B", "1%", "2%")
    assert right(asked, AnswerValue("choice", "any words", value=7.0, unit="%", choice="B"))
    assert not right(asked, AnswerValue("choice", "", choice="A"))
    assert not right(asked, AnswerValue("quantity", "", value=2.0, unit="%")), "no option was chosen"
    assert not right(asked, None), "an error"


def test_that_a_question_cannot_be_answered_is_right_whatever_its_options():
    asked = item(AnswerValue("none", ""), "London", "Paris")
    assert right(asked, AnswerValue("none", "why not"))
    assert not right(asked, AnswerValue("choice", "", choice="A"))


@pytest.mark.parametrize(
    ("truth", "words", "is_right"),
    [
        (AnswerValue("quantity", "", value=10.0, unit="ha"), "10.9 ha", True),
        (AnswerValue("quantity", "", value=10.0, unit="ha"), "11.1 ha", False),
        (AnswerValue("quantity", "", value=10.0, unit="ha"), "100000 m2", True),
        (AnswerValue("quantity", "", value=10.0, unit="ha"), "10 %", False),
        (AnswerValue("quantity", "", value=4.0, unit="count"), "4", True),
        (AnswerValue("quantity", "", value=4.0, unit="count"), "5", False),
        (AnswerValue("quantity", "", value=-3.0, unit="ha"), "gained 1.0 ha, lost 4.0 ha", True),
        (AnswerValue("quantity", "", value=3.0, unit="ha"), "gained 1.0 ha, lost 4.0 ha", False),
        (AnswerValue("yes_no", "", choice="yes"), "yes", True),
        (AnswerValue("yes_no", "", choice="yes"), "no", False),
        (AnswerValue("choice", "", choice="water"), "water", True),
        (AnswerValue("none", ""), "none", True),
        (AnswerValue("none", ""), "12 ha", False),
        (AnswerValue("yes_no", "", choice="yes"), "", False),
        (AnswerValue("none", ""), "", False),
    ],
)
def test_own_words_of_open_questions(truth, words, is_right):
    assert words_right(item(truth), words) is is_right


def test_chance_of_options_and_of_open_questions():
    four, two = item("A", "1", "2", "3", "4"), item("A", "Yes", "No", task="boundary")
    yes, no = (Item(word, "exists", "?", (), AnswerValue("yes_no", "", choice=word)) for word in ("yes", "no"))
    also_yes = Item("also", "exists", "?", (), AnswerValue("yes_no", "", choice="yes"))
    found = chance([four, two, yes, no, also_yes], repeats=4000)
    assert found.accuracy["coverage"] == pytest.approx(0.25, abs=0.03)
    assert found.accuracy["boundary"] == pytest.approx(0.5, abs=0.03)
    # each yes meets one other yes among two others, the no meets none
    assert found.accuracy["exists"] == pytest.approx(1 / 3, abs=0.03)


# --- masks -----------------------------------------------------------------------------------------------------------


def mask_of(name, pixels, date=""):
    return ClassMask(name, date, pixels)


def test_masks_are_compared_by_class_and_date():
    true = [mask_of("water", block(0, 0, 10, 10)), mask_of("trees", block(20, 20, 10, 10))]
    found = overlaps(true, [mask_of("trees", block(20, 20, 10, 5)), mask_of("water", block(0, 0, 10, 10))])
    assert [one.iou for one in found] == [1.0, 0.5]
    other_date = overlaps([mask_of("water", block(0, 0, 9, 9), "2020")], [mask_of("water", block(0, 0, 9, 9), "2021")])
    assert other_date[0].iou == 0.0


def test_a_class_outlined_twice_is_both_outlines_and_one_not_outlined_is_none():
    halves = [mask_of("water", block(0, 0, 10, 5)), mask_of("water", block(0, 5, 10, 5))]
    assert overlaps([mask_of("water", block(0, 0, 10, 10))], halves)[0].iou == 1.0
    assert overlaps([mask_of("bare", block(0, 0, 10, 10))], halves)[0].iou == 0.0
    nothing = overlaps([mask_of("bare", np.zeros((40, 40), bool))], [])
    assert nothing[0].iou is None


def test_masks_without_names_go_by_their_order():
    true = [mask_of("", block(0, 0, 10, 10)), mask_of("", block(20, 20, 10, 10))]
    spoken = [mask_of("first thing", block(0, 0, 10, 10)), mask_of("second thing", block(20, 20, 10, 10))]
    assert [one.iou for one in overlaps(true, spoken)] == [1.0, 1.0]
    named = [mask_of("trees", block(20, 20, 10, 10)), mask_of("water", block(0, 0, 10, 10))]
    assert [one.iou for one in overlaps(named, [spoken[0], named[0]])] == [1.0, 1.0], "the other in words of its own"
    assert overlaps([named[1]], [mask_of("bare", block(0, 0, 10, 10))])[0].iou == 0.0, "another class is another class"
