"""Plain HTTP to the runtime on the loopback address: never through a proxy, always with the token."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Optional

from qgis.PyQt.QtCore import QByteArray, QObject, QUrl
from qgis.PyQt.QtNetwork import QNetworkAccessManager, QNetworkProxy, QNetworkReply, QNetworkRequest


class RuntimeClient(QObject):
    """Requests to one running runtime.

    QGIS's own access manager is not used: it applies the person's proxy and a time limit, and shows every request, and
    with it the token, in the network log.
    """

    def __init__(self, port: int, token: str, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._base = f"http://127.0.0.1:{port}"
        self._token = token
        self._pending: dict[QNetworkReply, Callable[[int, Any], None]] = {}
        self._manager = QNetworkAccessManager(self)
        self._manager.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))

    def get_json(self, path: str, then: Callable[[Any], None]) -> None:
        """Fetches `path` and calls `then` with what its JSON holds; nothing is called if that fails."""
        self._when_finished(
            self._manager.get(self._request(path)),
            lambda status, content: then(content) if status == 200 else None,
        )

    def post_json(self, path: str, body: Any, then: Callable[[int, Any], None]) -> None:
        """Posts `body` to `path` and calls `then` with the HTTP status (0: no connection) and the reply’s JSON."""
        request = self._request(path)
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
        self._when_finished(self._manager.post(request, QByteArray(json.dumps(body).encode("utf-8"))), then)

    def stream(self, path: str, last_event_id: str = "") -> QNetworkReply:
        """Opens an event stream; the caller reads the reply's bytes as they come, and deletes it."""
        request = self._request(path)
        request.setRawHeader(b"Accept", b"text/event-stream")
        request.setAttribute(
            QNetworkRequest.Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork
        )
        if last_event_id:
            request.setRawHeader(b"Last-Event-ID", last_event_id.encode("ascii", "ignore"))
        return self._manager.get(request)

    def _when_finished(self, reply: QNetworkReply, then: Callable[[int, Any], None]) -> None:
        # Held here until then: a reply that only its own slot knows of is garbage to Python, which may collect it,
        # and QGIS crashes when the answer comes.
        self._pending[reply] = then
        reply.finished.connect(self._read_finished)

    def _read_finished(self) -> None:
        for reply in [reply for reply in self._pending if reply.isFinished()]:
            then = self._pending.pop(reply)
            reply.deleteLater()
            then(_status(reply), _json(reply))

    def _request(self, path: str) -> QNetworkRequest:
        request = QNetworkRequest(QUrl(self._base + path))
        request.setRawHeader(b"Authorization", b"Bearer " + self._token.encode("ascii"))
        return request


def _status(reply: QNetworkReply) -> int:
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    return int(status) if status is not None else 0


def _json(reply: QNetworkReply) -> Any:
    """What the reply's JSON holds; None if it has none."""
    try:
        return json.loads(bytes(reply.readAll()))
    except ValueError:
        return None
