"""The command `terrascope models`: which models are there, and whether a folder will load."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from model_runtime.cli import screen
from model_runtime.errors import TerraScopeError
from model_runtime.model.sizes import readable_bytes

if TYPE_CHECKING:
    from model_runtime.model.inspection import Inspection

app = typer.Typer(help="The models that are there, and whether a folder will load.", no_args_is_help=True)

#: Names shown of tensors that don't fit.
_SHOWN = 5


@app.command("list")
def list_models() -> None:
    """Show the models that come with the project, and those you brought."""
    from model_runtime.model.folder import layout_of, read_config, read_headers, weight_files
    from model_runtime.model.places import all_models

    table = Table("model", "layout", "parameters", "size", "folder")
    for folder in all_models():
        try:
            layout = layout_of(read_config(folder))
            stored = read_headers(weight_files(folder)).values()
        except TerraScopeError as error:
            table.add_row(folder.name, error.message, "", "", str(folder.parent))
            continue
        parameters = f"{sum(tensor.numbers for tensor in stored):,}"
        size = readable_bytes(sum(tensor.nbytes for tensor in stored))
        table.add_row(folder.name, layout, parameters, size, str(folder.parent))
    Console().print(table)


@app.command("import")
def import_(
    path: Annotated[Path, typer.Argument(help="A folder that someone downloaded.")],
    name: Annotated[str, typer.Option(help="What to call it; the folder's name if left out.")] = "",
) -> None:
    """Copy a model to your own models, so that `--model NAME` finds it; code beside it stays behind."""
    from model_runtime.model.store import import_model

    with _said():
        target = import_model(path, name, lambda file: typer.echo(f"Copying {file}", err=True))
    typer.echo(f"{target.name} is in {target}.")


@app.command("pull")
def pull(
    name: Annotated[str, typer.Argument(help="terrascope-8b.")],
    revision: Annotated[str, typer.Option(help="A branch, tag or commit; the newest if left out.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Agree to size and licence without being asked.")] = False,
) -> None:
    """Fetch a model from Hugging Face, so that `--model NAME` finds it; an interrupted pull goes on when run again."""
    from model_runtime.model.hub import look_up
    from model_runtime.model.pull import check_room, check_untaken, pull_model

    with _said():
        check_untaken(name)
        offer = look_up(name, revision)
        typer.echo(f"{name}: {offer.endpoint}/{offer.repository} at {offer.commit}")
        typer.echo(f"size: {readable_bytes(offer.size)} in {len(offer.files)} files")
        typer.echo(f"licence: {offer.licence or 'the repository states none; ask its authors before you pass it on'}")
        check_room(offer)
    if not yes:
        if not _can_be_asked():
            typer.echo("Error: Nobody is there to agree to the size and licence. Give --yes to do so.", err=True)
            raise typer.Exit(2)
        typer.confirm("Fetch it?", abort=True)
    with _said():
        target = pull_model(offer, lambda file: typer.echo(f"Fetching {file}", err=True))
    typer.echo(f"{name} is in {target}.")


@app.command("verify")
def verify(name: Annotated[str, typer.Argument(help="A model you imported or pulled.")]) -> None:
    """Check that a model's files are what they were when it came."""
    from model_runtime.model.store import verify_model

    with _said():
        changed = verify_model(name)
    if changed:
        typer.echo(f"Error: {name} has changed: {', '.join(changed)}. Remove it and get it again.", err=True)
        raise typer.Exit(2)
    typer.echo(f"{name} is as it was when it came.")


@app.command("remove")
def remove(name: Annotated[str, typer.Argument(help="A model you imported or pulled.")]) -> None:
    """Delete a model you imported or pulled, and what an interrupted pull left."""
    from model_runtime.model.store import remove_model

    with _said():
        folder = remove_model(name)
    typer.echo(f"{folder} is gone.")


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


def _can_be_asked() -> bool:
    return sys.stdin.isatty()


def _inspected(folder: Path) -> Inspection:
    with _said(), screen.starting("Building the network without its weights"):
        from model_runtime.model.inspection import inspect_model

        return inspect_model(folder)


@contextmanager
def _said() -> Iterator[None]:
    """Says what a person can act on, in one line."""
    try:
        yield
    except TerraScopeError as error:
        typer.echo(f"Error: {error.message} {error.way_out}".strip(), err=True)
        raise typer.Exit(2) from None


def _table(found: Inspection) -> Table:
    table = Table("", str(found.folder), show_lines=False)
    kinds = ", ".join(f"{count} × {dtype}" for dtype, count in sorted(found.dtypes.items()))
    weights = f"{found.files} files, {readable_bytes(found.stored_bytes)}, {found.parameters:,} parameters ({kinds})"
    rows: list[tuple[str, Any]] = [
        ("layout", found.layout),
        ("weights", weights),
        ("memory needed", _memory(found)),
        ("tensors that fit", found.fitting),
        ("missing", _names(found.missing)),
        ("left over", _names(found.left_over)),
        ("of another shape", _names(found.misshapen)),
        ("tokenizer", _tokenizer(found)),
        ("will load", "yes" if found.loads else "no"),
    ]
    for name, value in rows:
        table.add_row(name, str(value))
    return table


def _tokenizer(found: Inspection) -> str:
    if not found.tokenizer:
        return "missing"
    return f"lacks {', '.join(found.missing_tokens)}" if found.missing_tokens else "there"


def _memory(found: Inspection) -> str:
    from model_runtime.model.tiles import MOST_KEPT_BYTES  # with torch, which the inspection has brought in

    return (
        f"about {readable_bytes(found.memory_bytes)} for the weights, one image and a long question; "
        f"tiles of a larger scene take up to {readable_bytes(MOST_KEPT_BYTES)} more"
    )


def _names(names: tuple[str, ...]) -> str:
    if not names:
        return "none"
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more
