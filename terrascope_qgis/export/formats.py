"""The formats an answer is exported in, and what each of them loses, told before anything is written."""

from __future__ import annotations

from dataclasses import dataclass

from terrascope_qgis.widgets.language import marked

#: What a .dbf holds: bytes in a field's name and in a text.
MAX_NAME_BYTES = 10
MAX_TEXT_BYTES = 254


@dataclass(frozen=True)
class Format:
    """A format as people choose it.

    Attributes:
        key: Its name in the code.
        label: Its name for people.
        what: What is written.
        loses: What it can't keep of the answer; empty where it keeps all.
        suffix: Of its main files, with the dot.
        driver: OGR's driver, for formats that hold outlines.
        in_degrees: Whether its coordinates are longitude and latitude (WGS 84), whatever the scene's CRS.
    """

    key: str
    label: str
    what: str
    loses: str
    suffix: str
    driver: str = ""
    in_degrees: bool = False


SHAPEFILE = Format(
    "shapefile",
    "Shapefile",
    marked("A Shapefile for each layer, with its style and metadata beside it (.qml, .qmd)."),
    # MAX_NAME_BYTES and MAX_TEXT_BYTES, written out for whoever translates it
    marked("field names beyond 10 characters, texts beyond 254, field aliases, times of day; files beyond 2 GB."),
    ".shp",
    "ESRI Shapefile",
)
GEOPACKAGE = Format(
    "geopackage",
    "GeoPackage",
    marked("One file with all layers, their styles and metadata."),
    "",
    ".gpkg",
)
GEOJSON = Format(
    "geojson",
    "GeoJSON",
    marked("A file for each layer, for web maps."),
    marked("the CRS (always longitude and latitude, 7 decimals), styles, field aliases, metadata."),
    ".geojson",
    "GeoJSON",
    in_degrees=True,
)
KML = Format(
    "kml",
    "KML",
    marked("A file for each layer, for Google Earth, in its colours."),
    marked("the CRS (always longitude and latitude), aliases, categories as such, metadata."),
    ".kml",
    "KML",
    in_degrees=True,
)
CSV = Format(
    "csv",
    marked("CSV tables"),
    marked("A table for each layer, a line a region, and one of all figures; units in the headings, UTF-8."),
    marked("outlines and lines (a point inside each is kept, in degrees), styles, metadata."),
    ".csv",
)
MASKS = Format(
    "masks",
    marked("Masks (GeoTIFF)"),
    marked("Each outline as pixels on the scene's grid: 1 inside, 0 outside, 255 no data."),
    marked("figures, single regions, styles; the phrase and the date stand in the file's name."),
    ".tif",
)
REPORT_HTML = Format(
    "report_html",
    marked("Report (HTML)"),
    marked("Question, answer, a map for each step, figures and where they come from, in one file for a browser."),
    marked("everything that can be measured again: it is for reading."),
    ".html",
)
REPORT_PDF = Format(
    "report_pdf",
    marked("Report (PDF)"),
    marked("The same report on A4 pages."),
    marked("everything that can be measured again: it is for reading."),
    ".pdf",
)

REPORTS = (REPORT_HTML, REPORT_PDF)
#: In the order people are shown them.
FORMATS = (*REPORTS, SHAPEFILE, GEOPACKAGE, GEOJSON, KML, CSV, MASKS)


def format_of(key: str) -> Format:
    """The format of that key.

    Raises:
        KeyError: There is none.
    """
    return {known.key: known for known in FORMATS}[key]
