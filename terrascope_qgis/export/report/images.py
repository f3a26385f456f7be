"""The rasters an answer was asked of, to draw its outlines upon: as the project shows them, else from their files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from qgis.core import (
    QgsContrastEnhancement,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)

from terrascope_qgis.protocol import Answer, LayerSource
from terrascope_qgis.questions import gdal_source

#: What bands of these colours are called by themselves or by Sentinel-2.
_COLOURS = (r"red|b0?4", r"green|b0?3", r"blue|b0?2")
#: Red, green and blue by the number of bands where none has a name, as the runtime assumes them too.
_USUAL = {6: (3, 2, 1), 12: (4, 3, 2), 13: (4, 3, 2)}


def images_asked_about(
    sources: Sequence[LayerSource], answer: Answer, date: str, project: QgsProject
) -> list[QgsMapLayer]:
    """The layers of a date, the upper one first: optical ones above SAR.

    Args:
        sources: The layers as they were asked of; where empty, those that the answer names.
        answer: The answer.
        date: ISO date; those without one, and all where none is of that date, belong to every date.
        project: The project.

    Returns:
        Valid layers alone; none where no file is left.
    """
    described = list(sources) or _named_by(answer)
    of_date = [source for source in described if source.date == date] or [s for s in described if not s.date]
    ordered = sorted(of_date or described, key=lambda source: source.sensor != "optical")
    found = (_layer(source, project) for source in ordered)
    return [layer for layer in found if layer is not None and layer.isValid()]


def _named_by(answer: Answer) -> list[LayerSource]:
    """The layers by the answer's own list ("name: file"); their sensors and dates it doesn't tell."""
    pairs = (line.partition(": ") for line in answer.provenance.layers)
    return [LayerSource(name, (file.strip(),), "optical") for name, _, file in pairs if file]


def _layer(source: LayerSource, project: QgsProject) -> QgsRasterLayer | None:
    rasters = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    same = [layer for layer in rasters if gdal_source(layer) in source.uris and layer.isValid()]
    # of a web map the file was cut out and is gone: its name is all there is
    named = [layer for layer in same or rasters if layer.name() == source.name and layer.isValid()] or same
    if named:
        return named[0]
    if source.provider != "gdal" or not source.uris:
        return None
    layer = QgsRasterLayer(source.uris[0], source.name)
    if layer.isValid():
        _show_true_colour(layer, [layer.bandName(band) for band in range(1, layer.bandCount() + 1)])
    return layer


def _show_true_colour(layer: QgsRasterLayer, band_names: Sequence[str]) -> None:
    """Red, green and blue where the bands' names or their number tell them; QGIS's own choice stays else."""
    bands = [_band_called(colour, band_names) for colour in _COLOURS]
    if not any(bands):
        bands = list(_USUAL.get(len(band_names), bands))
    if all(bands) and len(set(bands)) == len(bands):
        layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *bands))
        layer.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        )


def _band_called(pattern: str, band_names: Iterable[str]) -> int:
    """Number (from 1) of the first band called so, 0 if none is."""
    whole = re.compile(rf"(?<![a-z0-9])({pattern})(?![a-z0-9])", re.IGNORECASE)
    return next((number for number, name in enumerate(band_names, start=1) if whole.search(name)), 0)
