"""The command `terrascope cot`: samples of grounded reasoning, read, built from labelled imagery, and checked."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from model_runtime.errors import BadRequest, TerraScopeError

if TYPE_CHECKING:
    from model_runtime.terra_cot.read import Finding

app = typer.Typer(help="Terra-CoT: samples of grounded reasoning, to read, build and check.", no_args_is_help=True)

#: Findings shown one by one.
_SHOWN = 20
_Forms = Literal["auto", "single", "temporal", "optical-sar"]

_Path = Annotated[Path, typer.Argument(help="A JSON file in a published form, or a folder that `cot build` made.")]
_Images = Annotated[
    Path | None, typer.Option(metavar="DIR", help="Where image paths begin; beside the file by default.")
]
_Form = Annotated[str, typer.Option(metavar="FORM", help="auto, single, temporal or optical-sar.")]
_Limit = Annotated[int, typer.Option(min=0, help="Look at so many samples only; 0 means all.")]
_Json = Annotated[bool, typer.Option("--json", help="Print the findings as JSON and nothing else.")]


@app.command("read")
def read(path: _Path, images: _Images = None, form: _Form = "auto", limit: _Limit = 0, as_json: _Json = False) -> None:
    """Open samples and report what is wrong, sample by sample."""
    from model_runtime.terra_cot.read import counted
    from model_runtime.terra_cot.read import read as read_samples

    counts: Counter[tuple[str, str, str]] = Counter()
    found: list[Finding] = []
    with _said():
        for entry in read_samples(path, images, _form_of(form), limit):
            found += entry.findings
            if entry.sample is not None:
                counted(counts, entry.sample)
    if not as_json:
        _print_counts(counts)
    _report(found, as_json)


@app.command("check")
def check(path: _Path, images: _Images = None, form: _Form = "auto", limit: _Limit = 0, as_json: _Json = False) -> None:
    """Measure every stated figure again and tell which doesn't follow from its masks."""
    from model_runtime.terra_cot.check import check as check_samples

    found: list[Finding] = []
    number = 0
    with _said():
        for findings in check_samples(path, images, _form_of(form), limit):
            found += findings
            number += 1
    if not as_json:
        typer.echo(f"{number} samples checked.")
    _report(found, as_json)


@app.command("legends")
def legends() -> None:
    """Show the legends of label maps that come along."""
    from model_runtime.terra_cot.legends import known_legends, load_legend

    table = Table("--legend", "for", "classes")
    for name in known_legends():
        legend = load_legend(name)
        table.add_row(name, legend.name, ", ".join(legend.classes))
    Console().print(table)


