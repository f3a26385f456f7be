"""Which files of this machine a question from another one may name: those below the allowed roots, and only images.

GDAL opens far more than files: addresses, databases, archives, and small texts that name further files. Whoever may
ask could so read, or reach, whatever the server can. So a name must be that of a plain file, below a root once every
link is followed, and of a format that holds its own pixels. That is looked at when a question comes, and again right
before the file is opened for it, then without following any link.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import warnings
from pathlib import Path

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from model_runtime.errors import BadRequest, LayerError
from model_runtime.protocol import LayerSource

#: Formats whose files name no others. VRT, WMS, GTI and their like are left out for what they are; others for want of
#: need.
DRIVERS = ("GTiff", "JP2OpenJPEG", "PNG", "JPEG")
_CRS = re.compile(r"(\w+:\w+)?|[A-Z]\w*\s*\[.*", re.DOTALL)
#: What lets WKT point PROJ to files of grids.
_NAMES_FILES = re.compile(r"EXTENSION|PARAMETERFILE|BOUNDCRS|grids|proj=", re.IGNORECASE)


class Roots:
    """The folders a server may read.

    Args:
        folders: Existing folders.
    """

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders: dict[str, Path] = {}
        for folder in dict.fromkeys(folder.resolve(strict=True) for folder in folders):
            name, alike = folder.name or "root", sum(known.name == folder.name for known in self._folders.values())
            self._folders[f"{name}-{alike + 1}" if alike else name] = folder

    @property
    def names(self) -> list[str]:
        """What clients call the folders: their last part, with a number where two have the same."""
        return list(self._folders)

    def file(self, layer: LayerSource, uri: str) -> Path:
        """The file a layer names, links followed.

        Args:
            layer: The layer.
            uri: A root's name and the file's path below it, or a whole path on this machine.

        Raises:
            LayerError: If it is no plain file below a root.
        """
        if uri.startswith("/vsi") or "://" in uri or "<" in uri:
            raise LayerError(
                f'The layer "{layer.name}" names “{_short(uri)}”, which is no plain file.', self._what_may_be_named()
            )
        path = Path(uri)
        if not path.is_absolute() and path.parts and path.parts[0] in self._folders:
            path = self._folders[path.parts[0]].joinpath(*path.parts[1:])
        if "\0" in uri or not path.is_absolute() or ".." in path.parts:
            raise LayerError(
                f'The layer "{layer.name}" must name its file by the folder it lies in, without “..”, '
                f"not “{_short(uri)}”.",
                self._what_may_be_named(),
            )
        try:
            real = path.resolve()
        except (OSError, RuntimeError):  # a loop of links
            real = Path("/")
        if not any(real.is_relative_to(folder) for folder in self._folders.values()):
            # said alike whether it is there or not: nobody is to learn what else lies on this machine
            raise LayerError(
                f'The file {_short(uri)} of the layer "{layer.name}" is not below a folder this server may read.',
                self._what_may_be_named(),
            )
        if not real.is_file():
            raise LayerError(f'There is no file {uri} (layer "{layer.name}") on the server.', "Check its path there.")
        check_format(layer, real, uri)
        return real

    def check_again(self, layer: LayerSource, uri: str, real: Path) -> None:
        """Makes sure that a file is still what it was found to be: somebody may have put a link in its place.

        Args:
            layer: The layer.
            uri: What the client calls it.
            real: What `file` gave.

        Raises:
            LayerError: If a link lies on its way now, or it is gone or of another format.
        """
        root = next((folder for folder in self._folders.values() if real.is_relative_to(folder)), None)
        if root is None or not _is_plain_below(root, real.relative_to(root)):
            raise LayerError(
                f'The file {_short(uri)} of the layer "{layer.name}" is gone, or not what it was when it was asked of.',
                "Ask again.",
            )
        check_format(layer, real, uri)

    def _what_may_be_named(self) -> str:
        if not self._folders:
            return "Upload the area of interest: this server reads none of its own files."
        return f"Upload the area of interest, or name a file below {' or '.join(self.names)}."


def _is_plain_below(root: Path, inside: Path) -> bool:
    """Whether a plain file lies there, no part of the way below the root being a link."""
    if os.open not in os.supports_dir_fd:  # Windows
        path = root / inside
        return path.is_file() and path.resolve() == path
    with contextlib.ExitStack() as held:

        def step(name: str | Path, flags: int, folder: int | None) -> int:
            opened = os.open(name, flags | os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
            held.callback(os.close, opened)
            return opened

        try:
            folder = step(root, os.O_DIRECTORY, None)
            for part in inside.parts[:-1]:
                folder = step(part, os.O_DIRECTORY, folder)
            return stat.S_ISREG(os.fstat(step(inside.name, 0, folder)).st_mode)
        except OSError:
            return False


def check_format(layer: LayerSource, path: Path, called: str) -> None:
    """Makes sure that a file holds its own pixels.

    Args:
        layer: The layer it is of.
        path: The file.
        called: What the client calls it.

    Raises:
        LayerError: If it is of another format than `DRIVERS`, or names other files after all.
    """
    for driver in DRIVERS:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                with rasterio.open(path, driver=driver) as dataset:
                    elsewhere = dataset.tags(ns="OVERVIEWS")
                    crs = dataset.crs.to_wkt() if dataset.crs else ""
            break
        except (RasterioError, OSError, ValueError):
            continue
    else:
        raise LayerError(
            f'The file {called} of the layer "{layer.name}" is not a whole GeoTIFF, JPEG 2000, PNG or JPEG.',
            "A server reads no other formats, such as VRT, which could name files elsewhere: save it as a GeoTIFF.",
        )
    check_crs(f'the layer "{layer.name}"', crs)
    if elsewhere:
        # GDAL looks for overviews wherever this item of a TIFF's metadata says
        raise LayerError(
            f'The file {called} of the layer "{layer.name}" says that its overviews lie elsewhere.',
            "Save it anew as a GeoTIFF.",
        )


def check_crs(whose: str, crs: str) -> None:
    """Makes sure that a CRS is a code, WKT that names no grid file, or empty; PROJ's strings may name files too.

    Raises:
        BadRequest: If it is none of these.
    """
    if not _CRS.fullmatch(crs) or _NAMES_FILES.search(crs):
        raise BadRequest(f"The CRS of {whose} is neither a code nor WKT.", "Name it like EPSG:32632.")


def _short(uri: str) -> str:
    return uri if len(uri) <= 200 else f"{uri[:200]}…"
