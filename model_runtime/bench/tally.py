"""From answers to figures: accuracy per task and macro mean, IoU of the masks, IoU against correctness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
from scipy import stats

from model_runtime.bench.items import TASKS, Item
from model_runtime.bench.published_figures import CHANCE
from model_runtime.bench.random_answerer import Chance, chance
from model_runtime.bench.run_folder import Head, Record
from model_runtime.bench.running import FULL, ROWS
from model_runtime.bench.scoring import letter_in, right, words_right
from model_runtime.protocol import AnswerValue

RANDOM, MEASURED, WORDS, LETTERS = "random answerer", "measured answer", "own words", "own words, letter alone"


@dataclass(frozen=True)
class Row:
    """One row of the table.

    Attributes:
        name: What answered, and how.
        accuracy: Share (0-1) right of each task.
        asked: Questions of each task that were asked.
        macro: Mean over the tasks.
        note: What has to be known of it.
    """

    name: str
    accuracy: Mapping[str, float]
    asked: Mapping[str, int]
    macro: float
    note: str = ""

    @property
    def micro(self) -> float:
        """Share right of all questions."""
        number = sum(self.asked.values())
        return sum(self.accuracy[task] * self.asked[task] for task in self.asked) / number if number else 0.0


@dataclass(frozen=True)
class MaskFigures:
    """How right the masks of a row are.

    Attributes:
        mean_iou: Mean over the true masks of intersection over union.
        masks: How many true masks there are.
        miou: Mean over the classes of IoU with the pixels of all masks together; None where no class is told.
        by_class: IoU of each class.
        by_task: Mean IoU of each task.
    """

    mean_iou: float
    masks: int
    miou: float | None
    by_class: Mapping[str, float]
    by_task: Mapping[str, float]


@dataclass(frozen=True)
class Correctness:
    """IoU against correctness (paper section 5: 0.628 where right, 0.443 where wrong, Pearson r 0.607).

    Attributes:
        ious: Mean IoU of each answered question that has true masks.
        right: Whether its answer is right.
        iou_right: Mean over the right answers, None where there are none.
        iou_wrong: Mean over the wrong ones.
        pearson_r: Correlation; None where it can't be computed.
        p_value: Its two-sided p.
    """

    ious: tuple[float, ...]
    right: tuple[bool, ...]
    iou_right: float | None
    iou_wrong: float | None
    pearson_r: float | None
    p_value: float | None


@dataclass(frozen=True)
class Tally:
    """Everything a report says.

    Attributes:
        head: What the run is about.
        tasks: Tasks in order.
        rows: The random answerer, the measured answer, the model's own words, and what was left out.
        chance: The random answerer's figures.
        masks: By the row of the run ("full" and the ablations).
        correctness: Of the model as it is.
        questions: How many the benchmark has.
        answered: How many were put to the model as it is.
        errors: (row, item, what went wrong).
        seconds: Of each row, over all its questions.
        wrong: Items answered wrongly by the model as it is.
    """

    head: Head
    tasks: tuple[str, ...]
    rows: tuple[Row, ...]
    chance: Chance
    masks: Mapping[str, MaskFigures]
    correctness: Correctness
    questions: int
    answered: int
    errors: tuple[tuple[str, str, str], ...]
    seconds: Mapping[str, float]
    wrong: tuple[str, ...] = field(default=())


def tally(items: Sequence[Item], head: Head, records: Mapping[tuple[str, str], Record]) -> Tally:
    """Scores a run; a question that ended in an error counts as wrong.

    Args:
        items: The benchmark's questions.
        head: What the run is about.
        records: What was answered, by (row, item).
    """
    asked = {row: [item for item in items if (row, item.name) in records] for row in ROWS}
    full = asked[FULL]
    # chance answers what the model was asked
    blind = chance(full or items)
    measured = _measured(head)
    spread = f"one draw's macro mean varies by {100 * blind.macro_sd:.1f} (standard deviation)"
    note = f"mean of {blind.repeats} draws; {spread}; over the paper's six tasks chance is {CHANCE}"
    rows = [Row(RANDOM, blind.accuracy, _counts(full or items), blind.macro, note)]
    if full:
        rows.append(_row(MEASURED, full, lambda item: measured(item, records[FULL, item.name]), _how_measured(head)))
        rows.append(_row(WORDS, full, lambda item: words_right(item, records[FULL, item.name].model_answer)))
    if any(item.multiple_choice for item in full):
        chosen = [item for item in full if item.multiple_choice]
        note = f"the published evaluator's rule; {len(chosen)} questions have options"
        rows.append(_row(LETTERS, chosen, lambda item: _letter_right(item, records[FULL, item.name]), note))
    for name, ablation in ROWS.items():
        if name != FULL and asked[name]:
            rows.append(_row(name, asked[name], _of_row(name, measured, records), ablation.about))
    wrong = tuple(item.name for item in full if not measured(item, records[FULL, item.name]))
    return Tally(
        head=head,
        tasks=tasks_of(items),
        rows=tuple(rows),
        chance=blind,
        masks={
            row: _mask_figures([(item, records[row, item.name]) for item in asked[row]])
            for row in ROWS
            if any(records[row, item.name].overlaps for item in asked[row])
        },
        correctness=_correctness([(records[FULL, item.name], item.name not in wrong) for item in full]),
        questions=len(items),
        answered=len(full),
        errors=tuple((row, name, record.error) for (row, name), record in records.items() if record.error),
        seconds={
            row: round(sum(records[row, item.name].seconds for item in asked[row]), 1) for row in ROWS if asked[row]
        },
        wrong=wrong,
    )


def tasks_of(items: Sequence[Item]) -> tuple[str, ...]:
    """The tasks of some questions: the paper's in its order, others as they come."""
    found = tuple(dict.fromkeys(item.task for item in items))
    return tuple(task for task in TASKS if task in found) if set(found) <= set(TASKS) else found


