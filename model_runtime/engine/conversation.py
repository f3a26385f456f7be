"""The conversation with the model: it writes and grounds, is told what was measured, and writes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from model_runtime.engine.answers.options import class_meant
from model_runtime.engine.answers.readable import StepText
from model_runtime.engine.images import DatedImage
from model_runtime.engine.ledger import Ledger
from model_runtime.engine.loading import Network
from model_runtime.engine.stopwatch import Stopwatch
from model_runtime.errors import Cancelled
from model_runtime.model.plan import CHANGE_TASKS, PAIR_TASKS, parse_task
from model_runtime.protocol import CLASSES, Event, GroundingMade, MeasurementMade, Progress, Step, TextWritten
from model_runtime.scene import Scene

#: Where on the way from 0 to 1 the conversation begins and ends.
BEGIN, END = 0.15, 0.9


def stop_if(cancelled: Callable[[], bool]) -> None:
    """Raises `Cancelled` where the person wants the work stopped."""
    if cancelled():
        raise Cancelled("The question was cancelled.")


class Conversation:
    """One question put to the model.

    Args:
        rooms: The network's functions.
        model: The loaded model.
        scene: The scene.
        images: One per date.
        ledger: Takes in every grounding.
        emit: Told of words, groundings, measurements and progress.
        cancelled: Asked between tokens and tiles.
        watch: Counts measuring and reading apart from the network.

    Attributes:
        steps: The steps so far.
    """

    def __init__(
        self,
        rooms: Network,
        model: Any,
        scene: Scene,
        images: list[DatedImage],
        ledger: Ledger,
        emit: Callable[[Event], None],
        cancelled: Callable[[], bool],
        watch: Stopwatch,
    ) -> None:
        self._rooms, self._model, self._scene, self._images = rooms, model, scene, images
        self._ledger, self._emit, self._cancelled, self._watch = ledger, emit, cancelled, watch
        self._features = [rooms.tile_features(len(images)) for _ in images]
        self._words = ""
        self._text = StepText()
        self.steps: list[Step] = []

    def run(self, question: str) -> Any:
        """Follows the model to the end of its reply, which it returns."""
        emit, scene = self._emit, self._scene
        rows, columns = self._images[0].overview.shape[-2:]
        pixel_size_m = scene.pixel_size_m * max(scene.shape[0] / rows, scene.shape[1] / columns)
        overviews, dates = [image.overview for image in self._images], [image.date for image in self._images]
        emit(Progress(BEGIN, "Reasoning"))
        stream = self._rooms.reason(self._model, overviews, pixel_size_m, question, dates)
        figures = None
        while True:
            stop_if(self._cancelled)
            try:
                said = stream.send(figures)
            except StopIteration as end:
                if text := self._text.next_step():
                    self.steps.append(Step(text))
                return end.value
            figures = None
            if hasattr(said, "logits"):
                figures = self._ground(said)
            else:
                self._write(said.text)

    def _write(self, words: str) -> None:
        self._words += words
        if shown := self._text.feed(words):
            self._emit(TextWritten(len(self.steps), shown))

    def _ground(self, said: Any) -> Any:
        """Measures a grounding; returns the figures for the model."""
        probability = self._probability(said)
        with self._watch.stage("measure"):
            task, _ = parse_task(self._words) or ("", "")
            already = len(self._ledger.measurements)
            name = said.class_name if said.class_name in CLASSES else class_meant(said.phrase)
            grounding, figures = self._ledger.record(said.phrase, name, said.date_index, probability, task)
        self._emit(GroundingMade(len(self.steps), grounding))
        for measurement in self._ledger.measurements[already:]:
            self._emit(MeasurementMade(measurement))
        self.steps.append(Step(self._text.next_step(), grounding))
        self._emit(Progress(self._span()[0], "Reasoning"))
        return figures

    def _probability(self, said: Any) -> np.ndarray:
        """The grounding on the scene's grid: the overview's mask, or the prompt applied to every tile."""
        image = self._images[said.date_index]
        if image.fits:
            return 1.0 / (1.0 + np.exp(-said.logits.astype(np.float64)))

        def read(row: int, col: int, height: int, width: int) -> np.ndarray:
            with self._watch.stage("read"):
                return image.read(row, col, height, width)

        start, end = self._span()
        return self._rooms.segment_tiles(
            self._model,
            said.prompt,
            read,
            self._scene.shape,
            self._scene.pixel_size_m,
            self._features[said.date_index],
            self._cancelled,
            lambda part: self._emit(Progress(start + (end - start) * part, f"Outlining {said.phrase}")),
        )

    def _span(self) -> tuple[float, float]:
        """Where on the whole way the next grounding begins and ends."""
        done, expected = len(self._ledger.groundings), self._expected_groundings()
        if done < expected:
            part = (END - BEGIN) / expected
            return BEGIN + part * done, BEGIN + part * (done + 1)
        return END, END

    def _expected_groundings(self) -> int:
        """How many groundings the task that the model named takes, at a guess; only progress rests on it."""
        task, _ = parse_task(self._words) or ("", "")
        classes = len(CLASSES) if task == "rank" else 2 if task in PAIR_TASKS else 1
        return classes * (len(self._images) if task in CHANGE_TASKS else 1)
