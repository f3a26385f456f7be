"""`python terrascope_runtime-VERSION.whl/model_runtime/install --into FOLDER`: straight from the wheel.

A wheel is a zip that Python can run a folder of. In a checkout the same is `python model_runtime/install`.
"""

from __future__ import annotations

import sys
from pathlib import Path

# the place that holds model_runtime: the wheel, or the checkout
sys.path.insert(0, str(Path(__file__).absolute().parents[2]))

from model_runtime.install.command import main

if __name__ == "__main__":
    sys.exit(main())
