"""What a start leaves for later: QGIS is up first, then the rest comes bit by bit, so that nobody waits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Optional

from qgis.PyQt.QtCore import QObject, QTimer

#: QGIS is still busy with itself while it loads its plugins.
_AFTER_MS = 200
_BETWEEN_MS = 5

#: Parts in the order of their imports, each small enough not to be felt; what they share comes first.
PARTS = (
    "protocol",
    # itself, so that QGIS knows to drop it when the plugin is unloaded
    "widgets",
    "widgets.figures",
    "settings",
    "runtime.process",
    "runtime",
    "layer_facts",
    "questions",
    "cut_outs",
    "runtime.blocking",
    "map_layers",
    "processing",
    "widgets.answer_panel",
    "widgets.form",
    "widgets.history_panel",
    "layer_rows",
    "export.report.maps",
    "export",
    "history",
    "asking",
    "correcting",
    "where",
    "swipe",
    "setting_up",
    "dock",
    "defaults",
    "options",
)


def import_part(name: str) -> None:
    """Imports a part of the plugin, in the way that QGIS sees and undoes when the plugin is unloaded."""
    __import__(f"{__package__}.{name}", fromlist=["__name__"])


class Gradually(QObject):
    """Takes steps one by one while QGIS runs.

    Args:
        steps: Each is short; called in order.
        parent: Qt parent.
    """

    def __init__(self, steps: Iterable[Callable[[], None]], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._steps = list(steps)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_one)

    def start(self) -> None:
        """Begins a little later."""
        self._timer.start(_AFTER_MS)

    def finish(self) -> None:
        """Takes all that are left, at once."""
        while self._steps:
            self._take_one()

    def stop(self) -> None:
        """Takes no more."""
        self._steps.clear()
        self._timer.stop()

    def _take_one(self) -> None:
        self._timer.setInterval(_BETWEEN_MS)
        if self._steps:
            self._steps.pop(0)()
        if not self._steps:
            self._timer.stop()
