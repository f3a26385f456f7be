"""The provider `terrascope`: which algorithms there are."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from terrascope_qgis.processing.algorithm import ICON
from terrascope_qgis.processing.ask import Ask
from terrascope_qgis.processing.ask_many import AskMany
from terrascope_qgis.processing.compare import CompareDates
from terrascope_qgis.processing.measure import MeasureMasks
from terrascope_qgis.processing.segment import SegmentByPhrase
from terrascope_qgis.processing.status import RuntimeStatus


class TerraScopeProvider(QgsProcessingProvider):
    """TerraScope's algorithms."""

    def id(self) -> str:
        """What stands before the colon in `terrascope:ask`."""
        return "terrascope"

    def name(self) -> str:
        """What the toolbox shows."""
        return "TerraScope"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """The plugin's icon."""
        return str(ICON)

    def loadAlgorithms(self) -> None:
        """Adds all of them; called by QGIS."""
        for algorithm in (Ask, SegmentByPhrase, CompareDates, AskMany, MeasureMasks, RuntimeStatus):
            self.addAlgorithm(algorithm())
