"""What a stage learns from: images, and conversations about them with their true masks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from model_runtime.model import plan as words_of


@dataclass(frozen=True, eq=False)
class Outline:
    """The true mask of one `[SEG]`.

    Attributes:
        phrase: What it is of.
        date_index: The image it lies in, from 0.
        mask: Bool (H, W) on that image.
    """

    phrase: str
    date_index: int
    mask: np.ndarray


@dataclass(frozen=True, eq=False)
class Conversation:
    """One question and the turn that answers it.

    Attributes:
        question: As typed.
        turn: All the model should write, with a `[SEG]` for each outline. What stands between figures tags is put in by
            the runtime, and not learnt.
        outlines: In the order of the `[SEG]`s.
    """

    question: str
    turn: str
    outlines: tuple[Outline, ...]


@dataclass(frozen=True, eq=False)
class Lesson:
    """Conversations about the same images.

    Attributes:
        name: The sample's, for messages.
        overviews: One float32 (C, H, W) per date, in the order of the network's roles: reflectance 0-1, backscatter in
            dB, NaN where missing.
        known: Bool (H, W) per date, False where nobody knows what is there: such pixels don't count.
        pixel_size_m: Ground size of a pixel.
        conversations: At least one.
    """

    name: str
    overviews: tuple[np.ndarray, ...]
    known: tuple[np.ndarray, ...]
    pixel_size_m: float
    conversations: tuple[Conversation, ...]


class Samples(Protocol):
    """What one stage can learn from, read one by one."""

    def __len__(self) -> int:
        """How many there are."""

    def area_of(self, index: int) -> str:
        """The area a sample lies in; areas are held out whole. Reads no image."""

    def lesson(self, index: int) -> Lesson:
        """A sample: of the first stage an image with all that is outlined in it, of the second a conversation."""


class Data(Protocol):
    """Labelled samples for both stages."""

    @property
    def identity(self) -> str:
        """Tells these samples from others; a training that goes on needs the same."""

    @property
    def told(self) -> str:
        """What they are, in a sentence for the model's card."""

    @property
    def held_out(self) -> frozenset[str]:
        """The areas that whoever made the samples holds out; empty where nobody said."""

    def samples(self, stage: str) -> Samples:
        """What "grounding" or "cot" learns from."""


@dataclass(frozen=True)
class GroundingLessons:
    """The samples as the first stage learns them: each image, and what is outlined in it, one phrase at a time.

    Attributes:
        samples: Images with their outlines.
        indices: Those that are learnt from.
        plans: Whether the network marks its phrases (nano's kind).
        phrases: Most phrases taken of an image.
        turned: Whether images are turned and mirrored.
        seed: Of these choices.
    """

    samples: Samples
    indices: Sequence[int]
    plans: bool
    phrases: int
    turned: bool
    seed: int

    def __getitem__(self, place: tuple[int, int]) -> Lesson:
        """A lesson by its place among all that are drawn, which seeds its choices, and its index."""
        drawn, index = place
        rng = np.random.default_rng((self.seed, drawn))
        lesson = one_image(self.samples.lesson(self.indices[index]), rng, self.phrases, self.plans)
        return turned(lesson, rng) if self.turned else lesson


@dataclass(frozen=True)
class CotLessons:
    """The samples as they are.

    Attributes:
        samples: What is learnt.
        indices: Those that are learnt from.
    """

    samples: Samples
    indices: Sequence[int]

    def __getitem__(self, place: tuple[int, int]) -> Lesson:
        """A lesson by its index; its place among all that are drawn changes nothing."""
        return self.samples.lesson(self.indices[place[1]])


def one_image(lesson: Lesson, rng: np.random.Generator, phrases: int, plans: bool) -> Lesson:
    """A lesson about one image of a sample at random among those with outlines: a phrase each, at most `phrases`.

    Returns:
        The lesson; without conversations where the sample outlines nothing.
    """
    outlines = [outline for talk in lesson.conversations for outline in talk.outlines]
    if not outlines:
        return replace(lesson, conversations=())
    dates = sorted({outline.date_index for outline in outlines})
    date = dates[int(rng.integers(len(dates)))]
    by_phrase = {outline.phrase: outline for outline in outlines if outline.date_index == date}
    chosen = [list(by_phrase)[int(place)] for place in rng.permutation(len(by_phrase))[:phrases]]
    return replace(
        lesson,
        overviews=(lesson.overviews[date],),
        known=(lesson.known[date],),
        conversations=tuple(asked_to_segment(phrase, by_phrase[phrase].mask, plans) for phrase in chosen),
    )


def asked_to_segment(phrase: str, mask: np.ndarray, plans: bool) -> Conversation:
    """The paper's instruction of the first stage; a network that marks its phrases answers in its own manner."""
    turn = words_of.THINK_OPEN + words_of.grounding_text(phrase, None) if plans else f"Sure, it is {words_of.SEG}"
    return Conversation(f"Please segment the {phrase}.", turn, (Outline(phrase, 0, mask),))


def turned(lesson: Lesson, rng: np.random.Generator) -> Lesson:
    """A lesson whose words name no directions, with its images turned by a right angle and mirrored at random."""
    turns, mirrored = int(rng.integers(4)), bool(rng.random() < 0.5)

    def moved(plane: np.ndarray) -> np.ndarray:
        plane = np.rot90(plane, turns, axes=(-2, -1))
        return np.ascontiguousarray(plane[..., ::-1] if mirrored else plane)

    def outlined(talk: Conversation) -> Conversation:
        outlines = tuple(replace(outline, mask=moved(outline.mask)) for outline in talk.outlines)
        return replace(talk, outlines=outlines)

    return replace(
        lesson,
        overviews=tuple(map(moved, lesson.overviews)),
        known=tuple(map(moved, lesson.known)),
        conversations=tuple(map(outlined, lesson.conversations)),
    )
