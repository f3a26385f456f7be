"""Masks sharpened to single pixels: what lies below the mask decoder's stride is read from the image itself.

SAM 2 decodes masks at a quarter of the image's resolution, which on a 10 m raster is 40 m: a river breaks into ponds,
two fields with a track between them become one. The authors name thin structures among their failures (paper appendix
J.2). A few convolutions over the pixels and the coarse masks of all classes correct the enlarged masks.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class Detail(nn.Module):
    """Corrections to the masks of competing classes, in logits at the image's own resolution.

    It works on squares of two by two pixels, folded into channels, and so sees ten pixels around each.

    Args:
        in_channels: Channels of the network's input.
        fine_width: Channels of the fine features.
        classes: Masks that compete.
        width: Hidden channels.
    """

    def __init__(self, in_channels: int, fine_width: int, classes: int, width: int) -> None:
        super().__init__()
        last = nn.Conv2d(width, 4 * classes, 3, padding=1)
        nn.init.zeros_(last.weight)
        assert last.bias is not None
        nn.init.zeros_(last.bias)
        self.layers = nn.Sequential(
            nn.Conv2d(4 * in_channels + classes + fine_width, width, 1),
            nn.GELU(),
            nn.Conv2d(width, width, 3, padding=1),
            nn.GELU(),
            last,
        )

    def forward(self, pixels: Tensor, fine: Tensor, rivals: Tensor) -> Tensor:
        """Corrections (B, classes, H, W).

        Args:
            pixels: (B, C, H, W) network input; H and W are even.
            fine: (B, d/8, h, w) fine features.
            rivals: (B, classes, h, w) mask logits of all classes.
        """
        folded = F.pixel_unshuffle(pixels, 2)
        size = (folded.shape[-2], folded.shape[-1])
        likely = rivals.detach().softmax(1)
        coarse = [F.interpolate(part, size=size, mode="bilinear", align_corners=False) for part in (likely, fine)]
        return F.pixel_shuffle(self.layers(torch.cat([folded, *coarse], dim=1)), 2)
