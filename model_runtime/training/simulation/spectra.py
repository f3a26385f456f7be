"""Surface reflectance of what stands on the ground, in the six bands blue, green, red, nir, swir1, swir2.

Every unit (a field, a wood, a roof) is a mixture of end members that differ by season, vigour and moisture, so that
classes overlap pixel by pixel as they do in nature: a harvested field is bare soil, a young one is grass. Levels
follow atmospherically corrected Sentinel-2 data. Season, woods' and fields' greenness, soil and sand levels and texture
within classes were set beside three Sentinel-2 scenes with land cover maps (a tropical coast, northern fields in
autumn, dry rangeland) and widened to ranges; no scene's values are copied.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model_runtime.training.simulation.fields import Array
from model_runtime.training.simulation.landcover import BARE, BUILT_UP, CROPLAND, GRASSLAND, PAVED, TREES, WATER
from model_runtime.training.simulation.season import Season, draw_season

#: Reflectance in per cent: blue, green, red, nir, swir1, swir2.
_PERCENT = {
    "clear water": (2.5, 2.6, 1.2, 0.6, 0.4, 0.3),
    "shallow water": (5.5, 7.0, 4.0, 1.5, 0.8, 0.5),
    "silty water": (7.5, 11, 14, 7.0, 1.5, 0.9),
    "green water": (2.6, 5.5, 3.2, 3.8, 1.0, 0.6),
    "black water": (1.2, 1.6, 1.4, 1.0, 0.5, 0.4),
    "broadleaf": (1.8, 3.8, 2.0, 36, 15.5, 6.0),
    "rainforest": (1.7, 3.4, 1.8, 30, 12.5, 5.2),
    "conifer": (1.5, 2.7, 2.0, 20, 9.0, 4.0),
    "leafless trees": (3.0, 4.5, 5.2, 16, 17, 9.5),
    "autumn trees": (2.2, 4.8, 6.5, 25, 17, 8.5),
    "dry trees": (3.6, 5.5, 6.2, 20, 20, 12),
    "shaded canopy": (0.8, 1.3, 0.9, 9.5, 4.2, 1.8),
    "lush grass": (2.2, 5.8, 3.0, 40, 19.5, 8.8),
    "pasture": (3.4, 6.2, 5.0, 28, 21, 11.5),
    "dry grass": (6.6, 9.8, 13.5, 26, 35, 25),
    "shrub": (2.6, 4.3, 4.5, 20, 18, 10),
    "heath": (2.6, 3.6, 4.6, 14, 15, 9),
    "young crop": (3.4, 6.4, 4.8, 32, 20, 10),
    "dense crop": (2.3, 5.4, 2.4, 46, 18, 7.8),
    "ripe crop": (7.4, 11, 15, 29, 33, 22),
    "stubble": (8.5, 12.5, 17, 28, 37, 28),
    "flowering crop": (4.5, 12, 8.5, 42, 21, 10),
    "flooded crop": (5.0, 7.0, 6.0, 11, 6.0, 3.5),
    "dark soil": (3.6, 5.2, 7.0, 11, 16, 13),
    "wet soil": (2.0, 3.0, 3.9, 8.5, 12, 8.5),
    "brown soil": (6.2, 9.0, 12.5, 19, 27, 23),
    "red soil": (4.8, 7.6, 15, 23, 30, 25),
    "pale soil": (11, 16, 22, 29, 38, 34),
    "sand": (20, 26, 32, 39, 47, 44),
    "salt": (33, 38, 42, 45, 38, 28),
    "grey rock": (10.5, 12.5, 14.5, 18, 22, 20),
    "dark rock": (4.5, 5.2, 6.0, 8.0, 10.5, 9.5),
    "mud": (7.5, 9.5, 11.5, 13.5, 9.5, 6.5),
    "bright roof": (25, 28, 30, 33, 34, 31),
    "red roof": (6.5, 9.0, 16, 22, 27, 24),
    "grey roof": (12, 14, 15.5, 19, 22, 20),
    "dark roof": (5.5, 6.2, 7.0, 9.5, 11, 10),
    "blue roof": (19, 19, 17, 24, 25, 22),
    "asphalt": (7.0, 8.2, 9.2, 12, 14, 12.5),
}
END_MEMBERS: dict[str, Array] = {name: np.array(value, np.float32) / 100 for name, value in _PERCENT.items()}

_WATERS = ("clear water", "shallow water", "silty water", "green water", "black water")
_TREES = ("broadleaf", "rainforest", "conifer", "leafless trees", "autumn trees", "dry trees")
_GRASSES = ("lush grass", "pasture", "dry grass", "shrub", "heath")
_GROWING = ("young crop", "dense crop", "flowering crop", "flooded crop")
_SOILS = ("wet soil", "dark soil", "brown soil", "red soil", "pale soil")
# the soils that people till are left to cropland
_BARES = ("sand", "salt", "grey rock", "dark rock", "mud", "dark soil", "red soil", "pale soil")
#: How much of its reflectance a soaked soil loses in each band.
_DARKENING = np.array([0.42, 0.44, 0.46, 0.45, 0.5, 0.55], np.float32)
_ROOFS = ("bright roof", "red roof", "grey roof", "dark roof", "blue roof")


@dataclass(frozen=True, eq=False)
class Grounds:
    """What every unit of a scene looks like on one date.

    Attributes:
        main: Reflectance of the unit's main end member, float32 (n, 6).
        other: Reflectance of what is mixed in (shadow, soil, silt), float32 (n, 6).
        share: Mean share of the other, and how much it varies over coarse, middling and fine scales, float32 (n, 4).
        rough: Relative brightness noise from pixel to pixel, float32 (n,).
        green: Green vegetation, 0-1, float32 (n,): radar sees it too.
        wet: Surface moisture, 0-1, float32 (n,).
    """

    main: Array
    other: Array
    share: Array
    rough: Array
    green: Array
    wet: Array


def _members(names: tuple[str, ...]) -> Array:
    return np.stack([END_MEMBERS[name] for name in names])


def _mixed(
    rng: np.random.Generator, names: tuple[str, ...], weight: Array, count: int, purity: float
) -> tuple[Array, Array]:
    """`count` spectra near one end member each, drawn by `weight`, and how much of each member they hold."""
    kind = rng.choice(len(names), count, p=weight / weight.sum())
    parts = rng.dirichlet(np.full(len(names), 0.35), count) * weight / weight.max()
    parts = parts / (parts.sum(1, keepdims=True) + 1e-9) * (1 - purity)
    parts[np.arange(count), kind] += purity
    return (parts @ _members(names)).astype(np.float32), parts


def ground_states(
    rng: np.random.Generator, lasting: np.random.Generator, material: Array, aerial: bool = False
) -> Grounds:
    """Draws the state of every unit on one date.

    Args:
        rng: Source of what differs between dates: season, vigour, moisture, ploughing.
        lasting: Source of what does not: climate, soils, roofs, rocks; give every date a generator of the same seed.
        material: Material of every unit, uint8 (n,).
        aerial: Pixels are small: roofs, crowns and lawns fill them alone.
    """
    n = len(material)
    season = draw_season(rng, lasting)
    main, other = np.zeros((n, 6), np.float32), np.zeros((n, 6), np.float32)
    share, rough = np.zeros((n, 4), np.float32), np.full(n, 0.03, np.float32)
    green, wet = np.zeros(n, np.float32), np.full(n, season.wet, np.float32)
    soil = _mixed(lasting, _SOILS, season.soils, 1, 0.7)[0][0] * np.float32(lasting.lognormal(0, 0.2))
    # moisture darkens soil and raises its backscatter (`radar`), the short-wave infrared most
    soil = soil * (1 - season.wet * _DARKENING)
    for value, paint in _STATES.items():
        of = np.flatnonzero(material == value)
        source = lasting if value in (BUILT_UP, BARE, PAVED) else rng
        if of.size:
            main[of], other[of], share[of], rough[of], green[of] = paint(source, of.size, season, soil)
    if aerial:
        share[np.isin(material, (BUILT_UP, TREES, PAVED))] *= np.array([0.15, 1, 0.4, 0.5], np.float32)
    tilled, open_ground = material == CROPLAND, material == BARE
    wet[tilled] = np.clip(season.wet + rng.normal(0, 0.2, int(tilled.sum())), 0, 1)
    wetting = 1 - (wet * (0.35 * tilled + 0.25 * open_ground) * (1 - green))[:, None] * _DARKENING
    brightness = rng.lognormal(0, 0.06, n)[:, None] * wetting
    return Grounds(main * brightness.astype(np.float32), other, share, rough, green, wet)


_State = tuple[Array, Array, Array, Array, Array]


def _like(count: int, *values: float) -> Array:
    return np.tile(np.array(values, np.float32), (count, 1))


def _water(rng: np.random.Generator, count: int, season: Season, soil: Array) -> _State:
    """Clear, silty, green or black; a thin share of what lies in it; glint lifts all bands alike."""
    main, _ = _mixed(rng, _WATERS, rng.dirichlet([0.7] * 5) + 0.01, count, 0.75)
    main = main + np.float32(rng.uniform(0, 0.03) if rng.random() < 0.25 else 0)
    silt = _like(count, *(_members(_WATERS)[rng.integers(1, 4)]))
    share = _like(count, rng.uniform(0, 0.25), rng.uniform(0, 0.25), rng.uniform(0, 0.05), 0)
    return main, silt, share, np.full(count, 0.03), np.zeros(count)


def _trees(rng: np.random.Generator, count: int, season: Season, soil: Array) -> _State:
    main, parts = _mixed(rng, _TREES, season.trees, count, 0.8)
    shade = _like(count, *END_MEMBERS["shaded canopy"])
    coarse = rng.uniform(0, 0.1) if rng.random() < 0.5 else 0.02
    share = _like(count, rng.uniform(0.05, 0.4), coarse, rng.uniform(0.01, 0.14), rng.uniform(0.06, 0.3))
    if rng.random() < 0.2:  # open woodland: the ground shows
        shade = shade * 0.5 + (0.25 * soil + 0.25 * _members(_GRASSES)[rng.integers(0, 5)])
    return main, shade, share, np.full(count, 0.05), 1 - 0.6 * parts[:, 3]


def _grass(rng: np.random.Generator, count: int, season: Season, soil: Array) -> _State:
    """Meadows, pastures, rangeland: alike within a scene, unlike fields under crops."""
    main, parts = _mixed(rng, _GRASSES, season.grasses, count, 0.75)
    alike = rng.uniform(0.7, 0.97)
    main, parts = (each * (1 - alike) + each[:1] * alike for each in (main, parts))
    second = soil if rng.random() < 0.6 else _members(_GRASSES)[rng.integers(0, 5)]
    # dry rangeland is half soil
    thin = rng.uniform(0, 0.25) if rng.random() < 0.3 + 0.6 * season.green else rng.uniform(0.25, 0.7)
    share = _like(count, thin, rng.uniform(0.02, 0.15), rng.uniform(0.04, 0.22), rng.uniform(0.01, 0.14))
    share[:, 0] = np.clip(share[:, 0] + rng.normal(0, 0.05, count), 0, 0.8)
    return main, _like(count, *second), share, np.full(count, 0.05), parts @ np.array([1, 0.7, 0.15, 0.6, 0.4])


def _crops(rng: np.random.Generator, count: int, season: Season, soil: Array) -> _State:
    """A few kinds of crop a scene, each at its own stage: growing, ripe, stubble or ploughed; every parcel one kind.

    Where neighbours till little and late (smallholders in the dry season) all parcels pull towards one look.
    """
    kinds = int(rng.integers(3, 10))
    growing, _ = _mixed(rng, _GROWING, rng.dirichlet([0.8, 0.8, 0.15, 0.12]) + 0.005, kinds, 0.8)
    ripe, _ = _mixed(rng, ("ripe crop", "stubble", "dry grass"), np.array([0.5, 0.5, 0.3]), kinds, 0.7)
    earth = soil * rng.lognormal(0.05, 0.3, (kinds, 1)).astype(np.float32)
    mean = np.array([0.3 + 2.0 * season.green, 0.2 + 1.2 * season.green * (1 - season.green), 1.15 - season.green])
    stage = rng.choice(3, kinds, p=rng.dirichlet(2.0 * mean))
    cover = rng.beta(rng.uniform(1, 4), rng.uniform(0.4, 1.1), kinds).astype(np.float32)
    kind = rng.choice(kinds, count, p=rng.dirichlet(np.full(kinds, 1.6)))
    cover_of = np.clip(cover[kind] + rng.normal(0, 0.1, count), 0, 1).astype(np.float32)[:, None]
    tilth = rng.lognormal(0, 0.1, (count, 1)).astype(np.float32)
    main = np.stack([growing, ripe, earth])[stage, np.arange(kinds)][kind]
    ground = earth[kind] * tilth
    main = main * rng.lognormal(0, 0.07, (count, 1)).astype(np.float32) * cover_of + ground * (1 - cover_of)
    green = np.where(stage[kind] == 0, cover_of[:, 0], np.where(stage[kind] == 1, 0.15, 0.0))
    if rng.random() < 0.35 - 0.25 * season.green:
        alike = rng.uniform(0.2, 0.75)
        # fallows and weeds among the fields look like the rangeland around
        fallow = _members(_GRASSES)[rng.choice(5, p=season.grasses / season.grasses.sum())]
        weeds = rng.uniform(0, 0.6)
        centre = main.mean(0) * (1 - weeds) + (0.5 * fallow + 0.5 * soil) * weeds
        main, green = main * (1 - alike) + centre * alike, green * (1 - alike) + green.mean() * alike
    share = _like(count, rng.uniform(0, 0.1), rng.uniform(0, 0.05), rng.uniform(0.01, 0.1), rng.uniform(0, 0.04))
    return main.astype(np.float32), ground.astype(np.float32), share, np.full(count, 0.03), green


def _bare(rng: np.random.Generator, count: int, season: Season, soil: Array) -> _State:
    main, _ = _mixed(rng, _BARES, season.bares, count, 0.75)
    # dry quartz sand is brighter than any soil
    main = main * np.float32(rng.lognormal(-0.12, 0.25))
    second = _members(_BARES)[rng.integers(0, len(_BARES))] * 0.4 + main[0] * 0.6
    share = _like(count, rng.uniform(0.1, 0.5), rng.uniform(0.02, 0.22), rng.uniform(0.03, 0.15), rng.uniform(0, 0.06))
    return main, _like(count, *second), share, np.full(count, 0.05), np.zeros(count)


def _roofs(rng: np.random.Generator, count: int, season: Season, soil: Array) -> _State:
    """Roofs mixed with what lies between them: asphalt in a city, earth and gardens in a village."""
    main, _ = _mixed(rng, _ROOFS, rng.dirichlet([0.3, 0.7, 1.0, 0.7, 0.12]) + 0.005, count, 0.8)
    main = main * rng.lognormal(0, 0.25, (count, 1)).astype(np.float32)
    # garden suburbs and villages: small houses, which hardly fill a pixel, among lawns and trees
    leafy = rng.random() < 0.4
    garden, earth = rng.dirichlet([6.0, 0.7, 0.8] if leafy else [0.7, 0.7, 1.0])[:2]
    between = (
        garden * _members(_GRASSES)[int(rng.integers(0, 4))]
        + earth * soil
        + (1 - garden - earth) * END_MEMBERS["asphalt"]
    )
    share = _like(count, rng.uniform(0.35, 0.8) if leafy else rng.uniform(0.15, 0.6), 0, 0.1, rng.uniform(0.1, 0.25))
    return main, _like(count, *between), share, np.full(count, 0.12), np.full(count, garden * share[0, 0])


def _paved(rng: np.random.Generator, count: int, season: Season, soil: Array) -> _State:
    main = END_MEMBERS["asphalt"] * rng.lognormal(0, 0.2, (count, 1)).astype(np.float32)
    return main, _like(count, *soil), _like(count, 0.25, 0, 0.1, 0.1), np.full(count, 0.08), np.zeros(count)


_STATES = {
    WATER: _water,
    TREES: _trees,
    GRASSLAND: _grass,
    CROPLAND: _crops,
    BUILT_UP: _roofs,
    BARE: _bare,
    PAVED: _paved,
}


def render(grounds: Grounds, units: Array, texture: Array, grain: Array) -> Array:
    """Reflectance of every pixel before the sensor.

    Args:
        grounds: State of every unit.
        units: Unit of every pixel, int32 (H, W).
        texture: Unit-variance fields of coarse, middling and fine structure, (3, H, W).
        grain: White noise, (H, W).

    Returns:
        float32 (6, H, W).
    """
    share = grounds.share[units]
    mixed = np.clip(share[..., 0] + (share[..., 1:] * np.moveaxis(texture, 0, -1)).sum(-1), 0, 0.95)[..., None]
    main = grounds.main[units]
    pixels = main + (grounds.other[units] - main) * mixed
    pixels *= (1 + grounds.rough[units] * grain)[..., None]
    return np.ascontiguousarray(np.moveaxis(pixels, -1, 0), np.float32)
