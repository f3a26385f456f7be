"""Typed questions and what they ask for: the grammar put to work.

A question is drawn in four steps: the kind, then task and form with the classes, then a template filled with words for
them, then the way it is typed (opening words, options, slips, capitals). Each step draws from one generator, so a seed
gives the same questions again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from model_runtime.model.plan import CHANGE_TASKS, Plan
from model_runtime.protocol import CLASSES
from model_runtime.training.language import options, refusals, templates, templates_series, typing_manner
from model_runtime.training.language.grammar import expand
from model_runtime.training.language.lexicon import VOCABULARIES, Noun, Wording

#: Kind of question -> how often it is drawn; kinds with several tasks and forms need more.
KINDS: dict[str, int] = {
    "area": 9, "share": 8, "count": 8, "larger": 14, "rank": 12, "exists": 8,
    "where": 7, "border": 9, "distance": 9, "change": 16, "none": 16,
}  # fmt: skip
_OPTIONS = 0.14
_ORDINAL = 0.3
_CHANGE_OVER_ONE = 0.08

_SPECIAL = {
    "gained": templates_series.GAINED_SPECIAL,
    "lost": templates_series.LOST_SPECIAL,
    "grew": templates_series.GREW_SPECIAL,
    "shrank": templates_series.SHRANK_SPECIAL,
}
_UNITS = {
    "auto": ("acres",),
    "m2": (
        "square metres",
        "square meters",
        "sq m",
        "m2",
        "m²",
        "sqm",
        "sq. m",
        "square metre",
        "m^2",
        "meters squared",
    ),
    "ha": ("hectares", "hectares", "ha", "ha", "hectare", "hectars"),
    "km2": ("square kilometres", "square kilometers", "sq km", "km2", "km²", "sqkm", "sq. km", "km^2", "square km"),
    "%": ("percent", "%", "per cent", "percentage points", "percentage"),
    "m": ("metres", "meters", "m", "metre", "meter"),
    "km": ("kilometres", "kilometers", "km", "kilometre", "kms"),
}


@dataclass(frozen=True)
class SampleQuestion:
    """A question and its truth.

    Attributes:
        text: As typed by a person.
        plan: Task, form and classes it asks for.
        dates: Images in the scene it is asked over, 1 to 6.
        kind: One of `KINDS`.
        image: The image the person named ("in the first image"), from 0; None where none was: the last is meant.
    """

    text: str
    plan: Plan
    dates: int
    kind: str
    image: int | None = None


@dataclass
class _Draft:
    """A question on its way: the sentence, its truth, options to put behind it."""

    text: str
    plan: Plan
    choices: list[str] | None = None


def sample_question(
    rng: np.random.Generator,
    dates: int | None = None,
    kind: str | None = None,
    classes: Sequence[str] | None = None,
) -> SampleQuestion:
    """Draws a question.

    Args:
        rng: Where chance comes from; the same state gives the same question.
        dates: Images in the scene; None draws it. A change question may be drawn over one image too.
        kind: One of `KINDS`; None draws it.
        classes: The classes to ask of, e.g. those of a scene, drawn in any order; filled up with others where
            a question needs more. None allows all.

    Returns:
        The question with its truth.
    """
    if kind is None:
        weights = np.array(list(KINDS.values()), dtype=float)
        if dates == 1:
            weights[list(KINDS).index("change")] *= _CHANGE_OVER_ONE
        kind = list(KINDS)[int(rng.choice(len(KINDS), p=weights / weights.sum()))]
    if dates is None:
        dates = _draw_dates(rng, kind)
    draft = _none(rng) if kind == "none" else _DRAFTS[kind](rng, _order(rng, classes))
    text, image = draft.text, None
    if dates > 1 and draft.plan.task not in (*CHANGE_TASKS, "none") and rng.random() < _ORDINAL:
        text, image = typing_manner.with_image_named(rng, text, dates)
    text = typing_manner.typed(rng, text, draft.choices, plain=draft.plan.form == "question")
    return SampleQuestion(text, draft.plan, dates, kind, image)


def _draw_dates(rng: np.random.Generator, kind: str) -> int:
    if kind == "change":
        return 1 if rng.random() < _CHANGE_OVER_ONE else int(rng.choice([2, 2, 2, 2, 3, 3, 4, 5, 6]))
    return int(rng.choice([1, 2, 3, 4, 5, 6], p=[0.6, 0.2, 0.08, 0.05, 0.04, 0.03]))


def _order(rng: np.random.Generator, classes: Sequence[str] | None) -> list[str]:
    """All classes in a drawn order, the wanted ones first."""
    drawn = [CLASSES[int(index)] for index in rng.permutation(len(CLASSES))]
    wanted = set(CLASSES if classes is None else classes)
    return sorted(drawn, key=lambda name: name not in wanted)


# --- sentences -------------------------------------------------------------------------------------------------------


@cache
def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.splitlines() if line.strip())


def _pick(rng: np.random.Generator, pool: Sequence[str]) -> str:
    return pool[int(rng.integers(len(pool)))]


def _verb(word: str, noun: Noun) -> str:
    singular, plural = {
        "is": ("is", "are"),
        "does": ("does", "do"),
        "has": ("has", "have"),
        "was": ("was", "were"),
    }.get(word, ("s", ""))
    return plural if noun.plural else singular


def _sentence(
    rng: np.random.Generator, template: str, wordings: Sequence[Wording], form: str = "auto", listed: str = ""
) -> str:
    """A template filled with the words for its classes (or things)."""

    def fill(slot: str) -> str:
        name, _, verb = slot.partition(".")
        if name in templates.PHRASES:
            return expand(rng, templates.PHRASES[name], fill)
        if name == "parts":
            return expand(rng, templates.PARTS, fill)
        if name in ("unit", "len"):
            return _pick(rng, _UNITS[form if form in _UNITS else "m"])
        if name == "in_unit":
            return _in_unit(rng, form)
        if name in ("list", "listor", "the_all", "image", "images"):
            return listed or _pick(rng, _SMALL[name])
        noun = _noun(wordings, name)
        return _verb(verb, noun) if verb else noun.text

    return _tidy(expand(rng, template, fill))


_SMALL = {
    "the_all": ("all the", "the", "all", "these"),
    "image": ("image", "picture", "scene", "date", "acquisition", "layer"),
    "images": ("images", "dates", "pictures", "scenes", "acquisitions", "layers"),
    "list": ("",),
    "listor": ("",),
}


def _noun(wordings: Sequence[Wording], name: str) -> Noun:
    wording = wordings[0 if name[0] in "Aa" else 1]
    if name in ("A", "B"):
        return wording.noun("A")
    form = name[1:] or "a"
    return wording.definite() if form == "t" else wording.noun(form)


def _in_unit(rng: np.random.Generator, form: str) -> str:
    if form == "plain" or (form == "auto" and rng.random() > 0.06):
        return ""
    unit = _pick(rng, _UNITS[form])
    return _pick(rng, (" in ", " in ", " in ", ", in ", " (", " [", ", ")).replace("[", "(") + unit


def _tidy(text: str) -> str:
    """One space between words, "an" before a vowel, and the bracket around a unit closed."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"\b([Aa]) (?=[aeiouAEIO])", r"\1n ", text)
    if text.count("(") > text.count(")"):
        text += ")"
    return re.sub(r" +([,:;?])", r"\1", text)


