"""Areas that are never trained on, and how good the model is there."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import torch

from model_runtime.errors import BadRequest
from model_runtime.training.finetuning.lessons import Data, Lesson, Samples
from model_runtime.training.finetuning.supervision import Judged, Supervision


@dataclass(frozen=True)
class Split:
    """Indices of the samples that are trained on, and of those that are held out, no area among both."""

    trained: tuple[int, ...]
    held_out: tuple[int, ...]


def areas_held_out(data: Data, stages: Sequence[str], share: float) -> frozenset[str]:
    """The areas that no stage trains on: those that the samples themselves hold out, or about `share` of all.

    Which, follows from their names alone.

    Raises:
        BadRequest: If all samples lie in one area, and some are to be held out.
    """
    if share <= 0:
        return frozenset()
    if data.held_out:
        return data.held_out
    both = (data.samples(stage) for stage in stages)
    areas = {samples.area_of(index) for samples in both for index in range(len(samples))}
    if len(areas) == 1:
        raise BadRequest(
            "All samples lie in one area, so none can be held out to see what training does.",
            "Add samples of another area, or set held_out = 0 to train without.",
        )
    drawn = sorted(areas, key=lambda area: hashlib.sha256(area.encode()).digest())
    return frozenset(drawn[: min(max(round(share * len(drawn)), 1), len(drawn) - 1)]) if drawn else frozenset()


def split_of(samples: Samples, held_out: frozenset[str], stage: str) -> Split:
    """The samples of a stage on either side.

    Raises:
        BadRequest: If there is nothing to train on.
    """
    sides: tuple[list[int], list[int]] = ([], [])
    for index in range(len(samples)):
        sides[samples.area_of(index) in held_out].append(index)
    if not sides[0]:
        raise BadRequest(
            f"There is no sample that the stage {stage} could train this model on.",
            "Build some with `terrascope cot build`; docs/fine-tuning.md tells what each stage needs.",
        )
    return Split(tuple(sides[0]), tuple(sides[1]))


@dataclass(frozen=True)
class Score:
    """How good a model is on samples, told the true words and masks up to each point.

    Attributes:
        samples: That were scored.
        masks: That were drawn.
        mean_iou: Of all masks, 1 for one that is rightly empty; None without masks.
        iou_of: The mean of each phrase.
        answer_loss: Mean cross-entropy of the answers' tokens; None without answers.
        text_loss: Mean over the samples of the cross-entropy of the model's own words; None where none was learnt.
    """

    samples: int
    masks: int
    mean_iou: float | None
    iou_of: dict[str, float]
    answer_loss: float | None
    text_loss: float | None


@torch.no_grad()
def score(supervision: Supervision, lessons: Iterable[Lesson], told: Callable[[], None] = lambda: None) -> Score:
    """Judges lessons one by one.

    Args:
        supervision: The network and its losses.
        lessons: With conversations; each by itself.
        told: Called after each.
    """
    learning = [module for module in supervision.modules() if module.training]
    supervision.eval()
    judged: list[Judged] = []
    for lesson in lessons:
        judged.append(supervision([lesson]))
        told()
    for module in learning:
        module.training = True
    return _summed(judged)


def _summed(judged: Sequence[Judged]) -> Score:
    by_phrase: defaultdict[str, list[float]] = defaultdict(list)
    for one in judged:
        for phrase, iou in zip(one.phrases, one.ious.tolist(), strict=True):
            by_phrase[phrase].append(iou)
    ious = [iou for found in by_phrase.values() for iou in found]
    answers = [loss for one in judged for loss in one.answers.tolist()]
    texts = [one.parts["text"].item() for one in judged if "text" in one.parts]
    return Score(
        samples=len(judged),
        masks=len(ious),
        mean_iou=_mean(ious),
        iou_of={phrase: sum(found) / len(found) for phrase, found in sorted(by_phrase.items())},
        answer_loss=_mean(answers),
        text_loss=_mean(texts),
    )


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
