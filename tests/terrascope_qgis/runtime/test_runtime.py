"""The runtime's life and its questions, against a stand-in server in a process of its own."""

import gc
import itertools
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from clock import own_s
from qgis.PyQt.QtCore import QTimer

from terrascope_qgis.protocol import AnswerReady, Failed, Progress, TextWritten
from terrascope_qgis.runtime import RunningQuestion, Runtime
from terrascope_qgis.runtime import question as question_module

ROOT = Path(__file__).parents[3]


def _events(qtbot, running, timeout=30_000):
    """All events of a question; waits for its end."""
    events = []
    running.event.connect(events.append)
    with qtbot.waitSignal(running.finished, timeout=timeout):
        pass
    return events


def _alive(process_id):
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"


def _best_of_three(measure, below_s):
    """The least that `measure` gives in three tries, or the first below `below_s`.

    What our code waits for shows in each. Qt's own threads, which Qt waits for, may lack a processor once.
    """
    tries = []
    while len(tries) < 3 and (not tries or tries[-1] >= below_s):
        tries.append(measure())
    return min(tries)


def test_a_question_starts_the_runtime_and_streams_its_events(make_runtime, question, qtbot):
    runtime = make_runtime()
    states, devices = [], []
    runtime.state_changed.connect(states.append)
    runtime.devices_changed.connect(devices.append)
    running = runtime.ask(question("good"))
    assert isinstance(running, RunningQuestion)
    events = _events(qtbot, running)
    assert states == ["starting", "ready"]
    assert [type(e) for e in events] == [Progress, TextWritten, TextWritten, AnswerReady]
    assert "".join(e.text for e in events if isinstance(e, TextWritten)) == "Der Wald ist größer als 5 km²."
    assert events[-1].answer.steps[0].grounding.class_name == "trees"
    qtbot.waitUntil(lambda: devices == [[{"name": "cpu", "label": "Processor", "memory_bytes": 1}]])


def test_two_questions_at_once_do_not_mix(make_runtime, question, qtbot):
    runtime = make_runtime()
    first, second = runtime.ask(question("good:1")), runtime.ask(question("good:2"))
    answers = {}
    first.event.connect(lambda e: answers.setdefault(1, []).append(e))
    second.event.connect(lambda e: answers.setdefault(2, []).append(e))
    qtbot.waitUntil(lambda: first.done and second.done, timeout=30_000)
    assert {n: events[-1].answer.question for n, events in answers.items()} == {1: "good:1", 2: "good:2"}
    assert {n: len(events) for n, events in answers.items()} == {1: 4, 2: 4}


def test_a_broken_stream_is_taken_up_once_where_it_broke(make_runtime, question, qtbot):
    events = _events(qtbot, make_runtime().ask(question("breaks once")))
    assert [e.text for e in events[:-1]] == ["one ", "two ", "2"]
    assert isinstance(events[-1], AnswerReady)


def test_a_stream_that_breaks_again_fails_in_one_sentence(make_runtime, question, qtbot):
    events = _events(qtbot, make_runtime().ask(question("breaks always")))
    assert [type(e) for e in events] == [TextWritten, Failed]
    assert events[-1].message == "The connection to the runtime was lost."
    assert "Ask" in events[-1].way_out


def test_cancel_stops_the_work_there(make_runtime, question, qtbot):
    running = make_runtime().ask(question("waits"))
    running.event.connect(lambda e: running.cancel() if isinstance(e, TextWritten) else None)
    events = _events(qtbot, running)
    assert events[-1] == Failed("cancelled", "The question was cancelled.")


def test_cancel_before_the_runtime_is_up(make_runtime, question, qtbot):
    runtime = make_runtime()
    running = runtime.ask(question("waits"))
    running.cancel()
    assert _events(qtbot, running) == [Failed("cancelled", "The question was cancelled.")]
    assert isinstance(_events(qtbot, runtime.ask(question("good")))[-1], AnswerReady)


def test_cancel_ends_the_question_even_if_nobody_listens(make_runtime, question, qtbot, monkeypatch):
    monkeypatch.setattr(question_module, "CANCEL_LIMIT_MS", 200)
    running = make_runtime().ask(question("deaf"))
    running.event.connect(lambda e: running.cancel() if isinstance(e, TextWritten) else None)
    assert _events(qtbot, running)[-1].kind == "cancelled"


def test_a_runtime_killed_while_answering_is_told_and_restarted_by_the_next_question(make_runtime, question, qtbot):
    runtime = make_runtime()
    problems, states = [], []
    runtime.problem.connect(problems.append)
    runtime.state_changed.connect(states.append)
    events = _events(qtbot, runtime.ask(question("dies")))
    assert [type(e) for e in events] == [TextWritten, Failed]
    assert "killed or crashed" in events[-1].message
    assert "Killed by the test" in events[-1].message
    assert states[-1] == "failed"
    assert len(problems) == 1
    assert "Press Ask" in problems[0]
    assert isinstance(_events(qtbot, runtime.ask(question("good")))[-1], AnswerReady)
    assert states[-2:] == ["starting", "ready"]


