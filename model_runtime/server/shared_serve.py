"""The process that others reach: checks before it listens that nobody reads along and that only they come in."""

from __future__ import annotations

import ipaddress
import logging
import os
import re
import socket
import ssl
import stat
import threading
from dataclasses import dataclass, field
from pathlib import Path

import uvicorn

from model_runtime.errors import BadRequest, DeviceError
from model_runtime.server.app import create_shared_app
from model_runtime.server.serve import LOOPBACK, announce, warm_up
from model_runtime.server.sharing import Limits, Sharing

#: Whoever can try a billion tokens a second needs an age for one of so many characters.
SHORTEST_TOKEN = 16
_TOKEN = re.compile(r"[!-~]+")
_NEW_TOKEN = "Make one with: python3 -c 'import secrets; print(secrets.token_urlsafe(32))'"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Place:
    """Where a server listens, and who may come in.

    Attributes:
        token: What every request must carry.
        host: The address or name it listens on.
        port: 0 takes a free one.
        certificate: PEM file of the certificate, with the chain; None for plain HTTP.
        key: PEM file of its key, without a passphrase.
    """

    token: str = field(repr=False)
    host: str = LOOPBACK
    port: int = 8743
    certificate: Path | None = None
    key: Path | None = None


def serve_others(place: Place, limits: Limits) -> None:
    """Serves until it is told to end (Ctrl-C, SIGTERM).

    Raises:
        BadRequest: It would be reached without TLS, or the certificate, the key or a root can't be used.
        DeviceError: The address can't be listened on.
        ModelError: There is no such model.
    """
    for root in limits.roots:
        if not root.is_dir():
            raise BadRequest(f"--allow-root {root} is no folder.", "Name one that exists.")
    _check_tls(place)
    _check_model(limits.model)
    listening = _listen(place)
    sharing = Sharing(limits)
    config = uvicorn.Config(
        create_shared_app(place.token, sharing),
        log_config=None,
        access_log=False,
        # whose address a proxy claims to know is never asked
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=1,
        ssl_certfile=place.certificate,
        ssl_keyfile=place.key,
    )
    threading.Thread(target=warm_up, name="warm-up", daemon=True).start()
    port = listening.getsockname()[1]
    log.info("TerraScope answers on %s://%s:%d", "https" if place.certificate else "http", place.host, port)
    announce(port)
    try:
        uvicorn.Server(config).run(sockets=[listening])
    except KeyboardInterrupt:
        pass
    finally:
        sharing.close()
    # a question that is still in a long step, for all the time it had to stop, must not hold the process
    os._exit(0)


def read_token(file: Path | None, variable: str) -> str:
    """The token, from a file or else an environment variable; never from the command line, which everybody can see.

    Raises:
        BadRequest: It isn't there, others may read the file, or it is too short or has characters that don't travel.
    """
    if file is not None:
        _check_private(file, "--token-file")
        token, where = _read(file, "--token-file").strip(), str(file)
    else:
        token, where = os.environ.get(variable, "").strip(), f"the environment variable {variable}"
    if len(token) < SHORTEST_TOKEN:
        raise BadRequest(f"The token in {where} has fewer than {SHORTEST_TOKEN} characters.", _NEW_TOKEN)
    if not _TOKEN.fullmatch(token):
        raise BadRequest(f"The token in {where} has spaces or characters beyond ASCII.", _NEW_TOKEN)
    return token


def _check_tls(place: Place) -> None:
    """Refuses to be reached by others without TLS, and keys that can't be used."""
    if (place.certificate is None) != (place.key is None):
        raise BadRequest("--tls-cert and --tls-key belong together.", "Give both, or neither.")
    if place.certificate is None or place.key is None:
        if not ipaddress.ip_address(_address(place)[1][0]).is_loopback:
            raise BadRequest(
                f"Plain HTTP on {place.host} would show the token and every image to whoever listens.",
                "Either give --tls-cert and --tls-key, or leave --host out and let each analyst make a tunnel: "
                f"ssh -L {place.port}:{LOOPBACK}:{place.port} THIS-MACHINE (docs/serving.md tells both).",
            )
        return
    _read(place.certificate, "--tls-cert")
    _check_private(place.key, "--tls-key")
    _read(place.key, "--tls-key")
    try:
        # a key with a passphrase would ask for it on the terminal
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(place.certificate, place.key, password=lambda: "")
    except (ssl.SSLError, ValueError) as error:
        raise BadRequest(
            f"{place.certificate} and {place.key} are no certificate and its key: {error}.",
            "Both must be PEM files, the key without a passphrase; docs/serving.md has a command that makes them.",
        ) from error


def _check_private(file: Path, option: str) -> None:
    try:
        mode = file.stat().st_mode
    except OSError as error:
        raise BadRequest(f"{option} {file} can't be read: {error.strerror}.", "Check its path.") from error
    # Windows keeps its rights elsewhere
    if os.name != "nt" and mode & (stat.S_IROTH | stat.S_IWOTH):
        raise BadRequest(f"Everybody on this machine may read or change {file} ({option}).", f"Run: chmod 600 {file}")


def _read(file: Path, option: str) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise BadRequest(
            f"{option} {file} can't be read: {error.strerror}.", "Check its path and its rights."
        ) from error


def _check_model(name: str) -> None:
    """Finds out now, and not with the first question, that the model isn't there."""
    if name:
        from model_runtime.model.places import model_folder

        model_folder(name)


def _address(place: Place) -> tuple[socket.AddressFamily, tuple[str, int]]:
    try:
        found = socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except OSError as error:
        raise DeviceError(f"There is no address “{place.host}” here: {error.strerror}.", "Check --host.") from error
    family, *_, address = found[0]
    return family, (str(address[0]), place.port)


def _listen(place: Place) -> socket.socket:
    family, address = _address(place)
    listening = socket.socket(family, socket.SOCK_STREAM)
    if os.name != "nt":
        # else a server that is started again soon finds its port still held
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(address)
    except OSError as error:
        raise DeviceError(
            f"{place.host}, port {place.port}, can't be listened on: {error.strerror}.", "Choose another --port."
        ) from error
    listening.listen(64)
    return listening
