"""Opens samples and tells what is wrong with them, sample by sample."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Literal

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from model_runtime.model.plan import SEG
from model_runtime.protocol import CLASSES
from model_runtime.terra_cot.published import S1_FOLDER, S2_FOLDER, BadEntry, entries, sample_of_json, samples_file
from model_runtime.terra_cot.rle import BadRle, Mask, union
from model_runtime.terra_cot.samples import FIGURE_KINDS, LEVELS, TASKS, Form, Sample, SampleImage

Problem = Literal[
    "no sample", "bad mask", "missing image", "unreadable image", "images differ", "mask size", "mask count",
    "empty mask", "labels", "unknown task", "no answer", "figure", "text", "answer", "origin", "grid",
]  # fmt: skip

#: Folders in which the images of a sample may lie, under the folder of the images.
_FOLDERS = ("", "images", S2_FOLDER, f"{S1_FOLDER}/vv")


@dataclass(frozen=True)
class Finding:
    """Something wrong with one sample.

    Attributes:
        index: Place of the sample in its file, from 0.
        sample_id: Its id; its place where it has none.
        problem: What kind of thing is wrong.
        message: What exactly.
    """

    index: int
    sample_id: str
    problem: Problem
    message: str


@dataclass(frozen=True)
class ReadEntry:
    """One entry of a file.

    Attributes:
        index: Its place, from 0.
        sample: None where it is none.
        findings: What is wrong with it.
    """

    index: int
    sample: Sample | None
    findings: tuple[Finding, ...]


def read(path: Path, images: Path | None = None, form: Form | None = None, limit: int = 0) -> Iterator[ReadEntry]:
    """The samples of a file or folder, one by one, with what is wrong with each.

    Args:
        path: A JSON file in one of the published forms, or a folder with `samples.json`.
        images: Folder that image paths are relative to; the file's own if None.
        form: Which form the samples have, where the person knows.
        limit: Read so many at most; 0 means all.

    Raises:
        BadRequest: There is no such file, or it isn't a list of entries.
    """
    file = samples_file(path)
    root = images or file.parent
    for index, data in enumerate(islice(entries(file), limit or None)):
        try:
            sample = sample_of_json(data, index, form or _form_beside(data, root))
        except (BadEntry, BadRle) as fault:
            problem: Problem = "bad mask" if isinstance(fault, BadRle) else "no sample"
            name = str(data.get("id", index)) if isinstance(data, dict) else str(index)
            yield ReadEntry(index, None, (Finding(index, name, problem, f"{fault}"),))
            continue
        found = tuple(Finding(index, sample.sample_id, problem, text) for problem, text in _wrong(sample, root))
        yield ReadEntry(index, sample, found)


def samples(path: Path, split: str = "", images: Path | None = None) -> Iterator[Sample]:
    """The samples that nothing is wrong with, for training.

    Args:
        path: See `read`.
        split: "train" or "val"; empty takes all.
        images: See `read`.
    """
    for entry in read(path, images):
        if entry.sample is not None and not entry.findings and split in ("", entry.sample.split):
            yield entry.sample


def image_path(root: Path, image: SampleImage) -> Path | None:
    """Where an image of a sample lies; None where it isn't there."""
    return next((root / folder / image.path for folder in _FOLDERS if (root / folder / image.path).is_file()), None)


def masks_of(sample: Sample) -> list[Mask | None]:
    """The masks of a sample's groundings, each added up; None where one has no mask at all, so no size.

    Raises:
        BadRle: Run lengths don't fill their size.
    """
    return [_added(one.masks) if one.masks else None for one in sample.groundings]


def _added(masks: tuple[object, ...]) -> Mask:
    decoded = [mask.decode() for mask in masks]  # type: ignore[attr-defined]
    return union(decoded, decoded[0].shape) if len({mask.shape for mask in decoded}) == 1 else decoded[0]


def _form_beside(data: object, root: Path) -> Form | None:
    """Optical and SAR where a SAR image of the same name lies in its place; None leaves it to the fields."""
    if not isinstance(data, dict) or "terrascope" in data or not isinstance(data.get("image"), str):
        return None
    name = data["image"]
    both = (root / S1_FOLDER / "vv" / name).is_file() and (root / S2_FOLDER / name).is_file()
    return "optical-sar" if both else None


def _wrong(sample: Sample, root: Path) -> Iterator[tuple[Problem, str]]:
    """What is wrong with a sample, as problem and message."""
    sizes: set[tuple[int, int]] = set()
    for image in sample.images:
        path = image_path(root, image)
        if path is None:
            yield "missing image", f"{image.path} isn't in {root}"
            continue
        size = _size_of(path)
        if size is None:
            yield "unreadable image", f"{image.path} can't be opened"
        else:
            sizes.add(size)
    if len(sizes) > 1:
        told = ", ".join(f"{width} × {height}" for height, width in sorted(sizes))
        yield "images differ", f"the images have different sizes: {told}"
    yield from _wrong_masks(sample, sizes)
    yield from _wrong_words(sample)


def _wrong_masks(sample: Sample, sizes: set[tuple[int, int]]) -> Iterator[tuple[Problem, str]]:
    if sample.segs != len(sample.groundings):
        yield "mask count", f"{sample.segs} {SEG} in the text, {len(sample.groundings)} masks"
    if sample.form == "temporal" and len(sample.groundings) % 2 and sample.truth is None:
        yield "mask count", f"{len(sample.groundings)} masks can't be halved between two dates"
    empties = _stated_empty(sample)
    for index, one in enumerate(sample.groundings):
        pixels = 0
        for rle in one.masks:
            if sizes and rle.size not in sizes:
                height, width = min(sizes)
                yield "mask size", f"mask {index} is {rle.size[1]} × {rle.size[0]}, the image {width} × {height}"
            try:
                pixels += int(rle.decode().sum())
            except BadRle as fault:
                yield "bad mask", f"mask {index}: {fault}"
                pixels += 1
        if not pixels and index not in empties:
            yield "empty mask", f"mask {index} ({one.phrase or 'without a label'}) has no pixel"


def _stated_empty(sample: Sample) -> set[int]:
    """Groundings that the sample itself says are empty."""
    figures = sample.truth.figures if sample.truth else ()
    return {figure.of[0] for figure in figures if figure.kind == "pixels" and figure.value == 0 and len(figure.of) == 1}


def _wrong_words(sample: Sample) -> Iterator[tuple[Problem, str]]:
    if not sample.answer and not sample.caption:
        yield "no answer", "there is neither an answer nor a caption"
    truth = sample.truth
    if truth is None:
        return
    if truth.task not in TASKS or truth.level not in LEVELS:
        yield "unknown task", f"the task “{truth.task}” of the level “{truth.level}” isn't known"
    unknown = {figure.kind for figure in truth.figures} - set(FIGURE_KINDS)
    if unknown:
        yield "figure", f"figures of an unknown kind: {', '.join(sorted(unknown))}"
    for one in sample.groundings:
        if one.class_name not in CLASSES:
            yield "labels", f"“{one.class_name}” is no class"


@lru_cache(maxsize=256)
def _size_of(path: Path) -> tuple[int, int] | None:
    """Height and width of an image, None where it can't be opened; samples of one image follow one another."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as file:
                return int(file.height), int(file.width)
    except (RasterioError, OSError):
        return None


def counted(found: Counter[tuple[str, str, str]], sample: Sample) -> None:
    """Adds a sample to counts by (level, task, form)."""
    level, task = (sample.truth.level, sample.truth.task) if sample.truth else ("published", "")
    found[level, task, sample.form] += 1
