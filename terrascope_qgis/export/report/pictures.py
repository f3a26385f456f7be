"""A picture of a report, as the bytes that go into its files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

_JPEG_QUALITY = 88


@dataclass(frozen=True)
class MapPicture:
    """A rendered map, or the chart of a series.

    Attributes:
        index: Index of the grounding it shows; None for what shows all.
        jpeg: The picture.
        width: In pixels.
        height: In pixels.
        says: What is to be seen, for those who can't see it.
        legend: (name, colour) of what it shows, where the words beside it don't tell.
    """

    index: Optional[int]
    jpeg: bytes
    width: int
    height: int
    says: str
    legend: tuple[tuple[str, str], ...] = ()


def as_jpeg(image: QImage) -> bytes:
    """A picture as the bytes of a JPEG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", _JPEG_QUALITY)
    return bytes(content)
