import pytest

from model_runtime.bench.simulated import same_answer
from model_runtime.protocol import AnswerValue


def quantity(value, unit):
    return AnswerValue("quantity", "", value=value, unit=unit)


@pytest.mark.parametrize(
    ("answer", "truth", "right"),
    [
        (quantity(1.09, "ha"), quantity(10_000, "m2"), True),
        (quantity(1.11, "ha"), quantity(10_000, "m2"), False),
        (quantity(0.0, "ha"), quantity(0.0, "ha"), True),
        (quantity(1.0, "ha"), quantity(0.0, "ha"), False),
        (quantity(4, "count"), quantity(4, "count"), True),
        (quantity(5, "count"), quantity(4, "count"), False),
        (AnswerValue("yes_no", "", choice="yes"), AnswerValue("yes_no", "", choice="yes"), True),
        (AnswerValue("yes_no", "", choice="no"), AnswerValue("yes_no", "", choice="yes"), False),
        (
            AnswerValue("ranking", "", ranking=("water", "trees")),
            AnswerValue("ranking", "", ranking=("trees", "water")),
            False,
        ),
        (AnswerValue("none", "one reason"), AnswerValue("none", "another"), True),
        (AnswerValue("none", ""), quantity(0.0, "ha"), False),
    ],
)
def test_what_counts_as_right(answer, truth, right):
    assert same_answer(answer, truth) is right
