"""What a training folder remembers: what was asked for, on what, and what came of it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from model_runtime.errors import BadRequest, OutputError
from model_runtime.training.finetuning.heldout import Score
from model_runtime.training.finetuning.settings import Settings

RECORD_NAME = "run.json"


@dataclass
class StageRecord:
    """One stage.

    Attributes:
        steps: Steps it took.
        seconds: Time they took.
        losses: Mean losses over a few steps each, with the step they end at.
        before: How good the model was on held-out areas; None where none are.
        after: How good it is.
    """

    steps: int = 0
    seconds: float = 0.0
    losses: list[dict[str, float]] = field(default_factory=list)
    before: Score | None = None
    after: Score | None = None


@dataclass
class Record:
    """A whole training.

    Attributes:
        asked: Settings, model, data and devices; a run that goes on has to ask for the same.
        stages: By name.
        finished: Whether the model is written.
    """

    asked: dict[str, Any]
    stages: dict[str, StageRecord]
    finished: bool = False

    def save(self, folder: Path) -> None:
        """Writes the record whole, or leaves the old one.

        Raises:
            OutputError: If it can't be written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            unfinished = folder / f"{RECORD_NAME}.new"
            unfinished.write_text(json.dumps(asdict(self), indent=1) + "\n")
            unfinished.replace(folder / RECORD_NAME)
        except OSError as error:
            raise OutputError(f"{folder} can't be written: {error}.", "Choose another --out.") from error


def asked_for(
    settings: Settings, stages: tuple[str, ...], start: str, data: str, devices: int, most_steps: int | None
) -> dict[str, Any]:
    """What tells one training from another.

    Args:
        settings: Of it.
        stages: That are run.
        start: Identity of the model it starts from.
        data: Identity of the samples.
        devices: That share a step.
        most_steps: Limit of each stage, if there is one.
    """
    wanted = {
        "settings": asdict(settings), "stages": stages, "start": start, "data": data, "devices": devices,
        "most_steps": most_steps,
    }  # fmt: skip
    # as it reads after a way through JSON, so that it can be compared
    plain: dict[str, Any] = json.loads(json.dumps(wanted))
    return plain


def open_record(folder: Path, asked: dict[str, Any], stages: tuple[str, ...]) -> Record:
    """The record of a training folder, or a new one.

    Raises:
        BadRequest: If the folder holds another training.
    """
    path = folder / RECORD_NAME
    if not path.exists():
        return Record(asked, {name: StageRecord() for name in stages})
    try:
        data = json.loads(path.read_text())
        found = Record(data["asked"], {n: _stage(s) for n, s in data["stages"].items()}, data["finished"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadRequest(f"{path} can't be read: {error!r}.", "Choose another --out, or remove that folder.") from error
    if found.asked != asked:
        differs = ", ".join(key for key in asked if found.asked.get(key) != asked[key])
        raise BadRequest(
            f"{folder.parent} holds a training that was asked for otherwise ({differs}).",
            "Run it with what it was begun with, or choose another --out.",
        )
    return found


def _stage(data: dict[str, Any]) -> StageRecord:
    scores = {name: Score(**data[name]) if data[name] else None for name in ("before", "after")}
    return StageRecord(data["steps"], data["seconds"], data["losses"], **scores)
