"""What a question asks for comes from the language model alone: with its weights shuffled nothing is understood."""

import copy
from dataclasses import replace

import numpy as np
import pytest
import torch

from model_runtime.bench.wording import understood
from model_runtime.model import load_model
from model_runtime.training.language import KINDS, sample_question
from model_runtime.training.simulation import simulate

#: A seed of questions that neither training nor a bench draws from.
SEED = 77


@pytest.fixture(scope="module")
def nano():
    return load_model("nano", "cpu")


@pytest.fixture(scope="module")
def shuffled(nano):
    """nano with the weights of its language model in another order, tensor by tensor; the rest as it is."""
    network = copy.deepcopy(nano.network)
    generator = torch.Generator().manual_seed(SEED)
    with torch.no_grad():
        for weight in network.language_model.parameters():
            order = torch.randperm(weight.numel(), generator=generator)
            weight.copy_(weight.flatten()[order].reshape(weight.shape))
    return replace(nano, network=network)


def right(model):
    """How many of two questions a kind a model reads as they are meant."""
    rng, scene = np.random.default_rng(SEED), simulate(SEED, size=64, dates=2, drop=False)
    one_date = replace(scene, bands=scene.bands[:1], labels=scene.labels[:1])
    count = 0
    for kind in KINDS:
        for _ in range(2):
            question = sample_question(rng, kind=kind, dates=2 if kind == "change" else 1)
            plan = understood(model, question.text, scene if question.dates == 2 else one_date)
            count += plan is not None and (plan.task, set(plan.classes)) == (
                question.plan.task,
                set(question.plan.classes),
            )
    return count


def test_shuffled_words_understand_nothing(nano, shuffled):
    asked = 2 * len(KINDS)
    assert right(nano) > 0.7 * asked
    # chance: eighteen tasks times the classes; two lucky ones of 22 are let pass
    assert right(shuffled) <= 2
