"""How people call the land-cover classes, in everyday and in technical English.

Each class has substances ("forest", "open water"), things that can be counted ("lake"/"lakes") and qualities
("wooded"), because a sentence needs one or the other: "how much forest", "how many lakes", "how much is wooded".
A word belongs to one class only.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from model_runtime.protocol import CLASSES


@dataclass(frozen=True)
class Noun:
    """A word for something, and whether a verb after it stands in the plural."""

    text: str
    plural: bool


@dataclass(frozen=True)
class Vocabulary:
    """The words for one class, or for one thing that is no class.

    Attributes:
        everyday: The words most people use; about half of all draws.
        substances: Further nouns without an article ("woodland").
        things: Pairs (singular, plural) of what can be counted.
        qualities: What can follow "the scene is" ("wooded", "covered by trees").
    """

    everyday: tuple[Noun, ...]
    substances: tuple[str, ...]
    things: tuple[tuple[str, str], ...]
    qualities: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def pairs_of(text: str) -> tuple[tuple[str, str], ...]:
    """Pairs (singular, plural) of a comma list; "city/cities" spells out a plural that isn't just an added s."""
    found = []
    for word in _words(text):
        singular, _, plural = word.partition("/")
        found.append((singular, plural or singular + "s"))
    return tuple(found)


def _nouns(text: str) -> tuple[Noun, ...]:
    """Nouns of a comma list; a word after "+" is a plural."""
    return tuple(Noun(word.lstrip("+"), word.startswith("+")) for word in _words(text))


