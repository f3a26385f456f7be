"""The method with one of its parts taken out, for comparisons (paper tables 2, 3 and K)."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from model_runtime.model import LoadedModel

Evidence = Literal["mask", "box", "random", "none"]
FusionMode = Literal["joint", "optical", "sar", "concat", "adaptive"]


def ablate(
    model: LoadedModel,
    evidence: Evidence | None = None,
    figures: bool | None = None,
    fusion: FusionMode | None = None,
) -> None:
    """Changes how a loaded model works, each part apart; what is None stays as it is.

    Args:
        model: Changed in place: its weights stay, its configuration is another one.
        evidence: Which visual tokens go back after a `[SEG]`.
        figures: Whether measured figures are written into the stream.
        fusion: Which sensor the tokens come from.
    """
    config = model.config
    model.network.config = replace(
        config,
        evidence=evidence or config.evidence,
        figures=config.figures if figures is None else figures,
        fusion=replace(config.fusion, mode=fusion or config.fusion.mode),
    )
