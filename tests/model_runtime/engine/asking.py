"""Questions put to the engine with a scripted network, and their last event."""

from dataclasses import replace

from model_runtime.engine import work as engine
from model_runtime.protocol import (
    Answer,
    AnswerReady,
    Failed,
    LayerSource,
    QuestionRequest,
)
from tests.model_runtime.fakes import (
    comparison,
    is_trees,
    is_water,
)

TREES_WATER = {"trees": [(2, 2, 10, 20), (30, 5, 5, 4)], "water": [(20, 30, 10, 10)]}


def request_for(raster, out, question="Is the forest larger than the water?", **fields):
    layers = (LayerSource("Sentinel-2", (str(raster),), "optical"),)
    return replace(QuestionRequest(question, layers, out_dir=str(out)), **fields)


def run(script, request, cancelled=engine.never):
    return list(engine.ask(request, cancelled, script.network))


def answer_of(script, request) -> Answer:
    last = run(script, request)[-1]
    assert isinstance(last, AnswerReady), last
    return last.answer


def failure_of(script, request) -> Failed:
    last = run(script, request)[-1]
    assert isinstance(last, Failed), last
    return last


LARGER = comparison(("trees", is_trees), ("water", is_water), head="larger yes-no", own="yes")