VOCABULARIES: dict[str, Vocabulary] = {
    "water": Vocabulary(
        _nouns("water, water, water, open water, +lakes, water area"),
        _words(
            "water, open water, surface water, water surface, water cover, freshwater, fresh water, inland water,"
            "standing water, sea, ocean, sea water, seawater, water-covered land, water area, flood water, floodwater"
        ),
        pairs_of(
            "lake, lake, lake, river, river, pond, pond, reservoir, water body/water bodies, waterbody/waterbodies,"
            "body of water/bodies of water, lagoon, stream, canal, water area, water surface, water region, sea, fjord,"
            "bay, creek, brook, pool, watercourse, waterway, basin of water/basins of water, stretch of water/"
            "stretches of water, estuary/estuaries, water patch/water patches, fishpond, oxbow lake, tarn, loch"
        ),
        _words("covered by water, under water, underwater, flooded, water-covered, covered with water, submerged, inundated, water"),
    ),
    "trees": Vocabulary(
        _nouns("forest, forest, +trees, woodland, tree cover, +woods"),
        _words(
            "forest, woodland, tree cover, forest cover, canopy, tree canopy, canopy cover, jungle, rainforest,"
            "wooded land, forested land, forest land, timberland, tree-covered land, forested area, wooded area, timber,"
            "forestland, wood, rain forest, treed land, mangrove, taiga, high forest, closed forest, forest vegetation,"
            "tree vegetation, woodlands, forestry land, arboreal cover"
        ),
        pairs_of(
            "forest, forest, wood, wood, woodland, tree, tree, grove, copse, stand of trees/stands of trees, tree stand,"
            "forest patch/forest patches, woodlot, coppice, spinney, wooded area, forested area, forest area,"
            "clump of trees/clumps of trees, group of trees/groups of trees, patch of forest/patches of forest, jungle,"
            "forest stand, bit of wood/bits of wood, tree-covered area, woodland patch/woodland patches, treeline"
        ),
        _words("forested, wooded, tree-covered, covered by trees, covered with forest, under trees, under forest, covered in trees, forest-covered, shaded by trees"),
    ),
    "grassland": Vocabulary(
        _nouns("grassland, grassland, grass, +meadows, pasture, +grasslands"),
        _words(
            "grass, grassland, grass cover, pasture, pastureland, meadowland, rangeland, grazing land, shrub, scrub,"
            "shrubland, scrubland, savanna, savannah, steppe, prairie, heath, heathland, bushland, brush, grassy land,"
            "moorland, low vegetation, herbaceous vegetation, grassy vegetation, grazing, pasture land, range land,"
            "shrub land, shrub cover, meadow, turf, lawn, brushland, herbaceous cover, moor, pampas, veld, shrubbery,"
            "grazing ground, chaparral, maquis, grassy ground, greensward, hay meadow"
        ),
        pairs_of(
            "meadow, meadow, pasture, pasture, grassland, shrub, bush/bushes, lawn, prairie, heath, grassy patch/"
            "grassy patches, grassy area, grass area, grass patch/grass patches, shrubland, rangeland, moor, steppe,"
            "savanna, hay meadow, grazing area, patch of grass/patches of grass, shrub patch/shrub patches, scrub area,"
            "pasture ground, grass strip, bushy area, heathland"
        ),
        _words("grassy, grass-covered, grassed, covered by grass, under grass, shrubby, covered in scrub, covered with grass, covered by shrubs, grassland, pasture, grazed, bushy"),
    ),
    "cropland": Vocabulary(
        _nouns("cropland, farmland, farmland, +fields, +crops, agricultural land"),
        _words(
            "farmland, cropland, arable land, agricultural land, farm land, crop land, agriculture, cultivated land,"
            "ploughland, plough land, plowland, ploughed land, plowed land, tilled land, farming, planted land,"
            "crop area, tillage, paddy land, cultivation, farming land, arable, crop cover, cultivated ground, tilth,"
            "agricultural area, farmed land, farm ground, cultivated area, cropped land, agricultural use, tilled soil,"
            "arable farmland, irrigated land, tillage land"
        ),
        pairs_of(
            "field, field, field, farm, farm, crop field, farm field, paddy/paddies, rice paddy/rice paddies,"
            "agricultural field, cultivated field, arable field, ploughed field, plowed field, cropped field, farm plot,"
            "agricultural parcel, crop plot, agricultural plot, crop, cropland, crop parcel, farmland parcel, farmland,"
            "paddy field, planted field, tilled field, agricultural area, farm parcel, cultivated plot, arable plot"
        ),
        _words("farmed, cultivated, cropped, ploughed, plowed, tilled, agricultural, arable, under crops, under cultivation, used for farming, used for agriculture, covered by fields, farmland, under the plough, planted with crops"),
    ),
    "built-up": Vocabulary(
        _nouns("built-up land, built-up area, +buildings, urban area, +houses, settlement, city, town"),
        _words(
            "built-up land, urban land, urban area, settlement, built-up area, built up land, built up area, city area,"
            "urban fabric, impervious surface, impervious land, sealed surface, sealed land, housing, concrete, pavement,"
            "asphalt, artificial surface, developed land, infrastructure, residential land, industrial land, suburbia,"
            "man-made surface, built environment, built-up, construction, urban development, city, town, urban cover,"
            "impervious area, paved surface, urban space, city land, settlement area, urbanised land, urbanized land,"
            "developed area, residential area, urban zone, built-up cover, tarmac, paved ground, urban terrain"
        ),
        pairs_of(
            "town, town, city/cities, city/cities, village, village, building, building, house, house, settlement, road,"
            "street, suburb, urban area, built-up area, residential area, neighbourhood, neighborhood, hamlet, roof,"
            "rooftop, industrial area, housing estate, urban centre, developed area, borough, township, metropolis/metropolises,"
            "built-up zone, settled area, urban patch/urban patches, human settlement, housing area, conurbation"
        ),
        _words("built up, urban, urbanised, urbanized, developed, sealed, paved, built-up, covered by buildings, impervious, settled, covered with houses, built over, residential, concreted"),
    ),
    "bare": Vocabulary(
        _nouns("bare ground, bare soil, bare land, sand, +bare areas, barren land, desert"),
        _words(
            "bare ground, bare soil, bare land, barren land, soil, sand, desert, rock, bare rock, exposed soil,"
            "bare earth, gravel, barren ground, open soil, dirt, rocky ground, sandy ground, naked ground, sandy land,"
            "unvegetated land, exposed rock, wasteland, desert land, rocky land, bare sand, bare surface, exposed ground,"
            "exposed earth, earth, stone, scree, barren soil, barren terrain, sandy soil, naked soil, bare terrain, clay,"
            "loose sand, stony ground, vegetation-free land, naked rock, bare area, rubble"
        ),
        pairs_of(
            "beach/beaches, beach/beaches, dune, sand dune, quarry/quarries, desert, bare patch/bare patches, bare area,"
            "bare area, sandy area, barren area, rock, gravel pit, sandbank, rock outcrop, bare spot, bare field of rock/"
            "bare fields of rock, sand pit, open pit, sand area, sandy patch/sandy patches, bare soil area, rocky area,"
            "patch of bare soil/patches of bare soil, patch of sand/patches of sand, bare surface, barren patch/barren patches,"
            "bare ground area, stretch of sand/stretches of sand, rock face, mine pit, badland"
        ),
        _words("bare, barren, sandy, rocky, unvegetated, without vegetation, free of vegetation, covered by sand, bare soil, bare ground, desert, covered in sand, stony, devoid of vegetation"),
    ),
}  # fmt: skip

