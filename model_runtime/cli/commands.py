"""The command `terrascope`. Heavy libraries are imported by the commands that need them."""

from __future__ import annotations

import json
import logging
import sys
from contextlib import closing
from functools import partial
from typing import Annotated

import typer

from model_runtime.cli import bench, correcting, cot, doctor, inspect, models, screen, serving, train
from model_runtime.errors import TerraScopeError
from model_runtime.protocol import OPTICAL_MEANINGS, ROLES, SAR_MEANINGS, AnswerReady, Failed, QuestionRequest, to_json
from model_runtime.version import __version__

#: Exit codes: what was asked can't be worked on; the runtime is at fault; Ctrl-C.
BAD_INPUT, AT_FAULT, INTERRUPTED = 2, 1, 130

#: Below `ask --help`; typer makes a line of what stands between empty ones.
_EXAMPLES = """Examples:

terrascope ask "How much water is there?" --optical s2.tif --sar s1.tif --out answer

terrascope ask "How much forest was lost?" --optical a.tif@2021-06-18 --optical b.tif@2023-06-20 --out change
"""

app = typer.Typer(
    name="terrascope",
    help="Ask questions of satellite rasters; get answers whose every claim is a measured mask.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(models.app, name="models")
app.add_typer(cot.app, name="cot")
app.add_typer(bench.app, name="bench")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"terrascope {__version__}")
        raise typer.Exit


@app.callback()
def terrascope(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Ask questions of satellite rasters; get answers whose every claim is a measured mask."""


@app.command(epilog=_EXAMPLES)
def ask(
    question: Annotated[str, typer.Argument(help="The question, e.g. “Is the forest larger than the cropland?”")],
    out: Annotated[
        str, typer.Option("--out", metavar="DIR", help="Folder for answer.json, answer.gpkg and the masks.")
    ],
    optical: Annotated[
        list[str] | None,
        typer.Option(
            metavar="PATH[@DATE]",
            help="An optical raster, or the files of one date (a file per band) joined by commas. Without @DATE its "
            "date is read off its name or its metadata, and said. Repeat for more dates.",
        ),
    ] = None,
    sar: Annotated[
        list[str] | None, typer.Option(metavar="PATH[@DATE]", help="A SAR raster (VV, VH), like --optical.")
    ] = None,
    bands: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ROLE=NUMBER,…",
            help="Which band is what, where the files don't tell, e.g. blue=2,green=3,red=4. Numbers count from 1, "
            f"over all files of a date. Roles: {', '.join(ROLES)}.",
        ),
    ] = None,
    values: Annotated[
        list[str] | None,
        typer.Option(
            metavar="MEANING",
            help="What the numbers mean, where that isn't found: "
            f"{', '.join((*OPTICAL_MEANINGS, *SAR_MEANINGS))}; picture:BLACK,WHITE with the numbers that are black and "
            "white. Once for each sensor.",
        ),
    ] = None,
    area: Annotated[
        str, typer.Option(metavar="XMIN,YMIN,XMAX,YMAX", help="Only this part of the rasters; whole if left out.")
    ] = "",
    area_crs: Annotated[
        str, typer.Option(metavar="CRS", help="CRS of --area; longitude and latitude if left out.")
    ] = "EPSG:4326",
    inside: Annotated[
        str,
        typer.Option(
            metavar="FILE",
            help="Only inside the polygons of this vector file (or of WKT in --area-crs), in place of --area.",
        ),
    ] = "",
    model: Annotated[str, typer.Option(metavar="NAME", help="A model's name, or its folder.")] = "nano",
    device: Annotated[str, typer.Option(metavar="DEVICE", help="auto, cpu, cuda, cuda:1 or mps.")] = "auto",
    precision: Annotated[
        str,
        typer.Option(
            metavar="PRECISION",
            help="Number type of the weights: auto, fp32, bf16, fp16, 8bit or 4bit (these two with bitsandbytes).",
        ),
    ] = "auto",
    ellipsoid: Annotated[
        str, typer.Option(metavar="CODE", help="Ellipsoid of areas and distances; WGS 84 if left out.")
    ] = "EPSG:7030",
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON and nothing else.")] = False,
) -> None:
    """Answer one question about rasters, and write its masks, polygons and figures to a folder."""
    from model_runtime.cli import area_options, layer_options

    _log_to_stderr(logging.ERROR)
    try:
        layers = layer_options.layers_of(optical or (), sar or (), bands or ())
        layers = layer_options.with_values(layers, values or ())
        with screen.starting():
            layers, dates_taken = layer_options.with_stated_dates(layers)
        request = QuestionRequest(
            question=question,
            layers=layers,
            area=area_options.inside_of(inside, area_crs, area) or layer_options.area_of(area, area_crs),
            model=model,
            device=device,
            ellipsoid=ellipsoid,
            out_dir=out,
        )
    except TerraScopeError as error:
        raise _failed(error.as_event()) from None
    for words in dates_taken:
        typer.echo(words, err=True)
    last = _follow(request, precision, quiet=as_json)
    if isinstance(last, Failed):
        raise _failed(last)
    if as_json:
        typer.echo(json.dumps(to_json(last.answer), ensure_ascii=False, indent=2))


def _follow(request: QuestionRequest, precision: str, quiet: bool) -> AnswerReady | Failed:
    """Runs the question to its last event, shown to people unless quiet."""
    try:
        with screen.starting():
            from model_runtime import engine
            from model_runtime.engine.loading import torch_network
        # closed whatever happens, so that nothing half-written is left
        with closing(engine.ask(request, network=partial(torch_network, precision))) as events:
            return screen.silent(events) if quiet else screen.show(events)
    except KeyboardInterrupt:
        typer.echo("Cancelled.", err=True)
        raise typer.Exit(INTERRUPTED) from None


app.command(epilog=correcting.EXAMPLES)(correcting.correct)


app.command()(serving.serve)


app.command()(doctor.doctor)


app.command()(inspect.inspect)


app.command()(train.train)


def _failed(failed: Failed) -> typer.Exit:
    """Says on one line what is wrong and the way out."""
    typer.echo(f"Error: {failed.message} {failed.way_out}".strip(), err=True)
    return typer.Exit(AT_FAULT if failed.kind == "internal" else BAD_INPUT)


def _log_to_stderr(level: int) -> None:
    logging.basicConfig(stream=sys.stderr, level=level, format="%(asctime)s %(name)s %(levelname)s %(message)s")
