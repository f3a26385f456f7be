"""Polygons of the command line: a file, WKT, and what is said of those that can't be used."""

import pyogrio
import pytest
import shapely

from model_runtime.cli.area_options import inside_of
from model_runtime.errors import BadRequest

SQUARE = shapely.box(0, 0, 10, 10)


def write(path, *shapes, crs="EPSG:32632", kind="Polygon"):
    pyogrio.raw.write(
        path, shapely.to_wkb(list(shapes)), [], [], geometry_type=kind, crs=crs, driver="GPKG", layer="parishes"
    )
    return str(path)


def test_all_polygons_of_a_file_are_meant(tmp_path):
    area = inside_of(write(tmp_path / "a.gpkg", SQUARE, shapely.box(20, 0, 30, 5)), "EPSG:4326")
    assert area.crs == "EPSG:32632"
    assert area.bounds == (0, 0, 30, 10)
    assert shapely.from_wkt(area.polygons).area == 150


def test_a_file_called_polygons_is_a_file(tmp_path, monkeypatch):
    write(tmp_path / "polygons.gpkg", SQUARE)
    monkeypatch.chdir(tmp_path)
    assert inside_of("polygons.gpkg", "EPSG:4326").crs == "EPSG:32632"


@pytest.mark.parametrize("begin", ["MultiPolygon (((", "MULTIPOLYGON(((", "polygon z ((", "POLYGONZ(("])
def test_wkt_is_known_by_how_it_begins(begin):
    height = " 5" if "z" in begin.lower().removesuffix("((").rstrip()[-1] else ""
    ring = ", ".join(f"{x} {y}{height}" for x, y in ((0, 0), (0, 1), (1, 1), (0, 0)))
    assert inside_of(f"{begin}{ring}{')' * begin.count('(')}", "EPSG:3857").bounds == (0, 0, 1, 1)


def test_polygons_may_be_typed():
    area = inside_of(SQUARE.wkt, "EPSG:3857")
    assert (area.crs, area.bounds) == ("EPSG:3857", (0, 0, 10, 10))
    assert inside_of("", "EPSG:3857") is None


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_what_cannot_be_used_is_said(tmp_path):
    points = write(tmp_path / "points.gpkg", shapely.Point(1, 1), kind="Point")
    (tmp_path / "text.gpkg").write_text("no table")
    for option, area, said in (
        (SQUARE.wkt, "1,2,3,4", "exclude each other"),
        ("POLYGON ((0 0, 1", "", "can't be read"),
        (str(tmp_path / "none.gpkg"), "", "there is no file"),
        (str(tmp_path / "text.gpkg"), "", "can't be read"),
        (points, "", "holds no polygons"),
        (write(tmp_path / "nowhere.gpkg", SQUARE, crs=None), "", "has no CRS"),
    ):
        with pytest.raises(BadRequest, match=said):
            inside_of(option, "EPSG:4326", area)
