"""A stand-in for `model_runtime.cli serve` that leaves an answer's files where the request says.

What it does hangs on the words of the question: see `_events`. Usage: scripted_runtime.py DIARY; it writes what happens
to it into that file, a line each.
"""

import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parents[3])]

import fakes  # noqa: E402

from terrascope_qgis.protocol import Failed, Progress, QuestionRequest, event_name, from_json, to_json  # noqa: E402

DIARY = Path(sys.argv[1])
TOKEN = sys.stdin.readline().strip()
REQUESTS = {}
CANCELLED = {}


def note(line):
    with DIARY.open("a", encoding="utf-8") as diary:
        diary.write(f"{line}\n")


def _events(request, cancelled):
    if "forever" in request.question:
        yield Progress(0.1, "Reasoning")
        while not cancelled.wait(0.05):
            yield None
        note("stopped")
        yield Failed("cancelled", "The question was cancelled.")
        return
    if "nothing" in request.question or any("bad" in layer.name for layer in request.layers):
        yield Failed("layer", f"“{request.layers[0].name}” holds nodata only.", "Choose another.")
        return
    folder = Path(request.out_dir)
    if folder.is_dir():
        folder.rmdir()
    dates = tuple(sorted({layer.date for layer in request.layers}))
    epsg = int(request.layers[0].crs.partition(":")[2])
    answer = fakes.write_answer(folder, request, dates=dates, change="change" in request.question, epsg=epsg)
    (folder / "mask_0.tif").write_bytes(b"a mask")
    yield from fakes.events_of(answer, str(folder))


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def _reply(self, status, body):
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_POST(self):
        assert self.headers["Authorization"] == f"Bearer {TOKEN}"
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}")
        if self.path == "/questions":
            number = str(len(REQUESTS) + 1)
            REQUESTS[number], CANCELLED[number] = from_json(QuestionRequest, body), threading.Event()
            note(f"request {json.dumps(body)}")
            self._reply(202, {"id": number})
        else:
            CANCELLED[self.path.split("/")[2]].set()
            self._reply(202, {})

    def do_GET(self):
        assert self.headers["Authorization"] == f"Bearer {TOKEN}"
        if not self.path.startswith("/questions"):
            self._reply(200, [])
            return
        number = self.path.split("/")[2]
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        for sequence, event in enumerate(_events(REQUESTS[number], CANCELLED[number]), 1):
            line = ": heartbeat\n\n"
            if event is not None:
                line = f"id: {sequence}\nevent: {event_name(event)}\ndata: {json.dumps(to_json(event))}\n\n"
            self.wfile.write(line.encode())
            self.wfile.flush()


def main():
    note(f"process {os.getpid()}")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    print(json.dumps({"port": server.server_port, "protocol": 2}), flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    server.serve_forever()


if __name__ == "__main__":
    main()
