"""A path -> the benchmark that lies there, verified."""

from __future__ import annotations

from pathlib import Path

from model_runtime.bench.built_benchmark import MANIFEST_NAME, open_built
from model_runtime.bench.items import Benchmark
from model_runtime.bench.simulated_benchmark import open_simulated
from model_runtime.errors import BadRequest


def open_benchmark(path: Path, pixel_size_m: float | None = None) -> Benchmark:
    """Opens a benchmark.

    Args:
        path: A parquet file as published, a folder that `bench build` made, or the JSON file of a simulated one.
        pixel_size_m: Ground size of the pixels of published chips; other benchmarks know their own.

    Raises:
        BadRequest: Nothing of the kind lies there, or what reads it isn't installed.
        BenchmarkChanged: It isn't what was frozen.
    """
    if pixel_size_m is not None and path.suffix != ".parquet":
        raise BadRequest(f"{path} knows its own pixel size.", "Leave --pixel-size out.")
    if pixel_size_m is not None and not 0 < pixel_size_m < 10_000:
        raise BadRequest(f"A pixel of {pixel_size_m} m makes no sense.", "Give metres, e.g. --pixel-size 10.")
    if path.is_dir() and (path / MANIFEST_NAME).exists():
        return open_built(path)
    if path.suffix == ".parquet" and path.is_file():
        return _published(path, pixel_size_m)
    if path.suffix == ".json" and path.is_file():
        return open_simulated(path)
    raise BadRequest(
        f"There is no benchmark at {path}.",
        "Give a parquet file of TerraScope-Bench, a folder that `bench build` made, or a simulated one's JSON file.",
    )


def _published(path: Path, pixel_size_m: float | None) -> Benchmark:
    try:
        from model_runtime.bench.published import open_published
    except ImportError as error:
        raise BadRequest(
            f"A parquet file is read with {error.name}, which isn't installed.",
            "pip install 'terrascope-runtime[bench]'",
        ) from error
    return open_published(path, pixel_size_m)
