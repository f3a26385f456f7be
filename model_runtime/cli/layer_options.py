"""The command line's layers: PATH[@DATE], several files of one date joined by commas, bands by role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from model_runtime.errors import BadRequest
from model_runtime.protocol import (
    OPTICAL_MEANINGS,
    OPTICAL_ROLES,
    ROLES,
    SAR_MEANINGS,
    SAR_ROLES,
    AreaOfInterest,
    LayerSource,
    Sensor,
)

_ISO = re.compile(r"\d{4}-?\d{2}-?\d{2}(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?")
_COMPACT_DATE = re.compile(r"^(\d{4})(\d{2})(\d{2})")
_COMPACT_TIME = re.compile(r"([T ]\d{2})(\d{2})(\d{2})?")

Bands = tuple[tuple[str, int], ...]


def split_date(text: str) -> tuple[str, str]:
    """Path and date of PATH[@DATE]: a date is what follows the last @ if it is an ISO date or date-time.

    Returns:
        The path and the date (in the extended form, "2021-07-23"); the whole text and "" where there is none.
    """
    path, at, written = text.rpartition("@")
    if at and path and _ISO.fullmatch(written):
        date = _COMPACT_DATE.sub(r"\1-\2-\3", written)
        if "T" in written or " " in written:
            date = _COMPACT_TIME.sub(lambda time: ":".join(filter(None, time.groups())), date, count=1)
        try:
            datetime.fromisoformat(date.replace("Z", "+00:00"))
        except ValueError:
            return text, ""
        return path, date
    return text, ""


def layer_of(option: str, sensor: Sensor, bands: Bands) -> LayerSource:
    """One --optical or --sar option.

    Args:
        option: PATH[@DATE] or PATH,PATH…[@DATE]; a file whose name holds a comma is one file.
        sensor: Which option it was.
        bands: Roles for it, empty where the files tell.

    Raises:
        BadRequest: No path, or files of different dates joined.
    """
    path, date = split_date(option.strip())
    parts = [path] if _exists(path) else [part.strip() for part in path.split(",")]
    split = [split_date(part) for part in parts]
    dates = {each for _, each in split if each} | ({date} if date else set())
    if len(dates) > 1:
        raise BadRequest(
            f"“{option}” joins files of different dates ({', '.join(sorted(dates))}).",
            f"Give each date an option of its own: --{sensor} A@DATE --{sensor} B@DATE.",
        )
    for part, _ in split:
        _refuse_bad_date(part)
    uris = tuple(part for part, _ in split)
    if not all(uris):
        raise BadRequest(f"“{option}” names no file.", f"Write --{sensor} PATH[@DATE].")
    return LayerSource(_name(uris), uris, sensor, bands=bands, date=next(iter(dates), ""))


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):  # many files joined make a name longer than any file may have
        return False


def _name(uris: tuple[str, ...]) -> str:
    first = Path(uris[0]).name or uris[0]
    return first if len(uris) == 1 else f"{first} and {len(uris) - 1} more"


def layers_of(optical: Sequence[str], sar: Sequence[str], bands: Sequence[str]) -> tuple[LayerSource, ...]:
    """All layers of a command line.

    Args:
        optical: The --optical options.
        sar: The --sar options.
        bands: The --bands options; optical roles go to the optical layers, SAR roles to the SAR layers.

    Raises:
        BadRequest: An option can't be read, or there is no layer.
    """
    if not optical and not sar:
        raise BadRequest("No layer is chosen.", "Add --optical PATH[@DATE] or --sar PATH[@DATE].")
    roles = read_bands(bands)
    of_optical = tuple(pair for pair in roles if pair[0] in OPTICAL_ROLES)
    of_sar = tuple(pair for pair in roles if pair[0] in SAR_ROLES)
    return (
        *(layer_of(option, "optical", of_optical) for option in optical),
        *(layer_of(option, "sar", of_sar) for option in sar),
    )


def with_stated_dates(layers: Sequence[LayerSource]) -> tuple[tuple[LayerSource, ...], tuple[str, ...]]:
    """Gives layers without @DATE the date that their files state.

    Returns:
        The layers, and for people which date was taken from where.
    """
    from model_runtime.scene.stated_dates import stated_date  # opens files, with imports that take a moment

    dated, said = [], []
    for layer in layers:
        found = {} if layer.date else {each: where for each, where in map(stated_date, layer.uris) if each}
        if len(found) > 1:
            said.append(f"{layer.name}: its files state different dates ({', '.join(sorted(found))}); none was taken.")
        elif found:
            ((date, where),) = found.items()
            layer = replace(layer, date=date)
            said.append(f"{layer.name}: its date is {date}, from {where}; write @DATE after the file if it isn't.")
        dated.append(layer)
    return tuple(dated), tuple(said)


def with_values(layers: Sequence[LayerSource], options: Sequence[str]) -> tuple[LayerSource, ...]:
    """Gives layers the meaning of their numbers; each meaning goes to the layers of its sensor.

    Args:
        layers: All of a command line.
        options: The --values options: a meaning, "picture" also as "picture:BLACK,WHITE".

    Raises:
        BadRequest: Naming what can't be read.
    """
    told: dict[Sensor, tuple[str, tuple[float, ...]]] = {}
    for option in options:
        meaning, colon, numbers = (piece.strip() for piece in option.partition(":"))
        sensor: Sensor = "sar" if meaning in SAR_MEANINGS else "optical"
        try:
            stretch = tuple(float(number) for number in numbers.split(",")) if colon else ()
        except ValueError:
            stretch = (0.0,)
        if meaning not in (*OPTICAL_MEANINGS, *SAR_MEANINGS) or (colon and (meaning != "picture" or len(stretch) != 2)):
            raise BadRequest(
                f"--values: “{option}” can't be read.",
                f"Write one of {', '.join((*OPTICAL_MEANINGS, *SAR_MEANINGS))}, or picture:BLACK,WHITE with the two "
                "numbers that are black and white.",
            )
        if sensor in told:
            raise BadRequest(f"--values is given twice for the {sensor} layers.", "Give it once for each sensor.")
        told[sensor] = (meaning, stretch)
    return tuple(
        replace(layer, values=told[layer.sensor][0], stretch=told[layer.sensor][1])  # type: ignore[arg-type]
        if layer.sensor in told
        else layer
        for layer in layers
    )


def read_bands(options: Sequence[str]) -> Bands:
    """Roles and 1-based band numbers of "blue=2,green=3".

    Raises:
        BadRequest: Naming what can't be read.
    """
    bands: dict[str, int] = {}
    for part in (part.strip() for option in options for part in option.split(",")):
        role, _, number = (piece.strip() for piece in part.partition("="))
        if role not in ROLES or not number.isdecimal() or int(number) < 1:
            raise BadRequest(
                f"--bands: “{part}” isn't ROLE=NUMBER.",
                f"Roles are {', '.join(ROLES)}; numbers count from 1, e.g. --bands blue=2,green=3,red=4.",
            )
        if bands.setdefault(role, int(number)) != int(number):
            raise BadRequest(f"--bands: “{role}” is given twice.", "Name each role once.")
    return tuple(bands.items())


def area_of(option: str, crs: str) -> AreaOfInterest | None:
    """The area of --area XMIN,YMIN,XMAX,YMAX; None where the option is empty.

    Raises:
        BadRequest: It isn't four numbers, the smaller ones first.
    """
    if not option:
        return None
    try:
        xmin, ymin, xmax, ymax = (float(part) for part in option.split(","))
    except ValueError:
        xmin, ymin, xmax, ymax = 0.0, 0.0, 0.0, 0.0
    if not (xmin < xmax and ymin < ymax):
        raise BadRequest(
            f"--area: “{option}” isn't an area.", "Write --area XMIN,YMIN,XMAX,YMAX, the smaller values first."
        )
    return AreaOfInterest((xmin, ymin, xmax, ymax), crs)


def _refuse_bad_date(path: str) -> None:
    """Says that what follows the last @ is no date, where the file before it is there and the whole isn't.

    Raises:
        BadRequest: Naming it.
    """
    file, at, written = path.rpartition("@")
    if at and not _exists(path) and _exists(file):
        raise BadRequest(
            f"“{written}” is no ISO date, for {file}.", "Write it like 2021-07-23 or 2021-07-23T10:30, after the @."
        )
