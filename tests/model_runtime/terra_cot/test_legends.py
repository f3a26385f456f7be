"""Legends: those that come along, those of one's own, and values that no legend knows."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_runtime.errors import BadRequest, LayerError
from model_runtime.protocol import CLASSES
from model_runtime.terra_cot.legends import (
    IGNORE,
    IGNORED_INDEX,
    OTHER,
    OTHER_INDEX,
    Legend,
    LegendEntry,
    known_legends,
    load_legend,
)

MEANINGS = st.sampled_from((*CLASSES, OTHER, IGNORE))


@st.composite
def legends(draw):
    values = draw(st.lists(st.integers(-300, 1000), min_size=1, max_size=20, unique=True))
    return Legend("drawn", "", tuple(LegendEntry(value, str(value), draw(MEANINGS)) for value in values))


@given(legend=legends(), data=st.data())
def test_every_pixel_gets_the_class_its_value_stands_for(legend, data):
    values = [entry.value for entry in legend.entries]
    rows = data.draw(st.lists(st.lists(st.sampled_from(values), min_size=3, max_size=3), min_size=1, max_size=4))
    labels = np.array(rows, np.int32)
    classes, known = legend.classes_of(labels)
    named = {entry.value: entry.class_name for entry in legend.entries}
    for value, index, valid in zip(labels.ravel().tolist(), classes.ravel().tolist(), known.ravel(), strict=True):
        expected = {OTHER: OTHER_INDEX, IGNORE: IGNORED_INDEX}.get(named[value])
        assert index == (CLASSES.index(named[value]) if expected is None else expected)
        assert valid == (named[value] != IGNORE)


@pytest.mark.parametrize("name", known_legends())
def test_those_that_come_along_load_and_know_some_class(name):
    legend = load_legend(name)
    assert legend.classes
    assert legend.source
    assert all(entry.name for entry in legend.entries)


@pytest.mark.parametrize(
    ("name", "value", "class_name"),
    [
        ("worldcover", 10, "trees"),
        ("worldcover", 20, "grassland"),
        ("worldcover", 80, "water"),
        ("worldcover", 90, IGNORE),
        ("worldcover", 70, OTHER),
        ("dynamic-world", 0, "water"),
        ("dynamic-world", 6, "built-up"),
        ("dynamic-world", 7, "bare"),
        ("esri", 5, "cropland"),
        ("esri", 7, "built-up"),
        ("esri", 11, "grassland"),
        ("esri-terramesh", 4, "cropland"),
        ("esri-terramesh", 9, "grassland"),
        ("slovenia", 8, "built-up"),
        ("corine", 111, "built-up"),
        ("corine", 1, "built-up"),
        ("corine", 23, "trees"),
        ("corine", 311, "trees"),
        ("corine", 44, "water"),
        ("corine", 523, "water"),
        ("corine", 48, IGNORE),
        ("buildings", 0, OTHER),
    ],
)
def test_what_the_makers_of_the_maps_mean(name, value, class_name):
    assert value in load_legend(name).values_of(class_name)


def test_corine_means_the_same_by_its_codes_and_by_its_raster_values():
    entries = {entry.value: entry for entry in load_legend("corine").entries}
    codes = sorted(value for value in entries if 111 <= value <= 523 and value != 255)
    assert len(codes) == 44
    for index, code in enumerate(codes, 1):
        assert (entries[index].name, entries[index].class_name) == (entries[code].name, entries[code].class_name)


def test_a_value_the_legend_does_not_know_is_named_with_its_pixels():
    with pytest.raises(LayerError, match=r"doesn't know: 6 \(2 pixels\)"):
        load_legend("esri").classes_of(np.array([[1, 6], [6, 2]], np.uint8))


def test_nodata_and_nan_are_not_known():
    legend = load_legend("worldcover")
    classes, known = legend.classes_of(np.array([10, 77], np.uint8), nodata=77)
    assert classes.tolist() == [CLASSES.index("trees"), IGNORED_INDEX]
    assert known.tolist() == [True, False]
    assert legend.classes_of(np.array([10.0, np.nan], np.float32))[1].tolist() == [True, False]


def test_a_value_the_legend_names_counts_though_the_file_calls_it_nodata():
    assert load_legend("dynamic-world").classes_of(np.array([0, 1], np.uint8), nodata=0)[1].all()


def write(path, data):
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return str(path)


def test_a_legend_of_ones_own_is_read_from_its_file(tmp_path):
    path = write(tmp_path / "mine.json", {"values": {"3": {"name": "Lakes", "class": "water"}}})
    legend = load_legend(path)
    assert (legend.name, legend.values_of("water"), legend.names_of("water")) == ("mine", (3,), ("Lakes",))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("{", "can't be read"),
        ([], "no “values”"),
        ({"values": {}}, "has no values"),
        ({"values": {"1": {"name": "Sea", "class": "sea"}}}, "“sea”, which is no class"),
        ({"values": {"one": {"class": "water"}}}, "no whole number"),
        ({"values": {"1": {"name": "Water"}}}, "no class for the value 1"),
        ({"values": {"1": {"class": "water"}, "01": {"class": "trees"}}}, "value 1 twice"),
        ('{"values": {"1": {"class": "water"}, "1": {"class": "trees"}}}', "“1” stands twice"),
        ({"values": {"70000": {"class": "water"}}}, "beyond 16 bits"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(tmp_path, data, words):
    with pytest.raises(BadRequest, match=words):
        load_legend(write(tmp_path / "wrong.json", data))


def test_an_unknown_name_lists_those_there_are():
    with pytest.raises(BadRequest, match="worldcover"):
        load_legend("wordcover")
