"""The algorithm `terrascope:comparedates`: what was gained, lost and kept of each class between two dates."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from terrascope_qgis.processing.algorithm import AskingAlgorithm
from terrascope_qgis.processing.asking import Answered, ask
from terrascope_qgis.processing.change_bars import change_bars
from terrascope_qgis.processing.inputs import (
    Asked,
    asked_of,
    chosen_layers,
    date_given,
    made,
    openable,
    scratch_path,
)
from terrascope_qgis.processing.phrases import listed, with_article
from terrascope_qgis.processing.report import answer_parts, table, write_page
from terrascope_qgis.processing.styling import style_when_loaded
from terrascope_qgis.processing.tables import FIELDS, GEOMETRIES, add_row, copy_features, crs_of, fields_of, table_of
from terrascope_qgis.protocol import Answer, LayerSource
from terrascope_qgis.questions import ChosenLayer
from terrascope_qgis.runtime import BlockingRuntime
from terrascope_qgis.widgets.change_chart import ChangeShown
from terrascope_qgis.widgets.colours import CHANGE_KINDS
from terrascope_qgis.widgets.figures import readable_area, readable_share
from terrascope_qgis.widgets.language import marked, tr

_TABLE = (
    "phrase class date_from date_to before_m2:f after_m2:f gained_m2:f lost_m2:f kept_m2:f net_m2:f "
    "gained_sh:f lost_sh:f kept_sh:f net_sh:f answer warnings"
)


@dataclass(frozen=True)
class _Change:
    """One row of the table: a phrase, and what became of the class that it names."""

    phrase: str
    answer: Answer
    figures: dict[str, float]

    def shown(self) -> ChangeShown:
        """The same as charts show it."""
        row = self.row()
        figures = (row[f"{kind}_m2"] for kind in CHANGE_KINDS)
        return ChangeShown(row["class"], row["date_from"], row["date_to"], *figures)

    def _shares(self) -> dict[str, Optional[float]]:
        """Each figure as a share of what was there before (0-1 and beyond); None of nothing."""
        gained, lost, kept = (self.figures[f"{kind}_m2"] for kind in CHANGE_KINDS)
        before = lost + kept
        parts = {"gained_sh": gained, "lost_sh": lost, "kept_sh": kept, "net_sh": gained - lost}
        return {name: area / before if before else None for name, area in parts.items()}

    def row(self) -> dict[str, Any]:
        gained, lost, kept = (self.figures[f"{kind}_m2"] for kind in CHANGE_KINDS)
        dates = [date for date in self.answer.provenance.dates if date] or ["", ""]
        return {
            "phrase": self.phrase,
            "class": ", ".join(self.answer.of),
            "date_from": dates[0],
            "date_to": dates[-1],
            "before_m2": lost + kept,
            "after_m2": gained + kept,
            **self.figures,
            "net_m2": gained - lost,
            **self._shares(),
            "answer": self.answer.answer.text,
            "warnings": "\n".join(self.answer.warnings),
        }


class CompareDates(AskingAlgorithm):
    """Compares two dates, class by class."""

    def __init__(self) -> None:
        super().__init__()
        self._phrases: list[str] = []
        self._asked: Asked  # set when the algorithm is prepared
        self._scratch = Path()

    def name(self) -> str:
        """Its unchanging name."""
        return "comparedates"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.tr("Compare two dates")

    def tags(self) -> list[str]:
        """What it is found by."""
        return self.tr("change detection,gained,lost,loss,deforestation,growth,time,multitemporal,sar").split(",")

    def shortHelpString(self) -> str:
        """What it does."""
        return self.tr(
            "Outlines each class at two dates and tells what was gained, lost and kept: a layer of each, and a table "
            "with a row for each class. One question is asked for each class.\n\n"
            "before_m2 is what was lost plus what was kept, after_m2 what was gained plus what was kept: both count "
            "only pixels that hold data at both dates. Areas are geodesic on the project's ellipsoid.\n\n"
            "Images of different seasons may differ for that alone; the embedded model's masks have errors, which two "
            "dates add up. Check the warnings. For three or more dates use “Ask a question”."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Its parameters and outputs."""
        one_date = self.tr("Of one date; a file per band too.")
        date = self.tr("ISO date (2021-07-23); empty to read it from the layers' metadata or names.")
        self.add_layers("BEFORE", self.tr("Optical layers before"), one_date)
        self.add_layers("AFTER", self.tr("Optical layers after"), one_date)
        self.add_layers("BEFORE_SAR", self.tr("SAR layers before"), one_date)
        self.add_layers("AFTER_SAR", self.tr("SAR layers after"), one_date)
        self.add(QgsProcessingParameterString("BEFORE_DATE", self.tr("Date before"), optional=True), date)
        self.add(QgsProcessingParameterString("AFTER_DATE", self.tr("Date after"), optional=True), date)
        self.add(
            QgsProcessingParameterString("PHRASES", self.tr("Classes, separated by commas"), "trees"),
            self.tr("water, trees, grassland, cropland, built-up, bare, or other words for one of them."),
        )
        self.add_area()
        self.add_network()
        self.add_sink("gained", self.tr("Gained"), True)
        self.add_sink("lost", self.tr("Lost"), True)
        self.add_sink("kept", self.tr("Kept"), True)
        kind = QgsProcessing.SourceType.TypeVector
        self.add(QgsProcessingParameterFeatureSink("TABLE", self.tr("Table of changes"), kind))
        self.add_report()
        self.add_folder()
        for name, description in (("ANSWER", self.tr("Answer")), ("WARNINGS", self.tr("Warnings"))):
            self.addOutput(QgsProcessingOutputString(name, description))

    def take_inputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Takes what is needed of the layers, in their thread."""
        self._phrases = listed(str(self.parameterAsString(parameters, "PHRASES", context)))
        if not self._phrases:
            raise QgsProcessingException(tr("No class was given. Name at least one, such as “trees”."))
        before = self._layers_of(parameters, "BEFORE", context)
        after = self._layers_of(parameters, "AFTER", context)
        dates = [_one_date(layers, when) for layers, when in ((before, marked("before")), (after, marked("after")))]
        if dates[0] >= dates[1]:
            raise QgsProcessingException(
                tr(
                    "The date before ({begin}) isn't earlier than the date after ({end}). Exchange the layers, or "
                    "correct the dates.",
                    begin=dates[0],
                    end=dates[1],
                )
            )
        self._scratch = scratch_path()
        question = _question(max(self._phrases, key=len))
        self._asked = asked_of(self, parameters, context, question, [*before, *after], self._scratch)

    def _layers_of(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[ChosenLayer]:
        date = date_given(self, parameters, f"{name}_DATE", context)
        return [
            *chosen_layers(self, parameters, name, date, "optical", context),
            *chosen_layers(self, parameters, f"{name}_SAR", date, "sar", context),
        ]

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Asks once for each class, and writes the outputs."""
        kept = str(self.parameterAsString(parameters, "FOLDER", context))
        page = str(self.parameterAsFileOutput(parameters, "HTML", context))
        with made(self._scratch) as scratch:
            sources = openable(self._asked, feedback)
            if sources is None:
                return {}
            answers = self._ask_each(sources, Path(kept) if kept else scratch / "answers", feedback)
            if answers is None:
                return {}
            changes = [_change(phrase, answered.answer) for phrase, answered in zip(self._phrases, answers)]
            outputs = self._write_layers(parameters, answers, context)
        outputs["TABLE"] = self._write_table(parameters, changes, context)
        outputs["ANSWER"] = "\n".join(change.answer.answer.text for change in changes)
        outputs["WARNINGS"] = "\n".join(dict.fromkeys(w for change in changes for w in change.answer.warnings))
        write_page(page, self.tr("Changes"), _page(changes))
        if page:
            outputs["HTML"] = page
        if kept:
            outputs["FOLDER"] = kept
        return outputs

    def _ask_each(
        self, sources: list[LayerSource], folder: Path, feedback: QgsProcessingFeedback
    ) -> Optional[list[Answered]]:
        """The answer for each phrase, in their order; None if cancelled."""
        answers, span = [], 1.0 / len(self._phrases)
        with BlockingRuntime(feedback.isCanceled) as runtime:
            for number, phrase in enumerate(self._phrases):
                place = folder / phrase.replace("/", "_") if len(self._phrases) > 1 else folder
                request = self._asked.request(_question(phrase), sources, place)
                answered = ask(runtime, request, feedback, number * span, span)
                if answered is None:
                    return None
                answers.append(answered)
        return answers

    def _write_layers(
        self, parameters: dict[str, Any], answers: list[Answered], context: QgsProcessingContext
    ) -> dict[str, Any]:
        """Gained, lost and kept, each of all classes."""
        outputs: dict[str, Any] = {}
        for kind in CHANGE_KINDS:
            sources = [table_of(answered.answer, answered.folder, kind) for answered in answers]
            crs = next((source.crs() for source in sources if source is not None), crs_of(answers[0].answer))
            fields = FIELDS[kind]()
            sink, destination = self.sink_for(parameters, kind.upper(), context, fields, GEOMETRIES[kind], crs)
            if sink is None:
                continue
            for source in sources:
                copy_features(source, sink, fields)
            del sink
            style_when_loaded(destination, kind, [answered.answer for answered in answers], context)
            outputs[kind.upper()] = destination
        return outputs

    def _write_table(self, parameters: dict[str, Any], changes: list[_Change], context: QgsProcessingContext) -> str:
        fields = fields_of(_TABLE)
        nowhere = QgsCoordinateReferenceSystem()
        sink, destination = self.sink_for(parameters, "TABLE", context, fields, QgsWkbTypes.Type.NoGeometry, nowhere)
        for change in changes:
            add_row(sink, fields, change.row())
        return destination


