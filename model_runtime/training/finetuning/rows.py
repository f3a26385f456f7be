"""A conversation as the language model reads it in training: tokens, visual tokens between them, and what is learnt.

The true masks stand in for the model's own (teacher forcing, paper section 3.3): what goes back after a `[SEG]` is
chosen under the true mask, by the very code that answers questions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from model_runtime.errors import BadRequest
from model_runtime.model import plan as words_of
from model_runtime.model.checkpoint import LoadedModel
from model_runtime.model.evidence import EvidenceChoice
from model_runtime.model.network import EncodedImage
from model_runtime.training.finetuning.lessons import Conversation, Outline

_FIGURES = f"{re.escape(words_of.FIGURES_OPEN)}.*?{re.escape(words_of.FIGURES_CLOSE)}"
_PIECES = re.compile(f"({re.escape(words_of.SEG)}|{_FIGURES}|{words_of.ANSWER_OPEN}.*?{words_of.ANSWER_CLOSE})", re.S)


@dataclass(eq=False)
class Row:
    """One conversation.

    Attributes:
        ids: Token ids; any id stands where a visual token goes.
        learnt: Whether each is the model's own, as against the person's and the runtime's.
        answer: Whether each belongs to the answer between its tags.
        visual: Whether a visual token stands there.
        tokens: (n, D) the visual tokens in order, in parts.
        outlines: Each outline and the image it lies in, in the order of the `[SEG]`s.
    """

    ids: list[int] = field(default_factory=list)
    learnt: list[bool] = field(default_factory=list)
    answer: list[bool] = field(default_factory=list)
    visual: list[bool] = field(default_factory=list)
    tokens: list[Tensor] = field(default_factory=list)
    outlines: list[tuple[Outline, EncodedImage]] = field(default_factory=list)

    def add(self, ids: Sequence[int], learnt: bool = False, answer: bool = False) -> None:
        """Appends words."""
        self._add(ids, learnt, answer, visual=False)

    def add_visual(self, tokens: Tensor, place: int) -> None:
        """Appends (k, D) visual tokens, for which the id `place` stands."""
        self._add([place] * len(tokens), learnt=False, answer=False, visual=True)
        self.tokens.append(tokens)

    def _add(self, ids: Sequence[int], learnt: bool, answer: bool, visual: bool) -> None:
        self.ids += ids
        for marks, mark in ((self.learnt, learnt), (self.answer, answer), (self.visual, visual)):
            marks += [mark] * len(ids)


def row_of(model: LoadedModel, talk: Conversation, images: Sequence[EncodedImage], name: str) -> Row:
    """A conversation over encoded images.

    Args:
        model: The network and its words.
        talk: The conversation.
        images: As many as its outlines' dates ask for.
        name: The sample's, for messages.

    Raises:
        BadRequest: If its `[SEG]`s and its outlines don't go together, or a mask and its image.
    """
    _check(talk, images, name)
    words, row = model.words, Row()
    counts = [count for image in images for count in image.pictures or (len(image.tokens),)]
    row.ids = words.prompt(talk.question, counts, model.config.instructions)
    row.learnt, row.answer = [False] * len(row.ids), [False] * len(row.ids)
    place = words.ids[words_of.IMG_CONTEXT]
    row.visual = [token == place for token in row.ids]
    row.tokens = [image.tokens for image in images]
    choice, outlines = EvidenceChoice(model, talk.question), iter(talk.outlines)
    pieces = list(_pieces(talk.turn, model.config.figures))
    for number, piece in enumerate(pieces):
        if piece == words_of.SEG:
            outline = next(outlines)
            row.add([words.ids[words_of.SEG]], learnt=True)
            row.outlines.append((outline, images[outline.date_index]))
            if number < len(pieces) - 1:
                _add_evidence(row, model, choice, outline, images[outline.date_index], pieces[number + 1])
        elif piece.startswith(words_of.FIGURES_OPEN):
            row.add(words.encode(piece))
        elif piece.startswith(words_of.ANSWER_OPEN):
            inside = piece.removeprefix(words_of.ANSWER_OPEN).removesuffix(words_of.ANSWER_CLOSE)
            row.add([words.ids[words_of.ANSWER_OPEN]], learnt=True)
            row.add(words.encode(inside), learnt=True, answer=True)
            row.add([words.ids[words_of.ANSWER_CLOSE]], learnt=True)
        else:
            row.add(words.encode(piece), learnt=True)
    return row


def _add_evidence(
    row: Row, model: LoadedModel, choice: EvidenceChoice, outline: Outline, image: EncodedImage, following: str
) -> None:
    mask = torch.from_numpy(outline.mask).to(model.device)
    tokens, _ = choice.of(image, mask)
    region = model.words.ids[words_of.REGION]
    if len(tokens):
        row.add_visual(tokens, region)
    elif not following.startswith(words_of.FIGURES_OPEN):
        # an empty mask without figures still moves the stream on, as it does when questions are answered
        row.add([region])


def _pieces(turn: str, figures: bool) -> Iterator[str]:
    """The turn cut at each `[SEG]`, at figures and at the answer; figures are left out where the network isn't told."""
    for piece in _PIECES.split(turn):
        if piece and (figures or not piece.startswith(words_of.FIGURES_OPEN)):
            yield piece


def _check(talk: Conversation, images: Sequence[EncodedImage], name: str) -> None:
    segs = talk.turn.count(words_of.SEG)
    if segs != len(talk.outlines):
        raise BadRequest(
            f"The sample {name} says {words_of.SEG} {segs} times and brings {len(talk.outlines)} masks.",
            "Each [SEG] needs its mask.",
        )
    for outline in talk.outlines:
        if not 0 <= outline.date_index < len(images):
            raise BadRequest(
                f"The sample {name} outlines “{outline.phrase}” in image {outline.date_index + 1} of {len(images)}.",
                "Take the sample out, or give the image.",
            )
        shape = images[outline.date_index].shape
        if outline.mask.shape != shape:
            raise BadRequest(
                f"The sample {name} has a mask of {outline.mask.shape} for an image of {shape} pixels.",
                "Masks and images need the same grid.",
            )
