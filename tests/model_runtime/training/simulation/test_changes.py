"""Each event changes the map as its name says, and nothing else."""

import numpy as np
import pytest

from model_runtime.training.simulation import changes
from model_runtime.training.simulation.aerial import draw_aerial
from model_runtime.training.simulation.fields import make_frame
from model_runtime.training.simulation.landcover import (
    BARE,
    BUILT_UP,
    CROPLAND,
    GRASSLAND,
    TREES,
    WATER,
    draw,
)

#: What each event takes away from, and what it may leave.
TAKES = {
    changes.flood: ({TREES, GRASSLAND, CROPLAND, BARE}, {WATER}),
    changes.drought: ({WATER}, {BARE, GRASSLAND}),
    changes.meander: ({WATER, TREES, GRASSLAND, CROPLAND, BARE}, {WATER, BARE, GRASSLAND}),
    changes.clearing: ({TREES}, {BARE, GRASSLAND, CROPLAND}),
    changes.planting: ({GRASSLAND, CROPLAND, BARE}, {TREES, GRASSLAND, CROPLAND}),
    changes.harvest: ({CROPLAND}, {BARE}),
    changes.construction: ({TREES, GRASSLAND, CROPLAND, BARE}, {BUILT_UP}),
    changes.destruction: ({BUILT_UP}, {BARE}),
}


@pytest.fixture(scope="module")
def maps():
    frames = make_frame(96, 10.0), make_frame(96, 0.5)
    many = [draw(np.random.default_rng(seed), frames[0], changing=True) for seed in range(25)]
    return many + [draw_aerial(np.random.default_rng(seed), frames[1]) for seed in range(15)]


def test_every_event_is_told_what_it_does():
    assert set(TAKES) == set(changes.EVENTS)


@pytest.mark.parametrize("event", TAKES, ids=lambda event: event.__name__)
def test_event_does_what_its_name_says(maps, event):
    sources, targets = TAKES[event]
    happened = 0
    for number, land in enumerate(maps):
        before = land.cover.copy()
        after = event(np.random.default_rng(number), land)
        assert after.dtype == np.uint8
        np.testing.assert_array_equal(land.cover, before)
        changed = after != before
        happened += changed.any()
        assert set(before[changed]) <= sources
        assert set(after[changed]) <= targets
    assert happened >= 5


def test_where_no_water_is_none_rises(maps):
    dry = [land for land in maps if not (land.cover == WATER).any()]
    assert dry
    for number, land in enumerate(dry):
        assert not (changes.flood(np.random.default_rng(number), land) == WATER).any()


def test_houses_are_built_and_destroyed_on_plots_in_aerial_scenes(maps):
    for number, land in enumerate(maps):
        if land.layers.plots is None:
            continue
        for event in (changes.construction, changes.destruction):
            changed = event(np.random.default_rng(number), land) != land.cover
            assert land.layers.plots[changed].all()


def test_evolution_is_seeded(maps):
    one, other = (changes.evolve(np.random.default_rng(5), maps[0]) for _ in range(2))
    np.testing.assert_array_equal(one.cover, other.cover)
