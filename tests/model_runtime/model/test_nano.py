"""The embedded checkpoint itself: that it loads, is small, understands, and that its weights are what understands."""

import numpy as np
import pytest
import torch

from model_runtime.model import Grounded, load_model, reason
from model_runtime.model.checkpoint import embedded_models
from model_runtime.model.plan import Figures
from model_runtime.protocol import CLASSES
from model_runtime.training.simulation import simulate

QUESTIONS = {
    "How much water is there?": ("area", {"water"}),
    "What percentage of the image is forest?": ("share", {"trees"}),
    "Is the forest larger than the cropland?": ("larger", {"trees", "cropland"}),
    "Are there any buildings?": ("exists", {"built-up"}),
    "Where is the lake?": ("where", {"water"}),
    "How far is the town from the water?": ("distance", {"built-up", "water"}),
    "How many separate lakes are there?": ("count", {"water"}),
    "Who is the mayor?": ("none", set()),
}


@pytest.fixture(scope="module")
def scene():
    return simulate(3, size=128, drop=False)


def reply_of(model, scene, question):
    stream, figures, masks = reason(model, [scene.bands[0]], scene.pixel_size_m, question), None, {}
    while True:
        try:
            said = stream.send(figures)
        except StopIteration as end:
            return end.value, masks
        figures = None
        if isinstance(said, Grounded):
            masks[said.class_name] = said.logits > 0
            figures = Figures(float(masks[said.class_name].mean()), 1e5, 2, "north")


def understood(model, scene):
    right = 0
    for question, (task, classes) in QUESTIONS.items():
        plan = reply_of(model, scene, question)[0].plan
        right += plan is not None and plan.wire_task == task and set(plan.classes) == classes
    return right


def test_nano_fits_in_sixteen_megabytes():
    folder = embedded_models() / "nano"
    assert sum(file.stat().st_size for file in folder.iterdir()) < 16e6
    assert (folder / "README.md").is_file(), "its card"


def test_nano_understands_plain_questions(scene):
    assert understood(load_model("nano", "cpu"), scene) >= len(QUESTIONS) - 1


def test_nano_with_shuffled_words_understands_nothing(scene):
    """What is asked comes from the language model's tokens: with its weights shuffled, nothing is left."""
    model = load_model("nano", "cpu")
    torch.manual_seed(0)
    with torch.no_grad():
        for parameter in model.network.language_model.parameters():
            parameter.copy_(parameter.flatten()[torch.randperm(parameter.numel())].reshape(parameter.shape))
    assert understood(model, scene) <= 1


@pytest.mark.parametrize("sensors", ["both", "optical", "sar"])
def test_nano_outlines_water(sensors, scene):
    bands = scene.bands.copy()
    bands[:, {"both": [], "optical": [6, 7], "sar": list(range(6))}[sensors]] = np.nan
    model = load_model("nano", "cpu")
    stream = reason(model, [bands[0]], scene.pixel_size_m, "How much water is there?")
    mask = next(said.logits > 0 for said in stream if isinstance(said, Grounded))
    truth = scene.labels[0] == CLASSES.index("water")
    assert (mask & truth).sum() / (mask | truth).sum() > 0.5
