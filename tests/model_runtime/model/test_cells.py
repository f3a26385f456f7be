import torch
from hypothesis import given
from hypothesis import strategies as st

from model_runtime.model.cells import tokens_of_mask


@st.composite
def masks(draw):
    seed, density = draw(st.integers(0, 2**31)), draw(st.floats(0, 1))
    rough = torch.rand(8, 8, generator=torch.Generator().manual_seed(seed)) < density
    return rough.repeat_interleave(8, 0).repeat_interleave(8, 1)


@given(masks(), st.integers(1, 20), st.sampled_from(["half", "nearest"]))
def test_tokens_lie_under_the_mask_within_the_limit(mask, limit, coverage):
    chosen = tokens_of_mask(mask, (8, 8), limit, coverage)
    assert len(chosen) <= limit
    assert len(set(chosen.tolist())) == len(chosen)
    cells = mask[4::8, 4::8].flatten()
    assert cells[chosen].all()
    assert (len(chosen) == 0) == (not mask.any())


def test_over_half_of_the_cell_must_be_covered():
    mask = torch.zeros(16, 16, dtype=torch.bool)
    mask[:8, :8] = True
    mask[:8, 8:12] = True  # half of the second cell, not over half
    assert tokens_of_mask(mask, (2, 2), 8, "half").tolist() == [0]


def test_a_mask_smaller_than_a_cell_keeps_one_token():
    mask = torch.zeros(32, 32, dtype=torch.bool)
    mask[20:22, 28:30] = True
    assert tokens_of_mask(mask, (4, 4), 8, "half").tolist() == [2 * 4 + 3]


def test_above_the_limit_tokens_are_spread_over_the_mask():
    chosen = tokens_of_mask(torch.ones(64, 64, dtype=torch.bool), (16, 16), 16, "half")
    rows = set((chosen // 16 // 4).tolist())
    columns = set((chosen % 16 // 4).tolist())
    assert rows == columns == {0, 1, 2, 3}
