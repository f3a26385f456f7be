"""All files of an export, written off the main thread: staged, then moved into their folder together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import QgsCoordinateTransformContext, QgsFeedback

from terrascope_qgis.export.copies import copy_geopackage, copy_mask, mask_file_name, masks_of
from terrascope_qgis.export.files import ExportCancelled, ExportProblem, listed, move_into_place, staged_in
from terrascope_qgis.export.formats import (
    CSV,
    GEOPACKAGE,
    MASKS,
    REPORT_HTML,
    REPORT_PDF,
    REPORTS,
    SHAPEFILE,
    Format,
    format_of,
)
from terrascope_qgis.export.report import MapPicture, report_content, write_html, write_pdf
from terrascope_qgis.export.tables import write_features, write_figures
from terrascope_qgis.export.vectors import open_table, write_table
from terrascope_qgis.protocol import Answer
from terrascope_qgis.widgets.language import tr


@dataclass(frozen=True)
class ExportJob:
    """What is to be exported, and where.

    Attributes:
        answer: The finished answer.
        out_dir: Folder that holds its files.
        formats: Keys of the formats.
        folder: Gets the files; made if need be.
        stem: What their names begin with.
    """

    answer: Answer
    out_dir: Path
    formats: tuple[str, ...]
    folder: Path
    stem: str

    @property
    def wants_report(self) -> bool:
        """Whether maps must be drawn."""
        return any(report.key in self.formats for report in REPORTS)

    def problem(self) -> str:
        """What of these formats the answer has nothing for; "" where it can be exported."""
        vectors = [format_of(key) for key in self.formats if format_of(key) not in REPORTS and key != CSV.key]
        files = [self.answer.geopackage] if self.answer.layers else []
        files += [mask.mask for mask in masks_of(self.answer)] if MASKS.key in self.formats else []
        if not self.formats:
            return tr("No format is ticked. Tick at least one.")
        if vectors and not (self.answer.layers and self.answer.geopackage):
            labels = ", ".join(tr(each.label) for each in vectors)
            return tr(
                "This answer has no mask to export: nothing was found on the layers. Untick {labels}.", labels=labels
            )
        gone = [name for name in files if not (self.out_dir / name).is_file()]
        if gone:
            return tr(
                "“{out_dir}” has no {gone} any more. Put the folder back, or ask the question again.",
                out_dir=self.out_dir,
                gone=gone[0],
            )
        return ""

    def file_names(self) -> list[str]:
        """The main files it will write."""
        tables, names = self.answer.layers, []
        for kind in map(format_of, self.formats):
            if kind is MASKS:
                names += [mask_file_name(self.stem, grounding) for grounding in masks_of(self.answer)]
            elif kind in (GEOPACKAGE, *REPORTS):
                names.append(f"{self.stem}{kind.suffix}")
            else:
                names += [f"{self.stem}_{table}{kind.suffix}" for table in tables]
        return names + ([f"{self.stem}_figures{CSV.suffix}"] if CSV.key in self.formats else [])


@dataclass(frozen=True)
class Exported:
    """What was written.

    Attributes:
        folder: Where.
        paths: The main files (of a Shapefile the .shp).
        lost: What a format could not keep of this answer, a phrase each.
    """

    folder: Path
    paths: tuple[Path, ...]
    lost: tuple[str, ...]

    def sentence(self) -> str:
        """The result for people: which files, what is lost."""
        shapefile = any(path.suffix == SHAPEFILE.suffix for path in self.paths)
        files, folder = listed(self.paths), self.folder
        if shapefile:
            saved = tr(
                "Saved {files} in {folder}, style and metadata beside each Shapefile (.qml, .qmd).",
                files=files,
                folder=folder,
            )
        else:
            saved = tr("Saved {files} in {folder}.", files=files, folder=folder)
        if not self.lost:
            return saved
        lost = "; ".join(self.lost)
        return saved + " " + tr("A Shapefile can't hold {lost}: the GeoPackage keeps all.", lost=lost)


def write_all(
    job: ExportJob, context: QgsCoordinateTransformContext, pictures: Sequence[MapPicture], feedback: QgsFeedback
) -> Exported:
    """Writes all files of an export, or none. May be called in any thread.

    Args:
        job: What and where.
        context: The project's choices of datum transformations.
        pictures: Maps of the report; empty where none is wanted.
        feedback: Told how far it is (0-100); stops it.

    Raises:
        ExportProblem: Something can't be written.
        ExportCancelled: It was stopped.
    """
    problem = job.problem()
    if problem:
        raise ExportProblem(problem)
    lost: dict[str, None] = {}
    with staged_in(job.folder) as staging:
        for number, key in enumerate(job.formats):
            if feedback.isCanceled():
                raise ExportCancelled
            feedback.setProgress(100.0 * number / len(job.formats))
            for phrase in _write(format_of(key), job, staging, context, pictures, feedback):
                lost[phrase] = None
        if feedback.isCanceled():
            raise ExportCancelled
        move_into_place(staging, job.folder)
    paths = tuple(job.folder / name for name in job.file_names())
    return Exported(job.folder, paths, tuple(lost))


def _write(
    kind: Format,
    job: ExportJob,
    staging: Path,
    context: QgsCoordinateTransformContext,
    pictures: Sequence[MapPicture],
    feedback: QgsFeedback,
) -> list[str]:
    """Writes one format; gives what it lost."""
    plain = staging / f"{job.stem}{kind.suffix}"
    geopackage = job.out_dir / job.answer.geopackage
    lost: list[str] = []
    if kind is GEOPACKAGE:
        copy_geopackage(geopackage, plain)
    elif kind is MASKS:
        for grounding in masks_of(job.answer):
            copy_mask(job.out_dir, grounding, staging / mask_file_name(job.stem, grounding))
    elif kind in REPORTS:
        content = report_content(job.answer, _when(job.out_dir))
        write: dict[str, Callable[..., None]] = {REPORT_HTML.key: write_html, REPORT_PDF.key: write_pdf}
        write[kind.key](plain, content, pictures)
    else:
        for table in job.answer.layers:
            path, layer = staging / f"{job.stem}_{table}{kind.suffix}", open_table(geopackage, table)
            if kind is CSV:
                write_features(layer, path, context, feedback)
            else:
                lost += write_table(layer, path, kind, context, feedback)
        if kind is CSV:
            write_figures(job.answer, staging / f"{job.stem}_figures{CSV.suffix}")
    return lost


def _when(out_dir: Path) -> datetime | None:
    """When the answer was saved, None where its file is gone."""
    try:
        return datetime.fromtimestamp((out_dir / "answer.json").stat().st_mtime)
    except OSError:
        return None
