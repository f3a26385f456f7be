"""One class over several dates: what each date shows, weighed with what the dates around it show.

At a single date much looks like something else: ploughed fields like bare ground, dry grass like stubble, a wood
without its leaves like a meadow. Dates are drawn together as series of land-cover maps are (a hidden Markov chain of
two states in every pixel; Abercrombie and Friedl 2016, and MODIS' land cover since): the class stays where it is unless
what a date shows speaks for more than a change costs. A change that lasts is kept to the date, and so is one of a
single date that shows clearly, as a flood does.
"""

from __future__ import annotations

import numpy as np

from model_runtime.model.config import TimeConfig

#: More dates than these aren't weighed: all of them would have to be outlined before the first is measured.
MOST_WEIGHED = 8
#: One image says no more for or against a pixel than this, in log odds; sixteen steps to each fit in a byte.
_MOST_SURE, _STEPS = 7.9, 16
#: Pixels that are worked on at once.
_BLOCK_PX = 1 << 20


class ThroughTime:
    """The evidence of all dates for one class, a byte per pixel and date.

    Args:
        dates: How many.
        shape: Rows and columns.
        config: How much a date's mask is trusted, and how likely change is.
    """

    def __init__(self, dates: int, shape: tuple[int, int], config: TimeConfig) -> None:
        self._evidence = np.zeros((dates, *shape), np.int8)
        self._config = config

    def take(self, date_index: int, probability: np.ndarray, valid: np.ndarray) -> None:
        """Takes in what one date shows by itself.

        Args:
            date_index: Which date.
            probability: (rows, columns), 0-1, that a pixel is of the class.
            valid: Bool (rows, columns); elsewhere the date says nothing.
        """
        least = 1 / (1 + np.exp(_MOST_SURE))
        for rows in self._blocks():
            sure = probability[rows].astype(np.float32).clip(least, 1 - least)
            log_odds = np.log(sure / (1 - sure)) * valid[rows]
            self._evidence[date_index, rows] = np.rint(log_odds * _STEPS)

    def at(self, date_index: int) -> np.ndarray:
        """float16 (rows, columns): the probability at one date, given all of them."""
        weighed = np.empty(self._evidence.shape[1:], np.float16)
        before, after = range(date_index), range(len(self._evidence) - 1, date_index, -1)
        for rows in self._blocks():
            log_odds = self._of(date_index, rows)
            for way in (before, after):
                told = np.zeros(1, np.float32)
                for other in way:
                    told = self._carried(told + self._of(other, rows))
                log_odds = log_odds + told
            weighed[rows] = 1 / (1 + np.exp(-log_odds))
        return weighed

    def _of(self, date_index: int, rows: slice) -> np.ndarray:
        """Log odds that one date speaks for."""
        return self._evidence[date_index, rows] * np.float32(self._config.trust / _STEPS)

    def _carried(self, log_odds: np.ndarray) -> np.ndarray:
        """What log odds at one date are worth at the next, between which the class may have come or gone."""
        kept = np.float32(min(1 - 2 * self._config.change, 0.999))
        return 2 * np.arctanh(kept * np.tanh(log_odds / 2))  # type: ignore[no-any-return]

    def _blocks(self) -> list[slice]:
        rows, columns = self._evidence.shape[1:]
        step = max(1, _BLOCK_PX // columns)
        return [slice(row, row + step) for row in range(0, rows, step)]
