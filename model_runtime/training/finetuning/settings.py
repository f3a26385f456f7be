"""How a training goes: a TOML file, of the project (`resources/training`) or a person's own."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Literal

from pydantic import ConfigDict, TypeAdapter, ValidationError

from model_runtime.errors import BadRequest

#: Parts of a network that a stage may train; `parts.py` says which modules they are.
Part = Literal[
    "image_encoder", "mask_decoder", "vision_tower", "projector", "prompt_head", "language_model", "embeddings"
]
STAGES = ("grounding", "cot")

_STRICT = ConfigDict(extra="forbid", frozen=True)


@dataclass(frozen=True)
class LoraSettings:
    """Low-rank adapters on the language model's linear layers, in place of training it whole.

    Attributes:
        rank: Of the adapters.
        alpha: Their scale; what they add is multiplied by alpha / rank.
        dropout: Share of their inputs left out while training.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    rank: int
    alpha: float
    dropout: float = 0.0


@dataclass(frozen=True)
class StageSettings:
    """One stage.

    Attributes:
        trained: The parts that learn; everything else stays as it is.
        learning_rate: Peak of a warm-up and cosine schedule.
        batch: Samples of a step on one device, before `accumulate`.
        accumulate: Batches whose gradients make one step.
        epochs: Times each sample is seen.
        warm_up: Share of the steps in which the rate rises.
        weight_decay: Of AdamW.
        text: Weight of the cross-entropy of the model's own words.
        pixels: Weight of the masks' cross-entropy.
        dice: Weight of the masks' Dice loss.
        codes: Weight of the distance between a known class's prompt and its code (networks with competing masks).
        phrases: Most phrases of one image that a grounding sample asks for.
        turned: Whether grounding samples are turned by right angles and mirrored.
        lora: Adapters for "language_model"; without, it is trained whole. For the last stage only.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    trained: tuple[Part, ...]
    learning_rate: float
    batch: int
    accumulate: int = 1
    epochs: float = 1.0
    warm_up: float = 0.05
    weight_decay: float = 0.0
    text: float = 1.0
    pixels: float = 0.5
    dice: float = 0.5
    codes: float = 0.0
    phrases: int = 6
    turned: bool = True
    lora: LoraSettings | None = None


@dataclass(frozen=True)
class Settings:
    """A whole training.

    Attributes:
        network: What `--start` must be: "bands" (nano's kind) or "rgb" (the published layout's).
        start: The model to start from, where the command line names none.
        grounding: The first stage.
        cot: The second.
        seed: Of everything that is drawn.
        precision: "fp32", or "bf16": what isn't trained is held in bf16, and steps are computed in it.
        held_out: Share of the areas that are never trained on.
        most_held_out: Most samples of them that are scored, before and after.
        checkpointing: Whether the language model's activations are computed twice instead of kept.
        clip: Largest norm of a step's gradient.
        workers: Processes that read samples ahead on each device; 0 reads in between.
        save_every: Steps between two saves.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    network: Literal["bands", "rgb"]
    grounding: StageSettings
    cot: StageSettings
    start: str = "nano"
    seed: int = 1
    precision: Literal["fp32", "bf16"] = "fp32"
    held_out: float = 0.1
    most_held_out: int = 64
    checkpointing: bool = False
    clip: float = 1.0
    workers: int = 0
    save_every: int = 100

    def stage(self, name: str) -> StageSettings:
        """The settings of "grounding" or "cot"."""
        return self.grounding if name == "grounding" else self.cot


def bundled_settings() -> Path:
    """The folder of the settings that come with the project."""
    return Path(__file__).resolve().parents[2] / "resources" / "training"


def load_settings(name_or_path: str) -> Settings:
    """Settings by the name of a bundled file, with or without ".toml", or from a file of one's own.

    Raises:
        BadRequest: If there is no such file, or it says what can't be.
    """
    path = _found(name_or_path)
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        settings = TypeAdapter(Settings).validate_python(data)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadRequest(f"{path} can't be read: {error}.", "Settings are a TOML file; docs/fine-tuning.md.") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise BadRequest(f"{path}: {place}: {first['msg']}.", "docs/fine-tuning.md names all settings.") from None
    _check(settings, path)
    return settings


def _found(name_or_path: str) -> Path:
    own, folder = Path(name_or_path).expanduser(), bundled_settings()
    for path in (own, folder / name_or_path, folder / f"{name_or_path}.toml"):
        if path.is_file():
            return path
    known = ", ".join(sorted(path.name for path in folder.glob("*.toml")))
    raise BadRequest(f"There are no training settings “{name_or_path}”.", f"Choose one of: {known}, or a file.")


def _check(settings: Settings, path: Path) -> None:
    """Refuses what would only fail after the model is loaded."""
    stages = {name: settings.stage(name) for name in STAGES}
    wrong = {
        "grounding.lora: adapters belong to the last stage, cot": settings.grounding.lora is not None,
        "cot.lora: “language_model” isn't among cot.trained": (
            settings.cot.lora is not None and "language_model" not in settings.cot.trained
        ),
        "held_out must lie between 0 and 0.9": not 0 <= settings.held_out <= 0.9,
        **{
            f"{name}.{key} must be above 0": getattr(stage, key) <= 0
            for name, stage in stages.items()
            for key in ("learning_rate", "batch", "accumulate", "epochs", "phrases")
        },
        **{f"{name}.trained is empty": not stage.trained for name, stage in stages.items()},
        **{f"{name}.warm_up must lie between 0 and 1": not 0 <= stage.warm_up <= 1 for name, stage in stages.items()},
        "grounding learns from masks alone, so grounding.pixels or grounding.dice must be above 0": (
            settings.grounding.pixels <= 0 and settings.grounding.dice <= 0
        ),
        "cot.text must be above 0": settings.cot.text <= 0,
    }
    for message, is_so in wrong.items():
        if is_so:
            raise BadRequest(f"{path}: {message}.", "docs/fine-tuning.md names all settings.")
