"""When a raster layer was taken, as far as it says, and where it says so.

In order of trust: what the layer's properties say in QGIS, what the file says of its acquisition, a full date in a
name, and last what may as well be the day the file was written, unless a name contradicts it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsRasterLayer

from terrascope_qgis.map_layers.times import date_of_span
from terrascope_qgis.widgets.dates import NOTHING_READ, DateRead, in_name, iso_of, month_or_year_in_name
from terrascope_qgis.widgets.language import tr

#: Set on layers whose temporal range comes from their date.
ANIMATED_PROPERTY = "terrascope/animated"

#: Items that tell the acquisition, in the spelling of GDAL's readers and of the big archives; then the doubtful ones.
_ACQUIRED = re.compile(r"ACQUISITION\w*|SENSING\w*|DATE_ACQUIRED|PRODUCT_START_TIME", re.IGNORECASE)
_WRITTEN = re.compile(r"TIFFTAG_DATETIME|DATETIME", re.IGNORECASE)
_IN_AN_ITEM = re.compile(r"((?:19|20)\d{2})([-:/]?)(\d{2})\2(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z?))?")
#: Where GDAL keeps a file's items: its own, and those of satellite products.
_DOMAINS = ("", "IMAGERY")


def date_read(layer: QgsRasterLayer) -> DateRead:
    """The date of a layer with where it stands; empty where nothing tells."""
    items = _items(layer)
    name, file = layer.name(), file_name(layer)
    for found in (_in_properties(layer), _in_items(items, _ACQUIRED), _in_names(name, file, in_name)):
        if found.date:
            return found
    rough, written = _in_names(name, file, month_or_year_in_name), _in_items(items, _WRITTEN)
    # TIFFTAG_DATETIME may be the day the file was written: a year in the name knows better
    return written if written.date.startswith(rough.date) and written.date else rough


def file_name(layer: QgsRasterLayer) -> str:
    """Name of the layer's file without folders and options, empty for layers that aren't files."""
    return _path(layer).replace("\\", "/").rsplit("/", 1)[-1]


def _path(layer: QgsRasterLayer) -> str:
    return str(layer.source()).split("|", 1)[0] if layer.providerType() == "gdal" else ""


def _in_properties(layer: QgsRasterLayer) -> DateRead:
    properties = layer.temporalProperties()
    ours = layer.customProperty(ANIMATED_PROPERTY, False)  # made from the date, not the other way round
    if properties is not None and properties.isActive() and not ours:
        found = date_of_span(properties.fixedTemporalRange())
        if found:
            return DateRead(found, "temporal", tr("from the layer's temporal properties"))
    for extent in layer.metadata().extent().temporalExtents():
        found = date_of_span(extent)
        if found:
            return DateRead(found, "metadata", tr("from the layer's metadata"))
    return NOTHING_READ


def _in_names(layer_name: str, file: str, read: Any) -> DateRead:
    for text, source, words in (
        (layer_name, tr("name"), tr("from the layer's name")),
        (file, tr("file name"), tr("from the file's name, {file}", file=file)),
    ):
        found = read(text)
        if found:
            return DateRead(found, source, words)
    return NOTHING_READ


def _in_items(items: dict[str, str], wanted: re.Pattern[str]) -> DateRead:
    for item, value in items.items():
        written = _IN_AN_ITEM.match(value.strip()) if wanted.fullmatch(item) else None
        if written:
            year, _, month, day, clock, zone = written.groups()
            # midnight sharp stands for a day whose time isn't known
            clock = f"T{clock}{zone or ''}" if clock and clock.strip("0:") else ""
            found = iso_of(f"{year}-{month}-{day}{clock}")
            if found:
                return DateRead(found, "file", tr("from {item} in the file", item=item))
    return NOTHING_READ


def _items(layer: QgsRasterLayer) -> dict[str, str]:
    path = _path(layer)
    try:
        return _items_of_file(path, Path(path).stat().st_mtime_ns)
    except (OSError, ValueError):
        return _items_listed(layer)  # not a file of this machine: to open it anew would keep QGIS waiting


def _items_listed(layer: QgsRasterLayer) -> dict[str, str]:
    """The items that QGIS's own open source lists."""
    provider = layer.dataProvider()
    if provider is None or layer.providerType() != "gdal":
        return {}
    listed = unescape(re.sub(r"<[^>]+>", "\n", provider.htmlMetadata()))
    return dict(re.findall(r"^\s*(\w+)=(.*)$", listed, re.MULTILINE))


@lru_cache(maxsize=1024)
def _items_of_file(path: str, _changed_ns: int) -> dict[str, str]:
    """The items GDAL reads from a file."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:
        dataset = None
    if dataset is None:
        return {}
    return {key: str(value) for domain in _DOMAINS for key, value in (dataset.GetMetadata(domain) or {}).items()}
