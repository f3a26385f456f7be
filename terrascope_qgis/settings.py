"""What a person sets once for all projects, in their QGIS profile."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsSettings

from terrascope_qgis.widgets.figures import show_units

DEVICE_SETTING = "terrascope/device"
MODEL_SETTING = "terrascope/model"
AREA_UNIT_SETTING = "terrascope/area_unit"
DISTANCE_UNIT_SETTING = "terrascope/distance_unit"
HISTORY_SETTING = "terrascope/history_length"
_KNOWN = {"devices": "terrascope/known_devices", "models": "terrascope/known_models"}

AUTOMATIC = "auto"
DEFAULT_MODEL = "nano"
#: An entry of a project's history takes about 2 kB of its file, which shall not grow without end.
HISTORY_LENGTHS = (0, 50, 300, 1000)
DEFAULT_HISTORY_LENGTH = 300


def setting(name: str, default: str) -> str:
    """A setting as text; the default where it isn't set."""
    return str(QgsSettings().value(name, "") or default)


def keep_setting(name: str, value: str, default: str) -> None:
    """Keeps a setting; the default leaves no trace."""
    if value == default:
        QgsSettings().remove(name)
    else:
        QgsSettings().setValue(name, value)


def history_length() -> int:
    """How many questions a project remembers; 0 for none."""
    told = setting(HISTORY_SETTING, str(DEFAULT_HISTORY_LENGTH))
    return int(told) if told.isdecimal() else DEFAULT_HISTORY_LENGTH


def apply_units() -> None:
    """Figures are shown in the units that are set."""
    show_units(setting(AREA_UNIT_SETTING, AUTOMATIC), setting(DISTANCE_UNIT_SETTING, AUTOMATIC))


def known(what: str) -> list[dict[str, Any]]:
    """The "devices" or "models" that the runtime named the last time; none before it ever ran."""
    try:
        told = json.loads(str(QgsSettings().value(_KNOWN[what], "") or "[]"))
    except ValueError:
        return []
    return [one for one in told if isinstance(one, dict) and one.get("name")] if isinstance(told, list) else []


def remember_known(what: str, told: Sequence[dict[str, Any]]) -> None:
    """Remembers "devices" or "models", so that they can be chosen before the runtime runs."""
    QgsSettings().setValue(_KNOWN[what], json.dumps(list(told)))
