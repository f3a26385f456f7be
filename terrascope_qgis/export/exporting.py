"""One export on its way: maps drawn where a report wants them, then files written in a task of QGIS's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsMessageLog,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from terrascope_qgis.export.files import (
    ExportCancelled,
    ExportProblem,
    problem_with_folder,
    problem_with_name,
    replaced_by,
)
from terrascope_qgis.export.report import MapPicture, MapPictures
from terrascope_qgis.export.writing import Exported, ExportJob, write_all
from terrascope_qgis.protocol import LayerSource
from terrascope_qgis.widgets.language import tr

#: Of the whole work, drawing the maps.
_SHARE_OF_MAPS = 0.7


class _WritingTask(QgsTask):
    """Writes the files; what came of it is read when it has ended."""

    def __init__(self, job: ExportJob, context: QgsCoordinateTransformContext, pictures: Sequence[MapPicture]) -> None:
        super().__init__(tr("Export from TerraScope"), QgsTask.Flag.CanCancel)
        self._job = job
        self._context = context
        self._pictures = pictures
        self._feedback = QgsFeedback()
        self._feedback.progressChanged.connect(self.setProgress)
        self.exported: Optional[Exported] = None
        self.problem = ""

    def run(self) -> bool:
        """Writes; never raises, for QGIS would only print it."""
        try:
            self.exported = write_all(self._job, self._context, self._pictures, self._feedback)
        except ExportProblem as error:
            self.problem = str(error)
        except ExportCancelled:
            pass
        except Exception as error:
            QgsMessageLog.logMessage(f"The export failed: {error!r}", "TerraScope")
            self.problem = tr("The export failed: {error}. Nothing was written.", error=error)
        return self.exported is not None

    def cancel(self) -> None:
        """Stops at the next feature or file."""
        self._feedback.cancel()
        super().cancel()


class Exporting(QObject):
    """Exports an answer once.

    Signals:
        progress: (float) share of the work that is done.
        done: (Exported) all files are there.
        failed: (str) why none is.

    Args:
        job: What and where.
        sources: The layers the question was asked of, for the maps of a report; empty where unknown.
        project: Gives the maps their images.
        parent: Qt parent.
    """

    progress = pyqtSignal(float)
    done = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(
        self, job: ExportJob, sources: Sequence[LayerSource], project: QgsProject, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._job = job
        self._sources = sources
        self._project = project
        self._maps: Optional[MapPictures] = None
        self._task: Optional[_WritingTask] = None

    def start(self) -> None:
        """Starts; `done` or `failed` follows."""
        problem = (
            self._job.problem()
            or problem_with_name(self._job.stem, self._job.folder)
            or problem_with_folder(self._job.folder)
            or problem_with_loaded(self._job, self._project)
        )
        if problem:
            self.failed.emit(problem)
        elif self._job.wants_report:
            self._maps = MapPictures(self._job.answer, self._job.out_dir, self._sources, self._project, self)
            self._maps.progress.connect(lambda share: self.progress.emit(_SHARE_OF_MAPS * share))
            self._maps.done.connect(self._write)
            self._maps.start()
        else:
            self._write([])

    def cancel(self) -> None:
        """Stops; nothing more is told, and nothing is written."""
        if self._maps is not None:
            self._maps.cancel()
        task, self._task = self._task, None
        if task is not None:
            task.taskCompleted.disconnect(self._written)
            task.taskTerminated.disconnect(self._stopped)
            task.cancel()

    def _write(self, pictures: Sequence[MapPicture]) -> None:
        begun = _SHARE_OF_MAPS if pictures else 0.0
        task = _WritingTask(self._job, self._project.transformContext(), pictures)
        task.progressChanged.connect(lambda percent: self.progress.emit(begun + (1 - begun) * percent / 100))
        task.taskCompleted.connect(self._written)
        task.taskTerminated.connect(self._stopped)
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def _written(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            self.done.emit(task.exported)

    def _stopped(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            self.failed.emit(task.problem or tr("The export was cancelled. Nothing was written."))


def problem_with_loaded(job: ExportJob, project: QgsProject) -> str:
    """Which file to be replaced is a layer of the project, and the way out; "" where none is."""
    for path in replaced_by(job.file_names(), job.folder):
        for layer in project.mapLayers().values():
            if str(layer.source()).split("|", 1)[0] == str(path):
                return tr(
                    "“{path}” is the layer “{layer}” of this project, so it can't be replaced. Remove the layer first, "
                    "or choose another name.",
                    path=path.name,
                    layer=layer.name(),
                )
    return ""
