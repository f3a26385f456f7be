"""Builds dist/terrascope_qgis.zip, which QGIS installs with Plugins > Install from ZIP.

    .venv/bin/python scripts/build_plugin.py [--out ZIP]

One top folder: the plugin's files, the licence, and the runtime as one wheel with the embedded model inside. Only
files that git tracks are taken, links as the files they lead to, all with the time of the last commit: the same
commit gives the same zip.

Translations are built into it (Qt's lrelease must be there), and the manual in `docs/` comes along as its help.

qtpy is not put in: every QGIS has the same classes under `qgis.PyQt`, which `widgets/qt.py` takes where there is no
qtpy. Bundled, it would have to go on `sys.path` with `packaging`, where other plugins would find it too.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parent))

import translations

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "terrascope_qgis"
#: Folder of the runtime's wheel inside the plugin.
WHEEL_FOLDER = "wheel"
#: What the plugin site takes at most.
LIMIT_BYTES = 25 * 1024 * 1024

# What the runtime's wheel is made of, beside its own code.
_WHEEL_FILES = ("pyproject.toml", "README.md", "LICENSE", "constraints.txt", "requirements-sam2.txt")
_WHEEL_FOLDERS = ("model_runtime/", "resources/models/", "resources/legends/", "resources/training/")
# A wheel that is already compressed would only cost time.
_STORED = {".whl"}


def main() -> None:
    """Builds the zip and says how large it is."""
    parser = argparse.ArgumentParser(description="Builds the plugin's zip.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist" / f"{PLUGIN}.zip", help="the zip to write")
    out = parser.parse_args().out
    build(out)
    print(f"{out}: {out.stat().st_size / 1024**2:.1f} MiB")


def build(out: Path) -> Path:
    """Builds the zip.

    Args:
        out: The zip to write; it appears when it is whole.

    Returns:
        `out`.
    """
    with tempfile.TemporaryDirectory(prefix="terrascope-plugin-") as scratch:
        wheel = build_wheel(Path(scratch))
        files = {PurePosixPath(PLUGIN, "LICENSE"): ROOT / "LICENSE"}
        files |= {PurePosixPath(name): path for name, path in _tracked(f"{PLUGIN}/").items()}
        files[PurePosixPath(PLUGIN, WHEEL_FOLDER, wheel.name)] = wheel
        built = translations.build(Path(scratch) / "i18n")
        files |= {PurePosixPath(PLUGIN, "i18n", path.name): path for path in built}
        out.parent.mkdir(parents=True, exist_ok=True)
        unfinished = out.with_name(f"{out.name}.part")
        _write_zip(unfinished, files)
        unfinished.replace(out)
    if out.stat().st_size > LIMIT_BYTES:
        sys.exit(f"{out} has {out.stat().st_size:,} bytes; the plugin site takes {LIMIT_BYTES:,} at most.")
    return out


def build_wheel(scratch: Path) -> Path:
    """Builds the runtime's wheel from a copy of the tracked files, so that nothing else gets in.

    Args:
        scratch: A folder for the copy and the wheel.

    Returns:
        The wheel.
    """
    source = scratch / "source"
    for name, path in _tracked(*_WHEEL_FOLDERS, *_WHEEL_FILES).items():
        copy = source / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, copy)
    # model_runtime/resources is a link to a folder: here it is the folder
    shutil.copytree(source / "resources", source / "model_runtime" / "resources")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    command += ["--disable-pip-version-check", "--wheel-dir", str(scratch), str(source)]
    subprocess.run(command, check=True, env=os.environ | {"SOURCE_DATE_EPOCH": str(_last_commit())})
    (wheel,) = scratch.glob("*.whl")
    return wheel


def _tracked(*places: str) -> dict[str, Path]:
    """Files that git tracks at the given places: name in the zip -> the file itself, links to files followed."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", *places], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    files: dict[str, Path] = {}
    for name in filter(None, listed.split("\0")):
        path = (ROOT / name).resolve()
        if path.is_dir():  # a link to a folder
            inside = _tracked(f"{path.relative_to(ROOT).as_posix()}/") if name.startswith(PLUGIN) else {}
            files |= {f"{name}/{file.relative_to(path).as_posix()}": file for file in inside.values()}
        elif path.is_file():  # one that is deleted, but not yet in a commit, is left out
            files[name] = path
    return files


def _write_zip(out: Path, files: dict[PurePosixPath, Path]) -> None:
    stamp = time.gmtime(_last_commit())[:6]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(str(name), stamp)
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_STORED if name.suffix in _STORED else zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name].read_bytes())


def _last_commit() -> int:
    """Seconds since 1970 of the last commit."""
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=True, capture_output=True, text=True)
    return int(done.stdout)


if __name__ == "__main__":
    main()
