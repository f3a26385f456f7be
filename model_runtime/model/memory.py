"""Memory a model needs on a device, told before anything is loaded; and what to say where there is too little."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import torch

from model_runtime.errors import MemoryLimitError
from model_runtime.model.config import TerraScopeConfig
from model_runtime.model.devices import free_bytes
from model_runtime.model.folder import Stored
from model_runtime.model.published import own_names
from model_runtime.model.quantised import BITS, WHOLE, Quantised
from model_runtime.model.sizes import readable_bytes

#: Tokens of a long question that the allowance counts with: thirteen tiles of a picture are 3,328, and words, figures
#: and evidence follow.
_TOKENS = 8192
#: Tensors as wide as a layer that are alive at once while it is computed: inputs, queries, keys, values, sums.
_LAYER_TENSORS = 8
#: The same of the image encoder's first stage, whose hidden layer alone is four times as wide.
_IMAGE_TENSORS = 16


@dataclass(frozen=True)
class MemoryNeeded:
    """Bytes a model takes on its device.

    Attributes:
        weights: The weights, in the number type the network computes in.
        cache: The language model's memory of a long question (KV cache).
        activations: What is alive while a layer, or an image, is computed; an allowance, not a measurement.
        largest: Most that is held beside the network while that is filled: the largest stored tensor, with the copies
            that quantising it takes.
        can_be_halved: Whether another number type takes half of it.
        can_be_quantised: Whether its weights can be given fewer bits.
    """

    weights: int
    cache: int
    activations: int
    largest: int
    can_be_halved: bool = False
    can_be_quantised: bool = False

    @property
    def total(self) -> int:
        """The most at once: while it is loaded or while it works."""
        return self.weights + max(self.cache + self.activations, self.largest)


def memory_needed(
    config: TerraScopeConfig, stored: Mapping[str, Stored], dtype: torch.dtype, quantised: Quantised = WHOLE
) -> MemoryNeeded:
    """What a model will take, from its config and the headers of its weights alone.

    Kept features of a large scene's tiles come on top; they have a limit of their own (`tiles.MOST_KEPT_BYTES`).

    Args:
        config: The network.
        stored: Its tensors.
        dtype: What it will compute in.
        quantised: Which of its weights will have fewer bits.
    """
    size, llm, sam2 = dtype.itemsize, config.llm, config.grounding
    hidden, heads = int(llm["hidden_size"]), int(llm["num_attention_heads"])
    tokens = min(_TOKENS, int(llm.get("max_position_embeddings", _TOKENS)))
    kept_per_token = 2 * int(llm["num_hidden_layers"]) * int(llm.get("num_key_value_heads", heads)) * (hidden // heads)
    layer = tokens * (_LAYER_TENSORS * hidden + 2 * int(llm["intermediate_size"]))
    image = (config.window // sam2.patch_stride) ** 2 * sam2.embed_dim * _IMAGE_TENSORS
    return MemoryNeeded(
        weights=sum(
            quantised.bytes_of(own_names(name), header.numbers, otherwise=size) for name, header in stored.items()
        ),
        cache=kept_per_token * tokens * size,
        activations=(layer + image) * size,
        largest=max(
            (header.nbytes + quantised.making_of(own_names(name), header.numbers) for name, header in stored.items()),
            default=0,
        ),
        can_be_halved=config.image_input != "bands" and dtype == torch.float32 and not quantised.bits,
        can_be_quantised=config.image_input != "bands" and quantised.bits != min(BITS.values()),
    )


def check_fits(name: str, needed: MemoryNeeded, device: torch.device) -> None:
    """Refuses a model that can't fit; where free memory isn't known, none is refused.

    Raises:
        MemoryLimitError: If less is free than it needs.
    """
    free = free_bytes(device)
    if free is not None and needed.total > free:
        raise _too_large(name, needed, device, f"{readable_bytes(free)} are free")


@contextmanager
def told_if_full(name: str, needed: MemoryNeeded, device: torch.device) -> Iterator[None]:
    """Tells of memory that runs out while a model is loaded as `check_fits` does before.

    Raises:
        MemoryLimitError: If memory ran out.
    """
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        if not _ran_out(error):
            raise
        raise _too_large(name, needed, device, "it ran out while the model was loaded") from error


def _ran_out(error: Exception) -> bool:
    # torch has a class of its own for cards alone; on the CPU and Apple's GPU it is a RuntimeError
    known = isinstance(error, (MemoryError, torch.OutOfMemoryError))
    return known or any(words in str(error) for words in ("DefaultCPUAllocator", "out of memory"))


def _too_large(name: str, needed: MemoryNeeded, device: torch.device, state: str) -> MemoryLimitError:
    whole, weights = readable_bytes(needed.total), readable_bytes(needed.weights)
    smaller = [
        "bf16 (which takes half)" if needed.can_be_halved else "",
        "4bit (less still; docs/models.md)" if needed.can_be_quantised else "",
    ]
    halved = f", on the command line --precision {' or '.join(filter(None, smaller))}" if any(smaller) else ""
    return MemoryLimitError(
        f"The model “{name}” needs about {whole} of memory on {device} ({weights} for its weights), and {state}",
        f"Close other programs, choose another device{halved} or a smaller model.",
    )
