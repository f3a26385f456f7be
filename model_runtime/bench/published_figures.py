"""What others scored on TerraScope-Bench, in percent, from the paper (arXiv 2603.19039, tables 1 to 3).

They answered the 3,837 published questions. Beside figures of another benchmark they only tell what to expect.
"""

from __future__ import annotations

from typing import NamedTuple


class Published(NamedTuple):
    """A row of table 1: accuracy in percent by task, None where a model can't do it; `average` as printed."""

    model: str
    coverage: float
    area: float
    ranking: float
    boundary: float
    distance: float
    building_change: float | None
    average: float


TABLE_1 = (
    Published("GPT-4o", 27.6, 25.4, 54.3, 75.3, 22.5, 27.1, 38.7),
    Published("LLaVA-OneVision 7B", 28.0, 21.2, 56.6, 75.9, 19.4, 23.7, 37.5),
    Published("Qwen2.5-VL 7B", 25.3, 33.5, 55.7, 67.7, 23.3, 25.7, 38.5),
    Published("InternVL3 8B", 22.3, 26.3, 57.2, 67.0, 18.6, 24.3, 36.0),
    Published("GLM-4.1V-Thinking 9B", 24.8, 57.1, 55.2, 58.4, 23.3, 29.5, 41.4),
    Published("Qwen3-VL-Thinking 8B", 29.0, 47.8, 57.9, 67.8, 25.6, 31.9, 43.3),
    Published("GeoChat 7B", 24.8, 19.5, 49.6, 69.2, 5.4, None, 33.7),
    Published("TEOChat 7B", 25.6, 17.8, 55.8, 55.8, 8.5, 22.6, 31.0),
    Published("LHRS-Bot 7B", 13.7, 24.3, 54.0, 28.4, 12.4, None, 26.6),
    Published("EarthDial 4B", 26.3, 24.1, 54.4, 69.2, 20.2, 23.6, 36.3),
    Published("EarthMind 4B", 26.1, 42.2, 52.2, 73.3, 38.1, 20.8, 42.1),
    Published("InternVL3 8B + Terra-CoT", 67.1, 63.2, 60.0, 67.8, 40.0, 31.0, 54.9),
    Published("GLM-4.1V-Thinking + Terra-CoT", 67.8, 68.1, 65.5, 70.2, 51.1, 34.7, 59.6),
    Published("TerraScope 8B", 73.2, 70.2, 71.8, 80.0, 65.9, 52.1, 68.9),
)
TERRASCOPE = TABLE_1[-1]

#: Table 2, macro mean in percent of what goes back into the stream, beside the row of an ablation that it belongs to.
ABLATIONS = {"box": 62.8, "random": 43.2, "full": 68.9}

#: IoU against correctness of the 8B: mean IoU where right and where wrong, Pearson's r.
IOU_RIGHT, IOU_WRONG, PEARSON_R = 0.628, 0.443, 0.607
#: What chance scores, as the paper says: three tasks of four options and two of two, or four and two.
CHANCE = 33.3