def _wordings(rng: np.random.Generator, names: Sequence[str]) -> list[Wording]:
    return [Wording(rng, VOCABULARIES[name]) for name in names]


def _listed(rng: np.random.Generator, words: Sequence[str], last: str) -> str:
    joint = _pick(rng, (", ", ", ", ", ", " / ", " ", ", ")) if last == "and" else _pick(rng, (", ", ", ", " or "))
    if joint != ", ":
        return joint.join(words) if joint != " " else ", ".join(words)
    return (
        ", ".join(words[:-1])
        + _pick(rng, (f" {last} ", f", {last} ", f" {last} ", " & " if last == "and" else " or "))
        + words[-1]
    )


# --- kinds -----------------------------------------------------------------------------------------------------------


def _area(rng: np.random.Generator, order: list[str]) -> _Draft:
    form = str(rng.choice(["auto", "ha", "km2", "m2"], p=[0.46, 0.24, 0.16, 0.14]))
    lines = [line for line in _lines(templates.AREA) if form != "auto" or "{unit}" not in line or rng.random() < 0.06]
    names = tuple(order[:1])
    if rng.random() >= _OPTIONS:
        if form != "auto":
            lines = [line for line in lines if "{unit}" in line or "{in_unit}" in line]
        return _Draft(_sentence(rng, _pick(rng, lines), _wordings(rng, names), form), Plan("area", form, names))
    # Where the question names no unit, its options do: "How much forest is there? A. 5% B. 21%" asks for a share.
    unit = str(rng.choice(["ha", "km2", "m2", "%", "%"]))
    named = unit != "%" and rng.random() < 0.4
    lines = [line for line in _lines(templates.AREA) if "{unit}" not in line and (not named or "{in_unit}" in line)]
    text = _sentence(rng, _pick(rng, lines), _wordings(rng, names), unit if named else "plain")
    plan = Plan("share", "%", names) if unit == "%" else Plan("area", unit, names)
    return _Draft(text, plan, options.amounts(rng, unit))


