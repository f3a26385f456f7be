"""`terrascope models pull` against a hub on this machine."""

import hashlib
import json
import os
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from model_runtime.cli import models
from model_runtime.cli.commands import app
from model_runtime.errors import ModelError
from model_runtime.model import hub as hub_module
from model_runtime.model.checkpoint import load_model, sha256_of
from model_runtime.model.hub import look_up
from model_runtime.model.pull import pull_model
from tests.model_runtime.cli.conftest import NAME, SHARDS, folders
from tests.model_runtime.fake_hub import COMMIT, FakeHub, serving, use_endpoint


@pytest.fixture
def run():
    return lambda *arguments, **options: CliRunner().invoke(app, ["models", *arguments], **options)


def test_a_whole_pull(run, hub, store):
    result = run("pull", NAME, "--yes")
    assert result.exit_code == 0, result.output
    assert "licence: apache-2.0" in result.output
    assert COMMIT in result.output
    assert folders(store) == [NAME]
    came = {path.relative_to(store / NAME).as_posix() for path in (store / NAME).rglob("*") if path.is_file()}
    wanted = {*SHARDS, "config.json", "tokenizer.json", "model.safetensors.index.json", "README.md"}
    assert came == {*wanted, "sha256.json", "origin.json"}
    digests = json.loads((store / NAME / "sha256.json").read_text())
    assert {name: digests[name] for name in wanted} == {
        name: hashlib.sha256(hub.files[name]).hexdigest() for name in wanted
    }
    assert set(digests) == {*wanted, "origin.json"}
    origin = json.loads((store / NAME / "origin.json").read_text())
    assert origin["commit"] == COMMIT
    assert origin["repository"] == hub.repository


def test_a_pulled_model_is_listed_loaded_verified_and_removed(run, hub, store, sharded):
    run("pull", NAME, "--yes")
    assert NAME in run("list").output
    loaded, source = load_model(NAME, "cpu"), load_model(str(sharded), "cpu")
    assert loaded.name == NAME
    assert loaded.sha256 == source.sha256
    assert run("verify", NAME).exit_code == 0
    with (store / NAME / SHARDS[0]).open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"!")
    changed = run("verify", NAME)
    assert changed.exit_code == 2
    assert SHARDS[0] in changed.output
    assert run("remove", NAME).exit_code == 0
    assert folders(store) == []


def test_the_published_layout_is_pulled_and_loads(run, golden, store, monkeypatch):
    with serving(FakeHub(hub_module.REPOSITORIES[NAME], golden)) as hub:
        use_endpoint(monkeypatch, hub.url)
        result = run("pull", NAME, "--yes")
    assert result.exit_code == 0, result.output
    assert load_model(NAME, "cpu").sha256 == sha256_of(golden / "model.safetensors")
    assert (store / NAME / "tokenizer" / "vocab.json").is_file()
    assert not [path for path in (store / NAME).rglob("*") if path.suffix in (".png", ".npz")]


def test_neither_code_nor_pickles_are_fetched(run, hub, store):
    assert run("pull", NAME, "--yes").exit_code == 0
    assert not [asked for asked in hub.asked if asked.path.endswith((".py", ".bin", ".pt", ".pkl"))]
    assert not [asked for asked in hub.asked if "evil" in asked.path]
    assert hub.fetched(SHARDS[0])  # and yet what is fetched would be seen


def test_the_revision_is_resolved_once(run, hub, store):
    hub.branches["v1"] = COMMIT
    assert run("pull", NAME, "--revision", "v1", "--yes").exit_code == 0
    assert [asked.path for asked in hub.asked if "/api/models/" in asked.path] == [
        f"/api/models/{hub.repository}/revision/v1"
    ]
    resolved = [asked.path for asked in hub.asked if "/resolve/" in asked.path]
    assert resolved
    assert all(f"/resolve/{COMMIT}/" in path for path in resolved)


def test_a_broken_pull_goes_on_where_it_stopped(run, hub, store):
    hub.breaks_after[SHARDS[1]] = 30_000
    broken = run("pull", NAME, "--yes")
    assert broken.exit_code == 2
    assert "goes on where it stopped" in broken.output
    assert folders(store) == [f".pulling-{NAME}"]
    assert NAME not in run("list").output
    with pytest.raises(ModelError, match="There is no model"):
        load_model(NAME, "cpu")
    hub.down = False
    hub.asked.clear()
    result = run("pull", NAME, "--yes")
    assert result.exit_code == 0, result.output
    for finished in ("config.json", "tokenizer.json", "model.safetensors.index.json"):
        assert hub.fetched(finished) == []
    # their headers are looked at again; of the numbers comes what is missing alone
    assert hub.fetched(SHARDS[0]) == ["bytes=0-100000"]
    assert hub.fetched(SHARDS[1]) == ["bytes=0-100000", "bytes=30000-"]
    assert folders(store) == [NAME]
    assert run("verify", NAME).exit_code == 0


