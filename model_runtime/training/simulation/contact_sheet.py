"""Real scenes and simulated ones side by side, for an analyst's eye.

`python -m model_runtime.training.simulation.contact_sheet --out sheet.png [--real DIR] [--seed N]`: every scene as true
colour, false colour (near infrared, short-wave infrared, red), VV and land cover. DIR is a folder of real scenes, each
a folder with `S2L2A.tif` (Sentinel-2, 12 bands), `S1RTC.tif` (dB) and `LULC.tif` (Esri's classes), at any depth, and
of aerial pictures `X.tif` beside `X_buildings.tif`.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from model_runtime.protocol import CLASSES, OPTICAL_ROLES
from model_runtime.scene.radiometry import carries_offset, optical_scaling, without_offset
from model_runtime.training.simulation.fields import Array
from model_runtime.training.simulation.landcover import BARE, BUILT_UP, CROPLAND, GRASSLAND, TREES, WATER
from model_runtime.training.simulation.scene import simulate

#: Blue, green, red, nir, swir1 and swir2 among the twelve bands of a Sentinel-2 L2A product.
_OF_TWELVE = (2, 3, 4, 8, 11, 12)
_OF_TERRAMESH = {1: WATER, 2: TREES, 4: CROPLAND, 5: BUILT_UP, 6: BARE, 9: GRASSLAND}
_COLOURS = ("#2a6fdb", "#1a6b2e", "#a8d36a", "#f2c14e", "#d7301f", "#d9cfc1")
_NO_CLASS = 255
#: Pixel sizes of the simulated scenes shown, metres.
_PIXELS_M = (10, 10, 10, 10, 10, 10, 10, 10, 30, 60, 0.3, 0.5, 1.0, 2.0)
_MOST_PX = 256


@dataclass(frozen=True, eq=False)
class _Shown:
    """A scene on the sheet.

    Attributes:
        title: What stands above it.
        bands: float32 (8, H, W) in the order of `protocol.ROLES`; NaN where it has none.
        labels: uint8 (H, W), `_NO_CLASS` where none is known; None without a map.
    """

    title: str
    bands: Array
    labels: Array | None


def draw_sheet(out: Path, real: Path | None, seed: int, columns: int = 3) -> None:
    """Writes the sheet as a picture.

    Args:
        out: The picture, by its ending PNG or PDF.
        real: Folder of real scenes; None leaves them out.
        seed: Seed of the first simulated scene.
        columns: Scenes side by side.
    """
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt
    from matplotlib.colors import ListedColormap

    shown = (_real_scenes(real) if real else []) + _simulated_scenes(seed)
    rows = -(-len(shown) // columns)
    figure, axes = plt.subplots(rows, 4 * columns, figsize=(7 * columns, 1.9 * rows), squeeze=False)
    for axis in axes.flat:
        axis.axis("off")
    colours = ListedColormap(list(_COLOURS))
    for number, scene in enumerate(shown):
        row, column = divmod(number, columns)
        true, false, radar, cover = axes[row, 4 * column : 4 * column + 4]
        true.set_title(scene.title, fontsize=7, loc="left")
        true.imshow(_composite(scene.bands[[2, 1, 0]]))
        infrared = scene.bands[[3, 4, 2]] if np.isfinite(scene.bands[4]).any() else scene.bands[[3, 2, 1]]
        if np.isfinite(infrared[0]).any():
            false.imshow(_composite(infrared))
        if np.isfinite(scene.bands[6]).any():
            radar.imshow(scene.bands[6], vmin=-25, vmax=0, cmap="gray")
        if scene.labels is not None:
            known = np.ma.masked_equal(scene.labels, _NO_CLASS)
            cover.imshow(known, cmap=colours, vmin=-0.5, vmax=len(CLASSES) - 0.5, interpolation="nearest")
    figure.subplots_adjust(0, 0, 1, 0.985, 0.03, 0.09)
    figure.savefig(out, dpi=90)
    plt.close(figure)


def _composite(bands: Array) -> Array:
    """Three bands as a picture, each stretched between its first and last percent, float32 (H, W, 3)."""
    low, high = np.nanpercentile(bands, [1, 99], axis=(1, 2))[:, :, None, None]
    picture = np.clip((bands - low) / np.maximum(high - low, 1e-3), 0, 1)
    return np.nan_to_num(np.moveaxis(picture, 0, -1)).astype(np.float32)


def _simulated_scenes(seed: int) -> list[_Shown]:
    """Scenes of several pixel sizes; those from the air in colour and near infrared alone."""
    shown = []
    for number, pixel_m in enumerate(_PIXELS_M):
        scene = simulate(seed + number, drop=False, pixel_size_m=float(pixel_m), eight_bit=pixel_m < 5)
        bands = scene.bands[0].copy()
        if pixel_m < 5:
            bands[4:] = np.nan
        shown.append(_Shown(f"simulated {seed + number}, {pixel_m:g} m", bands, scene.labels[0]))
    return shown


def _real_scenes(folder: Path) -> list[_Shown]:
    """All scenes below a folder."""
    satellite = [_satellite(path.parent) for path in sorted(folder.rglob("S2L2A.tif"))]
    aerial = [_aerial(path) for path in sorted(folder.rglob("*_buildings.tif"))]
    return satellite + aerial


def _satellite(folder: Path) -> _Shown:
    """Sentinel-2, Sentinel-1 and the land cover of one place."""
    bands = np.full((8, *_shape(folder / "S2L2A.tif")), np.nan, np.float32)
    with rasterio.open(folder / "S2L2A.tif") as file:
        numbers, dtype = file.read(_OF_TWELVE).astype(np.float32), file.dtypes[0]
    samples = dict(zip(OPTICAL_ROLES, numbers, strict=True))
    scaling = optical_scaling(samples, dtype, [1] * 6, [0] * 6, folder.name)
    if scaling.digital_numbers and carries_offset(samples):
        scaling = without_offset(scaling, folder.name)
    bands[:6] = scaling.apply(numbers)
    labels = None
    if (folder / "S1RTC.tif").exists():
        with rasterio.open(folder / "S1RTC.tif") as file:
            bands[6:] = file.read((1, 2))
    if (folder / "LULC.tif").exists():
        with rasterio.open(folder / "LULC.tif") as file:
            codes = file.read(1)
        labels = np.full(codes.shape, _NO_CLASS, np.uint8)
        for code, value in _OF_TERRAMESH.items():
            labels[codes == code] = value
    return _Shown(f"real {folder.name}", bands, labels)


def _aerial(mask: Path) -> _Shown:
    """The upper left of an aerial picture and its buildings."""
    picture = mask.with_name(mask.name.replace("_buildings", ""))
    with rasterio.open(picture) as file:
        red_green_blue = file.read((1, 2, 3))[:, :_MOST_PX, :_MOST_PX].astype(np.float32) / 255
    bands = np.full((8, *red_green_blue.shape[1:]), np.nan, np.float32)
    bands[:3] = red_green_blue[::-1]
    with rasterio.open(mask) as file:
        building = file.read(1)[:_MOST_PX, :_MOST_PX] > 0
    return _Shown(f"real {picture.stem}", bands, np.where(building, BUILT_UP, _NO_CLASS).astype(np.uint8))


def _shape(path: Path) -> tuple[int, int]:
    with rasterio.open(path) as file:
        return file.height, file.width


def main() -> None:
    """Reads the command line and writes the sheet."""
    parser = argparse.ArgumentParser(description="Real and simulated scenes side by side.")
    parser.add_argument("--out", type=Path, required=True, help="the picture to write, for example sheet.png")
    parser.add_argument("--real", type=Path, help="a folder of real scenes")
    parser.add_argument("--seed", type=int, default=0, help="seed of the first simulated scene")
    arguments = parser.parse_args()
    if arguments.real and not arguments.real.is_dir():
        parser.error(f"{arguments.real} is no folder")
    draw_sheet(arguments.out, arguments.real, arguments.seed)


if __name__ == "__main__":
    main()
