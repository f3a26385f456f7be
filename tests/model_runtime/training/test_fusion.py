import numpy as np
import pytest
import torch

from model_runtime.model.config import FusionConfig
from model_runtime.model.fusion import relevance
from model_runtime.protocol import CLASSES
from model_runtime.training.fusion import SensorScene, fusion_loss, sensor_scene
from model_runtime.training.simulation import simulate


@pytest.fixture
def network(make_model):
    torch.manual_seed(0)
    return make_model(rivals=True, fusion=FusionConfig(mode="adaptive", width=8)).network


def test_each_sensor_is_judged_by_its_own_masks(network):
    scene = simulate(3, 64, drop=False, cloud_cover=0.5)
    told = sensor_scene(network, scene)
    cells = told.folded.shape[1]
    assert told.gain.shape == told.present.shape == (cells, len(CLASSES))
    torch.testing.assert_close(told.present.sum(1), torch.ones(cells))
    assert told.cloud.mean().item() == pytest.approx(float(np.mean(scene.cloud)), abs=1e-5)
    assert not torch.allclose(told.folded[0], told.folded[1])


def test_a_few_steps_learn_which_sensor_to_believe_for_which_word(network):
    """The first word asks for what optical shows in half of the cells, the second for what it shows in the others."""
    generator = torch.Generator().manual_seed(0)
    cells, width = 16, network.token_width
    half = (torch.arange(cells) < cells // 2).float() * 2 - 1
    gain = torch.zeros(cells, len(CLASSES))
    gain[:, 0], gain[:, 1] = half, -half
    folded = torch.randn(2, cells, width, generator=generator)
    scene = SensorScene(folded, gain, torch.ones(cells, len(CLASSES)), torch.zeros(cells))
    words = torch.randn(2, 3, 32, generator=generator)
    optimizer = torch.optim.AdamW(network.relevance.parameters(), lr=1e-2)
    for _ in range(60):
        loss = sum(fusion_loss(network, scene, words[index], [index]) for index in range(2))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        keys = network.relevance.key(folded)
        for index in range(2):
            query = network.relevance.query(words[index])
            of_optical, of_sar = relevance(*keys, query, network.config.fusion)
            assert torch.equal(of_sar > of_optical, gain[:, index] > 0)
