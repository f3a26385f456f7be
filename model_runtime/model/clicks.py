"""A click on a mask: which region around the point is meant.

The published networks have SAM 2's own point prompts: the point goes beside the `[SEG]` prompt, and the mask that comes
back says what it means. nano's decoder learned masks from `[SEG]` prompts alone. Points beside those change nothing
(on simulated scenes IoU 0.507 before, 0.508 after one click and after three), and training the point embeddings, all
else frozen, helps no more (0.499, 0.506). So there a click takes the pixels around it that look to the network as the
clicked one does (0.507, 0.60, 0.65): `bench/clicks.py` measures
it, and fits the three weights below.
"""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from scipy import ndimage
from torch import Tensor

from model_runtime.model.checkpoint import LoadedModel
from model_runtime.model.chips import SAM_PX
from model_runtime.model.grounding import enlarge
from model_runtime.model.pixels import network_input
from model_runtime.model.sight import sight_of

_EIGHT_NEIGHBOURS = np.ones((3, 3), bool)

#: By how much a pixel is believed to belong to a click's region, in log odds: at the click itself, and less for each
#: root of the distance between the classes' logits, each root of that between the bands as the network takes them,
#: and each unit of log(1 + pixels between).
AT_CLICK, PER_LOGITS, PER_BANDS, PER_LOG_PX = 5.642, 1.452, 2.158, 0.700
#: A little below even odds: regions that are too small cost more clicks than those too large.
LEAST_LOG_ODDS = -0.25
#: How far from a region thin remains beside it go with it.
FRINGE_PX = 2


class Look:
    """One window of one image, encoded once whatever the number of clicks on it.

    Args:
        model: The network.
        bands: float32 (C, h, w) in the order of the config's roles, at full resolution, sides within its window.
        pixel_size_m: Ground size of its pixels.
    """

    @torch.inference_mode()
    def __init__(self, model: LoadedModel, bands: np.ndarray, pixel_size_m: float) -> None:
        self._network, self._shape = model.network, (int(bands.shape[-2]), int(bands.shape[-1]))
        self._features = sight_of(model.network).see_tile(bands, pixel_size_m)
        self._bands = _smoothed(bands, model.config.roles, pixel_size_m)
        self._has_points = model.config.image_input == "rgb"
        masks = self._network.class_masks(self._features)
        #: Logits of all classes, where they compete.
        self._classes = None if masks is None else self._of_image(masks[0])

    @property
    def classes(self) -> np.ndarray:
        """float32 (classes, h, w) logits of all classes, where they compete; else none of them (0, h, w)."""
        return np.zeros((0, *self._shape), np.float32) if self._classes is None else self._classes

    @property
    def exclusive(self) -> bool:
        """Whether a pixel belongs to one class only, so that what a click gives to one mask others lose."""
        return self._network.config.rivals

    @torch.inference_mode()
    def region(self, prompt: list[float], clicked: tuple[int, int], inside: np.ndarray) -> np.ndarray:
        """The region that a click adds to a mask, where it lies outside of it, or takes away, where it lies inside.

        Args:
            prompt: The mask's own `[SEG]` prompt.
            clicked: Row and column of the click in the window.
            inside: Bool (h, w), the mask now.

        Returns:
            Bool (h, w): pixels that change sides; the clicked one is among them.
        """
        alike = self._by_points(prompt, clicked, inside) if self._has_points else None
        if alike is None or not alike[clicked]:
            alike = self._by_likeness(prompt, clicked) > LEAST_LOG_ODDS
        side = inside == inside[clicked]
        return _with_fringes(_around(clicked, alike & side) & side, side)

    def _by_points(self, prompt: list[float], clicked: tuple[int, int], inside: np.ndarray) -> np.ndarray:
        """Pixels that the mask decoder puts on the other side, prompted with the point beside the mask's own prompt."""
        rows, columns = self._shape
        adds = not inside[clicked]
        device, own = self._network.device, self._features.embedding.dtype
        at = [(clicked[1] + 0.5) / columns * SAM_PX, (clicked[0] + 0.5) / rows * SAM_PX]
        point = torch.tensor([[at]], device=device), torch.tensor([[int(adds)]], device=device)
        sparse, _ = self._network.sam2.sam_prompt_encoder(points=point, boxes=None, masks=None)
        together = torch.cat([sparse.to(own), torch.tensor(prompt, device=device, dtype=own)[None, None]], dim=1)
        small = self._network.sam2.decode(self._features, together)[0].float().unsqueeze(1)
        square = F.interpolate(small, size=(SAM_PX, SAM_PX), mode="bilinear", align_corners=False)
        logits = F.interpolate(square, size=self._shape, mode="bilinear", align_corners=False)[0, 0]
        mask: np.ndarray = (logits > 0).cpu().numpy() == adds
        return mask

    def _by_likeness(self, prompt: list[float], clicked: tuple[int, int]) -> np.ndarray:
        """Log odds (h, w) that a pixel belongs to what was clicked."""
        logits = self._classes
        if logits is None:
            own = torch.tensor(prompt, device=self._network.device, dtype=self._features.embedding.dtype)
            logits = self._of_image(self._network.decode(self._features, own[None]))
        weights = np.array([PER_LOGITS, PER_BANDS, PER_LOG_PX])
        return np.asarray(AT_CLICK - np.tensordot(weights, self.unlikeness(logits, clicked), 1))

    def unlikeness(self, logits: np.ndarray, clicked: tuple[int, int]) -> np.ndarray:
        """How far every pixel is from the clicked one, (3, h, w): in logits (n, h, w), in the bands, on the ground."""
        row, col = clicked
        of_logits = np.sqrt(((logits - logits[:, row, col, None, None]) ** 2).sum(0))
        of_bands = np.sqrt(((self._bands - self._bands[:, row, col, None, None]) ** 2).mean(0))
        rows, columns = np.ogrid[: self._shape[0], : self._shape[1]]
        px = np.hypot(rows - row, columns - col)
        return np.stack([np.sqrt(of_logits), np.sqrt(of_bands), np.log1p(px)])

    def _of_image(self, logits: Tensor) -> np.ndarray:
        """float32 (n, h, w) of (n, …) logits."""
        return np.asarray(enlarge(logits, self._shape, self._network.mask_stride).cpu().numpy())


def _around(clicked: tuple[int, int], pixels: np.ndarray) -> np.ndarray:
    """The connected pixels around the clicked one, with holes filled; at least itself."""
    pixels = pixels.copy()
    pixels[clicked] = True
    labels, _ = ndimage.label(pixels, _EIGHT_NEIGHBOURS)
    return np.asarray(ndimage.binary_fill_holes(labels == labels[clicked]))


def _with_fringes(region: np.ndarray, side: np.ndarray) -> np.ndarray:
    """A region and what it would leave of its side right beside it that is too thin for three by three pixels.

    At an edge pixels look like neither side, and a river that is taken away would leave its banks.
    """
    rest = side & ~region
    thin = rest & ~ndimage.binary_opening(rest, _EIGHT_NEIGHBOURS)
    return np.asarray(region | (thin & ndimage.binary_dilation(region, _EIGHT_NEIGHBOURS, iterations=FRINGE_PX)))


def _smoothed(bands: np.ndarray, roles: tuple[str, ...], pixel_size_m: float) -> np.ndarray:
    """float32 (C, h, w) bands as nano takes them, each the mean of three by three: radar is speckled."""
    scaled = network_input(bands, roles, pixel_size_m)[: len(roles)].numpy()
    return np.stack([ndimage.uniform_filter(band, 3) for band in scaled])
