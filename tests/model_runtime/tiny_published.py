"""A model folder of the published family's kind, with weights at random: pictures, vision tower, video memory."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer

from model_runtime.model.config import GroundingConfig, MemoryConfig, TerraScopeConfig
from model_runtime.model.hollow import hollow
from model_runtime.model.network import TerraScope
from model_runtime.model.places import INDEX_NAME


def published_like(vocab_size: int, hidden: int = 32, layers: int = 2) -> TerraScopeConfig:
    """The 8B's parts in miniature; `hidden` and `layers` make its language model larger."""
    llm = {
        "vocab_size": vocab_size,
        "hidden_size": hidden,
        "intermediate_size": 4 * hidden,
        "num_hidden_layers": layers,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "tie_word_embeddings": False,
        "rope_parameters": {"rope_type": "default", "rope_theta": 1e6},
    }
    vision = {
        "hidden_size": 16,
        "intermediate_size": 32,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "image_size": [448, 448],
        "patch_size": [14, 14],
    }
    grounding = GroundingConfig(
        embed_dim=8,
        stages=(1, 1, 2, 1),
        global_att_blocks=(3,),
        pos_embed_size=7,
        d_model=32,
        decoder_heads=2,
        decoder_mlp=32,
        multimask_outputs=3,
        padding_points=2,
        object_scores=True,
        memory=MemoryConfig(layers=1, mlp=32, width=16, fuser_hidden=32),
    )
    return TerraScopeConfig(
        roles=("red", "green", "blue"),
        window=1024,
        grounding=grounding,
        llm=llm,
        visual_tokens="internvit",
        vision=vision,
        tokens_per_mask=8,
        coverage="nearest",
        image_input="rgb",
        lowercase=False,
        plans=False,
        figures=False,
        max_words=8,
    )


def write_random(folder: Path, config: TerraScopeConfig, tokenizer: Tokenizer, shards: int) -> None:
    """Writes a folder of shards of bf16 weights at random, never holding more than a shard."""
    folder.mkdir(parents=True)
    with hollow():
        shapes = {name: value.shape for name, value in TerraScope(config).state_dict().items()}
    torch.manual_seed(0)
    where = {}
    for shard in range(shards):
        file = f"model-{shard}.safetensors"
        names = sorted(shapes)[shard::shards]
        save_file({name: (0.05 * torch.randn(shapes[name])).bfloat16() for name in names}, folder / file)
        where |= dict.fromkeys(names, file)
    (folder / INDEX_NAME).write_text(json.dumps({"weight_map": where}))
    config.save(folder)
    tokenizer.save(str(folder / "tokenizer.json"))
