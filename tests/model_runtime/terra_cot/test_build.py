"""Samples built from a small scene with a label map: what comes out reads and checks without a finding."""

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio

from model_runtime.errors import BadRequest, LayerError, OutputError
from model_runtime.protocol import CLASSES
from model_runtime.scene import open_scene
from model_runtime.terra_cot.build import build
from model_runtime.terra_cot.check import check, untrue
from model_runtime.terra_cot.chips import places
from model_runtime.terra_cot.drawing import Recipe
from model_runtime.terra_cot.legends import load_legend
from model_runtime.terra_cot.read import image_path, read
from model_runtime.terra_cot.request import BuildRequest, LabelSource
from model_runtime.terra_cot.rle import encode
from tests.model_runtime.terra_cot.scenes import PLAIN, landscape, later, layer, write, write_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene")
    return write_scene(folder, landscape(192))


@pytest.fixture(scope="module")
def built(scene, tmp_path_factory):
    """A folder built from optical and SAR imagery, with the request."""
    optical, sar, labels = scene
    request = BuildRequest(
        (layer(optical), layer(sar, "sar")),
        (LabelSource(labels),),
        PLAIN,
        tmp_path_factory.mktemp("out") / "built",
        chip_px=96,
        seed=1,
        val_share=0.25,
        least_region_px=30,
    )
    return request, build(request)


@pytest.fixture(scope="module")
def drawn(built):
    return [entry.sample for entry in read(built[0].out_dir)]


@pytest.fixture(scope="module")
def changes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("two")
    cover = landscape(128)
    one, two = write_scene(folder, cover, "1"), write_scene(folder, later(cover), "2", seed=1)
    dates = ("2021-06-01", "2023-06-01")
    request = BuildRequest(
        tuple(layer(each[0], date=date) for each, date in zip((one, two), dates, strict=True)),
        tuple(LabelSource(each[2], date) for each, date in zip((one, two), dates, strict=True)),
        PLAIN,
        folder / "built",
        chip_px=128,
        recipe=Recipe(change=8),
    )
    build(request)
    return request


def test_what_is_built_reads_and_checks_without_a_finding(built):
    request, report = built
    assert [one.findings for one in read(request.out_dir) if one.findings] == []
    assert [found for found in check(request.out_dir) if found] == []
    assert report.samples == sum(1 for _ in read(request.out_dir)) > 20
    assert report.chips == 4


def test_every_level_and_form_is_there(drawn):
    assert {one.truth.level for one in drawn} == {"caption", "L1", "L2-spatial", "L2-semantic", "unanswerable"}
    assert {one.form for one in drawn} == {"single", "optical-sar"}
    assert {one.split for one in drawn} == {"train", "val"}
    assert any(one.truth.qualified for one in drawn)
    assert any(one.truth.options for one in drawn)


def test_areas_are_split_not_samples(drawn):
    splits = {}
    for one in drawn:
        splits.setdefault(one.truth.grid, set()).add(one.split)
    assert {len(found) for found in splits.values()} == {1}


def test_chips_are_the_imagery_on_its_own_grid(built, drawn, scene):
    request, _ = built
    optical, sar, _ = scene
    with open_scene([layer(optical), layer(sar, "sar")]) as whole:
        values, box = whole.read(0), whole.geobox
    both = next(one for one in drawn if one.form == "optical-sar")
    assert [image.path.split("/")[0] for image in both.images] == ["s2_images", "s1_images", "s1_images"]
    paths = [image_path(request.out_dir, image) for image in both.images]
    layers = [layer(str(paths[0])), *(layer(str(path), "sar") for path in paths[1:])]
    with open_scene([layers[0], replace(layers[1], uris=tuple(str(path) for path in paths[1:]))]) as chip:
        row, col = (round(at) for at in (~box.affine @ (chip.geobox.affine.c, chip.geobox.affine.f))[::-1])
        height, width = chip.shape
        assert np.allclose(chip.read(0), values[:, row : row + height, col : col + width], atol=1e-6, equal_nan=True)
        assert chip.geobox.crs == box.crs


