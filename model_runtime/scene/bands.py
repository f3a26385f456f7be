"""Which band of a raster plays which role (blue, green, red, nir, swir1, swir2, vv, vh).

Names and wavelengths in the metadata are believed first, then file names, then known layouts by their count of bands.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from model_runtime.protocol import OPTICAL_ROLES, SAR_ROLES, Sensor

#: Centre of each optical role in micrometres (Sentinel-2), and the range in which a band may stand for it.
_WAVELENGTHS_UM = {
    "blue": (0.490, 0.450, 0.520),
    "green": (0.560, 0.525, 0.600),
    "red": (0.665, 0.620, 0.690),
    "nir": (0.842, 0.760, 0.900),
    "swir1": (1.610, 1.550, 1.750),
    "swir2": (2.190, 2.080, 2.350),
}

_SENTINEL_2 = {"2": "blue", "3": "green", "4": "red", "8": "nir", "11": "swir1", "12": "swir2"}
_LANDSAT_8 = {"2": "blue", "3": "green", "4": "red", "5": "nir", "6": "swir1", "7": "swir2"}
_LANDSAT_7 = {"1": "blue", "2": "green", "3": "red", "4": "nir", "5": "swir1", "7": "swir2"}

_WORDS = {
    **{role: role for role in (*OPTICAL_ROLES, *SAR_ROLES)},
    "nir1": "nir", "nir08": "nir", "infrared": "nir", "nearinfrared": "nir", "swir16": "swir1", "swir22": "swir2",
}  # fmt: skip

#: A narrower near-infrared band (Sentinel-2 B8A) stands in where the scene has no B08.
_STAND_INS = {"8A": "nir"}

#: Optical layouts by count of bands: (what people call it, roles in band order; empty where a band has no role).
_OPTICAL_LAYOUTS: dict[int, tuple[str, tuple[str, ...]]] = {
    3: ("red, green, blue", ("red", "green", "blue")),
    4: ("red, green, blue, near infrared", ("red", "green", "blue", "nir")),
    6: ("blue, green, red, near infrared and two short-wave infrared bands", OPTICAL_ROLES),
    12: (
        "Sentinel-2 L2A (B01–B08, B8A, B09, B11, B12)",
        ("", "blue", "green", "red", "", "", "", "nir", "", "", "swir1", "swir2"),
    ),
    13: (
        "Sentinel-2 L1C (B01–B08, B8A, B09–B12)",
        ("", "blue", "green", "red", "", "", "", "nir", "", "", "", "swir1", "swir2"),
    ),
}
_SAR_LAYOUTS: dict[int, tuple[str, tuple[str, ...]]] = {1: ("VV", ("vv",)), 2: ("VV, VH", ("vv", "vh"))}

_BAND_NUMBER = re.compile(r"(?:SR_)?B(?:AND)?_?0?(\d{1,2}|8A)", re.IGNORECASE)
_LANDSAT_NAME = re.compile(r"(?:^|[_\W])L([COTEM])0([4-9])_|SR_B\d", re.IGNORECASE)


@dataclass(frozen=True)
class BandText:
    """What a file says about one of its bands: its description, wavelength in micrometres and colour, where known."""

    name: str = ""
    wavelength_um: float | None = None
    colour: str = ""


@dataclass(frozen=True)
class Layout:
    """Roles of a file's bands.

    Attributes:
        bands: Role -> 1-based band number in the file.
        assumed: What was assumed about the layout; empty where the file says it.
        stand_ins: Roles that only a stand-in plays (a better band of the same role may come from another file).
    """

    bands: dict[str, int]
    assumed: str = ""
    stand_ins: frozenset[str] = frozenset()


def _number_tables(context: str, numbers: set[str]) -> dict[str, str]:
    """Which sensor's band numbers are meant, from the file's name and the numbers that occur."""
    landsat = _LANDSAT_NAME.search(context)
    if landsat is None or numbers & {"8A", "11", "12"}:
        return _SENTINEL_2
    return _LANDSAT_7 if landsat[2] and int(landsat[2]) < 8 else _LANDSAT_8


def _words_of(text: str) -> list[str]:
    """The words of a band or file name, the last (which says most in file names) first."""
    return [word for word in re.split(r"[\s_\-.,:;()/]+", text.strip()) if word][::-1]


def roles_of_names(names: Sequence[str], context: str = "") -> tuple[list[str], list[str]]:
    """Role and stand-in role of each name; empty where a name says neither.

    Args:
        names: Band descriptions, or file names without their ending.
        context: File name, which may say which sensor's band numbers are meant.
    """
    found = [
        [match[1].upper() for word in _words_of(name) if (match := _BAND_NUMBER.fullmatch(word))] for name in names
    ]
    table = _number_tables(" ".join([context, *names]), {number for numbers in found for number in numbers})
    roles, stand_ins = [], []
    for name, numbers in zip(names, found, strict=True):
        words = [word.lower() for word in _words_of(name)]
        joined = ["".join(pair[::-1]) for pair in itertools.pairwise(words)]
        by_word = next((_WORDS[word] for word in (*words, *joined) if word in _WORDS), "")
        by_number = next((table[number] for number in numbers if number in table), "")
        roles.append(by_number or by_word)
        stand_ins.append("" if roles[-1] else next((_STAND_INS[n] for n in numbers if n in _STAND_INS), ""))
    return roles, stand_ins


def roles_of_wavelengths(wavelengths_um: Sequence[float | None]) -> list[str]:
    """Role of each band by its centre wavelength: of several in a role's range, the one nearest to its centre."""
    roles = [""] * len(wavelengths_um)
    for role, (centre, low, high) in _WAVELENGTHS_UM.items():
        inside = [(abs(w - centre), i) for i, w in enumerate(wavelengths_um) if w is not None and low <= w <= high]
        if inside:
            roles[min(inside)[1]] = role
    return roles


