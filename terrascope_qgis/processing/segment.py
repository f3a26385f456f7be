"""The algorithm `terrascope:segmentbyphrase`: the regions of one class or phrase."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from terrascope_qgis.processing.algorithm import AskingAlgorithm
from terrascope_qgis.processing.asking import ask
from terrascope_qgis.processing.inputs import Asked, asked_of, chosen_layers, made, openable, scratch_path
from terrascope_qgis.processing.phrases import with_article
from terrascope_qgis.processing.report import answer_parts, write_page
from terrascope_qgis.processing.tables import crs_of, table_of
from terrascope_qgis.protocol import Answer
from terrascope_qgis.runtime import BlockingRuntime
from terrascope_qgis.widgets.language import tr


class SegmentByPhrase(AskingAlgorithm):
    """Outlines what one phrase names."""

    def __init__(self) -> None:
        super().__init__()
        self._phrase = ""
        self._asked: Asked  # set when the algorithm is prepared
        self._scratch = Path()

    def name(self) -> str:
        """Its unchanging name."""
        return "segmentbyphrase"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.tr("Segment by phrase")

    def tags(self) -> list[str]:
        """What it is found by."""
        return self.tr("segmentation,outline,extract,class,prompt,text,land cover,mask,polygonize,sar").split(",")

    def shortHelpString(self) -> str:
        """What it does."""
        return self.tr(
            "Outlines one class in rasters of one date, by its name or by other words for it: “water”, “lakes”, "
            "“forest”, “farmland”, “houses”. The runtime is asked “Outline the …”; the class that it understood "
            "stands in CLASS and in the regions.\n\n"
            "What the model can't outline (single objects, kinds of trees, anything but water, trees, grassland, "
            "cropland, built-up land and bare ground) it refuses, and the algorithm fails with its words. Where "
            "nothing was found the regions are empty and AREA_M2 is 0.\n\n"
            "Areas are geodesic on the project's ellipsoid; SHARE is of the pixels that hold data (0–1)."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Its parameters and outputs."""
        self.add(
            QgsProcessingParameterString("PHRASE", self.tr("What to outline"), "water"),
            self.tr("One class, in a word or a few."),
        )
        one_date = self.tr("Of one date; a file per band too.")
        self.add_layers("OPTICAL", self.tr("Optical layers"), one_date)
        self.add_layers("SAR", self.tr("SAR layers"), one_date)
        self.add_area()
        self.add_network()
        self.add_sink("regions", self.tr("Regions"), True)
        self.add_report()
        self.add_folder()
        for name, description in (("CLASS", self.tr("Class")), ("WARNINGS", self.tr("Warnings"))):
            self.addOutput(QgsProcessingOutputString(name, description))
        for name, description in (
            ("AREA_M2", self.tr("Area in m²")),
            ("SHARE", self.tr("Share of the scene (0–1)")),
            ("COUNT", self.tr("Number of regions")),
            ("CONFIDENCE", self.tr("Confidence (0–1)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def take_inputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Takes what is needed of the layers, in their thread."""
        self._phrase = str(self.parameterAsString(parameters, "PHRASE", context)).strip()
        if not self._phrase:
            raise QgsProcessingException(tr("The phrase is empty. Say what to outline, such as “water”."))
        chosen = chosen_layers(self, parameters, "OPTICAL", "", "optical", context)
        chosen += chosen_layers(self, parameters, "SAR", "", "sar", context)
        self._scratch = scratch_path()
        self._asked = asked_of(self, parameters, context, self._phrase, chosen, self._scratch)

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
            request = self._asked.request(f"Outline {with_article(self._phrase)}.", sources, folder)
            with BlockingRuntime(feedback.isCanceled) as runtime:
                answered = ask(runtime, request, feedback)
            if answered is None:
                return {}
            answer = answered.answer
            outputs: dict[str, Any] = self._figures(answer)
            source = table_of(answer, answered.folder, "regions")
            outputs["COUNT"] = source.featureCount() if source is not None else 0
            crs = source.crs() if source is not None else crs_of(answer)
            destination = self.write_table(parameters, "regions", answer, source, crs, context)
        if destination:
            outputs["REGIONS"] = destination
        write_page(page, f"{self._phrase}: {outputs['CLASS']}", answer_parts(answer))
        if page:
            outputs["HTML"] = page
        if kept:
            outputs["FOLDER"] = kept
        return outputs

    def _figures(self, answer: Answer) -> dict[str, Any]:
        """Class, area, share and confidence of what was outlined.

        Raises:
            QgsProcessingException: If nothing was: the model's own reason.
        """
        groundings = [step.grounding for step in answer.steps if step.grounding is not None]
        if not groundings:
            raise QgsProcessingException(
                tr("Nothing was outlined for “{phrase}”. {text}", phrase=self._phrase, text=answer.answer.text)
            )
        area_m2 = sum(grounding.area_m2 for grounding in groundings)
        weighed = sum(grounding.confidence * grounding.area_m2 for grounding in groundings)
        return {
            "CLASS": ", ".join(dict.fromkeys(grounding.class_name for grounding in groundings)),
            "AREA_M2": area_m2,
            "SHARE": sum(grounding.share for grounding in groundings),
            "CONFIDENCE": weighed / area_m2 if area_m2 else 0.0,
            "WARNINGS": "\n".join(answer.warnings),
        }
