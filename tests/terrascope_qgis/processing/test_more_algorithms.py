"""Segmenting, comparing, many layers, and the state of the runtime."""

import configparser
from pathlib import Path

import fakes
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
)

import terrascope_qgis
from terrascope_qgis.runtime import find

NAMES = {"ask", "askmany", "comparedates", "measuremasks", "runtimestatus", "segmentbyphrase"}


@pytest.fixture
def raster(tmp_path):
    """Writes an optical raster of a name."""
    optical, _, _ = fakes.scene_arrays()

    def write(name):
        return str(
            fakes.write_raster(tmp_path / f"{name}.tif", optical, ("blue", "green", "red", "nir", "swir1", "swir2"))
        )

    return write


# --- the provider -------------------------------------------------------------------------------------------------


def test_the_toolbox_shows_all_of_them_with_help_and_icons(provider):
    assert {algorithm.name() for algorithm in provider.algorithms()} == NAMES
    assert not provider.icon().isNull()
    for algorithm in provider.algorithms():
        assert QgsApplication.processingRegistry().algorithmById(f"terrascope:{algorithm.name()}") is not None
        assert len(algorithm.shortHelpString()) > 100
        assert len(algorithm.tags()) > 4
        assert algorithm.group()
        assert not algorithm.icon().isNull()
        assert algorithm.create() is not None
        for definition in algorithm.parameterDefinitions():
            assert definition.description()
            assert definition.name() == definition.name().upper()


def test_the_plugin_brings_the_provider_without_windows_and_takes_it_away(qgis_iface, qgis_processing):
    registry = QgsApplication.processingRegistry()
    plugin = terrascope_qgis.classFactory(qgis_iface)
    plugin.initProcessing()
    assert plugin.dock is None
    assert registry.providerById("terrascope") is plugin.provider
    plugin.unload()
    assert registry.providerById("terrascope") is None
    metadata = configparser.ConfigParser()
    metadata.read(Path(terrascope_qgis.__file__).parent / "metadata.txt", encoding="utf-8")
    assert metadata["general"]["hasProcessingProvider"] == "yes"


def test_a_model_asks_too(provider, python, raster):
    model = QgsProcessingModelAlgorithm("many", "tests")
    rasters = QgsProcessingParameterMultipleLayers("rasters", "Rasters", QgsProcessing.SourceType.TypeRaster)
    model.addModelParameter(rasters, QgsProcessingModelParameter("rasters"))
    child = QgsProcessingModelChildAlgorithm("terrascope:segmentbyphrase")
    child.setChildId("water")
    child.addParameterSources("PHRASE", [QgsProcessingModelChildParameterSource.fromStaticValue("water")])
    child.addParameterSources("OPTICAL", [QgsProcessingModelChildParameterSource.fromModelParameter("rasters")])
    output = QgsProcessingModelOutput("found", "found")
    output.setChildId("water")
    output.setChildOutputName("REGIONS")
    child.setModelOutputs({"found": output})
    model.addChildAlgorithm(child)
    context = QgsProcessingContext()
    # "water:found" to QGIS 3.22, another name to newer ones
    (found,) = (definition.name() for definition in model.destinationParameterDefinitions())
    parameters = {"rasters": [raster("a")], found: "memory:"}
    outputs, worked = model.run(parameters, context, QgsProcessingFeedback())
    assert worked
    assert context.temporaryLayerStore().mapLayer(outputs[found]).featureCount() > 1


# --- segment by phrase --------------------------------------------------------------------------------------------


def test_segmenting_gives_regions_and_figures(run, diary, raster):
    outputs = run("segmentbyphrase", PHRASE="trees and lakes.", OPTICAL=[raster("a")], REGIONS="memory:")
    assert diary.requests()[0]["question"] == "Outline the trees and lakes."
    features = list(outputs["REGIONS"].getFeatures())
    assert outputs["COUNT"] == len(features)
    assert outputs["AREA_M2"] == pytest.approx(sum(feature["area_m2"] for feature in features))
    assert outputs["SHARE"] == pytest.approx(sum(feature["share"] for feature in features))
    assert outputs["CONFIDENCE"] == pytest.approx(0.93)
    assert outputs["CLASS"] == "trees, water"


def test_an_empty_phrase_is_refused(run, raster):
    with pytest.raises(QgsProcessingException, match="The phrase is empty"):
        run("segmentbyphrase", PHRASE="  ", OPTICAL=[raster("a")], REGIONS="memory:")


# --- compare two dates --------------------------------------------------------------------------------------------


def test_comparing_gives_layers_and_a_row_for_each_class(run, diary, raster):
    outputs = run(
        "comparedates", BEFORE=[raster("a_20150701")], AFTER=[raster("b")], AFTER_DATE="2021-07-23",
        PHRASES="trees, built-up", GAINED="memory:", LOST="memory:", KEPT="memory:", TABLE="memory:",
    )  # fmt: skip
    questions = [request["question"] for request in diary.requests()]
    assert questions == ["How much did the trees change?", "How much did the built-up land change?"]
    assert [layer["date"] for layer in diary.requests()[0]["layers"]] == ["2015-07-01", "2021-07-23"]
    assert len(diary.processes()) == 1
    assert [outputs[kind].featureCount() for kind in ("GAINED", "LOST", "KEPT")] == [2, 2, 2]
    rows = list(outputs["TABLE"].getFeatures())
    assert [row["phrase"] for row in rows] == ["trees", "built-up"]
    assert (rows[0]["date_from"], rows[0]["date_to"]) == ("2015-07-01", "2021-07-23")
    assert (rows[0]["before_m2"], rows[0]["after_m2"], rows[0]["net_m2"]) == (180_000, 180_000, 0)
    assert [rows[0][f"{kind}_sh"] for kind in ("gained", "lost", "kept", "net")] == [0.5, 0.5, 0.5, 0.0]


