"""Where models lie: those that come with the project, and those a person brings. Needs no torch."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from model_runtime.errors import ModelError
from model_runtime.model.config import CONFIG_NAME

WEIGHTS_NAME = "model.safetensors"
INDEX_NAME = "model.safetensors.index.json"
#: Names another folder for the models a person brings.
VARIABLE = "TERRASCOPE_MODELS"


def embedded_models() -> Path:
    """The folder of the models that come with the project."""
    return Path(__file__).resolve().parents[1] / "resources" / "models"


def user_models() -> Path:
    """The folder of the models a person brought; it may not exist yet."""
    named = os.environ.get(VARIABLE, "")
    return Path(named).expanduser() if named else platformdirs.user_data_path("terrascope", appauthor=False) / "models"


def all_models() -> list[Path]:
    """Folders of all models, the embedded ones first."""
    places = (embedded_models(), user_models())
    return [path.parent for place in places for path in sorted(place.glob(f"*/{CONFIG_NAME}"))]


def model_folder(name_or_path: str) -> Path:
    """Folder of a model, by its name or its path.

    Raises:
        ModelError: If there is none.
    """
    for folder in (embedded_models() / name_or_path, user_models() / name_or_path, Path(name_or_path).expanduser()):
        if (folder / WEIGHTS_NAME).is_file() or (folder / INDEX_NAME).is_file():
            return folder
    known = [folder.name for folder in all_models()]
    raise ModelError(f"There is no model “{name_or_path}”.", f"Choose one of: {', '.join(known)}, or a model's folder.")
