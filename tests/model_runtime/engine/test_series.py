"""Three or more dates: the model grounds the first and the last, the runtime follows through those between."""

import itertools

import numpy as np
import pyogrio
import pytest
import rasterio
from scipy import stats

from model_runtime.engine.between import dates_between, evenly
from model_runtime.engine.series import series_of
from model_runtime.protocol import AnswerReady, Failed, GroundingMade, LayerSource, Progress, TextWritten
from tests.model_runtime.engine.asking import answer_of, request_for, run
from tests.model_runtime.fakes import Script, Seg, is_bare, is_trees, is_water, seg, write_blocks

DATES = ("2019-05-01", "2020-05-01", "2021-05-01", "2022-05-01", "2024-05-01")
#: Columns of water at each date: the block is ten rows high, so each column is 1,000 m².
WIDTHS = (12, 11, 4, 9, 8)


def layers_of(folder, dates=DATES, widths=WIDTHS, gaps=()):
    """An image a date with a block of water; `gaps` blacks out rows (from, to) of some dates."""
    layers = []
    for number, (date, width) in enumerate(zip(dates, widths, strict=True)):
        path = write_blocks(folder / f"{number}.tif", {"water": [(20, 20, 10, width)], "trees": [(2, 2, 10, 20)]})
        for index, rows in gaps:
            if index == number:
                with rasterio.open(path, "r+") as raster:
                    data = raster.read()
                    data[:, slice(*rows)] = 0
                    raster.write(data)
        layers.append(LayerSource(f"image {number}", (str(path),), "optical", date=date))
    return tuple(layers)


def ends_script(head, last, own="yes", classes=(("water", is_water),), **config):
    says = [f"<think><task>{head}</task>"]
    for (name, mask), image in itertools.product(classes, (0, last)):
        says += [seg(name, image + 1), Seg(name, mask, image), "."]
    return Script([*says, f"</think><answer>{own}</answer>"], **config)


def measured(answer, kind):
    return [one for one in answer.measurements if one.kind == kind]


@pytest.mark.parametrize("window", [64, 24], ids=["whole", "tiles"])
def test_every_date_gets_its_mask_its_area_and_a_trend(tmp_path, window):
    script = ends_script("shrank yes-no", 4, window=window)
    answer = answer_of(script, request_for("", tmp_path / "out", "Did the water shrink?", layers=layers_of(tmp_path)))
    assert len(script.told) == 2, "the language model isn't asked again"
    groundings = sorted((step.grounding for step in answer.steps if step.grounding), key=lambda one: one.date)
    assert [one.date for one in groundings] == list(DATES)
    assert [one.area_m2 for one in groundings] == pytest.approx([1000 * width for width in WIDTHS], rel=2e-3)
    series = measured(answer, "series")
    assert [(one.date, one.value) for one in series] == [
        (date, pytest.approx(1000 * width, rel=2e-3)) for date, width in zip(DATES, WIDTHS, strict=True)
    ]
    (trend,), (net,), (tendency,) = (measured(answer, kind) for kind in ("trend", "net", "tendency"))
    years = np.array([0, 366, 731, 1096, 1827]) / 365.25
    assert trend.value == pytest.approx(stats.theilslopes(1000 * np.array(WIDTHS), years).slope, rel=3e-3)
    assert (trend.unit, trend.date) == ("m2/year", "2019-05-01/2024-05-01")
    assert "Theil-Sen" in trend.method
    assert net.value == pytest.approx(-100 / 3, rel=1e-3)
    assert tendency.value == "shrinking"
    assert answer.answer.choice == "yes"
    wanted = "Water: 1.2 ha on 2019-05-01 … 0.8 ha on 2024-05-01 (−33.3 %); trend −0.09 ha a year (shrinking)."
    assert answer.answer.text.endswith(wanted)


def test_files_of_a_series_hold_every_date(tmp_path):
    out = tmp_path / "out"
    answer = answer_of(ends_script("lost ha", 4), request_for("", out, "How much?", layers=layers_of(tmp_path)))
    assert sorted(path.name for path in out.glob("mask_*")) == [f"mask_{i}.tif" for i in range(5)]
    info = pyogrio.read_info(out / "answer.gpkg", layer="regions")["fields"]
    table = dict(zip(info, pyogrio.raw.read(out / "answer.gpkg", layer="regions")[3], strict=True))
    assert sorted(table["date"]) == list(DATES)
    for step in answer.steps:
        if step.grounding:
            with rasterio.open(out / step.grounding.mask) as mask:
                width = WIDTHS[DATES.index(step.grounding.date)]
                assert (mask.read(1) == 1).sum() == 10 * width


