"""The SAM-2 part of the network: pixels -> features, prompt embedding -> mask logits.

Built from the `sam2` package's own classes under the names the published checkpoints use.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from sam2.modeling.backbones.hieradet import Hiera
from sam2.modeling.backbones.image_encoder import FpnNeck, ImageEncoder
from sam2.modeling.backbones.utils import PatchEmbed
from sam2.modeling.position_encoding import PositionEmbeddingSine
from sam2.modeling.sam.mask_decoder import MaskDecoder
from sam2.modeling.sam.prompt_encoder import PromptEncoder
from sam2.modeling.sam.transformer import TwoWayTransformer
from torch import Tensor, nn

from model_runtime.model.config import GroundingConfig
from model_runtime.model.detail import Detail
from model_runtime.model.video_memory import add_video_memory
from model_runtime.protocol import CLASSES


@dataclass(frozen=True, eq=False)
class ImageFeatures:
    """What the mask decoder needs of an image; computed once per image, whatever the number of `[SEG]`.

    Attributes:
        embedding: (B, d, H/8s, W/8s·2 …) image embedding at the third stage's stride, no-memory embedding added.
        fine: (B, d/8, …) skip features at the first stage's stride.
        middle: (B, d/4, …) skip features at the second stage's stride.
        rivals: (B, classes, h, w) mask logits of every class the network knows, where its masks compete; else None.
        sharp: (B, classes, H, W) those masks sharpened to single pixels, where the network can.
    """

    embedding: Tensor
    fine: Tensor
    middle: Tensor
    rivals: Tensor | None = None
    sharp: Tensor | None = None

    def map(self, change: Callable[[Tensor], Tensor]) -> ImageFeatures:
        """The features with every tensor changed."""
        rivals, sharp = (None if part is None else change(part) for part in (self.rivals, self.sharp))
        return ImageFeatures(change(self.embedding), change(self.fine), change(self.middle), rivals, sharp)

    def select(self, index: int | slice | Tensor) -> ImageFeatures:
        """The features of some images of the batch."""
        rows = slice(index, index + 1) if isinstance(index, int) else index
        return self.map(lambda tensor: tensor[rows])

    @property
    def nbytes(self) -> int:
        """Memory the tensors take."""
        parts = (self.embedding, self.fine, self.middle, self.rivals, self.sharp)
        tensors = [part for part in parts if part is not None]
        return sum(t.numel() * t.element_size() for t in tensors)


class Sam2Modules(nn.Module):
    """SAM 2's image encoder, prompt encoder and mask decoder for single images.

    Args:
        config: Shapes.
        in_channels: Input channels.
        image_size: Largest side of an image in pixels.
    """

    def __init__(self, config: GroundingConfig, in_channels: int, image_size: int) -> None:
        super().__init__()
        d = config.d_model
        trunk = Hiera(
            embed_dim=config.embed_dim,
            num_heads=config.num_heads,
            stages=config.stages,
            window_spec=config.window_spec,
            global_att_blocks=config.global_att_blocks,
            window_pos_embed_bkg_spatial_size=(config.pos_embed_size, config.pos_embed_size),
        )
        trunk.patch_embed = PatchEmbed(
            kernel_size=(7, 7),
            stride=(config.patch_stride, config.patch_stride),
            padding=(3, 3),
            in_chans=in_channels,
            embed_dim=config.embed_dim,
        )
        neck = FpnNeck(
            position_encoding=PositionEmbeddingSine(num_pos_feats=d, normalize=True, warmup_cache=False),
            d_model=d,
            backbone_channel_list=trunk.channel_list,
            fpn_top_down_levels=[2, 3],
            fpn_interp_model="nearest",
        )
        self.image_encoder = ImageEncoder(trunk=trunk, neck=neck, scalp=1)
        side = image_size // (config.patch_stride * 4)
        self.sam_prompt_encoder = PromptEncoder(
            embed_dim=d, image_embedding_size=(side, side), input_image_size=(image_size, image_size), mask_in_chans=16
        )
        self.sam_mask_decoder = MaskDecoder(
            transformer_dim=d,
            transformer=TwoWayTransformer(
                depth=2, embedding_dim=d, mlp_dim=config.decoder_mlp, num_heads=config.decoder_heads
            ),
            num_multimask_outputs=config.multimask_outputs,
            iou_head_depth=3,
            iou_head_hidden_dim=d,
            use_high_res_features=True,
            iou_prediction_use_sigmoid=True,
            pred_obj_scores=config.object_scores,
            pred_obj_scores_mlp=config.object_scores,
            use_multimask_token_for_obj_ptr=config.object_scores,
        )
        self.no_mem_embed = nn.Parameter(torch.zeros(1, 1, d))
        nn.init.trunc_normal_(self.no_mem_embed, std=0.02)
        self.multimask = config.multimask_outputs > 0
        self.padding_points = config.padding_points
        if config.detail_width:
            self.detail = Detail(in_channels, d // 8, len(CLASSES), config.detail_width)
        if config.memory is not None:
            add_video_memory(self, config.memory, d)

    def encode(self, pixels: Tensor) -> ImageFeatures:
        """Features of normalised pixels (B, C, H, W); H and W are multiples of the config's `input_multiple`."""
        fine, middle, embedding = self.image_encoder(pixels)["backbone_fpn"]
        return ImageFeatures(
            embedding=embedding + self.no_mem_embed.reshape(1, -1, 1, 1),
            fine=self.sam_mask_decoder.conv_s0(fine),
            middle=self.sam_mask_decoder.conv_s1(middle),
        )

    def decode(self, features: ImageFeatures, prompts: Tensor) -> tuple[Tensor, Tensor]:
        """Masks of one prompt per image.

        Args:
            features: Of B images.
            prompts: (B, n, d) prompt embeddings; n tokens prompt one mask.

        Returns:
            Mask logits (B, h, w) at the first stage's stride, and the predicted IoU (B,).
        """
        if self.padding_points:
            nothing = self.sam_prompt_encoder.not_a_point_embed.weight.expand(len(prompts), self.padding_points, -1)
            prompts = torch.cat([nothing, prompts], dim=1)
        dense = self.sam_prompt_encoder.no_mask_embed.weight.reshape(1, -1, 1, 1)
        position = self.sam_prompt_encoder.pe_layer(features.embedding.shape[-2:]).unsqueeze(0)
        masks, ious, _, _ = self.sam_mask_decoder(
            image_embeddings=features.embedding,
            image_pe=position.to(features.embedding.dtype),
            sparse_prompt_embeddings=prompts,
            dense_prompt_embeddings=dense,
            multimask_output=self.multimask,
            repeat_image=False,
            high_res_features=[features.fine, features.middle],
        )
        best = ious.argmax(1)
        rows = torch.arange(len(best), device=best.device)
        return masks[rows, best], ious[rows, best]

    def sharpen(self, logits: Tensor, detail: Tensor) -> Tensor:
        """Mask logits (B, n, h, w), enlarged to the image and corrected by `detail` (B, n, H, W)."""
        size = (detail.shape[-2], detail.shape[-1])
        return F.interpolate(logits, size=size, mode="bilinear", align_corners=False) + detail


def enlarge(logits: Tensor, shape: tuple[int, int], stride: int) -> Tensor:
    """Bilinear enlargement of (B, h, w) logits by `stride`, cut to `shape` (the padding stands right and below)."""
    full = F.interpolate(logits.float().unsqueeze(1), scale_factor=float(stride), mode="bilinear", align_corners=False)
    return full[:, 0, : shape[0], : shape[1]]