def test_masks_are_the_label_map(built, drawn, scene):
    with rasterio.open(scene[2]) as file:
        labels, transform = file.read(1), file.transform
    for one in drawn:
        row, col = (round(at) for at in (~transform @ (one.truth.grid.affine[2], one.truth.grid.affine[5]))[::-1])
        height, width = one.truth.grid.shape
        for grounding in one.groundings:
            if grounding.origin is None:
                here = labels[row : row + height, col : col + width] == CLASSES.index(grounding.class_name) + 1
                assert np.array_equal(grounding.masks[0].decode(), here)


def test_the_same_seed_gives_the_same_samples(built, tmp_path):
    request, _ = built
    build(replace(request, out_dir=tmp_path / "again"))
    assert (tmp_path / "again/samples.json").read_text() == (request.out_dir / "samples.json").read_text()
    build(replace(request, out_dir=tmp_path / "other", seed=2))
    assert (tmp_path / "other/samples.json").read_text() != (request.out_dir / "samples.json").read_text()


def test_a_limit_ends_it(built, tmp_path):
    report = build(replace(built[0], out_dir=tmp_path / "few", limit=5))
    assert report.samples == len(json.loads((tmp_path / "few/samples.json").read_text())) == 5


def test_two_dates_give_samples_of_change(changes):
    found = list(read(changes.out_dir))
    assert [one.findings for one in found if one.findings] == []
    assert [wrong for wrong in check(changes.out_dir) if wrong] == []
    temporal = [one.sample for one in found if one.sample.form == "temporal"]
    assert len(temporal) > 3
    for one in temporal:
        assert [image.date for image in one.images] == ["2021-06-01", "2023-06-01"]
        dates = [grounding.date_index for grounding in one.groundings]
        assert dates == sorted(dates)
        assert dates.count(0) == dates.count(1)
    assert {one.images[0].date for one in (e.sample for e in found) if one.form == "single"} == {
        "2021-06-01", "2023-06-01"
    }  # fmt: skip


# --- a falsified sample ----------------------------------------------------------------------------------------------


def wrong(sample):
    return {problem for problem, _ in untrue(sample)}


def one_of(drawn, level="L1", task="area", options=False, **changes):
    return next(
        one
        for one in drawn
        if (one.truth.level, one.truth.task, bool(one.truth.options)) == (level, task, options)
        and all(getattr(one.truth, key) == value for key, value in changes.items())
    )


def test_a_changed_figure_in_the_text_is_found(drawn):
    caption = one_of(drawn, "caption", "caption")
    figure = next(one for one in caption.truth.figures if one.kind == "share")
    assert wrong(caption) == set()
    assert wrong(replace(caption, reasoning=caption.reasoning.replace(figure.text, "12.3 %"))) == {"text"}
    assert wrong(replace(caption, caption=caption.caption.replace(figure.text, "12.3 %"))) == {"text"}
    assert wrong(replace(caption, reasoning=caption.reasoning + " About 7 ha are wet.")) == {"text"}


def test_a_figure_changed_throughout_is_found(drawn):
    sample = one_of(drawn, task="share") if any(o.truth.task == "share" for o in drawn) else one_of(drawn)
    figure = sample.truth.figures[sample.truth.answer.rule.figures[0]]
    lie = replace(figure, value=figure.value + 10, text="99.9 %")
    figures = tuple(lie if one == figure else one for one in sample.truth.figures)
    answer = replace(sample.truth.answer, value=lie.value, text=lie.text)
    false = replace(
        sample,
        reasoning=sample.reasoning.replace(figure.text, lie.text),
        answer=lie.text,
        truth=replace(sample.truth, figures=figures, answer=answer),
    )
    assert "figure" in wrong(false)


