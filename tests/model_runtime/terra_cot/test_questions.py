"""Questions and answers about a landscape whose truth is known: each answer is what `measure` says."""

import numpy as np
import pytest

from model_runtime import measure
from model_runtime.model.plan import CHANGE_TASKS, FORMS, SEG, Plan
from model_runtime.protocol import CLASSES
from model_runtime.terra_cot import captions, change, level_one, qualified, refusals, semantic, spatial
from model_runtime.terra_cot.answers import answer_by
from model_runtime.terra_cot.asking import sizes_px, thing_of
from model_runtime.terra_cot.drawing import Recipe, samples_of
from model_runtime.terra_cot.samples import Rule, StatedFigure
from tests.model_runtime.terra_cot.scenes import BARE, TREES, WATER, chip_of, landscape, later, story_of

COVER = landscape()
CHIP = chip_of(COVER)
MASKS = {name: at == COVER for at, name in enumerate(CLASSES)}
WGS84 = "EPSG:7030"


def answered(plan, chip=CHIP, seed=0):
    story = story_of(chip, seed)
    return story, level_one.reason(story, plan)


@pytest.mark.parametrize("name", ["water", "trees", "cropland", "built-up", "grassland"])
def test_figures_of_one_class_are_what_measure_says(name):
    mask = MASKS[name]
    area = answered(Plan("area", "ha", (name,)))[1]
    assert area.value == pytest.approx(measure.area_m2(mask, CHIP.geobox, WGS84))
    assert area.text == f"{area.value / 1e4:,.1f} ha"
    assert answered(Plan("share", "%", (name,)))[1].value == pytest.approx(100 * mask.mean())
    assert answered(Plan("count", "count", (name,)))[1].value == measure.count(measure.main_regions(mask, 100))
    if name != "grassland":  # it lies all over the place
        assert answered(Plan("where", "place", (name,)))[1].choice == measure.location(mask)
    assert answered(Plan("exists", "yes-no", (name,)))[1].choice == "yes"


def test_what_is_absent_is_said_to_be_absent():
    story, answer = answered(Plan("exists", "yes-no", ("bare",)))
    assert answer.choice == "no"
    assert "no pixel" in story.reasoning
    assert answered(Plan("area", "auto", ("bare",)))[1] is None


@pytest.mark.parametrize(("one", "other"), [("water", "trees"), ("trees", "water"), ("cropland", "built-up")])
def test_comparisons_are_what_measure_says(one, other):
    areas = {name: measure.area_m2(MASKS[name], CHIP.geobox, WGS84) for name in (one, other)}
    plain = {"built-up": "built-up land"}
    largest = max(areas, key=areas.get)
    assert answered(Plan("larger", "yes-no", (one, other)))[1].choice == ("yes" if largest == one else "no")
    assert answered(Plan("larger", "which", (one, other)))[1].choice == plain.get(largest, largest)
    smallest = min(areas, key=areas.get)
    assert answered(Plan("smaller", "which", (one, other)))[1].choice == plain.get(smallest, smallest)


@pytest.mark.parametrize(("one", "other"), [("water", "built-up"), ("water", "trees"), ("trees", "built-up")])
def test_distance_and_border_are_what_measure_says(one, other):
    distance_m = measure.distance(MASKS[one], MASKS[other], CHIP.geobox, WGS84).distance_m
    _, answer = answered(Plan("distance", "m", (one, other)))
    if distance_m < 100:
        assert answer is None
    else:
        assert answer.value == pytest.approx(distance_m)
    _, border = answered(Plan("border", "yes-no", (one, other)))
    assert border.choice == ("yes" if measure.adjacent(MASKS[one], MASKS[other]) else "no")