def _measured(head: Head) -> Callable[[Item, Record], bool]:
    """How the measured answer is judged: the engine's own, or, of a model without plans, by the paper's rules."""

    def engines(item: Item, record: Record) -> bool:
        return right(item, record.answer)

    def papers(item: Item, record: Record) -> bool:
        return bool(record.by_paper) and right(item, AnswerValue("choice", "", choice=record.by_paper))

    return engines if head.plans else papers


def _how_measured(head: Head) -> str:
    return "" if head.plans else "the model writes no plan; its masks are counted by the paper's rules"


def _letter_right(item: Item, record: Record) -> bool:
    return letter_in(record.model_answer) == item.answer.choice


def _of_row(
    name: str, measured: Callable[[Item, Record], bool], records: Mapping[tuple[str, str], Record]
) -> Callable[[Item], bool]:
    return lambda item: measured(item, records[name, item.name])


def _row(name: str, items: Sequence[Item], is_right: Callable[[Item], bool], note: str = "") -> Row:
    verdicts: defaultdict[str, list[bool]] = defaultdict(list)
    for item in items:
        verdicts[item.task].append(is_right(item))
    accuracy = {task: float(np.mean(found)) for task, found in verdicts.items()}
    return Row(name, accuracy, _counts(items), float(np.mean(list(accuracy.values()))), note)


def _counts(items: Sequence[Item]) -> dict[str, int]:
    return {task: sum(item.task == task for item in items) for task in tasks_of(items)}


def _mask_figures(answered: Sequence[tuple[Item, Record]]) -> MaskFigures:
    ious: list[float] = []
    by_task: defaultdict[str, list[float]] = defaultdict(list)
    pixels: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for item, record in answered:
        for overlap in record.overlaps:
            pixels[overlap.class_name][0] += overlap.both
            pixels[overlap.class_name][1] += overlap.either
            if overlap.iou is not None:
                ious.append(overlap.iou)
                by_task[item.task].append(overlap.iou)
    by_class = {name: both / either for name, (both, either) in pixels.items() if either and name}
    return MaskFigures(
        mean_iou=float(np.mean(ious)) if ious else 0.0,
        masks=len(ious),
        miou=float(np.mean(list(by_class.values()))) if by_class else None,
        by_class=by_class,
        by_task={task: float(np.mean(found)) for task, found in by_task.items()},
    )


def _correctness(answered: Sequence[tuple[Record, bool]]) -> Correctness:
    ious, verdicts = [], []
    for record, is_right in answered:
        found = [overlap.iou for overlap in record.overlaps if overlap.iou is not None]
        if found:
            ious.append(float(np.mean(found)))
            verdicts.append(is_right)
    right_ious = [iou for iou, is_right in zip(ious, verdicts, strict=True) if is_right]
    wrong_ious = [iou for iou, is_right in zip(ious, verdicts, strict=True) if not is_right]
    r = p = None
    if right_ious and wrong_ious and np.std(ious) > 0 and len(ious) > 2:
        found_r = stats.pearsonr(ious, np.array(verdicts, float))
        r, p = float(found_r.statistic), float(found_r.pvalue)
    return Correctness(
        tuple(ious),
        tuple(verdicts),
        float(np.mean(right_ious)) if right_ious else None,
        float(np.mean(wrong_ious)) if wrong_ious else None,
        r,
        p,
    )


def to_json(found: Tally) -> dict[str, Any]:
    """The report as plain values."""
    plain = asdict(found)
    for row, one in zip(plain["rows"], found.rows, strict=True):
        row["micro"] = one.micro
    del plain["correctness"]["ious"], plain["correctness"]["right"]
    return plain
