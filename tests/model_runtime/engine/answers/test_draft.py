from dataclasses import replace

import pytest

from model_runtime.engine.answers.choices import choose, own_words_differ
from model_runtime.engine.answers.draft import draft_answer
from model_runtime.engine.answers.options import split_options
from model_runtime.engine.findings import ChangeFound, Findings, Found, PairFound
from model_runtime.model.plan import FORMS, Plan

WATER = Found("water", "", 2_599_100, 0.518, 3, "north-east")
TREES = Found("trees", "", 1_869_000, 0.373, 12, "south-west")
CROPS = Found("cropland", "", 201_000, 0.04, 1, "centre")
NO_TOWN = Found("built-up", "", 0, 0, 0, "")

CHANGE = ChangeFound("trees", "2000-03-17", "2003-02-06", 10_000, 50_000, 100_000)


def answer_to(task, form, *found, pair=None, changes=(), dates=("",)):
    classes = tuple(dict.fromkeys(one.class_name for one in found))
    return draft_answer(Plan(task, form, classes), Findings(found, pair, changes, dates)).answer


def changed(task, form, *changes):
    found = [Found(change.class_name, date, 1, 0.1, 1, "north") for change in changes for date in ("a", "b")]
    return answer_to(task, form, *found, changes=changes, dates=("2000-03-17", "2003-02-06"))


def test_area_in_the_unit_asked_for_and_in_a_readable_one():
    assert answer_to("area", "m2", TREES).value == 1_869_000
    auto = answer_to("area", "auto", TREES)
    assert (auto.kind, auto.value, auto.unit) == ("quantity", pytest.approx(186.9), "ha")
    assert auto.text == "Trees cover 186.9 ha (37.3 % of the scene)."


def test_share_and_count():
    share = answer_to("share", "%", WATER)
    assert (share.value, share.unit) == (pytest.approx(51.8), "%")
    assert "51.8 % of the scene" in share.text
    assert "259.9 ha" in share.text
    count = answer_to("count", "count", TREES)
    assert (count.value, count.unit) == (12, "count")
    assert "12 separate regions of trees" in count.text


def test_smaller_regions_are_told_apart_from_those_counted():
    text = answer_to("count", "count", replace(TREES, regions=2, smaller=1, least_px=100)).text
    assert text.endswith("There are 2 separate regions of trees, 186.9 ha in all. 1 more is smaller than 100 pixels.")


def test_something_absent_has_no_area_no_regions_and_no_place():
    assert answer_to("area", "auto", NO_TOWN).value == 0
    assert answer_to("count", "count", NO_TOWN).value == 0
    assert answer_to("exists", "yes-no", NO_TOWN).choice == "no"
    assert answer_to("where", "place", NO_TOWN).kind == "none"


def test_comparisons_quote_both_figures():
    yes = answer_to("larger", "yes-no", TREES, CROPS)
    assert (yes.kind, yes.choice) == ("yes_no", "yes")
    assert yes.text == "Yes: trees cover 186.9 ha (37.3 %), cropland 20.1 ha (4.0 %)."
    assert answer_to("larger", "yes-no", CROPS, TREES).choice == "no"
    assert answer_to("smaller", "yes-no", CROPS, TREES).choice == "yes"
    assert answer_to("larger", "which", CROPS, TREES).choice == "trees"
    assert answer_to("smaller", "which", CROPS, TREES).choice == "cropland"


def test_sizes_that_are_compared_share_a_unit():
    vast = replace(WATER, area_m2=1.37e8)
    assert "water covers 137.0 km² (51.8 %), trees 1.87 km² (37.3 %)" in answer_to("larger", "which", vast, TREES).text


def test_two_absent_classes_have_no_larger_one():
    assert answer_to("larger", "which", NO_TOWN, replace(NO_TOWN, class_name="bare")).kind == "none"
    assert answer_to("larger", "yes-no", NO_TOWN, replace(NO_TOWN, class_name="bare")).choice == "no"


