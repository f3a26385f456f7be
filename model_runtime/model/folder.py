"""What a model folder says of itself: its config, the headers of its weights, its digests. Needs no torch."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open

from model_runtime.errors import MemoryLimitError, ModelError
from model_runtime.model import published
from model_runtime.model.config import CONFIG_NAME, TerraScopeConfig
from model_runtime.model.places import INDEX_NAME, WEIGHTS_NAME

TOKENIZER_NAME = "tokenizer.json"
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


def read_config(folder: Path) -> TerraScopeConfig:
    """The network a folder's config.json describes, in this project's layout or the published one.

    Raises:
        ModelError: If it is missing, broken, or of another kind of model.
    """
    path = folder / CONFIG_NAME
    try:
        data = json.loads(path.read_text())
    except (OSError, ValueError):
        return TerraScopeConfig.load(folder)  # which says what is wrong
    if not isinstance(data, dict) or data.get("model_type") != published.MODEL_TYPE:
        return TerraScopeConfig.load(folder)
    try:
        return published.published_config(data, folder)
    except ModelError as error:
        raise ModelError(f"{folder} won't load here. {error.message}", error.way_out) from None
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"{path}, or {published.SAM2_SHAPE_NAME} beside it, can't be used: {error!r}.", "Get the model again."
        ) from error


def layout_of(config: TerraScopeConfig) -> str:
    """Whose layout a network's folder has: "terrascope" (this project's) or "published"."""
    return "published" if config.image_input == "rgb" else "terrascope"


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
            # numpy's, for torch's would import torch; no value is asked for
            with opened(file, "numpy") as tensors:
                for name in sorted(tensors.keys()):
                    header = tensors.get_slice(name)
                    found[name] = Stored(tuple(header.get_shape()), header.get_dtype(), file)
        except MemoryError as error:
            raise MemoryLimitError(
                f"There isn't enough memory to open {file}.", "Close other programs, or choose a smaller model."
            ) from error
    return found


@contextmanager
def opened(file: Path, framework: str) -> Iterator[Any]:
    """A file of weights, whose tensors are handed out as those of "pt" (torch) or "numpy".

    Raises:
        ModelError: If it is missing or broken.
        MemoryError: If there isn't room to map it.
    """
    try:
        with safe_open(file, framework=framework) as tensors:
            yield tensors
    except (SafetensorError, OSError, RuntimeError) as error:
        # torch, which maps the file, tells of both by a RuntimeError
        if "Cannot allocate memory" in str(error):
            raise MemoryError(str(error)) from error
        if isinstance(error, RuntimeError):
            raise
        raise ModelError(f"{file} can't be read: {error}.", "Get the model again.") from error


def sha256_of(path: Path) -> str:
    """Hex digest of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
