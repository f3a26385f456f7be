"""Corrections: the original stays, the figures follow from the corrected masks, and say so."""

import json
from dataclasses import replace

import numpy as np
import pyogrio
import pytest
import rasterio
import rasterio.shutil
from shapely import box

from model_runtime import engine
from model_runtime.engine.correcting import edits_in_words
from model_runtime.engine.work import last_model
from model_runtime.protocol import AnswerReady, AreaOfInterest, CorrectionRequest, Edit, Failed, LayerSource
from tests.model_runtime.engine.asking import LARGER, answer_of, request_for
from tests.model_runtime.fakes import Script, Seg, comparison, is_trees, is_water, seg, write_blocks

X0, Y0 = 600000, 5200000


def at(row, col):
    """The middle of a pixel of `write_blocks`."""
    return X0 + 10 * (col + 0.5), Y0 - 10 * (row + 0.5)


class BlockLook:
    """Takes a click for the block of alike pixels of five by five around it."""

    exclusive = True

    def __init__(self, model, bands, pixel_size_m):
        self.bands, self.pixel_size_m = bands, pixel_size_m

    def region(self, prompt, clicked, inside):
        region = np.zeros(inside.shape, bool)
        region[clicked[0] - 2 : clicked[0] + 3, clicked[1] - 2 : clicked[1] + 3] = True
        return region & (inside == inside[clicked])


@pytest.fixture
def corrected(raster, tmp_path):
    """Asks, then corrects; gives the last event."""
    script = Script(LARGER)
    rooms = replace(script.network(), look=BlockLook)
    answer_of(script, request_for(raster, tmp_path / "out"))

    def correct(*edits, **fields):
        request = CorrectionRequest(str(tmp_path / "out"), edits, out_dir=str(tmp_path / "corrected"))
        return list(engine.correct(replace(request, **fields), network=lambda: rooms))[-1]

    return correct


def ready(event):
    assert isinstance(event, AnswerReady), event
    return event.answer


def test_a_region_that_is_left_out_counts_no_more(corrected, tmp_path):
    before = json.loads((tmp_path / "out" / "answer.json").read_text())
    answer = ready(corrected(Edit("leave_out", 0, at(31, 6))))
    trees, water = (step.grounding for step in answer.steps[:2])
    assert trees.area_m2 == pytest.approx(20_000, rel=0.01)
    assert trees.corrected == "1 region left out"
    assert (trees.confidence, water.corrected) == (before["steps"][0]["grounding"]["confidence"], "")
    assert answer.provenance.corrections == ("trees: 1 region left out",)
    assert "Corrected by hand: trees: 1 region left out" in answer.warnings[0]
    by_hand = {one.of for one in answer.measurements if "corrected by hand" in one.method}
    assert by_hand == {("trees",)}
    # the model's own answer and its reasons stay
    assert json.loads((tmp_path / "out" / "answer.json").read_text()) == before
    assert [step.text for step in answer.steps] == [step["text"] for step in before["steps"]]


def test_inside_polygons_a_correction_counts_inside_too(raster, tmp_path):
    """A click on the wood beside the polygon is refused; what it leaves out inside is out of the polygon's figures."""
    polygon = box(X0, Y0 - 400, X0 + 100, Y0)
    area = AreaOfInterest(polygon.bounds, "EPSG:32632", polygon.wkt)
    rooms = replace(Script(LARGER).network(), look=BlockLook)
    before = answer_of(Script(LARGER), request_for(raster, tmp_path / "out", area=area))

    def correct(row, col):
        edits = (Edit("leave_out", 0, at(row, col)),)
        request = CorrectionRequest(str(tmp_path / "out"), edits, out_dir=str(tmp_path / "corrected"))
        return list(engine.correct(request, network=lambda: rooms))[-1]

    assert isinstance(correct(5, 15), Failed)
    answer = ready(correct(31, 6))
    trees = answer.steps[0].grounding
    assert before.steps[0].grounding.area_m2 == pytest.approx(10_000, rel=0.01)
    assert trees.area_m2 == pytest.approx(8_000, rel=0.01)
    assert trees.share == pytest.approx(80 / 400)


