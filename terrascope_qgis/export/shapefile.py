"""The masks and lines of an answer as Shapefiles, written in the background."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsVectorFileWriter, QgsVectorFileWriterTask, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from terrascope_qgis.protocol import Answer

#: What a .dbf holds: bytes in a field's name and in a text.
MAX_NAME_BYTES = 10
MAX_TEXT_BYTES = 254
#: Larger ones many programs can't read.
ADVISED_BYTES = 2 * 2**30


@dataclass(frozen=True)
class Exported:
    """What was written.

    Attributes:
        paths: The .shp files.
        lost: What the format could not keep, a phrase each.
    """

    paths: tuple[Path, ...]
    lost: tuple[str, ...]

    def sentence(self) -> str:
        """The result for people: which files, what is lost."""
        names = ", ".join(path.name for path in self.paths)
        lost = f" A Shapefile can't hold {'; '.join(self.lost)}: the GeoPackage keeps all." if self.lost else ""
        return f"Saved {names} in {self.paths[0].parent}, style and metadata beside it (.qml, .qmd).{lost}"


class ShapefileExport(QObject):
    """Writes every layer of an answer as a Shapefile, one after another, with its style and metadata beside it.

    In the answer's own folder an earlier export is written over; elsewhere nothing is, for another project's
    question may have the same id: the names are then numbered.

    Signals:
        done: (Exported) all files are there.
        failed: (str) which file can't be written and why.

    Args:
        answer: The finished answer.
        out_dir: Folder that holds its GeoPackage.
        folder: Gets the files; made if need be.
        parent: Qt parent.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, answer: Answer, out_dir: str, folder: Path, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self._geopackage = Path(out_dir) / answer.geopackage
        self._folder = folder
        self._writes_over = Path(out_dir) in folder.parents
        self._waiting = list(answer.layers)
        self._paths: list[Path] = []
        self._lost: dict[str, None] = {}
        self._layer: Optional[QgsVectorLayer] = None
        self._task: Optional[QgsVectorFileWriterTask] = None

    def start(self) -> None:
        """Starts writing; `done` or `failed` follows."""
        if not self._waiting:
            self.failed.emit("This answer has no mask to export: nothing was found on the layers.")
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.failed.emit(f"The folder “{self._folder}” can't be made: {error.strerror}. Choose another.")
            return
        self._write_next()

    def cancel(self) -> None:
        """Stops writing; nothing more is told."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _write_next(self) -> None:
        if not self._waiting:
            self.done.emit(Exported(tuple(self._paths), tuple(self._lost)))
            return
        table, name = self._waiting.pop(0), self._geopackage.name
        layer = QgsVectorLayer(f"{self._geopackage}|layername={table}", table, "ogr")
        if not layer.isValid():
            self.failed.emit(f"The table “{table}” of {name} can't be opened. Ask the question again.")
            return
        self._layer = layer
        self._paths.append(self._free_path(table))
        task = QgsVectorFileWriterTask(layer, str(self._paths[-1]), _options(layer, self._paths[-1]))
        task.writeComplete.connect(self._written)
        task.errorOccurred.connect(self._refused)
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def _free_path(self, table: str) -> Path:
        path, number = self._folder / f"{self._answer.question_id}_{table}.shp", 1
        while path.exists() and not self._writes_over:
            number += 1
            path = self._folder / f"{self._answer.question_id}_{table}_{number}.shp"
        return path

    def _written(self, *_: object) -> None:
        if self._task is None or self._layer is None:
            return
        self._task = None
        self._layer.saveNamedStyle(str(self._paths[-1].with_suffix(".qml")))
        self._lost.update(dict.fromkeys(_losses(self._layer, self._paths[-1])))
        self._write_next()

    def _refused(self, _code: int, reason: str) -> None:
        if self._task is not None:
            self._task = None
            why = reason or "no reason given"
            self.failed.emit(f"“{self._paths[-1]}” can't be written: {why}. Choose another folder.")


def _options(layer: QgsVectorLayer, path: Path) -> QgsVectorFileWriter.SaveVectorOptions:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    options.fileEncoding = "UTF-8"
    options.forceMulti = True
    options.layerName = path.stem
    options.saveMetadata = True
    options.layerMetadata = layer.metadata()
    # the row number of the GeoPackage means nothing elsewhere
    key = set(layer.primaryKeyAttributes())
    options.attributes = [index for index in range(layer.fields().count()) if index not in key]
    return options


def _losses(layer: QgsVectorLayer, path: Path) -> list[str]:
    """What of this layer the format can't keep; empty texts and whole names lose nothing."""
    lost = []
    long_names = [field.name() for field in layer.fields() if len(field.name().encode()) > MAX_NAME_BYTES]
    if long_names:
        lost.append(f"field names beyond {MAX_NAME_BYTES} characters ({', '.join(long_names)})")
    if any(field.alias() for field in layer.fields()):
        lost.append("field aliases")
    dates = [field.name() for field in layer.fields() if field.typeName().lower() in ("datetime", "timestamp")]
    if dates:
        lost.append(f"the time of day in {', '.join(dates)}")
    if _has_long_text(layer):
        lost.append(f"texts beyond {MAX_TEXT_BYTES} characters")
    if path.stat().st_size > ADVISED_BYTES:
        lost.append("more than 2 GB for every program")
    return lost


def _has_long_text(layer: QgsVectorLayer) -> bool:
    """Whether a text is too long; asks for the distinct ones, as hundreds of thousands of regions share a few."""
    texts = [index for index, field in enumerate(layer.fields()) if field.typeName().lower() in ("string", "text")]
    return any(len(str(text).encode()) > MAX_TEXT_BYTES for index in texts for text in layer.uniqueValues(index))
