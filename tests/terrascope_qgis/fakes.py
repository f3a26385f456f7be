"""A runtime that answers from a script, and files like those the real one leaves."""

import json
import math
from itertools import product
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.PyQt.QtCore import QObject, pyqtSignal

from terrascope_qgis.protocol import (
    Answer,
    AnswerReady,
    AnswerValue,
    Grounding,
    GroundingMade,
    Measurement,
    MeasurementMade,
    Progress,
    Provenance,
    Step,
    TextWritten,
    to_json,
)

gdal.UseExceptions()
WEST, NORTH, PIXEL_M, SIDE_PX = 500_000.0, 5_800_000.0, 10.0, 224


def write_raster(path, bands, names=(), epsg=32633, items=None):
    """A GeoTIFF of float bands (n, h, w) on the test grid; `epsg` 0 leaves the CRS out."""
    count, height, width = bands.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, gdal.GDT_Float32)
    dataset.SetGeoTransform((WEST, PIXEL_M, 0, NORTH, 0, -PIXEL_M))
    if epsg:
        dataset.SetProjection(_wkt(epsg))
    if items:
        dataset.SetMetadata(items)
    for index in range(count):
        band = dataset.GetRasterBand(index + 1)
        band.WriteArray(bands[index])
        if names:
            band.SetDescription(names[index])
    dataset.FlushCache()
    return path


