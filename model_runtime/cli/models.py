"""The command `terrascope models`: which models are there, and whether a folder will load."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from model_runtime.errors import TerraScopeError

if TYPE_CHECKING:
    from model_runtime.model.inspection import Inspection

app = typer.Typer(help="The models that are there, and whether a folder will load.", no_args_is_help=True)

#: Names shown of tensors that don't fit.
_SHOWN = 5


@app.command("list")
def list_models() -> None:
    """Show the models that come with the project."""
    from model_runtime.model.checkpoint import embedded_models

    table = Table("model", "layout", "parameters", "size")
    for config in sorted(embedded_models().glob("*/config.json")):
        found = _inspected(config.parent)
        table.add_row(found.folder.name, found.layout, f"{found.parameters:,}", _size(found.stored_bytes))
    Console().print(table)


@app.command("inspect")
def inspect(
    path: Annotated[Path, typer.Argument(help="A model's folder.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON and nothing else.")] = False,
) -> None:
    """Say whether a folder will load here, from its config and the headers of its weights; nothing else is read."""
    found = _inspected(path)
    if as_json:
        typer.echo(json.dumps({**asdict(found), "folder": str(found.folder), "loads": found.loads}, indent=2))
    else:
        Console().print(_table(found))
    if not found.loads:
        raise typer.Exit(2)


def _inspected(folder: Path) -> Inspection:
    from model_runtime.model.inspection import inspect_model

    try:
        return inspect_model(folder)
    except TerraScopeError as error:
        typer.echo(f"Error: {error.message} {error.way_out}".strip(), err=True)
        raise typer.Exit(2) from None


def _table(found: Inspection) -> Table:
    table = Table("", str(found.folder), show_lines=False)
    kinds = ", ".join(f"{count} × {dtype}" for dtype, count in sorted(found.dtypes.items()))
    rows: list[tuple[str, Any]] = [
        ("layout", found.layout),
        ("weights", f"{found.files} files, {_size(found.stored_bytes)}, {found.parameters:,} parameters ({kinds})"),
        ("memory needed", f"about {_size(found.memory_bytes)}, beside what an image takes"),
        ("tensors that fit", found.fitting),
        ("missing", _names(found.missing)),
        ("left over", _names(found.left_over)),
        ("of another shape", _names(found.misshapen)),
        ("tokenizer", "there" if found.tokenizer else "missing"),
        ("will load", "yes" if found.loads else "no"),
    ]
    for name, value in rows:
        table.add_row(name, str(value))
    return table


def _names(names: tuple[str, ...]) -> str:
    if not names:
        return "none"
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def _size(count: int) -> str:
    """Bytes as people read them."""
    for unit, factor in (("GiB", 1 << 30), ("MiB", 1 << 20)):
        if count >= factor:
            return f"{count / factor:.1f} {unit}"
    return f"{count / 1024:.0f} KiB"
