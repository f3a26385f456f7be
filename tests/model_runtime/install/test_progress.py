"""How far pip is, read off lines that pip 26 wrote."""

import pytest

from model_runtime.install.progress import PipProgress


@pytest.fixture
def progress(tmp_path):
    return PipProgress(4, tmp_path)


def _unpack(folder, name):
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "RECORD").touch()


def test_bytes_are_told_and_kept_out_of_the_log(progress):
    assert progress.read("Collecting torch==2.13.0")
    assert progress.fraction == 0
    assert progress.read("  Downloading torch-2.13.0-cp311-cp311-manylinux_2_28_x86_64.whl (190.1 MB)")
    assert not progress.read("Progress 95050000 of 190100000")
    assert progress.detail == "torch-2.13.0-cp311-cp311-manylinux_2_28_x86_64.whl: 95 of 190 MB"
    half_of_one = progress.fraction
    assert half_of_one == pytest.approx(0.6 * 0.5 / 4)
    progress.read("Collecting filelock (from torch==2.13.0)")
    assert progress.fraction == pytest.approx(0.6 * 1 / 4)


def test_unpacking_is_counted_in_the_folder(progress, tmp_path):
    _unpack(tmp_path, "pip")  # was there before
    progress.read("Installing collected packages: mpmath, sympy, torch, numpy")
    assert progress.fraction == pytest.approx(0.6)
    _unpack(tmp_path, "mpmath")
    _unpack(tmp_path, "sympy")
    progress.look()
    assert progress.detail == "Unpacking: 2 of 4 packages"
    assert progress.fraction == pytest.approx(0.6 + 0.4 * 2 / 4)


def test_more_packages_than_expected_do_no_harm(progress):
    for number in range(50):
        progress.read(f"Collecting package-{number}")
    assert progress.fraction == pytest.approx(0.6)


def test_what_says_nothing_of_progress_is_for_the_log(progress):
    assert progress.read("WARNING: Retrying after connection broken")
    assert (progress.fraction, progress.detail) == (0, "")
