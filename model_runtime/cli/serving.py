"""The command `terrascope serve`: for QGIS on this machine, or for several people on others."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Annotated

import typer

from model_runtime.errors import BadRequest, TerraScopeError

_SHARED = "For several people"
_TOKEN_NEEDED = "Give --token-file or --token-env; docs/serving.md tells how."


def serve(
    port: Annotated[
        int | None, typer.Option(help="Port; 0 takes a free one. Left out: a free one for QGIS, 8743 for others.")
    ] = None,
    token_file: Annotated[
        Path | None,
        typer.Option(help="File with the token that every request must carry.", rich_help_panel=_SHARED),
    ] = None,
    token_env: Annotated[
        str,
        typer.Option(metavar="NAME", help="Environment variable that holds the token.", rich_help_panel=_SHARED),
    ] = "",
    host: Annotated[
        str, typer.Option(help="Address to listen on; any but loopback needs TLS.", rich_help_panel=_SHARED)
    ] = "127.0.0.1",
    tls_cert: Annotated[Path | None, typer.Option(help="PEM file of the certificate.", rich_help_panel=_SHARED)] = None,
    tls_key: Annotated[Path | None, typer.Option(help="PEM file of its key.", rich_help_panel=_SHARED)] = None,
    allow_root: Annotated[
        list[Path] | None,
        typer.Option(metavar="DIR", help="Folder whose files may be asked of. Repeat.", rich_help_panel=_SHARED),
    ] = None,
    queue: Annotated[
        int, typer.Option(min=0, help="Questions that may wait; more are refused.", rich_help_panel=_SHARED)
    ] = 8,
    model: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="The model that answers every question; left out, a question may name any on the server.",
            rich_help_panel=_SHARED,
        ),
    ] = "",
    upload_limit: Annotated[
        float, typer.Option(metavar="MIB", min=0.001, help="The most one upload may have.", rich_help_panel=_SHARED)
    ] = 512,
    keep_minutes: Annotated[
        float, typer.Option(min=0.01, help="How long uploads and results are kept.", rich_help_panel=_SHARED)
    ] = 30,
) -> None:
    """Answer questions over HTTP.

    Without a token, for the QGIS that starts it: reads a secret as the first line of standard input, prints one line
    of JSON with the port, and ends with standard input. With --token-file or --token-env, for several people.
    """
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    try:
        if token_file is None and not token_env:
            if host != "127.0.0.1" or tls_cert or tls_key or allow_root or model:
                raise BadRequest("A server that others reach needs a token.", _TOKEN_NEEDED)
            _serve_qgis(port or 0)
            return
        from model_runtime.server.shared_serve import Place, read_token, serve_others
        from model_runtime.server.sharing import Limits

        place = Place(read_token(token_file, token_env), host, 8743 if port is None else port, tls_cert, tls_key)
        limits = Limits(tuple(allow_root or ()), model, queue, round(upload_limit * (1 << 20)), keep_minutes * 60)
        serve_others(place, limits)
    except TerraScopeError as error:
        typer.echo(f"Error: {error.message} {error.way_out}".strip(), err=True)
        raise typer.Exit(1 if error.kind == "internal" else 2) from None


def _serve_qgis(port: int) -> None:
    from model_runtime.server.serve import serve as run

    run(port)
