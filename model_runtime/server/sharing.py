"""What a server that others reach does with their questions: what they may name, what they send, what they fetch."""

from __future__ import annotations

import logging
import re
import shutil
import tempfile
import threading
import time
import uuid
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from model_runtime.engine.results.files import ANSWER_NAME, ASKED_NAME, write_answer
from model_runtime.errors import BadRequest, ModelError, TerraScopeError
from model_runtime.protocol import AnswerReady, Event, LayerSource, QuestionRequest
from model_runtime.server.jobs import Ask, Job
from model_runtime.server.metrics import Metrics
from model_runtime.server.naming import Names, internal_fault
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
    """What belongs to one question: its results, its uploads, the files of the server that it names."""

    folder: Path
    uploads: tuple[str, ...]
    names: Names
    files: tuple[tuple[LayerSource, str, Path], ...] = ()
    ended: float | None = None
    packing: threading.Lock = field(default_factory=threading.Lock)


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
        """Names of the folders whose files a question may name."""
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
        read: list[tuple[LayerSource, str, Path]] = []
        try:
            layers = tuple(self._layer(layer, sent, read) for layer in request.layers)
        except BaseException:
            self.uploads.release(named)
            raise
        folder = self._folder / job_id
        called = {path: uri for _, uri, path in read} | {path: self.uploads.called(key) for key, path in sent.items()}
        names = Names(called, (folder, self._folder))
        with self._lock:
            self._guests[job_id] = _Guest(folder, named, names, tuple(read))
        return job_id, replace(request, layers=layers, model=model, out_dir=str(folder))

    def turn_away(self, job_id: str) -> None:
        """Forgets a question that found no room; its uploads may be named again."""
        self.metrics.refused()
        with self._lock:
            guest = self._guests.pop(job_id)
        self.uploads.release(guest.uploads)

    def ended(self, job: Job, last: Event) -> None:
        """Deletes what a question brought along; its results stay a while."""
        self.metrics.ended(last, job.seconds)
        with self._lock:
            guest = self._guests[job.id]
            guest.ended = time.monotonic()
        self.uploads.remove(guest.uploads)

    def results(self, job_id: str) -> Path | None:
        """A zip of a question's results; None where there are none (any more).

        It is packed when it is first asked for, and kept as long as they are.
        """
        with self._lock:
            guest = self._guests.get(job_id)
        if guest is None or guest.ended is None or not guest.folder.is_dir():
            return None
        with guest.packing:
            packed = _zip_of(guest)
            if not packed.exists():
                _pack(guest.folder, packed)
        return packed

    def remove_results(self, job_id: str) -> bool:
        """Deletes a question's results; says whether there were any."""
        with self._lock:
            guest = self._guests.get(job_id)
            if guest is None or guest.ended is None:
                return False
            del self._guests[job_id]
        there = guest.folder.is_dir()
        with guest.packing:
            shutil.rmtree(guest.folder, ignore_errors=True)
            _zip_of(guest).unlink(missing_ok=True)
        return there

    def for_clients(self, ask: Ask) -> Ask:
        """`ask`, whose events and answer name files as the client did; they are looked at again before it begins."""

        def answer(request: QuestionRequest, cancelled: Callable[[], bool]) -> Iterator[Event]:
            with self._lock:
                guest = self._guests[Path(request.out_dir).name]
            try:
                for layer, uri, path in guest.files:
                    self._roots.check_again(layer, uri, path)
                for event in ask(request, cancelled):
                    yield _told(event, guest)
            except TerraScopeError as error:
                yield guest.names.in_event(error.as_event())
            except Exception:
                log.exception("A question failed outside of the engine")
                yield internal_fault()

        return answer

    def _layer(
        self, layer: LayerSource, sent: dict[str, Path], read: list[tuple[LayerSource, str, Path]]
    ) -> LayerSource:
        """The layer with files of this machine; those that are the server's own are added to `read`."""
        check_crs(f'the layer "{layer.name}"', layer.crs)
        files = []
        for uri in layer.uris:
            if uri.startswith(PREFIX):
                files.append(sent[uri.removeprefix(PREFIX)])
            else:
                files.append(self._roots.file(layer, uri))
                read.append((layer, uri, files[-1]))
        return replace(layer, uris=tuple(map(str, files)))

    def _sweep(self) -> None:
        while not self._closing.wait(self.limits.keep_s / _SWEEPS):
            self.uploads.sweep()
            begin = time.monotonic() - self.limits.keep_s
            with self._lock:
                old = [key for key, guest in self._guests.items() if guest.ended is not None and guest.ended < begin]
            for job_id in old:
                self.remove_results(job_id)


def _told(event: Event, guest: _Guest) -> Event:
    """An event as the client may read it, and so the answer among its files."""
    told = guest.names.in_event(event)
    if not isinstance(told, AnswerReady):
        return told
    if (guest.folder / ANSWER_NAME).is_file():
        write_answer(guest.folder, told.answer)
    return replace(told, out_dir="")


def _zip_of(guest: _Guest) -> Path:
    """Beside its folder: it goes with the server's temporary folder, whatever happens."""
    return guest.folder.with_name(f"{guest.folder.name}.zip")


def _pack(folder: Path, packed: Path) -> None:
    """Packs a folder's files, whole or not at all."""
    part = packed.with_suffix(".part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(folder.iterdir()):
                # it names the server's own files, and a server for others corrects nothing
                if path.name != ASKED_NAME:
                    archive.write(path, path.name)
        part.replace(packed)
    finally:
        part.unlink(missing_ok=True)
