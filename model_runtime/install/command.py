"""The command line of the installation, for people and for the plugin."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from model_runtime.install.children import Cancelled, Children
from model_runtime.install.places import Places
from model_runtime.install.recipe import KNOWN_GOOD_TORCH, OLDEST_PYTHON, NotInstalled, Order, Recipe

_CANCELLED, _FAILED = 130, 1


def main() -> int:
    """Installs the runtime; gives the exit code."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        wanted = ".".join(map(str, OLDEST_PYTHON))
        print(
            f"TerraScope's runtime needs Python {wanted} or newer; this is {sys.version.split()[0]}.", file=sys.stderr
        )
        return _FAILED
    options = _options()
    try:
        places = Places(options.into)
        with places.alone(), places.log.open("w", encoding="utf-8") as log:
            return _install(options, places, _Speaker(options.json, log))
    except BlockingIOError:
        speaker = _Speaker(options.json, None)
        return speaker.fail("Another installation into this folder is on its way.", "Wait for it, or cancel it there.")
    except OSError as error:
        speaker = _Speaker(options.json, None)
        return speaker.fail(f"{options.into} can't be written: {error}.", "Choose another folder.")


class _Speaker:
    """Says what happens: lines of JSON for the plugin, plain lines for people; a log has all of it.

    Args:
        as_json: Whether a program reads it.
        log: The log.
    """

    def __init__(self, as_json: bool, log: Any) -> None:
        self._as_json = as_json
        self._log = log
        self._title = ""
        self._last: tuple[float, str, str] | None = None

    def tell(self, fraction: float, title: str, detail: str) -> None:
        """How far it is."""
        now = round(fraction, 4), title, detail
        if self._as_json and now != self._last:
            self._write({"event": "progress", "fraction": now[0], "title": title, "detail": detail})
        elif not self._as_json and title != self._title:
            print(title, flush=True)
        self._title, self._last = title, now

    def line(self, text: str) -> None:
        """A line of the log."""
        if self._log is not None:
            self._log.write(f"{text}\n")
            self._log.flush()
        if self._as_json:
            self._write({"event": "line", "text": text})

    def done(self, python: Path, findings: dict[str, Any]) -> int:
        """It is installed."""
        if self._as_json:
            self._write({"event": "done", "python": str(python), "findings": findings})
        else:
            print(f"The runtime's Python is {python}")
        return 0

    def fail(self, what: str, way_out: str) -> int:
        """It isn't."""
        self.line(f"{what} {way_out}")
        if self._as_json:
            self._write({"event": "failed", "what": what, "way_out": way_out})
        else:
            print(f"{what} {way_out}", file=sys.stderr)
        return _FAILED

    def cancelled(self) -> int:
        """It was cancelled."""
        self.line("Cancelled.")
        if self._as_json:
            self._write({"event": "cancelled"})
        return _CANCELLED

    def _write(self, said: dict[str, Any]) -> None:
        try:
            print(json.dumps(said), flush=True)
        except OSError:
            self._as_json = False  # nobody listens any more: what is left is to clean up


def _install(options: argparse.Namespace, places: Places, speaker: _Speaker) -> int:
    children = Children()
    for name in ("SIGTERM", "SIGHUP"):  # as Ctrl-C does; Windows has no SIGHUP
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: children.cancel())
    if options.json:
        threading.Thread(target=_cancel_at_end_of_input, args=(children,), daemon=True).start()
    order = Order(_source(), options.torch, options.torch_index, options.wheels, options.keep_wheels)
    try:
        findings = Recipe(order, places, children, speaker.tell, speaker.line).follow()
    except NotInstalled as error:
        return speaker.fail(error.failure.what, error.failure.way_out)
    except (Cancelled, KeyboardInterrupt):
        children.cancel()
        places.clear()
        return speaker.cancelled()
    return speaker.done(places.python, findings)


def _cancel_at_end_of_input(children: Children) -> None:
    """The plugin closes the input to cancel; a QGIS that was killed closes it too."""
    while os.read(0, 1024):
        pass
    children.cancel()


def _source() -> Path:
    """The wheel this is run from, or the checkout."""
    return Path(__file__).absolute().parents[2]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="install", description="Makes the environment that TerraScope's model runs in."
    )
    parser.add_argument("--into", type=Path, required=True, help="folder that gets the environment")
    parser.add_argument(
        "--torch",
        default=KNOWN_GOOD_TORCH,
        help=f"which torch, as pip takes it: a version or the address of a wheel (default: {KNOWN_GOOD_TORCH})",
    )
    parser.add_argument("--torch-index", default="", metavar="URL", help="index that torch comes from")
    parser.add_argument("--wheels", type=Path, metavar="FOLDER", help="folder of wheels to install from, offline")
    parser.add_argument("--keep-wheels", type=Path, metavar="FOLDER", help="folder that gets all that was fetched")
    parser.add_argument("--json", action="store_true", help="speak to a program; the end of its input cancels")
    options = parser.parse_args()
    for name in ("into", "wheels", "keep_wheels"):
        if (path := getattr(options, name)) is not None:
            setattr(options, name, path.expanduser().absolute())
    return options
