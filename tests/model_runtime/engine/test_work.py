"""The engine over real rasters and real measuring, with a network that follows a script."""

import json
import sqlite3

import numpy as np
import pyogrio
import pytest
import rasterio

from model_runtime.engine import work as engine
from model_runtime.model.config import ConfidenceConfig
from model_runtime.protocol import (
    Answer,
    AnswerReady,
    AreaOfInterest,
    GroundingMade,
    LayerSource,
    MeasurementMade,
    Progress,
    TextWritten,
    from_json,
    to_json,
)
from tests.model_runtime.engine.asking import LARGER, answer_of, request_for, run
from tests.model_runtime.fakes import (
    Script,
    Seg,
    comparison,
    is_bare,
    is_trees,
    is_water,
    nowhere,
    seg,
    write_blocks,
)


def test_events_come_in_order_and_end_with_the_answer(raster, tmp_path):
    script = Script(LARGER)
    events = run(script, request_for(raster, tmp_path / "out"))
    kinds = [type(event) for event in events]
    assert kinds[0] is Progress
    assert kinds[-1] is AnswerReady
    assert kinds.count(GroundingMade) == 2
    assert kinds.count(MeasurementMade) == 8
    assert kinds.index(TextWritten) < kinds.index(GroundingMade)
    fractions = [event.fraction for event in events if isinstance(event, Progress)]
    assert fractions == sorted(fractions)
    words = {}
    for event in events:
        if isinstance(event, TextWritten):
            words[event.step] = words.get(event.step, "") + event.text
    assert [step.text for step in events[-1].answer.steps] == [text.strip() for text in words.values()]


def test_the_answer_follows_from_the_masks(raster, tmp_path):
    script = Script(LARGER)
    answer = answer_of(script, request_for(raster, tmp_path / "out"))
    assert (answer.task, answer.of) == ("larger", ("trees", "water"))
    assert (answer.answer.kind, answer.answer.choice) == ("yes_no", "yes")
    trees, water = (step.grounding for step in answer.steps)
    # ground area of 100 m² pixels differs a little from 100 m² (UTM's scale)
    assert trees.area_m2 == pytest.approx(22_000, rel=2e-3)
    assert water.area_m2 == pytest.approx(10_000, rel=2e-3)
    assert trees.share == pytest.approx(220 / (40 * 48))
    assert trees.confidence == pytest.approx(1 / (1 + np.exp(-4)), rel=1e-3)
    assert "2.2 ha (11.5 %)" in answer.answer.text
    assert [figures.regions for figures in script.told] == [2, 1]
    assert script.told[0].border is None
    assert answer.warnings == ()
    assert answer.provenance.crs == "EPSG:32632"
    assert answer.provenance.pixel_size == (10, 10)


def test_confidence_is_what_such_masks_got_right_and_little_of_it_warns(raster, tmp_path):
    half_as_sure = ConfidenceConfig(scale=0.5, offset=-1.0, doubtful_below=0.8)
    answer = answer_of(Script(LARGER, confidence=half_as_sure), request_for(raster, tmp_path / "out"))
    confidence = answer.steps[0].grounding.confidence
    assert confidence == pytest.approx(1 / (1 + np.exp(-(0.5 * 4 - 1))), rel=1e-3)
    assert [warning for warning in answer.warnings if "trees is doubtful (confidence 0.73)" in warning]
    assert len([warning for warning in answer.warnings if "doubtful" in warning]) == 2


def test_the_models_digits_never_reach_the_answer(raster, tmp_path):
    script = Script(comparison(("trees", is_trees), head="area ha", own="99999.0 ha"))
    answer = answer_of(script, request_for(raster, tmp_path / "out", "How many hectares of forest?"))
    assert answer.answer.value == pytest.approx(2.2, rel=2e-3)
    assert answer.model_answer == "99999.0 ha"
    assert any("99999.0 ha" in warning for warning in answer.warnings)


