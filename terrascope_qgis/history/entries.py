"""One question and its answer as a project keeps them."""

from __future__ import annotations

import json
from dataclasses import dataclass

from terrascope_qgis.protocol import LayerSource, QuestionRequest, from_json, to_json

#: Name of the files that layers were cut out to; they are gone when the question is answered.
CUT_OUT = "cut-out-"


@dataclass(frozen=True)
class HistoryEntry:
    """Enough to show an answer again, to ask the question again, and to say it in other words.

    Attributes:
        asked: Local time, ISO to the second.
        request: What the runtime was asked.
        answer: The answer's sentence.
        layer_ids: Ids in the project of the request's layers, in their order.
        area: What was chosen as the area ("layer", "canvas", "rectangle" or "polygons").
        folder: Folder of the answer's files, as the project writes paths (relative to it where it can be).
    """

    asked: str
    request: QuestionRequest
    answer: str
    layer_ids: tuple[str, ...] = ()
    area: str = "layer"
    folder: str = ""

    @property
    def key(self) -> str:
        """What tells it from the others of the project."""
        return f"{self.asked} {self.request.question_id}"

    def text(self) -> str:
        """The entry on one line, in characters that any project file holds."""
        return json.dumps(to_json(self))


def entry_from(text: str) -> HistoryEntry:
    """The entry that `HistoryEntry.text` gave.

    Raises:
        ValueError: It is none.
    """
    try:
        entry: HistoryEntry = from_json(HistoryEntry, json.loads(text))
    except (TypeError, AttributeError, KeyError) as error:
        raise ValueError(f"not an entry of the history: {error}") from error
    if not isinstance(entry.request, QuestionRequest):
        raise ValueError("not an entry of the history: it has no request")
    return entry


def is_cut_out(source: LayerSource) -> bool:
    """Whether the layer had to be cut out (a web map, a layer in memory), so that its file is gone."""
    return any(uri.replace("\\", "/").rsplit("/", 1)[-1].startswith(CUT_OUT) for uri in source.uris)
