"""A question as a line for the terminal and as Python for QGIS, ready to be pasted."""

from __future__ import annotations

import shlex
import subprocess
from pprint import pformat

from terrascope_qgis.history.entries import HistoryEntry, is_cut_out
from terrascope_qgis.protocol import LayerSource, QuestionRequest
from terrascope_qgis.widgets.language import tr

_DEFAULT_ELLIPSOID = "EPSG:7030"
#: A layer of the polygons that a question was asked inside of.
_POLYGONS = """import processing
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

inside = QgsVectorLayer("MultiPolygon", "inside", "memory")
inside.setCrs(QgsCoordinateReferenceSystem({crs!r}))
feature = QgsFeature()
feature.setGeometry(QgsGeometry.fromWkt({wkt!r}))
inside.dataProvider().addFeature(feature)

"""


def command_line(request: QuestionRequest, windows: bool = False) -> str:
    """The question as a `terrascope ask` line.

    Args:
        request: What was asked.
        windows: Whether it is quoted for the Windows command line rather than for a POSIX shell.
    """
    # what begins with a hyphen is taken for an option: values are joined by "=", the question goes behind "--"
    dashed = request.question.startswith("-")
    words = ["terrascope", "ask", *([] if dashed else [request.question])]
    for source in request.layers:
        words += [f"--{source.sensor}", ",".join(source.uris) + (f"@{source.date}" if source.date else "")]
    roles = dict(pair for source in request.layers for pair in source.bands)
    if roles:
        words += ["--bands", ",".join(f"{role}={number}" for role, number in roles.items())]
    for values in dict.fromkeys(_values(source) for source in request.layers if source.values):
        words += ["--values", values]
    if request.area is not None and request.area.polygons:
        words += ["--inside", request.area.polygons, "--area-crs", request.area.crs]
    elif request.area is not None:
        words += [f"--area={','.join(f'{value!r}' for value in request.area.bounds)}", "--area-crs", request.area.crs]
    words += ["--model", request.model]
    if request.device != "auto":
        words += ["--device", request.device]
    if request.ellipsoid != _DEFAULT_ELLIPSOID:
        words += ["--ellipsoid", request.ellipsoid]
    words += ["--out", f"answer-{request.question_id}", *(["--", request.question] if dashed else [])]
    return subprocess.list2cmdline(words) if windows else shlex.join(words)


def unsaid_by_command(request: QuestionRequest) -> list[str]:
    """What a `terrascope ask` line can't say of a question, a sentence each; it may then answer otherwise."""
    sentences = []
    for source in request.layers:
        if is_cut_out(source):
            sentences.append(
                tr("“{source}” is no file: save it as a GeoTIFF and put that into the line.", source=source.name)
            )
        if source.nodata is not None:
            sentences.append(
                tr(
                    "The line can't say that {nodata} is nodata in “{source}”.",
                    nodata=f"{source.nodata:g}",
                    source=source.name,
                )
            )
    bands = {tuple(pair for pair in s.bands if pair[0] == role) for s in request.layers for role, _ in s.bands}
    if len({role for pairs in bands for role, _ in pairs}) < len(bands):
        sentences.append(tr("The line can't say that the bands of its layers are in different order."))
    meanings = {(s.sensor, _values(s)) for s in request.layers}
    if len({sensor for sensor, _ in meanings}) < len(meanings):
        sentences.append(tr("The line can't say that the numbers of its layers mean different things."))
    return sentences


def _values(source: LayerSource) -> str:
    """What the numbers of a layer mean, as --values has it."""
    stretch = ",".join(f"{value:.10g}" for value in source.stretch)
    return f"{source.values}:{stretch}" if stretch else source.values


def python_call(entry: HistoryEntry) -> str:
    """The question as a run of the Processing algorithm `terrascope:ask`, for QGIS's Python console."""
    request = entry.request
    parameters: dict[str, object] = {"QUESTION": request.question}
    for sensor in ("optical", "sar"):
        named = [
            (_layer(source, layer_id), source.date)
            for source, layer_id in zip(request.layers, entry.layer_ids or ("",) * len(request.layers))
            if source.sensor == sensor
        ]
        if not named:
            continue
        parameters[sensor.upper()] = [layer for layer, _ in named]
        if any(date for _, date in named):
            parameters[f"{sensor.upper()}_DATES"] = ",".join(date for _, date in named)
    if request.area is not None and not request.area.polygons:
        west, south, east, north = request.area.bounds
        parameters["EXTENT"] = f"{west!r},{east!r},{south!r},{north!r} [{request.area.crs}]"
    parameters.update(MODEL=request.model, DEVICE=request.device, REGIONS="TEMPORARY_OUTPUT")
    lines = ",\n".join(f"        {key!r}: {_indented(value)}" for key, value in parameters.items())
    begin = "import processing\n\n"
    if request.area is not None and request.area.polygons:
        lines += ',\n        "WITHIN": inside'
        begin = _POLYGONS.format(crs=request.area.crs, wkt=request.area.polygons)
    return (
        f"{begin}"
        f'result = processing.run(\n    "terrascope:ask",\n    {{\n{lines},\n    }},\n)\nprint(result["ANSWER"])\n'
    )


def _layer(source: LayerSource, layer_id: str) -> str:
    """A layer as Processing finds it: its file, or its id in the project where it is no file."""
    return layer_id if is_cut_out(source) and layer_id else ",".join(source.uris)


def _indented(value: object) -> str:
    """A value on as many lines as it needs."""
    if isinstance(value, str):
        return repr(value)
    return pformat(value, width=100).replace("\n", "\n" + 8 * " ")
