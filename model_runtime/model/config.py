"""The one configuration of the TerraScope network: nano and the published 8B are two values of it.

Every choice on which the paper and the authors' code differ has a name here.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from model_runtime.errors import ModelError
from model_runtime.protocol import ROLES

CONFIG_NAME = "config.json"
MODEL_TYPE = "terrascope"


@dataclass(frozen=True)
class MemoryConfig:
    """Shape of SAM 2's video memory, which published checkpoints carry and single images don't use.

    Attributes:
        layers: Layers of memory attention.
        mlp: Their hidden width.
        downsample: Factor by which their attention narrows.
        width: Width of a memory.
        fuser_hidden: Hidden width of the memory encoder's blocks.
        frames: Memories that have an embedding of their own.
    """

    layers: int = 4
    mlp: int = 2048
    downsample: int = 1
    width: int = 64
    fuser_hidden: int = 1024
    frames: int = 7


@dataclass(frozen=True)
class GroundingConfig:
    """Shape of the SAM-2 part: Hiera encoder, prompt encoder, mask decoder.

    Attributes:
        embed_dim: Width of Hiera's first stage.
        num_heads: Attention heads of the first stage.
        stages: Blocks per stage.
        window_spec: Attention window per stage, in tokens.
        global_att_blocks: Blocks that attend to everything.
        pos_embed_size: Size of the background position embedding.
        patch_stride: Pixels per token of the first stage (SAM 2's is 4).
        d_model: Width of the feature pyramid, the prompts and the mask decoder.
        decoder_heads: Attention heads of the mask decoder.
        decoder_mlp: Hidden width of the mask decoder.
        multimask_outputs: Masks proposed beside the single one; the best predicted IoU wins (3 in the
            published model, 0 in nano: one mask).
        padding_points: "Not a point" prompts that stand before the language model's (2 in the published model).
        object_scores: Whether the decoder also tells if there is an object (published; it gates nothing).
        memory: Shape of the video memory, where the checkpoint has one.
        detail_width: Hidden channels of what sharpens competing masks to single pixels; 0 enlarges them as published.
    """

    embed_dim: int = 32
    num_heads: int = 1
    stages: tuple[int, ...] = (1, 2, 7, 2)
    window_spec: tuple[int, ...] = (8, 8, 8, 8)
    global_att_blocks: tuple[int, ...] = (5, 8)
    pos_embed_size: int = 4
    patch_stride: int = 4
    d_model: int = 128
    decoder_heads: int = 4
    decoder_mlp: int = 512
    multimask_outputs: int = 0
    padding_points: int = 0
    object_scores: bool = False
    memory: MemoryConfig | None = None
    detail_width: int = 0


@dataclass(frozen=True)
class FusionConfig:
    """Where the tokens that go back after a `[SEG]` come from when an image has optical bands and SAR.

    Attributes:
        mode: "joint" takes those of both sensors seen at once; "optical" and "sar" those of one alone; "concat" both,
            one after the other; "adaptive" for each token the sensor that is more relevant to the question.
        axis: What the softmax of the relevance runs over: the visual tokens, or the text (constant, see `fusion.py`).
        over: All tokens of the image, or only those the mask selected (published code).
        shared: Whether both sensors' tokens share one softmax; apart (as in the paper) each sensor's relevance adds up
            to one, and even under a clear sky SAR wins somewhere.
        width: Of the learned projections that tokens and words are compared in; 0 compares them as they are.
    """

    mode: Literal["joint", "optical", "sar", "concat", "adaptive"] = "joint"
    axis: Literal["tokens", "text"] = "tokens"
    over: Literal["image", "selected"] = "image"
    shared: bool = True
    width: int = 0


@dataclass(frozen=True)
class ConfidenceConfig:
    """How sure a mask is, from what its pixels say: fitted on scenes that the network never learned from.

    The network's mean probability inside a mask is too sure of itself on real scenes. What is told is the share of the
    mask's pixels that such masks got right (`bench/confidence.py`), by a line between the log odds of the two.

    Attributes:
        scale: Slope of the line; 1 with no offset leaves the probability as it is.
        offset: Its value at even odds.
        doubtful_below: A mask that is less sure than this gets a warning; 0 warns of none.
    """

    scale: float = 1.0
    offset: float = 0.0
    doubtful_below: float = 0.0

    def of(self, probability: float) -> float:
        """Expected share of right pixels in a mask of this mean probability, both 0-1."""
        odds = math.log(max(probability, 1e-6) / max(1 - probability, 1e-6))
        return 1 / (1 + math.exp(-self.scale * odds - self.offset))


@dataclass(frozen=True)
class TimeConfig:
    """How much the masks of one class at several dates say of each other (`engine/through_time.py`).

    Attributes:
        trust: What a mask's log odds count for beside those of other dates, 0-1; 0 leaves every date by itself.
        change: How likely a pixel comes to the class or leaves it from one date to the next, 0-0.5.
    """

    trust: float = 0.7
    change: float = 0.2


@dataclass(frozen=True)
class TerraScopeConfig:
    """Everything that tells one TerraScope network from another.

    Attributes:
        roles: Band roles of the input channels, in order.
        window: Largest side of an image the network sees at once, in pixels.
        grounding: The SAM-2 part.
        llm: Arguments of `transformers.Qwen2Config`.
        visual_tokens: "shared" takes the language model's visual tokens from the mask encoder's own features,
            "internvit" from InternVL's vision tower.
        vision: Arguments of `transformers.InternVLVisionConfig` (only for "internvit").
        token_cells: Side of the square of feature cells folded into one visual token (pixel shuffle).
        tokens_per_mask: Most visual tokens that go back into the stream after a `[SEG]` (paper: 128, code: 8).
        coverage: "half" keeps a token if the mask covers over half of its cell (paper eq. 3), "nearest" samples the
            mask at the cell's centre (published code).
        image_input: "bands" sees all roles in physical units, "rgb" an 8-bit picture in tiles (published).
        instructions: Text before the images of the person's turn.
        most_tiles: Most tiles of an "rgb" image.
        time_index: Which image a `[SEG]` refers to: "text" reads "image t_i" in the words (paper App. C), "order"
            takes the k-th `[SEG]` for image k mod T (published code).
        rivals: Whether the masks of the known classes compete for each pixel.
        lowercase: Whether a question is read in small letters.
        plans: Whether the network writes what a question asks for before it grounds (`plan.py`).
        figures: Whether measured figures are written into the stream after each `[SEG]`.
        evidence: Which visual tokens go back: those under the mask, those in its bounding box, as many at random, or
            none. For ablations; the method is "mask".
        fusion: Which sensor they come from.
        confidence: How sure a mask is said to be.
        time: What masks of several dates say of each other, where a change is asked for.
        min_region_px: Regions below this are noise, and dropped from every mask before it is measured.
        min_main_region_px: Regions below this aren't counted, and don't decide contact and distance, where a class
            has larger ones.
        max_seg: Most `[SEG]`s of one answer.
        last_words: Whether the model writes on after the last of them (the published code stops there).
        max_words: Most tokens the model may write between two `[SEG]`s.
    """

    roles: tuple[str, ...] = ROLES
    window: int = 256
    grounding: GroundingConfig = field(default_factory=GroundingConfig)
    llm: dict[str, Any] = field(default_factory=dict)
    visual_tokens: Literal["shared", "internvit"] = "shared"
    vision: dict[str, Any] | None = None
    token_cells: int = 2
    tokens_per_mask: int = 16
    coverage: Literal["half", "nearest"] = "half"
    image_input: Literal["bands", "rgb"] = "bands"
    instructions: str = ""
    most_tiles: int = 12
    time_index: Literal["text", "order"] = "text"
    rivals: bool = False
    lowercase: bool = True
    plans: bool = True
    figures: bool = True
    evidence: Literal["mask", "box", "random", "none"] = "mask"
    fusion: FusionConfig = field(default_factory=FusionConfig)
    confidence: ConfidenceConfig = field(default_factory=ConfidenceConfig)
    time: TimeConfig = field(default_factory=TimeConfig)
    min_region_px: int = 6
    min_main_region_px: int = 1
    max_seg: int = 48
    last_words: bool = True
    max_words: int = 64

    @property
    def feature_stride(self) -> int:
        """Pixels per cell of the image embedding (the third of Hiera's stages)."""
        return self.grounding.patch_stride * 4

    @property
    def token_stride(self) -> int:
        """Pixels per visual token of the "shared" tokens."""
        return self.feature_stride * self.token_cells

    @property
    def input_multiple(self) -> int:
        """Sides of an input are padded up to a multiple of this."""
        coarsest = self.grounding.patch_stride * max(8, self.grounding.window_spec[0])
        return max(self.token_stride, coarsest)

    def save(self, folder: Path) -> None:
        """Writes `config.json` into `folder`."""
        data = {"model_type": MODEL_TYPE, **asdict(self)}
        (folder / CONFIG_NAME).write_text(json.dumps(data, indent=2) + "\n")

    @classmethod
    def load(cls, folder: Path) -> TerraScopeConfig:
        """Reads `config.json` of a model folder.

        Raises:
            ModelError: If the file is missing, broken or of another kind of model.
        """
        path = folder / CONFIG_NAME
        try:
            data = json.loads(path.read_text())
        except FileNotFoundError:
            raise ModelError(
                f"{folder} is not a model: it has no {CONFIG_NAME}.", "Choose a TerraScope model."
            ) from None
        except (OSError, ValueError) as error:
            raise ModelError(f"{path} can't be read: {error}.", "Get the model again.") from error
        if not isinstance(data, dict) or data.pop("model_type", None) != MODEL_TYPE:
            raise ModelError(f"{folder} holds another kind of model.", "Choose a TerraScope model.")
        try:
            memory = data["grounding"].pop("memory", None)
            shapes = {k: _tupled(v) for k, v in data["grounding"].items()}
            data["grounding"] = GroundingConfig(**shapes, memory=MemoryConfig(**memory) if memory else None)
            data["fusion"] = FusionConfig(**data.get("fusion", {}))
            data["confidence"] = ConfidenceConfig(**data.get("confidence", {}))
            data["time"] = TimeConfig(**data.get("time", {}))
            return cls(**{k: _tupled(v) for k, v in data.items()})
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ModelError(
                f"{path} doesn't describe a TerraScope network: {error}.", "Get the model again."
            ) from error


def _tupled(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def nano_config(vocab_size: int) -> TerraScopeConfig:
    """The embedded model's configuration: below 8 M parameters, trained from scratch by this project."""
    llm = {
        "vocab_size": vocab_size,
        "hidden_size": 192,
        "intermediate_size": 448,
        "num_hidden_layers": 4,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 4096,
        "tie_word_embeddings": True,
        "rope_parameters": {"rope_type": "default", "rope_theta": 10000.0},
    }
    # a map of its training shows nothing below twelve pixels; a hundred are a hectare at 10 m
    return TerraScopeConfig(
        llm=llm,
        grounding=GroundingConfig(detail_width=32),
        fusion=FusionConfig(mode="adaptive", width=32),
        rivals=True,
        min_region_px=12,
        min_main_region_px=100,
    )
