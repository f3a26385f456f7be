"""Which questions a chip can fairly be asked, by the rules of the published benchmark (paper section 4, appendix D).

Classes of at least 5 % of the scene, two compared only where they differ by more than 10 %, borders of classes of at
least 3 % in at most five regions, distances above ten pixels. Truth that hangs on a handful of pixels teaches nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from model_runtime.terra_cot.rle import Mask

LEAST_SHARE, LEAST_BORDER_SHARE = 0.05, 0.03
#: Below this share a class is a trace: neither ranked nor asked for.
TRACE_SHARE = 0.005
#: More regions than this nobody counts by eye.
MOST_COUNTED, MOST_BORDERING = 20, 5
#: What covers more of the image lies everywhere, not in one place.
MOST_PLACED = 0.6
#: What lies in a place has to have this part of its pixels there.
MOST_GATHERED = 0.6
LEAST_DISTANCE_PX = 10
LEAST_DIFFERENCE = 0.10


def differ(values: Sequence[float]) -> bool:
    """Whether each of some values is more than a tenth above the next smaller one."""
    return all(larger > (1 + LEAST_DIFFERENCE) * smaller for smaller, larger in pairwise(sorted(values)))


def gathered(mask: Mask, place: str) -> bool:
    """Whether most of a mask lies where its centroid does, so that one may say that it lies there.

    Args:
        mask: Bool (H, W), northern row first.
        place: As `measure.location` gives it; most of the mask has to lie in the half of the image on each side named,
            for "centre" in the middle half of its rows and columns.
    """
    if not mask.any():
        return False
    height, width = mask.shape
    rows, cols = np.nonzero(mask)
    inside = np.ones(len(rows), bool)
    if place == "centre":
        inside &= (abs(rows + 0.5 - height / 2) < height / 4) & (abs(cols + 0.5 - width / 2) < width / 4)
    inside &= {"north": rows < height / 2, "south": rows >= height / 2}.get(place.split("-")[0], inside)
    inside &= {"west": cols < width / 2, "east": cols >= width / 2}.get(place.split("-")[-1], inside)
    return bool(inside.mean() > MOST_GATHERED)
