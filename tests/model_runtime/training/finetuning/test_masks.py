import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from model_runtime.training.finetuning.masks import mask_iou, mask_losses

ALL = torch.ones(8, 8, dtype=torch.bool)


def half():
    mask = torch.zeros(8, 8, dtype=torch.bool)
    mask[:, 4:] = True
    return mask


def logits_of(mask, sure=20.0):
    return torch.where(mask, sure, -sure)


def test_a_right_mask_costs_nothing_and_a_wrong_one_much():
    right = mask_losses(logits_of(half()), half(), ALL)
    wrong = mask_losses(logits_of(~half()), half(), ALL)
    assert [loss.item() for loss in right] == pytest.approx([0, 0], abs=1e-5)
    assert wrong[0] > 10
    assert wrong[1] == pytest.approx(1 - 10 / (64 + 10), abs=1e-4)


def test_pixels_that_nobody_knows_do_not_count():
    counted = half()
    wrong_where_unknown = logits_of(half() | ~counted)
    assert mask_losses(wrong_where_unknown, half(), counted)[0] == pytest.approx(0, abs=1e-5)
    assert mask_iou(wrong_where_unknown > 0, half(), counted) == 1
    assert mask_iou(wrong_where_unknown > 0, half(), ALL) == 0.5


def test_nothing_known_is_no_division_by_nothing():
    losses = mask_losses(torch.zeros(8, 8), half(), ~ALL)
    assert all(torch.isfinite(loss) for loss in losses)
    assert mask_iou(half(), half(), ~ALL) == 1


@given(st.integers(0, 2**16), st.integers(0, 2**16))
def test_iou_is_that_of_sets(one, other):
    masks = [torch.tensor([bool(bits >> bit & 1) for bit in range(16)]).reshape(4, 4) for bits in (one, other)]
    sets = [{bit for bit in range(16) if bits >> bit & 1} for bits in (one & 0xFFFF, other & 0xFFFF)]
    union = sets[0] | sets[1]
    expected = len(sets[0] & sets[1]) / len(union) if union else 1.0
    assert mask_iou(*masks, torch.ones(4, 4, dtype=torch.bool)).item() == pytest.approx(expected)