def _question(phrase: str) -> str:
    return f"How much did {with_article(phrase)} change?"


def _one_date(layers: list[ChosenLayer], when: str) -> str:
    """The date that all layers of one side have.

    Raises:
        QgsProcessingException: If there are no layers, or none or several dates.
    """
    if not layers:
        raise QgsProcessingException(tr("There is no layer {when}. Choose an optical or a SAR layer.", when=tr(when)))
    dates = sorted({picked.date for picked in layers if picked.date})
    if not dates:
        name = layers[0].layer.name()
        raise QgsProcessingException(
            tr("“{layer}” doesn't tell its date. Give the date {when}.", layer=name, when=tr(when))
        )
    if layers[0].date and all(picked.sensor == "sar" for picked in layers if picked.date != layers[0].date):
        return layers[0].date  # the runtime puts SAR beside the optical image nearest in time
    if len(dates) > 1:
        several = ", ".join(dates)
        raise QgsProcessingException(
            tr("The layers {when} have the dates {dates}. Give the date {when}.", when=tr(when), dates=several)
        )
    return dates[0]


def _change(phrase: str, answer: Answer) -> _Change:
    """What was measured of a phrase.

    Raises:
        QgsProcessingException: If the answer isn't about change: the model's own words.
    """
    figures = {f"{m.kind}_m2": float(m.value) for m in answer.measurements if m.kind in CHANGE_KINDS and m.unit == "m2"}
    if len(figures) != len(CHANGE_KINDS):
        raise QgsProcessingException(
            tr("No change of “{phrase}” was measured. {text}", phrase=phrase, text=answer.answer.text)
        )
    return _Change(phrase, answer, figures)


def _page(changes: list[_Change]) -> list[str]:
    rows = []
    for change in changes:
        row = change.row()
        areas = [readable_area(row[name]) for name in ("before_m2", "after_m2")]
        for kind in CHANGE_KINDS:
            share = row[f"{kind}_sh"]
            areas.append(
                readable_area(row[f"{kind}_m2"]) + (f" ({readable_share(share)})" if share is not None else "")
            )
        rows.append([row["class"], row["date_from"], row["date_to"], *areas])
    head = (tr("Class"), tr("From"), tr("To"), tr("Before"), tr("After"), tr("Gained"), tr("Lost"), tr("Kept"))
    bars = change_bars([change.shown() for change in changes])
    return [table(head, rows), bars, *(part for change in changes for part in answer_parts(change.answer))]
