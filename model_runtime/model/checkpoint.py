"""Model folders, this project's and the published layout's: found, loaded, written.

Only safetensors are read, and no code that a folder may bring along is ever run.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from transformers import Qwen2Tokenizer

from model_runtime.errors import ModelError
from model_runtime.model.config import CONFIG_NAME, TerraScopeConfig
from model_runtime.model.devices import pick_device
from model_runtime.model.folder import TOKENIZER_NAME, Stored, read_config, read_headers, sha256_of, weight_files
from model_runtime.model.hollow import give_memory, hollow
from model_runtime.model.memory import check_fits, memory_needed, told_if_full
from model_runtime.model.network import TerraScope
from model_runtime.model.places import WEIGHTS_NAME, all_models, embedded_models, model_folder, user_models
from model_runtime.model.plan import FAMILY_TOKENS, SPECIAL_TOKENS
from model_runtime.model.precision import accept_fp32, dtype_for, stored_as
from model_runtime.model.quantised import BITS, WHOLE, make_room, take
from model_runtime.model.stream import Words
from model_runtime.model.weights import fill, fit_of

__all__ = [
    "TOKENIZER_NAME", "LoadedModel", "all_models", "embedded_models", "hollow_network", "load_model", "model_folder",
    "read_config", "save_model", "sha256_of", "user_models", "weight_files",
]  # fmt: skip


@dataclass(frozen=True, eq=False)
class LoadedModel:
    """A network ready to reason, with its words and its identity."""

    name: str
    network: TerraScope
    words: Words
    sha256: str
    device: torch.device
    bits: int = 0

    @property
    def config(self) -> TerraScopeConfig:
        """The network's configuration."""
        return self.network.config

    @property
    def dtype(self) -> str:
        """Number type the network computes in; and the bits of most weights, where they have few."""
        computing = str(self.network.sam2.no_mem_embed.dtype).removeprefix("torch.")
        return f"{computing}, weights of {self.bits} bits" if self.bits else computing


def load_model(
    name_or_path: str,
    device: str = "auto",
    progress: Callable[[float], None] = lambda fraction: None,
    precision: str = "auto",
) -> LoadedModel:
    """Loads a model folder onto a device: built without weights, then filled tensor by tensor.

    Args:
        name_or_path: A model's name or folder.
        device: As `pick_device` knows them.
        progress: Told the fraction of tensors that are loaded.
        precision: As `dtype_for` knows them.

    Raises:
        ModelError: If the folder is missing, incomplete or doesn't fit its config.
        DeviceError: If the device isn't there, or doesn't know the precision.
        BadRequest: If the model doesn't know the precision.
        MemoryLimitError: If it needs more memory than the device has free.
    """
    place = pick_device(device)
    folder = model_folder(name_or_path)
    config = read_config(folder)
    dtype = dtype_for(config, place, precision)
    stored = read_headers(weight_files(folder))
    network = hollow_network(config, folder)
    _check_fit(network, stored, folder)
    words = Words(read_tokenizer(folder), config.lowercase, required=required_tokens(config))
    quantised = make_room(network, BITS[precision], dtype) if precision in BITS else WHOLE
    needed = memory_needed(config, stored, dtype, quantised)
    check_fits(folder.name, needed, place)
    with told_if_full(folder.name, needed, place):
        give_memory(network, place, partial(stored_as, dtype), quantised.names)
        fill(network, stored, progress, partial(take, network, quantised, place))
    if dtype != torch.float32:
        accept_fp32(network)
    return LoadedModel(folder.name, network, words, _identity(weight_files(folder)), place, quantised.bits)


def hollow_network(config: TerraScopeConfig, folder: Path) -> TerraScope:
    """The network of a folder's config without its weights: shapes alone, on the meta device.

    Raises:
        ModelError: If the config describes no network.
    """
    try:
        with hollow():
            network = TerraScope(config).eval()
            network.language_model.tie_weights()
    except (AssertionError, KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"{folder / CONFIG_NAME} describes no network that works: {error}.", "Get the model again."
        ) from error
    return network


def save_model(folder: Path, network: TerraScope, tokenizer: Tokenizer, dtype: torch.dtype = torch.float16) -> None:
    """Writes a model folder; tied weights are stored once."""
    folder.mkdir(parents=True, exist_ok=True)
    tied = {"language_model.lm_head.weight"} if network.config.llm.get("tie_word_embeddings") else set()
    weights = {
        name: value.detach().to("cpu", dtype if value.is_floating_point() else value.dtype).contiguous()
        for name, value in network.state_dict().items()
        if name not in tied
    }
    network.config.save(folder)
    tokenizer.save(str(folder / TOKENIZER_NAME))
    save_file(weights, folder / WEIGHTS_NAME, metadata={"format": "pt"})


def _identity(files: Sequence[Path]) -> str:
    """Hex digest of a file, or of the digests of several."""
    digests = [sha256_of(file) for file in files]
    return digests[0] if len(digests) == 1 else hashlib.sha256("".join(digests).encode()).hexdigest()


def _check_fit(network: TerraScope, stored: Mapping[str, Stored], folder: Path) -> None:
    fit = fit_of(network, stored)
    if fit.missing or fit.left_over:
        raise ModelError(
            f"{folder} doesn't fit its config: {len(fit.missing)} tensors missing, {len(fit.left_over)} left over "
            f"(e.g. {min(fit.missing + fit.left_over)}).",
            "Get the model again.",
        )
    if fit.misshapen:
        name = fit.misshapen[0]
        raise ModelError(
            f"{stored[name].file}: {name} is {stored[name].shape}, which its config doesn't say.",
            "Get the model again.",
        )


def required_tokens(config: TerraScopeConfig) -> tuple[str, ...]:
    """The special tokens that a network's tokenizer has to have."""
    return FAMILY_TOKENS if config.image_input == "rgb" else SPECIAL_TOKENS


def read_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer of a folder; the published ones come as vocabulary and merges, beside it or in `tokenizer/`.

    Raises:
        ModelError: If it can't be read.
    """
    path = folder / TOKENIZER_NAME
    places = [place for place in (folder, folder / "tokenizer") if (place / "vocab.json").is_file()]
    try:
        if path.is_file() or not places:
            return Tokenizer.from_file(str(path))
        found: Tokenizer = Qwen2Tokenizer.from_pretrained(places[0]).backend_tokenizer
        return found
    except Exception as error:  # the tokenizers library raises bare Exception
        raise ModelError(f"{path} can't be read: {error}.", "Get the model again.") from error