def _simple(task: str, form: str, lines: str, choices: Callable[[np.random.Generator], list[str]], classes: int):  # noqa: ANN202
    """A drafter of a task with one form."""

    def draft(rng: np.random.Generator, order: list[str]) -> _Draft:
        names = tuple(order[:classes])
        text = _sentence(rng, _pick(rng, _lines(lines)), _wordings(rng, names))
        return _Draft(text, Plan(task, form, names), choices(rng) if rng.random() < _OPTIONS else None)

    return draft


def _larger(rng: np.random.Generator, order: list[str]) -> _Draft:
    task, form = _pick(rng, ("larger", "larger", "smaller")), _pick(rng, ("yes-no", "which"))
    lines = {
        ("larger", "yes-no"): templates.LARGER,
        ("larger", "which"): templates.LARGER_WHICH,
        ("smaller", "yes-no"): templates.SMALLER,
        ("smaller", "which"): templates.SMALLER_WHICH,
    }[task, form]
    names = tuple(order[:2])
    wordings = _wordings(rng, names)
    plan = Plan(task, form, names)
    if form == "which" and rng.random() < 0.12:
        return _which_of_options(rng, plan)
    text = _sentence(rng, _pick(rng, _lines(lines)), wordings)
    if rng.random() >= _OPTIONS:
        return _Draft(text, plan)
    if form == "yes-no":
        return _Draft(text, plan, options.yes_or_no(rng))
    return _Draft(text, plan, [wording.noun("a").text for wording in wordings])


_WHICH = {
    "larger": templates_series.RANK_MOST,
    "most": templates_series.RANK_MOST,
    "smaller": templates_series.RANK_LEAST,
    "least": templates_series.RANK_LEAST,
}
_WHICH_OF_TWO = {
    "larger": "which [is|one is|covers|takes up|has] [larger|bigger|more|more area|more space]{in}\n"
    "which of [these|the two|these two] [is larger|is bigger|covers more|takes up more space]{in}\n"
    "what [covers more|is larger|is bigger]{in}",
    "smaller": "which [is|one is] [smaller|less extensive]{in}\nwhich [covers|takes up|has] [less|less area|less space]{in}\n"
    "which of [these|the two|these two] [is smaller|covers less|takes up less space]{in}",
}


def _which_of_options(rng: np.random.Generator, plan: Plan) -> _Draft:
    """The classes stand in the options only: "Which covers more? A. forest B. water"."""
    word = plan.form if plan.task == "rank" else plan.task
    lines = _WHICH_OF_TWO.get(word, "") if len(plan.classes) == 2 else _WHICH[word]
    text = _sentence(rng, _pick(rng, _lines(lines)), ())
    return _Draft(text, plan, [options.class_option(rng, name) for name in plan.classes])


