"""Muon: momentum made orthogonal, for the matrices between hidden layers (Jordan et al. 2024).

torch has it too, but works in bfloat16, which takes three times as long on a CPU without it, and one matrix at a time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor

#: Of the quintic Newton-Schulz iteration that drives all singular values to about one.
_A, _B, _C = 3.4445, -4.7750, 2.0315
_ITERATIONS = 5
#: Puts an update's root mean square where AdamW's lies, so that both take one learning rate (Liu et al. 2025).
_LIKE_ADAMW = 0.2


class Muon(torch.optim.Optimizer):
    """Steepest descent under the spectral norm, with Nesterov momentum and decoupled weight decay.

    Args:
        matrices: 2-D parameters.
        lr: Learning rate, on AdamW's scale.
        weight_decay: Shrinks every weight by `lr * weight_decay` a step.
        momentum: Of the running gradient.
    """

    def __init__(
        self, matrices: Iterable[Tensor], lr: float, weight_decay: float = 0.0, momentum: float = 0.95
    ) -> None:
        super().__init__(matrices, {"lr": lr, "weight_decay": weight_decay, "momentum": momentum})

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> None:  # type: ignore[override]
        """One step; matrices of one shape go together."""
        for group in self.param_groups:
            of_shape: defaultdict[torch.Size, list[Tensor]] = defaultdict(list)
            for matrix in group["params"]:
                if matrix.grad is not None:
                    of_shape[matrix.shape].append(matrix)
            for shape, matrices in of_shape.items():
                momenta = [self._nesterov(matrix, group["momentum"]) for matrix in matrices]
                rate = group["lr"] * _LIKE_ADAMW * max(shape) ** 0.5
                for matrix, update in zip(matrices, orthogonal(torch.stack(momenta)), strict=True):
                    matrix.mul_(1 - group["lr"] * group["weight_decay"]).add_(update, alpha=-rate)

    def _nesterov(self, matrix: Tensor, momentum: float) -> Tensor:
        assert matrix.grad is not None
        state = self.state[matrix]
        running = state.setdefault("momentum_buffer", torch.zeros_like(matrix))
        running.lerp_(matrix.grad, 1 - momentum)
        return matrix.grad.lerp(running, momentum)


def orthogonal(matrices: Tensor) -> Tensor:
    """The semi-orthogonal matrices nearest to some (n, rows, columns), near enough: most singular values 0.7 to 1.2."""
    tall = matrices.shape[-2] > matrices.shape[-1]
    x = matrices.mT if tall else matrices
    x = x / x.norm(dim=(-2, -1), keepdim=True).clamp(min=1e-7)
    for _ in range(_ITERATIONS):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=_B, alpha=_C), x, beta=_A)
    return x.mT if tall else x
