"""The dock's device and model as the person set them, with what the runtime named the last time to choose from."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject

from terrascope_qgis.settings import (
    AUTOMATIC,
    DEFAULT_MODEL,
    DEVICE_SETTING,
    MODEL_SETTING,
    apply_units,
    known,
    remember_known,
    setting,
)
from terrascope_qgis.widgets.form import QuestionForm


class Defaults(QObject):
    """Fills the form's choices before the runtime has ever been started, and remembers what it names.

    Args:
        form: The dock's form.
        runtime: The plugin's `Runtime`.
        parent: Qt parent.
    """

    def __init__(self, form: QuestionForm, runtime: Any, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._form = form
        runtime.devices_changed.connect(self._remember_devices)
        runtime.models_changed.connect(self._remember_models)
        self.apply()

    def apply(self) -> None:
        """Puts what is set into the form, and figures into the units that are set."""
        apply_units()
        devices, models = known("devices"), known("models")
        if devices:
            self._form.set_devices(devices)
        if models:
            self._form.set_models(models)
        for box, wanted in (
            (self._form.device, setting(DEVICE_SETTING, AUTOMATIC)),
            (self._form.model, setting(MODEL_SETTING, DEFAULT_MODEL)),
        ):
            box.setCurrentIndex(max(box.findData(wanted), 0))

    def _remember_devices(self, devices: list[dict[str, Any]]) -> None:
        if devices:
            remember_known("devices", devices)

    def _remember_models(self, models: list[dict[str, Any]]) -> None:
        if models:
            remember_known("models", models)
