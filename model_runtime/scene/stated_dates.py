"""The date a raster file itself states, in its name or among its metadata; the plugin's first guess is the same."""

from __future__ import annotations

import contextlib
import re
import warnings
from collections.abc import Mapping
from datetime import date
from pathlib import PurePosixPath

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

_IN_A_NAME = re.compile(r"(?<!\d)((?:19|20)\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_ITEM = re.compile(
    r"TIFFTAG_DATETIME|ACQUISITION\w*|SENSING\w*|DATE_ACQUIRED|PRODUCT_START_TIME|DATETIME", re.IGNORECASE
)
_IN_AN_ITEM = re.compile(r"((?:19|20)\d{2})[-:/]?(\d{2})[-:/]?(\d{2})")
#: Where GDAL keeps a file's items: its own, and those of satellite products.
_DOMAINS = (None, "IMAGERY")


def stated_date(path: str) -> tuple[str, str]:
    """When an image was taken, as far as its file says.

    A name comes before metadata, in which TIFFTAG_DATETIME may be the day the file was written.

    Args:
        path: The file as GDAL names it.

    Returns:
        ISO date and where it stands, in words; both empty where nothing tells or the file can't be opened.
    """
    name = PurePosixPath(path.replace("\\", "/")).name
    for year, _, month, day in _IN_A_NAME.findall(name):
        if found := _iso(year, month, day):
            return found, "its name"
    for item, value in _items(path).items():
        written = _IN_AN_ITEM.match(value.strip()) if _ITEM.fullmatch(item) else None
        if written and (found := _iso(*written.groups())):
            return found, item
    return "", ""


def _iso(year: str, month: str, day: str) -> str:
    """The date in ISO's form; empty where there is no such day."""
    with contextlib.suppress(ValueError):
        return date(int(year), int(month), int(day)).isoformat()
    return ""


def _items(path: str) -> Mapping[str, str]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as dataset:
                return {key: str(value) for domain in _DOMAINS for key, value in dataset.tags(ns=domain).items()}
    except (RasterioError, OSError, ValueError, TypeError):
        return {}  # whoever opens it to read it says what is wrong with it
