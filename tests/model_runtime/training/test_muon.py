import pytest
import torch

from model_runtime.training.muon import Muon, orthogonal


@pytest.mark.parametrize("shape", [(3, 8, 8), (2, 5, 12), (2, 12, 5)])
def test_updates_have_singular_values_near_one(shape):
    matrices = torch.randn(shape, generator=torch.Generator().manual_seed(1)) * 100
    values = torch.linalg.svdvals(orthogonal(matrices))
    assert values.min() > 0.3
    assert values.max() < 1.3


def test_it_learns_several_matrices_at_once_and_leaves_others_alone():
    generator = torch.Generator().manual_seed(2)
    wanted = torch.randn(2, 6, 4, generator=generator)
    learned = [torch.zeros(6, 4, requires_grad=True) for _ in wanted]
    untouched = torch.ones(6, 4, requires_grad=True)
    optimizer = Muon([*learned, untouched], lr=0.1)
    first = None
    for _ in range(200):
        loss = sum((a - b).square().mean() for a, b in zip(learned, wanted, strict=True))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        first = first or loss.item()
    assert loss.item() < 0.05 * first
    assert (untouched == 1).all()
