"""The command `terrascope doctor`: what works on this machine, what is missing, and what to do about it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from model_runtime.cli import screen
from model_runtime.cli.findings import Findings, examine
from model_runtime.model.sizes import readable_bytes

#: Exit code where no question can be asked.
_CAN_NOT_ASK = 1


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON and nothing else.")] = False,
) -> None:
    """Show versions, devices and models, and what is missing; exit code 0 if a question can be asked, else 1."""
    with screen.starting("Looking at this machine"):
        findings = examine()
    if as_json:
        typer.echo(json.dumps(asdict(findings), ensure_ascii=False, indent=2))
    else:
        _show(Console(), findings)
    if not findings.can_ask:
        raise typer.Exit(_CAN_NOT_ASK)


def _show(console: Console, findings: Findings) -> None:
    versions = Table("library", "version")
    for name, version in findings.versions.items():
        versions.add_row(name, version or Text("missing", style="red"))
    console.print(versions)
    if findings.devices:
        console.print(_devices_table(findings))
    if findings.models:
        console.print(_models_table(findings))
    room = readable_bytes(findings.store_free_bytes)
    console.print(Text(f"Your own models: {findings.store} ({room} free on its disk)"), soft_wrap=True)
    for problem in findings.problems:
        what = problem.what if problem.what.endswith(".") else f"{problem.what}."
        console.print(Text(f"{what} {problem.way_out}", style="red"), soft_wrap=True)
    if findings.can_ask:
        console.print(Text("A question can be asked.", style="green"))
    else:
        console.print(Text("No question can be asked.", style="red"))


def _devices_table(findings: Findings) -> Table:
    table = Table("device", "name", "memory", "free", "large models in")
    for device in findings.devices:
        free = "unknown" if device.free_bytes is None else readable_bytes(device.free_bytes)
        memory = readable_bytes(device.memory_bytes) if device.memory_bytes else "unknown"
        table.add_row(device.name, device.label, memory, free, device.dtype)
    return table


def _models_table(findings: Findings) -> Table:
    table = Table("model", "origin", "loads", "memory needed")
    for model in findings.models:
        loads = Text("yes") if model.loads else Text("no", style="red")
        fits = readable_bytes(model.needed_bytes) if model.needed_bytes else ""
        table.add_row(model.name, model.origin, loads, fits if model.fits else Text(f"{fits}, too much", style="red"))
    return table
