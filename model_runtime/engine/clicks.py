"""Clicks put to the network: the window around each, and which region of it is meant."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

from model_runtime.engine.asked import AskedOf, read_answer
from model_runtime.engine.images import as_seen
from model_runtime.engine.loading import Network
from model_runtime.engine.results.files import ANSWER_NAME
from model_runtime.engine.stopwatch import Stopwatch
from model_runtime.engine.work import last_model
from model_runtime.errors import LayerError
from model_runtime.protocol import CorrectionRequest, Event, Progress
from model_runtime.scene import Scene, Window, open_scene

#: Windows whose encoding is kept from one correction to the next: a person clicks again near where they clicked.
_MOST_LOOKS = 16


class Clicks:
    """Puts clicks to the network; layers and model are opened when the first one needs them."""

    def __init__(
        self,
        request: CorrectionRequest,
        folder: Path,
        asked: AskedOf,
        network: Callable[[], Network],
        emit: Callable[[Event], None],
        watch: Stopwatch,
        open_files: ExitStack,
    ) -> None:
        self._request, self._folder, self._asked, self._network = request, folder, asked, network
        self._emit, self._watch, self._open_files = emit, watch, open_files
        self._rooms: Network | None = None
        self._model: Any = None
        self._scene: Scene | None = None
        self.warnings: list[str] = []

    def region(
        self, index: int, at: tuple[int, int], pixels: np.ndarray
    ) -> tuple[tuple[slice, slice], np.ndarray, bool]:
        """The window around a click, the region in it that the click means, and whether classes exclude each other."""
        rooms = self._load()
        window = self._model.config.window
        rows, columns = (_window(place, size, window) for place, size in zip(at, pixels.shape, strict=True))
        self._emit(Progress(0.4, "Looking at the clicked place"))
        look = self._look(rooms, self._asked.masks[index].date_index, rows, columns, pixels.shape)
        inside = (at[0] - rows.start, at[1] - columns.start)
        with self._watch.stage("network"):
            prompt = list(self._asked.masks[index].prompt)
            return (rows, columns), look.region(prompt, inside, pixels[rows, columns]), look.exclusive

    def _load(self) -> Network:
        if self._rooms is None:
            self._emit(Progress(0.1, "Loading the model"))
            with self._watch.stage("load"):
                self._rooms = self._network()
                asked = self._asked.request
                self._model = last_model.get(self._rooms, asked.model, self._request.device, lambda part: None)
            if self._model.sha256 != read_answer(self._folder).provenance.checkpoint_sha256:
                self.warnings.append("Another version of the model took the clicks than the one that answered.")
        return self._rooms

    def _look(self, rooms: Network, date_index: int, rows: slice, columns: slice, shape: tuple[int, ...]) -> Any:
        """The window as the network sees it, from memory where it was clicked in before."""
        answered = (self._folder / ANSWER_NAME).stat().st_mtime_ns
        key = (self._model.sha256, str(self._model.device), str(self._folder), answered, date_index, rows, columns)
        hashable = tuple((part.start, part.stop) if isinstance(part, slice) else part for part in key)
        looks = last_model.looks
        if hashable not in looks:
            with self._watch.stage("read"):
                bands = self._read(date_index, rows, columns, shape)
            with self._watch.stage("network"):
                looks[hashable] = rooms.look(self._model, bands, self._opened().pixel_size_m)
        looks.move_to_end(hashable)
        while len(looks) > _MOST_LOOKS:
            looks.popitem(last=False)
        return looks[hashable]

    def _read(self, date_index: int, rows: slice, columns: slice, shape: tuple[int, ...]) -> np.ndarray:
        scene, config = self._opened(), self._model.config
        if scene.shape != shape:
            raise LayerError(
                "The layers are no longer those that were asked about: they have another grid.", "Ask again."
            )
        size = (rows.stop - rows.start, columns.stop - columns.start)
        bands = scene.read(date_index, Window(rows.start, columns.start, *size))
        return as_seen(bands, tuple(config.roles), not config.plans and scene.holds_picture(date_index))

    def _opened(self) -> Scene:
        if self._scene is None:
            self._emit(Progress(0.2, "Opening the layers"))
            try:
                scene = open_scene(self._asked.request.layers, self._asked.request.area)
            except LayerError as error:
                way_out = "Clicks need the layers that were asked about; regions can be left out without them."
                raise LayerError(error.message, way_out) from error
            self._scene = self._open_files.enter_context(scene)
        return self._scene


def _window(place: int, size: int, window: int) -> slice:
    """The part of a side that the network sees around a place: all of it where it fits."""
    start = min(max(place - window // 2, 0), max(size - window, 0))
    return slice(start, min(start + window, size))
