from model_runtime.model.plan import (
    Figures,
    Plan,
    figures_text,
    grounding_text,
    last_image,
    last_phrase,
    parse_answer,
    parse_plan,
    task_text,
)


def test_a_plan_is_read_back_from_its_words():
    plan = Plan("distance", "km", ("water", "built-up"))
    words = task_text(plan) + grounding_text("water", None) + "." + grounding_text("built-up", None)
    assert parse_plan(words) == plan


def test_a_class_grounded_twice_counts_once():
    plan = Plan("change", "auto", ("trees",))
    words = task_text(plan) + grounding_text("trees", 1) + "." + grounding_text("trees", 2)
    assert parse_plan(words) == plan
    assert last_image(words) == 2


def test_words_without_a_task_that_exists_are_no_plan():
    assert parse_plan("<task>dance all</task>") is None
    assert parse_plan("<task>area furlongs</task>") is None
    assert parse_plan("hello") is None


def test_the_published_models_way_of_naming_things_is_read_too():
    words = "First, I identify all water area in the image [SEG]. Image: t_2 Then the crop areas [SEG]"
    assert last_phrase(words) == ". Image: t_2 Then the crop areas"
    assert last_image(words) == 2


def test_shares_are_told_in_fixed_width():
    assert figures_text(Figures(0.0014, 12_345.0, 1, "north")) == "<figures>000.1 %, 1.2 ha, 1 regions, north</figures>"
    assert figures_text(Figures(1.0, 9e9, 12, "")) == "<figures>100.0 %, 900000.0 ha, 12 regions, nowhere</figures>"


def test_an_answer_without_its_closing_tag_is_read():
    assert parse_answer("</think><answer>12.4 ha") == "12.4 ha"
