"""A benchmark of the six tasks from any labelled imagery: chips, true masks, fair questions, frozen to a folder."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from model_runtime.bench import multiple_choice
from model_runtime.bench.built_benchmark import BuiltImage, BuiltQuestion, writing
from model_runtime.bench.candidates import Candidate, Chip, candidates_of
from model_runtime.bench.chips import write_chip, write_labels
from model_runtime.bench.items import TASKS
from model_runtime.engine.answers.wording import full_name
from model_runtime.errors import BadRequest
from model_runtime.protocol import OPTICAL_ROLES, ROLES, SAR_ROLES, LayerSource, Sensor
from model_runtime.scene import Scene, Window, open_scene
from model_runtime.scene.grid import window_grid
from model_runtime.terra_cot.label_map import LabelMap, open_label_map
from model_runtime.terra_cot.legends import Legend

#: A chip is used where this share of it is both imaged and labelled.
_ENOUGH_KNOWN = 0.95
_LEAST_CHIP_PX = 64
_SENSORS: tuple[tuple[Sensor, tuple[str, ...]], ...] = (("optical", OPTICAL_ROLES), ("sar", SAR_ROLES))


@dataclass(frozen=True)
class Sources:
    """What a benchmark is built from.

    Attributes:
        layers: Optical and SAR rasters of one or several dates.
        labels: (path, ISO date) of each label map; the date may be left out where there is one.
        legend: What their values mean.
    """

    layers: tuple[LayerSource, ...]
    labels: tuple[tuple[str, str], ...]
    legend: Legend


@dataclass(frozen=True)
class Extent:
    """How much is built.

    Attributes:
        chip_px: Side of a chip.
        stride_px: From one chip to the next.
        per_task: At most so many questions of each task.
        seed: Of everything that is drawn.
    """

    chip_px: int = 256
    stride_px: int = 256
    per_task: int = 100
    seed: int = 0


def build(
    out: Path, sources: Sources, extent: Extent, progress: Callable[[float], None] = lambda part: None
) -> dict[str, int]:
    """Builds a benchmark folder.

    Args:
        out: A folder that doesn't exist yet.
        sources: Imagery and labels.
        extent: How much of it.
        progress: Told the part (0-1) done.

    Returns:
        How many questions each task has.

    Raises:
        BadRequest: The folder exists, dates don't fit, or nothing can be asked.
        LayerError: A raster can't be used.
    """
    rng = np.random.default_rng(extent.seed)
    with ExitStack() as open_files, open_scene(sources.layers) as scene:
        maps = {
            _date_index(scene, date): open_files.enter_context(open_label_map(path, sources.legend, scene.geobox))
            for path, date in sources.labels
        }
        windows = list(_windows(scene.shape, extent))
        candidates: list[Candidate] = []
        for number, window in enumerate(windows):
            chip = _read(scene, maps, window)
            if all(valid.mean() >= _ENOUGH_KNOWN for valid in chip.valid.values()):
                candidates += candidates_of(number, chip, scene.pixel_size_m)
            progress(0.8 * (number + 1) / len(windows))
        chosen = [one for task in TASKS for one in _chosen(task, candidates, extent.per_task, rng)]
        questions = _questions(chosen, scene, extent, rng)
        if not questions:
            raise BadRequest(
                f"Nothing can fairly be asked of {len(windows)} chips of {extent.chip_px} pixels.",
                "Give more imagery, or another chip size; docs/benchmark.md tells what each task needs.",
            )
        with writing(out, sources.legend.name, scene.pixel_size_m, extent.seed) as folder:
            used = sorted({one.chip for one in questions})
            for done, number in enumerate(used):
                _write(folder.path, number, scene, maps, windows[number])
                progress(0.8 + 0.2 * (done + 1) / len(used))
            folder.add(questions)
    return {task: sum(one.task == task for one in questions) for task in TASKS}


def _date_index(scene: Scene, date: str) -> int:
    dates = [one.date for one in scene.dates]
    if not date and len(dates) == 1:
        return 0
    if date not in dates:
        raise BadRequest(
            f"There are labels of “{date}”, and images of {', '.join(dates)}.", "Give labels the date of their image."
        )
    return dates.index(date)


def _windows(shape: tuple[int, int], extent: Extent) -> Iterator[Window]:
    """Whole chips over the scene; the whole scene where it is smaller than one."""
    height, width = (min(side, extent.chip_px) for side in shape)
    if min(height, width) < _LEAST_CHIP_PX:
        raise BadRequest(
            f"Chips of {width} × {height} pixels are too small to ask about.",
            f"Give imagery, and chips, of {_LEAST_CHIP_PX} pixels a side or more.",
        )
    for row in range(0, shape[0] - height + 1, extent.stride_px):
        for col in range(0, shape[1] - width + 1, extent.stride_px):
            yield Window(row, col, height, width)


def _read(scene: Scene, maps: dict[int, LabelMap], window: Window) -> Chip:
    grid = window_grid(scene.geobox, window)
    labels = {date: one.read(grid) for date, one in maps.items()}
    valid = {date: found.known & np.isfinite(scene.read(date, window)).any(axis=0) for date, found in labels.items()}
    return Chip(window, labels, valid)


# --- what is asked ---------------------------------------------------------------------------------------------------


def _chosen(task: str, candidates: Sequence[Candidate], number: int, rng: np.random.Generator) -> list[Candidate]:
    """At most so many candidates of a task, spread evenly over answers and classes, and over the chips within each."""
    groups: defaultdict[str, list[Candidate]] = defaultdict(list)
    for one in candidates:
        if one.task == task:
            groups[one.balance].append(one)
    queues = {name: _over_chips(groups[name], rng) for name in sorted(groups)}
    if task == "boundary":
        # as many that touch as don't, or saying yes every time would pay
        each = min((len(queues.get(answer, [])) for answer in ("yes", "no")), default=0)
        queues = {name: queue[:each] for name, queue in queues.items()}
    found: list[Candidate] = []
    while len(found) < number and any(queues.values()):
        for queue in queues.values():
            if queue and len(found) < number:
                found.append(queue.pop(0))
    return found


def _over_chips(candidates: Sequence[Candidate], rng: np.random.Generator) -> list[Candidate]:
    """Candidates in drawn order, one of every chip before the second of any."""
    turn: defaultdict[int, int] = defaultdict(int)
    ordered = []
    for index in rng.permutation(len(candidates)):
        one = candidates[int(index)]
        ordered.append((turn[one.chip], one))
        turn[one.chip] += 1
    return [one for _, one in sorted(ordered, key=lambda pair: pair[0])]


def _questions(
    chosen: Sequence[Candidate], scene: Scene, extent: Extent, rng: np.random.Generator
) -> list[BuiltQuestion]:
    """Candidates with their words and options."""
    questions = []
    for task in TASKS:
        of_task = _with_options([one for one in chosen if one.task == task], scene, extent, rng)
        places = multiple_choice.balanced_places(len(of_task), len(of_task[0][1]) if of_task else 1, rng)
        for number, ((one, options), place) in enumerate(zip(of_task, places, strict=True)):
            classes = tuple(str(name) for name in rng.permutation(one.classes))
            questions.append(
                BuiltQuestion(
                    name=f"{task}-{number:04d}",
                    task=task,
                    question=multiple_choice.question_of(rng, task, classes),
                    options=tuple(multiple_choice.placed(options, place, rng)),
                    answer=multiple_choice.LETTERS[place],
                    classes=classes,
                    chip=one.chip,
                    images=_images_of(one, scene),
                )
            )
    return questions


def _images_of(one: Candidate, scene: Scene) -> tuple[BuiltImage, ...]:
    """The files a question is asked of: those of its dates."""
    return tuple(
        BuiltImage(_image_name(date, sensor), sensor, scene.dates[date].date, f"{date}_labels.tif")
        for date in one.dates
        for sensor, roles in _SENSORS
        if set(roles) & set(scene.dates[date].roles)
    )


def _image_name(date: int, sensor: str) -> str:
    return f"{date}_{sensor}.tif"


def _with_options(
    chosen: Sequence[Candidate], scene: Scene, extent: Extent, rng: np.random.Generator
) -> list[tuple[Candidate, list[str]]]:
    """Candidates of a task with their options, the right one first."""
    ranks: Counter[int] = Counter()
    # the largest figures first: nothing larger can be offered beside them, so that they have least choice of a rank
    order = sorted(chosen, key=lambda one: -one.truth if isinstance(one.truth, float) else 0.0)
    made = [(one, _options(one, scene, extent, rng, ranks)) for one in order]
    return [(one, options) for one, options in made if options]


def _options(
    one: Candidate, scene: Scene, extent: Extent, rng: np.random.Generator, ranks: Counter[int]
) -> list[str] | None:
    if isinstance(one.truth, str):
        if one.task == "boundary":
            return ["Yes", "No"] if one.truth == "yes" else ["No", "Yes"]
        others = [name for name in one.classes if name != one.truth]
        return [_capital(name) for name in (one.truth, *others)]
    side_m = min(extent.chip_px, *scene.shape) * scene.pixel_size_m
    most, write = {
        "coverage": (100.0, lambda value: f"{value:.1f}%"),
        "area": (side_m**2, _area_writer(rng)),
        "distance": (1.4 * side_m, lambda value: f"{value:.0f} m"),
        "building_change": (float("inf"), lambda value: f"{value:.0f}"),
    }[one.task]
    return multiple_choice.figures(rng, one.truth, most, write, ranks)


def _area_writer(rng: np.random.Generator) -> Callable[[float], str]:
    """Square metres as the published benchmark writes them, or hectares."""
    if rng.random() < 0.5:
        return lambda value: f"{value:.0f} m²"
    return lambda value: f"{value / 1e4:.2f} ha"


def _capital(name: str) -> str:
    words = full_name(name)
    return words[0].upper() + words[1:]


def _write(folder: Path, number: int, scene: Scene, maps: dict[int, LabelMap], window: Window) -> None:
    """The files of one chip: a raster of each sensor and the labels, at every labelled date."""
    place = folder / "chips" / f"{number:05d}"
    place.mkdir(parents=True)
    grid = window_grid(scene.geobox, window)
    crs = str(grid.crs)
    for date, label_map in maps.items():
        bands = scene.read(date, window)
        for sensor, roles in _SENSORS:
            there = [role for role in roles if role in scene.dates[date].roles]
            if there:
                values = bands[[ROLES.index(role) for role in there]]
                write_chip(place / _image_name(date, sensor), values, there, crs, grid.affine, packed=True)
        write_labels(place / f"{date}_labels.tif", label_map.read(grid).classes, crs, grid.affine)
