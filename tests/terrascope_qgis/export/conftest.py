"""An answer with its files, exported without a dock around it."""

import shutil
from pathlib import Path

import pytest

DATES = ("2015-07-01", "2021-07-23")


@pytest.fixture(scope="session")
def files_of_answer(tmp_path_factory, qgis_app):
    """(folder, answer): water and trees at two dates, and what changed; written and styled once."""
    import fakes
    from qgis.core import QgsVectorLayer

    from terrascope_qgis.map_layers.styles import style_layer
    from terrascope_qgis.protocol import LayerSource, QuestionRequest

    folder = tmp_path_factory.mktemp("scene")
    image = fakes.write_raster(folder / "S2.tif", fakes.scene_arrays()[0])
    layers = tuple(LayerSource("S2", (str(image),), "optical", date=date) for date in DATES)
    request = QuestionRequest("Is the forest larger than the water?", layers)
    answer = fakes.write_answer(folder / "answer", request, dates=DATES, change=True)
    for table in answer.layers:
        layer = QgsVectorLayer(f"{folder / 'answer' / answer.geopackage}|layername={table}", table, "ogr")
        style_layer(layer, table, answer)
    return folder / "answer", answer, layers


@pytest.fixture
def answered(files_of_answer, tmp_path, qgis_new_project):
    """(folder, answer), in a folder of the test's own."""
    folder, answer, _ = files_of_answer
    return Path(shutil.copytree(folder, tmp_path / "answer")), answer


@pytest.fixture
def export(answered, files_of_answer, qtbot):
    """Exports the answer and gives (what was written or None, the complaint)."""
    from qgis.core import QgsProject

    from terrascope_qgis.export import Exporting, ExportJob

    folder, answer = answered
    sources = files_of_answer[2]

    def write(target, *formats, stem="q1", out_dir=folder, answer=answer):
        job = ExportJob(answer, Path(out_dir), formats, Path(target), stem)
        writing = Exporting(job, sources, QgsProject.instance())
        told = []
        writing.done.connect(lambda exported: told.append((exported, "")))
        writing.failed.connect(lambda why: told.append((None, why)))
        writing.start()
        qtbot.waitUntil(lambda: bool(told), timeout=60_000)
        assert len(told) == 1
        return told[0]

    return write
