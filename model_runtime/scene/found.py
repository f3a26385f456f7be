"""What the scene finds of a layer before anything is asked of it: the roles of its bands, what its numbers mean."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from model_runtime.errors import TerraScopeError
from model_runtime.protocol import LayerSource, ValueMeaning
from model_runtime.scene.files import open_file
from model_runtime.scene.layers import OpenLayer, open_layer
from model_runtime.scene.radiometry import (
    Scaling,
    carries_offset,
    optical_scaling,
    sar_scaling,
    told_scaling,
    without_offset,
)


@dataclass(frozen=True)
class LayerFound:
    """What was found.

    Attributes:
        name: The layer's.
        bands: Pairs of (role, 1-based band number), numbers running on over its files.
        values: What its numbers mean; empty where the file states a scale of its own, or nothing was found.
        notes: What is assumed, for people.
        problem: Why it can't be used as it is, with the way out; empty where it can.
    """

    name: str
    bands: tuple[tuple[str, int], ...] = ()
    values: ValueMeaning = ""
    notes: tuple[str, ...] = ()
    problem: str = ""


def find(source: LayerSource) -> LayerFound:
    """Looks at one layer as a question would; what is wrong with it is told, not raised."""
    with contextlib.ExitStack() as closing:
        try:
            layer = open_layer(source, closing)
            scaling = _scaling(layer)
        except TerraScopeError as error:
            return LayerFound(source.name, problem=f"{error.message} {error.way_out}".strip())
        starts, before = {}, 0
        for uri in source.uris:
            starts[uri] = before
            before += open_file(source, uri, closing).dataset.count
        bands = tuple((band.role, starts[band.file.path] + band.number) for band in layer.bands)
    notes = tuple(note for note in (layer.assumed, scaling.assumed) if note)
    return LayerFound(source.name, bands, scaling.meaning, notes)


def _scaling(layer: OpenLayer) -> Scaling:
    """What the numbers of one layer mean, judged by itself."""
    source, samples = layer.source, layer.samples()
    if source.values:
        return told_scaling(source, len(layer.bands))
    if source.sensor == "sar":
        return sar_scaling(samples, source.name)
    scales = [band.file.dataset.scales[band.number - 1] for band in layer.bands]
    offsets = [band.file.dataset.offsets[band.number - 1] for band in layer.bands]
    scaling = optical_scaling(samples, layer.files[0].dtype, scales, offsets, source.name)
    return without_offset(scaling, source.name) if scaling.digital_numbers and carries_offset(samples) else scaling
