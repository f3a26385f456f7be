"""Samples in memory: a bright square in each picture, a question and its mask."""

from __future__ import annotations

import numpy as np

from model_runtime.model import plan as words_of
from model_runtime.model.plan import Figures, Plan
from model_runtime.training.finetuning.lessons import Conversation, Lesson, Outline
from model_runtime.training.language import reference_stream


class Squares:
    """Two samples of each area; a square of trees on bare ground, in one corner or another."""

    identity = "squares"
    told = "Squares made in the test."

    def __init__(self, areas: int = 4, channels: int = 8, size: int = 64, figures: bool = True, dates: int = 1) -> None:
        self._areas, self._channels, self._size, self._figures, self._dates = areas, channels, size, figures, dates

    held_out: frozenset[str] = frozenset()

    def samples(self, stage: str) -> Squares:
        return self

    def __len__(self) -> int:
        return 2 * self._areas

    def area_of(self, index: int) -> str:
        return f"area {index // 2}"

    def lesson(self, index: int) -> Lesson:
        rng = np.random.default_rng(index)
        mask = np.zeros((self._size, self._size), bool)
        half = self._size // 2
        top, left = half * (index % 2), half * (index // 2 % 2)
        mask[top : top + half, left : left + half] = True
        bands = np.full((self._channels, *mask.shape), 0.08, np.float32)
        bands[:, mask] = 0.25
        bands += rng.normal(0, 0.01, bands.shape).astype(np.float32)
        outline = Outline("trees", self._dates - 1, mask)
        known = np.ones_like(mask)
        talk = Conversation("How many trees are there?", self._turn(mask), (outline,))
        return Lesson(f"square {index}", (bands,) * self._dates, (known,) * self._dates, 10.0, (talk,))

    def _turn(self, mask: np.ndarray) -> str:
        if not self._figures:
            thought = f"<think>First I find the trees{words_of.SEG}. They are a quarter.</think>"
            return f"{thought}<answer>25 %</answer>{words_of.TURN_CLOSE}"
        figures = Figures(float(mask.mean()), mask.sum() * 100.0, 1, "north")
        pieces = reference_stream(Plan("share", "%", ("trees",)), self._dates, lambda name, date: figures)
        return "".join(piece.text for piece in pieces)
