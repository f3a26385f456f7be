"""A stand-in for `model_runtime.cli serve`, of the standard library alone: it speaks the handshake and the streams.

What it does with a question is written in the question's text: see `_SCRIPTS`.
"""

import json
import os
import signal
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MODE = sys.argv[1] if len(sys.argv) > 1 else "good"
TOKEN = sys.stdin.readline().strip()
REQUESTS = {}
CANCELLED = {}
STREAMS = {}
SEEN = []


def text(seq, words):
    return seq, "text", {"step": 0, "text": words}


def answer(seq, question):
    grid = {"crs": "EPSG:32722", "pixel_size": [10, 10], "pixel_size_m": 10, "width": 4, "height": 4}
    provenance = {"model": "fake", "checkpoint_sha256": "", "device": "cpu", "dtype": "float32", **grid}
    provenance |= {"bounds": [0, 0, 40, 40], "layers": ["a"], "dates": [""], "ellipsoid": "EPSG:7030", "version": "0"}
    grounding = {"phrase": "wood", "class": "trees", "area_m2": 100.0}
    body = {"question": question, "question_id": "q1", "task": "area", "of": ["trees"], "model_answer": ""}
    body |= {"answer": {"kind": "quantity", "text": "100 m².", "value": 100.0, "unit": "m2"}, "warnings": []}
    body |= {"steps": [{"text": "The wood.", "grounding": grounding}], "measurements": [], "provenance": provenance}
    return seq, "answer", {"answer": body, "out_dir": ""}


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def _reply(self, status, body):
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _allowed(self):
        SEEN.append((self.path, dict(self.headers)))
        if self.headers.get("Authorization") == f"Bearer {TOKEN}" and self.headers["Host"].startswith("127.0.0.1:"):
            return True
        self._reply(401, {"detail": "no token"})
        return False

    def do_POST(self):
        if not self._allowed():
            return
        length = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(length) or b"{}")
        if self.path == "/questions":
            if not body["question"].strip():
                detail = {"kind": "bad_request", "message": "The question is empty.", "way_out": "Type one."}
                self._reply(400, {"detail": detail})
                return
            number = str(len(REQUESTS) + 1)
            REQUESTS[number], CANCELLED[number] = body, threading.Event()
            self._reply(202, {"id": number})
        else:
            if REQUESTS[self.path.split("/")[2]]["question"] != "deaf":
                CANCELLED[self.path.split("/")[2]].set()
            self._reply(202, {})

    def do_GET(self):
        if not self._allowed():
            return
        if self.path == "/devices":
            self._reply(200, [{"name": "cpu", "label": "Processor", "memory_bytes": 1}])
            return
        if self.path == "/models":
            self._reply(200, [{"name": "nano", "label": "nano (embedded, 15 MB)", "path": "/models/nano"}])
            return
        number = self.path.split("/")[2]
        STREAMS[number] = STREAMS.get(number, 0) + 1
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        self.question, self.number = REQUESTS[number]["question"], number
        _SCRIPTS[self.question.split(":")[0]](self)

    def event(self, seq, name, data):
        raw = f"id: {seq}\nevent: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()
        for start in range(0, len(raw), 7):  # split everywhere, UTF-8 characters too
            self.wfile.write(raw[start : start + 7])
            self.wfile.flush()

    def heartbeat(self):
        self.wfile.write(b": heartbeat\n\n")
        self.wfile.flush()


def good(h):
    h.event(1, "progress", {"fraction": 0.5, "message": "Reading"})
    h.heartbeat()
    h.event(2, "something_newer", {"x": 1})
    h.event(*text(3, "Der Wald ist größer "))
    h.event(*text(4, "als 5 km²."))
    h.event(*answer(5, h.question))


def breaks_once(h):
    if STREAMS[h.number] == 1:
        h.event(*text(1, "one "))
        h.event(*text(2, "two "))
        return
    h.event(*text(1, "one "))  # a server that sends too much again
    h.event(*text(2, "two "))
    h.event(*text(3, h.headers["Last-Event-ID"]))
    h.event(*answer(4, h.question))


def breaks_always(h):
    h.event(*text(1, "one "))


def waits(h):
    h.event(*text(1, "working"))
    while not CANCELLED[h.number].wait(0.05):
        h.heartbeat()
    h.event(2, "error", {"kind": "cancelled", "message": "The question was cancelled.", "way_out": ""})


def dies(h):
    h.event(*text(1, "working"))
    print("Killed by the test", file=sys.stderr, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def silent(h):
    h.event(*text(1, "working"))
    time.sleep(60)


def garbled(h):
    h.wfile.write(b"id: 1\nevent: text\ndata: {not json\n\n")
    h.wfile.flush()
    time.sleep(5)


_SCRIPTS = {
    "good": good,
    "breaks once": breaks_once,
    "breaks always": breaks_always,
    "waits": waits,
    "dies": dies,
    "silent": silent,
    "deaf": silent,
    "garbled": garbled,
}


def main():
    if MODE == "exits":
        print("ModuleNotFoundError: No module named 'torch'", file=sys.stderr)
        sys.exit(3)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    print("a library says hello", flush=True)
    protocol = 99 if MODE == "newer" else 2
    print(json.dumps({"port": server.server_port, "protocol": protocol}), flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    server.serve_forever()


if __name__ == "__main__":
    main()
