"""The published layout (`sa2va_chat`): its config.json and its keys, in this network's terms.

Facts of the layout are those of the authors' export: LoRA merged, `.gamma` renamed `.g_weight`, SAM 2.0 hiera-large
inside. SAM 2's shape isn't in config.json; where a folder holds `sam2_shape.json` it is read, else it is the
published one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from model_runtime.errors import ModelError
from model_runtime.model.config import FusionConfig, GroundingConfig, MemoryConfig, TerraScopeConfig

if TYPE_CHECKING:
    from torch import Tensor

MODEL_TYPE = "sa2va_chat"
SAM2_SHAPE_NAME = "sam2_shape.json"

#: What precedes the images in the person's turn.
INSTRUCTIONS = (
    "A conversation between User and Assistant. The user asks a question, and the Assistant solves it. "
    "The Assistant first thinks about the reasoning process in their mind and then provides the user a concise final "
    "answer in a short word or phrase. The reasoning process and answer are enclosed within <think> </think> and "
    "<answer> </answer> tags, respectively, i.e., <think> reasoning process here </think><answer> answer here "
    "</answer>\n\n"
)
#: Names of the bands a published network sees, the radar's where there is one.
_ROLES = ("red", "green", "blue", "vv", "vh")
#: The sensor of each token is chosen as the authors' training code does.
_FUSION = FusionConfig(mode="adaptive", over="selected", shared=False)

#: SAM 2.0 hiera-large, as every published checkpoint holds it.
HIERA_LARGE = GroundingConfig(
    embed_dim=144,
    num_heads=2,
    stages=(2, 6, 36, 4),
    window_spec=(8, 4, 16, 8),
    global_att_blocks=(23, 33, 43),
    pos_embed_size=7,
    d_model=256,
    decoder_heads=8,
    decoder_mlp=2048,
    multimask_outputs=3,
    padding_points=2,
    object_scores=True,
    memory=MemoryConfig(),
)


def published_config(data: dict[str, Any], folder: Path | None = None) -> TerraScopeConfig:
    """The network that a published config.json describes.

    Args:
        data: The parsed file, of model type `sa2va_chat`.
        folder: Where `sam2_shape.json` may lie beside it.

    Raises:
        ModelError: If it describes a part this network doesn't have.
    """
    llm, vision = data["llm_config"], data["vision_config"]
    if "Qwen2ForCausalLM" not in llm.get("architectures", ["Qwen2ForCausalLM"]):
        raise ModelError(f"Its language model is {llm['architectures'][0]}.", "Only those built on Qwen2 load here.")
    template = data.get("template", _TEMPLATE)
    if template != _TEMPLATE:
        raise ModelError(
            f"It was taught to converse in the template “{template}” (EarthMind's is phi3_chat), and here only "
            f"“{_TEMPLATE}” is spoken: in another, what it says would be worth nothing.",
            "Choose a checkpoint of TerraScope; terrascope models pull terrascope-8b fetches the published one.",
        )
    for name, known in _ONLY.items():
        if data.get(name, known) != known:
            raise ModelError(f"Its {name} is {data[name]!r}, and only {known!r} loads here.", "Choose another model.")
    shape = folder / SAM2_SHAPE_NAME if folder else None
    grounding = _grounding_of(json.loads(shape.read_text())) if shape and shape.exists() else HIERA_LARGE
    return TerraScopeConfig(
        roles=_ROLES,
        fusion=_FUSION,
        window=1024,
        grounding=grounding,
        llm={
            **{name: llm[name] for name in _LLM_FIELDS},
            # the published code's library ignores rope_scaling, which acts beyond 32,768 tokens only
            "rope_parameters": {"rope_type": "default", "rope_theta": float(llm["rope_theta"])},
            "use_sliding_window": False,
            "tie_word_embeddings": bool(data.get("tie_word_embeddings", False)),
        },
        visual_tokens="internvit",
        vision={
            **{name: vision[name] for name in _VISION_FIELDS},
            "image_size": [vision["image_size"]] * 2,
            "patch_size": [vision["patch_size"]] * 2,
            "attention_bias": vision["qkv_bias"],
            "use_qk_norm": vision["qk_normalization"],
            "use_absolute_position_embeddings": True,
            "use_mean_pooling": True,
        },
        tokens_per_mask=8,
        coverage="nearest",
        time_index="order",
        image_input="rgb",
        instructions=INSTRUCTIONS,
        most_tiles=int(data.get("max_dynamic_patch", 12)),
        lowercase=False,
        plans=False,
        figures=False,
        max_seg=20,
        last_words=False,
        max_words=512,
    )


#: How a turn of the conversation begins and ends.
_TEMPLATE = "qwen_chat"
#: Settings of the family of which this network knows one value.
_ONLY = {
    "select_layer": -1,
    "downsample_ratio": 0.5,
    "ps_version": "v2",
    "force_image_size": 448,
    "use_backbone_lora": 0,
    "use_llm_lora": 0,
}
_LLM_FIELDS = (
    "vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads",
    "num_key_value_heads", "max_position_embeddings", "rms_norm_eps", "hidden_act",
)  # fmt: skip
_VISION_FIELDS = (
    "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "num_channels",
    "layer_norm_eps", "norm_type", "hidden_act",
)  # fmt: skip


def _grounding_of(shape: dict[str, Any]) -> GroundingConfig:
    hiera, decoder, memory = shape["hiera"], shape["mask_decoder"], shape["memory_attention"]
    return GroundingConfig(
        embed_dim=hiera["embed_dim"],
        num_heads=hiera["num_heads"],
        stages=tuple(hiera["stages"]),
        window_spec=tuple(hiera["window_spec"]),
        global_att_blocks=tuple(hiera["global_att_blocks"]),
        pos_embed_size=hiera["window_pos_embed_bkg_spatial_size"][0],
        patch_stride=hiera["patch_stride"],
        d_model=shape["d_model"],
        decoder_heads=decoder["transformer_num_heads"],
        decoder_mlp=decoder["transformer_mlp_dim"],
        multimask_outputs=decoder["num_multimask_outputs"],
        padding_points=2,
        object_scores=True,
        memory=MemoryConfig(
            layers=memory["num_layers"],
            mlp=memory["dim_feedforward"],
            downsample=memory["downsample_rate"],
            width=memory["kv_in_dim"],
            fuser_hidden=shape["memory_encoder"]["cxblock_hidden"],
        ),
    )


#: Published name -> ours, in order; `transformers` renamed the parts of InternVL's vision tower.
_RENAMED = (
    (r"^vision_model\.embeddings\.class_embedding$", "vision_model.embeddings.cls_token"),
    (r"^vision_model\.embeddings\.position_embedding$", "vision_model.embeddings.position_embeddings"),
    (r"^vision_model\.embeddings\.patch_embedding\.", "vision_model.embeddings.patch_embeddings.projection."),
    (r"^vision_model\.encoder\.layers\.(\d+)\.ls([12])$", r"vision_model.encoder.layer.\1.lambda_\2"),
    (r"^vision_model\.encoder\.layers\.(\d+)\.norm1\.", r"vision_model.encoder.layer.\1.layernorm_before."),
    (r"^vision_model\.encoder\.layers\.(\d+)\.norm2\.", r"vision_model.encoder.layer.\1.layernorm_after."),
    (
        r"^vision_model\.encoder\.layers\.(\d+)\.attn\.proj\.",
        r"vision_model.encoder.layer.\1.attention.projection_layer.",
    ),
    (r"^vision_model\.encoder\.layers\.(\d+)\.mlp\.", r"vision_model.encoder.layer.\1.mlp."),
    (r"\.g_weight$", ".gamma"),
)  # fmt: skip
_QKV = re.compile(r"^vision_model\.encoder\.layers\.(\d+)\.attn\.qkv\.(weight|bias)$")


def own_names(name: str) -> tuple[str, ...]:
    """This network's names of a published key: one, or three where queries, keys and values lie in one tensor."""
    joint = _QKV.match(name)
    if joint:
        return tuple(f"vision_model.encoder.layer.{joint[1]}.attention.{part}_proj.{joint[2]}" for part in "qkv")
    for pattern, replacement in _RENAMED:
        name = re.sub(pattern, replacement, name)
    return (name,)


def own_tensors(published: Iterable[tuple[str, Tensor]]) -> Iterator[tuple[str, Tensor]]:
    """Published keys and tensors -> this network's."""
    for name, tensor in published:
        names = own_names(name)
        yield from zip(names, tensor.chunk(len(names)) if len(names) > 1 else (tensor,), strict=True)


def stand_in(name: str, shape: tuple[int, ...]) -> list[tuple[str, Tensor]]:
    """The tensors, without values, that a published key of this shape becomes."""
    import torch  # configs and names are read without

    return list(own_tensors([(name, torch.empty(shape, device="meta"))]))
