import pytest

from model_runtime.cli.layer_options import area_of, layers_of, read_bands, split_date, with_stated_dates, with_values
from model_runtime.errors import BadRequest


@pytest.mark.parametrize(
    ("text", "path", "date"),
    [
        ("s2.tif@2021-07-23", "s2.tif", "2021-07-23"),
        ("s2.tif@20210723", "s2.tif", "2021-07-23"),
        ("s2.tif@2021-07-23T13:22:41Z", "s2.tif", "2021-07-23T13:22:41Z"),
        ("s2.tif@20210723T132241", "s2.tif", "2021-07-23T13:22:41"),
        ("a@b/s2@10m.tif", "a@b/s2@10m.tif", ""),
        ("a@b/s2@10m.tif@2021-07-23", "a@b/s2@10m.tif", "2021-07-23"),
        ("s2.tif@2021-13-45", "s2.tif@2021-13-45", ""),
        ("s2.tif", "s2.tif", ""),
        ("@2021-07-23", "@2021-07-23", ""),
    ],
)
def test_a_date_is_what_follows_the_last_at_if_it_is_one(text, path, date):
    assert split_date(text) == (path, date)


def test_files_of_one_date_are_joined_by_commas():
    (layer,) = layers_of(["B02.tif,B03.tif@2021-07-23"], [], [])
    assert layer.uris == ("B02.tif", "B03.tif")
    assert layer.date == "2021-07-23"
    assert layer.name == "B02.tif and 1 more"


def test_many_files_are_joined_though_no_name_may_be_that_long():
    files = [f"LC08_L2SP_193029_20210723_20210729_02_T1_SR_B{number}.TIF" for number in range(2, 8)]
    (layer,) = layers_of([",".join(files)], [], [])
    assert layer.uris == tuple(files)


def test_a_file_with_a_comma_in_its_name_is_one_file(tmp_path):
    path = tmp_path / "a, b.tif"
    path.touch()
    (layer,) = layers_of([f"{path}@2021-07-23"], [], [])
    assert layer.uris == (str(path),)


def test_files_of_different_dates_can_not_be_joined():
    with pytest.raises(BadRequest, match="different dates"):
        layers_of(["a.tif@2021-01-01,b.tif@2022-01-01"], [], [])


def test_options_repeat_and_bands_go_to_their_sensor():
    layers = layers_of(["a.tif@2021-01-01", "b.tif@2022-01-01"], ["s1.tif"], ["blue=2,vv=1", "green = 3"])
    assert [layer.sensor for layer in layers] == ["optical", "optical", "sar"]
    assert layers[0].bands == layers[1].bands == (("blue", 2), ("green", 3))
    assert layers[2].bands == (("vv", 1),)


@pytest.mark.parametrize("bands", ["purple=1", "blue=0", "blue", "blue=x", "", "blue=1,blue=2"])
def test_bands_that_can_not_be_read_name_themselves(bands):
    with pytest.raises(BadRequest, match="--bands"):
        read_bands([bands])


def test_no_layer():
    with pytest.raises(BadRequest, match="No layer is chosen"):
        layers_of([], [], [])


def test_area():
    assert area_of("", "EPSG:4326") is None
    assert area_of("1,2,3,4", "EPSG:32632").bounds == (1, 2, 3, 4)
    for wrong in ("1,2,3", "a,b,c,d", "3,2,1,4"):
        with pytest.raises(BadRequest, match="--area"):
            area_of(wrong, "EPSG:4326")


@pytest.mark.parametrize("written", ["yesterday", "2021-13-45"])
def test_what_is_no_date_is_said(tmp_path, written):
    (tmp_path / "scene.tif").touch()
    with pytest.raises(BadRequest, match=f"“{written}” is no ISO date"):
        layers_of([f"{tmp_path / 'scene.tif'}@{written}"], [], ())


def test_files_of_one_layer_that_state_different_dates_leave_it_without():
    layers, said = with_stated_dates(layers_of(["a_20210723_B02.tif,a_20210724_B03.tif"], ["s1_20210721.tif"], []))
    assert [layer.date for layer in layers] == ["", "2021-07-21"]
    assert "2021-07-23, 2021-07-24" in said[0]
    assert "none was taken" in said[0]


def test_values_go_to_the_layers_of_their_sensor():
    layers = with_values(layers_of(["a.tif"], ["b.tif"], []), ["picture:0,2047", "power"])
    assert [(layer.values, layer.stretch) for layer in layers] == [("picture", (0.0, 2047.0)), ("power", ())]


@pytest.mark.parametrize("option", ["bright", "picture:", "picture:1", "picture:a,b", "db:1,2"])
def test_values_that_cannot_be_read_are_named(option):
    with pytest.raises(BadRequest, match="--values"):
        with_values(layers_of(["a.tif"], [], []), [option])


def test_values_are_given_once_for_each_sensor():
    with pytest.raises(BadRequest, match="twice"):
        with_values(layers_of(["a.tif"], [], []), ["picture", "landsat"])
