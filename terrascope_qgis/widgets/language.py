"""Words in the language of QGIS, and numbers as its locale writes them."""

from __future__ import annotations

from typing import Any

from terrascope_qgis.widgets.qt import QtCore

#: Every text of the plugin is of this one context, so that a word is translated once.
CONTEXT = "TerraScope"


def tr(text: str, /, **values: Any) -> str:
    """A text in the language of QGIS.

    Args:
        text: As it is in English, written out where it is used, so that `scripts/translations.py` finds it.
        values: What stands for each "{name}" in it; whole sentences with gaps can be translated, parts of them can't.
    """
    translated = str(QtCore.QCoreApplication.translate(CONTEXT, text))
    return translated.format(**values) if values else translated


def marked(text: str) -> str:
    """The text itself, for tables that are made before the language is known; `tr` translates it where it is shown."""
    return text


def locale() -> QtCore.QLocale:
    """The locale of QGIS; where none is set (tests, scripts), American English."""
    current = QtCore.QLocale()
    english = QtCore.QLocale(QtCore.QLocale.Language.English, QtCore.QLocale.Country.UnitedStates)
    return english if current.language() == QtCore.QLocale.Language.C else current


def number(value: float, decimals: int = 0) -> str:
    """A number with so many decimals, as the locale writes it: 1,234.5 or 1.234,5."""
    told = locale()
    options = told.numberOptions() & ~QtCore.QLocale.NumberOption.OmitGroupSeparator
    told.setNumberOptions(options)
    return str(told.toString(float(value), "f", decimals))


def significant(value: float, digits: int) -> str:
    """A number with so many digits that count, as the locale writes it; without an exponent."""
    rounded = f"{value:.{digits}g}"
    plain = f"{float(rounded):f}".rstrip("0").rstrip(".") if "e" in rounded else rounded
    return number(float(plain), len(plain.partition(".")[2]))
