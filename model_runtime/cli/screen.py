"""What people see in the terminal: a progress bar, the steps with their figures, the answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.panel import Panel
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from model_runtime import protocol
from model_runtime.protocol import Answer, AnswerReady, Event, Failed


@contextmanager
def starting(words: str = "Starting") -> Iterator[None]:
    """Says what is being done, on a terminal's standard error, while what takes seconds is imported; then erases it."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield
        return
    with console.status(f"{words} …"):
        yield


def silent(events: Iterable[Event]) -> AnswerReady | Failed:
    """Follows a question to its last event without a word."""
    for event in events:
        if isinstance(event, (AnswerReady, Failed)):
            return event
    return Failed("internal", "The question ended without an answer.")


def show(events: Iterable[Event]) -> AnswerReady | Failed:
    """Follows a question with a progress bar, then shows its answer."""
    console, progress_console = Console(), Console(stderr=True)
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TimeElapsedColumn(),
        console=progress_console,
        transient=True,
        disable=not progress_console.is_terminal,
    )
    with bar:
        task = bar.add_task("Starting", total=1.0)

        def moving() -> Iterable[Event]:
            for event in events:
                if isinstance(event, protocol.Progress):
                    bar.update(task, completed=event.fraction, description=event.message)
                yield event

        last = silent(moving())
    if isinstance(last, AnswerReady):
        show_answer(console, last.answer, last.out_dir)
    return last


def show_answer(console: Console, answer: Answer, out_dir: str) -> None:
    """Prints the steps, the answer, its warnings and where the files are."""
    console.print(_steps_table(answer))
    console.print(Panel(Text(answer.answer.text), title=f"Answer ({answer.task})", title_align="left"))
    for warning in answer.warnings:
        console.print(Text(f"Warning: {warning}", style="yellow"))
    seconds = ", ".join(f"{stage} {value:.2f} s" for stage, value in answer.provenance.seconds)
    console.print(Text(f"{out_dir}  ({seconds})", style="dim"), soft_wrap=True)


def _steps_table(answer: Answer) -> Table:
    from model_runtime.engine.answers import units  # the engine's imports take seconds

    table = Table(title=answer.question, title_justify="left")
    for heading in ("Step", "Class", "Date", "Area", "Share", "Confidence", "Mask"):
        table.add_column(heading, justify="right" if heading in ("Area", "Share", "Confidence") else "left")
    for step in answer.steps:
        found = step.grounding
        figures = (
            (
                found.class_name,
                found.date,
                str(units.area(found.area_m2)),
                str(units.percent(found.share)),
                f"{found.confidence:.2f}",
                found.mask,
            )
            if found
            else ("",) * 6
        )
        table.add_row(Text(step.text), *map(Text, figures))
    return table
