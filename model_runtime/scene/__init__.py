"""Rasters -> Scene: bands by role, one grid, windows, radiometry, dates."""

from model_runtime.scene.grid import Window
from model_runtime.scene.scene import MAX_PIXELS, Scene, SceneDate, open_scene

__all__ = ["MAX_PIXELS", "Scene", "SceneDate", "Window", "open_scene"]
