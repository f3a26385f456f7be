"""Weights of 8 and 4 bits, by bitsandbytes: the language model's and the vision tower's linear layers, as they come.

8 bits are LLM.int8() (Dettmers et al. 2022), 4 bits NF4 with quantised constants (Dettmers et al. 2023); what is not a
linear layer (embeddings, norms), the output layer and the mask encoder stay in the number type the network computes
in. Run on CPUs alone: no CUDA card was at hand.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

import torch
from torch import Tensor, nn

from model_runtime.errors import DeviceError
from model_runtime.model.network import TerraScope

#: Precisions this room makes, and their bits.
BITS = {"8bit": 8, "4bit": 4}
#: Bytes a weight takes in the end: an int8, and a scale for each row of hundreds; half a byte, and of 64 weights a
#: constant that is quantised itself.
_BYTES = {8: 1.01, 4: 0.5 + 1 / 64 + 4 / (64 * 256)}
#: Bytes a weight takes beside that while it is made, where bitsandbytes has no kernel of its own, as on CPUs: copies in
#: fp16 and fp32, and their rounded forms (measured: 8 and 23; a card takes one copy in half).
_MAKING = {8: 12, 4: 24}
#: Where bitsandbytes may compute.
_DEVICES = ("cpu", "cuda")
_WAY_OUT = "Choose auto, bf16 or another model."


@dataclass(frozen=True)
class Quantised:
    """Which of a network's weights get few bits.

    Attributes:
        bits: 8 or 4; 0 where none does.
        names: Their names.
    """

    bits: int = 0
    names: frozenset[str] = frozenset()

    def bytes_of(self, names: Iterable[str], numbers: int, otherwise: int) -> int:
        """Bytes of a stored tensor in memory, by the names of what it becomes.

        Args:
            names: The network's names of its parts.
            numbers: Numbers in it.
            otherwise: Bytes of a number that isn't quantised.
        """
        return round(numbers * _BYTES[self.bits]) if self._few(names) else numbers * otherwise

    def making_of(self, names: Iterable[str], numbers: int) -> int:
        """Bytes taken beside a stored tensor, by the same names, while its bits are made few; 0 where they aren't."""
        return numbers * _MAKING[self.bits] if self._few(names) else 0

    def _few(self, names: Iterable[str]) -> bool:
        return bool(self.bits) and all(name in self.names for name in names)


#: No weight gets few bits.
WHOLE = Quantised()


def check_bits(precision: str, device: torch.device) -> None:
    """Makes sure that weights of so many bits can be made and computed with.

    Args:
        precision: One of `BITS`.
        device: Where the network is to compute.

    Raises:
        DeviceError: If the device can't, or the library isn't there.
    """
    what = f"Weights of {BITS[precision]} bits"
    if device.type not in _DEVICES:
        raise DeviceError(f"{what} need a CPU or an NVIDIA card (CUDA), not {device}.", _WAY_OUT)
    if find_spec("bitsandbytes") is None:
        raise DeviceError(
            f"{what} need the library bitsandbytes, which isn't installed.",
            "Run: pip install 'terrascope-runtime[quantised]' in the runtime's environment. Or choose auto or bf16.",
        )


def make_room(network: TerraScope, bits: int, dtype: torch.dtype) -> Quantised:
    """Puts bitsandbytes' layers, still without weights, in place of a hollow network's linear layers.

    Args:
        network: Built within `hollow`.
        bits: 8 or 4.
        dtype: What the network computes in.

    Returns:
        The weights to be quantised, each by `take` when it comes.

    Raises:
        DeviceError: If the library can't be loaded.
    """
    bnb = _library()
    names = set()
    for part in _parts(network):
        place = next(name for name, module in network.named_modules() if module is part)
        for name, layer in list(part.named_modules()):
            if type(layer) is nn.Linear:
                with torch.device("meta"):
                    new = _layer_like(bnb, layer, bits, dtype)
                part.set_submodule(name, new.eval())
                names.add(f"{place}.{name}.weight")
    return Quantised(bits, frozenset(names))


def take(network: TerraScope, quantised: Quantised, device: torch.device, name: str, weight: Tensor) -> bool:
    """Quantises a weight, on the device, if it is to be.

    Returns:
        Whether it was.

    Raises:
        DeviceError: If the library can't compute there.
    """
    if name not in quantised.names:
        return False
    bnb = _library()
    layer: Any = network.get_submodule(name.removesuffix(".weight"))
    try:
        if quantised.bits == 8:
            new = bnb.nn.Int8Params(weight.contiguous(), requires_grad=False, has_fp16_weights=False)
        else:
            # of what the network computes in, for that type comes back when it is used
            whole = weight.to(layer.compute_dtype).contiguous()
            new = bnb.nn.Params4bit(whole, requires_grad=False, quant_type="nf4", module=layer)
        layer.weight = new.to(device)
    except RuntimeError as error:
        if isinstance(error, torch.OutOfMemoryError) or "out of memory" in str(error) or "Allocator" in str(error):
            raise
        raise DeviceError(
            f"bitsandbytes can't make weights of {quantised.bits} bits on {device}: {error}.", _WAY_OUT
        ) from error
    return True


def _parts(network: TerraScope) -> list[nn.Module]:
    """What holds nearly all weights; the output layer, which chooses the words, isn't among them."""
    own = [network.vision_model] if network.config.visual_tokens == "internvit" else []
    return [network.language_model.model, *own]


def _layer_like(bnb: Any, layer: nn.Linear, bits: int, dtype: torch.dtype) -> nn.Module:
    sides = {"input_features": layer.in_features, "output_features": layer.out_features, "bias": layer.bias is not None}
    if bits == 8:
        # beyond this, an activation's column is computed in halves (LLM.int8(), section 3.2)
        made: nn.Module = bnb.nn.Linear8bitLt(**sides, has_fp16_weights=False, threshold=6.0)
    else:
        made = bnb.nn.Linear4bit(**sides, compute_dtype=dtype, quant_type="nf4")
    return made


def _library() -> Any:
    try:
        import bitsandbytes
    except (ImportError, OSError, RuntimeError) as error:
        raise DeviceError(f"The library bitsandbytes can't be loaded: {error}.", _WAY_OUT) from error
    # it says at every layer that activations are quantised from fp16
    logging.getLogger("bitsandbytes.autograd._functions").setLevel(logging.ERROR)
    return bitsandbytes
