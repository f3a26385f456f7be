"""The files of weights of a model folder: their headers, how they fit a network, and their tensors, one at a time."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from model_runtime.errors import MemoryLimitError, ModelError
from model_runtime.model import published
from model_runtime.model.network import TerraScope
from model_runtime.model.places import INDEX_NAME, WEIGHTS_NAME

#: Bytes of a number by safetensors' name of its type.
_BYTES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I8": 1, "U8": 1, "BOOL": 1}


@dataclass(frozen=True)
class Stored:
    """A tensor as the header of its file tells it.

    Attributes:
        shape: Its sides.
        dtype: safetensors' name of its type.
        file: The file it lies in.
    """

    shape: tuple[int, ...]
    dtype: str
    file: Path

    @property
    def numbers(self) -> int:
        """Numbers in it."""
        return math.prod(self.shape)

    @property
    def nbytes(self) -> int:
        """Its size in the file."""
        return self.numbers * _BYTES.get(self.dtype, 4)


@dataclass(frozen=True)
class Fit:
    """How stored tensors fit a network.

    Attributes:
        missing: Tensors the network has and the folder has not.
        left_over: Stored tensors without a place.
        misshapen: Stored tensors of another shape than their place.
    """

    missing: tuple[str, ...]
    left_over: tuple[str, ...]
    misshapen: tuple[str, ...]


def weight_files(folder: Path) -> list[Path]:
    """The safetensors of a folder: one, or the shards its index names.

    Raises:
        ModelError: If a shard is missing, or the index can't be read.
    """
    index = folder / INDEX_NAME
    if not index.is_file():
        return [folder / WEIGHTS_NAME]
    try:
        names = sorted(set(json.loads(index.read_text())["weight_map"].values()))
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise ModelError(f"{index} can't be read: {error}.", "Get the model again.") from error
    missing = [name for name in names if not (folder / name).is_file()]
    if missing:
        raise ModelError(f"{folder} lacks {missing[0]}, of {len(names)} files of weights.", "Get the model again.")
    return [folder / name for name in names]


def read_headers(files: Sequence[Path]) -> dict[str, Stored]:
    """All stored tensors by their names; no weight is read.

    Raises:
        ModelError: If a file is missing or broken.
        MemoryLimitError: If there isn't even room to map a file.
    """
    found = {}
    for file in files:
        try:
            with _opened(file) as tensors:
                for name in sorted(tensors.keys()):
                    header = tensors.get_slice(name)
                    found[name] = Stored(tuple(header.get_shape()), header.get_dtype(), file)
        except MemoryError as error:
            raise MemoryLimitError(
                f"There isn't enough memory to open {file}.", "Close other programs, or choose a smaller model."
            ) from error
    return found


def fit_of(network: TerraScope, stored: Mapping[str, Stored]) -> Fit:
    """Compares what is stored with the places of a network, hollow or not."""
    wanted = {name: tuple(tensor.shape) for name, tensor in network.state_dict().items()}
    tied = {"language_model.lm_head.weight"} if network.config.llm.get("tie_word_embeddings") else set()
    found, left_over, misshapen = set(), [], []
    for name, header in stored.items():
        parts = {own: tuple(part.shape) for own, part in published.stand_in(name, header.shape)}
        found |= set(parts)
        if not set(parts) <= set(wanted):
            left_over.append(name)
        elif any(wanted[own] != shape for own, shape in parts.items()):
            misshapen.append(name)
    missing = set(wanted) - found - tied
    return Fit(tuple(sorted(missing)), tuple(sorted(left_over)), tuple(sorted(misshapen)))


def fill(
    network: TerraScope, stored: Mapping[str, Stored], progress: Callable[[float], None] = lambda fraction: None
) -> None:
    """Fills a network with what is stored; beside it one tensor is held at a time, and one file is open.

    Args:
        network: With memory on its device, and fitting.
        stored: What `read_headers` found.
        progress: Told the fraction done.

    Raises:
        ModelError: If a file can't be read.
        MemoryError: If a file can't be mapped into memory.
    """
    state = network.state_dict()
    done, all_of_them = 0, sum(len(published.own_names(name)) for name in stored)
    for file in dict.fromkeys(header.file for header in stored.values()):
        names = [name for name, header in stored.items() if header.file == file]
        with _opened(file) as tensors, torch.no_grad():
            for name, value in _own_tensors(tensors, names):
                state[name].copy_(value)
                done += 1
                progress(done / all_of_them)


def _own_tensors(tensors: Any, names: Sequence[str]) -> Iterator[tuple[str, Tensor]]:
    return published.own_tensors((name, tensors.get_tensor(name)) for name in names)


@contextmanager
def _opened(file: Path) -> Iterator[Any]:
    try:
        with safe_open(file, framework="pt") as tensors:
            yield tensors
    except (SafetensorError, OSError, RuntimeError) as error:
        # torch, which maps the file, tells of both by a RuntimeError
        if "Cannot allocate memory" in str(error):
            raise MemoryError(str(error)) from error
        if isinstance(error, RuntimeError):
            raise
        raise ModelError(f"{file} can't be read: {error}.", "Get the model again.") from error
