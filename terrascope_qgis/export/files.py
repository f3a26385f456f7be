"""Files written beside their place and moved there when all are whole; what keeps them from being written, in words."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from terrascope_qgis.widgets.language import tr

#: Bytes of one name on every file system in use, and characters of a whole path on Windows.
MAX_FILE_NAME_BYTES = 255
MAX_WINDOWS_PATH = 259
#: Room for "_regions_2021-07-23T10-30.geojson" behind the name that a person types.
_TABLE_BYTES = 60
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
#: What lies beside a .shp of the same name and would be wrong for another one, indices above all.
_BESIDE_SHAPEFILE = (".shx", ".dbf", ".prj", ".cpg", ".qml", ".qmd", ".qix", ".sbn", ".sbx", ".idm", ".ind", ".shp.xml")
_STAGING = ".terrascope-export-"


class ExportProblem(Exception):
    """Nothing was exported; the message says why, with the file's or folder's name, and the way out."""


class ExportCancelled(Exception):
    """The person stopped it; nothing was exported."""


def problem_with_name(stem: str, folder: Path) -> str:
    """Why files can't be called `stem`; "" where they can."""
    if not stem.strip():
        return tr("The name is empty. Type what the files shall be called, for example “q1”.")
    found = _FORBIDDEN.search(stem)
    if found:
        return tr("The name “{stem}” holds “{found}”, which file names can't. Take it out.", stem=stem, found=found[0])
    if stem.strip() != stem or stem.endswith(".") or _RESERVED.fullmatch(stem):
        return tr("Windows can't have files called “{stem}”. Choose another name.", stem=stem)
    over = len(stem.encode()) - (MAX_FILE_NAME_BYTES - _TABLE_BYTES)
    if over > 0:
        return tr(
            "The name is too long: with each layer's name behind it, it must be shorter by {over} characters.",
            over=over,
        )
    if os.name == "nt":  # the limit of most programs there
        over = len(str(folder)) + 1 + len(stem) + _TABLE_BYTES - MAX_WINDOWS_PATH
        if over > 0:
            return tr(
                "Folder and name are longer by {over} characters than Windows takes. Choose shorter ones.", over=over
            )
    return ""


def problem_with_folder(folder: Path) -> str:
    """Why files can't be put into `folder` (made if need be); "" where they can. Leaves nothing behind."""
    if not str(folder).strip() or str(folder) == ".":
        return tr("No folder is chosen. Choose where the files shall go.")
    existing = next((path for path in (folder, *folder.parents) if _exists(path)), None)
    if existing is None:
        return tr("There is no drive for “{folder}”. Choose another folder.", folder=folder)
    if not existing.is_dir():
        return tr("“{existing}” is a file, so nothing can be put into it. Choose a folder.", existing=existing)
    try:
        with TemporaryDirectory(prefix=_STAGING, dir=existing):
            pass
    except OSError as error:
        return tr(
            "The folder “{existing}” can't be written to: {error}. Choose another.",
            existing=existing,
            error=_reason(error),
        )
    return ""


@contextmanager
def staged_in(folder: Path) -> Iterator[Path]:
    """A hidden folder inside `folder` to write into; gone afterwards, with what is still in it.

    Raises:
        ExportProblem: It can't be made, or what is written fails for want of space or rights.
    """
    made = [path for path in (folder, *folder.parents) if not _exists(path)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=_STAGING, dir=folder) as staging:
            yield Path(staging)
    except OSError as error:
        raise ExportProblem(
            tr("“{folder}” can't be written to: {error}. Choose another folder.", folder=folder, error=_reason(error))
        ) from error
    finally:
        for path in made:  # an export that failed leaves no empty folder
            if path.is_dir() and not any(path.iterdir()):
                path.rmdir()


def move_into_place(staging: Path, folder: Path) -> list[Path]:
    """Moves all files of `staging` into `folder`, over those of the same name; all of them or none.

    Returns:
        Where they are now, by name.

    Raises:
        ExportProblem: One of the old files can't be replaced; all are as they were.
    """
    new = sorted(path for path in staging.iterdir() if path.is_file())
    aside = staging / "replaced"
    aside.mkdir()
    moved: list[tuple[Path, Path]] = []
    try:
        for target in replaced_by([path.name for path in new], folder):
            _move(target, aside / target.name, moved)
        for path in new:
            _move(path, folder / path.name, moved)
    except OSError as error:
        for source, target in reversed(moved):
            target.replace(source)
        name = Path(error.filename or folder).name
        raise ExportProblem(
            tr(
                "“{name}” can't be replaced: {error}. {way_out}",
                name=name,
                error=_reason(error),
                way_out=_way_out(error),
            )
        ) from error
    return [folder / path.name for path in new]


def replaced_by(names: Iterable[str], folder: Path) -> list[Path]:
    """The files of `folder` that files of these names would replace, a Shapefile's companions included."""
    beside = [
        Path(name).with_suffix(suffix).name for name in names if name.endswith(".shp") for suffix in _BESIDE_SHAPEFILE
    ]
    return sorted(path for path in {folder / name for name in (*names, *beside)} if path.is_file())


def slug(text: str, longest: int = 40) -> str:
    """`text` for a file's name: letters of any script and digits, joined by hyphens."""
    return re.sub(r"[^\w.]+", "-", text.lower()).strip("-._")[:longest].strip("-._")


def listed(paths: Sequence[Path], most: int = 3) -> str:
    """Names in a sentence; of many the first few and how many more."""
    names = ", ".join(path.name for path in paths[:most])
    more = len(paths) - most
    return tr("{names} and {more} more", names=names, more=more) if more > 0 else names


def _move(source: Path, target: Path, moved: list[tuple[Path, Path]]) -> None:
    source.replace(target)
    moved.append((source, target))


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that is too long, a folder that may not be looked into
        return False


def _reason(error: OSError) -> str:
    if error.errno == errno.ENAMETOOLONG:
        return tr("the name is too long")
    if getattr(error, "winerror", 0) in (32, 33):
        return tr("another program has it open")
    return str(error.strerror or error).lower()


def _way_out(error: OSError) -> str:
    if getattr(error, "winerror", 0) in (5, 32, 33):
        return tr("Close it in the other program, or choose another name.")
    return tr("Choose another folder or name.")
