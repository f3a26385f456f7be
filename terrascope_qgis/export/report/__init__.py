"""The report of an answer: its steps with a map each, its figures, and where they come from; for browser and paper."""

from __future__ import annotations

from terrascope_qgis.export.report.content import ReportContent, report_content
from terrascope_qgis.export.report.html import write_html
from terrascope_qgis.export.report.maps import MapPictures
from terrascope_qgis.export.report.pdf import write_pdf
from terrascope_qgis.export.report.pictures import MapPicture

__all__ = ["MapPicture", "MapPictures", "ReportContent", "report_content", "write_html", "write_pdf"]
