"""A run's figures in the terminal, beside the paper's, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from model_runtime.bench.items import TASKS
from model_runtime.bench.published_figures import IOU_RIGHT, IOU_WRONG, PEARSON_R, TABLE_1
from model_runtime.bench.running import ROWS
from model_runtime.bench.tally import RANDOM, Correctness, MaskFigures, Row, Tally, to_json

#: Errors that are shown one by one.
_SHOWN = 5


def beside_paper(found: Tally) -> bool:
    """Whether the paper's figures belong beside these: its tasks are those of the benchmark."""
    return set(found.tasks) <= set(TASKS)


def papers_note(found: Tally) -> str:
    """What the paper's rows are worth beside these; empty where they don't stand there."""
    if not beside_paper(found):
        return ""
    if found.head.benchmark_kind == "published":
        return "The paper's mean is over all six tasks."
    return (
        "The paper's rows answered the 3,837 published questions of real scenes, not these: "
        "a row that lies above one of them isn't better for that."
    )


def heading(task: str) -> str:
    """A task as a table's head has it."""
    return TASKS[task][0] if task in TASKS else task


def show(console: Console, found: Tally) -> None:
    """Prints the tables."""
    console.print(accuracy_table(found))
    for row in found.rows:
        if row.note:
            console.print(Text(f"{row_name(found, row)}: {row.note}.", style="dim"))
    if note := papers_note(found):
        console.print(Text(note, style="dim"))
    if found.masks:
        console.print(mask_table(found.masks))
    for line in correctness_lines(found.correctness):
        console.print(line)
    for line in state_lines(found):
        console.print(Text(line, style="yellow" if "failed" in line else ""))
    for asked_in, item, error in found.errors[:_SHOWN]:
        console.print(Text(f"  {item} ({asked_in}): {error}", style="yellow"))
    if len(found.errors) > _SHOWN:
        console.print(Text(f"  and {len(found.errors) - _SHOWN} more, in answers.jsonl", style="yellow"))


def accuracy_table(found: Tally) -> Table:
    """Accuracy in percent of every row, by task."""
    # with eleven kinds of question an eighty-column terminal cuts names short before figures
    table = Table("answered by", title=f"{found.head.benchmark}: accuracy in %", title_justify="left")
    for task in found.tasks:
        table.add_column(heading(task), justify="right")
    table.add_column("macro", justify="right")
    table.add_row("questions", *(str(_asked(found, task)) for task in found.tasks), str(found.answered), style="dim")
    for row in found.rows:
        table.add_row(row_name(found, row), *_cells(row, found.tasks), f"{100 * row.macro:.1f}")
    if beside_paper(found):
        table.add_section()
        for published in TABLE_1:
            figures = published._asdict()
            cells = [_published(figures[task]) for task in found.tasks]
            table.add_row(f"{published.model} (paper)", *cells, f"{published.average:.1f}", style="dim")
    return table


def mask_table(masks: Mapping[str, MaskFigures]) -> Table:
    """IoU of the grounding masks of every row."""
    table = Table("masks", "mean IoU", "mIoU over classes", "true masks")
    for name, figures in masks.items():
        miou = f"{figures.miou:.3f}" if figures.miou is not None else "–"
        table.add_row(name, f"{figures.mean_iou:.3f}", miou, str(figures.masks))
    return table


def correctness_lines(found: Correctness) -> Iterator[str]:
    """IoU against correctness in words."""
    if found.iou_right is not None and found.iou_wrong is not None:
        r = f", Pearson r {found.pearson_r:.3f} (p {found.p_value:.2g})" if found.pearson_r is not None else ""
        yield (
            f"Mean IoU {found.iou_right:.3f} where the answer is right, {found.iou_wrong:.3f} where it is wrong{r}; "
            f"paper: {IOU_RIGHT}, {IOU_WRONG}, r {PEARSON_R}."
        )


def state_lines(found: Tally) -> Iterator[str]:
    """How much was asked, how long it took, and how much failed."""
    asked = f"{found.answered} of {found.questions} questions" if found.answered < found.questions else (
        f"all {found.questions} questions"
    )  # fmt: skip
    seconds = sum(found.seconds.values())
    yield f"{found.head.model} on {found.head.device} ({found.head.device_name}): {asked}, {seconds:.0f} s."
    if found.errors:
        yield f"{len(found.errors)} questions failed and count as wrong:"


def write_json(path: Path, found: Tally) -> None:
    """Writes the figures, with what they depend on."""
    staging = path.with_name(f".{path.name}")
    staging.write_text(json.dumps(to_json(found), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    staging.replace(path)


def row_name(found: Tally, row: Row) -> str:
    """A row as a table names it."""
    if row.name == RANDOM:
        return row.name
    return f"{found.head.model}, {'ablation ' if row.name in ROWS else ''}{row.name}"


def _asked(found: Tally, task: str) -> int:
    return max((row.asked.get(task, 0) for row in found.rows), default=0)


def _cells(row: Row, tasks: tuple[str, ...]) -> list[str]:
    return [f"{100 * row.accuracy[task]:.1f}" if task in row.accuracy else "–" for task in tasks]


def _published(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"
