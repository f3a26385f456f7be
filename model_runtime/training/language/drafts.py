"""Kinds of questions that can be grounded: what each asks for, in a sentence, with options now and then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from model_runtime.model.plan import Plan
from model_runtime.protocol import CLASSES
from model_runtime.training.language import options
from model_runtime.training.language.lexicon import one_word_nouns
from model_runtime.training.language.sentences import (
    NO_UNIT,
    OTHER_LENGTHS,
    class_wordings,
    in_a_row,
    pick,
    sentence,
)
from model_runtime.training.language.templates import all_templates

#: How often a question is multiple choice.
OPTIONS = 0.14
#: How often a unit that no form has is named (acres, miles); the form is then open.
_ACRES = 0.16
#: How often the classes to rank stand side by side with nothing between them.
_NOUN_HEAP = 0.13


@dataclass(frozen=True)
class Draft:
    """A question on its way.

    Attributes:
        text: The sentence, in lower case but for names.
        plan: Its truth.
        choices: Options to put behind it.
    """

    text: str
    plan: Plan
    choices: list[str] | None = None


#: (generator, all classes in the order to use them) -> draft.
Drafter = Callable[[np.random.Generator, list[str]], Draft]


def _naming_unit(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for line in lines if "unit}" in line or "{len}" in line)


def _naming_no_unit(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for line in lines if "{unit}" not in line and "{len}" not in line)


def _area(rng: np.random.Generator, order: list[str]) -> Draft:
    if rng.random() < OPTIONS:
        return _area_of_options(rng, order)
    form = str(rng.choice(["auto", "ha", "km2", "m2"], p=[0.46, 0.24, 0.16, 0.14]))
    acres = form == "auto" and rng.random() < _ACRES
    named = form != "auto" or acres
    lines = (_naming_unit if named else _naming_no_unit)(all_templates()["area"])
    names = tuple(order[:1])
    text = sentence(rng, lines, class_wordings(rng, names), form if named else NO_UNIT)
    return Draft(text, Plan("area", form, names))


def _area_of_options(rng: np.random.Generator, order: list[str]) -> Draft:
    """Where the question names no unit, its options do: "How much forest is there? A. 5% B. 21%" asks for a share."""
    unit = pick(rng, ("ha", "km2", "m2", "%", "%"))
    named = unit != "%" and rng.random() < 0.4
    lines = _naming_no_unit(all_templates()["area"])
    if named:
        lines = _naming_unit(lines)
    names = tuple(order[:1])
    text = sentence(rng, lines, class_wordings(rng, names), unit if named else NO_UNIT)
    plan = Plan("share", "%", names) if unit == "%" else Plan("area", unit, names)
    return Draft(text, plan, options.amounts(rng, unit))


def _of_one_form(task: str, form: str, classes: int, choices: Callable[[np.random.Generator], list[str]]) -> Drafter:
    """The drafter of a task that has one form."""

    def draft(rng: np.random.Generator, order: list[str]) -> Draft:
        names = tuple(order[:classes])
        text = sentence(rng, all_templates()[task], class_wordings(rng, names))
        return Draft(text, Plan(task, form, names), choices(rng) if rng.random() < OPTIONS else None)

    return draft


def _larger(rng: np.random.Generator, order: list[str]) -> Draft:
    task, form = pick(rng, ("larger", "larger", "smaller")), pick(rng, ("yes-no", "which"))
    plan = Plan(task, form, tuple(order[:2]))
    if form == "which" and rng.random() < 0.12:
        return _which_of_options(rng, plan, all_templates()[f"{task} of options"])
    wordings = class_wordings(rng, plan.classes)
    text = sentence(rng, all_templates()[f"{task} {form}"], wordings)
    if rng.random() >= OPTIONS:
        return Draft(text, plan)
    if form == "yes-no":
        return Draft(text, plan, options.yes_or_no(rng))
    return Draft(text, plan, [wording.noun("a").text for wording in wordings])


def _which_of_options(rng: np.random.Generator, plan: Plan, lines: tuple[str, ...]) -> Draft:
    """The classes stand in the options only: "Which covers more? A. forest B. water"."""
    return Draft(sentence(rng, lines), plan, [options.class_option(rng, name) for name in plan.classes])


def _rank(rng: np.random.Generator, order: list[str]) -> Draft:
    form = pick(rng, ("list", "list", "most", "most", "least"))
    if rng.random() < 0.4:
        return Draft(sentence(rng, all_templates()[f"{form} all"]), Plan("rank", form, CLASSES))
    plan = Plan("rank", form, tuple(order[: int(rng.choice([3, 3, 4, 4, 5, 5]))]))
    if form != "list" and rng.random() < 0.2:
        return _which_of_options(rng, plan, all_templates()[f"{form} all"])
    if form == "list" and rng.random() < _NOUN_HEAP:
        return _rank_of_heap(rng, plan)
    shape = pick(rng, ("A", "A", "a", "a", "m", "s"))
    words = [wording.noun(shape).text for wording in class_wordings(rng, plan.classes)]
    text = sentence_of_list(rng, all_templates()[f"{form} named"], words)
    if rng.random() >= OPTIONS:
        return Draft(text, plan)
    return Draft(text, plan, options.orders(rng, plan.classes) if form == "list" else words)


def _rank_of_heap(rng: np.random.Generator, plan: Plan) -> Draft:
    """Nouns with nothing between them: "sort woods houses lakes by size"."""
    words = [pick(rng, one_word_nouns(name)) for name in plan.classes]
    return Draft(sentence(rng, all_templates()["list heap"], listed=" ".join(words)), plan)


def sentence_of_list(rng: np.random.Generator, lines: tuple[str, ...], words: list[str]) -> str:
    """A sentence about several nouns."""
    line = pick(rng, lines)
    return sentence(rng, (line,), listed=in_a_row(rng, words, "or" if "{listor}" in line else "and"))


def _distance(rng: np.random.Generator, order: list[str]) -> Draft:
    form = str(rng.choice(["auto", "m", "km"], p=[0.6, 0.22, 0.18]))
    names = tuple(order[:2])
    lines = all_templates()["distance"]
    lines = _naming_no_unit(lines) if form == "auto" else _naming_unit(lines)
    text = sentence(rng, lines, class_wordings(rng, names), NO_UNIT if form == "auto" else form)
    if form == "auto" and rng.random() < _ACRES / 2:
        text = sentence(rng, _naming_unit(all_templates()["distance"]), class_wordings(rng, names), OTHER_LENGTHS)
        return Draft(text, Plan("distance", form, names))
    if rng.random() >= OPTIONS:
        return Draft(text, Plan("distance", form, names))
    # Options in one unit ask for it; options in both leave it open.
    unit = pick(rng, ("m", "km", "auto")) if form == "auto" else form
    return Draft(text, Plan("distance", unit, names), options.lengths(rng, unit))


def _change(rng: np.random.Generator, order: list[str]) -> Draft:
    task = pick(rng, ("change", "change", "change", "gained", "gained", "lost", "lost", "grew", "shrank"))
    if task in ("grew", "shrank"):
        return _grew_or_shrank(rng, task, order)
    names, lines = _change_lines(rng, task, order)
    form = str(rng.choice(["auto", "ha", "km2", "m2", "%"], p=[0.5, 0.2, 0.12, 0.09, 0.09]))
    acres = form == "auto" and rng.random() < _ACRES / 2
    usable = _naming_unit(lines) if form != "auto" or acres else _naming_no_unit(lines)
    if not usable:
        form, acres, usable = "auto", False, _naming_no_unit(lines)
    text = sentence(rng, usable, class_wordings(rng, names), NO_UNIT if form == "auto" and not acres else form)
    if acres:
        return Draft(text, Plan(task, form, names))
    if task == "change" or rng.random() >= OPTIONS:
        return Draft(text, Plan(task, form, names))
    unit = pick(rng, ("ha", "km2", "m2", "%")) if form == "auto" else form
    return Draft(text, Plan(task, unit, names), options.amounts(rng, unit))


def _change_lines(rng: np.random.Generator, task: str, order: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The classes of a change question and the templates for it."""
    known = all_templates()
    if task == "change":
        of = pick(rng, ("all", "one", "one", "one", "two"))
        return {"all": CLASSES, "one": tuple(order[:1]), "two": tuple(order[:2])}[of], known[f"change {of}"]
    special = known.get(f"{task} {order[0]}", ())
    return (order[0],), special if special and rng.random() < 0.3 else known[task]


def _grew_or_shrank(rng: np.random.Generator, task: str, order: list[str]) -> Draft:
    names = (order[0],)
    special = all_templates().get(f"{task} {order[0]}", ())
    lines = special if special and rng.random() < 0.25 else all_templates()[task]
    text = sentence(rng, lines, class_wordings(rng, names))
    return Draft(text, Plan(task, "yes-no", names), options.yes_or_no(rng) if rng.random() < OPTIONS else None)


#: Kind -> its drafter.
DRAFTERS: dict[str, Drafter] = {
    "area": _area,
    "share": _of_one_form("share", "%", 1, lambda rng: options.amounts(rng, "%")),
    "count": _of_one_form("count", "count", 1, options.counts),
    "larger": _larger,
    "rank": _rank,
    "exists": _of_one_form("exists", "yes-no", 1, options.yes_or_no),
    "where": _of_one_form("where", "place", 1, options.places),
    "border": _of_one_form("border", "yes-no", 2, options.yes_or_no),
    "distance": _distance,
    "change": _change,
}
