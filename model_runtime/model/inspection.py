"""Whether a model folder will load here, from its config and the headers of its weights alone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from model_runtime.model.checkpoint import hollow_network, read_tokenizer, required_tokens
from model_runtime.model.devices import pick_device
from model_runtime.model.folder import TOKENIZER_NAME, layout_of, read_config, read_headers, weight_files
from model_runtime.model.memory import memory_needed
from model_runtime.model.precision import dtype_for
from model_runtime.model.stream import lacking
from model_runtime.model.weights import fit_of


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
        memory_bytes: What the model is reckoned to take at work on this machine's best device (`memory_needed`).
        tokenizer: Whether a tokenizer is there.
        missing_tokens: Special tokens it doesn't have, and the network needs.
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
    missing_tokens: tuple[str, ...] = ()

    @property
    def loads(self) -> bool:
        """Whether the folder will load."""
        return self.tokenizer and not (self.missing or self.left_over or self.misshapen or self.missing_tokens)


def inspect_model(folder: Path) -> Inspection:
    """Looks at a folder; no weight is read.

    Raises:
        ModelError: If there is no config of this family, or a file of weights or the tokenizer is missing or broken.
    """
    config = read_config(folder)
    network = hollow_network(config, folder)
    files = weight_files(folder)
    stored = read_headers(files)
    fit = fit_of(network, stored)
    device = pick_device("auto")
    tokenizer = any((place / name).is_file() for place, name in _tokenizer_places(folder))
    return Inspection(
        folder=folder,
        layout=layout_of(config),
        files=len(files),
        fitting=len(stored) - len(fit.misshapen) - len(fit.left_over),
        missing=fit.missing,
        left_over=fit.left_over,
        misshapen=fit.misshapen,
        dtypes=dict(Counter(header.dtype for header in stored.values())),
        parameters=sum(header.numbers for header in stored.values()),
        stored_bytes=sum(header.nbytes for header in stored.values()),
        memory_bytes=memory_needed(config, stored, dtype_for(config, device)).total,
        tokenizer=tokenizer,
        missing_tokens=lacking(read_tokenizer(folder), required_tokens(config)) if tokenizer else (),
    )


def _tokenizer_places(folder: Path) -> list[tuple[Path, str]]:
    return [(folder, TOKENIZER_NAME), (folder, "vocab.json"), (folder / "tokenizer", "vocab.json")]
