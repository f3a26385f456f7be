"""Shapefiles of an answer, read again with OGR."""

from pathlib import Path

import pytest
from osgeo import ogr

from terrascope_qgis.export import ShapefileExport


@pytest.fixture
def answered(dock, two_layers, ask, qtbot):
    qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
    return dock, ask(dates=("2015-07-01", "2021-07-23"), change=True)


@pytest.fixture
def export(answered, qtbot):
    """Exports the answer as the dock does and gives (what was written or None, the complaint)."""
    dock, answer = answered

    def write(folder, out_dir=None):
        writing = ShapefileExport(answer, out_dir or dock.state.out_dir, folder)
        told = []
        writing.done.connect(lambda exported: told.append((exported, "")))
        writing.failed.connect(lambda why: told.append((None, why)))
        writing.start()
        qtbot.waitUntil(lambda: bool(told), timeout=30_000)
        assert len(told) == 1
        return told[0]

    return write


def test_every_layer_is_written_with_whole_names_and_the_same_figures(answered, export, tmp_path):
    dock, answer = answered
    exported, _ = export(tmp_path / "out")
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


def test_the_dock_exports_beside_the_results_and_says_what_is_lost(answered, qtbot):
    dock, _ = answered
    dock.form.answer_panel.export.click()
    qtbot.waitUntil(lambda: "Saved" in dock.form.notice.text(), timeout=30_000)
    text = dock.form.notice.text()
    assert "q1_regions.shp" in text
    assert "can't hold field aliases" in text
    assert str(Path(dock.state.out_dir) / "shapefile") in text
    for suffix in (".shp", ".qml", ".qmd", ".cpg", ".prj"):
        assert (Path(dock.state.out_dir) / "shapefile" / f"q1_regions{suffix}").is_file()


def test_exporting_again_writes_over_beside_the_results_alone(answered, export, tmp_path):
    own = Path(answered[0].state.out_dir) / "shapefile"
    assert export(own)[0].paths == export(own)[0].paths
    first, second = export(tmp_path / "out")[0], export(tmp_path / "out")[0]
    assert first.paths[0].name == "q1_regions.shp"
    assert second.paths[0].name == "q1_regions_2.shp"


def test_a_folder_that_cannot_be_made_is_named(answered, tmp_path):
    dock, _ = answered
    (tmp_path / "file").write_text("")
    dock.export_shapefile(str(tmp_path / "file" / "out"))
    assert f"“{tmp_path / 'file' / 'out'}” can't be made" in dock.form.notice.text()


def test_a_file_that_cannot_be_written_is_named(export, tmp_path):
    (tmp_path / "out" / "q1_regions.dbf").mkdir(parents=True)
    exported, why = export(tmp_path / "out")
    assert exported is None
    assert "q1_regions.shp” can't be written" in why


def test_a_geopackage_that_is_gone_is_named(export, tmp_path):
    assert "regions" in export(tmp_path / "out", str(tmp_path / "nowhere"))[1]


def test_nothing_to_export_before_an_answer(dock):
    dock.export_shapefile()
    assert dock.form.notice.text() == ""
