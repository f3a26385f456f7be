"""How right a model is on unseen simulated scenes: `python -m model_runtime.bench.simulated --questions 242`.

A question counts as right when its measured answer is the one the true masks give by the same rules: area and share
within 10 %, everything else exactly. Questions of distance are multiple choice with the benchmark's multiples, the
open figure is stated beside it. Questions are asked of scenes in which they are well posed (`well_posed.py`), or, with
`--as-drawn`, of any. Beside the masks stands a per-pixel classifier trained on scenes of the same kind.
"""

from __future__ import annotations

import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any, Literal

import numpy as np
import torch
import typer
from odc.geo.geobox import GeoBox
from rich.console import Console
from rich.table import Table

from model_runtime.bench.well_posed import well_posed
from model_runtime.engine.answers.choices import choose
from model_runtime.engine.answers.draft import draft_answer
from model_runtime.engine.answers.options import split_options
from model_runtime.engine.answers.units import Quantity
from model_runtime.engine.ledger import Ledger
from model_runtime.model import Grounded, LoadedModel, Reply, load_model, reason
from model_runtime.model.plan import Plan, parse_task
from model_runtime.protocol import CLASSES, OPTICAL_ROLES, ROLES, AnswerValue
from model_runtime.training.grounding import FIRST_TRAINING_SEED
from model_runtime.training.language import KINDS, SampleQuestion, sample_question
from model_runtime.training.language.dialogue import groundings_of
from model_runtime.training.simulation import SimulatedScene, simulate

Sensors = Literal["both", "optical", "sar"]
_TOLERANCE = 0.10
#: Multiples of the true distance offered as options (the published benchmark's, facts section 2).
_MULTIPLES = (0.5, 1.0, 2.0, 0.1)


@dataclass(frozen=True, eq=False)
class SimulatedImage:
    """One date of a simulated scene, with the face the ledger needs."""

    date: str
    overview: np.ndarray

    def valid(self) -> np.ndarray:
        """Pixels in which any band holds data."""
        return np.asarray(np.isfinite(self.overview).any(axis=0))


