"""A benchmark that `bench build` made: a folder of chips and questions with a manifest, verified before every run."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from model_runtime.bench.chips import read_labels
from model_runtime.bench.items import BenchmarkChanged, BenchmarkKind, ClassMask, Item, digest, text_with
from model_runtime.engine.answers.options import Option
from model_runtime.errors import BadRequest, OutputError
from model_runtime.model.checkpoint import sha256_of
from model_runtime.protocol import CLASSES, AnswerValue, LayerSource, Sensor
from model_runtime.version import __version__

KIND, FORMAT = "terrascope-built", 1
MANIFEST_NAME, QUESTIONS_NAME, CHIPS_NAME = "manifest.json", "questions.jsonl", "chips"


@dataclass(frozen=True)
class BuiltImage:
    """A file a question is asked of; `labels` is the label map of its date, beside it."""

    file: str
    sensor: Sensor
    date: str
    labels: str


@dataclass(frozen=True)
class BuiltQuestion:
    """A line of `questions.jsonl`.

    Attributes:
        name: Unique in the benchmark.
        task: One of `items.TASKS`.
        question: Without its options.
        options: From A on.
        answer: Letter of the right one.
        classes: In the question's order.
        chip: Number of the chip.
        images: Files in the chip's folder.
    """

    name: str
    task: str
    question: str
    options: tuple[str, ...]
    answer: str
    classes: tuple[str, ...]
    chip: int
    images: tuple[BuiltImage, ...]


class BuiltFolder:
    """A benchmark's folder while it is written; see `writing`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.questions: list[BuiltQuestion] = []

    def add(self, questions: Sequence[BuiltQuestion]) -> None:
        """Takes in questions."""
        self.questions += questions


@contextmanager
def writing(out: Path, legend: str, pixel_size_m: float, seed: int) -> Iterator[BuiltFolder]:
    """A hidden folder to put chips and questions into; it becomes `out`, with its manifest, once all is there.

    Raises:
        BadRequest: `out` exists.
        OutputError: It can't be written.
    """
    if out.exists():
        raise BadRequest(f"{out} exists already.", "Choose another folder, or delete it.")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
        try:
            folder = BuiltFolder(staging)
            yield folder
            lines = [json.dumps(asdict(one), ensure_ascii=False) for one in folder.questions]
            (staging / QUESTIONS_NAME).write_text("\n".join(lines) + "\n", encoding="utf-8")
            manifest = {
                "benchmark": KIND,
                "format": FORMAT,
                "generator": __version__,
                "seed": seed,
                "legend": legend,
                "pixel_size_m": round(pixel_size_m, 6),
                "tasks": dict(Counter(one.task for one in folder.questions)),
                "sha256": _digests(staging),
            }
            (staging / MANIFEST_NAME).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
            staging.chmod(0o755)
            staging.replace(out)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    except OSError as error:
        raise OutputError(f"{out} can't be written: {error}", "Choose a folder that can be written to.") from error


def _digests(folder: Path) -> dict[str, str]:
    """Hex sha256 of every file but the manifest, by its path in the folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST_NAME)
    return {path.relative_to(folder).as_posix(): sha256_of(path) for path in files}


class BuiltBenchmark:
    """A built benchmark, opened with `open_built`."""

    kind: BenchmarkKind = "built"

    def __init__(self, folder: Path, manifest: dict[str, Any], questions: Sequence[BuiltQuestion]) -> None:
        self.name, self.pixel_size_m = folder.name, float(manifest["pixel_size_m"])
        self.sha256 = digest([manifest["sha256"]])
        self._folder = folder
        self._questions = {one.name: one for one in questions}

    @cached_property
    def items(self) -> Sequence[Item]:
        """Its questions."""
        return tuple(_item(one) for one in self._questions.values())

    def layers(self, item: Item, folder: Path) -> tuple[LayerSource, ...]:
        """The chip's files; nothing is written."""
        one = self._questions[item.name]
        return tuple(
            LayerSource(f"{image.date} {image.sensor}".strip(), (str(self._chip(one) / image.file),), image.sensor,
                        date=image.date)
            for image in one.images
        )  # fmt: skip

    def true_masks(self, item: Item) -> Sequence[ClassMask]:
        """The labels of what is asked, in the question's order; of a change, at both dates."""
        one = self._questions[item.name]
        labels = {image.date: read_labels(self._chip(one) / image.labels) for image in one.images}
        return [
            ClassMask(name, date, classes == CLASSES.index(name))
            for name in one.classes
            for date, classes in labels.items()
        ]

    def _chip(self, one: BuiltQuestion) -> Path:
        return self._folder / CHIPS_NAME / f"{one.chip:05d}"


def _item(one: BuiltQuestion) -> Item:
    options = tuple(Option(letter, text) for letter, text in zip("ABCDEFGH", one.options, strict=False))
    answer = AnswerValue("choice", "", choice=one.answer)
    return Item(one.name, one.task, text_with(one.question, options), options, answer, one.classes)


def open_built(folder: Path) -> BuiltBenchmark:
    """Opens a benchmark's folder and verifies every file of it.

    Raises:
        BadRequest: It isn't such a folder.
        BenchmarkChanged: A file was changed, removed or added.
    """
    try:
        manifest = json.loads((folder / MANIFEST_NAME).read_text(encoding="utf-8"))
        if manifest["benchmark"] != KIND or manifest["format"] != FORMAT:
            raise BadRequest(f"{folder} is of another kind or format.", "Build it again with this version.")
        stated, found = manifest["sha256"], _digests(folder)
        changed = sorted(name for name in stated.keys() | found.keys() if stated.get(name) != found.get(name))
        if changed:
            raise BenchmarkChanged(
                f"The benchmark {folder} isn't what was frozen: {len(changed)} files differ, {changed[0]} first.",
                "Take an unchanged copy, or build a new one.",
            )
        lines = (folder / QUESTIONS_NAME).read_text(encoding="utf-8").splitlines()
        return BuiltBenchmark(folder, manifest, [_question(json.loads(line)) for line in lines])
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise BadRequest(f"{folder} isn't a benchmark's folder: {fault!r}", "Give what `bench build` wrote.") from fault


def _question(data: dict[str, Any]) -> BuiltQuestion:
    return BuiltQuestion(
        **{
            **data,
            "options": tuple(data["options"]),
            "classes": tuple(data["classes"]),
            "images": tuple(BuiltImage(**image) for image in data["images"]),
        }
    )
