"""Every control has a name for screen readers, and the keyboard reaches all of them in the order they are read."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from terrascope_qgis.bands_window import BandsWindow
from terrascope_qgis.help import HelpWindow
from terrascope_qgis.options import TerraScopeOptions

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)
#: What Qt and QGIS make inside controls of their own; the control has the name.
INNER = (QComboBox, QAbstractSpinBox, QAbstractItemView)


def nameless(window):
    """The controls in a window that a screen reader has no name for."""
    buddies = {label.buddy() for label in window.findChildren(QLabel) if label.buddy() is not None}
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or isinstance(widget, (QScrollBar, QHeaderView)) or widget.isHidden():
            continue
        inside = widget.parentWidget()
        while inside is not None and inside is not window and not isinstance(inside, INNER):
            inside = inside.parentWidget()
        if isinstance(inside, INNER) and not is_cell(widget, inside):
            continue
        if widget.objectName().startswith("qt_") or type(inside).__name__ == "QComboBoxPrivateContainer":
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text.strip(" ✎…▸▾") or widget in buddies or own_of_qgis(widget)):
            inside_of = type(widget.parentWidget()).__name__
            found.append(f"{type(widget).__name__} {widget.objectName()} {widget.toolTip()} in {inside_of}")
    return found


def is_cell(widget, view):
    """Whether it is a control that was put into a cell of a list."""
    return (
        isinstance(view, QAbstractItemView)
        and isinstance(widget, (QComboBox, QLineEdit))
        and bool(widget.accessibleName() or widget.parentWidget() is not view.viewport())
    )


def own_of_qgis(widget):
    """Whether QGIS made it: the button of a file widget, the cross in a field."""
    return any(type(parent).__name__ in ("QgsFileWidget", "QgsFilterLineEdit") for parent in parents(widget))


def parents(widget):
    while widget.parentWidget() is not None:
        widget = widget.parentWidget()
        yield widget


@pytest.fixture
def answered(dock, two_layers, ask, qtbot):
    qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
    ask()
    return dock


def test_every_control_of_the_dock_has_a_name(answered, qtbot):
    answered.form.say("A message", "error", "Open folder")
    answered.form.setup.setVisible(True)
    answered.form.show_busy(True)
    assert nameless(answered) == []


def test_every_control_of_the_export_window_has_a_name(answered):
    answered.exports.show_dialog()
    assert nameless(answered.exports.dialog) == []


def test_every_control_of_the_other_windows_has_a_name(dock, two_layers, runtime, qtbot):
    for window in (TerraScopeOptions(runtime), HelpWindow(), BandsWindow(two_layers[0], "optical")):
        qtbot.addWidget(window)
        assert nameless(window) == []


def test_a_nameless_control_is_found(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    QLineEdit(window)
    QComboBox(window).setAccessibleName("Kind")
    assert len(nameless(window)) == 1


def test_tab_goes_through_the_form_from_top_to_bottom(answered):
    form = answered.form
    form.resize(420, 1400)
    QApplication.processEvents()
    stops, widget = [], form.layers.tree
    for _ in range(200):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(form) and form.isAncestorOf(widget):
            stops.append(widget)
        widget = widget.nextInFocusChain()
        if widget is form.layers.tree:
            break
    main = [form.layers.tree, form.layers.bands, form.area, form.device, form.model, form.question.editor]
    main += [form.ask_button, form.answer_panel.export]
    assert [stop for stop in stops if stop in main] == main


def test_the_dock_s_mnemonics_are_each_used_once(answered):
    letters = []
    for widget in answered.form.findChildren(QWidget):
        if isinstance(widget, (QLabel, QAbstractButton)) and widget.isVisibleTo(answered.form):
            text = widget.text().replace("&&", "")
            if "&" in text and (isinstance(widget, QAbstractButton) or widget.buddy() is not None):
                letters.append(text[text.index("&") + 1].lower())
    assert sorted(letters) == sorted(set(letters))


def test_words_are_readable_on_a_dark_palette(answered):
    """Text against its background: at least 4.5 to 1, as WCAG asks; for what steps back at least 3 to 1."""
    dark, application = QPalette(), QApplication.instance()
    before = application.palette()
    for role, colour in (
        (QPalette.ColorRole.Window, "#2b2b2b"),
        (QPalette.ColorRole.WindowText, "#e6e6e6"),
        (QPalette.ColorRole.Base, "#1e1e1e"),
        (QPalette.ColorRole.Text, "#e6e6e6"),
        (QPalette.ColorRole.Button, "#3a3a3a"),
        (QPalette.ColorRole.ButtonText, "#e6e6e6"),
    ):
        dark.setColor(role, QColor(colour))
    application.setPalette(dark)
    try:
        for label in answered.form.findChildren(QLabel):
            if not label.text() or not label.isVisibleTo(answered.form):
                continue
            label.grab()
            ink = label.palette().color(QPalette.ColorRole.WindowText)
            assert contrast(over(ink, QColor("#2b2b2b")), QColor("#2b2b2b")) >= 3, label.text()
    finally:
        application.setPalette(before)


def over(ink, ground):
    """A see-through colour on a ground."""
    share = ink.alphaF()
    mixed = [share * a + (1 - share) * b for a, b in zip(ink.getRgbF()[:3], ground.getRgbF()[:3], strict=True)]
    return QColor.fromRgbF(*mixed)


def contrast(one, other):
    """WCAG's ratio of two colours."""
    lights = sorted(
        sum(w * linear(c) for w, c in zip((0.2126, 0.7152, 0.0722), x.getRgbF()[:3], strict=True)) for x in (one, other)
    )
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def linear(channel):
    return channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4
