"""The algorithm `terrascope:ask`: one typed question, answered with regions and figures."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from terrascope_qgis.processing.algorithm import AskingAlgorithm
from terrascope_qgis.processing.asking import ask, value_outputs
from terrascope_qgis.processing.inputs import Asked, asked_of, chosen_layers, made, openable, scratch_path
from terrascope_qgis.processing.report import answer_parts, write_page
from terrascope_qgis.processing.tables import crs_of, table_of
from terrascope_qgis.runtime import BlockingRuntime


class Ask(AskingAlgorithm):
    """Asks one question of the layers of one or several dates."""

    def __init__(self) -> None:
        super().__init__()
        self._question = ""
        self._asked: Asked  # set when the algorithm is prepared
        self._scratch = Path()

    def name(self) -> str:
        """Its unchanging name."""
        return "ask"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.tr("Ask a question")

    def tags(self) -> list[str]:
        """What it is found by."""
        return self.tr("question,answer,land cover,segmentation,vision language model,area,share,count,sar").split(",")

    def shortHelpString(self) -> str:
        """What it does."""
        return self.tr(
            "Asks a question of optical and SAR rasters, such as “How many hectares of water are there?” or “Is the "
            "forest larger than the cropland?”. Every claim of the answer is a mask; every figure is measured from the "
            "masks on the project's ellipsoid.\n\n"
            "Classes: water, trees, grassland, cropland, built-up land, bare ground. Layers of one date are read "
            "together (a file per band too); with several dates, ask what changed.\n\n"
            "ANSWER is the sentence; VALUE with UNIT the figure, CHOICE “yes”, “no”, an option or the classes of a "
            "ranking, where the question asks for such. Check the warnings: the embedded model is small.\n\n"
            "The network runs on this computer. A runtime that TerraScope's dock keeps running is used, otherwise one "
            "is started, which takes some seconds, and ends with the algorithm."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Its parameters and outputs."""
        self.add(
            QgsProcessingParameterString("QUESTION", self.tr("Question"), multiLine=True),
            self.tr("In everyday English."),
        )
        several = self.tr("Of one date, a file per band too, or of several dates.")
        self.add_layers("OPTICAL", self.tr("Optical layers"), several)
        self.add_layers("SAR", self.tr("SAR layers"), several)
        dates = self.tr(
            "ISO dates (2021-07-23) in the order of the layers, separated by commas; one for all of them; empty to "
            "read them from the layers' metadata or names."
        )
        self.add(
            QgsProcessingParameterString("OPTICAL_DATES", self.tr("Dates of the optical layers"), optional=True), dates
        )
        self.add(QgsProcessingParameterString("SAR_DATES", self.tr("Dates of the SAR layers"), optional=True), dates)
        self.add_area()
        self.add_network()
        self.add_sink("regions", self.tr("Regions"), True)
        self.add_sink("distances", self.tr("Distances"), False)
        self.add_sink("gained", self.tr("Gained"), False)
        self.add_sink("lost", self.tr("Lost"), False)
        self.add_sink("kept", self.tr("Kept"), False)
        self.add_report()
        self.add_folder()
        for name, description in (
            ("ANSWER", self.tr("Answer")),
            ("KIND", self.tr("Kind of answer")),
            ("UNIT", self.tr("Unit")),
            ("CHOICE", self.tr("Choice")),
            ("WARNINGS", self.tr("Warnings")),
        ):
            self.addOutput(QgsProcessingOutputString(name, description))
        self.addOutput(QgsProcessingOutputNumber("VALUE", self.tr("Value")))

    def take_inputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Takes what is needed of the layers, in their thread."""
        self._question = str(self.parameterAsString(parameters, "QUESTION", context))
        optical_dates = str(self.parameterAsString(parameters, "OPTICAL_DATES", context))
        sar_dates = str(self.parameterAsString(parameters, "SAR_DATES", context))
        chosen = chosen_layers(self, parameters, "OPTICAL", optical_dates, "optical", context)
        chosen += chosen_layers(self, parameters, "SAR", sar_dates, "sar", context)
        self._scratch = scratch_path()
        self._asked = asked_of(self, parameters, context, self._question, chosen, self._scratch)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Asks, and writes the outputs."""
        kept = str(self.parameterAsString(parameters, "FOLDER", context))
        page = str(self.parameterAsFileOutput(parameters, "HTML", context))
        with made(self._scratch) as scratch:
            sources = openable(self._asked, feedback)
            if sources is None:
                return {}
            folder = Path(kept) if kept else scratch / "answer"
            request = self._asked.request(self._question, sources, folder)
            with BlockingRuntime(feedback.isCanceled) as runtime:
                answered = ask(runtime, request, feedback)
            if answered is None:
                return {}
            answer = answered.answer
            outputs: dict[str, Any] = value_outputs(answer)
            for table in ("regions", "distances", "gained", "lost", "kept"):
                source = table_of(answer, answered.folder, table)
                crs = source.crs() if source is not None else crs_of(answer)
                destination = self.write_table(parameters, table, answer, source, crs, context)
                if destination:
                    outputs[table.upper()] = destination
        write_page(page, answer.question, answer_parts(answer))
        if page:
            outputs["HTML"] = page
        if kept:
            outputs["FOLDER"] = kept
        return outputs
