"""Pixel-grounded reasoning: the language model writes, `[SEG]` becomes a mask, the mask's pixels and figures go back.

A generator, so that the network needs to know nothing of measuring: it yields a grounding, is sent the figures, and
writes on (paper section 3.2; figures in the stream are ours).
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import torch
from torch import Tensor
from transformers import DynamicCache

from model_runtime.model import plan as words_of
from model_runtime.model.checkpoint import LoadedModel
from model_runtime.model.evidence import EvidenceChoice
from model_runtime.model.network import EncodedImage
from model_runtime.model.plan import Figures, Plan
from model_runtime.model.sight import sight_of


@dataclass(frozen=True)
class Written:
    """Words the model just wrote."""

    text: str


@dataclass(frozen=True, eq=False)
class Grounded:
    """A `[SEG]` and its mask on the overview.

    Attributes:
        phrase: The model's words for it.
        class_name: The class it stands for; the phrase itself where it is no class of the protocol.
        date_index: The image it was grounded in.
        prompt: (d,) the mask prompt, to be applied to the tiles of a larger scene.
        logits: float32 (h, w) on the overview; positive is inside.
        outline_on: Logits of the same prompt on the overview of another date, by its index (the published networks
            apply each prompt to every image).
        radar: float32 (h, w) on the overview, where a sensor was chosen for the visual tokens that go back: 1 at pixels
            whose token comes from SAR, 0 from optical, NaN outside the mask.
    """

    phrase: str
    class_name: str
    date_index: int
    prompt: Tensor
    logits: np.ndarray
    outline_on: Callable[[int], np.ndarray]
    radar: np.ndarray | None = None


@dataclass(frozen=True)
class Reply:
    """What the model said, once it has finished.

    Attributes:
        plan: Task and classes it named; None where it named no task that exists.
        model_answer: Its own words between the answer tags.
        complete: Whether it came to an end by itself.
        words: Everything it wrote and was told.
    """

    plan: Plan | None
    model_answer: str
    complete: bool
    words: str


@dataclass(frozen=True, eq=False)
class Read:
    """The conversation wants the language model to read (N, D) embeddings, and to be sent its last state (1, D)."""

    embeddings: Tensor


@dataclass(frozen=True, eq=False)
class Speak:
    """The conversation wants the token that the language model would write at a state (1, D)."""

    state: Tensor


#: What a conversation yields, is sent, and returns.
Conversation = Generator[Written | Grounded | Read | Speak, Any, "Reply"]


@torch.inference_mode()
def reason(
    model: LoadedModel,
    overviews: Sequence[np.ndarray],
    pixel_size_m: float,
    question: str,
    read: Sequence[int] | None = None,
) -> Generator[Written | Grounded, Figures | None, Reply]:
    """Reasons about one question over one image per date.

    Args:
        model: The network and its words.
        overviews: One float32 (C, h, w) array per date in the order of the config's roles, h and w within its window:
            reflectance 0-1, backscatter in dB, NaN where missing.
        pixel_size_m: Ground size of the overview's pixels.
        question: As typed.
        read: Indices of the overviews that the language model reads, ascending; None reads all. The others are there
            to be outlined on.

    Yields:
        `Written` words and `Grounded` masks; a `Grounded` expects the measured `Figures` to be sent.

    Returns:
        The model's reply.
    """
    language_model = model.network.language_model
    cache = DynamicCache(config=language_model.config)
    talk = conversation(model, Seen(model, overviews, pixel_size_m, read), question)
    sent: Any = None
    while True:
        try:
            said = talk.send(sent)
        except StopIteration as end:
            reply: Reply = end.value
            return reply
        if isinstance(said, Read):
            embeddings = said.embeddings.unsqueeze(0)
            output = language_model.model(inputs_embeds=embeddings, past_key_values=cache, use_cache=True)
            sent = output.last_hidden_state[:, -1]
        elif isinstance(said, Speak):
            sent = int(language_model.lm_head(said.state).argmax())
        else:
            sent = yield said


class Seen:
    """The images of a question, encoded once, whatever the number of `[SEG]` and of questions.

    Args:
        model: The network.
        overviews: As of `reason`.
        pixel_size_m: Ground size of the overviews' pixels.
        read: Indices of the overviews that the language model reads; None reads all.

    Attributes:
        read: Those indices.
        images: Of these, in order.
    """

    def __init__(
        self,
        model: LoadedModel,
        overviews: Sequence[np.ndarray],
        pixel_size_m: float,
        read: Sequence[int] | None = None,
    ) -> None:
        self._sight, self._overviews, self._pixel_size_m = sight_of(model.network), overviews, pixel_size_m
        self.read = range(len(overviews)) if read is None else read
        with torch.inference_mode():
            self.images = self._sight.see([overviews[index] for index in self.read], pixel_size_m)
        self._encoded = dict(zip(self.read, self.images, strict=True))

    def outline(self, prompt: Tensor, index: int) -> Tensor:
        """Mask logits (h, w) of a prompt (1, d) on the overview of a date, read by the language model or not."""
        with torch.inference_mode():
            return self._sight.outline(self._encoded.get(index) or self._for_masks(index), prompt)

    def _for_masks(self, index: int) -> EncodedImage:
        """An image that the language model doesn't read: it has no visual tokens."""
        overview = self._overviews[index]
        features = self._sight.see_tile(overview, self._pixel_size_m)
        return EncodedImage(features, torch.empty(0), (0, 0), overview.shape[-2:])


