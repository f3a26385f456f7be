"""The folder of a run: what was asked of what, and a line for every answer, so that a run can stop and go on."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from model_runtime.bench.items import ClassMask
from model_runtime.bench.scoring import Overlap
from model_runtime.errors import BadRequest, OutputError
from model_runtime.protocol import AnswerValue, from_json

HEAD_NAME, ANSWERS_NAME, MASKS_NAME = "run.json", "answers.jsonl", "masks"
#: What two parts of one run have to have in common.
_IDENTITY = ("benchmark_sha256", "model_sha256", "device", "dtype", "sensors", "version")


@dataclass(frozen=True)
class Head:
    """What a run is about; everything that its figures depend on.

    Attributes:
        benchmark: Name of the benchmark.
        benchmark_kind: Where it comes from.
        benchmark_sha256: Hex digest of it.
        model: Name of the model.
        model_sha256: Hex digest of its weights.
        plans: Whether the model writes plans, so that its answers are measured by the engine.
        device: Where it ran.
        device_name: What that is.
        dtype: Number type of the network.
        sensors: Which sensors it was given.
        version: Of TerraScope.
        versions: Of the libraries that matter.
    """

    benchmark: str
    benchmark_kind: str
    benchmark_sha256: str
    model: str
    model_sha256: str
    plans: bool
    device: str
    device_name: str
    dtype: str
    sensors: str
    version: str
    versions: dict[str, str]


@dataclass(frozen=True)
class Record:
    """What a model answered to one item.

    Attributes:
        row: Which way of working it was asked in: "full", or a part left out.
        item: Name of the item.
        seconds: How long it took.
        answer: The engine's answer; None after an error.
        model_answer: The model's own words.
        by_paper: Letter of the option that its masks choose by the paper's rules, empty where none.
        overlaps: Its masks beside the true ones.
        error: What went wrong; empty where nothing did.
    """

    row: str
    item: str
    seconds: float
    answer: AnswerValue | None = None
    model_answer: str = ""
    by_paper: str = ""
    overlaps: tuple[Overlap, ...] = ()
    error: str = ""


class RunFolder:
    """A run on disk.

    Args:
        path: Its folder; `begin` makes it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def begin(self, head: Head) -> None:
        """Begins a run, or goes on with the one that lies here.

        Raises:
            BadRequest: Another run lies here.
            OutputError: The folder can't be made.
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"The folder {self.path} can't be made: {error}", "Choose another one.") from error
        if (self.path / HEAD_NAME).exists():
            found = asdict(self.head())
            differing = [name for name in _IDENTITY if found[name] != asdict(head)[name]]
            if differing:
                raise BadRequest(
                    f"{self.path} holds a run of another {', '.join(differing).replace('_', ' ')}.",
                    "Choose another folder with --out, or delete this one.",
                )
            self._drop_torn_line()
            return
        if (self.path / ANSWERS_NAME).exists():
            raise BadRequest(f"{self.path} holds answers, but not what they answer.", "Choose another folder.")
        staging = self.path / f".{HEAD_NAME}"
        staging.write_text(json.dumps(asdict(head), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        staging.replace(self.path / HEAD_NAME)

    def head(self) -> Head:
        """What the run is about.

        Raises:
            BadRequest: No run lies here.
        """
        path = self.path / HEAD_NAME
        try:
            return Head(**json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError) as error:
            raise BadRequest(f"{self.path} holds no run: {error}", "Give the folder of `bench run --out`.") from error

    def add(self, record: Record) -> None:
        """Writes an answer down, whatever happens next."""
        line = json.dumps(_plain(record), ensure_ascii=False)
        with (self.path / ANSWERS_NAME).open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    def records(self) -> dict[tuple[str, str], Record]:
        """The last record of every (row, item)."""
        return {(record.row, record.item): record for record in self._lines()}

    def keep_masks(self, item: str, masks: Sequence[ClassMask]) -> None:
        """Keeps what the model grounded, for the report's pictures."""
        if not masks:
            return
        folder = self.path / MASKS_NAME
        folder.mkdir(exist_ok=True)
        pixels = np.array([mask.pixels for mask in masks])
        named = [[mask.class_name, mask.date] for mask in masks]
        np.savez_compressed(folder / f"{item}.npz", bits=np.packbits(pixels), shape=pixels.shape, named=named)

    def masks(self, item: str) -> list[ClassMask]:
        """What was kept, in the order of speech."""
        path = self.path / MASKS_NAME / f"{item}.npz"
        if not path.exists():
            return []
        with np.load(path) as file:
            shape = tuple(int(side) for side in file["shape"])
            pixels = np.unpackbits(file["bits"], count=int(np.prod(shape))).astype(bool).reshape(shape)
            return [
                ClassMask(str(name), str(date), one) for (name, date), one in zip(file["named"], pixels, strict=True)
            ]

    def _lines(self) -> Iterator[Record]:
        path = self.path / ANSWERS_NAME
        if not path.exists():
            return
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                yield _record(json.loads(line))
            except (ValueError, TypeError, KeyError) as error:
                raise BadRequest(
                    f"Line {number} of {path} can't be read: {error!r}", "Delete the line; its item is asked again."
                ) from error

    def _drop_torn_line(self) -> None:
        """A run that was killed while it wrote leaves half a line: its item is asked again."""
        path = self.path / ANSWERS_NAME
        data = path.read_bytes() if path.exists() else b""
        if data and not data.endswith(b"\n"):
            path.write_bytes(data[: data.rfind(b"\n") + 1])


def _plain(record: Record) -> dict[str, Any]:
    plain = asdict(record)
    if record.answer is not None:
        plain["answer"] = {**plain["answer"], "ranking": list(record.answer.ranking)}
    return plain


def _record(data: dict[str, Any]) -> Record:
    answer = from_json(AnswerValue, data["answer"]) if data["answer"] else None
    return Record(**{**data, "answer": answer, "overlaps": tuple(Overlap(**one) for one in data["overlaps"])})
