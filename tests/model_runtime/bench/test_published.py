"""The published parquet: its columns, its chips on a metric grid, and what is wrong with a file that isn't one."""

import io
import json

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from PIL import Image

from model_runtime.bench.opening import open_benchmark
from model_runtime.bench.published import task_of
from model_runtime.bench.scoring import pixel_area_m2
from model_runtime.errors import BadRequest, LayerError
from model_runtime.measure import area_m2
from model_runtime.scene import open_scene
from model_runtime.terra_cot.rle import encode

SIZE = 32


def png(shade=90):
    rng = np.random.default_rng(shade)
    picture = np.full((SIZE, SIZE, 3), shade, np.uint8) + rng.integers(0, 20, (SIZE, SIZE, 3), np.uint8)
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "PNG")
    return {"bytes": out.getvalue(), "path": "chip.png"}


def row(task="coverage_percentage", answer="B", candidates=None, **more):
    options = {"A": "1%", "B": "2%", "C": "4%", "D": "8%"}
    row = {"image": png(), "question": "What share is water?", "candidates": candidates or json.dumps(options)}
    return {**row, "answer": answer, "task_type": task, **more}


@pytest.fixture
def write(tmp_path):
    def write(rows, name="bench.parquet", **options):
        pq.write_table(pa.Table.from_pylist(rows), tmp_path / name, **options)
        return tmp_path / name

    return write


def test_rows_become_questions_with_options_a_line_each(write):
    four = {"A": "1%", "B": "2%", "C": "4%", "D": "8%"}
    two = row("boundary_detection", "A", {"A": "Yes", "B": "No"})
    benchmark = open_benchmark(write([row(candidates=four), two]))
    first, second = benchmark.items
    assert first.text == "What share is water?\nA. 1%\nB. 2%\nC. 4%\nD. 8%"
    assert (first.task, first.answer.choice) == ("coverage", "B")
    assert (second.task, [option.text for option in second.options]) == ("boundary", ["Yes", "No"])
    assert benchmark.kind == "published"
    assert len(benchmark.sha256) == 64


@pytest.mark.parametrize(
    ("word", "task"),
    [
        ("coverage_percentage", "coverage"),
        ("boundary_detection", "boundary"),
        ("absolute_area_quantification", "area"),
        ("comparative_area_ranking", "ranking"),
        ("Distance Measurement", "distance"),
        ("building_change_estimation", "building_change"),
        ("BRD", "boundary"),
        ("cloud_cover", "cloud_cover"),
    ],
)
def test_task_words(word, task):
    assert task_of(word) == task


@pytest.mark.parametrize("pixel_size", [None, 10.0, 0.5])
def test_chips_lie_on_a_grid_of_the_stated_pixel_size(write, tmp_path, pixel_size):
    benchmark = open_benchmark(write([row()]), pixel_size)
    with open_scene(benchmark.layers(benchmark.items[0], tmp_path)) as scene:
        assert scene.shape == (SIZE, SIZE)
        assert scene.dates[0].roles == ("blue", "green", "red")
        size_m = pixel_size or 10.0
        assert scene.pixel_size_m == pytest.approx(size_m, rel=1e-4)
        # what the engine measures on the ellipsoid there is what the paper's rule counts
        whole = np.ones((SIZE, SIZE), bool)
        assert area_m2(whole, scene.geobox, "EPSG:7030") == pytest.approx(pixel_area_m2(whole, size_m), rel=1e-5)


def test_rows_are_found_in_any_group_of_the_file(write, tmp_path):
    benchmark = open_benchmark(write([row(image=png(shade)) for shade in (20, 90, 160, 200)], row_group_size=3))
    brightness = []
    for number, item in enumerate(benchmark.items):
        folder = tmp_path / str(number)
        folder.mkdir()
        with open_scene(benchmark.layers(item, folder)) as scene:
            brightness.append(float(np.nanmean(scene.read(0))))
    assert brightness == sorted(brightness)
    assert brightness[3] > 5 * brightness[0]


def test_two_images_and_masks_where_a_file_has_them(write, tmp_path):
    mask = np.zeros((SIZE, SIZE), bool)
    mask[:8] = True
    masks = json.dumps([[encode(mask).to_json()], [encode(~mask).to_json()]])
    two = row("building_change", masks=masks, pre_image=png(60), post_image=png(120), image=None)
    benchmark = open_benchmark(write([two]))
    item = benchmark.items[0]
    with open_scene(benchmark.layers(item, tmp_path)) as scene:
        dates = [one.date for one in scene.dates]
    found = benchmark.true_masks(item)
    assert [one.date for one in found] == dates
    np.testing.assert_array_equal(found[0].pixels, mask)
    np.testing.assert_array_equal(found[1].pixels, ~mask)
    assert not open_benchmark(write([row()], "plain.parquet")).true_masks(item)


def test_a_picture_or_mask_that_is_none_is_the_items_fault(write, tmp_path):
    benchmark = open_benchmark(write([row(image={"bytes": b"no picture", "path": ""}, masks='[{"size": [1]}]')]))
    with pytest.raises(LayerError, match="row-0"):
        benchmark.layers(benchmark.items[0], tmp_path)
    with pytest.raises(LayerError, match="row-0"):
        benchmark.true_masks(benchmark.items[0])


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([{"question": "?"}], "no column image, candidates, answer, task_type"),
        ([row(answer="E")], "Row 0 .* answer “E”"),
        ([row(), row(candidates="[1")], "Row 1 .* no options"),
    ],
)
def test_a_file_that_is_none_says_why(write, rows, words):
    with pytest.raises(BadRequest, match=words):
        open_benchmark(write(rows))


def test_broken_files_and_pixel_sizes(write, tmp_path, built):
    (tmp_path / "broken.parquet").write_bytes(b"PAR1 and nothing else")
    with pytest.raises(BadRequest, match="can't be read as parquet"):
        open_benchmark(tmp_path / "broken.parquet")
    with pytest.raises(BadRequest, match="makes no sense"):
        open_benchmark(write([row()]), -1)
    with pytest.raises(BadRequest, match="knows its own pixel size"):
        open_benchmark(built, 10)
