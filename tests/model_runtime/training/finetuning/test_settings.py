import pytest

from model_runtime.errors import BadRequest
from model_runtime.training.finetuning.settings import bundled_settings, load_settings


@pytest.mark.parametrize("path", sorted(bundled_settings().glob("*.toml")), ids=lambda path: path.stem)
def test_the_bundled_settings_can_be_used(path):
    settings = load_settings(path.stem)
    assert settings.grounding.pixels > 0
    assert settings.cot.text > 0


def test_the_8b_is_trained_as_the_paper_says():
    settings = load_settings("terrascope-8b.toml")
    assert settings.network == "rgb"
    assert (settings.grounding.learning_rate, settings.grounding.batch) == (2e-5, 8)
    assert (settings.cot.learning_rate, settings.cot.batch * settings.cot.accumulate) == (1e-5, 2)
    assert "image_encoder" not in settings.cot.trained
    assert "vision_tower" not in settings.cot.trained
    assert settings.cot.lora is not None
    assert (settings.cot.lora.rank, settings.cot.lora.alpha) == (128, 256)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("seed = 1", "sed = 1", "sed"),
        ("batch = 4\nepochs = 8", "batch = 0\nepochs = 8", "grounding.batch must be above 0"),
        ('trained = ["image_encoder", "mask_decoder"]', 'trained = ["eyes"]', "grounding.trained"),
        ("held_out = 0.15", "held_out = 2.0", "held_out must lie between"),
        ("text = 1.0", "text = 0.0", "cot.text"),
        ("seed = 1", "seed = ", "can't be read"),
    ],
)
def test_settings_that_cannot_be_are_refused(tmp_path, old, new, says):
    text = (bundled_settings() / "nano.toml").read_text()
    assert old in text
    (tmp_path / "own.toml").write_text(text.replace(old, new))
    with pytest.raises(BadRequest, match=says) as refused:
        load_settings(str(tmp_path / "own.toml"))
    assert "own.toml" in refused.value.message


def test_settings_that_are_not_there_name_those_that_are():
    with pytest.raises(BadRequest, match=r"nano\.toml"):
        load_settings("nowhere.toml")
