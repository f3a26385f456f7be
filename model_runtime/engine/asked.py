"""What is kept beside an answer so that it can be corrected: the question, the model's plan, and each mask's prompt."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from model_runtime.engine.masks import GroundedMask
from model_runtime.engine.results.files import ANSWER_NAME, ASKED_NAME
from model_runtime.errors import BadRequest
from model_runtime.model.plan import Plan
from model_runtime.protocol import Answer, LayerSource, QuestionRequest, from_json


@dataclass(frozen=True)
class MaskAsked:
    """Where one mask came from.

    Attributes:
        date_index: Which of the scene's images it was made on.
        prompt: The `[SEG]` prompt in numbers; empty where the network has none that can be kept.
    """

    date_index: int
    prompt: tuple[float, ...] = ()


@dataclass(frozen=True)
class AskedOf:
    """Everything a corrected answer needs that isn't in answer.json.

    Attributes:
        request: The question and its layers.
        plans: Whether the network makes plans.
        plan: The one it made.
        min_main_region_px: Smaller regions aren't counted.
        masks: One entry a grounding, by index.
    """

    request: QuestionRequest
    plans: bool
    min_main_region_px: int
    masks: tuple[MaskAsked, ...]
    plan: Plan | None = None


def noting_prompts(
    reason: Callable[..., Any], prompts: list[tuple[str, Any]]
) -> Callable[..., Generator[Any, Any, Any]]:
    """`reason`, noting the class and prompt of every grounding on its way into `prompts`."""

    def noted(*arguments: Any) -> Generator[Any, Any, Any]:
        stream, sent = reason(*arguments), None
        while True:
            try:
                said = stream.send(sent)
            except StopIteration as end:
                return end.value
            if hasattr(said, "logits"):
                prompts.append((said.phrase, said.prompt))
            sent = yield said

    return noted


def asked_of(
    request: QuestionRequest,
    plan: Plan | None,
    config: Any,
    groundings: Sequence[GroundedMask],
    prompts: Sequence[tuple[str, Any]],
    numbers: Callable[[Any], list[float]],
) -> AskedOf:
    """What is kept of a question that was answered.

    Args:
        request: The question.
        plan: The model's plan.
        config: The model's config.
        groundings: All masks, by index; the model's own come before those that the runtime outlined with its prompts
            at the dates between.
        prompts: Phrase and prompt of the model's own.
        numbers: Gives a prompt's numbers.
    """
    by_phrase = dict(prompts)
    masks = []
    for index, grounded in enumerate(groundings):
        phrase = grounded.grounding.phrase
        own = index < len(prompts) and prompts[index][0] == phrase
        prompt = prompts[index][1] if own else by_phrase.get(phrase)
        masks.append(MaskAsked(grounded.date_index, tuple(numbers(prompt)) if prompt is not None else ()))
    request = replace(request, layers=tuple(map(_found_from_anywhere, request.layers)))
    return AskedOf(request, config.plans, config.min_main_region_px, tuple(masks), plan)


def _found_from_anywhere(layer: LayerSource) -> LayerSource:
    """A layer whose files are named by their whole paths: corrections may come from another folder."""
    return replace(layer, uris=tuple(map(_whole_path, layer.uris)))


def _whole_path(uri: str) -> str:
    try:
        return str(Path(uri).absolute()) if Path(uri).exists() else uri
    except OSError:  # as of a whole VRT's text, which is longer than any file's name
        return uri


def read_answer(folder: Path) -> Answer:
    """The answer whose files are in a folder.

    Raises:
        BadRequest: There is none.
    """
    try:
        answer: Answer = from_json(Answer, json.loads((folder / ANSWER_NAME).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise BadRequest(f"There is no answer in “{folder}”: {error}.", "Ask the question again.") from error
    return answer


def read_asked(folder: Path) -> AskedOf:
    """What is kept beside an answer.

    Raises:
        BadRequest: Nothing is, or it can't be read.
    """
    try:
        asked: AskedOf = from_json(AskedOf, json.loads((folder / ASKED_NAME).read_text(encoding="utf-8")))
        asked.request.layers, asked.masks  # noqa: B018 (a file of another kind has them not)
    except (OSError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise BadRequest(
            f"The answer in “{folder}” can't be corrected: its {ASKED_NAME} is missing or can't be read.",
            "Ask the question again, and correct that answer.",
        ) from error
    return asked
