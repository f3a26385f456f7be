"""Fixtures of all tests: where the real scenes and the golden case lie."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def _folder(variable: str) -> Path:
    """The folder an environment variable names; skips the test where it is absent, saying so."""
    folder = os.environ.get(variable, "")
    if not folder or not Path(folder).is_dir():
        pytest.skip(f"{variable} names no folder")
    return Path(folder)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real scenes."""
    return _folder("TERRASCOPE_REAL_DATA")


@pytest.fixture(scope="session")
def golden() -> Path:
    """The folder of the golden case."""
    return _folder("TERRASCOPE_GOLDEN")