def test_events_tell_the_dates_between_like_any_other_step(tmp_path):
    request = request_for("", tmp_path / "out", "?", layers=layers_of(tmp_path))
    events = run(ends_script("change ha", 4), request)
    answer = events[-1].answer
    made = {event.step: event.grounding for event in events if isinstance(event, GroundingMade)}
    assert made == {number: step.grounding for number, step in enumerate(answer.steps) if step.grounding}
    words = {}
    for event in events:
        if isinstance(event, TextWritten):
            words[event.step] = words.get(event.step, "") + event.text
    assert {number: step.text for number, step in enumerate(answer.steps) if step.text} == {
        number: text.strip() for number, text in words.items()
    }
    fractions = [event.fraction for event in events if isinstance(event, Progress)]
    assert fractions == sorted(fractions)


def test_cancel_is_heard_between_the_dates(tmp_path):
    asked = []
    script = ends_script("change ha", 4)
    # the words, the two groundings of the model, and one date more
    script.before_each = lambda: asked.append(1)
    request = request_for("", tmp_path / "out", "?", layers=layers_of(tmp_path))
    whole = len(script.says) + 2
    last = run(script, request, lambda: len(asked) > whole)[-1]
    assert isinstance(last, Failed)
    assert last.kind == "cancelled"
    assert len(asked) == whole + 1
    assert not (tmp_path / "out").exists()


def test_one_cloudy_date_is_left_out_and_a_gap_is_no_loss(tmp_path):
    layers = layers_of(tmp_path, widths=(10, 10, 10, 10, 10), gaps=[(1, (0, 40)), (3, (28, 30))])
    # the image of the second date is all but empty, that of the fourth has no data over two rows of the water
    with rasterio.open(layers[1].uris[0], "r+") as raster:
        data = raster.read()
        data[:, 0, 0] = 500
        raster.write(data)
    request = request_for("", tmp_path / "out", "?", layers=layers)
    answer = answer_of(ends_script("change ha", 4), request)
    series = measured(answer, "series")
    assert [one.date for one in series] == [DATES[0], *DATES[2:]]
    assert [one.value for one in series] == pytest.approx([8000] * 4, rel=2e-3)
    assert measured(answer, "tendency")[0].value == "steady"
    assert any(DATES[1] in warning and "left out" in warning for warning in answer.warnings)
    assert any("91 % of the scene" in warning for warning in answer.warnings)


def test_hours_apart_are_dates_of_their_own_and_the_trend_is_told_by_the_hour(tmp_path):
    dates = ("2021-07-23T12:00Z", "2021-07-23T06:00Z", "2021-07-23T20:00+02:00")
    layers = layers_of(tmp_path, dates, (10, 8, 12))
    answer = answer_of(ends_script("grew yes-no", 2), request_for("", tmp_path / "out", "?", layers=layers))
    assert answer.provenance.dates == (dates[1], dates[0], dates[2])
    (trend,) = measured(answer, "trend")
    assert (trend.unit, trend.value) == ("m2/hour", pytest.approx(4000 / 12, rel=3e-3))
    assert "2021-07-23 06:00 UTC" in answer.answer.text
    assert "an hour (growing)" in answer.answer.text
    assert answer.answer.choice == "yes"


def test_many_dates_are_read_in_part_and_followed_in_part(tmp_path, monkeypatch):
    monkeypatch.setattr("model_runtime.engine.between.dates_between.__defaults__", (10,))
    dates = tuple(f"{year}-05-01" for year in range(2000, 2009))
    layers = layers_of(tmp_path, dates, range(10, 19))
    both = (("water", is_water), ("trees", is_trees))
    script = ends_script("change ha", 8, classes=both)
    answer = answer_of(script, request_for("", tmp_path / "out", "?", layers=layers))
    assert script.read == [0, 2, 3, 5, 6, 8]
    assert len([step for step in answer.steps if step.grounding]) == 10
    assert sum("4 of the dates are left out" in warning for warning in answer.warnings) == 2
    assert [one.value for one in measured(answer, "tendency")] == ["growing", "steady"]


def test_a_trend_that_differs_from_the_two_ends_is_said(tmp_path):
    layers = layers_of(tmp_path, widths=(10, 10, 10, 10, 16))
    answer = answer_of(ends_script("grew yes-no", 4), request_for("", tmp_path / "out", "Did it grow?", layers=layers))
    assert answer.answer.choice == "yes"
    assert "over all 5 dates it is steady" in answer.answer.text


