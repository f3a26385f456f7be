"""Which question is asked of which unseen scene: the kinds in turn, each well posed in its scene."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import resources
from itertools import count, islice, takewhile

import numpy as np

from model_runtime.bench.scenes import SIZE, Products, pixel_size_of, true_ledger
from model_runtime.bench.well_posed import firmly_separate, well_posed
from model_runtime.engine.ledger import Ledger
from model_runtime.model.config import TerraScopeConfig
from model_runtime.model.plan import Plan
from model_runtime.training.grounding import FIRST_TRAINING_SEED
from model_runtime.training.language import KINDS, SampleQuestion, sample_question
from model_runtime.training.simulation import SimulatedScene, simulate_labels

#: Questions tried on a scene before the next one is taken, as a benchmark's makers look for what a scene allows.
_TRIES = 12

#: (generator, kind, dates of the scene or None to draw them) -> question.
Wording = Callable[[np.random.Generator, str, int | None], SampleQuestion]


@dataclass(frozen=True, eq=False)
class PosedQuestion:
    """A question and the scene it is asked of.

    Attributes:
        seed: Of the scene.
        question: The question.
        truth: What the scene's true masks measure for it.
    """

    seed: int
    question: SampleQuestion
    truth: Ledger


def posed_questions(
    number: int,
    products: Products,
    config: TerraScopeConfig,
    wording: Wording | None = None,
    as_drawn: bool = False,
    first_seed: int = 0,
) -> Iterator[PosedQuestion]:
    """Questions, each of another scene; training never takes their seeds.

    Args:
        number: How many.
        products: What kind of scenes.
        config: Of the model: what its masks are cleaned of, the true ones are cleaned of too.
        wording: Where questions come from; None is the training's grammar.
        as_drawn: Whether questions that aren't well posed in their scene are asked too.
        first_seed: Seed of the first scene; others follow.
    """
    kinds, wording = tuple(KINDS), wording or of_grammar
    seeds = takewhile(lambda seed: seed < FIRST_TRAINING_SEED // 2, count(first_seed))
    for kind in islice((kinds[n % len(kinds)] for n in count()), number):
        posed = (_pose(seed, kind, products, config, wording, as_drawn) for seed in seeds)
        yield next(one for one in posed if one is not None)


def _pose(
    seed: int, kind: str, products: Products, config: TerraScopeConfig, wording: Wording, as_drawn: bool
) -> PosedQuestion | None:
    """The first question of this kind, of some tries, that is well posed in this scene."""
    rng = np.random.default_rng([seed, 77])
    question = wording(rng, kind, None)
    labels, pixel_size_m = simulate_labels(seed, SIZE, question.dates, pixel_size_of(products))
    scene = SimulatedScene(np.zeros((len(labels), 1, SIZE, SIZE), np.float32), labels, pixel_size_m)
    for _ in range(_TRIES):
        truth = true_ledger(question, scene, config)
        if as_drawn or (well_posed(question.plan, truth.findings, pixel_size_m) and _firm(question, truth, config)):
            return PosedQuestion(seed, question, truth)
        question = wording(rng, kind, len(labels))
    return None


def _firm(question: SampleQuestion, truth: Ledger, config: TerraScopeConfig) -> bool:
    masks = (grounded.mask.unpack() for grounded in truth.groundings)
    return question.kind != "count" or all(
        firmly_separate(mask, config.min_region_px, config.min_main_region_px) for mask in masks
    )


def of_grammar(rng: np.random.Generator, kind: str, dates: int | None) -> SampleQuestion:
    """A question of the training's grammar, drawn anew; short ones may have been drawn in training too."""
    return sample_question(rng, dates=dates, kind=kind)


def of_people(rng: np.random.Generator, kind: str, dates: int | None) -> SampleQuestion:
    """One of the questions that were written by someone who didn't know the grammar, and never trained on."""
    known = [one for one in people_questions(kind) if dates in (None, one.dates)]
    return known[int(rng.integers(len(known)))]


def people_questions(kind: str) -> list[SampleQuestion]:
    """All of those questions of a kind."""
    text = resources.files("model_runtime.training.language").joinpath("people_questions.json").read_text("utf-8")
    return [
        SampleQuestion(one["question"], Plan(one["task"], one["form"], tuple(one["classes"])), one["dates"], kind)
        for one in json.loads(text)
        if one["kind"] == kind
    ]
