"""A training that lasts a time on the clock, tells how it goes and goes on where it stopped."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from model_runtime.training.muon import Muon

_WARM_UP_STEPS = 100
_LEAST_RATE = 1e-6


class TimedRun:
    """Optimisers, schedule and state file of one training stage.

    Matrices between hidden layers are trained with Muon (Jordan et al. 2024), all else
    (embeddings, convolutions, norms, biases) with AdamW.

    Args:
        parts: What is saved and resumed, by name.
        trained: The parts among them whose parameters are trained.
        file: The state file; a run that finds one goes on from it.
        minutes: Wall-clock time, over all runs with this file.
        learning_rate: Peak of a warm-up and cosine schedule over the time.
        weight_decay: Of both optimisers.
        tell_every: Steps between two printed lines.
        save_every: Steps between two saves.

    Attributes:
        step: Steps taken, over all runs.
    """

    def __init__(
        self,
        parts: Mapping[str, nn.Module],
        trained: tuple[str, ...],
        file: Path,
        minutes: float,
        learning_rate: float,
        weight_decay: float,
        tell_every: int = 50,
        save_every: int = 300,
    ) -> None:
        self._parts, self._file, self._seconds, self._rate = parts, file, 60 * minutes, learning_rate
        modules = [parts[name] for name in trained]
        self._parameters = [p for module in modules for p in module.parameters()]
        matrices = _hidden_matrices(modules)
        of_matrices = {id(p) for p in matrices}
        others = [p for p in self._parameters if id(p) not in of_matrices]
        self._optimizers: dict[str, torch.optim.Optimizer] = {
            "adamw": torch.optim.AdamW(others, lr=learning_rate, weight_decay=weight_decay, betas=(0.9, 0.98))
        }
        if matrices:
            self._optimizers["muon"] = Muon(matrices, lr=learning_rate, weight_decay=weight_decay)
        self._tell_every, self._save_every = tell_every, save_every
        self.step, self._spent_s, self._recent = 0, 0.0, list[list[float]]()
        self._curves: Any = None
        if file.exists():
            self._resume()
        self._clock = time.monotonic()

    @property
    def over(self) -> bool:
        """Whether the time is up."""
        return self._spent_s >= self._seconds

    def learn(self, loss: Tensor, **shown: float) -> None:
        """One step down a loss; prints the mean of `shown` and saves when it is time to."""
        rate = self._rate * min(1.0, (self.step + 1) / _WARM_UP_STEPS)
        rate *= 0.5 * (1 + math.cos(math.pi * min(self._spent_s / self._seconds, 1.0)))
        for optimizer in self._optimizers.values():
            for group in optimizer.param_groups:
                group["lr"] = max(rate, _LEAST_RATE)
            optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self._parameters, 1.0)
        for optimizer in self._optimizers.values():
            optimizer.step()
        self.step += 1
        now = time.monotonic()
        self._spent_s, self._clock = self._spent_s + now - self._clock, now
        self._recent.append(list(shown.values()))
        if self.step % self._tell_every == 0:
            means = zip(shown, np.mean(self._recent, axis=0), strict=True)
            told = "  ".join(f"{name} {value:.4f}" for name, value in means)
            print(f"step {self.step}  {self._spent_s / 60:.1f} min  {told}  rate {rate:.1e}", flush=True)
            self._log(dict(zip(shown, np.mean(self._recent, axis=0), strict=True)) | {"rate": rate})
            self._recent.clear()
        if self.step % self._save_every == 0:
            self.save()

    def save(self) -> None:
        """Writes the state file whole, or leaves the old one."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        state: dict[str, Any] = {name: part.state_dict() for name, part in self._parts.items()}
        state |= {name: optimizer.state_dict() for name, optimizer in self._optimizers.items()}
        state |= {"step": self.step, "spent_s": self._spent_s}
        unfinished = self._file.with_suffix(".new")
        torch.save(state, unfinished)
        unfinished.replace(self._file)

    def _log(self, values: Mapping[str, float]) -> None:
        """Draws the curves for TensorBoard, in `logs/` beside the state file, where TensorBoard is installed."""
        if self._curves is None:
            try:
                from torch.utils.tensorboard import SummaryWriter
            except ImportError:
                return
            self._curves = SummaryWriter(str(self._file.parent / "logs" / self._file.stem), purge_step=self.step)
        for name, value in values.items():
            self._curves.add_scalar(name, value, self.step)

    def _resume(self) -> None:
        state = torch.load(self._file, weights_only=True)
        for name, part in self._parts.items():
            part.load_state_dict(state[name])
        for name, optimizer in self._optimizers.items():
            optimizer.load_state_dict(state[name])
        self.step, self._spent_s = state["step"], state["spent_s"]


def _hidden_matrices(modules: Sequence[nn.Module]) -> list[Tensor]:
    """The weights of all linear layers, but those shared with an embedding table."""
    tables = {id(layer.weight) for part in modules for layer in part.modules() if isinstance(layer, nn.Embedding)}
    linear = {layer.weight: None for part in modules for layer in part.modules() if isinstance(layer, nn.Linear)}
    return [weight for weight in linear if id(weight) not in tables]
