"""`terrascope correct`: an answer measured again after masks were corrected by hand."""

from __future__ import annotations

import json
from contextlib import closing
from typing import Annotated, get_args

import typer

from model_runtime.cli import screen
from model_runtime.errors import BadRequest, TerraScopeError
from model_runtime.protocol import CorrectionRequest, Edit, EditKind, Failed, to_json

#: Exit codes, as of `ask`.
_BAD_INPUT, _AT_FAULT, _INTERRUPTED = 2, 1, 130
_HOW = "Write it like add:0:600120,5199870 (mask 0 is the one in mask_0.tif) or leave-out-all:1."

EXAMPLES = """Example:

terrascope correct answer add:0:600120,5199870 leave-out:0:600480,5199200 --out corrected
"""


def correct(
    answer: Annotated[str, typer.Argument(metavar="DIR", help="Folder of an answer, as `ask` wrote it; it stays.")],
    edits: Annotated[
        list[str],
        typer.Argument(
            metavar="EDIT…",
            help="What to correct, in order (N is a mask's number): add:N:X,Y and remove:N:X,Y as a click there "
            "would; leave-out:N:X,Y the region there; leave-out-all:N the whole mask.",
        ),
    ],
    out: Annotated[str, typer.Option("--out", metavar="DIR", help="Folder for the corrected answer.")],
    crs: Annotated[str, typer.Option(metavar="CRS", help="CRS of the points; the answer's own if left out.")] = "",
    device: Annotated[str, typer.Option(metavar="DEVICE", help="auto, cpu, cuda, cuda:1 or mps.")] = "auto",
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON and nothing else.")] = False,
) -> None:
    """Correct the masks of an answer by hand, and measure it again."""
    try:
        request = CorrectionRequest(answer, tuple(edit_of(text) for text in edits), crs, out, device)
    except TerraScopeError as error:
        typer.echo(f"Error: {error}", err=True)
        raise typer.Exit(_BAD_INPUT) from None
    try:
        with screen.starting():
            from model_runtime import engine
        with closing(engine.correct(request)) as events:
            last = screen.silent(events) if as_json else screen.show(events)
    except KeyboardInterrupt:
        typer.echo("Cancelled.", err=True)
        raise typer.Exit(_INTERRUPTED) from None
    if isinstance(last, Failed):
        typer.echo(f"Error: {last.message} {last.way_out}".strip(), err=True)
        raise typer.Exit(_AT_FAULT if last.kind == "internal" else _BAD_INPUT)
    if as_json:
        typer.echo(json.dumps(to_json(last.answer), ensure_ascii=False, indent=2))


def edit_of(text: str) -> Edit:
    """A correction as it is typed: KIND:MASK or KIND:MASK:X,Y.

    Raises:
        BadRequest: It is none.
    """
    kind, _, rest = text.partition(":")
    mask, _, place = rest.partition(":")
    kind = kind.replace("-", "_")
    if kind not in get_args(EditKind) or not mask.isdecimal() or bool(place) == (kind == "leave_out_all"):
        raise BadRequest(f"“{text}” is no correction.", _HOW)
    if not place:
        return Edit("leave_out_all", int(mask))
    try:
        x, y = map(float, place.split(","))
    except ValueError:
        raise BadRequest(f"“{place}” in “{text}” is no point.", _HOW) from None
    return Edit(kind, int(mask), (x, y))  # type: ignore[arg-type]
