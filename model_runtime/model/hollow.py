"""Networks without weights: all shapes, no memory, built in a moment whatever the size."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch.overrides import TorchFunctionMode


class _NumbersOnCpu(TorchFunctionMode):
    """Keeps `linspace` on the CPU: SAM 2 reads numbers out of one while it is built, which a meta tensor has not."""

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: Sequence[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        given = dict(kwargs or {})
        if func is torch.linspace:
            given["device"] = "cpu"
        return func(*args, **given)


@contextmanager
def hollow() -> Iterator[None]:
    """Modules built inside hold meta tensors: names, shapes and dtypes, and no values."""
    with torch.device("meta"), _NumbersOnCpu():
        yield
