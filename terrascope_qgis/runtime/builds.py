"""Which builds of PyTorch there are to choose from, and where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from terrascope_qgis.widgets.language import marked

#: PyTorch's public index of wheels; below it one folder for each build.
PYTORCH_WHEEL_INDEX = "https://download.pytorch.org/whl"


@dataclass(frozen=True)
class TorchBuild:
    """A build of PyTorch.

    Attributes:
        name: "cpu", or CUDA's version as the index writes it; "pip" takes what pip is set up with.
        label: What people call it.
        index: Address of its index; empty for pip's own.
        cuda: CUDA's version that the driver must reach; None for none.
        least_capability: The oldest card's compute capability; None for none.
        fetched_gb: What is fetched in all, in 10⁹ bytes.
        installed_gb: What the environment takes on disk, in 10⁹ bytes.
        measured: Whether the two sizes were measured or reckoned.
    """

    name: str
    label: str
    index: str
    cuda: Optional[tuple[int, int]]
    least_capability: Optional[tuple[int, int]]
    fetched_gb: float
    installed_gb: float
    measured: bool

    def runs_on(self, card: Card) -> bool:
        """Whether a card and its driver can run it."""
        if self.cuda is None:
            return True
        new_enough = self.least_capability is None or card.capability >= self.least_capability
        return card.cuda >= self.cuda and new_enough


@dataclass(frozen=True)
class Card:
    """An NVIDIA card, as its driver describes it.

    Attributes:
        name: Its name.
        memory_mib: Its memory.
        capability: Compute capability.
        cuda: The newest CUDA its driver runs.
    """

    name: str
    memory_mib: int
    capability: tuple[int, int]
    cuda: tuple[int, int]


# PyTorch 2.13 has these; CUDA 13 begins with Turing cards (7.5), CUDA 12.6 runs older ones too.
CPU = TorchBuild("cpu", "CPU", f"{PYTORCH_WHEEL_INDEX}/cpu", None, None, 0.4, 1.8, True)
BUILDS = (
    CPU,
    TorchBuild(
        "cu130", marked("NVIDIA card (CUDA 13.0)"), f"{PYTORCH_WHEEL_INDEX}/cu130", (13, 0), (7, 5), 3.0, 7.0, False
    ),
    TorchBuild(
        "cu126", marked("NVIDIA card (CUDA 12.6)"), f"{PYTORCH_WHEEL_INDEX}/cu126", (12, 6), (5, 0), 3.0, 7.0, False
    ),
    TorchBuild("pip", marked("What pip is set up with here"), "", None, None, 0.4, 1.5, False),
)


def build_called(name: str) -> TorchBuild:
    """The build of that name, the CPU's where there is none."""
    return next((build for build in BUILDS if build.name == name), CPU)


def best_build(cards: list[Card]) -> TorchBuild:
    """The build that makes the most of the cards: the newest CUDA that one of them runs, else the CPU's."""
    for build in BUILDS:
        if build.cuda is not None and any(build.runs_on(card) for card in cards):
            return build
    return CPU
