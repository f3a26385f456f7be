"""What a choice of area needs beside its name: which polygons, a rectangle to draw, the pixels of web maps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from terrascope_qgis.widgets.card import words
from terrascope_qgis.widgets.language import marked, tr
from terrascope_qgis.widgets.qt import QtWidgets, Signal

#: What a person may choose, and its name in the code.
AREAS = (
    (marked("Whole layer"), "layer"),
    (marked("What the map shows"), "canvas"),
    (marked("A rectangle I draw"), "rectangle"),
    (marked("Selected polygons"), "polygons"),
)
_AS_SHOWN = marked("as the map shows")


class AreaDetail(QtWidgets.QWidget):
    """The line below the choice of area; as high as what is needed of it, gone where nothing is.

    Signals:
        press: The button was pressed: draw a rectangle, or select polygons.
        polygons_chosen: Another polygon layer was chosen.
        pixel_changed: Another size of web maps' pixels was chosen.
        earlier: (AreaOfInterest) an earlier question's area is to be asked about again.

    Attributes:
        layer: The polygon layers.
        button: Draws or selects.
        pixel_m: Size of web maps' pixels in m; 0: as the map shows.

    Args:
        parent: Parent widget.
    """

    press = Signal()
    polygons_chosen = Signal()
    pixel_changed = Signal()
    earlier = Signal(object)

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self.layer = QtWidgets.QComboBox()
        self.layer.setObjectName("terrascope_polygons")
        self.layer.setAccessibleName(tr("Layer of the polygons"))
        self.layer.setToolTip(tr("Only what lies inside the selected polygons of this layer counts."))
        self.layer.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layer.setMinimumContentsLength(8)
        self.layer.currentIndexChanged.connect(lambda _: self.polygons_chosen.emit())
        self.button = QtWidgets.QPushButton()
        self.button.setObjectName("terrascope_draw")
        self.button.clicked.connect(self.press)
        self._said = words(quiet=True)
        self._said.setObjectName("terrascope_area_said")
        self.pixel_m = QtWidgets.QDoubleSpinBox()
        self.pixel_m.setObjectName("terrascope_pixel")
        self.pixel_m.setAccessibleName(tr("Size of web maps' pixels in metres"))
        self.pixel_m.setToolTip(
            tr(
                "Web maps have no pixels of their own: they are drawn as a picture with pixels of this size on the "
                "ground."
            )
        )
        self.pixel_m.setRange(0.0, 1000.0)
        self.pixel_m.setDecimals(2)
        self.pixel_m.setSuffix(" m")
        self.pixel_m.setSpecialValueText(tr(_AS_SHOWN))
        self.pixel_m.valueChanged.connect(lambda _: self.pixel_changed.emit())
        self._web = QtWidgets.QLabel(tr("Pixel of &web maps"))
        self._web.setBuddy(self.pixel_m)
        self._lay_out()
        self.show_area("layer")
        self.show_web_maps(False)

    def show_area(self, area: str) -> None:
        """Shows what this choice of area needs."""
        self.layer.setVisible(area == "polygons")
        self.button.setVisible(area in ("rectangle", "polygons"))
        self._said.setVisible(area in ("rectangle", "polygons"))
        self.button.setText(tr("Select…") if area == "polygons" else tr("Draw…"))
        tip = (
            tr("Select polygons of this layer on the map") if area == "polygons" else tr("Drag a rectangle on the map")
        )
        self.button.setToolTip(tip)
        self.button.setAccessibleName(tip)
        self._fit()

    def show_web_maps(self, shown: bool) -> None:
        """Whether a web map is asked about: its pixels need a size."""
        self.pixel_m.setVisible(shown)
        self._web.setVisible(shown)
        self._fit()

    def say(self, text: str) -> None:
        """What is drawn or selected."""
        self._said.setText(text)

    def said(self) -> str:
        """What is drawn or selected, as shown."""
        return str(self._said.text())

    def set_layers(self, layers: Sequence[tuple[str, str]], first: str) -> None:
        """Offers these polygon layers.

        Args:
            layers: Name and id of each.
            first: Id of the one that is chosen where the one chosen before is gone.
        """
        if [(self.layer.itemText(i), self.layer.itemData(i)) for i in range(self.layer.count())] == list(layers):
            return
        before = self.layer.currentData()
        self.layer.blockSignals(True)
        self.layer.clear()
        for name, key in layers:
            self.layer.addItem(name, key)
        at = self.layer.findData(before)
        self.layer.setCurrentIndex(at if at >= 0 else max(self.layer.findData(first), 0))
        self.layer.blockSignals(False)
        self.polygons_chosen.emit()

    def choose_layer(self, key: str) -> None:
        """Chooses a polygon layer, as a click does."""
        self.layer.setCurrentIndex(self.layer.findData(key))

    def restore(self, area: Any) -> None:
        """Asks again about an earlier question's area."""
        self.earlier.emit(area)

    def _lay_out(self) -> None:
        grid = QtWidgets.QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.layer, 0, 0)
        grid.addWidget(self.button, 0, 1)
        grid.addWidget(self._said, 1, 0, 1, 2)
        grid.addWidget(self._web, 2, 0)
        grid.addWidget(self.pixel_m, 2, 1)
        grid.setColumnStretch(0, 1)
        self._grid = grid

    def _fit(self) -> None:
        """A rectangle has its words beside the button; polygons have their layer there."""
        polygons = self.layer.isVisibleTo(self)
        self._grid.addWidget(self._said, 1 if polygons else 0, 0, 1, 2 if polygons else 1)
        shown = (self.layer, self.button, self.pixel_m)
        self.setVisible(any(widget.isVisibleTo(self) for widget in shown))
