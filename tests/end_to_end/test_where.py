"""Where a question is asked, in the real QGIS: polygons, a rectangle, a remote raster, a web map."""

import json
import os
import threading
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis_session import ROOT, Act, demo_layers

ACTS = Path(__file__).with_name("where_acts.py")
OPTICAL = ROOT / "resources" / "demo" / "demo_optical.tif"
LIMIT_S = 400
WATER = "How much water is there?"

pytestmark = pytest.mark.timeout(2 * LIMIT_S)
gdal.UseExceptions()


def act(function):
    return Act("run", f"{ACTS}::{function}")


def degrees(*corners):
    """A ring of corners, given as parts (0-1) of the demo scene from its north-western corner, in degrees."""
    scene = gdal.Open(str(OPTICAL))
    west, pixel, _, north, _, _ = scene.GetGeoTransform()
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    own = scene.GetSpatialRef()
    own.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    forth = osr.CoordinateTransformation(own, wgs84)
    places = [(west + x * pixel * scene.RasterXSize, north - y * pixel * scene.RasterYSize) for x, y in corners]
    points = [forth.TransformPoint(x, y)[:2] for x, y in [*places, places[0]]]
    return f"({', '.join(f'{x:.10f} {y:.10f}' for x, y in points)})"


#: A polygon with a hole, one of two parts that reaches over the scene's edge, and one that isn't selected.
POLYGONS = (
    f"MULTIPOLYGON (({degrees((0.05, 0.1), (0.55, 0.05), (0.6, 0.5), (0.1, 0.6))}, "
    f"{degrees((0.2, 0.2), (0.3, 0.2), (0.3, 0.3), (0.2, 0.3))}))",
    f"MULTIPOLYGON (({degrees((0.7, 0.6), (1.2, 0.55), (1.1, 0.9))}), ({degrees((0.3, 0.7), (0.5, 0.7), (0.4, 0.9))}))",
    f"MULTIPOLYGON (({degrees((0.65, 0.1), (0.95, 0.1), (0.95, 0.4), (0.65, 0.4))}))",
)


def answers(report, count):
    assert report["error"] == ""
    assert report["dialogs"] == []
    assert len(report["questions"]) == count
    for asked in report["questions"]:
        assert asked["answer_file"], asked["notice"]
    return [json.loads(Path(asked["answer_file"]).read_text()) for asked in report["questions"]]


def mask_of(asked, answer):
    return gdal.Open(str(Path(asked["answer_file"]).parent / answer["steps"][0]["grounding"]["mask"]))


def inside(mask, polygons):
    """Bool (rows, columns): pixels of a mask whose centres lie in polygons given in degrees; by OGR, one by one."""
    west, pixel_x, _, north, _, pixel_y = mask.GetGeoTransform()
    own, wgs84 = mask.GetSpatialRef(), osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    for reference in (own, wgs84):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    forth = osr.CoordinateTransformation(own, wgs84)
    union = ogr.CreateGeometryFromWkt(polygons[0])
    for wkt in polygons[1:]:
        union = union.Union(ogr.CreateGeometryFromWkt(wkt))
    found = np.zeros((mask.RasterYSize, mask.RasterXSize), bool)
    for row, column in np.ndindex(found.shape):
        point = ogr.Geometry(ogr.wkbPoint)
        x, y, _ = forth.TransformPoint(west + (column + 0.5) * pixel_x, north + (row + 0.5) * pixel_y)
        point.AddPoint_2D(x, y)
        found[row, column] = union.Contains(point)
    return found


def test_polygons_and_a_rectangle_on_the_demo_scene(start_session, monkeypatch):
    monkeypatch.setenv("TEST_POLYGONS", ";".join(POLYGONS))
    acts = [
        Act("ask", WATER),
        act("select_polygons"),
        Act("ask", WATER),
        Act("screenshot", "polygons.png"),
        act("drag_rectangle"),
        Act("ask", WATER),
        Act("screenshot", "rectangle.png"),
    ]
    report = start_session("where", demo_layers(), acts).wait(LIMIT_S)
    whole, polygons, rectangle = answers(report, 3)
    _, in_polygons, in_rectangle = report["questions"]
    assert report["none_selected"].startswith("None selected")
    assert report["selected"] == "2 selected"

    mask = mask_of(in_polygons, polygons)
    values = mask.ReadAsArray()
    expected = inside(mask, POLYGONS[:2])
    assert np.count_nonzero((values != 255) != expected) == 0
    water = polygons["steps"][0]["grounding"]
    assert water["share"] == pytest.approx((values == 1).sum() / expected.sum(), rel=1e-6)
    pixel_m2 = polygons["provenance"]["pixel_size_m"] ** 2
    assert water["area_m2"] == pytest.approx((values == 1).sum() * pixel_m2, rel=1e-3)
    assert 0 < water["area_m2"] < whole["steps"][0]["grounding"]["area_m2"]
    assert any("% of the polygons lies off the layer" in warning for warning in polygons["warnings"])

    scene, part = whole["provenance"], rectangle["provenance"]
    assert " × " in report["rectangle"]
    assert part["width"] < scene["width"]
    assert part["height"] < scene["height"]
    offset = (part["bounds"][0] - scene["bounds"][0]) / scene["pixel_size"][0]
    assert offset == pytest.approx(round(offset)), "the rectangle is snapped to the scene's pixels"
    assert in_rectangle["longest_block_s"] < 2.0


