"""The models a person brings: imported whole into a folder of their own, verified, removed."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from model_runtime.errors import ModelError, OutputError
from model_runtime.model.checkpoint import all_models, embedded_models, sha256_of, user_models
from model_runtime.model.config import CONFIG_NAME
from model_runtime.model.inspection import inspect_model

#: Beside each of them: sha256 of its files, as they were when it came.
DIGESTS_NAME = "sha256.json"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
#: What belongs to a model; anything else in its folder, code above all, stays behind.
_KEPT = ("*.json", "*.safetensors", "merges.txt", "README.md", "LICENSE*", "tokenizer/*.json", "tokenizer/merges.txt")


def import_model(folder: Path, name: str = "", told: Callable[[str], None] = lambda file: None) -> Path:
    """Copies a model that someone downloaded into the user's folder, whole or not at all.

    Args:
        folder: A folder that `inspect_model` finds loadable.
        name: What it is to be called; its folder's name if empty.
        told: Told every file before it is copied.

    Returns:
        Its new folder.

    Raises:
        ModelError: If it wouldn't load, or the name can't be used.
        OutputError: If it can't be written.
    """
    found = inspect_model(folder)
    if not found.loads:
        raise ModelError(f"{folder} won't load here.", "`terrascope models inspect` says what doesn't fit.")
    name = name or folder.resolve().name
    target = user_models() / name
    if not _NAME.fullmatch(name):
        raise ModelError(f"“{name}” can't be a model's name.", "Use letters, digits, dots, dashes and underscores.")
    if target.exists() or (embedded_models() / name).exists():
        raise ModelError(f"There is a model “{name}” already.", "Choose another name, or remove it first.")
    files = sorted({path for pattern in _KEPT for path in folder.glob(pattern) if path.name != DIGESTS_NAME})
    try:
        user_models().mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".coming-", dir=user_models()))
        try:
            for file in files:
                told(file.name)
                copy = staging / file.relative_to(folder)
                copy.parent.mkdir(exist_ok=True)
                shutil.copyfile(file, copy)
            (staging / DIGESTS_NAME).write_text(json.dumps(_digests(staging), indent=1) + "\n")
            staging.chmod(0o755)
            staging.rename(target)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    except OSError as error:
        raise OutputError(
            f"The model can't be written to {user_models()}: {error}.", "Free some space there."
        ) from error
    return target


def verify_model(name: str) -> list[str]:
    """Files of a model that a person brought which are not what they were when it came, or are gone.

    Raises:
        ModelError: If there is no such model, or it came without digests.
    """
    folder = _brought(name)
    try:
        wanted: dict[str, str] = json.loads((folder / DIGESTS_NAME).read_text())
    except (OSError, ValueError) as error:
        raise ModelError(f"{folder / DIGESTS_NAME} can't be read: {error}.", "Import the model again.") from error
    return [file for file, digest in wanted.items() if not _is(folder / file, digest)]


def remove_model(name: str) -> Path:
    """Deletes a model that a person brought.

    Raises:
        ModelError: If there is no such model.
    """
    folder = _brought(name)
    shutil.rmtree(folder)
    return folder


def _brought(name: str) -> Path:
    folder = user_models() / name
    if _NAME.fullmatch(name) and (folder / CONFIG_NAME).is_file():
        return folder
    known = ", ".join(sorted(path.name for path in all_models() if path.parent == user_models())) or "none yet"
    raise ModelError(f"No model “{name}” was brought here.", f"There are: {known}.")


def _digests(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): sha256_of(path) for path in sorted(folder.rglob("*")) if path.is_file()}


def _is(file: Path, digest: str) -> bool:
    return file.is_file() and sha256_of(file) == digest
