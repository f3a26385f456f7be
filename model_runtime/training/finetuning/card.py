"""The card of a model that was trained here: from what, on what, for how long, and how good it is elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from model_runtime.training.finetuning.heldout import Score
from model_runtime.training.finetuning.record import Record, StageRecord

_TITLES = {"grounding": "First stage: masks", "cot": "Second stage: reasoning"}
#: Phrases whose masks are told one by one, those with the most gain and loss first.
_PHRASES = 12


@dataclass(frozen=True)
class CardFacts:
    """What the card tells beside the record.

    Attributes:
        name: The new model's.
        start: The model it started from, with its sha256.
        data: The samples, in a sentence.
        trained: Samples that were trained on, and the areas they lie in.
        held_out: The same of those held out.
        command: What was typed.
        device: Where it ran.
    """

    name: str
    start: str
    data: str
    trained: str
    held_out: str
    command: str
    device: str


def card(facts: CardFacts, record: Record) -> str:
    """The card, in Markdown."""
    lines = [
        f"# {facts.name}",
        "",
        f"Trained from {facts.start} with `{facts.command}`, on {facts.device}.",
        "",
        f"**Data.** {facts.data} Trained on {facts.trained}; held out: {facts.held_out}.",
        "",
    ]
    for name, stage in record.stages.items():
        lines += [f"## {_TITLES[name]}", "", *_stage_lines(stage), ""]
    lines += [
        "Masks were drawn, and words weighed, with the true words and masks given up to each point; a whole answer can "
        "go wrong earlier. Nothing else was measured: ask the model about scenes you know before you rely on it.",
        "",
    ]
    return "\n".join(lines)


def _stage_lines(stage: StageRecord) -> list[str]:
    lines = [f"{stage.steps} steps in {stage.seconds / 60:.1f} minutes."]
    if stage.losses:
        first, last = stage.losses[0], stage.losses[-1]
        names = [name for name in first if name not in ("step", "iou") and name in last]
        told = ", ".join(f"{name} {first[name]:.3f} → {last[name]:.3f}" for name in names)
        lines += ["", f"Training losses, over the first and the last few steps: {told}."]
    if stage.before is None or stage.after is None:
        return [*lines, "", "Nothing was held out, so nobody knows whether it got better."]
    return [*lines, "", *table(stage.before, stage.after)]


def table(before: Score, after: Score) -> list[str]:
    """Held-out figures before and after, as a Markdown table."""
    rows = [(title, _told(old), _told(new)) for title, old, new in figures(before, after)]
    count = f"{after.samples} samples, {after.masks} masks"
    return [f"| held out ({count}) | before | after |", "|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]


def figures(before: Score, after: Score) -> Sequence[tuple[str, float | None, float | None]]:
    """Title, figure before and figure after of all that was scored."""
    rows = [
        ("mean IoU of the masks", before.mean_iou, after.mean_iou),
        ("loss of the answers' tokens", before.answer_loss, after.answer_loss),
        ("loss of all own words", before.text_loss, after.text_loss),
    ]
    rows = [row for row in rows if row[2] is not None]
    phrases = sorted(after.iou_of, key=lambda name: -abs(after.iou_of[name] - before.iou_of.get(name, 0.0)))
    for phrase in phrases[:_PHRASES]:
        rows.append((f"· IoU of {phrase}", before.iou_of.get(phrase), after.iou_of[phrase]))
    return rows


def _told(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
