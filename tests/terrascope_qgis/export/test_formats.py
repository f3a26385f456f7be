"""Each format, read again with GDAL or the standard library."""

import csv
import json
import sqlite3
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal, ogr

from terrascope_qgis.export.formats import FORMATS


def read_fields(layer):
    definition = layer.GetLayerDefn()
    return [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]


def test_every_layer_becomes_a_shapefile_with_whole_names_and_the_same_figures(answered, export, tmp_path):
    folder, answer = answered
    exported, _ = export(tmp_path / "out", "shapefile")
    assert [path.name for path in exported.paths] == [f"q1_{table}.shp" for table in answer.layers]
    written = ogr.Open(str(exported.paths[0]))
    layer = written.GetLayer(0)
    names = read_fields(layer)
    assert names == ["phrase", "class", "date", "share", "confidence", "area_m2", "perim_m", "model", "q_id"]
    source = ogr.Open(f"{folder}/answer.gpkg")
    regions = source.GetLayerByName("regions")
    assert layer.GetFeatureCount() == regions.GetFeatureCount()
    for one, other in zip(layer, regions, strict=False):
        assert one["area_m2"] == pytest.approx(other["area_m2"], rel=1e-9)
        assert one.GetGeometryRef().GetArea() == pytest.approx(other.GetGeometryRef().GetArea(), rel=1e-12)
        assert (one["class"], one["date"]) == (other["class"], other["date"])
    assert layer.GetSpatialRef().IsSame(regions.GetSpatialRef())
    for suffix in (".qml", ".qmd", ".cpg", ".prj"):
        assert (tmp_path / "out" / f"q1_regions{suffix}").is_file()
    assert (tmp_path / "out" / "q1_regions.cpg").read_text() == "UTF-8"


def test_long_field_names_are_told_with_what_became_of_them(answered, export, tmp_path):
    folder, answer = answered
    with sqlite3.connect(f"{folder}/answer.gpkg") as held:
        held.execute("ALTER TABLE distances ADD COLUMN nearest_neighbour TEXT")
    exported, _ = export(tmp_path / "out", "shapefile", answer=replace(answer, layers=("distances",)))
    written = ogr.Open(str(exported.paths[0]))
    short = read_fields(written.GetLayer(0))[-1]
    assert len(short) <= 10
    assert f"nearest_neighbour → {short}" in exported.sentence()


def test_the_geopackage_is_copied_with_styles_and_all_tables(answered, export, tmp_path):
    exported, _ = export(tmp_path / "out", "geopackage")
    with sqlite3.connect(exported.paths[0]) as copy:
        tables = {name for (name,) in copy.execute("SELECT table_name FROM gpkg_contents")}
        styled = {name for (name,) in copy.execute("SELECT f_table_name FROM layer_styles")}
    assert set(answered[1].layers) <= tables
    assert set(answered[1].layers) == styled


def test_geojson_is_in_degrees_and_utf8(answered, export, tmp_path):
    export(tmp_path / "out", "geojson", stem="Fläche")
    collection = json.loads((tmp_path / "out" / "Fläche_regions.geojson").read_text(encoding="utf-8"))
    assert "crs" not in collection
    west, south = ogr.CreateGeometryFromJson(json.dumps(collection["features"][0]["geometry"])).GetEnvelope()[::2]
    assert 14 < west < 17
    assert 52 < south < 53
    assert {feature["properties"]["class"] for feature in collection["features"]} == {"trees", "water"}


def test_kml_is_in_degrees_named_and_coloured(answered, export, tmp_path):
    export(tmp_path / "out", "kml")
    text = (tmp_path / "out" / "q1_regions.kml").read_text(encoding="utf-8")
    assert "<name>water</name>" in text
    assert "<PolyStyle>" in text
    layer = ogr.Open(str(tmp_path / "out" / "q1_regions.kml"))
    west, east, south, north = layer.GetLayer(0).GetExtent()
    assert 14 < west < east < 17
    assert 52 < south < north < 53


def test_csv_has_units_in_its_headings_a_point_in_degrees_and_all_figures(answered, export, tmp_path):
    _, answer = answered
    export(tmp_path / "out", "csv")
    content = (tmp_path / "out" / "q1_regions.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(content.decode("utf-8-sig").splitlines()))
    assert {"Area (m²)", "Perimeter (m)", "Longitude (°)", "Latitude (°)", "Share of the scene (0–1)"} <= set(rows[0])
    trees = [row for row in rows if row["Class"] == "trees" and row["Date"] == "2021-07-23"]
    grounding = answer.steps[1].grounding
    assert sum(float(row["Area (m²)"]) for row in trees) == pytest.approx(grounding.area_m2)
    assert all(14 < float(row["Longitude (°)"]) < 17 for row in rows)
    with (tmp_path / "out" / "q1_figures.csv").open(encoding="utf-8-sig", newline="") as file:
        figures = list(csv.DictReader(file))
    assert [(row["Figure"], float(row["Value"]), row["Unit"]) for row in figures[:1]] == [("distance", 312.0, "m")]
    assert len(figures) == len(answer.measurements)


def test_masks_keep_grid_and_pixels_and_are_named_by_phrase_and_date(answered, export, tmp_path):
    folder, _ = answered
    exported, _ = export(tmp_path / "out", "masks")
    names = [path.name for path in exported.paths]
    assert names[0] == "q1_mask_1_trees_2015-07-01.tif"
    assert len(names) == 4
    copy, source = gdal.Open(str(exported.paths[0])), gdal.Open(f"{folder}/mask_0.tif")
    assert copy.GetGeoTransform() == source.GetGeoTransform()
    np.testing.assert_array_equal(copy.ReadAsArray(), source.ReadAsArray())


def test_every_format_says_what_it_loses_but_the_geopackage():
    assert [known.key for known in FORMATS if not known.loses] == ["geopackage"]
    assert all(known.what.endswith(".") for known in FORMATS)