@dataclass(eq=False)
class Score:
    """Sums over the questions asked so far."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    understood: Counter[str] = field(default_factory=Counter)
    complete: int = 0
    inside_both: np.ndarray = field(default_factory=lambda: np.zeros(len(CLASSES)))
    inside_any: np.ndarray = field(default_factory=lambda: np.zeros(len(CLASSES)))
    mask_ious: list[float] = field(default_factory=list)
    open_distances: list[bool] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def summary(self) -> dict[str, Any]:
        """The figures for a model card."""
        asked = sum(self.asked.values())
        accuracy = {kind: self.right[kind] / self.asked[kind] for kind in KINDS if self.asked[kind]}
        ious = self.inside_both / np.maximum(self.inside_any, 1)
        return {
            "questions": asked,
            "accuracy": {kind: round(value, 3) for kind, value in accuracy.items()},
            "accuracy_macro": round(float(np.mean(list(accuracy.values()))), 3),
            "task_and_classes_right": round(sum(self.understood.values()) / asked, 3),
            "reasoning_complete": round(self.complete / asked, 4),
            "iou": {name: round(float(iou), 3) for name, iou in zip(CLASSES, ious, strict=True)},
            "miou": round(float(ious.mean()), 3),
            "mean_mask_iou": _mean(self.mask_ious),
            "open_distance_within_10_percent": _mean(self.open_distances),
            "seconds_per_question": _mean(self.seconds),
        }


def _mean(values: Sequence[float]) -> float:
    return round(float(np.mean(values)), 3) if values else 0.0


def evaluate(
    model: LoadedModel, questions: int, sensors: Sensors = "both", size: int = 256, as_drawn: bool = False
) -> Score:
    """Asks `questions` questions, each of an unseen scene, the kinds in turn.

    Args:
        model: The model.
        questions: How many. Scenes have the seeds 0, 1, …, which training never takes.
        sensors: Which of the sensors the model is given.
        size: Side of a scene in pixels.
        as_drawn: Whether questions that aren't well posed in their scene are asked too.
    """
    score, kinds = Score(), tuple(KINDS)
    for seed in range(FIRST_TRAINING_SEED // 2):
        if sum(score.asked.values()) == questions:
            break
        kind = kinds[sum(score.asked.values()) % len(kinds)]
        rng = np.random.default_rng([seed, 77])
        question = sample_question(rng, kind=kind)
        scene = simulate(seed, size=size, dates=question.dates, drop=False)
        truth = _true_ledger(question, scene, model.config.min_region_px)
        if as_drawn or well_posed(question.plan, truth.findings, scene.pixel_size_m):
            _ask(model, question, _with_sensors(scene, sensors), truth, rng, score)
    return score


def _with_sensors(scene: SimulatedScene, sensors: Sensors) -> SimulatedScene:
    if sensors == "both":
        return scene
    bands = scene.bands.copy()
    dropped = slice(len(OPTICAL_ROLES), None) if sensors == "optical" else slice(0, len(OPTICAL_ROLES))
    bands[:, dropped] = np.nan
    return replace(scene, bands=bands)


def _images(scene: SimulatedScene) -> list[SimulatedImage]:
    dates = [f"20{20 + i}-06-01" if len(scene.bands) > 1 else "" for i in range(len(scene.bands))]
    return [SimulatedImage(date, bands) for date, bands in zip(dates, scene.bands, strict=True)]


def _true_ledger(question: SampleQuestion, scene: SimulatedScene, min_region_px: int) -> Ledger:
    """What the true masks measure for a question."""
    ledger = _ledger(scene, _images(scene), min_region_px)
    for name, date_index in groundings_of(question.plan, question.dates, question.image):
        mask = scene.labels[date_index] == CLASSES.index(name)
        ledger.record(name, name, date_index, mask.astype(np.float64), question.plan.task)
    return ledger


def _ask(
    model: LoadedModel,
    question: SampleQuestion,
    scene: SimulatedScene,
    true_ledger: Ledger,
    rng: np.random.Generator,
    score: Score,
) -> None:
    images = _images(scene)
    true_draft = draft_answer(question.plan, true_ledger.findings)
    truth = true_draft.answer
    text = _with_options(question, truth, rng)
    started = time.perf_counter()
    ledger = _ledger(scene, images, model.config.min_region_px)
    reply = _converse(model, text, scene, images, ledger, score)
    score.seconds.append(time.perf_counter() - started)
    draft = draft_answer(reply.plan, ledger.findings)
    options = split_options(text)
    answer, wanted = choose(draft, options)[0], choose(true_draft, options)[0]
    right = same_answer(answer, wanted)
    if question.kind == "distance" and truth.kind == "quantity":
        score.open_distances.append(same_answer(draft.answer, truth))
    score.asked[question.kind] += 1
    score.right[question.kind] += right
    score.understood[question.kind] += _same_plan(reply.plan, question.plan)
    # every [SEG] followed by its figure is how the stream is made; complete also means that it came to an answer
    score.complete += reply.complete and bool(reply.model_answer)
    if not right:
        score.wrong.append(f"{text!r}: {reply.plan} {answer.text!r}; true: {question.plan} {wanted.text!r}")


def _ledger(scene: SimulatedScene, images: list[SimulatedImage], min_region_px: int) -> Ledger:
    height, width = scene.labels.shape[-2:]
    size = scene.pixel_size_m
    box = GeoBox.from_bbox(
        (500_000, 5_000_000, 500_000 + width * size, 5_000_000 + height * size), "EPSG:32633", shape=(height, width)
    )
    return Ledger(box, images, "EPSG:7030", min_region_px)  # type: ignore[arg-type]


def _with_options(question: SampleQuestion, truth: AnswerValue, rng: np.random.Generator) -> str:
    """The question; one of distance gets four options, shuffled, of which one is true."""
    if question.kind != "distance" or not truth.value or split_options(question.text):
        return question.text
    values = rng.permutation([truth.value * multiple for multiple in _MULTIPLES])
    listed = " ".join(f"{letter}. {value:.3g} {truth.unit}" for letter, value in zip("ABCD", values, strict=True))
    return f"{question.text} {listed}"


def _converse(
    model: LoadedModel, text: str, scene: SimulatedScene, images: list[SimulatedImage], ledger: Ledger, score: Score
) -> Reply:
    """Follows the model to the end; its masks are measured, and scored against the truth."""
    overviews = [image.overview for image in images]
    stream = reason(model, overviews, scene.pixel_size_m, text, [image.date for image in images])
    words, figures = "", None
    while True:
        try:
            said = stream.send(figures)
        except StopIteration as end:
            reply: Reply = end.value
            return reply
        figures = None
        if isinstance(said, Grounded):
            probability = 1 / (1 + np.exp(-said.logits.astype(np.float64)))
            task, _ = parse_task(words) or ("", "")
            figures = ledger.record(said.phrase, said.class_name, said.date_index, probability, task)[1]
            if said.class_name in CLASSES:
                _score_mask(said, ledger.groundings[-1].mask.unpack(), scene, score)
        else:
            words += said.text


def _score_mask(said: Grounded, mask: np.ndarray, scene: SimulatedScene, score: Score) -> None:
    index = CLASSES.index(said.class_name)
    truth = scene.labels[said.date_index] == index
    both, either = int((mask & truth).sum()), int((mask | truth).sum())
    score.inside_both[index] += both
    score.inside_any[index] += either
    if truth.any():
        score.mask_ious.append(both / either)


def _same_plan(said: Plan | None, wanted: Plan) -> bool:
    return said is not None and said.wire_task == wanted.wire_task and set(said.classes) == set(wanted.classes)


def same_answer(answer: AnswerValue, truth: AnswerValue) -> bool:
    """Whether an answer is right: areas, shares and lengths within 10 %, counts, choices and rankings exactly."""
    if answer.kind != truth.kind:
        return False
    if truth.kind == "none":
        return True
    if truth.kind != "quantity":
        return answer.choice == truth.choice and answer.ranking == truth.ranking
    if answer.value is None or truth.value is None:
        return False
    given, wanted = Quantity(answer.value, answer.unit).base_value, Quantity(truth.value, truth.unit).base_value
    if truth.unit == "count":
        return given == wanted
    return abs(given - wanted) <= _TOLERANCE * abs(wanted)


# --- the classifier beside it ----------------------------------------------------------------------------------------


def pixel_classifier_miou(training_scenes: int, scenes: int, sensors: Sensors = "both") -> float:
    """MIoU of a gradient-boosted per-pixel classifier on the evaluation scenes, trained on scenes of the same kind.

    Args:
        training_scenes: Scenes it learns from, 2,000 pixels of each.
        scenes: Evaluation scenes.
        sensors: Sensors it is given.
    """
    from sklearn.ensemble import HistGradientBoostingClassifier

    rng = np.random.default_rng(0)
    values, labels = [], []
    for seed in range(FIRST_TRAINING_SEED, FIRST_TRAINING_SEED + training_scenes):
        x, y = _pixels(_with_sensors(simulate(seed, size=128, drop=False), sensors))
        chosen = rng.choice(len(y), 2000, replace=False)
        values.append(x[chosen])
        labels.append(y[chosen])
    classifier = HistGradientBoostingClassifier(max_iter=200, random_state=0)
    classifier.fit(np.concatenate(values), np.concatenate(labels))
    both, either = np.zeros(len(CLASSES)), np.zeros(len(CLASSES))
    for scene in _evaluation_scenes(scenes, sensors):
        x, y = _pixels(scene)
        predicted = classifier.predict(x)
        for index in range(len(CLASSES)):
            both[index] += ((predicted == index) & (y == index)).sum()
            either[index] += ((predicted == index) | (y == index)).sum()
    return float((both / np.maximum(either, 1)).mean())


def _evaluation_scenes(scenes: int, sensors: Sensors) -> Iterator[SimulatedScene]:
    for seed in range(scenes):
        yield _with_sensors(simulate(seed, size=256, drop=False), sensors)


def _pixels(scene: SimulatedScene) -> tuple[np.ndarray, np.ndarray]:
    # a missing band is constant, not empty: the classifier refuses a column without values
    bands = np.nan_to_num(scene.bands[0], nan=-99.0)
    return bands.reshape(len(ROLES), -1).T, scene.labels[0].ravel()


def main(
    model: Annotated[str, typer.Option(help="Name or folder of the model.")] = "nano",
    questions: Annotated[int, typer.Option(help="Questions, each of an unseen scene.")] = 242,
    sensors: Annotated[str, typer.Option(help="both, optical, sar, or all three in turn.")] = "all",
    out: Annotated[Path | None, typer.Option(help="JSON file for the figures.")] = None,
    as_drawn: Annotated[bool, typer.Option(help="Ask questions that aren't well posed too.")] = False,
    baseline: Annotated[bool, typer.Option(help="Train the per-pixel classifier too.")] = True,
    threads: int = 1,
) -> None:
    """Prints the figures of the model card."""
    torch.set_num_threads(threads)
    loaded = load_model(model, "cpu")
    report: dict[str, Any] = {}
    for given in ("both", "optical", "sar") if sensors == "all" else (sensors,):
        score = evaluate(loaded, questions, given, as_drawn=as_drawn)  # type: ignore[arg-type]
        report[given] = score.summary()
        if baseline:
            report[given]["pixel_classifier_miou"] = round(pixel_classifier_miou(150, 60, given), 3)  # type: ignore[arg-type]
        if out is not None:
            out.with_suffix(f".{given}.wrong.txt").write_text("\n".join(score.wrong))
    _print(report)
    if out is not None:
        out.write_text(json.dumps(report, indent=2) + "\n")


def _print(report: dict[str, Any]) -> None:
    rows: defaultdict[str, list[str]] = defaultdict(list)
    for figures in report.values():
        for name, value in figures.items():
            for key, item in value.items() if isinstance(value, dict) else [("", value)]:
                rows[f"{name} {key}".strip()].append(str(item))
    table = Table("figure", *report)
    for name, values in rows.items():
        table.add_row(name, *values)
    Console().print(table)


if __name__ == "__main__":
    typer.run(main)
