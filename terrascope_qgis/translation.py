"""The plugin in the language of QGIS: loads what `scripts/translations.py` built of the .ts files in `i18n/`."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

FOLDER = Path(__file__).parent / "i18n"


def install_translation(folder: Path = FOLDER) -> Optional[QTranslator]:
    """Translates the plugin's texts from now on; None where there is nothing to load (English, or a checkout).

    Args:
        folder: Has the .qm files.
    """
    translator = QTranslator()
    # "de_AT" finds terrascope_de.qm where there is no terrascope_de_AT.qm
    if not translator.load(QLocale(QgsApplication.locale()), "terrascope", "_", str(folder)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translation(translator: Optional[QTranslator]) -> None:
    """Takes it away again."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
