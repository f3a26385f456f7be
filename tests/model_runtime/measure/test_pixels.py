from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from model_runtime.measure import adjacent, change, clean, count, location, main_regions, share
from model_runtime.model.plan import PLACES

masks = st.integers(1, 14).flatmap(lambda h: st.integers(1, 14).flatmap(lambda w: arrays(bool, (h, w))))
pairs = st.integers(1, 14).flatmap(
    lambda h: st.integers(1, 14).flatmap(lambda w: st.tuples(arrays(bool, (h, w)), arrays(bool, (h, w))))
)


def drawn(*rows: str) -> np.ndarray:
    return np.array([[letter == "#" for letter in row] for row in rows])


def test_clean_drops_small_regions_and_fills_small_holes() -> None:
    before = drawn("#.......", "..#####.", "..#.###.", "..#####.", "........")
    after = drawn("........", "..#####.", "..#####.", "..#####.", "........")
    assert (clean(before, 2) == after).all()
    assert (clean(before, 1) == before).all()


def test_clean_counts_pixels_that_touch_at_corners_as_one_region() -> None:
    diagonal = np.eye(4, dtype=bool)
    assert clean(diagonal, 4).sum() == 4
    assert not clean(diagonal, 5).any()


def test_specks_are_no_main_regions_unless_there_is_nothing_else() -> None:
    mask = np.zeros((20, 20), bool)
    mask[0, 0] = mask[2:7, 2:7] = True
    alone = np.zeros((20, 20), bool)
    alone[0, 0] = True
    assert main_regions(mask, 9).sum() == 25
    assert main_regions(mask, 26).sum() == 26
    assert (main_regions(alone, 9) == alone).all()
    assert not main_regions(np.zeros((4, 4), bool), 9).any()


def test_clean_keeps_large_holes_and_bays_at_the_edge() -> None:
    ring = drawn("######", "#....#", "######", "#.####")
    assert (clean(ring, 4) == ring).all()


@given(masks, st.integers(1, 20))
def test_cleaning_twice_changes_nothing(mask: np.ndarray, min_pixels: int) -> None:
    once = clean(mask, min_pixels)
    assert (clean(once, min_pixels) == once).all()


@given(pairs)
def test_change_adds_up(pair: tuple[np.ndarray, np.ndarray]) -> None:
    before, after = pair
    gained, lost, kept = change(before, after)
    assert (gained.sum() + kept.sum(), lost.sum() + kept.sum()) == (after.sum(), before.sum())
    assert ((gained | kept) == after).all()
    assert ((lost | kept) == before).all()
    assert not (gained & lost).any()


@given(pairs)
def test_shares_of_a_class_and_the_rest_are_one(pair: tuple[np.ndarray, np.ndarray]) -> None:
    mask, valid = pair
    assert share(mask, valid) + share(~mask, valid) == pytest.approx(1.0 if valid.any() else 0.0)


@given(pairs)
def test_adjacent_means_some_pixel_within_one_step(pair: tuple[np.ndarray, np.ndarray]) -> None:
    a, b = pair
    steps = np.abs(np.argwhere(a)[:, None] - np.argwhere(b)[None]).max(axis=2)
    assert adjacent(a, b) == adjacent(b, a) == bool((steps <= 1).any())


def test_count_joins_corners() -> None:
    assert count(drawn("#..", ".#.", "#.#")) == 1
    assert count(drawn("#.#", "...", "#.#")) == 4
    assert count(np.zeros((3, 3), bool)) == 0


def test_location_names_the_cell_of_the_centroid() -> None:
    for number, place in enumerate(PLACES):
        mask = np.zeros((30, 60), bool)
        mask[10 * (number // 3) + 5, 20 * (number % 3) + 10] = True
        assert location(mask) == place
    assert location(np.zeros((4, 4), bool)) == ""
    assert location(np.ones((4, 4), bool)) == "centre"
