"""The models a person brings: imported whole into a folder of their own, verified, removed."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from model_runtime.errors import ModelError, OutputError
from model_runtime.model.config import CONFIG_NAME
from model_runtime.model.folder import sha256_of
from model_runtime.model.places import all_models, embedded_models, user_models

#: Beside each of them: sha256 of its files, as they were when it came.
DIGESTS_NAME = "sha256.json"
#: Beside those that were pulled: from where, and at which commit.
ORIGIN_NAME = "origin.json"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
#: What belongs to a model; anything else in its folder, code above all, stays behind.
_KEPT = (
    "*.json", "*.safetensors", "merges.txt", "README.md", "LICENSE", "LICENSE.md", "LICENSE.txt",
    "tokenizer/*.json", "tokenizer/merges.txt",
)  # fmt: skip


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
    from model_runtime.model.inspection import inspect_model  # brings in torch, which the rest here does without

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
        # two folders deep, and so no model to whoever lists the folders of models
        coming = staging / "model"
        try:
            for file in files:
                told(file.name)
                copy = coming / file.relative_to(folder)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, copy)
            (coming / DIGESTS_NAME).write_text(json.dumps(_digests(coming), indent=1) + "\n")
            coming.rename(target)
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
        raise ModelError(
            f"{folder / DIGESTS_NAME} can't be read: {error}.", "Remove the model and get it again."
        ) from error
    return [file for file, digest in wanted.items() if not _is(folder / file, digest)]


def remove_model(name: str) -> Path:
    """Deletes a model that a person brought, and what an interrupted pull of it left.

    Raises:
        ModelError: If there is neither.
    """
    begun = pulling_folder(name)
    if _NAME.fullmatch(name) and begun.exists():
        shutil.rmtree(begun)
        if not (user_models() / name).exists():
            return begun
    folder = _brought(name)
    shutil.rmtree(folder)
    return folder


def pulling_folder(name: str) -> Path:
    """Where a pull keeps what has arrived until it is complete."""
    return user_models() / f".pulling-{name}"


def belongs(name: str) -> bool:
    """Whether a file, named as in its repository, belongs to a model; no code does, and nothing pickled."""
    path = PurePosixPath(name)
    return all(_NAME.fullmatch(part) for part in path.parts) and any(
        path.match(pattern) and len(path.parts) == pattern.count("/") + 1 for pattern in _KEPT
    )


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): sha256_of(path) for path in sorted(folder.rglob("*")) if path.is_file()
    }


def _brought(name: str) -> Path:
    folder = user_models() / name
    if _NAME.fullmatch(name) and (folder / CONFIG_NAME).is_file():
        return folder
    known = ", ".join(sorted(path.name for path in all_models() if path.parent == user_models())) or "none yet"
    raise ModelError(f"No model “{name}” was brought here.", f"There are: {known}.")


def _is(file: Path, digest: str) -> bool:
    return file.is_file() and sha256_of(file) == digest
