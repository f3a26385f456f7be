"""A sample on its way: what is grounded, measured and said, step by step, of one chip of imagery with its labels."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox

from model_runtime import measure
from model_runtime.model.plan import SEG
from model_runtime.protocol import CLASSES
from model_runtime.scene.grid import pixel_size_m
from model_runtime.terra_cot import fair, figures
from model_runtime.terra_cot.figures import APART, NOTHING, TOUCHING, UNIT_OF, Grounds
from model_runtime.terra_cot.names import Name
from model_runtime.terra_cot.origins import cut
from model_runtime.terra_cot.rle import Mask, encode
from model_runtime.terra_cot.samples import FigureKind, Origin, SampleGrounding, StatedFigure
from model_runtime.training.language.grammar import expand

#: What fills the slots of a sentence, by name.
Words = Mapping[str, str | Callable[[], str]]


@dataclass(frozen=True, eq=False)
class Chip:
    """A piece of imagery's grid with what its labels say, at one or two dates.

    Attributes:
        geobox: Its grid.
        classes: uint8 (H, W) for each date, index into `protocol.CLASSES` (see `legends` for the others).
        valid: Bool (H, W) for each date: the imagery has data and the labels are known.
        dates: ISO dates, empty where unknown.
        ellipsoid: Figures are measured on it.
        least_region_px: Smaller regions aren't counted, and don't decide contact and distance.
        known: The classes that the label map's legend can tell: of others nobody knows whether they are there.
    """

    geobox: GeoBox
    classes: tuple[NDArray[np.uint8], ...]
    valid: tuple[Mask, ...]
    dates: tuple[str, ...]
    ellipsoid: str = "EPSG:7030"
    least_region_px: int = 100
    known: tuple[str, ...] = CLASSES

    def mask(self, class_name: str, date_index: int = -1) -> Mask:
        """Where a class lies, bool (H, W)."""
        return np.asarray((self.classes[date_index] == CLASSES.index(class_name)) & self.valid[date_index], bool)

    @cached_property
    def shares(self) -> tuple[dict[str, float], ...]:
        """Share (0-1) of the valid pixels of each class, for each date."""
        return tuple(
            {name: measure.share(self.mask(name, date), valid) for name in CLASSES}
            for date, valid in enumerate(self.valid)
        )

    @cached_property
    def pixel_m(self) -> float:
        """Side of a pixel on the ground."""
        return pixel_size_m(self.geobox)

    def present(self, least_share: float, date_index: int = -1) -> list[str]:
        """Classes that cover at least this share, largest first."""
        shares = self.shares[date_index]
        return sorted((name for name in CLASSES if shares[name] >= least_share), key=lambda name: -shares[name])

    def absent(self) -> list[str]:
        """Classes without a single pixel at any date, of those that the labels know."""
        return [name for name in self.known if not any(shares[name] for shares in self.shares)]

    def other_share(self, date_index: int = -1) -> float:
        """Share (0-1) of the valid pixels that belong to no class: snow, or all that a building mask leaves out."""
        return max(0.0, 1 - sum(self.shares[date_index].values()))

    @property
    def complete(self) -> bool:
        """Whether the classes tell (nearly) all that there is, so that one may speak of the largest or of all."""
        return set(self.known) == set(CLASSES) and self.other_share() < fair.TRACE_SHARE


@dataclass(eq=False)
class Story:
    """Collects groundings, figures and sentences in the order they are said.

    Attributes:
        chip: What it is about.
        rng: Where the choice of words comes from.
        least_region_px: See `Chip`.
    """

    chip: Chip
    rng: np.random.Generator
    groundings: list[SampleGrounding] = field(default_factory=list)
    figures: list[StatedFigure] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    _masks: list[Mask] = field(default_factory=list)
    _names: list[Name] = field(default_factory=list)

    def ground(self, name: Name, class_name: str, date_index: int = -1) -> int:
        """Grounds a whole class; gives its index."""
        return self._add(name, class_name, date_index, self.chip.mask(class_name, date_index), None)

    def ground_part(self, name: Name, origin: Origin) -> int:
        """Grounds a part of what was grounded before; gives its index."""
        whole = self.groundings[origin.of]
        return self._add(name, whole.class_name, whole.date_index, self.preview(origin), origin)

    def preview(self, origin: Origin) -> Mask:
        """The mask that an origin gives, not grounded yet."""
        return cut(origin, self._masks, self.chip.geobox, self.chip.ellipsoid)

    def _add(self, name: Name, class_name: str, date_index: int, mask: Mask, origin: Origin | None) -> int:
        date_index %= len(self.chip.dates)
        self._masks.append(mask)
        self._names.append(name)
        self.groundings.append(SampleGrounding(name.text, class_name, (encode(mask),), date_index, origin))
        return len(self.groundings) - 1

    def named(self, index: int) -> Name:
        """What a grounding is called."""
        return self._names[index]

    def gathered(self, index: int) -> bool:
        """Whether most of a grounding lies where its centroid does."""
        return fair.gathered(self._masks[index], str(self.value("place", index)))

    @property
    def pixel_m(self) -> float:
        """Side of a pixel on the ground."""
        return self.chip.pixel_m

    def outlined(self, index: int) -> str:
        """The phrase of a grounding with its `[SEG]`; to be said once, in the order they were grounded."""
        return f"{self.groundings[index].phrase} {SEG}"

    def empty(self, index: int) -> bool:
        """Whether a grounding has no pixel."""
        return not self._masks[index].any()

    def value(self, kind: FigureKind, *of: int) -> float | str | bool | None:
        """A figure that isn't said (yet)."""
        return figures.measured(kind, of, self.grounds())

    def number(self, kind: FigureKind, *of: int) -> float:
        """A numeric figure that isn't said (yet); 0 where there is none."""
        value = self.value(kind, *of)
        return float(value) if isinstance(value, (int, float)) else 0.0

    def figure(self, kind: FigureKind, *of: int, unit: str = "auto") -> str:
        """States a figure; gives its words."""
        value = self.value(kind, *of)
        if value is None:
            raise ValueError(f"there is no {kind} to state of {of}")
        if isinstance(value, bool):
            words = TOUCHING if value else APART
            text = words[int(self.rng.integers(len(words)))]
        elif isinstance(value, str):
            text = value
        else:
            text = figures.in_words(kind, value, unit)
        self.figures.append(StatedFigure(kind, of, value, UNIT_OF[kind], text))
        return text

    def none_of(self, index: int) -> str:
        """States that a grounding has no pixel; gives the words."""
        self.figures.append(StatedFigure("pixels", (index,), 0.0, "px", NOTHING[0]))
        return NOTHING[0]

    def given(self, index: int) -> str:
        """Repeats the metres or the area that a part was cut with; gives the words."""
        origin = self.groundings[index].origin
        if origin is not None and origin.metres is not None:
            figure = StatedFigure("given", (index,), origin.metres, "m", f"{origin.metres:g} m")
        elif origin is not None and origin.area_m2 is not None:
            figure = StatedFigure("given", (index,), origin.area_m2, "m2", f"{origin.area_m2 / 1e4:g} ha")
        else:
            raise ValueError("nothing was given to cut this with")
        self.figures.append(figure)
        return figure.text

    def stated(self, kind: FigureKind, *of: int) -> int:
        """Index of a figure that was stated, the last one of its kind.

        Raises:
            ValueError: It wasn't.
        """
        for index in reversed(range(len(self.figures))):
            if (self.figures[index].kind, self.figures[index].of) == (kind, of):
                return index
        raise ValueError(f"no {kind} of {of} was stated")

    def words(self, slot: str, index: int, unit: str = "auto") -> Words:
        """What sentences may say of one grounding.

        Args:
            slot: What its slots begin with: for "a", {A} is the phrase with its `[SEG]`, {a} the name, {a.is} and the
                like the verbs after it, {a.area} and the like its figures; {least} and {valid} belong to the chip.
            index: The grounding.
            unit: Of its area.
        """

        def stating(kind: FigureKind) -> Callable[[], str]:
            return lambda: self.figure(kind, index, unit=unit)

        kinds: tuple[FigureKind, ...] = ("pixels", "area", "share", "share_of_side", "count", "place")
        return {
            **self._names[index].words(slot),
            slot.upper(): self.outlined(index),
            **{f"{slot}.{kind}": stating(kind) for kind in kinds},
            f"{slot}.none": lambda: self.none_of(index),
            f"{slot}.given": lambda: self.given(index),
            "valid": lambda: self.figure("valid_pixels", index),
            "least": lambda: self.figure("least_region"),
        }

    def say(self, ways: Sequence[str], words: Words) -> None:
        """One sentence of some, in the notation of `grammar`.

        Args:
            ways: Templates.
            words: For their slots. What has to be called is called when its place comes, so that figures are stated
                in the order in which they are read.
        """

        def fill(slot: str) -> str:
            word = words[slot]
            return word if isinstance(word, str) else word()

        text = expand(self.rng, ways[int(self.rng.integers(len(ways)))], fill)
        self.sentences.append(text[:1].upper() + text[1:])

    def grounds(self) -> Grounds:
        """What figures are measured from, so far."""
        return Grounds(
            self._masks,
            [one.date_index for one in self.groundings],
            [one.origin for one in self.groundings],
            self.chip.valid,
            self.chip.geobox,
            self.chip.ellipsoid,
            self.chip.least_region_px,
        )

    @property
    def reasoning(self) -> str:
        """All sentences."""
        return " ".join(self.sentences)