@app.command("build")
def build(
    labels: Annotated[
        list[str],
        typer.Option(metavar="PATH[@DATE]", help="A raster of land-cover labels; one for each date of the imagery."),
    ],
    legend: Annotated[str, typer.Option(help="What its values mean: a name (see `cot legends`) or a JSON file.")],
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder to make; it mustn't exist.")],
    optical: Annotated[list[str] | None, typer.Option(metavar="PATH[@DATE]", help="As in `terrascope ask`.")] = None,
    sar: Annotated[list[str] | None, typer.Option(metavar="PATH[@DATE]", help="As in `terrascope ask`.")] = None,
    bands: Annotated[list[str] | None, typer.Option(metavar="ROLE=NUMBER,…", help="As in `terrascope ask`.")] = None,
    area: Annotated[str, typer.Option(metavar="XMIN,YMIN,XMAX,YMAX", help="Only this part of the imagery.")] = "",
    area_crs: Annotated[str, typer.Option(metavar="CRS", help="CRS of --area.")] = "EPSG:4326",
    chip_px: Annotated[int, typer.Option(help="Side of the images that big imagery is cut into.")] = 256,
    limit: Annotated[int, typer.Option(min=0, help="Most samples; 0 means as many as there are.")] = 0,
    per_chip: Annotated[int, typer.Option(min=1, help="How many rounds of questions each image gets.")] = 1,
    seed: Annotated[int, typer.Option(help="The same gives the same samples.")] = 0,
    val_share: Annotated[float, typer.Option(help="Share of the area kept for validation, 0-1.")] = 0.1,
    least_region_px: Annotated[int, typer.Option(help="Smaller regions aren't counted.")] = 100,
    ellipsoid: Annotated[str, typer.Option(metavar="CODE", help="WGS 84 if left out.")] = "EPSG:7030",
) -> None:
    """Make samples of imagery with a label map: captions and questions, reasoning, masks and measured answers."""
    from model_runtime.cli import layer_options
    from model_runtime.terra_cot.build import build as build_samples
    from model_runtime.terra_cot.drawing import times
    from model_runtime.terra_cot.legends import load_legend
    from model_runtime.terra_cot.request import BuildRequest, LabelSource

    with _said():
        request = BuildRequest(
            layers=layer_options.layers_of(optical or (), sar or (), bands or ()),
            labels=tuple(LabelSource(*layer_options.split_date(one)) for one in labels),
            legend=load_legend(legend),
            out_dir=out,
            area=layer_options.area_of(area, area_crs),
            chip_px=chip_px,
            seed=seed,
            limit=limit,
            val_share=val_share,
            ellipsoid=ellipsoid,
            least_region_px=least_region_px,
            recipe=times(per_chip),
        )
        with _bar() as bar:
            task = bar.add_task("Building", total=1.0)
            report = build_samples(request, lambda part: bar.update(task, completed=part))
    table = Table("level", "task", "form", "train", "val")
    for level, name, form in dict.fromkeys(key[:3] for key in sorted(report.counts)):
        numbers = (report.counts[level, name, form, split] for split in ("train", "val"))
        table.add_row(level, name, form, *map(str, numbers))
    Console().print(table)
    typer.echo(f"{report.samples} samples of {report.chips} images in {report.out_dir}.")
    for reason, number in report.left_out.items():
        typer.echo(f"{number} images left out: {reason}.")
    for warning in report.warnings:
        Console().print(Text(f"Warning: {warning}", style="yellow"))


def _form_of(form: str) -> Any:
    """The form as the room knows it; None where it is told from the fields.

    Raises:
        BadRequest: There is no such form.
    """
    if form not in ("auto", "single", "temporal", "optical-sar"):
        raise BadRequest(f"--form: “{form}” is no form.", "Choose auto, single, temporal or optical-sar.")
    return None if form == "auto" else form


def _print_counts(counts: Counter[tuple[str, str, str]]) -> None:
    table = Table("level", "task", "form", "samples")
    for key, number in sorted(counts.items()):
        table.add_row(*key, str(number))
    Console().print(table)


def _report(found: Iterable[Finding], as_json: bool) -> None:
    """Findings one by one, up to some, then how many of each kind there are; they end the command with an error."""
    listed = list(found)
    if as_json:
        typer.echo(json.dumps([asdict(one) for one in listed], ensure_ascii=False, indent=2))
    else:
        for one in listed[:_SHOWN]:
            typer.echo(f"sample {one.sample_id}: {one.problem}: {one.message}")
        if len(listed) > _SHOWN:
            typer.echo(f"… and {len(listed) - _SHOWN} more (--json lists all)")
        kinds = Counter(one.problem for one in listed)
        typer.echo(", ".join(f"{number} × {problem}" for problem, number in kinds.most_common()) or "Nothing is wrong.")
    if listed:
        raise typer.Exit(2)


def _bar() -> Progress:
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


@contextmanager
def _said() -> Iterator[None]:
    """Says what a person can act on, in one line."""
    try:
        yield
    except TerraScopeError as error:
        typer.echo(f"Error: {error.message} {error.way_out}".strip(), err=True)
        raise typer.Exit(2) from None
