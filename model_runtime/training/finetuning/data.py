"""Terra-CoT samples as both stages learn them: each image with all that is outlined in it, and each conversation."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np

from model_runtime.errors import BadRequest
from model_runtime.model.checkpoint import read_config, sha256_of
from model_runtime.model.config import TerraScopeConfig
from model_runtime.model.places import model_folder
from model_runtime.protocol import CLASSES
from model_runtime.terra_cot.published import samples_file
from model_runtime.terra_cot.read import masks_of
from model_runtime.terra_cot.read import samples as read_samples
from model_runtime.terra_cot.rle import Mask
from model_runtime.terra_cot.samples import Sample, SampleImage
from model_runtime.training.finetuning.images import is_later, overviews_of
from model_runtime.training.finetuning.lessons import Conversation, Lesson, Outline, Samples
from model_runtime.training.finetuning.turns import has_plan, own_words, planned

#: What chips of one place at several dates are told apart by.
_DATE = re.compile(r"_d\d+$")


@dataclass(frozen=True)
class Placed:
    """A sample and the folder of its images."""

    sample: Sample
    root: Path

    @property
    def area(self) -> str:
        """The place: the folder, and the first image's name without what tells dates apart."""
        return f"{self.root.name}/{_DATE.sub('', Path(self.sample.images[0].path).stem)}"

    @property
    def has_optical(self) -> bool:
        """Whether there is anything that a network of pictures sees."""
        return any(image.sensor == "optical" for image in self.sample.images)

    def images_at(self, date: int) -> tuple[SampleImage, ...]:
        """The images of a date."""
        images = self.sample.images
        if self.sample.form != "temporal":
            return images
        return tuple(image for image in images if is_later(image) == bool(date))

    def masks(self, shape: tuple[int, ...]) -> list[Mask]:
        """The masks of the groundings; one without any is empty."""
        return [np.zeros(shape, bool) if mask is None else mask for mask in masks_of(self.sample)]


def open_samples(paths: Sequence[Path], start: str, said: Callable[[str], None]) -> TerraCot:
    """Reads what samples say; their images are read when they are learnt from.

    Args:
        paths: Folders that `terrascope cot build` made, or JSON files in a published form.
        start: The model that is to learn from them.
        said: Told what is left out, and why.

    Raises:
        BadRequest: If one of them holds no sample.
        ModelError: If there is no such model.
    """
    config, found, digests = read_config(model_folder(start)), list[Placed](), list[str]()
    for path in paths:
        file = samples_file(path)
        digests.append(sha256_of(file))
        placed = [Placed(sample, file.parent) for sample in read_samples(path)]
        if not placed:
            raise BadRequest(f"{file} holds no sample that can be used.", f"`terrascope cot read {path}` says why.")
        found += placed
    data = TerraCot(tuple(found), config, hashlib.sha256("".join(digests).encode()).hexdigest())
    learnt = len(data.samples("cot"))
    if learnt < len(found):
        why = "they follow no plan that it knows" if config.plans else "they have no optical image"
        said(f"{len(found) - learnt} of {len(found)} conversations don't teach this model to reason: {why}.")
    return data


@dataclass(frozen=True)
class TerraCot:
    """Samples for a network.

    Attributes:
        found: The samples.
        config: The network's.
        identity: Of the files.
    """

    found: tuple[Placed, ...]
    config: TerraScopeConfig
    identity: str

    @property
    def told(self) -> str:
        """What they are."""
        roots = ", ".join(sorted({placed.root.name for placed in self.found}))
        return f"{len(self.found)} Terra-CoT samples of {roots} (sha256 {self.identity[:12]}…)."

    @cached_property
    def held_out(self) -> frozenset[str]:
        """The areas of the samples that are for validation."""
        return frozenset(placed.area for placed in self.found if placed.sample.split == "val")

    def samples(self, stage: str) -> Samples:
        """What a stage learns from."""
        return self._grounding if stage == "grounding" else self._cot

    @cached_property
    def _cot(self) -> Conversations:
        plans = self.config.plans
        return Conversations(
            self, tuple(one for one in self.found if (has_plan(one.sample) if plans else one.has_optical))
        )

    @cached_property
    def _grounding(self) -> GroundedImages:
        by_image: defaultdict[tuple[Path, tuple[SampleImage, ...]], list[tuple[Placed, int]]] = defaultdict(list)
        for placed in self.found:
            if self.config.image_input == "bands" or placed.has_optical:
                for date in sorted({one.date_index for one in placed.sample.groundings}):
                    by_image[placed.root, placed.images_at(date)].append((placed, date))
        groups = (tuple(group) for group in by_image.values())
        return GroundedImages(self, tuple(group for group in groups if self._phrases(group)))

    def _phrases(self, group: Sequence[tuple[Placed, int]]) -> dict[str, tuple[Placed, int]]:
        """The phrases outlined in an image, each with a sample and the number of its grounding."""
        phrases: dict[str, tuple[Placed, int]] = {}
        for placed, date in group:
            for number, one in enumerate(placed.sample.groundings):
                name = one.phrase if one.origin is not None else one.class_name
                if one.date_index == date and name and (not self.config.rivals or name in CLASSES):
                    phrases.setdefault(name, (placed, number))
        return phrases

    def grounded(self, group: Sequence[tuple[Placed, int]]) -> Lesson:
        """An image with all that any sample outlines in it."""
        placed, date = group[0]
        lesson = self.seen(placed)
        shape = lesson.known[date].shape
        found = self._phrases(group).items()
        outlines = tuple(Outline(phrase, 0, one.masks(shape)[number]) for phrase, (one, number) in found)
        return replace(
            lesson,
            overviews=(lesson.overviews[date],),
            known=(lesson.known[date],),
            conversations=(Conversation("", "", outlines),),
        )

    def seen(self, placed: Placed) -> Lesson:
        """A sample's images, without a conversation."""
        sample = placed.sample
        overviews, pixel_size_m = overviews_of(sample, placed.root, self.config.roles)
        shape = overviews[0].shape[-2:]
        valid = sample.truth.valid if sample.truth else ()
        known = [np.ones(shape, bool) if rle is None else rle.decode() for rle in valid]
        known += [np.ones(shape, bool)] * (len(overviews) - len(known))
        return Lesson(sample.sample_id, overviews, tuple(known), pixel_size_m, ())


@dataclass(frozen=True)
class Conversations:
    """Samples as the second stage learns them."""

    data: TerraCot
    found: tuple[Placed, ...]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.found)

    def area_of(self, index: int) -> str:
        """The place of a sample."""
        return self.found[index].area

    def lesson(self, index: int) -> Lesson:
        """Its images and its conversation."""
        placed = self.found[index]
        lesson, truth = self.data.seen(placed), placed.sample.truth
        masks = placed.masks(lesson.known[0].shape)
        if self.data.config.plans and truth is not None:
            talk = planned(placed.sample, truth, masks, lesson.known, truth.grid.geobox())
        else:
            talk = own_words(placed.sample, masks)
        return replace(lesson, conversations=(talk,))


@dataclass(frozen=True)
class GroundedImages:
    """Images as the first stage learns them; each with the samples that outline something in it."""

    data: TerraCot
    groups: tuple[tuple[tuple[Placed, int], ...], ...]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.groups)

    def area_of(self, index: int) -> str:
        """The place of an image."""
        return self.groups[index][0][0].area

    def lesson(self, index: int) -> Lesson:
        """An image and all its outlines."""
        return self.data.grounded(self.groups[index])
