"""Commands run as children that end when they are told to, with all that they have started."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_LOOK_EVERY_S = 0.3
_KEPT_LINES = 400


class Cancelled(Exception):
    """The person doesn't want it any more."""


class CommandFailed(Exception):
    """A command ended with an error; the message is the end of what it said."""


class Children:
    """Runs one command at a time; `cancel` may come from any thread."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._child: subprocess.Popen[str] | None = None

    def cancel(self) -> None:
        """Ends the command that runs, and lets no other begin."""
        self._cancelled.set()
        child = self._child
        if child is not None:
            _kill_family(child)

    def check(self) -> None:
        """Raises `Cancelled` if it was."""
        if self._cancelled.is_set():
            raise Cancelled

    def run(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        folder: Path,
        take: Callable[[str], None],
        look: Callable[[], None],
    ) -> str:
        """Runs a command to its end.

        Args:
            command: Program and arguments.
            environment: Its environment variables.
            folder: Where it is run.
            take: Gets every line it writes, without the end of line.
            look: Called a few times a second, whether it writes or not.

        Returns:
            The last lines that it wrote.

        Raises:
            Cancelled: If `cancel` was called.
            CommandFailed: If it ended with another code than 0, or can't be run.
        """
        self.check()
        try:
            child = self._child = subprocess.Popen(
                command,
                env=dict(environment),
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
                start_new_session=os.name != "nt",
            )
        except OSError as error:
            raise CommandFailed(str(error)) from error
        lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=_read, args=(child, lines), daemon=True).start()
        if self._cancelled.is_set():  # between the check and the start
            _kill_family(child)
        said: list[str] = []
        while True:
            try:
                line = lines.get(timeout=_LOOK_EVERY_S)
            except queue.Empty:
                look()
                continue
            if line is None:
                break
            said = [*said[-_KEPT_LINES:], line]
            take(line)
        code = child.wait()
        self._child = None
        self.check()
        if code != 0:
            raise CommandFailed("\n".join(said))
        return "\n".join(said)


def _read(child: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
    if child.stdout is not None:
        for line in child.stdout:
            lines.put(line.rstrip("\r\n"))
    lines.put(None)


def _kill_family(child: subprocess.Popen[str]) -> None:
    """Ends a child and all that it has started, pip's own children among them."""
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(child.pid)], check=False, capture_output=True)
    else:
        with contextlib.suppress(ProcessLookupError):  # it may have ended meanwhile
            os.killpg(child.pid, signal.SIGKILL)
