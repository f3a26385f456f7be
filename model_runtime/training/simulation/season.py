"""Climate and season: the one driver that all vegetation, soil and light of a simulated date share.

A scene keeps its climate on all dates; every date draws how green the year is, how wet the ground and how high the
sun. Woods, meadows and crops follow, so that a scene is of one piece: leafless woods stand beside winter wheat, not
beside maize.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model_runtime.training.simulation.fields import Array


@dataclass(frozen=True)
class Climate:
    """How often each end member stands for its class, in the green and in the dormant season (orders of `spectra`).

    Attributes:
        trees: Broadleaf, rainforest, conifer, leafless, autumn, dry; green season, then dormant season.
        grasses: Lush, pasture, dry, shrub, heath; green season, then dormant season.
        soils: Wet, dark, brown, red, pale.
        bares: Sand, salt, grey rock, dark rock, mud, dark soil, red soil, pale soil.
        greenness: Parameters of the beta distribution of greenness.
        wetness: Most that the soil's moisture reaches.
    """

    trees: tuple[tuple[float, ...], tuple[float, ...]]
    grasses: tuple[tuple[float, ...], tuple[float, ...]]
    soils: tuple[float, ...]
    bares: tuple[float, ...]
    greenness: tuple[float, float]
    wetness: float


TEMPERATE = Climate(
    ((1, 0.05, 0.6, 0.02, 0.1, 0.02), (0.15, 0, 0.8, 0.8, 0.5, 0.05)),
    ((1, 0.9, 0.15, 0.25, 0.1), (0.7, 1, 0.5, 0.3, 0.3)),
    (0.5, 1, 1, 0.2, 0.25),
    (0.6, 0.02, 0.8, 0.3, 0.6, 0.7, 0.2, 0.8),
    (1.4, 0.9),
    0.95,
)
BOREAL = Climate(
    ((0.5, 0, 1, 0.05, 0.1, 0.02), (0.05, 0, 1, 0.5, 0.4, 0.02)),
    ((0.6, 0.8, 0.2, 0.4, 1), (0.2, 0.8, 0.5, 0.4, 1)),
    (0.5, 1, 0.6, 0.05, 0.1),
    (0.7, 0.02, 1, 0.6, 0.6, 0.5, 0.02, 0.3),
    (1.2, 1.0),
    0.9,
)
WET_TROPICS = Climate(
    ((0.3, 1, 0.02, 0.02, 0.02, 0.1), (0.3, 0.8, 0.02, 0.02, 0.02, 0.4)),
    ((1, 0.7, 0.2, 0.5, 0.05), (0.4, 0.8, 0.6, 0.6, 0.05)),
    (0.3, 0.4, 0.6, 1, 0.2),
    (0.7, 0.05, 0.2, 0.2, 0.5, 0.4, 1, 0.5),
    (1.5, 0.8),
    0.9,
)
SAVANNA = Climate(
    ((0.7, 0.3, 0.02, 0.05, 0.02, 0.6), (0.1, 0.05, 0.02, 0.3, 0.1, 1)),
    ((0.3, 0.7, 0.6, 0.8, 0.1), (0.03, 0.2, 1, 0.6, 0.1)),
    (0.05, 0.4, 0.9, 0.8, 0.9),
    (0.6, 0.15, 0.5, 0.4, 0.2, 0.4, 1, 1),
    (0.8, 1.2),
    0.5,
)
DRY = Climate(
    ((0.4, 0.02, 0.6, 0.05, 0.02, 0.8), (0.1, 0.02, 0.6, 0.3, 0.1, 1)),
    ((0.2, 0.5, 0.8, 0.7, 0.4), (0.03, 0.2, 1, 0.7, 0.4)),
    (0.05, 0.3, 0.9, 0.6, 1.1),
    (0.7, 0.3, 0.8, 0.5, 0.2, 0.3, 0.8, 1),
    (0.7, 1.2),
    0.35,
)
#: Every member as likely as any other: what no table foresees.
ANY = Climate(
    ((1, 1, 1, 0.4, 0.4, 0.6),) * 2,
    ((1, 1, 1, 0.7, 0.4),) * 2,
    (1, 1, 1, 1, 1),
    (1, 0.6, 1, 0.8, 0.8, 0.8, 0.8, 1),
    (1, 1),
    0.9,
)
_CLIMATES = (TEMPERATE, BOREAL, WET_TROPICS, SAVANNA, DRY, ANY)
_OFTEN = (0.34, 0.06, 0.14, 0.2, 0.1, 0.16)


@dataclass(frozen=True, eq=False)
class Season:
    """One date's driver.

    Attributes:
        green: How green the year is, 0-1.
        wet: Moisture of the topsoil, 0-1.
        trees, grasses: How often each end member occurs on this date.
        soils, bares: The same for what lasts from date to date.
    """

    green: float
    wet: float
    trees: Array
    grasses: Array
    soils: Array
    bares: Array


def draw_season(rng: np.random.Generator, lasting: np.random.Generator) -> Season:
    """Draws a date's season in the climate that `lasting` (of the same seed on every date) gives.

    Args:
        rng: Source of what differs between dates.
        lasting: Source of what does not.
    """
    climate = _CLIMATES[int(lasting.choice(len(_CLIMATES), p=_OFTEN))]
    stands, swards, soils, bares = (lasting.gamma(0.8, 1, size) + 0.02 for size in (6, 5, 5, 8))
    green = float(rng.beta(*climate.greenness))
    dormant = 1 - green
    return Season(
        green,
        float(rng.uniform(0, climate.wetness) * (1 - 0.4 * green)),
        (green * np.array(climate.trees[0]) + dormant * np.array(climate.trees[1])) * stands + 0.003,
        (green * np.array(climate.grasses[0]) + dormant * np.array(climate.grasses[1])) * swards + 0.003,
        np.array(climate.soils) * soils + 0.003,
        np.array(climate.bares) * bares + 0.003,
    )
