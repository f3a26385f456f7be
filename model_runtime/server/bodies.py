"""How much a client may send: an upload as much as is said, any other request little."""

from __future__ import annotations

import asyncio
import contextlib
import time

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from model_runtime.server.uploads import too_large

#: The most a request may have that is no upload; a question with hundreds of layers has less.
OTHERS_BYTES = 1 << 20
UPLOADS_PATH = "/uploads"

#: What is read of a body that is too large, and for how long: a client that still sends when the connection is closed
#: may never see why.
_READ_ON_BYTES, _READ_ON_S = 64 << 20, 5.0


class BodyLimit:
    """ASGI middleware: 413 for a body that is too large, before the rest of it is taken.

    Args:
        app: The application behind it.
        upload_bytes: The most an upload may have.
    """

    def __init__(self, app: ASGIApp, upload_bytes: int) -> None:
        self._app = app
        self._upload_bytes = upload_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Counts what the application receives."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = self._upload_bytes if scope["path"] == UPLOADS_PATH else OTHERS_BYTES
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        received = 0

        async def count() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > limit or (announced.isdigit() and int(announced) > limit):
                await _read_on(receive, message)
                raise too_large(limit)
            return message

        await self._app(scope, count, send)


async def forget_rest(request: Request) -> None:
    """Reads a while what a client still sends whose request was refused for want of room, so that it sees why."""
    read = 0
    # it is too large as well, or gone, or too slow; or all of it has come
    with contextlib.suppress(HTTPException, ClientDisconnect, TimeoutError, RuntimeError):
        async with asyncio.timeout(_READ_ON_S):
            async for chunk in request.stream():
                read += len(chunk)
                if read >= _READ_ON_BYTES:
                    return


async def _read_on(receive: Receive, message: Message) -> None:
    """Reads a while longer, and forgets it."""
    read, end = 0, time.monotonic() + _READ_ON_S
    while message.get("more_body", False) and read < _READ_ON_BYTES and time.monotonic() < end:
        message = await receive()
        read += len(message.get("body", b""))
