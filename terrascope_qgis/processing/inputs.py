"""From the parameters of an algorithm to the layers and the area of a request, with what is wrong said before asking.

Layers are only touched in the thread they live in (`prepareAlgorithm`); what the algorithm's own thread needs of them
is taken there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import rmtree
from typing import Any, Optional, Union
from uuid import uuid4

from qgis.core import (
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import Qt

from terrascope_qgis.area import AreaProblem, Region, whole_of
from terrascope_qgis.cutting import CONTEXT_PX, Cut, CutProblem, cut_now
from terrascope_qgis.layer_facts import facts_of
from terrascope_qgis.openable import is_drawn
from terrascope_qgis.polygons import region_of, within
from terrascope_qgis.protocol import AreaOfInterest, LayerSource, QuestionRequest, Sensor
from terrascope_qgis.questions import (
    ChosenLayer,
    ellipsoid_named,
    layer_source,
    needs_cut_out,
    problem_with,
)
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.layer_choice import is_iso_date


@dataclass(frozen=True)
class Asked:
    """Everything of a question but its words, free of QGIS's layers.

    Attributes:
        parts: The layers; those that the runtime can't open itself are still to be cut out.
        area: None for the whole of the grid layer.
        model: A model's name or folder.
        device: "auto" or a device's name.
        ellipsoid: Measured on.
        scratch: Gets what is cut.
    """

    parts: tuple[Union[LayerSource, Cut], ...]
    area: Optional[AreaOfInterest]
    model: str
    device: str
    ellipsoid: str
    scratch: Path

    def request(self, question: str, sources: Sequence[LayerSource], folder: Path) -> QuestionRequest:
        """The request, of the layers as `openable` gives them; its files go to `folder`."""
        return QuestionRequest(
            question=question.strip(),
            layers=tuple(sources),
            area=self.area,
            model=self.model,
            device=self.device,
            ellipsoid=self.ellipsoid,
            out_dir=str(folder.absolute()),
            question_id=f"p{uuid4().hex[:8]}",
        )


def scratch_path() -> Path:
    """A folder, not made yet, for files that are only needed while an algorithm runs."""
    return Path(QgsProcessingUtils.tempFolder()) / f"terrascope-{uuid4().hex[:12]}"


@contextmanager
def made(folder: Path) -> Iterator[Path]:
    """Makes a folder, and deletes it with all that is in it."""
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        rmtree(folder, ignore_errors=True)


def named_layers(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> list[tuple[str, Optional[QgsRasterLayer]]]:
    """The rasters of a list with what names them; None for one that can't be read, which QGIS itself leaves out."""
    value = parameters.get(name)
    if isinstance(value, str) and value and QgsProcessingUtils.mapLayerFromString(value, context) is None:
        return [(text.strip(' "'), _raster(text.strip(' "'), context)) for text in value.split(";") if text.strip()]
    if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
        return [(item, _raster(item, context)) for item in value]
    layers = algorithm.parameterAsLayerList(parameters, name, context)
    return [(layer.name(), layer if isinstance(layer, QgsRasterLayer) else None) for layer in layers]


def _raster(text: str, context: QgsProcessingContext) -> Optional[QgsRasterLayer]:
    layer = QgsProcessingUtils.mapLayerFromString(text, context)
    return layer if isinstance(layer, QgsRasterLayer) else None


def chosen_layers(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    dates: str,
    sensor: Sensor,
    context: QgsProcessingContext,
) -> list[ChosenLayer]:
    """The rasters of a list as the question is asked of them.

    Args:
        algorithm: Has the parameters.
        parameters: Of the run.
        name: The list's.
        dates: Their dates in the list's order, separated by commas or semicolons; one for all; none: as the layers say.
        sensor: What they are.
        context: Of the run.

    Raises:
        QgsProcessingException: If one can't be read, or the dates aren't as many as the layers.
    """
    layers = []
    for text, layer in named_layers(algorithm, parameters, name, context):
        if layer is None:
            raise QgsProcessingException(
                tr("“{text}” can't be read as a raster. Check the path, or leave it out.", text=text)
            )
        layers.append(layer)
    given = [date.strip() for date in re.split("[,;]", dates)] if dates.strip() else []
    if len(given) == 1:
        given *= len(layers)
    if given and len(given) != len(layers):
        raise QgsProcessingException(
            tr(
                "There are {dates} dates for {layers} layers: give one for each, in their order, one for all, or none "
                "to "
                "read them from the layers.",
                dates=len(given),
                layers=len(layers),
            )
        )
    said = given or [facts_of(layer).date for layer in layers]
    return [ChosenLayer(layer, sensor, date) for layer, date in zip(layers, said)]


def date_given(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: Any) -> str:
    """A date as a person typed it.

    Raises:
        QgsProcessingException: If it is none.
    """
    date = str(algorithm.parameterAsString(parameters, name, context) or "").strip()
    if date and not is_iso_date(date):
        raise QgsProcessingException(
            tr("“{date}” is not a date. Write it like 2021-07-23, or leave it empty.", date=date)
        )
    return date


