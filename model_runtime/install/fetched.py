"""What pip has fetched, kept for another try: its own cache forgets what a mirror or proxy forbids it to keep.

`pip download` finds in its folder what is there already, by name, but puts files there only when it has all of them.
"""

from __future__ import annotations

import contextlib
import os
import tarfile
import zipfile
from pathlib import Path


class Fetched:
    """Packages that were fetched whole.

    pip writes each file into a folder of its own that it deletes at the end. A second name for the same file, on the
    same disk, costs nothing and stays; whether all of it had come is looked at afterwards.

    Args:
        folder: Where they are kept.
        scratch: Folder that pip makes its own folders in.
    """

    def __init__(self, folder: Path, scratch: Path) -> None:
        self.folder = folder
        self._scratch = scratch

    def look(self) -> None:
        """Gives every file that pip is fetching, or has fetched, its second name."""
        with contextlib.suppress(OSError):  # pip deletes its folders while they are listed; disks without second names
            for file in self._scratch.glob("pip-unpack-*/*.whl"):
                kept = self.folder / file.name
                if not kept.exists():
                    self.folder.mkdir(parents=True, exist_ok=True)
                    os.link(file, kept)

    def drop_unfinished(self) -> None:
        """Deletes what hadn't come whole."""
        for file in self.folder.glob("*"):
            if not _is_whole(file):
                file.unlink()


def _is_whole(file: Path) -> bool:
    if file.suffix in (".whl", ".zip"):
        return zipfile.is_zipfile(file)  # a zip has its table of contents at its end
    try:
        with tarfile.open(file) as archive:
            archive.getmembers()
    except (tarfile.TarError, OSError, EOFError):
        return False
    return True
