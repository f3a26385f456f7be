"""Masks of all six classes, apart from any question, and a classifier that sees single pixels beside them.

The classifier shows how hard the scenes are: what it gets right can be told from a pixel's own values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import torch

from model_runtime.bench.scenes import Products, Sensors, evaluation_scene, pixel_size_of, with_sensors
from model_runtime.model import LoadedModel
from model_runtime.model.grounding import enlarge
from model_runtime.model.pixels import network_input
from model_runtime.protocol import CLASSES, ROLES
from model_runtime.training.grounding import FIRST_TRAINING_SEED
from model_runtime.training.simulation import SimulatedScene, simulate


def pixel_classifier_miou(training_scenes: int, scenes: int, products: Products, sensors: Sensors = "both") -> float:
    """MIoU of a gradient-boosted per-pixel classifier on the evaluation scenes, trained on scenes of the same kind.

    Args:
        training_scenes: Scenes it learns from, 2,000 pixels of each.
        scenes: Evaluation scenes.
        products: What kind of scenes.
        sensors: Sensors it is given.
    """
    from sklearn.ensemble import HistGradientBoostingClassifier

    rng = np.random.default_rng(0)
    values, labels = [], []
    for seed in range(FIRST_TRAINING_SEED, FIRST_TRAINING_SEED + training_scenes):
        size_m, eight_bit = pixel_size_of(products), products == "any"
        scene = simulate(seed, size=128, drop=False, pixel_size_m=size_m, eight_bit=eight_bit)
        x, y = _pixels(with_sensors(scene, sensors))
        chosen = rng.choice(len(y), 2000, replace=False)
        values.append(x[chosen])
        labels.append(y[chosen])
    classifier = HistGradientBoostingClassifier(max_iter=200, random_state=0)
    classifier.fit(np.concatenate(values), np.concatenate(labels))
    return _miou(
        (classifier.predict(_pixels(scene)[0]).reshape(scene.labels[0].shape), scene.labels[0])
        for scene in evaluation_scenes(scenes, products, sensors)
    )


@torch.inference_mode()
def masks_miou(model: LoadedModel, scenes: Iterable[SimulatedScene]) -> float:
    """MIoU of a model's masks of all classes, each prompted by its class's code, in the first date of scenes.

    Args:
        model: A model whose masks compete (`rivals`).
        scenes: Of any size within its window.
    """

    def predicted(scene: SimulatedScene) -> np.ndarray:
        pixels = network_input(scene.bands[0], model.config.roles, scene.pixel_size_m)
        features = model.network.encode_features(pixels.unsqueeze(0).to(model.device))
        masks = model.network.class_masks(features)
        assert masks is not None
        height, width = scene.labels.shape[-2:]
        return enlarge(masks[0], (height, width), model.network.mask_stride).argmax(0).cpu().numpy()

    return _miou((predicted(scene), scene.labels[0]) for scene in scenes)


def _miou(pairs: Iterable[tuple[np.ndarray, np.ndarray]]) -> float:
    """Mean over the classes of intersection over union, all pixels of all scenes together."""
    table = np.zeros((len(CLASSES), len(CLASSES)))
    for predicted, truth in pairs:
        np.add.at(table, (truth.ravel(), predicted.ravel()), 1)
    both = np.diag(table)
    return float((both / np.maximum(table.sum(0) + table.sum(1) - both, 1)).mean())


def evaluation_scenes(scenes: int, products: Products, sensors: Sensors) -> Iterator[SimulatedScene]:
    """Scenes from seed 0 on, as one sees them who has these sensors only."""
    for seed in range(scenes):
        yield with_sensors(evaluation_scene(seed, products), sensors)


def _pixels(scene: SimulatedScene) -> tuple[np.ndarray, np.ndarray]:
    # a missing band is constant, not empty: the classifier refuses a column without values
    bands = np.nan_to_num(scene.bands[0], nan=-99.0)
    return bands.reshape(len(ROLES), -1).T, scene.labels[0].ravel()
