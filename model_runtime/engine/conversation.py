"""The conversation with the model: it writes and grounds, is told what was measured, and writes on.

It outlines what changed at the first and the last date; once it is done, the runtime applies its prompts to the dates
between, as the published network applies each of its prompts to every image.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import numpy as np

from model_runtime.engine.answers.options import class_meant
from model_runtime.engine.answers.readable import StepText
from model_runtime.engine.answers.wording import full_name
from model_runtime.engine.between import MOST_READ, dates_between, evenly
from model_runtime.engine.ledger import DatedPixels, Ledger
from model_runtime.engine.loading import Network
from model_runtime.engine.stopwatch import Stopwatch
from model_runtime.engine.through_time import MOST_WEIGHED, ThroughTime
from model_runtime.errors import Cancelled
from model_runtime.model.plan import CHANGE_TASKS, PAIR_TASKS, parse_task
from model_runtime.protocol import CLASSES, Event, GroundingMade, MeasurementMade, Progress, Step, TextWritten

#: Where on the way from 0 to 1 the conversation begins and ends.
BEGIN, END = 0.15, 0.9


def stop_if(cancelled: Callable[[], bool]) -> None:
    """Raises `Cancelled` where the person wants the work stopped."""
    if cancelled():
        raise Cancelled("The question was cancelled.")


class OnGrid(Protocol):
    """What the conversation needs of a scene."""

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""

    @property
    def pixel_size_m(self) -> float:
        """Ground size of a pixel."""


class SeenImage(DatedPixels, Protocol):
    """What it needs of an image: see `engine.images.DatedImage`."""

    @property
    def overview(self) -> np.ndarray:
        """float32 (C, h, w)."""

    @property
    def fits(self) -> bool:
        """Whether the overview is the image at full resolution."""

    def read(self, row: int, col: int, height: int, width: int) -> np.ndarray:
        """float32 (C, height, width) bands of a window."""


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
        warnings: What people should know of how the dates were gone through.
    """

    def __init__(
        self,
        rooms: Network,
        model: Any,
        scene: OnGrid,
        images: Sequence[SeenImage],
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
        self._read = evenly(0, len(images) - 1, MOST_READ)
        self._said: dict[str, Any] = {}
        self._dates_of: defaultdict[str, set[int]] = defaultdict(set)
        self._through_time: dict[str, ThroughTime] = {}
        self._outlines = 0
        self.steps: list[Step] = []
        self.warnings: list[str] = []

    def run(self, question: str) -> Any:
        """Follows the model to the end of its reply, which it returns."""
        emit, scene = self._emit, self._scene
        rows, columns = self._images[0].overview.shape[-2:]
        pixel_size_m = scene.pixel_size_m * max(scene.shape[0] / rows, scene.shape[1] / columns)
        overviews = [image.overview for image in self._images]
        emit(Progress(BEGIN, "Reasoning"))
        stream = self._rooms.reason(self._model, overviews, pixel_size_m, question, self._read)
        figures = None
        while True:
            stop_if(self._cancelled)
            try:
                said = stream.send(figures)
            except StopIteration as end:
                if text := self._text.next_step():
                    self.steps.append(Step(text))
                self._follow_through_time()
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
        start, end = self._span()
        name = said.class_name if said.class_name in CLASSES else class_meant(said.phrase)
        self._said[name] = said
        figures = self._record(said, name, said.date_index, start, end)
        self._emit(Progress(self._span()[0], "Reasoning"))
        return figures

    def _record(self, said: Any, name: str, date_index: int, start: float, end: float) -> Any:
        """Outlines a prompt at one date, measures it and tells of it; `start` to `end` of the whole way."""
        probability = self._weighed(said, name, date_index, start, end)
        already = len(self._ledger.measurements)
        with self._watch.stage("measure"):
            radar = said.radar if date_index == said.date_index else None
            grounding, figures = self._ledger.record(said.phrase, name, date_index, probability, self._task(), radar)
        self._dates_of[name].add(date_index)
        self._emit(GroundingMade(len(self.steps), grounding))
        self._tell_measurements(already)
        self.steps.append(Step(self._text.next_step(), grounding))
        return figures

    def _tell_measurements(self, already: int) -> None:
        for measurement in self._ledger.measurements[already:]:
            self._emit(MeasurementMade(measurement))

    def _follow_through_time(self) -> None:
        """What was outlined at several dates is compared, and followed over the dates between."""
        plans, change_asked = self._model.config.plans, self._task() in CHANGE_TASKS
        if len(self._read) < len(self._images) and not change_asked:
            self._warn_of_unread()
        if plans and not change_asked:
            return
        followed = {name: dates for name, dates in self._dates_of.items() if len(dates) > 1}
        between = dates_between(followed)
        self._outline_between(between)
        already = len(self._ledger.measurements)
        with self._watch.stage("measure"):
            for name in followed:
                stop_if(self._cancelled)
                if not plans:
                    self._ledger.compare_dates(name)
                self._ledger.measure_series(name)
        self._tell_measurements(already)

    def _outline_between(self, between: dict[str, list[int]]) -> None:
        count = sum(len(dates) for dates in between.values())
        step = (END - min(self._span()[0], END)) / max(1, count)
        start = END - step * count
        self._text = StepText()
        for name, dates in between.items():
            weighed = " Every date is weighed with those around it." if name in self._through_time else ""
            self._write(f"The same prompt outlines the {full_name(name)} at the dates between.{weighed}")
            for date_index in dates:
                stop_if(self._cancelled)
                self._emit(Progress(start, self._outlining(name, date_index)))
                self._record(self._said[name], name, date_index, start, start + step)
                start += step
            missing = max(self._dates_of[name]) - min(self._dates_of[name]) + 1 - len(self._dates_of[name])
            if missing:
                self.warnings.append(
                    f"{missing} of the dates are left out of the series of {full_name(name)}, evenly spread, "
                    "so that the answer doesn't take for ever."
                )

    def _warn_of_unread(self) -> None:
        dates = ", ".join(self._images[index].date for index in self._read)
        self.warnings.append(
            f"The model read {len(self._read)} of the {len(self._images)} dates ({dates}); "
            "an image called by its number is one of these."
        )

    def _task(self) -> str:
        """The task that the model named, empty where it named none."""
        return (parse_task(self._words) or ("", ""))[0]

    def _weighed(self, said: Any, name: str, date_index: int, start: float, end: float) -> np.ndarray:
        """The grounding on the scene's grid; of a change over several dates, in the light of all of them."""
        config, dates = self._model.config, len(self._images)
        asked = config.plans and self._task() in CHANGE_TASKS and name in CLASSES
        if not (asked and config.time.trust and 2 < dates <= MOST_WEIGHED):
            return self._probability(said, date_index, start, end)
        new = name not in self._through_time
        if new:
            self._through_time[name] = ThroughTime(dates, self._scene.shape, config.time)
        through_time = self._through_time[name]
        # the first prompt outlines every date; where the model gives a date a prompt of its own, that one counts
        for other in range(dates) if new else [date_index] if date_index == said.date_index else []:
            stop_if(self._cancelled)
            probability = self._probability(said, other, *self._span())
            through_time.take(other, probability, self._images[other].valid())
        with self._watch.stage("measure"):
            return through_time.at(date_index)

    def _probability(self, said: Any, date_index: int, start: float, end: float) -> np.ndarray:
        """The grounding on the scene's grid: the overview's mask, or the prompt applied to every tile."""
        self._outlines += 1
        image = self._images[date_index]
        if image.fits:
            logits = said.logits if date_index == said.date_index else said.outline_on(date_index)
            return 1.0 / (1.0 + np.exp(-logits.astype(np.float64)))

        def read(row: int, col: int, height: int, width: int) -> np.ndarray:
            with self._watch.stage("read"):
                return image.read(row, col, height, width)

        return self._rooms.segment_tiles(
            self._model,
            said.prompt,
            read,
            self._scene.shape,
            self._scene.pixel_size_m,
            self._features[date_index],
            self._cancelled,
            lambda part: self._emit(Progress(start + (end - start) * part, self._outlining(said.phrase, date_index))),
        )

    def _outlining(self, what: str, date_index: int) -> str:
        """What is being done, with the date where there are several."""
        return f"Outlining {what}" + (f", {self._images[date_index].date}" if len(self._images) > 1 else "")

    def _span(self) -> tuple[float, float]:
        """Where on the whole way the next outline begins and ends."""
        done, expected = self._outlines, self._expected_outlines()
        if done < expected:
            part = (END - BEGIN) / expected
            return BEGIN + part * done, BEGIN + part * (done + 1)
        return END, END

    def _expected_outlines(self) -> int:
        """How many outlines the task that the model named takes, at a guess; only progress rests on it."""
        task = self._task()
        classes = len(CLASSES) if task == "rank" else 2 if task in PAIR_TASKS else 1
        return classes * (len(self._images) if task in CHANGE_TASKS else 1)
