"""The command `terrascope bench`: build a benchmark, run a model on one, show the report of a run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from model_runtime.cli import screen
from model_runtime.errors import BadRequest, TerraScopeError

if TYPE_CHECKING:
    from model_runtime.bench.items import Benchmark
    from model_runtime.bench.run_folder import RunFolder

app = typer.Typer(help="TerraScope-Bench: how right a model is, and how right its masks are.", no_args_is_help=True)

_BENCHMARK = typer.Argument(
    help="A parquet file of TerraScope-Bench, a folder that `bench build` made, or a simulated benchmark's JSON file."
)
_PIXEL_SIZE = typer.Option(
    "--pixel-size",
    metavar="METRES",
    help="Ground size of a pixel of published chips, which have no CRS; 10 if left out.",
)


@app.command("run")
def run(
    benchmark: Annotated[Path, _BENCHMARK],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the run; the same one goes on with it.")],
    model: Annotated[str, typer.Option(metavar="NAME", help="A model's name, or its folder.")] = "nano",
    device: Annotated[str, typer.Option(metavar="DEVICE", help="auto, cpu, cuda, cuda:1 or mps.")] = "auto",
    precision: Annotated[str, typer.Option(metavar="PRECISION", help="auto, fp32, bf16 or fp16.")] = "auto",
    ablation: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ROW",
            help="A row with a part of the method taken out; repeat for more: box, random, none (what goes back after "
            "a mask), no-figures, optical-tokens, sar-tokens, concat, joint, adaptive.",
        ),
    ] = None,
    sensors: Annotated[Literal["both", "optical", "sar"], typer.Option(help="Sensors the model is given.")] = "both",
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many questions, evenly spread.")] = None,
    pixel_size: Annotated[float | None, _PIXEL_SIZE] = None,
    again: Annotated[bool, typer.Option("--again", help="Ask again what failed.")] = False,
    threads: Annotated[int | None, typer.Option(min=1, help="Threads of the CPU.")] = None,
) -> None:
    """Ask a model every question of a benchmark and report; an interrupted run goes on when run again."""
    with _said():
        with screen.starting():
            import torch

            from model_runtime.bench.opening import open_benchmark
            from model_runtime.bench.run_folder import RunFolder
            from model_runtime.bench.running import FULL, Asking
            from model_runtime.bench.running import run as run_items
            from model_runtime.engine.loading import torch_network
        if threads:
            torch.set_num_threads(threads)
        opened = open_benchmark(benchmark, pixel_size)
        folder = RunFolder(out)
        asking = Asking(model, device, (FULL, *(ablation or ())), sensors, limit, again)
        try:
            with _bar("Asking", len(opened.items)) as (bar, task):
                run_items(
                    opened,
                    folder,
                    asking,
                    lambda: torch_network(precision),
                    lambda row, done, total: bar.update(
                        task, description=f"Asking ({row})", completed=done, total=total
                    ),
                )
        except KeyboardInterrupt:
            typer.echo(
                f"Stopped. The same command goes on; `terrascope bench report {out}` shows what is there.", err=True
            )
            raise typer.Exit(130) from None
        _report(opened, folder)


@app.command("report")
def report(
    out: Annotated[Path, typer.Argument(help="The folder of a run.")],
    benchmark: Annotated[Path, typer.Option("--benchmark", help="The benchmark it was run on.")],
    pixel_size: Annotated[float | None, _PIXEL_SIZE] = None,
) -> None:
    """Show and write the report of a run, as far as it has come."""
    with _said():
        from model_runtime.bench.opening import open_benchmark
        from model_runtime.bench.run_folder import RunFolder

        folder = RunFolder(out)
        head, opened = folder.head(), open_benchmark(benchmark, pixel_size)
        if head.benchmark_sha256 != opened.sha256:
            raise BadRequest(f"The run in {out} is of another benchmark than {benchmark}.", f"Give {head.benchmark}.")
        _report(opened, folder)


def _report(benchmark: Benchmark, folder: RunFolder) -> None:
    """Prints the tables, and writes report.json and report.html."""
    from model_runtime.bench import report_text
    from model_runtime.bench.tally import tally

    found = tally(benchmark.items, folder.head(), folder.records())
    report_text.show(Console(), found)
    report_text.write_json(folder.path / "report.json", found)
    try:
        from model_runtime.bench.report_html import write_html
    except ImportError as error:
        # hours of answers are there, and so are their figures
        raise BadRequest(
            f"The plots need {error.name}, which isn't installed; report.json is in {folder.path}.",
            "pip install 'terrascope-runtime[bench]', then `terrascope bench report`.",
        ) from error
    write_html(folder.path / "report.html", benchmark, folder, found)
    typer.echo(f"{folder.path / 'report.html'} has the plots and the worst answers, report.json the figures.")


@app.command("build")
def build(
    out: Annotated[Path, typer.Option("--out", help="A new folder; of a simulated benchmark, its JSON file.")],
    optical: Annotated[
        list[str] | None, typer.Option(metavar="PATH[@DATE]", help="An optical raster, as `terrascope ask` takes it.")
    ] = None,
    sar: Annotated[list[str] | None, typer.Option(metavar="PATH[@DATE]", help="A SAR raster.")] = None,
    labels: Annotated[
        list[str] | None,
        typer.Option(metavar="PATH[@DATE]", help="A label map; with its image's date where there are several."),
    ] = None,
    legend: Annotated[
        str, typer.Option(metavar="NAME", help="What its values mean: a legend's name, or its file.")
    ] = "",
    bands: Annotated[list[str] | None, typer.Option(metavar="ROLE=NUMBER,…", help="Which band is what.")] = None,
    chip: Annotated[int, typer.Option(min=64, help="Side of a chip in pixels.")] = 256,
    stride: Annotated[
        int | None, typer.Option(min=16, help="Pixels to the next chip; a whole chip if left out.")
    ] = None,
    per_task: Annotated[int, typer.Option(min=1, help="At most so many questions of each task.")] = 100,
    seed: Annotated[int, typer.Option(help="Of everything that is drawn.")] = 0,
    simulated: Annotated[bool, typer.Option("--simulated", help="Of simulated scenes instead.")] = False,
    seeds: Annotated[
        str, typer.Option(metavar="A:B", help="Of simulated scenes: from A to below B.")
    ] = "100000:104000",
    questions: Annotated[int, typer.Option(min=1, help="Of simulated scenes: how many questions.")] = 660,
) -> None:
    """Freeze a benchmark: the same questions with the same right answers for every model that comes."""
    with _said():
        if simulated:
            if optical or sar or labels:
                raise BadRequest("A simulated benchmark takes no imagery.", "Leave out --simulated, or the imagery.")
            _build_simulated(out, *_range_of(seeds), questions)
            return
        if not labels or not legend or not (optical or sar):
            raise BadRequest(
                "A benchmark is built from imagery, labels and their legend.",
                "Give --optical or --sar, --labels and --legend; or --simulated.",
            )
        from model_runtime.bench.build import Extent, Sources
        from model_runtime.bench.build import build as build_folder
        from model_runtime.cli import layer_options
        from model_runtime.terra_cot.legends import load_legend

        layers = layer_options.layers_of(optical or (), sar or (), bands or ())
        maps = tuple(layer_options.split_date(one) for one in labels)
        extent = Extent(chip, stride or chip, per_task, seed)
        with _bar("Building", 100) as (bar, task):
            counts = build_folder(
                out,
                Sources(layers, maps, load_legend(legend)),
                extent,
                lambda part: bar.update(task, completed=100 * part),
            )
    told = ", ".join(f"{task.replace('_', ' ')} {count}" for task, count in counts.items())
    typer.echo(f"{sum(counts.values())} questions are frozen in {out}: {told}.")


def _build_simulated(out: Path, first_seed: int, end_seed: int, questions: int) -> None:
    from model_runtime.bench.simulated_benchmark import freeze, write_manifest

    with _bar("Drawing questions", questions) as (bar, task):
        manifest = freeze(first_seed, end_seed, questions, lambda done: bar.update(task, completed=done))
    write_manifest(out, manifest)
    typer.echo(f"{questions} questions are frozen in {out}.")


def _range_of(seeds: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d+):(\d+)", seeds)
    if not found:
        raise BadRequest(f"“{seeds}” isn't a range of seeds.", "Write it like 100000:104000.")
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
