"""Masks to be measured, and their figures as rows, features and sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFields, QgsGeometry, QgsWkbTypes

from terrascope_qgis.processing.measuring import Nearest, Ruler, parts_of
from terrascope_qgis.widgets.figures import readable_area, readable_distance, readable_share, regions_in_words
from terrascope_qgis.widgets.language import number, tr

#: What a measured polygon gets beside its own fields.
MEASURED_FIELDS = "area_m2:f perim_m:f share:f"


@dataclass(frozen=True)
class Mask:
    """One polygon to measure, in the CRS of all of them.

    Attributes:
        class_name: It belongs to.
        shape: Its geometry.
        attributes: What its layer says of it, by the names of fields.
    """

    class_name: str
    shape: QgsGeometry
    attributes: dict[str, Any]


@dataclass(frozen=True)
class Masks:
    """All polygons to measure.

    Attributes:
        crs: Theirs.
        masks: Them.
        fields: Of their attributes.
        valid: The shapes of all pixels that hold data, which don't overlap; none for polygons.
    """

    crs: QgsCoordinateReferenceSystem
    masks: list[Mask]
    fields: QgsFields
    valid: tuple[QgsGeometry, ...] = ()


def inside(masks: Masks, reference: QgsGeometry) -> Masks:
    """What lies inside the reference area."""
    clipped = []
    for mask in masks.masks:
        shape = mask.shape if mask.shape.isGeosValid() else mask.shape.makeValid()
        part = shape.intersection(reference)
        if not part.isEmpty() and part.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            clipped.append(Mask(mask.class_name, part, mask.attributes))
    return Masks(masks.crs, clipped, masks.fields, masks.valid)


def row_of(
    class_name: str, union: QgsGeometry, ruler: Ruler, whole_m2: float, nearest: Optional[Nearest]
) -> dict[str, Any]:
    """The figures of one class.

    Args:
        class_name: Its name.
        union: All of its polygons as one.
        ruler: Measures in their CRS.
        whole_m2: What shares are of; 0 where they are of nothing.
        nearest: The shortest way to the other layer, where there is one.
    """
    area_m2 = ruler.area_m2(union)
    return {
        "class": class_name,
        "count": parts_of(union),
        "area_m2": area_m2,
        "share": area_m2 / whole_m2 if whole_m2 else None,
        "perim_m": ruler.perimeter_m(union),
        "distance_m": nearest.distance_m if nearest is not None else None,
        "touches": int(nearest.distance_m == 0) if nearest is not None else None,
    }


def measured_features(masks: Masks, fields: QgsFields, ruler: Ruler, whole_m2: float) -> Iterator[QgsFeature]:
    """Each polygon with its own figures."""
    for mask in masks.masks:
        feature = QgsFeature(fields)
        shape = QgsGeometry(mask.shape)
        shape.convertToMultiType()
        feature.setGeometry(shape)
        area_m2 = ruler.area_m2(shape)
        values = {**mask.attributes, "area_m2": area_m2, "perim_m": ruler.perimeter_m(shape)}
        if whole_m2:
            values["share"] = area_m2 / whole_m2
        for name, value in values.items():
            feature.setAttribute(name, value)
        yield feature


def readable_row(row: dict[str, Any]) -> list[str]:
    """Class, regions, area, share, perimeter and distance in readable units; empty where there is none."""
    return [
        str(row["class"]),
        number(row["count"]),
        readable_area(row["area_m2"]),
        "" if row["share"] is None else readable_share(row["share"]),
        readable_distance(row["perim_m"]),
        "" if row["distance_m"] is None else readable_distance(row["distance_m"]),
    ]


def row_sentence(row: dict[str, Any]) -> str:
    """The figures of one class in a line of the log."""
    name, _count, area, share, perimeter, distance = readable_row(row)
    area = f"{area} ({share})" if share else area
    regions = regions_in_words(row["count"])
    if distance:
        return tr(
            "{name}: {area} in {regions}, perimeter {perimeter}, distance {distance}",
            name=name,
            area=area,
            regions=regions,
            perimeter=perimeter,
            distance=distance,
        )
    return tr(
        "{name}: {area} in {regions}, perimeter {perimeter}", name=name, area=area, regions=regions, perimeter=perimeter
    )
