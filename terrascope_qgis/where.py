"""The dock's choice of area tied to the map: a rectangle drawn on it, polygons selected in it, web maps in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import (
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapTool, QgsMapToolExtent, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QColor

from terrascope_qgis.area import (
    CANVAS,
    POLYGONS,
    RECTANGLE,
    AreaProblem,
    AskedArea,
    Region,
    ask_area,
    ground_size_m,
    shown_region,
)
from terrascope_qgis.map_tools import give_back
from terrascope_qgis.openable import is_drawn
from terrascope_qgis.polygons import selected_polygons
from terrascope_qgis.protocol import AreaOfInterest
from terrascope_qgis.questions import ChosenLayer, crs_from_text
from terrascope_qgis.widgets.colours import ACCENT
from terrascope_qgis.widgets.figures import readable_distance
from terrascope_qgis.widgets.form import QuestionForm
from terrascope_qgis.widgets.language import number, tr

#: Stands among the polygon layers for those that an earlier question was asked inside of.
EARLIER = "earlier"


class DockWhere(QObject):
    """Where a question is asked.

    Args:
        form: The dock's form.
        iface: QGIS's interface.
        project: The project.
        parent: Qt parent.
    """

    def __init__(self, form: QuestionForm, iface: Any, project: QgsProject, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._form, self._detail = form, form.where
        self._iface, self._canvas, self._project = iface, iface.mapCanvas(), project
        self._rectangle: Optional[QgsReferencedRectangle] = None
        self._earlier: Optional[Region] = None
        self._tool: Optional[QgsMapToolExtent] = None
        self._tool_before: Optional[QgsMapTool] = None
        self._band: Optional[QgsRubberBand] = None
        self._watched: dict[str, QgsVectorLayer] = {}
        # many layers may come at once: one look after the last of them, and after the list of layers has looked
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(20)
        self._later.timeout.connect(self.refresh)
        root = project.layerTreeRoot()
        self._sources = (project.layersAdded, project.layersRemoved, root.layerOrderChanged, root.nameChanged)
        for signal in self._sources:
            signal.connect(self._soon)
        project.cleared.connect(self._forget)
        self._canvas.destinationCrsChanged.connect(self._show_rectangle)
        form.layers.changed.connect(self._soon)
        form.area.currentIndexChanged.connect(self._chosen)
        self._detail.press.connect(self._pressed)
        self._detail.polygons_chosen.connect(self._say)
        self._detail.earlier.connect(self.ask_there_again)
        self.refresh()

    def close_down(self) -> None:
        """Lets go of project and map; the dock is about to be deleted."""
        self._later.stop()
        for signal in self._sources:
            signal.disconnect(self._soon)
        self._project.cleared.disconnect(self._forget)
        self._canvas.destinationCrsChanged.disconnect(self._show_rectangle)
        self._watch([])
        self._put_tool_away()
        self._hide_rectangle()

    def asked_area(self, chosen: Sequence[ChosenLayer]) -> AskedArea:
        """The area that is chosen now.

        Raises:
            AreaProblem: If it can't be asked about; the message says why, and what to do.
        """
        pixel_m = float(self._detail.pixel_m.value())
        return ask_area(self._region(), chosen, self._canvas, pixel_m)

    def set_rectangle(self, rectangle: QgsReferencedRectangle) -> None:
        """Takes a rectangle as if it had been drawn."""
        self._rectangle = QgsReferencedRectangle(QgsRectangle(rectangle), rectangle.crs())
        self._show_rectangle()
        self._say()

    def ask_there_again(self, area: AreaOfInterest) -> None:
        """Takes an earlier question's rectangle or polygons, whichever the form has as its choice of area."""
        crs = crs_from_text(area.crs)
        box = QgsReferencedRectangle(QgsRectangle(*area.bounds), crs)
        choice = self._form.area.currentData()
        if choice == RECTANGLE:
            self.set_rectangle(box)
        elif choice == POLYGONS and area.polygons:
            self._earlier = Region(box, tr("The polygons of the earlier question"), area.polygons)
            self.refresh()
            self._detail.choose_layer(EARLIER)

    def refresh(self) -> None:
        """Looks at the project again: its polygon layers, and whether a web map is ticked."""
        layers = [layer for layer in self._project.layerTreeRoot().layerOrder() if _has_polygons(layer)]
        offered = [(layer.name(), layer.id()) for layer in layers]
        if self._earlier is not None:
            offered.append((tr("Polygons of the earlier question"), EARLIER))
        selected = next((layer.id() for layer in layers if layer.selectedFeatureCount()), "")
        self._detail.set_layers(offered, selected)
        ticked = [self._project.mapLayer(row.key) for row in self._form.layers.chosen()]
        self._detail.show_web_maps(any(layer is not None and is_drawn(layer) for layer in ticked))
        self._watch(layers)
        self._say()

    # --- what is chosen -------------------------------------------------------------------------------------------

    def _region(self) -> Optional[Region]:
        choice = self._form.area.currentData()
        if choice == CANVAS:
            return shown_region(self._canvas)
        if choice == RECTANGLE:
            if self._rectangle is None:
                raise AreaProblem(tr("No rectangle is drawn yet. Press “Draw…” and drag one on the map."))
            return Region(self._rectangle, tr("The rectangle"))
        if choice == POLYGONS:
            if self._detail.layer.currentData() == EARLIER and self._earlier is not None:
                return self._earlier
            layer = self._polygon_layer()
            if layer is None:
                raise AreaProblem(tr("This project has no polygon layer. Add one, or choose another area."))
            return selected_polygons(layer)
        return None

    def _polygon_layer(self) -> Optional[QgsVectorLayer]:
        layer = self._project.mapLayer(str(self._detail.layer.currentData() or ""))
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _chosen(self, _index: int) -> None:
        choice = self._form.area.currentData()
        self._detail.show_area(str(choice))
        self._show_rectangle()
        self._say()
        if choice != RECTANGLE:
            self._put_tool_away()
        elif self._rectangle is None:
            self._draw()

    def _say(self) -> None:
        """What is drawn or selected, in words."""
        choice = self._form.area.currentData()
        if choice == RECTANGLE:
            self._detail.say(_size(self._rectangle) if self._rectangle else tr("Drag a rectangle on the map."))
        elif choice == POLYGONS:
            self._detail.say(self._selection())

    def _selection(self) -> str:
        if self._detail.layer.currentData() == EARLIER:
            return tr("What lies inside the same polygons counts.")
        layer = self._polygon_layer()
        if layer is None:
            return tr("This project has no polygon layer.")
        count = layer.selectedFeatureCount()
        return (
            tr("{count} selected", count=number(count))
            if count
            else tr("None selected: press “Select…” and click on the map.")
        )

    # --- polygons -------------------------------------------------------------------------------------------------

    def _watch(self, layers: Sequence[QgsVectorLayer]) -> None:
        """Follows what is selected in these layers."""
        wanted = {layer.id(): layer for layer in layers}
        # a project that is opened anew brings other layers with the same ids
        for key in [key for key, layer in self._watched.items() if wanted.get(key) is not layer]:
            gone = self._watched.pop(key)
            if self._project.mapLayer(key) is gone:
                gone.selectionChanged.disconnect(self._selected)
        for key in [key for key in wanted if key not in self._watched]:
            wanted[key].selectionChanged.connect(self._selected)
            self._watched[key] = wanted[key]

    def _selected(self, *_: object) -> None:
        """Polygons selected elsewhere are meant, where none of the layer that is chosen are."""
        chosen, there = self._polygon_layer(), self.sender()
        elsewhere = isinstance(there, QgsVectorLayer) and there.selectedFeatureCount() > 0
        if elsewhere and chosen is not None and not chosen.selectedFeatureCount():
            self._detail.choose_layer(there.id())
        self._say()

    def _select(self) -> None:
        """Makes QGIS ready to select polygons of the layer that is chosen."""
        layer = self._polygon_layer()
        if layer is not None:
            self._iface.setActiveLayer(layer)
            self._iface.actionSelect().trigger()

    # --- the rectangle --------------------------------------------------------------------------------------------

    def _pressed(self) -> None:
        if self._form.area.currentData() == RECTANGLE:
            self._draw()
        else:
            self._select()

    def _draw(self) -> None:
        """Lets the person drag a rectangle; the map's tool of before comes back after it."""
        if self._tool is not None:
            return
        self._tool_before = self._canvas.mapTool()
        self._tool = QgsMapToolExtent(self._canvas)
        self._tool.extentChanged.connect(self._drawn)
        self._tool.deactivated.connect(self._tool_gone)
        self._canvas.setMapTool(self._tool)
        self._say()

    def _drawn(self, extent: QgsRectangle) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        if extent.isEmpty() or not extent.isFinite():
            return  # a click without dragging
        if not crs.isValid():
            self._detail.say(tr("The project has no CRS: set one, so that the rectangle is somewhere."))
            return
        self.set_rectangle(QgsReferencedRectangle(extent, crs))
        # the tool is still at work on the mouse's release
        QTimer.singleShot(0, self._put_tool_away)

    def _put_tool_away(self) -> None:
        tool, before = self._tool, self._tool_before
        if tool is None:
            return
        give_back(self._canvas, tool, before)
        self._tool_gone()

    def _tool_gone(self) -> None:
        tool, self._tool, self._tool_before = self._tool, None, None
        if tool is not None:
            tool.deleteLater()

    def _show_rectangle(self) -> None:
        self._hide_rectangle()
        if self._rectangle is None or self._form.area.currentData() != RECTANGLE:
            return
        self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        colour = QColor(ACCENT)
        self._band.setStrokeColor(colour)
        colour.setAlpha(30)
        self._band.setFillColor(colour)
        self._band.setWidth(2)
        self._band.setLineStyle(Qt.PenStyle.DashLine)
        shape = QgsGeometry.fromRect(self._rectangle).densifyByCount(20)
        self._band.setToGeometry(shape, self._rectangle.crs())

    def _hide_rectangle(self) -> None:
        band, self._band = self._band, None
        if band is not None:
            self._canvas.scene().removeItem(band)

    def _forget(self) -> None:
        """Another project: what was drawn in the one before is none of its business."""
        self._rectangle, self._earlier = None, None
        self._put_tool_away()
        self._hide_rectangle()
        self._say()

    def _soon(self, *_: object) -> None:
        self._later.start()


def _has_polygons(layer: QgsMapLayer) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    )


def _size(rectangle: QgsReferencedRectangle) -> str:
    """A rectangle in words: width and height on the ground."""
    return " × ".join(readable_distance(side_m) for side_m in ground_size_m(rectangle))
