"""A frozen simulated benchmark: its questions stand in one JSON file, its scenes are drawn again from their seeds.

The file holds every question with its true answer and a digest of its scene's label maps. A scene that is drawn
otherwise than on the day the benchmark was frozen is refused: a score is worth nothing if the exam has changed.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine

from model_runtime.bench.chips import write_chip
from model_runtime.bench.items import BenchmarkChanged, BenchmarkKind, ClassMask, Item, digest
from model_runtime.bench.questions import PosedQuestion, posed_questions
from model_runtime.bench.scenes import SENTINEL_PIXEL_M, SIZE, evaluation_scene, images_of
from model_runtime.bench.simulated import with_options
from model_runtime.engine.answers.choices import choose
from model_runtime.engine.answers.draft import draft_answer
from model_runtime.engine.answers.options import split_options
from model_runtime.errors import BadRequest
from model_runtime.model.config import nano_config
from model_runtime.model.plan import Plan
from model_runtime.protocol import CLASSES, OPTICAL_ROLES, SAR_ROLES, AnswerValue, LayerSource, from_json
from model_runtime.training.grounding import FIRST_TRAINING_SEED
from model_runtime.training.language.dialogue import groundings_of
from model_runtime.training.simulation import SimulatedScene, simulate_labels
from model_runtime.version import __version__

KIND = "terrascope-simulated"
#: Raise it when the file's own layout changes.
FORMAT = 1
#: Scenes of which the mean of every band is kept too, so that a simulation with other spectra is noticed.
_CHECKED_BANDS = 8
_SAME_MEAN = 1e-3
_CRS = "EPSG:32633"
_AFFINE = Affine(SENTINEL_PIXEL_M, 0, 500_000, 0, -SENTINEL_PIXEL_M, 5_000_000 + SIZE * SENTINEL_PIXEL_M)
_WAY_OUT = "Take the version of TerraScope that the benchmark was frozen with, or freeze a new one with `bench build`."


@dataclass(frozen=True)
class _Posed:
    """One question of the file; see `posed_record`."""

    seed: int
    kind: str
    text: str
    plan: Plan
    dates: int
    image: int | None
    answer: AnswerValue
    labels: str


def freeze(
    first_seed: int, end_seed: int, questions: int, progress: Callable[[int], None] = lambda done: None
) -> dict[str, Any]:
    """Draws a benchmark of Sentinel-like scenes: as many questions of every kind, each of another scene.

    Args:
        first_seed: Seed of the first scene.
        end_seed: The seed after the last that may be taken.
        questions: How many questions.
        progress: Told how many are drawn.

    Returns:
        The manifest, plain values for JSON.

    Raises:
        BadRequest: The seeds are those of training scenes, or too few.
    """
    if not 0 <= first_seed < end_seed <= FIRST_TRAINING_SEED // 2:
        raise BadRequest(
            f"The seeds {first_seed}:{end_seed} aren't a range below {FIRST_TRAINING_SEED // 2:,}, "
            "where training scenes begin.",
            "Choose others, e.g. 100000:104000.",
        )
    # the rules of the day: what the embedded model's masks are cleaned of
    config = nano_config(vocab_size=64)
    records: list[dict[str, Any]] = []
    for posed in posed_questions(questions, "sentinel", config, first_seed=first_seed):
        if posed.seed >= end_seed:
            raise BadRequest(
                f"The seeds {first_seed}:{end_seed} allow only {len(records)} of {questions} questions.",
                "Give more seeds; about three a question are enough.",
            )
        records.append(posed_record(posed))
        progress(len(records))
    spread = sorted({int(index) for index in np.linspace(0, len(records) - 1, _CHECKED_BANDS)})
    bands = {str(index): _band_means(_scene(records[index]["seed"], records[index]["dates"])) for index in spread}
    head = {
        "benchmark": KIND,
        "format": FORMAT,
        "generator": __version__,
        "seeds": [first_seed, end_seed],
        "size_px": SIZE,
        "pixel_size_m": SENTINEL_PIXEL_M,
        "min_region_px": config.min_region_px,
        "min_main_region_px": config.min_main_region_px,
        "kinds": dict(Counter(record["kind"] for record in records)),
        "band_means": bands,
        "sha256": {
            "questions": digest(records),
            "labels": digest([record["labels"] for record in records]),
            "band_means": digest([bands]),
        },
    }
    return {**head, "questions": records}


def posed_record(posed: PosedQuestion) -> dict[str, Any]:
    """A question as the manifest holds it, with the true answer and its scene's label maps as a digest."""
    question = posed.question
    draft = draft_answer(question.plan, posed.truth.findings)
    text = with_options(question, draft.answer, np.random.default_rng([posed.seed, 78]))
    answer = choose(draft, split_options(text))[0]
    labels, _ = simulate_labels(posed.seed, SIZE, question.dates, SENTINEL_PIXEL_M)
    return {
        "seed": posed.seed,
        "kind": question.kind,
        "text": text,
        "plan": {**asdict(question.plan), "classes": list(question.plan.classes)},
        "dates": question.dates,
        "image": question.image,
        "answer": _stated(answer),
        "labels": labels_digest(labels),
    }


def _stated(answer: AnswerValue) -> dict[str, Any]:
    """What an answer says, without the sentence around it."""
    stated = {**asdict(answer), "ranking": list(answer.ranking), "text": ""}
    return {key: value for key, value in stated.items() if value not in (None, "", [])}


