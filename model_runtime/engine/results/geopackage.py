"""answer.gpkg: one feature a region, a line a distance; the tables and fields the plugin styles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import shapely

from model_runtime.engine.masks import ChangeRegions, DistanceLine, GroundedMask
from model_runtime.engine.results.files import check_space
from model_runtime.errors import OutputError
from model_runtime.protocol import Grounding

#: Room for a GeoPackage without features, its indexes and SQLite's journal.
_EMPTY_FILE_BYTES = 1 << 20

CHANGE_KINDS = ("gained", "lost", "kept")


@dataclass(frozen=True, eq=False)
class _Table:
    """A layer of the GeoPackage: its fields in order, each a column of values."""

    name: str
    geometry_type: str
    geometries: list[Any]
    columns: dict[str, list[Any]]


def write_geopackage(
    path: Path,
    crs_wkt: str,
    groundings: Sequence[GroundedMask],
    distances: Sequence[DistanceLine],
    changes: Sequence[ChangeRegions],
    model: str,
    question_id: str,
) -> tuple[str, ...]:
    """Writes all features of an answer in the scene's CRS.

    Args:
        path: The file to make.
        crs_wkt: The scene's CRS.
        groundings: Each region becomes a feature of `regions`, a table that is always there.
        distances: Each becomes a line of `distances`.
        changes: Each region becomes a feature of `gained`, `lost` or `kept`.
        model: The model's name.
        question_id: Goes into every feature.

    Returns:
        The tables that hold features, in the file's order.

    Raises:
        OutputError: The file doesn't hold what was written to it (a full disk).
    """
    tables = [_regions_table(groundings, model, question_id)]
    if distances:
        tables.append(_distances_table(distances, question_id))
    if changes:
        tables += [_change_table(kind, changes, question_id) for kind in CHANGE_KINDS]
    features = [(table, shapely.to_wkb(table.geometries)) for table in tables]
    check_space(path.parent, _EMPTY_FILE_BYTES + 2 * sum(len(wkb) for _, wkbs in features for wkb in wkbs))
    for table, wkbs in features:
        _write_table(path, table, wkbs, crs_wkt)
    return tuple(table.name for table in tables if table.geometries)


def _regions_table(groundings: Sequence[GroundedMask], model: str, question_id: str) -> _Table:
    rows = [(grounded.grounding, region) for grounded in groundings for region in grounded.regions]
    radar: dict[str, list[Any]] = {}
    if any(grounded.radar_shares is not None for grounded in groundings):
        shares = [grounded.radar_shares or [None] * len(grounded.regions) for grounded in groundings]
        radar["radar"] = [np.nan if share is None else share for of_one in shares for share in of_one]
    return _Table(
        "regions",
        "MultiPolygon",
        [_multi(region.polygon) for _, region in rows],
        {
            "phrase": [grounding.phrase for grounding, _ in rows],
            "class": [grounding.class_name for grounding, _ in rows],
            "date": [grounding.date for grounding, _ in rows],
            # of the valid pixels, like the grounding's; so the regions' shares add up to it
            "share": [grounding.share * region.area_m2 / grounding.area_m2 for grounding, region in rows],
            "confidence": [grounding.confidence for grounding, _ in rows],
            "area_m2": [region.area_m2 for _, region in rows],
            "perim_m": [region.perimeter_m for _, region in rows],
            **radar,
            **_corrected(rows),
            "model": [model] * len(rows),
            "q_id": [question_id] * len(rows),
        },
    )


def _corrected(rows: Sequence[tuple[Grounding, Any]]) -> dict[str, list[Any]]:
    """What was changed by hand of each region's mask; no field in an answer where nothing was."""
    told = [grounding.corrected for grounding, _ in rows]
    return {"corrected": told} if any(told) else {}


def _distances_table(distances: Sequence[DistanceLine], question_id: str) -> _Table:
    return _Table(
        "distances",
        "LineString",
        [distance.line for distance in distances],
        {
            "from_class": [distance.from_class for distance in distances],
            "to_class": [distance.to_class for distance in distances],
            "dist_m": [distance.distance_m for distance in distances],
            "date": [distance.date for distance in distances],
            "q_id": [question_id] * len(distances),
        },
    )


def _change_table(kind: str, changes: Sequence[ChangeRegions], question_id: str) -> _Table:
    rows = [(change, region) for change in changes if change.kind == kind for region in change.regions]
    return _Table(
        kind,
        "MultiPolygon",
        [_multi(region.polygon) for _, region in rows],
        {
            "class": [change.class_name for change, _ in rows],
            "date_from": [change.date_from for change, _ in rows],
            "date_to": [change.date_to for change, _ in rows],
            "area_m2": [region.area_m2 for _, region in rows],
            "perim_m": [region.perimeter_m for _, region in rows],
            "q_id": [question_id] * len(rows),
        },
    )


#: Fields that hold numbers; an empty table must know, having no value to tell by.
_NUMBERS = frozenset({"share", "confidence", "area_m2", "perim_m", "dist_m", "radar"})


def _write_table(path: Path, table: _Table, wkbs: Sequence[bytes], crs_wkt: str) -> None:
    columns = [
        np.array(values, dtype=np.float64 if name in _NUMBERS else object) for name, values in table.columns.items()
    ]
    pyogrio.raw.write(
        path,
        geometry=np.array(wkbs, dtype=object),
        field_data=columns,
        fields=np.array(list(table.columns)),
        layer=table.name,
        driver="GPKG",
        geometry_type=table.geometry_type,
        crs=crs_wkt,
        # QGIS 3.22 warns of anything newer each time it opens the file
        dataset_options={"VERSION": "1.2"},
    )
    written = pyogrio.read_info(path, layer=table.name, force_feature_count=True)["features"]
    if written != len(table.geometries):
        raise OutputError(f"Only {written} of {len(table.geometries)} features of “{table.name}” could be written.")


def _multi(polygon: shapely.Polygon | shapely.MultiPolygon) -> shapely.MultiPolygon:
    return polygon if isinstance(polygon, shapely.MultiPolygon) else shapely.MultiPolygon([polygon])
