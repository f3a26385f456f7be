import pytest

from model_runtime.server.app import create_shared_app
from model_runtime.server.sharing import Limits, Sharing
from tests.model_runtime.fakes import write_blocks
from tests.model_runtime.server.asking_shared import LIMIT, TOKEN, Leaves
from tests.model_runtime.server.running import serving


@pytest.fixture
def engine():
    return Leaves()


@pytest.fixture
def serve(engine, tmp_path, monkeypatch):
    """Serves with some limits; whatever the server keeps lies in the test's own folder."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def start(**limits):
        sharing = Sharing(Limits(upload_bytes=LIMIT, **limits))
        return serving(create_shared_app(TOKEN, sharing, engine.ask, heartbeat_s=0.2), TOKEN, engine)

    return start


@pytest.fixture(scope="module")
def tiff(tmp_path_factory):
    path = write_blocks(tmp_path_factory.mktemp("sent") / "s2.tif", {}, shape=(16, 16))
    return path.read_bytes()