@torch.inference_mode()
def conversation(model: LoadedModel, seen: Seen, question: str) -> Conversation:
    """One question over images that were seen; whoever runs it holds the KV cache, alone or of several together."""
    config, network = model.config, model.network
    stream, evidence = _Stream(model), EvidenceChoice(model, question)
    counts = [count for image in seen.images for count in image.pictures or (len(image.tokens),)]
    prompt = model.words.prompt(question, counts, config.instructions)
    yield from stream.read(_with_images(model, prompt, seen.images))
    for number in range(config.max_seg + config.last_words):
        yield from stream.write()
        if not stream.at_seg or number == config.max_seg:
            break
        number_of_image = _image_of(stream.words_since_seg, number, len(seen.images), config.time_index)
        image, date_index = seen.images[number_of_image], seen.read[number_of_image]
        mask_prompt = network.prompt_of(stream.state)
        logits = seen.outline(mask_prompt, date_index)
        tokens, radar = evidence.of(image, logits > 0)
        phrase = words_of.last_phrase(stream.words)
        outline_on = partial(_outline_on, seen, mask_prompt)
        figures = yield Grounded(phrase, phrase, date_index, mask_prompt[0], logits.cpu().numpy(), outline_on, radar)
        yield from stream.read(_told(model, tokens, figures, stream))
    return Reply(
        plan=words_of.parse_plan(stream.words),
        model_answer=words_of.parse_answer(stream.words),
        complete=stream.ended,
        words=stream.words,
    )


def _outline_on(seen: Seen, prompt: Tensor, index: int) -> np.ndarray:
    logits: np.ndarray = seen.outline(prompt, index).cpu().numpy()
    return logits


class _Stream:
    """The conversation so far; nothing is ever read twice."""

    def __init__(self, model: LoadedModel) -> None:
        self.model = model
        self.words = ""
        self.words_since_seg = ""
        self.at_seg = False
        self.ended = False
        self.state: Tensor
        self._stops = model.words.stops

    def read(self, embeddings: Tensor) -> Generator[Read, Tensor, None]:
        """Appends (N, D) embeddings; `state` is then the last-layer state (1, D) of the last one."""
        self.state = yield Read(embeddings)

    def write(self) -> Generator[Written | Read | Speak, Any, None]:
        """Writes greedily up to and with the next `[SEG]`, the end of the turn, or the limit of words."""
        network, seg = self.model.network, self.model.words.ids[words_of.SEG]
        pending: list[int] = []
        self.at_seg, self.words_since_seg = False, ""
        for _ in range(self.model.config.max_words):
            token = yield Speak(self.state)
            if token in self._stops:
                self.ended = True
                break
            pending.append(token)
            yield from self.read(network.embed(torch.tensor([token], device=network.device)))
            self.at_seg = token == seg
            text = self.model.words.decode(pending)
            if self.at_seg or not text.endswith("\ufffd"):
                yield self._written(text)
                pending = []
            if self.at_seg:
                break
        if pending:
            yield self._written(self.model.words.decode(pending))

    def _written(self, text: str) -> Written:
        self.words += text
        self.words_since_seg += text
        return Written(text)


def _with_images(model: LoadedModel, ids: Sequence[int], images: Sequence[EncodedImage]) -> Tensor:
    """Embeddings of the prompt with the visual tokens in the places held for them."""
    held = torch.tensor(ids, device=model.device)
    embeddings = model.network.embed(held).clone()
    embeddings[held == model.words.ids[words_of.IMG_CONTEXT]] = torch.cat([image.tokens for image in images])
    return embeddings


def _told(model: LoadedModel, tokens: Tensor, figures: Figures | None, stream: _Stream) -> Tensor:
    """What goes back after a `[SEG]`: the visual tokens under the mask, then the measured figures."""
    config = model.config
    parts = [tokens]
    if config.figures and figures is not None:
        told = words_of.figures_text(figures)
        stream.words += told
        parts.append(model.network.embed(torch.tensor(model.words.encode(told), device=model.device)))
    evidence = torch.cat(parts)
    if len(evidence):
        return evidence
    # An empty mask without figures still has to move the stream on.
    return model.network.embed(torch.tensor([model.words.ids[words_of.REGION]], device=model.device))


def _image_of(written: str, number: int, images: int, rule: str) -> int:
    """Index of the image the `number`-th `[SEG]` refers to; an image that isn't there counts as the last."""
    if rule == "order":
        return number % images
    named = words_of.last_image(written)
    return images - 1 if named is None else min(max(named, 1), images) - 1
