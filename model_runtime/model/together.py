"""Several questions at once: one pass of the language model reads a piece of every conversation.

The conversations run ahead of each other: one reads a word while another reads the tokens under a mask. So each piece
is filled up on its left to the longest of them, and what fills it is hidden from all that is read later.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from transformers import DynamicCache

from model_runtime.model.checkpoint import LoadedModel
from model_runtime.model.plan import Figures
from model_runtime.model.reasoning import Conversation, Grounded, Read, Reply, Seen, Speak, Written, conversation


@dataclass(frozen=True, eq=False)
class Asked:
    """A question and its images.

    Attributes:
        question: As typed.
        overviews: As of `reason`. Questions that hold the very same list share what is encoded of it.
        pixel_size_m: Ground size of the overviews' pixels.
    """

    question: str
    overviews: Sequence[np.ndarray]
    pixel_size_m: float


@torch.inference_mode()
def reason_together(
    model: LoadedModel, asked: Sequence[Asked]
) -> Generator[tuple[int, Written | Grounded], Figures | None, list[Reply]]:
    """Reasons about several questions in one batch.

    Args:
        model: The network and its words.
        asked: The questions.

    Yields:
        The number of a question with its `Written` words or a `Grounded` mask, which expects the measured `Figures`.

    Returns:
        The replies, in the order of the questions.
    """
    seen: dict[int, Seen] = {}
    for one in asked:
        if id(one.overviews) not in seen:
            seen[id(one.overviews)] = Seen(model, one.overviews, one.pixel_size_m)
    talks = {n: conversation(model, seen[id(one.overviews)], one.question) for n, one in enumerate(asked)}
    cache, replies = SharedCache(model, len(asked)), dict[int, Reply]()
    sent: dict[int, Any] = dict.fromkeys(talks)
    reading: dict[int, Tensor] = {}
    speaking: dict[int, Tensor] = {}
    while talks:
        for number in list(sent):
            want = yield from _until_it_wants(number, talks[number], sent.pop(number))
            if isinstance(want, Read):
                reading[number] = want.embeddings
            elif isinstance(want, Speak):
                speaking[number] = want.state
            else:
                replies[number] = want
                del talks[number]
        if speaking:
            tokens = model.network.language_model.lm_head(torch.cat(list(speaking.values()))).argmax(1).tolist()
            sent.update(zip(speaking, tokens, strict=True))
            speaking.clear()
        elif reading:
            states = cache.read(reading)
            sent.update(zip(reading, states.split(1), strict=True))
            reading.clear()
    return [replies[number] for number in range(len(asked))]


def _until_it_wants(
    number: int, talk: Conversation, sent: Any
) -> Generator[tuple[int, Written | Grounded], Figures | None, Read | Speak | Reply]:
    """Runs one conversation until it needs the language model, or is over."""
    while True:
        try:
            said = talk.send(sent)
        except StopIteration as end:
            reply: Reply = end.value
            return reply
        if isinstance(said, (Read, Speak)):
            return said
        sent = yield number, said


class SharedCache:
    """The KV cache of several conversations; a row that is over is dropped."""

    def __init__(self, model: LoadedModel, rows: int) -> None:
        self._language_model = model.network.language_model
        self._cache = DynamicCache(config=self._language_model.config)
        self._rows = list(range(rows))
        self._there = torch.zeros(rows, 0, dtype=torch.bool, device=model.device)

    def read(self, pieces: dict[int, Tensor]) -> Tensor:
        """Appends a piece (N, D) to every row that goes on; gives the last-layer states (rows, D) of the last ones."""
        self._keep(list(pieces))
        longest = max(len(piece) for piece in pieces.values())
        filled = [torch.nn.functional.pad(piece, (0, 0, longest - len(piece), 0)) for piece in pieces.values()]
        sizes = torch.tensor([len(piece) for piece in pieces.values()], device=self._there.device).unsqueeze(1)
        new = torch.arange(longest, device=self._there.device) >= longest - sizes
        read_before = self._there.sum(1, keepdim=True)
        positions = (read_before + new.cumsum(1) - 1).clamp(min=0)
        self._there = torch.cat([self._there, new], dim=1)
        output = self._language_model.model(
            inputs_embeds=torch.stack(filled),
            attention_mask=self._there.long(),
            position_ids=positions,
            past_key_values=self._cache,
            use_cache=True,
        )
        states: Tensor = output.last_hidden_state[:, -1]
        return states

    def _keep(self, numbers: list[int]) -> None:
        if numbers == self._rows:
            return
        rows = torch.tensor([self._rows.index(number) for number in numbers], device=self._there.device)
        self._there = self._there[rows]
        if self._cache.get_seq_length():
            self._cache.batch_select_indices(rows)
        self._rows = numbers
