"""What is made of the words commands end with; most are what pip, Python and Windows really write."""

import pytest

from model_runtime.install.failures import explain

#: A missing connection also ends in "no matching distribution": the connection is what is told.
OFFLINE = """WARNING: Retrying (Retry(total=0)) after connection broken by 'NameResolutionError("Failed to resolve
'download.pytorch.org' ([Errno -2] Name or service not known)")': /whl/cpu/torch/
ERROR: Could not find a version that satisfies the requirement torch==2.13.0 (from versions: none)
ERROR: No matching distribution found for torch==2.13.0"""


@pytest.mark.parametrize(
    ("said", "what", "way_out"),
    [
        (OFFLINE, "no connection", "proxy"),
        ("ERROR: No matching distribution found for torch==2.13.0", "no PyTorch for this Python", "another Python"),
        ("ERROR: No matching distribution found for rasterio>=1.4.4", "no rasterio for this Python", "wheel"),
        ("OSError: [Errno 28] No space left on device", "disk is full", "Free some space"),
        ("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed", "isn't trusted", "Authorities"),
        (
            "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407'))",
            "proxy refused",
            "password",
        ),
        ("ERROR: Could not install: Missing dependencies for SOCKS support.", "SOCKS", "HTTP proxy"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "damaged or replaced", "again"),
        ("The virtual environment was not created: ensurepip is not available", "venv module", "python3-venv"),
        ("OSError: [WinError 1114] DLL initialization failed. Error loading c10.dll", "system library", "Visual C++"),
        ("PermissionError: [WinError 5] Access is denied", "could not be written", "antivirus"),
        ("[WinError 1260] This program is blocked by group policy", "policy", "administrator"),
        ("FileNotFoundError: [WinError 206] The filename or extension is too long", "too long", "short path"),
        ("ImportError: /lib/libc.so.6: version `GLIBC_2.28' not found", "too old", "newer system"),
    ],
)
def test_each_failure_says_what_to_do(said, what, way_out):
    failure = explain(f"Collecting torch\n{said}\n")
    assert what in failure.what
    assert way_out in failure.way_out


def test_an_unknown_failure_tells_pips_own_words_and_leads_to_the_log():
    failure = explain("Collecting x\nERROR: something unheard of\n  more of it\n")
    assert "ERROR: something unheard of" in failure.what
    assert "log" in failure.way_out
    assert "said nothing" in explain("").what
