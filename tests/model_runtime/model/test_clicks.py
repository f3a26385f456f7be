"""Clicks on the embedded network, and on a published one with SAM 2's point prompts."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch

from model_runtime.model import load_model
from model_runtime.model.clicks import Look
from model_runtime.model.network import TerraScope
from model_runtime.model.precision import accept_fp32
from model_runtime.protocol import CLASSES, ROLES
from model_runtime.training.simulation import simulate
from tests.model_runtime.tiny_published import published_like


@pytest.fixture(scope="module")
def nano():
    return load_model("nano", "cpu", lambda part: None)


def lake(rows=64, columns=96):
    """Grass with a dark lake in its middle, in reflectance."""
    bands = np.full((len(ROLES), rows, columns), np.nan, np.float32)
    grass, water = (0.04, 0.07, 0.06, 0.35, 0.2, 0.1), (0.05, 0.05, 0.03, 0.015, 0.008, 0.005)
    bands[:6] = np.array(grass)[:, None, None]
    bands[:6, 20:44, 30:60] = np.array(water)[:, None, None]
    return bands


def test_a_click_means_what_looks_like_the_point(nano):
    look, nothing = Look(nano, lake(), 10.0), np.zeros((64, 96), bool)
    prompt = nano.network.class_prompts[CLASSES.index("built-up")].tolist()
    region = look.region(prompt, (32, 45), nothing)
    truth = np.zeros_like(nothing)
    truth[20:44, 30:60] = True
    assert (region & truth).sum() / (region | truth).sum() > 0.7
    # the same click on a mask that has the lake takes it away
    assert (look.region(prompt, (32, 45), truth) & ~truth).sum() == 0


def test_a_click_changes_at_least_its_pixel_and_no_other_side(nano):
    rng = np.random.default_rng(3)
    scene = simulate(170_003, 128)
    look, mask = Look(nano, scene.bands[0], scene.pixel_size_m), rng.random((128, 128)) > 0.5
    prompt = nano.network.class_prompts[0].tolist()
    for clicked in ((0, 0), (127, 5), (64, 64)):
        region = look.region(prompt, clicked, mask)
        assert region[clicked]
        assert (mask[region] == mask[clicked]).all()
    assert look.exclusive


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_published_network_is_prompted_with_the_point(tokenizer, dtype):
    torch.manual_seed(0)
    config = published_like(tokenizer.get_vocab_size())
    network = TerraScope(config).eval().to(dtype)
    network.sam2.sam_prompt_encoder.pe_layer.float()  # as it is loaded, see `precision.py`
    accept_fp32(network)
    model = SimpleNamespace(network=network, config=config)
    bands = np.random.default_rng(0).uniform(0, 0.3, (len(config.roles), 40, 60)).astype(np.float32)
    look, mask = Look(model, bands, 10.0), np.zeros((40, 60), bool)
    prompt = torch.randn(config.grounding.d_model).tolist()
    assert not look.exclusive
    by_points = look._by_points(prompt, (20, 30), mask)
    assert by_points.shape == mask.shape
    # SAM 2's own point embeddings are what is asked: another sign, another mask
    mask[20, 30] = True
    assert (look._by_points(prompt, (20, 30), mask) != ~by_points).any()
    assert look.region(prompt, (20, 30), mask)[20, 30]