_DETAILS = ("large", "small", "big", "dense", "green", "local", "nearby", "existing", "remaining", "visible", "main")


def _pick(rng: np.random.Generator, words: tuple[str, ...]) -> str:
    return words[int(rng.integers(len(words)))]


class Wording:
    """The words one question uses for one class (or thing); drawn when first asked for, then kept."""

    def __init__(self, rng: np.random.Generator, vocabulary: Vocabulary) -> None:
        """Holds the generator and the words to draw from."""
        self._rng = rng
        self._vocabulary = vocabulary
        self._drawn: dict[str, Noun] = {}

    def noun(self, form: str) -> Noun:
        """The noun in one form.

        Args:
            form: "A" with an article where it needs one, "a" without, "t" always with "the", "m" a substance
                ("how much …"), "s" a countable plural, "1" a countable singular, "j" a quality.
        """
        if form not in self._drawn:
            self._drawn[form] = self._draw(form)
        return self._drawn[form]

    def _draw(self, form: str) -> Noun:
        if form == "j":
            return Noun(_pick(self._rng, self._vocabulary.qualities), False)
        if form == "m":
            return self._substance()
        if form in ("s", "1"):
            return self._countable(plural=form == "s")
        if form == "t" and self._rng.random() < 0.45:
            noun = self.noun("1")
        else:
            noun = self._any()
        article = "the " if form == "t" or (form == "A" and self._rng.random() < 0.65) else ""
        return Noun(article + self._detailed(noun.text), noun.plural)

    def _countable(self, plural: bool) -> Noun:
        things = self._vocabulary.things
        if not things:
            return Noun(_pick(self._rng, self._vocabulary.substances), plural)
        pair = things[int(self._rng.integers(len(things)))]
        return Noun(pair[1] if plural else pair[0], plural)

    def _substance(self) -> Noun:
        everyday = [noun for noun in self._vocabulary.everyday if not noun.plural]
        if everyday and self._rng.random() < 0.45:
            return everyday[int(self._rng.integers(len(everyday)))]
        if self._vocabulary.substances:
            return Noun(_pick(self._rng, self._vocabulary.substances), False)
        return self._countable(plural=True)

    def _any(self) -> Noun:
        draw = self._rng.random()
        if draw < 0.4:
            return self._vocabulary.everyday[int(self._rng.integers(len(self._vocabulary.everyday)))]
        if self._vocabulary.substances and (draw < 0.7 or not self._vocabulary.things):
            return Noun(_pick(self._rng, self._vocabulary.substances), False)
        return self._countable(plural=True)

    def _detailed(self, text: str) -> str:
        if self._rng.random() > 0.04:
            return text
        return f"{_pick(self._rng, _DETAILS)} {text}"


@cache
def class_words() -> dict[str, str]:
    """Every single word that alone says which class is meant, with its class ("lake" -> "water")."""
    owners: dict[str, set[str]] = {}
    for name in CLASSES:
        words = VOCABULARIES[name]
        texts = [noun.text for noun in words.everyday] + list(words.substances) + list(words.qualities)
        texts += [text for pair in words.things for text in pair]
        for word in " ".join(texts).replace("-", " ").split():
            owners.setdefault(word, set()).add(name)
    return {word: next(iter(names)) for word, names in owners.items() if len(names) == 1 and len(word) > 2}
