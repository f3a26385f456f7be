"""A question with its answer, and what the regions of a class are called in one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from model_runtime.measure.pixels import EIGHT_NEIGHBOURS
from model_runtime.terra_cot.rle import Mask
from model_runtime.terra_cot.samples import Level, SampleAnswer
from model_runtime.terra_cot.story import Story
from model_runtime.training.language.grammar import expand
from model_runtime.training.language.sentences import pick

#: What one region of a class may be called, singular and plural. A block of cropland is many fields.
_THINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "water": (("water body", "water bodies"), ("stretch of water", "stretches of water")),
    "trees": (("forest", "forests"), ("patch of forest", "patches of forest"), ("wooded area", "wooded areas")),
    "grassland": (("patch of grassland", "patches of grassland"), ("grassland area", "grassland areas")),
    "cropland": (("block of cropland", "blocks of cropland"), ("farmland area", "farmland areas")),
    "built-up": (("built-up area", "built-up areas"), ("settlement", "settlements")),
    "bare": (("bare patch", "bare patches"), ("bare area", "bare areas")),
}
#: Water that the image's edge cuts may be anything; what lies inside it and isn't drawn out is a lake.
_LAKE = ("lake", "lakes")
_LAKE_FILLS = 0.4


@dataclass(frozen=True)
class Asked:
    """A question with what is answered.

    Attributes:
        text: The sentence, in lower case but for names.
        answer: Its answer.
        level: How many steps it takes.
        task: One of `samples.TASKS`.
    """

    text: str
    answer: SampleAnswer
    level: Level
    task: str


#: (story) -> question and answer; None where the chip can't fairly be asked this.
Asking = Callable[[Story], Asked | None]


def ask(rng: np.random.Generator, *ways: str, **words: str) -> str:
    """One of some templates in the notation of `grammar`, filled."""
    return expand(rng, pick(rng, ways), lambda slot: words[slot])


def thing_of(rng: np.random.Generator, class_name: str, region: Mask | None = None) -> tuple[str, str]:
    """What a region of a class is called, (singular, plural).

    Args:
        rng: Where chance comes from.
        class_name: The class.
        region: The region, where one is meant: water that is clearly a lake is called one.
    """
    if class_name == "water" and region is not None and _is_lake(region):
        return _LAKE
    return _THINGS[class_name][int(rng.integers(len(_THINGS[class_name])))]


def _is_lake(region: Mask) -> bool:
    """Whether water lies inside the image and fills a good part of the box round it."""
    edges = region[0].any() or region[-1].any() or region[:, 0].any() or region[:, -1].any()
    if edges or not region.any():
        return False
    rows, cols = np.flatnonzero(region.any(axis=1)), np.flatnonzero(region.any(axis=0))
    box = (rows[-1] - rows[0] + 1) * (cols[-1] - cols[0] + 1)
    return bool(np.count_nonzero(region) >= _LAKE_FILLS * box)


def sizes_px(mask: Mask) -> np.ndarray:
    """Pixels of each region (8-neighbour), largest first."""
    labels, number = ndimage.label(mask, EIGHT_NEIGHBOURS)
    return np.sort(np.bincount(labels.ravel(), minlength=number + 1)[1:])[::-1]
