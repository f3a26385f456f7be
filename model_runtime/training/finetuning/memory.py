"""Memory a training takes on each device, reckoned before anything is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import torch

from model_runtime.errors import MemoryLimitError
from model_runtime.model.checkpoint import hollow_network
from model_runtime.model.config import TerraScopeConfig
from model_runtime.model.devices import free_bytes
from model_runtime.model.network import TerraScope
from model_runtime.model.sizes import readable_bytes
from model_runtime.training.finetuning.parts import modules_of
from model_runtime.training.finetuning.settings import Settings, StageSettings

#: Bytes of a trained number: itself, its gradient and AdamW's two moments, all in fp32.
_TRAINED_BYTES = 16
#: Tensors as wide as a language model's layer that are kept for the way back, and as wide as its hidden layer.
_LAYER_KEPT, _HIDDEN_KEPT = 12, 4
#: The same of a block of an image encoder, in widths of the block (its hidden layer is four of them).
_BLOCK_KEPT = 24
#: Tokens of the words of a question, the turn and what goes back after each `[SEG]`.
_WORDS = 512
_TILE_TOKENS = 256
#: Masks at the image's resolution that are kept for each mask that is drawn.
_MASK_KEPT = 12

_WAY_OUT = (
    "In the settings, lower batch (and raise accumulate), set checkpointing = true or precision = "
    '"bf16", train fewer parts or adapters of a lower rank; or choose a device with more memory.'
)


@dataclass(frozen=True)
class TrainingMemory:
    """Bytes a stage takes on a device.

    Attributes:
        weights: Everything that is not trained.
        trained: What is, with gradients and the optimiser's state.
        activations: What a step keeps for its way back; an allowance, not a measurement.
    """

    weights: int
    trained: int
    activations: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.trained + self.activations


def training_memory(config: TerraScopeConfig, folder: Path, settings: Settings, stage: StageSettings) -> TrainingMemory:
    """What a stage will take.

    Args:
        config: The network.
        folder: The model's, for messages.
        settings: Of the training.
        stage: The stage.
    """
    network = hollow_network(config, folder)
    whole = [part for part in stage.trained if part != "language_model" or stage.lora is None]
    trained = {id(p): p.numel() for part in whole for module in modules_of(network, part) for p in module.parameters()}
    everything = {id(p): p.numel() for p in network.parameters()}
    size = 2 if settings.precision == "bf16" else 4
    numbers = sum(trained.values())
    frozen = (sum(everything.values()) - numbers) * size
    if stage.lora is not None:
        numbers += _adapters(network, stage.lora.rank)
    return TrainingMemory(frozen, numbers * _TRAINED_BYTES, _activations(network, settings, stage) * size)


def check_trainable(name: str, needed: TrainingMemory, device: torch.device, free: int | None = None) -> None:
    """Refuses a training that can't fit; where free memory isn't known, none is refused.

    Args:
        name: The stage.
        needed: What it takes.
        device: Where.
        free: Bytes that are free there; asked of the device if left out.

    Raises:
        MemoryLimitError: If less is free than it needs.
    """
    free = free_bytes(device) if free is None else free
    if free is not None and needed.total > free:
        raise MemoryLimitError(
            f"The stage {name} needs about {readable_bytes(needed.total)} of memory on {device} "
            f"({readable_bytes(needed.weights)} for weights, {readable_bytes(needed.trained)} for what is trained, "
            f"{readable_bytes(needed.activations)} for a step), and {readable_bytes(free)} are free",
            _WAY_OUT,
        )


@contextmanager
def told_if_out_of_memory(name: str) -> Iterator[None]:
    """Tells of a card whose memory runs out in a step of a stage as `check_trainable` does before.

    Raises:
        MemoryLimitError: If it ran out.
    """
    try:
        yield
    except (torch.OutOfMemoryError, MemoryError) as error:
        raise MemoryLimitError(f"Memory ran out in the stage {name}", _WAY_OUT) from error


def _adapters(network: TerraScope, rank: int) -> int:
    layers = network.language_model.model.layers
    sides = [sum(module.weight.shape) for module in layers.modules() if isinstance(module, torch.nn.Linear)]
    return rank * sum(sides)


def _activations(network: TerraScope, settings: Settings, stage: StageSettings) -> int:
    """Numbers a step keeps."""
    grounding = stage is settings.grounding
    rows = stage.batch * (stage.phrases if grounding else 1)
    return (
        _language(network, settings, stage, rows)
        + stage.batch * _images(network.config, "image_encoder" in stage.trained)
        + rows * (1 if grounding else 3) * _MASK_KEPT * network.config.window**2
    )


def _language(network: TerraScope, settings: Settings, stage: StageSettings, rows: int) -> int:
    config, llm = network.config, network.config.llm
    hidden, intermediate, layers = (int(llm[key]) for key in ("hidden_size", "intermediate_size", "num_hidden_layers"))
    if config.image_input == "rgb":
        images = (config.most_tiles + 1) * _TILE_TOKENS
    else:
        images = 2 * (config.window // config.token_stride) ** 2
    tokens = rows * (images + _WORDS)
    layer = tokens * (_LAYER_KEPT * hidden + _HIDDEN_KEPT * intermediate)
    upstream = set(stage.trained) & {"image_encoder", "vision_tower", "projector", "language_model", "embeddings"}
    if config.image_input == "rgb":
        # its visual tokens come from a tower of their own
        upstream -= {"image_encoder"}
    if not upstream:
        kept = layer
    elif settings.checkpointing:
        kept = layers * tokens * hidden + layer
    else:
        kept = layers * layer
    return kept + (rows * _WORDS * int(llm["vocab_size"]) * 3 if stage.text else 0)


def _images(config: TerraScopeConfig, kept: bool) -> int:
    """Numbers kept of the mask encoder for one image, or alive in its widest block where it isn't trained."""
    sam2 = config.grounding
    cells, width, blocks = (config.window // sam2.patch_stride) ** 2, sam2.embed_dim, []
    for number in sam2.stages:
        blocks += [cells * width * _BLOCK_KEPT] * number
        cells, width = cells // 4, width * 2
    return sum(blocks) if kept else max(blocks)
