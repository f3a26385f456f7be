"""The published forms, made here as the facts describe them, and each thing that can be wrong with a sample."""

import json

import numpy as np
import pytest
from PIL import Image

from model_runtime.errors import BadRequest
from model_runtime.terra_cot.published import entries, sample_of_json, sample_to_json
from model_runtime.terra_cot.read import image_path, masks_of, read, samples
from model_runtime.terra_cot.rle import encode

SIZE = (24, 32)


def mask(where=np.s_[2:8, 3:9], shape=SIZE):
    found = np.zeros(shape, bool)
    found[where] = True
    return found


def picture(path, shape=SIZE):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.zeros((*shape, 3), np.uint8)).save(path)


def turns(said, question="<image>\nHow much of the image is water?\nA. 5%\nB. 21%\n"):
    return [{"from": "human", "value": question}, {"from": "gpt", "value": said}]


THINK = "<think>First, I identify all water in the image [SEG]. It covers much of it.</think><answer>B</answer>"


def single(**changes):
    entry = {
        "image": "a.png",
        "conversations": turns(THINK),
        "labels": ["water"],
        "masks": [[encode(mask()).to_json()]],
        "seg_info": [],
    }
    return entry | changes


def temporal(**changes):
    said = (
        "<think>Initially, there are buildings [SEG]. After the event, I identify some [SEG].</think><answer>A</answer>"
    )
    masks = [[encode(mask()).to_json()], [encode(mask(np.s_[3:5, 3:5])).to_json(), None]]
    return {"pre_image": "a.png", "post_image": "b.png", "conversations": turns(said), "masks": masks} | changes


@pytest.fixture
def folder(tmp_path):
    """Images of all three forms."""
    for name in ("a.png", "b.png", "s2_images/c.png", "s1_images/vv/c.png", "s1_images/vh/c.png"):
        picture(tmp_path / name)
    return tmp_path


def write(folder, *written):
    path = folder / "data.json"
    path.write_text(json.dumps(written))
    return path


def problems(folder, *written, **options):
    return [finding.problem for one in read(write(folder, *written), **options) for finding in one.findings]


def test_one_image(folder):
    (one,) = read(write(folder, single()))
    sample = one.sample
    assert one.findings == ()
    assert (sample.form, sample.answer, sample.truth) == ("single", "B", None)
    assert sample.question.startswith("How much of the image is water?")
    assert sample.reasoning.count("[SEG]") == len(sample.groundings) == 1
    assert np.array_equal(masks_of(sample)[0], mask())
    assert image_path(folder, sample.images[0]) == folder / "a.png"


def test_two_dates_share_the_masks_in_halves(folder):
    (one,) = read(write(folder, temporal()))
    assert one.findings == ()
    assert one.sample.form == "temporal"
    assert [image.role for image in one.sample.images] == ["pre", "post"]
    assert [grounding.date_index for grounding in one.sample.groundings] == [0, 1]


def test_optical_and_sar_have_one_name(folder):
    (one,) = read(write(folder, single(image="c.png")))
    assert one.findings == ()
    assert one.sample.form == "optical-sar"
    assert [image.path for image in one.sample.images] == [
        "s2_images/c.png", "s1_images/vv/c.png", "s1_images/vh/c.png"
    ]  # fmt: skip
    (alone,) = read(write(folder, single(image="c.png")), form="single")
    assert (alone.sample.form, alone.findings) == ("single", ())


def test_masks_of_one_seg_are_added_up(folder):
    two = [encode(mask()).to_json(), encode(mask(np.s_[20:22, 20:22])).to_json()]
    (one,) = read(write(folder, single(masks=[two])))
    assert masks_of(one.sample)[0].sum() == mask().sum() + 4


def test_a_caption_is_read(folder):
    said = "<think>Water [SEG] fills it.</think><caption>A lake.</caption>"
    (one,) = read(write(folder, single(conversations=turns(said))))
    assert (one.sample.caption, one.sample.answer, one.findings) == ("A lake.", "", ())


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (single(image="missing.png"), "missing image"),
        (single(image="data.json"), "unreadable image"),
        (single(masks=[[encode(mask(shape=(12, 12))).to_json()]]), "mask size"),
        (single(masks=[]), "mask count"),
        (single(masks=[[encode(mask()).to_json()]] * 2), "mask count"),
        (single(masks=[[encode(np.zeros(SIZE, bool)).to_json()]]), "empty mask"),
        (single(masks=[[None]]), "empty mask"),
        (single(masks=[[{"size": [24, 32], "counts": "nonsense"}]]), "bad mask"),
        (single(masks=[[{"size": [24, 32], "counts": "0"}]]), "bad mask"),
        (single(masks=[["water"]]), "bad mask"),
        (single(masks="water"), "no sample"),
        (single(conversations=[]), "no sample"),
        (single(conversations="?"), "no sample"),
        (single(conversations=turns("", "<image>\n")), "no sample"),
        (single(conversations=[{"from": "user", "value": "?"}]), "no sample"),
        (single(image=None), "no sample"),
        ({"pre_image": "a.png", **single()}, "no sample"),
        ([1], "no sample"),
        (single(conversations=turns("<think>Water [SEG].</think>")), "no answer"),
        (temporal(masks=[[encode(mask()).to_json()]] * 3, conversations=turns("[SEG] [SEG] [SEG]<answer>A</answer>")),
         "mask count"),
        (single(terrascope={"grid": 1}), "no sample"),
    ],
)  # fmt: skip
def test_each_thing_that_is_wrong_is_found(folder, entry, problem):
    assert problem in problems(folder, single(), entry)
    assert {one.index for one in read(write(folder, single(), entry)) if one.findings} == {1}


def test_images_of_two_sizes_are_found(folder):
    picture(folder / "b.png", (30, 30))
    assert "images differ" in problems(folder, temporal())


def test_images_may_lie_elsewhere(folder, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    assert problems(elsewhere, single()) == ["missing image"]
    assert problems(elsewhere, single(), images=folder) == []


def test_only_sound_samples_are_given_to_training(folder):
    path = write(folder, single(split="train"), single(masks=[]), single(split="val"))
    assert [one.split for one in samples(path)] == ["train", "val"]
    assert [one.split for one in samples(path, "val")] == ["val"]


def test_a_file_larger_than_a_chunk_is_read_entry_by_entry(folder, monkeypatch):
    monkeypatch.setattr("model_runtime.terra_cot.published._CHUNK", 7)
    path = folder / "many.json"
    for text in (json.dumps([{"a": at} for at in range(40)]), "\n".join(json.dumps({"a": at}) for at in range(40))):
        path.write_text(text)
        assert [entry["a"] for entry in entries(path)] == list(range(40))


@pytest.mark.parametrize("text", ['[{"a": 1}', '[{"a": 1}, {"b"', "no json", "[1, 2"])
def test_a_broken_file_is_told(tmp_path, text):
    path = tmp_path / "broken.json"
    path.write_text(text)
    with pytest.raises(BadRequest, match="can't be read"):
        list(entries(path))


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(BadRequest, match=r"samples\.json"):
        list(read(tmp_path))


@pytest.mark.parametrize("entry", [single(), temporal(), single(image="c.png")])
def test_written_again_it_says_the_same(folder, entry):
    (one,) = read(write(folder, entry))
    written = sample_to_json(one.sample)
    again = sample_of_json(written, 0, one.sample.form)
    assert again == one.sample
    assert written["conversations"][1]["value"].startswith("<think>")
