"""Pages to read: the answer of one question, and tables of several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from qgis.core import QgsProcessingException

from terrascope_qgis.answer_state import readable_step
from terrascope_qgis.protocol import Answer, Grounding
from terrascope_qgis.widgets.colours import class_colour
from terrascope_qgis.widgets.figures import (
    beyond_areas,
    measurement_words,
    readable_area,
    readable_date,
    readable_seconds,
    readable_share,
)
from terrascope_qgis.widgets.language import significant, tr

_STYLE = (
    "body{font-family:sans-serif;max-width:48em;margin:1em auto;line-height:1.4}"
    "table{border-collapse:collapse}td,th{padding:.2em .8em;border-bottom:1px solid #ccc;text-align:left}"
    ".chip{display:inline-block;width:.8em;height:.8em;border-radius:.2em;margin-right:.4em}"
    ".warning{color:#9a6700}.faint{color:#777;font-size:.85em}"
)


def write_page(path: str, title: str, parts: Iterable[str]) -> None:
    """Writes a page; nothing if `path` is empty (the person wants none).

    Args:
        path: The file.
        title: Its heading.
        parts: HTML, escaped where it must be.

    Raises:
        QgsProcessingException: If it can't be written.
    """
    if not path:
        return
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    page = f"<!DOCTYPE html><html><head>{head}</head><body><h2>{escape(title)}</h2>{''.join(parts)}</body></html>"
    try:
        Path(path).write_text(page, encoding="utf-8")
    except OSError as error:
        raise QgsProcessingException(
            tr("“{path}” can't be written: {strerror}. Choose another file.", path=path, strerror=error.strerror)
        ) from error


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of texts, escaped here."""
    lines = ["".join(f"<th>{escape(cell)}</th>" for cell in head)]
    lines += ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows]
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def answer_parts(answer: Answer) -> list[str]:
    """An answer: its sentence, warnings, steps, figures, and where it comes from."""
    parts = [f"<p><b>{escape(answer.answer.text)}</b></p>"]
    parts += [f'<p class="warning">{escape(warning)}</p>' for warning in answer.warnings]
    steps = [_step(step.text, step.grounding) for step in answer.steps]
    parts.append(f"<ol>{''.join(f'<li>{step}</li>' for step in steps if step)}</ol>")
    figures = [measurement_words(measurement) for measurement in beyond_areas(answer.measurements, answer.task)]
    if figures:
        parts.append(table((tr("Measured"), tr("Figure")), figures))
    return [*parts, _provenance(answer)]


def _step(text: str, grounding: Grounding | None) -> str:
    words = escape(readable_step(text))
    if grounding is None:
        return words
    chip = f'<span class="chip" style="background:{class_colour(grounding.class_name)}"></span>'
    name = escape(grounding.phrase or grounding.class_name)
    dated = f", {escape(readable_date(grounding.date))}" if grounding.date else ""
    figures = f"{readable_area(grounding.area_m2)} ({readable_share(grounding.share)})"
    return tr(
        "{words} {chip}{name}{dated}: {figures}, confidence {confidence}",
        words=words,
        chip=chip,
        name=name,
        dated=dated,
        figures=figures,
        confidence=readable_share(grounding.confidence),
    )


def _provenance(answer: Answer) -> str:
    source = answer.provenance
    seconds = sum(seconds for _, seconds in source.seconds)
    lines = [
        tr(
            "Model {model} (checkpoint {checkpoint_sha256}), {device}, {seconds}",
            model=source.model,
            checkpoint_sha256=source.checkpoint_sha256[:12],
            device=source.device,
            seconds=readable_seconds(seconds),
        ),
        tr("Layers: {layers}", layers=", ".join(source.layers)),
        tr(
            "Grid {width} × {height} in {crs}, pixels of {pixel_size_m} m; measured on {ellipsoid}",
            width=source.width,
            height=source.height,
            crs=source.crs[:40],
            pixel_size_m=significant(source.pixel_size_m, 4),
            ellipsoid=source.ellipsoid,
        ),
    ]
    return f'<p class="faint">{"<br>".join(escape(line) for line in lines)}</p>'
