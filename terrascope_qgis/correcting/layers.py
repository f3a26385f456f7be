"""The layers of an answer that was corrected: the same layers, looking into the new GeoPackage."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayerStyle, QgsProject, QgsVectorLayer

from terrascope_qgis.map_layers import AnswerLayers, add_answer
from terrascope_qgis.map_layers.description import describe
from terrascope_qgis.map_layers.styles import style_layer
from terrascope_qgis.protocol import Answer


def follow(answer: Answer, out_dir: str, layers: AnswerLayers, project: QgsProject) -> AnswerLayers:
    """Points the layers of an answer to its corrected files, so that their place, style and name stay.

    Args:
        answer: The answer now.
        out_dir: Folder of its files.
        layers: The layers of the answer before.
        project: Holds them.

    Returns:
        The layers now. Where a table came or went, or a layer was removed, they are made anew.
    """
    geopackage = Path(out_dir) / answer.geopackage
    there = {key: project.mapLayer(layer_id) for key, layer_id in layers.layer_ids.items()}
    tables = {key.partition(" ")[0] for key in there}
    if not answer.geopackage or set(answer.layers) != tables or any(layer is None for layer in there.values()):
        _remove(layers, project)
        return add_answer(answer, out_dir, project)
    for key, layer in there.items():
        table, _, date = key.partition(" ")
        _point_to(layer, geopackage, table, answer, date)
    return AnswerLayers(layers.group_name, layers.layer_ids)


def _point_to(layer: QgsVectorLayer, geopackage: Path, table: str, answer: Answer, date: str) -> None:
    """One layer, with the style that the person gave it; the file gets ours and the metadata, as any answer's does."""
    looks, subset = QgsMapLayerStyle(), layer.subsetString()
    looks.readFromLayer(layer)
    layer.removeSelection()
    layer.setDataSource(f"{geopackage}|layername={table}", layer.name(), "ogr", False)
    if subset:
        layer.setSubsetString(subset)
    style_layer(layer, table, answer, date=date)
    describe(layer, table, answer, date)
    looks.writeToLayer(layer)
    layer.triggerRepaint()


def _remove(layers: AnswerLayers, project: QgsProject) -> None:
    """Takes the layers out, and the group that held nothing else."""
    ids = [layer_id for layer_id in layers.layer_ids.values() if project.mapLayer(layer_id) is not None]
    node = project.layerTreeRoot().findLayer(ids[0]) if ids else None
    group = node.parent() if node is not None else None
    project.removeMapLayers(ids)
    while group is not None and group.parent() is not None and not group.children():
        parent = group.parent()
        parent.removeChildNode(group)
        group = parent