def test_files_of_a_correction_are_an_answer_of_their_own(corrected, tmp_path):
    answer = ready(corrected(Edit("leave_out", 0, at(31, 6))))
    folder = tmp_path / "corrected"
    names = ["answer.gpkg", "answer.json", "correction.json", "mask_0.tif", "mask_1.tif"]
    assert sorted(path.name for path in folder.iterdir()) == names
    assert json.loads((folder / "correction.json").read_text())["edits"] == [
        {"kind": "leave_out", "grounding": 0, "point": list(at(31, 6))}
    ]
    assert json.loads((folder / "answer.json").read_text())["provenance"]["corrections"]
    table = pyogrio.raw.read(folder / "answer.gpkg", layer="regions")
    told = dict(zip(table[0]["fields"], table[3], strict=True))
    assert set(zip(told["class"], told["corrected"], strict=True)) == {("trees", "1 region left out"), ("water", "")}
    with rasterio.open(folder / "mask_0.tif") as raster:
        assert (raster.read(1) == 1).sum() * 100 == pytest.approx(answer.steps[0].grounding.area_m2, rel=0.01)


def test_the_answer_itself_follows(corrected):
    assert ready(corrected(Edit("leave_out", 0, at(31, 6)))).answer.choice == "yes"
    answer = ready(corrected(Edit("leave_out_all", 0)))
    assert answer.answer.choice == "no"
    assert (answer.steps[0].grounding.area_m2, answer.steps[0].grounding.corrected) == (0, "left out")


def test_clicks_add_and_remove_what_the_network_sees_there(corrected):
    answer = ready(corrected(Edit("add", 1, at(15, 40)), Edit("remove", 0, at(5, 5))))
    trees, water = (step.grounding for step in answer.steps[:2])
    assert water.area_m2 == pytest.approx(10_000 + 2_500, rel=0.01)
    assert trees.area_m2 == pytest.approx(20_000 + 2_000 - 2_500, rel=0.01)
    assert (trees.corrected, water.corrected) == ("1 click", "1 click")


def test_what_is_added_to_one_class_leaves_the_others_of_its_date(corrected):
    answer = ready(corrected(Edit("add", 1, at(5, 5))))
    trees, water = (step.grounding for step in answer.steps[:2])
    assert trees.area_m2 == pytest.approx(22_000 - 2_500, rel=0.01)
    assert water.area_m2 == pytest.approx(10_000 + 2_500, rel=0.01)
    assert trees.corrected == "part of it went to another class"


def test_undoing_is_leaving_the_edit_out(corrected, tmp_path):
    edits = (Edit("leave_out", 0, at(31, 6)), Edit("remove", 0, at(5, 5)))
    one = ready(corrected(edits[0]))
    ready(corrected(*edits))
    again = ready(corrected(edits[0]))
    assert replace(again, provenance=one.provenance) == one


def test_points_may_be_in_another_crs(corrected):
    from pyproj import Transformer

    point = Transformer.from_crs("EPSG:32632", "EPSG:4326", always_xy=True).transform(*at(31, 6))
    answer = ready(corrected(Edit("leave_out", 0, point), crs="EPSG:4326"))
    assert answer.steps[0].grounding.area_m2 == pytest.approx(20_000, rel=0.01)


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (Edit("add", 0, at(5, 5)), "in the mask already"),
        (Edit("remove", 0, at(15, 40)), "not in the mask"),
        (Edit("leave_out", 0, at(15, 40)), "not in the mask"),
        (Edit("add", 0, at(5, 49)), "no data at this point"),
        (Edit("add", 0, at(-5, 5)), "no data at this point"),
        (Edit("add", 7, at(5, 5)), "mask 7"),
        (Edit("add", 0), "has no point"),
    ],
)
def test_what_cant_be_corrected_is_said_and_nothing_is_written(corrected, tmp_path, edit, words):
    failed = corrected(edit)
    assert isinstance(failed, Failed)
    assert (failed.kind, words in failed.message) == ("bad_request", True), failed
    assert not (tmp_path / "corrected").exists()


def test_the_models_answer_is_never_replaced(corrected, tmp_path):
    failed = corrected(Edit("leave_out_all", 0), out_dir=str(tmp_path / "out"))
    assert "can't replace" in failed.message


def test_an_answer_without_its_question_says_what_to_do(corrected, tmp_path):
    (tmp_path / "out" / "asked.json").unlink()
    failed = corrected(Edit("leave_out_all", 0))
    assert "asked.json" in failed.message
    assert "Ask the question again" in failed.way_out


def test_without_the_layers_regions_can_still_be_left_out(raster, corrected):
    raster.unlink()
    ready(corrected(Edit("leave_out", 0, at(31, 6))))
    failed = corrected(Edit("add", 0, at(15, 40)))
    assert failed.kind == "layer"
    assert "left out without them" in failed.way_out


