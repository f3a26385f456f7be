"""Asking from a thread that waits: the events, the failures, the cancel, and that nothing is left behind."""

import threading
from pathlib import Path

import pytest
from clock import own_s
from qgis.PyQt.QtCore import QThread

from terrascope_qgis.protocol import AnswerReady, Failed, Progress, TextWritten
from terrascope_qgis.runtime import BlockingRuntime, find
from terrascope_qgis.runtime.running import Address, announce, running, withdraw

FAKE = Path(__file__).with_name("fake_runtime.py")


@pytest.fixture
def blocking(make_runtime):
    """A blocking runtime of the stand-in; `make_runtime` sets the Python."""
    return lambda is_cancelled=lambda: False, mode="good": BlockingRuntime(is_cancelled, [str(FAKE), mode])


def test_events_come_in_order_and_the_last_is_returned(blocking, question):
    events = []
    with blocking() as runtime:
        last = runtime.ask(question("good"), events.append)
        assert isinstance(last, AnswerReady)
        assert [type(event) for event in events] == [Progress, TextWritten, TextWritten]
        assert isinstance(runtime.ask(question("good"), events.append), AnswerReady)
        assert running() is None  # it ends with the block: nobody else may count on it


def test_failures_are_returned(blocking, question):
    with blocking() as runtime:
        assert runtime.ask(question(" "), lambda event: None) == Failed(
            "bad_request", "The question is empty.", "Type one."
        )
        assert "killed or crashed" in runtime.ask(question("dies"), lambda event: None).message
        assert isinstance(runtime.ask(question("good"), lambda event: None), AnswerReady)
    with blocking(mode="exits") as runtime:
        assert "exit code 3" in runtime.ask(question("good"), lambda event: None).message


@pytest.mark.parametrize("text", ["waits", "deaf"])
def test_a_cancel_is_over_within_a_second_even_if_nobody_listens(blocking, question, text):
    cancelled = threading.Event()
    moments = []

    def cancel(event):
        moments.append(own_s())
        cancelled.set()

    with blocking(cancelled.is_set) as runtime:
        last = runtime.ask(question(text), cancel)
    assert last == Failed("cancelled", "The question was cancelled.")
    assert own_s() - moments[0] < 1.5  # a second, and half a one for what it starts


@pytest.mark.parametrize("after_s", [0.0, 0.05, 0.15, 0.3])
def test_a_cancel_while_it_starts(blocking, question, after_s):
    begun = own_s()
    with blocking(lambda: own_s() - begun >= after_s) as runtime:
        assert runtime.ask(question("waits"), lambda event: None).kind == "cancelled"
    assert own_s() - begun < after_s + 1.5


def test_a_cancel_while_the_python_is_looked_at(blocking, question, monkeypatch, tmp_path):
    slow, begun = tmp_path / "python", own_s()
    slow.write_text("#!/bin/sh\nexec sleep 20\n")
    slow.chmod(0o755)
    monkeypatch.setattr(find, "find_python", lambda: str(slow))
    with blocking(lambda: own_s() - begun > 0.3) as runtime:
        assert runtime.ask(question("good"), lambda event: None).kind == "cancelled"
    assert own_s() - begun < 1.8


def test_what_is_raised_at_an_event_is_raised_here(blocking, question):
    def refuse(event):
        raise ValueError("no")

    with blocking() as runtime, pytest.raises(ValueError, match="no"):
        runtime.ask(question("waits"), refuse)


def test_threads_ask_at_once_and_the_event_loop_beside_them_lives(blocking, question, qtbot):
    class Asker(QThread):
        def __init__(self):
            super().__init__()
            self.last = []

        def run(self):
            for _ in range(3):
                with blocking() as runtime:
                    self.last.append(runtime.ask(question("good"), lambda event: None))

    askers = [Asker(), Asker()]
    for asker in askers:
        asker.start()
    qtbot.waitUntil(lambda: all(asker.isFinished() for asker in askers), timeout=30_000)
    assert [[type(last) for last in asker.last] for asker in askers] == [[AnswerReady] * 3] * 2


def test_a_runtime_that_the_dock_keeps_is_announced_while_it_runs(make_runtime, question, qtbot):
    runtime = make_runtime()
    assert running() is None
    runtime.start()
    qtbot.waitUntil(lambda: runtime.state == "ready", timeout=30_000)
    assert running() is not None
    with BlockingRuntime(lambda: False, ["/nowhere/never-started"]) as blocking:
        assert isinstance(blocking.ask(question("good"), lambda event: None), AnswerReady)
    assert runtime.state == "ready"
    runtime.ask(question("dies"))
    qtbot.waitUntil(lambda: runtime.state == "failed", timeout=30_000)
    assert running() is None


def test_withdrawing_what_was_never_announced_is_harmless():
    withdraw(Address(1, "a"))
    announce(Address(1, "a"))
    announce(Address(2, "b"))
    assert running() == Address(2, "b")
    withdraw(Address(2, "b"))
    assert running() == Address(1, "a")
    withdraw(Address(1, "a"))
    assert running() is None
