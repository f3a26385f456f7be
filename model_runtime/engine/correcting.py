"""From an answer and what a person corrected of its masks to the corrected answer, measured by the same code.

Every correction starts from the answer as the model gave it, whose files stay as they are: undoing one is leaving it
out of the list. Leaving regions out needs masks alone; only a click needs the layers and the network again.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from odc.geo.geobox import GeoBox
from pyproj import Transformer
from pyproj.exceptions import ProjError
from rasterio.errors import RasterioError
from scipy import ndimage

from model_runtime.engine.answers.choices import NO_OPTION, choose
from model_runtime.engine.answers.draft import draft_answer
from model_runtime.engine.answers.options import split_options
from model_runtime.engine.answers.spoken import spoken_answer
from model_runtime.engine.answers.wording import full_name
from model_runtime.engine.asked import AskedOf, read_answer, read_asked
from model_runtime.engine.clicks import Clicks
from model_runtime.engine.conversation import stop_if
from model_runtime.engine.ledger import Ledger
from model_runtime.engine.loading import Network, torch_network
from model_runtime.engine.masks import PackedMask
from model_runtime.engine.results.files import (
    CORRECTION_NAME,
    MASK_INSIDE,
    MASK_INVALID,
    check_writable,
    mask_name,
)
from model_runtime.engine.results.staging import alone_in
from model_runtime.engine.stopwatch import Stopwatch
from model_runtime.engine.work import in_thread, never, write_results
from model_runtime.errors import BadRequest
from model_runtime.measure.pixels import EIGHT_NEIGHBOURS
from model_runtime.model.plan import CHANGE_TASKS
from model_runtime.protocol import (
    Answer,
    AnswerReady,
    CorrectionRequest,
    Edit,
    Event,
    Grounding,
    Progress,
    Step,
    to_json,
)
from model_runtime.version import __version__


def correct(
    request: CorrectionRequest,
    cancelled: Callable[[], bool] = never,
    network: Callable[[], Network] = torch_network,
) -> Generator[Event, None, None]:
    """Measures an answer again after corrections; the events are those of a question.

    Args:
        request: The answer and all corrections of it.
        cancelled: Asked between corrections.
        network: Gives the network that clicks are put to.
    """
    return in_thread("correction", lambda emit, stopped: correct_answer(request, emit, stopped, network), cancelled)


def correct_answer(
    request: CorrectionRequest,
    emit: Callable[[Event], None],
    cancelled: Callable[[], bool],
    network: Callable[[], Network],
) -> AnswerReady:
    """One corrected answer, from the files of the model's own to its own files.

    Raises:
        TerraScopeError: What a person can act on; a correction that can't be made is named by its number.
    """
    watch = Stopwatch(("load", "read", "network", "measure", "write"))
    original = Path(request.answer_dir).expanduser().absolute()
    folder = check_writable(request.out_dir)
    if folder.resolve() == original.resolve():
        raise BadRequest("The corrected answer can't replace the model's own.", "Name another folder for it.")
    if not request.edits:
        raise BadRequest("There is nothing to correct.", "Click on the map, or leave a region out.")
    with alone_in(folder), ExitStack() as open_files:
        emit(Progress(0.0, "Reading the masks"))
        asked = read_asked(original)
        masks = [_read_mask(original, index) for index in range(len(asked.masks))]
        clicks = Clicks(request, original, asked, network, emit, watch, open_files)
        edited = _Edited(masks, asked, clicks)
        to_grid = _to_grid(request.crs, masks[0].geobox)
        for number, edit in enumerate(request.edits, start=1):
            stop_if(cancelled)
            edited.apply(edit, number, to_grid)
        emit(Progress(0.8, "Measuring"))
        with watch.stage("measure"):
            answer, ledger = _measured(read_answer(original), asked, edited, clicks.warnings)
        emit(Progress(0.92, "Writing the results"))
        beside = {CORRECTION_NAME: to_json(request)}
        new = write_results(folder, answer, masks[0].geobox, ledger, watch, cancelled, beside)
        return AnswerReady(new, str(folder))


# --- what there is ---------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class _Mask:
    """One mask on its way, where the image holds data, and the grid of both; only what is worked on is unpacked."""

    packed: PackedMask
    seen: PackedMask
    geobox: GeoBox


def _read_mask(folder: Path, index: int) -> _Mask:
    path = folder / mask_name(index)
    try:
        with rasterio.open(path) as raster:
            values = raster.read(1)
            geobox = GeoBox(raster.shape, raster.transform, raster.crs.to_wkt() if raster.crs else None)
    except (RasterioError, OSError) as error:
        raise BadRequest(f"The mask {path} can't be read: {error}.", "Ask the question again.") from error
    return _Mask(PackedMask(values == MASK_INSIDE), PackedMask(values != MASK_INVALID), geobox)


def _to_grid(crs: str, geobox: GeoBox) -> Callable[[tuple[float, float]], tuple[int, int]]:
    """From a point in `crs` to its row and column, which may lie outside of the grid."""
    try:
        transformer = Transformer.from_crs(crs, str(geobox.crs), always_xy=True) if crs and geobox.crs else None
    except ProjError as error:
        raise BadRequest(f"The CRS “{crs[:100]}” isn't known.", "Name it like EPSG:32632.") from error

    def pixel(point: tuple[float, float]) -> tuple[int, int]:
        x, y = transformer.transform(*point) if transformer else point
        column, row = ~geobox.affine * (x, y)
        if not (np.isfinite(row) and np.isfinite(column)):
            return -1, -1
        return int(np.floor(row)), int(np.floor(column))

    return pixel


# --- the corrections -------------------------------------------------------------------------------------------------


class _Edited:
    """The masks, corrected one by one, and what was done to each."""

    def __init__(self, masks: list[_Mask], asked: AskedOf, clicks: Clicks) -> None:
        self.masks, self._asked, self._clicks = masks, asked, clicks
        self.done: list[list[str]] = [[] for _ in masks]

    def apply(self, edit: Edit, number: int, to_grid: Callable[[tuple[float, float]], tuple[int, int]]) -> None:
        """Changes the mask as an edit says; the number is for messages."""
        if not 0 <= edit.grounding < len(self.masks):
            raise BadRequest(
                f"Correction {number} is of mask {edit.grounding}, which this answer doesn't have.", "Choose another."
            )
        mask = self.masks[edit.grounding]
        if edit.kind == "leave_out_all":
            mask.packed = PackedMask(np.zeros(mask.geobox.shape, bool))
            self.done[edit.grounding].append(edit.kind)
            return
        if edit.point is None:
            raise BadRequest(f"Correction {number} has no point.", "Click on the map.")
        at = to_grid(edit.point)
        rows, columns = mask.geobox.shape
        if not (0 <= at[0] < rows and 0 <= at[1] < columns and mask.seen.unpack()[at]):
            raise BadRequest("There is no data at this point.", "Click where the layers of the question hold data.")
        pixels = mask.packed.unpack()
        if edit.kind == "add" and pixels[at]:
            raise BadRequest("This point is in the mask already.", "Click outside of it to add to it.")
        if edit.kind != "add" and not pixels[at]:
            raise BadRequest("This point is not in the mask.", "Click inside of it to take something away.")
        if edit.kind == "leave_out":
            labels, _ = ndimage.label(pixels, EIGHT_NEIGHBOURS)
            pixels[labels == labels[at]] = False
        else:
            self._click(edit, at, pixels, mask.seen)
        mask.packed = PackedMask(pixels)
        self.done[edit.grounding].append(edit.kind)

    def _click(self, edit: Edit, at: tuple[int, int], pixels: np.ndarray, seen: PackedMask) -> None:
        """What a click means joins or leaves the mask; what joins one leaves the others of its date."""
        (rows, columns), region, exclusive = self._clicks.region(edit.grounding, at, pixels)
        region &= seen.unpack()[rows, columns]
        pixels[rows, columns][region] = edit.kind == "add"
        if edit.kind != "add" or not exclusive:
            return
        date_index = self._asked.masks[edit.grounding].date_index
        for index, other in enumerate(self.masks):
            if index == edit.grounding or self._asked.masks[index].date_index != date_index:
                continue
            theirs = other.packed.unpack()
            taken = theirs[rows, columns] & region
            if taken.any():
                theirs[rows, columns][taken] = False
                other.packed = PackedMask(theirs)
                self.done[index].append("taken")

    def told(self, index: int) -> str:
        """What was done to a mask, in words; empty where nothing was."""
        return edits_in_words(self.done[index])


def edits_in_words(kinds: Sequence[str]) -> str:
    """Corrections of one mask: "2 clicks, 1 region left out"."""
    clicks, regions = sum(kind in ("add", "remove") for kind in kinds), kinds.count("leave_out")
    parts = []
    if clicks:
        parts.append(f"{clicks} click{'s' if clicks > 1 else ''}")
    if regions:
        parts.append(f"{regions} region{'s' if regions > 1 else ''} left out")
    if "leave_out_all" in kinds:
        parts.append("left out")
    if "taken" in kinds:
        parts.append("part of it went to another class")
    return ", ".join(parts)


# --- the corrected answer --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Dated:
    """One date as the ledger asks of it."""

    date: str
    seen: PackedMask

    def valid(self) -> np.ndarray:
        return self.seen.unpack()


def _measured(answer: Answer, asked: AskedOf, edited: _Edited, warnings: Sequence[str]) -> tuple[Answer, Ledger]:
    """The answer that follows from the corrected masks; words and steps stay the model's."""
    ledger = _ledger(answer, asked, edited)
    told = {index: edited.told(index) for index in range(len(edited.masks)) if edited.done[index]}
    before = {step.grounding.index: step.grounding for step in answer.steps if step.grounding is not None}
    for index, grounded in enumerate(ledger.groundings):
        corrected = replace(grounded.grounding, confidence=before[index].confidence, corrected=told.get(index, ""))
        if index not in told:
            corrected = replace(corrected, radar_share=before[index].radar_share)
        ledger.groundings[index] = replace(grounded, grounding=corrected)
    groundings = {one.grounding.index: one.grounding for one in ledger.groundings}
    value, doubts = _answer_value(answer, asked, ledger)
    corrections = [f"{_named(groundings[index], answer)}: {words}" for index, words in told.items()]
    notes = [
        f"Corrected by hand: {'; '.join(corrections)}. "
        "Its figures are those of the corrected masks, not what the model outlined."
    ]
    # whether an option fits the figures is asked anew
    before_it = [warning for warning in answer.warnings if warning != NO_OPTION]
    new = replace(
        answer,
        answer=value,
        steps=tuple(_step(step, groundings) for step in answer.steps),
        measurements=tuple(_marked(ledger, groundings)),
        warnings=tuple(dict.fromkeys((*notes, *before_it, *ledger.warnings, *warnings, *doubts))),
        provenance=replace(answer.provenance, version=__version__, corrections=tuple(corrections)),
        geopackage="",
        layers=(),
    )
    return new, ledger


