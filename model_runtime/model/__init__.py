"""The TerraScope network and its pixel-grounded decoding.

Names are resolved when first used: `plan` and the rest of the contract can be imported without torch, whose import
takes seconds.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from model_runtime.model.checkpoint import LoadedModel, load_model, save_model
    from model_runtime.model.clicks import Look
    from model_runtime.model.reasoning import Grounded, Reply, Written, reason
    from model_runtime.model.tiles import TileFeatures, segment_tiles

__all__ = [
    "Grounded",
    "LoadedModel",
    "Look",
    "Reply",
    "TileFeatures",
    "Written",
    "load_model",
    "reason",
    "save_model",
    "segment_tiles",
]

_MODULES = {
    "checkpoint": ("LoadedModel", "load_model", "save_model"),
    "clicks": ("Look",),
    "reasoning": ("Grounded", "Reply", "Written", "reason"),
    "tiles": ("TileFeatures", "segment_tiles"),
}
_HOME = {name: f"{__name__}.{module}" for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Imports the module of a public name when it is first asked for."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)
