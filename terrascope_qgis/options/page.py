"""The page in QGIS's Options dialog: runtime, model and device, results, units, history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from terrascope_qgis.help import show_help
from terrascope_qgis.options.machine import Machine
from terrascope_qgis.questions import RESULTS_SETTING
from terrascope_qgis.removing import RemoveButton
from terrascope_qgis.settings import (
    AREA_UNIT_SETTING,
    AUTOMATIC,
    DEFAULT_HISTORY_LENGTH,
    DEFAULT_MODEL,
    DEVICE_SETTING,
    DISTANCE_UNIT_SETTING,
    HISTORY_LENGTHS,
    HISTORY_SETTING,
    MODEL_SETTING,
    history_length,
    keep_setting,
    known,
    setting,
)
from terrascope_qgis.widgets.card import words
from terrascope_qgis.widgets.device_choice import DeviceChoice
from terrascope_qgis.widgets.language import number, tr
from terrascope_qgis.widgets.notice import Notice


class TerraScopeOptions(QgsOptionsPageWidget):
    """The page itself.

    Args:
        runtime: The plugin's `Runtime`.
        parent: Parent widget.
        applied: Called when settings were kept.
    """

    def __init__(
        self, runtime: Any, parent: Optional[QWidget] = None, applied: Optional[Callable[[], None]] = None
    ) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._applied = applied
        self._follows_dialog = False
        self._python_before = runtime.python() or ""
        self.notice = Notice()
        self.machine = Machine(self)
        self.machine.found.connect(self._show_machine)
        self.machine.said.connect(self.notice.say)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        for group in (
            self._runtime_group(),
            self._model_group(),
            self._results_group(),
            self._units_group(),
            self._history_group(),
        ):
            column.addWidget(group)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        whole.addWidget(self.notice)

    def showEvent(self, event: Any) -> None:
        """Has a test of the runtime end with the dialog, however that is closed."""
        super().showEvent(event)
        dialog = self.window()
        if isinstance(dialog, QDialog) and not self._follows_dialog:
            self._follows_dialog = True
            dialog.finished.connect(self.machine.stop)

    def isValid(self) -> bool:
        """Whether the dialog may close: a Python that can't be used is said here, on the page."""
        path = str(self.python.filePath()).strip()
        if path == self._python_before:
            return True
        problem = self._runtime.set_python(path)
        if problem:
            self.notice.say(problem, "error")
            return False
        self._python_before = path
        return True

    def apply(self) -> None:
        """Keeps what was set."""
        QgsSettings().setValue(RESULTS_SETTING, str(self.results.filePath()).strip())
        keep_setting(DEVICE_SETTING, self.devices.chosen(), AUTOMATIC)
        keep_setting(MODEL_SETTING, str(self.model.currentData()), DEFAULT_MODEL)
        keep_setting(AREA_UNIT_SETTING, str(self.area_unit.currentData()), AUTOMATIC)
        keep_setting(DISTANCE_UNIT_SETTING, str(self.distance_unit.currentData()), AUTOMATIC)
        keep_setting(HISTORY_SETTING, str(self.history.currentData()), str(DEFAULT_HISTORY_LENGTH))
        self.isValid()
        if self._applied is not None:
            self._applied()

    # --- the groups -----------------------------------------------------------------------------------------------

    def _runtime_group(self) -> QGroupBox:
        self.python = QgsFileWidget()
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(tr("Python that has TerraScope's runtime"))
        _name_file_widget(self.python, "terrascope_python", tr("Python of the runtime"), tr("Found by itself"))
        self.python.setFilePath(self._python_before)
        self.test = QPushButton(tr("&Test the runtime"))
        self.test.setObjectName("terrascope_test_runtime")
        self.test.setToolTip(tr("Looks for devices and models, and says what works; this takes some seconds"))
        self.test.clicked.connect(self._test)
        help_button = QPushButton(tr("&Help"))
        help_button.setObjectName("terrascope_options_help")
        help_button.clicked.connect(lambda: show_help("options", self.window()))
        row = QHBoxLayout()
        row.addWidget(self.test)
        row.addWidget(RemoveButton(self._runtime, self.notice.say))
        row.addStretch(1)
        row.addWidget(help_button)
        form = _form()
        _add(form, tr("&Python"), self.python)
        text = tr("The network runs in this Python, outside QGIS. No image leaves this computer.")
        return _group(tr("Runtime"), form, text, row)

    def _model_group(self) -> QGroupBox:
        self.model = QComboBox()
        self.model.setObjectName("terrascope_default_model")
        self.model.setAccessibleName(tr("Model that answers"))
        self._show_models(known("models"))
        self.devices = DeviceChoice()
        if known("devices"):
            self.devices.set_devices(known("devices"))
        self.devices.choose(setting(DEVICE_SETTING, AUTOMATIC))
        form = _form()
        _add(form, tr("&Model"), self.model)
        _add(form, tr("&Device"), self.devices)
        text = tr("The dock begins with these; “Test the runtime” lists what this machine has now.")
        return _group(tr("Model and device"), form, text)

    def _results_group(self) -> QGroupBox:
        self.results = QgsFileWidget()
        self.results.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.results.setDialogTitle(tr("Folder for TerraScope's results"))
        beside = tr("Beside the project; for unsaved projects in the user profile")
        _name_file_widget(self.results, "terrascope_results_folder", tr("Results folder"), beside)
        self.results.setFilePath(str(QgsSettings().value(RESULTS_SETTING, "") or ""))
        form = _form()
        _add(form, tr("&Folder"), self.results)
        return _group(tr("Results"), form)

    def _units_group(self) -> QGroupBox:
        suits = tr("As it suits (m², ha, km²)")
        areas = [(tr("Square metres (m²)"), "m2"), (tr("Hectares (ha)"), "ha"), (tr("Square kilometres (km²)"), "km2")]
        areas += [(tr("Acres (ac)"), "acre"), (tr("Square miles (mi²)"), "mi2")]
        lengths = [(tr("Metres (m)"), "m"), (tr("Kilometres (km)"), "km"), (tr("Feet (ft)"), "ft")]
        lengths += [(tr("Miles (mi)"), "mi")]
        self.area_unit = _box("terrascope_area_unit", tr("Unit of areas"), [(suits, AUTOMATIC), *areas])
        suits = tr("As it suits (m, km)")
        self.distance_unit = _box("terrascope_distance_unit", tr("Unit of distances"), [(suits, AUTOMATIC), *lengths])
        for box, name in ((self.area_unit, AREA_UNIT_SETTING), (self.distance_unit, DISTANCE_UNIT_SETTING)):
            box.setCurrentIndex(max(box.findData(setting(name, AUTOMATIC)), 0))
        form = _form()
        _add(form, tr("&Areas"), self.area_unit)
        _add(form, tr("D&istances"), self.distance_unit)
        text = tr("Of figures in the dock and in reports. Fields of layers are always in m² and m, as their names say.")
        return _group(tr("Units"), form, text)

    def _history_group(self) -> QGroupBox:
        lengths = sorted({*HISTORY_LENGTHS, history_length()})
        choices = [(tr("The last {count} questions", count=number(count)), str(count)) for count in lengths if count]
        self.history = _box(
            "terrascope_history_length", tr("Questions that a project remembers"), [(tr("None"), "0"), *choices]
        )
        self.history.setCurrentIndex(self.history.findData(str(history_length())))
        form = _form()
        _add(form, tr("&Remember"), self.history)
        text = tr("They are saved in the project's file, with their answers' folders.")
        return _group(tr("History"), form, text)

    # --- what the machine has -------------------------------------------------------------------------------------

    def _test(self) -> None:
        self.test.setEnabled(False)
        self.notice.say(tr("Testing the runtime…"), "info")
        self.machine.look(str(self.python.filePath()).strip())

    def _show_machine(self, devices: Sequence[dict[str, Any]], models: Sequence[dict[str, Any]]) -> None:
        self.test.setEnabled(True)
        if devices:
            self.devices.set_devices(devices)
        if models:
            self._show_models(models)

    def _show_models(self, models: Sequence[dict[str, Any]]) -> None:
        wanted = str(self.model.currentData() or setting(MODEL_SETTING, DEFAULT_MODEL))
        self.model.clear()
        for model in models or [{"name": DEFAULT_MODEL, "label": tr("nano (embedded)")}]:
            self.model.addItem(str(model.get("label") or model["name"]), str(model["name"]))
        if self.model.findData(wanted) < 0:
            self.model.addItem(tr("{model} (not found on this machine)", model=wanted), wanted)
        self.model.setCurrentIndex(self.model.findData(wanted))


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _group(title: str, form: QFormLayout, hint: str = "", buttons: Optional[QHBoxLayout] = None) -> QGroupBox:
    """A titled box: fields, a word about them, buttons."""
    column = QVBoxLayout()
    column.addLayout(form)
    if hint:
        column.addWidget(words(hint, quiet=True))
    if buttons is not None:
        column.addLayout(buttons)
    group = QGroupBox(title)
    group.setLayout(column)
    return group


def _add(form: QFormLayout, title: str, field: QWidget) -> None:
    """A row whose mnemonic (&) moves the focus to the field."""
    label = QLabel(title)
    label.setBuddy(field)
    form.addRow(label, field)


def _box(name: str, accessible: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(accessible)
    for text, key in choices:
        box.addItem(text, key)
    return box


def _name_file_widget(widget: QgsFileWidget, name: str, accessible: str, placeholder: str) -> None:
    """Names a file widget, and the field inside it that has the focus."""
    widget.setObjectName(name)
    widget.setAccessibleName(accessible)
    widget.setFocusProxy(widget.lineEdit())
    widget.lineEdit().setAccessibleName(accessible)
    widget.lineEdit().setPlaceholderText(placeholder)
