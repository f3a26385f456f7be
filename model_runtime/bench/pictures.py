"""Pictures of items for the report: the image, and on it what the model outlined beside what is true."""

from __future__ import annotations

import base64
import io
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from model_runtime.bench.items import Benchmark, ClassMask, Item
from model_runtime.bench.run_folder import Record, RunFolder
from model_runtime.bench.running import FULL
from model_runtime.bench.scoring import paired
from model_runtime.bench.tally import Tally
from model_runtime.errors import TerraScopeError
from model_runtime.protocol import ROLES, AnswerValue
from model_runtime.scene import open_scene

#: Side of a picture on the page, in pixels.
_SIDE = 256
#: Colours of pixels that both hold, only the model, only the truth (Okabe and Ito).
_BOTH, _ONLY_MODEL, _ONLY_TRUE = (0, 158, 115), (213, 94, 0), (0, 114, 178)
_COVER = 0.6


@dataclass(frozen=True)
class ItemPicture:
    """An item that went wrong, as the report shows it.

    Attributes:
        item: The item.
        wanted: The right answer in words.
        measured: The engine's answer.
        words: The model's own words.
        iou: Mean IoU of its masks; None where it has no true ones.
        class_name: The class that is drawn, the worst of the question's.
        image: The image as a data address.
        masks: The masks upon it; empty where there are none.
    """

    item: Item
    wanted: str
    measured: str
    words: str
    iou: float | None
    class_name: str
    image: str
    masks: str


def worst(benchmark: Benchmark, folder: RunFolder, found: Tally, number: int = 8) -> Iterator[ItemPicture]:
    """Wrong answers of the model as it is, those with the worst masks first."""
    records = folder.records()
    wrong = [item for item in benchmark.items if item.name in set(found.wrong)]
    wrong.sort(key=lambda item: _iou(records[FULL, item.name], 2.0))
    for item in wrong[:number]:
        yield _picture(benchmark, folder, item, records[FULL, item.name])


def _iou(record: Record, without: float) -> float:
    ious = [overlap.iou for overlap in record.overlaps if overlap.iou is not None]
    return float(np.mean(ious)) if ious else without


def _picture(benchmark: Benchmark, folder: RunFolder, item: Item, record: Record) -> ItemPicture:
    iou = _iou(record, -1.0)
    image, masks, name = "", "", ""
    try:
        true = benchmark.true_masks(item)
        drawn = _worst_mask(true, folder.masks(item.name))
        with tempfile.TemporaryDirectory() as scratch, open_scene(benchmark.layers(item, Path(scratch))) as scene:
            dates = [one.date for one in scene.dates]
            date = dates.index(drawn[0].date) if drawn and drawn[0].date in dates else 0
            colours = rgb_of(scene.read(date))
        image = address(colours)
        if drawn:
            name, masks = drawn[0].class_name, address(_overlaid(colours, drawn[0].pixels, drawn[1]))
    except TerraScopeError:
        # its error stands in the report already
        pass
    return ItemPicture(
        item,
        wanted=said(item.answer, item),
        measured=record.answer.text if record.answer else record.error,
        words=record.model_answer,
        iou=iou if iou >= 0 else None,
        class_name=name,
        image=image,
        masks=masks,
    )


def said(answer: AnswerValue, item: Item) -> str:
    """A right answer in a few words."""
    if item.multiple_choice:
        text = next((option.text for option in item.options if option.letter == answer.choice), "")
        return f"{answer.choice} ({text})"
    if answer.value is not None:
        return f"{answer.value:.4g} {answer.unit}"
    return answer.choice or ", ".join(answer.ranking) or "can't be answered"


def _worst_mask(true: Sequence[ClassMask], grounded: Sequence[ClassMask]) -> tuple[ClassMask, np.ndarray] | None:
    """The true mask that the model missed most, and what it outlined for it."""
    pairs = list(zip(true, paired(true, grounded), strict=True))
    return min(pairs, key=lambda pair: _share(*pair)) if pairs else None


def _share(true: ClassMask, found: np.ndarray) -> float:
    either = int((true.pixels | found).sum())
    return int((true.pixels & found).sum()) / either if either else 1.0


def rgb_of(bands: np.ndarray) -> np.ndarray:
    """Bands float32 (8, H, W) in the order of `protocol.ROLES` -> a stretched picture, uint8 (H, W, 3)."""
    roles = ("red", "green", "blue")
    chosen = np.stack([bands[ROLES.index(role)] for role in roles])
    if not np.isfinite(chosen).any():
        chosen = np.repeat(bands[ROLES.index("vv")][None], 3, axis=0)
    if not np.isfinite(chosen).any():
        return np.full((*bands.shape[1:], 3), 128, np.uint8)
    low, high = np.nanpercentile(chosen, (2, 98))
    scaled = np.nan_to_num((chosen - low) / max(high - low, 1e-6), nan=0.0).clip(0, 1)
    return np.moveaxis((255 * scaled).astype(np.uint8), 0, 2)


def _overlaid(colours: np.ndarray, true: np.ndarray, found: np.ndarray) -> np.ndarray:
    out = colours.astype(np.float32) * 0.7
    for pixels, colour in ((true & found, _BOTH), (found & ~true, _ONLY_MODEL), (true & ~found, _ONLY_TRUE)):
        out[pixels] = (1 - _COVER) * colours[pixels] + _COVER * np.array(colour, np.float32)
    return out.astype(np.uint8)


def address(colours: np.ndarray) -> str:
    """A picture uint8 (H, W, 3) as a PNG in a data address, its longer side brought to the page's size."""
    picture = Image.fromarray(colours)
    factor = _SIDE / max(picture.size)
    size = (max(1, round(picture.width * factor)), max(1, round(picture.height * factor)))
    resampling = Image.Resampling.BOX if factor < 1 else Image.Resampling.NEAREST
    out = io.BytesIO()
    picture.resize(size, resampling).save(out, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode("ascii")


def legend() -> Mapping[str, str]:
    """What the colours of the masks mean, as CSS colours."""
    names = {"both": _BOTH, "the model alone": _ONLY_MODEL, "the truth alone": _ONLY_TRUE}
    return {name: "#" + "".join(f"{part:02x}" for part in colour) for name, colour in names.items()}
