"""Does each stated figure follow from the masks? Everything is measured again, on the grid of the sample.

What this project built states its figures one by one; they are measured again, looked up in the text, and the answer is
worked out from them anew. Of samples from elsewhere, statements of pixel counts ("8,490 pixels out of 65,536") can be
checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from model_runtime.errors import TerraScopeError
from model_runtime.model.plan import SEG
from model_runtime.terra_cot.answers import answer_by
from model_runtime.terra_cot.choices import right_letter
from model_runtime.terra_cot.figures import Grounds, all_stated, measured, says
from model_runtime.terra_cot.origins import cut
from model_runtime.terra_cot.read import Finding, Problem, read
from model_runtime.terra_cot.rle import BadRle, Mask, union
from model_runtime.terra_cot.samples import Form, Sample, StatedFigure, Truth

_PIXELS_OUT_OF = re.compile(r"(\d[\d,]*) pixels? out of (\d[\d,]*)")


def check(path: Path, images: Path | None = None, form: Form | None = None, limit: int = 0) -> Iterator[list[Finding]]:
    """What doesn't follow, for each sample of a file; what `read` finds comes first.

    Args:
        path: A JSON file or a folder with `samples.json`.
        images: Folder that image paths are relative to; the file's own if None.
        form: Which form the samples have, where the person knows.
        limit: Check so many at most; 0 means all.

    Raises:
        BadRequest: There is no such file, or it isn't a list of entries.
    """
    for entry in read(path, images, form, limit):
        if entry.sample is None or any(one.problem in ("bad mask", "mask count") for one in entry.findings):
            yield list(entry.findings)
            continue
        sample = entry.sample
        wrong = [Finding(entry.index, sample.sample_id, problem, text) for problem, text in untrue(sample)]
        yield [*entry.findings, *wrong]


def untrue(sample: Sample) -> Iterator[tuple[Problem, str]]:
    """What of a sample doesn't follow from its masks, as problem and message."""
    if sample.truth is None:
        yield from _pixel_statements(sample)
        return
    try:
        grounds = grounds_of(sample, sample.truth)
    except (BadRle, TerraScopeError, ValueError, TypeError) as fault:
        yield "grid", f"its masks can't be measured: {fault}"
        return
    yield from _wrong_origins(sample, grounds)
    again: list[StatedFigure] = []
    for figure in sample.truth.figures:
        try:
            value = measured(figure.kind, figure.of, grounds)
        except (ValueError, KeyError, TypeError, TerraScopeError) as fault:
            yield "figure", f"“{figure.text}” ({figure.kind}): {fault}"
            continue
        if not says(figure, value):
            yield "figure", f"“{figure.text}” is stated as {figure.kind} of {_names(sample, figure)}; measured: {value}"
        again.append(replace(figure, value=figure.value if value is None else value))
    if len(again) < len(sample.truth.figures):
        return
    yield from _wrong_text(sample, sample.truth.figures)
    yield from _wrong_answer(sample, sample.truth, again)


def grounds_of(sample: Sample, truth: Truth) -> Grounds:
    """The masks of a sample on its grid, ready to be measured.

    Raises:
        BadRle: A mask isn't one.
        ValueError: A mask has another size than the grid, or a date has no validity.
    """
    geobox = truth.grid.geobox()
    shape = truth.grid.shape
    masks = [union([rle.decode() for rle in one.masks], shape) for one in sample.groundings]
    valid = [np.ones(shape, bool) if mask is None else mask.decode() for mask in truth.valid]
    if any(mask.shape != shape for mask in (*masks, *valid)):
        raise ValueError("a mask isn't as large as the grid")
    dates = [one.date_index for one in sample.groundings]
    if not valid or any(not 0 <= date < len(valid) for date in dates):
        raise ValueError("a mask belongs to a date that isn't there")
    origins = [one.origin for one in sample.groundings]
    return Grounds(masks, dates, origins, valid, geobox, truth.ellipsoid, truth.least_region_px)


