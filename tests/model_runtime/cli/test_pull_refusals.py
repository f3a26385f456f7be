"""What `terrascope models pull` refuses, and what it says then; against a hub on this machine."""

import shutil

import huggingface_hub
import pytest
from safetensors.torch import load_file, save_file
from typer.testing import CliRunner

from model_runtime.cli.commands import app
from model_runtime.errors import ModelError
from model_runtime.model.hub import look_up
from tests.model_runtime.cli.conftest import NAME, SHARDS, folders
from tests.model_runtime.fake_hub import FakeHub, use_endpoint


@pytest.fixture
def run():
    return lambda *arguments, **options: CliRunner().invoke(app, ["models", *arguments], **options)


@pytest.mark.parametrize("name", [SHARDS[1], "README.md"], ids=["large", "small"])
def test_bytes_that_are_not_what_the_hub_stated_are_refused(run, hub, store, name):
    content = hub.files[name]
    hub.spoiled[name] = content[:-1] + bytes([content[-1] ^ 1])
    result = run("pull", NAME, "--yes")
    assert result.exit_code == 2
    assert f"{name} of {NAME} is not what" in result.output
    assert folders(store) == []


def test_a_model_that_would_not_load_is_refused_before_its_weights_travel(run, hub, store, tmp_path):
    tensors = load_file(tmp_path / "repository" / SHARDS[0])
    tensors["stranger"] = tensors.pop(sorted(tensors)[0])
    save_file(tensors, tmp_path / "other.safetensors")
    hub.files[SHARDS[0]] = (tmp_path / "other.safetensors").read_bytes()
    result = run("pull", NAME, "--yes")
    assert result.exit_code == 2
    assert "won't load here: 1 tensors missing, 1 tensors left over" in " ".join(result.output.split())
    assert all(hub.fetched(shard) == ["bytes=0-100000"] for shard in SHARDS)
    assert folders(store) == []


def test_weights_that_lack_a_shard_are_refused(run, hub, store):
    del hub.files[SHARDS[0]]
    result = run("pull", NAME, "--yes")
    assert result.exit_code == 2
    assert f"lacks {SHARDS[0]}" in result.output
    assert folders(store) == []


def test_weights_that_are_no_safetensors(run, hub, store):
    hub.files[SHARDS[0]] = b"PK" * 20_000
    result = run("pull", NAME, "--yes")
    assert result.exit_code == 2
    assert "no safetensors" in result.output
    assert folders(store) == []


def test_an_unknown_revision(run, hub, store):
    result = run("pull", NAME, "--revision", "v99", "--yes")
    assert result.exit_code == 2
    assert "no revision “v99”" in result.output
    assert folders(store) == []


def test_an_unknown_name_asks_nobody(run, hub, store):
    result = run("pull", "terrascope-80b", "--yes")
    assert result.exit_code == 2
    assert "No model “terrascope-80b”" in result.output
    assert NAME in result.output
    assert hub.asked == []


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [
        (403, "GatedRepo", "accepted its terms"),
        (404, "RepoNotFound", "has no repository sy1998/TerraScope"),
        (401, "", "has no repository sy1998/TerraScope"),
        (500, "", "answered 500"),
    ],
)
def test_what_a_hub_that_refuses_says(run, hub, store, status, code, words):
    hub.refuses = (status, code)
    result = run("pull", NAME, "--yes")
    assert result.exit_code == 2
    assert words in result.output
    assert NAME in result.output
    assert "Traceback" not in result.output


def test_no_hub_at_all(run, hub, store, monkeypatch):
    use_endpoint(monkeypatch, "http://127.0.0.1:9")
    result = run("pull", NAME, "--yes")
    assert result.exit_code == 2
    assert "can't be fetched from http://127.0.0.1:9" in result.output


def test_offline_by_choice(run, hub, store, monkeypatch):
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", True)
    result = run("pull", NAME, "--yes")
    assert result.exit_code == 2
    assert "HF_HUB_OFFLINE" in result.output
    assert hub.asked == []


def test_a_page_that_is_no_hub(run, hub, store, monkeypatch):
    monkeypatch.setattr(FakeHub, "listing", lambda self, commit: {"welcome": "to our network"})
    result = run("pull", NAME, "--yes")
    assert result.exit_code == 2
    assert "isn't a model's description" in result.output


@pytest.mark.parametrize("name", ["../config.json", "..\\config.json", "tokenizer/../../config.json", "/config.json"])
def test_names_that_lead_elsewhere_are_not_fetched(hub, store, name):
    hub.files[name] = b"{}"
    assert name not in [file.name for file in look_up(NAME).files]


def test_a_hub_whose_digest_leads_elsewhere_is_not_believed(hub, store, monkeypatch):
    honest = FakeHub.listing
    monkeypatch.setattr(
        FakeHub,
        "listing",
        lambda self, commit: {
            **honest(self, commit),
            "siblings": [{"rfilename": "config.json", "size": 2, "blobId": "../../../x"}],
        },
    )
    with pytest.raises(ModelError, match="isn't a model's description"):
        look_up(NAME)


def test_a_disk_without_room_is_said_before_anything_is_asked_or_fetched(run, hub, store, monkeypatch):
    usage = shutil.disk_usage(store.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1000))
    result = run("pull", NAME)
    assert result.exit_code == 2
    assert "needs" in result.output
    assert "TERRASCOPE_MODELS" in result.output
    assert not [asked for asked in hub.asked if "/resolve/" in asked.path]


def test_a_model_that_is_there_is_not_pulled_over(run, hub, store):
    run("pull", NAME, "--yes")
    hub.asked.clear()
    result = run("pull", NAME, "--yes")
    assert result.exit_code == 2
    assert "already" in result.output
    assert hub.asked == []
