"""Legends: what the values of a label raster mean, as classes of the project.

A legend is a JSON file: a name, a source, and for each value a name and a class, one of `protocol.CLASSES`, "other"
(known to be none of them, such as snow) or "ignore" (nobody knows: no data, clouds, mixtures). Pixels of "other" count
in shares, ignored ones don't. The project's own legends lie in `resources/legends`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model_runtime.errors import BadRequest, LayerError
from model_runtime.protocol import CLASSES

#: Words a legend may use for a value beside the names of the classes.
IGNORE, OTHER = "ignore", "other"
#: What stands in an array of class indices for a pixel of no class, and for one nobody knows.
OTHER_INDEX, IGNORED_INDEX = 254, 255

#: Values beyond these are looked up one by one; label rasters stay within 16 bits.
_TABLE = 1 << 16
_SHOWN = 8

_WAY_OUT = (
    'A legend is JSON: {"name": "…", "source": "…", "values": {"1": {"name": "Water", "class": "water"}, …}}; '
    f"classes are {', '.join(CLASSES)}, {OTHER} and {IGNORE}."
)


@dataclass(frozen=True)
class LegendEntry:
    """One value of a label raster.

    Attributes:
        value: As the raster stores it.
        name: What the makers of the map call it.
        class_name: One of `protocol.CLASSES`, "other" or "ignore".
    """

    value: int
    name: str
    class_name: str


@dataclass(frozen=True)
class Legend:
    """What the values of a label raster mean.

    Attributes:
        name: For people.
        source: Which product it belongs to.
        entries: One for each value, each value once.
    """

    name: str
    source: str
    entries: tuple[LegendEntry, ...]

    def __post_init__(self) -> None:
        """Refuses what can't be a legend.

        Raises:
            BadRequest: No entries, a value twice, a class that doesn't exist.
        """
        if not self.entries:
            raise BadRequest(f"The legend “{self.name}” has no values.", _WAY_OUT)
        seen: set[int] = set()
        for entry in self.entries:
            if entry.value in seen:
                raise BadRequest(f"The legend “{self.name}” has the value {entry.value} twice.", "Name it once.")
            seen.add(entry.value)
            if not -_TABLE < entry.value < _TABLE:
                raise BadRequest(f"The legend “{self.name}” has the value {entry.value}: beyond 16 bits.", _WAY_OUT)
            if entry.class_name not in (*CLASSES, OTHER, IGNORE):
                raise BadRequest(
                    f"The legend “{self.name}” maps {entry.value} to “{entry.class_name}”, which is no class.", _WAY_OUT
                )

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes that any value stands for, in the order of `protocol.CLASSES`."""
        named = {entry.class_name for entry in self.entries}
        return tuple(name for name in CLASSES if name in named)

    def values_of(self, class_name: str) -> tuple[int, ...]:
        """The raster's values that stand for a class (or for "other" or "ignore")."""
        return tuple(entry.value for entry in self.entries if entry.class_name == class_name)

    def names_of(self, class_name: str) -> tuple[str, ...]:
        """What the map's makers call what stands for a class."""
        return tuple(entry.name for entry in self.entries if entry.class_name == class_name)

    def classes_of(
        self, labels: NDArray[Any], nodata: float | None = None, where: str = "the label raster"
    ) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Class of every pixel.

        Args:
            labels: (…) integer values of the raster (floats that are whole numbers pass).
            nodata: The raster's own nodata value, if it has one; such pixels aren't valid, unless the legend names it.
            where: The raster, for messages.

        Returns:
            uint8 (…): index into `protocol.CLASSES`, `OTHER_INDEX` for a known pixel of no class, `IGNORED_INDEX`
            where nobody knows; and bool (…): False for the latter.

        Raises:
            LayerError: The raster holds values that the legend doesn't know.
        """
        missing = ~np.isfinite(labels) if np.issubdtype(labels.dtype, np.floating) else np.zeros(labels.shape, bool)
        if nodata is not None and np.isfinite(nodata) and not any(entry.value == nodata for entry in self.entries):
            missing |= labels == nodata
        known = np.where(missing, self.entries[0].value, labels)
        self._refuse_unknown(known, where)
        indices = self._table[known.astype(np.int64) + _TABLE]
        indices[missing] = IGNORED_INDEX
        return indices, indices != IGNORED_INDEX

    def _refuse_unknown(self, labels: NDArray[Any], where: str) -> None:
        """Says which values the legend doesn't have."""
        if labels.size == 0:
            return
        values, counts = np.unique(labels, return_counts=True)
        known = {entry.value for entry in self.entries}
        unknown = [(value, count) for value, count in zip(values.tolist(), counts.tolist(), strict=True)
                   if value not in known]  # fmt: skip
        if unknown:
            shown = ", ".join(f"{value:g} ({count:,} pixels)" for value, count in unknown[:_SHOWN])
            more = f" and {len(unknown) - _SHOWN} more" if len(unknown) > _SHOWN else ""
            raster = where[0].upper() + where[1:]
            raise LayerError(
                f"{raster} holds values that the legend “{self.name}” doesn't know: {shown}{more}.",
                "Choose the legend that belongs to the map, or add the values to a legend of your own "
                f"(“{IGNORE}” where nobody knows what they are).",
            )

    @cached_property
    def _table(self) -> NDArray[np.uint8]:
        """Index of every value, shifted so that negative ones have a place."""
        table = np.full(2 * _TABLE, IGNORED_INDEX, np.uint8)
        for entry in self.entries:
            if entry.class_name != IGNORE:
                index = OTHER_INDEX if entry.class_name == OTHER else CLASSES.index(entry.class_name)
                table[entry.value + _TABLE] = index
        return table


