"""Shapefiles of an answer, read again with OGR."""

import pytest
from osgeo import ogr

from terrascope_qgis.export import ExportProblem, export_shapefiles


@pytest.fixture
def answered(dock, two_layers, ask, qtbot):
    qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
    return dock, ask(dates=("2015-07-01", "2021-07-23"), change=True)


def test_every_layer_is_written_with_whole_names_and_the_same_figures(answered):
    dock, answer = answered
    exported = dock.export_shapefile()
    assert [path.name for path in exported.paths] == [f"q1_{table}.shp" for table in answer.layers]
    written = ogr.Open(str(exported.paths[0]))
    layer = written.GetLayer(0)
    names = [layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())]
    assert names == ["phrase", "class", "date", "share", "confidence", "area_m2", "perim_m", "model", "q_id"]
    source = ogr.Open(f"{dock.state.out_dir}/answer.gpkg")
    regions = source.GetLayerByName("regions")
    assert layer.GetFeatureCount() == regions.GetFeatureCount()
    for one, other in zip(layer, regions, strict=False):
        assert one["area_m2"] == pytest.approx(other["area_m2"], rel=1e-9)
        assert one.GetGeometryRef().GetArea() == pytest.approx(other.GetGeometryRef().GetArea(), rel=1e-12)
        assert (one["class"], one["date"]) == (other["class"], other["date"])
    assert layer.GetSpatialRef().IsSame(regions.GetSpatialRef())


def test_style_and_metadata_lie_beside_and_the_notice_says_what_is_lost(answered):
    dock, _ = answered
    exported = dock.export_shapefile()
    for suffix in (".qml", ".qmd", ".cpg", ".prj"):
        assert exported.paths[0].with_suffix(suffix).is_file()
    text = dock.form.notice.text()
    assert "q1_regions.shp" in text
    assert "loses" in text
    assert str(exported.paths[0].parent) in text


def test_exporting_again_writes_over(answered):
    dock, _ = answered
    assert dock.export_shapefile() is not None
    assert dock.export_shapefile() is not None


def test_a_folder_that_cannot_be_made_is_named(answered, tmp_path):
    dock, answer = answered
    (tmp_path / "file").write_text("")
    assert dock.export_shapefile(str(tmp_path / "file" / "out")) is None
    assert str(tmp_path / "file" / "out") in dock.form.notice.text()
    with pytest.raises(ExportProblem, match="can't be made"):
        export_shapefiles(answer, dock.state.out_dir, tmp_path / "file" / "out")


def test_a_geopackage_that_is_gone_is_named(answered, tmp_path):
    _dock, answer = answered
    with pytest.raises(ExportProblem, match="regions"):
        export_shapefiles(answer, str(tmp_path / "nowhere"), tmp_path / "out")


def test_nothing_to_export_before_an_answer(dock):
    assert dock.export_shapefile() is None
