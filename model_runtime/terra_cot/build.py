"""Imagery and a label map -> a folder of samples: chips, questions, reasoning, masks and what they state.

Everything is read window by window, so that imagery larger than the memory is no trouble. The folder gets its name
last: until then the samples lie in a hidden one beside it, which is removed if anything goes wrong.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox

from model_runtime.errors import BadRequest, OutputError
from model_runtime.protocol import Sensor
from model_runtime.scene import Scene, open_scene
from model_runtime.scene.grid import window_grid
from model_runtime.terra_cot.chips import ChipPlace, bands_of, places, write_chip
from model_runtime.terra_cot.drawing import Drawn, samples_of
from model_runtime.terra_cot.label_map import LabelMap, open_label_map
from model_runtime.terra_cot.published import S1_FOLDER, S2_FOLDER, SAMPLES_NAME, sample_to_json
from model_runtime.terra_cot.request import BuildRequest, check_request, labels_of_dates
from model_runtime.terra_cot.rle import encode
from model_runtime.terra_cot.samples import Form, Sample, SampleImage, Truth, grid_of
from model_runtime.terra_cot.story import Chip

MANIFEST_NAME = "build.json"
#: A chip of which less is labelled and imaged is left out: nobody knows what its figures would be.
LEAST_KNOWN = 0.95
#: Imagery is read by window, so that its size doesn't matter.
_ANY_SIZE = 1 << 62
#: How often optical imagery stands alone where there is SAR beside it.
_OPTICAL_ALONE = 0.25


@dataclass
class BuildReport:
    """What came out.

    Attributes:
        out_dir: The folder.
        counts: Samples by (level, task, form, split).
        chips: Chips that gave samples.
        left_out: Chips that didn't, by reason.
        warnings: What the scene warned of.
    """

    out_dir: Path
    counts: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)
    chips: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    warnings: tuple[str, ...] = ()

    @property
    def samples(self) -> int:
        """How many there are."""
        return sum(self.counts.values())


def unwatched(part: float) -> None:
    """Nobody watches the building."""


def build(request: BuildRequest, progress: Callable[[float], None] = unwatched) -> BuildReport:
    """Makes samples of imagery with a label map.

    Args:
        request: Layers, labels, legend and how many.
        progress: Told the part (0-1) of the chips that are done; what it raises ends the work.

    Raises:
        BadRequest: The request can't be worked on, or no sample came out.
        LayerError: A layer or a label map can't be used.
        OutputError: The folder is there already, or can't be written.
    """
    check_request(request)
    out_dir = request.out_dir
    if out_dir.exists():
        raise OutputError(f"{out_dir} is there already.", "Name a new folder, or remove that one.")
    with ExitStack() as closing:
        scene = closing.enter_context(open_scene(request.layers, request.area, max_pixels=_ANY_SIZE))
        label_maps = [
            closing.enter_context(open_label_map(source.path, request.legend, scene.geobox))
            for source in labels_of_dates(request.labels, [date.date for date in scene.dates])
        ]
        report = BuildReport(out_dir, warnings=scene.warnings)
        try:
            out_dir.parent.mkdir(parents=True, exist_ok=True)
            folder = Path(tempfile.mkdtemp(prefix=f".{out_dir.name}-", dir=out_dir.parent))
        except OSError as fault:
            raise OutputError(f"{out_dir} can't be written: {fault}", "Choose another folder.") from fault
        try:
            _write(request, scene, label_maps, folder, report, progress)
            folder.chmod(0o755)
            folder.rename(out_dir)
        except OSError as fault:
            raise OutputError(f"{out_dir} can't be written: {fault}", "Check the disk's space and rights.") from fault
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return report


def _write(
    request: BuildRequest,
    scene: Scene,
    label_maps: Sequence[LabelMap],
    folder: Path,
    report: BuildReport,
    progress: Callable[[float], None],
) -> None:
    """Chips, samples and the manifest, into a folder that nobody knows yet."""
    cut = places(scene.shape, request.chip_px, request.val_share, request.seed)
    with (folder / SAMPLES_NAME).open("w", encoding="utf-8") as file:
        file.write("[")
        for done, place in enumerate(cut):
            progress(done / len(cut))
            for sample in _samples(request, scene, label_maps, place, folder, report):
                file.write(",\n" if report.samples else "\n")
                json.dump(sample_to_json(sample), file, ensure_ascii=False)
                truth = sample.truth
                report.counts[truth.level, truth.task, sample.form, sample.split] += 1  # type: ignore[union-attr]
            if request.limit and report.samples >= request.limit:
                break
        file.write("\n]\n")
    if not report.samples:
        reasons = ", ".join(f"{number} {reason}" for reason, number in report.left_out.items())
        raise BadRequest(
            f"No sample could be made: of {len(cut)} chips, {reasons or 'none allows a question'}.",
            "Check that the label map covers the imagery, and that its legend fits.",
        )
    manifest = json.dumps(_manifest(request, scene, report), indent=2, ensure_ascii=False)
    (folder / MANIFEST_NAME).write_text(manifest + "\n", encoding="utf-8")


def _samples(
    request: BuildRequest,
    scene: Scene,
    label_maps: Sequence[LabelMap],
    place: ChipPlace,
    folder: Path,
    report: BuildReport,
) -> Iterator[Sample]:
    """The samples of one chip; its images are written when the first sample needs them."""
    geobox = window_grid(scene.geobox, place.window)
    bands = [scene.read(date, place.window) for date in range(len(scene.dates))]
    labels = [label_map.read(geobox) for label_map in label_maps]
    valid = [np.isfinite(b).any(axis=0) & found.known for b, found in zip(bands, labels, strict=True)]
    if any(mask.mean() < LEAST_KNOWN for mask in valid):
        report.left_out["not labelled or imaged throughout"] += 1
        return
    dates = [date.date for date in scene.dates]
    singles = [(at,) for at in range(len(dates))]
    files = _Files(folder, place.name, bands, dates, geobox)
    made = 0
    for at in (*singles, *pairwise(range(len(dates)))):
        rng = np.random.default_rng([request.seed, 1, place.window.row, place.window.col, *at])
        chip = Chip(
            geobox,
            tuple(labels[date].classes for date in at),
            tuple(valid[date] for date in at),
            tuple(dates[date] for date in at),
            request.ellipsoid,
            request.least_region_px,
            request.legend.classes,
        )
        for drawn in samples_of(chip, rng, request.recipe):
            if request.limit and report.samples >= request.limit:
                break
            form, images = files.images_for(at, rng)
            number = f"{place.name}_{'_'.join(map(str, at))}_{made:02d}"
            yield _sample(drawn, number, form, images, place.split, scene)
            made += 1
    report.chips += bool(made)
    if not made:
        report.left_out["with nothing to ask"] += 1


@dataclass(eq=False)
class _Files:
    """The image files of one chip, written once each."""

    folder: Path
    name: str
    bands: list[NDArray[np.float32]]
    dates: list[str]
    geobox: GeoBox
    _written: set[str] = field(default_factory=set)

    def images_for(self, at: Sequence[int], rng: np.random.Generator) -> tuple[Form, tuple[SampleImage, ...]]:
        """The images of a sample about these dates, in one of the published forms."""
        optical, sar = (all(len(bands_of(self.bands[date], sensor)[1]) for date in at) for sensor in ("optical", "sar"))
        sensor: Sensor = "optical" if optical else "sar"
        if len(at) == 2:
            before, after = (self._write(date, sensor, S2_FOLDER if optical else S1_FOLDER) for date in at)
            return "temporal", (
                SampleImage(before, sensor, "pre", self.dates[at[0]]),
                SampleImage(after, sensor, "post", self.dates[at[1]]),
            )
        date = at[0]
        if not (optical and sar) or rng.random() < _OPTICAL_ALONE:
            path = self._write(date, sensor, S2_FOLDER if optical else S1_FOLDER)
            return "single", (SampleImage(path, sensor, "image", self.dates[date]),)
        images = [SampleImage(self._write(date, "optical", S2_FOLDER), "optical", "image", self.dates[date])]
        for role in bands_of(self.bands[date], "sar")[1]:
            path = self._write(date, "sar", f"{S1_FOLDER}/{role}", role)
            images.append(SampleImage(path, "sar", role, self.dates[date]))
        return "optical-sar", tuple(images)

    def _write(self, date: int, sensor: Sensor, folder: str, only: str = "") -> str:
        """Path of one image file, relative to the folder."""
        path = f"{folder}/{self.name}_d{date}.tif"
        if path not in self._written:
            bands, roles = bands_of(self.bands[date], sensor)
            if only:
                bands, roles = bands[[roles.index(only)]], (only,)
            write_chip(self.folder / path, bands, roles, self.geobox, self.dates[date])
            self._written.add(path)
        return path


def _sample(
    drawn: Drawn, sample_id: str, form: Form, images: tuple[SampleImage, ...], split: str, scene: Scene
) -> Sample:
    """What was drawn, with its images."""
    story, chip = drawn.story, drawn.story.chip
    truth = Truth(
        level=drawn.level,
        task=drawn.task,
        grid=grid_of(chip.geobox),
        figures=tuple(story.figures),
        answer=drawn.answer,
        plan=drawn.plan,
        options=drawn.options,
        valid=tuple(None if mask.all() else encode(mask) for mask in chip.valid),
        ellipsoid=chip.ellipsoid,
        least_region_px=chip.least_region_px,
        qualified=drawn.qualified,
        source="; ".join(scene.names(date) for date in range(len(scene.dates))),
    )
    return Sample(
        sample_id,
        form,
        images,
        drawn.question,
        story.reasoning,
        "" if drawn.caption else drawn.answer.text,
        tuple(story.groundings),
        drawn.caption,
        split,
        truth,
    )


def _manifest(request: BuildRequest, scene: Scene, report: BuildReport) -> dict[str, object]:
    """What the samples were made of, and how many there are."""
    return {
        "layers": [asdict(layer) for layer in request.layers],
        "labels": [asdict(source) for source in request.labels],
        "legend": asdict(request.legend),
        "chip_px": request.chip_px,
        "seed": request.seed,
        "val_share": request.val_share,
        "least_region_px": request.least_region_px,
        "ellipsoid": request.ellipsoid,
        "recipe": asdict(request.recipe),
        "pixel_size_m": scene.pixel_size_m,
        "chips": report.chips,
        "left_out": dict(report.left_out),
        "samples": report.samples,
        "warnings": list(report.warnings),
    }
