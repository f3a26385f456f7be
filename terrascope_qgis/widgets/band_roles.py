"""What a layer's bands and numbers stand for: as the runtime finds it, or as the person says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from terrascope_qgis.protocol import OPTICAL_MEANINGS, OPTICAL_ROLES, SAR_MEANINGS, SAR_ROLES, ValueMeaning
from terrascope_qgis.widgets.card import section_title, words
from terrascope_qgis.widgets.language import locale, marked, tr
from terrascope_qgis.widgets.qt import Qt, QtWidgets, Signal

ROLE_NAMES = {
    "blue": marked("Blue"),
    "green": marked("Green"),
    "red": marked("Red"),
    "nir": marked("Near infrared"),
    "swir1": marked("Short-wave infrared 1"),
    "swir2": marked("Short-wave infrared 2"),
    "vv": marked("VV"),
    "vh": marked("VH"),
}
MEANING_NAMES = {
    "reflectance": marked("Reflectance, 0 to 1"),
    "reflectance_10000": marked("Reflectance times 10,000"),
    "sentinel2_offset": marked("Reflectance times 10,000, plus 1,000 (Sentinel-2 since 2022)"),
    "landsat": marked("Landsat Collection 2 surface reflectance"),
    "picture": marked("Shades of a picture, from black to white"),
    "db": marked("Backscatter in decibels"),
    "power": marked("Backscatter as linear power"),
}
#: What is black and white in a picture where nothing else is said.
SHADES = (0.0, 255.0)
_MOST = 1e9
_COLUMN = 3


@dataclass(frozen=True)
class BandsSaid:
    """What a person says of a layer; what is empty is found by the runtime.

    Attributes:
        bands: Pairs of (role, 1-based band number).
        values: What the numbers mean, one of `MEANING_NAMES`.
        stretch: Of a picture, the numbers that are black and white.
    """

    bands: tuple[tuple[str, int], ...] = ()
    values: ValueMeaning = ""
    stretch: tuple[float, ...] = ()


def roles_of(sensor: str) -> tuple[str, ...]:
    """The roles that bands of a sensor can play."""
    return SAR_ROLES if sensor == "sar" else OPTICAL_ROLES


def bands_in_words(bands: Sequence[tuple[str, int]]) -> str:
    """Roles and numbers: "Blue 1, Green 2"."""
    return ", ".join(tr("{role}: {number}", role=tr(ROLE_NAMES[role]), number=place) for role, place in bands)


def said_in_words(said: BandsSaid) -> str:
    """What a person said, in a line; empty where they left all to the runtime."""
    parts = [bands_in_words(said.bands)] if said.bands else []
    if said.values == "picture":
        black, white = said.stretch or SHADES
        parts.append(tr("black {black}, white {white}", black=locale().toString(black), white=locale().toString(white)))
    elif said.values:
        parts.append(tr(MEANING_NAMES[said.values]))
    return "  ·  ".join(parts)


class _NumberBox(QtWidgets.QDoubleSpinBox):
    """A number of any size, without the zeros behind it that say nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(-_MOST, _MOST)
        self.setDecimals(6)

    def textFromValue(self, value: float) -> str:
        return str(self.locale().toString(value, "g", 10))


