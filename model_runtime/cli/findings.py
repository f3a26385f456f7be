"""What the doctor finds on this machine: versions, devices, models, the folder of models, and what is wrong."""

from __future__ import annotations

import platform
import shutil
from dataclasses import dataclass
from pathlib import Path

from model_runtime import inventory
from model_runtime.errors import TerraScopeError
from model_runtime.model.places import all_models, embedded_models, user_models
from model_runtime.model.sizes import readable_bytes
from model_runtime.version import __version__

#: Less room than this in the folder of models is worth a word.
_LITTLE_ROOM_BYTES = 1 << 30


@dataclass(frozen=True)
class DeviceFound:
    """A device.

    Attributes:
        name: As `--device` takes it.
        label: What people call it.
        memory_bytes: All of its memory; 0 where it isn't known.
        free_bytes: What is free of it now; None where it isn't known.
        dtype: What a large network computes in there. The embedded one always computes in fp32.
    """

    name: str
    label: str
    memory_bytes: int
    free_bytes: int | None
    dtype: str


@dataclass(frozen=True)
class ModelFound:
    """A model.

    Attributes:
        name: As `--model` takes it.
        origin: "embedded" or "yours".
        folder: Its folder.
        loads: Whether it will load, by its config and the headers of its weights.
        fits: Whether it fits into the free memory of the device that "auto" picks.
        needed_bytes: Memory it is reckoned to take there.
        problem: Why it won't load or fit; empty if it does.
    """

    name: str
    origin: str
    folder: str
    loads: bool
    fits: bool
    needed_bytes: int
    problem: str = ""


@dataclass(frozen=True)
class Problem:
    """Something that is missing, and what to do about it."""

    what: str
    way_out: str


@dataclass(frozen=True)
class Findings:
    """All that was found.

    Attributes:
        can_ask: Whether a question can be asked.
        versions: Of the runtime, Python and every library the runtime needs; empty where one is missing.
        devices: The processor first.
        models: The embedded ones first.
        store: Folder of the models a person brings; it may not exist yet.
        store_free_bytes: Room on its disk.
        problems: What is wrong.
    """

    can_ask: bool
    versions: dict[str, str]
    devices: tuple[DeviceFound, ...]
    models: tuple[ModelFound, ...]
    store: str
    store_free_bytes: int
    problems: tuple[Problem, ...]


def examine() -> Findings:
    """Looks at this machine; no weight is read."""
    versions = _versions()
    missing = [name for name, version in versions.items() if not version]
    problems = [Problem(f"Missing: {', '.join(missing)}", "Install the runtime again.")] if missing else []
    devices: tuple[DeviceFound, ...] = ()
    models: tuple[ModelFound, ...] = ()
    if not missing:
        try:
            devices, models = _devices(), _models()
            problems += _problems_with(models) + _problems_with_cards()
        except (ImportError, OSError) as error:  # a library that is there and yet can't be loaded
            problems.append(Problem(f"A library can't be loaded: {error}", "Install the runtime again."))
    store, room = _store()
    if room < _LITTLE_ROOM_BYTES:
        problems.append(Problem(f"The disk of {store} is nearly full", "Free some space there before you add a model."))
    can_ask = any(model.loads and model.fits for model in models)
    return Findings(can_ask, versions, devices, models, str(store), room, tuple(problems))


def _versions() -> dict[str, str]:
    found = {"terrascope": __version__, "Python": platform.python_version(), **inventory.versions()}
    if found.get("rasterio"):
        try:
            import rasterio

            found["GDAL"] = str(rasterio.__gdal_version__)
        except (ImportError, OSError):
            found["GDAL"] = ""
    return found


def _devices() -> tuple[DeviceFound, ...]:
    from model_runtime.model.devices import all_devices, device_label, free_bytes, memory_bytes
    from model_runtime.model.precision import best_dtype, short_name

    return tuple(
        DeviceFound(
            name=str(device),
            label=device_label(device),
            memory_bytes=memory_bytes(device),
            free_bytes=free_bytes(device),
            dtype=short_name(best_dtype(device)),
        )
        for device in all_devices()
    )


def _models() -> tuple[ModelFound, ...]:
    return tuple(_looked_at(folder) for folder in all_models())


def _looked_at(folder: Path) -> ModelFound:
    from model_runtime.model.devices import free_bytes, pick_device
    from model_runtime.model.inspection import inspect_model

    origin = "embedded" if folder.parent == embedded_models() else "yours"
    try:
        found = inspect_model(folder)
    except TerraScopeError as error:
        return ModelFound(folder.name, origin, str(folder), False, False, 0, error.message)
    device = pick_device("auto")
    free = free_bytes(device)
    fits = free is None or found.memory_bytes <= free
    problem = ""
    if not found.loads:
        problem = f"{folder} is incomplete or doesn't fit its config."
    elif not fits:
        problem = (
            f"{folder.name} needs about {readable_bytes(found.memory_bytes)} on {device}, "
            f"where {readable_bytes(free or 0)} are free."
        )
    return ModelFound(folder.name, origin, str(folder), found.loads, fits, found.memory_bytes, problem)


def _problems_with(models: tuple[ModelFound, ...]) -> list[Problem]:
    if not models:
        return [Problem("No model is installed, so no question can be answered.", "Install the runtime again.")]
    ways = {
        "embedded": "Install the runtime again.",
        "yours": "`terrascope models inspect` says what doesn't fit; `remove` it, and get it again.",
    }
    return [
        Problem(model.problem, "Close other programs, or ask on another device." if model.loads else ways[model.origin])
        for model in models
        if model.problem
    ]


def _problems_with_cards() -> list[Problem]:
    import torch

    if torch.cuda.is_available() or not shutil.which("nvidia-smi"):
        return []
    if torch.version.cuda is None:
        return [
            Problem(
                "There is an NVIDIA card, but this torch is built for the CPU alone",
                "Install the runtime again with a CUDA build of torch, to ask faster.",
            )
        ]
    return [Problem("There is an NVIDIA card that torch can't use", "Update the card's driver, to ask faster.")]


def _store() -> tuple[Path, int]:
    """Folder of the person's models, and the room on its disk."""
    folder = user_models()
    there = next(place for place in (folder, *folder.parents) if place.exists())
    return folder, shutil.disk_usage(there).free
