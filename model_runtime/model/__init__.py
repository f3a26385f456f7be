"""The TerraScope network and its pixel-grounded decoding."""

from model_runtime.model.checkpoint import LoadedModel, load_model, save_model
from model_runtime.model.reasoning import Grounded, Reply, Written, reason
from model_runtime.model.tiles import TileFeatures, segment_tiles

__all__ = [
    "Grounded",
    "LoadedModel",
    "Reply",
    "TileFeatures",
    "Written",
    "load_model",
    "reason",
    "save_model",
    "segment_tiles",
]
