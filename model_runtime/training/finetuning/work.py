"""The order of work of a training: data, memory, model, each stage scored before and after, the new model."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import torch
from accelerate import Accelerator
from accelerate.utils import DistributedDataParallelKwargs, set_seed

from model_runtime.errors import BadRequest, OutputError
from model_runtime.model.checkpoint import LoadedModel, load_model, read_config, save_model
from model_runtime.model.devices import device_label
from model_runtime.model.places import WEIGHTS_NAME, model_folder
from model_runtime.training.finetuning.card import CardFacts, card
from model_runtime.training.finetuning.heldout import Score, Split, areas_held_out, score, split_of
from model_runtime.training.finetuning.lessons import CotLessons, Data, GroundingLessons
from model_runtime.training.finetuning.memory import check_trainable, told_if_out_of_memory, training_memory
from model_runtime.training.finetuning.parts import make_trainable, merged
from model_runtime.training.finetuning.record import Record, asked_for, open_record
from model_runtime.training.finetuning.schedule import Schedule
from model_runtime.training.finetuning.settings import STAGES, Settings
from model_runtime.training.finetuning.stage import Progress, StageRun
from model_runtime.training.finetuning.supervision import Supervision

#: In the output folder: state and curves; the rest of it is the model.
STATE_FOLDER = "training"
#: More than any image has.
_ALL_PHRASES = 1000


class Watching(Protocol):
    """Who is told how a training goes."""

    def said(self, text: str) -> None:
        """A line for people."""

    def scoring(self, title: str, done: int, total: int) -> None:
        """How many held-out samples are scored."""

    def stepped(self, stage: str, progress: Progress, steps: int) -> None:
        """A step was taken."""


@dataclass(frozen=True)
class Asked:
    """A training as it was asked for.

    Attributes:
        settings: How.
        data: On what.
        start: Name or folder of the model it starts from.
        out: Gets the new model, and in `training` its state and curves.
        stages: Which of `STAGES`, in order.
        device: "auto" (what accelerate finds) or "cpu".
        most_steps: Limit of each stage's steps.
    """

    settings: Settings
    data: Data
    start: str
    out: Path
    stages: tuple[str, ...] = STAGES
    device: str = "auto"
    most_steps: int | None = None


def train(asked: Asked, watching: Watching) -> Record:
    """Trains, and writes the new model; a training that was begun in the same folder goes on.

    Args:
        asked: What is wanted.
        watching: Told how it goes, on the first of several devices alone.

    Returns:
        What came of it.

    Raises:
        BadRequest: If settings, data and model don't go together.
        ModelError: If the model can't be loaded.
        MemoryLimitError: If a stage would take more memory than is free.
        OutputError: If the folder can't be written.
        Cancelled: If Ctrl-C stopped it; running it again goes on.
    """
    settings, folder = asked.settings, model_folder(asked.start)
    config, held_out = read_config(folder), areas_held_out(asked.data, asked.stages, settings.held_out)
    splits = {name: split_of(asked.data.samples(name), held_out, name) for name in asked.stages}
    if config.image_input != settings.network:
        raise BadRequest(
            f"The settings are for networks that see {settings.network}, and {folder.name} sees {config.image_input}.",
            "Choose the settings that belong to the model.",
        )
    _check_out(asked.out, folder)
    accelerator = _accelerator(asked)
    watching = watching if accelerator.is_main_process else _Silent()
    for name in asked.stages:
        needed = training_memory(config, folder, settings, settings.stage(name))
        check_trainable(name, needed, accelerator.device)
    # several processes share a processor, which torch then numbers
    place = "cpu" if accelerator.device.type == "cpu" else str(accelerator.device)
    model = load_model(asked.start, place, precision=_precision(settings))
    state = asked.out / STATE_FOLDER
    wanted = asked_for(
        settings, asked.stages, model.sha256, asked.data.identity, accelerator.num_processes, asked.most_steps
    )
    record = open_record(state, wanted, asked.stages)
    if record.finished:
        watching.said(f"This training is finished; the model is in {asked.out}.")
        return record
    accelerator.init_trackers("logs")
    adapters = None
    for name in asked.stages:
        with told_if_out_of_memory(name):
            adapters = _run_stage(name, asked, splits[name], accelerator, model, record, state, watching)
    merged(model.network, adapters)
    if accelerator.is_main_process:
        _write(asked, model, record, splits)
        record.finished = True
        record.save(state)
    accelerator.wait_for_everyone()
    accelerator.end_training()
    return record


def _run_stage(
    name: str,
    asked: Asked,
    split: Split,
    accelerator: Accelerator,
    model: LoadedModel,
    record: Record,
    state: Path,
    watching: Watching,
) -> object:
    """Scores, trains and scores again; gives the adapters where there are some."""
    settings, stage, told = asked.settings, asked.settings.stage(name), record.stages[name]
    set_seed(settings.seed)
    adapters = make_trainable(model.network, stage, settings.checkpointing)
    supervision = Supervision(model, stage)
    learnt = _lessons(name, asked, model, split.trained)
    # as they are, and all that is outlined in them
    scored = _lessons(name, replace(asked, settings=_as_they_are(settings)), model, _few(split, settings))
    schedule = Schedule(
        len(learnt.indices), stage.batch, stage.accumulate, accelerator.num_processes, stage.epochs, stage.warm_up,
        settings.seed, asked.most_steps,
    )  # fmt: skip
    accelerator.gradient_accumulation_steps = stage.accumulate
    if accelerator.is_main_process and told.before is None and not (state / f"{name}.pt").exists():
        told.before = _scored(f"{name}: scoring before", accelerator, supervision, scored, watching)
        record.save(state)
    accelerator.wait_for_everyone()
    run = StageRun(name, settings, accelerator, supervision, learnt, schedule, state / f"{name}.pt")
    if not run.over:
        watching.said(
            f"{name}: {schedule.steps} steps of {schedule.per_step} samples, from {len(learnt.indices)}"
            + (f"; {run.progress.step} are done." if run.progress.step else ".")
        )
    run.learn(lambda progress: watching.stepped(name, progress, schedule.steps))
    told.steps, told.seconds, told.losses = run.progress.step, run.progress.seconds, run.progress.losses
    if accelerator.is_main_process and told.after is None:
        told.after = _scored(f"{name}: scoring after", accelerator, supervision, scored, watching)
        record.save(state)
    accelerator.wait_for_everyone()
    # the next stage trains other parts, with an optimiser of its own
    accelerator.free_memory()
    return adapters


def _lessons(name: str, asked: Asked, model: LoadedModel, indices: Sequence[int]) -> GroundingLessons | CotLessons:
    """The lessons of a stage."""
    samples, stage = asked.data.samples(name), asked.settings.grounding
    if name == "cot":
        return CotLessons(samples, indices)
    return GroundingLessons(samples, indices, model.config.plans, stage.phrases, stage.turned, asked.settings.seed)


def _as_they_are(settings: Settings) -> Settings:
    return replace(settings, grounding=replace(settings.grounding, turned=False, phrases=_ALL_PHRASES))


def _few(split: Split, settings: Settings) -> Sequence[int]:
    """Held-out samples to score, spread evenly over all of them."""
    held_out, most = split.held_out, settings.most_held_out
    if len(held_out) <= most:
        return held_out
    return [held_out[number * len(held_out) // most] for number in range(most)]


def _scored(
    title: str,
    accelerator: Accelerator,
    supervision: Supervision,
    lessons: GroundingLessons | CotLessons,
    watching: Watching,
) -> Score | None:
    """The score of held-out lessons, None where there are none."""
    total, done = len(lessons.indices), 0
    if not total:
        return None

    def told() -> None:
        nonlocal done
        done += 1
        watching.scoring(title, done, total)

    with accelerator.autocast():
        return score(supervision, (lessons[number, number] for number in range(total)), told)


def _accelerator(asked: Asked) -> Accelerator:
    # which parameters a step needs depends on its samples: without a `[SEG]` there is no mask
    unused = DistributedDataParallelKwargs(find_unused_parameters=True)
    return Accelerator(
        cpu=asked.device == "cpu",
        mixed_precision="bf16" if asked.settings.precision == "bf16" else "no",
        log_with="tensorboard",
        project_dir=str(asked.out / STATE_FOLDER),
        kwargs_handlers=[unused],
    )


def _precision(settings: Settings) -> str:
    return "auto" if settings.network == "bands" else settings.precision


def _check_out(out: Path, start: Path) -> None:
    """Refuses a folder that holds something else.

    Raises:
        OutputError: If it does.
    """
    if out.resolve() == start.resolve():
        raise OutputError(f"{out} is the model that training starts from.", "Choose another --out.")
    if (out / WEIGHTS_NAME).exists() and not (out / STATE_FOLDER).exists():
        raise OutputError(f"{out} holds a model already.", "Choose another --out.")


def _write(asked: Asked, model: LoadedModel, record: Record, splits: dict[str, Split]) -> None:
    """Writes the new model beside, then puts it in its place, the weights last: without them it is no model.

    Raises:
        OutputError: If it can't be written.
    """
    coming, own = asked.out / STATE_FOLDER / "coming", asked.settings.network == "bands"
    try:
        save_model(coming, model.network, model.words.tokenizer, torch.float16 if own else torch.bfloat16)
        (coming / "README.md").write_text(card(_facts(asked, model, splits), record))
        for file in sorted(coming.iterdir(), key=lambda file: file.name == WEIGHTS_NAME):
            file.replace(asked.out / file.name)
        coming.rmdir()
    except OSError as error:
        raise OutputError(f"The model can't be written to {asked.out}: {error}.", "Free some space there.") from error


def _facts(asked: Asked, model: LoadedModel, splits: dict[str, Split]) -> CardFacts:
    def counted(side: str) -> str:
        told = []
        for name, split in splits.items():
            samples, indices = asked.data.samples(name), getattr(split, side)
            areas = {samples.area_of(index) for index in indices}
            what = "images" if name == "grounding" else "conversations"
            told.append(f"{len(indices)} {what} of {len(areas)} areas" if indices else f"no {what}")
        return " and ".join(told)

    return CardFacts(
        name=asked.out.resolve().name,
        start=f"{model.name} (sha256 {model.sha256[:12]}…)",
        data=asked.data.told,
        trained=counted("trained"),
        held_out=counted("held_out"),
        command=shlex.join(["terrascope", *sys.argv[1:]]),
        device=device_label(model.device),
    )


class _Silent:
    """Listens on all devices but the first."""

    def said(self, text: str) -> None:
        """Nothing."""

    def scoring(self, title: str, done: int, total: int) -> None:
        """Nothing."""

    def stepped(self, stage: str, progress: Progress, steps: int) -> None:
        """Nothing."""
