"""An answerer that sees nothing: what chance alone scores, beside every model."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from model_runtime.bench.items import Item
from model_runtime.bench.scoring import right
from model_runtime.protocol import AnswerValue

REPEATS = 1000


@dataclass(frozen=True)
class Chance:
    """What chance scores over many draws.

    Attributes:
        accuracy: Mean share (0-1) right of each task.
        macro: Mean of their macro mean.
        macro_sd: Its standard deviation from one draw to the next.
        repeats: How many draws.
    """

    accuracy: dict[str, float]
    macro: float
    macro_sd: float
    repeats: int


def answer(item: Item, same_task: Sequence[Item], rng: np.random.Generator) -> AnswerValue:
    """One blind answer: any option of a multiple-choice question; to an open one, what is right of another question.

    Args:
        item: The question.
        same_task: The open questions of its task.
        rng: Where chance comes from.
    """
    if item.multiple_choice:
        return AnswerValue("choice", "", choice=item.options[int(rng.integers(len(item.options)))].letter)
    others = [other for other in same_task if other.name != item.name]
    return others[int(rng.integers(len(others)))].answer if others else AnswerValue("none", "")


def chance(items: Sequence[Item], seed: int = 0, repeats: int = REPEATS) -> Chance:
    """Answers all questions blindly, many times.

    Args:
        items: The questions.
        seed: Of the draws.
        repeats: How many draws.
    """
    rng = np.random.default_rng(seed)
    by_task: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        by_task[item.task].append(item)
    shares = {task: _shares(of_task, rng, repeats) for task, of_task in by_task.items()}
    macros = np.mean(list(shares.values()), axis=0) if shares else np.zeros(repeats)
    accuracy = {task: float(share.mean()) for task, share in shares.items()}
    return Chance(accuracy, float(macros.mean()), float(macros.std()), repeats)


def _shares(items: Sequence[Item], rng: np.random.Generator, repeats: int) -> np.ndarray:
    """Share of a task's questions that each draw gets right."""
    open_items = [item for item in items if not item.multiple_choice]
    # what is right of one open question is compared with each other one's once, not in every draw
    chances = [_open_chance(item, open_items) if not item.multiple_choice else 1 / len(item.options) for item in items]
    return np.asarray(rng.random((repeats, len(items))) < np.array(chances)).mean(axis=1)


def _open_chance(item: Item, same_task: Sequence[Item]) -> float:
    """How often the right answer of another question is right of this one."""
    others = [other for other in same_task if other.name != item.name]
    return float(np.mean([right(item, other.answer) for other in others])) if others else 0.0