def test_distances_follow(raster, tmp_path):
    script = Script(comparison(("trees", is_trees), ("water", is_water), head="distance m", own=""))
    before = answer_of(script, request_for(raster, tmp_path / "out", "How far are they apart?"))
    rooms = replace(script.network(), look=BlockLook)
    request = CorrectionRequest(str(tmp_path / "out"), (Edit("leave_out", 0, at(5, 5)),), out_dir=str(tmp_path / "c"))
    after = ready(list(engine.correct(request, network=lambda: rooms))[-1])
    apart = [next(one for one in answer.measurements if one.kind == "distance") for answer in (before, after)]
    assert apart[0].value < apart[1].value == pytest.approx(after.answer.value)
    assert "corrected by hand" in apart[1].method


def test_a_layer_that_is_the_text_of_a_vrt_can_be_asked_about(raster, tmp_path):
    """Its name is longer than any file's may be."""
    translated = tmp_path / "s2.vrt"
    rasterio.shutil.copy(raster, translated, driver="VRT")
    text = "<VRTDataset " + " " * 300 + translated.read_text().removeprefix("<VRTDataset")
    text = text.replace('relativeToVRT="1">', f'relativeToVRT="0">{tmp_path}/')
    answer = answer_of(Script(LARGER), request_for(text, tmp_path / "out"))
    assert answer.answer.choice == "yes"


def test_what_was_looked_at_goes_with_the_model(corrected):
    """It holds the network: kept any longer, two models would be in memory."""
    ready(corrected(Edit("add", 1, at(15, 40))))
    assert last_model.looks
    last_model.get(Script(LARGER).network(), "another", "cpu", lambda part: None)
    assert not last_model.looks


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        (["add"], "1 click"),
        (["add", "remove", "leave_out"], "2 clicks, 1 region left out"),
        (["leave_out", "leave_out", "leave_out_all"], "2 regions left out, left out"),
        (["taken"], "part of it went to another class"),
    ],
)
def test_corrections_in_words(kinds, words):
    assert edits_in_words(kinds) == words


def test_change_between_dates_follows(raster, tmp_path):
    later = write_blocks(tmp_path / "later.tif", {"water": [(20, 28, 10, 12)]})
    layers = tuple(
        LayerSource(name, (str(path),), "optical", date=date)
        for name, path, date in (("before", raster, "2000-03-17"), ("after", later, "2003-02-06"))
    )
    says = ["<think><task>gained m2</task>"]
    for image in (0, 1):
        says += [seg("water", image + 1), Seg("water", is_water, image), "."]
    script = Script([*says, "</think><answer>2000 m2</answer>"])
    out, corrected = tmp_path / "out", tmp_path / "corrected"
    before = answer_of(script, request_for("", out, "How much water was gained?", layers=layers))
    rooms = replace(script.network(), look=BlockLook)
    # of the later date a block of 25 pixels that the earlier one had too: kept becomes lost
    request = CorrectionRequest(str(out), (Edit("remove", 1, at(25, 36)),), out_dir=str(corrected))
    after = ready(list(engine.correct(request, network=lambda: rooms))[-1])
    told = [{one.kind: one.value for one in answer.measurements} for answer in (before, after)]
    assert told[0]["lost"] == 0
    assert told[1]["lost"] == pytest.approx(2_500, rel=0.01)
    assert told[1]["gained"] == pytest.approx(told[0]["gained"]) == pytest.approx(after.answer.value)
    assert after.provenance.corrections == ("water on 2003-02-06: 1 click",)
    lost = pyogrio.raw.read(corrected / "answer.gpkg", layer="lost")
    assert sum(lost[3][list(lost[0]["fields"]).index("area_m2")]) == pytest.approx(2_500, rel=0.01)
    earlier = [one for one in after.measurements if one.date == "2000-03-17"]
    assert not any("by hand" in one.method for one in earlier)


def test_in_a_large_scene_a_click_sees_the_window_around_it(raster, tmp_path):
    script, seen = Script(LARGER, window=32), []

    class Looked(BlockLook):
        def __init__(self, model, bands, pixel_size_m):
            super().__init__(model, bands, pixel_size_m)
            seen.append(bands.shape)

    rooms = replace(script.network(), look=Looked)
    answer_of(script, request_for(raster, tmp_path / "out"))
    edits = (Edit("remove", 1, at(25, 36)), Edit("add", 0, at(38, 20)))
    request = CorrectionRequest(str(tmp_path / "out"), edits, out_dir=str(tmp_path / "corrected"))
    trees, water = (
        step.grounding for step in ready(list(engine.correct(request, network=lambda: rooms))[-1]).steps[:2]
    )
    assert seen == [(8, 32, 32), (8, 32, 32)]
    assert water.area_m2 == pytest.approx(10_000 - 2_500, rel=0.01)
    # at the lower edge the block has four rows
    assert trees.area_m2 == pytest.approx(22_000 + 2_000, rel=0.01)
    list(engine.correct(request, network=lambda: rooms))
    assert len(seen) == 2, "what was looked at before is kept"
