"""The scene's images as the network sees them: one per date, whole on an overview, or in tiles at full resolution."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from model_runtime.errors import LayerError
from model_runtime.protocol import OPTICAL_ROLES, ROLES
from model_runtime.scene import Scene, Window
from model_runtime.scene.radiometry import STRETCH_TOP


class DatedImage:
    """One date of a scene.

    Args:
        scene: The scene.
        date_index: Which of its dates.
        roles: Band roles of the network's channels, in order.
        window: Largest side the network sees at once, in pixels.
        progress: Told the part (0-1) read so far; what it raises ends the reading.
        needs_all: Whether the network sees pictures, and so can do without none of its optical bands.

    Attributes:
        date: ISO date, empty if unknown.
        overview: float32 (C, h, w) of the roles; the image itself where it fits in the window.
        fits: Whether the overview is the image at full resolution.
    """

    def __init__(
        self,
        scene: Scene,
        date_index: int,
        roles: tuple[str, ...],
        window: int,
        progress: Callable[[float], None],
        needs_all: bool = False,
    ) -> None:
        self._scene = scene
        self._index = date_index
        self._channels = [ROLES.index(role) for role in roles]
        self._valid: np.ndarray | None = None
        self._needs_all = needs_all
        self.date = scene.dates[date_index].date
        self.fits = max(scene.shape) <= window
        shape = scene.shape if self.fits else overview_shape(scene, window)
        self.overview = self._as_seen(scene.read_overview(date_index, shape, progress))

    def read(self, row: int, col: int, height: int, width: int) -> np.ndarray:
        """float32 (C, height, width) bands of a window, which may reach over the edge; notes which pixels are valid."""
        bands = self._as_seen(self._scene.read(self._index, Window(row, col, height, width)))
        rows, columns = self._scene.shape
        top, left = max(row, 0), max(col, 0)
        bottom, right = min(row + height, rows), min(col + width, columns)
        if self._valid is None:
            self._valid = np.zeros(self._scene.shape, dtype=bool)
        inside = bands[:, top - row : bottom - row, left - col : right - col]
        self._valid[top:bottom, left:right] = np.isfinite(inside).any(axis=0)
        return bands

    def _as_seen(self, bands: np.ndarray) -> np.ndarray:
        roles = tuple(ROLES[channel] for channel in self._channels)
        return as_seen(bands, roles, self._needs_all and self._scene.holds_picture(self._index))

    def valid(self) -> np.ndarray:
        """Bool (rows, columns) of the pixels in which any band holds data.

        Of a large scene only what `read` has passed over is known; a grounding passes over all of it.
        """
        if self.fits:
            return np.asarray(np.isfinite(self.overview).any(axis=0))
        return self._valid if self._valid is not None else np.zeros(self._scene.shape, dtype=bool)

    def check_seen(self) -> None:
        """Makes sure that the network can see something of this image.

        Raises:
            LayerError: It has data in bands only that the network doesn't take, or lacks one it can't do without.
        """
        seen = np.asarray(np.isfinite(self.overview).any(axis=(1, 2)))
        roles = [ROLES[channel] for channel in self._channels]
        lacking = [role for role, there in zip(roles, seen, strict=True) if role in OPTICAL_ROLES and not there]
        if self._needs_all and seen.any() and lacking:
            missing = ", ".join(lacking)
            raise LayerError(
                f"The model needs bands that {self._scene.names(self._index)} doesn't have: {missing}.",
                "Choose another model or other layers.",
            )
        if not seen.any():
            has = ", ".join(self._scene.dates[self._index].roles)
            raise LayerError(
                f"The model sees none of the bands of {self._scene.names(self._index)} ({has}).",
                "Choose another model or other layers.",
            )


def as_seen(bands: np.ndarray, roles: tuple[str, ...], picture: bool) -> np.ndarray:
    """A scene's bands as the network takes them: a picture reaches one that sees pictures with its own numbers.

    Args:
        bands: float32 (8, h, w) in the order of `ROLES`.
        roles: The network's channels.
        picture: Whether they are an 8-bit picture's, for a network that sees pictures.

    Returns:
        float32 (C, h, w), a new array.
    """
    seen: np.ndarray = bands[[ROLES.index(role) for role in roles]]
    if picture:
        from model_runtime.model.chips import WHITE  # brings in torch, which such a network has loaded already

        seen[[role in OPTICAL_ROLES for role in roles]] *= np.float32(WHITE / STRETCH_TOP)
    return seen


def overview_shape(scene: Scene, window: int) -> tuple[int, int]:
    """Rows and columns of a scene brought down to the network's window."""
    rows, columns = scene.shape
    factor = max(rows, columns) / window
    return max(1, round(rows / factor)), max(1, round(columns / factor))
