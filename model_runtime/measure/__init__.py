"""Masks -> polygons, areas, shares, distances, contact, place, change. Geodesic, from masks only."""

from model_runtime.measure.area import area_m2
from model_runtime.measure.distance import Distance, distance
from model_runtime.measure.pixels import Change, adjacent, change, clean, count, location, main_regions, share
from model_runtime.measure.regions import LONGEST_EDGE_M, Region, regions

__all__ = [
    "LONGEST_EDGE_M",
    "Change",
    "Distance",
    "Region",
    "adjacent",
    "area_m2",
    "change",
    "clean",
    "count",
    "distance",
    "location",
    "main_regions",
    "regions",
    "share",
]
