"""The report: its words, its maps, its pages."""

import re
from base64 import b64decode
from dataclasses import replace

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsMapSettings, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from terrascope_qgis.export.report import report_content, write_html, write_pdf
from terrascope_qgis.export.report.chart import chart_of
from terrascope_qgis.export.report.furniture import metres_per_pixel, north_degrees, round_length
from terrascope_qgis.export.report.maps import map_frame
from terrascope_qgis.protocol import Measurement, Step
from terrascope_qgis.widgets.colours import class_colour

PICTURE = re.compile(r'<img src="data:image/jpeg;base64,([^"]+)"[^>]*alt="([^"]*)"')


@pytest.fixture
def pages(export, answered, tmp_path):
    """The two reports of the answer: HTML text and the PDF's path."""
    _, why = export(tmp_path / "out", "report_html", "report_pdf")
    assert why == ""
    return (tmp_path / "out" / "q1.html").read_text(encoding="utf-8"), tmp_path / "out" / "q1.pdf"


def test_the_report_has_a_map_a_step_the_figures_and_the_sources(answered, pages):
    _, answer = answered
    html, pdf = pages
    for said in (
        answer.question,
        answer.answer.text,
        answer.warnings[0],
        answer.provenance.checkpoint_sha256,
        "312\u00a0m",
    ):
        assert said in html
    pictures = PICTURE.findall(html)
    assert [alt for _, alt in pictures][1:] == [
        f"Map: {name} on {date}, outlined over the image"
        for name in ("trees", "water")
        for date in answer.provenance.dates
    ]
    shown = QImage.fromData(b64decode(pictures[-1][0]))
    assert max(shown.width(), shown.height()) == 1400
    lake = shown.pixelColor(round(shown.width() * 70 / 224), round(shown.height() * 150 / 224))
    water = QColor(class_colour("water"))
    assert abs(lake.hslHue() - water.hslHue()) < 25, "the lake isn't tinted in its colour"
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert pages_of(pdf) >= 2


def pages_of(pdf):
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf.read_bytes()))


def test_words_of_the_question_are_never_read_as_html(answered, tmp_path):
    bad = replace(answered[1], question="<script>alert(1)</script> & water?")
    content = report_content(bad)
    write_html(tmp_path / "a.html", content, [])
    assert "<script" not in (tmp_path / "a.html").read_text()
    assert "&lt;script&gt;" in (tmp_path / "a.html").read_text()


def test_many_steps_take_more_pages_and_one_takes_one(answered, tmp_path):
    answer = answered[1]
    one = replace(answer, steps=answer.steps[:1], warnings=())
    many = replace(answer, steps=tuple(Step("A long thought. " * 40) for _ in range(30)))
    for name, each in (("one", one), ("many", many)):
        write_pdf(tmp_path / f"{name}.pdf", report_content(each), [])
    assert pages_of(tmp_path / "one.pdf") == 1
    assert pages_of(tmp_path / "many.pdf") > 4


def test_maps_of_scenes_in_degrees_are_flat_and_in_metres(answered):
    provenance = replace(answered[1].provenance, crs="EPSG:4326", bounds=(10.0, 60.0, 10.2, 60.1))
    crs, extent = map_frame(replace(answered[1], provenance=provenance), QgsProject.instance())
    assert not crs.isGeographic()
    assert extent.width() / extent.height() == pytest.approx(0.2 * 0.5 / 0.1, rel=0.03)


@pytest.mark.parametrize(("longest", "length"), [(999, 500), (1000, 1000), (0.7, 0.5), (23, 20), (2.0, 2)])
def test_scale_bars_are_round(longest, length):
    assert round_length(longest) == pytest.approx(length)


def test_scale_and_north_are_measured_on_the_ellipsoid():
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    settings.setTransformContext(QgsProject.instance().transformContext())
    settings.setOutputSize(QSize(1000, 1000))
    settings.setExtent(QgsRectangle(700_000, 5_800_000, 710_000, 5_810_000))
    assert metres_per_pixel(settings) == pytest.approx(10.0, rel=2e-3)
    # grid north of UTM east of its meridian lies clockwise of true north
    assert -4 < north_degrees(settings) < -1


def test_gdal_reads_the_pdf_where_it_can(pages):
    if gdal.GetDriverByName("PDF") is None:
        pytest.skip("this GDAL reads no PDF")
    assert gdal.Open(str(pages[1])).RasterXSize > 0


def test_a_series_has_its_chart_in_its_colours_on_white(answered):
    areas = (9e6, 6e6, 3e6)
    dates = ("2000-07-01", "2010-07-01", "2020-07-01")
    measured = [Measurement("series", area, "m2", ("water",), date) for area, date in zip(areas, dates, strict=True)]
    (chart,) = chart_of(replace(answered[1], measurements=tuple(measured)))
    image = QImage.fromData(chart.jpeg)
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert "#ffffff" in colours
    water = QColor(class_colour("water"))
    assert any(abs(QColor(name).blue() - water.blue()) + abs(QColor(name).red() - water.red()) < 20 for name in colours)
    assert chart.legend == (("water", class_colour("water")),)
    assert chart_of(answered[1]) == []
