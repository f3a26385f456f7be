"""The words the language model writes to say what a question asks for, and the figures it is told.

One stream, as the embedded model writes and reads it (one image; `#` marks what the runtime puts in):

    <task>larger yes-no</task> I outline the <p>trees</p>[SEG] #<REGION>… <figures>…</figures># .
    I outline the <p>cropland</p>[SEG] #<REGION>… <figures>…</figures># .</think><answer>yes</answer>

With several images each grounding begins "In image t1, I outline the …". Both training text and decoding are
made and read here, so that they can't drift apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from model_runtime.protocol import CLASSES, Task

#: Task word -> the forms it may take. The first form is the default.
FORMS: dict[str, tuple[str, ...]] = {
    "area": ("auto", "m2", "ha", "km2"),
    "share": ("%",),
    "count": ("count",),
    "larger": ("yes-no", "which"),
    "smaller": ("yes-no", "which"),
    "rank": ("list", "most", "least"),
    "exists": ("yes-no",),
    "where": ("place",),
    "border": ("yes-no",),
    "distance": ("auto", "m", "km"),
    "change": ("auto", "m2", "ha", "km2", "%"),
    "gained": ("auto", "m2", "ha", "km2", "%"),
    "lost": ("auto", "m2", "ha", "km2", "%"),
    "grew": ("yes-no",),
    "shrank": ("yes-no",),
    "none": ("thing", "question"),
}

#: Task word -> the task on the wire.
_WIRE_TASKS: dict[str, Task] = {
    "smaller": "larger",
    "gained": "change",
    "lost": "change",
    "grew": "change",
    "shrank": "change",
}

#: Tasks that compare each class between the first and the last image.
CHANGE_TASKS = ("change", "gained", "lost", "grew", "shrank")
#: Tasks about exactly two classes.
PAIR_TASKS = ("larger", "smaller", "border", "distance")

PLACES = ("north-west", "north", "north-east", "west", "centre", "east", "south-west", "south", "south-east")

TASK_OPEN, TASK_CLOSE = "<task>", "</task>"
PHRASE_OPEN, PHRASE_CLOSE = "<p>", "</p>"
FIGURES_OPEN, FIGURES_CLOSE = "<figures>", "</figures>"
THINK_OPEN, THINK_CLOSE = "<think>", "</think>"
ANSWER_OPEN, ANSWER_CLOSE = "<answer>", "</answer>"
SEG, REGION, IMG_CONTEXT = "[SEG]", "<REGION>", "<IMG_CONTEXT>"
IMG_OPEN, IMG_CLOSE = "<img>", "</img>"
TURN_OPEN, TURN_CLOSE = "<|im_start|>", "<|im_end|>"
#: Ends a turn too, in the published tokenizers.
OTHER_STOP = "<|end|>"
#: What every network of the family has; the embedded one has `SPECIAL_TOKENS`.
FAMILY_TOKENS = (TURN_OPEN, TURN_CLOSE, IMG_OPEN, IMG_CLOSE, IMG_CONTEXT, SEG, REGION, ANSWER_OPEN, ANSWER_CLOSE)

#: Every token that text can't spell: resolved by name in each tokenizer, never by id.
SPECIAL_TOKENS = (
    TURN_OPEN, TURN_CLOSE, IMG_OPEN, IMG_CLOSE, IMG_CONTEXT, THINK_OPEN, THINK_CLOSE, ANSWER_OPEN, ANSWER_CLOSE,
    SEG, REGION, PHRASE_OPEN, PHRASE_CLOSE, TASK_OPEN, TASK_CLOSE, FIGURES_OPEN, FIGURES_CLOSE,
)  # fmt: skip
#: Any of them in a text.
SPECIAL = re.compile("|".join(map(re.escape, SPECIAL_TOKENS)))


@dataclass(frozen=True)
class Plan:
    """What the language model says a question asks for.

    Attributes:
        task: One of `FORMS`.
        form: One of the task's forms.
        classes: Classes of the question, in its order (wire names of `CLASSES`); empty for "none".
    """

    task: str
    form: str
    classes: tuple[str, ...] = ()

    @property
    def wire_task(self) -> Task:
        """The task as the protocol names it."""
        return _WIRE_TASKS.get(self.task, self.task)  # type: ignore[arg-type,return-value]


@dataclass(frozen=True)
class Figures:
    """What was measured of one grounding, as the language model is told it.

    Attributes:
        share: Share of the scene's valid pixels, 0-1.
        area_m2: Area on the ellipsoid.
        regions: Number of separate regions.
        place: One of `PLACES`, empty for an empty mask.
        border: Whether it touches the grounding before it; None where no pair is asked about.
        distance_m: Nearest distance to the grounding before it.
        gained_m2: Area this class won since the first image (told at the last image).
        lost_m2: Area it lost.
    """

    share: float
    area_m2: float
    regions: int
    place: str = ""
    border: bool | None = None
    distance_m: float | None = None
    gained_m2: float | None = None
    lost_m2: float | None = None


def task_text(plan: Plan) -> str:
    """The plan's head, as the model writes it."""
    return f"{TASK_OPEN}{plan.task} {plan.form}{TASK_CLOSE}"


