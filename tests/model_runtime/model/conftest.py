"""A tiny untrained network of the real classes, quick enough for every test."""

from __future__ import annotations

import pytest
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from model_runtime.model import LoadedModel, plan
from model_runtime.model.config import GroundingConfig, TerraScopeConfig
from model_runtime.model.network import TerraScope
from model_runtime.model.stream import Words


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


def tiny_config(vocab_size: int, **changes) -> TerraScopeConfig:
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
        embed_dim=8, stages=(1, 1, 2, 1), global_att_blocks=(3,), d_model=32, decoder_heads=2, decoder_mlp=32
    )
    return TerraScopeConfig(**{"llm": llm, "grounding": grounding, "window": 64, "max_words": 8, "lowercase": False, **changes})


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    return tiny_tokenizer()


@pytest.fixture
def make_model(tokenizer):
    def make(**changes) -> LoadedModel:
        torch.manual_seed(0)
        network = TerraScope(tiny_config(tokenizer.get_vocab_size(), **changes)).eval()
        return LoadedModel("tiny", network, Words(tokenizer), "0" * 64, torch.device("cpu"))

    return make


class Script:
    """Stands in for the output layer: the language model's states are real, the chosen words are the script's."""

    def __init__(self, model: LoadedModel, *texts: str) -> None:
        self.ids = [i for text in texts for i in model.words.encode(text)]
        self.states: list[torch.Tensor] = []
        self._vocabulary = model.network.language_model.config.vocab_size

    def __call__(self, state: torch.Tensor) -> torch.Tensor:
        self.states.append(state)
        return torch.nn.functional.one_hot(torch.tensor(self.ids[len(self.states) - 1]), self._vocabulary).float()


@pytest.fixture
def scripted(monkeypatch):
    def script(model: LoadedModel, *texts: str) -> Script:
        spoken = Script(model, *texts)
        monkeypatch.setattr(model.network.language_model.lm_head, "forward", spoken)
        return spoken

    return script
