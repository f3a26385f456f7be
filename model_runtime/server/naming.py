"""What a client reads names files as the client named them, and never where they lie on this machine."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from model_runtime.model.places import embedded_models, user_models
from model_runtime.protocol import Event, Failed

#: What the server's own folders are called.
_SERVER = "the server"


class Names:
    """The names of one question's files.

    Args:
        called: What the client calls each file, by its path here.
        own: Folders of the server's own, of which a client learns nothing.
    """

    def __init__(self, called: Mapping[Path, str], own: Iterable[Path]) -> None:
        models = {f"{place}{os.sep}": "" for place in (embedded_models(), user_models())}
        folders = {str(path): _SERVER for folder in own for path in (folder, folder.resolve())}
        said = {str(path): name for path, name in called.items()} | models | folders
        # a file's whole path before that of its folder
        self._said = sorted(said.items(), key=lambda item: -len(item[0]))

    def in_event(self, event: Event) -> Event:
        """The event as the client may read it; a fault of this machine's is told in the server's log alone."""
        if isinstance(event, Failed) and event.kind == "internal":
            return internal_fault()
        return self._in(event)

    def in_text(self, text: str) -> str:
        """The text with the client's names."""
        for here, name in self._said:
            text = text.replace(here, name)
        return text

    def _in(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.in_text(value)
        if isinstance(value, tuple):
            return tuple(map(self._in, value))
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{field.name: self._in(getattr(value, field.name)) for field in fields(value)})
        return value


def internal_fault() -> Failed:
    """What a client is told of an error that nobody foresaw, whose words may name anything."""
    return Failed("internal", "Something went wrong inside the server.", "Tell whoever runs it: its log says what.")
