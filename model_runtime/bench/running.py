"""Every question of a benchmark through a model, answer by answer written down."""

from __future__ import annotations

import importlib.metadata
import platform
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import numpy as np
import rasterio

from model_runtime import engine
from model_runtime.bench.ablation import Evidence, FusionMode, ablate
from model_runtime.bench.items import TASKS, Benchmark, BenchmarkChanged, ClassMask, Item
from model_runtime.bench.run_folder import Head, Record, RunFolder
from model_runtime.bench.scoring import measure_by_paper, overlaps
from model_runtime.engine.loading import Network, torch_network
from model_runtime.engine.results.files import MASK_INSIDE, MASK_INVALID
from model_runtime.errors import BadRequest, TerraScopeError
from model_runtime.protocol import Answer, AnswerReady, Failed, QuestionRequest
from model_runtime.version import __version__

FULL = "full"
Sensors = Literal["both", "optical", "sar"]


@dataclass(frozen=True)
class Ablation:
    """A part of the method taken out, or done otherwise (paper tables 2, 3 and K)."""

    about: str
    evidence: Evidence | None = None
    figures: bool | None = None
    fusion: FusionMode | None = None


#: Ways of working by the name of their row.
ROWS: dict[str, Ablation] = {
    FULL: Ablation("the model as it is"),
    "box": Ablation("the mask's bounding box goes back instead of the mask", evidence="box"),
    "random": Ablation("tokens from anywhere go back", evidence="random"),
    "none": Ablation("no visual tokens go back", evidence="none"),
    "no-figures": Ablation("the model isn't told what was measured", figures=False),
    "optical-tokens": Ablation("tokens that go back are optical", fusion="optical"),
    "sar-tokens": Ablation("tokens that go back are radar", fusion="sar"),
    "concat": Ablation("tokens of both sensors go back", fusion="concat"),
    "joint": Ablation("tokens of both sensors as one go back", fusion="joint"),
    "adaptive": Ablation("each token from the more relevant sensor", fusion="adaptive"),
}


@dataclass(frozen=True)
class Asking:
    """How items are asked.

    Attributes:
        model: The model's name or folder.
        device: As `QuestionRequest` knows them.
        rows: Names of `ROWS`.
        sensors: Which sensors the model is given.
        limit: At most so many items, evenly spread over the benchmark; None asks all.
        again: Whether items that failed are asked again.
    """

    model: str
    device: str = "auto"
    rows: Sequence[str] = (FULL,)
    sensors: Sensors = "both"
    limit: int | None = None
    again: bool = False


def run(
    benchmark: Benchmark,
    folder: RunFolder,
    asking: Asking,
    network: Callable[[], Network] = torch_network,
    progress: Callable[[str, int, int], None] = lambda row, done, total: None,
) -> None:
    """Asks what hasn't been asked yet.

    Args:
        benchmark: The benchmark.
        folder: Gets an answer after the other.
        asking: How.
        network: Gives the network to reason with.
        progress: Told the row, how many of its items are done, and how many there are.

    Raises:
        BadRequest: A row that doesn't exist, or the folder holds another run.
        BenchmarkChanged: The benchmark isn't what was frozen.
        TerraScopeError: The model can't be loaded. What goes wrong with an item is written down with it.
    """
    unknown = [row for row in asking.rows if row not in ROWS]
    if unknown:
        raise BadRequest(f"There is no row “{unknown[0]}”.", f"Choose among {', '.join(ROWS)}.")
    rooms = network()
    model = rooms.load(asking.model, asking.device, lambda fraction: None)
    folder.begin(_head(benchmark, model, asking))
    done = {key: record.error for key, record in folder.records().items()}
    items = spread(benchmark.items, asking.limit)
    # the model stays as it is loaded; the engine is given it whatever it asks for
    loaded = replace(rooms, load=lambda *_: model)
    for row in asking.rows:
        with _ablated(model, ROWS[row]):
            for number, item in enumerate(items):
                progress(row, number, len(items))
                if (row, item.name) in done and not (asking.again and done[row, item.name]):
                    continue
                folder.add(_asked(benchmark, item, row, loaded, asking, folder))
        progress(row, len(items), len(items))


