"""A batch of questions is answered as each would be by itself."""

import numpy as np
import pytest
import torch

from model_runtime.model import Grounded, Written, load_model, reason
from model_runtime.model.plan import Figures
from model_runtime.model.together import Asked, reason_together
from model_runtime.training.simulation import simulate

FIGURES = Figures(share=0.25, area_m2=4e4, regions=2, place="north")
QUESTIONS = (
    "Is the forest larger than the cropland?",
    "Rank all land covers by area, largest first, please, and take your time.",
    "Who is the mayor?",
    "water?",
    "How far is the nearest town from the lake, in kilometres?",
)


@pytest.fixture(scope="module")
def nano():
    return load_model("nano", "cpu")


@pytest.fixture(scope="module")
def scenes():
    return [[simulate(seed, size=size, drop=False).bands[0]] for seed, size in ((1, 96), (2, 128))]


def alone(model, question, overviews):
    stream, figures, masks = reason(model, overviews, 10.0, question), None, []
    while True:
        try:
            said = stream.send(figures)
        except StopIteration as end:
            return end.value, masks
        figures = FIGURES if isinstance(said, Grounded) else None
        if isinstance(said, Grounded):
            masks.append(said.logits)


def together(model, asked):
    stream, figures, masks = reason_together(model, asked), None, [[] for _ in asked]
    while True:
        try:
            number, said = stream.send(figures)
        except StopIteration as end:
            return end.value, masks
        figures = FIGURES if isinstance(said, Grounded) else None
        if isinstance(said, Grounded):
            masks[number].append(said.logits)
        else:
            assert isinstance(said, Written)


def test_a_batch_answers_as_each_question_alone(nano, scenes):
    asked = [Asked(question, scenes[n % 2], 10.0) for n, question in enumerate(QUESTIONS)]
    replies, masks = together(nano, asked)
    for one, reply, found in zip(asked, replies, masks, strict=True):
        wanted, wanted_masks = alone(nano, one.question, one.overviews)
        assert reply == wanted
        assert len(found) == len(wanted_masks)
        for mask, wanted_mask in zip(found, wanted_masks, strict=True):
            np.testing.assert_allclose(mask, wanted_mask, atol=1e-3)
    assert len({len(found) for found in masks}) > 2, "the questions ground different numbers of classes"


def test_questions_of_one_scene_share_its_encoding(nano, scenes, monkeypatch):
    encoded = []
    encode = nano.network.encode
    monkeypatch.setattr(nano.network, "encode", lambda pixels: encoded.append(len(pixels)) or encode(pixels))
    together(nano, [Asked(question, scenes[0], 10.0) for question in QUESTIONS[:3]])
    assert encoded == [1]


def test_states_in_a_batch_are_those_of_each_row_alone(make_model):
    """Rows of very different length: what fills the short ones leaves no trace."""
    from transformers import DynamicCache

    from model_runtime.model.together import SharedCache

    model, rng = make_model(), torch.Generator().manual_seed(0)
    shared = SharedCache(model, 3)
    caches = [DynamicCache(config=model.network.language_model.config) for _ in range(3)]
    with torch.inference_mode():
        for lengths in ({0: 40, 1: 1, 2: 7}, {0: 1, 1: 12, 2: 1}, {0: 3, 2: 1}, {2: 5}):
            pieces = {row: torch.randn(length, 32, generator=rng) for row, length in lengths.items()}
            states = shared.read(pieces)
            for state, (row, piece) in zip(states, pieces.items(), strict=True):
                output = model.network.language_model.model(
                    inputs_embeds=piece.unsqueeze(0), past_key_values=caches[row], use_cache=True
                )
                torch.testing.assert_close(state, output.last_hidden_state[0, -1], atol=1e-5, rtol=1e-4)
