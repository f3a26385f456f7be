"""Which questions a scene can fairly be asked, by the rules of the published benchmark.

TerraScope-Bench asks about classes of at least 5 % of the scene, compares two only where they differ by over 10 %, asks
for borders of classes of at least 3 % in at most five regions, and for distances above ten pixels (paper section 4 and
appendix D). The kinds it doesn't have follow the same thought: no answer may hang on a handful of pixels, so an area
that changed has to be as large as any other area that is asked for, and a number of regions has to stay the same when
the outlines move by a pixel, so that no neck or gap of two pixels decides it.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from scipy import ndimage

from model_runtime import measure
from model_runtime.engine.answers.draft import changed_m2
from model_runtime.engine.findings import Findings, Found
from model_runtime.measure.pixels import EIGHT_NEIGHBOURS, Mask
from model_runtime.model.plan import CHANGE_TASKS, Plan

_LEAST_SHARE, _LEAST_BORDER_SHARE = 0.05, 0.03
_LEAST_DIFFERENCE = 0.10
_MOST_REGIONS = 5
_LEAST_DISTANCE_PX = 10
#: What grew or shrank has to do so by this share of its area at the first date.
_LEAST_CHANGE = 0.10


def well_posed(plan: Plan, truth: Findings, pixel_size_m: float) -> bool:
    """Whether a question is fair to ask of a scene with these true figures.

    Args:
        plan: What is asked.
        truth: What the true masks measure for it.
        pixel_size_m: Ground size of the scene's pixels.
    """
    found = truth.found
    if plan.task == "none":
        return True
    if plan.task in CHANGE_TASKS:
        return len(truth.dates) > 1 and _changes_clearly(plan.task, truth)
    if plan.task == "exists":
        return all(not one.regions or one.share >= _LEAST_SHARE for one in found)
    if plan.task == "count":
        return found[0].share >= _LEAST_SHARE and found[0].regions <= _MOST_REGIONS
    if plan.task == "border":
        return all(one.share >= _LEAST_BORDER_SHARE and one.regions <= _MOST_REGIONS for one in found)
    if plan.task == "distance":
        distance_m = truth.pair.distance_m if truth.pair else None
        large = all(one.share >= _LEAST_BORDER_SHARE for one in found)
        return large and distance_m is not None and distance_m >= _LEAST_DISTANCE_PX * pixel_size_m
    present = [one for one in found if one.regions]
    if any(one.share < _LEAST_SHARE for one in present) or not present:
        return False
    return _differ(present) if plan.task in ("larger", "smaller", "rank") else True


def firmly_separate(mask: Mask, min_region_px: int, min_main_region_px: int = 1) -> bool:
    """Whether as many regions are counted in a bool mask (H, W) when its outlines move in, or out, by one pixel."""

    def counted(one: Mask) -> int:
        return measure.count(measure.main_regions(measure.clean(one, min_region_px), min_main_region_px))

    # beyond the scene's edge everything goes on as at the edge
    padded = np.pad(measure.clean(mask, min_region_px), 2, mode="edge")
    moved = (
        ndimage.binary_opening(padded, EIGHT_NEIGHBOURS),
        ndimage.binary_closing(padded, EIGHT_NEIGHBOURS),
    )
    return {counted(one[2:-2, 2:-2]) for one in moved} == {counted(padded[2:-2, 2:-2])}


def _differ(found: list[Found]) -> bool:
    areas = sorted(one.area_m2 for one in found)
    return all(larger > (1 + _LEAST_DIFFERENCE) * smaller for smaller, larger in pairwise(areas))


def _changes_clearly(task: str, truth: Findings) -> bool:
    """Whether what is asked for changed clearly, in classes that are absent or large enough at either date."""
    if any(0 < one.share < _LEAST_SHARE for one in truth.found) or not truth.changes:
        return False
    first = truth.changes[0]
    if task in ("grew", "shrank"):
        return abs(first.net_m2) > _LEAST_CHANGE * max(first.before_m2, 1.0)
    scene_m2 = next((one.area_m2 / one.share for one in truth.found if one.share), float("inf"))
    return abs(changed_m2(task, truth.changes)) >= _LEAST_SHARE * scene_m2
