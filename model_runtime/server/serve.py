"""The process: token in on standard input, port out on standard output, gone when standard input ends."""

from __future__ import annotations

import json
import logging
import os
import socket
import sys
import threading
from typing import BinaryIO

import uvicorn

from model_runtime.engine.loading import torch_network
from model_runtime.errors import BadRequest, DeviceError
from model_runtime.protocol import PROTOCOL_VERSION
from model_runtime.server.app import create_app

LOOPBACK = "127.0.0.1"

#: How long open connections may take to end before the process just goes.
_LAST_SECONDS = 2.0

log = logging.getLogger(__name__)


def serve(port: int = 0) -> None:
    """Serves until standard input ends.

    Args:
        port: 0 takes a free one.

    Raises:
        BadRequest: No token came on standard input.
        DeviceError: The port is taken.
    """
    token = sys.stdin.buffer.readline().decode().strip()
    if not token:
        raise BadRequest(
            "No token came on standard input.",
            "Whoever starts the runtime writes a secret of its own as the first line.",
        )
    listening = _listen(port)
    server = uvicorn.Server(
        uvicorn.Config(create_app(token), log_config=None, access_log=False, timeout_graceful_shutdown=1)
    )
    threading.Thread(target=_end_with, args=(sys.stdin.buffer, server), name="stdin", daemon=True).start()
    threading.Thread(target=warm_up, name="warm-up", daemon=True).start()
    announce(listening.getsockname()[1])
    server.run(sockets=[listening])
    # a question that is still in a long step, for all the time it had to stop, must not hold the process
    os._exit(0)


def _listen(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listening.bind((LOOPBACK, port))
    except OSError as error:
        raise DeviceError(f"Port {port} can't be used: {error.strerror}.", "Use --port 0 for a free one.") from error
    # a client may connect as soon as it knows the port, before the server takes over
    listening.listen(64)
    return listening


def announce(port: int) -> None:
    """The one line on standard output; whatever else is printed from here on goes to standard error."""
    print(json.dumps({"port": port, "protocol": PROTOCOL_VERSION}), flush=True)
    sys.stdout = sys.stderr


def _end_with(stdin: BinaryIO, server: uvicorn.Server) -> None:
    """Ends the process when standard input does: whoever held its other end is gone."""
    while stdin.read(4096):
        pass
    log.info("Standard input ended; so does the runtime.")
    server.should_exit = True
    threading.Timer(_LAST_SECONDS, os._exit, args=(0,)).start()


def warm_up() -> None:
    """Imports torch while the person types, so that the first question needn't wait for it."""
    try:
        torch_network()
    except Exception:
        log.exception("The network's libraries can't be imported")
