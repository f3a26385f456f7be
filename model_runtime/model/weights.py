"""How stored weights fit a network, and how they get into it, one tensor at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from model_runtime.model import published
from model_runtime.model.folder import Stored, opened
from model_runtime.model.network import TerraScope


@dataclass(frozen=True)
class Fit:
    """How stored tensors fit a network.

    Attributes:
        missing: Tensors the network has and the folder has not.
        left_over: Stored tensors without a place.
        misshapen: Stored tensors of another shape than their place.
    """

    missing: tuple[str, ...]
    left_over: tuple[str, ...]
    misshapen: tuple[str, ...]


def fit_of(network: TerraScope, stored: Mapping[str, Stored]) -> Fit:
    """Compares what is stored with the places of a network, hollow or not."""
    wanted = {name: tuple(tensor.shape) for name, tensor in network.state_dict().items()}
    tied = {"language_model.lm_head.weight"} if network.config.llm.get("tie_word_embeddings") else set()
    found, left_over, misshapen = set(), [], []
    for name, header in stored.items():
        parts = {own: tuple(part.shape) for own, part in published.stand_in(name, header.shape)}
        found |= set(parts)
        if not set(parts) <= set(wanted):
            left_over.append(name)
        elif any(wanted[own] != shape for own, shape in parts.items()):
            misshapen.append(name)
    missing = set(wanted) - found - tied
    return Fit(tuple(sorted(missing)), tuple(sorted(left_over)), tuple(sorted(misshapen)))


def fill(
    network: TerraScope,
    stored: Mapping[str, Stored],
    progress: Callable[[float], None] = lambda fraction: None,
    taken: Callable[[str, Tensor], bool] = lambda name, value: False,
) -> None:
    """Fills a network with what is stored; beside it one tensor is held at a time, and one file is open.

    Args:
        network: With memory on its device, and fitting.
        stored: What `read_headers` found.
        progress: Told the fraction done.
        taken: Offered every tensor first, by the network's name of it; says whether it put it into the network itself.

    Raises:
        ModelError: If a file can't be read.
        MemoryError: If a file can't be mapped into memory.
    """
    state = network.state_dict()
    done, all_of_them = 0, sum(len(published.own_names(name)) for name in stored)
    for file in dict.fromkeys(header.file for header in stored.values()):
        names = [name for name, header in stored.items() if header.file == file]
        with opened(file, "pt") as tensors, torch.no_grad():
            for name, value in _own_tensors(tensors, names):
                if not taken(name, value):
                    state[name].copy_(value)
                done += 1
                progress(done / all_of_them)


def _own_tensors(tensors: Any, names: Sequence[str]) -> Iterator[tuple[str, Tensor]]:
    return published.own_tensors((name, tensors.get_tensor(name)) for name in names)
