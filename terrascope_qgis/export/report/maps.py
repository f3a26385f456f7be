"""The map pictures of a report: the image asked about, each step's outline over it; drawn in the background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QSize, pyqtSignal
from qgis.PyQt.QtGui import QColor

from terrascope_qgis.export.report.chart import chart_of
from terrascope_qgis.export.report.furniture import draw_furniture
from terrascope_qgis.export.report.images import images_asked_about
from terrascope_qgis.export.report.pictures import MapPicture, as_jpeg
from terrascope_qgis.map_layers.styles import area_symbol, line_symbol
from terrascope_qgis.protocol import Answer, Grounding, LayerSource
from terrascope_qgis.widgets.colours import CHANGE_COLOURS, DISTANCE_COLOUR, class_colour
from terrascope_qgis.widgets.language import tr

#: Pixels of the longer side: as sharp as paper shows, smaller where there are many.
_SIDE_PX, _SIDE_PX_OF_MANY, _MANY = 1400, 900, 8
_DPI = 130
#: A map is at most so many times as wide as high, and at most so high for its width.
_WIDEST, _HIGHEST = 2.5, 1.25
#: Together on one map at the top of the report, from above.
_TOGETHER = ("distances", "gained", "lost", "kept")


@dataclass(frozen=True)
class _Wanted:
    index: Optional[int]
    layers: list[QgsMapLayer]
    says: str
    legend: tuple[tuple[str, str], ...] = ()


class MapPictures(QObject):
    """Draws the pictures one after another, each in threads of QGIS's own.

    Signals:
        progress: (float) share of them that is drawn.
        done: (list of MapPicture) all of them.

    Args:
        answer: The finished answer.
        out_dir: Folder that holds its files.
        sources: The layers it was asked of; empty where they aren't known any more.
        project: Gives the layers their colours where they are still in it.
        parent: Qt parent.
    """

    progress = pyqtSignal(float)
    done = pyqtSignal(list)

    def __init__(
        self,
        answer: Answer,
        out_dir: Path,
        sources: Sequence[LayerSource],
        project: QgsProject,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        self._geopackage = out_dir / answer.geopackage
        self._sources = sources
        self._project = project
        self._wanted: list[_Wanted] = []
        # all stay open until the last is drawn: QGIS changes a GeoPackage's journal when its last layer is closed, and
        # that must not happen while a map is being read from it
        self._open: list[QgsVectorLayer] = []
        self._count = 0
        self._pictures: list[MapPicture] = []
        self._job: Optional[QgsMapRendererParallelJob] = None
        self._crs, self._extent = map_frame(answer, project)

    def start(self) -> None:
        """Starts drawing; `done` follows."""
        self._wanted = self._all_wanted()
        self._count = len(self._wanted)
        self._pictures = chart_of(self._answer)
        self._draw_next()

    def cancel(self) -> None:
        """Stops; nothing more is told."""
        self._wanted.clear()
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._drawn)
            job.cancelWithoutBlocking()

    def _all_wanted(self) -> list[_Wanted]:
        groundings = [step.grounding for step in self._answer.steps if step.grounding is not None]
        together = self._together()
        wanted = [together] if together is not None else []
        for grounding in groundings:
            images = images_asked_about(self._sources, self._answer, grounding.date, self._project)
            outline = self._outline(grounding)
            name = grounding.phrase or grounding.class_name
            if grounding.date:
                says = tr("Map: {name} on {date}, outlined over the image", name=name, date=grounding.date)
            else:
                says = tr("Map: {name}, outlined over the image", name=name)
            wanted.append(_Wanted(grounding.index, [*outline, *images], says))
        return wanted

    def _together(self) -> Optional[_Wanted]:
        """Changes or distances over the latest image, where there are some: no step's map shows them."""
        tables = [table for table in _TOGETHER if table in self._answer.layers]
        layers = [layer for layer in map(self._in_its_colour, tables) if layer.isValid()]
        if not layers:
            return None
        if "distances" in tables and len(tables) == 1:
            layers.append(self._table("regions"))
        dates = [date for date in self._answer.provenance.dates if date]
        images = images_asked_about(self._sources, self._answer, dates[-1] if dates else "", self._project)
        return _Wanted(None, [*layers, *images], tr("Map: {tables}", tables=", ".join(tables)), legend_of(tables))

    def _table(self, table: str) -> QgsVectorLayer:
        """A table of the GeoPackage in the style that was saved with it."""
        layer = QgsVectorLayer(f"{self._geopackage}|layername={table}", table, "ogr")
        self._open.append(layer)
        return layer

    def _in_its_colour(self, table: str) -> QgsVectorLayer:
        """A table of changes or distances in the colour that the legend has, whatever style was saved with it."""
        layer = self._table(table)
        symbol = line_symbol(DISTANCE_COLOUR) if table == "distances" else None
        symbol = symbol or area_symbol(CHANGE_COLOURS[table], faint=table == "kept")
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        return layer

    def _outline(self, grounding: Grounding) -> list[QgsMapLayer]:
        layer = self._table("regions")
        if not layer.isValid():
            return []
        wanted = {"class": grounding.class_name, "phrase": grounding.phrase, "date": grounding.date}
        layer.setSubsetString(
            " AND ".join(
                f"{QgsExpression.quotedColumnRef(name)} = {QgsExpression.quotedValue(value)}"
                for name, value in wanted.items()
                if value and layer.fields().lookupField(name) >= 0
            )
        )
        layer.setRenderer(QgsSingleSymbolRenderer(area_symbol(class_colour(grounding.class_name))))
        return [layer]

    def _draw_next(self) -> None:
        if not self._wanted:
            self._open.clear()
            self.done.emit(self._pictures)
            return
        self.progress.emit(1 - len(self._wanted) / max(self._count, 1))
        self._job = QgsMapRendererParallelJob(self._settings(self._wanted[0].layers))
        self._job.finished.connect(self._drawn)
        self._job.start()

    def _drawn(self) -> None:
        job, self._job = self._job, None
        if job is None or not self._wanted:
            return
        wanted = self._wanted.pop(0)
        image = job.renderedImage()
        draw_furniture(image, job.mapSettings())
        jpeg = as_jpeg(image)
        picture = MapPicture(wanted.index, jpeg, image.width(), image.height(), wanted.says, wanted.legend)
        self._pictures.append(picture)
        self._draw_next()

    def _settings(self, layers: Sequence[QgsMapLayer]) -> QgsMapSettings:
        side = _SIDE_PX if self._count <= _MANY else _SIDE_PX_OF_MANY
        width, height = self._extent.width(), self._extent.height()
        longer = max(width, height)
        settings = QgsMapSettings()
        settings.setLayers(list(layers))
        settings.setDestinationCrs(self._crs)
        settings.setTransformContext(self._project.transformContext())
        settings.setEllipsoid(self._answer.provenance.ellipsoid)
        settings.setOutputSize(QSize(max(round(side * width / longer), 1), max(round(side * height / longer), 1)))
        settings.setExtent(self._extent)
        settings.setOutputDpi(_DPI)
        settings.setBackgroundColor(QColor("white"))
        settings.setFlag(QgsMapSettings.Flag.Antialiasing)
        return settings


