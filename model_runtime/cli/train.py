"""The command `terrascope train`: both stages of the training, on one's own data."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.progress import Progress as Bars
from rich.table import Table

from model_runtime.errors import BadRequest, Cancelled, TerraScopeError

if TYPE_CHECKING:
    from model_runtime.training.finetuning.record import Record
    from model_runtime.training.finetuning.stage import Progress

_STAGES = {"grounding": ("grounding",), "cot": ("cot",), "all": ("grounding", "cot")}
#: Exit codes: what was asked can't be worked on; the runtime is at fault; Ctrl-C.
_BAD_INPUT, _AT_FAULT, _INTERRUPTED = 2, 1, 130


def train(
    data: Annotated[
        list[Path],
        typer.Option(metavar="FOLDER", help="Samples made by `terrascope cot build`, or the published JSON. Repeat."),
    ],
    out: Annotated[Path, typer.Option(metavar="FOLDER", help="Gets the new model; run again to go on.")],
    config: Annotated[
        str, typer.Option(metavar="NAME|FILE", help="nano.toml, terrascope-8b.toml or settings of your own.")
    ] = "nano.toml",
    start: Annotated[
        str, typer.Option(metavar="NAME", help="The model to start from; what the settings say if left out.")
    ] = "",
    stage: Annotated[
        str, typer.Option(metavar="STAGE", help="grounding (masks), cot (reasoning) or all of them in order.")
    ] = "all",
    steps: Annotated[
        int | None, typer.Option(min=1, help="No more steps a stage than this; what the settings say if left out.")
    ] = None,
    device: Annotated[
        str, typer.Option(metavar="DEVICE", help="auto or cpu; several cards with `accelerate launch`.")
    ] = "auto",
) -> None:
    """Fine-tune a model on your own labelled scenes: first its masks, then its reasoning."""
    try:
        record = _train(data, out, config, start, stage, steps, device)
    except KeyboardInterrupt:
        typer.echo("Cancelled; run the same command again to go on from the last save.", err=True)
        raise typer.Exit(_INTERRUPTED) from None
    except Cancelled as stopped:
        typer.echo(f"{stopped.message} {stopped.way_out}", err=True)
        raise typer.Exit(_INTERRUPTED) from None
    except TerraScopeError as error:
        typer.echo(f"Error: {error.message} {error.way_out}".strip(), err=True)
        raise typer.Exit(_AT_FAULT if error.kind == "internal" else _BAD_INPUT) from None
    _show(record, out)


def _train(data: list[Path], out: Path, config: str, start: str, stage: str, steps: int | None, device: str) -> Record:
    """Runs it, with a bar on a terminal.

    Raises:
        TerraScopeError: If it can't go on, with the way out.
    """
    if stage not in _STAGES:
        raise BadRequest(f"“{stage}” is no stage.", "Choose grounding, cot or all.")
    if device not in ("auto", "cpu"):
        raise BadRequest(f"“{device}” is no device to train on.", "Choose auto or cpu.")
    try:
        from model_runtime.training.finetuning.data import open_samples
        from model_runtime.training.finetuning.settings import load_settings
        from model_runtime.training.finetuning.work import Asked, train
    except ModuleNotFoundError as error:
        raise BadRequest(
            f"Training needs the package {error.name}, which isn't installed.",
            'Install the train extra: pip install "terrascope-runtime[train]".',
        ) from error
    settings = load_settings(config)
    start = start or settings.start
    with _bars() as bars:
        watching = _OnScreen(bars)
        samples = open_samples(data, start, watching.said)
        asked = Asked(settings, samples, start, out, _STAGES[stage], device, steps)
        return train(asked, watching)


def _bars() -> Bars:
    console = Console(stderr=True)
    return Bars(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn(),
        TextColumn("{task.fields[told]}"), console=console, transient=True, disable=not console.is_terminal,
    )  # fmt: skip


class _OnScreen:
    """Tells people how it goes: a bar on a terminal, now and then a line elsewhere."""

    _LINE_EVERY = 10

    def __init__(self, bars: Bars) -> None:
        self._bars, self._tasks = bars, dict[str, TaskID]()

    def said(self, text: str) -> None:
        """A line."""
        self._bars.console.print(text, highlight=False, soft_wrap=True)

    def scoring(self, title: str, done: int, total: int) -> None:
        """Moves the bar of a scoring."""
        self._move(title, done, total, "")

    def stepped(self, stage: str, progress: Progress, steps: int) -> None:
        """Moves the bar of a stage."""
        told = _losses(progress.losses[-1]) if progress.losses else ""
        self._move(f"{stage}: training", progress.step, steps, told)
        if not self._bars.console.is_terminal and progress.step % self._LINE_EVERY == 0:
            self.said(f"{stage}: step {progress.step} of {steps}, {progress.seconds / 60:.1f} min  {told}")

    def _move(self, title: str, done: int, total: int, told: str) -> None:
        if title not in self._tasks:
            self._tasks[title] = self._bars.add_task(title, total=total, told="")
        self._bars.update(self._tasks[title], completed=done, told=told, visible=done < total)


def _losses(told: dict[str, float]) -> str:
    return "  ".join(f"{name} {value:.3f}" for name, value in told.items() if name != "step")


def _show(record: Record, out: Path) -> None:
    """What came of it, where the process is the one that tells."""
    import os

    if int(os.environ.get("RANK", "0")):
        return
    from model_runtime.training.finetuning.card import figures

    console = Console(file=sys.stdout)
    for name, stage in record.stages.items():
        table = Table(title=f"{name}: {stage.steps} steps, {stage.seconds / 60:.1f} minutes", title_justify="left")
        for heading in ("held out", "before", "after"):
            table.add_column(heading, justify="left" if heading == "held out" else "right")
        if stage.before and stage.after:
            for title, before, after in figures(stage.before, stage.after):
                table.add_row(title, *(_figure(value) for value in (before, after)))
            console.print(table)
        if _worse(stage):
            console.print("It became worse on held-out areas: train shorter, at a lower rate, or on more areas.")
    console.print(f"The model is in {out}: terrascope ask … --model {out}", soft_wrap=True)


def _worse(stage: Any) -> bool:
    before, after = stage.before, stage.after
    return bool(before and after and after.mean_iou is not None and (before.mean_iou or 0.0) > after.mean_iou)


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