def _names(sample: Sample, figure: StatedFigure) -> str:
    return " and ".join(sample.groundings[index].phrase for index in figure.of) or "the image"


def _wrong_origins(sample: Sample, grounds: Grounds) -> Iterator[tuple[Problem, str]]:
    """Parts that aren't what their way of being cut gives, and whole classes that overlap."""
    for index, one in enumerate(sample.groundings):
        if one.origin is None:
            continue
        try:
            expected = cut(one.origin, grounds.masks[:index], grounds.geobox, grounds.ellipsoid)
        except ValueError as fault:
            yield "origin", f"mask {index}: {fault}"
            continue
        differing = int(np.count_nonzero(expected ^ grounds.masks[index]))
        if differing:
            yield "origin", f"mask {index} ({one.phrase}) isn't “{one.origin.way}”: {differing:,} pixels differ"
    for valid, date in ((valid, date) for date, valid in enumerate(grounds.valid)):
        whole: dict[str, Mask] = {}
        for index, one in enumerate(sample.groundings):
            if one.origin is None and one.date_index == date:
                whole[one.class_name] = grounds.masks[index]
                if (grounds.masks[index] & ~valid).any():
                    yield "origin", f"mask {index} ({one.phrase}) covers pixels that don't count"
        if whole and (np.add.reduce([mask.astype(np.uint8) for mask in whole.values()]) > 1).any():
            yield "origin", f"the masks of {' and '.join(whole)} overlap"


def _wrong_text(sample: Sample, figures: Sequence[StatedFigure]) -> Iterator[tuple[Problem, str]]:
    """Figures that the text doesn't say where it should, and figures in it that nobody stands for.

    Figures stand in the order in which they are said; what was said once may be said again.
    """
    text = f"{sample.reasoning}\n{sample.caption}"
    known: set[str] = set()
    waiting = list(figures)
    for start, end in all_stated(text):
        words = text[start:end]
        if waiting and waiting[0].text == words:
            known.add(waiting.pop(0).text)
        elif words not in known:
            yield "text", f"“{words}” is said, but stated by no figure at its place"
            return
    for figure in waiting:
        yield "text", f"“{figure.text}” ({figure.kind}) is stated, but not said"


def _wrong_answer(sample: Sample, truth: Truth, figures: Sequence[StatedFigure]) -> Iterator[tuple[Problem, str]]:
    """An answer that doesn't follow from the figures as they are measured now."""
    try:
        right = answer_by(truth.answer.rule, figures)
    except ValueError as fault:
        yield "answer", f"no answer follows: {fault}"
        return
    stated = truth.answer
    if (right.kind, right.unit) != (stated.kind, stated.unit) or right.choice != stated.choice:
        yield "answer", f"{stated.kind} “{stated.choice}” is answered; {right.kind} “{right.choice}” follows"
        return
    if right.ranking != stated.ranking:
        yield "answer", f"“{', '.join(stated.ranking)}” is answered; “{', '.join(right.ranking)}” follows"
        return
    if truth.options:
        letter = right_letter(right, truth.options)
        if sample.answer != letter:
            yield "answer", f"option {sample.answer} is chosen; {letter or 'none'} says what follows"
    elif right.kind != "caption" and sample.answer != right.text:
        yield "answer", f"“{sample.answer}” is answered; “{right.text}” follows"


def _pixel_statements(sample: Sample) -> Iterator[tuple[Problem, str]]:
    """Pixel counts that the reasoning of a sample from elsewhere states right after a `[SEG]`."""
    before, *steps = sample.reasoning.split(SEG)
    del before
    for index, step in enumerate(steps[: len(sample.groundings)]):
        masks = sample.groundings[index].masks
        found = _PIXELS_OUT_OF.search(step)
        if not masks or not found:
            continue
        mask = union([rle.decode() for rle in masks], masks[0].size)
        said, whole = (int(number.replace(",", "")) for number in found.groups())
        if (said, whole) != (int(mask.sum()), mask.size):
            yield "figure", f"“{found[0]}” is said of mask {index}, which has {int(mask.sum()):,} of {mask.size:,}"
