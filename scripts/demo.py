"""The main job, once: the real QGIS is asked a question of the bundled scene, and answers on its map.

Leaves answer.json, answer.gpkg, the masks, a Shapefile and a screenshot in demo-output/.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from qgis_session import ROOT, Act, Session, demo_layers

QUESTION = "Is the forest larger than the cropland?"
OUTPUT = ROOT / "demo-output"


def main() -> None:
    """Asks, prints the answer and gathers the files."""
    print(f"Starting QGIS on a virtual display, to ask of a simulated scene: “{QUESTION}” …", flush=True)
    shutil.rmtree(OUTPUT, ignore_errors=True)
    acts = [Act("ask", QUESTION), Act("screenshot", "screenshot.png"), Act("export")]
    session = Session(OUTPUT / "session", demo_layers(), acts)
    session.start()
    try:
        report = session.wait(300)
    except RuntimeError as error:
        sys.exit(str(error))
    finally:
        session.close()
    asked = report["questions"][0] if report["questions"] else {}
    if report["error"] or not asked.get("answer_file"):
        sys.exit(f"No answer came. {asked.get('notice', '')}\n{report['error']}See {session.folder}.")
    answer_file = Path(asked["answer_file"])
    print_answer(json.loads(answer_file.read_text()), asked["seconds"])
    gather(answer_file.parent, report)
    shutil.rmtree(session.folder)
    print("\nIn demo-output/: " + ", ".join(sorted(path.name for path in OUTPUT.iterdir())))


def print_answer(answer: dict[str, Any], seconds: float) -> None:
    """The answer with its steps and figures, as lines for a terminal."""
    print(f"\n  {answer['answer']['text']}\n")
    for step in answer["steps"]:
        print(f"  · {' '.join(step['text'].split())}")
    for measurement in answer["measurements"]:
        value, unit = measurement["value"], measurement["unit"]
        if unit == "m2":
            value, unit = value / 10_000, "ha"
        figure = f"{value:,.1f}".removesuffix(".0") if isinstance(value, float) else str(value)
        name = f"{measurement['kind']:<10} {', '.join(measurement['of']):<24}"
        print(f"    {name} {figure} {unit}".rstrip())
    for warning in answer["warnings"]:
        print(f"  ! {warning}")
    print(f"\n  {seconds:.1f} s from the button to the map, the start of the runtime included")


def gather(answer_folder: Path, report: dict[str, Any]) -> None:
    """Moves what the question left to the top of demo-output/."""
    exported = [
        file for shapefile in map(Path, report["exports"]) for file in shapefile.parent.glob(f"{shapefile.stem}.*")
    ]
    saved = [path for path in answer_folder.iterdir() if path.is_file() and path not in exported]
    for path in [*saved, *exported, *map(Path, report["screenshots"])]:
        shutil.move(path, OUTPUT / path.name)


if __name__ == "__main__":
    main()
