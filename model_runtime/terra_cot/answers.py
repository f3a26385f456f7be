"""From stated figures to a typed answer: the same rules when a sample is built and when it is checked."""

from __future__ import annotations

from collections.abc import Sequence

from model_runtime.terra_cot.samples import Rule, SampleAnswer, StatedFigure

#: What is answered where there is no answer.
NO_ANSWER = "cannot be determined"


def answer_by(rule: Rule, figures: Sequence[StatedFigure]) -> SampleAnswer:
    """The answer that a rule gives.

    Args:
        rule: How it follows.
        figures: All that are stated; of a rule's own, values and words.

    Raises:
        ValueError: The rule doesn't fit its figures, or two of them tie where one has to win.
    """
    if rule.way == "none":
        return SampleAnswer("none", NO_ANSWER, rule)
    if rule.way == "caption":
        return SampleAnswer("caption", "", rule)
    if any(not 0 <= index < len(figures) for index in rule.figures):
        raise ValueError("the answer rests on a figure that isn't stated")
    used = [figures[index] for index in rule.figures]
    if rule.way == "is":
        return _is(rule, used[0])
    if rule.way in ("most", "least", "order"):
        return _ranked(rule, used)
    yes = _yes(rule, used)
    word = "yes" if yes else "no"
    return SampleAnswer("yes_no", word, rule, choice=word)


def _is(rule: Rule, figure: StatedFigure) -> SampleAnswer:
    """The figure itself."""
    if isinstance(figure.value, bool):
        word = "yes" if figure.value else "no"
        return SampleAnswer("yes_no", word, rule, choice=word)
    if isinstance(figure.value, str):
        return SampleAnswer("location", figure.value, rule, choice=figure.value)
    text = figure.text
    if figure.kind == "net":
        text = f"{'gain' if figure.value >= 0 else 'loss'} of {text}"
    return SampleAnswer("quantity", text, rule, value=figure.value, unit=figure.unit)


def _ranked(rule: Rule, used: Sequence[StatedFigure]) -> SampleAnswer:
    """Which of some has most or least, or all of them in order."""
    if len(used) != len(rule.names) or len(used) < 2:
        raise ValueError(f"“{rule.way}” needs a name for each of two figures or more")
    values = [_number(figure) for figure in used]
    if len(set(values)) < len(values):
        raise ValueError("two of the figures are equal")
    order = sorted(range(len(used)), key=lambda index: -values[index])
    if rule.way == "order":
        ranking = tuple(rule.names[index] for index in order)
        return SampleAnswer("ranking", ", ".join(ranking), rule, ranking=ranking)
    chosen = rule.names[order[0 if rule.way == "most" else -1]]
    return SampleAnswer("choice", chosen, rule, choice=chosen)


def _yes(rule: Rule, used: Sequence[StatedFigure]) -> bool:
    if rule.way == "true":
        return used[0].value is True
    if rule.way == "present":
        return _number(used[0]) > 0
    if rule.way == "above" and rule.threshold is not None:
        return _number(used[0]) > rule.threshold
    if rule.way in ("more", "less") and len(used) == 2:
        first, second = _number(used[0]), _number(used[1])
        return first > second if rule.way == "more" else first < second
    raise ValueError(f"“{rule.way}” doesn't fit its figures")


def _number(figure: StatedFigure) -> float:
    if isinstance(figure.value, (bool, str)):
        raise ValueError(f"“{figure.text}” is no number")
    return float(figure.value)
