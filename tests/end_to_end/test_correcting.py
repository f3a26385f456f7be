"""Masks corrected in the real QGIS: real clicks on the map, the real runtime, figures and layers looked at."""

import json
from pathlib import Path

import pytest
from qgis_session import Act, demo_layers

LIMIT_S = 240
ACTS = Path(__file__).with_name("correcting_acts.py")

pytestmark = pytest.mark.timeout(2 * LIMIT_S)


def test_clicks_on_the_map_change_masks_and_figures_and_can_be_undone(start_session):
    acts = [
        Act("ask", "How many hectares of water are there?"),
        Act("run", f"{ACTS}::correct"),
        Act("run", f"{ACTS}::add"),
    ]
    report = start_session("correcting", demo_layers(), acts).wait(LIMIT_S)
    assert report["error"] == ""
    assert report["dialogs"] == []
    seen = report["correcting"]
    before, removed, left_out = seen["before"], seen["removed"], seen["left_out"]
    assert before["area_m2"] > removed["area_m2"] > left_out["area_m2"]
    assert removed["figures"][0][1] == "1 click"
    assert left_out["figures"][0][1] == "1 click, 1 region left out"
    for state in (removed, left_out, seen["added"]):
        assert state["area_m2"] == pytest.approx(state["figures"][0][0], rel=1e-9)
        assert "Corrected by hand: water" in state["warnings"]
        assert "corrected by hand" in state["provenance"]
        assert "corrected" in state["fields"]
        assert f"{state['sentence']} (corrected by hand)" == state["history"]
        assert state["sentence"] != before["sentence"]
        assert Path(state["source"].partition("|")[0]).parent == Path(state["out_dir"])
        assert state["layers"] == before["layers"]
        answer = json.loads((Path(before["out_dir"]) / "answer.json").read_text())
        assert answer["answer"]["text"] == before["sentence"], "the model's own answer was changed"
    assert seen["back"]["figures"] == removed["figures"]
    assert seen["original"]["figures"] == before["figures"]
    assert seen["original"]["out_dir"] == before["out_dir"]
    assert seen["added"]["area_m2"] > before["area_m2"]
    assert not seen["bar_after"]
    assert len(seen["folders"]) == 1, "folders of corrections that nobody shows any more stayed"
    # of the processor's time, which other programs don't stretch
    assert seen["longest_cpu_s"] < 0.3
