"""The report as one HTML file, pictures within: it can be mailed, opened anywhere, and printed."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from html import escape
from pathlib import Path

from terrascope_qgis.export.report.content import ReportContent, StepReported
from terrascope_qgis.export.report.pictures import MapPicture
from terrascope_qgis.widgets.language import marked, tr

_STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1b1f23; background: #fff;
       max-width: 54rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; overflow-wrap: break-word; }
header { border-left: .3rem solid #1f7a84; padding-left: 1rem; margin-bottom: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .4rem; }
.question { color: #57606a; margin: 0 0 .2rem; }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; }
.warnings { background: #fff6e0; border-left: .3rem solid #c98a12; padding: .5rem 1rem; margin: 1rem 0;
            list-style: none; }
.step { display: grid; grid-template-columns: 2rem 1fr; margin: 1.2rem 0; break-inside: avoid; }
.number { color: #57606a; }
.step p { margin: 0 0 .4rem; }
.chip { display: inline-block; width: .8rem; height: .8rem; border-radius: .2rem; margin-right: .4rem;
        vertical-align: -.05rem; border: 1px solid rgba(0, 0, 0, .3); }
.facts { color: #57606a; }
figure { margin: 0; }
figcaption { margin-bottom: .3rem; }
img { display: block; max-width: 100%; max-height: 34rem; width: auto; height: auto; border: 1px solid #d0d7de; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #d8dee4; vertical-align: top; }
td.figure { text-align: right; white-space: nowrap; }
.scroll { overflow-x: auto; }
.sources th { font-weight: 600; width: 11rem; }
.sources td { white-space: pre-line; word-break: break-word; }
footer { color: #57606a; font-size: .85rem; margin-top: 2rem; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } img { max-height: 40vh; } }
"""


def write_html(path: Path, content: ReportContent, pictures: Sequence[MapPicture]) -> None:
    """Writes the report.

    Args:
        path: The new file.
        content: Its words.
        pictures: Its maps, found by the steps' groundings.
    """
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="en"><head><meta charset="utf-8"><title>{escape(content.question)}</title>',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<style>{_STYLE}</style></head><body>",
        f'<header><p class="question">{escape(content.question)}</p><h1>{escape(content.answer)}</h1></header>',
        _warnings(content.warnings),
        *(f"<figure>{_legend(picture)}{_image(picture)}</figure>" for picture in pictures if picture.index is None),
        f"<main><h2>{escape(tr('Steps'))}</h2>",
        *(_step(step, pictures) for step in content.steps),
        f"<h2>{escape(tr('Figures'))}</h2>" + _figures(content) if content.figures else "",
        f"<h2>{escape(tr('Where it comes from'))}</h2>",
        '<table class="sources">',
        *(f'<tr><th scope="row">{escape(what)}</th><td>{escape(which)}</td></tr>' for what, which in content.sources),
        f"</table></main><footer>{escape(content.foot)}</footer></body></html>",
    ]
    path.write_text("\n".join(part for part in parts if part) + "\n", encoding="utf-8")


_HEADINGS = (marked("What"), marked("Figure"), marked("Date"), marked("How measured"))


def _warnings(warnings: Sequence[str]) -> str:
    lines = "".join(f"<li>⚠ {escape(warning)}</li>" for warning in warnings)
    label = escape(tr("Warnings"))
    return f'<ul class="warnings" aria-label="{label}">{lines}</ul>' if lines else ""


def _legend(picture: MapPicture) -> str:
    chips = (f'<span class="chip" style="background:{colour}"></span>{escape(name)}' for name, colour in picture.legend)
    return f"<figcaption>{' &emsp; '.join(chips)}</figcaption>"


def _image(picture: MapPicture) -> str:
    data = b64encode(picture.jpeg).decode("ascii")
    size = f'width="{picture.width}" height="{picture.height}"'
    return f'<img src="data:image/jpeg;base64,{data}" {size} alt="{escape(picture.says)}">'


def _step(step: StepReported, pictures: Sequence[MapPicture]) -> str:
    lines = [f"<p>{escape(step.text)}</p>"] if step.text else []
    if step.index is not None:
        chip = f'<span class="chip" style="background:{step.colour}"></span>'
        facts = "  ·  ".join(step.facts)
        lines.append(f'<p>{chip}{escape(step.name)} <span class="facts">{escape(facts)}</span></p>')
        lines += [f"<figure>{_image(picture)}</figure>" for picture in pictures if picture.index == step.index]
    return f'<section class="step"><span class="number">{step.number}</span><div>{"".join(lines)}</div></section>'


def _figures(content: ReportContent) -> str:
    rows = "".join(
        f'<tr><td>{escape(what)}</td><td class="figure">{escape(figure)}</td><td>{escape(date)}</td>'
        f"<td>{escape(method)}</td></tr>"
        for what, figure, date, method in content.figures
    )
    what, figure, date, method = (escape(tr(text)) for text in _HEADINGS)
    heads = f'<tr><th>{what}</th><th style="text-align:right">{figure}</th><th>{date}</th><th>{method}</th></tr>'
    return f'<div class="scroll"><table><thead>{heads}</thead><tbody>{rows}</tbody></table></div>'
