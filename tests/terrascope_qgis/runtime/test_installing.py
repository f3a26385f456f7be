"""The plugin's side of an installation: cards, Pythons, proxy, certificates, the child process and what it leaves."""

import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QProcessEnvironment
from qgis.PyQt.QtNetwork import QNetworkProxy

from terrascope_qgis.runtime import find, installed, installing, network
from terrascope_qgis.runtime.builds import BUILDS, PYTORCH_WHEEL_INDEX, Card, best_build, build_called
from terrascope_qgis.runtime.cards import CardSearch, cards_in
from terrascope_qgis.runtime.installing import Installation, InstallOrder
from terrascope_qgis.runtime.pythons import PythonSearch, python_that_said

#: Cut from what nvidia-smi -q prints.
TWO_CARDS = """
==============NVSMI LOG==============
Driver Version                            : 560.35.05
CUDA Version                              : 12.6
Attached GPUs                             : 2
GPU 00000000:17:00.0
    Product Name                          : NVIDIA RTX A5000
    Product Architecture                  : Ampere
    FB Memory Usage
        Total                             : 24564 MiB
        Reserved                          : 300 MiB
GPU 00000000:65:00.0
    Product Name                          : Tesla V100-PCIE-16GB
    Product Architecture                  : Volta
    FB Memory Usage
        Total                             : 16384 MiB
"""


@pytest.fixture
def own_folder(tmp_path, monkeypatch):
    """The runtime's folder is one of the test's."""
    installed.choose_folder(str(tmp_path / "runtime"))
    monkeypatch.setattr(find, "repository", lambda: None)
    yield tmp_path / "runtime"
    installed.choose_folder("")


def _script(path, text):
    path.write_text(f"#!{sys.executable}\n{text}\n")
    path.chmod(0o755)
    return str(path)


def _order(tmp_path, text):
    """An order whose Python is a script that speaks as the installation does."""
    return InstallOrder(_script(tmp_path / "python", text), tmp_path / "runtime")


def _speaker(*events):
    return "\n".join(f"print({json.dumps(json.dumps(event))}, flush=True)" for event in events)


# --- which build ------------------------------------------------------------------------------------------------------


def test_cards_are_read_from_what_the_driver_says():
    first, second = cards_in(TWO_CARDS)
    assert first == Card("NVIDIA RTX A5000", 24564, (8, 0), (12, 6))
    assert (second.name, second.capability) == ("Tesla V100-PCIE-16GB", (7, 0))
    assert cards_in("NVIDIA-SMI has failed because it couldn't communicate with the driver.") == []


def test_the_newest_build_that_driver_and_card_run_is_taken():
    assert best_build([]).name == "cpu"
    assert best_build(cards_in(TWO_CARDS)).name == "cu126"
    newer = cards_in(TWO_CARDS.replace("12.6", "13.1"))
    assert best_build(newer).name == "cu130"
    assert best_build(newer[1:]).name == "cu126", "CUDA 13 runs no Volta card"
    assert best_build([Card("old", 1, (8, 0), (11, 4))]).name == "cpu"
    assert build_called("no such build").name == "cpu"


def test_all_builds_come_from_the_one_index():
    told = [(build.name, build.index) for build in BUILDS if build.name != "pip"]
    assert len(told) > 1
    assert told == [(name, f"{PYTORCH_WHEEL_INDEX}/{name}") for name, _ in told]


def test_cards_are_asked_for_without_blocking(qtbot, tmp_path, monkeypatch):
    program = _script(tmp_path / "nvidia-smi", f"print({TWO_CARDS!r})")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert Path(program).is_file()
    search = CardSearch()
    with qtbot.waitSignal(search.found, timeout=30_000) as found:
        search.start()
    assert len(found.args[0]) == 2


