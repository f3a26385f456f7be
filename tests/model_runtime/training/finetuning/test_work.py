"""Whole trainings of tiny networks: what they learn, what they keep, how they go on."""

import json
import os
import signal
from dataclasses import replace

import pytest
import torch

from model_runtime.errors import BadRequest, Cancelled, OutputError
from model_runtime.model.checkpoint import load_model
from model_runtime.training.finetuning.settings import LoraSettings, load_settings
from model_runtime.training.finetuning.work import Asked, train
from tests.model_runtime.training.finetuning.simple import Squares


class Watching:
    """Notes what it is told; may press Ctrl-C at a step."""

    def __init__(self, stop_at=None):
        self.lines, self.steps, self._stop_at = [], [], stop_at

    def said(self, text):
        self.lines.append(text)

    def scoring(self, title, done, total):
        pass

    def stepped(self, stage, progress, steps):
        self.steps.append((stage, progress.step))
        if self.steps[-1] == self._stop_at:
            os.kill(os.getpid(), signal.SIGINT)


def quick(name="nano", **changes):
    """Bundled settings with rates for networks that know nothing."""
    settings = load_settings(name)
    stages = {
        stage: replace(settings.stage(stage), learning_rate=5e-3, batch=2, accumulate=1, epochs=1, warm_up=0.0)
        for stage in ("grounding", "cot")
    }
    return replace(settings, **{**stages, "workers": 0, "most_held_out": 2, "save_every": 2, **changes})


def weights(folder):
    return load_model(str(folder), "cpu").network.state_dict()


def test_nano_learns_masks_and_words(nano_like, tmp_path):
    settings = quick()
    settings = replace(settings, grounding=replace(settings.grounding, epochs=7), cot=replace(settings.cot, epochs=7))
    record = train(Asked(settings, Squares(), str(nano_like), tmp_path / "out", device="cpu"), Watching())
    grounding, cot = record.stages["grounding"], record.stages["cot"]
    assert grounding.losses[-1]["loss"] < 0.9 * grounding.losses[0]["loss"]
    assert cot.after.mean_iou > grounding.before.mean_iou + 0.2
    assert cot.after.answer_loss < 0.9 * cot.before.answer_loss
    model = load_model(str(tmp_path / "out"), "cpu")
    assert model.config.rivals
    card = (tmp_path / "out" / "README.md").read_text()
    assert f"{cot.after.mean_iou:.3f}" in card
    assert "6 conversations of 3 areas; held out: 2 images of 1 areas" in card
    assert list((tmp_path / "out" / "training" / "logs").glob("events.out.tfevents.*"))


def test_only_what_a_stage_trains_changes(nano_like, tmp_path):
    asked = Asked(quick(), Squares(), str(nano_like), tmp_path / "out", ("grounding",), "cpu", most_steps=2)
    train(asked, Watching())
    before, after = weights(nano_like), weights(tmp_path / "out")
    changed = {name.split(".")[0] for name in before if not torch.equal(before[name], after[name])}
    assert changed == {"grounding_encoder"}
    assert torch.equal(before["class_prompts"], after["class_prompts"])


def test_a_stopped_training_goes_on_as_if_it_had_not_been(nano_like, tmp_path):
    settings = quick(seed=3)
    whole = Asked(settings, Squares(), str(nano_like), tmp_path / "whole", device="cpu")
    train(whole, Watching())
    for stop_at in (("grounding", 1), ("cot", 2)):
        watching = Watching(stop_at)
        with pytest.raises(Cancelled, match="saved"):
            train(replace(whole, out=tmp_path / "stopped"), watching)
        assert not (tmp_path / "stopped" / "model.safetensors").exists()
    watching = Watching()
    record = train(replace(whole, out=tmp_path / "stopped"), watching)
    assert watching.steps == [("cot", 3)]
    assert record.stages["grounding"].steps == 3
    one, other = weights(tmp_path / "whole"), weights(tmp_path / "stopped")
    assert all(torch.equal(one[name], other[name]) for name in one)


def test_a_finished_training_is_not_begun_again(nano_like, tmp_path):
    asked = Asked(quick(), Squares(), str(nano_like), tmp_path / "out", ("grounding",), "cpu", most_steps=1)
    train(asked, Watching())
    watching = Watching()
    train(asked, watching)
    assert watching.steps == []
    assert "finished" in watching.lines[0]
    with pytest.raises(BadRequest, match="most_steps"):
        train(replace(asked, most_steps=2), Watching())


def test_adapters_are_merged_into_the_published_network(published, tmp_path):
    """The weights are in bf16 while the parts that learn are in fp32."""
    settings = quick("terrascope-8b", save_every=1)
    cot = replace(settings.cot, lora=LoraSettings(rank=4, alpha=8), batch=1)
    settings = replace(settings, cot=cot, most_held_out=1)
    samples = Squares(areas=2, channels=3, figures=False)
    asked = Asked(settings, samples, str(published), tmp_path / "out", ("cot",), "cpu", most_steps=2)
    with pytest.raises(Cancelled):
        train(asked, Watching(("cot", 1)))
    record = train(asked, Watching())
    assert record.stages["cot"].after.text_loss < record.stages["cot"].before.text_loss
    before, after = weights(published), weights(tmp_path / "out")
    assert before.keys() == after.keys()
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert "language_model.model.layers.0.self_attn.q_proj.weight" in changed
    assert "mlp1.1.weight" in changed
    assert any(name.startswith("grounding_encoder.sam2_model.sam_mask_decoder") for name in changed)
    kept = ("vision_model", "grounding_encoder.sam2_model.image_encoder", "language_model.lm_head")
    assert not any(name.startswith(kept) for name in changed)


def test_several_batches_make_the_step_of_one(nano_like, tmp_path):
    settings, folders = quick(clip=1e9), []
    for batch, accumulate in ((4, 1), (2, 2)):
        stage = replace(settings.grounding, batch=batch, accumulate=accumulate, turned=False)
        folders.append(tmp_path / str(batch))
        asked = Asked(
            replace(settings, grounding=stage), Squares(), str(nano_like), folders[-1], ("grounding",), "cpu", 1
        )
        train(asked, Watching())
    one, other = (torch.load(folder / "training" / "grounding.pt", weights_only=True) for folder in folders)
    for name, value in one["trained"].items():
        torch.testing.assert_close(value, other["trained"][name], atol=2e-3, rtol=1e-2)


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        ({"settings": "terrascope-8b"}, BadRequest, "sees bands"),
        ({"out": "start"}, OutputError, "starts from"),
        ({"samples": Squares(size=128)}, BadRequest, "128 pixels wide, and the model sees 64"),
    ],
)
def test_what_does_not_go_together_is_refused(nano_like, tmp_path, change, error, says):
    settings = quick(change.get("settings", "nano"))
    out = nano_like if change.get("out") == "start" else tmp_path / "out"
    samples = change.get("samples", Squares())
    with pytest.raises(error, match=says):
        train(Asked(settings, samples, str(nano_like), out, device="cpu"), Watching())


def test_the_record_tells_what_was_asked(nano_like, tmp_path):
    asked = Asked(quick(), Squares(), str(nano_like), tmp_path / "out", ("grounding",), "cpu", most_steps=1)
    train(asked, Watching())
    record = json.loads((tmp_path / "out" / "training" / "run.json").read_text())
    assert record["finished"]
    assert record["asked"]["data"] == "squares"
    assert record["asked"]["settings"]["seed"] == 1
