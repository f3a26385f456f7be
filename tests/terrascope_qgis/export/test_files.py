"""What keeps files from being written is said, and nothing half-written is left."""

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from terrascope_qgis.export import files


def test_an_export_that_fails_leaves_the_old_files_and_no_other(export, tmp_path, monkeypatch):
    export(tmp_path / "out", "csv")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    real = Path.replace

    def refuse(self, target):
        if Path(target).name == "q1_lost.csv":
            raise PermissionError(13, "Permission denied", str(target))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    exported, why = export(tmp_path / "out", "csv", "geojson")
    assert exported is None
    assert "“q1_lost.csv” can't be replaced: permission denied" in why
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


def test_a_folder_that_cannot_be_made_is_named_and_nothing_is_left(export, tmp_path):
    (tmp_path / "file").write_text("")
    exported, why = export(tmp_path / "file" / "out", "csv")
    assert exported is None
    assert f"“{tmp_path / 'file'}” is a file" in why


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that nobody may write to")
def test_a_read_only_folder_is_named(export):
    exported, why = export("/proc/self", "csv")
    assert exported is None
    assert why.startswith("The folder “/proc/self” can't be written to:")
    assert "Choose another" in why


@pytest.mark.parametrize(
    ("stem", "said"),
    [
        ("", "empty"),
        ("a/b", "“/”"),
        ("wald?", "“?”"),
        ("x" * 300, "shorter by 105"),
        ("con", "Windows"),
        ("a.", "Windows"),
    ],
)
def test_bad_names_are_said(stem, said, tmp_path):
    assert said in files.problem_with_name(stem, tmp_path)


def test_good_names_in_any_script_pass(tmp_path):
    assert files.problem_with_name("Fläche 2021 水面", tmp_path) == ""


def test_a_folder_that_does_not_exist_yet_passes_and_is_not_made_by_asking(tmp_path):
    assert files.problem_with_folder(tmp_path / "a" / "b") == ""
    assert list(tmp_path.iterdir()) == []


def test_a_failed_export_leaves_no_empty_folder(tmp_path):
    def fill_the_disk():
        with files.staged_in(tmp_path / "a" / "b") as staging:
            (staging / "half").write_text("x")
            raise OSError(28, "No space left on device")

    with pytest.raises(files.ExportProblem, match="no space"):
        fill_the_disk()
    assert list(tmp_path.iterdir()) == []


def test_stale_indices_of_a_replaced_shapefile_go(export, tmp_path):
    export(tmp_path / "out", "shapefile")
    (tmp_path / "out" / "q1_regions.qix").write_text("stale")
    export(tmp_path / "out", "shapefile")
    assert not (tmp_path / "out" / "q1_regions.qix").exists()


def test_a_file_that_is_a_layer_of_the_project_is_not_replaced(export, tmp_path):
    export(tmp_path / "out", "geojson")
    layer = QgsVectorLayer(str(tmp_path / "out" / "q1_regions.geojson"), "my copy", "ogr")
    QgsProject.instance().addMapLayer(layer)
    again, why = export(tmp_path / "out", "geojson")
    assert again is None
    assert "“q1_regions.geojson” is the layer “my copy” of this project" in why


def test_results_that_are_gone_are_said_before_anything_is_drawn(answered, export, tmp_path):
    folder, _ = answered
    _, why = export(tmp_path / "out", "geojson", out_dir=tmp_path / "nowhere")
    assert "answer.gpkg" in why
    (folder / "mask_1.tif").unlink()
    assert "mask_1.tif" in export(tmp_path / "out", "masks")[1]
    assert not (tmp_path / "out").exists()


def test_an_answer_without_masks_says_which_formats_to_untick(answered, export, tmp_path):
    empty = replace(answered[1], layers=(), geopackage="", steps=())
    assert "Untick Shapefile, KML" in export(tmp_path / "out", "shapefile", "kml", "csv", answer=empty)[1]
    exported, _ = export(tmp_path / "out", "csv", answer=empty)
    assert [path.name for path in exported.paths] == ["q1_figures.csv"]


def test_nothing_hidden_is_left_in_the_folder(export, tmp_path):
    export(tmp_path / "out", "geojson", "csv")
    assert not [path for path in (tmp_path / "out").iterdir() if path.name.startswith(".")]