class BandRoles(QtWidgets.QWidget):
    """Which band plays which role, and what the numbers mean.

    Signals:
        changed: The person changed something.
        look_pressed: What the runtime finds by itself is to be shown.

    Args:
        parent: Parent widget.
    """

    changed = Signal()
    look_pressed = Signal()

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QtWidgets.QComboBox] = {}
        self._found_bands: tuple[tuple[str, int], ...] = ()
        self._found_values = ""
        self._style_range: Optional[tuple[float, float]] = None
        self._sensor = "optical"
        self.found = words(quiet=True)
        self.found.setObjectName("terrascope_bands_found")
        self.look = QtWidgets.QPushButton(tr("&Look what the runtime finds"))
        self.look.setObjectName("terrascope_bands_look")
        self.look.clicked.connect(self.look_pressed)
        self.by_hand = QtWidgets.QCheckBox(tr("Say which &band is what"))
        self.by_hand.setObjectName("terrascope_bands_by_hand")
        self.by_hand.toggled.connect(self._by_hand_toggled)
        self._roles = QtWidgets.QWidget()
        self._grid = QtWidgets.QGridLayout(self._roles)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._make_values()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.found)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addWidget(self.by_hand)
        column.addWidget(self._roles)
        column.addSpacing(6)
        column.addWidget(section_title(tr("What the &numbers mean"), self.values))
        column.addWidget(self.values)
        column.addWidget(self._shades)
        self.set_layer("optical", [], BandsSaid())

    def set_layer(
        self, sensor: str, band_names: Sequence[str], said: BandsSaid, style_range: Optional[tuple[float, float]] = None
    ) -> None:
        """Shows a layer in place of the one before.

        Args:
            sensor: "optical" or "sar".
            band_names: QGIS's names of its bands, in order.
            said: What was said of it.
            style_range: What its style shows as black and white; None where that isn't one range.
        """
        self._sensor, self._style_range = sensor, style_range
        self._found_bands, self._found_values = (), ""
        self.found.setText(tr("What isn't said here the runtime finds by itself, from names, metadata and values."))
        self._fill_roles(roles_of(sensor), band_names, dict(said.bands))
        self._fill_values(SAR_MEANINGS if sensor == "sar" else OPTICAL_MEANINGS, said.values)
        for box, value in zip((self.black, self.white), said.stretch or SHADES):
            box.setValue(value)
        self.from_style.setVisible(style_range is not None)
        self.by_hand.setChecked(bool(said.bands))
        self._by_hand_toggled(self.by_hand.isChecked())
        self._show_shades()

    def said(self) -> BandsSaid:
        """What is said now."""
        chosen = [(role, box.currentData()) for role, box in self.boxes.items()] if self.by_hand.isChecked() else []
        values: ValueMeaning = self.values.currentData() or ""
        stretch = (self.black.value(), self.white.value()) if values == "picture" else ()
        return BandsSaid(tuple((role, place) for role, place in chosen if place), values, stretch)

    def problem(self) -> str:
        """What can't be as it is said, with the way out; "" where all can."""
        if self.by_hand.isChecked() and not any(box.currentData() for box in self.boxes.values()):
            return tr("No band is chosen. Choose one, or leave the bands to the runtime.")
        if self.values.currentData() == "picture" and self.white.value() <= self.black.value():
            return tr("White must be a larger number than black.")
        return ""

    def show_found(self, found: dict[str, Any]) -> None:
        """Shows what `terrascope inspect` found of the layer; it is what a choice by hand starts with."""
        pairs = [pair for pair in found.get("bands", ()) if len(pair) == 2 and pair[0] in self.boxes]
        self._found_bands = tuple((str(role), int(place)) for role, place in pairs)
        self._found_values = str(found.get("values", ""))
        lines = [str(found.get("problem") or ""), *map(str, found.get("notes", ()))]
        if self._found_bands:
            lines.insert(0, tr("Found {bands}.", bands=bands_in_words(self._found_bands)))
        if self._found_values in MEANING_NAMES:
            self.values.setItemText(0, tr("As found: {meaning}", meaning=tr(MEANING_NAMES[self._found_values])))
        self.found.setText(" ".join(line for line in lines if line))
        if not self.by_hand.isChecked():
            self._take_found()

    def show_looking(self, text: str) -> None:
        """Says why nothing is found yet."""
        self.found.setText(text)

    def _make_values(self) -> None:
        self.values = QtWidgets.QComboBox()
        self.values.setObjectName("terrascope_values")
        self.values.setAccessibleName(tr("What the numbers mean"))
        self.values.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.values.setMinimumContentsLength(24)
        self.values.currentIndexChanged.connect(self._show_shades)
        self.values.currentIndexChanged.connect(self.changed)
        self.black, self.white = _NumberBox(), _NumberBox()
        self.from_style = QtWidgets.QPushButton(tr("From the layer's &style"))
        self.from_style.setToolTip(tr("The numbers that the map shows as black and white"))
        self.from_style.clicked.connect(self._take_style)
        self._shades = QtWidgets.QWidget()
        row = QtWidgets.QHBoxLayout(self._shades)
        row.setContentsMargins(0, 0, 0, 0)
        for title, box, name in ((tr("Blac&k"), self.black, "black"), (tr("&White"), self.white, "white")):
            box.setObjectName(f"terrascope_{name}")
            box.setStepType(QtWidgets.QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
            box.setAccessibleName(tr("Number that is black") if name == "black" else tr("Number that is white"))
            box.valueChanged.connect(self.changed)
            label = QtWidgets.QLabel(title)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box, 1)
        row.addWidget(self.from_style)

    def _fill_roles(self, roles: Sequence[str], band_names: Sequence[str], said: dict[str, int]) -> None:
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        for position, role in enumerate(roles):
            box = QtWidgets.QComboBox()
            box.setObjectName(f"terrascope_role_{role}")
            box.setAccessibleName(tr("Band for {role}", role=tr(ROLE_NAMES[role])))
            box.addItem(tr("No band"), 0)
            for place, name in enumerate(band_names, 1):
                box.addItem(name, place)
            box.setCurrentIndex(max(box.findData(said.get(role, 0)), 0))
            box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
            box.currentIndexChanged.connect(self.changed)
            label = QtWidgets.QLabel(tr(ROLE_NAMES[role]))
            label.setBuddy(box)
            line, column = position % _COLUMN, 2 * (position // _COLUMN)
            self._grid.addWidget(label, line, column)
            self._grid.addWidget(box, line, column + 1)
            self._grid.setColumnStretch(column + 1, 1)
            self.boxes[role] = box

    def _fill_values(self, meanings: Sequence[str], said: str) -> None:
        self.values.blockSignals(True)
        self.values.clear()
        self.values.addItem(tr("As the runtime finds it"), "")
        for meaning in meanings:
            self.values.addItem(tr(MEANING_NAMES[meaning]), meaning)
        self.values.setCurrentIndex(max(self.values.findData(said), 0))
        self.values.blockSignals(False)

    def _by_hand_toggled(self, by_hand: bool) -> None:
        self._roles.setEnabled(by_hand)
        if not by_hand:
            self._take_found()
        self.changed.emit()

    def _take_found(self) -> None:
        """Where nothing is said the boxes show what is found, so that correcting one doesn't lose the others."""
        found = dict(self._found_bands)
        for role, box in self.boxes.items():
            box.setCurrentIndex(max(box.findData(found.get(role, 0)), 0))

    def _show_shades(self, *_: object) -> None:
        self._shades.setVisible(self.values.currentData() == "picture")

    def _take_style(self) -> None:
        if self._style_range is not None:
            for box, value in zip((self.black, self.white), self._style_range):
                box.setValue(value)
