"""What crosses the wire between the plugin and the runtime.

Frozen dataclasses of the standard library only: the plugin reads this very file (its copy is a link), the
server validates the same classes with pydantic. A value's unit stands in its name. Python 3.9 must read it
(QGIS 3.22 on Windows), hence `Optional`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Literal, Optional, Union, get_args, get_origin, get_type_hints

PROTOCOL_VERSION = 2

OPTICAL_ROLES = ("blue", "green", "red", "nir", "swir1", "swir2")
SAR_ROLES = ("vv", "vh")
#: Every band role a network may ask for, in the order of the network's channels.
ROLES = OPTICAL_ROLES + SAR_ROLES

#: The land-cover classes of the embedded model, by their one name on the wire.
CLASSES = ("water", "trees", "grassland", "cropland", "built-up", "bare")

Sensor = Literal["optical", "sar"]
Task = Literal["area", "share", "count", "larger", "rank", "exists", "where", "border", "distance", "change", "none"]
AnswerKind = Literal["quantity", "choice", "yes_no", "ranking", "location", "none"]
#: What a layer's numbers mean: reflectance (0-1, times 10,000, the same plus 1,000 as Sentinel-2 has it since 2022,
#: Landsat Collection 2, a picture's shades), backscatter in decibels or as linear power; "": the scene finds out.
ValueMeaning = Literal["", "reflectance", "reflectance_10000", "sentinel2_offset", "landsat", "picture", "db", "power"]
OPTICAL_MEANINGS: tuple[ValueMeaning, ...] = (
    "reflectance",
    "reflectance_10000",
    "sentinel2_offset",
    "landsat",
    "picture",
)
SAR_MEANINGS: tuple[ValueMeaning, ...] = ("db", "power")
Unit = Literal["m2", "ha", "km2", "%", "count", "m", "km"]
MeasurementKind = Literal[
    "area", "share", "count", "distance", "adjacency", "location", "gained", "lost", "kept",
    "series", "trend", "net", "tendency",
]  # fmt: skip
ErrorKind = Literal["bad_request", "layer", "area", "model", "device", "memory", "output", "cancelled", "internal"]


# --- the question ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class LayerSource:
    """One raster layer of one date, as the person picked it.

    Attributes:
        name: What the person calls it; every message about the layer uses it.
        uris: What GDAL opens. One file, or a file per band of the same date.
        sensor: Whether the bands are optical or SAR.
        provider: QGIS's provider key; the runtime itself only opens "gdal".
        crs: The CRS as the person sees it (authority code or WKT); empty means the file's own.
        nodata: A nodata value set by the person, over the file's own.
        bands: Pairs of (role, 1-based band number); numbers run on over `uris`. Empty: the scene finds the roles.
        date: ISO date or date-time; empty if unknown.
        note: What people should know of how its files came about (drawn as a picture); among the answer's warnings.
        values: What its numbers mean, as the person says; empty: the scene finds out.
        stretch: Of a picture the numbers that are black and white in it; empty: 0 and 255.
    """

    name: str
    uris: tuple[str, ...]
    sensor: Sensor
    provider: str = "gdal"
    crs: str = ""
    nodata: Optional[float] = None
    bands: tuple[tuple[str, int], ...] = ()
    date: str = ""
    note: str = ""
    values: ValueMeaning = ""
    stretch: tuple[float, ...] = ()


@dataclass(frozen=True)
class AreaOfInterest:
    """A rectangle, and polygons in it where only what is inside of them counts.

    Attributes:
        bounds: (xmin, ymin, xmax, ymax) in `crs`; the scene snaps it outwards to whole pixels.
        crs: Authority code or WKT.
        polygons: WKT of a (multi)polygon in `crs`, its edges straight there: a pixel counts if its centre lies inside.
            Empty: the whole rectangle counts.
    """

    bounds: tuple[float, float, float, float]
    crs: str
    polygons: str = ""


@dataclass(frozen=True)
class QuestionRequest:
    """One typed question over the layers it is asked of.

    Attributes:
        question: As typed.
        layers: At least one.
        area: None means the whole of the grid layer.
        model: A model's name in the store, or the path of its folder.
        device: "auto", "cpu", "cuda", "cuda:1", "mps".
        ellipsoid: The ellipsoid areas and distances are measured on, as QGIS names it ("EPSG:7030" is WGS 84).
        out_dir: Existing or creatable folder that gets answer.json, answer.gpkg and the masks.
        question_id: Short id, unique in the project; goes into every feature.
    """

    question: str
    layers: tuple[LayerSource, ...]
    area: Optional[AreaOfInterest] = None
    model: str = "nano"
    device: str = "auto"
    ellipsoid: str = "EPSG:7030"
    out_dir: str = ""
    question_id: str = "q1"


# --- the answer ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Grounding:
    """A phrase tied to its pixels.

    Attributes:
        phrase: The model's words for it.
        class_name: The class it stands for; wire name "class".
        mask: File name of the mask in the answer's folder.
        area_m2: Area of the mask on the ellipsoid.
        share: Share of the scene's valid pixels, 0-1.
        confidence: Share of the mask's pixels that is expected to be right, 0-1 (where the model isn't calibrated: mean
            probability inside the mask); 0 for an empty mask.
        date: ISO date of the image it was grounded in; empty if the scene has one undated image.
        index: Position among the answer's groundings; the colour chip's and the mask's number.
        radar_share: Share (0-1) of its pixels for which SAR was believed rather than the optical bands; None where no
            sensor was chosen.
        corrected: What was changed of the mask by hand ("2 clicks"); empty where it is the model's own. The figures are
            those of the corrected mask, the confidence is still the model's.
    """

    phrase: str
    class_name: str = field(metadata={"wire": "class"})
    mask: str = ""
    area_m2: float = 0.0
    share: float = 0.0
    confidence: float = 0.0
    date: str = ""
    index: int = 0
    radar_share: Optional[float] = None
    corrected: str = ""


@dataclass(frozen=True)
class Step:
    """One link of the chain of thought: what the model wrote and, where it said `[SEG]`, what it grounded."""

    text: str
    grounding: Optional[Grounding] = None


@dataclass(frozen=True)
class Measurement:
    """A figure computed from masks.

    Attributes:
        kind: What was measured. `series` is an area at one date of three or more, over the pixels that all of them
            show; `trend`, `net` and `tendency` (growing, shrinking, steady) follow from such a series.
        value: The figure in `unit`; for `location` and `tendency` the word, for `adjacency` True or False.
        unit: Unit of the figure ("m2/year", "m2/day" or "m2/hour" for a trend); empty for words and adjacency.
        of: The classes measured, in the order that matters ("distance" from the first to the second).
        date: ISO date of the image, or "from/to" for a change.
        method: How, in a few words ("geodesic area on WGS 84", "nearest edges, geodesic").
    """

    kind: MeasurementKind
    value: Union[float, str, bool]
    unit: str
    of: tuple[str, ...]
    date: str = ""
    method: str = ""


@dataclass(frozen=True)
class AnswerValue:
    """The typed answer; all of it follows from the measurements.

    Attributes:
        kind: Which of the fields below holds the answer.
        text: One sentence that quotes the measured figures in readable units.
        value: A number in `unit` (kind "quantity").
        unit: Unit of `value`.
        choice: "yes"/"no", an option letter or a class.
        ranking: Classes, largest first.
    """

    kind: AnswerKind
    text: str
    value: Optional[float] = None
    unit: str = ""
    choice: str = ""
    ranking: tuple[str, ...] = ()


@dataclass(frozen=True)
class Provenance:
    """Where an answer comes from: enough to compute it again."""

    model: str
    checkpoint_sha256: str
    device: str
    dtype: str
    crs: str
    pixel_size: tuple[float, float]
    pixel_size_m: float
    width: int
    height: int
    bounds: tuple[float, float, float, float]
    layers: tuple[str, ...]
    dates: tuple[str, ...]
    ellipsoid: str
    version: str
    seconds: tuple[tuple[str, float], ...] = ()
    #: What was corrected by hand, a line a mask ("water: 2 clicks"); empty for an answer as the model made it.
    corrections: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answer:
    """The whole answer to one question; `answer.json` is this, by `to_json`."""

    question: str
    question_id: str
    task: Task
    of: tuple[str, ...]
    answer: AnswerValue
    model_answer: str
    steps: tuple[Step, ...]
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]
    provenance: Provenance
    #: File name of the GeoPackage in the answer's folder, and the layers in it that hold features.
    geopackage: str = ""
    layers: tuple[str, ...] = ()


# --- corrections -----------------------------------------------------------------------------------------------------

EditKind = Literal["add", "remove", "leave_out", "leave_out_all"]


@dataclass(frozen=True)
class Edit:
    """One correction of one mask by hand.

    Attributes:
        kind: "add" and "remove" are clicks: what looks to the model like the point, around it, joins or leaves the
            mask. "leave_out" takes away the mask's region (its polygon) at the point, "leave_out_all" the whole mask.
        grounding: Index of the grounding whose mask it is.
        point: (x, y) in the request's CRS; None where the kind needs none.
    """

    kind: EditKind
    grounding: int
    point: Optional[tuple[float, float]] = None


@dataclass(frozen=True)
class CorrectionRequest:
    """An answer to be measured again after all of its corrections; its files stay as they are.

    Attributes:
        answer_dir: Folder of the answer as the model gave it.
        edits: All corrections, in order, from that answer on; one that isn't wanted any more is left out.
        crs: CRS of the points, authority code or WKT; empty means the answer's own.
        out_dir: Existing or creatable folder, another one, that gets the corrected answer.
        device: As in a question.
    """

    answer_dir: str
    edits: tuple[Edit, ...]
    crs: str = ""
    out_dir: str = ""
    device: str = "auto"


# --- events ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Progress:
    """How far the work is: `fraction` 0-1 over the whole question, `message` for people."""

    fraction: float
    message: str


@dataclass(frozen=True)
class TextWritten:
    """Words the model just wrote, to be appended to the step `step`."""

    step: int
    text: str


@dataclass(frozen=True)
class GroundingMade:
    """A step got its mask."""

    step: int
    grounding: Grounding


@dataclass(frozen=True)
class MeasurementMade:
    """A figure was measured from masks."""

    measurement: Measurement


@dataclass(frozen=True)
class AnswerReady:
    """The last event of a question that went well; the files are complete on disk."""

    answer: Answer
    out_dir: str


@dataclass(frozen=True)
class Failed:
    """The last event of a question that went wrong.

    Attributes:
        kind: Where the fault lies.
        message: What is wrong, with which layer or file.
        way_out: What the person can do.
    """

    kind: ErrorKind
    message: str
    way_out: str = ""


Event = Union[Progress, TextWritten, GroundingMade, MeasurementMade, AnswerReady, Failed]

#: Name of each event on the wire (the `event:` line of the stream).
EVENT_NAMES: dict[str, type] = {
    "progress": Progress,
    "text": TextWritten,
    "grounding": GroundingMade,
    "measurement": MeasurementMade,
    "answer": AnswerReady,
    "error": Failed,
}


def event_name(event: Event) -> str:
    """Name of an event on the wire."""
    return next(name for name, cls in EVENT_NAMES.items() if isinstance(event, cls))


# --- to and from JSON ------------------------------------------------------------------------------------------------


def to_json(value: Any) -> Any:
    """Plain lists, dicts and scalars of a protocol value, ready for `json.dumps`."""
    if is_dataclass(value):
        return {f.metadata.get("wire", f.name): to_json(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    return value


def from_json(cls: type, data: Any) -> Any:
    """Builds the protocol class `cls` from what `to_json` gave; unknown keys are ignored, so that versions may differ.

    Raises:
        TypeError: If a required field is missing.
    """
    hints = get_type_hints(cls)
    known = {f.metadata.get("wire", f.name): f.name for f in fields(cls)}
    return cls(**{known[key]: _typed(hints[known[key]], item) for key, item in data.items() if key in known})


def _typed(hint: Any, item: Any) -> Any:
    """`item` as the type hint says: dataclasses and tuples are rebuilt, scalars pass."""
    if item is None:
        return None
    if get_origin(hint) is tuple:
        args = get_args(hint)
        if len(args) == 2 and args[1] is Ellipsis:
            return tuple(_typed(args[0], part) for part in item)
        return tuple(_typed(arg, part) for arg, part in zip(args, item))
    for option in (hint, *get_args(hint)):
        if get_origin(option) is tuple and isinstance(item, list):
            return _typed(option, item)
        if is_dataclass(option) and isinstance(item, dict):
            return from_json(option, item)  # type: ignore[arg-type]
    return item
