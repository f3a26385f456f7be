import pytest

from model_runtime.model.checkpoint import save_model
from tests.model_runtime.tiny_published import published_like, write_random
from tests.model_runtime.training.finetuning.building import built


@pytest.fixture
def nano_like(make_model, tmp_path):
    """A folder of nano's kind: competing masks to single pixels, a choice of sensor."""
    from model_runtime.model.config import FusionConfig

    model = make_model(detail_width=8, rivals=True, fusion=FusionConfig(mode="adaptive", width=8))
    save_model(tmp_path / "nano-like", model.network, model.words.tokenizer)
    return tmp_path / "nano-like"


@pytest.fixture
def published(tokenizer, tmp_path):
    """A folder of the published family's kind."""
    write_random(tmp_path / "published", published_like(tokenizer.get_vocab_size()), tokenizer, shards=2)
    return tmp_path / "published"


@pytest.fixture(autouse=True)
def _fresh_accelerator():
    """accelerate keeps the precision of a process's first training; a test may want another."""
    from accelerate.state import AcceleratorState

    yield
    AcceleratorState._reset_state(reset_partial_state=True)


@pytest.fixture(scope="session")
def terra_cot(tmp_path_factory):
    """A folder that `terrascope cot build` makes of a simulated scene with its labels: optical, SAR, two dates."""
    return built(tmp_path_factory.mktemp("cot"))
