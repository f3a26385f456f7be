"""From the layers and the question in the dock to a request for the runtime, with what is wrong said before asking."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)

from terrascope_qgis.layer_bands import problem_with_bands, said_of
from terrascope_qgis.openable import needs_cut_out as needs_cut_out
from terrascope_qgis.protocol import AreaOfInterest, LayerSource, QuestionRequest, Sensor
from terrascope_qgis.widgets.language import number, tr
from terrascope_qgis.widgets.layer_choice import is_iso_date
from terrascope_qgis.widgets.question_field import MAX_CHARACTERS

RESULTS_SETTING = "terrascope/results_folder"
_DEFAULT_ELLIPSOID = "EPSG:7030"
_QGIS_OPTIONS = re.compile(r"\|(option|credential):.*$", re.DOTALL)


@dataclass(frozen=True)
class ChosenLayer:
    """A layer the question is asked of, as the person described it.

    Attributes:
        layer: The layer.
        sensor: "optical" or "sar".
        date: ISO date or date-time; empty if unknown.
    """

    layer: QgsRasterLayer
    sensor: Sensor
    date: str = ""


def problem_with(question: str, chosen: Sequence[ChosenLayer]) -> str:
    """The first thing that keeps a question from being asked, with the way out; "" where nothing does."""
    if not chosen:
        return tr("No layer is ticked. Tick at least one optical or SAR layer above.")
    for picked in chosen:
        problem = _problem_with_layer(picked)
        if problem:
            return problem
    if not question.strip():
        return tr("The question is empty. Type one, or pick one from the examples.")
    if len(question) > MAX_CHARACTERS:
        return tr(
            "The question has {count} characters; {max_characters} are the most. Shorten it.",
            count=number(len(question)),
            max_characters=number(MAX_CHARACTERS),
        )
    return ""


def _problem_with_layer(picked: ChosenLayer) -> str:
    layer = picked.layer
    if not layer.isValid() or layer.dataProvider() is None:
        return tr("The layer “{layer}” can't be read. Repair its data source, or untick it.", layer=layer.name())
    if not layer.crs().isValid():
        return tr("The layer “{layer}” has no CRS. Set it in the layer's properties, or untick it.", layer=layer.name())
    if picked.date and not is_iso_date(picked.date):
        return tr(
            "The date of “{layer}” is not a date: “{date}”. Write it like 2021-07-23, or clear it.",
            layer=layer.name(),
            date=picked.date,
        )
    return problem_with_bands(layer, said_of(layer, picked.sensor))


def layer_source(picked: ChosenLayer) -> LayerSource:
    """A layer of a file as the protocol names it."""
    layer = picked.layer
    said = said_of(layer, picked.sensor)
    return LayerSource(
        name=layer.name(),
        uris=(gdal_source(layer),),
        sensor=picked.sensor,
        crs=crs_text(layer.crs()),
        nodata=_nodata_set_by_person(layer),
        bands=said.bands,
        date=picked.date,
        values=said.values,
        stretch=said.stretch,
    )


def gdal_source(layer: QgsRasterLayer) -> str:
    """What GDAL opens of a layer: a file, one within an archive, or a subdataset; QGIS's own options are taken off."""
    return _QGIS_OPTIONS.sub("", str(layer.source()))


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS as its authority code, or as WKT where it has none."""
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
    return str(crs.authid() or wkt) if not crs.authid().startswith("USER:") else str(wkt)


def crs_from_text(text: str) -> QgsCoordinateReferenceSystem:
    """A CRS from what `crs_text` gave, or the runtime: an authority code or WKT."""
    code = re.fullmatch(r"[A-Za-z]+:\w+", text)
    return QgsCoordinateReferenceSystem(text) if code else QgsCoordinateReferenceSystem.fromWkt(text)


def _nodata_set_by_person(layer: QgsRasterLayer) -> Optional[float]:
    """The one value the person declared to be nodata, over the file's own."""
    ranges = layer.dataProvider().userNoDataValues(1)
    return float(ranges[0].min()) if len(ranges) == 1 and ranges[0].min() == ranges[0].max() else None


def area_from(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> AreaOfInterest:
    """A rectangle of the map as an area of interest; the runtime snaps it to the pixels."""
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    return AreaOfInterest(bounds, crs_text(crs))


def ellipsoid_of(project: QgsProject) -> str:
    """The project's ellipsoid; WGS 84 where the project measures on a plane."""
    return ellipsoid_named(project.ellipsoid())


def ellipsoid_named(name: Optional[str]) -> str:
    """An ellipsoid as QGIS names it; WGS 84 where QGIS measures on a plane."""
    return _DEFAULT_ELLIPSOID if (name or "").upper() in ("", "NONE") else str(name)


# --- where results go ------------------------------------------------------------------------------------------------


def results_folder(project: QgsProject) -> Path:
    """The folder the person set; else beside the saved project; else in the user profile."""
    told = str(QgsSettings().value(RESULTS_SETTING, "") or "")
    if told:
        return Path(told).expanduser()
    home = project.absolutePath()
    return Path(home) / "terrascope" if home else Path(QgsApplication.qgisSettingsDirPath()) / "terrascope"


def problem_with_folder(folder: Path) -> str:
    """Why results can't be written into `folder` (made if need be); "" where they can."""
    existing = next((path for path in (folder, *folder.parents) if path.exists()), None)
    if existing is None or not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
        return tr(
            "The results folder “{folder}” can't be written to. Choose another in Settings ▸ Options ▸ TerraScope.",
            folder=folder,
        )
    return ""


def next_question_id(project: QgsProject) -> str:
    """A short id ("q1", "q2", …) not yet used in this project; the count is kept in the project."""
    number = project.readNumEntry("terrascope", "/questions", 0)[0] + 1
    project.writeEntry("terrascope", "/questions", number)
    return f"q{number}"


def answer_folder(results: Path, question: str, question_id: str, now: Optional[datetime] = None) -> Path:
    """A folder of its own for one answer, named by time, id and question; it doesn't exist yet."""
    slug = re.sub(r"[^a-z0-9]+", "-", question.lower()).strip("-")[:40].strip("-")
    stem = f"{(now or datetime.now()):%Y%m%d-%H%M%S}-{question_id}" + (f"-{slug}" if slug else "")
    number, folder = 1, results / stem
    while folder.exists():
        number += 1
        folder = results / f"{stem}-{number}"
    return folder


def build_request(
    question: str,
    sources: Sequence[LayerSource],
    area: Optional[AreaOfInterest],
    device: str,
    project: QgsProject,
    model: str = "nano",
) -> QuestionRequest:
    """The request, as everything in the dock says it.

    Args:
        question: As typed.
        sources: The layers, cut out already where that was needed.
        area: None for the whole of the grid layer.
        device: "auto" or a device's name.
        project: Gives the ellipsoid, the next question id and the place of the results.
        model: A model's name.
    """
    question_id = next_question_id(project)
    return QuestionRequest(
        question=question.strip(),
        layers=tuple(sources),
        area=area,
        device=device,
        model=model,
        ellipsoid=ellipsoid_of(project),
        out_dir=str(answer_folder(results_folder(project), question, question_id)),
        question_id=question_id,
    )
