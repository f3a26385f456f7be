"""Hidden folders that results are written into before they are moved, what killed runs left of them, who may write.

The hidden folder is locked as long as somebody writes; a process that is killed loses its locks, so that the next one
can tell what was left behind from what is being written.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import platformdirs
from filelock import FileLock, Timeout

from model_runtime.errors import OutputError

STAGING_PREFIX = ".terrascope-"
#: What `tempfile` makes of it; nothing else that begins alike is ever deleted.
_STAGING = re.compile(re.escape(STAGING_PREFIX) + r"[a-z0-9_]{8}")
_LOCK_NAME, _FILES_NAME = "lock", "files"
#: Younger ones are left alone, whatever their lock says: some network disks don't tell of locks.
_LEFT_FOR_GOOD_S = 86_400
#: Long enough to see a lock go whose holder is just done.
_WAIT_S = 0.2
#: Folders beside the results that are looked into, and files of each: someone may write beside an archive.
_MOST_FOLDERS, _MOST_FILES = 1_000, 200


@contextlib.contextmanager
def staging_folder(folder: Path) -> Iterator[Path]:
    """A locked, hidden folder inside `folder` to write into; it is deleted in the end."""
    staging = Path(tempfile.mkdtemp(prefix=STAGING_PREFIX, dir=folder))
    try:
        with FileLock(staging / _LOCK_NAME):
            (staging / _FILES_NAME).mkdir()
            yield staging / _FILES_NAME
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def remove_leftovers(folder: Path) -> None:
    """Deletes what killed runs left in a results folder, beside it and in its neighbours, a day or more ago."""
    with contextlib.suppress(OSError):
        beside = [path for path in islice(folder.parent.iterdir(), _MOST_FOLDERS) if _is_folder(path)]
        for place in {folder, *beside}:
            with contextlib.suppress(OSError):
                _remove_from(place)
        for path in beside:
            _remove(path)


def _remove_from(place: Path) -> None:
    for path in list(islice(place.iterdir(), _MOST_FILES)):
        _remove(path)


def _remove(path: Path) -> None:
    """Deletes a folder if it is a hidden one of ours, old, and nobody's."""
    with contextlib.suppress(OSError, Timeout):
        if not (_STAGING.fullmatch(path.name) and _is_folder(path)):
            return
        if time.time() - path.stat().st_mtime < _LEFT_FOR_GOOD_S:
            return
        if (path / _LOCK_NAME).exists():
            with FileLock(path / _LOCK_NAME, timeout=0):
                pass  # nobody has it, and nobody will: each run makes a folder of its own
        shutil.rmtree(path, ignore_errors=True)


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _unlink(lock: Path) -> None:
    """Deletes a lock's file while it is held: who waits for it sees that it is gone, and makes it anew."""
    with contextlib.suppress(OSError):  # Windows deletes no open file; it stays there, empty
        lock.unlink()


@contextlib.contextmanager
def alone_in(folder: Path) -> Iterator[Path]:
    """Keeps other questions of the same person out of a results folder while one is answered into it.

    The lock lies in the person's cache, since the folder may not exist yet and nothing is to be left in it.

    Raises:
        OutputError: Another question is being answered into it.
    """
    held = contextlib.ExitStack()
    with contextlib.suppress(OSError):  # a home that can't be written to is no reason to refuse a question
        locks = platformdirs.user_cache_path("terrascope", appauthor=False) / "results"
        locks.mkdir(parents=True, exist_ok=True)
        lock = locks / hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:32]
        try:
            held.enter_context(FileLock(lock, timeout=_WAIT_S))
            held.callback(_unlink, lock)
        except Timeout:
            raise OutputError(
                f"Another question is being answered into “{folder}”.",
                "Wait until that is done, or choose another folder.",
            ) from None
    with held:
        yield folder
