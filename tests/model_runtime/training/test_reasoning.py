import numpy as np
import pytest
import torch

from model_runtime.model import plan as words_of
from model_runtime.model.plan import Plan
from model_runtime.protocol import CLASSES
from model_runtime.training.bank import bank_figures, encode_bank, random_images
from model_runtime.training.grounding import class_codes
from model_runtime.training.language import SampleQuestion
from model_runtime.training.reasoning import make_sample, reasoning_loss

PAIR = SampleQuestion("Is the forest larger than the lake?", Plan("larger", "yes-no", ("trees", "water")), 1, "larger")


@pytest.fixture
def model(make_model):
    return make_model()


def sample_of(model, plan_only=False, question=PAIR, images=None):
    rng = np.random.default_rng(0)
    images = images or random_images(rng, question.dates, model.network.token_width)
    return make_sample(rng, model.words, question, images, 8, plan_only)


def test_only_the_models_own_words_are_trained(model):
    sample = sample_of(model)
    own = model.words.decode([token for token, trained in zip(sample.ids, sample.trained, strict=True) if trained])
    assert own.startswith("<think><task>larger yes-no</task>")
    assert own.endswith("<|im_end|>")
    assert words_of.FIGURES_OPEN not in own
    assert "forest" not in own
    assert words_of.FIGURES_OPEN in model.words.decode(sample.ids)


def test_every_visual_place_has_its_token(model):
    for plan_only in (False, True):
        sample = sample_of(model, plan_only)
        places = [model.words.ids[name] for name in (words_of.IMG_CONTEXT, words_of.REGION)]
        assert sum(token in places for token in sample.ids) == len(sample.tokens)
        assert [CLASSES[index] for index in sample.classes] == ["trees", "water"]


def test_a_plan_alone_ends_before_the_answer(model):
    text = model.words.decode(sample_of(model, plan_only=True).ids)
    assert words_of.ANSWER_OPEN not in text
    assert text.count(words_of.SEG) == 2


def test_long_lists_are_learnt_whole_and_broken_off(model):
    ranked = SampleQuestion("Rank them all.", Plan("rank", "list", CLASSES), 1, "rank")
    images = random_images(np.random.default_rng(0), 1, model.network.token_width)
    rng = np.random.default_rng(1)
    samples = [make_sample(rng, model.words, ranked, images, 8, plan_only=True) for _ in range(20)]
    assert {len(sample.classes) for sample in samples} == {3, len(CLASSES)}
    whole = [sample for sample in samples if len(sample.classes) == len(CLASSES)]
    assert all(model.words.decode(sample.ids).endswith(words_of.THINK_CLOSE) for sample in whole)
    assert len(make_sample(rng, model.words, ranked, images, 8).classes) == len(CLASSES)


def test_a_few_steps_learn_one_conversation(model):
    """The loss reaches both the words and the prompts said at [SEG]."""
    network, codes = model.network.train(), class_codes(32)
    batch = [sample_of(model), sample_of(model, plan_only=True)]
    optimizer = torch.optim.AdamW(network.parameters(), lr=3e-3)
    losses = []
    for _ in range(30):
        text_loss, code_loss = reasoning_loss(network, model.words, codes, batch)
        optimizer.zero_grad()
        (text_loss + code_loss).backward()
        optimizer.step()
        losses.append((text_loss.item(), code_loss.item()))
    assert losses[-1][0] < 0.7 * losses[0][0]
    assert losses[-1][1] < losses[0][1]


def test_the_bank_tells_the_true_figures(model):
    bank = encode_bank(model.network, first_seed=40, scenes=1, size=64)
    assert len(bank) == 3, "the first scene has three dates"
    figures = bank_figures(Plan("change", "auto", ("trees",)), bank)("trees", 2)
    before, after = (image.labels == CLASSES.index("trees") for image in (bank[0], bank[2]))
    pixel_m2 = bank[0].pixel_size_m ** 2
    assert figures.area_m2 == pytest.approx(after.sum() * pixel_m2)
    assert figures.gained_m2 == pytest.approx((after & ~before).sum() * pixel_m2)
    assert figures.lost_m2 == pytest.approx((before & ~after).sum() * pixel_m2)
