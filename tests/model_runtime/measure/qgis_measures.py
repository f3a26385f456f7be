"""Run by QGIS's own Python: measures WKT polygons, given as JSON on standard input, with QgsDistanceArea."""

import json
import os
import sys

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

application = QgsApplication([], False)
application.initQgis()
figures = []
for item in json.load(sys.stdin):
    measurer = QgsDistanceArea()
    measurer.setSourceCrs(QgsCoordinateReferenceSystem(item["crs"]), QgsProject.instance().transformContext())
    measurer.setEllipsoid(item["ellipsoid"])
    if "gpkg" in item:
        layer = QgsVectorLayer(item["gpkg"], "regions", "ogr")
        geometries = [feature.geometry() for feature in layer.getFeatures()]
    else:
        geometries = [QgsGeometry.fromWkt(item["wkt"])]
    figures.append(
        [
            sum(measurer.measureArea(geometry) for geometry in geometries),
            sum(measurer.measurePerimeter(geometry) for geometry in geometries),
            sum(measurer.measureLength(geometry) for geometry in geometries),
        ]
    )
print(json.dumps(figures), flush=True)
os._exit(0)  # QGIS may crash when Python takes its objects apart in the wrong order