def test_files_of_an_answer(raster, tmp_path):
    out = tmp_path / "new" / "out"
    answer = answer_of(Script(LARGER), request_for(raster, out, question_id="q7"))
    assert sorted(path.name for path in out.iterdir()) == [
        "answer.gpkg", "answer.json", "asked.json", "mask_0.tif", "mask_1.tif",
    ]  # fmt: skip
    stored = json.loads((out / "answer.json").read_text(encoding="utf-8"))
    assert stored == json.loads(json.dumps(to_json(answer)))
    assert stored["steps"][0]["grounding"]["class"] == "trees"
    assert from_json(Answer, stored) == answer
    assert dict(answer.provenance.seconds).keys() == {"load", "read", "network", "measure", "write", "total"}

    with rasterio.open(raster) as scene, rasterio.open(out / "mask_0.tif") as mask:
        assert (mask.transform, mask.crs, mask.shape) == (scene.transform, scene.crs, scene.shape)
        assert mask.nodata == 255
        pixels = mask.read(1)
    assert pixels.dtype == np.uint8
    assert (pixels == 1).sum() == 220
    assert (pixels[:, -2:] == 255).all()
    assert set(np.unique(pixels)) == {0, 1, 255}


def test_the_regions_of_an_answer(raster, tmp_path):
    out = tmp_path / "out"
    answer = answer_of(Script(LARGER), request_for(raster, out, question_id="q7"))
    assert answer.layers == ("regions",)
    assert [name for name, _ in pyogrio.list_layers(out / "answer.gpkg")] == ["regions"]
    info = pyogrio.read_info(out / "answer.gpkg", layer="regions")
    assert " ".join(info["fields"]) == "phrase class date share confidence area_m2 perim_m model q_id"
    assert info["geometry_type"] == "MultiPolygon"
    assert info["crs"] == "EPSG:32632"
    table = pyogrio.raw.read(out / "answer.gpkg", layer="regions")[3]
    columns = dict(zip(info["fields"], table, strict=True))
    assert list(columns["class"]) == ["trees", "trees", "water"]
    assert columns["share"][:2].sum() == pytest.approx(answer.steps[0].grounding.share)
    assert columns["area_m2"][:2].sum() == pytest.approx(answer.steps[0].grounding.area_m2)
    assert set(columns["q_id"]) == {"q7"}
    assert set(columns["model"]) == {"nano"}


def test_an_empty_mask_is_an_answer_with_an_empty_table(raster, tmp_path):
    script = Script(comparison(("built-up", nowhere), head="exists yes-no", own="no"))
    answer = answer_of(script, request_for(raster, tmp_path / "out", "Is there a town?"))
    assert answer.answer.choice == "no"
    assert answer.steps[0].grounding.confidence == 0
    assert answer.layers == ()
    assert pyogrio.read_info(tmp_path / "out" / "answer.gpkg", layer="regions")["features"] == 0


def test_regions_below_the_models_least_are_noise(raster, tmp_path):
    script = Script(comparison(("trees", is_trees), head="count count", own="1"), min_region_px=21)
    answer = answer_of(script, request_for(raster, tmp_path / "out", "How many forests?"))
    assert answer.answer.value == 1


def test_distance_is_measured_and_drawn(raster, tmp_path):
    script = Script(comparison(("trees", is_trees), ("water", is_water), head="distance m", own=""))
    answer = answer_of(script, request_for(raster, tmp_path / "out", "How far is the forest from the water?"))
    # from row 12 / col 22 to row 20 / col 30, corner to corner
    assert answer.answer.value == pytest.approx(np.hypot(80, 80), rel=2e-3)
    assert script.told[0].distance_m is None
    assert script.told[1].distance_m == answer.answer.value
    assert script.told[1].border is None
    assert answer.layers == ("regions", "distances")
    fields, _, geometry, columns = pyogrio.raw.read(tmp_path / "out" / "answer.gpkg", layer="distances")
    assert list(fields["fields"]) == ["from_class", "to_class", "dist_m", "date", "q_id"]
    assert len(geometry) == 1
    assert columns[2][0] == pytest.approx(answer.answer.value)


