import pytest

from model_runtime.engine.answers import units
from model_runtime.engine.answers.units import Quantity, read_figures


@pytest.mark.parametrize(
    ("area_m2", "text"),
    [
        (0, "0 ha"),
        (500, "500 m²"),
        (9_999, "9,999 m²"),
        (1.869e6, "186.9 ha"),
        (9.99e7, "9,990 ha"),
        (1e8, "100.0 km²"),
        (1.5e9, "1,500 km²"),
    ],
)
def test_an_area_picks_the_unit_people_read(area_m2, text):
    assert str(units.area(area_m2)) == text


def test_a_unit_that_was_asked_for_stays():
    assert units.area(1.869e6, "m2") == Quantity(1_869_000, "m2")
    assert units.area(1.869e6, "km2").value == pytest.approx(1.869)
    assert units.length(250, "km") == Quantity(0.25, "km")


@pytest.mark.parametrize(("distance_m", "text"), [(0, "0 m"), (345.3, "345 m"), (2345, "2.35 km"), (5.2, "5.2 m")])
def test_a_distance_picks_its_unit(distance_m, text):
    assert str(units.length(distance_m)) == text


@pytest.mark.parametrize(
    ("words", "base"),
    [
        ("5%", [(5, "%")]),
        ("1,200 ha", [(1.2e7, "m2")]),
        ("1 200.5 m²", [(1200.5, "m2")]),
        ("2,5 km", [(2500, "m")]),
        ("0.3 square kilometres", [(3e5, "m2")]),
        ("12", [(12, "")]),
        ("−3 ha", [(-3e4, "m2")]),
        ("186.9 ha (37.3 %)", [(1.869e6, "m2"), (37.3, "%")]),
        ("none at all", []),
        ("t2", []),
    ],
)
def test_figures_are_read_out_of_words(words, base):
    read = [(figure.number * figure.factor, figure.kind) for figure in read_figures(words)]
    assert read == [(pytest.approx(value), kind) for value, kind in base]