class Files(SimpleHTTPRequestHandler):
    """The demo's folder, with the byte ranges that GDAL asks for."""

    def __init__(self, *args):
        super().__init__(*args, directory=str(OPTICAL.parent))

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        asked = self.headers.get("Range", "")
        if not path.is_file() or not asked.startswith("bytes="):
            super().do_GET()
            return
        begin, _, end = asked.removeprefix("bytes=").partition("-")
        data = path.read_bytes()
        part = data[int(begin) : int(end) + 1 if end else len(data)]
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {begin}-{int(begin) + len(part) - 1}/{len(data)}")
        self.send_header("Content-Length", str(len(part)))
        self.end_headers()
        self.wfile.write(part)

    def log_message(self, *_):
        pass


class Tiles(BaseHTTPRequestHandler):
    """The demo scene's visible bands as an XYZ web map."""

    drawing = threading.Lock()

    def do_GET(self):
        zoom, x, y = (int(part) for part in self.path.strip("/").removesuffix(".png").split("/"))
        half, size = 20037508.342789244, 2 * 20037508.342789244 / 2**zoom
        west, north = -half + x * size, half - y * size
        with self.drawing:
            shades = gdal.Translate(
                "", str(OPTICAL), format="MEM", bandList=[3, 2, 1], outputType=gdal.GDT_Byte, noData="none",
                scaleParams=[[0, 3000, 0, 255]],
            )  # fmt: skip
            tile = gdal.Warp(
                "", shades, format="MEM", dstSRS="EPSG:3857", outputBounds=(west, north - size, west + size, north),
                width=256, height=256, resampleAlg="bilinear", dstAlpha=True,
            )  # fmt: skip
            gdal.Translate("/vsimem/tile.png", tile, format="PNG")
            stat = gdal.VSIStatL("/vsimem/tile.png")
            file = gdal.VSIFOpenL("/vsimem/tile.png", "rb")
            data = bytes(gdal.VSIFReadL(1, stat.size, file))
            gdal.VSIFCloseL(file)
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


@pytest.fixture
def serve():
    servers = []

    def start(handler):
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()


def test_a_raster_on_a_server_and_a_web_map(start_session, serve, monkeypatch):
    monkeypatch.setenv("TEST_REMOTE", f"/vsicurl/{serve(Files)}/{OPTICAL.name}")
    monkeypatch.setenv("TEST_WEB_MAP", f"type=xyz&url={serve(Tiles)}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0")
    monkeypatch.setenv("TMPDIR", str(ROOT / "test-output" / "where_remote_tmp"))
    Path(os.environ["TMPDIR"]).mkdir(parents=True, exist_ok=True)
    acts = [
        Act("ask", WATER),
        act("remote_raster"),
        Act("ask", WATER),
        Act("screenshot", "remote.png"),
        act("web_map"),
        Act("ask", WATER),
        Act("screenshot", "web-map.png"),
    ]
    report = start_session("where_remote", demo_layers()[1:], acts).wait(LIMIT_S)
    local, remote, picture = answers(report, 3)
    assert remote["answer"]["value"] == local["answer"]["value"]
    assert remote["warnings"] == local["warnings"]
    assert "is a web map, drawn as a picture at 10 m a pixel" in picture["warnings"][0]
    assert picture["provenance"]["pixel_size_m"] == pytest.approx(10, rel=0.02)
    assert picture["provenance"]["crs"] == "EPSG:3857"
    assert report["questions"][2]["longest_block_s"] < 2.0
    assert not list(Path(os.environ["TMPDIR"]).glob("terrascope-*")), "the picture is deleted with the question"
