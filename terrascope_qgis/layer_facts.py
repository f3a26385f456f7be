"""What a raster layer most likely is, read off its bands, metadata and name: optical or SAR, and of which date.

These are first guesses for the dock, which the person can change; the runtime looks at the file itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsRasterLayer

from terrascope_qgis.layer_dates import date_read, file_name
from terrascope_qgis.widgets.dates import NOTHING_READ, DateRead
from terrascope_qgis.widgets.language import number, tr

SENSOR_PROPERTY = "terrascope/sensor"
DATE_PROPERTY = "terrascope/date"

_SAR = re.compile(
    r"(?<![a-z0-9])(s1[abcd]?(?![0-9])|s1\w*(grd|rtc|slc)\w*|sentinel-?_?1\w*|sar|grd\w*|rtc|vv|vh|hh|hv|alos2?|palsar2?"
    r"|radarsat2?|terrasar\w*|cosmo|gamma0|sigma0|backscatter)(?![a-z0-9])"
)
_OPTICAL = re.compile(
    r"(?<![a-z0-9])(s2[abc]?(?![0-9])|s2\w*(l1c|l2a)\w*|sentinel-?_?2\w*|landsat\w*|l[cet]0[4-9]|oli|etm\+?|tm|naip|msi"
    r"|planet\w*|rgb|ortho\w*|aerial|blue|green|red|nir|swir[12]?|b0?[1-9]|b8a|b1[0-2])(?![a-z0-9])"
)
_BAND_TOKEN = re.compile(r"[_\-. ](b\d{1,2}a?|vv|vh|hh|hv|blue|green|red|nir|swir[12]?)(?=$|[_\-. ])", re.IGNORECASE)
_MOST_BANDS = 20


@dataclass(frozen=True)
class LayerFacts:
    """What is known of a layer before it is asked about.

    Attributes:
        sensor: "optical" or "sar".
        certain: Whether a name says so, and not only the number of bands.
        date: ISO date or date-time that the person gave it, else the one it tells itself; empty if nothing tells.
        read: The date it tells itself, with where.
        product: Layers with the same product belong together (a file per band).
        hint: Bands, pixels and CRS in words.
    """

    sensor: str
    certain: bool
    date: str
    product: str
    hint: str
    read: DateRead = NOTHING_READ


def facts_of(layer: QgsRasterLayer) -> LayerFacts:
    """Reads the facts of a layer; what the person once set on the layer comes first."""
    count = layer.bandCount()
    band_names = [layer.bandName(band) for band in range(1, min(count, _MOST_BANDS) + 1)]
    sensor, certain = guess_sensor([layer.name(), file_name(layer)], band_names, count)
    said_sensor = str(layer.customProperty(SENSOR_PROPERTY, "") or "")
    said_date = layer.customProperty(DATE_PROPERTY, None)
    read = date_read(layer)
    date = str(said_date) if said_date is not None else read.date
    product = _BAND_TOKEN.sub("", layer.name()).lower()
    hint = tr(
        "{bands}, {width} × {height} pixels, {crs}",
        bands=tr("1 band") if count == 1 else tr("{count} bands", count=number(count)),
        width=number(layer.width()),
        height=number(layer.height()),
        crs=layer.crs().authid() or (tr("a CRS of its own") if layer.crs().isValid() else tr("no CRS")),
    )
    return LayerFacts(said_sensor or sensor, bool(said_sensor) or certain, date, f"{product} {date[:10]}", hint, read)


def guess_sensor(names: Iterable[str], band_names: Iterable[str], band_count: int) -> tuple[str, bool]:
    """Sensor of a layer and whether a name says so.

    Args:
        names: Names of the layer and its file.
        band_names: QGIS's names of its bands.
        band_count: Number of bands; decides alone where no name tells.

    Returns:
        ("optical" or "sar", certain).
    """
    said = " ".join(band_names).lower().replace("_", " ")
    for text in (said, *(name.lower().replace("_", " ") for name in names)):
        sar, optical = bool(_SAR.search(text)), bool(_OPTICAL.search(text))
        if sar != optical:
            return ("sar" if sar else "optical"), True
    return ("sar", False) if band_count == 2 else ("optical", band_count >= 3)


def first_choice(facts: dict[str, LayerFacts]) -> set[str]:
    """Which layers are ticked without asking: the topmost optical and the topmost SAR product.

    Args:
        facts: Facts by layer id, topmost first.
    """
    chosen: set[str] = set()
    for sensor in ("optical", "sar"):
        leader = next((f for f in facts.values() if f.sensor == sensor and f.certain), None)
        if leader is not None:
            chosen |= {k for k, f in facts.items() if f.sensor == sensor and f.product == leader.product}
    if not chosen and len(facts) == 1:
        chosen = set(facts)
    return chosen
