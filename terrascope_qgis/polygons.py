"""Polygons of a vector layer as the runtime is told of them: straight edges in their own CRS, nothing merged.

Which pixels lie inside is the runtime's to say (`model_runtime/scene/inside.py`); overlaps count once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from terrascope_qgis.area import AreaProblem, Region
from terrascope_qgis.widgets.language import number, tr

#: The most corners that are sent: writing more of them would hold up the window (about 0.1 s of a processor).
MAX_CORNERS = 100_000
#: Of coordinates: a tenth of a millimetre in degrees.
_DECIMALS = 9
#: A rectangle's edges are straight in its CRS; in another they are followed with so many points each.
_POINTS_AN_EDGE = 64


def selected_polygons(layer: QgsVectorLayer) -> Region:
    """The selected polygons of a layer; a filter of the layer counts.

    Raises:
        AreaProblem: If none is selected, or they can't be asked inside of.
    """
    name = layer.name()
    if not layer.isValid():
        raise AreaProblem(
            tr("The layer “{name}” can't be read. Repair its data source, or choose other polygons.", name=name)
        )
    if not layer.selectedFeatureCount():
        raise AreaProblem(
            tr("No polygon of “{name}” is selected. Select some on the map, or choose another area.", name=name)
        )
    return region_of(
        (f.geometry() for f in layer.getSelectedFeatures()),
        layer.crs(),
        name,
        tr("selected polygons of “{name}”", name=name),
    )


def region_of(geometries: Iterable[QgsGeometry], crs: QgsCoordinateReferenceSystem, name: str, called: str) -> Region:
    """Polygons as a part of the map.

    Args:
        geometries: Of the features; those without any are passed over.
        crs: Theirs.
        name: Their layer's.
        called: What messages call them, after “The”.

    Raises:
        AreaProblem: If they have no CRS, no area, no end, or too many corners.
    """
    if not crs.isValid():
        raise AreaProblem(tr("The polygon layer “{name}” has no CRS. Set it in the layer's properties.", name=name))
    words: list[str] = []
    corners, whole = 0, None
    for geometry in geometries:
        if (
            geometry.isEmpty()
            or QgsWkbTypes.geometryType(geometry.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry
        ):
            continue
        corners += geometry.constGet().nCoordinates()
        if corners > MAX_CORNERS:
            raise AreaProblem(
                tr(
                    "The {called} have more than {max_corners} corners: simplify them (Vector ▸ Geometry Tools ▸ "
                    "Simplify), or take fewer.",
                    called=called,
                    max_corners=number(MAX_CORNERS),
                )
            )
        extent = geometry.boundingBox()
        whole = extent if whole is None else whole
        whole.combineExtentWith(extent)
        words.append(_rings_of(geometry))
    if whole is None:
        raise AreaProblem(tr("The {called} have no geometry: there is nothing to ask inside of.", called=called))
    if whole.isEmpty() or not whole.isFinite():
        raise AreaProblem(tr("The {called} have no area: there is nothing to ask inside of.", called=called))
    return Region(
        QgsReferencedRectangle(whole, crs), tr("The {called}", called=called), f"MULTIPOLYGON ({', '.join(words)})"
    )


def within(
    geometries: Iterable[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    rectangle: QgsReferencedRectangle,
    transforms: QgsCoordinateTransformContext,
) -> Iterator[QgsGeometry]:
    """What of polygons lies in a rectangle, whose edges are straight in its own CRS.

    Raises:
        AreaProblem: If the rectangle has no place in the polygons' CRS.
    """
    frame = QgsGeometry.fromRect(QgsRectangle(rectangle)).densifyByCount(_POINTS_AN_EDGE)
    try:
        frame.transform(QgsCoordinateTransform(rectangle.crs(), crs, transforms))
    except QgsCsException as error:
        raise AreaProblem(tr("The area lies outside what the polygons' CRS can show. Choose another.")) from error
    for geometry in geometries:
        whole = geometry if geometry.isGeosValid() else geometry.makeValid()
        shared = whole.intersection(frame)
        if not shared.isEmpty():  # where they only touch, lines and points are left
            yield from (part for part in shared.asGeometryCollection())


def _rings_of(geometry: QgsGeometry) -> str:
    """The rings of a feature's polygons as a MULTIPOLYGON's WKT has them: arcs as pieces, heights left out."""
    kind = geometry.wkbType()
    if QgsWkbTypes.isCurvedType(kind):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if QgsWkbTypes.hasZ(kind) or QgsWkbTypes.hasM(kind):
        geometry = QgsGeometry(geometry)
        geometry.get().dropZValue()
        geometry.get().dropMValue()
    text = str(geometry.asWkt(_DECIMALS))
    rings = text[text.index("(") :]
    return rings[1:-1] if geometry.isMultipart() else rings