def test_a_speck_decides_no_distance(raster, tmp_path):
    def with_speck(bands):
        mask = is_trees(bands).copy()
        mask[20, 29] = True  # beside the water
        return mask

    script = Script(
        comparison(("trees", with_speck), ("water", is_water), head="distance m", own=""), min_main_region_px=15
    )
    answer = answer_of(script, request_for(raster, tmp_path / "out", "How far is the forest from the water?"))
    assert answer.answer.value == pytest.approx(np.hypot(80, 80), rel=2e-3)
    method = next(one.method for one in answer.measurements if one.kind == "distance")
    assert "at least 15 pixels" in method


def test_border(raster, tmp_path):
    script = Script(comparison(("water", is_water), ("bare", is_bare), head="border yes-no", own="yes"))
    answer = answer_of(script, request_for(raster, tmp_path / "out", "Does the water border the sand?"))
    assert answer.answer.choice == "yes"
    assert script.told[1].border is True
    assert script.told[1].distance_m is None


def test_a_class_too_many_leaves_the_pair_asked_about(raster, tmp_path):
    parts = (("trees", is_trees), ("water", is_water), ("bare", is_bare))
    script = Script(comparison(*parts, head="distance m", own=""))
    answer = answer_of(script, request_for(raster, tmp_path / "out", "How far is the forest from the water?"))
    assert answer.answer.value == pytest.approx(np.hypot(80, 80), rel=2e-3)


def test_distance_to_something_absent_is_no_answer(raster, tmp_path):
    script = Script(comparison(("trees", is_trees), ("built-up", nowhere), head="distance m", own="nowhere"))
    answer = answer_of(script, request_for(raster, tmp_path / "out", "How far is the town?"))
    assert answer.answer.kind == "none"
    assert "No built-up land was found" in answer.answer.text


@pytest.fixture
def two_dates(raster, tmp_path):
    later = write_blocks(
        tmp_path / "later.tif", {"trees": [(2, 2, 10, 15), (30, 5, 5, 4)], "water": [(20, 28, 10, 12)]}
    )
    return (
        LayerSource("before", (str(raster),), "optical", date="2000-03-17"),
        LayerSource("after", (str(later),), "optical", date="2003-02-06"),
    )


def change_script(head, own):
    says = [f"<think><task>{head}</task>"]
    for image in (0, 1):
        says += [seg("water", image + 1), Seg("water", is_water, image), "."]
    return Script([*says, f"</think><answer>{own}</answer>"])


def test_change_between_two_dates(two_dates, tmp_path):
    script = change_script("gained m2", "2000.0 m2")
    request = request_for("", tmp_path / "out", "How much water was gained?", layers=two_dates)
    answer = answer_of(script, request)
    assert (answer.task, answer.of) == ("change", ("water",))
    assert answer.answer.value == pytest.approx(2000, rel=2e-3)
    assert script.told[0].gained_m2 is None
    assert script.told[1].gained_m2 == answer.answer.value
    assert script.told[1].lost_m2 == 0
    assert answer.provenance.dates == ("2000-03-17", "2003-02-06")
    assert [step.grounding.date for step in answer.steps] == ["2000-03-17", "2003-02-06"]
    gpkg = tmp_path / "out" / "answer.gpkg"
    assert answer.layers == ("regions", "gained", "kept")
    assert [name for name, _ in pyogrio.list_layers(gpkg)] == ["regions", "gained", "lost", "kept"]
    lost = pyogrio.read_info(gpkg, layer="lost")
    assert " ".join(lost["fields"]) == "class date_from date_to area_m2 perim_m q_id"
    gained = pyogrio.raw.read(gpkg, layer="gained")[3]
    assert list(gained[0]) == ["water"]
    assert gained[3].sum() == pytest.approx(answer.answer.value)


def test_a_change_with_one_date_says_that_two_are_needed(raster, tmp_path):
    script = Script(comparison(("water", is_water), head="gained ha", own="needs two dates"))
    answer = answer_of(script, request_for(raster, tmp_path / "out", "What water was gained?"))
    assert answer.answer.kind == "none"
    assert "two dates" in answer.answer.text


