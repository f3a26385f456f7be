"""Which layers belong to which date of a scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from model_runtime.errors import LayerError
from model_runtime.scene.layers import OpenLayer

#: A SAR image farther than this from its optical image gets a warning.
_FAR_APART_DAYS = 10
#: Band files of one image may differ by so much in the time they state.
_ONE_PASS_S = 1800


@dataclass(frozen=True)
class DatedLayers:
    """The layers that make up one date; `date` is empty for a single undated image."""

    date: str
    layers: tuple[OpenLayer, ...]


def moment(date: str) -> datetime:
    """The moment that an ISO date or date-time names, in UTC; "2019" and "2019-05" begin with their first day.

    Raises:
        ValueError: If it is neither.
    """
    padded = date + "-01-01"[3 * date.count("-") :] if len(date) in (4, 7) else date
    named = datetime.fromisoformat(padded.replace("Z", "+00:00"))
    return named.astimezone(UTC).replace(tzinfo=None) if named.tzinfo else named


def moment_of(layer: OpenLayer) -> datetime | None:
    """When a layer was taken, None where it isn't known.

    Raises:
        LayerError: If its date is no ISO date or date-time.
    """
    text = layer.source.date.strip()
    try:
        return moment(text) if text else None
    except ValueError:
        raise LayerError(
            f'The date "{text}" of the layer "{layer.source.name}" isn\'t an ISO date.',
            "Write it like 2021-07-23 or 2021-07-23T13:22:41.",
        ) from None


def arrange(layers: Sequence[OpenLayer]) -> tuple[tuple[DatedLayers, ...], tuple[str, ...]]:
    """Groups layers into dates, oldest first.

    Optical layers of one day make one date, unless they say that they were taken hours apart. A SAR layer joins the
    optical date nearest to it; without optical layers the SAR layers make the dates.

    Returns:
        The dates, and warnings for people.

    Raises:
        LayerError: If two layers give one role at one date, or dates are missing where several images need them.
    """
    optical = [layer for layer in layers if layer.source.sensor == "optical"]
    sar = [layer for layer in layers if layer.source.sensor == "sar"]
    dates = _grouped(optical or sar)
    warnings: list[str] = []
    for layer in _nearest_first(sar, dates) if optical else ():
        position, days = _nearest(layer, dates)
        held = dates[position]
        if set(layer.roles) & {role for other in held.layers for role in other.roles}:
            if moment_of(layer) is None or any(_same_moment(layer, other) for other in held.layers):
                raise _same_role(layer, held.layers)
            warnings.append(f'"{layer.source.name}" is left out: another SAR layer is nearer to {held.date}.')
            continue
        if days > _FAR_APART_DAYS:
            warnings.append(f'The SAR layer "{layer.source.name}" was taken {days:.0f} days from the optical image.')
        dates[position] = DatedLayers(held.date, (*held.layers, layer))
    return tuple(dates), tuple(warnings)


def _grouped(layers: Sequence[OpenLayer]) -> list[DatedLayers]:
    """Layers of one sensor by date, oldest first; several undated ones make one date."""
    dated = sorted((layer for layer in layers if moment_of(layer)), key=lambda layer: moment_of(layer) or datetime.min)
    groups: list[list[OpenLayer]] = []
    for layer in dated:
        last = groups[-1] if groups else []
        same_day = bool(last) and _day(last[0]) == _day(layer)
        taken = {role for other in last for role in other.roles}
        if same_day and not taken & set(layer.roles) and not _hours_apart(last[0], layer):
            last.append(layer)
        elif same_day and any(_same_moment(layer, other) for other in last):
            raise _same_role(layer, last)
        else:
            groups.append([layer])
    undated = [layer for layer in layers if not moment_of(layer)]
    for layer in undated:
        if len(groups) > 1:
            raise _no_date(layer)
        group = groups[0] if groups else []
        if set(layer.roles) & {role for other in group for role in other.roles}:
            raise _same_role(layer, group)
        groups[:] = [[*group, layer]]
    return [DatedLayers(group[0].source.date.strip(), tuple(group)) for group in groups]


def _day(layer: OpenLayer) -> str:
    moment = moment_of(layer)
    return moment.date().isoformat() if moment else ""


def _hours_apart(one: OpenLayer, other: OpenLayer) -> bool:
    """Whether two layers of one day tell their time of day, and it isn't the same pass of a satellite."""
    moments = [moment_of(layer) for layer in (one, other) if ":" in layer.source.date]
    if len(moments) < 2 or moments[0] is None or moments[1] is None:
        return False
    return abs((moments[1] - moments[0]).total_seconds()) > _ONE_PASS_S


def _same_moment(layer: OpenLayer, other: OpenLayer) -> bool:
    return layer.source.sensor == other.source.sensor and moment_of(layer) == moment_of(other)


def _nearest(layer: OpenLayer, dates: Sequence[DatedLayers]) -> tuple[int, float]:
    """Position of the date nearest to a SAR layer, and the days between (0 where either has no date)."""
    moment = moment_of(layer)
    moments = [moment_of(date.layers[0]) for date in dates]
    if moment is None and len(dates) > 1:
        raise _no_date(layer)
    days = [abs((moment - other).total_seconds()) / 86_400 if moment and other else 0.0 for other in moments]
    position = min(range(len(dates)), key=days.__getitem__)
    return position, days[position]


def _nearest_first(sar: Sequence[OpenLayer], dates: Sequence[DatedLayers]) -> list[OpenLayer]:
    """SAR layers by their distance from the date they would join, so that the nearest gets its place."""
    return sorted(sar, key=lambda layer: _nearest(layer, dates)[1])


def _same_role(layer: OpenLayer, others: Sequence[OpenLayer]) -> LayerError:
    other, roles = next(
        (other, [role for role in layer.roles if role in other.roles])
        for other in others
        if set(layer.roles) & set(other.roles)
    )
    when = f"on {layer.source.date}" if layer.source.date else "without a date"
    return LayerError(
        f'The layers "{other.source.name}" and "{layer.source.name}" both give {", ".join(roles)} {when}.',
        "Leave one out, or give them different dates.",
    )


def _no_date(layer: OpenLayer) -> LayerError:
    return LayerError(
        f'The layer "{layer.source.name}" has no date, but the others are of several dates.',
        "Give it a date, or leave it out.",
    )
