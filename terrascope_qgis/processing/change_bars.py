"""A bar for each of two dates, for pages to read: what stayed, and what was lost or gained."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from terrascope_qgis.widgets.change_chart import ChangeShown
from terrascope_qgis.widgets.colours import CHANGE_COLOURS
from terrascope_qgis.widgets.figures import readable_area, readable_date
from terrascope_qgis.widgets.language import tr


def change_bars(changes: Sequence[ChangeShown]) -> str:
    """The bars of all changes on one scale, as HTML; empty where nothing was there at either date."""
    top_m2 = max((max(one.before_m2, one.after_m2) for one in changes), default=0.0)
    if top_m2 <= 0:
        return ""
    lines = []
    for one in changes:
        name = one.class_name[:1].upper() + one.class_name[1:]
        lines.append(f'<tr><th colspan="3">{escape(name)}</th></tr>')
        kept = ("kept", one.kept_m2)
        lines.append(_bar(one.date_from, one.before_m2, (kept, ("lost", one.lost_m2)), top_m2))
        lines.append(_bar(one.date_to, one.after_m2, (kept, ("gained", one.gained_m2)), top_m2))
    legend = "  ".join(_colour(kind) + escape(name) for kind, name in _legend())
    return f'<table style="width:100%">{"".join(lines)}</table><p>{legend}</p>'


def _bar(date: str, area_m2: float, parts: Sequence[tuple[str, float]], top_m2: float) -> str:
    pieces = "".join(
        f'<span title="{escape(readable_area(part_m2))}" style="display:inline-block;height:1.1em;'
        f'width:{99.5 * part_m2 / top_m2:.2f}%;background:{CHANGE_COLOURS[kind]}"></span>'
        for kind, part_m2 in parts
        if part_m2 > 0
    )
    return (
        f'<tr><td style="white-space:nowrap">{escape(readable_date(date))}</td>'
        f'<td style="width:100%;white-space:nowrap;font-size:0">'
        f'<span style="font-size:1rem;display:block">{pieces}</span></td>'
        f'<td style="white-space:nowrap;text-align:right">{escape(readable_area(area_m2, top_m2))}</td></tr>'
    )


def _legend() -> list[tuple[str, str]]:
    return [("kept", tr("Kept")), ("lost", tr("Lost")), ("gained", tr("Gained"))]


def _colour(kind: str) -> str:
    return f'<span class="chip" style="background:{CHANGE_COLOURS[kind]}"></span>'
