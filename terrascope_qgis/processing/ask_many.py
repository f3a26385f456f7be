"""The algorithm `terrascope:askmany`: the same question of many layers, one after another."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsRasterLayer,
    QgsWkbTypes,
)

from terrascope_qgis.layer_facts import facts_of
from terrascope_qgis.processing.algorithm import AskingAlgorithm
from terrascope_qgis.processing.asking import Answered, ask, value_outputs
from terrascope_qgis.processing.inputs import Asked, asked_of, made, named_layers, openable, scratch_path
from terrascope_qgis.processing.report import table, write_page
from terrascope_qgis.processing.styling import style_when_loaded
from terrascope_qgis.processing.tables import (
    FIELDS,
    GEOMETRIES,
    add_row,
    copy_features,
    crs_of,
    fields_of,
    table_of,
)
from terrascope_qgis.questions import ChosenLayer
from terrascope_qgis.runtime import BlockingRuntime
from terrascope_qgis.widgets.language import tr

_TABLE = "layer source date status answer kind value:f unit choice warnings error seconds:f"
_SENSORS = ("guess", "optical", "sar")


@dataclass
class _One:
    """One layer, and what came of it."""

    name: str
    source: str
    date: str = ""
    asked: Optional[Asked] = None
    answered: Optional[Answered] = None
    error: str = ""
    seconds: float = 0.0

    def row(self) -> dict[str, Any]:
        row: dict[str, Any] = {"layer": self.name, "source": self.source, "date": self.date, "seconds": self.seconds}
        if self.answered is None:
            return {**row, "status": "failed", "error": self.error}
        values = value_outputs(self.answered.answer)
        return {**row, "status": "answered", **{name.lower(): value for name, value in values.items()}}


class AskMany(AskingAlgorithm):
    """Asks one question of each layer of a list, and goes on after a failure."""

    def __init__(self) -> None:
        super().__init__()
        self._question = ""
        self._layers: list[_One] = []
        self._scratch = Path()

    def name(self) -> str:
        """Its unchanging name."""
        return "askmany"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.tr("Ask over many layers")

    def tags(self) -> list[str]:
        """What it is found by."""
        return self.tr("question,batch,many,tiles,list,table,land cover,time series,sar").split(",")

    def shortHelpString(self) -> str:
        """What it does."""
        return self.tr(
            "Asks the same question of each layer of a list, on its own: a row of the table and the outlined regions "
            "for each. One runtime answers all of them.\n\n"
            "A layer that can't be read or asked doesn't stop the others: its row has the status “failed” and says "
            "why, and the log names it. The algorithm itself fails only if all layers fail.\n\n"
            "The regions of all layers come in the CRS of the first one that was answered. Their areas were measured "
            "in the scene of their own layer."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Its parameters and outputs."""
        self.add(QgsProcessingParameterString("QUESTION", self.tr("Question"), multiLine=True))
        self.add_layers("LAYERS", self.tr("Layers"), self.tr("Each is asked on its own."), optional=False)
        sensors = [self.tr("As bands and names say"), self.tr("Optical"), self.tr("SAR")]
        self.add(
            QgsProcessingParameterEnum("SENSOR", self.tr("Sensor"), sensors, defaultValue=0),
            self.tr("What the layers are: 0 as their bands and names say, 1 optical, 2 SAR."),
        )
        self.add_area()
        self.add_network()
        kind = QgsProcessing.SourceType.TypeVector
        self.add(QgsProcessingParameterFeatureSink("TABLE", self.tr("Table of answers"), kind))
        self.add_sink("regions", self.tr("Regions"), True)
        self.add_report()
        self.add_folder()
        self.addOutput(QgsProcessingOutputNumber("ANSWERED", self.tr("Layers answered")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", self.tr("Layers failed")))
        self.addOutput(QgsProcessingOutputString("FAILURES", self.tr("Which failed, and why")))

    def take_inputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Takes what is needed of the layers, in their thread; what is wrong with one is kept for its row."""
        self._question = str(self.parameterAsString(parameters, "QUESTION", context))
        if not self._question.strip():
            raise QgsProcessingException(tr("The question is empty. Type one."))
        sensor = _SENSORS[self.parameterAsEnum(parameters, "SENSOR", context)]
        self._scratch = scratch_path()
        for text, layer in named_layers(self, parameters, "LAYERS", context):
            self._layers.append(self._one(text, layer, sensor, parameters, context))
        if not self._layers:
            raise QgsProcessingException(tr("No layer was given. Choose at least one."))

    def _one(
        self,
        text: str,
        layer: Optional[QgsRasterLayer],
        sensor: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> _One:
        if layer is None:
            return _One(
                Path(text).name or text,
                text,
                error=tr("“{text}” can't be read as a raster. Check the path.", text=text),
            )
        facts = facts_of(layer)
        one = _One(layer.name(), layer.source(), facts.date)
        is_sar = (facts.sensor if sensor == "guess" else sensor) == "sar"
        picked = ChosenLayer(layer, "sar" if is_sar else "optical", facts.date)
        try:
            one.asked = asked_of(self, parameters, context, self._question, [picked], self._scratch)
        except QgsProcessingException as error:
            one.error = str(error)
        return one

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Asks each, and writes the outputs."""
        kept = str(self.parameterAsString(parameters, "FOLDER", context))
        page = str(self.parameterAsFileOutput(parameters, "HTML", context))
        with made(self._scratch) as scratch:
            self._ask_each(Path(kept) if kept else scratch / "answers", feedback)
            if feedback.isCanceled():
                return {}
            answered = [one for one in self._layers if one.answered is not None]
            if not answered:
                raise QgsProcessingException(tr("No layer could be asked.\n") + self._failures())
            outputs = self._write_regions(parameters, answered, context)
        outputs["TABLE"] = self._write_table(parameters, context)
        outputs["ANSWERED"], outputs["FAILED"] = len(answered), len(self._layers) - len(answered)
        outputs["FAILURES"] = self._failures()
        rows = [(one.name, one.row().get("answer") or one.error) for one in self._layers]
        write_page(page, self._question, [table((self.tr("Layer"), self.tr("Answer")), rows)])
        if page:
            outputs["HTML"] = page
        if kept:
            outputs["FOLDER"] = kept
        return outputs

    def _ask_each(self, folder: Path, feedback: QgsProcessingFeedback) -> None:
        """Fills in the answer or the error of each layer, until cancelled."""
        span = 1.0 / len(self._layers)
        with BlockingRuntime(feedback.isCanceled) as runtime:
            for number, one in enumerate(self._layers):
                if feedback.isCanceled():
                    return
                feedback.pushInfo(f"{one.name} ({number + 1}/{len(self._layers)})")
                begun = time.monotonic()
                try:
                    place = folder / f"{number + 1:03d}-{_file_name(one.name)}"
                    one.answered = self._ask_one(one, place, runtime, feedback, number * span, span)
                except QgsProcessingException as error:
                    one.error = str(error)
                one.seconds = round(time.monotonic() - begun, 2)
                if one.error:
                    feedback.reportError(f"{one.name}: {one.error}")
                feedback.setProgress(100.0 * (number + 1) * span)

    def _ask_one(
        self,
        one: _One,
        folder: Path,
        runtime: BlockingRuntime,
        feedback: QgsProcessingFeedback,
        begin: float,
        span: float,
    ) -> Optional[Answered]:
        if one.asked is None:
            return None
        sources = openable(one.asked, feedback)
        if sources is None:
            return None
        return ask(runtime, one.asked.request(self._question, sources, folder), feedback, begin, span)

    def _write_regions(
        self, parameters: dict[str, Any], answered: list[_One], context: QgsProcessingContext
    ) -> dict[str, Any]:
        fields = fields_of("layer")
        for field in FIELDS["regions"]():
            fields.append(field)
        answers = [one.answered for one in answered if one.answered is not None]
        crs = crs_of(answers[0].answer)
        sink, destination = self.sink_for(parameters, "REGIONS", context, fields, GEOMETRIES["regions"], crs)
        if sink is None:
            return {}
        for one, of_one in zip(answered, answers):
            own = crs_of(of_one.answer)
            transform = None if own == crs else QgsCoordinateTransform(own, crs, context.transformContext())
            source = table_of(of_one.answer, of_one.folder, "regions")
            copy_features(source, sink, fields, {"layer": one.name}, transform)
        del sink
        # a renderer of several dates would tell them apart; here a class is a class, whatever its layer's date
        undated = [_undated(of_one) for of_one in answers]
        style_when_loaded(destination, "regions", [of_one.answer for of_one in undated], context)
        return {"REGIONS": destination}

    def _write_table(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        fields = fields_of(_TABLE)
        nowhere = QgsCoordinateReferenceSystem()
        sink, destination = self.sink_for(parameters, "TABLE", context, fields, QgsWkbTypes.Type.NoGeometry, nowhere)
        for one in self._layers:
            add_row(sink, fields, one.row())
        return destination

    def _failures(self) -> str:
        return "\n".join(f"{one.name}: {one.error}" for one in self._layers if one.error)


def _file_name(text: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in text)[:60]


def _undated(answered: Answered) -> Answered:
    """The same answer with groundings that tell no date."""
    steps = tuple(
        step if step.grounding is None else replace(step, grounding=replace(step.grounding, date=""))
        for step in answered.answer.steps
    )
    return replace(answered, answer=replace(answered.answer, steps=steps))
