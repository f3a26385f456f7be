import numpy as np
import pytest
from odc.geo.geobox import GeoBox

from model_runtime.engine.ledger import Ledger
from model_runtime.engine.sensors import on_grid, radar_share

SIDE = 40


class Image:
    date = ""

    def valid(self):
        return np.ones((SIDE, SIDE), bool)


@pytest.fixture
def ledger():
    box = GeoBox.from_bbox((500_000, 5_000_000, 500_400, 5_000_400), "EPSG:32633", shape=(SIDE, SIDE))
    return Ledger(box, [Image()], "EPSG:7030", 1)


def test_each_region_tells_where_its_evidence_came_from(ledger):
    """Three regions: by radar, by optical, and half of each; the overview is half as fine as the grid."""
    inside = np.zeros((SIDE, SIDE))
    inside[2:10, 2:14] = inside[20:24, 2:6] = inside[30:38, 20:30] = 1
    radar = np.full((SIDE // 2, SIDE // 2), np.nan, np.float32)
    radar[:6, :8], radar[8:13, :5], radar[14:, 8:12], radar[14:, 12:] = 1, 0, 0, 0
    radar[14:, 10:] = np.where(np.arange(10, 20) < 12.5, 1, 0)
    grounding, _ = ledger.record("water", "water", 0, inside, "area", radar)
    by_area = dict(zip((96, 80, 16), ledger.groundings[0].radar_shares, strict=True))
    assert by_area[96] == 1
    assert by_area[16] == 0
    assert 0.5 <= by_area[80] <= 0.7
    assert grounding.radar_share == pytest.approx((96 + 80 * by_area[80]) / 192)


def test_without_a_choice_nothing_is_told(ledger):
    grounding, _ = ledger.record("water", "water", 0, np.ones((SIDE, SIDE)), "area")
    assert grounding.radar_share is None
    assert ledger.groundings[0].radar_shares is None


def test_a_region_that_sent_nothing_back_is_unknown(ledger):
    inside = np.zeros((SIDE, SIDE))
    inside[:10, :10] = inside[20:25, 20:25] = 1
    radar = np.full((SIDE, SIDE), np.nan, np.float32)
    radar[:12, :12] = 1
    ledger.record("water", "water", 0, inside, "area", radar)
    assert ledger.groundings[0].radar_shares == (1.0, None)


def test_an_overviews_pixels_are_those_of_the_grid_they_cover():
    overview = np.arange(6, dtype=np.float32).reshape(2, 3)
    assert on_grid(overview, (4, 6)).tolist() == np.kron(overview, np.ones((2, 2))).tolist()
    assert radar_share(np.zeros((2, 3), bool), overview) is None


def test_regions_of_a_few_pixels_are_not_counted_beside_large_ones():
    box = GeoBox.from_bbox((500_000, 5_000_000, 500_400, 5_000_400), "EPSG:32633", shape=(SIDE, SIDE))
    inside = np.zeros((SIDE, SIDE))
    inside[:12, :12] = inside[20:25, 20:25] = 1
    for least_px, counted in ((1, (2, 0)), (100, (1, 1)), (1000, (2, 0))):
        ledger = Ledger(box, [Image()], "EPSG:7030", 1, least_px)
        ledger.record("water", "water", 0, inside, "count")
        (found,) = ledger.findings.found
        assert (found.regions, found.smaller) == counted
        assert len(ledger.groundings[0].regions) == 2, "all of them are on the map"