def test_a_scene_larger_than_the_window_is_measured_at_full_resolution(raster, tmp_path):
    whole = answer_of(Script(LARGER), request_for(raster, tmp_path / "whole"))
    script = Script(LARGER, window=24)
    events = run(script, request_for(raster, tmp_path / "tiled"))
    tiled = events[-1].answer
    for one, other in zip(whole.steps, tiled.steps, strict=True):
        assert one.grounding.area_m2 == other.grounding.area_m2
        assert one.grounding.share == other.grounding.share
    assert tiled.steps[0].grounding.confidence == pytest.approx(0.9, abs=1e-3)
    assert sum(event.message.startswith("Outlining") for event in events if isinstance(event, Progress)) > 10
    with (
        rasterio.open(tmp_path / "whole" / "mask_0.tif") as one,
        rasterio.open(tmp_path / "tiled" / "mask_0.tif") as two,
    ):
        assert (one.read() == two.read()).all()


def test_an_area_of_interest_cuts_the_scene(raster, tmp_path):
    area = AreaOfInterest((600000, 5199800, 600250, 5200000), "EPSG:32632")
    answer = answer_of(Script(LARGER), request_for(raster, tmp_path / "out", area=area))
    assert (answer.provenance.width, answer.provenance.height) == (25, 20)
    assert answer.provenance.bounds == (600000, 5199800, 600250, 5200000)
    assert answer.steps[1].grounding.area_m2 == 0


def test_multiple_choice_is_chosen_by_the_measurement(raster, tmp_path):
    script = Script(comparison(("trees", is_trees), head="share %", own="80.0 %"))
    question = "How much forest is it? A. 5% B. 12% C. 80%"
    answer = answer_of(script, request_for(raster, tmp_path / "out", question))
    assert (answer.answer.kind, answer.answer.choice) == ("choice", "B")
    assert script.asked == [question]


def test_a_question_without_ground_gets_no_guess(raster, tmp_path):
    script = Script(["<think><task>none thing</task>", "</think><answer>none</answer>"])
    answer = answer_of(script, request_for(raster, tmp_path / "out", "How many whales?"))
    assert (answer.task, answer.answer.kind, answer.of) == ("none", "none", ())
    assert answer.geopackage == ""
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["answer.json"]


def test_a_reply_without_plan_or_grounding_gets_no_guess(raster, tmp_path):
    for says in (["<answer>yes</answer>"], ["<think><task>larger yes-no</task></think><answer>yes</answer>"]):
        answer = answer_of(Script(says, complete=False), request_for(raster, tmp_path / "out"))
        assert answer.answer.kind == "none"
        assert any("broke off" in warning for warning in answer.warnings)
        assert any("“yes”" in warning for warning in answer.warnings)


def test_the_model_stays_in_memory_between_questions(raster, tmp_path):
    script = Script(LARGER)
    network = script.network()
    for _ in range(2):
        assert isinstance(
            list(engine.ask(request_for(raster, tmp_path / "out"), network=lambda: network))[-1], AnswerReady
        )
    list(engine.ask(request_for(raster, tmp_path / "out", model="other"), network=lambda: network))
    assert script.loads == 2


def test_a_second_answer_replaces_the_first_whole(raster, tmp_path):
    out = tmp_path / "out"
    answer_of(Script(LARGER), request_for(raster, out))
    (out / "answer.gpkg-wal").write_bytes(b"left by a program that had it open")
    (out / "notes.txt").write_text("mine")
    answer_of(Script(comparison(("trees", is_trees), head="area ha", own="")), request_for(raster, out))
    assert sorted(path.name for path in out.iterdir()) == [
        "answer.gpkg", "answer.json", "asked.json", "mask_0.tif", "notes.txt",
    ]  # fmt: skip
    answer_of(Script(["<think><task>none thing</task></think>"]), request_for(raster, out))
    assert sorted(path.name for path in out.iterdir()) == ["answer.json", "notes.txt"]


def test_the_geopackage_is_sound(raster, tmp_path):
    answer_of(Script(LARGER), request_for(raster, tmp_path / "out"))
    with sqlite3.connect(tmp_path / "out" / "answer.gpkg") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
