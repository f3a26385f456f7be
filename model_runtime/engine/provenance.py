"""Where an answer comes from."""

from __future__ import annotations

from typing import Any

from model_runtime.protocol import Provenance, QuestionRequest
from model_runtime.scene import Scene
from model_runtime.version import __version__


def provenance_of(request: QuestionRequest, scene: Scene, model: Any) -> Provenance:
    """Model, grid, layers and dates of an answer; how long it took isn't known yet."""
    geobox = scene.geobox
    box = geobox.extent.boundingbox
    return Provenance(
        model=model.name,
        checkpoint_sha256=model.sha256,
        device=str(model.device),
        dtype=str(model.dtype),
        crs=_crs_name(scene),
        pixel_size=(abs(geobox.resolution.x), abs(geobox.resolution.y)),
        pixel_size_m=scene.pixel_size_m,
        width=scene.shape[1],
        height=scene.shape[0],
        bounds=(box.left, box.bottom, box.right, box.top),
        layers=tuple(f"{layer.name}: {', '.join(layer.uris)}" for layer in request.layers),
        dates=tuple(date.date for date in scene.dates),
        ellipsoid=request.ellipsoid,
        version=__version__,
    )


def _crs_name(scene: Scene) -> str:
    """The authority's code of the scene's CRS where it has one, else WKT."""
    crs = scene.geobox.crs
    if crs is None:
        return ""
    return f"EPSG:{crs.epsg}" if crs.epsg else crs.to_wkt()
