"""The report on A4 pages: blocks of rich text laid one below the other, none of them cut by the end of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QMarginsF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter, QPen, QTextDocument

from terrascope_qgis.export.files import ExportProblem
from terrascope_qgis.export.report.content import ReportContent, StepReported
from terrascope_qgis.export.report.pictures import MapPicture
from terrascope_qgis.widgets.language import tr

#: The page in CSS pixels (1/96 inch): A4, its margins, and the gap between blocks.
_PAGE_WIDTH, _PAGE_HEIGHT = 210 / 25.4 * 96, 297 / 25.4 * 96
_MARGIN, _FOOT, _GAP = 62.0, 30.0, 13.0
_WIDTH = _PAGE_WIDTH - 2 * _MARGIN
_HEIGHT = _PAGE_HEIGHT - 2 * _MARGIN - _FOOT
_RESOLUTION = 300
#: Maps of several steps stand two beside each other; of many steps three such rows fit on a page.
_MAP_HEIGHT, _MAP_HEIGHT_OF_MANY, _SEVERAL, _MANY = 330.0, 245.0, 2, 5
_INDENT = 26.0
_ABOVE_PICTURE = 5.0
_ROWS_A_BLOCK = 8
_INK, _QUIET, _RULE, _ACCENT = "#1b1f23", "#57606a", "#d0d7de", "#1f7a84"
_FONT_PX = 14


@dataclass(frozen=True)
class _Block:
    """Something that stays together: rich text, then a picture below it.

    Attributes:
        html: In the HTML that Qt knows.
        picture: Drawn below the text.
        indent: From the left, in CSS pixels.
        picture_indent: The picture's, from the text's.
        with_next: Whether the next block must begin on the same page (a heading).
        bar: Colour of a bar at the left, empty for none.
        tight: Whether it follows without a gap (the rest of a table).
        half: Whether it takes half of the width, so that the next such block stands beside it.
        highest: The most that its picture may be high, in CSS pixels.
    """

    html: str
    picture: Optional[MapPicture] = None
    indent: float = 0.0
    picture_indent: float = 0.0
    with_next: bool = False
    bar: str = ""
    tight: bool = False
    half: bool = False
    highest: float = _MAP_HEIGHT

    @property
    def width(self) -> float:
        """Of its text and picture, in CSS pixels."""
        return ((_WIDTH - _GAP) / 2 if self.half else _WIDTH) - self.indent


def write_pdf(path: Path, content: ReportContent, pictures: Sequence[MapPicture]) -> None:
    """Writes the report. May be called in any thread.

    Args:
        path: The new file.
        content: Its words.
        pictures: Its maps, found by the steps' groundings.

    Raises:
        ExportProblem: The file can't be written.
    """
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_RESOLUTION)
    writer.setTitle(content.question)
    writer.setCreator(content.foot)
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportProblem(tr("“{path}” can't be written. Choose another folder.", path=path.name))
    painter.scale(_RESOLUTION / 96, _RESOLUTION / 96)
    _Pages(writer, painter, content.foot).lay(list(_blocks(content, pictures)))
    painter.end()


class _Pages:
    """Lays blocks on pages from the top down."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, foot: str) -> None:
        self._writer = writer
        self._painter = painter
        self._foot = foot
        self._number = 1
        self._y = 0.0
        self._draw_foot()

    def lay(self, blocks: Sequence[_Block]) -> None:
        rows = _rows(blocks)
        heights = [max(_height(document, block) for document, block in row) for row in rows]
        for number, row in enumerate(rows):
            needed, after = heights[number], number
            while rows[after][0][1].with_next and after + 1 < len(rows):
                after += 1
                needed += _GAP + heights[after]
            if self._y and self._y + needed + _GAP > _HEIGHT:
                self._turn()
            elif self._y and not row[0][1].tight:
                self._y += _GAP
            for place, (document, block) in enumerate(row):
                self._draw(document, block, place * (block.width + _GAP))
            self._y += heights[number]

    def _draw(self, document: QTextDocument, block: _Block, aside: float) -> None:
        left, top = _MARGIN + block.indent + aside, _MARGIN + self._y
        text_height = float(document.size().height()) if block.html else 0.0
        self._painter.save()
        self._painter.translate(left, top)
        document.drawContents(self._painter)
        self._painter.restore()
        if block.bar:
            self._painter.fillRect(QRectF(_MARGIN, top, 4, text_height), QColor(block.bar))
        if block.picture is not None:
            width, height = _picture_size(block)
            above = _ABOVE_PICTURE if block.html else 0.0
            place = QRectF(left + block.picture_indent, top + text_height + above, width, height)
            self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._painter.drawImage(place, QImage.fromData(block.picture.jpeg))
            self._painter.setPen(QPen(QColor(_RULE), 0.7))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(place)

    def _turn(self) -> None:
        self._writer.newPage()
        self._number += 1
        self._y = 0.0
        self._draw_foot()

    def _draw_foot(self) -> None:
        foot = QRectF(_MARGIN, _PAGE_HEIGHT - _MARGIN, _WIDTH, 20)
        font = QFont()
        font.setPixelSize(11)
        self._painter.setFont(font)
        self._painter.setPen(QColor(_QUIET))
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self._foot)
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignRight, tr("page {number}", number=self._number))


def _rows(blocks: Sequence[_Block]) -> list[list[tuple[QTextDocument, _Block]]]:
    """The blocks with their text laid out, two halves in a row."""
    rows: list[list[tuple[QTextDocument, _Block]]] = []
    for block in blocks:
        laid = (_document(block.html, block.width), block)
        beside = block.half and rows and len(rows[-1]) == 1 and rows[-1][0][1].half
        if beside:
            rows[-1].append(laid)
        else:
            rows.append([laid])
    return rows


