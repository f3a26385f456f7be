"""Files that clients send: one folder each, bounded in size, in number and in time."""

from __future__ import annotations

import re
import shutil
import threading
import time
import uuid
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from model_runtime.errors import BadRequest, LayerError
from model_runtime.protocol import LayerSource
from model_runtime.server.roots import check_format

#: Before an upload's id, where a layer names it as its file.
PREFIX = "upload:"
#: All that is kept at a time, as a multiple of what one upload may have; and how many uploads.
KEPT_AT_MOST, MOST_UPLOADS = 8, 64

#: The first bytes of a TIFF and of a BigTIFF, of either byte order.
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass
class _Upload:
    folder: Path
    file: Path
    called: str
    bytes_kept: int = 0
    since: float = field(default_factory=time.monotonic)
    claimed: bool = False
    whole: bool = False


class Uploads:
    """The uploads of one server.

    Args:
        folder: Gets them; exists, and is nobody else's.
        limit_bytes: The most one may have.
        keep_s: How long one is kept that no question names.
    """

    def __init__(self, folder: Path, limit_bytes: int, keep_s: float) -> None:
        self._folder = folder
        self._limit_bytes = limit_bytes
        self._keep_s = keep_s
        self._held: dict[str, _Upload] = {}
        self._lock = threading.Lock()

    @property
    def held_bytes(self) -> int:
        """What all of them have together."""
        with self._lock:
            return sum(upload.bytes_kept for upload in self._held.values())

    async def take(self, chunks: AsyncIterator[bytes], name: str) -> str:
        """Writes an upload as it comes.

        Args:
            chunks: Its bytes.
            name: What the client calls the file. The scene reads bands and sensors off names, so it is kept.

        Returns:
            Its id.

        Raises:
            BadRequest: It is no TIFF.
            HTTPException: 413 if it is too large, 507 if too much, or too many, are held already.
        """
        upload_id = uuid.uuid4().hex
        upload = self._begin(upload_id, name)
        try:
            with upload.file.open("wb") as file:
                async for chunk in chunks:
                    self._count(upload, len(chunk))
                    await run_in_threadpool(file.write, chunk)
            await run_in_threadpool(_check_tiff, upload.file)
        except BaseException as error:
            self.remove([upload_id])
            if isinstance(error, OSError):
                raise HTTPException(507, f"The server can't keep the upload: {error.strerror}.") from error
            raise
        upload.since, upload.whole = time.monotonic(), True
        return upload_id

    def claim(self, upload_ids: Iterable[str]) -> dict[str, Path]:
        """The files of uploads, which belong to one question from now on.

        Raises:
            BadRequest: One isn't there (any more), or another question has it.
        """
        with self._lock:
            found = {}
            for upload_id in upload_ids:
                upload = self._held.get(upload_id)
                if upload is None or upload.claimed or not upload.whole:
                    raise BadRequest(
                        f"There is no upload “{upload_id[:40]}” (any more).",
                        "Upload the file again: each serves one question, and is deleted when that is done.",
                    )
                found[upload_id] = upload.file
            for upload_id in found:
                self._held[upload_id].claimed = True
        return found

    def called(self, upload_id: str) -> str:
        """What the client calls an upload."""
        with self._lock:
            return self._held[upload_id].called

    def release(self, upload_ids: Iterable[str]) -> None:
        """Gives uploads back whose question wasn't taken."""
        with self._lock:
            for upload_id in upload_ids:
                if upload_id in self._held:
                    self._held[upload_id].claimed = False

    def remove(self, upload_ids: Iterable[str]) -> None:
        """Deletes uploads."""
        with self._lock:
            gone = [self._held.pop(upload_id) for upload_id in upload_ids if upload_id in self._held]
        for upload in gone:
            shutil.rmtree(upload.folder, ignore_errors=True)

    def sweep(self) -> None:
        """Deletes what lay too long without a question."""
        begin = time.monotonic() - self._keep_s
        with self._lock:
            old = [key for key, upload in self._held.items() if not upload.claimed and upload.since < begin]
        self.remove(old)

    def _begin(self, upload_id: str, name: str) -> _Upload:
        self.sweep()  # what is too old needs no room, however seldom somebody looks for it
        # a folder each: GDAL looks for further files beside one
        folder = self._folder / upload_id
        stem = _NOT_IN_A_NAME.sub("_", Path(name).stem)[:100].strip(".") or "upload"
        upload = _Upload(folder, folder / f"{stem}.tif", name[:200] or f"{stem}.tif")
        with self._lock:
            if len(self._held) >= MOST_UPLOADS:
                raise self._no_room(f"{len(self._held)} uploads, as many as it keeps")
            folder.mkdir()
            self._held[upload_id] = upload
        return upload

    def _count(self, upload: _Upload, more: int) -> None:
        with self._lock:
            upload.bytes_kept += more
            upload.since = time.monotonic()
            held = sum(one.bytes_kept for one in self._held.values())
        if upload.bytes_kept > self._limit_bytes:
            raise too_large(self._limit_bytes)
        if held > KEPT_AT_MOST * self._limit_bytes:
            raise self._no_room(f"{_mebibytes(KEPT_AT_MOST * self._limit_bytes)} of uploads, as much as it keeps")

    def _no_room(self, held: str) -> HTTPException:
        """What a client is told for whose upload there is no room now."""
        minutes = max(1, round(self._keep_s / 60))
        return HTTPException(
            507,
            f"The server holds {held}. Delete one you don't need, ask of those you sent, or try again: "
            f"each goes with its question, or after {minutes} min.",
            {"Retry-After": "60"},
        )


def too_large(limit_bytes: int) -> HTTPException:
    """What a client is told whose upload has more bytes than are taken."""
    size = _mebibytes(limit_bytes)
    return HTTPException(413, f"The upload has more than the {size} this server takes: choose a smaller area.")


def _mebibytes(count: int) -> str:
    return f"{count / (1 << 20):.10g} MiB"


def _check_tiff(file: Path) -> None:
    with file.open("rb") as opened:
        if opened.read(4) not in _TIFF:
            raise BadRequest("The upload is no GeoTIFF.", "Save the area of interest as a GeoTIFF, and upload that.")
    try:
        check_format(LayerSource(file.stem, (), "optical"), file, file.name)
    except LayerError as error:
        raise BadRequest(f"The upload can't be used. {error.message}", error.way_out) from error
