"""A run's report as one HTML file that needs nothing beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from model_runtime.bench.items import Benchmark
from model_runtime.bench.pictures import legend, worst
from model_runtime.bench.published_figures import TABLE_1
from model_runtime.bench.report_plots import ablation_bars, accuracy_bars, correctness_plot, heading_of
from model_runtime.bench.report_text import beside_paper, correctness_lines, papers_note, row_name, state_lines
from model_runtime.bench.run_folder import RunFolder
from model_runtime.bench.tally import MEASURED, Tally

_ABOUT = {
    "published": "The questions are TerraScope-Bench's, as published.",
    "built": "The questions were built from labelled imagery by the rules of TerraScope-Bench; they aren't its own.",
    "simulated": "The questions are of simulated scenes, in the words of the training's grammar.",
}


def write_html(path: Path, benchmark: Benchmark, folder: RunFolder, found: Tally) -> None:
    """Writes the report.

    Args:
        path: The file.
        benchmark: For the pictures of what went wrong.
        folder: The run.
        found: Its figures.
    """
    environment = Environment(
        loader=PackageLoader("model_runtime.bench", "."), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    correctness = found.correctness
    text = environment.get_template("report.html").render(
        found=found,
        state=list(state_lines(found)),
        about=_ABOUT[found.head.benchmark_kind],
        measured=MEASURED,
        row_name=lambda row: row_name(found, row),
        full_name=heading_of,
        published=TABLE_1 if beside_paper(found) else (),
        papers_note=papers_note(found),
        bars=accuracy_bars(found),
        ablations=ablation_bars(found),
        classes=list(dict.fromkeys(name for one in found.masks.values() for name in one.by_class)),
        correctness=list(correctness_lines(correctness)),
        correctness_plot=correctness_plot(correctness) if correctness.ious else "",
        pictures=list(worst(benchmark, folder, found)),
        legend=legend(),
        provenance=_provenance(found),
    )
    staging = path.with_name(f".{path.name}")
    staging.write_text(text, encoding="utf-8")
    staging.replace(path)


def _provenance(found: Tally) -> dict[str, Any]:
    head = found.head
    return {
        "benchmark": f"{head.benchmark} ({head.benchmark_kind})",
        "sha256 of the benchmark": head.benchmark_sha256,
        "model": head.model,
        "sha256 of its weights": head.model_sha256,
        "sensors given": head.sensors,
        "device": f"{head.device} ({head.device_name}), {head.dtype}",
        "TerraScope": head.version,
        "libraries": ", ".join(f"{name} {version}" for name, version in head.versions.items()),
        "seconds": ", ".join(f"{row} {seconds:.0f}" for row, seconds in found.seconds.items()),
    }
