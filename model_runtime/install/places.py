"""The folder an installation lives in: environments side by side, and one file that says which of them is whole."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

#: Says which environment is whole; read by the plugin. It gets its name last.
CURRENT = "current.json"
LOG = "install.log"
_LOCK = "installing.lock"
_PREFIX = "environment-"


class Places:
    """Where things lie below one folder.

    Environments aren't renamed when they are done, for the programs in them know their own path; `current.json` is.

    Args:
        root: The folder; made where it is absent.
    """

    def __init__(self, root: Path) -> None:
        self.root = root.absolute()
        self.root.mkdir(parents=True, exist_ok=True)
        #: What pip has fetched; kept until an installation succeeds.
        self.cache = self.root / "fetched"
        self.scratch = self.root / "scratch"
        self.log = self.root / LOG
        self.environment = self.root / f"{_PREFIX}{time.strftime('%Y%m%d-%H%M%S')}"

    @property
    def python(self) -> Path:
        """The new environment's Python."""
        return self.environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def packages(self) -> Path:
        """Folder that the new environment's packages are unpacked into."""
        if os.name == "nt":
            return self.environment / "Lib" / "site-packages"
        return self.environment / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"

    def make_current(self, facts: dict[str, str]) -> None:
        """Names the new environment the whole one; those before it and what was fetched go.

        Args:
            facts: What is worth knowing of it.
        """
        said = {"python": self.python.relative_to(self.root).as_posix(), **facts}
        unfinished = self.root / f"{CURRENT}.part"
        unfinished.write_text(json.dumps(said, indent=2), encoding="utf-8")
        unfinished.replace(self.root / CURRENT)
        self.clear(keep=self.environment.name)
        shutil.rmtree(self.cache, ignore_errors=True)

    def clear(self, keep: str = "") -> None:
        """Deletes unfinished environments and scratch files; what `current.json` names stays, and `keep`."""
        kept = {keep, self._current()}
        for folder in self.root.glob(f"{_PREFIX}*"):
            if folder.name not in kept:
                shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(self.scratch, ignore_errors=True)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keeps a second installation out of the folder; the lock goes with the process, however it ends.

        Raises:
            BlockingIOError: If one is on its way already.
        """
        with (self.root / _LOCK).open("a+") as file:
            _lock(file)
            yield

    def _current(self) -> str:
        try:
            python = json.loads((self.root / CURRENT).read_text(encoding="utf-8"))["python"]
        except (OSError, ValueError, KeyError, TypeError):
            return ""
        return str(python).split("/")[0]


def _lock(file: IO[str]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
