"""The devices a network can compute on: which one is meant, and how much of its memory is free."""

from __future__ import annotations

import os
from typing import Any

import psutil
import torch

from model_runtime.errors import DeviceError


def all_devices() -> list[torch.device]:
    """Every device of this machine, the processor first."""
    cards = [torch.device("cuda", index) for index in range(_cards())]
    return [torch.device("cpu"), *cards, *([torch.device("mps")] if torch.backends.mps.is_available() else [])]


def pick_device(name: str) -> torch.device:
    """The torch device of "auto", "cpu", "cuda", "cuda:N" or "mps"; "auto" is the first card where there is one.

    Raises:
        DeviceError: If it isn't there.
    """
    if name == "auto":
        name = "cuda" if _cards() else "cpu"
    try:
        device = torch.device(name)
    except RuntimeError:
        raise DeviceError(f"“{name}” is no device.", "Choose auto, cpu, cuda, cuda:1 or mps.") from None
    if device.type == "cuda" and device.index is None:
        device = torch.device("cuda", 0)
    there = all_devices()
    if device not in there:
        known = ", ".join(map(str, there))
        raise DeviceError(f"This machine has no device “{name}”.", f"Choose auto or one of: {known}.")
    return device


def device_label(device: torch.device) -> str:
    """What people call a device."""
    if device.type == "cuda":
        return str(torch.cuda.get_device_properties(device).name)
    return "Apple GPU" if device.type == "mps" else f"CPU, {os.cpu_count()} cores"


def memory_bytes(device: torch.device) -> int:
    """All memory of a device; 0 where it isn't known."""
    if device.type == "cuda":
        return int(torch.cuda.get_device_properties(device).total_memory)
    if device.type == "mps":
        return int(torch.mps.recommended_max_memory())
    memory = _main_memory()
    return int(memory.total) if memory else 0


def free_bytes(device: torch.device) -> int | None:
    """Memory of a device that a network could take now; None where it isn't known."""
    if device.type == "cuda":
        # what torch keeps back for its next tensors is free too
        kept = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
        return int(torch.cuda.mem_get_info(device)[0]) + kept
    if device.type == "mps":
        return int(torch.mps.recommended_max_memory()) - int(torch.mps.driver_allocated_memory())
    memory = _main_memory()
    return int(memory.available) if memory else None


def _main_memory() -> Any:
    """Psutil's count of main memory, on Linux, macOS and Windows; None where the system doesn't tell it."""
    try:
        return psutil.virtual_memory()
    except (OSError, NotImplementedError, RuntimeError, psutil.Error):
        return None


def _cards() -> int:
    return torch.cuda.device_count() if torch.cuda.is_available() else 0
