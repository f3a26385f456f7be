"""pyproject.toml's lower bounds and constraints.txt's exact versions are the same, and the latter are complete."""

import importlib.metadata
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
#: Which torch fits depends on the machine, and with it what torch brings along.
TORCH_FAMILY = ("torch", "triton", "nvidia-", "cuda-")
#: Needed to build, not by any package that is installed.
BUILD_TOOLS = {"setuptools", "wheel"}


def _pins():
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    requirements = [Requirement(line) for line in lines if line and not line.startswith("#")]
    assert all([spec.operator for spec in r.specifier] == ["=="] for r in requirements)
    return {canonicalize_name(r.name): next(iter(r.specifier)).version for r in requirements}


def _declared():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"].values()
    return [Requirement(text) for text in [*project["dependencies"], *(text for extra in extras for text in extra)]]


def _is_torch(name):
    return name.startswith(TORCH_FAMILY)


def test_lower_bounds_are_the_pinned_versions():
    pins = _pins()
    bounds = [(canonicalize_name(r.name), str(r.specifier)) for r in _declared() if not _is_torch(r.name)]
    assert bounds, "no dependencies found"
    assert [(name, bound) for name, bound in bounds if bound != f">={pins.get(name)}"] == []


def test_sam2_is_pinned_alike_in_both_files():
    line = next(
        line for line in (ROOT / "requirements-sam2.txt").read_text().splitlines() if line and not line.startswith("#")
    )
    requirement, _, hash_option = line.partition(" ")
    assert requirement == f"sam2=={_pins()['sam2']}"
    assert hash_option.startswith("--hash=sha256:")


def test_pins_are_what_the_runtime_needs_and_no_more():
    needed, waiting = set(), [*_declared(), Requirement("sam2")]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in needed or name == "torchvision":  # sam2 asks for it and does without
            continue
        needed.add(name)
        for text in importlib.metadata.requires(name) or []:
            further = Requirement(text)
            extras = [*requirement.extras, ""]
            if further.marker is None or any(further.marker.evaluate({"extra": extra}) for extra in extras):
                waiting.append(further)
    needed = {name for name in needed if not _is_torch(name)}
    pinned = set(_pins()) - BUILD_TOOLS
    assert needed - BUILD_TOOLS - pinned == set(), "not pinned"
    assert pinned - needed == set(), "pinned, but nothing needs it"
