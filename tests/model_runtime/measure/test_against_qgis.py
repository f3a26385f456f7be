"""The same polygons measured by the real QGIS on the same ellipsoid."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely
from affine import Affine
from odc.geo.geobox import GeoBox
from scipy import ndimage

from model_runtime.measure import Region, distance, regions

PYTHON_OF_QGIS = "/usr/bin/python3"
ELLIPSOID = "EPSG:7030"

#: Name -> (CRS, geotransform, side of the mask in pixels).
GRIDS = {
    "utm": ("EPSG:32632", Affine(10, 0, 549_892.697, 0, -10, 6_344_077.614), 120),
    "utm, edge of the zone": ("EPSG:32632", Affine(10, 0, 250_000, 0, -10, 7_900_000), 120),
    "utm, not square": ("EPSG:32722", Affine(20, 0, 790_236, 0, -7, 7_198_039), 120),
    "web mercator": ("EPSG:3857", Affine(0.2986, 0, 3_628_312.86, 0, -0.2986, 39_135.76), 120),
    "web mercator, north": ("EPSG:3857", Affine(19.1, 0, 1_000_000, 0, -19.1, 9_000_000), 120),
    "degrees": ("EPSG:4326", Affine(0.000121036, 0, 2.792, 0, -0.0000901663, 42.3645), 120),
    "degrees, north": ("EPSG:4326", Affine(0.0003, 0, 25.0, 0, -0.0001, 68.5), 120),
    "lambert, of a datum in grads": ("EPSG:27572", Affine(10, 0, 600_000, 0, -10, 2_200_000), 120),
    "utm, 100 km": ("EPSG:32635", Affine(1000, 0, 400_000, 0, -1000, 7_000_000), 120),
    "utm, 100 km of 100 m": ("EPSG:32635", Affine(100, 0, 300_000, 0, -100, 5_500_000), 1000),
    "web mercator, 100 km": ("EPSG:3857", Affine(1000, 0, 800_000, 0, -1000, 8_000_000), 120),
    "degrees, 100 km": ("EPSG:4326", Affine(0.01, 0, 10, 0, -0.01, 60), 120),
}


def measured_by_qgis(items: list[dict[str, str]]) -> list[list[float]]:
    """Area, perimeter and length QGIS gives each item."""
    probe = subprocess.run([PYTHON_OF_QGIS, "-c", "import qgis.core"], capture_output=True, check=False)
    if not Path(PYTHON_OF_QGIS).exists() or probe.returncode:
        pytest.skip("QGIS is not installed")
    script = Path(__file__).with_name("qgis_measures.py")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for name in ("PROJ_DATA", "PROJ_LIB", "GDAL_DATA", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):
        environment.pop(name, None)
    done = subprocess.run(
        [PYTHON_OF_QGIS, str(script)],
        input=json.dumps(items),
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return json.loads(done.stdout.strip().splitlines()[-1])


def blobs(side: int) -> np.ndarray:
    """A mask with ragged regions, holes, islands in holes and pixels that touch at corners."""
    noise = ndimage.gaussian_filter(np.random.default_rng(7).standard_normal((side, side)), 2.5)
    mask = noise > 0
    mask[: side // 3, : side // 2] = True
    mask[side // 8 : side // 5, side // 8 : side // 3] = False
    mask[side // 7, side // 4] = True
    return mask


def some_regions() -> dict[str, tuple[str, list[Region]]]:
    return {
        name: (crs, regions(blobs(side), GeoBox((side, side), affine, crs), ELLIPSOID))
        for name, (crs, affine, side) in GRIDS.items()
    }


def test_regions_measure_the_same_in_qgis() -> None:
    measured = {name: (crs, [*found[:3], *found[-3:]]) for name, (crs, found) in some_regions().items()}
    flat = [(name, crs, region) for name, (crs, found) in measured.items() for region in found]
    figures = measured_by_qgis(
        [{"crs": crs, "ellipsoid": ELLIPSOID, "wkt": shapely.to_wkt(r.polygon, 17)} for _, crs, r in flat]
    )
    assert any(len(part.interiors) > 0 for _, _, region in flat for part in shapely.get_parts(region.polygon))
    for (name, _, region), (area_m2, perimeter_m, _) in zip(flat, figures, strict=True):
        assert area_m2 == pytest.approx(region.area_m2, rel=1e-6), name
        assert perimeter_m == pytest.approx(region.perimeter_m, rel=1e-6), name


def test_regions_written_to_a_geopackage_measure_the_same_in_qgis(tmp_path: Path) -> None:
    written = some_regions()
    items = []
    for number, (crs, found) in enumerate(written.values()):
        path = tmp_path / f"{number}.gpkg"
        polygons = [shapely.multipolygons(shapely.get_parts(region.polygon)) for region in found]
        pyogrio.raw.write(
            path, shapely.to_wkb(polygons), [], [], layer="regions", geometry_type="MultiPolygon", crs=crs
        )
        items.append({"crs": crs, "ellipsoid": ELLIPSOID, "gpkg": str(path)})
    for (name, (_, found)), (area_m2, perimeter_m, _) in zip(written.items(), measured_by_qgis(items), strict=True):
        assert area_m2 == pytest.approx(sum(region.area_m2 for region in found), rel=1e-6), name
        assert perimeter_m == pytest.approx(sum(region.perimeter_m for region in found), rel=1e-6), name


@pytest.mark.parametrize("ellipsoid", ["EPSG:7019", "EPSG:7001"])
def test_other_ellipsoids_measure_the_same_in_qgis(ellipsoid: str) -> None:
    crs, affine, side = GRIDS["utm"]
    region = regions(blobs(side), GeoBox((side, side), affine, crs), ellipsoid)[0]
    [[area_m2, perimeter_m, _]] = measured_by_qgis(
        [{"crs": crs, "ellipsoid": ellipsoid, "wkt": shapely.to_wkt(region.polygon, 17)}]
    )
    assert area_m2 == pytest.approx(region.area_m2, rel=1e-6)
    assert perimeter_m == pytest.approx(region.perimeter_m, rel=1e-6)


def test_distance_lines_measure_the_same_in_qgis() -> None:
    found, items = [], []
    for name, (crs, affine, side) in GRIDS.items():
        a, b = np.zeros((2, side, side), bool)
        a[5:9, 5:9] = b[40:50, 30:60] = True
        nearest = distance(a, b, GeoBox((side, side), affine, crs), ELLIPSOID)
        assert nearest is not None
        found.append((name, nearest.distance_m))
        items.append({"crs": crs, "ellipsoid": ELLIPSOID, "wkt": shapely.to_wkt(nearest.line, 17)})
    for (name, distance_m), (_, _, length_m) in zip(found, measured_by_qgis(items), strict=True):
        assert length_m == pytest.approx(distance_m, rel=1e-6), name