def _rank(rng: np.random.Generator, order: list[str]) -> _Draft:
    form = _pick(rng, ("list", "list", "most", "most", "least"))
    if rng.random() < 0.5:
        return _rank_all(rng, form)
    names = tuple(order[: int(rng.choice([3, 3, 3, 4, 4, 5]))])
    plan = Plan("rank", form, names)
    if form != "list" and rng.random() < 0.2:
        return _which_of_options(rng, plan)
    lines = {
        "list": templates_series.RANK_LIST_NAMED,
        "most": templates_series.RANK_MOST_NAMED,
        "least": templates_series.RANK_LEAST_NAMED,
    }[form]
    shape = _pick(rng, ("A", "A", "a", "m"))
    template = _pick(rng, _lines(lines))
    words = [wording.noun(shape).text for wording in _wordings(rng, names)]
    text = _sentence(rng, template, (), listed=_listed(rng, words, "or" if "{listor}" in template else "and"))
    if rng.random() >= _OPTIONS:
        return _Draft(text, plan)
    return _Draft(text, plan, options.orders(rng, names) if form == "list" else words)


def _rank_all(rng: np.random.Generator, form: str) -> _Draft:
    lines = {
        "list": templates_series.RANK_LIST,
        "most": templates_series.RANK_MOST,
        "least": templates_series.RANK_LEAST,
    }[form]
    return _Draft(_sentence(rng, _pick(rng, _lines(lines)), ()), Plan("rank", form, CLASSES))


def _distance(rng: np.random.Generator, order: list[str]) -> _Draft:
    form = str(rng.choice(["auto", "m", "km"], p=[0.6, 0.22, 0.18]))
    names = tuple(order[:2])
    lines = _lines(templates.DISTANCE)
    if form != "auto":
        lines = tuple(line for line in lines if "{len}" in line or "{in_unit}" in line)
    else:
        lines = tuple(line for line in lines if "{len}" not in line)
    text = _sentence(rng, _pick(rng, lines), _wordings(rng, names), form if form != "auto" else "plain")
    # "how many metres" inside a template names the unit as well as {len} does
    if form == "auto" and re.search(r"how many met", text):
        form = "m"
    chosen = options.lengths(rng, form) if rng.random() < _OPTIONS and form != "auto" else None
    return _Draft(text, Plan("distance", form, names), chosen)


def _change(rng: np.random.Generator, order: list[str]) -> _Draft:
    task = _pick(rng, ("change", "change", "change", "gained", "gained", "lost", "lost", "grew", "shrank"))
    if task in ("grew", "shrank"):
        return _grew(rng, task, order)
    form = str(rng.choice(["auto", "ha", "km2", "m2", "%"], p=[0.5, 0.2, 0.12, 0.09, 0.09]))
    names: tuple[str, ...] = tuple(order[:1])
    lines = {"change": templates_series.CHANGE_ONE, "gained": templates_series.GAINED, "lost": templates_series.LOST}[
        task
    ]
    if task == "change":
        of = _pick(rng, ("all", "one", "one", "two"))
        names = {"all": CLASSES, "one": tuple(order[:1]), "two": tuple(order[:2])}[of]
        lines = {"all": templates_series.CHANGE_ALL, "one": lines, "two": templates_series.CHANGE_TWO}[of]
    elif rng.random() < 0.15:
        lines = _SPECIAL[task][names[0]]
    usable = [line for line in _lines(lines) if ("unit}" in line if form != "auto" else "{unit}" not in line)]
    if not usable:
        form, usable = "auto", list(_lines(lines))
    text = _sentence(rng, _pick(rng, usable), _wordings(rng, names), form if form != "auto" else "plain")
    if rng.random() < _OPTIONS and task != "change":
        unit = _pick(rng, ("ha", "km2", "m2", "%")) if form == "auto" else form
        return _Draft(text, Plan(task, unit, names), options.amounts(rng, unit))
    return _Draft(text, Plan(task, form, names))