def _document(html: str, width: float) -> QTextDocument:
    document = QTextDocument()
    document.setUseDesignMetrics(True)  # as printed, not as on a screen of 96 dpi
    document.setDocumentMargin(0)
    font = QFont()
    font.setPixelSize(_FONT_PX)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(f"body {{ color: {_INK}; }}")
    document.setHtml(f"<body>{html}</body>")
    document.setTextWidth(width)
    return document


def _height(document: QTextDocument, block: _Block) -> float:
    text_height = float(document.size().height()) if block.html else 0.0
    above = _ABOVE_PICTURE if block.html and block.picture is not None else 0.0
    return text_height + above + _picture_size(block)[1]


def _picture_size(block: _Block) -> tuple[float, float]:
    """Width and height of a block's picture, in CSS pixels."""
    if block.picture is None:
        return 0.0, 0.0
    shape = block.picture.height / block.picture.width
    height = min((block.width - block.picture_indent) * shape, block.highest)
    return height / shape, height


def _blocks(content: ReportContent, pictures: Sequence[MapPicture]) -> Iterator[_Block]:
    question = f'<p style="color:{_QUIET}; margin:0 0 3px 0;">{escape(content.question)}</p>'
    answer = f'<p style="font-size:22px; font-weight:600; margin:0;">{escape(content.answer)}</p>'
    yield _Block(question + answer, indent=16, bar=_ACCENT)
    if content.warnings:
        yield _Block("".join(f"<div>⚠ {escape(text)}</div>" for text in content.warnings), indent=16, bar="#c98a12")
    yield from (_Block(_legend(picture), picture) for picture in pictures if picture.index is None)
    yield _heading(tr("Steps"))
    by_index = {picture.index: picture for picture in pictures}
    shown = [step.index for step in content.steps if step.index in by_index]
    highest = _MAP_HEIGHT_OF_MANY if len(shown) >= _MANY else _MAP_HEIGHT
    for step in content.steps:
        picture = None if step.index is None else by_index.get(step.index)
        yield _step(step, picture, half=picture is not None and len(shown) >= _SEVERAL, highest=highest)
    yield from _figures(content)
    yield _heading(tr("Where it comes from"))
    rows = [(f"<b>{escape(what)}</b>", _breakable(which)) for what, which in content.sources]
    yield from (_Block(_table([row], (150, None)), tight=number > 0) for number, row in enumerate(rows))


def _heading(text: str) -> _Block:
    return _Block(f'<p style="font-size:17px; font-weight:600; margin:8px 0 0 0;">{escape(text)}</p>', with_next=True)


def _legend(picture: MapPicture) -> str:
    chips = (f'<span style="color:{colour};">■</span> {escape(name)}' for name, colour in picture.legend)
    return f"<div>{' &nbsp; &nbsp; '.join(chips)}</div>"


def _step(step: StepReported, picture: Optional[MapPicture], half: bool, highest: float) -> _Block:
    lines = [f'<p style="margin:0 0 4px 0;">{escape(step.text)}</p>'] if step.text else []
    if step.index is not None:
        chip = f'<span style="color:{step.colour};">■</span>'
        facts = "  ·  ".join(step.facts)
        lines.append(
            f'<p style="margin:0 0 5px 0;">{chip} {escape(step.name)} &nbsp; '
            f'<span style="color:{_QUIET};">{escape(facts)}</span></p>'
        )
    number = f'<td width="{_INDENT:.0f}" style="color:{_QUIET};">{step.number}</td>'
    html = f'<table cellspacing="0" cellpadding="0" width="100%"><tr>{number}<td>{"".join(lines)}</td></tr></table>'
    return _Block(html, picture, picture_indent=_INDENT, half=half, highest=highest)


def _figures(content: ReportContent) -> Iterator[_Block]:
    """A table, in parts that pages may be turned between."""
    if not content.figures:
        return
    yield _heading(tr("Figures"))
    widths = (220, 110, 140, None)
    heads = [tuple(f"<b>{head}</b>" for head in (tr("What"), tr("Figure"), tr("Date"), tr("How measured")))]
    rows = [tuple(escape(cell) for cell in row) for row in content.figures]
    for first in range(0, len(rows), _ROWS_A_BLOCK):
        some = rows[first : first + _ROWS_A_BLOCK]
        yield _Block(_table(heads + some if first == 0 else some, widths, right=1), tight=first > 0)


def _table(rows: Sequence[Sequence[str]], widths: Sequence[Optional[int]], right: int = -1) -> str:
    """A table with a fine line below each row; `right` is the column whose figures stand on the right."""
    lines = []
    for row in rows:
        cells = []
        for column, (cell, width) in enumerate(zip(row, widths)):
            wide = f' width="{width}"' if width else ""
            align = ' align="right"' if column == right else ""
            padding = "3px 14px 3px 0" if column == right else "3px 8px 3px 0"
            edge = f"border-bottom: 1px solid {_RULE}; padding: {padding};"
            cells.append(f'<td{wide}{align} valign="top" style="{edge}">{cell}</td>')
        lines.append(f"<tr>{''.join(cells)}</tr>")
    style = "font-size:12px; border-collapse: collapse;"
    return f'<table cellspacing="0" cellpadding="0" width="100%" style="{style}">{"".join(lines)}</table>'


def _breakable(text: str) -> str:
    """Lines as they are; places to break in endless paths."""
    lines = (line.replace("/", "/\u200b").replace("\\", "\\\u200b") for line in text.splitlines())
    return "<br>".join(escape(line) for line in lines)