def legend_of(tables: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Name and colour of each table on the map that shows them together."""
    colours = {**CHANGE_COLOURS, "distances": DISTANCE_COLOUR}
    names = {
        "distances": tr("shortest distance"),
        "gained": tr("gained"),
        "lost": tr("lost"),
        "kept": tr("kept"),
    }
    return tuple((names.get(table, table), colours[table]) for table in tables)


def map_frame(answer: Answer, project: QgsProject) -> tuple[QgsCoordinateReferenceSystem, QgsRectangle]:
    """CRS and extent of the maps: the scene's own, or, for one in degrees, a flat one about its middle.

    The extent is the scene's, widened where that is long and narrow.
    """
    crs = QgsCoordinateReferenceSystem()
    crs.createFromUserInput(answer.provenance.crs)
    extent = QgsRectangle(*answer.provenance.bounds)
    if crs.isGeographic():
        middle = extent.center()
        flat = QgsCoordinateReferenceSystem.fromProj(
            f"+proj=aeqd +lat_0={middle.y()} +lon_0={middle.x()} +datum=WGS84 +units=m"
        )
        try:
            extent = QgsCoordinateTransform(crs, flat, project.transformContext()).transformBoundingBox(extent)
            crs = flat
        except QgsCsException:
            pass  # the whole Earth, say: in degrees then
    width, height = extent.width(), extent.height()
    if width > _WIDEST * height:
        extent = QgsRectangle.fromCenterAndSize(extent.center(), width, width / _WIDEST)
    elif height > _HIGHEST * width:
        extent = QgsRectangle.fromCenterAndSize(extent.center(), height / _HIGHEST, height)
    return crs, extent
