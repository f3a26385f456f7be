"""One question from the toolbox: what is sent, what comes out, what goes wrong, and that cancel stops it."""

import gc

import fakes
import processing
import pytest
from clock import own_s
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer

from terrascope_qgis.runtime import Runtime, find
from terrascope_qgis.runtime.running import running

QUESTION = "Is the forest larger than the water?"


@pytest.fixture
def files(tmp_path):
    """(optical, SAR) files, dated by their names."""
    optical, sar, _ = fakes.scene_arrays()
    bands = ("blue", "green", "red", "nir", "swir1", "swir2")
    return (
        str(fakes.write_raster(tmp_path / "S2A_L2A_20210723.tif", optical, bands)),
        str(fakes.write_raster(tmp_path / "S1_RTC_20210721.tif", sar, ("VV", "VH"))),
    )


def test_a_question_gives_its_answer_and_its_regions(run, diary, files, tmp_path, heard):
    page, folder = tmp_path / "report.html", tmp_path / "kept"
    outputs = run(
        "ask", QUESTION=QUESTION, OPTICAL=[files[0]], SAR=[files[1]], REGIONS=str(tmp_path / "r.gpkg"),
        DISTANCES="memory:", HTML=str(page), FOLDER=str(folder),
    )  # fmt: skip
    [request] = diary.requests()
    assert request["question"] == QUESTION
    assert [(layer["sensor"], layer["date"]) for layer in request["layers"]] == [
        ("optical", "2021-07-23"),
        ("sar", "2021-07-21"),
    ]
    assert (request["area"], request["device"], request["model"], request["ellipsoid"]) == (
        None, "auto", "nano", "EPSG:7030",
    )  # fmt: skip
    assert outputs["ANSWER"].startswith("Yes: the trees cover")
    assert (outputs["KIND"], outputs["CHOICE"], outputs["VALUE"]) == ("yes_no", "yes", None)
    assert "2 days apart" in outputs["WARNINGS"]
    regions = QgsVectorLayer(outputs["REGIONS"])
    source = QgsVectorLayer(f"{folder / 'answer.gpkg'}|layername=regions")
    assert regions.featureCount() == source.featureCount() > 1
    assert regions.crs().authid() == "EPSG:32633"
    areas = [sorted(feature["area_m2"] for feature in layer.getFeatures()) for layer in (regions, source)]
    assert areas[0] == areas[1]
    assert [feature["dist_m"] for feature in outputs["DISTANCES"].getFeatures()] == [312.0]
    assert (folder / "mask_0.tif").exists()
    text = page.read_text(encoding="utf-8")
    assert "Yes: the trees cover" in text
    assert "2 days apart" in text
    assert outputs["HTML"] == str(page)
    assert heard.warned == ["The dates of the layers are 2 days apart."]
    assert any(line.startswith("    trees") for line in heard.said)
    assert "Reasoning" in heard.texts
    assert heard.progress() == 100
    assert diary.alive() == []


def test_relative_paths_are_sent_whole(run, diary, files, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run("ask", QUESTION=QUESTION, OPTICAL=["S2A_L2A_20210723.tif"], REGIONS="memory:", FOLDER="kept")
    [request] = diary.requests()
    assert request["layers"][0]["uris"] == [files[0]]
    assert request["out_dir"] == str(tmp_path / "kept")


def test_scratch_files_are_gone(run, diary, files):
    run("ask", QUESTION=QUESTION, OPTICAL=[files[0]], REGIONS="memory:")
    from pathlib import Path

    assert not Path(diary.requests()[0]["out_dir"]).parent.exists()


def test_area_dates_model_and_device_are_sent(run, diary, files):
    extent = "500100,501000,5798000,5799000 [EPSG:32633]"
    outputs = run(
        "ask", QUESTION="How did it change?", OPTICAL=[files[0], files[0]], OPTICAL_DATES="2015-07-01; 2021-07-23",
        EXTENT=extent, MODEL="mine", DEVICE="cuda:1", REGIONS="memory:", GAINED="memory:", LOST="memory:",
    )  # fmt: skip
    [request] = diary.requests()
    assert [layer["date"] for layer in request["layers"]] == ["2015-07-01", "2021-07-23"]
    assert request["area"] == {"bounds": [500100, 5798000, 501000, 5799000], "crs": "EPSG:32633", "polygons": ""}
    assert (request["model"], request["device"]) == ("mine", "cuda:1")
    assert [feature["date_from"] for feature in outputs["GAINED"].getFeatures()] == ["2015-07-01"]
    assert outputs["LOST"].featureCount() == 1
    assert "KEPT" not in outputs


def test_outputs_without_features_are_empty_layers(run, files):
    outputs = run("ask", QUESTION=QUESTION, OPTICAL=[files[0]], REGIONS="memory:", GAINED="memory:")
    assert outputs["GAINED"].featureCount() == 0
    assert outputs["GAINED"].fields().names() == ["class", "date_from", "date_to", "area_m2", "perim_m", "q_id"]
    assert outputs["GAINED"].crs().authid() == "EPSG:32633"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"OPTICAL": []}, "No layer was given"),
        ({"OPTICAL": ["/nowhere/a.tif"]}, "“/nowhere/a.tif” can't be read as a raster"),
        ({"QUESTION": " "}, "The question is empty"),
        ({"OPTICAL_DATES": "2021-01-01,2022-01-01"}, "There are 2 dates for 1 layers"),
        ({"OPTICAL_DATES": "yesterday"}, "is not a date: “yesterday”"),
        ({"EXTENT": "1,1,2,2 [EPSG:32633]"}, "The area is empty"),
        ({"QUESTION": "nothing?"}, "holds nodata only. Choose another."),
    ],
)
def test_what_is_wrong_is_said(run, files, changed, said):
    with pytest.raises(QgsProcessingException) as caught:
        run("ask", **{"QUESTION": QUESTION, "OPTICAL": [files[0]], "REGIONS": "memory:", **changed})
    assert said in str(caught.value)


