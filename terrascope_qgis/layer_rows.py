"""The project's raster layers as rows of the dock's list, kept up to date as layers come and go."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer

from terrascope_qgis.bands_window import BandsWindow
from terrascope_qgis.layer_bands import said_of
from terrascope_qgis.layer_facts import DATE_PROPERTY, SENSOR_PROPERTY, LayerFacts, facts_of, first_choice
from terrascope_qgis.questions import ChosenLayer
from terrascope_qgis.widgets.band_roles import said_in_words
from terrascope_qgis.widgets.dates import DateRead, told_apart
from terrascope_qgis.widgets.layer_choice import LayerChoice, LayerRow


class LayerRows(QObject):
    """Feeds a `LayerChoice` from the project; what the person says of a layer is kept on the layer.

    Args:
        choice: The list to feed.
        project: The project.
        parent: Qt parent.
    """

    def __init__(self, choice: LayerChoice, project: QgsProject, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._project = project
        # many layers may come at once: one look after the last of them
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.refresh)
        root = project.layerTreeRoot()
        self._sources = (project.layersAdded, project.layersRemoved, root.layerOrderChanged, root.nameChanged)
        for signal in self._sources:
            signal.connect(self._soon)
        choice.changed.connect(self._remember)
        choice.bands_pressed.connect(self.show_bands)
        self._bands: Optional[BandsWindow] = None
        self.refresh()

    def disconnect_project(self) -> None:
        """Listens to the project no more (the plugin is unloaded)."""
        self._later.stop()
        if self._bands is not None:
            self._bands.reject()
        for signal in self._sources:
            signal.disconnect(self._soon)

    def refresh(self) -> None:
        """Looks at the project again; rows that were there keep what the person chose."""
        layers = [layer for layer in self._project.layerTreeRoot().layerOrder() if isinstance(layer, QgsRasterLayer)]
        facts = {layer.id(): facts_of(layer) for layer in layers}
        before = {row.key: row for row in self._choice.rows()}
        chosen = _chosen_now(facts, before)
        reads = _reads(facts, before)
        self._choice.set_rows([_row(layer, facts[layer.id()], reads[layer.id()], before, chosen) for layer in layers])

    def chosen_layers(self) -> list[ChosenLayer]:
        """The ticked layers, topmost first."""
        picked = []
        for row in self._choice.chosen():
            layer = self._project.mapLayer(row.key)
            if layer is not None:
                picked.append(ChosenLayer(layer, "sar" if row.sensor == "sar" else "optical", row.date.strip()))
        return picked

    def show_bands(self, key: str) -> None:
        """Opens the window in which the bands of a layer are corrected, in place of the one that is open."""
        layer = self._project.mapLayer(key)
        row = next((row for row in self._choice.rows() if row.key == key), None)
        if layer is None or row is None:
            return
        if self._bands is not None:
            self._bands.reject()
        self._bands = BandsWindow(layer, row.sensor, self._choice.window())
        self._bands.kept.connect(self._soon)
        self._bands.finished.connect(self._bands_closed)
        self._bands.show()

    def _bands_closed(self, *_: object) -> None:
        window, self._bands = self._bands, None
        if window is not None:
            window.deleteLater()

    def _soon(self, *_: object) -> None:
        self._later.start()

    def _remember(self, key: str) -> None:
        """Keeps kind and date on the layer, so that the project knows them the next time."""
        layer = self._project.mapLayer(key)
        row = next((row for row in self._choice.rows() if row.key == key), None)
        if layer is None or row is None:
            return
        if row.sensor != facts_of(layer).sensor:
            layer.setCustomProperty(SENSOR_PROPERTY, row.sensor)
            self._soon()  # bands that were said of an optical layer aren't said of a SAR layer
        if row.date != row.read.date:
            layer.setCustomProperty(DATE_PROPERTY, row.date)
        else:
            layer.removeCustomProperty(DATE_PROPERTY)


def _chosen_now(facts: dict[str, LayerFacts], before: dict[str, LayerRow]) -> set[str]:
    """Ids to tick: what was ticked, more files of the same product, and the first choice of a sensor not yet asked."""
    kept = {key for key, row in before.items() if row.chosen and key in facts}
    products = {facts[key].product for key in kept}
    sensors = {facts[key].sensor for key in kept}
    new = {key for key in facts if key not in before}
    first = {key for key in first_choice(facts) & new if facts[key].sensor not in sensors}
    return kept | first | {key for key in new if facts[key].certain and facts[key].product in products}


def _reads(facts: dict[str, LayerFacts], before: dict[str, LayerRow]) -> dict[str, DateRead]:
    """The date that each layer tells itself; with its time of day only where another of its kind is of the same day."""
    reads: dict[str, DateRead] = {}
    for sensor in ("optical", "sar"):
        alike = {
            key: f.read for key, f in facts.items() if (before[key].sensor if key in before else f.sensor) == sensor
        }
        shown = told_apart(read.date for read in alike.values())
        reads |= {key: replace(read, date=shown[read.date]) for key, read in alike.items()}
    return reads


def _row(
    layer: QgsRasterLayer, facts: LayerFacts, read: DateRead, before: dict[str, LayerRow], chosen: set[str]
) -> LayerRow:
    old = before.get(layer.id())
    sensor = old.sensor if old else facts.sensor
    date = facts.date if facts.date != facts.read.date else read.date
    alone = layer.bandCount() > 1
    bands = said_in_words(said_of(layer, sensor))
    ticked = layer.id() in chosen
    return LayerRow(layer.id(), layer.name(), sensor, date, ticked, facts.hint, bands, read=read, alone=alone)
