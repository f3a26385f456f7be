"""Questions waiting, running and answered: one worker thread, and an event list of its own for each question."""

from __future__ import annotations

import asyncio
import logging
import queue
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from typing import Any

from model_runtime.errors import BadRequest, Cancelled
from model_runtime.protocol import AnswerReady, CorrectionRequest, Event, Failed, Progress, QuestionRequest

log = logging.getLogger(__name__)

#: Answers a question; `engine.ask`, or something like it. Where it takes corrections too, it is given these as well.
Ask = Callable[[Any, Callable[[], bool]], Iterator[Event]]

#: What a question may end with.
_LAST = (AnswerReady, Failed)
#: Questions kept after their end, so that a client can come back for the rest of the events.
REMEMBERED = 64
#: How long a question may take to stop when the runtime ends.
LAST_SECONDS = 0.8
#: Questions that may wait at a time.
LONGEST_QUEUE = 64


class QueueFull(BadRequest):
    """Too many questions are on their way already.

    Args:
        unfinished: How many.
        retry_after_s: When it is worth asking again.
    """

    def __init__(self, unfinished: int, retry_after_s: int) -> None:
        super().__init__(
            f"The queue is full: {_are(unfinished)} on the way already.", f"Ask again in about {retry_after_s} s."
        )
        self.retry_after_s = retry_after_s


class Job:
    """One question on its way.

    Args:
        request: The question.
        loop: The event loop whose readers wait for events.
        job_id: Its id; unguessable.

    Attributes:
        events: All events so far; the n-th has sequence number n, from 1.
        news: Set, and replaced by a fresh one, with every event.
        cancelled: Set once somebody wants it stopped.
        started: When the work on it began, on the monotonic clock; None while it waits.
    """

    def __init__(
        self, request: QuestionRequest | CorrectionRequest, loop: asyncio.AbstractEventLoop, job_id: str
    ) -> None:
        self.id = job_id
        self.request = request
        self.events: list[Event] = []
        self.news = asyncio.Event()
        self.cancelled = threading.Event()
        self.started: float | None = None
        self._place = 0
        self._loop = loop
        self._lock = threading.Lock()

    @property
    def finished(self) -> bool:
        """Whether the last event has come."""
        return bool(self.events) and isinstance(self.events[-1], _LAST)

    @property
    def waiting(self) -> bool:
        """Whether its turn hasn't come."""
        return self.started is None and not self.finished

    @property
    def seconds(self) -> float:
        """How long it has been worked on."""
        return 0.0 if self.started is None else time.monotonic() - self.started

    def append(self, event: Event) -> None:
        """Adds an event from any thread; nothing follows the last one."""
        with self._lock:
            if self.finished:
                return
            self.events.append(event)
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    def tell_place(self, place: int) -> None:
        """Says how many questions come before it, if that isn't what was last said; whose turn it is, begins."""
        if place not in (0, self._place):
            self._place = place
            self.append(Progress(0.0, f"Waiting: {_are(place)} before this one"))

    def _wake(self) -> None:
        news, self.news = self.news, asyncio.Event()
        news.set()


def _are(questions: int) -> str:
    return "1 question is" if questions == 1 else f"{questions} questions are"


def _nothing(_: Job, __: Event) -> None:
    """Nobody wants to know."""


class QuestionQueue:
    """Runs questions one after another.

    Args:
        ask: Answers a question.
        longest: Questions that may wait beside the one that is worked on.
        ended: Told of every question and its last event, from any thread, before anybody can read that event.
    """

    def __init__(self, ask: Ask, longest: int = LONGEST_QUEUE, ended: Callable[[Job, Event], None] = _nothing) -> None:
        self._ask = ask
        self._longest = longest
        self._ended = ended
        self._jobs: dict[str, Job] = {}
        self._lock = threading.Lock()
        self._last_seconds = 0.0
        self._to_do: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._worker = threading.Thread(target=self._work, name="questions", daemon=True)

    @property
    def waiting(self) -> int:
        """Questions whose turn hasn't come."""
        return sum(job.waiting for job in self._all())

    @property
    def running(self) -> int:
        """Questions being worked on: 0 or 1."""
        return sum(job.started is not None and not job.finished for job in self._all())

    def start(self) -> None:
        """Begins to work."""
        self._worker.start()

    def stop(self) -> None:
        """Cancels everything; the worker, which may have half-written results to clear away, gets a moment to end."""
        for job in self._all():
            self.cancel(job)
        self._to_do.put(None)
        self._worker.join(LAST_SECONDS)

    def submit(
        self, request: QuestionRequest | CorrectionRequest, loop: asyncio.AbstractEventLoop, job_id: str = ""
    ) -> Job:
        """Queues a question.

        Args:
            request: The question, or a correction of its answer where `ask` takes these.
            loop: The event loop whose readers wait for its events.
            job_id: An unguessable id; one is made if it is empty.

        Raises:
            QueueFull: Too many questions wait already.
        """
        job = Job(request, loop, job_id or uuid.uuid4().hex)
        with self._lock:
            unfinished = sum(not job.finished for job in self._jobs.values())
            # counted together with the one that is worked on: the worker may not have picked it up yet
            if unfinished > self._longest:
                raise QueueFull(unfinished, max(5, round(self._last_seconds)))
            job.tell_place(unfinished)
            self._jobs[job.id] = job
            self._forget_oldest()
        self._to_do.put(job)
        return job

    def get(self, job_id: str) -> Job | None:
        """The question of that id, None where there is none (any more)."""
        return self._jobs.get(job_id)

    def cancel(self, job: Job) -> None:
        """Stops a question within one token or tile; one that waits stops at once."""
        job.cancelled.set()
        if self._begin(job):
            self._end(job, Cancelled("The question was cancelled.").as_event())

    def _all(self) -> list[Job]:
        with self._lock:
            return list(self._jobs.values())

    def _forget_oldest(self) -> None:
        finished = [job.id for job in self._jobs.values() if job.finished]
        for job_id in finished[: max(0, len(finished) - REMEMBERED)]:
            del self._jobs[job_id]

    def _work(self) -> None:
        while (job := self._to_do.get()) is not None:
            if not self._begin(job):
                continue
            try:
                for event in self._ask(job.request, job.cancelled.is_set):
                    if isinstance(event, _LAST):
                        self._end(job, event)
                    else:
                        job.append(event)
            except Exception as error:
                log.exception("A question failed outside of the engine")
                self._end(job, Failed("internal", f"Something went wrong inside the runtime: {error!r}."))

    def _begin(self, job: Job) -> bool:
        """Whether the question still wants to be answered; from now on it counts as being worked on."""
        with self._lock:
            if not job.waiting:
                return False
            job.started = time.monotonic()
        return True

    def _end(self, job: Job, last: Event) -> None:
        """Tells a question's last event; whoever reads it finds everything done that follows from it."""
        if job.finished:
            return
        if isinstance(last, AnswerReady):
            self._last_seconds = job.seconds
        self._ended(job, last)
        job.append(last)
        for place, waiting in enumerate((one for one in self._all() if one.waiting), start=self.running):
            waiting.tell_place(place)