def test_the_page_of_a_comparison_has_bars_on_one_scale(run, raster, tmp_path):
    page = tmp_path / "page.html"
    run(
        "comparedates", BEFORE=[raster("a_20150701")], AFTER=[raster("b_20210723")], PHRASES="trees, built-up",
        GAINED="memory:", LOST="memory:", KEPT="memory:", TABLE="memory:", HTML=str(page),
    )  # fmt: skip
    written = page.read_text(encoding="utf-8")
    assert "9.0\u00a0ha (50.0\u00a0%)" in written
    assert written.count("width:49.75%") == 8, "two parts of two bars of two classes, each half of the longest bar"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"BEFORE": []}, "There is no layer before"),
        ({"AFTER_DATE": ""}, "“b” doesn't tell its date. Give the date after"),
        ({"AFTER_DATE": "2015-07-01"}, "isn't earlier"),
        ({"AFTER_DATE": "soon"}, "“soon” is not a date"),
        ({"PHRASES": " , "}, "No class was given"),
    ],
)
def test_dates_that_cannot_be_compared_are_said(run, raster, changed, said):
    parameters = {"BEFORE": [raster("a_20150701")], "AFTER": [raster("b")], "AFTER_DATE": "2021-07-23"}
    parameters |= {"PHRASES": "trees", "GAINED": "memory:", "TABLE": "memory:"}
    with pytest.raises(QgsProcessingException) as caught:
        run("comparedates", **{**parameters, **changed})
    assert said in str(caught.value)


# --- many layers --------------------------------------------------------------------------------------------------


def test_many_layers_go_on_after_failures_and_tell_them(run, diary, raster, heard):
    layers = [raster("one_20210723"), raster("bad"), "/nowhere/gone.tif", raster("two")]
    outputs = run("askmany", QUESTION="How much water is there?", LAYERS=layers, TABLE="memory:", REGIONS="memory:")
    rows = {row["layer"]: row for row in outputs["TABLE"].getFeatures()}
    assert {name: row["status"] for name, row in rows.items()} == {
        "one_20210723": "answered",
        "bad": "failed",
        "gone.tif": "failed",
        "two": "answered",
    }
    assert rows["one_20210723"]["date"] == "2021-07-23"
    assert rows["two"]["answer"].startswith("Yes: the trees cover")
    assert "holds nodata only" in rows["bad"]["error"]
    assert "can't be read as a raster" in rows["gone.tif"]["error"]
    assert (outputs["ANSWERED"], outputs["FAILED"]) == (2, 2)
    assert "bad: “bad” holds nodata only" in outputs["FAILURES"]
    assert {feature["layer"] for feature in outputs["REGIONS"].getFeatures()} == {"one_20210723", "two"}
    assert len(heard.errors) == 2
    assert len(diary.processes()) == 1
    assert diary.alive() == []


def test_regions_of_many_layers_come_in_the_crs_of_the_first(run, tmp_path):
    optical, _, _ = fakes.scene_arrays()
    layers = [str(fakes.write_raster(tmp_path / f"in_{epsg}.tif", optical, epsg=epsg)) for epsg in (32633, 32634)]
    outputs = run("askmany", QUESTION="Water?", LAYERS=layers, TABLE="memory:", REGIONS="memory:")
    regions = outputs["REGIONS"]
    assert regions.crs().authid() == "EPSG:32633"
    west = {name: [] for name in ("in_32633", "in_32634")}
    for feature in regions.getFeatures():
        west[feature["layer"]].append(feature.geometry().boundingBox().xMinimum())
    assert max(west["in_32633"]) < 503_000
    assert min(west["in_32634"]) > 800_000  # a zone further east
    areas = [sorted(f["area_m2"] for f in regions.getFeatures() if f["layer"] == name) for name in west]
    assert areas[0] == areas[1]  # as measured in each scene, not anew


def test_when_all_layers_fail_so_does_the_algorithm(run, raster):
    with pytest.raises(QgsProcessingException) as caught:
        run("askmany", QUESTION="Water?", LAYERS=[raster("bad1"), raster("bad2")], TABLE="memory:", REGIONS="memory:")
    assert "No layer could be asked" in str(caught.value)
    assert "bad2: " in str(caught.value)


# --- runtime status -----------------------------------------------------------------------------------------------


def test_status_is_the_doctors(run, heard, python, tmp_path):
    page = tmp_path / "status.html"
    outputs = run("runtimestatus", HTML=str(page))
    assert (outputs["CAN_ASK"], outputs["RUNNING"]) == (True, False)
    assert outputs["PYTHON"] == str(python)
    assert (outputs["VERSION"], outputs["DEVICES"], outputs["MODELS"]) == ("0.1.0", "cpu", "nano")
    assert heard.said[:2] == ["The disk is nearly full. Free some space.", "A question can be asked."]
    assert "No weights." in page.read_text(encoding="utf-8")


def test_a_missing_runtime_is_a_status_and_no_error(run, python):
    python.unlink()
    outputs = run("runtimestatus")
    assert not outputs["CAN_ASK"]
    assert find.install_command() in outputs["STATUS"]


def test_a_python_without_the_runtime_is_said(run, python):
    python.write_text("#!/bin/sh\necho No module named model_runtime >&2\nexit 1\n")
    with pytest.raises(QgsProcessingException, match="No module named model_runtime"):
        run("runtimestatus")
