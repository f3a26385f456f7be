"""The recipe: which commands make the environment, in which order, and how far each of them takes it."""

from __future__ import annotations

import contextlib
import importlib.resources
import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model_runtime.install.children import Children, CommandFailed
from model_runtime.install.failures import Failure, explain
from model_runtime.install.fetched import Fetched
from model_runtime.install.places import Places
from model_runtime.install.progress import PipProgress

KNOWN_GOOD_TORCH = "torch==2.13.0"
OLDEST_PYTHON = (3, 11)

#: The first pip that tells how many bytes it has fetched.
_PIP_THAT_COUNTS = (24, 1)
#: About how many packages each step fetches, for the bar alone.
_EXPECTED = {"torch": 10, "libraries": 60}
#: Part of the time each step took on one machine (CPU build, cold cache).
_SHARES = {"environment": 0.05, "pip": 0.03, "torch": 0.42, "libraries": 0.38, "sam2": 0.05, "test": 0.07}
_TITLES = {
    "environment": "Making the environment",
    "pip": "Updating pip",
    "torch": "Installing PyTorch",
    "libraries": "Installing the runtime and its libraries",
    "sam2": "Installing SAM 2",
    "test": "Testing the runtime",
}
#: Room that must be free, with what pip needs on the way: for the CPU, and with CUDA's libraries.
_ROOM_BYTES = {"cpu": 3_000_000_000, "cuda": 12_000_000_000}