def test_a_changed_mask_is_found(drawn):
    sizes = {"pixels", "area", "share"}
    told = [one for one in drawn if any(figure.kind in sizes and figure.of == (0,) for figure in one.truth.figures)]
    assert len(told) > 5
    for one in told:
        if one.truth.level != "unanswerable":
            mask = one.groundings[0].masks[0].decode()
            mask[: len(mask) // 2] = ~mask[: len(mask) // 2]
            groundings = (replace(one.groundings[0], masks=(encode(mask),)), *one.groundings[1:])
            assert wrong(replace(one, groundings=groundings)), one.question


def test_a_part_that_is_no_such_part_is_found(drawn):
    parts = [(one, at) for one in drawn for at, grounding in enumerate(one.groundings) if grounding.origin]
    masks = [one.groundings[at].masks[0].decode() for one, at in parts]
    (one, at), mask = next((part, mask) for part, mask in zip(parts, masks, strict=True) if mask.any())
    mask[tuple(np.argwhere(mask)[0])] = False
    groundings = list(one.groundings)
    groundings[at] = replace(groundings[at], masks=(encode(mask),))
    assert "origin" in wrong(replace(one, groundings=tuple(groundings)))


def test_another_option_or_answer_is_found(drawn):
    chosen = next(one for one in drawn if one.truth.options)
    other = "B" if chosen.answer == "A" else "A"
    assert wrong(replace(chosen, answer=other)) == {"answer"}
    plain = next(one for one in drawn if one.truth.answer.kind == "yes_no" and not one.truth.options)
    flipped = "no" if plain.answer == "yes" else "yes"
    assert wrong(replace(plain, answer=flipped)) == {"answer"}
    claimed = replace(plain.truth, answer=replace(plain.truth.answer, choice=flipped, text=flipped))
    assert wrong(replace(plain, answer=flipped, truth=claimed)) == {"answer"}


def test_overlapping_classes_are_found(drawn):
    one = one_of(drawn, "caption", "caption")
    assert len(one.groundings) > 1
    groundings = (one.groundings[0], replace(one.groundings[1], masks=one.groundings[0].masks), *one.groundings[2:])
    assert "origin" in wrong(replace(one, groundings=groundings))


def test_a_mask_of_another_size_than_the_grid_is_found(drawn):
    one = one_of(drawn, "caption", "caption")
    small = replace(one.groundings[0], masks=(encode(np.ones((3, 3), bool)),))
    assert wrong(replace(one, groundings=(small, *one.groundings[1:]))) == {"grid"}


def test_pixel_counts_of_samples_from_elsewhere_are_checked(drawn):
    one = one_of(drawn, "caption", "caption")
    mask = one.groundings[0].masks[0].decode()
    said = "Water [SEG] occupies {} pixels out of {:,} total pixels."
    elsewhere = replace(one, truth=None, groundings=one.groundings[:1])
    assert wrong(replace(elsewhere, reasoning=said.format(f"{mask.sum():,}", mask.size))) == set()
    assert wrong(replace(elsewhere, reasoning=said.format("8,490", mask.size))) == {"figure"}


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda entry: entry["terrascope"].update(task="dance"), "unknown task"),
        (lambda entry: entry["terrascope"].update(level="L7"), "unknown task"),
        (lambda entry: entry["labels"].__setitem__(0, "sea"), "labels"),
        (lambda entry: entry["terrascope"]["figures"][0].update(kind="volume"), "figure"),
        (lambda entry: entry["terrascope"]["grid"].update(affine=[1, 2]), "grid"),
        (lambda entry: entry["terrascope"]["groundings"][0].update(date_index=4), "grid"),
        (lambda entry: entry["terrascope"].pop("answer"), "no sample"),
    ],
)
def test_what_is_stated_beside_the_published_fields_is_looked_at(built, tmp_path, change, problem):
    written = json.loads((built[0].out_dir / "samples.json").read_text())
    entry = next(one for one in written if one["terrascope"]["level"] == "caption")
    change(entry)
    (tmp_path / "samples.json").write_text(json.dumps([entry]))
    ((*findings,),) = check(tmp_path, built[0].out_dir)
    assert problem in {one.problem for one in findings}


# --- what can't be built ---------------------------------------------------------------------------------------------


def test_an_existing_folder_is_left_alone(built):
    before = (built[0].out_dir / "samples.json").read_text()
    with pytest.raises(OutputError, match="is there already"):
        build(built[0])
    assert (built[0].out_dir / "samples.json").read_text() == before


