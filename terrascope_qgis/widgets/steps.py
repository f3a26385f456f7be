"""The chain of thought as it is written: a line a step, a colour chip where it was grounded."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Optional

from terrascope_qgis.protocol import Grounding
from terrascope_qgis.widgets.card import breakable, words
from terrascope_qgis.widgets.colours import class_colour, colour_icon
from terrascope_qgis.widgets.figures import readable_area, readable_date, readable_share
from terrascope_qgis.widgets.language import significant, tr
from terrascope_qgis.widgets.qt import Qt, QtCore, QtWidgets, Signal

#: Characters a chip shows: a longer phrase must not widen the dock.
_LONGEST_CHIP = 26
#: Behind a figure of a mask that was corrected by hand.
CORRECTED_MARK = " ✎"


@dataclass(frozen=True)
class StepShown:
    """A step as people read it: the model's words without its marks, and the mask they rest on."""

    text: str
    grounding: Optional[Grounding] = None


def chip(text: str, colour: str) -> QtWidgets.QToolButton:
    """A flat button with a colour: click it to see the pixels it stands for."""
    button = QtWidgets.QToolButton()
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIcon(colour_icon(colour))
    button.setIconSize(QtCore.QSize(12, 12))
    shown = text if len(text) <= _LONGEST_CHIP else text[: _LONGEST_CHIP - 1] + "…"
    button.setText(f" {shown}")  # the style leaves no gap after the icon
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


class _StepLine(QtWidgets.QWidget):
    """Number, words, and below them the chip with its figures."""

    clicked = Signal(int)
    correct_pressed = Signal(int)
    claim_switched = Signal(int, bool)

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = words(str(number), quiet=True, wraps=False)
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._number.setFixedWidth(self.fontMetrics().horizontalAdvance("00"))
        self._text = words()
        self._chip: Optional[QtWidgets.QToolButton] = None
        self._correct: Optional[QtWidgets.QToolButton] = None
        self._counts: Optional[QtWidgets.QCheckBox] = None
        self._figures = words(quiet=True)
        self._below = QtWidgets.QHBoxLayout()
        self._below.setContentsMargins(0, 0, 0, 0)
        grid = QtWidgets.QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.addWidget(self._number, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._text, 0, 1)
        grid.addLayout(self._below, 1, 1)
        grid.setColumnStretch(1, 1)

    def show_step(self, step: StepShown) -> None:
        self._text.setText(breakable(step.text))
        self._text.setVisible(bool(step.text))
        if step.grounding is None:
            return
        grounding = step.grounding
        if self._chip is None:
            self._chip = chip(grounding.phrase or grounding.class_name, class_colour(grounding.class_name))
            self._chip.setObjectName(f"terrascope_step_chip_{grounding.index}")
            self._chip.setToolTip(tr("Select on the map: {phrase}", phrase=grounding.phrase or grounding.class_name))
            self._chip.setAccessibleName(
                tr("Select the {phrase} on the map", phrase=grounding.phrase or grounding.class_name)
            )
            self._chip.clicked.connect(lambda: self.clicked.emit(grounding.index))
            self._below.addWidget(self._switch(grounding))
            self._below.addWidget(self._chip)
            self._below.addWidget(self._figures, 1)
            self._below.addWidget(self._pencil(grounding))
        date = f"{readable_date(grounding.date)}  ·  " if grounding.date else ""
        measured = f"{readable_area(grounding.area_m2)}  ·  {readable_share(grounding.share)}"
        by_hand = tr("corrected by hand: {corrections}", corrections=grounding.corrected)
        corrected = f"  ·  {by_hand}" if grounding.corrected else ""
        found = measured + _radar(grounding) if grounding.area_m2 else tr("none found")
        self._figures.setText(date + found + corrected)
        if grounding.radar_share is not None:
            self._figures.setToolTip(
                tr(
                    "The sensor believed for this mask's evidence: SAR in {share} % of it, the optical bands in the "
                    "rest",
                    share=significant(100 * grounding.radar_share, 2),
                )
            )

    def set_correctable(self, correctable: bool, off: bool) -> None:
        """Whether the mask can be corrected, and whether it is switched off now."""
        if self._correct is None or self._counts is None:
            return
        for widget in (self._correct, self._counts):
            widget.setVisible(correctable)
        self._correct.setEnabled(not off)
        self._counts.blockSignals(True)
        self._counts.setChecked(not off)
        self._counts.blockSignals(False)

    def _switch(self, grounding: Grounding) -> QtWidgets.QCheckBox:
        name = grounding.phrase or grounding.class_name
        self._counts = QtWidgets.QCheckBox()
        self._counts.setObjectName(f"terrascope_counts_{grounding.index}")
        self._counts.setChecked(True)
        self._counts.setToolTip(
            tr("Whether the {name} counts: switched off, the whole mask is left out of all figures", name=name)
        )
        self._counts.setAccessibleName(tr("The {name} counts", name=name))
        self._counts.toggled.connect(lambda on: self.claim_switched.emit(grounding.index, on))
        self._counts.setVisible(False)
        return self._counts

    def _pencil(self, grounding: Grounding) -> QtWidgets.QToolButton:
        name = grounding.phrase or grounding.class_name
        self._correct = QtWidgets.QToolButton()
        self._correct.setObjectName(f"terrascope_correct_{grounding.index}")
        self._correct.setText("✎")
        self._correct.setAutoRaise(True)
        self._correct.setToolTip(
            tr("Correct the {name}: click on the map to add or remove, leave regions out", name=name)
        )
        self._correct.setAccessibleName(tr("Correct the {name}", name=name))
        self._correct.clicked.connect(lambda: self.correct_pressed.emit(grounding.index))
        self._correct.setVisible(False)
        return self._correct


