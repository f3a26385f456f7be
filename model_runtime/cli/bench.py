"""The command `terrascope bench`: build a benchmark, run a model on one, show the report of a run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from model_runtime.errors import TerraScopeError

app = typer.Typer(help="TerraScope-Bench: how right a model is, and how right its masks are.", no_args_is_help=True)


@app.command("build")
def build(
    out: Annotated[Path, typer.Option("--out", help="The JSON file of a simulated benchmark.")],
    simulated: Annotated[bool, typer.Option("--simulated", help="Of simulated scenes.")] = False,
    seeds: Annotated[
        str, typer.Option(metavar="A:B", help="Of simulated scenes: from A to below B.")
    ] = "100000:104000",
    questions: Annotated[int, typer.Option(min=1, help="How many questions.")] = 660,
) -> None:
    """Freeze a benchmark: the same questions with the same right answers for every model that comes."""
    with _said():
        if not simulated:
            raise typer.BadParameter("Give --simulated.")
        _build_simulated(out, *_range_of(seeds), questions)


def _build_simulated(out: Path, first_seed: int, end_seed: int, questions: int) -> None:
    from model_runtime.bench.simulated_benchmark import freeze, write_manifest

    with _bar("Drawing questions", questions) as (bar, task):
        manifest = freeze(first_seed, end_seed, questions, lambda done: bar.update(task, completed=done))
    write_manifest(out, manifest)
    typer.echo(f"{questions} questions are frozen in {out}.")


def _range_of(seeds: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d+):(\d+)", seeds)
    if not found:
        raise typer.BadParameter(f"“{seeds}” isn't a range of seeds such as 100000:104000.")
    return int(found[1]), int(found[2])


@contextmanager
def _bar(what: str, total: int) -> Iterator[tuple[Progress, TaskID]]:
    """A progress bar on standard error, nothing where nobody watches."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        yield bar, bar.add_task(what, total=total)


@contextmanager
def _said() -> Iterator[None]:
    """Says what a person can act on, in one line."""
    try:
        yield
    except TerraScopeError as error:
        typer.echo(f"Error: {error.message} {error.way_out}".strip(), err=True)
        raise typer.Exit(2) from None
