"""How well a model understands people: `python -m model_runtime.bench.wording`.

The questions were written by someone who didn't know the training's grammar, and are never trained on. Right is the
task together with the classes; whether the answer is right too, the other benches say.
"""

from __future__ import annotations

import json
from collections import Counter
from importlib import resources
from pathlib import Path
from typing import Annotated, Any

import torch
import typer
from rich.console import Console
from rich.table import Table

from model_runtime.model import Grounded, LoadedModel, load_model, reason
from model_runtime.model.plan import Figures, Plan
from model_runtime.training.language import KINDS
from model_runtime.training.simulation import SimulatedScene, simulate

#: What the model is told of every mask: understanding a question doesn't hang on it.
_FIGURES = Figures(share=0.25, area_m2=4e4, regions=2, place="north")


def understood(model: LoadedModel, question: str, scene: SimulatedScene) -> Plan | None:
    """The plan a model makes of a question over the first image, or all, of a scene."""
    stream = reason(model, list(scene.bands), scene.pixel_size_m, question)
    figures = None
    while True:
        try:
            said = stream.send(figures)
        except StopIteration as end:
            plan: Plan | None = end.value.plan
            return plan
        figures = _FIGURES if isinstance(said, Grounded) else None


def main(
    model: Annotated[str, typer.Option(help="Name or folder of the model.")] = "nano",
    questions: Annotated[str, typer.Option(help="people or held_out.")] = "people",
    out: Annotated[Path | None, typer.Option(help="JSON file for the figures and the misread questions.")] = None,
    threads: int = 1,
) -> None:
    """Prints the share understood of every kind."""
    torch.set_num_threads(threads)
    loaded = load_model(model, "cpu")
    folder = resources.files("model_runtime.training.language")
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    misread = []
    scenes = {dates: simulate(3, size=64, dates=dates, drop=False) for dates in (1, 2)}
    for one in json.loads(folder.joinpath(f"{questions}_questions.json").read_text("utf-8")):
        plan = understood(loaded, one["question"], scenes[one["dates"]])
        wanted = Plan(one["task"], one["form"], tuple(one["classes"]))
        same = plan is not None and plan.wire_task == wanted.wire_task and set(plan.classes) == set(wanted.classes)
        asked[one["kind"]] += 1
        right[one["kind"]] += same
        if not same:
            misread.append({**one, "read_as": [plan.task, *plan.classes] if plan else None})
    report = _report(asked, right)
    table = Table("kind", "asked", "understood")
    for kind, figures in report.items():
        table.add_row(kind, str(figures["asked"]), f"{figures['understood']:.1%}")
    Console().print(table)
    if out is not None:
        out.write_text(json.dumps({"figures": report, "misread": misread}, indent=1) + "\n")


def _report(asked: Counter[str], right: Counter[str]) -> dict[str, Any]:
    kinds = [kind for kind in KINDS if asked[kind]]
    rows = {kind: {"asked": asked[kind], "understood": right[kind] / asked[kind]} for kind in kinds}
    answerable = [kind for kind in kinds if kind != "none"]
    number = sum(asked[kind] for kind in answerable)
    rows["all but none"] = {"asked": number, "understood": sum(right[kind] for kind in answerable) / number}
    return rows


if __name__ == "__main__":
    typer.run(main)
