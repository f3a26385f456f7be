"""The zip keeps the rules of QGIS's plugin site, as its validator and its security scan apply them."""

import configparser
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parents[1]
NAME = "terrascope_qgis"
LIMIT_BYTES = 25 * 1024 * 1024
#: metadata.txt must have them, and the site looks whether the addresses answer.
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
ADDRESSES = ("homepage", "tracker", "repository")
#: What the site refuses in a zip.
FORBIDDEN_SUFFIXES = {".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".pyo", ".pyd"}
FORBIDDEN_PARTS = {"__pycache__", ".git", "__MACOSX", ".."}
#: What the site itself doesn't look for: that a module is imported at all (subprocess, xml, telnetlib, ftplib).
BANDIT_OFF = "B404,B109,B410,B411"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    out = tmp_path_factory.mktemp("plugin") / f"{NAME}.zip"
    subprocess.run([sys.executable, ROOT / "scripts/build_plugin.py", "--out", out], check=True)
    return out


@pytest.fixture(scope="module")
def names(built):
    with zipfile.ZipFile(built) as archive:
        assert archive.testzip() is None
        return [PurePosixPath(name) for name in archive.namelist()]


@pytest.fixture(scope="module")
def unpacked(built, tmp_path_factory):
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder)
    return folder / NAME


@pytest.fixture(scope="module")
def wheel(unpacked):
    (found,) = (unpacked / "wheel").iterdir()
    return found


@pytest.fixture(scope="module")
def metadata(unpacked):
    # the site reads it so too: a lone % would be an error
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string((unpacked / "metadata.txt").read_text(encoding="utf-8"))
    return dict(parser["general"])


def test_size_and_names(built, names):
    assert built.stat().st_size <= LIMIT_BYTES
    assert {name.parts[0] for name in names} == {NAME}
    assert NAME.isidentifier()
    assert [str(n) for n in names if n.suffix.lower() in FORBIDDEN_SUFFIXES or FORBIDDEN_PARTS & set(n.parts)] == []
    assert [str(n) for n in names if "\\" in str(n) or any(part.startswith(".") for part in n.parts)] == []
    assert [str(n) for n in names if n.name.startswith("ui_") or n.name == "resources_rc.py"] == []


def test_what_must_be_there(names):
    for name in ("__init__.py", "metadata.txt", "LICENSE", "protocol.py", "icons/terrascope.svg"):
        assert PurePosixPath(NAME, name) in names, name


def test_nothing_is_a_link_and_protocol_is_the_runtimes(built, unpacked):
    with zipfile.ZipFile(built) as archive:
        kinds = {entry.external_attr >> 28 for entry in archive.infolist()}
    assert kinds == {0o10}, "all are plain files"
    assert (unpacked / "protocol.py").read_bytes() == (ROOT / "model_runtime/protocol.py").read_bytes()


def test_the_licence_is_the_gpl(unpacked, metadata):
    assert "GNU GENERAL PUBLIC LICENSE" in (unpacked / "LICENSE").read_text()
    assert metadata["license"] == "GPL-3.0-or-later"


def test_binary_files_are_the_wheel_translations_and_pictures(unpacked):
    """The rules name suffixes; a wheel has none of them, and neither has what is in it. Nothing else is binary."""
    binary = [
        path.relative_to(unpacked) for path in unpacked.rglob("*") if path.is_file() and b"\0" in path.read_bytes()
    ]
    assert {path.suffix for path in binary} == {".whl", ".qm", ".png"}
    assert [path.suffix for path in binary].count(".whl") == 1
    assert {path.parts[:1] for path in binary if path.suffix == ".png"} == {("docs",)}


def test_translations_and_the_manual_come_along(unpacked):
    assert len(list((unpacked / "i18n").glob("*.qm"))) == len(list((unpacked / "i18n").glob("*.ts"))) >= 5
    assert (unpacked / "docs" / "options.md").is_file()


def test_the_wheel_brings_the_runtime_the_embedded_model_and_its_installation(wheel, names):
    with zipfile.ZipFile(wheel) as archive:
        inside = archive.namelist()
    for name in ("cli/__main__.py", "install/__main__.py", "install/constraints.txt", "install/requirements-sam2.txt"):
        assert f"model_runtime/{name}" in inside
    assert "model_runtime/resources/models/nano/model.safetensors" in inside
    assert wheel.name.endswith("-py3-none-any.whl"), "it would not run on every system"
    assert [name for name in inside if PurePosixPath(name).suffix in FORBIDDEN_SUFFIXES] == []
    assert [str(name) for name in names if "safetensors" in name.name or "nano" in name.parts] == [], (
        "nano is there twice"
    )


def test_the_wheel_installs_itself(wheel):
    command = [sys.executable, f"{wheel}/model_runtime/install", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=wheel.parent)
    assert "--into" in done.stdout


def test_metadata_has_what_the_site_asks_for(metadata):
    assert [key for key in REQUIRED if not metadata.get(key, "").strip()] == []
    assert "plugin" not in metadata["name"].lower()
    assert "/" not in metadata["author"]
    assert re.fullmatch(r"\d+(\.\d+)*", metadata["version"])
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", metadata["email"])
    assert [key for key in ADDRESSES if not metadata[key].startswith("https://")] == []
    assert [key for key, text in metadata.items() if re.search(r"<[a-zA-Z/]", text)] == [], "HTML"
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["hasProcessingProvider"] == "yes"
    assert metadata["category"] == "Raster"
    assert "supportsQt6" not in metadata
    assert {metadata["experimental"], metadata["deprecated"]} <= {"True", "False"}


def test_metadata_tells_of_the_runtime(metadata, unpacked):
    assert (unpacked / metadata["icon"]).is_file()
    assert "GB" in metadata["about"]
    assert "GPU" in metadata["about"]


def test_version_is_the_runtimes(metadata, wheel):
    assert wheel.name.split("-")[1] == metadata["version"]


def test_bandit_finds_nothing_of_any_severity(unpacked):
    command = [sys.executable, "-m", "bandit", "--quiet", "--format", "json", "--skip", BANDIT_OFF, "--recursive"]
    done = subprocess.run([*command, unpacked], capture_output=True, text=True, check=False)
    said = json.loads(done.stdout)
    assert said["errors"] == []
    assert said["metrics"]["_totals"]["loc"] > 5000, "it looked at the plugin"
    assert said["metrics"]["_totals"]["nosec"] == 0
    assert [(r["filename"], r["line_number"], r["test_id"]) for r in said["results"]] == []


def test_bandit_would_find_something(tmp_path):
    (tmp_path / "bad.py").write_text("assert True\n")
    command = [sys.executable, "-m", "bandit", "--quiet", "--format", "json", "--skip", BANDIT_OFF, "--recursive"]
    done = subprocess.run([*command, tmp_path], capture_output=True, text=True, check=False)
    assert [r["test_id"] for r in json.loads(done.stdout)["results"]] == ["B101"]


def test_no_secrets_are_detected(unpacked):
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."]
    done = subprocess.run(command, cwd=unpacked, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["results"] == {}


def test_the_same_commit_gives_the_same_zip(built, tmp_path):
    again = tmp_path / built.name
    subprocess.run([sys.executable, ROOT / "scripts/build_plugin.py", "--out", again], check=True)
    with zipfile.ZipFile(built) as one, zipfile.ZipFile(again) as other:
        assert [(e.filename, e.CRC, e.date_time) for e in one.infolist()] == [
            (e.filename, e.CRC, e.date_time) for e in other.infolist()
        ]