def test_traces_are_told_and_not_ranked():
    """So few pixels can't be told from errors of a mask, so they decide no order."""
    traces = Found("bare", "2023-07-01", 5_000.0, 0.002, 3, "north")
    ranked = answer_to("rank", "list", traces, CROPS, NO_TOWN, TREES)
    assert ranked.ranking == ("trees", "cropland", "bare", "built-up")
    assert "Traces only, not ranked: bare ground covers 5,000 m² (0.2 %)" in ranked.text
    assert answer_to("rank", "least", CROPS, traces, TREES).choice == "cropland"
    assert answer_to("rank", "least", traces, NO_TOWN).choice == "bare", "where there are only traces, these"


def test_ranking():
    ranked = answer_to("rank", "list", CROPS, NO_TOWN, TREES, WATER)
    assert ranked.ranking == ("water", "trees", "cropland", "built-up")
    assert "Not found: built-up land" in ranked.text
    assert answer_to("rank", "most", CROPS, TREES).choice == "trees"
    assert answer_to("rank", "least", CROPS, NO_TOWN, TREES).choice == "cropland"


def test_where_and_exists():
    where = answer_to("where", "place", TREES)
    assert (where.kind, where.choice) == ("location", "south-west")
    assert answer_to("exists", "yes-no", WATER).choice == "yes"


def test_border_and_distance():
    apart = PairFound("trees", "water", "", False, 1340.0)
    assert answer_to("border", "yes-no", TREES, WATER, pair=apart).text == (
        "No: trees and water don't touch, they lie 1.34 km apart."
    )
    assert answer_to("border", "yes-no", TREES, WATER, pair=replace(apart, adjacent=True, distance_m=0)).choice == "yes"
    distance = answer_to("distance", "auto", TREES, WATER, pair=apart)
    assert (distance.value, distance.unit) == (pytest.approx(1.34), "km")
    assert answer_to("distance", "m", TREES, WATER, pair=apart).value == 1340


def test_no_distance_to_something_absent():
    nothing = PairFound("trees", "built-up", "", False, None)
    answer = answer_to("distance", "m", TREES, NO_TOWN, pair=nothing)
    assert answer.kind == "none"
    assert "No built-up land was found" in answer.text
    assert answer_to("border", "yes-no", TREES, NO_TOWN, pair=nothing).choice == "no"


def test_change_between_two_dates():
    lost = changed("lost", "ha", CHANGE)
    assert (lost.value, lost.unit) == (5, "ha")
    assert changed("gained", "m2", CHANGE).value == 10_000
    assert changed("lost", "%", CHANGE).value == pytest.approx(100 * 50 / 150)
    assert changed("change", "ha", CHANGE).value == -4
    assert changed("shrank", "yes-no", CHANGE).choice == "yes"
    assert changed("grew", "yes-no", CHANGE).choice == "no"
    assert "2000-03-17" in lost.text
    assert "gained 1.0 ha and lost 5.0 ha (net −4.0 ha)" in lost.text


def test_a_percentage_of_nothing_is_no_answer():
    assert changed("gained", "%", replace(CHANGE, lost_m2=0, kept_m2=0)).kind == "none"


def test_change_of_all_classes_is_the_area_that_changed_hands():
    other = replace(CHANGE, class_name="cropland", gained_m2=50_000, lost_m2=10_000)
    assert changed("change", "ha", CHANGE, other).value == 6


def test_a_change_needs_two_dates():
    answer = answer_to("lost", "ha", TREES)
    assert answer.kind == "none"
    assert "two dates" in answer.text


@pytest.mark.parametrize("plan", [None, Plan("none", "thing"), Plan("none", "question"), Plan("area", "auto")])
def test_what_can_not_be_grounded_is_said_with_what_can_be_asked(plan):
    answer = draft_answer(plan, Findings()).answer
    assert answer.kind == "none"
    assert "Ask about water, trees" in answer.text


def test_a_pair_of_which_one_was_grounded_is_no_comparison():
    assert answer_to("larger", "which", TREES).kind == "none"


