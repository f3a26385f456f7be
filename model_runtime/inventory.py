"""What this machine has to answer questions with: devices, models, versions."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

#: Distributions that the runtime can't do without.
NEEDED = (
    "torch", "transformers", "sam2", "rasterio", "pyogrio", "shapely", "pyproj", "odc-geo", "fastapi", "uvicorn",
    "psutil",
)  # fmt: skip


def devices() -> list[dict[str, Any]]:
    """Devices a network can run on, the processor first: name, label, memory_bytes (0 where it isn't known)."""
    from model_runtime.model.devices import all_devices, device_label, memory_bytes

    return [
        {"name": str(device), "label": device_label(device), "memory_bytes": memory_bytes(device)}
        for device in all_devices()
    ]


def models() -> list[dict[str, str]]:
    """Models that come with the project, then those a person imported: name, label, path."""
    from model_runtime.model.places import all_models

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
    from model_runtime.model.places import embedded_models

    origin = "embedded" if folder.parent == embedded_models() else "imported"
    megabytes = sum(path.stat().st_size for path in folder.iterdir() if path.is_file()) / 1e6
    return f"{folder.name} ({origin}, {megabytes:.0f} MB)"