def spread(items: Sequence[Item], limit: int | None) -> list[Item]:
    """At most so many items, evenly spread."""
    if limit is None or limit >= len(items):
        return list(items)
    return [items[int(index)] for index in np.linspace(0, len(items) - 1, limit).round()]


@contextmanager
def _ablated(model: Any, ablation: Ablation) -> Iterator[None]:
    """A model that works otherwise meanwhile."""
    if ablation == ROWS[FULL]:
        yield
        return
    before = model.network.config
    ablate(model, ablation.evidence, ablation.figures, ablation.fusion)
    try:
        yield
    finally:
        model.network.config = before


def _asked(benchmark: Benchmark, item: Item, row: str, network: Network, asking: Asking, folder: RunFolder) -> Record:
    """Asks one item; what goes wrong is part of the record, unless the benchmark itself is at fault."""
    with tempfile.TemporaryDirectory(prefix="terrascope-bench-") as scratch:
        images, out = Path(scratch) / "images", Path(scratch) / "answer"
        images.mkdir()
        try:
            layers = benchmark.layers(item, images)
            true = benchmark.true_masks(item)
        except BenchmarkChanged:
            raise
        except TerraScopeError as error:
            return Record(row, item.name, 0.0, error=error.message)
        given = tuple(layer for layer in layers if asking.sensors in ("both", layer.sensor))
        if not given:
            return Record(row, item.name, 0.0, error=f"The item has no {asking.sensors} layer.")
        request = QuestionRequest(item.text, given, model=asking.model, device=asking.device, out_dir=str(out))
        started = time.perf_counter()
        last = deque(engine.ask(request, network=lambda: network), maxlen=1)[0]
        seconds = round(time.perf_counter() - started, 3)
        if not isinstance(last, AnswerReady):
            reason = last.message if isinstance(last, Failed) else "The question ended without an answer."
            return Record(row, item.name, seconds, error=reason)
        grounded, valid = _masks(last.answer, out)
    if row == FULL and true:
        folder.keep_masks(item.name, grounded)
    measured = None
    if benchmark.kind != "simulated" and item.task in TASKS and valid is not None:
        measured = measure_by_paper(item.task, grounded, valid, benchmark.pixel_size_m)
    return Record(
        row,
        item.name,
        seconds,
        answer=last.answer.answer,
        model_answer=last.answer.model_answer,
        by_paper=measured.option(item.options) if measured else "",
        overlaps=tuple(overlaps(true, grounded)),
    )


def _masks(answer: Answer, folder: Path) -> tuple[list[ClassMask], np.ndarray | None]:
    """What was grounded, in the order of speech, and the pixels that hold data."""
    found, valid = [], None
    for step in answer.steps:
        if step.grounding is None or not step.grounding.mask:
            continue
        with rasterio.open(folder / step.grounding.mask) as raster:
            pixels = raster.read(1)
        found.append(ClassMask(step.grounding.class_name, step.grounding.date, pixels == MASK_INSIDE))
        valid = pixels != MASK_INVALID
    return found, valid


def _head(benchmark: Benchmark, model: Any, asking: Asking) -> Head:
    device = str(model.device)
    return Head(
        benchmark=benchmark.name,
        benchmark_kind=benchmark.kind,
        benchmark_sha256=benchmark.sha256,
        model=model.name,
        model_sha256=model.sha256,
        plans=bool(model.config.plans),
        device=device,
        device_name=_device_name(device),
        dtype=str(model.dtype),
        sensors=asking.sensors,
        version=__version__,
        versions=_versions(),
    )


def _device_name(device: str) -> str:
    import torch

    if device.startswith("cuda"):
        return torch.cuda.get_device_name(device)
    return f"{platform.machine()}, {torch.get_num_threads()} threads"


def _versions() -> dict[str, str]:
    names = ("torch", "transformers", "numpy", "scipy", "rasterio", "shapely", "pyproj")
    return {"python": platform.python_version(), **{name: importlib.metadata.version(name) for name in names}}
