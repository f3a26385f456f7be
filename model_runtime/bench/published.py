"""TerraScope-Bench as published: a parquet file with a chip, a question, options and a letter in every row.

The columns are those that the authors' evaluator reads: `image` ({bytes, path}), `question`, `candidates` (options by
letter, or their JSON), `answer` (a letter) and `task_type`. Two images (a list in `image`, or `pre_image` and
`post_image`), a `sar_image` and `masks` are read where they are there; whether the published file has them couldn't be
verified. The chips carry no CRS: they are laid onto a metric grid with a pixel size that whoever runs the bench states.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as arrow
import rasterio
from affine import Affine
from PIL import Image, UnidentifiedImageError
from pyarrow import parquet
from rasterio.enums import ColorInterp

from model_runtime.bench.items import TASKS, BenchmarkKind, ClassMask, Item, text_with
from model_runtime.engine.answers.options import Option
from model_runtime.errors import BadRequest, LayerError
from model_runtime.protocol import AnswerValue, LayerSource, Sensor
from model_runtime.terra_cot.rle import BadRle, rle_of_json, union

#: Ground size of a land-cover chip's pixels (paper section 4).
PIXEL_SIZE_M = 10.0
COLUMNS = ("image", "question", "candidates", "answer", "task_type")
#: Where areas and distances on a plane are those on the ellipsoid: around the origin of an equal-area projection.
_PLANE = "+proj=laea +lat_0=0 +lon_0=0 +datum=WGS84 +units=m +no_defs"
#: Two images need dates to be told apart; the published ones have none.
_PRE, _POST = "2000-01-01", "2000-12-31"
#: Words in `task_type` -> task; only "coverage_percentage" and "boundary_detection" are known to be in use.
_TASK_WORDS = {
    "coverage": "coverage",
    "building": "building_change",
    "damage": "building_change",
    "change": "building_change",
    "boundary": "boundary",
    "distance": "distance",
    "rank": "ranking",
    "compar": "ranking",
    "quantif": "area",
    "absolute": "area",
    "area": "area",
}


def task_of(task_type: str) -> str:
    """The task that a `task_type` means; a word nobody foresaw is a task of its own."""
    words = task_type.strip().lower()
    abbreviated = {short.lower(): task for task, (short, _) in TASKS.items()}
    if words in abbreviated:
        return abbreviated[words]
    return next((task for part, task in _TASK_WORDS.items() if part in words), words)


class Rows:
    """The rows of a parquet file, one group of them in memory at a time: all the images take a gigabyte.

    Args:
        file: pyarrow's open file.
    """

    def __init__(self, file: Any) -> None:
        self._file = file
        sizes = [file.metadata.row_group(group).num_rows for group in range(file.num_row_groups)]
        self._starts = np.concatenate([[0], np.cumsum(sizes, dtype=np.int64)])
        self._held: tuple[int, Any] = (-1, None)
        self.columns: list[str] = file.schema_arrow.names

    def __getitem__(self, number: int) -> dict[str, Any]:
        group = int(np.searchsorted(self._starts, number, side="right")) - 1
        if self._held[0] != group:
            self._held = (-1, None)
            self._held = (group, self._file.read_row_group(group))
        row: dict[str, Any] = self._held[1].slice(number - int(self._starts[group]), 1).to_pylist()[0]
        return row

    def without_images(self) -> list[dict[str, Any]]:
        """All rows with the columns of text alone."""
        rows: list[dict[str, Any]] = self._file.read([name for name in COLUMNS if name != "image"]).to_pylist()
        return rows


class PublishedBenchmark:
    """The published benchmark, opened with `open_published`."""

    kind: BenchmarkKind = "published"

    def __init__(self, path: Path, sha256: str, rows: Rows, pixel_size_m: float) -> None:
        self.name, self.sha256, self.pixel_size_m = path.stem, sha256, pixel_size_m
        self._path, self._rows = path, rows

    @cached_property
    def items(self) -> Sequence[Item]:
        """Its questions, a row each."""
        return tuple(_item(self._path, number, row) for number, row in enumerate(self._rows.without_images()))

    def layers(self, item: Item, folder: Path) -> tuple[LayerSource, ...]:
        """The chips of an item on a metric grid.

        Raises:
            LayerError: A chip isn't a picture.
        """
        row = self._rows[_number(item)]
        images = _images(row)
        dates = ("",) if len(images) == 1 else (_PRE, _POST)
        layers = [
            self._layer(image, folder / f"{number}_optical.tif", "optical", date, item)
            for number, (image, date) in enumerate(zip(images, dates, strict=True))
        ]
        if row.get("sar_image"):
            layers.append(self._layer(row["sar_image"], folder / "sar.tif", "sar", dates[0], item))
        return tuple(layers)

    def true_masks(self, item: Item) -> Sequence[ClassMask]:
        """The masks of an item, as COCO run lengths in the order of its reasoning; none in a file without them."""
        row = self._rows[_number(item)]
        masks = row.get("masks")
        masks = json.loads(masks) if isinstance(masks, str) else masks
        if masks is None:
            return ()
        names = row.get("labels") or [""] * len(masks)
        dates = ("",) if len(_images(row)) == 1 else (_PRE, _POST)
        # of two images, the first half of the masks lies in the first one
        per_date = -(-len(masks) // len(dates))
        return tuple(
            ClassMask(str(name), dates[number // per_date], self._decoded(mask, item))
            for number, (mask, name) in enumerate(zip(masks, names, strict=False))
            if mask
        )

    def _decoded(self, mask: Any, item: Item) -> np.ndarray:
        try:
            parts = [rle_of_json(part).decode() for part in (mask if isinstance(mask, list) else [mask])]
        except BadRle as error:
            raise LayerError(
                f"A mask of {item.name} in {self._path} can't be read: {error}", "Get the benchmark again."
            ) from error
        return union(parts, parts[0].shape)

    def _layer(self, image: Any, path: Path, sensor: Sensor, date: str, item: Item) -> LayerSource:
        try:
            with Image.open(io.BytesIO(_bytes_of(image, self._path))) as picture:
                bands = np.moveaxis(np.array(picture.convert("RGB")), 2, 0)
        except (OSError, UnidentifiedImageError, TypeError) as error:
            raise LayerError(
                f"The image of {item.name} in {self._path} can't be read: {error}", "Get the benchmark again."
            ) from error
        roles: tuple[str, ...] = ("red", "green", "blue")
        if sensor == "sar":
            # as the published data has it: VH, VV and their mean in a picture's channels
            bands, roles = _decibels(bands[:2]), ("vh", "vv")
        _write(path, bands, roles, self.pixel_size_m)
        return LayerSource(
            sensor, (str(path),), sensor, bands=tuple((role, n) for n, role in enumerate(roles, 1)), date=date
        )


def open_published(path: Path, pixel_size_m: float | None = None) -> PublishedBenchmark:
    """Opens the parquet file; every row is looked at.

    Args:
        path: The file.
        pixel_size_m: Ground size of the chips' pixels; None takes the paper's.

    Raises:
        BadRequest: It can't be read, lacks columns, or a row isn't what it should be.
    """
    try:
        rows = Rows(parquet.ParquetFile(path))
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, arrow.ArrowException) as error:
        raise BadRequest(f"{path} can't be read as parquet: {error}", "Get the benchmark again.") from error
    # two images may come as two columns
    two = {"pre_image", "post_image"} <= set(rows.columns)
    missing = [name for name in COLUMNS if name not in rows.columns and not (two and name == "image")]
    if missing:
        raise BadRequest(
            f"{path} has no column {', '.join(missing)} (it has {', '.join(rows.columns)}).",
            "Give the parquet file of TerraScope-Bench, or a folder that `bench build` wrote.",
        )
    benchmark = PublishedBenchmark(path, sha256, rows, pixel_size_m or PIXEL_SIZE_M)
    if not benchmark.items:
        raise BadRequest(f"{path} holds no questions.", "Get the benchmark again.")
    return benchmark


def _number(item: Item) -> int:
    return int(item.name.removeprefix("row-"))


def _item(path: Path, number: int, row: Mapping[str, Any]) -> Item:
    where = f"Row {number} of {path}"
    candidates = row["candidates"]
    try:
        candidates = json.loads(candidates) if isinstance(candidates, str) else candidates
        options = tuple(Option(letter.upper(), str(candidates[letter])) for letter in sorted(candidates)
                        if candidates[letter] is not None)  # fmt: skip
    except (ValueError, TypeError, AttributeError) as error:
        raise BadRequest(f"{where} has no options: {error!r}", "Get the benchmark again.") from error
    letter = str(row["answer"] or "").strip().upper()
    if letter not in [option.letter for option in options]:
        raise BadRequest(
            f"{where} has the answer “{letter}”, which is none of its options.", "Get the benchmark again."
        )
    text = text_with(str(row["question"]), options)
    return Item(
        f"row-{number}", task_of(str(row["task_type"])), text, options, AnswerValue("choice", "", choice=letter)
    )


def _images(row: Mapping[str, Any]) -> list[Any]:
    """The optical images of a row, the earlier first."""
    if row.get("pre_image") and row.get("post_image"):
        return [row["pre_image"], row["post_image"]]
    image = row["image"]
    return list(image)[:2] if isinstance(image, list) else [image]


def _bytes_of(image: Any, path: Path) -> bytes:
    """The file of an image: in the row itself, or beside the parquet file."""
    if isinstance(image, bytes):
        return image
    if image.get("bytes"):
        return bytes(image["bytes"])
    return (path.parent / Path(str(image["path"])).name).read_bytes()


def _decibels(picture: np.ndarray) -> np.ndarray:
    """An 8-bit picture of backscatter -> dB, taken to run from -25 to 0: how it was stretched isn't published."""
    return (picture.astype(np.float32) / 255 - 1) * 25


def _write(path: Path, bands: np.ndarray, roles: Sequence[str], pixel_size_m: float) -> None:
    """Writes a chip around the plane's origin."""
    height, width = bands.shape[1:]
    corner = Affine(pixel_size_m, 0, -width / 2 * pixel_size_m, 0, -pixel_size_m, height / 2 * pixel_size_m)
    profile = {"driver": "GTiff", "dtype": bands.dtype, "count": len(bands), "height": height, "width": width}
    with rasterio.open(path, "w", crs=_PLANE, transform=corner, **profile) as raster:
        raster.write(bands)
        raster.descriptions = tuple(roles)
        if roles[0] == "red":
            raster.colorinterp = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
