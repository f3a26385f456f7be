"""Which sensor's visual tokens answer a question: text-guided choice between optical and SAR (paper eq. 4-5).

The relevance of a token is the mean, over the question's words, of a softmax of its likeness to each word. A softmax
over the words, as the equation may be read, makes that mean the same for every token, so it runs over the tokens.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from model_runtime.model.config import FusionConfig


@dataclass(frozen=True, eq=False)
class SensorTokens:
    """One image's visual tokens from each sensor alone, on one grid.

    Attributes:
        optical: (N, D) tokens of the optical bands, in the language model's space.
        sar: (N, D) tokens of the radar bands.
        optical_keys: (N, w) what a question is compared with.
        sar_keys: (N, w) likewise.
        optical_there: Bool (N,), whether the optical bands hold data in the token's cell.
        sar_there: Bool (N,), likewise.
    """

    optical: Tensor
    sar: Tensor
    optical_keys: Tensor
    sar_keys: Tensor
    optical_there: Tensor
    sar_there: Tensor


class Relevance(nn.Module):
    """Learned projections in which tokens and words are compared.

    Args:
        token_width: Width of the folded features that visual tokens are made of.
        text_width: Width of the word embeddings.
        width: Width they are compared in.
    """

    def __init__(self, token_width: int, text_width: int, width: int) -> None:
        super().__init__()
        self.key = nn.Sequential(nn.LayerNorm(token_width), nn.Linear(token_width, width))
        self.query = nn.Sequential(nn.LayerNorm(text_width), nn.Linear(text_width, width))


def relevance(optical: Tensor, sar: Tensor, words: Tensor, config: FusionConfig) -> tuple[Tensor, Tensor]:
    """Relevance of each token of each sensor to a text (paper eq. 4).

    Args:
        optical: (n, w) keys of the optical tokens.
        sar: (n, w) keys of the SAR tokens.
        words: (L, w) queries of the text's words.
        config: Which axis the softmax runs over, and whether both sensors share it.

    Returns:
        (n,) for optical and for SAR.
    """
    scale = math.sqrt(words.shape[-1])
    scores = torch.stack([optical @ words.T, sar @ words.T]) / scale
    if config.axis == "text":
        weights = scores.softmax(dim=2)
    elif config.shared:
        weights = scores.flatten(0, 1).softmax(dim=0).unflatten(0, scores.shape[:2])
    else:
        weights = scores.softmax(dim=1)
    of_optical, of_sar = weights.mean(dim=2)
    return of_optical, of_sar


def takes_sar(tokens: SensorTokens, chosen: Tensor, words: Tensor, config: FusionConfig) -> Tensor:
    """Which of the chosen tokens come from SAR (paper eq. 5): where it is more relevant, or optical holds no data.

    Args:
        tokens: Of the image.
        chosen: int64 (k,) indices of tokens.
        words: (L, w) queries of the question.
        config: How relevance is computed.

    Returns:
        Bool (k,).
    """
    if config.over == "image":
        of_optical, of_sar = relevance(tokens.optical_keys, tokens.sar_keys, words, config)
        more = (of_sar > of_optical)[chosen]
    else:
        of_optical, of_sar = relevance(tokens.optical_keys[chosen], tokens.sar_keys[chosen], words, config)
        more = of_sar > of_optical
    return (more | ~tokens.optical_there[chosen]) & tokens.sar_there[chosen]


def fused(tokens: SensorTokens, chosen: Tensor, from_sar: Tensor) -> Tensor:
    """The chosen tokens (k, D), each from the sensor that `from_sar` (k,) names."""
    return torch.where(from_sar.unsqueeze(1), tokens.sar[chosen], tokens.optical[chosen])