def test_a_ranking_runs_from_the_largest_class_to_the_smallest():
    present = [name for name in CLASSES if MASKS[name].any()]
    order = sorted(present, key=lambda name: -MASKS[name].sum())
    _, answer = answered(Plan("rank", "list", CLASSES))
    assert answer.ranking == tuple("built-up land" if name == "built-up" else name for name in order)
    assert answered(Plan("rank", "most", CLASSES))[1].choice == answer.ranking[0]
    assert answered(Plan("rank", "least", CLASSES))[1].choice == answer.ranking[-1]


def test_classes_of_nearly_the_same_area_are_not_compared():
    cover = np.full((100, 100), WATER, np.uint8)
    cover[:, 49:] = TREES
    assert answered(Plan("larger", "yes-no", ("water", "trees")), chip_of(cover))[1] is None
    assert level_one.fair_classes(chip_of(cover), "larger") == []


def test_every_kind_of_the_grammar_has_a_reasoner():
    assert set(level_one.KINDS) | set(CHANGE_TASKS) | {"none", "smaller"} >= set(FORMS)


# --- qualified phrases -----------------------------------------------------------------------------------------------


def found(asking, chip=CHIP, tries=12):
    """What an asking finds over some seeds."""
    answers = []
    for seed in range(tries):
        story = story_of(chip, seed)
        asked = asking(story)
        if asked is not None:
            answers.append((story, asked))
    assert answers
    return answers


def whole_and_part(story):
    parts = [at for at, one in enumerate(story.groundings) if one.origin is not None]
    masks = [one.masks[0].decode() for one in story.groundings]
    return masks, parts


def test_the_largest_wood_is_the_larger_of_the_two():
    for story, asked in found(qualified.largest_area):
        masks, (part,) = whole_and_part(story)
        assert masks[part].sum() == max(sizes_px(masks[0]))
        if asked.task == "area":
            assert asked.answer.value == pytest.approx(measure.area_m2(masks[part], CHIP.geobox, WGS84))
        else:
            assert asked.answer.choice == measure.location(masks[part])


def test_a_round_lake_is_called_one_and_water_cut_by_the_edge_is_not():
    rng = np.random.default_rng(0)
    assert thing_of(rng, "water", MASKS["water"])[0] == "lake"
    assert thing_of(rng, "water", COVER[0, 0] == COVER)[0] != "lake"


def test_within_some_metres_no_pixel_is_farther():
    for story, asked in found(qualified.within_distance):
        masks, (part,) = whole_and_part(story)
        origin = story.groundings[part].origin
        near, rest = masks[origin.near], masks[origin.of] & ~masks[part]
        if rest.any():
            assert measure.distance(rest, near, CHIP.geobox, WGS84).distance_m > origin.metres * 0.998
        expected = measure.area_m2(masks[part], CHIP.geobox, WGS84), 100 * masks[part].sum() / masks[origin.of].sum()
        assert asked.answer.value == pytest.approx(expected[0 if asked.answer.unit == "m2" else 1])


def test_whether_there_is_any_within_some_metres_is_answered_both_ways():
    answers = found(qualified.any_within, tries=40)
    for story, asked in answers:
        masks, (part,) = whole_and_part(story)
        assert asked.answer.choice == ("yes" if masks[part].any() else "no")
    assert {asked.answer.choice for _, asked in answers} == {"yes", "no"}


