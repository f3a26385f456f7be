"""What this machine has to answer questions with: devices, models, versions."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

#: Distributions that the runtime can't do without.
NEEDED = ("torch", "transformers", "sam2", "rasterio", "pyogrio", "shapely", "pyproj", "odc-geo", "fastapi", "uvicorn")


def devices() -> list[dict[str, Any]]:
    """Devices a network can run on, the processor first: name, label, memory_bytes (0 where it isn't known)."""
    import torch

    found = [{"name": "cpu", "label": _processor(), "memory_bytes": _main_memory_bytes()}]
    for index in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        properties = torch.cuda.get_device_properties(index)
        label, memory_bytes = properties.name, properties.total_memory
        found.append({"name": f"cuda:{index}", "label": label, "memory_bytes": memory_bytes})
    if torch.backends.mps.is_available():
        found.append({"name": "mps", "label": "Apple GPU", "memory_bytes": 0})
    return found


def models() -> list[dict[str, str]]:
    """Models that come with the project, then those a person imported: name, label, path."""
    from model_runtime.model.checkpoint import all_models

    return [{"name": folder.name, "label": _label(folder), "path": str(folder)} for folder in all_models()]


def versions() -> dict[str, str]:
    """Version of every library the runtime needs; empty where it is missing."""
    found = {}
    for name in NEEDED:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = ""
    return found


def _label(folder: Path) -> str:
    from model_runtime.model.checkpoint import embedded_models

    origin = "embedded" if folder.parent == embedded_models() else "imported"
    megabytes = sum(path.stat().st_size for path in folder.iterdir() if path.is_file()) / 1e6
    return f"{folder.name} ({origin}, {megabytes:.0f} MB)"


def _processor() -> str:
    return f"CPU, {os.cpu_count()} cores ({platform.machine()})"


def _main_memory_bytes() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # not on Windows
        return 0
