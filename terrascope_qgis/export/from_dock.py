"""Exports as the dock offers them: a Shapefile at one click, and the window with all formats."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QWidget

from terrascope_qgis.export.exporting import Exporting
from terrascope_qgis.export.files import listed, problem_with_folder, problem_with_name, replaced_by
from terrascope_qgis.export.formats import CSV, FORMATS, REPORT_HTML, REPORTS, SHAPEFILE
from terrascope_qgis.export.writing import Exported, ExportJob
from terrascope_qgis.protocol import Answer, LayerSource
from terrascope_qgis.widgets.export_dialog import ExportDialog, FormatShown
from terrascope_qgis.widgets.language import tr

#: A folder of its own in the answer's, so that exporting again may write over it.
BESIDE = "shapefile"
_FOLDER_SETTING = "terrascope/export_folder"
_FORMATS_SETTING = "terrascope/export_formats"


class DockExports(QObject):
    """One export at a time, of the answer that the dock shows.

    Signals:
        said: (text, kind, button, press) what the dock shall say of the export at one click, as `Notice.say` takes it.

    Attributes:
        dialog: The window with all formats; None until it is first wanted.

    Args:
        project: The project.
        window: Parent of the dialog.
        parent: Qt parent.
    """

    said = pyqtSignal(str, str, str, object)

    def __init__(self, project: QgsProject, window: QWidget, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._project = project
        self._window = window
        self._answer: Optional[Answer] = None
        self._out_dir = Path()
        self._sources: Sequence[LayerSource] = ()
        self._exporting: Optional[Exporting] = None
        self.dialog: Optional[ExportDialog] = None

    def set_answer(self, answer: Optional[Answer], out_dir: str = "", sources: Sequence[LayerSource] = ()) -> None:
        """The answer from now on; None for none: an export on its way is stopped, the window closed."""
        self.cancel()
        self._answer, self._out_dir, self._sources = answer, Path(out_dir), sources
        if self.dialog is None:
            return
        if answer is None:
            self.dialog.close()
        else:
            self._fill(self.dialog, answer)

    def export_shapefile(self) -> None:
        """Writes the answer's masks and lines as Shapefiles beside the results, over those of an earlier time."""
        if self._answer is None or self._exporting is not None:
            return
        folder = self._out_dir / BESIDE
        job = ExportJob(self._answer, self._out_dir, (SHAPEFILE.key,), folder, self._answer.question_id)
        exporting = self._begin(job)
        exporting.done.connect(lambda exported: self._say_done(exported, self.said.emit))
        exporting.failed.connect(lambda why: self.said.emit(why, "error", "", None))
        exporting.start()

    def show_dialog(self) -> None:
        """Opens the window with all formats."""
        if self._answer is None:
            return
        if self.dialog is None:
            shown = [
                FormatShown(known.key, tr(known.label), tr(known.what), known.loses and tr(known.loses))
                for known in FORMATS
            ]
            self.dialog = ExportDialog(shown, self._window)
            self.dialog.export_pressed.connect(self.export_chosen)
            self.dialog.cancel_pressed.connect(self._cancelled)
            kept = str(QgsSettings().value(_FORMATS_SETTING, "") or REPORT_HTML.key)
            self.dialog.set_chosen(kept.split(","))
            self._fill(self.dialog, self._answer)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def export_chosen(self, replace: bool = False) -> None:
        """Exports what is ticked in the window; asks there first where files would be replaced.

        Args:
            replace: Whether the person agreed to that.
        """
        dialog = self.dialog
        if dialog is None or self._answer is None or self._exporting is not None:
            return
        folder = Path(dialog.folder.text().strip()).expanduser()
        job = ExportJob(self._answer, self._out_dir, dialog.chosen(), folder, dialog.stem.text())
        problem = job.problem() or problem_with_name(job.stem, folder) or problem_with_folder(folder)
        old = [] if problem else replaced_by(job.file_names(), folder)
        if problem:
            dialog.notice.say(problem, "error")
        elif old and not replace:
            files = listed(old)
            if len(old) > 1:
                there = tr("{files} are in this folder already. Replace, or change folder or name.", files=files)
            else:
                there = tr("{files} is in this folder already. Replace, or change folder or name.", files=files)
            press = lambda: self.export_chosen(replace=True)  # noqa: E731
            dialog.notice.say(there, "warning", tr("Replace"), press)
        else:
            self._export(job, dialog)

    def cancel(self) -> None:
        """Stops what is on its way; nothing is written."""
        exporting, self._exporting = self._exporting, None
        if exporting is not None:
            exporting.cancel()
            exporting.deleteLater()
        if self.dialog is not None:
            self.dialog.show_busy(False)

    def close_down(self) -> None:
        """The dock is about to be deleted."""
        self.cancel()
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def _fill(self, dialog: ExportDialog, answer: Answer) -> None:
        dialog.notice.clear()
        dialog.set_question(answer.question)
        always = {known.key for known in (CSV, *REPORTS)}
        offered = {known.key for known in FORMATS if answer.layers or known.key in always}
        dialog.set_offered(offered, tr("This answer has no mask to export: nothing was found on the layers."))
        dialog.stem.setText(answer.question_id)
        home = self._project.absolutePath() or str(self._out_dir)
        dialog.folder.setText(dialog.folder.text() or str(QgsSettings().value(_FOLDER_SETTING, "") or home))

    def _export(self, job: ExportJob, dialog: ExportDialog) -> None:
        QgsSettings().setValue(_FOLDER_SETTING, str(job.folder))
        QgsSettings().setValue(_FORMATS_SETTING, ",".join(job.formats))
        dialog.notice.clear()
        dialog.show_busy(True)
        exporting = self._begin(job)
        exporting.progress.connect(dialog.show_progress)
        exporting.done.connect(lambda exported: self._say_done(exported, dialog.notice.say))
        exporting.failed.connect(lambda why: dialog.notice.say(why, "error"))
        exporting.start()

    def _begin(self, job: ExportJob) -> Exporting:
        self._exporting = Exporting(job, self._sources, self._project, self)
        # first of all connected: whatever is said then, the next export may begin
        self._exporting.done.connect(self._ended)
        self._exporting.failed.connect(self._ended)
        return self._exporting

    def _ended(self, _outcome: object) -> None:
        self.cancel()

    def _cancelled(self) -> None:
        self.cancel()
        if self.dialog is not None:
            self.dialog.notice.say(tr("The export was cancelled. Nothing was written."), "info")

    def _say_done(self, exported: Exported, say: Any) -> None:
        say(exported.sentence(), "success", tr("Open folder"), lambda: open_folder(exported.folder))


def open_folder(folder: Path) -> None:
    """Shows a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
