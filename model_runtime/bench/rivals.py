"""What nano has to beat on real scenes: index rules, and random forests of single pixels.

One forest learned from simulated scenes, the other from the real ones but for the place it is scored on. Each knows the
channels that the scene has, and nothing around a pixel.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model_runtime.protocol import CLASSES, OPTICAL_ROLES, ROLES
from model_runtime.training.grounding import FIRST_TRAINING_SEED
from model_runtime.training.simulation import simulate

#: MNDWI above it is water; NDBI above it, where NDVI stays below the second, built-up.
WATER_MNDWI, BUILT_UP_NDBI, BUILT_UP_NDVI = 0.0, 0.0, 0.25
#: NDVI below it is bare, then grassland, then cropland; from the last on, trees.
BARE_NDVI, GRASSLAND_NDVI, CROPLAND_NDVI = 0.2, 0.4, 0.6
_TREES, _LEAF = 100, 5
_PIXELS_OF_SIMULATED, _PIXELS_OF_REAL = 400, 8_000
_SIMULATED_SCENES = 150

Index = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Labelled:
    """Pixels with their classes.

    Attributes:
        name: The place.
        bands: float32 (8, H, W) in `protocol.ROLES` order, NaN where missing.
        classes: uint8 (H, W), index into `protocol.CLASSES`, 255 where nobody knows.
    """

    name: str
    bands: np.ndarray
    classes: Index


def index_rules(bands: np.ndarray) -> Index | None:
    """The class of every pixel by thresholds of NDVI, MNDWI and NDBI; None without the bands for them.

    Args:
        bands: float32 (8, H, W) in `protocol.ROLES` order.
    """
    green, red, nir, swir1 = (bands[ROLES.index(role)] for role in ("green", "red", "nir", "swir1"))
    if not all(np.isfinite(band).any() for band in (green, red, nir, swir1)):
        return None
    ndvi, mndwi, ndbi = _ratio(nir, red), _ratio(green, swir1), _ratio(swir1, nir)
    of = {name: index for index, name in enumerate(CLASSES)}
    bounds = (BARE_NDVI, GRASSLAND_NDVI, CROPLAND_NDVI)
    by_ndvi = np.array([of[name] for name in ("bare", "grassland", "cropland", "trees")], np.uint8)
    found = by_ndvi[np.digitize(ndvi, bounds)]
    found[(ndbi > BUILT_UP_NDBI) & (ndvi < BUILT_UP_NDVI)] = of["built-up"]
    found[mndwi > WATER_MNDWI] = of["water"]
    return found


def _ratio(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    return np.nan_to_num((one - other) / (one + other + 1e-6))


def simulated_forest(scene: Labelled) -> Index:
    """A forest's classes of a scene's pixels, learned from simulated scenes at its kind of pixels with all bands."""
    seeds = range(FIRST_TRAINING_SEED, FIRST_TRAINING_SEED + _SIMULATED_SCENES)
    drawn = (simulate(seed, 128, drop=False, pixel_size_m=10.0, eight_bit=False) for seed in seeds)
    taught = (Labelled("simulated", one.bands[0], one.labels[0]) for one in drawn)
    return _forest(taught, scene, _PIXELS_OF_SIMULATED)


def left_out_forest(scene: Labelled, scenes: Iterable[Labelled]) -> Index:
    """A forest's classes of a scene's pixels, learned from the real scenes of other places with its channels."""
    has = _channels(scene)
    others = [one for one in scenes if one.name != scene.name and _channels(one)[has].all()]
    return _forest(others, scene, _PIXELS_OF_REAL)


def _forest(taught: Iterable[Labelled], scene: Labelled, pixels_of_each: int) -> Index:
    from sklearn.ensemble import RandomForestClassifier

    rng, has = np.random.default_rng(0), _channels(scene)
    values, classes = [], []
    for one in taught:
        known = np.flatnonzero((one.classes.ravel() < len(CLASSES)) & np.isfinite(one.bands[has]).all(0).ravel())
        chosen = rng.choice(known, min(len(known), pixels_of_each), replace=False)
        values.append(one.bands[has].reshape(has.sum(), -1).T[chosen])
        classes.append(one.classes.ravel()[chosen])
    forest = RandomForestClassifier(_TREES, min_samples_leaf=_LEAF, random_state=0)
    forest.fit(np.concatenate(values), np.concatenate(classes))
    pixels = np.nan_to_num(scene.bands[has].reshape(has.sum(), -1).T)
    return np.asarray(forest.predict(pixels).reshape(scene.classes.shape), np.uint8)


def _channels(scene: Labelled) -> NDArray[np.bool_]:
    return np.asarray(np.isfinite(scene.bands).any(axis=(1, 2)))


def only(scene: Labelled, sensors: str) -> Labelled:
    """The scene as one sees it who has these sensors ("both", "optical" or "sar") only."""
    bands = scene.bands.copy()
    if sensors != "both":
        optical = np.arange(len(ROLES)) < len(OPTICAL_ROLES)
        bands[optical if sensors == "sar" else ~optical] = np.nan
    return Labelled(scene.name, bands, scene.classes)
