"""An earlier question back in the dock: its answer with its layers, or its fields to be asked again."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from terrascope_qgis.area import CANVAS, POLYGONS, RECTANGLE
from terrascope_qgis.history.entries import HistoryEntry
from terrascope_qgis.history.project_history import ANSWER_FILE
from terrascope_qgis.map_layers import AnswerLayers
from terrascope_qgis.protocol import Answer, AreaOfInterest, from_json
from terrascope_qgis.questions import gdal_source
from terrascope_qgis.widgets.form import QuestionForm
from terrascope_qgis.widgets.language import tr

_OF_DATE = re.compile(r'"date" = \'([^\']*)\'')


def read_answer(folder: Path) -> Answer:
    """The answer whose files are in `folder`.

    Raises:
        ValueError: Its file can't be read; the message names it.
    """
    file = folder / ANSWER_FILE
    try:
        answer: Answer = from_json(Answer, json.loads(file.read_text(encoding="utf-8")))
        answer.answer.text, answer.provenance.model  # noqa: B018 (a file of another kind has them not)
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise ValueError(
            tr("“{file}” can't be read ({error}). Ask the question again.", file=file, error=error)
        ) from error
    return answer


def layers_in_project(answer: Answer, folder: Path, project: QgsProject) -> Optional[AnswerLayers]:
    """The layers of an answer where all of them are in the project; None where one is missing or broken."""
    geopackage, ids, group_name = folder / answer.geopackage, {}, ""
    for layer in project.mapLayers().values():
        path, _, rest = str(layer.source()).partition("|")
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or Path(path) != geopackage:
            continue
        table = next((part.partition("=")[2] for part in rest.split("|") if part.startswith("layername=")), "")
        of_date = _OF_DATE.search(layer.subsetString())
        ids[f"{table} {of_date[1]}" if of_date else table] = layer.id()
        node = project.layerTreeRoot().findLayer(layer.id())
        group_name = node.parent().name() if node is not None and not of_date else group_name
    there = {key.partition(" ")[0] for key in ids}
    return AnswerLayers(group_name, ids) if set(answer.layers) <= there and ids else None


def fill_form(entry: HistoryEntry, form: QuestionForm, project: QgsProject, canvas: QgsMapCanvas) -> list[str]:
    """Fills the form with an earlier question, its layers where they are still in the project.

    Args:
        entry: The question.
        form: The dock's form, its layers as they are now.
        project: Has the layers.
        canvas: Moved to the area that was asked about, where that was what the map showed.

    Returns:
        What isn't as it was, a sentence each.
    """
    form.question.set_text(entry.request.question)
    found, missing = _find_layers(entry, project)
    for row in form.layers.rows():
        form.layers.set_chosen(row.key, row.key in found)
    for key, (sensor, date) in found.items():
        form.layers.set_sensor(key, sensor)
        form.layers.set_date(key, date)
    said = []
    if missing:
        names = ", ".join(f"“{name}”" for name in missing)
        said.append(tr("No longer in this project: {names}. Add what is missing, or ask without.", names=names))
    model, device = entry.request.model, entry.request.device
    for box, wanted, unknown in (
        (
            form.model,
            model,
            tr("The model “{model}” isn't known (now, or before the runtime has started).", model=model),
        ),
        (
            form.device,
            device,
            tr("The device “{device}” isn't known (now, or before the runtime has started).", device=device),
        ),
    ):
        position = box.findData(wanted)
        box.setCurrentIndex(max(position, 0))
        if position < 0:
            said.append(unknown)
    form.area.setCurrentIndex(max(form.area.findData(entry.area), 0))
    if entry.area in (RECTANGLE, POLYGONS) and entry.request.area is not None:
        form.where.restore(entry.request.area)
    if entry.area == CANVAS and entry.request.area is not None:
        said.append(_show_area(entry.request.area, project, canvas))
    return said


def _find_layers(entry: HistoryEntry, project: QgsProject) -> tuple[dict[str, tuple[str, str]], list[str]]:
    """Sensor and date by layer id, and the names of layers that are gone."""
    rasters = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    found: dict[str, tuple[str, str]] = {}
    missing = []
    ids = entry.layer_ids or ("",) * len(entry.request.layers)
    for source, layer_id in zip(entry.request.layers, ids):
        same_id = [layer for layer in rasters if layer.id() == layer_id]
        # taken out and added again it has another id, but is the same file
        same_file = [layer for layer in rasters if gdal_source(layer) in source.uris and layer.id() not in found]
        layer = next(iter(same_id or same_file), None)
        if layer is None:
            missing.append(source.name)
        else:
            found[layer.id()] = (source.sensor, source.date)
    return found, missing


def _show_area(area: AreaOfInterest, project: QgsProject, canvas: QgsMapCanvas) -> str:
    """Moves the map to an area; says how the map may differ from it."""
    crs = QgsCoordinateReferenceSystem()
    crs.createFromUserInput(area.crs)
    to_map = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), project.transformContext())
    try:
        canvas.setExtent(to_map.transformBoundingBox(QgsRectangle(*area.bounds)))
    except QgsCsException:
        return tr("The area that was asked about can't be shown in the map's CRS: zoom to it yourself.")
    canvas.refresh()
    return tr("The map shows the area that was asked about; where its shape is another, a little more than that.")
