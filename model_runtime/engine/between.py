"""Which dates a question is worked out at: those the model reads, and those it is spared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

#: As many images as the networks were taught to read at once; of more dates these, evenly spread, are read.
MOST_READ = 6
#: Most outlines of one question's series, of all its classes together; a person waits for each, and reads each.
MOST_OUTLINES = 48


def evenly(first: int, last: int, most: int) -> list[int]:
    """At most so many of the numbers from `first` to `last`, evenly spread, both ends among them."""
    count = min(max(most, 2), last - first + 1)
    if count < 2:
        return [first]
    return [round(first + place * (last - first) / (count - 1)) for place in range(count)]


def dates_between(grounded: Mapping[str, Iterable[int]], most: int = MOST_OUTLINES) -> dict[str, list[int]]:
    """The dates that each class's series still needs, between the first and the last one it was grounded at.

    Args:
        grounded: Indices of the dates at which each class was grounded.
        most: Most outlines of all classes together, those at hand included.

    Returns:
        Indices by class, in order; classes with nothing between their dates are left out.
    """
    ends = {name: (min(at), max(at), set(at)) for name, at in ((name, list(at)) for name, at in grounded.items()) if at}
    spans = {name: span for name, span in ends.items() if span[1] - span[0] > 1}
    each = most // max(1, len(spans))
    needed = {name: evenly(first, last, each) for name, (first, last, _) in spans.items()}
    missing = {name: [date for date in dates if date not in spans[name][2]] for name, dates in needed.items()}
    return {name: dates for name, dates in missing.items() if dates}
