"""One stage of a training: steps on one or several devices, saved so that running again goes on where it stopped."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any, Protocol

import torch
from accelerate import Accelerator
from accelerate.utils import set_seed
from torch.utils.data import DataLoader, Dataset

from model_runtime.errors import Cancelled
from model_runtime.training.finetuning.lessons import Lesson
from model_runtime.training.finetuning.parts import load_trained, trained_parameters, trained_state
from model_runtime.training.finetuning.schedule import Schedule
from model_runtime.training.finetuning.settings import Settings
from model_runtime.training.finetuning.supervision import Judged, Supervision

#: Steps whose losses are averaged for the curves and for people.
_TOLD_EVERY = 10


class Lessons(Protocol):
    """Lessons by their place among all that are drawn, and their index."""

    def __getitem__(self, place: tuple[int, int]) -> Lesson:
        """The lesson."""


@dataclass
class Progress:
    """How far a stage is.

    Attributes:
        step: Steps taken, over all runs.
        seconds: Time they took.
        losses: Mean of each loss over the last steps that were told, oldest first.
    """

    step: int = 0
    seconds: float = 0.0
    losses: list[dict[str, float]] = field(default_factory=list)


class StageRun:
    """The steps of one stage.

    Args:
        name: "grounding" or "cot".
        settings: Of the training.
        accelerator: Knows the devices.
        supervision: The network, its parts made trainable, and its losses.
        lessons: What is learnt from.
        schedule: How many and how fast.
        file: The state file; a run that finds one goes on from it.

    Attributes:
        progress: How far it is.
    """

    def __init__(
        self,
        name: str,
        settings: Settings,
        accelerator: Accelerator,
        supervision: Supervision,
        lessons: Lessons,
        schedule: Schedule,
        file: Path,
    ) -> None:
        self.name, self._settings, self._stage = name, settings, settings.stage(name)
        self._accelerator, self._supervision, self._lessons = accelerator, supervision, lessons
        self._schedule, self._file = schedule, file
        self.progress = Progress()
        self._parameters = [parameter for _, parameter in trained_parameters(supervision.network)]
        self._optimizer = torch.optim.AdamW(
            self._parameters, lr=self._stage.learning_rate, weight_decay=self._stage.weight_decay, betas=(0.9, 0.999)
        )
        if file.exists():
            self._resume()

    @property
    def over(self) -> bool:
        """Whether all steps are taken."""
        return self.progress.step >= self._schedule.steps

    def learn(self, told: Callable[[Progress], None]) -> None:
        """Takes the steps that are left, and saves.

        Args:
            told: Told after each step.

        Raises:
            Cancelled: If Ctrl-C, or the end of the session, asked it to stop; all steps taken are saved.
        """
        accelerator = self._accelerator
        module, optimizer = accelerator.prepare(self._supervision, self._optimizer)
        batches = self._batches()
        recent: list[dict[str, float]] = []
        with _interruptible() as asked:
            while not self.over:
                started = time.monotonic()
                recent.append(self._step(module, optimizer, batches))
                progress = self.progress
                progress.step, progress.seconds = progress.step + 1, progress.seconds + time.monotonic() - started
                if len(recent) == _TOLD_EVERY or self.over:
                    self._tell(recent)
                told(progress)
                if asked:
                    accelerator.set_trigger()
                stopping = accelerator.check_trigger()
                if stopping or self.over or progress.step % self._settings.save_every == 0:
                    self._save(optimizer)
                if stopping and not self.over:
                    raise Cancelled(
                        f"Stopped after {progress.step} of {self._schedule.steps} steps, which are saved",
                        "Run the same command again to go on.",
                    )

    def _step(self, module: Any, optimizer: Any, batches: Iterator[Sequence[Lesson]]) -> dict[str, float]:
        """One step; gives its mean losses on this device."""
        rate = self._stage.learning_rate * self._schedule.rate(self.progress.step)
        for group in optimizer.param_groups:
            group["lr"] = rate
        # what is drawn within a step follows from its number, so that a resumed run draws the same
        set_seed(self._settings.seed + self.progress.step, device_specific=True)
        losses: list[dict[str, float]] = []
        for _ in range(self._schedule.accumulate):
            with self._accelerator.accumulate(module):
                judged: Judged = module(next(batches))
                self._accelerator.backward(judged.loss)
                if self._accelerator.sync_gradients:
                    self._accelerator.clip_grad_norm_(self._parameters, self._settings.clip)
                optimizer.step()
                optimizer.zero_grad()
            told = {name: value.item() for name, value in judged.parts.items()}
            if len(judged.ious):
                told["iou"] = judged.ious.mean().item()
            losses.append({"loss": judged.loss.item(), **told})
        return _mean(losses)

    def _batches(self) -> Iterator[Sequence[Lesson]]:
        batches = list(self._schedule.batches(self.progress.step, self._accelerator.process_index))
        # each of the dataset's items is a whole batch, in order
        return iter(
            DataLoader(
                _Batches(self._lessons, batches),
                batch_size=None,
                num_workers=self._settings.workers,
                multiprocessing_context="spawn" if self._settings.workers else None,
            )
        )

    def _tell(self, recent: list[dict[str, float]]) -> None:
        means = _mean(recent)
        recent.clear()
        self.progress.losses.append({"step": self.progress.step, **means})
        rate = self._stage.learning_rate * self._schedule.rate(self.progress.step - 1)
        curves = {f"{self.name}/{name}": value for name, value in (means | {"rate": rate}).items()}
        self._accelerator.log(curves, step=self.progress.step)

    def _save(self, optimizer: Any) -> None:
        """Writes the state file whole, or leaves the old one."""
        if self._accelerator.is_main_process:
            state = {
                "trained": trained_state(self._supervision.network),
                "optimizer": optimizer.state_dict(),
                "progress": vars(self.progress),
            }
            unfinished = self._file.with_suffix(".new")
            torch.save(state, unfinished)
            unfinished.replace(self._file)
        self._accelerator.wait_for_everyone()

    def _resume(self) -> None:
        state = torch.load(self._file, weights_only=True, map_location="cpu")
        load_trained(self._supervision.network, state["trained"])
        self._optimizer.load_state_dict(state["optimizer"])
        self.progress = Progress(**state["progress"])


class _Batches(Dataset[Sequence[Lesson]]):
    """Batches of lessons, by their number."""

    def __init__(self, lessons: Lessons, places: Sequence[Sequence[tuple[int, int]]]) -> None:
        self._lessons, self._places = lessons, places

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, number: int) -> list[Lesson]:
        return [self._lessons[place] for place in self._places[number]]


@contextmanager
def _interruptible() -> Iterator[list[int]]:
    """Notes Ctrl-C and a polite kill in a list instead of breaking off in the middle of a step."""
    asked: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        if asked:
            # a second Ctrl-C means it
            raise KeyboardInterrupt
        asked.append(number)

    known = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, note) for number in known}
    try:
        yield asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _mean(values: Sequence[dict[str, float]]) -> dict[str, float]:
    """The mean of each name over those that have it."""
    names = dict.fromkeys(name for one in values for name in one)
    return {
        name: sum(one[name] for one in values if name in one) / sum(name in one for one in values) for name in names
    }