def _radar(grounding: Grounding) -> str:
    """How much of the evidence came from SAR, where a sensor was chosen."""
    return (
        ""
        if grounding.radar_share is None
        else "  ·  " + tr("by SAR {share} %", share=significant(100 * grounding.radar_share, 2))
    )


class StepsList(QtWidgets.QWidget):
    """All steps, in order; it grows as they are written.

    Signals:
        grounding_clicked: (index of the grounding) its chip was clicked.
        correct_pressed: (index) its mask is to be corrected.
        claim_switched: (index, bool) whether its mask counts.

    Args:
        parent: Parent widget.
    """

    grounding_clicked = Signal(int)
    correct_pressed = Signal(int)
    claim_switched = Signal(int, bool)

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrascope_steps")
        self.setAccessibleName(tr("Reasoning steps"))
        self._lines: list[_StepLine] = []
        self._shown: tuple[StepShown, ...] = ()
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def steps(self) -> tuple[StepShown, ...]:
        """The steps as they are shown now."""
        return self._shown

    def show_steps(self, steps: Sequence[StepShown]) -> None:
        """Shows these steps; lines that stay the same are not touched."""
        while len(self._lines) > len(steps):
            line = self._lines.pop()
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for number, step in enumerate(steps):
            if number < len(self._lines):
                old = self._shown[number]
                if step == old:
                    continue
                if old.grounding is not None and step.grounding != old.grounding:
                    self._replace(number)
            else:
                self._insert(number)
            self._lines[number].show_step(step)
        self._shown = tuple(steps)

    def set_correctable(self, correctable: bool, off: Collection[int] = ()) -> None:
        """Whether masks can be corrected, and which of them, by index, are switched off."""
        for line, step in zip(self._lines, self._shown):
            line.set_correctable(correctable, step.grounding is not None and step.grounding.index in off)

    def _insert(self, number: int) -> None:
        line = _StepLine(number + 1)
        line.clicked.connect(self.grounding_clicked)
        line.correct_pressed.connect(self.correct_pressed)
        line.claim_switched.connect(self.claim_switched)
        self._lines.insert(number, line)
        self._column.insertWidget(number, line)

    def _replace(self, number: int) -> None:
        """A line whose grounding is another one is made anew (a new question in the same place)."""
        old = self._lines.pop(number)
        self._column.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._insert(number)
