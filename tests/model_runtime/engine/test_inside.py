"""Questions inside polygons: figures are of what is inside, and add up to those of the whole."""

import pytest
import rasterio
from shapely import MultiPolygon, Polygon, box

from model_runtime.protocol import AreaOfInterest
from tests.model_runtime.engine.asking import LARGER, answer_of, failure_of, request_for
from tests.model_runtime.fakes import Script, comparison, is_water

WEST, NORTH = 600_000, 5_200_000
WHOLE = box(WEST, NORTH - 400, WEST + 500, NORTH)
#: Cuts the wood (rows 2-12, columns 2-22) and the lake (rows 20-30, columns 30-40) in two.
LEFT = Polygon([(WEST, NORTH), (WEST + 100, NORTH), (WEST + 380, NORTH - 400), (WEST, NORTH - 400)])


def asked(raster, out, shape, window=64, **script):
    area = AreaOfInterest(shape.bounds, "EPSG:32632", shape.wkt)
    return answer_of(Script(LARGER, window=window, **script), request_for(raster, out, area=area))


def areas(answer):
    return [step.grounding.area_m2 for step in answer.steps if step.grounding]


@pytest.mark.parametrize("window", [64, 32])
def test_the_figures_of_parts_add_up_to_those_of_the_whole(raster, tmp_path, window):
    """Whole on an overview, and in tiles."""
    whole = answer_of(Script(LARGER, window=window), request_for(raster, tmp_path / "whole"))
    left = asked(raster, tmp_path / "left", LEFT, window, min_region_px=12)
    right = asked(raster, tmp_path / "right", WHOLE.difference(LEFT), window, min_region_px=12)
    for all_of_it, one, other in zip(areas(whole), areas(left), areas(right), strict=True):
        assert 0 < one < all_of_it
        assert one + other == pytest.approx(all_of_it, rel=1e-6)
    assert left.steps[0].grounding.share > whole.steps[0].grounding.share


def test_pixels_outside_are_invalid_in_the_mask(raster, tmp_path):
    answer = asked(raster, tmp_path / "out", box(WEST + 20, NORTH - 60, WEST + 120, NORTH - 20))
    with rasterio.open(tmp_path / "out" / answer.steps[0].grounding.mask) as mask:
        values = mask.read(1)
    assert (values == 1).sum() == 40
    assert (values == 255).sum() == values.size - 40
    assert answer.steps[0].grounding.share == 1


def test_a_corner_of_a_lake_is_no_speck(raster, tmp_path):
    """Noise is dropped before the polygons cut: four pixels of a large lake are water, and are said to be few."""
    corner = box(WEST + 300, NORTH - 220, WEST + 320, NORTH - 200)
    answer = asked(raster, tmp_path / "out", corner, min_region_px=12)
    assert areas(answer)[1] == pytest.approx(400, rel=2e-3)
    assert "Only 4 pixels" in " ".join(answer.warnings)


def test_where_it_lies_is_told_within_the_polygons(raster, tmp_path):
    polygons = MultiPolygon([box(WEST + 250, NORTH - 400, WEST + 450, NORTH - 180)])
    answer = asked(raster, tmp_path / "out", polygons)
    [place] = [m.value for m in answer.measurements if m.kind == "location" and m.of == ("water",)]
    assert place == "north"


def test_shares_are_said_to_be_of_the_polygons(raster, tmp_path):
    area = AreaOfInterest(LEFT.bounds, "EPSG:32632", LEFT.wkt)
    script = Script(comparison(("water", is_water), head="share %", own="1"))
    answer = answer_of(script, request_for(raster, tmp_path / "out", "What share is water?", area=area))
    assert "% of the polygons (" in answer.answer.text


def test_polygons_off_the_layer_are_refused(raster, tmp_path):
    area = AreaOfInterest((0, 0, 10, 10), "EPSG:32632", box(0, 0, 10, 10).wkt)
    failed = failure_of(Script(LARGER), request_for(raster, tmp_path / "out", area=area))
    assert failed.kind == "area"
    assert "Sentinel-2" in failed.message
