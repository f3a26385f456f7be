"""A question as a line for the terminal and as Python: what is pasted asks the same."""

import ast
import shlex
from dataclasses import replace

import pytest

from terrascope_qgis.history.entries import HistoryEntry, entry_from
from terrascope_qgis.history.in_words import command_line, python_call, unsaid_by_command
from terrascope_qgis.protocol import AreaOfInterest, LayerSource, QuestionRequest

QUESTION = 'Is the "old" forest larger than Anna\'s $lake?'
OPTICAL = LayerSource("S2", ("/data/my scenes/s2.tif",), "optical", date="2021-07-23", bands=(("red", 4), ("nir", 8)))
SAR = LayerSource("S1", ("/data/s1.tif",), "sar")
AREA = AreaOfInterest((-48.25, -25.3, -48.0, 1e-5), "EPSG:4326")
REQUEST = QuestionRequest(QUESTION, (OPTICAL, SAR), AREA, "terrascope-8b", "cuda:0", "EPSG:7019", "/results/a", "q7")
ENTRY = HistoryEntry("2026-01-02T10:11:12", REQUEST, "Yes: 3 ha.", ("id_s2", "id_s1"), "canvas", "./results/a")


def test_the_line_says_all_and_is_quoted():
    assert shlex.split(command_line(REQUEST)) == [
        "terrascope", "ask", QUESTION,
        "--optical", "/data/my scenes/s2.tif@2021-07-23", "--sar", "/data/s1.tif",
        "--bands", "red=4,nir=8",
        "--area=-48.25,-25.3,-48.0,1e-05", "--area-crs", "EPSG:4326",
        "--model", "terrascope-8b", "--device", "cuda:0", "--ellipsoid", "EPSG:7019", "--out", "answer-q7",
    ]  # fmt: skip


def test_what_is_usual_is_left_out():
    line = command_line(QuestionRequest("Is there water?", (SAR,)))
    assert line == "terrascope ask 'Is there water?' --sar /data/s1.tif --model nano --out answer-q1"


def test_a_question_that_begins_with_a_hyphen_is_no_option():
    words = shlex.split(command_line(QuestionRequest("-5 m or more?", (SAR,))))
    assert words[-2:] == ["--", "-5 m or more?"]
    assert words[2] == "--sar"


def test_windows_has_quotes_of_its_own():
    assert command_line(QuestionRequest('A "b"?', (SAR,)), windows=True).startswith(r'terrascope ask "A \"b\"?" --sar')


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (LayerSource("Bing", ("/tmp/terrascope-x/cut-out-bing_1.tif",), "optical"), "“Bing” is no file"),
        (LayerSource("S2", ("/s2.tif",), "optical", nodata=-9999.0), "-9999 is nodata in “S2”"),
    ],
)
def test_what_the_line_cannot_say_is_said(source, said):
    assert said in " ".join(unsaid_by_command(QuestionRequest("Water?", (source,))))


def test_bands_in_different_order_cannot_be_said():
    other = LayerSource("L8", ("/l8.tif",), "optical", bands=(("red", 3),))
    assert "different order" in unsaid_by_command(QuestionRequest("Water?", (OPTICAL, other)))[0]
    assert unsaid_by_command(QuestionRequest("Water?", (OPTICAL, SAR))) == []


def call_in(code):
    """(name, parameters) of the run in a piece of Python."""
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    run = next(call for call in calls if ast.unparse(call.func) == "processing.run")
    return tuple(ast.literal_eval(argument) for argument in run.args)


def test_python_runs_the_algorithm_with_the_same_parameters():
    name, parameters = call_in(python_call(ENTRY))
    assert name == "terrascope:ask"
    assert parameters == {
        "QUESTION": QUESTION,
        "OPTICAL": ["/data/my scenes/s2.tif"],
        "OPTICAL_DATES": "2021-07-23",
        "SAR": ["/data/s1.tif"],
        "EXTENT": "-48.25,-48.0,-25.3,1e-05 [EPSG:4326]",
        "MODEL": "terrascope-8b",
        "DEVICE": "cuda:0",
        "REGIONS": "TEMPORARY_OUTPUT",
    }


def test_python_names_parameters_that_the_algorithm_has(qgis_app):
    from terrascope_qgis.processing.ask import Ask

    algorithm = Ask()
    algorithm.initAlgorithm()
    known = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert set(call_in(python_call(ENTRY))[1]) <= known


def test_polygons_are_in_the_line_and_in_python(qgis_app):
    square = "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)))"
    area = AreaOfInterest((0, 0, 10, 10), "EPSG:32633", square)
    words = shlex.split(command_line(replace(REQUEST, area=area)))
    assert words[words.index("--inside") + 1] == square
    assert words[words.index("--area-crs") + 1] == "EPSG:32633"
    assert not any(word.startswith("--area=") for word in words)
    code = python_call(replace(ENTRY, request=replace(REQUEST, area=area)))
    before = {}
    exec(code.partition("result =")[0].replace("import processing\n", ""), before)
    [feature] = before["inside"].getFeatures()
    assert feature.geometry().area() == 100
    assert before["inside"].crs().authid() == "EPSG:32633"
    assert '"WITHIN": inside' in code
    assert "EXTENT" not in code


def test_an_entry_comes_back_from_its_text():
    assert entry_from(ENTRY.text()) == ENTRY
    assert ENTRY.text().isascii()


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"asked": "x", "request": 3, "answer": "y"}'])
def test_what_is_no_entry_is_refused(text):
    with pytest.raises(ValueError):
        entry_from(text)
