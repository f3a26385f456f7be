"""The bundled demo scene: a simulated valley with all six classes, optical on two dates and SAR on the first.

`python -m model_runtime.training.simulation.demo FOLDER` writes it; the same files come out every time.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin
from scipy import ndimage

from model_runtime.protocol import OPTICAL_ROLES, SAR_ROLES
from model_runtime.training.simulation import shapes
from model_runtime.training.simulation.fields import (
    LEAST_REGION_PX,
    Array,
    Frame,
    above,
    generalise,
    make_frame,
    mean_by,
    noise,
    parcels,
)
from model_runtime.training.simulation.landcover import (
    BARE,
    BUILT_UP,
    CROPLAND,
    GRASSLAND,
    TREES,
    WATER,
    LandCover,
    ground_layers,
)
from model_runtime.training.simulation.radar import backscatter
from model_runtime.training.simulation.spectra import ground_states, render

SIZE = 256
PIXEL_M = 10.0
_CRS = "EPSG:32633"
_ORIGIN = (512_000.0, 5_152_000.0)
_DATES = ("2021-06-18", "2023-06-20")
_SEED = 17
#: A temperate place, and a day there that nano reads well (mIoU 0.91): on 11 of 35 days it took the meadow for fields.
_PLACE_SEED, _DAY_SEED = 8, 30


def demo_map(frame: Frame) -> tuple[LandCover, LandCover]:
    """The valley on both dates: later a wood is cleared and the town has grown."""
    rng = np.random.default_rng(_SEED)
    size = frame.size
    parcel, edge = parcels(rng, frame, 210, 1.7, 1500)
    cover = np.full((size, size), GRASSLAND, np.uint8)
    height = (frame.x * 0.75 + frame.y * 0.35) / size + 0.10 * noise(rng, size, 18, 1.8)[0]
    cover[height < np.quantile(height, 0.40)] = TREES
    plain = mean_by(parcel, height)
    cover[plain > np.quantile(plain, 0.75)] = CROPLAND
    cover[above(noise(rng, size, 9, 1.6)[0], 0.05) & (cover == GRASSLAND)] = TREES
    cover[above(noise(rng, size, 12, 1.8)[0], 0.06) & (cover == TREES)] = GRASSLAND
    valley = np.abs(height - 0.585 - 0.05 * np.sin(frame.y / 19)) < 0.024
    cover[valley] = WATER
    cover[_ellipse(frame, 62, 52, 24, 16)] = WATER
    cover[_ellipse(frame, 206, 68, 21, 15)] = BARE
    cover[shapes.shore(rng, frame, cover == WATER, 35) & (noise(rng, size, 16, 2.0)[0] > 0.9)] = BARE
    town = np.hypot((frame.y - 118) / 1.25, frame.x - 186) + 5 * noise(rng, size, 5, 1.3)[0]
    dry = cover != WATER
    cover[(town < 25) & dry] = BUILT_UP
    cover[(np.hypot(frame.y - 214, frame.x - 206) + 3 * noise(rng, size, 4, 1.3)[0] < 10) & dry] = BUILT_UP
    layers = ground_layers(rng, frame, cover, parcel, edge, changing=True)
    before = LandCover(frame, cover, generalise(cover, 0.6, LEAST_REGION_PX), layers)
    after = cover.copy()
    after[(town < 35) & dry & (cover != TREES)] = BUILT_UP
    felled = (np.abs(frame.y - 140) < 24) & (np.abs(frame.x - 42 - 0.2 * frame.y) < 19)
    after[felled & (cover == TREES)] = BARE
    return before, before.with_cover(after)


def _ellipse(frame: Frame, row: float, column: float, high: float, wide: float) -> Array:
    """A lake's or a quarry's outline."""
    bend = 0.12 * np.sin(3 * np.arctan2(frame.y - row, frame.x - column) + row)
    return np.hypot((frame.y - row) / high, (frame.x - column) / wide) + bend < 1  # type: ignore[no-any-return]


def write_demo_scene(folder: Path) -> list[Path]:
    """Writes demo_optical.tif, demo_optical_later.tif and demo_sar.tif into `folder`; returns their paths.

    Optical: six bands of DN = reflectance x 10000 (uint16). SAR: sigma nought in dB (float32), VV and VH.
    """
    folder.mkdir(parents=True, exist_ok=True)
    frame = make_frame(SIZE, PIXEL_M)
    lands = demo_map(frame)
    relief = noise(np.random.default_rng(_SEED), SIZE, 20, 2.0)[0]
    written = []
    for land, date, name in zip(lands, _DATES, ("demo_optical.tif", "demo_optical_later.tif"), strict=True):
        optical, sar = _acquire(frame, land, relief)
        counts = np.round(np.clip(optical, 0, 6.5) * 10_000).astype(np.uint16)
        written.append(_write(folder / name, counts, OPTICAL_ROLES, date))
        if land is lands[0]:
            written.append(_write(folder / "demo_sar.tif", sar.round(1), SAR_ROLES, date))
    return written


def _acquire(frame: Frame, land: LandCover, relief: Array) -> tuple[Array, Array]:
    """A clear summer day: reflectance (6, H, W) and backscatter in dB (2, H, W)."""
    rng = np.random.default_rng(_DAY_SEED)
    units, material = land.units(), land.layers.material
    grounds = ground_states(rng, np.random.default_rng(_PLACE_SEED), material)
    texture = np.concatenate([noise(rng, SIZE, length, 1.4) for length in (20.0, 2.5, 0.5)])
    ground = render(grounds, units, texture, rng.standard_normal((SIZE, SIZE), dtype=np.float32))
    ground = ndimage.gaussian_filter(ground * (1 + 0.04 * relief), (0, 0.5, 0.5))
    optical = ground + 0.0015 * rng.standard_normal(ground.shape, dtype=np.float32)
    return np.clip(optical, 0.0005, None), backscatter(rng, frame, units, material, grounds, relief)


def _write(path: Path, bands: Array, roles: tuple[str, ...], date: str) -> Path:
    """A deflated GeoTIFF that says what its bands are and that it is simulated."""
    profile = {
        "driver": "GTiff",
        "dtype": bands.dtype,
        "count": len(bands),
        "height": SIZE,
        "width": SIZE,
        "crs": _CRS,
        "transform": from_origin(*_ORIGIN, PIXEL_M, PIXEL_M),
        "compress": "deflate",
        "zlevel": 9,
        "predictor": 2 if bands.dtype == np.uint16 else 3,
        "interleave": "band",
    }
    with rasterio.open(path, "w", **profile) as file:
        file.write(bands)
        file.descriptions = roles
        file.update_tags(
            TIFFTAG_IMAGEDESCRIPTION="Simulated scene for demonstration; no real place. TerraScope contributors.",
            TIFFTAG_DATETIME=f"{date.replace('-', ':')} 10:00:00",
            SIMULATED="YES",
        )
    return path


if __name__ == "__main__":
    for made in write_demo_scene(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("resources/demo")):
        print(made, made.stat().st_size)
