"""What a benchmark is made of: questions of images, each with its right answer and the true masks of what it asks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

import numpy as np

from model_runtime.engine.answers.options import Option
from model_runtime.errors import TerraScopeError
from model_runtime.protocol import AnswerValue, ErrorKind, LayerSource

#: The six tasks of TerraScope-Bench, in the paper's order, with the paper's names and abbreviations (section 4).
TASKS: dict[str, tuple[str, str]] = {
    "coverage": ("CA", "Coverage Percentage Analysis"),
    "area": ("AQ", "Absolute Area Quantification"),
    "ranking": ("CR", "Comparative Area Ranking"),
    "boundary": ("BRD", "Boundary Relationship Detection"),
    "distance": ("DM", "Distance Measurement"),
    "building_change": ("BCE", "Building Change Estimation"),
}

BenchmarkKind = Literal["published", "built", "simulated"]


class BenchmarkChanged(TerraScopeError):
    """A benchmark isn't what it was when it was frozen."""

    kind: ErrorKind = "bad_request"


@dataclass(frozen=True)
class Item:
    """One question.

    Attributes:
        name: Its name, unique in its benchmark.
        task: One of `TASKS`, or, of a simulated benchmark, one of the kinds of question.
        text: What the model reads, options included.
        options: Of a multiple-choice question, from A on; empty of an open one.
        answer: The right answer: the letter (kind "choice") of a multiple-choice question, typed like the engine's
            own otherwise.
        of: The classes asked about, as far as the benchmark tells.
    """

    name: str
    task: str
    text: str
    options: tuple[Option, ...]
    answer: AnswerValue
    of: tuple[str, ...] = ()

    @property
    def multiple_choice(self) -> bool:
        """Whether one of its options is right; that a question can't be answered is an open answer."""
        return bool(self.options) and self.answer.kind == "choice"


@dataclass(frozen=True, eq=False)
class ClassMask:
    """The pixels of a class in one image, true ones or what a model grounded.

    Attributes:
        class_name: Empty where the benchmark doesn't tell; of a model, words of its own where it names no class.
        date: ISO date of the image it lies in; empty of a single undated image.
        pixels: Bool (rows, columns) on the image's grid.
    """

    class_name: str
    date: str
    pixels: np.ndarray


class Benchmark(Protocol):
    """A benchmark that was opened and found to be as it was frozen."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def kind(self) -> BenchmarkKind:
        """Where it comes from."""

    @property
    def sha256(self) -> str:
        """Hex digest of everything that scores depend on."""

    @property
    def items(self) -> Sequence[Item]:
        """Its questions."""

    @property
    def pixel_size_m(self) -> float:
        """Ground size of its pixels, for what the paper's rules count in pixels."""

    def layers(self, item: Item, folder: Path) -> tuple[LayerSource, ...]:
        """The images of an item as layers to ask of; what has to be written for it goes to `folder`.

        Raises:
            TerraScopeError: The images aren't what they were when the benchmark was frozen, or can't be read.
        """

    def true_masks(self, item: Item) -> Sequence[ClassMask]:
        """The true masks of what is asked; empty where the benchmark has none."""


def text_with(question: str, options: Sequence[Option]) -> str:
    """A question and its options as the published prompt has them, a line each."""
    return "\n".join([question.strip(), *(f"{option.letter}. {option.text}" for option in options)])


def digest(records: Sequence[Any]) -> str:
    """Hex sha256 of plain values, whatever the order of their keys and the layout of their file."""
    lines = (json.dumps(record, sort_keys=True, ensure_ascii=False, separators=(",", ":")) for record in records)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
