from collections import Counter

import numpy as np
import pytest

from model_runtime.bench.questions import of_grammar, of_people, posed_questions
from model_runtime.bench.well_posed import firmly_separate, well_posed
from model_runtime.model.config import nano_config
from model_runtime.training.language import KINDS


@pytest.mark.parametrize("wording", [of_grammar, of_people])
def test_every_kind_is_asked_of_a_scene_that_allows_it(wording):
    posed = list(posed_questions(len(KINDS), "sentinel", nano_config(64), wording))
    assert Counter(one.question.kind for one in posed) == Counter(KINDS.keys())
    assert len({one.seed for one in posed}) == len(posed)
    for one in posed:
        assert well_posed(one.question.plan, one.truth.findings, 10.0)


def test_regions_are_separate_only_beyond_a_pixels_doubt():
    two = np.zeros((40, 60), bool)
    two[5:30, 5:25] = two[5:30, 35:55] = True
    assert firmly_separate(two, 12)
    bridged = two.copy()
    bridged[15:17, 25:35] = True
    assert not firmly_separate(bridged, 12), "a neck of two pixels"
    near = two.copy()
    near[5:30, 25:33] = True
    assert not firmly_separate(near, 12), "a gap of two pixels"
    speck = two.copy()
    speck[35, 0:14] = True
    assert not firmly_separate(speck, 12), "a region of one row"


def test_regions_at_the_scenes_edge_are_as_separate_as_inside():
    at_edge = np.zeros((40, 40), bool)
    at_edge[0:2, 5:20] = at_edge[20:40, 10:40] = True
    assert firmly_separate(at_edge, 12)