def legends_folder() -> Path:
    """Where the legends that come with the project lie."""
    return Path(__file__).resolve().parents[1] / "resources" / "legends"


def known_legends() -> tuple[str, ...]:
    """Names of the legends that come with the project."""
    return tuple(sorted(path.stem for path in legends_folder().glob("*.json")))


def load_legend(name_or_path: str) -> Legend:
    """A legend by its name ("worldcover") or from a JSON file.

    Raises:
        BadRequest: There is none of that name, or the file isn't a legend.
    """
    path = legends_folder() / f"{name_or_path}.json"
    if name_or_path not in known_legends():
        path = Path(name_or_path).expanduser()
        if not path.is_file():
            raise BadRequest(
                f"There is no legend “{name_or_path}”.",
                f"Choose one of: {', '.join(known_legends())}; or a JSON file of your own.",
            )
    try:
        data = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=_each_once)
    except (OSError, ValueError) as fault:
        raise BadRequest(f"The legend {path} can't be read: {fault}", _WAY_OUT) from fault
    return _legend(data, path)


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object without a key twice: of two entries for a value, one would silently win.

    Raises:
        ValueError: Naming the key.
    """
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"“{next(key for key in keys if keys.count(key) > 1)}” stands twice in it")
    return found


def _legend(data: Any, path: Path) -> Legend:
    """A legend of what the file holds."""
    values = data.get("values") if isinstance(data, Mapping) else None
    if not isinstance(values, Mapping):
        raise BadRequest(f"The legend {path} has no “values”.", _WAY_OUT)
    entries = []
    for key, entry in values.items():
        try:
            value = int(key)
        except ValueError:
            raise BadRequest(f"The legend {path} has the value “{key}”, which is no whole number.", _WAY_OUT) from None
        if not isinstance(entry, Mapping) or not isinstance(entry.get("class"), str):
            raise BadRequest(f"The legend {path} names no class for the value {key}.", _WAY_OUT)
        entries.append(LegendEntry(value, str(entry.get("name", "")), entry["class"]))
    return Legend(str(data.get("name") or path.stem), str(data.get("source", "")), tuple(entries))