def test_nothing_half_written_stays(built, tmp_path):
    class Stop(Exception):
        pass

    def stop(part):
        if part > 0:
            raise Stop

    with pytest.raises(Stop):
        build(replace(built[0], out_dir=tmp_path / "stopped"), stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"chip_px": 8}, "Chips of 8 pixels"),
        ({"val_share": 1.0}, "for validation"),
        ({"least_region_px": 0}, "below one pixel"),
        ({"legend": load_legend("worldcover")}, "doesn't know"),
    ],
)
def test_what_cannot_be_worked_on_is_said(built, tmp_path, changes, words):
    with pytest.raises((BadRequest, LayerError), match=words):
        build(replace(built[0], out_dir=tmp_path / "none", **changes))
    assert list(tmp_path.iterdir()) == []


def test_a_scene_without_known_labels_gives_no_samples(built, tmp_path, scene):
    empty = write(tmp_path / "empty.tif", np.zeros((192, 192), np.uint8))
    ignoring = replace(load_legend("worldcover"))
    with pytest.raises(BadRequest, match="No sample could be made: of 4 chips, 4 not labelled"):
        build(replace(built[0], labels=(LabelSource(empty),), legend=ignoring, out_dir=tmp_path / "none"))
    assert [path.name for path in tmp_path.iterdir()] == ["empty.tif"]


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (("",), "One label map can't show"),
        (("2021-06-01", "2022-01-01"), "No label map is given for 2023-06-01"),
        (("2021-06-01", "2021-06-01"), "More than one label map"),
        (("2021-06-01", "2023-06-01", "2024-01-01"), "belongs to no date"),
    ],
)
def test_labels_have_to_fit_the_dates(changes, tmp_path, dates, words):
    labels = tuple(LabelSource(changes.labels[0].path, date) for date in dates)
    with pytest.raises(BadRequest, match=words):
        build(replace(changes, labels=labels, out_dir=tmp_path / "none"))


# --- chips -----------------------------------------------------------------------------------------------------------


def test_chips_tile_the_imagery_without_overlaps():
    found = places((1000, 700), 256, 0.2, 3)
    taken = np.zeros((1000, 700), int)
    for place in found:
        window = place.window
        taken[window.row : window.row + window.height, window.col : window.col + window.width] += 1
    assert taken.max() == 1
    # a strip of 188 columns is left over, more than half a chip; one of 232 rows too
    assert taken.min() == 1
    assert 0 < sum(place.split == "val" for place in found) < len(found)
    assert found == places((1000, 700), 256, 0.2, 3)
    assert [place.window for place in found] != [place.window for place in places((1000, 700), 256, 0.2, 4)]


def test_a_narrow_rest_is_left_out_and_a_small_image_is_one_chip():
    assert {place.window.width for place in places((256, 300), 256, 0.0, 0)} == {256}
    (one,) = places((90, 100), 256, 0.5, 0)
    assert (one.window.height, one.window.width, one.split) == (90, 100, "train")


def test_validation_blocks_are_larger_than_a_chip_where_there_are_many():
    found = places((25_600, 25_600), 256, 0.1, 0)
    val = {(place.window.row // 256, place.window.col // 256) for place in found if place.split == "val"}
    assert 0.05 < len(val) / len(found) < 0.2
    neighbours = sum((row, col + 1) in val for row, col in val)
    assert neighbours > 0.8 * len(val)


@pytest.mark.real_data
def test_the_brazilian_coast_is_built_as_it_is(real_data, tmp_path):
    folder = real_data / "s2_s1_landcover/282D_485L_3_3"
    request = BuildRequest(
        (layer(str(folder / "S2L2A.tif")), layer(str(folder / "S1RTC.tif"), "sar")),
        (LabelSource(str(folder / "LULC.tif")),),
        load_legend("esri-terramesh"),
        tmp_path / "coast",
        limit=8,
    )
    assert build(request).samples == 8
    assert [found for found in check(request.out_dir) if found] == []
    caption = next(one.sample for one in read(request.out_dir) if one.sample.caption)
    shares = {one.class_name: one.masks[0].decode().mean() for one in caption.groundings}
    assert shares["water"] == pytest.approx(25_991 / 50_176)
    assert shares["trees"] == pytest.approx(18_690 / 50_176)