def grounding_text(class_name: str, image: int | None) -> str:
    """The words up to and with one `[SEG]`; `image` counts from 1 and is None where there is one image."""
    where = f" In image t{image}, I outline the " if image is not None else " I outline the "
    return f"{where}{PHRASE_OPEN}{class_name}{PHRASE_CLOSE}{SEG}"


def figures_text(figures: Figures) -> str:
    """Figures as the model is told them; shares have a fixed width, so that it can compare them digit by digit."""
    parts = [
        f"{100 * figures.share:05.1f} %",
        f"{figures.area_m2 / 1e4:.1f} ha",
        f"{figures.regions} regions",
        figures.place or "nowhere",
    ]
    if figures.border is not None:
        parts.append("touching" if figures.border else "apart")
    if figures.distance_m is not None:
        parts.append(f"{figures.distance_m:.0f} m")
    if figures.gained_m2 is not None and figures.lost_m2 is not None:
        parts.append(f"gained {figures.gained_m2 / 1e4:.1f} ha")
        parts.append(f"lost {figures.lost_m2 / 1e4:.1f} ha")
    return FIGURES_OPEN + ", ".join(parts) + FIGURES_CLOSE


_TASK = re.compile(re.escape(TASK_OPEN) + r"\s*([a-z]+) ([a-z0-9%-]+)\s*" + re.escape(TASK_CLOSE))
_PHRASE = re.compile(re.escape(PHRASE_OPEN) + r"(.*?)" + re.escape(PHRASE_CLOSE))
_ANSWER = re.compile(re.escape(ANSWER_OPEN) + r"(.*?)(?:" + re.escape(ANSWER_CLOSE) + "|$)", re.DOTALL)
_IMAGE = re.compile(r"[Ii]mage:?\s*t_?(\d+)")


def parse_task(written: str) -> tuple[str, str] | None:
    """Task and form from the model's words, None where it named none that exists."""
    found = _TASK.search(written)
    if not found or found[2] not in FORMS.get(found[1], ()):
        return None
    return found[1], found[2]


def parse_plan(written: str) -> Plan | None:
    """The plan in all the model wrote; its classes are the phrases it grounded, each once, in order."""
    head = parse_task(written)
    if head is None:
        return None
    named = dict.fromkeys(phrase.strip() for phrase in _PHRASE.findall(written))
    return Plan(*head, tuple(name for name in named if name in CLASSES))


def last_phrase(written: str) -> str:
    """The phrase the newest `[SEG]` stands for; the sentence before it where the model marked no phrase."""
    phrases = _PHRASE.findall(written)
    if phrases:
        return str(phrases[-1]).strip()
    return SPECIAL.sub(" ", written.removesuffix(SEG).rsplit(SEG, 1)[-1]).strip()[-80:]


def last_image(written: str) -> int | None:
    """The image (from 1) named last before the newest `[SEG]` ("Image: t_i", paper App. C), None where none was."""
    images = _IMAGE.findall(written)
    return int(images[-1]) if images else None


def parse_answer(written: str) -> str:
    """The words between the answer tags, empty where there are none."""
    found = _ANSWER.search(written)
    return found[1].strip() if found else ""
