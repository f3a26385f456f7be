"""Stage 2, reasoning: the language model learns to plan, to ground with `[SEG]` and to read what it is told.

Text is cheap, so this stage never runs the mask decoder: at `[SEG]` the state has to become the class's code, which
stage 1 taught the decoder to segment. Visual tokens come from a bank of encoded scenes, with the scene's own figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from model_runtime.model import plan as words_of
from model_runtime.model.network import TerraScope
from model_runtime.model.plan import Figures
from model_runtime.model.stream import Words
from model_runtime.protocol import CLASSES
from model_runtime.training.bank import BankImage, bank_figures, random_images
from model_runtime.training.grounding import class_codes
from model_runtime.training.language import SampleQuestion, random_figures, reference_stream, sample_question
from model_runtime.training.timed_run import TimedRun

#: Share of the samples that end with the last `[SEG]`, over few random visual tokens and without figures or answer:
#: what is hard is to understand the question, and these cost a third of a whole conversation. Half of the longer lists
#: break off, the others teach when a list is complete. Later, when scenes are read, more conversations are whole, so
#: that the model's own answer follows from its figures.
_PLAN_ONLY, _PLAN_ONLY_READING = 0.85, 0.65
_PLAN_GROUNDINGS = 3
_BROKEN_OFF = 0.5
#: Most tokens that go back after a `[SEG]` of such a sample.
_PLAN_EVIDENCE = 3


@dataclass(frozen=True, eq=False)
class Sample:
    """One conversation, ready to train on.

    Attributes:
        ids: Token ids; `<IMG_CONTEXT>` and `<REGION>` stand where visual tokens go.
        trained: Whether each id is the model's own (as against the person's and the runtime's).
        tokens: (n, width) folded features, one for each visual place in `ids`, in order.
        classes: Class index at each `[SEG]`, in order.
    """

    ids: list[int]
    trained: list[bool]
    tokens: Tensor
    classes: list[int]


def make_sample(
    rng: np.random.Generator,
    words: Words,
    question: SampleQuestion,
    images: Sequence[BankImage],
    limit: int,
    plan_only: bool = False,
) -> Sample:
    """A conversation over images.

    Args:
        rng: Where chance comes from.
        words: The tokenizer.
        question: What is asked.
        images: One per date; their own figures are told where they are scenes, plausible ones where not.
        limit: Most visual tokens that go back after a `[SEG]`.
        plan_only: Ends with the last `[SEG]`, or the third, and goes without figures and most tokens that go back.
    """
    broken_off = plan_only and rng.random() < _BROKEN_OFF
    limit = min(limit, _PLAN_EVIDENCE) if plan_only else limit
    figures: Callable[[str, int], Figures]
    if images[0].labels is None:
        figures = random_figures(rng, question.plan, question.dates, question.image)
    else:
        figures = bank_figures(question.plan, images)
    ids = words.prompt(question.text, [len(image.tokens) for image in images])
    trained = [False] * len(ids)
    visual = [image.tokens for image in images]
    classes: list[int] = []
    for piece in reference_stream(question.plan, question.dates, figures, question.image):
        if piece.told and plan_only:
            continue
        if broken_off and len(classes) == _PLAN_GROUNDINGS:
            break
        text = piece.text.split(words_of.ANSWER_OPEN)[0] if plan_only else piece.text
        added = words.encode(text)
        ids += added
        trained += [not piece.told] * len(added)
        if piece.class_name is not None and piece.date_index is not None and not piece.told:
            index = CLASSES.index(piece.class_name)
            classes.append(index)
            evidence = images[piece.date_index].evidence(index, limit, rng)
            ids += [words.ids[words_of.REGION]] * len(evidence)
            trained += [False] * len(evidence)
            visual.append(evidence)
    return Sample(ids, trained, torch.cat(visual), classes)


def endless_samples(
    seed: int, words: Words, config_limit: int, bank: Sequence[BankImage] | None, width: int
) -> Iterator[Sample]:
    """Samples of every kind of question, without end."""
    rng = np.random.default_rng(seed)
    while True:
        question = sample_question(rng)
        plan_only = rng.random() < (_PLAN_ONLY if bank is None else _PLAN_ONLY_READING)
        if bank is None or plan_only:
            images = random_images(rng, question.dates, width)
        else:
            images = _alike(rng, bank, question.dates)
        yield make_sample(rng, words, question, images, config_limit, plan_only)


def _alike(rng: np.random.Generator, bank: Sequence[BankImage], dates: int) -> list[BankImage]:
    """Images of one scene: one at random, and later dates of it; where it has fewer, its last again."""
    first = bank[int(rng.integers(len(bank)))]
    peers = [image for image in bank if image.scene == first.scene] if dates > 1 else [first]
    return [peers[min(index, len(peers) - 1)] for index in range(dates)]


def reasoning_loss(network: TerraScope, words: Words, codes: Tensor, batch: Sequence[Sample]) -> tuple[Tensor, Tensor]:
    """Cross-entropy of the model's own words, and the distance of each `[SEG]`'s prompt to its class's code."""
    longest = max(len(sample.ids) for sample in batch)
    fill = words.ids[words_of.TURN_CLOSE]
    ids = torch.tensor([sample.ids + [fill] * (longest - len(sample.ids)) for sample in batch])
    trained = torch.tensor([sample.trained + [False] * (longest - len(sample.trained)) for sample in batch])
    embeddings = network.embed(ids.flatten()).reshape(*ids.shape, -1).clone()
    places = (ids == words.ids[words_of.IMG_CONTEXT]) | (ids == words.ids[words_of.REGION])
    embeddings[places] = network.mlp1(torch.cat([sample.tokens for sample in batch]).float())
    states = network.language_model.model(inputs_embeds=embeddings, use_cache=False).last_hidden_state
    wanted = trained[:, 1:]
    logits = network.language_model.lm_head(states[:, :-1][wanted])
    text_loss = F.cross_entropy(logits, ids[:, 1:][wanted])
    at_seg = ids == words.ids[words_of.SEG]
    classes = torch.tensor([index for sample in batch for index in sample.classes], dtype=torch.int64)
    if not len(classes):
        return text_loss, text_loss.new_zeros(())
    return text_loss, F.mse_loss(network.prompt_of(states[at_seg]), codes[classes])


