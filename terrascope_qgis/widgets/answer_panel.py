"""The answer, before everything else: its sentence, the figures it rests on, warnings, and where it comes from."""

from __future__ import annotations

from typing import Any, Optional

from terrascope_qgis.protocol import Answer, Grounding, Provenance
from terrascope_qgis.widgets.card import Card, words
from terrascope_qgis.widgets.change_chart import changes_in
from terrascope_qgis.widgets.change_view import ChangeView
from terrascope_qgis.widgets.colours import (
    CHANGE_COLOURS,
    CHANGE_KINDS,
    DISTANCE_COLOUR,
    class_colour,
    colour_icon,
    see_through,
)
from terrascope_qgis.widgets.figures import (
    beyond_areas,
    measurement_words,
    readable_area,
    readable_date,
    readable_seconds,
    readable_share,
)
from terrascope_qgis.widgets.language import number, significant, tr
from terrascope_qgis.widgets.qt import Qt, QtCore, QtGui, QtWidgets, Signal
from terrascope_qgis.widgets.series_chart import series_in
from terrascope_qgis.widgets.series_view import SeriesView
from terrascope_qgis.widgets.steps import CORRECTED_MARK, chip


class ShareBar(QtWidgets.QWidget):
    """A thin bar of a share of the scene.

    Args:
        share: 0-1.
        colour: "#rrggbb".
    """

    def __init__(self, share: float, colour: str) -> None:
        super().__init__()
        self._share = min(max(share, 0.0), 1.0)
        self._colour = QtGui.QColor(colour)
        self.setFixedHeight(6)
        self.setMinimumWidth(24)
        self.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("{share} of the valid pixels", share=readable_share(share)))

    def paintEvent(self, event: Any) -> None:
        """Draws the groove and the share of it."""
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(see_through(QtGui.QColor("#808080"), 0.3))
        painter.drawRoundedRect(self.rect(), 3, 3)
        if self._share > 0:
            painter.setBrush(self._colour)
            filled = max(self.width() * self._share, 3.0)
            painter.drawRoundedRect(QtCore.QRectF(0, 0, filled, self.height()), 3, 3)
        painter.end()


def provenance_words(provenance: Provenance) -> str:
    """Model, device, seconds and grid in one line."""
    seconds = dict(provenance.seconds)
    total = seconds.get("total", sum(seconds.values()))
    device = {"cpu": "CPU"}.get(provenance.device, provenance.device.replace("cuda", "GPU"))
    grid = tr(
        "{width} × {height} pixels of {pixel_size_m}\u00a0m",
        width=number(provenance.width),
        height=number(provenance.height),
        pixel_size_m=significant(provenance.pixel_size_m, 3),
    )
    model = f"{provenance.model} {provenance.checkpoint_sha256[:8]}".strip()
    by_hand = (tr("masks corrected by hand"),) if provenance.corrections else ()
    return "  ·  ".join((model, device, readable_seconds(total), grid, *by_hand))