def scene_arrays(seed=3):
    """An optical (6, h, w) and a SAR (2, h, w) array with a lake, a wood and fields."""
    rng = np.random.default_rng(seed)
    rows, cols = np.mgrid[:SIDE_PX, :SIDE_PX]
    lake = (rows - 150) ** 2 + (cols - 70) ** 2 < 45**2 + 300 * np.sin(cols / 9)
    wood = (rows < 100 + 12 * np.sin(cols / 17)) & (cols > 40)
    optical = np.where(((rows // 28 + cols // 37) % 2)[None] > 0, 0.16, 0.11) * np.ones((6, 1, 1))
    optical[:, wood] = np.array([0.02, 0.04, 0.025, 0.3, 0.13, 0.06])[:, None]
    optical[:, lake] = np.array([0.06, 0.05, 0.03, 0.015, 0.005, 0.002])[:, None]
    optical += rng.normal(0, 0.008, optical.shape)
    sar = np.where(lake, -22.0, np.where(wood, -8.0, -12.0)) + rng.normal(0, 1.5, (2, SIDE_PX, SIDE_PX))
    return optical, sar, {"water": lake, "trees": wood & ~lake}


def _wkt(epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def _square(west, south, side_m):
    ring = [(west, south), (west + side_m, south), (west + side_m, south + side_m), (west, south + side_m)]
    points = ", ".join(f"{x} {y}" for x, y in [*ring, ring[0]])
    return f"MULTIPOLYGON ((({points})))"


def _table(dataset, name, kind, fields, rows, epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    layer = dataset.CreateLayer(name, reference, kind)
    for field, field_type in fields:
        layer.CreateField(ogr.FieldDefn(field, field_type))
    for geometry, values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(geometry) if isinstance(geometry, str) else geometry)
        for field, value in values.items():
            feature.SetField(field, value)
        layer.CreateFeature(feature)


CHANGES = ["gained", "lost", "kept"]
S, R = ogr.OFTString, ogr.OFTReal
REGION_FIELDS = [("phrase", S), ("class", S), ("date", S), ("share", R), ("confidence", R), ("area_m2", R)]
REGION_FIELDS += [("perim_m", R), ("model", S), ("q_id", S)]


def polygons_of(mask):
    """Polygons along the pixel edges of a boolean mask on the test grid, with their number of pixels."""
    memory = gdal.GetDriverByName("MEM").Create("", SIDE_PX, SIDE_PX, 1, gdal.GDT_Byte)
    memory.SetGeoTransform((WEST, PIXEL_M, 0, NORTH, 0, -PIXEL_M))
    memory.SetProjection(_wkt(32633))
    memory.GetRasterBand(1).WriteArray(mask.astype(np.uint8))
    found = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = found.CreateLayer("found", memory.GetSpatialRef(), ogr.wkbPolygon)
    gdal.Polygonize(memory.GetRasterBand(1), memory.GetRasterBand(1), layer, -1)
    shapes = [feature.GetGeometryRef().Clone() for feature in layer]
    return [ogr.ForceToMultiPolygon(shape) for shape in shapes if shape.GetArea() > 50 * PIXEL_M**2]


def write_mask(path, mask):
    """A mask as the runtime leaves it: 1 inside, 0 outside."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE_PX, SIDE_PX, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((WEST, PIXEL_M, 0, NORTH, 0, -PIXEL_M))
    dataset.SetProjection(_wkt(32633))
    dataset.GetRasterBand(1).WriteArray(mask.astype(np.uint8))
    dataset.GetRasterBand(1).SetNoDataValue(255)


def write_answer(folder, request, dates=("",), change=False, epsg=32633):
    """The files of an answer about water and trees, and the answer itself.

    With one date: regions and a distance; with `change` gained, lost and kept as well.
    """
    folder = Path(folder)
    folder.mkdir(parents=True)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "answer.gpkg"))
    groundings = _write_regions(dataset, dates, request.question_id, epsg)
    _write_distance(dataset, dates[-1], request.question_id, epsg)
    measurements, layers = [Measurement("distance", 312.0, "m", ("trees", "water"))], ["regions", "distances"]
    if change:
        _write_changes(dataset, dates, request.question_id, epsg)
        days = "/".join(dates)
        measurements += [Measurement(kind, 90_000.0, "m2", ("trees",), days) for kind in CHANGES]
        layers += CHANGES
    dataset = None
    answer = _answer(request, groundings, measurements, dates, layers, epsg)
    for grounding in groundings:
        write_mask(folder / grounding.mask, scene_arrays()[2][grounding.class_name])
    (folder / "answer.json").write_text(json.dumps(to_json(answer)))
    return answer


def _write_regions(dataset, dates, question_id, epsg):
    """The polygons of trees and water at each date; gives their groundings."""
    masks, scene_m2 = scene_arrays()[2], (SIDE_PX * PIXEL_M) ** 2
    groundings, rows = [], []
    for name, date in product(("trees", "water"), dates):
        areas = [(shape, shape.GetArea()) for shape in polygons_of(masks[name])]
        area, index = sum(area_m2 for _, area_m2 in areas), len(groundings)
        groundings.append(Grounding(name, name, f"mask_{index}.tif", area, area / scene_m2, 0.93, date, index))
        for shape, area_m2 in areas:
            values = {"phrase": name, "class": name, "date": date, "share": area_m2 / scene_m2, "confidence": 0.93}
            values |= {"area_m2": area_m2, "perim_m": 4 * math.sqrt(area_m2), "model": "nano", "q_id": question_id}
            rows.append((shape, values))
    _table(dataset, "regions", ogr.wkbMultiPolygon, REGION_FIELDS, rows, epsg)
    return groundings


def _write_distance(dataset, date, question_id, epsg):
    line = f"LINESTRING ({WEST + 700} {NORTH - 1010}, {WEST + 700} {NORTH - 1320})"
    fields = [("from_class", S), ("to_class", S), ("dist_m", R), ("date", S), ("q_id", S)]
    values = {"from_class": "trees", "to_class": "water", "dist_m": 312.0, "date": date, "q_id": question_id}
    _table(dataset, "distances", ogr.wkbLineString, fields, [(line, values)], epsg)


def _write_changes(dataset, dates, question_id, epsg):
    fields = [("class", S), ("date_from", S), ("date_to", S), ("area_m2", R), ("perim_m", R), ("q_id", S)]
    values = {"class": "trees", "date_from": dates[0], "date_to": dates[-1], "area_m2": 90_000.0, "perim_m": 1200.0}
    values["q_id"] = question_id
    for number, kind in enumerate(CHANGES):
        square = _square(WEST + 400 * number, NORTH - 400, 300)
        _table(dataset, kind, ogr.wkbMultiPolygon, fields, [(square, values)], epsg)


def _answer(request, groundings, measurements, dates, layers, epsg):
    steps = [Step(f"I outline the <p>{g.phrase}</p>[SEG].", g) for g in groundings]
    provenance = Provenance(
        model="nano",
        checkpoint_sha256="3f2a91c04bd1" * 5,
        device="cpu",
        dtype="float32",
        crs=f"EPSG:{epsg}",
        pixel_size=(PIXEL_M, PIXEL_M),
        pixel_size_m=PIXEL_M,
        width=SIDE_PX,
        height=SIDE_PX,
        bounds=(WEST, NORTH - SIDE_PX * PIXEL_M, WEST + SIDE_PX * PIXEL_M, NORTH),
        layers=tuple(layer.name for layer in request.layers),
        dates=tuple(dates),
        ellipsoid=request.ellipsoid,
        version="0.1.0",
        seconds=(("read", 0.08), ("network", 0.41), ("measure", 0.05), ("write", 0.09)),
    )
    trees, water = groundings[0], groundings[-1]
    text = f"Yes: the trees cover {trees.area_m2 / 1e6:.2f} km², the water {water.area_m2 / 1e6:.2f} km²."
    return Answer(
        question=request.question,
        question_id=request.question_id,
        task="larger",
        of=("trees", "water"),
        answer=AnswerValue("yes_no", text, choice="yes"),
        model_answer="yes",
        steps=(*steps, Step("The trees are larger.")),
        measurements=tuple(measurements),
        warnings=("The dates of the layers are 2 days apart.",),
        provenance=provenance,
        geopackage="answer.gpkg",
        layers=tuple(layers),
    )


def events_of(answer, out_dir):
    """The stream that leads to an answer, as the runtime sends it."""
    yield Progress(0.05, "Reading the layers")
    yield TextWritten(0, "<task>larger yes-no</task>")
    for number, step in enumerate(answer.steps):
        yield TextWritten(number, step.text)
        if step.grounding is not None:
            yield GroundingMade(number, step.grounding)
        yield Progress(0.2 + 0.7 * (number + 1) / len(answer.steps), "Reasoning")
    for measurement in answer.measurements:
        yield MeasurementMade(measurement)
    yield AnswerReady(answer, out_dir)


class FakeRunning(QObject):
    """A question whose events the test sends."""

    event = pyqtSignal(object)
    finished = pyqtSignal()

    def __init__(self, request):
        super().__init__()
        self.request = request
        self.cancelled = False

    def cancel(self):
        self.cancelled = True

    def send(self, *events):
        for event in events:
            self.event.emit(event)

    def end(self, *events):
        self.send(*events)
        self.finished.emit()


class FakeRuntime(QObject):
    """Has the signals and methods of the plugin's Runtime; starts nothing."""

    state_changed = pyqtSignal(str)
    problem = pyqtSignal(str)
    devices_changed = pyqtSignal(list)
    models_changed = pyqtSignal(list)

    def __init__(self, state="stopped"):
        super().__init__()
        self.state = state
        self.questions = []
        self.python_path = "/somewhere/python"
        self.starts = self.stops = 0

    def set_state(self, state):
        self.state = state
        self.state_changed.emit(state)

    def ask(self, request):
        self.questions.append(FakeRunning(request))
        return self.questions[-1]

    def start(self):
        self.starts += 1

    def stop(self):
        self.stops += 1

    def python(self):
        return self.python_path

    def set_python(self, path):
        if path and not Path(path).exists():
            return f"There is no file “{path}”."
        self.python_path = path
        return ""

    def install_command(self):
        return '/usr/bin/python3 "/home/anna/terrascope/scripts/install_runtime.py"'