def test_of_many_classes_the_trends_alone_are_told(tmp_path):
    both = (("water", is_water), ("trees", is_trees), ("bare", is_bare))
    script = ends_script("change ha", 4, classes=both)
    answer = answer_of(script, request_for("", tmp_path / "out", "What changed?", layers=layers_of(tmp_path)))
    wanted = "Trends over 5 dates: water −0.09 ha a year (shrinking), trees 0 ha a year (steady), bare ground +0.09 ha"
    assert wanted in answer.answer.text


def test_a_question_about_one_date_says_which_the_model_read(tmp_path):
    dates = tuple(f"{year}-05-01" for year in range(2000, 2009))
    layers = layers_of(tmp_path, dates, range(10, 19))
    script = Script(["<think><task>area ha</task>", seg("water", 6), Seg("water", is_water, 8), "."])
    answer = answer_of(script, request_for("", tmp_path / "out", "How much water?", layers=layers))
    assert any("6 of the 9 dates" in warning for warning in answer.warnings)
    assert not measured(answer, "series")
    assert len([step for step in answer.steps if step.grounding]) == 1


@pytest.mark.parametrize("dates", [2, 3])
def test_a_model_without_plans_has_its_phrases_compared_over_time(tmp_path, dates):
    layers = layers_of(tmp_path, DATES[:dates], WIDTHS[:dates])
    says = []
    for image in (0, dates - 1):
        says += [f"Image: t{image + 1}, the old harbour basin [SEG]"]
        says += [Seg(f"Image: t{image + 1}, the old harbour basin", is_water, image)]
    script = Script([*says, "<answer>It shrank</answer>"], plans=False)
    answer = answer_of(script, request_for("", tmp_path / "out", "What happened?", layers=layers))
    assert answer.answer.kind == "none"
    (lost,) = measured(answer, "lost")
    assert lost.of == ("the old harbour basin",)
    assert lost.value == pytest.approx(1000 * (WIDTHS[0] - WIDTHS[dates - 1]), rel=2e-3)
    assert "lost" in answer.layers
    assert f"Between 2019-05-01 and {DATES[dates - 1]}: the old harbour basin gained 0 ha" in answer.answer.text
    assert len(measured(answer, "series")) == (3 if dates == 3 else 0)
    if dates == 2:
        assert "on 2020-05-01" in answer.answer.text


def test_a_model_without_plans_that_grounds_one_date_compares_nothing(tmp_path):
    script = Script(["the water [SEG]", Seg("the water", is_water, 0), "<answer>A</answer>"], plans=False)
    last = run(script, request_for("", tmp_path / "out", "?", layers=layers_of(tmp_path)))[-1]
    assert isinstance(last, AnswerReady)
    assert not measured(last.answer, "gained")
    assert last.answer.layers == ("regions",)


@pytest.mark.parametrize(
    ("areas", "tendency", "net"),
    [
        ((100, 101, 102), "steady", "steady"),
        ((100, 110, 120), "growing", "growing"),
        ((100, 90, 85), "shrinking", "shrinking"),
        ((100, 100, 100, 100, 160), "steady", "growing"),
        ((0, 0, 0), "steady", "steady"),
    ],
)
def test_a_trend_in_a_word_is_not_bent_by_one_date(areas, tendency, net):
    series = series_of("water", [f"{2000 + i}-01-01" for i in range(len(areas))], areas)
    assert (series.tendency, series.net_tendency) == (tendency, net)


@pytest.mark.parametrize(
    ("dates", "span", "slope"),
    [
        (("2019", "2020", "2021"), "year", 10 * 365.25 / 365.5),
        (("2020-01-01", "2020-01-11", "2020-01-21"), "day", 1.0),
        (("2020-01-01T00:00", "2020-01-01T10:00", "2020-01-01T20:00"), "hour", 1.0),
    ],
)
def test_the_span_of_time_fits_the_series(dates, span, slope):
    series = series_of("water", dates, (10, 20, 30))
    assert series.span == span
    assert series.slope_m2 == pytest.approx(slope, rel=1e-3)


def test_dates_are_spread_evenly_with_both_ends():
    assert evenly(0, 4, 6) == [0, 1, 2, 3, 4]
    assert evenly(0, 9, 4) == [0, 3, 6, 9]
    assert evenly(3, 3, 6) == [3]
    assert dates_between({"water": {0, 4}, "trees": {0}}, 48) == {"water": [1, 2, 3]}
    assert dates_between({"water": {0, 10, 5}}, 3) == {}
    assert dates_between({"water": {0, 1}}, 48) == {}
    six = dates_between({str(name): {0, 34} for name in range(6)})
    assert sum(map(len, six.values())) + 12 == 48
