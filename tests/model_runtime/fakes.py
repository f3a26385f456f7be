"""A network that follows a script, and small rasters with known blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import from_origin

from model_runtime.engine.loading import Network
from model_runtime.model.config import ConfidenceConfig, TimeConfig
from model_runtime.model.plan import Figures, Plan, parse_answer, parse_plan
from model_runtime.protocol import ROLES


@dataclass
class Written:
    text: str


@dataclass(eq=False)
class Grounded:
    phrase: str
    class_name: str
    date_index: int
    prompt: Any
    logits: np.ndarray
    outline_on: Callable[[int], np.ndarray]
    radar: np.ndarray | None = None


@dataclass
class Reply:
    plan: Plan | None
    model_answer: str
    complete: bool
    words: str


@dataclass
class Seg:
    """A grounding of the script: `mask` makes a bool (h, w) of float32 (8, h, w) bands."""

    class_name: str
    mask: Callable[[np.ndarray], np.ndarray]
    date_index: int = 0


@dataclass
class Script:
    """What the network says, and what it was told meanwhile."""

    says: Sequence[str | Seg]
    window: int = 64
    min_region_px: int = 1
    min_main_region_px: int = 1
    plans: bool = True
    complete: bool = True
    confidence: ConfidenceConfig = field(default_factory=ConfidenceConfig)
    time: TimeConfig = field(default_factory=lambda: TimeConfig(trust=0))
    told: list[Figures | None] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    read: list[int] = field(default_factory=list)
    loads: int = 0
    before_each: Callable[[], None] = lambda: None

    def network(self) -> Network:
        return Network(self._load, self._reason, self._segment_tiles, lambda images: {})

    def _load(self, name: str, device: str, progress: Callable[[float], None]) -> Any:
        self.loads += 1
        progress(1.0)
        config = SimpleNamespace(
            roles=ROLES,
            window=self.window,
            min_region_px=self.min_region_px,
            min_main_region_px=self.min_main_region_px,
            plans=self.plans,
            confidence=self.confidence,
            time=self.time,
        )
        return SimpleNamespace(name=name, sha256="0" * 64, device="cpu", dtype="float32", config=config)

    def _reason(self, model: Any, overviews: Any, pixel_size_m: float, question: str, read: Any) -> Any:
        self.asked.append(question)
        self.read = list(read)
        words = ""
        for part in self.says:
            self.before_each()
            if isinstance(part, str):
                words += part
                yield Written(part)
                continue

            def logits_on(index: int, part: Seg = part) -> np.ndarray:
                self.before_each()
                return np.where(part.mask(overviews[index]), 4.0, -4.0).astype(np.float32)

            logits = logits_on(part.date_index)
            figures = yield Grounded(part.class_name, part.class_name, part.date_index, part.mask, logits, logits_on)
            self.told.append(figures)
        return Reply(parse_plan(words), parse_answer(words), self.complete, words)

    def _segment_tiles(
        self,
        model: Any,
        prompt: Any,
        read: Any,
        shape: tuple[int, int],
        pixel_size_m: float,
        features: Any,
        cancelled: Any,
        progress: Any,
    ) -> np.ndarray:
        probability = np.zeros(shape, np.float16)
        halo, core = 8, self.window - 16
        starts = [(row, col) for row in range(0, shape[0], core) for col in range(0, shape[1], core)]
        for done, (row, col) in enumerate(starts):
            bands = read(row - halo, col - halo, self.window, self.window)
            inside = prompt(bands)[halo:-halo, halo:-halo]
            height, width = min(core, shape[0] - row), min(core, shape[1] - col)
            probability[row : row + height, col : col + width] = np.where(inside[:height, :width], 0.9, 0.1)
            progress((done + 1) / len(starts))
        return probability


def seg(class_name: str, image: int | None = None) -> str:
    """The words before a grounding, as the embedded model writes them."""
    where = f" In image t{image}, I outline the " if image else " I outline the "
    return f"{where}<p>{class_name}</p>[SEG]"


def comparison(*classes: tuple[str, Callable[[np.ndarray], np.ndarray]], head: str, own: str) -> list[str | Seg]:
    """A whole script that grounds some classes of the first image."""
    says: list[str | Seg] = [f"<think><task>{head}</task>"]
    for name, mask in classes:
        says += [seg(name), Seg(name, mask), "."]
    return [*says, f"</think><answer>{own}</answer>"]


#: Digital numbers of the six optical bands over each kind of ground.
SPECTRA = {
    "water": (600, 500, 400, 200, 100, 80),
    "trees": (300, 500, 350, 3000, 1500, 700),
    "bare": (1500, 1900, 2300, 2800, 3300, 3000),
}


def is_water(bands: np.ndarray) -> np.ndarray:
    return bands[3] < 0.05


def is_trees(bands: np.ndarray) -> np.ndarray:
    return (bands[3] > 0.25) & (bands[2] < 0.1)


def is_bare(bands: np.ndarray) -> np.ndarray:
    return bands[2] > 0.2


def nowhere(bands: np.ndarray) -> np.ndarray:
    return np.zeros(bands.shape[1:], bool)


def write_blocks(
    path: Path, blocks: dict[str, Sequence[tuple[int, int, int, int]]], shape: tuple[int, int] = (40, 50)
) -> Path:
    """A six-band raster of 10 m pixels: bare ground with blocks (row, col, height, width) of other kinds.

    The last two columns are nodata.
    """
    data = np.empty((6, *shape), np.uint16)
    data[:] = np.array(SPECTRA["bare"], np.uint16)[:, None, None]
    for name, places in blocks.items():
        for row, col, height, width in places:
            data[:, row : row + height, col : col + width] = np.array(SPECTRA[name], np.uint16)[:, None, None]
    data[:, :, -2:] = 0
    profile = {"driver": "GTiff", "height": shape[0], "width": shape[1], "count": 6, "dtype": "uint16", "nodata": 0}
    transform = from_origin(600000, 5200000, 10, 10)
    with rasterio.open(path, "w", crs="EPSG:32632", transform=transform, **profile) as raster:
        raster.write(data)
        for number, role in enumerate(ROLES[:6], start=1):
            raster.set_band_description(number, role)
    return path
