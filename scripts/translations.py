"""Keeps the .ts files in step with the plugin's texts, and builds the .qm files that QGIS loads.

    python scripts/translations.py            update terrascope_qgis/i18n/*.ts from the sources; needs no tools
    python scripts/translations.py --build    and build the .qm files (needs lrelease of qttools5-dev-tools)

Texts are what `tr` and `marked` are given (`self.tr` in algorithms). Python's own parser reads them: Qt's pylupdate5
files a text under the class it stands in, while the plugin has one context, so that a word is translated once.
A translation is a machine draft, marked as unfinished, until somebody who speaks the language marks it as done in Qt
Linguist; drafts are shown in the plugin all the same.
"""

from __future__ import annotations

import argparse
import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "terrascope_qgis"
FOLDER = PLUGIN / "i18n"
CONTEXT = "TerraScope"
LANGUAGES = ("de", "es", "fr", "pt", "zh")
DRAFT = "unfinished translations are machine drafts: nobody who speaks the language has checked them yet"
_CALLS = ("tr", "marked")
LRELEASE = ("lrelease-qt5", "lrelease", "pyside6-lrelease", "lrelease-qt6")


@dataclass(frozen=True)
class Translation:
    """One text in another language.

    Attributes:
        text: The translation; empty where there is none yet.
        checked: Whether somebody who speaks the language has marked it as done.
    """

    text: str
    checked: bool = False


def texts_of(path: Path) -> Iterator[tuple[str, int]]:
    """Each text that a file has translated, with its line.

    Raises:
        SyntaxError: If `tr` is given something that is put together while the plugin runs: nobody could translate it.
    """
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in _CALLS:
            continue
        text = node.args[0]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.value, node.lineno
        elif isinstance(text, (ast.JoinedStr, ast.BinOp)):
            raise SyntaxError(f"{path}:{node.lineno}: write the text out; gaps are {{names}} given to tr")


def texts(plugin: Path = PLUGIN) -> dict[str, str]:
    """Every text of the plugin, sorted by where it first occurs: text -> file."""
    found: dict[str, str] = {}
    for path in sorted(plugin.rglob("*.py")):
        for text, _line in texts_of(path):
            found.setdefault(text, path.relative_to(plugin).as_posix())
    return found


def read(path: Path) -> dict[str, Translation]:
    """The translations in a .ts file, by their English texts."""
    if not path.is_file():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text:
            checked = translation.get("type") != "unfinished"
            found[message.findtext("source", "")] = Translation(translation.text, checked)
    return found


def write(path: Path, language: str, wanted: Mapping[str, str], translated: Mapping[str, Translation]) -> None:
    """Writes a .ts file, which Qt Linguist opens.

    Args:
        path: The file.
        language: Its language code.
        wanted: The plugin's texts with the file each is in.
        translated: Translations; those of other texts are left out.
    """
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, file in wanted.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../{file}")
        ET.SubElement(message, "source").text = text
        known = translated.get(text, Translation(""))
        state = {} if known.checked else {"type": "unfinished"}
        ET.SubElement(message, "translation", state).text = known.text
    ET.indent(root, "    ")
    head = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<!-- {DRAFT} -->\n'
    unfinished = path.with_suffix(".part")
    unfinished.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    unfinished.replace(path)


def update(folder: Path = FOLDER) -> dict[str, list[str]]:
    """Brings every .ts file in step with the sources.

    Returns:
        By language the texts that have no translation yet.
    """
    wanted, missing = texts(), {}
    folder.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = folder / f"terrascope_{language}.ts"
        translated = read(path)
        write(path, language, wanted, translated)
        missing[language] = [text for text in wanted if text not in translated]
    return missing


def build(into: Path = FOLDER) -> list[Path]:
    """Builds the .qm files.

    Args:
        into: Folder that gets them; to be called with the i18n folder of what is packed.

    Returns:
        The files.

    Raises:
        RuntimeError: If lrelease isn't there, or refuses a file.
    """
    tool = next((found for name in LRELEASE if (found := shutil.which(name))), None)
    if tool is None:
        raise RuntimeError("Qt's lrelease isn't installed: apt-get install qttools5-dev-tools")
    into.mkdir(parents=True, exist_ok=True)
    built = []
    for source in sorted(FOLDER.glob("*.ts")):
        target = into / f"{source.stem}.qm"
        run = subprocess.run([tool, str(source), "-qm", str(target)], capture_output=True, text=True, check=False)
        if run.returncode or not target.is_file():
            raise RuntimeError(f"lrelease refuses {source.name}: {run.stderr.strip() or run.stdout.strip()}")
        built.append(target)
    return built


def main() -> int:
    """Updates, says what is missing, and builds where that is wanted."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--build", action="store_true", help="build the .qm files too")
    wanted = parser.parse_args()
    for language, missing in update().items():
        print(f"{language}: {len(missing)} texts without a translation")
        for text in missing[:5]:
            print(f"    {text!r}")
    if wanted.build:
        for path in build():
            print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
