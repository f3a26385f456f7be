"""What samples are asked to be made of, and whether that can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from model_runtime.errors import BadRequest
from model_runtime.protocol import AreaOfInterest, LayerSource
from model_runtime.terra_cot.drawing import Recipe
from model_runtime.terra_cot.legends import Legend

_LEAST_SIDE_PX, _MOST_SIDE_PX = 32, 4096


@dataclass(frozen=True)
class LabelSource:
    """A label raster and the date it shows; the date is empty where it belongs to all dates."""

    path: str
    date: str = ""


@dataclass(frozen=True)
class BuildRequest:
    """What samples are made of.

    Attributes:
        layers: Optical and SAR layers of one or several dates.
        labels: One label map, or one for each date.
        legend: What their values mean.
        out_dir: The folder that is made; it mustn't exist.
        area: Only this part of the imagery.
        chip_px: Side of a chip in pixels.
        seed: The same gives the same samples.
        limit: Most samples; 0 means as many as there are.
        val_share: Share of the area for validation, 0-1.
        ellipsoid: Figures are measured on it, as QGIS names it.
        least_region_px: Smaller regions aren't counted, and don't decide contact and distance.
        recipe: How many samples of each level a chip gives.
    """

    layers: tuple[LayerSource, ...]
    labels: tuple[LabelSource, ...]
    legend: Legend
    out_dir: Path
    area: AreaOfInterest | None = None
    chip_px: int = 256
    seed: int = 0
    limit: int = 0
    val_share: float = 0.1
    ellipsoid: str = "EPSG:7030"
    least_region_px: int = 100
    recipe: Recipe = field(default_factory=Recipe)


def check_request(request: BuildRequest) -> None:
    """Refuses numbers that nothing can be made with.

    Raises:
        BadRequest: One of them is.
    """
    if not _LEAST_SIDE_PX <= request.chip_px <= _MOST_SIDE_PX:
        raise BadRequest(
            f"Chips of {request.chip_px} pixels can't be made.", f"Choose {_LEAST_SIDE_PX} to {_MOST_SIDE_PX}."
        )
    if not 0 <= request.val_share < 1:
        raise BadRequest(f"{request.val_share} of the area can't be for validation.", "Choose 0 up to, not with, 1.")
    if request.limit < 0 or request.least_region_px < 1:
        raise BadRequest("A limit below 0 or a region below one pixel can't be.", "Choose larger numbers.")


def labels_of_dates(labels: Sequence[LabelSource], dates: Sequence[str]) -> list[LabelSource]:
    """The label map of each date of the scene.

    Raises:
        BadRequest: One is missing, or belongs to no date.
    """
    if len(labels) == 1 and (len(dates) == 1 or not labels[0].date):
        if len(dates) > 1:
            raise BadRequest(
                f"One label map can't show what changed over {len(dates)} dates.",
                "Give one for each date: --labels A.tif@DATE --labels B.tif@DATE.",
            )
        return list(labels)
    found = []
    for date in dates:
        same = [one for one in labels if one.date and (one.date == date or one.date[:10] == date[:10])]
        if len(same) != 1:
            raise BadRequest(
                f"{'No label map' if not same else 'More than one label map'} is given for {date or 'the image'}.",
                "Give one for each date of the imagery: --labels A.tif@DATE.",
            )
        found.append(same[0])
    spare = [one.path for one in labels if one not in found]
    if spare:
        raise BadRequest(f"{spare[0]} belongs to no date of the imagery.", f"The dates are {', '.join(dates)}.")
    return found
