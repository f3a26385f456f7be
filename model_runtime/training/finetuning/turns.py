"""A Terra-CoT sample as a network's own turn: nano writes a plan and is told figures, the published ones just write."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from odc.geo.geobox import GeoBox

from model_runtime import measure
from model_runtime.model import plan as words_of
from model_runtime.model.plan import CHANGE_TASKS, Figures, Plan
from model_runtime.terra_cot.read import masks_of
from model_runtime.terra_cot.samples import Sample, Truth
from model_runtime.training.finetuning.lessons import Conversation, Outline
from model_runtime.training.language import reference_stream
from model_runtime.training.language.dialogue import groundings_of


def own_words(sample: Sample, masks: Sequence[np.ndarray]) -> Conversation:
    """The sample's own reasoning and answer, as the published networks write it.

    Args:
        sample: The sample.
        masks: Bool (H, W), one for each of its groundings.
    """
    thought = f"{words_of.THINK_OPEN}{sample.reasoning}{words_of.THINK_CLOSE}"
    caption = f"<caption>{sample.caption}</caption>" if sample.caption else ""
    answer = f"{words_of.ANSWER_OPEN}{sample.answer}{words_of.ANSWER_CLOSE}" if sample.answer else ""
    outlines = (
        Outline(one.class_name, one.date_index, mask) for one, mask in zip(sample.groundings, masks, strict=True)
    )
    return Conversation(sample.question, f"{thought}{caption}{answer}{words_of.TURN_CLOSE}", tuple(outlines))


def has_plan(sample: Sample) -> bool:
    """Whether nano can be taught a sample: it has a plan, and what the plan grounds is outlined or isn't there."""
    plan = sample.truth.plan if sample.truth else None
    if plan is None:
        return False
    missing = [one for one, number in _order(sample, plan) if number is None]
    return not missing or {date for _, date in missing} <= _filled(sample)


def planned(
    sample: Sample, truth: Truth, masks: Sequence[np.ndarray], valid: Sequence[np.ndarray], geobox: GeoBox
) -> Conversation:
    """The turn that nano writes for a sample's plan, with the figures of its masks.

    Args:
        sample: With a plan (`has_plan`).
        truth: What is stated of it.
        masks: Bool (H, W), one for each of its groundings.
        valid: Bool (H, W), one for each date.
        geobox: The grid of the masks.
    """
    plan = truth.plan
    assert plan is not None
    outlines = tuple(
        Outline(name, date, np.zeros_like(valid[date]) if number is None else masks[number])
        for (name, date), number in _order(sample, plan)
    )
    told = iter(range(len(outlines)))
    pieces = reference_stream(
        plan,
        dates_of(sample),
        lambda name, date: _figures(plan, outlines, next(told), valid, geobox, truth),
        _image(sample, plan),
    )
    return Conversation(sample.question, "".join(piece.text for piece in pieces), outlines)


def dates_of(sample: Sample) -> int:
    """How many dates the sample's images are of."""
    return 2 if sample.form == "temporal" else 1


def _order(sample: Sample, plan: Plan) -> list[tuple[tuple[str, int], int | None]]:
    """What the plan grounds, as class and date, in order, and which of the sample's groundings it is."""
    whole = {
        (one.class_name, one.date_index): number for number, one in enumerate(sample.groundings) if one.origin is None
    }
    return [(one, whole.get(one)) for one in groundings_of(plan, dates_of(sample), _image(sample, plan))]


def _filled(sample: Sample) -> set[int]:
    """The dates at which the sample's whole classes fill all valid pixels: any other class isn't there."""
    truth, filled = sample.truth, set[int]()
    masks = masks_of(sample)
    for date in range(dates_of(sample)):
        rle = truth.valid[date] if truth and date < len(truth.valid) else None
        own = [
            mask
            for one, mask in zip(sample.groundings, masks, strict=True)
            if one.date_index == date and one.origin is None and mask is not None
        ]
        if own and bool((np.logical_or.reduce(own) | (False if rle is None else ~rle.decode())).all()):
            filled.add(date)
    return filled


def _image(sample: Sample, plan: Plan) -> int | None:
    """The image that a question about one of several names, from 0."""
    if dates_of(sample) == 1 or plan.task in CHANGE_TASKS or not sample.groundings:
        return None
    return sample.groundings[0].date_index


def _figures(
    plan: Plan, outlines: Sequence[Outline], number: int, valid: Sequence[np.ndarray], geobox: GeoBox, truth: Truth
) -> Figures:
    """What the runtime would measure and tell of an outline."""
    outline, ellipsoid, least = outlines[number], truth.ellipsoid, truth.least_region_px
    shown = valid[outline.date_index]
    mask = outline.mask & shown
    main = measure.main_regions(mask, least)
    border = distance_m = gained_m2 = lost_m2 = None
    if plan.task in ("border", "distance") and number:
        other = measure.main_regions(outlines[0].mask & shown, least)
        if plan.task == "border":
            border = measure.adjacent(other, main)
        elif (found := measure.distance(other, main, geobox, ellipsoid)) is not None:
            distance_m = found.distance_m
    if plan.task in CHANGE_TASKS and outline.date_index:
        both = valid[0] & shown
        before = next(one.mask for one in outlines if one.phrase == outline.phrase and one.date_index == 0)
        change = measure.change(before & both, mask & both)
        gained_m2, lost_m2 = (measure.area_m2(part, geobox, ellipsoid) for part in (change.gained, change.lost))
    return Figures(
        share=measure.share(mask, shown),
        area_m2=measure.area_m2(mask, geobox, ellipsoid),
        regions=measure.count(main),
        place=measure.location(mask),
        border=border,
        distance_m=distance_m,
        gained_m2=gained_m2,
        lost_m2=lost_m2,
    )
