"""The files of an answer: answer.json, answer.gpkg and a GeoTIFF per mask, all there or none."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from affine import Affine
from pyogrio.errors import DataLayerError, DataSourceError, FeatureError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile

from model_runtime.engine.masks import GroundedMask
from model_runtime.engine.results.staging import STAGING_PREFIX, remove_leftovers, staging_folder
from model_runtime.errors import BadRequest, OutputError
from model_runtime.protocol import Answer, to_json

ANSWER_NAME = "answer.json"
GEOPACKAGE_NAME = "answer.gpkg"
#: What corrections of the answer begin with; see `engine/asked.py`.
ASKED_NAME = "asked.json"
#: Which corrections an answer rests on: the request, from which it can be corrected further.
CORRECTION_NAME = "correction.json"
MASK_INSIDE, MASK_OUTSIDE, MASK_INVALID = 1, 0, 255

#: Free space without which the work isn't begun; most answers need far less.
_LEAST_FREE_BYTES = 4 << 20

_WAY_OUT = "Choose a folder that can be written to and has free space."


def mask_name(index: int) -> str:
    """File name of the mask of grounding `index`."""
    return f"mask_{index}.tif"


def check_writable(out_dir: str) -> Path:
    """Makes sure, before any work, that results can be written; leaves nothing behind.

    Args:
        out_dir: An existing or creatable folder.

    Raises:
        BadRequest: No folder is named.
        OutputError: It is a file, can't be written to, or its disk is full.
    """
    if not out_dir.strip():
        raise BadRequest("No folder for the results is named.", "Choose a folder.")
    try:
        folder = Path(out_dir).expanduser().absolute()
    except RuntimeError as error:  # nobody of the name behind the ~
        raise OutputError(f"There is no folder “{out_dir}”.", "Choose another folder.") from error
    try:
        existing = next((path for path in (folder, *folder.parents) if path.exists()), None)
        if existing is None:
            raise OutputError(f"The drive of “{folder}” isn't there.", "Choose another folder.")
        if not existing.is_dir():
            raise OutputError(f"“{existing}” is a file, so no results can be put there.", "Choose a folder.")
        with tempfile.TemporaryDirectory(prefix=STAGING_PREFIX, dir=existing) as probe:
            (Path(probe) / "probe").write_bytes(bytes(4096))
    except OSError as error:
        raise _output_error(folder, error) from error
    check_space(existing, _LEAST_FREE_BYTES)
    return folder


def check_space(folder: Path, needed_bytes: int) -> None:
    """Makes sure that the disk of a folder has room, before a library fails on it in words of its own.

    Raises:
        OutputError: It hasn't.
    """
    if shutil.disk_usage(folder).free < needed_bytes:
        raise OutputError(f"The disk of “{folder}” is full.", "Free some space or choose another folder.")


@contextmanager
def results_folder(folder: Path) -> Iterator[Path]:
    """A hidden folder to write into; what it holds replaces the folder's earlier results once all is written.

    The hidden folder lies inside of `folder`, so that moving out of it never crosses a disk. After an error
    neither it nor a folder made for it is left.

    Raises:
        OutputError: Something couldn't be written.
    """
    made = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        remove_leftovers(folder)
        with staging_folder(folder) as staging:
            yield staging
            _move_results(staging, folder)
    except BaseException as error:
        for path in made:
            if path.exists() and not any(path.iterdir()):
                path.rmdir()
        if isinstance(error, (OSError, RasterioError, DataSourceError, DataLayerError, FeatureError)):
            raise _output_error(folder, error) from error
        raise


def _move_results(staging: Path, folder: Path) -> None:
    """Moves the new files over the old ones: first what another program may hold open, last what says it is done."""
    new = sorted(
        staging.iterdir(), key=lambda path: (path.name == ANSWER_NAME, path.name != GEOPACKAGE_NAME, path.name)
    )
    for path in new:
        path.replace(folder / path.name)
    kept = {path.name for path in new}
    # SQLite's side files of a GeoPackage that was replaced would be read into the new one
    patterns = ("mask_*.tif", f"{GEOPACKAGE_NAME}*", ASKED_NAME, CORRECTION_NAME)
    old = [path for pattern in patterns for path in folder.glob(pattern)]
    for path in old:
        if path.name not in kept:
            path.unlink()


def _output_error(folder: Path, error: BaseException) -> OutputError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    if "full" in reason:  # SQLite's word, behind a page of SQL
        reason = "the disk is full"
    return OutputError(f"The results can't be written to “{folder}”: {reason[:300]}.", _WAY_OUT)


def write_answer(folder: Path, answer: Answer) -> None:
    """Writes answer.json."""
    text = json.dumps(to_json(answer), ensure_ascii=False, indent=2)
    (folder / ANSWER_NAME).write_text(text + "\n", encoding="utf-8")


def write_mask(folder: Path, grounded: GroundedMask, crs_wkt: str, transform: Affine) -> None:
    """Writes a mask as uint8 GeoTIFF on the scene's grid: 1 inside, 0 outside, 255 (nodata) where there is no data."""
    pixels = np.where(grounded.valid.unpack(), grounded.mask.unpack(), np.uint8(MASK_INVALID)).astype(np.uint8)
    rows, columns = pixels.shape
    tiling = {"tiled": True, "blockxsize": 256, "blockysize": 256} if min(rows, columns) >= 256 else {}
    # GDAL only logs a full disk when it closes a file; Python's own write says so
    with MemoryFile() as memory:
        with memory.open(
            driver="GTiff",
            height=rows,
            width=columns,
            count=1,
            dtype="uint8",
            nodata=MASK_INVALID,
            crs=CRS.from_wkt(crs_wkt),
            transform=transform,
            compress="deflate",
            **tiling,
        ) as raster:
            raster.write(pixels, 1)
            raster.set_band_description(1, grounded.grounding.phrase)
        (folder / mask_name(grounded.grounding.index)).write_bytes(memory.read())
