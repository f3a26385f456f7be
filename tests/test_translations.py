"""The .ts files are in step with the plugin's texts; read from the sources, so that no Qt tool needs to be there."""

import re
import shutil
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))

import translations
from translations import Translation

WANTED = translations.texts()
#: A new text may wait for its translations, but not many of them.
LEAST_TRANSLATED = 0.95


@pytest.fixture(params=translations.LANGUAGES)
def ts(request):
    return translations.FOLDER / f"terrascope_{request.param}.ts"


def test_every_text_of_the_plugin_is_in_the_file_and_no_other(ts):
    sources = [message.findtext("source") for message in ET.parse(ts).getroot().iter("message")]
    assert sorted(sources) == sorted(WANTED), "run python scripts/translations.py"


def test_nearly_all_are_translated(ts):
    translated = translations.read(ts)
    missing = [text for text in WANTED if text not in translated]
    assert len(missing) <= (1 - LEAST_TRANSLATED) * len(WANTED), missing[:10]


def test_translations_keep_gaps_mnemonics_and_edges(ts):
    wrong = []
    for text, translation in translations.read(ts).items():
        gaps = [sorted(re.findall(r"\{\w*\}", words)) for words in (text, translation.text)]
        edges = [(words[:1].isspace(), words[-1:].isspace()) for words in (text, translation.text)]
        mnemonics = [words.replace("&&", "").count("&") for words in (text, translation.text)]
        if gaps[0] != gaps[1] or edges[0] != edges[1] or mnemonics[0] != mnemonics[1]:
            wrong.append((text, translation.text))
    assert wrong == []


def test_drafts_are_marked_and_what_is_checked_stays_so(tmp_path):
    file = tmp_path / "terrascope_de.ts"
    known = {"Ask": Translation("Fragen", checked=True), "Cancel": Translation("Abbrechen"), "Gone": Translation("Weg")}
    wanted = {"Ask": "dock.py", "Cancel": "dock.py", "New": "dock.py"}
    translations.write(file, "de", wanted, known)
    assert translations.read(file) == {"Ask": known["Ask"], "Cancel": known["Cancel"]}
    assert "machine drafts" in file.read_text(encoding="utf-8")
    assert [m.get("type") for m in ET.parse(file).getroot().iter("translation")] == [None, "unfinished", "unfinished"]


def test_texts_are_found_however_they_are_written(tmp_path):
    (tmp_path / "a.py").write_text('tr("One")\nself.tr("Two " "halves")\nTABLE = {"x": marked("Three")}\ntr(name)\n')
    assert list(translations.texts(tmp_path)) == ["One", "Two halves", "Three"]


@pytest.mark.parametrize("call", ['tr(f"{count} files")', 'tr("files: " + names)', 'tr("%s" % name)'])
def test_a_text_that_is_put_together_is_refused(tmp_path, call):
    (tmp_path / "a.py").write_text(call)
    with pytest.raises(SyntaxError, match=r"a\.py:1"):
        translations.texts(tmp_path)


def test_the_files_that_qgis_loads_are_built(tmp_path):
    if not any(shutil.which(tool) for tool in translations.LRELEASE):
        pytest.skip("Qt's lrelease isn't installed")
    built = translations.build(tmp_path)
    assert sorted(path.name for path in built) == [f"terrascope_{language}.qm" for language in translations.LANGUAGES]
    assert all(path.stat().st_size > 10_000 for path in built)