def _ledger(answer: Answer, asked: AskedOf, edited: _Edited) -> Ledger:
    """All masks measured anew, in their order, as the conversation with the model had them measured."""
    phrases = {step.grounding.index: step.grounding for step in answer.steps if step.grounding is not None}
    dates = answer.provenance.dates
    seen = {kept.date_index: mask.seen for kept, mask in zip(asked.masks, edited.masks, strict=True)}
    nothing = PackedMask(np.zeros(edited.masks[0].geobox.shape, bool))
    images = [_Dated(date, seen.get(index, nothing)) for index, date in enumerate(dates)]
    # nothing is cleaned of noise: the model's masks were, and what a person clicked is meant
    least_px, geobox = asked.min_main_region_px, edited.masks[0].geobox
    area = asked.request.area
    # outside of the polygons the masks hold no data
    inside = (
        reduce(np.logical_or, (one.unpack() for one in seen.values())) if area is not None and area.polygons else None
    )
    ledger = Ledger(geobox, images, asked.request.ellipsoid, 1, least_px, inside=inside)
    task = asked.plan.task if asked.plan else ""
    for index, (kept, mask) in enumerate(zip(asked.masks, edited.masks, strict=True)):
        told = phrases[index]
        ledger.record(told.phrase, told.class_name, kept.date_index, mask.packed.unpack().astype(np.float32), task)
    if asked.plans and task not in CHANGE_TASKS:
        return ledger
    for name in dict.fromkeys(phrases[index].class_name for index in range(len(asked.masks))):
        of_class = [kept for index, kept in enumerate(asked.masks) if phrases[index].class_name == name]
        if len({kept.date_index for kept in of_class}) > 1:
            if not asked.plans:
                ledger.compare_dates(name)
            ledger.measure_series(name)
    return ledger


def _answer_value(answer: Answer, asked: AskedOf, ledger: Ledger) -> tuple[Any, list[str]]:
    options = split_options(answer.question)
    if not asked.plans:
        return spoken_answer(answer.model_answer, ledger.findings, options), []
    return choose(draft_answer(asked.plan, ledger.findings), options)


def _step(step: Step, groundings: dict[int, Grounding]) -> Step:
    return step if step.grounding is None else replace(step, grounding=groundings[step.grounding.index])


def _marked(ledger: Ledger, groundings: dict[int, Grounding]) -> Generator[Any, None, None]:
    """The measurements; those that rest on a corrected mask say so."""
    corrected = [grounding for grounding in groundings.values() if grounding.corrected]
    for one in ledger.measurements:
        rests_on = any(
            mask.class_name in one.of and (not one.date or mask.date in one.date or "/" in one.date)
            for mask in corrected
        )
        yield replace(one, method=f"{one.method}; mask corrected by hand") if rests_on else one


def _named(grounding: Grounding, answer: Answer) -> str:
    """A mask's class, with its date where there are several."""
    name = full_name(grounding.class_name)
    return f"{name} on {grounding.date}" if grounding.date and len(answer.provenance.dates) > 1 else name