def test_no_driver_is_no_card(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    search = CardSearch()
    with qtbot.waitSignal(search.found, timeout=30_000) as found:
        search.start()
    assert found.args[0] == []


# --- which Python -----------------------------------------------------------------------------------------------------


def test_pythons_say_what_they_are_and_those_that_do_come_first(qtbot, tmp_path):
    old = _script(tmp_path / "old", 'print(\'{"version": [3, 9, 1], "venv": true, "bits": 64}\')')
    broken = _script(tmp_path / "broken", "raise SystemExit(1)")
    search = PythonSearch([old, broken, "/usr/bin/python3"])
    with qtbot.waitSignal(search.found, timeout=30_000) as found:
        search.start()
    pythons = found.args[0]
    assert [python.path for python in pythons] == ["/usr/bin/python3", old]
    assert pythons[0].problem == ""
    assert "too old" in pythons[1].problem


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ('{"version": [3, 12, 1], "venv": true, "bits": 64}', ""),
        ('{"version": [3, 12, 1], "venv": false, "bits": 64}', "python3-venv"),
        ('{"version": [3, 12, 1], "venv": true, "bits": 32}', "32-bit"),
        ('{"version": [3, 19, 0], "venv": true, "bits": 64}', "newer than"),
        ("hello", "not a working"),
    ],
)
def test_what_speaks_against_a_python(said, problem):
    told = python_that_said("/p", said).problem
    assert problem in told
    assert bool(problem) == bool(told)


# --- the network ------------------------------------------------------------------------------------------------------


@pytest.fixture
def proxy():
    manager = QgsNetworkAccessManager.instance()
    before, excludes, none = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()

    def use(kind, *address, without=()):
        manager.setFallbackProxyAndExcludes(QNetworkProxy(kind, *address), [], list(without))

    yield use
    manager.setFallbackProxyAndExcludes(before, excludes, none)


def test_qgis_proxy_reaches_pip_in_its_variables_and_not_in_its_arguments(proxy, tmp_path):
    proxy(
        QNetworkProxy.ProxyType.HttpProxy,
        "proxy.example",
        3128,
        "anna",
        "p@ss word/1",
        without=["https://mirror.local/"],
    )
    environment = QProcessEnvironment()
    network.add_network(environment, tmp_path)
    assert environment.value("HTTPS_PROXY") == "http://anna:p%40ss%20word%2F1@proxy.example:3128"
    assert environment.value("http_proxy") == environment.value("HTTPS_PROXY")
    assert "mirror.local" in environment.value("NO_PROXY").split(",")
    order = InstallOrder("python3", tmp_path)
    assert "p%40ss" not in order.command()
    proxy(QNetworkProxy.ProxyType.Socks5Proxy, "socks.example", 1080)
    assert network.proxy_address() == "socks5h://socks.example:1080"
    proxy(QNetworkProxy.ProxyType.NoProxy)
    assert network.proxy_address() == ""


def test_certificates_added_to_qgis_are_trusted_too(tmp_path, monkeypatch):
    """QGIS's own store stays as it is: what it would say with an authority added is put in its place."""

    said = {"isDisabled": False, "databaseCAs": ["one"], "extraFileCAs": [], "trustedCaCertsPemText": b"ours\n"}
    store = SimpleNamespace(**{name: lambda value=value: value for name, value in said.items()})
    already = tmp_path / "already.pem"
    already.write_text("theirs")
    monkeypatch.setattr(QgsApplication, "authManager", lambda: store)
    monkeypatch.setenv("PIP_CERT", str(already))
    environment = QProcessEnvironment()
    network.add_network(environment, tmp_path / "runtime")
    bundle = Path(environment.value("PIP_CERT"))
    assert bundle == tmp_path / "runtime" / "certificates.pem"
    assert "ours" in bundle.read_text()
    assert "theirs" in bundle.read_text()
    assert environment.value("SSL_CERT_FILE") == str(bundle)


def test_without_certificates_of_its_own_pip_goes_by_the_systems(tmp_path):
    environment = QProcessEnvironment()
    network.add_network(environment, tmp_path)
    assert not environment.contains("PIP_CERT")
    assert list(tmp_path.iterdir()) == []


# --- the installation -------------------------------------------------------------------------------------------------


def test_progress_log_and_end_are_passed_on(qtbot, tmp_path):
    text = _speaker(
        {"event": "line", "text": "Collecting torch"},
        {"event": "progress", "fraction": 0.25, "title": "Step 3 of 6", "detail": "torch: 1 of 4 MB"},
        {"event": "done", "python": "/new/python", "findings": {"versions": {}}},
    )
    running = Installation(_order(tmp_path, text))
    seen, said = [], []
    running.progressed.connect(lambda *how: seen.append(how))
    running.said.connect(said.append)
    with qtbot.waitSignal(running.ended, timeout=30_000) as ended:
        running.start()
    assert seen == [(0.25, "Step 3 of 6", "torch: 1 of 4 MB")]
    assert said == ["Collecting torch"]
    assert (ended.args[0].kind, ended.args[0].python) == ("done", "/new/python")