@pytest.mark.parametrize(("task", "form"), [(task, form) for task, forms in FORMS.items() for form in forms])
def test_every_task_and_form_has_an_answer(task, form):
    pair = PairFound("trees", "water", "", False, 30.0)
    findings = Findings((TREES, WATER), pair, (CHANGE,), ("2000-03-17", "2003-02-06"))
    answer = draft_answer(Plan(task, form, ("trees", "water")), findings).answer
    assert (answer.kind == "none") == (task == "none")
    assert answer.text.endswith(".")


def test_with_several_dates_the_text_says_which():
    found = replace(TREES, date="2003-02-06")
    answer = answer_to("area", "auto", found, dates=("2000-03-17", "2003-02-06"))
    assert answer.text.endswith("on 2003-02-06.")


@pytest.mark.parametrize(
    ("plan", "question", "letter"),
    [
        (Plan("share", "%", ("trees",)), "How much forest? A. 5% B. 40% C. 80%", "B"),
        (Plan("share", "%", ("trees",)), "How much forest? A. 20 ha B. 190 ha", "B"),
        (Plan("area", "auto", ("trees",)), "How much forest? A. 20 ha B. 2 km2", "B"),
        (Plan("larger", "which", ("trees", "water")), "Which is larger? A. woods B. the lake", "B"),
        (Plan("larger", "yes-no", ("trees", "water")), "Is forest larger than water? A. yes B. no", "B"),
        (Plan("rank", "most", ("trees", "water", "cropland")), "What is most? A. forest B. farmland", "A"),
        (Plan("where", "place", ("trees",)), "Where is the forest? A. upper right B. lower left", "B"),
        (Plan("rank", "list", ("trees", "water")), "Rank them. A. forest, lake B. lake, forest", "B"),
    ],
)
def test_the_option_that_fits_the_measurements(plan, question, letter):
    draft = draft_answer(plan, Findings((TREES, WATER, CROPS)))
    answer, warnings = choose(draft, split_options(question))
    assert (answer.kind, answer.choice) == ("choice", letter)
    assert warnings == []


def test_options_that_can_not_be_compared_are_a_warning():
    draft = draft_answer(Plan("share", "%", ("trees",)), Findings((TREES,)))
    answer, warnings = choose(draft, split_options("How much? A. a little B. a lot"))
    assert answer.kind == "quantity"
    assert len(warnings) == 1


@pytest.mark.parametrize(
    ("plan", "own", "differs"),
    [
        (Plan("area", "auto", ("trees",)), "186.9 ha", False),
        (Plan("area", "km2", ("trees",)), "1.9 km2", False),
        (Plan("area", "auto", ("trees",)), "240.0 ha", True),
        (Plan("area", "auto", ("trees",)), "", False),
        (Plan("count", "count", ("trees",)), "12", False),
        (Plan("count", "count", ("trees",)), "11", True),
        (Plan("larger", "yes-no", ("trees", "water")), "no", False),
        (Plan("larger", "yes-no", ("trees", "water")), "yes", True),
        (Plan("larger", "which", ("trees", "water")), "water", False),
        (Plan("rank", "list", ("trees", "water")), "water, trees", False),
        (Plan("rank", "list", ("trees", "water")), "trees, water", True),
        (Plan("where", "place", ("trees",)), "south-west", False),
        (Plan("where", "place", ("trees",)), "north", True),
        (Plan("none", "thing"), "none", False),
    ],
)
def test_the_models_own_words_are_checked_against_the_measurements(plan, own, differs):
    draft = draft_answer(plan, Findings((TREES, WATER)))
    assert own_words_differ(own, draft, draft.answer.choice) is differs


@pytest.mark.parametrize(
    ("own", "differs"), [("gained 3.0 ha, lost 1.0 ha", False), ("gained 9.0 ha, lost 7.0 ha", True)]
)
def test_a_change_may_be_told_by_its_parts(own, differs):
    change = ChangeFound("trees", "2020-01-01", "2021-01-01", gained_m2=30_000.0, lost_m2=10_000.0, kept_m2=50_000.0)
    findings = Findings((TREES,), changes=(change,), dates=("2020-01-01", "2021-01-01"))
    draft = draft_answer(Plan("change", "auto", ("trees",)), findings)
    assert own_words_differ(own, draft, draft.answer.choice) is differs
