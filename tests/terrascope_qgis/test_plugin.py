"""Loading and unloading, the options page, and what metadata.txt promises."""

import configparser
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QWidget

import terrascope_qgis
from terrascope_qgis.options import TerraScopeOptions, TerraScopeOptionsFactory
from terrascope_qgis.questions import RESULTS_SETTING

FOLDER = Path(terrascope_qgis.__file__).parent


def _own(iface):
    widgets = iface.mainWindow().findChildren(QWidget)
    return [widget.objectName() for widget in widgets if "terrascope" in widget.objectName().lower()]


def test_loads_and_unloads_and_leaves_nothing(qgis_iface, qgis_new_project):
    from qgis.core import QgsProject

    project = QgsProject.instance()
    receivers_before = project.receivers(project.layersAdded)
    for _ in range(2):
        plugin = terrascope_qgis.classFactory(qgis_iface)
        plugin.initGui()
        plugin.finish_starting()
        assert plugin.dock.objectName() == "terrascope_dock"
        plugin.unload()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert _own(qgis_iface) == []
    assert project.receivers(project.layersAdded) == receivers_before
    assert (plugin.dock, plugin.runtime, plugin.action) == (None, None, None)


def test_unload_without_load_is_harmless(qgis_iface):
    plugin = terrascope_qgis.classFactory(qgis_iface)
    plugin.unload()
    assert (plugin.dock, plugin.runtime, plugin.action) == (None, None, None)
    assert _own(qgis_iface) == []


@pytest.fixture
def results_setting():
    kept = QgsSettings().value(RESULTS_SETTING, "")
    yield
    QgsSettings().setValue(RESULTS_SETTING, kept or "")


def test_options_keep_the_results_folder(runtime, qtbot, tmp_path, results_setting):
    page = TerraScopeOptions(runtime)
    qtbot.addWidget(page)
    page.findChild(QgsFileWidget, "terrascope_results_folder").setFilePath(str(tmp_path))
    assert page.isValid()
    page.apply()
    assert QgsSettings().value(RESULTS_SETTING) == str(tmp_path)
    again = TerraScopeOptions(runtime)
    qtbot.addWidget(again)
    assert again.results.filePath() == str(tmp_path)


def test_options_refuse_a_python_that_is_none(runtime, qtbot, tmp_path):
    page = TerraScopeOptions(runtime)
    qtbot.addWidget(page)
    page.python.setFilePath(str(tmp_path / "nothing"))
    assert not page.isValid()
    assert "no file" in page.notice.text()
    assert runtime.python() == "/somewhere/python"
    (tmp_path / "python").write_text("")
    page.python.setFilePath(str(tmp_path / "python"))
    assert page.isValid()
    assert runtime.python() == str(tmp_path / "python")


def test_options_page_is_made_by_its_factory(runtime, qtbot):
    from qgis.PyQt.QtGui import QIcon

    factory = TerraScopeOptionsFactory(runtime, QIcon(str(FOLDER / "icons" / "terrascope.svg")))
    page = factory.createWidget(None)
    qtbot.addWidget(page)
    assert factory.title() == "TerraScope"
    assert not factory.icon().isNull()


def test_metadata_has_what_the_plugin_site_asks_for():
    parser = configparser.ConfigParser()
    parser.read(FOLDER / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    required = ["name", "description", "version", "qgisMinimumVersion", "author"]
    required += ["email", "about", "tracker", "repository"]
    assert [key for key in required if not general.get(key)] == []
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "plugin" not in general["name"].lower()
    assert (FOLDER / general["icon"]).is_file()
    assert (FOLDER.parent / "metadata.txt").resolve() == (FOLDER / "metadata.txt").resolve()