def test_a_child_that_dies_is_a_failure_with_its_last_words(qtbot, tmp_path):
    running = Installation(_order(tmp_path, "import os; print('out of memory', flush=True); os.kill(os.getpid(), 9)"))
    with qtbot.waitSignal(running.ended, timeout=30_000) as ended:
        running.start()
    assert ended.args[0].kind == "failed"
    assert "out of memory" in ended.args[0].what
    assert "Press Install again" in ended.args[0].way_out


def test_a_python_that_cannot_be_run_is_a_failure_too(qtbot, tmp_path):
    running = Installation(InstallOrder(str(tmp_path / "none"), tmp_path))
    with qtbot.waitSignal(running.ended, timeout=30_000) as ended:
        running.start()
    assert ended.args[0].kind == "failed"
    assert "another Python" in ended.args[0].way_out


def test_cancel_stops_the_real_installation_and_nothing_is_left(qtbot, tmp_path):
    """The checkout's own recipe with this system's Python, stopped while it makes the environment."""
    running = Installation(InstallOrder("/usr/bin/python3", tmp_path / "runtime", wheels=str(tmp_path)))
    with qtbot.waitSignal(running.said, timeout=30_000):
        running.start()
    with qtbot.waitSignal(running.ended, timeout=30_000) as ended:
        running.cancel()
    assert ended.args[0].kind == "cancelled"
    assert not [path for path in (tmp_path / "runtime").iterdir() if path.is_dir()]


def test_unloading_stops_it_without_a_word(qtbot, tmp_path):
    text = "import sys; print('{}', flush=True); sys.stdin.read()"
    running = Installation(_order(tmp_path, text))
    ended = []
    running.ended.connect(ended.append)
    with qtbot.waitSignal(running.said, timeout=30_000):
        running.start()
    running.abandon()
    qtbot.wait(50)
    assert ended == []


def test_the_command_by_hand_is_what_install_runs(tmp_path, monkeypatch):
    monkeypatch.setattr(installing, "wheel", lambda: tmp_path / "w.whl")
    order = InstallOrder("/usr/bin/python3", tmp_path / "my runtime", f"{PYTORCH_WHEEL_INDEX}/cpu")
    command = order.command()
    assert command.startswith(f"/usr/bin/python3 {tmp_path}/w.whl/model_runtime/install --into '{tmp_path}/my runtime'")
    assert f"{PYTORCH_WHEEL_INDEX}/cpu" in command
    offline = InstallOrder("/usr/bin/python3", tmp_path, f"{PYTORCH_WHEEL_INDEX}/cpu", wheels="/w")
    assert offline.arguments()[-2:] == ["--wheels", "/w"]


# --- what is there, and removing it -----------------------------------------------------------------------------------


def _make_runtime(folder):
    python = folder / "environment-1" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch(mode=0o755)
    said = {"python": "environment-1/bin/python", "terrascope": "0.1.0", "torch": "2.13.0", "made": "2026-01-01 10:00"}
    (folder / "current.json").write_text(json.dumps(said))
    return python


def test_what_was_installed_is_found_and_a_half_made_one_is_not(own_folder):
    assert find.find_python() is None
    (own_folder / "environment-0").mkdir(parents=True)
    assert find.find_python() is None
    python = _make_runtime(own_folder)
    assert find.find_python() == str(python)
    assert installed.installed(own_folder).torch == "2.13.0"
    python.unlink()
    assert find.find_python() is None
    (own_folder / "current.json").write_text("{")
    assert find.find_python() is None


def test_the_folder_is_in_the_profile_unless_another_was_chosen(own_folder):
    assert installed.runtime_folder() == own_folder
    installed.choose_folder("")
    assert installed.runtime_folder().parts[-2:] == ("terrascope", "runtime")
    assert str(installed.runtime_folder()).startswith(os.path.realpath(QgsApplication.qgisSettingsDirPath()))


def test_removing_takes_what_was_installed_and_nothing_else(own_folder):
    _make_runtime(own_folder)
    (own_folder / "fetched").mkdir()
    mine = own_folder / "my notes.txt"
    mine.write_text("keep")
    removal = installed.Removal(own_folder)
    assert removal.run()
    assert [path.name for path in own_folder.iterdir()] == ["my notes.txt"]
    mine.unlink()
    assert installed.Removal(own_folder).run()
    assert not own_folder.exists()


def test_settings_are_left_as_they_were():
    assert not QgsSettings().value(installed.FOLDER_SETTING, "")
