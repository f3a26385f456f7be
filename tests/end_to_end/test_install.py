"""The zip that people get, in a profile that has never seen the plugin: installed, set up by one press, asked."""

import importlib.metadata
import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from qgis_session import ROOT, Act, Session, demo_layers

LIMIT_S = 900

pytestmark = pytest.mark.timeout(2 * LIMIT_S)


@pytest.fixture(scope="module")
def plugin_zip(tmp_path_factory):
    """The zip, built anew."""
    out = tmp_path_factory.mktemp("zip") / "terrascope_qgis.zip"
    command = [ROOT / ".venv/bin/python", ROOT / "scripts/build_plugin.py", "--out", out]
    subprocess.run(command, check=True, capture_output=True)
    return out


@pytest.fixture(scope="module")
def borrowed_wheels(tmp_path_factory):
    """A folder of wheels that lends what `make setup` has installed, so that nothing of 1.5 GB is unpacked here.

    Its “torch” is one `.pth` file that leads to the checkout's environment, where the real PyTorch and all other
    libraries lie: pip finds those in place. What is real here: QGIS's installer and the zip, the dock and its press,
    the environment, pip's runs, the runtime's own wheel, the test run and the question. Fetching and unpacking aren't.
    """
    (site,) = (ROOT / ".venv" / "lib").glob("python*/site-packages")
    folder = tmp_path_factory.mktemp("wheels")
    info = "torch-2.13.0.dist-info"
    with zipfile.ZipFile(folder / "torch-2.13.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("borrowed.pth", f"{site}\n")
        wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: torch\nVersion: 2.13.0\n")
        kind = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        wheel.writestr(f"{info}/WHEEL", kind)
        wheel.writestr(f"{info}/RECORD", f"borrowed.pth,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
    # the system's Python brings an older setuptools, which would come before the borrowed one
    (setuptools,) = importlib.metadata.distributions(name="setuptools", path=[str(site)])
    with zipfile.ZipFile(folder / f"setuptools-{setuptools.version}-py3-none-any.whl", "w") as wheel:
        for file in setuptools.files:
            if file.suffix != ".pyc" and not str(file).startswith("..") and Path(file.locate()).is_file():
                wheel.write(file.locate(), str(file))
    return folder


@pytest.fixture
def start(plugin_zip):
    started = []

    def start(name, acts, layers=()):
        session = Session(ROOT / "test-output" / name, layers, acts, plugin_zip=plugin_zip)
        started.append(session)
        session.start()
        return session

    yield start
    for session in started:
        session.close()


def _runtime_folder(session):
    return session.folder / "profiles" / "default" / "terrascope" / "runtime"


def test_zip_installed_runtime_set_up_and_the_demo_question_asked(start, borrowed_wheels):
    question = "Is the forest larger than the cropland?"
    acts = [Act("install", str(borrowed_wheels)), Act("ask", question), Act("screenshot", "asked.png")]
    session = start("install", acts, demo_layers())
    report = session.wait(LIMIT_S)
    assert report["error"] == ""
    assert report["dialogs"] == [], "a modal window was opened"
    profile = session.folder / "profiles" / "default"
    assert Path(report["plugin_folder"]).is_relative_to(profile / "python" / "plugins" / "terrascope_qgis")
    (installed,) = report["installs"]
    assert installed["title"] == "done", installed["text"]
    assert "nano" in installed["text"]
    assert installed["fractions"] == sorted(installed["fractions"]), "the bar went back"
    assert installed["longest_block_s"] < 3.0, "on a machine that has other work"
    (asked,) = report["questions"]
    assert asked["answer_file"], asked["notice"]
    answer = json.loads(Path(asked["answer_file"]).read_text())
    assert {s["grounding"]["class"] for s in answer["steps"] if s["grounding"]} == {"trees", "cropland"}

    current = json.loads((_runtime_folder(session) / "current.json").read_text())
    python = _runtime_folder(session) / current["python"]
    where = "import model_runtime; print(model_runtime.__file__)"
    told = subprocess.run([python, "-c", where], capture_output=True, text=True, check=True, cwd=session.folder)
    assert Path(told.stdout.strip()).is_relative_to(_runtime_folder(session)), "not the wheel's runtime answered"


def test_an_installation_that_fails_says_what_to_do_and_leaves_nothing(start, tmp_path):
    session = start("install-failed", [Act("install", str(tmp_path))])
    report = session.wait(LIMIT_S)
    assert report["error"] == ""
    (failed,) = report["installs"]
    assert failed["title"] == "failed"
    assert "another" in failed["text"]
    assert "No matching distribution found for torch" in (session.folder / "install.log").read_text()
    assert list(_runtime_folder(session).glob("environment-*")) == []
    assert not (_runtime_folder(session) / "current.json").exists()


def test_cancelled_then_installed_then_removed(start, borrowed_wheels):
    wheels = str(borrowed_wheels)
    acts = [Act("cancel_install", wheels), Act("install", wheels), Act("press", "terrascope_test_runtime")]
    session = start("install-cancelled", [*acts, Act("remove_runtime")])
    report = session.wait(LIMIT_S)
    assert report["error"] == ""
    cancelled, installed = report["installs"]
    assert cancelled["title"] == "failed"
    assert "left" in cancelled["text"]
    assert installed["title"] == "done"
    assert not _runtime_folder(session).exists()
    assert shutil.which("xvfb-run")  # the session was a real one