class AnswerPanel(Card):
    """One answer.

    Signals:
        grounding_clicked: (index of the grounding) its chip was clicked.
        export_pressed: The masks are wanted as a Shapefile, in the answer's own folder.
        formats_pressed: Other formats, or another folder, are to be chosen.
        folder_pressed: The answer's folder is to be opened.

    Args:
        parent: Parent widget.
    """

    grounding_clicked = Signal(int)
    export_pressed = Signal()
    formats_pressed = Signal()
    folder_pressed = Signal()

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("terrascope_answer")
        self._question = words(quiet=True)
        self._sentence = words(bold=True, scale=1.25)
        self._sentence.setObjectName("terrascope_answer_text")
        self._figures = QtWidgets.QWidget()
        self._warnings = words()
        self._warnings.setObjectName("terrascope_warnings")
        self._provenance = words(quiet=True, scale=0.9)
        self._provenance.setObjectName("terrascope_provenance")
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 10)
        column.setSpacing(6)
        for widget in (self._question, self._sentence, self._figures, self._warnings, self._provenance):
            column.addWidget(widget)
        column.addLayout(self._buttons())

    def sentence(self) -> str:
        """The answer's sentence as shown."""
        return str(self._sentence.text())

    def warnings(self) -> str:
        """The warnings as shown, a line each."""
        return str(self._warnings.text())

    def show_answer(self, answer: Answer) -> None:
        """Shows an answer in place of the one before."""
        self._question.setText(answer.question)
        self._sentence.setText(answer.answer.text)
        self.setAccessibleName(tr("Answer: {text}", text=answer.answer.text))
        self._show_figures(answer)
        self._warnings.setText("\n".join(f"⚠ {warning}" for warning in answer.warnings))
        self._warnings.setVisible(bool(answer.warnings))
        self._provenance.setText(provenance_words(answer.provenance))
        self.export.setEnabled(bool(answer.geopackage and answer.layers))
        beside = tr("Save the masks and lines as Shapefiles beside the results")
        self.export.setToolTip(beside if self.export.isEnabled() else tr("This answer has no mask to export"))

    def _buttons(self) -> QtWidgets.QGridLayout:
        self.export = QtWidgets.QToolButton()
        self.export.setObjectName("terrascope_export")
        self.export.setText(tr("Export Shapefile"))
        self.export.setAccessibleName(tr("Export the masks as a Shapefile"))
        self.export.clicked.connect(self.export_pressed)
        self.formats = QtWidgets.QToolButton()
        self.formats.setObjectName("terrascope_formats")
        self.formats.setText(tr("Report and other formats…"))
        self.formats.setAccessibleName(tr("Export in other formats, or as a report"))
        self.formats.setToolTip(tr("GeoPackage, GeoJSON, KML, CSV, masks, or a report as HTML or PDF; in any folder"))
        self.formats.clicked.connect(self.formats_pressed)
        folder = QtWidgets.QToolButton()
        folder.setIcon(self.style().standardIcon(QtWidgets.QStyle.StandardPixmap.SP_DirOpenIcon))
        folder.setAutoRaise(True)
        folder.setToolTip(tr("Open the folder of this answer"))
        folder.setAccessibleName(tr("Open the folder of this answer"))
        folder.clicked.connect(self.folder_pressed)
        # in two rows: a narrow dock has no room for one
        rows = QtWidgets.QGridLayout()
        rows.setSpacing(4)
        rows.addWidget(self.export, 0, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(folder, 0, 1, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.formats, 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        rows.setColumnStretch(1, 1)
        return rows

    def _show_figures(self, answer: Answer) -> None:
        """A chart and a table of each class followed over time, a line for each other grounding, then the rest."""
        fresh = QtWidgets.QWidget()
        grid = QtWidgets.QGridLayout(fresh)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        groundings = [step.grounding for step in answer.steps if step.grounding is not None]
        dated = len({grounding.date for grounding in groundings}) > 1
        series = series_in(answer)
        if series:
            view = SeriesView(series, groundings)
            view.grounding_clicked.connect(self.grounding_clicked)
            grid.addWidget(view, 0, 0, 1, 3)
        followed = {one.class_name for one in series}
        changes = [] if series else changes_in(answer)
        if changes:
            changed = ChangeView(changes, groundings)
            changed.grounding_clicked.connect(self.grounding_clicked)
            grid.addWidget(changed, 0, 0, 1, 3)
            followed |= {one.class_name for one in changes}
        for grounding in groundings:
            if grounding.class_name not in followed:
                self._add_grounding(grid, grounding, dated)
        for measurement in beyond_areas(answer.measurements, answer.task):
            if changes and measurement.kind in CHANGE_KINDS:
                continue
            what, figure = measurement_words(measurement)
            line = grid.rowCount()
            colour = {**CHANGE_COLOURS, "distance": DISTANCE_COLOUR}.get(measurement.kind)
            if colour:
                grid.addWidget(_swatch(colour, what), line, 0, 1, 2)
            else:
                grid.addWidget(words(what), line, 0, 1, 2)
            grid.addWidget(_figure(figure), line, 2)
        self.layout().replaceWidget(self._figures, fresh)
        self._figures.hide()
        self._figures.deleteLater()
        self._figures = fresh
        fresh.setVisible(grid.count() > 0)

    def _add_grounding(self, grid: QtWidgets.QGridLayout, grounding: Grounding, dated: bool) -> None:
        name = grounding.phrase or grounding.class_name
        button = chip(f"{name} {readable_date(grounding.date)}" if dated else name, class_colour(grounding.class_name))
        button.setObjectName(f"terrascope_chip_{grounding.index}")
        button.setAccessibleName(tr("Select the {name} on the map", name=name))
        button.setToolTip(
            tr(
                "Select on the map: {name} (confidence {confidence} %)",
                name=name,
                confidence=number(100 * grounding.confidence),
            )
        )
        button.clicked.connect(lambda _=False, index=grounding.index: self.grounding_clicked.emit(index))
        line = grid.rowCount()
        grid.addWidget(button, line, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(ShareBar(grounding.share, class_colour(grounding.class_name)), line, 1)
        area = readable_area(grounding.area_m2) + (CORRECTED_MARK if grounding.corrected else "")
        # beside a date there is no room for the share in a narrow dock; the bar's tooltip has it
        figure = area if dated else f"{area}  ·  {readable_share(grounding.share)}"
        grid.addWidget(_figure(figure), line, 2)


def _figure(text: str) -> QtWidgets.QLabel:
    label = words(text, wraps=False)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _swatch(colour: str, text: str) -> QtWidgets.QWidget:
    """A colour and words beside it, aligned with the chips, but nothing to click."""
    square = QtWidgets.QLabel()
    square.setPixmap(colour_icon(colour).pixmap(12, 12))
    both = QtWidgets.QWidget()
    row = QtWidgets.QHBoxLayout(both)
    row.setContentsMargins(3, 2, 0, 2)
    row.addWidget(square)
    row.addWidget(words(text), 1)
    return both
