"""The given real scenes with a land cover map: for learning with one place left out, and for figures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from model_runtime.protocol import LayerSource
from model_runtime.scene import open_scene
from model_runtime.terra_cot.legends import load_legend


@dataclass(frozen=True)
class LabelledScene:
    """A real scene with a map of its classes; paths are relative to the folder of the real scenes.

    Attributes:
        name: The place.
        optical: Its optical raster.
        sar: Its SAR raster; empty where there is none.
        labels: Its map.
        legend: Name of the map's legend.
        other_dates: Optical rasters of other dates that the map fits too.
    """

    name: str
    optical: str
    sar: str
    labels: str
    legend: str
    other_dates: tuple[str, ...] = ()

    def layers(self, folder: Path, sensors: str = "both") -> list[LayerSource]:
        """The scene's layers as a person would pick them, of both sensors or of "optical" or "sar" alone."""
        layers = []
        if sensors != "sar":
            layers.append(LayerSource("optical", (str(folder / self.optical),), "optical"))
        if sensors != "optical" and self.sar:
            layers.append(LayerSource("sar", (str(folder / self.sar),), "sar"))
        return layers

    def classes(self, folder: Path) -> np.ndarray:
        """uint8 (H, W): index into `protocol.CLASSES`, from 254 on where a pixel is of none or nobody knows."""
        with rasterio.open(folder / self.labels) as file:
            return load_legend(self.legend).classes_of(file.read(1), where=self.labels)[0]


SCENES = (
    *(
        LabelledScene(
            name,
            f"s2_s1_landcover/{folder}/S2L2A.tif",
            f"s2_s1_landcover/{folder}/S1RTC.tif",
            f"s2_s1_landcover/{folder}/LULC.tif",
            "esri-terramesh",
        )
        for name, folder in (
            ("Brazil coast", "282D_485L_3_3"),
            ("Denmark", "637U_59R_1_3"),
            ("Tanzania", "38D_378R_2_3"),
        )
    ),
    LabelledScene(
        "Slovenia",
        "dates_s2_slovenia/S2L1C_frame3.tif",
        "",
        "dates_s2_slovenia/LULC.tif",
        "slovenia",
        tuple(f"dates_s2_slovenia/S2L1C_frame{number}.tif" for number in (2, 4)),
    ),
)


def read_bands(layers: list[LayerSource]) -> tuple[np.ndarray, float]:
    """Bands (8, H, W) of the first date in `protocol.ROLES` order, NaN where missing, and the pixel size in metres."""
    with open_scene(layers) as scene:
        return scene.read(0), scene.pixel_size_m
