"""An engine that does as it is told, and an application on a real socket, for tests."""

import socket
import threading
from contextlib import contextmanager

import httpx
import uvicorn

from model_runtime.errors import Cancelled
from model_runtime.protocol import Failed, Progress, TextWritten


class Engine:
    """Answers with ten words, one whenever `go` lets it."""

    def __init__(self):
        self.go = threading.Event()
        self.go.set()
        self.running = 0
        self.most_running = 0

    def ask(self, request, cancelled):
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        yield Progress(0.0, "Starting")
        for number in range(10):
            while not self.go.wait(0.01):
                if cancelled():
                    break
            if cancelled():
                self.running -= 1
                yield Cancelled("The question was cancelled.").as_event()
                return
            yield TextWritten(number, request.question)
        self.running -= 1
        if request.question == "break":
            raise ValueError("broken")
        yield Failed("layer", f"No answer to {request.question}")


@contextmanager
def serving(app, token, engine):
    """A client of the application, which listens until the block ends."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    headers = {"Authorization": f"Bearer {token}"}
    try:
        with httpx.Client(base_url=url, headers=headers, timeout=10, trust_env=False) as client:
            yield client
    finally:
        server.should_exit = True
        engine.go.set()
        thread.join(10)
    assert not thread.is_alive()
