"""Simulated scenes as a bench sees them: with the sensors it tries, measured as any other scene."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from odc.geo.geobox import GeoBox

from model_runtime.engine.conversation import Conversation
from model_runtime.engine.ledger import Ledger
from model_runtime.engine.loading import torch_network
from model_runtime.engine.stopwatch import Stopwatch
from model_runtime.engine.work import never
from model_runtime.model import LoadedModel, Reply
from model_runtime.model.config import TerraScopeConfig
from model_runtime.protocol import CLASSES, OPTICAL_ROLES
from model_runtime.training.language import SampleQuestion
from model_runtime.training.language.dialogue import groundings_of
from model_runtime.training.simulation import SimulatedScene, simulate

Sensors = Literal["both", "optical", "sar"]
#: "sentinel": products of Sentinel-2 and Sentinel-1 at 10 m. "any": pixels of 0.15 to 90 m, and 8-bit files among them.
Products = Literal["sentinel", "any"]
#: Side of a scene in pixels.
SIZE = 256
SENTINEL_PIXEL_M = 10.0


def pixel_size_of(products: Products) -> float | None:
    """Ground size of a pixel, None where each scene has its own."""
    return SENTINEL_PIXEL_M if products == "sentinel" else None


def evaluation_scene(seed: int, products: Products, dates: int = 1) -> SimulatedScene:
    """A scene that training never takes, with all bands."""
    size_m, eight_bit = pixel_size_of(products), products == "any"
    return simulate(seed, size=SIZE, dates=dates, drop=False, pixel_size_m=size_m, eight_bit=eight_bit)


def with_sensors(scene: SimulatedScene, sensors: Sensors) -> SimulatedScene:
    """The scene as one sees it who has these sensors only."""
    if sensors == "both":
        return scene
    bands = scene.bands.copy()
    dropped = slice(len(OPTICAL_ROLES), None) if sensors == "optical" else slice(0, len(OPTICAL_ROLES))
    bands[:, dropped] = np.nan
    return replace(scene, bands=bands)


@dataclass(frozen=True, eq=False)
class SimulatedImage:
    """One date of a simulated scene, with the face the engine needs; it fits in the network's window."""

    date: str
    overview: np.ndarray
    fits: bool = True

    def valid(self) -> np.ndarray:
        """Pixels in which any band holds data."""
        return np.asarray(np.isfinite(self.overview).any(axis=0))

    def read(self, row: int, col: int, height: int, width: int) -> np.ndarray:
        """Never asked for: there is nothing beyond the overview."""
        raise NotImplementedError


@dataclass(frozen=True)
class _Grid:
    """A scene's grid as the engine asks for it."""

    shape: tuple[int, int]
    pixel_size_m: float


def images_of(scene: SimulatedScene) -> list[SimulatedImage]:
    """One image per date, dated where there are several."""
    dates = [f"20{20 + i}-06-01" if len(scene.bands) > 1 else "" for i in range(len(scene.bands))]
    return [SimulatedImage(date, bands) for date, bands in zip(dates, scene.bands, strict=True)]


def ledger_of(scene: SimulatedScene, images: list[SimulatedImage], config: TerraScopeConfig) -> Ledger:
    """A ledger for a scene, which lies on a UTM grid."""
    height, width = scene.labels.shape[-2:]
    size = scene.pixel_size_m
    box = GeoBox.from_bbox(
        (500_000, 5_000_000, 500_000 + width * size, 5_000_000 + height * size), "EPSG:32633", shape=(height, width)
    )
    return Ledger(box, images, "EPSG:7030", config.min_region_px, config.min_main_region_px)


def converse(
    model: LoadedModel, scene: SimulatedScene, question: str, images: list[SimulatedImage], ledger: Ledger
) -> Reply:
    """Has the engine put a question to a model, as it does with anyone's.

    Args:
        model: The model.
        scene: The scene.
        question: As typed.
        images: Of the scene.
        ledger: Takes in what the model outlines.

    Returns:
        The model's reply.
    """
    height, width = scene.labels.shape[-2:]
    grid, watch = _Grid((height, width), scene.pixel_size_m), Stopwatch(("network", "measure", "read"))
    conversation = Conversation(torch_network(), model, grid, images, ledger, lambda event: None, never, watch)
    reply: Reply = conversation.run(question)
    return reply


def true_ledger(question: SampleQuestion, scene: SimulatedScene, config: TerraScopeConfig) -> Ledger:
    """What the true masks measure for a question."""
    ledger = ledger_of(scene, images_of(scene), config)
    for name, date_index in groundings_of(question.plan, question.dates, question.image):
        mask = scene.labels[date_index] == CLASSES.index(name)
        ledger.record(name, name, date_index, mask.astype(np.float64), question.plan.task)
    return ledger
