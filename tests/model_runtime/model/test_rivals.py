import numpy as np
import pytest
import torch

from model_runtime.model.pixels import network_input
from model_runtime.model.tiles import TileFeatures, segment_tiles
from model_runtime.protocol import CLASSES


@pytest.fixture(params=[0, 8], ids=["enlarged", "sharpened"])
def model(make_model, request):
    model = make_model(rivals=True, detail_width=request.param)
    if request.param:
        torch.nn.init.normal_(model.network.sam2.detail.layers[-1].weight, std=0.3)
    model.network.class_prompts.copy_(torch.randn(len(CLASSES), 32, generator=torch.Generator().manual_seed(1)))
    return model


@pytest.fixture
def image():
    return np.random.default_rng(0).random((8, 64, 64), dtype=np.float32)


@torch.inference_mode()
def test_the_masks_of_all_classes_never_overlap(model, image):
    network = model.network
    features = network.encode(network_input(image, model.config.roles, 10.0).unsqueeze(0))[0].features
    masks = torch.cat([network.decode(features, prompt.unsqueeze(0)) > 0 for prompt in network.class_prompts])
    assert masks.sum(0).max() <= 1
    assert masks.any()


@torch.inference_mode()
def test_a_prompt_near_a_classs_own_has_no_rival_in_it(model, image):
    """What the language model says is near a class's prompt, never the very same."""
    network = model.network
    features = network.encode(network_input(image, model.config.roles, 10.0).unsqueeze(0))[0].features
    own = network.class_prompts[:1]
    near = own + 0.05 * torch.randn(own.shape, generator=torch.Generator().manual_seed(2))
    torch.testing.assert_close(network.decode(features, near), network.decode(features, own), atol=0.5, rtol=0.5)


@torch.inference_mode()
def test_sharpened_masks_follow_single_pixels(make_model, image):
    network = make_model(rivals=True, detail_width=8).network
    pixels = network_input(image, network.config.roles, 10.0).unsqueeze(0)
    coarse = network.class_masks(network.encode_features(pixels))
    torch.nn.init.normal_(network.sam2.detail.layers[-1].weight)
    sharp = network.class_masks(network.encode_features(pixels))
    assert coarse.shape == sharp.shape == (1, len(CLASSES), 64, 64)
    assert network.mask_stride == 1
    # what was enlarged four times has no edges between neighbours of one cell; the image's noise does
    assert sharp.diff(dim=-1).abs().mean() > 4 * coarse.diff(dim=-1).abs().mean()


@torch.inference_mode()
def test_masks_sharpened_once_are_those_sharpened_for_every_prompt(model, image, monkeypatch):
    network = model.network
    pixels = network_input(image, model.config.roles, 10.0).unsqueeze(0)
    features = network.encode_features(pixels)
    near = network.class_prompts[2:3] + 0.05
    far = torch.randn(1, 32, generator=torch.Generator().manual_seed(3))
    made: list[torch.Size] = []
    sharpen = network.sam2.sharpen
    monkeypatch.setattr(network.sam2, "sharpen", lambda logits, by: made.append(logits.shape) or sharpen(logits, by))
    for prompt, own in ((near, [2]), (far, [])):
        logits, rivals = network.sam2.decode(features, prompt.unsqueeze(1))[0], features.rivals
        if model.config.grounding.detail_width:
            detail = network.sam2.detail(pixels, features.fine, rivals)
            rivals = sharpen(rivals, detail)
            logits = sharpen(logits.unsqueeze(1), detail[:, own].sum(1, keepdim=True))[:, 0]
        others = [number for number in range(len(CLASSES)) if number not in own]
        wanted = logits - rivals[:, others].amax(1)
        torch.testing.assert_close(network.decode(features, prompt), wanted, atol=1e-4, rtol=1e-4)
    assert all(shape[1] == 1 for shape in made), "no rival is sharpened again"


def test_rivals_are_kept_with_the_tiles(model, image):
    features, prompt = TileFeatures(), model.network.class_prompts[0]

    def read(row, col, height, width):
        return np.resize(image, (8, height, width))

    first = segment_tiles(model, prompt, read, (40, 90), 10.0, features)
    again = segment_tiles(model, prompt, read, (40, 90), 10.0, features)
    np.testing.assert_allclose(first, again, atol=3e-2)
