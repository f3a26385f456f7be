"""The report's plots, as SVG to stand in a page."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from model_runtime.bench.items import TASKS
from model_runtime.bench.published_figures import ABLATIONS, TERRASCOPE
from model_runtime.bench.report_text import beside_paper
from model_runtime.bench.running import FULL, ROWS
from model_runtime.bench.tally import MEASURED, RANDOM, WORDS, Correctness, Row, Tally

#: Told apart in grey and by the colour-blind too (Okabe and Ito).
_COLOURS = {RANDOM: "#999999", MEASURED: "#0072b2", WORDS: "#56b4e9", "paper": "#d55e00"}
_RIGHT, _WRONG = "#0072b2", "#d55e00"
_BINS = np.linspace(0, 1, 11)
_STYLE: dict[Any, Any] = {
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": "#888888",
    "svg.hashsalt": "terrascope",
    "svg.fonttype": "none",
    "font.family": "sans-serif",
}


def accuracy_bars(found: Tally) -> str:
    """Accuracy of each task: chance, the measured answer, the model's own words, and the paper's model."""
    series: list[tuple[str, str, list[float]]] = []
    names = {RANDOM: RANDOM, MEASURED: f"{found.head.model}, measured", WORDS: f"{found.head.model}, own words"}
    for row in found.rows:
        if row.name in names:
            series.append((names[row.name], _COLOURS[row.name], [*_by_task(row, found.tasks), 100 * row.macro]))
    if beside_paper(found):
        figures = TERRASCOPE._asdict()
        paper = [figures[task] for task in found.tasks]
        series.append(("TerraScope 8B (paper)", _COLOURS["paper"], [*paper, float(np.mean(paper))]))
    labels = [*(TASKS[task][1].replace(" ", "\n") if task in TASKS else task for task in found.tasks), "macro\nmean"]
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(9.5, 3.4), layout="constrained")
        axes = figure.subplots()
        width = 0.8 / max(1, len(series))
        places = np.arange(len(labels), dtype=float)
        places[-1] += 0.3
        for number, (name, colour, values) in enumerate(series):
            axes.bar(places + (number - (len(series) - 1) / 2) * width, values, width * 0.92, color=colour, label=name)
        axes.set_xticks(places, labels)
        axes.tick_params(axis="x", length=0)
        axes.set_ylim(0, 100)
        axes.set_ylabel("right answers, %")
        axes.yaxis.grid(True, color="#e6e6e6")
        axes.set_axisbelow(True)
        figure.legend(loc="outside upper center", ncols=len(series), frameon=False)
        return _svg(figure)


def correctness_plot(found: Correctness) -> str:
    """How many answers are right and wrong, and what share is right, by the IoU of their masks."""
    ious, right = np.array(found.ious), np.array(found.right, bool)
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(9.5, 3.0), layout="constrained")
        counts, shares = figure.subplots(1, 2)
        groups = [ious[right], ious[~right]]
        counts.hist(
            groups, _BINS, stacked=True, color=[_RIGHT, _WRONG], label=["right answers", "wrong answers"], rwidth=0.92
        )
        counts.set_ylabel("questions")
        counts.yaxis.set_major_locator(MaxNLocator(integer=True))
        counts.legend(frameon=False, loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
        middles, accuracy, sizes = _by_bin(ious, right)
        shares.plot(middles, accuracy, color="#444444", linewidth=1, zorder=1)
        shares.scatter(middles, accuracy, s=20 + 200 * sizes / max(1, sizes.max()), color=_RIGHT, zorder=2)
        shares.set_ylim(-5, 105)
        shares.set_ylabel("right answers, %")
        shares.yaxis.grid(True, color="#e6e6e6")
        shares.set_title("size: number of questions", fontsize=8, color="#666666")
        for axes in (counts, shares):
            axes.set_xlim(0, 1)
            axes.set_xlabel("mean IoU of a question's masks")
            axes.set_axisbelow(True)
        return _svg(figure)


def ablation_bars(found: Tally) -> str:
    """Macro mean of the model as it is and with parts left out; empty where nothing was left out."""
    rows = [row for row in found.rows if row.name in ROWS]
    if not rows:
        return ""
    whole = next(row for row in found.rows if row.name == MEASURED)
    labels = ["as it is", *(f"{row.name}: {ROWS[row.name].about}" for row in rows)]
    ours = [100 * whole.macro, *(100 * row.macro for row in rows)]
    papers = [ABLATIONS.get(name) for name in (FULL, *(row.name for row in rows))] if beside_paper(found) else []
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(9.5, 0.7 + 0.45 * len(labels)), layout="constrained")
        axes = figure.subplots()
        places = np.arange(len(labels))
        axes.barh(places, ours, 0.5, color=_COLOURS[MEASURED], label=found.head.model)
        for place, value in zip(places, ours, strict=True):
            axes.annotate(f"{value:.1f}", (value, place), (4, 0), textcoords="offset points", va="center")
        known = [(place, value) for place, value in enumerate(papers) if value is not None]
        if known:
            axes.scatter([v for _, v in known], [p for p, _ in known], color=_COLOURS["paper"], zorder=3,
                         label="TerraScope 8B (paper, table 2)")  # fmt: skip
            figure.legend(loc="outside upper center", ncols=2, frameon=False)
        axes.set_yticks(places, labels)
        axes.invert_yaxis()
        axes.set_xlim(0, 100)
        axes.set_xlabel("macro mean of the measured answers, %")
        return _svg(figure)


def _by_task(row: Row, tasks: Sequence[str]) -> list[float]:
    return [100 * row.accuracy.get(task, 0.0) for task in tasks]


def _by_bin(ious: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Middle, share right in % and size of each bin that holds questions."""
    bins = np.clip(np.digitize(ious, _BINS) - 1, 0, len(_BINS) - 2)
    sizes = np.bincount(bins, minlength=len(_BINS) - 1)
    there = np.flatnonzero(sizes)
    accuracy = np.array([100 * right[bins == one].mean() for one in there])
    return (_BINS[there] + _BINS[there + 1]) / 2, accuracy, sizes[there]


def _svg(figure: Figure) -> str:
    """The figure's drawing, without the head of a file."""
    out = io.StringIO()
    figure.savefig(out, format="svg", metadata={"Date": None})
    text = out.getvalue()
    return text[text.index("<svg") :]


def heading_of(task: str) -> str:
    """A task in full."""
    return TASKS[task][1] if task in TASKS else task
