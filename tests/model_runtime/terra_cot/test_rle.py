"""Run lengths: round trips, and what no decoder should be given."""

import contextlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from pycocotools import mask as coco

from model_runtime.terra_cot.rle import BadRle, Rle, encode, rle_of_json, union

masks = arrays(bool, array_shapes(min_dims=2, max_dims=2, max_side=40))


@given(mask=masks)
def test_what_goes_in_comes_out(mask):
    rle = encode(mask)
    assert rle.size == mask.shape
    assert np.array_equal(rle.decode(), mask)
    assert rle_of_json(rle.to_json()) == rle


@given(mask=masks)
def test_it_is_what_pycocotools_writes(mask):
    theirs = coco.encode(np.asfortranarray(mask, np.uint8))
    assert encode(mask).counts == theirs["counts"].decode()
    assert Rle(mask.shape, theirs["counts"].decode()).decode().sum() == coco.area(theirs)


@given(mask=masks)
def test_plain_counts_are_read_too(mask):
    flat = np.concatenate([[0], mask.ravel(order="F").astype(int), [2]])
    edges = np.flatnonzero(np.diff(flat))
    runs = np.diff(np.concatenate([[0], edges])).tolist()
    runs = runs if flat[1] == 0 else [0, *runs[1:]]
    assert np.array_equal(rle_of_json({"size": list(mask.shape), "counts": runs}).decode(), mask)


@given(counts=st.text(min_size=0, max_size=40), height=st.integers(1, 30), width=st.integers(1, 30))
def test_any_string_is_a_mask_or_refused(counts, height, width):
    with contextlib.suppress(BadRle):
        assert Rle((height, width), counts).decode().shape == (height, width)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (None, "no object"),
        ({"counts": "0"}, "size"),
        ({"size": [4], "counts": "0"}, "size"),
        ({"size": [4, -4], "counts": "0"}, "size"),
        ({"size": [1 << 20, 1 << 20], "counts": "0"}, "size"),
        ({"size": [4, 4], "counts": 16}, "neither"),
        ({"size": [4, 4], "counts": [10, 10]}, "don't fill"),
        ({"size": [4, 4], "counts": [16, -1, 1]}, "neither"),
    ],
)
def test_what_is_no_mask_is_refused(data, words):
    with pytest.raises(BadRle, match=words):
        rle_of_json(data)


@pytest.mark.parametrize(
    ("counts", "words"), [("P", "break off"), ("z", "no letter"), ("QQQQQQQQQQQQQQQQ", "no end"), ("1", "don't fill")]
)
def test_damaged_strings_are_told_apart(counts, words):
    with pytest.raises(BadRle, match=words):
        Rle((4, 4), counts).decode()


def test_several_masks_are_added_up():
    one, other = np.zeros((2, 2), bool), np.zeros((2, 2), bool)
    one[0], other[:, 0] = True, True
    assert union([one, other], (2, 2)).tolist() == [[True, True], [True, False]]
    assert not union([], (3, 4)).any()
