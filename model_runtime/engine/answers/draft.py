"""Plan + measurements -> typed answer. The digits a language model writes never come near here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from model_runtime.engine.answers import units
from model_runtime.engine.answers.change import change_sentence, differing_trend, series_sentences
from model_runtime.engine.answers.units import Quantity
from model_runtime.engine.answers.wording import capital, covers, dated, full_name, listed, on_date, size
from model_runtime.engine.findings import ChangeFound, Findings, Found
from model_runtime.model.plan import CHANGE_TASKS, PAIR_TASKS, Plan
from model_runtime.protocol import CLASSES, AnswerValue

CAN_ASK = (
    "Ask about water, trees, grassland, cropland, built-up land or bare ground: how much there is, how many separate "
    "regions, which is larger, how they rank, whether there is any, where it lies, whether two border each other, "
    "how far apart they are, or, with two dates, what changed."
)

#: A class that covers less of a scene isn't ranked: so few pixels can't be told from a mask's errors.
TRACE_SHARE = 0.005


@dataclass(frozen=True)
class Draft:
    """A typed answer, and what the options of a multiple-choice question are compared with.

    Attributes:
        answer: The typed answer.
        measured: Values for options with figures, by base unit.
        classes: Classes that would answer a "which", the best first.
        parts_m2: Measured areas that the answer is made of (gained and lost); the model may quote these instead.
    """

    answer: AnswerValue
    measured: Mapping[str, float] = field(default_factory=dict)
    classes: tuple[str, ...] = ()
    parts_m2: tuple[float, ...] = ()


def nothing(reason: str) -> AnswerValue:
    """The answer where there is nothing to measure: why, and what can be asked instead."""
    return AnswerValue("none", f"{reason} {CAN_ASK}")


def draft_answer(plan: Plan | None, findings: Findings) -> Draft:
    """The answer that the measurements give to what the language model says is asked.

    Args:
        plan: Task and classes; None where the model named no task that exists.
        findings: Everything that was measured.
    """
    if plan is None:
        return Draft(nothing("The model couldn't tell what is asked, so nothing is answered."))
    if plan.task == "none":
        return Draft(nothing(_NOT_ANSWERABLE[plan.form]))
    if plan.task in CHANGE_TASKS and len(findings.dates) < 2:
        return Draft(nothing("A change needs images of two dates, and there is one."))
    grounded = [name for name in plan.classes if findings.of_class(name)]
    if not grounded:
        reason = f"Nothing in the {findings.whole} was outlined for this question, so there is nothing to measure."
        return Draft(nothing(reason))
    if plan.task in PAIR_TASKS and len(grounded) < 2:
        return Draft(nothing(f"The question compares two classes, and only {full_name(grounded[0])} was outlined."))
    return _BY_TASK[plan.task](plan, findings)


_NOT_ANSWERABLE = {
    "thing": "This wasn't understood as anything that these layers can be measured for.",
    "question": "This is no question about what the layers show.",
}

# --- one class -------------------------------------------------------------------------------------------------------


def _amount(plan: Plan, findings: Findings) -> Draft:
    """Area or share of the class asked about."""
    found = _first(plan, findings)
    area, share = units.area(found.area_m2, plan.form if plan.task == "area" else "auto"), units.percent(found.share)
    told, beside = (area, share) if plan.task == "area" else (share, area)
    of_scene = f" of the {findings.whole}"
    text = f"{covers(found)} {told}{of_scene if told is share else ''} ({beside}{of_scene if beside is share else ''})."
    if not found.area_m2:
        text = f"No {full_name(found.class_name)} was found{on_date(found, findings)}: {told}."
    else:
        text = dated(text, found, findings)
    return Draft(_quantity(text, told), _figures_of(found))


def _count(plan: Plan, findings: Findings) -> Draft:
    found = _first(plan, findings)
    name, quantity = full_name(found.class_name), Quantity(float(found.regions), "count")
    if not found.regions:
        text = f"No {name} was found{on_date(found, findings)}: 0 regions."
    elif found.regions == 1:
        text = dated(f"There is 1 region of {name}, of {units.area(found.area_m2)}.", found, findings)
    else:
        text = f"There are {quantity} separate regions of {name}, {units.area(found.area_m2)} in all."
        text = dated(text, found, findings)
    if found.smaller:
        text += f" {found.smaller} more {'is' if found.smaller == 1 else 'are'} smaller than {found.least_px} pixels."
    return Draft(_quantity(text, quantity), _figures_of(found))


def _exists(plan: Plan, findings: Findings) -> Draft:
    present = [found for found in _all(plan, findings) if found.regions]
    absent = [found for found in _all(plan, findings) if not found.regions]
    if absent:
        missing = " and no ".join(full_name(found.class_name) for found in absent)
        text = f"No: no {missing} was found{on_date(absent[0], findings)}."
    else:
        text = dated(f"Yes: {listed(present)}.", present[0], findings)
    return Draft(_yes_no(text, not absent), classes=tuple(found.class_name for found in present))


def _where(plan: Plan, findings: Findings) -> Draft:
    found = _first(plan, findings)
    name = full_name(found.class_name)
    if not found.place:
        return Draft(nothing(f"No {name} was found{on_date(found, findings)}, so it lies nowhere."))
    side = "in the centre" if found.place == "centre" else f"in the {found.place}"
    text = f"The {name} lies mostly {side} of the {findings.whole} ({size(found)})."
    return Draft(AnswerValue("location", dated(text, found, findings), choice=found.place))


# --- comparisons -----------------------------------------------------------------------------------------------------


def _compare(plan: Plan, findings: Findings) -> Draft:
    """Which of two is larger or smaller."""
    first, second = _all(plan, findings)[:2]
    better = max if plan.task == "larger" else min
    best = better(first, second, key=lambda found: found.area_m2)
    other = second if best is first else first
    classes = (best.class_name, other.class_name)
    if plan.form == "yes-no":
        yes = best is first and first.area_m2 != second.area_m2
        text = f"{'Yes' if yes else 'No'}: {listed([first, second])}."
        return Draft(_yes_no(dated(text, first, findings), yes), classes=classes)
    if first.area_m2 == second.area_m2:
        return Draft(nothing(f"Neither is {plan.task}: {listed([first, second])}."))
    text = f"{capital(full_name(best.class_name))}: {listed([best, other])}."
    return Draft(AnswerValue("choice", dated(text, first, findings), choice=best.class_name), classes=classes)


def _rank(plan: Plan, findings: Findings) -> Draft:
    asked = _all(plan, findings)
    found_at_all = [found for found in asked if found.area_m2]
    present = [found for found in asked if found.share >= TRACE_SHARE] or found_at_all
    present.sort(key=lambda found: -found.area_m2)
    ranked = present + [found for found in asked if found not in present]
    traces = [found for found in found_at_all if found not in present]
    absent = ", ".join(full_name(found.class_name) for found in asked if not found.area_m2)
    not_found = f" Traces only, not ranked: {listed(traces)}." if traces else ""
    not_found += f" Not found: {absent}." if absent else ""
    if not present:
        return Draft(nothing(f"None of the classes asked about was found ({absent})."))
    if plan.form == "list":
        text = dated(f"Largest first: {listed(present)}.{not_found}", present[0], findings)
        # of classes asked for by name each gets its rank, of "all classes" those that are there
        named = ranked if len(plan.classes) < len(CLASSES) else present
        ranking = tuple(found.class_name for found in named)
        return Draft(AnswerValue("ranking", text, ranking=ranking), classes=ranking)
    ordered = present if plan.form == "most" else present[::-1]
    text = f"{covers(ordered[0])} the {plan.form}: {listed(ordered)}.{not_found}"
    classes = tuple(found.class_name for found in ordered)
    return Draft(AnswerValue("choice", dated(text, ordered[0], findings), choice=classes[0]), classes=classes)


def _border(plan: Plan, findings: Findings) -> Draft:
    first, second = _all(plan, findings)[:2]
    names = f"{full_name(first.class_name)} and {full_name(second.class_name)}"
    pair = findings.pair
    if pair is None or not (first.regions and second.regions):
        missing = first if not first.regions else second
        return Draft(_yes_no(f"No: no {full_name(missing.class_name)} was found{on_date(missing, findings)}.", False))
    if pair.adjacent:
        return Draft(_yes_no(f"Yes: {names} touch ({listed([first, second])}).", True))
    apart = f", they lie {units.length(pair.distance_m)} apart" if pair.distance_m is not None else ""
    return Draft(_yes_no(f"No: {names} don't touch{apart}.", False))


def _distance(plan: Plan, findings: Findings) -> Draft:
    first, second = _all(plan, findings)[:2]
    pair = findings.pair
    if pair is None or pair.distance_m is None:
        missing = " and no ".join(full_name(found.class_name) for found in (first, second) if not found.regions)
        return Draft(nothing(f"No {missing} was found, so there is no distance to measure."))
    quantity = units.length(pair.distance_m, plan.form)
    names = f"{capital(full_name(first.class_name))} and {full_name(second.class_name)}"
    text = f"{names} touch: {quantity}." if not pair.distance_m else f"{names} are {quantity} apart at their nearest."
    return Draft(_quantity(dated(text, second, findings), quantity), {"m": pair.distance_m})


# --- change ----------------------------------------------------------------------------------------------------------


def _change(plan: Plan, findings: Findings) -> Draft:
    """Gained, lost, the change in area, or whether it grew or shrank, between the first and the last date."""
    changes = [change for change in map(findings.change_of, plan.classes) if change]
    if not changes:
        return Draft(nothing("Nothing was outlined in both images, so no change can be measured."))
    first = changes[0]
    text = change_sentence(changes, plan.form)
    series = [one for one in map(findings.series_of, plan.classes) if one]
    followed = series_sentences(series, plan.form)
    if plan.task in ("grew", "shrank"):
        yes = first.net_m2 > 0 if plan.task == "grew" else first.net_m2 < 0
        text = f"{'Yes' if yes else 'No'}: {text[0].lower()}{text[1:]}"
        differs = differing_trend(findings.series_of(first.class_name))
        return Draft(_yes_no(" ".join(filter(None, (text, differs, followed))), yes))
    text = f"{text} {followed}".strip()
    asked_m2 = changed_m2(plan.task, changes)
    before_m2 = sum(change.before_m2 for change in changes)
    measured = {"m2": asked_m2} | ({"%": 100 * asked_m2 / before_m2} if before_m2 else {})
    if plan.form == "%":
        if not before_m2:
            return Draft(nothing(f"There was none at the first date to take a percentage of. {text}"))
        return Draft(_quantity(text, Quantity(measured["%"], "%")), measured)
    parts_m2 = (first.gained_m2, first.lost_m2) if len(changes) == 1 else ()
    return Draft(_quantity(text, units.area(asked_m2, plan.form)), measured, parts_m2=parts_m2)


def changed_m2(task: str, changes: Sequence[ChangeFound]) -> float:
    """The figure asked for: what was gained, lost, or by how much one class grew.

    Of several classes, "change" is the area that any of them gained: what one wins another loses.
    """
    if task == "lost":
        return sum(change.lost_m2 for change in changes)
    if task == "gained" or len(changes) > 1:
        return sum(change.gained_m2 for change in changes)
    return changes[0].net_m2


_BY_TASK: dict[str, Callable[[Plan, Findings], Draft]] = {
    "area": _amount,
    "share": _amount,
    "count": _count,
    "larger": _compare,
    "smaller": _compare,
    "rank": _rank,
    "exists": _exists,
    "where": _where,
    "border": _border,
    "distance": _distance,
    **dict.fromkeys(CHANGE_TASKS, _change),
}


def _first(plan: Plan, findings: Findings) -> Found:
    return _all(plan, findings)[0]


def _all(plan: Plan, findings: Findings) -> list[Found]:
    return [found for found in map(findings.of_class, plan.classes) if found]


def _figures_of(found: Found) -> dict[str, float]:
    return {"m2": found.area_m2, "%": 100 * found.share, "count": float(found.regions)}


def _quantity(text: str, quantity: Quantity) -> AnswerValue:
    return AnswerValue("quantity", text, value=quantity.value, unit=quantity.unit)


def _yes_no(text: str, yes: bool) -> AnswerValue:
    return AnswerValue("yes_no", text, choice="yes" if yes else "no")
