"""The stream of events as the dock follows it."""

import pytest

from terrascope_qgis.answer_state import AnswerState, readable_step
from terrascope_qgis.protocol import (
    Failed,
    Grounding,
    GroundingMade,
    Measurement,
    MeasurementMade,
    Progress,
    TextWritten,
)

TREES = Grounding("trees", "trees", index=0)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<task>larger yes-no</task> I outline the <p>trees</p>[SEG].", "I outline the trees."),
        ("<task>larger yes", ""),
        ("I outline the <p>tre", "I outline the tre"),
        ("I outline the <p>trees</p>[SE", "I outline the trees"),
        ("I outline the trees<figur", "I outline the trees"),
        ("Trees [SEG] <figures>012.3 %, 0001 regions</figures> .", "Trees."),
        ("</think><answer>yes</answer>", "yes"),
        (" . ", ""),
        ("An area < 5 ha and > 2 ha", "An area < 5 ha and > 2 ha"),
    ],
)
def test_steps_without_the_models_marks(written, read):
    assert readable_step(written) == read


def test_text_is_appended_to_its_step_and_groundings_join_it():
    state = AnswerState()
    for event in (TextWritten(0, "I out"), TextWritten(0, "line"), GroundingMade(0, TREES), TextWritten(1, "Then")):
        state = state.after(event)
    assert [(step.text, step.grounding) for step in state.steps()] == [("I outline", TREES), ("Then", None)]
    assert state.grounding(0) == TREES
    assert state.grounding(7) is None


def test_a_grounding_may_come_before_its_words():
    state = AnswerState().after(GroundingMade(2, TREES))
    assert [step.grounding for step in state.steps()] == [TREES]


def test_progress_stays_between_0_and_1():
    assert AnswerState().after(Progress(1.7, "x")).fraction == 1.0
    assert AnswerState().after(Progress(-1, "x")).fraction == 0.0


def test_measurements_keep_their_order():
    first, second = Measurement("count", 2, "count", ("water",)), Measurement("area", 5.0, "m2", ("water",))
    state = AnswerState().after(MeasurementMade(first)).after(MeasurementMade(second))
    assert state.measurements == (first, second)


def test_done_by_failure():
    state = AnswerState().after(Failed("layer", "No.", "Try."))
    assert state.done
    assert state.failure.message == "No."
