"""From the stream of events to what the dock shows: a value that each event turns into the next."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Optional

from terrascope_qgis.protocol import (
    Answer,
    AnswerReady,
    Event,
    Failed,
    Grounding,
    GroundingMade,
    Measurement,
    MeasurementMade,
    Progress,
    TextWritten,
)
from terrascope_qgis.widgets.steps import StepShown

#: Parts that are the model's plan and figures, not words for people; then the marks around words.
_HIDDEN = re.compile(r"<(task|figures)>.*?(</\1>|$)", re.DOTALL)
_MARKS = re.compile(r"</?(?:p|think|answer|img)>|\[SEG\]|<REGION>|<IMG_CONTEXT>|<\|[a-z_]+\|>", re.IGNORECASE)
_UNFINISHED = re.compile(r"(<[^<>]{0,14}|\[S?E?G?)$")


@dataclass(frozen=True)
class AnswerState:
    """How far one question is.

    Attributes:
        texts: What the model wrote, by step, with its marks.
        groundings: By step.
        measurements: In the order they came.
        fraction: 0-1 of the work.
        message: What is being done.
        answer: Once it is there.
        out_dir: Folder of the answer's files.
        failure: What went wrong, if something did.
    """

    texts: tuple[str, ...] = ()
    groundings: tuple[Optional[Grounding], ...] = ()
    measurements: tuple[Measurement, ...] = ()
    fraction: float = 0.0
    message: str = ""
    answer: Optional[Answer] = None
    out_dir: str = ""
    failure: Optional[Failed] = None

    @property
    def done(self) -> bool:
        """Whether the last event has come."""
        return self.answer is not None or self.failure is not None

    def steps(self) -> tuple[StepShown, ...]:
        """The steps as people read them; the finished answer's own once it is there. Empty ones are left out."""
        if self.answer is not None:
            pairs = [(step.text, step.grounding) for step in self.answer.steps]
        else:
            pairs = list(zip(self.texts, self.groundings))
        shown = (StepShown(readable_step(text), grounding) for text, grounding in pairs)
        return tuple(step for step in shown if step.text or step.grounding)

    def grounding(self, index: int) -> Optional[Grounding]:
        """The grounding of that index, None if there is none."""
        every = [step.grounding for step in self.steps()]
        return next((g for g in every if g is not None and g.index == index), None)

    def after(self, event: Event) -> AnswerState:
        """The state once `event` has come."""
        if isinstance(event, Progress):
            return replace(self, fraction=min(max(event.fraction, 0.0), 1.0), message=event.message)
        if isinstance(event, TextWritten):
            grown = self._with_step(event.step)
            return replace(grown, texts=_set(grown.texts, event.step, grown.texts[event.step] + event.text))
        if isinstance(event, GroundingMade):
            grown = self._with_step(event.step)
            return replace(grown, groundings=_set(grown.groundings, event.step, event.grounding))
        if isinstance(event, MeasurementMade):
            return replace(self, measurements=(*self.measurements, event.measurement))
        if isinstance(event, AnswerReady):
            return replace(self, answer=event.answer, out_dir=event.out_dir, fraction=1.0, message="")
        if isinstance(event, Failed):
            return replace(self, failure=event, message="")
        return self

    def _with_step(self, step: int) -> AnswerState:
        """Room for the step numbered `step` (from 0)."""
        missing = step + 1 - len(self.texts)
        if missing <= 0:
            return self
        return replace(self, texts=self.texts + ("",) * missing, groundings=self.groundings + (None,) * missing)


def readable_step(written: str) -> str:
    """The model's words without its plan, figures and marks; a mark still being written is held back."""
    words = _MARKS.sub("", _HIDDEN.sub(" ", written))
    words = " ".join(_UNFINISHED.sub("", words).split())
    words = re.sub(r"\s+([.,;:!?])", r"\1", words).strip()
    return words if words.strip(".,;: ") else ""


def _set(items: tuple[object, ...], index: int, item: object) -> tuple:  # type: ignore[type-arg]
    return (*items[:index], item, *items[index + 1 :])
