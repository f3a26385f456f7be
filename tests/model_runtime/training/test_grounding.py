"""The grounding stage: it learns a scene, learns from what maps only partly say, and doubts maps that err."""

import pytest
import torch

from model_runtime.training.grounding import DenseHead, SimulatedBatches, class_codes, grounding_loss

TRUTH, MAP = torch.tensor(0.0), torch.tensor(0.7)


@pytest.fixture
def learner(make_model):
    torch.manual_seed(0)
    model = make_model(detail_width=8)
    return model.network.sam2.train(), DenseHead(32), class_codes(32)


def two_halves(left, right):
    """A picture of two halves, and the bits of what each may be."""
    pixels = torch.randn(1, 17, 64, 64)
    pixels[:, 3, :, 32:] += 3
    allowed = torch.full((1, 64, 64), left, dtype=torch.uint8)
    allowed[:, :, 32:] = right
    return pixels, allowed


def learn(learner, pixels, allowed, doubt=TRUTH, steps=15):
    sam2, head, codes = learner
    optimizer = torch.optim.AdamW([*sam2.parameters(), *head.parameters()], lr=2e-3)
    losses = []
    for _ in range(steps):
        loss = grounding_loss(sam2, head, codes, pixels, allowed, doubt)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def test_a_few_steps_learn_to_ground_one_scene(learner):
    losses = learn(learner, *two_halves(1, 2))
    assert losses[-1] < 0.7 * losses[0]


def test_a_pixel_that_may_be_anything_teaches_nothing(learner):
    sam2, head, codes = learner
    pixels, allowed = two_halves(63, 63)
    grounding_loss(sam2, head, codes, pixels, allowed, TRUTH).backward()
    decoder = [p.grad for name, p in sam2.named_parameters() if p.grad is not None and "iou" not in name]
    quality = 1e-2  # the mask's own estimate of its quality is all that is left
    assert head.coarse.weight.grad.abs().max() < 1e-6
    assert all(grad.abs().max() < quality for grad in decoder)


def test_what_a_list_rules_out_is_unlearned(learner):
    sam2, head, _ = learner
    pixels, allowed = two_halves(0b000011, 0b000011)
    learn(learner, pixels, allowed)
    with torch.no_grad():
        features = sam2.encode(pixels)
        dense = head(features.embedding, features.middle, features.fine).softmax(1)
    assert dense[:, :2].sum(1).mean() > 0.7


def test_doubt_makes_less_of_what_surprises(learner):
    sam2, head, codes = learner
    pixels, allowed = two_halves(1, 2)
    learn(learner, pixels, allowed)
    wrong = two_halves(2, 1)[1]

    def pull(doubt):
        head.zero_grad()
        torch.manual_seed(1)
        grounding_loss(sam2, head, codes, pixels, wrong, doubt).backward()
        return head.coarse.bias.grad.norm() + head.coarse.weight.grad.norm()

    assert pull(MAP) < 0.9 * pull(TRUTH)


def test_simulated_truth_is_one_class_a_pixel():
    pixels, allowed = next(iter(SimulatedBatches(3_000_000, 2, large_share=0)))
    assert pixels.shape[-2:] == allowed.shape[-2:] == (128, 128)
    assert set(allowed.unique().tolist()) <= {1, 2, 4, 8, 16, 32}
