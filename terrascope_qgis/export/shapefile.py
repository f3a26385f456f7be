"""The masks and lines of an answer as Shapefiles."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from terrascope_qgis.protocol import Answer

#: What a .dbf holds: bytes in a field's name and in a text.
MAX_NAME_BYTES = 10
MAX_TEXT_BYTES = 254
#: Larger ones many programs can't read.
ADVISED_BYTES = 2 * 2**30


class ExportProblem(Exception):
    """The export can't be written; the message says which file and why."""


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
        lost = f" A Shapefile loses {'; '.join(self.lost)}. The GeoPackage keeps all." if self.lost else ""
        return f"Saved {names} in {self.paths[0].parent}.{lost}"


def export_shapefiles(answer: Answer, out_dir: str, folder: Path) -> Exported:
    """Writes every layer of an answer as a Shapefile with its style (.qml) and metadata (.qmd) beside it.

    Args:
        answer: The finished answer.
        out_dir: Folder that holds its GeoPackage.
        folder: Gets the files; made if need be. Files of the same name are written over.

    Raises:
        ExportProblem: If a layer can't be opened or a file can't be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportProblem(f"The folder “{folder}” can't be made: {error.strerror}. Choose another.") from error
    paths: list[Path] = []
    lost: dict[str, None] = {}
    for table in answer.layers:
        layer = QgsVectorLayer(f"{Path(out_dir) / answer.geopackage}|layername={table}", table, "ogr")
        if not layer.isValid():
            raise ExportProblem(f"The table “{table}” of {answer.geopackage} can't be opened. Ask the question again.")
        path = folder / f"{answer.question_id}_{table}.shp"
        _write(layer, path)
        paths.append(path)
        lost.update(dict.fromkeys(_losses(layer, path)))
    if not paths:
        raise ExportProblem("This answer has no mask to export: nothing was found on the layers.")
    return Exported(tuple(paths), tuple(lost))


def _write(layer: QgsVectorLayer, path: Path) -> None:
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
    context = QgsProject.instance().transformContext()
    status, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    if status != QgsVectorFileWriter.WriterError.NoError:
        raise ExportProblem(f"“{path}” can't be written: {message or 'no reason given'}. Choose another folder.")
    layer.saveNamedStyle(str(path.with_suffix(".qml")))


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
    lost.append("style and metadata (they lie beside it as .qml and .qmd)")
    if path.stat().st_size > ADVISED_BYTES:
        lost.append("readability everywhere: it is larger than 2 GB")
    return lost


def _has_long_text(layer: QgsVectorLayer) -> bool:
    for feature in layer.getFeatures():
        if any(isinstance(value, str) and len(value.encode()) > MAX_TEXT_BYTES for value in feature.attributes()):
            return True
    return False
