"""The route of corrections: they wait in the queue of the questions, and their events are read as a question's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

from fastapi import FastAPI

from model_runtime import engine
from model_runtime.protocol import CorrectionRequest, Event, QuestionRequest
from model_runtime.server.jobs import Ask, QuestionQueue

#: Makes a corrected answer; `engine.correct`, or something like it.
Correct = Callable[[CorrectionRequest, Callable[[], bool]], Iterator[Event]]

CORRECTIONS_PATH = "/corrections"


def also_correcting(ask: Ask, correct: Correct = engine.correct) -> Ask:
    """`ask`, which takes corrections too: one worker for both, since both want the one model in memory."""

    def ask_or_correct(request: QuestionRequest | CorrectionRequest, cancelled: Callable[[], bool]) -> Iterator[Event]:
        return correct(request, cancelled) if isinstance(request, CorrectionRequest) else ask(request, cancelled)

    return ask_or_correct


def add_correction_routes(app: FastAPI, questions: QuestionQueue) -> None:
    """Adds them. Only a runtime of one's own has them: a server for others keeps no answer to correct.

    Args:
        app: The application.
        questions: The queue; its `ask` is `also_correcting`.
    """

    @app.post(CORRECTIONS_PATH, status_code=202)
    async def correct_answer(request: CorrectionRequest) -> dict[str, str]:
        """Queues a correction; its events are at `/questions/{id}/events`, and it is cancelled there."""
        return {"id": questions.submit(request, asyncio.get_running_loop()).id}
