"""The chart of an answer's series, as the dock draws it, for a report."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QImage, QPalette

from terrascope_qgis.export.report.pictures import MapPicture, as_jpeg
from terrascope_qgis.protocol import Answer
from terrascope_qgis.widgets.colours import class_colour
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.series_chart import SeriesChart, series_in

_WIDTH, _SHARPNESS, _FONT_PX = 640, 3, 11


def chart_of(answer: Answer) -> list[MapPicture]:
    """The chart of areas over three or more dates, on white whatever the theme is; none where there is no series."""
    series = series_in(answer)
    if not series:
        return []
    chart = SeriesChart(series)
    palette = chart.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("black"))
    palette.setColor(QPalette.ColorRole.Window, QColor("white"))
    chart.setPalette(palette)
    font = chart.font()
    font.setPixelSize(_FONT_PX)
    chart.setFont(font)
    chart.resize(_WIDTH, chart.minimumHeight())
    image = QImage(chart.size() * _SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARPNESS)
    image.fill(QColor("white"))
    chart.render(image)
    legend = tuple((one.class_name, class_colour(one.class_name)) for one in series)
    return [MapPicture(None, as_jpeg(image), image.width(), image.height(), tr("Chart: area over time"), legend)]
