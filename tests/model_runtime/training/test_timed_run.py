import sys

import pytest
import torch
from torch import nn

from model_runtime.training.timed_run import TimedRun


@pytest.fixture
def start(tmp_path):
    def make(minutes=1.0):
        torch.manual_seed(0)
        part = nn.Linear(2, 1)
        return part, TimedRun({"part": part}, ("part",), tmp_path / "part.pt", minutes, 1e-2, 0.0, tell_every=2)

    return make


def learn(part, run, steps):
    for _ in range(steps):
        loss = part(torch.ones(4, 2)).square().mean()
        run.learn(loss, masks=loss.item())


def test_a_run_goes_on_where_it_stopped(start):
    part, run = start()
    learn(part, run, 3)
    run.save()
    resumed_part, resumed = start()
    assert resumed.step == 3
    assert torch.equal(resumed_part.weight, part.weight)
    learn(part, run, 1)
    learn(resumed_part, resumed, 1)
    torch.testing.assert_close(resumed_part.weight, part.weight)


def test_a_run_ends_with_its_time(start):
    part, run = start(minutes=0.0001)
    while not run.over:
        learn(part, run, 1)
    assert run.step >= 1


def test_a_run_tells_how_it_goes(start, capsys):
    part, run = start()
    learn(part, run, 4)
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines] == ["2", "4"]


def test_a_save_leaves_nothing_half_written(start, tmp_path):
    _, run = start()
    run.save()
    assert [path.name for path in tmp_path.iterdir()] == ["part.pt"]


def test_curves_are_drawn_where_tensorboard_is_installed(start, tmp_path):
    events = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    part, run = start()
    learn(part, run, 4)
    run._curves.flush()
    drawn = events.EventAccumulator(str(tmp_path / "logs" / "part")).Reload()
    assert [scalar.step for scalar in drawn.Scalars("masks")] == [2, 4]


def test_training_does_without_tensorboard(start, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    part, run = start()
    learn(part, run, 2)
    assert not (tmp_path / "logs").exists()