def test_a_runtime_that_is_no_python_is_said_in_the_words_of_an_algorithm(run, files, python):
    python.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(QgsProcessingException) as caught:
        run("ask", QUESTION=QUESTION, OPTICAL=[files[0]], REGIONS="memory:")
    assert "is not a working Python" in str(caught.value)
    assert "Run in a terminal" in str(caught.value)
    assert "ress " not in str(caught.value)


def test_without_a_runtime_the_dialog_says_how_to_install_it(provider, python):
    assert provider.algorithm("ask").canExecute() == (True, "")
    python.unlink()
    can, why = provider.algorithm("ask").canExecute()
    assert not can
    assert find.install_command() in why


def test_cancel_stops_the_work_within_a_second(run, diary, files, heard):
    moments = []

    def cancel_when_asked():
        if diary.requests() and not moments:
            moments.append(own_s())
            heard.cancel()

    watch = QTimer()
    watch.timeout.connect(cancel_when_asked)
    watch.start(20)
    outputs = run("ask", QUESTION="Work forever.", OPTICAL=[files[0]], REGIONS="memory:")
    assert own_s() - moments[0] < 1.5  # a second, and half a one for what it starts
    assert outputs == {}
    assert diary.lines("stopped") == [""]
    assert diary.alive() == []


def test_in_a_thread_of_its_own_the_answer_comes_and_the_window_lives(provider, python, files, heard, diary, qtbot):
    """As from the toolbox; Python's collector runs all the while, in the main thread."""
    context = QgsProcessingContext()
    parameters = {"QUESTION": QUESTION, "OPTICAL": [files[0]], "REGIONS": "memory:regions"}
    collector = QTimer()
    collector.timeout.connect(gc.collect)
    collector.start(0)
    for _ in range(2):
        task = QgsProcessingAlgRunnerTask(provider.algorithm("ask"), parameters, context, heard)
        with qtbot.waitSignal(task.executed, timeout=60_000) as done:
            QgsApplication.taskManager().addTask(task)
        worked, outputs = done.args
        assert worked, heard.errors
        assert outputs["ANSWER"].startswith("Yes")
    assert len(diary.processes()) == 2
    assert diary.alive() == []


def test_cancel_in_a_thread_of_its_own(provider, python, files, heard, diary, qtbot):
    context = QgsProcessingContext()
    parameters = {"QUESTION": "Work forever.", "OPTICAL": [files[0]], "REGIONS": "memory:"}
    task = QgsProcessingAlgRunnerTask(provider.algorithm("ask"), parameters, context, heard)
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(diary.requests()), timeout=30_000)
    begun = own_s()
    heard.cancel()
    qtbot.waitUntil(lambda: diary.alive() == [], timeout=5_000)
    assert own_s() - begun < 1.5
    assert diary.lines("stopped") == [""]
    qtbot.waitUntil(lambda: QgsApplication.taskManager().count() == 0, timeout=5_000)


def test_a_runtime_that_runs_is_used_and_goes_on(run, diary, files, qtbot):
    runtime = Runtime()
    runtime.start()
    qtbot.waitUntil(lambda: runtime.state == "ready", timeout=30_000)
    for _ in range(2):
        assert run("ask", QUESTION=QUESTION, OPTICAL=[files[0]], REGIONS="memory:")["CHOICE"] == "yes"
    assert diary.alive() == [runtime.process_id()] == diary.processes()
    runtime.stop()
    assert running() is None


def test_loaded_regions_have_the_docks_colours(provider, python, files, heard, monkeypatch):
    # newer QGIS wants the tree of layers of a real window
    monkeypatch.setattr("processing.gui.Postprocessing.iface", None, raising=False)
    outputs = processing.runAndLoadResults(
        "terrascope:ask",
        {"QUESTION": QUESTION, "OPTICAL": [files[0]], "REGIONS": "TEMPORARY_OUTPUT"},
        feedback=heard,
    )
    gc.collect()
    layer = QgsProject.instance().mapLayer(outputs["REGIONS"])
    categories = {category.value() for category in layer.renderer().categories()}
    assert categories == {"trees", "water"}
    assert layer.attributeAlias(layer.fields().lookupField("area_m2")) == "Area (m²)"
    assert QUESTION in layer.metadata().abstract()


def test_layers_that_gdal_cannot_open_are_cut_out(run, diary, add_raster, tmp_path):
    from osgeo import gdal

    optical, _, _ = fakes.scene_arrays()
    fakes.write_raster(tmp_path / "kept.tif", optical)
    gdal.FileFromMemBuffer("/vsimem/in_memory.tif", (tmp_path / "kept.tif").read_bytes())
    layer = QgsRasterLayer("/vsimem/in_memory.tif", "in memory")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    try:
        outputs = run("ask", QUESTION=QUESTION, OPTICAL=[layer.id()], REGIONS="memory:")
    finally:
        QgsProject.instance().removeMapLayer(layer)
        gdal.Unlink("/vsimem/in_memory.tif")
    [source] = diary.requests()[0]["layers"]
    assert source["uris"][0].endswith(".tif")
    assert "/vsimem/" not in source["uris"][0]
    assert outputs["CHOICE"] == "yes"