def train_reasoning(
    network: TerraScope,
    words: Words,
    folder: Path,
    minutes: float,
    bank: Sequence[BankImage] | None = None,
    batch: int = 48,
    learning_rate: float = 1.5e-3,
    name: str = "reasoning",
) -> None:
    """Trains the language model and its projections for a time on the clock; resumes in `folder`.

    Args:
        network: Trained in place (the SAM-2 part isn't touched).
        words: Its tokenizer.
        folder: Gets `<name>.pt`, the resumable state.
        minutes: Wall-clock time, over all runs.
        bank: Encoded scenes; None trains on random visual tokens, before there is an encoder.
        batch: Conversations per step.
        learning_rate: Peak of a warm-up and cosine schedule over the time.
        name: Of the state file.
    """
    codes = class_codes(network.config.grounding.d_model)
    parts = {"language_model": network.language_model, "mlp1": network.mlp1, "text_hidden_fcs": network.text_hidden_fcs}
    run = TimedRun(parts, tuple(parts), folder / f"{name}.pt", minutes, learning_rate, weight_decay=0.05)
    samples = endless_samples(run.step + 7919, words, network.config.tokens_per_mask, bank, network.token_width)
    while not run.over:
        # Sorting a few batches by length keeps the padding small.
        drawn = sorted((next(samples) for _ in range(8 * batch)), key=lambda sample: len(sample.ids))
        chunks = [drawn[start : start + batch] for start in range(0, len(drawn), batch)]
        for index in np.random.default_rng(run.step).permutation(len(chunks)):
            text_loss, code_loss = reasoning_loss(network, words, codes, chunks[index])
            run.learn(text_loss + 0.5 * code_loss, text=text_loss.item(), code=code_loss.item())
    run.save()