def test_silence_is_noticed(make_runtime, question, qtbot, monkeypatch):
    monkeypatch.setattr(question_module, "SILENCE_LIMIT_MS", 300)
    monkeypatch.setattr(question_module, "RECONNECT_AFTER_MS", 10)
    events = _events(qtbot, make_runtime().ask(question("silent")))
    assert [type(e) for e in events] == [TextWritten, Failed]
    assert "no sign of life" in events[-1].message


def test_an_unreadable_event_fails_the_question(make_runtime, question, qtbot):
    events = _events(qtbot, make_runtime().ask(question("garbled")))
    assert len(events) == 1
    assert "can't be read" in events[0].message


def test_a_refusal_comes_with_the_runtimes_own_words(make_runtime, question, qtbot):
    events = _events(qtbot, make_runtime().ask(question(" ")))
    assert events == [Failed("bad_request", "The question is empty.", "Type one.")]


def test_a_runtime_that_ends_at_once_says_why(make_runtime, question, qtbot):
    runtime = make_runtime("exits")
    events = _events(qtbot, runtime.ask(question("good")))
    assert "exit code 3" in events[-1].message
    assert "No module named 'torch'" in events[-1].message
    assert runtime.state == "failed"


def test_a_runtime_of_another_version_is_not_used(make_runtime, question, qtbot):
    events = _events(qtbot, make_runtime("newer").ask(question("good")))
    assert "different versions: update the plugin" in events[-1].message


def test_stop_ends_the_process_and_its_questions_at_once(make_runtime, question, qtbot):
    def stop_while_it_answers():
        runtime = make_runtime()
        running = runtime.ask(question("waits"))
        with qtbot.waitSignal(running.event, timeout=30_000):
            pass
        process_id = runtime.process_id()
        assert _alive(process_id)
        last = []
        running.event.connect(last.append)
        began = own_s()
        runtime.stop()
        took_s = own_s() - began
        assert [type(e) for e in last] == [Failed]
        assert runtime.state == "stopped"
        qtbot.waitUntil(lambda: not _alive(process_id), timeout=5_000)
        return took_s

    assert _best_of_three(stop_while_it_answers, below_s=0.1) < 0.1


def test_nothing_blocks_the_event_loop(make_runtime, question, qtbot):
    """A timer of 5 ms ticks all the while that a runtime starts, answers, dies, restarts and stops."""

    def longest_gap():
        beats = []
        timer = QTimer()
        timer.timeout.connect(lambda: beats.append(own_s()))
        timer.start(5)
        runtime = make_runtime()
        for text in ("good", "dies", "good"):
            _events(qtbot, runtime.ask(question(text)))
        runtime.stop()
        qtbot.wait(50)
        gaps = [b - a for a, b in itertools.pairwise(beats)]
        assert len(gaps) > 20
        return max(gaps)

    assert _best_of_three(longest_gap, below_s=0.1) < 0.1


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_no_orphan_after_the_parent_is_killed(how, tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(
        "import sys\n"
        "from qgis.PyQt.QtCore import QCoreApplication\n"
        "from terrascope_qgis.runtime.process import RuntimeProcess\n"
        "app = QCoreApplication([])\n"
        f"process = RuntimeProcess(sys.executable, [{str(Path(__file__).with_name('fake_runtime.py'))!r}])\n"
        "process.listening.connect(lambda: print(process.process_id(), flush=True))\n"
        "process.start()\n"
        "app.exec()\n"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    parent = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, env=environment)
    process_id = int(parent.stdout.readline())
    assert _alive(process_id)
    parent.send_signal(how)
    parent.wait()
    end = time.monotonic() + 5
    while _alive(process_id) and time.monotonic() < end:
        time.sleep(0.05)
    assert not _alive(process_id)


def test_runtime_has_the_agreed_face():
    names = ("ask", "start", "stop", "python", "set_python", "install_command")
    assert all(callable(getattr(Runtime, name)) for name in names)
    assert all(hasattr(Runtime, name) for name in ("state_changed", "problem", "devices_changed", "models_changed"))


def test_garbage_collection_takes_nothing_that_is_under_way(make_runtime, question, qtbot):
    """Python's collector runs at random moments; whoever is to be called back must be held by somebody."""
    collector = QTimer()
    collector.timeout.connect(gc.collect)
    collector.start(0)
    runtime = make_runtime()
    devices = []
    runtime.devices_changed.connect(devices.append)
    for text in ("good", "breaks once", "dies", "good", " "):
        assert isinstance(_events(qtbot, runtime.ask(question(text)))[-1], (AnswerReady, Failed))
    assert len(devices) == 2
    runtime.stop()
    qtbot.wait(200)
