"""Whether a model folder will load here, from its config and the headers of its weights alone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from safetensors import SafetensorError, safe_open

from model_runtime.errors import ModelError
from model_runtime.model import published
from model_runtime.model.checkpoint import TOKENIZER_NAME, read_config, weight_files
from model_runtime.model.config import CONFIG_NAME
from model_runtime.model.hollow import hollow
from model_runtime.model.network import TerraScope

#: Bytes of a number by safetensors' name of its type.
_BYTES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I8": 1, "U8": 1, "BOOL": 1}
#: Bytes of a number as the network computes with it.
_COMPUTED_BYTES = 4


@dataclass(frozen=True)
class Inspection:
    """What a folder holds.

    Attributes:
        folder: The folder.
        layout: "terrascope" or "published".
        files: Files of weights.
        fitting: Stored tensors that find a place of their shape.
        missing: Tensors the network has and the folder has not.
        left_over: Stored tensors without a place.
        misshapen: Stored tensors of another shape than their place.
        dtypes: Number of tensors by safetensors' name of their type.
        parameters: Numbers in all stored tensors.
        stored_bytes: Size of the stored tensors.
        memory_bytes: Memory the loaded network takes, beside what an image takes.
        tokenizer: Whether a tokenizer is there.
    """

    folder: Path
    layout: str
    files: int
    fitting: int
    missing: tuple[str, ...]
    left_over: tuple[str, ...]
    misshapen: tuple[str, ...]
    dtypes: dict[str, int]
    parameters: int
    stored_bytes: int
    memory_bytes: int
    tokenizer: bool

    @property
    def loads(self) -> bool:
        """Whether the folder will load."""
        return self.tokenizer and not (self.missing or self.left_over or self.misshapen)


def inspect_model(folder: Path) -> Inspection:
    """Looks at a folder; no weight is read.

    Raises:
        ModelError: If there is no config of this family, or a file of weights is missing or broken.
    """
    config = read_config(folder)
    try:
        with hollow():
            network = TerraScope(config)
            network.language_model.tie_weights()
    except (AssertionError, KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"{folder / CONFIG_NAME} describes no network that works: {error}.", "Get the model again."
        ) from error
    wanted = {name: tuple(tensor.shape) for name, tensor in network.state_dict().items()}
    tied = {"language_model.lm_head.weight"} if config.llm.get("tie_word_embeddings") else set()
    files = weight_files(folder)
    stored, dtypes, numbers, size = _headers(files)
    found = {own for name in stored for own, _ in published.stand_in(name, stored[name])}
    misshapen = [
        name
        for name, shape in stored.items()
        if any(own in wanted and wanted[own] != tuple(part.shape) for own, part in published.stand_in(name, shape))
    ]
    left_over = [name for name in stored if not set(published.own_names(name)) <= set(wanted)]
    return Inspection(
        folder=folder,
        layout="published" if config.image_input == "rgb" else "terrascope",
        files=len(files),
        fitting=len(stored) - len(misshapen) - len(left_over),
        missing=tuple(sorted(set(wanted) - found - tied)),
        left_over=tuple(sorted(left_over)),
        misshapen=tuple(sorted(misshapen)),
        dtypes=dict(dtypes),
        parameters=numbers,
        stored_bytes=size,
        memory_bytes=numbers * _COMPUTED_BYTES,
        tokenizer=any((place / name).is_file() for place, name in _tokenizer_places(folder)),
    )


def _tokenizer_places(folder: Path) -> list[tuple[Path, str]]:
    return [(folder, TOKENIZER_NAME), (folder, "vocab.json"), (folder / "tokenizer", "vocab.json")]


def _headers(files: list[Path]) -> tuple[dict[str, tuple[int, ...]], Counter[str], int, int]:
    """Shapes by name, tensors by type, numbers and bytes in all."""
    shapes: dict[str, tuple[int, ...]] = {}
    dtypes: Counter[str] = Counter()
    numbers = size = 0
    for file in files:
        try:
            with safe_open(file, framework="pt") as tensors:
                for name in tensors.keys():  # noqa: SIM118 (it is no dict)
                    header = tensors.get_slice(name)
                    shapes[name], dtype = tuple(header.get_shape()), header.get_dtype()
                    count = 1
                    for side in shapes[name]:
                        count *= side
                    dtypes[dtype] += 1
                    numbers += count
                    size += count * _BYTES.get(dtype, _COMPUTED_BYTES)
        except (SafetensorError, OSError) as error:
            raise ModelError(f"{file} can't be read: {error}.", "Get the model again.") from error
    return shapes, dtypes, numbers, size
