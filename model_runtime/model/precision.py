"""The number type a network computes in: which one, and how a network in half of fp32 is handed fp32.

Halves, and weights of 8 and 4 bits (`quantised.py`), were tried on a CPU alone: no CUDA card and no Apple GPU was at
hand.
"""

from __future__ import annotations

import re
from typing import Any

import torch
from torch import Tensor, nn

from model_runtime.errors import BadRequest, DeviceError
from model_runtime.model.config import TerraScopeConfig
from model_runtime.model.network import TerraScope
from model_runtime.model.quantised import BITS, check_bits

PRECISIONS = ("auto", "fp32", "bf16", "fp16", *BITS)
_DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}

#: First generation of NVIDIA cards that compute bf16 themselves (Ampere); torch can pretend to on older ones, slowly.
_BF16_MAJOR = 8
#: Stays in fp32: SAM 2 multiplies it with fp32 coordinates, and phases of that many periods need the digits.
_EXACT = re.compile(r"positional_encoding_gaussian_matrix$")


def best_dtype(device: torch.device) -> torch.dtype:
    """The number type in which a device computes a large network best.

    fp32 on a CPU, where halves save memory and no time; on cards bf16, whose range is fp32's, else fp16; fp16 on
    Apple's, the oldest of which only pretend to know bf16.
    """
    if device.type == "cuda":
        return torch.bfloat16 if _has_bf16(device) else torch.float16
    return torch.float16 if device.type == "mps" else torch.float32


def dtype_for(config: TerraScopeConfig, device: torch.device, precision: str = "auto") -> torch.dtype:
    """The number type a network computes in on a device, whatever few bits its weights may have.

    Args:
        config: The network. This project's own, which see physical units, are small and always compute in fp32.
        device: Where it computes.
        precision: One of `PRECISIONS`.

    Raises:
        BadRequest: If there is no such precision, or the network doesn't know it.
        DeviceError: If the device doesn't know it, or a library for it is missing.
    """
    if precision not in PRECISIONS:
        raise BadRequest(f"“{precision}” is no precision.", f"Choose one of: {', '.join(PRECISIONS)}.")
    own = config.image_input == "bands"
    if precision == "auto":
        return torch.float32 if own else best_dtype(device)
    if own and precision != "fp32":
        raise BadRequest(f"This model computes in fp32 alone, not in {precision}.", "Leave the precision at auto.")
    if precision in BITS:
        check_bits(precision, device)
        return best_dtype(device)
    if precision == "bf16" and device.type == "cuda" and not _has_bf16(device):
        raise DeviceError(f"{device} doesn't compute bf16.", "Choose fp16 or auto.")
    return _DTYPES[precision]


def stored_as(dtype: torch.dtype, name: str, tensor: Tensor) -> torch.dtype:
    """The number type of one of a network's tensors, where the network computes in `dtype`."""
    return dtype if tensor.is_floating_point() and not _EXACT.search(name) else tensor.dtype


def short_name(dtype: torch.dtype) -> str:
    """fp32, bf16 or fp16."""
    return next(name for name, known in _DTYPES.items() if known == dtype)


def accept_fp32(network: TerraScope) -> None:
    """Has the parts that see pixels, or features that were kept, take them in the network's own number type."""
    parts: list[nn.Module] = [network.sam2.image_encoder, network.sam2.sam_mask_decoder]
    if network.config.visual_tokens == "internvit":
        parts.append(network.vision_model)
    for part in parts:
        part.register_forward_pre_hook(_in_own_type, with_kwargs=True)


def _in_own_type(part: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, Any]:
    dtype = next(part.parameters()).dtype

    def own(value: Any) -> Any:
        if isinstance(value, (list, tuple)):
            return type(value)(own(item) for item in value)
        return value.to(dtype) if isinstance(value, Tensor) and value.is_floating_point() else value

    return own(args), {name: own(value) for name, value in kwargs.items()}


def _has_bf16(device: torch.device) -> bool:
    return bool(torch.cuda.get_device_properties(device).major >= _BF16_MAJOR)
