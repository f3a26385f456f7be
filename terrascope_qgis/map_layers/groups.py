"""The layer group of an answer: found again rather than made anew, never touching the project's CRS."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsLayerTreeGroup,
    QgsProject,
    QgsVectorLayer,
)

from terrascope_qgis.map_layers.description import describe
from terrascope_qgis.map_layers.styles import style_layer
from terrascope_qgis.protocol import Answer
from terrascope_qgis.widgets.colours import CHANGE_KINDS
from terrascope_qgis.widgets.figures import readable_date
from terrascope_qgis.widgets.language import marked, tr

GROUP_NAME = "TerraScope"
GROUP_PROPERTY = "terrascope/group"
QUESTION_PROPERTY = "terrascope/question_id"
#: The GeoPackage's tables from the top of the group down: lines over polygons, changes over what is there.
_ORDER = ("distances", "gained", "lost", "kept", "regions")
_TABLE_NAMES = {
    "gained": marked("Gained"),
    "lost": marked("Lost"),
    "kept": marked("Kept"),
    "distances": marked("Distances"),
}
_LONGEST_NAME = 70
#: From so many dates on each has a layer of its own, to be shown one by one or run through in time.
_SERIES_DATES = 3
SERIES_NAME = marked("Each date")


@dataclass(frozen=True)
class AnswerLayers:
    """The layers of one answer; ids, because the person may remove any of them at any time.

    Attributes:
        group_name: Name of the question's group.
        layer_ids: Id by table of the GeoPackage ("regions", "distances", "gained", "lost", "kept"); where the regions
            have a layer a date, "regions DATE" each.
        missing: Tables that could not be opened.
    """

    group_name: str
    layer_ids: dict[str, str]
    missing: tuple[str, ...] = ()

    def layer(self, table: str, project: QgsProject) -> Optional[QgsVectorLayer]:
        """The layer of a table, None if there is none or it was removed."""
        return project.mapLayer(self.layer_ids.get(table, ""))

    def regions(self, date: str, project: QgsProject) -> Optional[QgsVectorLayer]:
        """The layer that shows the regions of a date, None if there is none or it was removed."""
        return self.layer("regions" if "regions" in self.layer_ids else f"regions {date}", project)


def add_answer(answer: Answer, out_dir: str, project: QgsProject) -> AnswerLayers:
    """Adds the layers of an answer in a group of their own at the top of the layer tree.

    Args:
        answer: The finished answer.
        out_dir: Folder that holds its GeoPackage.
        project: Gets the layers; its CRS stays as it is.

    Returns:
        What was added; no group is made for an answer without features.
    """
    opened, missing = _open_layers(answer, Path(out_dir) / answer.geopackage) if answer.geopackage else ({}, ())
    if not opened:
        return AnswerLayers("", {}, tuple(missing))
    crs = QgsCoordinateReferenceSystem(project.crs())
    name = answer.question if len(answer.question) <= _LONGEST_NAME else answer.question[: _LONGEST_NAME - 1] + "…"
    group = terrascope_group(project).insertGroup(0, name)
    group.setCustomProperty(QUESTION_PROPERTY, answer.question_id)
    dates = _dates_of_series(answer)
    layer_ids = {}
    for table, layer in opened.items():
        if table == "regions" and dates:
            style_layer(layer, table, answer)  # kept in the file, for whoever opens it there
            describe(layer, table, answer)
            layer_ids.update(
                _add_each_date(layer, dates, answer, group, project, opened.keys().isdisjoint(CHANGE_KINDS))
            )
            continue
        style_layer(layer, table, answer)
        describe(layer, table, answer)
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setExpanded(len(opened) == 1 or table == "regions")
        # what was there at each date would hide what changed; its chips bring it up
        node.setItemVisibilityChecked(table != "regions" or opened.keys().isdisjoint(CHANGE_KINDS))
        layer_ids[table] = layer.id()
    if project.crs() != crs:
        project.setCrs(crs)
    return AnswerLayers(name, layer_ids, tuple(missing))


def _dates_of_series(answer: Answer) -> list[str]:
    """The dates that get a layer each, in order; none where one layer shows them well enough."""
    grounded = {step.grounding.date for step in answer.steps if step.grounding is not None}
    dates = [date for date in answer.provenance.dates if date in grounded]
    return dates if len(dates) >= _SERIES_DATES else []


def _add_each_date(
    regions: QgsVectorLayer,
    dates: list[str],
    answer: Answer,
    group: QgsLayerTreeGroup,
    project: QgsProject,
    last_shown: bool,
) -> dict[str, str]:
    """Adds a layer a date in a group of their own, each with its time; gives their ids."""
    ids = {}
    series = group.addGroup(tr(SERIES_NAME))
    series.setExpanded(False)
    for date in dates:
        layer = QgsVectorLayer(regions.source(), f"{regions.name()} {readable_date(date)}", "ogr", _options())
        layer.setSubsetString(f'"date" = {QgsExpression.quotedValue(date)}')
        style_layer(layer, "regions", answer, date=date)
        describe(layer, "regions", answer, date)
        project.addMapLayer(layer, False)
        node = series.addLayer(layer)
        node.setExpanded(False)
        node.setItemVisibilityChecked(last_shown and date == dates[-1])
        ids[f"regions {date}"] = layer.id()
    return ids


def terrascope_group(project: QgsProject) -> QgsLayerTreeGroup:
    """The group that holds all answers: the one there is, even if renamed or moved, else a new one at the top."""
    root = project.layerTreeRoot()
    for group in root.findGroups(True):
        if group.customProperty(GROUP_PROPERTY, ""):
            return group
    group = root.insertGroup(0, GROUP_NAME)
    group.setCustomProperty(GROUP_PROPERTY, "yes")
    return group


def terrascope_layers(project: QgsProject) -> set[str]:
    """Ids of all layers of answers in the project."""
    groups = [g for g in project.layerTreeRoot().findGroups(True) if g.customProperty(GROUP_PROPERTY, "")]
    return {layer_id for group in groups for layer_id in group.findLayerIds()}


def _open_layers(answer: Answer, geopackage: Path) -> tuple[dict[str, QgsVectorLayer], tuple[str, ...]]:
    opened, missing = {}, []
    for table in (name for name in _ORDER if name in answer.layers):
        layer = QgsVectorLayer(f"{geopackage}|layername={table}", _layer_name(table, answer), "ogr", _options())
        if layer.isValid():
            opened[table] = layer
        else:
            missing.append(table)
    return opened, tuple(missing)


def _options() -> QgsVectorLayer.LayerOptions:
    options = QgsVectorLayer.LayerOptions(QgsProject.instance().transformContext())
    options.loadDefaultStyle = False
    return options


def _layer_name(table: str, answer: Answer) -> str:
    """What the layer shows, in the question's own phrases."""
    if table != "regions":
        name = tr(_TABLE_NAMES[table])
        return tr("{table}: {classes}", table=name, classes=", ".join(answer.of)) if answer.of else name
    groundings = [step.grounding for step in answer.steps if step.grounding is not None]
    phrases = dict.fromkeys(grounding.phrase or grounding.class_name for grounding in groundings)
    name = ", ".join(phrases)
    return (name[:1].upper() + name[1:])[:_LONGEST_NAME] or tr("Regions")
