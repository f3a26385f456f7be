"""Scripted words for the tiny network."""

from __future__ import annotations

import pytest
import torch

from model_runtime.model import LoadedModel


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
