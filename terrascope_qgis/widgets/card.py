"""Frames and labels the dock is made of, light or dark as the theme is."""

from __future__ import annotations

import re
from typing import Any, Optional

from terrascope_qgis.widgets.colours import ACCENT, see_through
from terrascope_qgis.widgets.qt import Qt, QtCore, QtGui, QtWidgets


class Card(QtWidgets.QFrame):
    """A rounded, lightly tinted frame with a coloured edge.

    Args:
        colour: Colour of the edge and of the tint.
        parent: Parent widget.
    """

    def __init__(self, colour: str = ACCENT, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self._colour = QtGui.QColor(colour)
        self.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)

    def set_colour(self, colour: str) -> None:
        """Tints the card anew."""
        self._colour = QtGui.QColor(colour)
        self.update()

    def paintEvent(self, event: Any) -> None:
        """Draws tint, border and edge."""
        # see-through, for a theme made of a stylesheet doesn't tell its background in the palette
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        area = QtCore.QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QtGui.QPen(see_through(self._colour, 0.4), 1))
        painter.setBrush(see_through(self._colour, 0.1))
        painter.drawRoundedRect(area, 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(QtCore.QRectF(0, 0, 4, self.height()), 2, 2)
        painter.end()


class _Quiet(QtWidgets.QLabel):
    """A label in the theme's own ink, thinned; it changes with the theme."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._thin()

    def paintEvent(self, event: Any) -> None:
        """Draws the words; Qt 6 tells a label with an ink of its own nothing of another theme, so it looks itself."""
        self._thin()
        super().paintEvent(event)

    def _thin(self) -> None:
        role = QtGui.QPalette.ColorRole.WindowText
        ink = see_through(QtWidgets.QApplication.palette(self).color(role), 0.68)
        palette = self.palette()
        if palette.color(role) != ink:
            palette.setColor(role, ink)
            self.setPalette(palette)


def words(
    text: str = "", *, bold: bool = False, scale: float = 1.0, quiet: bool = False, wraps: bool = True
) -> QtWidgets.QLabel:
    """A label that wraps, can be selected with mouse and keyboard, and never reads its text as HTML.

    Args:
        text: What it says.
        bold: Whether it stands out.
        scale: Size against the application's font.
        quiet: Whether it steps back (secondary facts).
        wraps: Whether it takes the width there is and goes on below; else it is as wide as its text.
    """
    label = _Quiet(text) if quiet else QtWidgets.QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    if wraps:  # a word longer than the dock must not widen it
        policy = QtWidgets.QSizePolicy(QtWidgets.QSizePolicy.Policy.Ignored, QtWidgets.QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    font = label.font()
    font.setBold(bold)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
    label.setFont(font)
    return label


def breakable(text: str, longest_word: int = 30) -> str:
    """`text` with invisible places to break its endless words, as a confused model writes them."""
    return re.sub(rf"(\S{{{longest_word}}})(?=\S)", "\\1\u200b", text)


def section_title(text: str, buddy: Optional[QtWidgets.QWidget] = None) -> QtWidgets.QLabel:
    """Title of a part of the dock; with a buddy its mnemonic (&) moves the focus there."""
    label = QtWidgets.QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    if buddy is not None:
        label.setBuddy(buddy)
    return label
