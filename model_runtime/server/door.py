"""Who may come in: only requests with the token, and on the loopback address only those to its own names."""

from __future__ import annotations

import secrets

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from model_runtime.protocol import Failed, to_json

#: A page from elsewhere that was led to this port by DNS still sends its own host name.
LOOPBACK_HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]"})


class Door:
    """ASGI middleware: 403 for a foreign Host header, 401 without the token.

    Args:
        app: The application behind it.
        token: What `Authorization: Bearer` must carry.
        hosts: Names it answers to; None for any, where it can't know them.
        open_paths: What anybody may get.
    """

    def __init__(
        self,
        app: ASGIApp,
        token: str,
        hosts: frozenset[str] | None = LOOPBACK_HOSTS,
        open_paths: frozenset[str] = frozenset(),
    ) -> None:
        self._app = app
        self._authorization = f"Bearer {token}".encode()
        self._hosts = hosts
        self._open_paths = open_paths

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lets a request through or answers it."""
        if scope["type"] == "http" and (refusal := self._refusal(scope["path"], dict(scope["headers"]))):
            await refusal(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _refusal(self, path: str, headers: dict[bytes, bytes]) -> JSONResponse | None:
        host = headers.get(b"host", b"").decode("latin-1")
        name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
        if self._hosts is not None and name not in self._hosts:
            return _refuse(403, f"This runtime only answers on the loopback address, not as “{host}”.")
        if path in self._open_paths:
            return None
        if not secrets.compare_digest(headers.get(b"authorization", b""), self._authorization):
            return _refuse(401, "The request carries no valid token.")
        return None


def _refuse(status: int, message: str) -> JSONResponse:
    return JSONResponse(to_json(Failed("bad_request", message)), status)
