"""The corrections of one answer: which there are, in words, and in which folder their answer lies."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from terrascope_qgis.protocol import CorrectionRequest, Edit, from_json
from terrascope_qgis.widgets.language import tr

#: A corrected answer's folder lies in that of the model's own answer, which stays.
CORRECTED = "corrected-"
#: What the runtime leaves beside an answer so that it can be corrected, and beside a corrected one.
ASKED_FILE, CORRECTION_FILE = "asked.json", "correction.json"


def original_folder(folder: Path) -> Path:
    """Folder of the model's own answer, of which the one in `folder` may be a correction."""
    return folder.parent if folder.name.startswith(CORRECTED) else folder


def next_folder(original: Path) -> Path:
    """A folder for the next corrected answer; it doesn't exist yet."""
    number = 1
    while (original / f"{CORRECTED}{number}").exists():
        number += 1
    return original / f"{CORRECTED}{number}"


def edits_of(folder: Path) -> tuple[Edit, ...]:
    """The corrections that the answer in a folder rests on; none where it is the model's own or can't be read."""
    try:
        request: CorrectionRequest = from_json(
            CorrectionRequest, json.loads((folder / CORRECTION_FILE).read_text(encoding="utf-8"))
        )
    except (OSError, ValueError, TypeError, AttributeError, KeyError):
        return ()
    return tuple(request.edits)


def without_claim_switch(edits: Sequence[Edit], grounding: int) -> tuple[Edit, ...]:
    """The corrections without those that switch a whole mask off."""
    return tuple(edit for edit in edits if not (edit.kind == "leave_out_all" and edit.grounding == grounding))


def in_words(edits: Sequence[Edit], grounding: int) -> str:
    """What was corrected of one mask: "2 clicks, 1 region left out"."""
    kinds = [edit.kind for edit in edits if edit.grounding == grounding]
    clicks, regions = sum(kind in ("add", "remove") for kind in kinds), kinds.count("leave_out")
    parts = []
    if clicks:
        parts.append(tr("{count} clicks", count=clicks) if clicks > 1 else tr("1 click"))
    if regions:
        parts.append(tr("{count} regions left out", count=regions) if regions > 1 else tr("1 region left out"))
    if "leave_out_all" in kinds:
        parts.append(tr("left out"))
    return ", ".join(parts)
