from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from model_runtime.training.finetuning.schedule import Schedule

schedules = st.builds(
    Schedule,
    samples=st.integers(1, 40),
    batch=st.integers(1, 4),
    accumulate=st.integers(1, 3),
    devices=st.integers(1, 3),
    epochs=st.floats(0.2, 3),
    warm_up=st.floats(0, 1),
    seed=st.integers(0, 5),
    most_steps=st.none() | st.integers(1, 10),
)


def places(schedule, step=0):
    return [
        place
        for batches in zip(*(schedule.batches(step, device) for device in range(schedule.devices)), strict=True)
        for batch in batches
        for place in batch
    ]


@given(schedules)
def test_every_sample_comes_once_before_any_comes_again(schedule):
    drawn = places(schedule)
    assert [place for place, _ in drawn] == list(range(schedule.steps * schedule.per_step))
    for first in range(0, len(drawn) - schedule.samples + 1, schedule.samples):
        epoch = [index for _, index in drawn[first : first + schedule.samples]]
        assert sorted(epoch) == list(range(schedule.samples))


@given(schedules, st.integers(0, 5))
def test_a_resumed_run_draws_what_is_left(schedule, step):
    assert places(schedule, step) == places(schedule)[step * schedule.per_step :]


@given(schedules)
def test_the_rate_rises_to_its_peak_and_falls(schedule):
    rates = [schedule.rate(step) for step in range(schedule.steps)]
    assert all(0 < rate <= 1 for rate in rates)
    peak = rates.index(max(rates))
    assert rates[: peak + 1] == sorted(rates[: peak + 1])
    assert rates[peak:] == sorted(rates[peak:], reverse=True)


def test_orders_differ_between_epochs_and_seeds():
    schedule = Schedule(30, 1, 1, 1, epochs=2, warm_up=0.0, seed=1)
    order = [index for _, index in places(schedule)]
    assert order[:30] != order[30:]
    assert order != [index for _, index in places(replace(schedule, seed=2))]


def test_steps_can_be_limited():
    assert Schedule(100, 4, 1, 1, epochs=1, warm_up=0.1, seed=1, most_steps=7).steps == 7
