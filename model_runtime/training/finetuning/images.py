"""The images of a Terra-CoT sample as a network sees them: bands by role, one array per date."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from model_runtime.errors import LayerError
from model_runtime.model.chips import BRIGHT_DB, DARK_DB, WHITE
from model_runtime.protocol import ROLES, LayerSource
from model_runtime.scene.scene import open_scene
from model_runtime.terra_cot.read import image_path
from model_runtime.terra_cot.samples import Sample, SampleImage

#: Pictures without a place on the ground, as the published samples bring them.
_PICTURES = (".png", ".jpg", ".jpeg")
#: Ground size of their pixels where nobody says: Sentinel-2's.
_USUAL_PIXEL_M = 10.0
_VISIBLE = ("red", "green", "blue")


def overviews_of(sample: Sample, folder: Path, roles: Sequence[str]) -> tuple[tuple[np.ndarray, ...], float]:
    """The bands of each date and the ground size of a pixel in m.

    Args:
        sample: Whose images are read.
        folder: Their paths are relative to it.
        roles: The network's, in order.

    Returns:
        float32 (C, H, W) per date: reflectance 0-1, backscatter in dB, NaN where missing; and the pixel size.

    Raises:
        LayerError: If an image can't be read.
    """
    dates = [[image for image in sample.images if is_later(image) == later] for later in (False, True)]
    read = [_one_date(images, folder) for images in dates if images]
    chosen = [ROLES.index(role) for role in roles]
    sizes = [size for _, size in read if size]
    return tuple(bands[chosen] for bands, _ in read), sizes[0] if sizes else _USUAL_PIXEL_M


def is_later(image: SampleImage) -> bool:
    """Whether an image is of the second of two dates."""
    return image.role == "post"


def _one_date(images: Sequence[SampleImage], folder: Path) -> tuple[np.ndarray, float]:
    """All roles (8, H, W) of the images of one date, and the pixel size, 0 where unknown."""
    if all(Path(image.path).suffix.lower() in _PICTURES for image in images):
        planes = [_picture(image, _path(image, folder)) for image in images]
        shapes = {plane.shape for plane in planes}
        if len(shapes) > 1:
            raise LayerError(f"{images[0].path} and {images[-1].path} differ in size.", "Give images of one grid.")
        return _together(planes), 0.0
    sources = [LayerSource(image.path, (str(_path(image, folder)),), image.sensor, date=image.date) for image in images]
    with open_scene(sources) as scene:
        # images of one sample that differ by a day belong together all the same
        return _together([scene.read(date) for date in range(len(scene.dates))]), scene.pixel_size_m


def _together(planes: Sequence[np.ndarray]) -> np.ndarray:
    """The planes of several images in one, the first that has data counting."""
    together = planes[0]
    for further in planes[1:]:
        together = np.where(np.isnan(together), further, together)
    return together


def _path(image: SampleImage, folder: Path) -> Path:
    path = image_path(folder, image)
    if path is None:
        raise LayerError(f"{image.path} isn't in {folder} any more.", "Give the image, or take the sample out.")
    return path


def _picture(image: SampleImage, path: Path) -> np.ndarray:
    """A picture's planes (8, H, W): red, green and blue, or one channel of SAR, as the published networks saw them."""
    try:
        with Image.open(path) as file:
            values = np.asarray(file.convert("L" if image.sensor == "sar" else "RGB"), np.float32) / 255
    except OSError as error:
        raise LayerError(f"{path} can't be read: {error}.", "Give the image, or take the sample out.") from error
    planes = np.full((len(ROLES), *values.shape[:2]), np.nan, np.float32)
    if image.sensor == "sar":
        planes[ROLES.index(image.role)] = DARK_DB + values * (BRIGHT_DB - DARK_DB)
    else:
        planes[[ROLES.index(role) for role in _VISIBLE]] = values.transpose(2, 0, 1) * WHITE
    return planes
