"""What all algorithms of the provider have in common, and the parameters that those which ask share."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from terrascope_qgis.processing.asking import missing_runtime
from terrascope_qgis.processing.inputs import named_layers
from terrascope_qgis.processing.styling import style_when_loaded
from terrascope_qgis.processing.tables import FIELDS, GEOMETRIES, copy_features
from terrascope_qgis.protocol import Answer

ICON = Path(__file__).parents[1] / "icons" / "terrascope.svg"


class TerraScopeAlgorithm(QgsProcessingAlgorithm):
    """An algorithm with TerraScope's icon and its own words in the language of QGIS.

    What is wrong with the inputs is raised when it works: QGIS makes a bare "there were errors" of what
    `prepareAlgorithm` raises, and scripts would never see the message.
    """

    def __init__(self) -> None:
        super().__init__()
        self._problem: Optional[QgsProcessingException] = None

    def take_inputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Takes what is needed of the layers, in the thread they live in.

        Raises:
            QgsProcessingException: What is wrong with them, with the way out.
        """

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Does what the algorithm is for, in a thread of its own, and gives the outputs; none if cancelled.

        Raises:
            QgsProcessingException: What went wrong, with the way out.
        """
        raise NotImplementedError

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Called by QGIS first."""
        try:
            self.take_inputs(parameters, context, feedback)
        except QgsProcessingException as problem:
            self._problem = problem
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Called by QGIS then."""
        if self._problem is not None:
            raise self._problem
        return self.work(parameters, context, feedback)

    def tr(self, text: str) -> str:
        """`text` in the language of QGIS."""
        return str(QCoreApplication.translate("TerraScope", text))

    def createInstance(self) -> TerraScopeAlgorithm:
        """A fresh one for a run."""
        return type(self)()

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """The plugin's icon."""
        return str(ICON)

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str = "", advanced: bool = False) -> None:
        """Adds a parameter with its help.

        Args:
            parameter: The parameter.
            help_text: A sentence for the tooltip and for `qgis_process help`.
            advanced: Whether it is folded away at first.
        """
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        if not self.addParameter(parameter):
            raise ValueError(f"There are two parameters named {parameter.name()}.")


class AskingAlgorithm(TerraScopeAlgorithm):
    """An algorithm that asks the runtime: its parameters, and what becomes of an answer's tables."""

    def __init__(self) -> None:
        super().__init__()
        self._layer_lists: list[str] = []

    def canExecute(self) -> tuple[bool, str]:
        """Whether there is a runtime to ask, with the way out."""
        problem = missing_runtime()
        return not problem, problem

    def group(self) -> str:
        """Where the toolbox shows it."""
        return self.tr("Ask")

    def groupId(self) -> str:
        """The group's unchanging name."""
        return "ask"

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Whether QGIS takes the parameters; rasters that can't be read are named later: QGIS only names their list."""
        readable = dict(parameters)
        for name in self._layer_lists:
            layers = named_layers(self, parameters, name, context)
            if any(layer is None for _, layer in layers):
                readable[name] = [layer for _, layer in layers if layer is not None] or self._stand_in()
        return super().checkParameterValues(readable, context)

    @staticmethod
    def _stand_in() -> list[QgsRasterLayer]:
        """What QGIS takes for a list of rasters none of which can be read."""
        return [QgsRasterLayer()]

    def add_layers(self, name: str, description: str, help_text: str, optional: bool = True) -> None:
        """Adds a list of rasters."""
        self._layer_lists.append(name)
        kind = QgsProcessing.SourceType.TypeRaster
        self.add(QgsProcessingParameterMultipleLayers(name, description, kind, optional=optional), help_text)

    def add_area(self) -> None:
        """Adds the area, as a rectangle and as polygons, and the pixels of web maps in it."""
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Area (the whole layer if empty)"), optional=True),
            self.tr(
                "A rectangle, or the extent of any layer; it is snapped outwards to whole pixels. Without it the "
                "whole of the layer that gives the grid: the optical one with the finest pixels."
            ),
        )
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource(
                "WITHIN", self.tr("Only inside these polygons"), polygons, optional=True
            ),
            self.tr(
                "Areas and shares are of what lies inside: a pixel counts if its centre does. With an area, of what "
                "lies in both."
            ),
        )
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(
                "PIXEL_SIZE", self.tr("Pixel size of web maps"), kind, None, optional=True, minValue=1e-9
            ),
            self.tr(
                "Web maps have no pixels of their own: they are drawn at this size, in units of the area's CRS, 4,096 "
                "pixels a side at most. Other layers are read as they are."
            ),
            advanced=True,
        )

    def add_network(self) -> None:
        """Adds which model answers, and where it computes."""
        self.add(
            QgsProcessingParameterString("MODEL", self.tr("Model"), "nano"),
            self.tr("A model's name, or the path of its folder. “Runtime status” lists those at hand."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("DEVICE", self.tr("Device"), "auto"),
            self.tr("auto, cpu, cuda, cuda:1, … or mps."),
            advanced=True,
        )

    def add_sink(self, table: str, description: str, by_default: bool) -> None:
        """Adds an output for one table of an answer."""
        kinds = QgsProcessing.SourceType
        line = table == "distances"
        self.add(
            QgsProcessingParameterFeatureSink(
                table.upper(),
                description,
                kinds.TypeVectorLine if line else kinds.TypeVectorPolygon,
                optional=True,
                createByDefault=by_default,
            )
        )

    def add_report(self) -> None:
        """Adds the page that tells the answer."""
        page = self.tr("HTML files (*.html)")
        self.add(
            QgsProcessingParameterFileDestination("HTML", self.tr("Report"), page, optional=True),
            self.tr("The answer, its steps, figures, warnings and where it comes from, as a page to read."),
        )

    def add_folder(self) -> None:
        """Adds the folder of all files of an answer."""
        self.add(
            QgsProcessingParameterFolderDestination(
                "FOLDER", self.tr("Folder for masks and answer.json"), optional=True, createByDefault=False
            ),
            self.tr(
                "Gets each mask as a GeoTIFF (mask_N.tif, 0 and 1 on the grid of the scene), answer.json and "
                "answer.gpkg."
            ),
        )

    def sink_for(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        fields: QgsFields,
        geometry: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
    ) -> tuple[Any, str]:
        """(sink, destination) of an output; (None, "") where the person wants none.

        Raises:
            QgsProcessingException: If it can't be made.
        """
        if parameters.get(name) in (None, "") and self.parameterDefinition(name).defaultValue() is None:
            return None, ""
        sink, destination = self.parameterAsSink(parameters, name, context, fields, geometry, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        return sink, str(destination)

    def write_table(
        self,
        parameters: dict[str, Any],
        table: str,
        answer: Answer,
        source: Optional[QgsVectorLayer],
        crs: QgsCoordinateReferenceSystem,
        context: QgsProcessingContext,
    ) -> str:
        """Copies one table of an answer to its output.

        Args:
            parameters: Of the run.
            table: Its name; the output has the same in capitals.
            answer: The answer.
            source: The table; None where the answer has no such features, which gives an empty output.
            crs: The scene's CRS.
            context: Of the run.

        Returns:
            The output's destination; "" where the person wants none.
        """
        sink, destination = self.sink_for(parameters, table.upper(), context, FIELDS[table](), GEOMETRIES[table], crs)
        if sink is None:
            return ""
        copy_features(source, sink, FIELDS[table]())
        del sink  # written to the end before anybody reads it
        style_when_loaded(destination, table, (answer,), context)
        return destination
