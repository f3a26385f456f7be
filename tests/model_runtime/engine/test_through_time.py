"""Several dates weighed with each other: what a single one shows is outvoted, what lasts or is clear is not."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model_runtime.engine.through_time import MOST_WEIGHED, ThroughTime
from model_runtime.model.config import TimeConfig
from tests.model_runtime.engine.asking import answer_of, request_for, run
from tests.model_runtime.engine.test_series import ends_script, layers_of, measured

CONFIG = TimeConfig(trust=1.0, change=0.2)


def weighed(log_odds, config=CONFIG):
    """Probability at every date of one pixel with these log odds at each."""
    through_time = ThroughTime(len(log_odds), (1, 1), config)
    for date, value in enumerate(log_odds):
        probability = np.array([[1 / (1 + np.exp(-value))]])
        through_time.take(date, probability, np.ones((1, 1), bool))
    return [float(through_time.at(date)[0, 0]) for date in range(len(log_odds))]


@given(st.lists(st.floats(-7, 7), min_size=1, max_size=6), st.floats(0.01, 0.49), st.floats(0.1, 1.0))
@settings(max_examples=60, deadline=None)
def test_it_is_the_posterior_of_a_chain_of_two_states(log_odds, change, trust):
    """Against all paths of the class through the dates, summed one by one."""
    at = np.zeros((len(log_odds), 2))
    for path in itertools.product((0, 1), repeat=len(log_odds)):
        weight = np.exp(trust * np.dot(path, log_odds))
        for one, other in itertools.pairwise(path):
            weight *= 1 - change if one == other else change
        at[np.arange(len(path)), path] += weight
    assert weighed(log_odds, TimeConfig(trust, change)) == pytest.approx(at[:, 1] / at.sum(1), abs=0.02)


@pytest.mark.parametrize(
    ("log_odds", "inside"),
    [
        ((3, 3, -1, 3, 3), "11111"),
        ((3, 3, -7, 3, 3), "11011"),
        ((3, 3, 3, -2, -2), "11100"),
        ((3, 3, 3, 3, -3), "11110"),
        ((-3, 1, -3), "000"),
    ],
    ids=["a doubtful date", "a clear one, as a flood", "a change that lasts", "a clear change at the end", "a speck"],
)
def test_doubt_is_outvoted_and_change_is_not(log_odds, inside):
    assert "".join(str(int(value > 0.5)) for value in weighed(log_odds)) == inside


def test_a_date_without_data_says_nothing():
    through_time = ThroughTime(3, (2, 3), CONFIG)
    nothing = np.zeros((2, 3), bool)
    for date, value in enumerate((0.9, 0.001, 0.9)):
        through_time.take(date, np.full((2, 3), value), ~nothing if date != 1 else nothing)
    assert (through_time.at(1) > 0.8).all()


def test_blocks_of_rows_meet_without_a_seam(monkeypatch):
    probability = np.random.default_rng(0).random((3, 7, 5))
    whole, parts = (ThroughTime(3, (7, 5), CONFIG) for _ in range(2))
    for date in range(3):
        whole.take(date, probability[date], np.ones((7, 5), bool))
    monkeypatch.setattr("model_runtime.engine.through_time._BLOCK_PX", 10)
    for date in range(3):
        parts.take(date, probability[date], np.ones((7, 5), bool))
    assert np.array_equal(whole.at(1), parts.at(1))


#: Even the 0.9 that the scripted network says of tiles is outvoted by its neighbours.
FIRM = TimeConfig(trust=0.6, change=0.1)


@pytest.mark.parametrize("window", [64, 24], ids=["whole", "tiles"])
def test_a_misread_date_doesnt_bend_the_series(tmp_path, window):
    layers = layers_of(tmp_path, widths=(10, 10, 4, 10, 10))
    script = ends_script("change ha", 4, window=window, time=FIRM)
    answer = answer_of(script, request_for("", tmp_path / "out", "?", layers=layers))
    assert [one.value for one in measured(answer, "series")] == pytest.approx([10_000] * 5, rel=2e-3)
    groundings = [step.grounding for step in answer.steps if step.grounding]
    assert [one.area_m2 for one in groundings] == pytest.approx([10_000] * 5, rel=2e-3), "masks and figures agree"
    assert any("weighed" in step.text for step in answer.steps)


def test_what_lasts_is_kept_to_the_date(tmp_path):
    widths = (10, 10, 10, 5, 5)
    script = ends_script("change ha", 4, time=FIRM)
    answer = answer_of(script, request_for("", tmp_path / "out", "?", layers=layers_of(tmp_path, widths=widths)))
    areas = [one.value for one in measured(answer, "series")]
    assert areas == pytest.approx([1000 * width for width in widths], rel=2e-3)
    assert measured(answer, "lost")[0].value == pytest.approx(5000, rel=2e-3)


def test_two_dates_and_many_dates_stand_by_themselves(tmp_path):
    for dates in (2, MOST_WEIGHED + 1):
        folder = tmp_path / str(dates)
        folder.mkdir()
        days = tuple(f"{2000 + number}-05-01" for number in range(dates))
        widths = [10] * (dates - 1) + [4]
        script = ends_script("change ha", dates - 1, time=replace(FIRM, trust=0.1))
        answer = answer_of(script, request_for("", folder / "out", "?", layers=layers_of(folder, days, widths)))
        assert [step.grounding.area_m2 for step in answer.steps if step.grounding][1] == pytest.approx(4000, rel=2e-3)


def test_progress_never_goes_back(tmp_path):
    events = run(
        ends_script("change ha", 4, window=24, time=FIRM), request_for("", tmp_path / "o", layers=layers_of(tmp_path))
    )
    fractions = [event.fraction for event in events if hasattr(event, "fraction")]
    assert fractions == sorted(fractions)
