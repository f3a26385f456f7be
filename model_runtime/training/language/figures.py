"""Made-up but consistent figures, for training on text alone: no scene, no masks."""

from __future__ import annotations

import numpy as np

from model_runtime.model.plan import CHANGE_TASKS, PLACES, Figures, Plan
from model_runtime.protocol import CLASSES
from model_runtime.training.language.dialogue import FigureSource, groundings_of

_ABSENT = 0.3


def _shares(rng: np.random.Generator) -> np.ndarray:
    """Shares (6,) of the classes, summing to at most 1; each class is absent in 30 % of the scenes."""
    weights = rng.gamma(0.9, size=len(CLASSES)) * (rng.random(len(CLASSES)) > _ABSENT)
    if rng.random() < 0.15:  # two classes close to each other: the comparison must read every digit
        one, other = rng.choice(len(CLASSES), 2, replace=False)
        weights[one] = weights[other] * (1 + rng.normal(0, 0.04))
    total = weights.sum()
    return weights * (rng.uniform(0.8, 1.0) / total) if total > 0 else weights


def random_figures(rng: np.random.Generator, plan: Plan, dates: int, image: int | None = None) -> FigureSource:
    """A source of figures of one made-up scene, for `reference_stream`.

    As the runtime does: the border is told for border questions, the distance for distance questions, both at the
    second class; gained and lost at the last image of change questions.

    Args:
        rng: Where chance comes from; everything is drawn here, so the source is repeatable.
        plan: Task and classes of the question.
        dates: Images in the scene.
        image: The image the person named, from 0; None means the last.
    """
    scene_m2 = float(np.exp(rng.uniform(np.log(2e5), np.log(4e9))))
    drawn: dict[tuple[str, int], Figures] = {}
    shares = dict(zip(CLASSES, _shares(rng), strict=True))
    order = groundings_of(plan, dates, image)
    for index, (name, date) in enumerate(order):
        share = float(shares[name])
        extra: dict[str, object] = {}
        if index == 1 and plan.task in ("border", "distance"):
            extra = _between(rng, plan.task, scene_m2, present=share > 0 and shares[order[0][0]] > 0)
        if plan.task in CHANGE_TASKS and dates > 1 and date == dates - 1:
            share, gained, lost = _after(rng, share)
            extra = {"gained_m2": gained * scene_m2, "lost_m2": lost * scene_m2}
        drawn[name, date] = _figures(rng, share, scene_m2, extra)
    return lambda name, date: drawn[name, date]


def _figures(rng: np.random.Generator, share: float, scene_m2: float, extra: dict[str, object]) -> Figures:
    if share <= 0:
        return Figures(0.0, 0.0, 0, "", **extra)  # type: ignore[arg-type]
    regions = 1 + int(rng.geometric(1 / rng.uniform(1.2, 30))) - 1
    place = PLACES[int(rng.integers(len(PLACES)))]
    return Figures(share, share * scene_m2, max(regions, 1), place, **extra)  # type: ignore[arg-type]


def _between(rng: np.random.Generator, task: str, scene_m2: float, present: bool) -> dict[str, object]:
    touching = bool(rng.random() < (0.5 if task == "border" else 0.25))
    if task == "border":
        return {"border": touching and present}
    if not present:
        return {}
    reach = np.sqrt(scene_m2)
    return {"distance_m": 0.0 if touching else float(reach * rng.beta(0.8, 3.0))}


def _after(rng: np.random.Generator, before: float) -> tuple[float, float, float]:
    """(share after, gained, lost) of a class, as shares of the scene."""
    room = max(1 - before, 0.0)
    gained = room * float(rng.beta(0.7, 9)) * float(rng.random() > 0.2)
    lost = before * float(rng.beta(0.7, 4)) * float(rng.random() > 0.2)
    if rng.random() < 0.05:
        lost = before
    return before + gained - lost, gained, lost
