"""What the person said of a layer's bands and numbers, kept with the layer in the project."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)

from terrascope_qgis.protocol import OPTICAL_MEANINGS, SAR_MEANINGS, ValueMeaning
from terrascope_qgis.widgets.band_roles import BandsSaid, roles_of
from terrascope_qgis.widgets.language import tr

BANDS_PROPERTY = "terrascope/bands"
VALUES_PROPERTY = "terrascope/values"
STRETCH_PROPERTY = "terrascope/stretch"


def said_of(layer: QgsRasterLayer, sensor: str) -> BandsSaid:
    """What was said of a layer as one of that sensor; what belongs to another sensor, or can't be read, isn't said."""
    bands = []
    for part in str(layer.customProperty(BANDS_PROPERTY, "") or "").split(","):
        role, _, place = part.partition("=")
        if role in roles_of(sensor) and place.isdecimal():
            bands.append((role, int(place)))
    told = str(layer.customProperty(VALUES_PROPERTY, "") or "")
    meanings = SAR_MEANINGS if sensor == "sar" else OPTICAL_MEANINGS
    values: ValueMeaning = next((meaning for meaning in meanings if meaning == told), "")
    return BandsSaid(tuple(bands), values, _stretch(layer) if values == "picture" else ())


def keep_said(layer: QgsRasterLayer, said: BandsSaid) -> None:
    """Keeps it on the layer; what is empty is taken off."""
    texts = {
        BANDS_PROPERTY: ",".join(f"{role}={place}" for role, place in said.bands),
        VALUES_PROPERTY: said.values,
        STRETCH_PROPERTY: ",".join(f"{value!r}" for value in said.stretch),
    }
    for name, text in texts.items():
        if text:
            layer.setCustomProperty(name, text)
        else:
            layer.removeCustomProperty(name)


def problem_with_bands(layer: QgsRasterLayer, said: BandsSaid) -> str:
    """What of it the layer doesn't have (any more), with the way out; "" where it has all."""
    missing = next((place for _, place in said.bands if place > layer.bandCount()), 0)
    if not missing:
        return ""
    return tr(
        "“{layer}” is said to have a band {band}, but has {count}. Press Bands… below the layers and correct it.",
        layer=layer.name(),
        band=missing,
        count=layer.bandCount(),
    )


def band_names(layer: QgsRasterLayer) -> list[str]:
    """QGIS's names of its bands: "Band 1: B02"."""
    return [str(layer.bandName(place)) for place in range(1, layer.bandCount() + 1)]


def style_range(layer: QgsRasterLayer) -> Optional[tuple[float, float]]:
    """The numbers that the layer's style shows as black and white (of several bands the outermost)."""
    renderer = layer.renderer()
    stretches = []
    if isinstance(renderer, QgsMultiBandColorRenderer):
        stretches = [
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        ]
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        stretches = [renderer.contrastEnhancement()]
    ranges = [(each.minimumValue(), each.maximumValue()) for each in stretches if each is not None]
    if not ranges:
        return None
    low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
    return (float(low), float(high)) if high > low else None


def _stretch(layer: QgsRasterLayer) -> tuple[float, ...]:
    try:
        told = tuple(float(part) for part in str(layer.customProperty(STRETCH_PROPERTY, "") or "").split(","))
    except ValueError:
        return ()
    return told if len(told) == 2 else ()
