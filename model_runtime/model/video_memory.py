"""SAM 2's video memory: part of every published checkpoint, though no single image runs through it.

It is built so that a checkpoint loads whole, every key in its place, and can be saved again.
"""

from __future__ import annotations

import torch
from sam2.modeling.memory_attention import MemoryAttention, MemoryAttentionLayer
from sam2.modeling.memory_encoder import CXBlock, Fuser, MaskDownSampler, MemoryEncoder
from sam2.modeling.position_encoding import PositionEmbeddingSine
from sam2.modeling.sam.transformer import RoPEAttention
from sam2.modeling.sam2_utils import MLP
from torch import nn

from model_runtime.model.config import MemoryConfig


def add_video_memory(sam2: nn.Module, config: MemoryConfig, d_model: int) -> None:
    """Gives a SAM-2 module its memory under the published names.

    Args:
        sam2: Gets `memory_attention`, `memory_encoder`, `obj_ptr_proj`, `mask_downsample` and the loose embeddings.
        config: Shapes.
        d_model: Width of the image embedding.
    """
    sam2.memory_attention = MemoryAttention(
        d_model=d_model, pos_enc_at_input=True, layer=_attention_layer(config, d_model), num_layers=config.layers
    )
    block = CXBlock(dim=d_model, kernel_size=7, padding=3, layer_scale_init_value=1e-6)
    block.pwconv1 = nn.Linear(d_model, config.fuser_hidden)
    block.pwconv2 = nn.Linear(config.fuser_hidden, d_model)
    sam2.memory_encoder = MemoryEncoder(
        out_dim=config.width,
        in_dim=d_model,
        mask_downsampler=MaskDownSampler(embed_dim=d_model, kernel_size=3, stride=2, padding=1),
        fuser=Fuser(block, num_layers=2),
        position_encoding=PositionEmbeddingSine(num_pos_feats=config.width, normalize=True, warmup_cache=False),
    )
    sam2.obj_ptr_proj = MLP(d_model, d_model, d_model, 3)
    sam2.mask_downsample = nn.Conv2d(1, 1, kernel_size=4, stride=4)
    sam2.maskmem_tpos_enc = nn.Parameter(torch.zeros(config.frames, 1, 1, config.width))
    sam2.no_mem_pos_enc = nn.Parameter(torch.zeros(1, 1, d_model))
    sam2.no_obj_ptr = nn.Parameter(torch.zeros(1, d_model))


def _attention_layer(config: MemoryConfig, d_model: int) -> MemoryAttentionLayer:
    common = {
        "rope_theta": 10000.0,
        "feat_sizes": [64, 64],
        "embedding_dim": d_model,
        "num_heads": 1,
        "downsample_rate": config.downsample,
        "dropout": 0.1,
    }
    return MemoryAttentionLayer(
        activation="relu",
        dim_feedforward=config.mlp,
        dropout=0.1,
        pos_enc_at_attn=False,
        self_attention=RoPEAttention(**common),
        d_model=d_model,
        pos_enc_at_cross_attn_keys=True,
        pos_enc_at_cross_attn_queries=False,
        cross_attention=RoPEAttention(**common, rope_k_repeat=True, kv_in_dim=config.width),
    )
