"""From the dock's layers and question to a request, and what is said when something is wrong."""

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle

from terrascope_qgis.protocol import AreaOfInterest
from terrascope_qgis.questions import (
    ChosenLayer,
    answer_folder,
    area_from,
    build_request,
    ellipsoid_of,
    gdal_source,
    layer_source,
    needs_cut_out,
    problem_with,
    problem_with_folder,
    results_folder,
)

GOOD = "Is there water?"


@pytest.fixture
def optical(add_raster):
    return add_raster("S2_2021-07-23", np.ones((6, 8, 8)))


def test_a_good_question_has_no_problem(optical):
    assert problem_with(GOOD, [ChosenLayer(optical, "optical", "2021-07-23")]) == ""


@pytest.mark.parametrize(("question", "said"), [("", "empty"), ("  \n ", "empty"), ("x" * 10_000, "10,000 characters")])
def test_empty_and_endless_questions_are_refused(optical, question, said):
    assert said in problem_with(question, [ChosenLayer(optical, "optical")])


def test_no_layer_is_said_first():
    assert "No layer is ticked" in problem_with("", [])


def test_a_layer_without_crs_is_named(add_raster):
    layer = add_raster("nowhere", np.ones((6, 8, 8)), epsg=0)
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert "“nowhere” has no CRS" in problem_with(GOOD, [ChosenLayer(layer, "optical")])


def test_a_corrupt_file_is_named(tmp_path):
    (tmp_path / "broken.tif").write_bytes(b"II*\0 not a raster")
    layer = QgsRasterLayer(str(tmp_path / "broken.tif"), "broken")
    assert "“broken” can't be read" in problem_with(GOOD, [ChosenLayer(layer, "optical")])


def test_a_date_that_is_none_is_named(optical):
    problem = problem_with(GOOD, [ChosenLayer(optical, "optical", "summer")])
    assert "“S2_2021-07-23”" in problem
    assert "summer" in problem


def test_source_says_path_crs_and_date(optical, tmp_path):
    source = layer_source(ChosenLayer(optical, "optical", "2021-07-23"))
    assert source.uris == (str(tmp_path / "S2_2021-07-23.tif"),)
    assert (source.crs, source.sensor, source.provider, source.nodata) == ("EPSG:32633", "optical", "gdal", None)


def test_source_says_the_crs_and_nodata_the_person_set(optical):
    from qgis.core import QgsRasterRange

    optical.setCrs(QgsCoordinateReferenceSystem("EPSG:25833"))
    optical.dataProvider().setUserNoDataValue(1, [QgsRasterRange(-9999, -9999)])
    source = layer_source(ChosenLayer(optical, "optical"))
    assert (source.crs, source.nodata) == ("EPSG:25833", -9999)


@pytest.mark.parametrize(
    ("source", "opened"),
    [
        ("/vsizip//data/S2.zip/B02.tif", "/vsizip//data/S2.zip/B02.tif"),
        (
            "SENTINEL2_L2A:/vsizip//d/S2.zip/M.xml:10m:EPSG_32633",
            "SENTINEL2_L2A:/vsizip//d/S2.zip/M.xml:10m:EPSG_32633",
        ),
        ("GPKG:/data/a.gpkg:scene", "GPKG:/data/a.gpkg:scene"),
        ("/data/ä ö.tif|option:NUM_THREADS=2", "/data/ä ö.tif"),
    ],
)
def test_archives_and_subdatasets_are_named_as_gdal_opens_them(qgis_app, source, opened):
    assert gdal_source(QgsRasterLayer(source, "a")) == opened


def test_a_crs_without_code_travels_as_wkt(optical):
    from terrascope_qgis.questions import crs_text

    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=11 +lon_0=22 +datum=WGS84")
    assert "Lambert Azimuthal Equal Area" in crs_text(own)


def test_files_need_no_cut_out_but_web_maps_and_rasters_in_memory_do(optical):
    web = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmax=19&zmin=0", "web map", "wms")
    assert not needs_cut_out(optical)
    assert needs_cut_out(web)


def test_request_carries_all_the_dock_says(optical, qgis_new_project):
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    project.setEllipsoid("EPSG:7019")
    area = AreaOfInterest((0, 1, 2, 3), "EPSG:32633")
    sources = [layer_source(ChosenLayer(optical, "optical"))]
    first = build_request(f" {GOOD} ", sources, area, "cuda:0", project)
    second = build_request(GOOD, sources, None, "auto", project)
    assert (first.question, first.area, first.device, first.ellipsoid) == (GOOD, area, "cuda:0", "EPSG:7019")
    assert (first.question_id, second.question_id) == ("q1", "q2")
    assert first.out_dir != second.out_dir
    assert not Path(first.out_dir).exists()


@pytest.mark.parametrize("ellipsoid", ["NONE", ""])
def test_a_project_that_measures_on_a_plane_gets_wgs84(qgis_new_project, ellipsoid):
    QgsProject.instance().setEllipsoid(ellipsoid)
    assert ellipsoid_of(QgsProject.instance()) == "EPSG:7030"


def test_results_go_beside_the_project_unless_told_otherwise(qgis_new_project, tmp_path):
    project = QgsProject.instance()
    assert "terrascope" in str(results_folder(project))
    project.write(str(tmp_path / "p.qgz"))
    assert results_folder(project) == tmp_path / "terrascope"


def test_answer_folder_never_hits_one_that_exists(tmp_path):
    now = datetime(2026, 1, 2, 3, 4, 5)
    first = answer_folder(tmp_path, "How much? ../../etc", "q1", now)
    assert first == tmp_path / "20260102-030405-q1-how-much-etc"
    first.mkdir()
    assert answer_folder(tmp_path, "How much? ../../etc", "q1", now).name == "20260102-030405-q1-how-much-etc-2"


def test_a_question_of_signs_alone_still_gets_a_folder(tmp_path):
    assert answer_folder(tmp_path, "???", "q3", datetime(2026, 1, 2)).name == "20260102-000000-q3"


def test_a_results_folder_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "file").write_text("")
    assert str(tmp_path / "file") in problem_with_folder(tmp_path / "file" / "results")
    assert problem_with_folder(tmp_path / "new" / "deeper") == ""


def test_area_of_the_canvas():
    area = area_from(QgsRectangle(1, 2, 3, 4), QgsCoordinateReferenceSystem("EPSG:3857"))
    assert area == AreaOfInterest((1.0, 2.0, 3.0, 4.0), "EPSG:3857")
