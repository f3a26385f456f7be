"""Typed questions and what they ask for.

A question is drawn in four steps: the kind, then task and form with the classes, then a template filled with words for
them, then the way it is typed (opening words, options, slips, capitals). Each step draws from one generator, so a seed
gives the same questions again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from model_runtime.model.plan import CHANGE_TASKS, Plan
from model_runtime.protocol import CLASSES
from model_runtime.training.language import typing_manner
from model_runtime.training.language.drafts import DRAFTERS
from model_runtime.training.language.refusals import draft_refusal

#: Kind of question -> how often it is drawn; kinds with several tasks and forms need more.
KINDS: dict[str, int] = {
    "area": 9, "share": 8, "count": 10, "larger": 14, "rank": 16, "exists": 8,
    "where": 7, "border": 9, "distance": 9, "change": 28, "none": 30,
}  # fmt: skip

_NAMES_IMAGE = 0.3
_NAMES_YEAR = 0.05
_CHANGE_OVER_ONE = 0.08


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
    kind = kind or _draw_kind(rng, dates)
    dates = dates or _draw_dates(rng, kind)
    draft = draft_refusal(rng) if kind == "none" else DRAFTERS[kind](rng, _order(rng, classes))
    text, image = draft.text, None
    if dates > 1 and draft.plan.task not in (*CHANGE_TASKS, "none") and rng.random() < _NAMES_IMAGE:
        text, image = typing_manner.with_image_named(rng, text, dates)
    elif dates == 1 and draft.plan.task not in (*CHANGE_TASKS, "none") and rng.random() < _NAMES_YEAR:
        text = typing_manner.with_year_named(rng, text)
    text = typing_manner.typed(rng, text, draft.choices, plain=draft.plan.form == "question")
    return SampleQuestion(text, draft.plan, dates, kind, image)


def _draw_kind(rng: np.random.Generator, dates: int | None) -> str:
    weights = np.array(list(KINDS.values()), dtype=float)
    if dates == 1:
        weights[list(KINDS).index("change")] *= _CHANGE_OVER_ONE
    return list(KINDS)[int(rng.choice(len(KINDS), p=weights / weights.sum()))]


def _draw_dates(rng: np.random.Generator, kind: str) -> int:
    if kind == "change":
        return 1 if rng.random() < _CHANGE_OVER_ONE else int(rng.choice([2, 2, 2, 2, 3, 3, 4, 5, 6]))
    return int(rng.choice([1, 2, 3, 4, 5, 6], p=[0.6, 0.2, 0.08, 0.05, 0.04, 0.03]))


def _order(rng: np.random.Generator, classes: Sequence[str] | None) -> list[str]:
    """All classes in a drawn order, the wanted ones first."""
    drawn = [CLASSES[int(index)] for index in rng.permutation(len(CLASSES))]
    wanted = set(CLASSES if classes is None else classes)
    return sorted(drawn, key=lambda name: name not in wanted)
