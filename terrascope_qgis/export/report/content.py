"""What a report says, in words and figures; how it looks is decided where it is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from terrascope_qgis.answer_state import readable_step
from terrascope_qgis.protocol import Answer, Grounding, Provenance
from terrascope_qgis.widgets.colours import class_colour
from terrascope_qgis.widgets.figures import (
    NO_BREAK,
    measurement_words,
    readable_area,
    readable_date,
    readable_seconds,
    readable_share,
    readable_trend,
)


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
        f"TerraScope {answer.provenance.version}  ·  question {answer.question_id}{when}",
    )


def _step(number: int, text: str, grounding: Optional[Grounding]) -> StepReported:
    if grounding is None:
        return StepReported(number, text)
    facts = [readable_date(grounding.date)] if grounding.date else []
    if grounding.area_m2:
        facts += [readable_area(grounding.area_m2), f"{readable_share(grounding.share)} of the scene"]
        facts.append(f"confidence {readable_share(grounding.confidence)}")
    else:
        facts.append("none found")
    if grounding.radar_share is not None and grounding.area_m2:
        facts.append(f"{readable_share(grounding.radar_share)} of the evidence by SAR")
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
            what = f"{', '.join(m.of).capitalize()}, {m.kind}"
            figure = str(m.value) if m.kind == "tendency" else readable_trend(float(m.value), m.unit, largest[m.of])
        if m.kind == "series":
            what = f"{', '.join(m.of).capitalize()}, area over time"
        if m.kind in ("distance", "count", "adjacency", "location"):
            what = f"{what}, {_KIND_WORDS[m.kind]}"
        dates = " to ".join(readable_date(date) for date in m.date.split("/")) if m.date else ""
        lines.append((what, figure, dates, m.method))
    return tuple(lines)


_KIND_WORDS = {"distance": "distance", "count": "regions", "adjacency": "contact", "location": "place"}


def _sources(answer: Answer) -> tuple[tuple[str, str], ...]:
    source = answer.provenance
    lines = [
        ("Layers", "\n".join(source.layers)),
        ("Dates", ", ".join(readable_date(date) for date in source.dates if date)),
        ("Model", f"{source.model}, {source.dtype} on {source.device}"),
        ("Checkpoint SHA-256", source.checkpoint_sha256),
        ("Grid", _grid(source)),
        ("Extent", _extent(source)),
        ("Measured on", f"the ellipsoid {source.ellipsoid}"),
        ("Model's own words", answer.model_answer),
        ("Computed in", _seconds(source)),
        ("Software", f"TerraScope {source.version}"),
    ]
    return tuple((what, which) for what, which in lines if which)


def _grid(source: Provenance) -> str:
    return f"{source.width:,} × {source.height:,} pixels of {source.pixel_size_m:.4g}{NO_BREAK}m in {_crs(source.crs)}"


def _crs(crs: str) -> str:
    """A CRS by its code, or by the name in its WKT."""
    return crs if len(crs) < 40 else crs.split('"')[1] if '"' in crs else "a CRS of its own"


def _extent(source: Provenance) -> str:
    digits = 6 if max(map(abs, source.bounds)) <= 360 else 1
    west, south, east, north = (f"{value:,.{digits}f}" for value in source.bounds)
    return f"west {west}, south {south}, east {east}, north {north}"


def _seconds(source: Provenance) -> str:
    seconds = dict(source.seconds)
    return readable_seconds(seconds.get("total", sum(seconds.values()))) if seconds else ""
