"""Questions waiting, running and answered: one worker thread, and an event list of its own for each question."""

from __future__ import annotations

import asyncio
import logging
import queue
import threading
import uuid
from collections.abc import Callable, Iterator

from model_runtime.errors import BadRequest, Cancelled
from model_runtime.protocol import AnswerReady, Event, Failed, QuestionRequest

log = logging.getLogger(__name__)

#: Answers a question; `engine.ask`, or something like it.
Ask = Callable[[QuestionRequest, Callable[[], bool]], Iterator[Event]]

#: Questions kept after their end, so that a client can come back for the rest of the events.
REMEMBERED = 64
#: How long a question may take to stop when the runtime ends.
LAST_SECONDS = 0.8
#: Questions that may wait at a time.
LONGEST_QUEUE = 64


class Job:
    """One question on its way.

    Args:
        request: The question.
        loop: The event loop whose readers wait for events.

    Attributes:
        id: Unguessable id.
        events: All events so far; the n-th has sequence number n, from 1.
        news: Set, and replaced by a fresh one, with every event.
        cancelled: Set once somebody wants it stopped.
    """

    def __init__(self, request: QuestionRequest, loop: asyncio.AbstractEventLoop) -> None:
        self.id = uuid.uuid4().hex
        self.request = request
        self.events: list[Event] = []
        self.news = asyncio.Event()
        self.cancelled = threading.Event()
        self._loop = loop
        self._lock = threading.Lock()

    @property
    def finished(self) -> bool:
        """Whether the last event has come."""
        return bool(self.events) and isinstance(self.events[-1], (AnswerReady, Failed))

    def append(self, event: Event) -> None:
        """Adds an event from any thread; nothing follows the last one."""
        with self._lock:
            if self.finished:
                return
            self.events.append(event)
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        news, self.news = self.news, asyncio.Event()
        news.set()


class QuestionQueue:
    """Runs questions one after another.

    Args:
        ask: Answers a question.
    """

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._jobs: dict[str, Job] = {}
        self._waiting: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._worker = threading.Thread(target=self._work, name="questions", daemon=True)

    def start(self) -> None:
        """Begins to work."""
        self._worker.start()

    def stop(self) -> None:
        """Cancels everything; the worker, which may have half-written results to clear away, gets a moment to end."""
        for job in self._jobs.values():
            self.cancel(job)
        self._waiting.put(None)
        self._worker.join(LAST_SECONDS)

    def submit(self, request: QuestionRequest, loop: asyncio.AbstractEventLoop) -> Job:
        """Queues a question.

        Raises:
            BadRequest: Too many questions wait already.
        """
        if sum(not job.finished for job in self._jobs.values()) >= LONGEST_QUEUE:
            raise BadRequest(f"{LONGEST_QUEUE} questions are waiting already.", "Wait for answers, or cancel some.")
        job = Job(request, loop)
        self._jobs[job.id] = job
        self._forget_oldest()
        self._waiting.put(job)
        return job

    def get(self, job_id: str) -> Job | None:
        """The question of that id, None where there is none (any more)."""
        return self._jobs.get(job_id)

    def cancel(self, job: Job) -> None:
        """Stops a question within one token or tile; one that waits stops at once."""
        job.cancelled.set()
        if not job.events:
            job.append(Cancelled("The question was cancelled.").as_event())

    def _forget_oldest(self) -> None:
        finished = [job.id for job in self._jobs.values() if job.finished]
        for job_id in finished[: max(0, len(finished) - REMEMBERED)]:
            del self._jobs[job_id]

    def _work(self) -> None:
        while (job := self._waiting.get()) is not None:
            if job.cancelled.is_set():
                continue
            try:
                for event in self._ask(job.request, job.cancelled.is_set):
                    job.append(event)
            except Exception as error:
                log.exception("A question failed outside of the engine")
                job.append(Failed("internal", f"Something went wrong inside the runtime: {error!r}."))
