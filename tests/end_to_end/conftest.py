"""QGIS sessions for the tests that start the real application."""

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from qgis_session import Layer, Session, demo_layers  # noqa: E402


@pytest.fixture
def start_session():
    """Starts a QGIS of the given name; its files, screenshots among them, stay in test-output/NAME."""
    started = []

    def start(name, layers, acts=(), stay=False):
        session = Session(ROOT / "test-output" / name, layers, acts, stay)
        started.append(session)
        session.start()
        return session

    yield start
    for session in started:
        session.close()


def real_data(*parts):
    """A file or folder of the real scenes, None where they are absent."""
    folder = os.environ.get("TERRASCOPE_REAL_DATA", "")
    path = Path(folder, *parts)
    return path if folder and path.exists() else None


@pytest.fixture
def coast_layers():
    """Sentinel-2 and Sentinel-1 of the Brazilian coast; the bundled, simulated scene where the real one is absent."""
    scene = real_data("s2_s1_landcover")
    found = sorted(scene.glob("282D*")) if scene else []
    if not found:
        return demo_layers()
    return [
        Layer(found[0] / "S1RTC.tif", "Sentinel-1 coast", "sar", "2021-07-21"),
        Layer(found[0] / "S2L2A.tif", "Sentinel-2 coast", "optical", "2021-07-23", shown_bands=(4, 3, 2)),
    ]


@pytest.fixture
def two_dates_layers():
    """Landsat of Taizhou in 2000 and 2003; skips where the real scenes are absent."""
    folder = real_data("two_dates_landsat_taizhou")
    if folder is None:
        pytest.skip("the real scenes are absent: set TERRASCOPE_REAL_DATA")
    return [
        Layer(folder / "Taizhou_t1.tif", "Taizhou 2000", "optical", "2000-03-17", shown_bands=(3, 2, 1)),
        Layer(folder / "Taizhou_t2.tif", "Taizhou 2003", "optical", "2003-02-06", shown_bands=(3, 2, 1)),
    ]
