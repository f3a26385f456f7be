"""What a server that others reach does with their questions: what they may name, what they send, what they fetch."""

from __future__ import annotations

import logging
import re
import shutil
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from model_runtime.errors import BadRequest, ModelError
from model_runtime.protocol import AnswerReady, Event, LayerSource, QuestionRequest
from model_runtime.server.jobs import Ask, Job
from model_runtime.server.metrics import Metrics
from model_runtime.server.roots import Roots, check_crs
from model_runtime.server.uploads import PREFIX, Uploads

log = logging.getLogger(__name__)

#: How often what is too old is looked for, as a part of how long things are kept.
_SWEEPS = 10
_MODEL_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True)
class Limits:
    """What a server grants those who share it.

    Attributes:
        roots: Folders whose files a question may name.
        model: The model that answers every question; empty lets a question name one that is on the server.
        longest_queue: Questions that may wait.
        upload_bytes: The most an upload may have.
        keep_s: How long uploads and results are kept.
    """

    roots: tuple[Path, ...] = ()
    model: str = ""
    longest_queue: int = 8
    upload_bytes: int = 512 << 20
    keep_s: float = 1800.0


@dataclass
class _Guest:
    """What belongs to one question."""

    folder: Path
    uploads: tuple[str, ...]
    ended: float | None = None


class Sharing:
    """The server's side of questions from other machines, in a temporary folder of its own.

    Args:
        limits: What is granted.

    Attributes:
        uploads: What clients sent.
        metrics: What was done.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.metrics = Metrics()
        self._roots = Roots(limits.roots)
        self._folder = Path(tempfile.mkdtemp(prefix="terrascope-serve-"))
        (self._folder / "uploads").mkdir()
        self.uploads = Uploads(self._folder / "uploads", limits.upload_bytes, limits.keep_s)
        self._guests: dict[str, _Guest] = {}
        self._lock = threading.Lock()
        self._closing = threading.Event()

    @property
    def roots(self) -> list[str]:
        """The folders whose files a question may name."""
        return self._roots.names

    def start(self) -> None:
        """Begins to delete what is too old."""
        threading.Thread(target=self._sweep, name="sweep", daemon=True).start()

    def close(self) -> None:
        """Deletes everything."""
        self._closing.set()
        shutil.rmtree(self._folder, ignore_errors=True)

    def admit(self, request: QuestionRequest) -> tuple[str, QuestionRequest]:
        """Makes a client's question one of this machine: files instead of uploads, results into a folder of its own.

        Returns:
            The id it is to have, and the question.

        Raises:
            TerraScopeError: It names what it may not.
        """
        job_id = uuid.uuid4().hex
        model = self.limits.model or request.model
        if not self.limits.model and not _MODEL_NAME.fullmatch(model):
            raise ModelError(f"A server takes a model's name, not “{model[:100]}”.", "Name one that is on the server.")
        check_crs("the area of interest", request.area.crs if request.area else "")
        named = tuple(
            uri.removeprefix(PREFIX) for layer in request.layers for uri in layer.uris if uri.startswith(PREFIX)
        )
        if len(set(named)) != len(named):
            raise BadRequest("An upload is named twice.", "Name each once.")
        sent = self.uploads.claim(named)
        try:
            layers = tuple(self._layer(layer, sent) for layer in request.layers)
        except BaseException:
            self.uploads.release(named)
            raise
        folder = self._folder / job_id
        with self._lock:
            self._guests[job_id] = _Guest(folder, named)
        return job_id, replace(request, layers=layers, model=model, out_dir=str(folder))

    def turn_away(self, job_id: str) -> None:
        """Forgets a question that found no room; its uploads may be named again."""
        self.metrics.refused()
        with self._lock:
            guest = self._guests.pop(job_id)
        self.uploads.release(guest.uploads)

    def ended(self, job: Job) -> None:
        """Deletes what a question brought along; its results stay a while."""
        self.metrics.ended(job.events[-1], job.seconds)
        with self._lock:
            guest = self._guests[job.id]
            guest.ended = time.monotonic()
        self.uploads.remove(guest.uploads)

    def results(self, job_id: str) -> Path | None:
        """The folder of a question's results; None where there are none (any more)."""
        with self._lock:
            guest = self._guests.get(job_id)
        return guest.folder if guest is not None and guest.ended is not None and guest.folder.is_dir() else None

    def remove_results(self, job_id: str) -> None:
        """Deletes a question's results."""
        with self._lock:
            guest = self._guests.get(job_id)
            if guest is None or guest.ended is None:
                return
            del self._guests[job_id]
        shutil.rmtree(guest.folder, ignore_errors=True)

    def without_folders(self, ask: Ask) -> Ask:
        """`ask`, whose last event doesn't name the results' folder; its provenance names the layers' files."""

        def answer(request: QuestionRequest, cancelled: Callable[[], bool]) -> Iterator[Event]:
            for event in ask(request, cancelled):
                yield replace(event, out_dir="") if isinstance(event, AnswerReady) else event

        return answer

    def _layer(self, layer: LayerSource, sent: dict[str, Path]) -> LayerSource:
        check_crs(f'the layer "{layer.name}"', layer.crs)
        files = (
            sent[uri.removeprefix(PREFIX)] if uri.startswith(PREFIX) else self._roots.file(layer, uri)
            for uri in layer.uris
        )
        return replace(layer, uris=tuple(str(file) for file in files))

    def _sweep(self) -> None:
        while not self._closing.wait(self.limits.keep_s / _SWEEPS):
            self.uploads.sweep()
            begin = time.monotonic() - self.limits.keep_s
            with self._lock:
                old = [key for key, guest in self._guests.items() if guest.ended is not None and guest.ended < begin]
            for job_id in old:
                self.remove_results(job_id)
