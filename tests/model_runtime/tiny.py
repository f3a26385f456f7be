"""A tiny untrained network of the real classes, quick enough for every test."""

from __future__ import annotations

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from model_runtime.model import plan
from model_runtime.model.config import GroundingConfig, TerraScopeConfig


def tiny_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=320, special_tokens=list(plan.SPECIAL_TOKENS), initial_alphabet=pre_tokenizers.ByteLevel.alphabet()
    )
    tokenizer.train_from_iterator(["I outline the trees and the cropland"], trainer)
    return tokenizer


def tiny_config(vocab_size: int, detail_width: int = 0, **changes) -> TerraScopeConfig:
    llm = {
        "vocab_size": vocab_size,
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "tie_word_embeddings": True,
    }
    grounding = GroundingConfig(
        embed_dim=8,
        stages=(1, 1, 2, 1),
        global_att_blocks=(3,),
        d_model=32,
        decoder_heads=2,
        decoder_mlp=32,
        detail_width=detail_width,
    )
    return TerraScopeConfig(
        **{"llm": llm, "grounding": grounding, "window": 64, "max_words": 8, "lowercase": False, **changes}
    )
