"""Real scenes in the grounding training: their textures, seasons and sensors, and what their maps say.

What a map says of a pixel is a set of classes it may be. A land cover map names one; a list of what a whole scene
holds rules out the rest everywhere; a building mask rules out one class where there is no building. Maps of land
cover are made by models and generalised, for a year, not for the image's day (a beach may be called water), so the
loss trusts them less where the network surely sees something else (`grounding.grounding_loss`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import rasterio
import torch
from torch import Tensor

from model_runtime.model.pixels import network_input
from model_runtime.protocol import CLASSES, OPTICAL_ROLES, ROLES, LayerSource
from model_runtime.training.labelled_scenes import SCENES, read_bands

#: Every class may be there: nobody knows. Bit i stands for `CLASSES[i]`.
ANY_CLASS = (1 << len(CLASSES)) - 1
_OPTICAL = len(OPTICAL_ROLES)
#: Crops: few of the larger side in a batch, or many of the smaller, as of simulated scenes.
_SIDES_PX = (256, 128)
#: Sensors a crop keeps, and how often.
_KEPT = ((0.4, (0, 1, 2, 3, 4, 5, 6, 7)), (0.25, tuple(range(_OPTICAL))), (0.25, (6, 7)), (0.1, (0, 1, 2, 3)))
#: CORINE names, as BigEarthNet lists them, -> classes that may be there.
_CORINE = {
    "Non-irrigated arable land": ("cropland", "built-up", "trees"),
    "Pastures": ("grassland", "trees", "built-up"),
    "Complex cultivation patterns": ("cropland", "grassland", "built-up", "trees"),
    "Land principally occupied by agriculture, with significant areas of natural vegetation": (
        "cropland",
        "grassland",
        "trees",
    ),
    "Broad-leaved forest": ("trees",),
    "Coniferous forest": ("trees",),
    "Mixed forest": ("trees",),
    "Transitional woodland/shrub": ("trees", "grassland"),
    "Peatbogs": ("grassland", "trees"),
    "Water bodies": ("water",),
}


@dataclass(frozen=True, eq=False)
class RealScene:
    """A scene to learn from.

    Attributes:
        name: For people; scenes of one name are of one place.
        bands: float32 (8, H, W) in `protocol.ROLES` order, NaN where missing.
        allowed: uint8 (H, W), bit i set where `CLASSES[i]` may be.
        pixel_size_m: Ground size of a pixel.
    """

    name: str
    bands: np.ndarray
    allowed: np.ndarray
    pixel_size_m: float


class RealBatches:
    """An endless stream of crops of real scenes, turned, mirrored, their radiometry jittered, some sensors left out.

    Args:
        scenes: At least one.
        seed: Where chance comes from.
        batch: Crops of 128 px in a batch; a quarter as many of 256 px.
    """

    def __init__(self, scenes: Sequence[RealScene], seed: int, batch: int) -> None:
        self._scenes, self._batch = scenes, batch
        self._rng = np.random.default_rng(seed)

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        """Pairs of network input (B, C, H, W) and allowed classes, uint8 (B, H, W)."""
        while True:
            side = _SIDES_PX[int(self._rng.integers(2))]
            count = self._batch if side == _SIDES_PX[1] else max(self._batch // 4, 1)
            pixels, allowed = zip(*(self._crop(side) for _ in range(count)), strict=True)
            yield torch.stack(pixels), torch.stack(allowed)

    def _crop(self, side: int) -> tuple[Tensor, Tensor]:
        rng = self._rng
        scene = self._scenes[int(rng.integers(len(self._scenes)))]
        height, width = scene.allowed.shape
        top, left = (int(rng.integers(max(length - side, 0) + 1)) for length in (height, width))
        bands = scene.bands[:, top : top + side, left : left + side].copy()
        allowed = scene.allowed[top : top + side, left : left + side]
        missing = [(0, side - length) for length in allowed.shape]
        bands = np.pad(bands, [(0, 0), *missing], constant_values=np.nan)
        allowed = np.pad(allowed, missing, constant_values=ANY_CLASS)
        turns, mirrored = int(rng.integers(4)), rng.random() < 0.5
        bands, allowed = np.rot90(bands, turns, (1, 2)), np.rot90(allowed, turns)
        if mirrored:
            bands, allowed = bands[..., ::-1], allowed[..., ::-1]
        bands = self._jittered(np.ascontiguousarray(bands))
        return (
            network_input(bands, ROLES, scene.pixel_size_m),
            torch.from_numpy(np.ascontiguousarray(allowed)),
        )

    def _jittered(self, bands: np.ndarray) -> np.ndarray:
        rng = self._rng
        gain = rng.lognormal(0, 0.08) * rng.lognormal(0, 0.04, (_OPTICAL, 1, 1))
        bands[:_OPTICAL] = bands[:_OPTICAL] * gain + rng.normal(0, 0.006, (_OPTICAL, 1, 1))
        bands[_OPTICAL:] += rng.normal(0, 1.0) + rng.normal(0, 0.4, (len(ROLES) - _OPTICAL, 1, 1))
        has = np.isfinite(bands).any(axis=(1, 2))
        for _ in range(8):
            kept = _KEPT[int(rng.choice(len(_KEPT), p=[share for share, _ in _KEPT]))][1]
            if has[list(kept)].any():
                bands[[channel for channel in range(len(ROLES)) if channel not in kept]] = np.nan
                break
        return bands


def real_scenes(folder: Path, without: str = "") -> list[RealScene]:
    """The given real scenes that say what they show.

    Args:
        folder: Folder of the real scenes.
        without: Name of a place to leave out, for figures on it.
    """
    scenes = [*_with_maps(folder), *_with_lists(folder), *_with_buildings(folder)]
    return [scene for scene in scenes if scene.name != without]


def _with_maps(folder: Path) -> Iterator[RealScene]:
    """Scenes with a land cover map."""
    for scene in SCENES:
        classes = scene.classes(folder)
        known = classes < len(CLASSES)
        allowed = np.where(known, np.left_shift(1, np.where(known, classes, 0)), ANY_CLASS).astype(np.uint8)
        for optical in (scene.optical, *scene.other_dates):
            bands, pixel_size_m = read_bands(replace(scene, optical=optical).layers(folder))
            yield RealScene(scene.name, bands, allowed, pixel_size_m)


def _with_lists(folder: Path) -> Iterator[RealScene]:
    """BigEarthNet's pairs: a list of what the scene holds rules out the rest."""
    root = folder / "s2_s1_bigearthnet"
    for optical in sorted((root / "BigEarthNet-S2-Example").iterdir()):
        listed = json.loads(next(optical.glob("*.json")).read_text())["labels"]
        place = "_".join(optical.name.split("_")[-2:])
        sar = next(one for one in (root / "BigEarthNet-S1-Example").iterdir() if one.name.endswith(place))
        bands, pixel_size_m = read_bands(_layers(optical, sar))
        names = {name for label in listed for name in _CORINE[label]}
        allowed = sum(1 << CLASSES.index(name) for name in names)
        yield RealScene(f"BigEarthNet {place}", bands, np.full(bands.shape[1:], allowed, np.uint8), pixel_size_m)


def _with_buildings(folder: Path) -> Iterator[RealScene]:
    """Aerial mosaics: built-up where a building is, anything else elsewhere."""
    built_up = 1 << CLASSES.index("built-up")
    for zoom in ("z19", "z20"):
        path = folder / "aerial_buildings" / f"fair_kampala_{zoom}.tif"
        with rasterio.open(path.with_name(f"{path.stem}_buildings.tif")) as file:
            building = file.read(1) > 0
        bands, pixel_size_m = read_bands(_layers(path))
        yield RealScene(
            "Kampala", bands, np.where(building, built_up, ANY_CLASS & ~built_up).astype(np.uint8), pixel_size_m
        )


def _layers(optical: Path, sar: Path | None = None) -> list[LayerSource]:
    """Layers of a date: rasters, or folders of a file per band."""
    layers = [LayerSource("optical", _files(optical), "optical")]
    return layers if sar is None else [*layers, LayerSource("sar", _files(sar), "sar")]


def _files(path: Path) -> tuple[str, ...]:
    return tuple(str(one) for one in sorted(path.glob("*.tif"))) if path.is_dir() else (str(path),)
