"""The one small tree of errors people may meet: what is wrong, with which layer or file, and the way out."""

from __future__ import annotations

from model_runtime.protocol import ErrorKind, Failed


class TerraScopeError(Exception):
    """Something a person can act on.

    Args:
        message: What is wrong, naming the layer or file.
        way_out: What the person can do about it.
    """

    kind: ErrorKind = "internal"

    def __init__(self, message: str, way_out: str = "") -> None:
        # GDAL's words, which many messages end with, run over several lines and have no full stop
        self.message = " ".join(message.split())
        if not self.message.endswith((".", "!", "?")):
            self.message += "."
        super().__init__(f"{self.message} {way_out}".strip())
        self.way_out = way_out

    def as_event(self) -> Failed:
        """The error as the last event of a question."""
        return Failed(self.kind, self.message, self.way_out)


class BadRequest(TerraScopeError):
    """The question itself, or how it was put, can't be worked on."""

    kind: ErrorKind = "bad_request"


class LayerError(TerraScopeError):
    """A layer or file can't be used."""

    kind: ErrorKind = "layer"


class AreaError(TerraScopeError):
    """The area of interest is empty, off the layers or too large."""

    kind: ErrorKind = "area"


class ModelError(TerraScopeError):
    """A model folder is missing, incomplete or of another family."""

    kind: ErrorKind = "model"


class DeviceError(TerraScopeError):
    """The device asked for isn't there."""

    kind: ErrorKind = "device"


class MemoryLimitError(TerraScopeError):
    """The work would need more memory than there is."""

    kind: ErrorKind = "memory"


class OutputError(TerraScopeError):
    """The results can't be written."""

    kind: ErrorKind = "output"


class Cancelled(TerraScopeError):
    """The person pressed Cancel."""

    kind: ErrorKind = "cancelled"
