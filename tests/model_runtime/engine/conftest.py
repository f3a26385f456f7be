import pytest

from tests.model_runtime.engine.asking import TREES_WATER
from tests.model_runtime.fakes import write_blocks


@pytest.fixture
def raster(tmp_path):
    return write_blocks(tmp_path / "s2.tif", TREES_WATER)
