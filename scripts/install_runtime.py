"""The one recipe that makes the runtime's environment, on any system with Python 3.11 or newer.

    python3 scripts/install_runtime.py [--torch REQUIREMENT] [--venv FOLDER]

It needs the standard library alone. Run again, it does nothing unless the recipe or what it installs has changed.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KNOWN_GOOD_TORCH = "torch==2.13.0"
STAMP = ".installed"


def main() -> None:
    """Makes or updates the environment."""
    if sys.version_info < (3, 11):  # noqa: UP036 - told to the people who have an older one
        sys.exit(f"TerraScope's runtime needs Python 3.11 or newer; this is {sys.version.split()[0]}. Install one.")
    options = _options()
    stamp, wanted = options.venv / STAMP, _fingerprint(options.torch)
    if stamp.is_file() and stamp.read_text() == wanted and _python_of(options.venv).exists():
        print(f"{options.venv} is up to date.")
        return
    if not _python_of(options.venv).exists():
        _make_environment(options.venv)
    _install_packages(_python_of(options.venv), options.torch)
    stamp.write_text(wanted)
    print(f"The runtime is installed in {options.venv}.")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Makes the environment that TerraScope's model runs in.")
    parser.add_argument("--venv", type=Path, default=ROOT / ".venv", help="its folder (default: .venv)")
    parser.add_argument(
        "--torch",
        default=KNOWN_GOOD_TORCH,
        help=f"which torch, as pip takes it: a version or the address of a wheel (default: {KNOWN_GOOD_TORCH})",
    )
    return parser.parse_args()


def _fingerprint(torch: str) -> str:
    """A hash of all that decides what the environment holds."""
    digest = hashlib.sha256(torch.encode())
    for name in ("pyproject.toml", "constraints.txt", "requirements-sam2.txt", "scripts/install_runtime.py"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _python_of(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _make_environment(folder: Path) -> None:
    print(f"Making the environment {folder} with Python {sys.version.split()[0]} …", flush=True)
    try:
        venv.create(folder, with_pip=True)
    except (subprocess.CalledProcessError, ImportError):
        sys.exit("This Python can't make environments: install its venv module (Debian: apt-get install python3-venv).")


def _install_packages(python: Path, torch: str) -> None:
    """Two commands: torch with all that has a say in its version, then sam2 without the torchvision it asks for."""
    print("Installing the runtime: about 1.5 GB, a minute or a few …", flush=True)
    constraints = ["--constraint", str(ROOT / "constraints.txt")]
    _pip(python, *constraints, torch, "setuptools", "wheel", "--editable", f"{ROOT}[dev,train]")
    sam2 = ["--no-deps", "--no-build-isolation", "--requirement", str(ROOT / "requirements-sam2.txt")]
    _pip(python, *sam2, SAM2_BUILD_CUDA="0")


def _pip(python: Path, *arguments: str, **environment: str) -> None:
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, env=os.environ | environment, check=False)
    if done.returncode != 0:
        sys.exit(f"pip could not install the runtime (see above). The command was: {' '.join(command)}")


if __name__ == "__main__":
    main()
