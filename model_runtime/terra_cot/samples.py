"""Samples of grounded reasoning: images, question, reasoning with a mask for each `[SEG]`, and what they state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from affine import Affine
from odc.geo.geobox import GeoBox

from model_runtime.model.plan import SEG, Plan
from model_runtime.protocol import Sensor
from model_runtime.terra_cot.rle import Rle

#: The published forms: one image; two dates; an optical and a SAR image of one place.
Form = Literal["single", "temporal", "optical-sar"]
#: Captions; one step from masks to an answer; several steps in space or in meaning; no answer to be had.
Level = Literal["caption", "L1", "L2-spatial", "L2-semantic", "unanswerable"]
Split = Literal["train", "val"]

LEVELS: tuple[Level, ...] = get_args(Level)

#: What a sample may ask for: those of the model's plans, captions, and those that take several steps.
TASKS = (
    "caption", "area", "share", "count", "exists", "where", "border", "distance", "larger", "rank", "change",
    "nearest", "near", "half", "ratio", "together", "around", "what-if", "character", "none",
)  # fmt: skip

#: Kinds of stated figures; what each is measured from stands in `figures`.
FigureKind = Literal[
    "pixels", "valid_pixels", "area", "share", "share_of", "share_of_side", "count", "place", "distance", "border",
    "gained", "lost", "kept", "net", "ratio", "least_region", "given",
]  # fmt: skip
FIGURE_KINDS: tuple[FigureKind, ...] = get_args(FigureKind)

AnswerKind = Literal["quantity", "yes_no", "choice", "ranking", "location", "caption", "none"]


@dataclass(frozen=True)
class SampleImage:
    """One image of a sample.

    Attributes:
        path: Relative to the folder of the images.
        sensor: Optical or SAR.
        role: "image", "pre", "post", "vv" or "vh".
        date: ISO date, empty if unknown.
    """

    path: str
    sensor: Sensor
    role: str = "image"
    date: str = ""


@dataclass(frozen=True)
class Origin:
    """How a mask was cut from masks before it; empty fields don't matter to its way.

    Attributes:
        way: "largest" (its largest region), "side" (what of it lies on one side), "within" (what of it lies within
            some metres of another), "larger_than" (its regions above an area), "touching" (its regions that touch
            another).
        of: Index of the grounding it is cut from.
        near: Index of the other grounding.
        metres: For "within".
        area_m2: For "larger_than".
        side: For "side": "north", "south", "east" or "west".
    """

    way: Literal["largest", "side", "within", "larger_than", "touching"]
    of: int
    near: int | None = None
    metres: float | None = None
    area_m2: float | None = None
    side: str = ""


@dataclass(frozen=True)
class SampleGrounding:
    """What one `[SEG]` stands for.

    Attributes:
        phrase: The words before it.
        class_name: One of `protocol.CLASSES`; what the published labels say elsewhere.
        masks: Its mask; where there are several they are added up, as in the published data. Empty means no pixel.
        date_index: The image of a temporal sample it lies in, from 0.
        origin: How it was cut from others, None for a whole class.
    """

    phrase: str
    class_name: str
    masks: tuple[Rle, ...]
    date_index: int = 0
    origin: Origin | None = None


@dataclass(frozen=True)
class StatedFigure:
    """A figure, a place or a relation that a sample states of its masks.

    Attributes:
        kind: What is measured.
        of: Indices of the groundings it is measured from, in the order that matters.
        value: In the base unit: m2, m, %, px or count; a word for a place, True or False for a border.
        unit: The base unit; empty for words.
        text: As the sample says it.
    """

    kind: FigureKind
    of: tuple[int, ...]
    value: float | str | bool
    unit: str
    text: str


@dataclass(frozen=True)
class Rule:
    """How an answer follows from the figures.

    Attributes:
        way: "is" (the figure itself), "present" (yes where it is above nothing), "true", "more", "less" (the first
            against the second, yes or no), "above" (yes where it is above `threshold`), "most", "least" (which of
            them), "order" (all of them, largest first), "none" (there is no answer), "caption".
        figures: Indices of the figures.
        names: What the figures stand for, for "most", "least" and "order".
        threshold: In the figure's base unit, for "above".
    """

    way: Literal["is", "present", "true", "more", "less", "above", "most", "least", "order", "none", "caption"]
    figures: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    threshold: float | None = None


@dataclass(frozen=True)
class SampleAnswer:
    """A typed answer.

    Attributes:
        kind: Which of the fields holds it.
        text: What stands between the answer tags: a short phrase, or an option's letter.
        rule: How it follows from the figures.
        value: A number in the base unit of what it measures.
        unit: The base unit.
        choice: "yes", "no", a class or phrase, a place.
        ranking: Largest first.
    """

    kind: AnswerKind
    text: str
    rule: Rule
    value: float | None = None
    unit: str = ""
    choice: str = ""
    ranking: tuple[str, ...] = ()


@dataclass(frozen=True)
class SampleGrid:
    """The grid of a sample's masks.

    Attributes:
        crs: Authority code or WKT.
        affine: The six numbers of its affine transform, row by row.
        shape: Height and width in pixels.
    """

    crs: str
    affine: tuple[float, float, float, float, float, float]
    shape: tuple[int, int]

    def geobox(self) -> GeoBox:
        """The same as a GeoBox."""
        return GeoBox(self.shape, Affine(*self.affine), self.crs)


def grid_of(geobox: GeoBox) -> SampleGrid:
    """A GeoBox as a sample holds it."""
    affine, height_width = geobox.affine, geobox.shape
    epsg = geobox.crs.to_epsg() if geobox.crs is not None else None
    crs = f"EPSG:{epsg}" if epsg else str(geobox.crs)
    numbers = (affine.a, affine.b, affine.c, affine.d, affine.e, affine.f)
    return SampleGrid(crs, numbers, (int(height_width[0]), int(height_width[1])))


@dataclass(frozen=True)
class Truth:
    """What this project states beside the published fields; a sample from elsewhere has none.

    Attributes:
        level: How many steps it takes.
        task: One of `TASKS`.
        grid: The grid of the masks.
        figures: All that is stated of the masks.
        answer: The typed answer.
        plan: What the embedded model's plan of the question would be; None where it has none.
        options: Of a multiple-choice question, from A.
        valid: Pixels that count as the image, one per date; None where all do.
        ellipsoid: Figures are measured on it, as QGIS names it.
        least_region_px: Smaller regions aren't counted, and don't decide contact and distance.
        qualified: Whether the question narrows a class ("the largest lake").
        source: Where the image was cut from.
    """

    level: Level
    task: str
    grid: SampleGrid
    figures: tuple[StatedFigure, ...]
    answer: SampleAnswer
    plan: Plan | None = None
    options: tuple[str, ...] = ()
    valid: tuple[Rle | None, ...] = (None,)
    ellipsoid: str = "EPSG:7030"
    least_region_px: int = 1
    qualified: bool = False
    source: str = ""


@dataclass(frozen=True)
class Sample:
    """One sample.

    Attributes:
        sample_id: Unique in its file.
        form: Which published form it has.
        images: In the order the model sees them.
        question: As typed, with its options.
        reasoning: What stands between the think tags, one `[SEG]` for each grounding.
        answer: What stands between the answer tags; empty for a caption.
        caption: What stands between the caption tags; empty for an answer.
        groundings: In the order of the `[SEG]`s; of two dates, all of the first come first.
        split: Training or validation; empty where nobody said.
        truth: What is stated beside the published fields.
    """

    sample_id: str
    form: Form
    images: tuple[SampleImage, ...]
    question: str
    reasoning: str
    answer: str
    groundings: tuple[SampleGrounding, ...]
    caption: str = ""
    split: str = ""
    truth: Truth | None = None

    @property
    def segs(self) -> int:
        """How many `[SEG]`s the reasoning and the caption hold."""
        return (self.reasoning + self.caption).count(SEG)

    @property
    def stated(self) -> str:
        """All that the assistant says."""
        return "\n".join(part for part in (self.reasoning, self.caption, self.answer) if part)


def counts_by_task(samples: Sequence[Sample]) -> Counter[tuple[str, str, str]]:
    """How many samples of each (level, task, form); "published" for those from elsewhere."""
    return Counter(
        (one.truth.level, one.truth.task, one.form) if one.truth else ("published", "", one.form) for one in samples
    )