def _by_role(roles: Sequence[str], stand_ins: Sequence[str], sensor: Sensor) -> Layout | None:
    """The layout of roles found in metadata or names; None where none of them is of this sensor."""
    wanted = OPTICAL_ROLES if sensor == "optical" else SAR_ROLES
    bands = {role: i for i, role in reversed(list(enumerate(roles, 1))) if role in wanted}
    spare = {role: i for i, role in enumerate(stand_ins, 1) if role in wanted and role not in bands}
    if not bands and not spare:
        return None
    return Layout({**bands, **spare}, stand_ins=frozenset(spare))


def find_layout(texts: Sequence[BandText], file_stem: str, sensor: Sensor) -> Layout | None:
    """Finds the roles of a file's bands.

    Args:
        texts: What the file says of each band, in band order, without alpha.
        file_stem: The file's name without its ending.
        sensor: Which sensor the layer is said to be of.

    Returns:
        The layout, or None where nothing tells it.
    """
    names = [text.name for text in texts]
    found = _by_role(*roles_of_names(names, file_stem), sensor)
    if found is None and sensor == "optical":
        found = _by_role(roles_of_wavelengths([text.wavelength_um for text in texts]), [], sensor)
    if found is None and len(texts) == 1:
        found = _by_role(*roles_of_names([file_stem], file_stem), sensor)
    if found is not None:
        return found
    if any(re.search(r"(?:^|[\W_])H[HV](?:$|[\W_])", f"{name} ", re.IGNORECASE) for name in names):
        return None  # another polarisation is named, so VV and VH must not be assumed
    colours = [text.colour for text in texts]
    if sensor == "optical" and len(texts) in (3, 4) and {"red", "green", "blue"} <= set(colours):
        return _by_role([*colours[:3], colours[3] or "nir"] if len(texts) == 4 else colours, [], sensor)
    layout = (_OPTICAL_LAYOUTS if sensor == "optical" else _SAR_LAYOUTS).get(len(texts))
    if layout is None:
        return None
    words, roles = layout
    return Layout({role: i for i, role in enumerate(roles, 1) if role}, assumed=words)
