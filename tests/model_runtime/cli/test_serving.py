"""What `terrascope serve` refuses before it listens, and the ways out that it names."""

import shutil
import subprocess

import pytest
from typer.testing import CliRunner

from model_runtime.cli import app

TOKEN = "a-token-of-more-than-sixteen-characters"


@pytest.fixture
def token(tmp_path):
    path = tmp_path / "token"
    path.write_text(TOKEN)
    path.chmod(0o640)
    return path


@pytest.fixture(autouse=True)
def nothing_listens(monkeypatch):
    """A server that starts after all is a failed test, not one that hangs."""

    def started(*_):
        raise AssertionError("It listens.")

    monkeypatch.setattr("model_runtime.server.shared_serve._listen", started)
    monkeypatch.setattr("model_runtime.server.serve._listen", started)


def refusal(*options):
    result = CliRunner().invoke(app, ["serve", *map(str, options)])
    assert result.exit_code == 2, result.exception
    assert TOKEN not in result.output
    return " ".join(result.stderr.split())


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
def test_plain_http_off_loopback_is_refused_with_both_ways_out(token, host):
    said = refusal("--host", host, "--token-file", token)
    assert "--tls-cert" in said
    assert "ssh -L 8743:127.0.0.1:8743" in said


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "localhost", "::1"])
def test_plain_http_on_loopback_is_fine(token, host):
    result = CliRunner().invoke(app, ["serve", "--host", host, "--token-file", str(token)])
    assert str(result.exception) == "It listens."


@pytest.mark.parametrize("rights", [0o644, 0o604, 0o602])
def test_a_token_that_everybody_may_read_is_refused(token, rights):
    token.chmod(rights)
    assert "chmod 600" in refusal("--token-file", token)


@pytest.mark.parametrize("bad", ["", "short", "with spaces in it somewhere", "mit-Umlauten-äöü-äöü-äöü"])
def test_a_token_that_is_none_is_refused_with_a_way_to_make_one(token, bad, monkeypatch):
    token.write_text(bad)
    assert "secrets" in refusal("--token-file", token)
    monkeypatch.setenv("BOX_TOKEN", bad)
    assert "BOX_TOKEN" in refusal("--token-env", "BOX_TOKEN")


def test_a_token_that_is_not_there_is_refused(tmp_path, monkeypatch):
    assert "can't be read" in refusal("--token-file", tmp_path / "none")
    monkeypatch.delenv("BOX_TOKEN", raising=False)
    assert "BOX_TOKEN" in refusal("--token-env", "BOX_TOKEN")


@pytest.mark.parametrize("options", [("--host", "0.0.0.0"), ("--allow-root", "/"), ("--tls-cert", "cert.pem")])
def test_what_is_meant_for_others_needs_a_token(options):
    assert "--token-file" in refusal(*options)


def test_a_root_that_is_no_folder_is_refused(token, tmp_path):
    assert "is no folder" in refusal("--token-file", token, "--allow-root", tmp_path / "none")


def test_a_certificate_needs_its_key(token, tmp_path):
    certificate, key, other = (tmp_path / name for name in ("cert.pem", "key.pem", "other.pem"))
    assert "belong together" in refusal("--token-file", token, "--tls-cert", certificate)
    both = ("--token-file", token, "--tls-cert", certificate, "--tls-key", key)
    assert "can't be read" in refusal(*both)
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate, and isn't installed")
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost"]
    for name in (other, key):
        subprocess.run([*make, "-out", certificate, "-keyout", name], check=True, capture_output=True)
    assert "its key" in refusal(*both[:-1], other)
    key.chmod(0o644)
    assert "chmod 600" in refusal(*both)


def test_a_model_that_is_not_there_is_refused_at_once(token):
    assert "no model “nosuch”" in refusal("--token-file", token, "--model", "nosuch")
