"""Opens QGIS on the person's display with the plugin and the demo scene, in a profile of its own."""

from __future__ import annotations

import os
import sys

from qgis_session import ROOT, Session, demo_layers


def main() -> None:
    """Starts QGIS and waits until the person closes it."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        sys.exit("There is no display to open QGIS on: run this in a desktop session, or use make demo.")
    session = Session(ROOT / "run-output", demo_layers(), stay=True, virtual_display=False)
    session.start()
    assert session.process is not None
    try:
        sys.exit(session.process.wait())
    finally:
        session.close()


if __name__ == "__main__":
    main()
