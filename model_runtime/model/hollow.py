"""Networks without weights: all shapes, no memory, built in a moment whatever the size; and how they get memory."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

#: What networks count with while they are built: SAM 2 reads numbers out of it, and the frequencies of rotary position
#: embeddings, which no checkpoint holds, are computed from it.
_COUNTING = (torch.linspace, torch.arange)


class _CountingOnCpu(TorchFunctionMode):
    """Keeps what is counted, and hence what is computed from it, on the CPU: a meta tensor has no values."""

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: Sequence[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        given = dict(kwargs or {})
        if func in _COUNTING:
            given["device"] = "cpu"
        return func(*args, **given)


@contextmanager
def hollow() -> Iterator[None]:
    """Modules built inside hold meta tensors: names, shapes and dtypes, and no values."""
    with torch.device("meta"), _CountingOnCpu():
        yield


def give_memory(
    network: nn.Module,
    device: torch.device,
    dtype_of: Callable[[str, Tensor], torch.dtype],
    left_out: Collection[str] = (),
) -> None:
    """Gives a hollow network memory on a device, to be filled from a checkpoint.

    Like `to_empty`, but a tensor that several modules share stays one, what was computed while the network was built
    keeps its values, and every tensor is made in the number type it is to have, so that no larger one ever exists.

    Args:
        network: Built within `hollow`.
        device: Where it is to compute.
        dtype_of: Number type of a tensor, by its name.
        left_out: Names of parameters that whoever brings their values gives memory to.

    Raises:
        RuntimeError: If a tensor has no values and a checkpoint can't bring them: this network can't be built hollow.
    """
    filled = set(network.state_dict())
    shared: dict[Tensor, nn.Parameter] = {}
    for place, module in network.named_modules():
        prefix = f"{place}." if place else ""
        for name, parameter in list(module.named_parameters(recurse=False)):
            if prefix + name in left_out:
                continue
            if parameter not in shared:
                value = _memory_for(parameter, device, dtype_of(prefix + name, parameter))
                shared[parameter] = nn.Parameter(value, parameter.requires_grad)
            setattr(module, name, shared[parameter])
        for name, buffer in list(module.named_buffers(recurse=False)):
            _check_filled(prefix + name, buffer, filled)
            setattr(module, name, _memory_for(buffer, device, dtype_of(prefix + name, buffer)))
        for name, value in vars(module).items():
            # SAM 2 keeps tensors of its own beside the buffers, and moves them when it needs them
            if isinstance(value, Tensor):
                _check_filled(prefix + name, value, filled)


def _memory_for(tensor: Tensor, device: torch.device, dtype: torch.dtype) -> Tensor:
    return torch.empty_like(tensor, device=device, dtype=dtype) if tensor.is_meta else tensor.to(device)


def _check_filled(name: str, tensor: Tensor, filled: set[str]) -> None:
    if tensor.is_meta and name not in filled:
        raise RuntimeError(f"{name} has no values, and no checkpoint holds them")
