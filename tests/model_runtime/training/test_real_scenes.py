"""Real scenes to learn from: crops keep pixels and maps together, and a place can be left out."""

from itertools import islice

import numpy as np
import pytest

from model_runtime.protocol import CLASSES
from model_runtime.training.real_scenes import ANY_CLASS, RealBatches, RealScene, real_scenes


def scene(side, channels=range(8)):
    """A scene whose map can be read off its near infrared."""
    bands = np.full((8, side, side), np.nan, np.float32)
    bands[list(channels)] = 0.02
    bands[3, :, side // 2 :] = 0.6
    allowed = np.where(bands[3] > 0.5, 1 << CLASSES.index("trees"), 1 << CLASSES.index("water")).astype(np.uint8)
    return RealScene("made up", bands, allowed, 10.0)


@pytest.mark.parametrize("side", [100, 300])
def test_crops_keep_map_and_pixels_together(side):
    for pixels, allowed in islice(RealBatches([scene(side, range(6))], 0, 8), 6):
        assert pixels.shape[-1] in (128, 256)
        assert len(pixels) == (8 if pixels.shape[-1] == 128 else 2)
        near_infrared, there = pixels[:, 3], pixels[:, 8 + 3] > 0
        assert set(allowed[there].unique().tolist()) <= {1, 2}
        assert (allowed[~there.any(1, keepdim=True).expand_as(there)] >= 1).all()
        assert near_infrared[(allowed == 2) & there].min() > near_infrared[(allowed == 1) & there].max()


def test_beyond_a_small_scene_anything_may_be():
    pixels, allowed = next(iter(RealBatches([scene(100)], 1, 4)))
    outside = pixels[:, 8:16].sum(1) == 0
    assert outside.any()
    assert (allowed[outside] == ANY_CLASS).all()


def test_every_crop_keeps_a_sensor():
    for pixels, _ in islice(RealBatches([scene(128, (0, 1, 2, 3))], 2, 8), 8):
        assert (pixels[:, 8:16].amax((1, 2, 3)) > 0).all()


@pytest.mark.real_data
def test_the_given_scenes_can_be_left_out_one_by_one(real_data):
    names = {one.name for one in real_scenes(real_data)}
    assert {"Brazil coast", "Denmark", "Tanzania", "Slovenia", "Kampala"} <= names
    assert len(names) == 11
    assert {one.name for one in real_scenes(real_data, without="Denmark")} == names - {"Denmark"}
    for one in real_scenes(real_data):
        assert one.bands.shape[1:] == one.allowed.shape
        assert (one.allowed > 0).all()
