"""Model folders, this project's and the published layout's: read tensor by tensor, written whole.

Only safetensors are read, and no code that a folder may bring along is ever run.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor
from transformers import Qwen2Tokenizer

from model_runtime.errors import DeviceError, ModelError
from model_runtime.model import published
from model_runtime.model.config import CONFIG_NAME, TerraScopeConfig
from model_runtime.model.network import TerraScope
from model_runtime.model.plan import FAMILY_TOKENS, SPECIAL_TOKENS
from model_runtime.model.stream import Words

WEIGHTS_NAME = "model.safetensors"
INDEX_NAME = "model.safetensors.index.json"
#: Names another folder for the models a person brings.
VARIABLE = "TERRASCOPE_MODELS"
TOKENIZER_NAME = "tokenizer.json"


@dataclass(frozen=True, eq=False)
class LoadedModel:
    """A network ready to reason, with its words and its identity."""

    name: str
    network: TerraScope
    words: Words
    sha256: str
    device: torch.device

    @property
    def config(self) -> TerraScopeConfig:
        """The network's configuration."""
        return self.network.config

    @property
    def dtype(self) -> str:
        """Number type the network computes in."""
        return str(self.network.sam2.no_mem_embed.dtype).removeprefix("torch.")


def embedded_models() -> Path:
    """The folder of the models that come with the project."""
    return Path(__file__).resolve().parents[1] / "resources" / "models"


def user_models() -> Path:
    """The folder of the models a person brought; it may not exist yet."""
    named = os.environ.get(VARIABLE, "")
    return Path(named).expanduser() if named else platformdirs.user_data_path("terrascope", appauthor=False) / "models"


def all_models() -> list[Path]:
    """Folders of all models, the embedded ones first."""
    places = (embedded_models(), user_models())
    return [path.parent for place in places for path in sorted(place.glob(f"*/{CONFIG_NAME}"))]


def model_folder(name_or_path: str) -> Path:
    """Folder of a model, by its name or its path.

    Raises:
        ModelError: If there is none.
    """
    for folder in (embedded_models() / name_or_path, user_models() / name_or_path, Path(name_or_path).expanduser()):
        if (folder / WEIGHTS_NAME).is_file() or (folder / INDEX_NAME).is_file():
            return folder
    known = [folder.name for folder in all_models()]
    raise ModelError(f"There is no model “{name_or_path}”.", f"Choose one of: {', '.join(known)}, or a model's folder.")


def pick_device(name: str) -> torch.device:
    """The torch device of "auto", "cpu", "cuda", "cuda:N" or "mps".

    Raises:
        DeviceError: If it isn't there.
    """
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    try:
        device = torch.device(name)
    except RuntimeError:
        raise DeviceError(f"“{name}” is no device.", "Choose auto, cpu, cuda, cuda:1 or mps.") from None
    there = {
        "cpu": True,
        "cuda": torch.cuda.is_available() and (device.index or 0) < torch.cuda.device_count(),
        "mps": torch.backends.mps.is_available(),
    }
    if not there.get(device.type, False):
        raise DeviceError(f"This machine has no device “{name}”.", "Choose auto or cpu.")
    return device


def load_model(name_or_path: str, device: str = "auto", progress: Callable[[float], None] | None = None) -> LoadedModel:
    """Loads a model folder onto a device, tensor by tensor, in fp32.

    Raises:
        ModelError: If the folder is missing, incomplete or doesn't fit its config.
        DeviceError: If the device isn't there.
    """
    place = pick_device(device)
    folder = model_folder(name_or_path)
    config = read_config(folder)
    try:
        network = TerraScope(config).to(place).eval()
    except (AssertionError, KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"{folder / CONFIG_NAME} describes no network that works: {error}.", "Get the model again."
        ) from error
    _read_weights(network, folder, progress)
    required = FAMILY_TOKENS if config.image_input == "rgb" else SPECIAL_TOKENS
    words = Words(_read_tokenizer(folder), config.lowercase, required=required)
    return LoadedModel(folder.name, network, words, _identity(weight_files(folder)), place)


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
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"{path}, or {published.SAM2_SHAPE_NAME} beside it, can't be used: {error!r}.", "Get the model again."
        ) from error


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


def sha256_of(path: Path) -> str:
    """Hex digest of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _identity(files: Sequence[Path]) -> str:
    """Hex digest of a file, or of the digests of several."""
    digests = [sha256_of(file) for file in files]
    return digests[0] if len(digests) == 1 else hashlib.sha256("".join(digests).encode()).hexdigest()


def _read_weights(network: TerraScope, folder: Path, progress: Callable[[float], None] | None) -> None:
    """Fills the network tensor by tensor, so that no more than one is held beside it.

    Raises:
        ModelError: If tensors are missing, left over, of another shape, or unreadable.
    """
    network.language_model.tie_weights()
    state, files = network.state_dict(), weight_files(folder)
    tied = {"language_model.lm_head.weight"} if network.config.llm.get("tie_word_embeddings") else set()
    stored = [name for file in files for name in _names_in(file)]
    found = {own for name in stored for own in published.own_names(name)}
    missing, left_over = set(state) - found - tied, found - set(state)
    if missing or left_over:
        raise ModelError(
            f"{folder} doesn't fit its config: {len(missing)} tensors missing, {len(left_over)} left over "
            f"(e.g. {sorted(missing | left_over)[0]}).",
            "Get the model again.",
        )
    done = 0
    for file in files:
        for name, value in published.own_tensors(_tensors_in(file)):
            if value.shape != state[name].shape:
                wanted, given = tuple(state[name].shape), tuple(value.shape)
                raise ModelError(f"{file}: {name} is {given}, its config says {wanted}.", "Get the model again.")
            with torch.no_grad():
                state[name].copy_(value)
            done += 1
            if progress is not None:
                progress(done / len(found))


def _names_in(file: Path) -> list[str]:
    with _opened(file) as tensors:
        return sorted(tensors.keys())


def _tensors_in(file: Path) -> Iterator[tuple[str, Tensor]]:
    with _opened(file) as tensors:
        for name in sorted(tensors.keys()):
            yield name, tensors.get_tensor(name)


@contextmanager
def _opened(file: Path) -> Iterator[Any]:
    try:
        with safe_open(file, framework="pt") as tensors:
            yield tensors
    except (SafetensorError, OSError) as error:
        raise ModelError(f"{file} can't be read: {error}.", "Get the model again.") from error


def _read_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer of a folder; the published ones come as vocabulary and merges, beside it or in `tokenizer/`."""
    path = folder / TOKENIZER_NAME
    places = [place for place in (folder, folder / "tokenizer") if (place / "vocab.json").is_file()]
    try:
        if path.is_file() or not places:
            return Tokenizer.from_file(str(path))
        found: Tokenizer = Qwen2Tokenizer.from_pretrained(places[0]).backend_tokenizer
        return found
    except Exception as error:  # the tokenizers library raises bare Exception
        raise ModelError(f"{path} can't be read: {error}.", "Get the model again.") from error
