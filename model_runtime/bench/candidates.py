"""What can fairly be asked of a labelled chip, by the published benchmark's rules (paper section 4 and appendix D).

Shares and areas of classes of at least 5 %, comparisons that differ by over 10 %, borders of classes of at least 3 % in
at most five regions, distances beyond ten pixels, buildings where there are ten and three are gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from scipy import ndimage

from model_runtime.bench.scoring import buildings, centre_distance_m, coverage_percent, pixel_area_m2, touch
from model_runtime.measure.pixels import EIGHT_NEIGHBOURS, Mask
from model_runtime.protocol import CLASSES
from model_runtime.scene import Window
from model_runtime.terra_cot.label_map import Labels

#: The paper's thresholds.
_LEAST_SHARE, _LEAST_BORDER_SHARE = 0.05, 0.03
_LEAST_DIFFERENCE, _MOST_REGIONS, _LEAST_DISTANCE_PX = 0.10, 5, 10
_LEAST_BUILDINGS, _LEAST_GONE = 10, 3
#: Beyond this a class is all there is, and nothing to estimate.
_MOST_SHARE = 0.95
#: Regions below this don't decide borders and distances, as in the runtime: a hectare at 10 m.
_LEAST_REGION_PX = 100
#: Specks below this are no building.
_LEAST_BUILDING_PX = 4
#: The class that the task of building change is about.
BUILDING = "built-up"


@dataclass(frozen=True)
class Candidate:
    """A question that could be asked of a chip.

    Attributes:
        task: One of `items.TASKS`.
        chip: Number of the chip.
        classes: What it is about.
        dates: Indices of the dates it is asked over.
        truth: The figure (%, m2, m, a number), the larger class, or "yes" and "no".
        balance: What its task is to be evenly spread over.
    """

    task: str
    chip: int
    classes: tuple[str, ...]
    dates: tuple[int, ...]
    truth: float | str
    balance: str


@dataclass(frozen=True, eq=False)
class Chip:
    """A window of the scene with its labels at the labelled dates."""

    window: Window
    labels: dict[int, Labels]
    valid: dict[int, Mask]

    def mask(self, name: str, date: int) -> Mask:
        """Bool (H, W) of a class."""
        return np.asarray((self.labels[date].classes == CLASSES.index(name)) & self.valid[date])

    def classes(self, date: int, least_share: float) -> list[str]:
        """Classes of at least this share of the valid pixels."""
        return [
            name for name in CLASSES if coverage_percent(self.mask(name, date), self.valid[date]) >= 100 * least_share
        ]


def candidates_of(number: int, chip: Chip, pixel_size_m: float) -> Iterator[Candidate]:
    """Every question that can fairly be asked of a chip.

    Args:
        number: Of the chip.
        chip: The chip.
        pixel_size_m: Ground size of its pixels.
    """
    for date in chip.labels:
        yield from _of_one_class(number, chip, date, pixel_size_m)
        yield from _of_two_classes(number, chip, date, pixel_size_m)
    if len(chip.labels) > 1:
        yield from _of_buildings(number, chip)


def _of_one_class(number: int, chip: Chip, date: int, pixel_size_m: float) -> Iterator[Candidate]:
    for name in chip.classes(date, _LEAST_SHARE):
        mask = chip.mask(name, date)
        percent, area_m2 = coverage_percent(mask, chip.valid[date]), pixel_area_m2(mask, pixel_size_m)
        if percent > 100 * _MOST_SHARE:
            continue
        yield Candidate("coverage", number, (name,), (date,), percent, name)
        yield Candidate("area", number, (name,), (date,), area_m2, name)


def _of_two_classes(number: int, chip: Chip, date: int, pixel_size_m: float) -> Iterator[Candidate]:
    for first, second in combinations(chip.classes(date, _LEAST_SHARE), 2):
        sizes = [int(chip.mask(name, date).sum()) for name in (first, second)]
        if max(sizes) > (1 + _LEAST_DIFFERENCE) * min(sizes):
            larger = first if sizes[0] > sizes[1] else second
            yield Candidate("ranking", number, (first, second), (date,), larger, larger)
    compact = [
        name
        for name in chip.classes(date, _LEAST_BORDER_SHARE)
        if 1 <= _regions(_without_specks(chip.mask(name, date), _LEAST_REGION_PX)) <= _MOST_REGIONS
    ]
    for first, second in combinations(compact, 2):
        one, other = (_without_specks(chip.mask(name, date), _LEAST_REGION_PX) for name in (first, second))
        answer = "yes" if touch(one, other) else "no"
        yield Candidate("boundary", number, (first, second), (date,), answer, answer)
        distance_m = centre_distance_m(one, other, pixel_size_m)
        if distance_m is not None and distance_m > _LEAST_DISTANCE_PX * pixel_size_m:
            yield Candidate("distance", number, (first, second), (date,), distance_m, f"{first} {second}")


def _of_buildings(number: int, chip: Chip) -> Iterator[Candidate]:
    before, after = min(chip.labels), max(chip.labels)
    gone, total = buildings(
        _without_specks(chip.mask(BUILDING, before), _LEAST_BUILDING_PX), chip.mask(BUILDING, after)
    )
    if total >= _LEAST_BUILDINGS and gone >= _LEAST_GONE:
        yield Candidate("building_change", number, (BUILDING,), (before, after), float(gone), "")


def _regions(mask: Mask) -> int:
    return int(ndimage.label(mask, EIGHT_NEIGHBOURS)[1])


def _without_specks(mask: Mask, least_px: int) -> Mask:
    labels, count = ndimage.label(mask, EIGHT_NEIGHBOURS)
    sizes = np.bincount(labels.ravel(), minlength=count + 1)
    large = sizes >= least_px
    large[0] = False  # the background
    return np.asarray(large[labels])
