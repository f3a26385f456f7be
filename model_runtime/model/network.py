"""The TerraScope network: one class for nano and the published 8B, told apart by their configuration.

Parts carry the names of the published checkpoints: `grounding_encoder.sam2_model` (SAM 2), `language_model`
(Qwen2), `mlp1` (visual tokens -> language model), `text_hidden_fcs` (`[SEG]` state -> mask prompt) and, where the
config asks for it, `vision_model` (InternVL's vision tower).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import InternVLVisionConfig, Qwen2Config, Qwen2ForCausalLM
from transformers.models.internvl.modeling_internvl import InternVLVisionModel

from model_runtime.model.config import TerraScopeConfig
from model_runtime.model.fusion import Relevance, SensorTokens
from model_runtime.model.grounding import ImageFeatures, Sam2Modules
from model_runtime.model.pixels import input_channels
from model_runtime.protocol import CLASSES

#: Cosine above which a prompt stands for a class itself, and that class is no rival of it.
_OWN_CLASS = 0.8


@dataclass(frozen=True, eq=False)
class EncodedImage:
    """One image as both halves of the network see it.

    Attributes:
        features: For the mask decoder.
        tokens: (N, D) visual tokens in the language model's space, row-major over the grid; of pictures tile by
            tile, and the thumbnail last.
        grid: Rows and columns of the token grid; of pictures, of tiles.
        shape: Height and width of the image in pixels.
        sensors: The tokens of each sensor alone, where the image has both and the config wants them.
        pictures: Tokens of each picture that `tokens` is made of, where the language model reads several: RGB and SAR.
    """

    features: ImageFeatures
    tokens: Tensor
    grid: tuple[int, int]
    shape: tuple[int, int]
    sensors: SensorTokens | None = None
    pictures: tuple[int, ...] = ()


class GroundingEncoder(nn.Module):
    """Holds SAM 2 under its published name."""

    def __init__(self, config: TerraScopeConfig) -> None:
        super().__init__()
        channels = 3 if config.image_input == "rgb" else input_channels(config.roles)
        self.sam2_model = Sam2Modules(config.grounding, channels, config.window)


class TerraScope(nn.Module):
    """A language model that writes, grounds each `[SEG]` in pixels and reads those pixels again (paper section 3.2)."""

    class_prompts: Tensor

    def __init__(self, config: TerraScopeConfig) -> None:
        super().__init__()
        self.config = config
        self.grounding_encoder = GroundingEncoder(config)
        self.language_model = Qwen2ForCausalLM(Qwen2Config(**config.llm))
        hidden = self.language_model.config.hidden_size
        prompt_width = config.grounding.d_model
        if config.visual_tokens == "internvit":
            self.vision_model = InternVLVisionModel(InternVLVisionConfig(**(config.vision or {})))
            self.token_width = 4 * int(self.vision_model.config.hidden_size)
        else:
            self.token_width = prompt_width * config.token_cells**2
        self.mlp1 = nn.Sequential(
            nn.LayerNorm(self.token_width), nn.Linear(self.token_width, hidden), nn.GELU(), nn.Linear(hidden, hidden)
        )
        self.text_hidden_fcs = nn.Sequential(
            nn.Linear(hidden, hidden), nn.ReLU(inplace=True), nn.Linear(hidden, prompt_width)
        )

        self.relevance = Relevance(self.token_width, hidden, config.fusion.width) if config.fusion.width else None
        if config.rivals:
            #: The prompt of each class, so that the masks of a scene compete for its pixels.
            self.register_buffer("class_prompts", torch.zeros(len(CLASSES), prompt_width))

    @property
    def sam2(self) -> Sam2Modules:
        """The SAM-2 part."""
        return self.grounding_encoder.sam2_model

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return self.sam2.no_mem_embed.device

    def encode_features(self, pixels: Tensor) -> ImageFeatures:
        """Mask-decoder features of (B, C, H, W) network input; sides are padded up with absent pixels."""
        padded = self.pad(pixels)
        return self._with_rivals(self.sam2.encode(padded), padded)

    def pad(self, pixels: Tensor) -> Tensor:
        """Pads right and below up to the sides the network takes; padding is absent data (all channels 0)."""
        step = self.config.input_multiple
        height, width = pixels.shape[-2:]
        return F.pad(pixels, (0, -width % step, 0, -height % step))

    def encode(self, pixels: Tensor) -> list[EncodedImage]:
        """Encodes (B, C, H, W) network input once for both halves of the network."""
        padded = self.pad(pixels)
        features = self._with_rivals(self.sam2.encode(padded), padded)
        tokens, grid = self.visual_tokens(padded, features)
        shape = (int(pixels.shape[-2]), int(pixels.shape[-1]))
        return [EncodedImage(features.select(i), tokens[i], grid, shape) for i in range(len(pixels))]

    def chip_tokens(self, tiles: Tensor) -> Tensor:
        """(n, 256, D) visual tokens of normalised tiles (n, 3, 448, 448), each row by row."""
        states = self.vision_model(tiles).last_hidden_state[:, 1:]
        side = int(states.shape[1] ** 0.5)
        tokens: Tensor = self.mlp1(shuffled(states.unflatten(1, (side, side))).flatten(1, 2))
        return tokens

    def visual_tokens(self, padded: Tensor, features: ImageFeatures) -> tuple[Tensor, tuple[int, int]]:
        """(B, N, D) visual tokens in the language model's space, and their grid."""
        if self.config.visual_tokens == "internvit":
            tokens = self.chip_tokens(padded[:, :3])
            side = int(tokens.shape[1] ** 0.5)
            return tokens, (side, side)
        folded, grid = self.folded(features.embedding)
        return self.mlp1(folded), grid

    def folded(self, embedding: Tensor) -> tuple[Tensor, tuple[int, int]]:
        """(B, N, width) squares of feature cells side by side, of which "shared" visual tokens are made; their grid."""
        squares = F.pixel_unshuffle(embedding, self.config.token_cells)
        return squares.flatten(2).transpose(1, 2), (int(squares.shape[-2]), int(squares.shape[-1]))

    def prompt_of(self, seg_state: Tensor) -> Tensor:
        """Mask prompts (…, d) of the language model's states (…, D) at `[SEG]`."""
        prompt: Tensor = self.text_hidden_fcs(seg_state)
        return prompt

    def decode(self, features: ImageFeatures, prompts: Tensor) -> Tensor:
        """Mask logits (B, h, w) of one prompt (B, d) per image, every `mask_stride` pixels.

        Where the classes compete, a pixel is inside only if the prompt's mask is surer of it than that of every other
        class, so that the masks of a scene never overlap and areas never add up to more than there is.
        """
        logits = self.sam2.decode(features, prompts.unsqueeze(1))[0]
        masks = self.class_masks(features)
        if masks is None or features.rivals is None:
            return logits
        likeness = F.cosine_similarity(prompts.unsqueeze(1), self.class_prompts.unsqueeze(0), dim=-1)
        own = (likeness > _OWN_CLASS)[:, :, None, None]
        if features.sharp is not None:
            # what sharpened the class's own mask sharpens this one too
            apart = logits.unsqueeze(1) - (features.rivals * own).sum(1, keepdim=True)
            logits = self.sam2.sharpen(apart, (features.sharp * own).sum(1, keepdim=True))[:, 0]
        return logits - masks.masked_fill(own, -torch.inf).amax(1)

    def class_masks(self, features: ImageFeatures) -> Tensor | None:
        """Mask logits (B, classes, h, w) of all known classes every `mask_stride` pixels, where they compete."""
        return features.rivals if features.sharp is None else features.sharp

    @property
    def mask_stride(self) -> int:
        """Pixels between two logits of a mask."""
        return 1 if self.config.grounding.detail_width else self.config.grounding.patch_stride

    def _with_rivals(self, features: ImageFeatures, padded: Tensor) -> ImageFeatures:
        """Features with the masks of all classes, decoded and sharpened once per image."""
        if not self.config.rivals:
            return features
        images, classes = len(features.embedding), len(self.class_prompts)
        rows = torch.arange(images, device=self.device).repeat_interleave(classes)
        logits = self.sam2.decode(features.select(rows), self.class_prompts.repeat(images, 1).unsqueeze(1))[0]
        rivals = logits.unflatten(0, (images, classes))
        if not self.config.grounding.detail_width:
            return replace(features, rivals=rivals)
        sharp = self.sam2.sharpen(rivals, self.sam2.detail(padded, features.fine, rivals))
        return replace(features, rivals=rivals, sharp=sharp)

    def embed(self, ids: Tensor) -> Tensor:
        """(N, D) embeddings of token ids (N,)."""
        embeddings: Tensor = self.language_model.get_input_embeddings()(ids)
        return embeddings


def shuffled(states: Tensor) -> Tensor:
    """Four neighbours' features side by side in one: (n, rows, columns, C) -> (n, rows/2, columns/2, 4C).

    The order within the four is that of InternVL's pixel shuffle (its second version), which its weights know.
    """
    count, rows, columns, width = states.shape
    wide = states.reshape(count, rows, columns // 2, 2 * width).permute(0, 2, 1, 3)
    return wide.reshape(count, columns // 2, rows // 2, 4 * width).permute(0, 2, 1, 3)
