"""One question of an algorithm: asked in its thread, its events told by the feedback, its failure an exception."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from terrascope_qgis.answer_state import AnswerState, readable_step
from terrascope_qgis.protocol import (
    Answer,
    AnswerReady,
    Event,
    Failed,
    Grounding,
    GroundingMade,
    MeasurementMade,
    Progress,
    QuestionRequest,
    TextWritten,
)
from terrascope_qgis.runtime import BlockingRuntime, find
from terrascope_qgis.runtime.question import ASK_AGAIN
from terrascope_qgis.runtime.supervisor import INSTALL_WAY_OUT
from terrascope_qgis.widgets.figures import beyond_areas, measurement_words, readable_area, readable_share
from terrascope_qgis.widgets.language import tr

_PERCENT = 100.0


@dataclass(frozen=True)
class Answered:
    """An answer and the folder of its files."""

    answer: Answer
    folder: Path


def missing_runtime() -> str:
    """Why no question can be asked from here, with the way out; "" where one can."""
    python = find.find_python()
    if python is None:
        return tr("TerraScope's runtime is not installed. {what}", what=_install())
    problem = find.problem_with_file(python)
    return f"{problem} {_install()}" if problem else ""


def ask(
    runtime: BlockingRuntime,
    request: QuestionRequest,
    feedback: QgsProcessingFeedback,
    begin: float = 0.0,
    span: float = 1.0,
) -> Optional[Answered]:
    """Asks a question and waits for the answer.

    Args:
        runtime: Asked from this thread.
        request: The question.
        feedback: Told of progress, steps, figures and warnings; its cancel stops the work.
        begin: Where this question's progress begins, 0-1 of the algorithm's.
        span: How much of the algorithm's it is.

    Returns:
        The answer; None if the person cancelled.

    Raises:
        QgsProcessingException: What went wrong, with the way out.
    """
    feedback.setProgressText(tr("Starting…"))
    last = runtime.ask(request, _Telling(feedback, begin, span).take)
    if isinstance(last, AnswerReady):
        feedback.setProgress(_PERCENT * (begin + span))
        _tell_answer(last.answer, feedback)
        return Answered(last.answer, Path(last.out_dir))
    if last.kind == "cancelled" and feedback.isCanceled():
        return None
    raise QgsProcessingException(sentence(last))


def sentence(failed: Failed) -> str:
    """A failure in the words of an algorithm: there is no Ask to press here."""
    way_out = {tr(ASK_AGAIN): tr("Run the algorithm again."), tr(INSTALL_WAY_OUT): _install()}.get(
        failed.way_out, failed.way_out
    )
    return f"{failed.message} {way_out}".strip()


def _install() -> str:
    command = find.install_command()
    return tr(
        "Run in a terminal: {command}   or choose an existing Python in Settings ▸ Options ▸ TerraScope.",
        command=command,
    )


class _Telling:
    """Tells the feedback of events."""

    def __init__(self, feedback: QgsProcessingFeedback, begin: float, span: float) -> None:
        self._feedback = feedback
        self._begin = begin
        self._span = span
        self._state = AnswerState()
        self._told = 0
        self._doing = ""

    def take(self, event: Event) -> None:
        self._state = self._state.after(event)
        if isinstance(event, Progress):
            self._feedback.setProgress(_PERCENT * (self._begin + self._span * self._state.fraction))
            if event.message not in ("", self._doing):
                self._doing = event.message
                self._feedback.setProgressText(event.message)
        elif isinstance(event, TextWritten):
            self._tell_steps_before(event.step)
        elif isinstance(event, GroundingMade):
            self._tell_steps_before(event.step + 1)
            self._feedback.pushInfo(f"    {_figures(event.grounding)}")
        elif isinstance(event, MeasurementMade):
            self._tell_steps_before(len(self._state.texts))

    def _tell_steps_before(self, step: int) -> None:
        """Each step once, when nothing more is added to it."""
        for text in self._state.texts[self._told : step]:
            words = readable_step(text)
            if words:
                self._feedback.pushInfo(words)
        self._told = max(self._told, step)


def _figures(grounding: Grounding) -> str:
    name = grounding.phrase or grounding.class_name
    dated = f" ({grounding.date})" if grounding.date else ""
    return f"{name}{dated}: {readable_area(grounding.area_m2)}, {readable_share(grounding.share)}"


def _tell_answer(answer: Answer, feedback: QgsProcessingFeedback) -> None:
    for measurement in beyond_areas(answer.measurements, answer.task):
        feedback.pushInfo("    " + ": ".join(measurement_words(measurement)))
    for warning in answer.warnings:
        feedback.pushWarning(warning)
    feedback.pushInfo(answer.answer.text)


def value_outputs(answer: Answer) -> dict[str, Union[str, float, None]]:
    """The answer as outputs that a model can go on with.

    Returns:
        ANSWER (the sentence), KIND, VALUE (a number, None where the answer is none), UNIT, CHOICE (of a ranking its
        classes, the largest first, separated by commas) and WARNINGS.
    """
    value = answer.answer
    return {
        "ANSWER": value.text,
        "KIND": value.kind,
        "VALUE": value.value,
        "UNIT": value.unit,
        "CHOICE": ", ".join(value.ranking) if value.kind == "ranking" else value.choice,
        "WARNINGS": "\n".join(answer.warnings),
    }
