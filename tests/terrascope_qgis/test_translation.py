"""The plugin speaks the language of QGIS: texts, numbers and units."""

import shutil
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale

from terrascope_qgis.translation import install_translation, remove_translation
from terrascope_qgis.widgets.figures import readable_area, readable_seconds, readable_share, regions_in_words
from terrascope_qgis.widgets.language import number, significant, tr

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

import translations


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    if not any(shutil.which(tool) for tool in translations.LRELEASE):
        pytest.skip("Qt's lrelease isn't installed")
    folder = tmp_path_factory.mktemp("i18n")
    translations.build(folder)
    return folder


@pytest.fixture
def speak(built, monkeypatch):
    """Puts QGIS into a language until the test ends."""
    before, translators = QLocale(), []

    def into(name):
        monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: name))
        QLocale.setDefault(QLocale(name))
        translators.append(install_translation(built))
        return translators[-1]

    yield into
    for translator in translators:
        remove_translation(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "said"),
    [("de", "Ergebnisse"), ("de_AT", "Ergebnisse"), ("fr", "Résultats"), ("es", "Resultados"), ("pt_BR", "Resultados"),
     ("zh-Hans", "结果"), ("zh_CN", "结果")],
)  # fmt: skip
def test_texts_come_in_the_language_of_qgis(speak, name, said):
    assert speak(name) is not None
    assert tr("Results") == said


def test_a_language_without_translation_stays_english(speak):
    assert speak("fi") is None
    assert tr("Results") == "Results"


def test_english_needs_no_file(speak):
    assert speak("en_GB") is None
    assert tr("Saved {files} in {folder}.", files="a", folder="b") == "Saved a in b."


def test_nothing_to_load_is_no_fault(monkeypatch, tmp_path):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "de"))
    assert install_translation(tmp_path) is None


def test_numbers_and_units_follow_the_locale(speak):
    speak("de")
    assert readable_area(123_456_789.0) == "123,5\u00a0km²"
    assert readable_area(12_345_678.0) == "1.235\u00a0ha"
    assert (readable_share(0.393), readable_seconds(1.26)) == ("39,3\u00a0%", "1,3\u00a0s")
    assert (regions_in_words(1), regions_in_words(1200)) == ("1 Fläche", "1.200 Flächen")


def test_numbers_in_english_have_commas_between_thousands():
    assert (number(1234567.891, 1), number(12), significant(0.012345, 2), significant(123456.0, 3)) == (
        "1,234,567.9",
        "12",
        "0.012",
        "123,000",
    )
