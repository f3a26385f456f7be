"""What it costs to be wrong: the model's own words, and the masks it would draw (paper section 3.3, eq. 6)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from model_runtime.errors import BadRequest
from model_runtime.model import plan as words_of
from model_runtime.model.checkpoint import LoadedModel
from model_runtime.model.network import EncodedImage
from model_runtime.model.pixels import network_input
from model_runtime.model.sight import sight_of
from model_runtime.training.finetuning.lessons import Lesson
from model_runtime.training.finetuning.masks import judged_masks
from model_runtime.training.finetuning.rows import Row, row_of
from model_runtime.training.finetuning.settings import StageSettings


@dataclass(frozen=True, eq=False)
class Judged:
    """A batch, judged.

    Attributes:
        loss: The weighted sum, a scalar.
        parts: The mean loss of the words, pixels, Dice and codes; those that there were.
        answers: Cross-entropy of each token of the answers.
        ious: Intersection over union of each mask with the true one, 1 where both are empty.
        phrases: What each mask is of.
    """

    loss: Tensor
    parts: dict[str, Tensor]
    answers: Tensor
    ious: Tensor
    phrases: list[str]


class Supervision(nn.Module):
    """The network and its losses in one module, so that several devices can share a step.

    Args:
        model: The network and its words.
        stage: The weights of the losses.
    """

    def __init__(self, model: LoadedModel, stage: StageSettings) -> None:
        super().__init__()
        self.network = model.network
        self._model, self._stage = model, stage
        self._sight = sight_of(model.network)

    def forward(self, lessons: Sequence[Lesson]) -> Judged:
        """Judges what the network would say and draw; every lesson has a conversation."""
        seen = list(zip(lessons, self._seen(lessons), strict=True))
        rows = [
            row_of(self._model, talk, images, lesson.name) for lesson, images in seen for talk in lesson.conversations
        ]
        known = {id(image): mask for lesson, images in seen for image, mask in zip(images, lesson.known, strict=True)}
        ids, states, learnt = self._read(rows)
        parts: dict[str, Tensor] = {}
        answers = ious = states.new_zeros(0)
        if self._stage.text:
            parts["text"], answers = self._words(ids, states, learnt, rows)
        outlines = [outline for row in rows for outline in row.outlines]
        if outlines:
            at_seg = learnt & (ids == self._model.words.ids[words_of.SEG])
            prompts = self.network.prompt_of(states[at_seg])
            drawn, ious = judged_masks(self.network, prompts, outlines, known, bool(self._stage.codes))
            parts |= drawn
        weights = vars(self._stage)
        loss = torch.stack([weights[name] * value for name, value in parts.items()]).sum()
        return Judged(loss, parts, answers, ious, [outline.phrase for outline, _ in outlines])

    def _seen(self, lessons: Sequence[Lesson]) -> list[list[EncodedImage]]:
        """The images of each lesson."""
        if self.network.config.image_input == "rgb":
            return [self._sight.see(lesson.overviews, lesson.pixel_size_m) for lesson in lessons]
        # images of one size go together
        groups: defaultdict[tuple[int, ...], list[int]] = defaultdict(list)
        for number, lesson in enumerate(lessons):
            groups[lesson.overviews[0].shape].append(number)
        seen: dict[int, list[EncodedImage]] = {}
        for numbers in groups.values():
            images = iter(self._encoded([lessons[number] for number in numbers]))
            for number in numbers:
                seen[number] = [next(images) for _ in lessons[number].overviews]
        return [seen[number] for number in range(len(lessons))]

    def _encoded(self, lessons: Sequence[Lesson]) -> list[EncodedImage]:
        """Images of bands, all of one size, in one batch where that can be."""
        self._check_window(lessons[0])
        goes_on = any(not talk.turn.endswith(words_of.SEG) for lesson in lessons for talk in lesson.conversations)
        if not goes_on:
            # nothing goes back after the last `[SEG]`, so what each sensor shows alone isn't needed
            roles = self.network.config.roles
            pixels = [network_input(o, roles, lesson.pixel_size_m) for lesson in lessons for o in lesson.overviews]
            return self.network.encode(torch.stack(pixels).to(self.network.device))
        if len({lesson.pixel_size_m for lesson in lessons}) == 1:
            overviews = [overview for lesson in lessons for overview in lesson.overviews]
            return self._sight.see(overviews, lessons[0].pixel_size_m)
        return [image for one in lessons for image in self._sight.see(one.overviews, one.pixel_size_m)]

    def _check_window(self, lesson: Lesson) -> None:
        side, window = max(lesson.overviews[0].shape[-2:]), self.network.config.window
        if side > window:
            raise BadRequest(
                f"The sample {lesson.name} is {side} pixels wide, and the model sees {window} at once.",
                f"Build the samples with images of at most {window} pixels.",
            )

    def _read(self, rows: Sequence[Row]) -> tuple[Tensor, Tensor, Tensor]:
        """Token ids (B, L), last-layer states (B, L, D) and which ids are the model's own, filled up on the right."""
        longest, device = max(len(row.ids) for row in rows), self.network.device
        fill = self._model.words.ids[words_of.TURN_CLOSE]
        ids = torch.tensor([row.ids + [fill] * (longest - len(row.ids)) for row in rows], device=device)
        learnt = _filled([row.learnt for row in rows], longest, device)
        visual = _filled([row.visual for row in rows], longest, device)
        embeddings = self.network.embed(ids.flatten()).reshape(*ids.shape, -1).clone()
        tokens = torch.cat([part for row in rows for part in row.tokens])
        embeddings[visual] = tokens.to(embeddings.dtype)
        output = self.network.language_model.model(inputs_embeds=embeddings, use_cache=False)
        return ids, output.last_hidden_state, learnt

    def _words(self, ids: Tensor, states: Tensor, learnt: Tensor, rows: Sequence[Row]) -> tuple[Tensor, Tensor]:
        """Mean cross-entropy of the model's own words, and that of each token of the answers."""
        answer = _filled([row.answer for row in rows], ids.shape[1], ids.device)
        wanted = learnt[:, 1:]
        logits = self.network.language_model.lm_head(states[:, :-1][wanted]).float()
        losses = F.cross_entropy(logits, ids[:, 1:][wanted], reduction="none")
        return losses.mean(), losses[answer[:, 1:][wanted]].detach()


def _filled(marks: Sequence[Sequence[bool]], longest: int, device: torch.device) -> Tensor:
    return torch.tensor([[*row, *[False] * (longest - len(row))] for row in marks], dtype=torch.bool, device=device)