def _grew(rng: np.random.Generator, task: str, order: list[str]) -> _Draft:
    names = tuple(order[:1])
    lines = templates_series.GREW if task == "grew" else templates_series.SHRANK
    special = _SPECIAL[task].get(names[0])
    if special and rng.random() < 0.12:
        lines = special
    text = _sentence(rng, _pick(rng, _lines(lines)), _wordings(rng, names))
    chosen = options.yes_or_no(rng) if rng.random() < _OPTIONS else None
    return _Draft(text, Plan(task, "yes-no", names), chosen)


_DRAFTS: dict[str, Callable[[np.random.Generator, list[str]], _Draft]] = {
    "area": _area,
    "share": _simple("share", "%", templates.SHARE, lambda rng: options.amounts(rng, "%"), 1),
    "count": _simple("count", "count", templates.COUNT, options.counts, 1),
    "larger": _larger,
    "rank": _rank,
    "exists": _simple("exists", "yes-no", templates.EXISTS, options.yes_or_no, 1),
    "where": _simple("where", "place", templates.WHERE, options.places, 1),
    "border": _simple("border", "yes-no", templates.BORDER, options.yes_or_no, 2),
    "distance": _distance,
    "change": _change,
}


# --- questions that can't be grounded --------------------------------------------------------------------------------

_THING_LINES = (
    templates.AREA, templates.SHARE, templates.COUNT, templates.COUNT, templates.LARGER, templates.LARGER_WHICH,
    templates.SMALLER, templates.EXISTS, templates.EXISTS, templates.WHERE, templates.WHERE, templates.BORDER,
    templates.DISTANCE, templates_series.CHANGE_ONE, templates_series.GAINED, templates_series.LOST,
    templates_series.GREW, templates_series.SHRANK, templates_series.RANK_LIST_NAMED, templates_series.RANK_MOST_NAMED,
)  # fmt: skip


def _none(rng: np.random.Generator) -> _Draft:
    draw = rng.random()
    if draw < 0.44:
        return _thing(rng)
    if draw < 0.66:
        wordings = [refusals.wording_of_any_class(rng), refusals.wording_of_any_class(rng)]
        text = _sentence(rng, refusals.unmeasurable_template(rng), wordings)
        return _Draft(text, Plan("none", "thing"))
    text = refusals.off_topic(rng) if draw < 0.9 else refusals.noise(rng)
    return _Draft(text, Plan("none", "question"))


def _thing(rng: np.random.Generator) -> _Draft:
    """A real question's sentence about something that is no class, or about a class and such a thing."""
    template = _pick(rng, _lines(_pick(rng, _THING_LINES)))
    wordings = [refusals.wording_of_thing(rng), refusals.wording_of_thing(rng)]
    if rng.random() < 0.4:
        wordings[int(rng.integers(2))] = refusals.wording_of_any_class(rng)
    if not re.search(r"\{[Bb]", template):
        wordings[0] = refusals.wording_of_thing(rng)
    listed = ""
    if "{list" in template:
        words = [refusals.wording_of_thing(rng).noun("A").text for _ in range(int(rng.integers(3, 5)))]
        listed = _listed(rng, words, "or" if "{listor}" in template else "and")
    form = _pick(rng, ("plain", "plain", "ha", "km2", "m2")) if "{len}" not in template else "m"
    text = _sentence(rng, template, wordings, form if "{unit}" not in template or form != "plain" else "ha", listed)
    chosen = None
    if rng.random() < _OPTIONS:
        chosen = _pick_choices(rng)
    return _Draft(text, Plan("none", "thing"), chosen)


def _pick_choices(rng: np.random.Generator) -> list[str]:
    makers = (
        options.yes_or_no,
        options.counts,
        options.places,
        lambda rng: options.amounts(rng, "ha"),
        lambda rng: options.amounts(rng, "%"),
    )
    return makers[int(rng.integers(len(makers)))](rng)
