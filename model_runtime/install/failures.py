"""What to do about an installation that failed, told from what pip or Python said last."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Failure:
    """Why it failed.

    Attributes:
        what: What is wrong, in a sentence.
        way_out: What to do about it.
    """

    what: str
    way_out: str


_AGAIN = "Then press Install again; what was fetched is kept."

# The first that fits counts: a missing connection also ends in "no matching distribution".
_KNOWN: tuple[tuple[str, str, str], ...] = (
    (
        r"No space left on device|Errno 28\b|WinError 112\b",
        "The disk is full.",
        f"Free some space, or choose another folder. {_AGAIN}",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSLCertVerificationError",
        "The connection's certificate isn't trusted. Company networks often bring one of their own.",
        "Ask for your network's CA certificate and add it in Settings ▸ Options ▸ Authentication ▸ Manage Certificates "
        f"▸ Authorities. {_AGAIN}",
    ),
    (
        r"Missing dependencies for SOCKS",
        "pip can't use a SOCKS proxy.",
        "Choose an HTTP proxy in Settings ▸ Options ▸ Network, or use a folder of wheels (docs/install.md).",
    ),
    (
        r"ProxyError|Tunnel connection failed|407 Proxy|Cannot connect to proxy",
        "The proxy refused the connection.",
        f"Check address, user and password of the proxy in Settings ▸ Options ▸ Network. {_AGAIN}",
    ),
    (
        r"NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|NewConnectionError|"
        r"Network is unreachable|ConnectTimeout|ReadTimeout|Connection refused|Max retries exceeded|"
        r"ConnectionResetError|IncompleteRead|connection broken",
        "The packages can't be fetched: there is no connection to their index.",
        "Check the connection, and the proxy in Settings ▸ Options ▸ Network; without internet choose a folder of "
        f"wheels. {_AGAIN}",
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "A fetched file isn't the one that was tested: it was damaged or replaced on its way.",
        "Press Install again; if it stays so, ask whoever runs your network's package mirror.",
    ),
    (
        r"No matching distribution found for torch\b",
        "There is no PyTorch for this Python on this system, or the folder of wheels lacks it.",
        "Choose another build or another Python (3.11 to 3.13 are safest), or add the wheel to the folder.",
    ),
    (
        r"No matching distribution found for (?P<name>[\w.\-\[\]]+)",
        "There is no {name} for this Python on this system, or the folder of wheels lacks it.",
        "Choose another Python (3.11 to 3.13 are safest), or add the wheel to the folder.",
    ),
    (
        r"ensurepip is not available|No module named ensurepip|No module named venv|No module named 'ensurepip'",
        "This Python can't make environments: its venv module is missing.",
        "On Debian and Ubuntu run “sudo apt install python3-venv”; elsewhere choose a Python from python.org.",
    ),
    (
        r"WinError 206\b|File name too long|path too long|Errno 36\b",
        "The folder's path is too long for this system.",
        "Choose a folder with a short path, such as C:\\terrascope.",
    ),
    (
        r"WinError 1260\b|WinError 4551\b|blocked by group policy|Application Control policy",
        "A policy of this computer forbids running programs from that folder.",
        "Choose a folder that your administrator allows, or an existing Python.",
    ),
    (
        r"Permission denied|WinError 5\b|WinError 32\b|Access is denied|Errno 13\b",
        "A file could not be written: the folder is protected, or another program (often an antivirus) holds it.",
        f"Choose another folder, or let the antivirus pass it. {_AGAIN}",
    ),
    (
        r"DLL load failed|WinError 126\b|WinError 127\b|WinError 1114\b|c10\.dll|vcruntime",
        "PyTorch can't be loaded: a system library is missing.",
        "Install Microsoft's Visual C++ Redistributable 2015-2022 (x64), then press Install again.",
    ),
    (
        r"GLIBC_\d|GLIBCXX_",
        "This system's C library is too old for the wheels.",
        "Use a newer system, or an existing Python.",
    ),
    (r"MemoryError|Errno 12\b|Cannot allocate memory", "The memory is full.", f"Close other programs. {_AGAIN}"),
)


def explain(said: str) -> Failure:
    """The failure behind what a command wrote before it ended.

    Args:
        said: The command's output, or the end of it.
    """
    for pattern, what, way_out in _KNOWN:
        if match := re.search(pattern, said):
            return Failure(what.format(**match.groupdict()), way_out)
    return Failure(
        f"A command failed: {_last_words(said) or 'it said nothing'}",
        "The log has the rest. Press Install again; if it fails again, copy the log into a report.",
    )


def _last_words(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error") and not line.rstrip().endswith("exit code 1")]
    return (errors or lines or [""])[-1][:300]