def test_the_share_of_a_half_is_taken_of_that_half():
    for story, asked in found(qualified.share_of_half):
        masks, (part,) = whole_and_part(story)
        height, width = COVER.shape
        halves = {"north": np.s_[: height // 2], "south": np.s_[height // 2 :], "west": np.s_[:, : width // 2],
                  "east": np.s_[:, width // 2 :]}  # fmt: skip
        half = masks[0][halves[story.groundings[part].origin.side]]
        assert asked.answer.value == pytest.approx(100 * half.mean())


def test_regions_above_an_area_are_counted():
    for story, asked in found(qualified.count_above):
        sizes = sizes_px(whole_and_part(story)[0][0])
        limit_px = story.groundings[1].origin.area_m2 / story.pixel_m**2
        assert asked.answer.value == np.count_nonzero(sizes > limit_px)


# --- several steps ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("asking", [*dict.fromkeys(spatial.ASKINGS), *semantic.ASKINGS])
def test_several_steps_ground_what_they_speak_of(asking):
    mixed = COVER.copy()
    mixed[100:120, 5:60] = BARE
    answers = [one for chip in (CHIP, chip_of(mixed), chip_of(wooded())) for one in tried(asking, chip)]
    assert answers
    for story, asked in answers:
        assert story.reasoning.count(SEG) == len(story.groundings) >= 2
        assert asked.level.startswith("L2")
        assert asked.answer == answer_by(asked.answer.rule, story.figures)


def tried(asking, chip):
    for seed in range(16):
        story = story_of(chip, seed)
        asked = asking(story)
        if asked is not None:
            yield story, asked


def wooded():
    cover = np.full((128, 128), TREES, np.uint8)
    cover[20:40, 20:60] = WATER
    cover[90:110, 20:30] = BARE
    cover[60:70, 100:120] = 3
    return cover


def test_the_nearer_of_two_is_the_one_measure_finds():
    for story, asked in found(spatial.nearer, tries=40):
        masks, _ = whole_and_part(story)
        metres = [measure.distance(masks[at], masks[0], CHIP.geobox, WGS84).distance_m for at in (1, 2)]
        assert asked.answer.choice == asked.answer.rule.names[int(np.argmin(metres))]


def test_what_if_adds_the_two():
    for story, asked in found(semantic.what_if, tries=20):
        masks, _ = whole_and_part(story)
        assert asked.answer.value == pytest.approx(100 * (masks[0] | masks[1]).mean())


# --- change, captions, refusals --------------------------------------------------------------------------------------

TWO = chip_of(COVER, later(COVER))


@pytest.mark.parametrize("task", ["gained", "lost", "change", "grew", "shrank"])
@pytest.mark.parametrize("name", ["trees", "built-up"])
def test_change_is_what_measure_says(task, name):
    story = story_of(TWO)
    answer = change.reason(story, Plan(task, FORMS[task][0], (name,)))
    at = CLASSES.index(name)
    moved = measure.change(at == COVER, later(COVER) == at)
    areas = {kind: measure.area_m2(getattr(moved, kind), TWO.geobox, WGS84) for kind in ("gained", "lost")}
    net = areas["gained"] - areas["lost"]
    if task in areas:
        assert answer is None if not areas[task] else answer.value == pytest.approx(areas[task])
    elif task == "change":
        assert answer.value == pytest.approx(net)
    else:
        assert answer.choice == ("yes" if (net > 0) == (task == "grew") else "no")
    dates = [one.date_index for one in story.groundings]
    assert dates == [0, 1]


@pytest.mark.parametrize("asking", change.ASKINGS)
def test_several_steps_over_time_ground_the_first_date_first(asking):
    for story, _ in found(asking, TWO, 10):
        dates = [one.date_index for one in story.groundings]
        assert dates == sorted(dates)
        assert len(dates) % 2 == 0


def test_a_caption_speaks_of_every_class_with_its_mask():
    story = story_of(CHIP)
    caption, answer = captions.describe(story)
    assert [one.class_name for one in story.groundings] == CHIP.present(0.001)
    assert story.reasoning.count(SEG) == len(story.groundings)
    assert SEG not in caption
    assert answer.kind == "caption"
    assert all(one.phrase in caption for one in story.groundings)


def test_a_scene_of_one_class_is_told_so():
    story = story_of(chip_of(np.full((40, 40), WATER, np.uint8)))
    caption, _ = captions.describe(story)
    assert "water" in caption
    assert captions.describe(story_of(chip_of(np.full((40, 40), 255, np.uint8)))) is None


def test_what_is_not_in_the_scene_cannot_be_measured():
    answers = found(refusals.not_in_the_scene, tries=20)
    for story, asked in answers:
        assert asked.answer.kind == "none"
        assert story.groundings[0].class_name == "bare"
        assert not story.groundings[0].masks[0].decode().any()
    assert {asked.task for _, asked in answers} == {"distance", "where", "area"}


def test_what_no_mask_shows_is_refused_without_a_mask():
    for story, asked in found(refusals.no_mask_shows, tries=30):
        assert not story.groundings
        assert SEG not in story.reasoning
        assert asked.answer.text == "cannot be determined"


# --- all together ----------------------------------------------------------------------------------------------------


def test_a_chip_gives_samples_of_every_level_and_the_same_ones_again():
    recipe = Recipe(2, 9, 8, 6, 6, 6, 0)
    drawn = list(samples_of(CHIP, np.random.default_rng(3), recipe))
    assert {one.level for one in drawn} == {"caption", "L1", "L2-spatial", "L2-semantic", "unanswerable"}
    again = list(samples_of(CHIP, np.random.default_rng(3), recipe))
    assert [(one.question, one.story.reasoning) for one in drawn] == [(o.question, o.story.reasoning) for o in again]
    other = list(samples_of(CHIP, np.random.default_rng(4), recipe))
    assert [one.question for one in drawn] != [one.question for one in other]


def test_options_hold_the_right_answer_once():
    drawn = [one for seed in range(12) for one in samples_of(CHIP, np.random.default_rng(seed), Recipe())]
    chosen = [one for one in drawn if one.options]
    assert len(chosen) > 10
    for one in chosen:
        right = answer_by(one.answer.rule, one.story.figures).text
        texts = [text.casefold() for text in one.options]
        assert texts.count(right.casefold()) == 1
        assert one.answer.text == "ABCDEFGH"[texts.index(right.casefold())]
        assert len(set(texts)) == len(texts)
        assert one.story.reasoning.rstrip(".").split()[-1] == one.answer.text or "says so" in one.story.reasoning


def test_a_rule_that_does_not_fit_its_figures_is_refused():
    areas = (StatedFigure("area", (0,), 5.0, "m2", "5 m²"), StatedFigure("area", (1,), 5.0, "m2", "5 m²"))
    for rule in (Rule("is", (4,)), Rule("most", (0, 1), ("a", "b")), Rule("most", (0,), ("a",)), Rule("above", (0,))):
        with pytest.raises(ValueError):
            answer_by(rule, areas)
    assert answer_by(Rule("above", (0,), threshold=4.0), areas).choice == "yes"


# --- what may be said ------------------------------------------------------------------------------------------------


def test_a_map_of_buildings_alone_says_nothing_of_forests():
    cover = np.full((128, 128), 254, np.uint8)
    cover[10:60, 10:50] = CLASSES.index("built-up")
    chip = chip_of(cover, known=("built-up",))
    assert chip.absent() == []
    assert level_one.fair_classes(chip, "exists") == [("built-up",)]
    assert level_one.fair_classes(chip, "rank") == []
    for seed in range(8):
        story = story_of(chip, seed)
        caption, _ = captions.describe(story)
        told = f"{story.reasoning} {caption}".lower()
        assert not any(word in told for word in ("largest", "most", "dominated", "mixture", "nothing but"))
        assert all(asking(story_of(chip, seed)) is None for asking in semantic.ASKINGS)


def test_what_is_spread_out_lies_nowhere():
    cover = np.full((90, 90), TREES, np.uint8)
    cover[5:25, 5:25] = cover[65:85, 65:85] = WATER
    chip = chip_of(cover)
    assert answered(Plan("where", "place", ("water",)), chip)[1] is None
    cover[65:85, 65:85] = TREES
    assert answered(Plan("where", "place", ("water",)), chip_of(cover))[1].choice == "north-west"


def test_a_loss_is_answered_as_one():
    answer = change.reason(story_of(TWO), Plan("change", "ha", ("trees",)))
    assert answer.value < 0
    assert answer.text.startswith("loss of ")
