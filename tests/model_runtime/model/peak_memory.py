"""Loads a model in a process of its own and prints the most memory it took while loading: a script, run by a test.

    python peak_memory.py SMALL_FOLDER FOLDER PRECISION

The small model is loaded first, so that libraries and their code aren't counted. Linux alone tells the peak.
"""

import gc
import re
import sys
from pathlib import Path

from model_runtime.model import load_model


def memory(field):
    status = Path("/proc/self/status").read_text()
    return int(re.search(rf"{field}:\s+(\d+) kB", status)[1]) * 1024


if __name__ == "__main__":
    small, folder, precision = sys.argv[1:]
    load_model(small, "cpu", precision=precision)
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
    before = memory("VmRSS")
    model = load_model(folder, "cpu", precision=precision)
    print(memory("VmHWM") - before, sum(value.nbytes for value in model.network.state_dict().values()))
