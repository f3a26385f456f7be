"""The published JSON forms: read entry by entry, however large the file; written with what this project states beside.

Three forms (facts of the authors' data code): one image {image, conversations, labels, masks}; two dates {pre_image,
post_image, conversations, masks}, the first half of the masks of the first date; optical and SAR, one name under
s2_images/, s1_images/vh/ and s1_images/vv/. `masks` holds a list of COCO run lengths for every `[SEG]`. What only this
project knows stands under "terrascope", which other readers pass over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from model_runtime.errors import BadRequest
from model_runtime.model.plan import ANSWER_CLOSE, ANSWER_OPEN, THINK_CLOSE, THINK_OPEN, Plan
from model_runtime.terra_cot.rle import Rle, rle_of_json
from model_runtime.terra_cot.samples import (
    Form,
    Origin,
    Rule,
    Sample,
    SampleAnswer,
    SampleGrid,
    SampleGrounding,
    SampleImage,
    StatedFigure,
    Truth,
)

SAMPLES_NAME = "samples.json"
OURS = "terrascope"
CAPTION_OPEN, CAPTION_CLOSE = "<caption>", "</caption>"
IMAGE_TOKEN = "<image>"
S2_FOLDER, S1_FOLDER = "s2_images", "s1_images"

_CHUNK = 1 << 20
_SPACE = re.compile(r"[\s,]*")


class BadEntry(ValueError):
    """An entry that is no sample in any of the published forms."""


# --- reading ---------------------------------------------------------------------------------------------------------


def samples_file(path: Path) -> Path:
    """The JSON file that a person means: itself, or `samples.json` in a folder.

    Raises:
        BadRequest: There is none.
    """
    file = path / SAMPLES_NAME if path.is_dir() else path
    if not file.is_file():
        raise BadRequest(f"There is no {file}.", f"Give a JSON file, or a folder with {SAMPLES_NAME}.")
    return file


def entries(file: Path) -> Iterator[Any]:
    """The entries of a JSON list, or of a file with one JSON object a line, one after the other.

    Only one entry is held at a time, so a file may be larger than the memory.

    Raises:
        BadRequest: The file isn't such a list.
    """
    try:
        with file.open(encoding="utf-8") as stream:
            yield from _decoded(stream)
    except (OSError, ValueError) as fault:
        way_out = "Give a list of samples in one of the published forms."
        raise BadRequest(f"{file} can't be read: {fault}", way_out) from fault


def _decoded(stream: TextIO) -> Iterator[Any]:
    """Decodes entry by entry, reading on where one isn't complete yet.

    Raises:
        ValueError: What follows is no JSON, or the list isn't closed.
    """
    decoder = json.JSONDecoder()
    text = _more(stream)
    listed = text.lstrip().startswith("[")
    text, at, at_end = text.lstrip()[1:] if listed else text, 0, False
    while True:
        at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
        if listed and text[at : at + 1] == "]":
            return
        if at < len(text):
            try:
                entry, end = decoder.raw_decode(text, at)
            except ValueError:
                if at_end:
                    raise
            else:
                if end < len(text) or at_end:
                    yield entry
                    at = end
                    continue
        if at_end:
            if listed:
                raise ValueError("the list breaks off")
            return
        chunk = _more(stream)
        text, at, at_end = text[at:] + chunk, 0, not chunk


def _more(stream: TextIO) -> str:
    return stream.read(_CHUNK)


def sample_of_json(data: Any, index: int, form: Form | None = None) -> Sample:
    """One entry as a sample.

    Args:
        data: As decoded from JSON.
        index: Its place in the file, for its id where it has none.
        form: Which form it has, where the person knows; None tells it from its fields.

    Raises:
        BadEntry: It is no sample.
        BadRle: A mask isn't one.
    """
    if not isinstance(data, Mapping):
        raise BadEntry("an entry is no object")
    stated = data.get(OURS)
    ours: Mapping[str, Any] = stated if isinstance(stated, Mapping) else {}
    question, said = _conversation(data.get("conversations"))
    think, answer, caption = (_between(said, *tags) for tags in (
        (THINK_OPEN, THINK_CLOSE), (ANSWER_OPEN, ANSWER_CLOSE), (CAPTION_OPEN, CAPTION_CLOSE)
    ))  # fmt: skip
    if think is None:
        think = said if answer is None and caption is None else said.split("<", 1)[0]
    form = form or ours.get("form") or ("temporal" if "pre_image" in data else "single")
    try:
        return Sample(
            sample_id=str(data.get("id", index)),
            form=form,
            images=_images(data, ours, form),
            question=question,
            reasoning=think.strip(),
            answer=(answer or "").strip(),
            caption=(caption or "").strip(),
            groundings=_groundings(data, ours, form),
            split=str(data.get("split", "")),
            truth=_truth(ours) if "grid" in ours else None,
        )
    except (KeyError, TypeError, AttributeError, IndexError) as fault:
        raise BadEntry(f"a field is missing or of another type ({fault})") from fault


def _conversation(turns: Any) -> tuple[str, str]:
    """The first question, without image tokens, and what the assistant says to it."""
    if not isinstance(turns, list) or not all(isinstance(turn, Mapping) for turn in turns):
        raise BadEntry("“conversations” is no list of turns")
    by = {"human": "", "gpt": ""}
    for turn in turns[:2]:
        who, words = turn.get("from"), turn.get("value")
        if who not in by or not isinstance(words, str):
            raise BadEntry("a turn isn't {from: human or gpt, value: text}")
        by[who] = words
    if not by["human"].replace(IMAGE_TOKEN, "").strip():
        raise BadEntry("there is no question")
    if not by["gpt"].strip():
        raise BadEntry("there is no answer")
    return by["human"].replace(IMAGE_TOKEN, "").strip(), by["gpt"].strip()


def _between(text: str, opening: str, closing: str) -> str | None:
    found = re.search(re.escape(opening) + r"(.*?)" + re.escape(closing), text, re.DOTALL)
    return found[1] if found else None


def _images(data: Mapping[str, Any], ours: Mapping[str, Any], form: Form) -> tuple[SampleImage, ...]:
    if "images" in ours:
        return tuple(SampleImage(**image) for image in ours["images"])
    names = [data.get(key) for key in (("pre_image", "post_image") if form == "temporal" else ("image",))]
    if not all(isinstance(name, str) and name for name in names):
        raise BadEntry("there is no “image”" if form != "temporal" else "“pre_image” or “post_image” is missing")
    if form == "temporal":
        return SampleImage(str(names[0]), "optical", "pre"), SampleImage(str(names[1]), "optical", "post")
    if form == "single":
        return (SampleImage(str(names[0]), "optical"),)
    return (
        SampleImage(f"{S2_FOLDER}/{names[0]}", "optical"),
        SampleImage(f"{S1_FOLDER}/vv/{names[0]}", "sar", "vv"),
        SampleImage(f"{S1_FOLDER}/vh/{names[0]}", "sar", "vh"),
    )


def _groundings(data: Mapping[str, Any], ours: Mapping[str, Any], form: Form) -> tuple[SampleGrounding, ...]:
    masks, labels = data.get("masks", []), data.get("labels", [])
    if not isinstance(masks, list):
        raise BadEntry("“masks” is no list")
    told = ours.get("groundings", [])
    found = []
    for index, one in enumerate(masks):
        one = one if isinstance(one, list) else [one]
        rles = tuple(rle_of_json(mask) for mask in one if mask is not None)
        label = str(labels[index]) if isinstance(labels, list) and index < len(labels) else ""
        date = int(form == "temporal" and index >= (len(masks) + 1) // 2)
        if index < len(told):
            origin = told[index].get("origin")
            date = int(told[index].get("date_index", date))
            phrase = str(told[index].get("phrase", label))
            found.append(SampleGrounding(phrase, label, rles, date, Origin(**origin) if origin else None))
        else:
            found.append(SampleGrounding(label, label, rles, date))
    return tuple(found)


def _truth(ours: Mapping[str, Any]) -> Truth:
    grid, answer, plan = ours["grid"], ours["answer"], ours.get("plan")
    rule = answer["rule"]
    return Truth(
        level=ours["level"],
        task=ours["task"],
        grid=SampleGrid(grid["crs"], tuple(grid["affine"]), tuple(grid["shape"])),
        figures=tuple(StatedFigure(**{**figure, "of": tuple(figure["of"])}) for figure in ours["figures"]),
        answer=SampleAnswer(
            **{**answer, "ranking": tuple(answer.get("ranking", ())),
               "rule": Rule(**{**rule, "figures": tuple(rule["figures"]), "names": tuple(rule["names"])})}
        ),
        plan=Plan(plan["task"], plan["form"], tuple(plan["classes"])) if plan else None,
        options=tuple(ours.get("options", ())),
        valid=tuple(None if mask is None else rle_of_json(mask) for mask in ours.get("valid", (None,))),
        ellipsoid=ours.get("ellipsoid", "EPSG:7030"),
        least_region_px=int(ours.get("least_region_px", 1)),
        qualified=bool(ours.get("qualified", False)),
        source=str(ours.get("source", "")),
    )  # fmt: skip


# --- writing ---------------------------------------------------------------------------------------------------------


def sample_to_json(sample: Sample) -> dict[str, Any]:
    """A sample in its published form, with what is stated beside it under "terrascope"."""
    tokens = IMAGE_TOKEN if sample.form != "temporal" else f"{IMAGE_TOKEN}\n{IMAGE_TOKEN}"
    said = f"{THINK_OPEN}{sample.reasoning}{THINK_CLOSE}"
    if sample.caption:
        said += f"{CAPTION_OPEN}{sample.caption}{CAPTION_CLOSE}"
    if sample.answer:
        said += f"{ANSWER_OPEN}{sample.answer}{ANSWER_CLOSE}"
    turns = [{"from": "human", "value": f"{tokens}\n{sample.question}"}, {"from": "gpt", "value": said}]
    return {
        "id": sample.sample_id,
        **_image_names(sample),
        "conversations": turns,
        "labels": [one.class_name for one in sample.groundings],
        "masks": [[rle.to_json() for rle in one.masks] for one in sample.groundings],
        "split": sample.split,
        **({OURS: _ours(sample, sample.truth)} if sample.truth else {}),
    }


def _image_names(sample: Sample) -> dict[str, str]:
    if sample.form == "temporal":
        return {"pre_image": sample.images[0].path, "post_image": sample.images[1].path}
    if sample.form == "optical-sar":
        return {"image": Path(sample.images[0].path).name}
    return {"image": sample.images[0].path}


def _ours(sample: Sample, truth: Truth) -> dict[str, Any]:
    told = asdict(truth)
    valid = [_rle_json(mask) for mask in truth.valid]
    groundings = [
        {"phrase": one.phrase, "date_index": one.date_index, "origin": asdict(one.origin) if one.origin else None}
        for one in sample.groundings
    ]
    images = [asdict(image) for image in sample.images]
    return {"form": sample.form, "images": images, **told, "valid": valid, "groundings": groundings}


def _rle_json(mask: Rle | None) -> dict[str, Any] | None:
    return None if mask is None else mask.to_json()
