"""What a report says, in words and figures; how it looks is decided where it is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from terrascope_qgis.answer_state import readable_step
from terrascope_qgis.protocol import Answer, Grounding, Provenance
from terrascope_qgis.widgets.colours import class_colour
from terrascope_qgis.widgets.figures import (
    KIND_WORDS,
    measurement_words,
    readable_area,
    readable_date,
    readable_seconds,
    readable_share,
    readable_trend,
    tendency_words,
)
from terrascope_qgis.widgets.language import marked, number, significant, tr


@dataclass(frozen=True)
class StepReported:
    """A step of the chain of thought.

    Attributes:
        number: From 1.
        text: The model's words without its marks.
        name: The phrase that was outlined; empty where nothing was.
        colour: "#rrggbb" of its class.
        facts: Its date and figures, a phrase each.
        index: Index of the grounding, which its map is found by; None where there is none.
    """

    number: int
    text: str
    name: str = ""
    colour: str = ""
    facts: tuple[str, ...] = ()
    index: Optional[int] = None


@dataclass(frozen=True)
class ReportContent:
    """The words of a report.

    Attributes:
        question: As typed.
        answer: The answer's sentence.
        warnings: A sentence each.
        steps: In order.
        figures: (what, figure, date, method) a line.
        sources: (what, which) a line: model, grid, layers.
        foot: Stands below each page.
    """

    question: str
    answer: str
    warnings: tuple[str, ...]
    steps: tuple[StepReported, ...]
    figures: tuple[tuple[str, str, str, str], ...]
    sources: tuple[tuple[str, str], ...]
    foot: str


def report_content(answer: Answer, answered: Optional[datetime] = None) -> ReportContent:
    """The words of an answer's report.

    Args:
        answer: The finished answer.
        answered: When it was; left out where unknown.
    """
    steps: list[StepReported] = []
    for step in answer.steps:
        text = readable_step(step.text)
        if text or step.grounding is not None:
            steps.append(_step(len(steps) + 1, text, step.grounding))
    when = f"  ·  {answered:%Y-%m-%d %H:%M}" if answered else ""
    return ReportContent(
        answer.question,
        answer.answer.text,
        answer.warnings,
        tuple(steps),
        _figures(answer),
        _sources(answer),
        tr(
            "TerraScope {version}  ·  question {question}",
            version=answer.provenance.version,
            question=answer.question_id,
        )
        + when,
    )


def _step(number: int, text: str, grounding: Optional[Grounding]) -> StepReported:
    if grounding is None:
        return StepReported(number, text)
    facts = [readable_date(grounding.date)] if grounding.date else []
    if grounding.area_m2:
        facts += [readable_area(grounding.area_m2), tr("{share} of the scene", share=readable_share(grounding.share))]
        facts.append(tr("confidence {confidence}", confidence=readable_share(grounding.confidence)))
    else:
        facts.append(tr("none found"))
    if grounding.radar_share is not None and grounding.area_m2:
        facts.append(tr("{radar_share} of the evidence by SAR", radar_share=readable_share(grounding.radar_share)))
    if grounding.corrected:
        facts.append(tr("corrected by hand: {corrections}", corrections=grounding.corrected))
    name = grounding.phrase or grounding.class_name
    return StepReported(number, text, name, class_colour(grounding.class_name), tuple(facts), grounding.index)


def _figures(answer: Answer) -> tuple[tuple[str, str, str, str], ...]:
    lines = []
    largest = {m.of: 0.0 for m in answer.measurements}
    for m in answer.measurements:
        if m.kind in ("area", "series"):
            largest[m.of] = max(largest[m.of], float(m.value))
    for m in answer.measurements:
        what, figure = measurement_words(m) if m.kind not in ("trend", "tendency") else ("", "")
        if m.kind in ("trend", "tendency"):
            what = f"{', '.join(m.of).capitalize()}, {tr(KIND_WORDS[m.kind])}"
            figure = (
                tendency_words(str(m.value))
                if m.kind == "tendency"
                else readable_trend(float(m.value), m.unit, largest[m.of])
            )
        if m.kind == "series":
            what = tr("{classes}, area over time", classes=", ".join(m.of).capitalize())
        if m.kind in ("distance", "count", "adjacency", "location"):
            what = f"{what}, {tr(_KIND_WORDS[m.kind])}"
        days = [readable_date(date) for date in m.date.split("/")]
        dates = tr("{begin} to {end}", begin=days[0], end=days[1]) if len(days) == 2 else days[0]
        lines.append((what, figure, dates, m.method))
    return tuple(lines)


_KIND_WORDS = {
    "distance": marked("distance"),
    "count": marked("regions"),
    "adjacency": marked("contact"),
    "location": marked("place"),
}


def _sources(answer: Answer) -> tuple[tuple[str, str], ...]:
    source = answer.provenance
    lines = [
        (tr("Layers"), "\n".join(source.layers)),
        (tr("Dates"), ", ".join(readable_date(date) for date in source.dates if date)),
        (tr("Model"), tr("{model}, {dtype} on {device}", model=source.model, dtype=source.dtype, device=source.device)),
        (tr("Checkpoint SHA-256"), source.checkpoint_sha256),
        (tr("Grid"), _grid(source)),
        (tr("Extent"), _extent(source)),
        (tr("Measured on"), tr("the ellipsoid {ellipsoid}", ellipsoid=source.ellipsoid)),
        (tr("Model's own words"), answer.model_answer),
        (tr("Corrected by hand"), "\n".join(source.corrections)),
        (tr("Computed in"), _seconds(source)),
        (tr("Software"), tr("TerraScope {version}", version=source.version)),
    ]
    return tuple((what, which) for what, which in lines if which)


def _grid(source: Provenance) -> str:
    return tr(
        "{width} × {height} pixels of {pixel_size_m}\u00a0m in {crs}",
        width=number(source.width),
        height=number(source.height),
        pixel_size_m=significant(source.pixel_size_m, 4),
        crs=_crs(source.crs),
    )


def _crs(crs: str) -> str:
    """A CRS by its code, or by the name in its WKT."""
    return crs if len(crs) < 40 else crs.split('"')[1] if '"' in crs else tr("a CRS of its own")


def _extent(source: Provenance) -> str:
    digits = 6 if max(map(abs, source.bounds)) <= 360 else 1
    west, south, east, north = (number(value, digits) for value in source.bounds)
    return tr("west {west}, south {south}, east {east}, north {north}", west=west, south=south, east=east, north=north)


def _seconds(source: Provenance) -> str:
    seconds = dict(source.seconds)
    return readable_seconds(seconds.get("total", sum(seconds.values()))) if seconds else ""
