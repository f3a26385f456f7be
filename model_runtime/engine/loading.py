"""The network the engine works with, and the one model that stays in memory between questions."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from model_runtime.errors import ModelError


def _no_clicks(*_: Any) -> Any:
    raise ModelError("This model takes no clicks.", "Leave whole regions out instead.")


@dataclass(frozen=True)
class Network:
    """What the engine needs of the model room; see the docstrings there.

    Attributes:
        load: `load_model`.
        reason: `reason`, the generator that is sent figures.
        segment_tiles: `segment_tiles`.
        tile_features: Makes the `TileFeatures` of one of so many images.
        look: `Look`, a window to be clicked on.
        prompt_numbers: A mask prompt in plain numbers, to be kept with the answer.
    """

    load: Callable[..., Any]
    reason: Callable[..., Any]
    segment_tiles: Callable[..., Any]
    tile_features: Callable[[int], Any]
    look: Callable[..., Any] = _no_clicks
    prompt_numbers: Callable[[Any], list[float]] = lambda prompt: []


def torch_network(precision: str = "auto") -> Network:
    """The TerraScope network; imports torch, which takes seconds, hence only when a question needs it.

    Args:
        precision: Of the models it loads; one of `model_runtime.model.precision.PRECISIONS`.
    """
    from model_runtime.model import Look, TileFeatures, load_model, reason, segment_tiles
    from model_runtime.model.tiles import MOST_KEPT_BYTES

    load = load_model if precision == "auto" else partial(load_model, precision=precision)
    return Network(
        load,
        reason,
        segment_tiles,
        lambda images: TileFeatures(MOST_KEPT_BYTES // images),
        Look,
        lambda prompt: [float(f"{number:.7g}") for number in prompt.tolist()],
    )


class LastModel:
    """Keeps the model of the last question, so that the next one finds it loaded; never two at a time.

    Attributes:
        looks: Windows that corrections had it look at, oldest first. They hold the network, so they go when it goes.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: tuple[Any, ...] = ()
        self._model: Any = None
        self.looks: OrderedDict[tuple[Any, ...], Any] = OrderedDict()

    def get(self, network: Network, name: str, device: str, progress: Callable[[float], None]) -> Any:
        """The model, loaded unless the last question had the same one on the same device."""
        key = (network.load, name, device)
        with self._lock:
            if key != self._key:
                # the old one goes first: two models may not fit
                self._key, self._model = (), None
                self.looks.clear()
                self._model = network.load(name, device, progress)
                self._key = key
            return self._model
