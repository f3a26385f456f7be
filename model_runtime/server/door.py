"""Who may come in: only requests to the loopback host, with the token."""

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
    """

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._authorization = f"Bearer {token}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lets a request through or answers it."""
        if scope["type"] == "http" and (refusal := self._refusal(dict(scope["headers"]))):
            await refusal(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _refusal(self, headers: dict[bytes, bytes]) -> JSONResponse | None:
        host = headers.get(b"host", b"").decode("latin-1")
        name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
        if name not in LOOPBACK_HOSTS:
            return _refuse(403, f"This runtime only answers on the loopback address, not as “{host}”.")
        if not secrets.compare_digest(headers.get(b"authorization", b""), self._authorization):
            return _refuse(401, "The request carries no valid token.")
        return None


def _refuse(status: int, message: str) -> JSONResponse:
    return JSONResponse(to_json(Failed("bad_request", message)), status)