def test_a_connection_that_breaks_and_is_back_at_once_needs_no_second_pull(hub, store, monkeypatch):
    offer = look_up(NAME)
    hub.breaks_after[SHARDS[1]] = 30_000
    monkeypatch.setattr("huggingface_hub.file_download.time.sleep", lambda seconds: setattr(hub, "down", False))
    pull_model(offer)
    assert hub.fetched(SHARDS[1]) == ["bytes=0-100000", "", "bytes=30000-"]
    assert folders(store) == [NAME]


def test_what_an_interrupted_pull_left_can_be_removed(run, hub, store):
    hub.breaks_after[SHARDS[1]] = 30_000
    run("pull", NAME, "--yes")
    assert folders(store) == [f".pulling-{NAME}"]
    assert run("remove", NAME).exit_code == 0
    assert folders(store) == []


def test_a_beginning_that_is_none_is_fetched_anew(run, hub, store):
    hub.breaks_after[SHARDS[1]] = 30_000
    run("pull", NAME, "--yes")
    (part,) = (store / f".pulling-{NAME}" / "parts").iterdir()
    part.write_bytes(bytes(30_000))
    hub.down = False
    hub.asked.clear()
    assert run("pull", NAME, "--yes").exit_code == 0
    assert hub.fetched(SHARDS[1]) == ["bytes=0-100000", "bytes=30000-", ""]
    assert run("verify", NAME).exit_code == 0


def test_files_of_another_commit_do_not_stay(run, hub, store, sharded):
    hub.files["generation_config.json"] = b"{}"
    hub.breaks_after[SHARDS[1]] = 30_000
    run("pull", NAME, "--yes")
    assert (store / f".pulling-{NAME}" / "model" / "generation_config.json").exists()
    hub.down = False
    del hub.files["generation_config.json"]
    hub.files["README.md"] = b"# Other words\n"
    assert run("pull", NAME, "--yes").exit_code == 0
    assert not (store / NAME / "generation_config.json").exists()
    assert (store / NAME / "README.md").read_bytes() == b"# Other words\n"
    assert run("verify", NAME).exit_code == 0


def test_size_and_licence_are_agreed_to_first(run, hub, store, monkeypatch):
    hub.card = {}
    refused = run("pull", NAME)
    assert refused.exit_code == 2
    assert "Give --yes" in refused.output
    assert "licence: the repository states none" in refused.output
    monkeypatch.setattr(models, "_can_be_asked", lambda: True)
    declined = run("pull", NAME, input="n\n")
    assert declined.exit_code == 1
    assert not [asked for asked in hub.asked if "/resolve/" in asked.path]
    assert folders(store) == []
    agreed = run("pull", NAME, input="y\n")
    assert agreed.exit_code == 0, agreed.output
    assert folders(store) == [NAME]


def test_a_licence_of_its_own_is_named(hub, store):
    hub.card = {"license": "other", "license_name": "qwen", "license_link": "LICENSE"}
    assert look_up(NAME).licence == "qwen (LICENSE)"


def test_two_pulls_at_once(hub, store):
    offer, refusals = look_up(NAME), []

    def pull_meanwhile(file):
        if not refusals:
            with pytest.raises(ModelError, match="being pulled already") as refusal:
                pull_model(offer)
            refusals.append(refusal)

    pull_model(offer, pull_meanwhile)
    assert refusals
    assert folders(store) == [NAME]


def test_the_endpoint_is_the_one_hf_endpoint_names(hub, store):
    """In a process of its own, for huggingface_hub reads it when imported; nobody agrees there, so nothing is kept."""
    command = [sys.executable, "-m", "model_runtime.cli", "models", "pull", NAME]
    environment = {**os.environ, "HF_ENDPOINT": hub.url}
    pipes = {"stdin": subprocess.DEVNULL, "capture_output": True}
    done = subprocess.run(command, env=environment, text=True, timeout=280, **pipes)
    assert done.returncode == 2
    assert "Give --yes" in done.stderr
    assert f"{hub.url}/{hub.repository} at {COMMIT}" in done.stdout
    assert [asked.path for asked in hub.asked] == [f"/api/models/{hub.repository}/revision/main"]
    assert folders(store) == []
