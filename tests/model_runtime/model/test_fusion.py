"""The choice between optical and SAR tokens (paper eq. 4-5)."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from model_runtime.model.config import FusionConfig
from model_runtime.model.evidence import EvidenceChoice
from model_runtime.model.fusion import SensorTokens, fused, relevance, takes_sar
from model_runtime.model.sight import sight_of

SIDE = 64


@pytest.fixture
def keys():
    return (*torch.randn(2, 6, 8, generator=torch.Generator().manual_seed(0)),)


@pytest.fixture
def words():
    return torch.randn(5, 8, generator=torch.Generator().manual_seed(1))


def test_over_the_text_every_token_is_as_relevant_as_any_other(keys, words):
    of_optical, of_sar = relevance(*keys, words, FusionConfig(axis="text"))
    torch.testing.assert_close(of_optical, torch.full((6,), 1 / 5))
    torch.testing.assert_close(of_sar, of_optical)


def test_apart_each_sensors_relevance_adds_up_to_one(keys, words):
    for of_sensor in relevance(*keys, words, FusionConfig(shared=False)):
        assert of_sensor.sum().item() == pytest.approx(1)
    together = relevance(*keys, words, FusionConfig(shared=True))
    assert torch.cat(together).sum().item() == pytest.approx(1)


def test_relevance_is_that_of_the_equation(keys, words):
    """Against the equation written out token by token and word by word."""
    of_optical, of_sar = relevance(*keys, words, FusionConfig(shared=False))
    for tokens, found in zip(keys, (of_optical, of_sar), strict=True):
        for j in range(6):
            terms = []
            for word in words:
                weights = [torch.exp(tokens[i] @ word / 8**0.5) for i in range(6)]
                terms.append(weights[j] / sum(weights))
            assert found[j].item() == pytest.approx(sum(terms).item() / 5, rel=1e-4)


def sensor_tokens(keys, optical_there=None, sar_there=None):
    optical, sar = keys
    everywhere = torch.ones(6, dtype=torch.bool)
    there = [everywhere if given is None else given for given in (optical_there, sar_there)]
    return SensorTokens(optical, sar, optical, sar, *there)


def test_the_question_decides(keys, words):
    tokens, chosen = sensor_tokens(keys), torch.arange(6)
    choices = {tuple(takes_sar(tokens, chosen, words[[i]], FusionConfig()).tolist()) for i in range(5)}
    assert len(choices) > 1


def test_a_lone_selected_token_is_optical_as_published(keys, words):
    config = FusionConfig(over="selected", shared=False)
    for index in range(6):
        assert not takes_sar(sensor_tokens(keys), torch.tensor([index]), words, config).any()


def test_where_one_sensor_is_blind_the_other_is_taken(keys, words):
    half = torch.arange(6) < 3
    chosen = torch.arange(6)
    assert takes_sar(sensor_tokens(keys, optical_there=half), chosen, words, FusionConfig())[3:].all()
    assert not takes_sar(sensor_tokens(keys, sar_there=half), chosen, words, FusionConfig())[3:].any()


def test_each_token_comes_from_its_sensor(keys):
    from_sar = torch.tensor([True, False])
    taken = fused(sensor_tokens(keys), torch.tensor([4, 1]), from_sar)
    torch.testing.assert_close(taken, torch.stack([keys[1][4], keys[0][1]]))


@pytest.fixture
def both():
    return np.random.default_rng(0).random((8, SIDE, SIDE), dtype=np.float32)


@torch.inference_mode()
def evidence_of(make_model, bands, mode, evidence="mask"):
    model = make_model(fusion=FusionConfig(mode=mode, width=4), evidence=evidence, token_cells=1)
    image = sight_of(model.network).see([bands], 10.0)[0]
    mask = torch.zeros(SIDE, SIDE, dtype=torch.bool)
    mask[:32, :32] = mask[40:, 56:] = True
    return image, EvidenceChoice(model, "Is there water?").of(image, mask)


def test_each_mode_sends_other_tokens_back(make_model, both):
    sent = {mode: evidence_of(make_model, both, mode)[1] for mode in ("joint", "optical", "sar", "concat", "adaptive")}
    assert sent["joint"][1] is None
    assert np.nansum(sent["optical"][1]) == 0
    assert np.nanmin(sent["sar"][1]) == 1
    torch.testing.assert_close(sent["concat"][0], torch.cat([sent["optical"][0], sent["sar"][0]]))
    tokens, radar = sent["adaptive"]
    assert np.isfinite(radar[:32, :32]).all()
    assert np.isnan(radar[40:, :16]).all(), "nothing goes back from where the mask isn't"
    from_either = [(tokens == sent[mode][0]).all(1) for mode in ("optical", "sar")]
    assert torch.logical_xor(*from_either).all()
    assert from_either[1].any() == (radar[:32, :32] == 1).any()
    alone = [sent[mode][0] for mode in ("joint", "optical", "sar")]
    assert all(not torch.allclose(one, other) for one, other in zip(alone, [*alone[1:], alone[0]], strict=True))


@pytest.mark.parametrize("missing", [slice(0, 6), slice(6, 8)], ids=["no optical", "no SAR"])
def test_with_one_sensor_there_is_nothing_to_choose(make_model, both, missing):
    bands = both.copy()
    bands[missing] = np.nan
    for mode in ("optical", "sar", "concat", "adaptive"):
        image, (tokens, radar) = evidence_of(make_model, bands, mode)
        assert image.sensors is None
        assert radar is None
        torch.testing.assert_close(tokens, evidence_of(make_model, bands, "joint")[1][0])


def test_cells_without_optical_data_answer_by_radar(make_model, both):
    bands = both.copy()
    bands[:6, :32] = np.nan
    _, (_, radar) = evidence_of(make_model, bands, "adaptive")
    assert (radar[:32, :32] == 1).all()


def test_ablations_change_what_goes_back_and_nothing_else(make_model, both):
    sent = {rule: evidence_of(make_model, both, "joint", rule) for rule in ("mask", "box", "random", "none")}
    tokens = {rule: evidence[0] for rule, (_, evidence) in sent.items()}
    assert len(tokens["none"]) == 0
    assert len(tokens["random"]) == len(tokens["mask"]) < len(tokens["box"])
    assert not torch.allclose(tokens["random"], tokens["mask"])
    torch.testing.assert_close(sent["mask"][0].tokens, sent["random"][0].tokens)


def test_a_config_with_fusion_is_read_back(make_model, tmp_path):
    config = replace(make_model().config, fusion=FusionConfig("adaptive", width=8), evidence="box")
    config.save(tmp_path)
    assert type(config).load(tmp_path) == config
