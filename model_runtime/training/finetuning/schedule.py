"""Which samples a step learns from, and how fast: both follow from the seed and the step's number alone.

So a run that was interrupted goes on as if it hadn't been, on as many devices as before.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Schedule:
    """The steps of a stage.

    Attributes:
        samples: How many there are to learn from.
        batch: Samples of a device at once.
        accumulate: Such batches in a step.
        devices: Devices that share a step.
        epochs: Times each sample is seen.
        warm_up: Share of the steps in which the rate rises.
        seed: Of the order.
        most_steps: No more steps than this, if given.
    """

    samples: int
    batch: int
    accumulate: int
    devices: int
    epochs: float
    warm_up: float
    seed: int
    most_steps: int | None = None

    @property
    def per_step(self) -> int:
        """Samples a step takes on all devices together."""
        return self.batch * self.accumulate * self.devices

    @property
    def steps(self) -> int:
        """Steps in all."""
        wanted = math.ceil(self.epochs * self.samples / self.per_step)
        return max(wanted if self.most_steps is None else min(wanted, self.most_steps), 1)

    def rate(self, step: int) -> float:
        """Factor of the peak learning rate at a step (from 0): linear warm-up, then a cosine down to a hundredth."""
        rising = max(round(self.warm_up * self.steps), 1)
        if step < rising:
            return (step + 1) / rising
        return 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * (step - rising) / max(self.steps - rising, 1)))

    def batches(self, step: int, device: int) -> Iterator[list[tuple[int, int]]]:
        """The batches of one device from a step on: for each sample its place among all that are drawn, and its index.

        Every sample comes once before any comes again, in another order each time.
        """
        for number in range(step, self.steps):
            for part in range(self.accumulate):
                first = number * self.per_step + (part * self.devices + device) * self.batch
                yield [(place, self._index(place)) for place in range(first, first + self.batch)]

    def _index(self, place: int) -> int:
        epoch, within = divmod(place, self.samples)
        return int(self._order(epoch)[within])

    def _order(self, epoch: int) -> np.ndarray:
        return np.random.default_rng((self.seed, epoch)).permutation(self.samples)
