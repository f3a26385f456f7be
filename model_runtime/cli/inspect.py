"""The command `terrascope inspect`: what is found of rasters before anything is asked of them."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from model_runtime.cli import layer_options, screen
from model_runtime.errors import TerraScopeError

#: Exit code where a layer can't be used as it is.
_NOT_USABLE = 2


def inspect(
    optical: Annotated[
        list[str] | None, typer.Option(metavar="PATH[@DATE]", help="An optical raster, as in `terrascope ask`.")
    ] = None,
    sar: Annotated[list[str] | None, typer.Option(metavar="PATH[@DATE]", help="A SAR raster.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print what is found as JSON and nothing else.")] = False,
) -> None:
    """Show what bands and numbers of rasters are taken for; exit code 2 if one can't be used."""
    try:
        layers = layer_options.layers_of(optical or (), sar or (), ())
    except TerraScopeError as error:
        typer.echo(f"Error: {error}", err=True)
        raise typer.Exit(_NOT_USABLE) from None
    with screen.starting("Looking at the layers"):
        from model_runtime.scene.found import find

        found = [find(layer) for layer in layers]
    if as_json:
        typer.echo(json.dumps([asdict(layer) for layer in found], ensure_ascii=False, indent=2))
    else:
        table = Table("layer", "bands", "values", "notes")
        for layer in found:
            bands = ", ".join(f"{role}={number}" for role, number in layer.bands)
            notes = Text(layer.problem, style="red") if layer.problem else Text(" ".join(layer.notes))
            table.add_row(layer.name, bands, layer.values or "as the file says", notes)
        Console().print(table)
    if any(layer.problem for layer in found):
        raise typer.Exit(_NOT_USABLE)