def asked_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    question: str,
    chosen: Sequence[ChosenLayer],
    scratch: Path,
) -> Asked:
    """What an algorithm with the common parameters asks.

    Args:
        algorithm: Has the parameters EXTENT, WITHIN, PIXEL_SIZE, MODEL and DEVICE.
        parameters: Of the run.
        context: Of the run.
        question: Only looked at for what is wrong with it.
        chosen: The layers.
        scratch: Gets the layers that are cut out.

    Raises:
        QgsProcessingException: What keeps the question from being asked, with the way out.
    """
    if not chosen:
        raise QgsProcessingException(tr("No layer was given. Choose at least one optical or SAR layer."))
    problem = problem_with(question, chosen)
    if problem:
        raise QgsProcessingException(problem)
    region = _region(algorithm, parameters, context)
    if region is None and any(needs_cut_out(picked.layer) for picked in chosen):
        try:
            region = Region(whole_of(chosen), tr("The area"))
        except AreaProblem as error:
            name = chosen[0].layer.name()
            raise QgsProcessingException(
                tr("“{name}” is a web map without an end. Give the area.", name=name)
            ) from error
    pixel_size = float(algorithm.parameterAsDouble(parameters, "PIXEL_SIZE", context) or 0.0)
    return Asked(
        parts=tuple(_part(picked, region, pixel_size, scratch, context) for picked in chosen),
        area=None if region is None else region.area(),
        model=str(algorithm.parameterAsString(parameters, "MODEL", context)).strip() or "nano",
        device=str(algorithm.parameterAsString(parameters, "DEVICE", context)).strip() or "auto",
        ellipsoid=ellipsoid_named(context.ellipsoid()),
        scratch=scratch,
    )


def _area(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Optional[QgsReferencedRectangle]:
    extent = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    if parameters.get("EXTENT") in (None, "") or extent.isNull():
        return None
    crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    if extent.isEmpty() or not extent.isFinite():
        raise QgsProcessingException(tr("The area is empty. Give a rectangle, or leave it out for the whole layer."))
    if not crs.isValid():
        raise QgsProcessingException(
            tr("The area has no CRS. Add it, as in “300000,301000,5800000,5801000 [EPSG:32633]”.")
        )
    return QgsReferencedRectangle(extent, crs)


def _region(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Optional[Region]:
    """The rectangle, the polygons, or the polygons within the rectangle."""
    rectangle = _area(algorithm, parameters, context)
    if parameters.get("WITHIN") in (None, ""):
        return None if rectangle is None else Region(rectangle, tr("The area"))
    source = algorithm.parameterAsSource(parameters, "WITHIN", context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, "WITHIN"))
    name, crs = source.sourceName(), source.sourceCrs()
    shapes: Iterator[QgsGeometry] = (feature.geometry() for feature in source.getFeatures())
    try:
        if rectangle is not None and crs.isValid():
            shapes = within(shapes, crs, rectangle, context.transformContext())
        return region_of(shapes, crs, name, tr("polygons of “{name}”", name=name))
    except AreaProblem as problem:
        raise QgsProcessingException(str(problem)) from problem


def _part(
    picked: ChosenLayer,
    region: Optional[Region],
    pixel_size: float,
    scratch: Path,
    context: QgsProcessingContext,
) -> Union[LayerSource, Cut]:
    if region is None or not needs_cut_out(picked.layer):
        return _absolute(layer_source(picked))
    if is_drawn(picked.layer) and not pixel_size:
        raise QgsProcessingException(
            tr("“{layer}” is a web map: give the pixel size of web maps as well.", layer=picked.layer.name())
        )
    context_px = CONTEXT_PX if region.polygons else 0
    return Cut(picked, region.box, pixel_size, scratch, context.transformContext(), context_px)


def _absolute(source: LayerSource) -> LayerSource:
    """The layer with whole paths: `qgis_process` is given relative ones, which mean nothing to another process."""
    return replace(source, uris=tuple(str(Path(uri).absolute()) if Path(uri).exists() else uri for uri in source.uris))


def openable(asked: Asked, feedback: QgsProcessingFeedback) -> Optional[list[LayerSource]]:
    """The layers as the runtime can open them, cut out in this thread where they must be; None if cancelled.

    Raises:
        QgsProcessingException: Which can't be cut out, and why.
    """
    sources = []
    for part in asked.parts:
        if isinstance(part, LayerSource):
            sources.append(part)
            continue
        feedback.setProgressText(tr("Cutting out {source}…", source=part.source.name))
        block_feedback = QgsRasterBlockFeedback()
        # direct: this thread has no event loop while it writes
        feedback.canceled.connect(block_feedback.cancel, Qt.ConnectionType.DirectConnection)
        try:
            source = cut_now(part, block_feedback)
        except CutProblem as problem:
            raise QgsProcessingException(str(problem)) from problem
        finally:
            feedback.canceled.disconnect(block_feedback.cancel)
        if source is None:
            return None
        sources.append(source)
    return sources
