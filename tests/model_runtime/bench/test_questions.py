from collections import Counter

import pytest

from model_runtime.bench.questions import of_grammar, of_people, posed_questions
from model_runtime.bench.well_posed import well_posed
from model_runtime.model.config import nano_config
from model_runtime.training.language import KINDS


@pytest.mark.parametrize("wording", [of_grammar, of_people])
def test_every_kind_is_asked_of_a_scene_that_allows_it(wording):
    posed = list(posed_questions(len(KINDS), "sentinel", nano_config(64), wording))
    assert Counter(one.question.kind for one in posed) == Counter(KINDS.keys())
    assert len({one.seed for one in posed}) == len(posed)
    for one in posed:
        assert well_posed(one.question.plan, one.truth.findings, 10.0)
