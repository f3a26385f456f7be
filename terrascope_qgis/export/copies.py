"""What is copied of an answer as it is: the GeoPackage with all its layers, the masks under names that tell them."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from terrascope_qgis.export.files import ExportProblem, slug
from terrascope_qgis.protocol import Answer, Grounding
from terrascope_qgis.widgets.language import tr


def copy_geopackage(source: Path, target: Path) -> None:
    """Copies a GeoPackage that QGIS may have open: what it still holds in its journal is copied too.

    Raises:
        ExportProblem: It isn't there or can't be read.
    """
    if not source.is_file():
        raise ExportProblem(tr("“{source}” is gone. Ask the question again.", source=source))
    try:
        held = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)
        with closing(held), closing(sqlite3.connect(str(target))) as copy:
            held.backup(copy)
    except sqlite3.Error as error:
        raise ExportProblem(
            tr(
                "“{source}” can't be copied: {error}. Close programs that have it open.",
                source=source.name,
                error=error,
            )
        ) from error


def mask_file_name(stem: str, grounding: Grounding) -> str:
    """Name of a mask outside of its answer: number (from 1, as in the dock), phrase and date."""
    parts = [
        stem,
        "mask",
        str(grounding.index + 1),
        slug(grounding.phrase or grounding.class_name),
        slug(grounding.date),
    ]
    return "_".join(part for part in parts if part) + ".tif"


def masks_of(answer: Answer) -> list[Grounding]:
    """The groundings that have a mask."""
    groundings = [step.grounding for step in answer.steps if step.grounding is not None]
    return [grounding for grounding in groundings if grounding.mask]


def copy_mask(out_dir: Path, grounding: Grounding, target: Path) -> None:
    """Copies one mask.

    Raises:
        ExportProblem: It isn't there.
    """
    source = out_dir / grounding.mask
    if not source.is_file():
        raise ExportProblem(tr("The mask “{source}” is gone. Ask the question again.", source=source))
    shutil.copyfile(source, target)