class NotInstalled(Exception):
    """It can't be installed; `failure` says why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(f"{failure.what} {failure.way_out}")
        self.failure = failure


@dataclass(frozen=True)
class Order:
    """What is to be installed.

    Attributes:
        source: The runtime's wheel, or the checkout.
        torch: Which torch, as pip takes it.
        torch_index: Address of the index torch comes from; empty for the one pip is set up with.
        wheels: Folder of wheels that everything comes from; None for the internet.
        keep_wheels: Folder that gets all that was fetched; None for none.
    """

    source: Path
    torch: str = KNOWN_GOOD_TORCH
    torch_index: str = ""
    wheels: Path | None = None
    keep_wheels: Path | None = None


class Recipe:
    """One installation.

    Args:
        order: What is to be installed.
        places: Where.
        children: Runs the commands.
        tell: Called with (fraction, title, detail) as it goes on.
        log: Called with every line that is worth reading.
    """

    def __init__(
        self,
        order: Order,
        places: Places,
        children: Children,
        tell: Callable[[float, str, str], None],
        log: Callable[[str], None],
    ) -> None:
        self._order = order
        self._places = places
        self._children = children
        self._tell = tell
        self._log = log
        self._step = ""
        self._furthest = 0.0
        self._fetched = Fetched(places.cache / "packages", places.scratch)
        self._environment = self._variables()

    def follow(self) -> dict[str, Any]:
        """Makes the environment and tests it.

        Returns:
            What the doctor found in it.

        Raises:
            NotInstalled: If it can't be made or doesn't work; nothing of it is left then.
            Cancelled: If it was cancelled; nothing of it is left then either.
        """
        places = self._places
        places.clear()
        self._fetched.drop_unfinished()
        self._look_for_room()
        places.scratch.mkdir()
        try:
            self._begin("environment")
            self._run([sys.executable, "-m", "venv", str(places.environment)])
            self._begin("pip")
            self._update_pip()
            self._begin("torch")
            index = ["--index-url", self._order.torch_index] if self._order.torch_index else []
            self._fetch_and_install("torch", [self._order.torch], index)
            self._begin("libraries")
            self._fetch_and_install("libraries", self._libraries())
            self._begin("sam2")
            self._fetch_and_install("sam2", self._sam2())
            self._begin("test")
            findings = self._test()
            if self._order.keep_wheels is not None:
                shutil.copytree(self._fetched.folder, self._order.keep_wheels, dirs_exist_ok=True)
            self._tell(1.0, "The runtime is installed", "")
            versions = {name: str(findings["versions"].get(name, "")) for name in ("terrascope", "torch", "Python")}
            places.make_current({**versions, "made": time.strftime("%Y-%m-%d %H:%M")})
        except CommandFailed as error:
            raise NotInstalled(explain(str(error))) from error
        except OSError as error:
            raise NotInstalled(explain(f"{type(error).__name__}: {error}")) from error
        finally:
            self._fetched.drop_unfinished()
            places.clear()
        return findings

    def _variables(self) -> dict[str, str]:
        scratch = str(self._places.scratch)
        chosen = {"PIP_CACHE_DIR": str(self._places.cache), "TMPDIR": scratch, "TEMP": scratch, "TMP": scratch}
        chosen |= {"PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1", "PYTHONNOUSERSITE": "1", "SAM2_BUILD_CUDA": "0"}
        chosen |= {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_NO_COLOR": "1"}
        variables = {**os.environ, **chosen}
        if self._order.wheels is not None:  # nothing from anywhere else, whatever pip is set up with here
            variables["PIP_CONFIG_FILE"] = os.devnull
            for name in ("PIP_FIND_LINKS", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL"):
                variables.pop(name, None)
        return variables

    def _look_for_room(self) -> None:
        needed = _ROOM_BYTES["cuda" if "/cu" in self._order.torch_index else "cpu"]
        free = shutil.disk_usage(self._places.root).free
        if free < needed:
            room = f"{needed / 1e9:.0f} GB are needed and {free / 1e9:.1f} GB free in {self._places.root}"
            raise NotInstalled(Failure(f"There is too little room on the disk: {room}.", "Choose another folder."))

    def _begin(self, step: str) -> None:
        self._step = step
        self._log(f"== {_TITLES[step]}")
        self._say(0.0, "")

    def _say(self, fraction: float, detail: str) -> None:
        """Tells how far the whole is, where the step that is on is at `fraction`."""
        steps = list(_SHARES)
        position = steps.index(self._step)
        done = sum(_SHARES[name] for name in steps[:position]) + _SHARES[self._step] * fraction
        self._furthest = max(self._furthest, done)  # what pip replaces it first takes away: no step back for that
        self._tell(self._furthest, f"Step {position + 1} of {len(steps)}: {_TITLES[self._step]}", detail)

    def _run(self, command: list[str], progress: PipProgress | None = None) -> str:
        self._log("$ " + " ".join(command))

        def take(line: str) -> None:
            if progress is None or progress.read(line):
                self._log(line)
            look()

        def look() -> None:
            self._fetched.look()
            if progress is not None:
                progress.look()
                self._say(progress.fraction, progress.detail)

        return self._children.run(command, self._environment, self._places.scratch, take, look)

    def _fetch_and_install(self, step: str, wanted: list[str], index: Sequence[str] = ()) -> None:
        """Two runs of pip: all files come first, to where they stay, so that another try begins with them.

        Args:
            step: The step.
            wanted: What is installed, with pip's options.
            index: Options that name another index than the one pip is set up with.

        A checkout is installed straight from its folder, and what it needs straight from the index: pip would fetch a
        folder by packing it whole, environments and all.
        """
        progress = PipProgress(_EXPECTED.get(step, 1), self._places.packages)
        folder = self._order.wheels or self._fetched.folder
        home = ["--find-links", str(folder)]
        from_index = self._order.wheels is None and str(self._order.source) in wanted and self._order.source.is_dir()
        if self._order.wheels is None and not from_index:
            folder.mkdir(parents=True, exist_ok=True)
            self._pip("download", ["--dest", str(folder), *home, *index, *wanted], progress)
        self._pip("install", [*([] if from_index else ["--no-index"]), *home, *wanted], progress)

    def _pip(self, what: str, arguments: list[str], progress: PipProgress) -> None:
        counts = "raw" if self._pip_version() >= _PIP_THAT_COUNTS else "off"
        command = [str(self._places.python), "-m", "pip", what, "--progress-bar", counts]
        self._run([*command, *arguments], progress)

    def _pip_version(self) -> tuple[int, ...]:
        names = [path.name for path in self._places.packages.glob("pip-*.dist-info")]
        digits = names[0].removeprefix("pip-").split(".dist-info")[0].split(".")[:2] if names else []
        return tuple(int(part) for part in digits if part.isdigit())

    def _update_pip(self) -> None:
        """The pip that the system brings will do too, but tells no bytes and knows no system certificates."""
        home = ["--no-index", "--find-links", str(self._order.wheels)] if self._order.wheels else []
        try:
            self._pip("install", [*home, "--upgrade", "pip"], PipProgress(1, self._places.packages))
        except CommandFailed:
            self._log("pip could not be updated: the one there is goes on.")

    def _libraries(self) -> list[str]:
        constraints = self._text("constraints.txt")
        # torch once more: it is to stay the one that was chosen, whatever the index has
        return ["--constraint", str(constraints), "setuptools", "wheel", self._order.torch, str(self._order.source)]

    def _sam2(self) -> list[str]:
        """Without the torchvision it asks for, which only its image predictor needs."""
        requirements = self._text("requirements-sam2.txt")
        arguments = ["--no-deps", "--no-build-isolation"]
        return [*arguments, "--requirement", str(requirements)]

    def _text(self, name: str) -> Path:
        """A file that lies beside this module, in the wheel or the checkout, copied to where pip can read it."""
        copy = self._places.scratch / name
        copy.write_bytes(importlib.resources.files("model_runtime.install").joinpath(name).read_bytes())
        return copy

    def _test(self) -> dict[str, Any]:
        """Runs the doctor in the new environment.

        Raises:
            NotInstalled: If a library or the embedded model can't be loaded.
        """
        said: list[str] = []
        command = [str(self._places.python), "-m", "model_runtime.cli", "doctor", "--json"]
        self._log("$ " + " ".join(command))
        with contextlib.suppress(CommandFailed):  # it also ends so where all is there, but the memory is full
            self._children.run(command, self._environment, self._places.scratch, said.append, lambda: None)
        text = "\n".join(said)
        try:
            findings: dict[str, Any] = json.loads(text[text.index("{") : text.rindex("}") + 1])
        except ValueError as error:
            raise CommandFailed(text) from error
        self._log(f"versions: {json.dumps(findings['versions'])}")
        if not any(model["loads"] for model in findings["models"]):
            problems = [problem["what"] for problem in findings["problems"]]
            raise CommandFailed("\n".join(problems) or text)
        return findings
