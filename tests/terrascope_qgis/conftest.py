"""A project with an optical and a SAR layer, and a dock on a runtime that answers from a script.

QGIS is imported inside the fixtures: the widgets are tested where there is none.
"""

import pytest


@pytest.fixture
def add_raster(tmp_path, qgis_new_project):
    """Writes a raster and adds it to the project."""
    import fakes
    from qgis.core import QgsProject, QgsRasterLayer

    def add(name, bands, band_names=(), epsg=32633, items=None):
        path = fakes.write_raster(tmp_path / f"{name}.tif", bands, band_names, epsg, items)
        layer = QgsRasterLayer(str(path), name)
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        return layer

    return add


@pytest.fixture
def two_layers(add_raster):
    """(optical, SAR), dated by their names."""
    import fakes

    optical, sar, _ = fakes.scene_arrays()
    below = add_raster("S1_RTC_20210721", sar, ("VV", "VH"))
    return add_raster("S2A_L2A_20210723", optical, ("blue", "green", "red", "nir", "swir1", "swir2")), below


@pytest.fixture
def runtime():
    import fakes

    return fakes.FakeRuntime()


@pytest.fixture
def dock(qgis_iface, qgis_new_project, runtime, tmp_path, qtbot):
    """The dock, with results going to a folder of the test."""
    from qgis.core import QgsSettings

    from terrascope_qgis.dock import TerraScopeDock

    QgsSettings().setValue("terrascope/results_folder", str(tmp_path / "results"))
    made = TerraScopeDock(qgis_iface, runtime)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_down()
    QgsSettings().remove("terrascope/results_folder")


@pytest.fixture
def ask(dock, runtime, qtbot):
    """Asks a question and lets the scripted runtime answer it; gives the answer."""
    import fakes

    def ask_and_answer(question="Is the forest larger than the water?", **kinds):
        dock.form.question.set_text(question)
        dock.ask()
        running = runtime.questions[-1]
        answer = fakes.write_answer(running.request.out_dir, running.request, **kinds)
        running.end(*fakes.events_of(answer, running.request.out_dir))
        return answer

    return ask_and_answer