def labels_digest(labels: np.ndarray) -> str:
    """Hex sha256 of uint8 (dates, rows, columns) label maps and their shape."""
    shape = ",".join(map(str, labels.shape))
    return hashlib.sha256(shape.encode() + np.ascontiguousarray(labels, np.uint8).tobytes()).hexdigest()


def write_manifest(path: Path, manifest: dict[str, Any]) -> None:
    """Writes a manifest, a line for each question, all or nothing."""
    head = {key: value for key, value in manifest.items() if key != "questions"}
    lines = ",\n".join(json.dumps(record, ensure_ascii=False) for record in manifest["questions"])
    opening = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}")
    text = f'{opening},\n "questions": [\n{lines}\n]}}\n'
    path.parent.mkdir(parents=True, exist_ok=True)
    staging = path.with_name(f".{path.name}.part")
    staging.write_text(text, encoding="utf-8")
    staging.replace(path)


class SimulatedBenchmark:
    """A simulated benchmark, opened with `open_simulated`."""

    kind: BenchmarkKind = "simulated"

    def __init__(self, name: str, manifest: dict[str, Any]) -> None:
        self.name = name
        self.pixel_size_m = float(manifest["pixel_size_m"])
        self.sha256 = digest([manifest["sha256"]])
        self._posed = {_item_name(record): _posed_of(record) for record in manifest["questions"]}

    @cached_property
    def items(self) -> Sequence[Item]:
        """Its questions."""
        return tuple(
            Item(name, one.kind, one.text, split_options(one.text), one.answer, one.plan.classes)
            for name, one in self._posed.items()
        )

    def layers(self, item: Item, folder: Path) -> tuple[LayerSource, ...]:
        """Draws the scene of an item and writes an optical and a SAR file for each of its dates.

        Raises:
            BenchmarkChanged: The scene isn't drawn as it was when the benchmark was frozen.
        """
        scene = self._checked_scene(item)
        layers: list[LayerSource] = []
        for image in images_of(scene):
            optical, sar = image.overview[: len(OPTICAL_ROLES)], image.overview[len(OPTICAL_ROLES) :]
            stem = image.date or "scene"
            for path, bands, roles in (
                (folder / f"{stem}_optical.tif", optical, OPTICAL_ROLES),
                (folder / f"{stem}_sar.tif", sar, SAR_ROLES),
            ):
                layers.append(write_chip(path, bands, roles, _CRS, _AFFINE, image.date))
        return tuple(layers)

    def true_masks(self, item: Item) -> Sequence[ClassMask]:
        """The true masks of the classes asked about, at the dates asked about."""
        one, scene = self._posed[item.name], self._checked_scene(item)
        dates = [image.date for image in images_of(scene)]
        return [
            ClassMask(name, dates[at], scene.labels[at] == CLASSES.index(name))
            for name, at in groundings_of(one.plan, one.dates, one.image)
        ]

    def _checked_scene(self, item: Item) -> SimulatedScene:
        one = self._posed[item.name]
        scene = _scene(one.seed, one.dates)
        if labels_digest(scene.labels) != one.labels:
            raise _changed(self.name, f"the label map of seed {one.seed}")
        return scene


def open_simulated(path: Path) -> SimulatedBenchmark:
    """Opens a manifest: checks its digests, and a few of its scenes; each of the others is checked when it is drawn.

    Raises:
        BadRequest: It isn't such a manifest.
        BenchmarkChanged: Questions or scenes aren't as they were frozen.
    """
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
        if manifest["benchmark"] != KIND or manifest["format"] != FORMAT:
            raise BadRequest(f"{path} is of another kind or format ({manifest['benchmark']}).", _WAY_OUT)
        records, bands, digests = manifest["questions"], manifest["band_means"], manifest["sha256"]
        found = {
            "questions": digest(records),
            "labels": digest([record["labels"] for record in records]),
            "band_means": digest([bands]),
        }
        benchmark = SimulatedBenchmark(path.stem, manifest)
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise BadRequest(f"{path} isn't a benchmark's manifest: {fault!r}", "Give what `bench build` wrote.") from fault
    for part, value in found.items():
        if digests[part] != value:
            raise _changed(benchmark.name, f"what {path} says of its {part}")
    for index, means in bands.items():
        record = records[int(index)]
        scene = _scene(record["seed"], record["dates"])
        if labels_digest(scene.labels) != record["labels"]:
            raise _changed(benchmark.name, f"the label map of seed {record['seed']}")
        if not np.allclose(_band_means(scene), means, rtol=_SAME_MEAN, atol=_SAME_MEAN):
            raise _changed(benchmark.name, f"the image of seed {record['seed']}")
    return benchmark


def _changed(name: str, what: str) -> BenchmarkChanged:
    return BenchmarkChanged(f"The benchmark “{name}” isn't what was frozen: {what} has changed.", _WAY_OUT)


def _item_name(record: dict[str, Any]) -> str:
    return f"{record['kind']}-{record['seed']}"


def _posed_of(record: dict[str, Any]) -> _Posed:
    plan, answer = record["plan"], {"text": "", **record["answer"]}
    return _Posed(
        **{
            **record,
            "plan": Plan(plan["task"], plan["form"], tuple(plan["classes"])),
            "answer": from_json(AnswerValue, answer),
        }
    )


@lru_cache(maxsize=1)
def _scene(seed: int, dates: int) -> SimulatedScene:
    return evaluation_scene(seed, "sentinel", dates)


def _band_means(scene: SimulatedScene) -> list[float]:
    """Mean of every band over all dates."""
    return [round(float(mean), 5) for mean in np.nanmean(scene.bands, axis=(0, 2, 3))]
