"""The process that others reach, over TLS with a certificate made here: who comes in, what is read, a real question."""

import io
import json
import os
import shutil
import signal
import ssl
import subprocess
import sys
import zipfile
from pathlib import Path

import httpx
import pytest
import rasterio

from model_runtime.protocol import PROTOCOL_VERSION, LayerSource, QuestionRequest, to_json
from tests.model_runtime.fakes import write_blocks
from tests.model_runtime.server.sse import all_events

TOKEN = "t0ken-of-the-box-with-the-gpu"
ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """(certificate, key) for localhost."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate, and isn't installed")
    folder = tmp_path_factory.mktemp("tls")
    made = folder / "cert.pem", folder / "key.pem"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    names = ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    subprocess.run([*command.split(), *names, "-out", made[0], "-keyout", made[1]], check=True, capture_output=True)
    return made


def start(folder, *options, **environment):
    """Starts a server whose temporary files lie below `folder`."""
    command = [sys.executable, "-m", "model_runtime.cli", "serve", "--port", "0", *map(str, options)]
    environment = os.environ | {"TMPDIR": str(folder)} | environment
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": (folder / "log").open("wb")}
    return subprocess.Popen(command, cwd=ROOT, env=environment, **pipes)


def port_of(process):
    hello = json.loads(process.stdout.readline())
    assert hello["protocol"] == PROTOCOL_VERSION
    return hello["port"]


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    """A folder that may be read, and beside it one that may not."""
    folder = tmp_path_factory.mktemp("images")
    for name in ("open", "closed"):
        (folder / name).mkdir()
        write_blocks(folder / name / "s2.tif", {"water": [(0, 0, 20, 20)]}, shape=(64, 64))
    return folder


@pytest.fixture(scope="module")
def server(certificate, images, tmp_path_factory):
    """The folder and the port of a running server."""
    folder = tmp_path_factory.mktemp("server")
    token = folder / "token"
    token.write_text(f"{TOKEN}\n")
    token.chmod(0o600)
    tls = ("--tls-cert", certificate[0], "--tls-key", certificate[1])
    others = ("--allow-root", images / "open", "--upload-limit", 1, "--queue", 2)
    process = start(folder, "--host", "0.0.0.0", "--token-file", token, *tls, *others)
    yield folder, port_of(process)
    process.send_signal(signal.SIGTERM)
    process.wait(20)
    assert not list(folder.glob("terrascope-serve-*"))
    assert TOKEN not in (folder / "log").read_text()


@pytest.fixture(scope="module")
def client(server, certificate):
    headers = {"Authorization": f"Bearer {TOKEN}"}
    verify = ssl.create_default_context(cafile=certificate[0])
    url = f"https://localhost:{server[1]}"
    with httpx.Client(base_url=url, headers=headers, verify=verify, timeout=120, trust_env=False) as made:
        yield made


def post(client, *uris):
    layers = (LayerSource("Sentinel-2", tuple(map(str, uris)), "optical"),)
    request = QuestionRequest("How much water is there?", layers, device="cpu", out_dir="/nowhere")
    return client.post("/questions", json=to_json(request))


def refusal(client, uri):
    """What the server says of a layer that it doesn't take."""
    response = post(client, uri)
    assert response.status_code == 409
    assert response.json()["kind"] == "layer"
    return response.json()["message"] + response.json()["way_out"]


def test_health_needs_no_token_and_tells_nothing_else(client):
    response = client.get("/health", headers={"Authorization": ""})
    assert response.status_code == 200
    assert response.json()["status"] == "ok"
    assert set(response.json()) == {"status", "version"}


@pytest.mark.parametrize("authorization", ["", "Bearer wrong", TOKEN, f"Bearer {TOKEN}x", "Bearer ä"])
@pytest.mark.parametrize("path", ["/about", "/metrics", "/devices", "/questions/x/events", "/questions/x/results"])
def test_nothing_else_without_the_token(client, path, authorization):
    response = client.get(path, headers={"Authorization": authorization.encode()})
    assert response.status_code == 401
    assert "token" in response.json()["message"]


def test_no_upload_and_no_question_without_the_token(client):
    for path in ("/uploads", "/questions"):
        assert client.post(path, content=b"II*\0", headers={"Authorization": "Bearer wrong"}).status_code == 401


def test_plain_http_gets_nothing(server):
    with pytest.raises(httpx.TransportError):
        httpx.get(f"http://localhost:{server[1]}/health", trust_env=False)


def test_the_certificate_is_what_shows_who_answers(server):
    with pytest.raises(httpx.ConnectError, match="certificate"):
        httpx.get(f"https://localhost:{server[1]}/health", trust_env=False)


def test_the_server_says_what_it_grants(client, images):
    about = client.get("/about").json()
    assert about["protocol"] == PROTOCOL_VERSION
    assert about["upload_bytes"] == 1 << 20
    assert about["queue"] == 2
    assert about["roots"] == ["open"]


def test_a_file_outside_the_roots_is_refused_whether_it_exists_or_not(client, images):
    outside = [refusal(client, images / "closed" / name) for name in ("s2.tif", "none.tif")]
    assert outside[0].replace("s2.tif", "") == outside[1].replace("none.tif", "")
    assert "name a file below open." in outside[0]
    # a folder whose name only begins like a root's
    assert "not below" in refusal(client, f"{images / 'open'}er/s2.tif")


def test_a_link_that_leads_outside_is_refused(client, images):
    for name, target in (("link.tif", images / "closed" / "s2.tif"), ("folder", images / "closed")):
        (images / "open" / name).symlink_to(target)
    assert "not below" in refusal(client, images / "open" / "link.tif")
    assert "not below" in refusal(client, images / "open" / "folder" / "s2.tif")


@pytest.mark.parametrize(
    "uri",
    [
        "/vsicurl/https://example.org/a.tif",
        "/vsizip/{root}/a.zip/a.tif",
        "vrt://{root}/s2.tif?bands=1",
        "GTIFF_DIR:1:{root}/s2.tif",
        "<VRTDataset/>",
        "{root}/../closed/s2.tif",
        "s2.tif",
        "open",
        "open/../closed/s2.tif",
        "closed/s2.tif",
        "~/s2.tif",
        "",
        "{root}/s2.tif\0",
    ],
)
def test_only_plain_whole_paths_are_files(client, images, uri):
    assert refusal(client, uri.format(root=images / "open"))


def test_a_file_that_names_others_is_refused(client, images):
    vrt = images / "open" / "hidden.tif"
    source = f'<SourceFilename relativeToVRT="0">{images / "closed" / "s2.tif"}</SourceFilename>'
    band = f'<VRTRasterBand dataType="UInt16" band="1"><SimpleSource>{source}</SimpleSource></VRTRasterBand>'
    vrt.write_text(f'<VRTDataset rasterXSize="64" rasterYSize="64">{band}</VRTDataset>')
    with rasterio.open(vrt) as opened:
        assert opened.driver == "VRT"
    assert "GeoTIFF" in refusal(client, vrt)


def test_overviews_elsewhere_are_refused(client, images):
    sly = images / "open" / "sly.tif"
    shutil.copy(images / "open" / "s2.tif", sly)
    with rasterio.open(sly, "r+") as opened:
        opened.update_tags(ns="OVERVIEWS", OVERVIEW_FILE=str(images / "closed" / "s2.tif"))
    assert "overviews" in refusal(client, sly)
    response = client.post("/uploads", content=sly.read_bytes())
    assert response.status_code == 409
    assert "overviews" in response.json()["message"]


@pytest.mark.parametrize("content", [b"", b"<VRTDataset/>", b"II*\0", b"II*\0" + bytes(100), b"\x89PNG\r\n\x1a\n"])
def test_an_upload_is_a_whole_tiff(client, content):
    response = client.post("/uploads", content=content)
    assert response.status_code == 409
    assert "GeoTIFF" in response.json()["message"] + response.json()["way_out"]


def test_an_upload_that_is_too_large_is_refused(client):
    response = client.post("/uploads", content=bytes((1 << 20) + 1))
    assert response.status_code == 413
    assert "1 MiB" in response.json()["message"]


def test_upload_ask_fetch(client, server, images, tmp_path):
    content = (images / "closed" / "s2.tif").read_bytes()
    sent = client.post("/uploads", params={"name": "s2.tif"}, content=content)
    assert sent.status_code == 201
    question = post(client, sent.json()["uri"]).raise_for_status().json()["id"]
    _, kind, data = all_events(client, question)[-1]
    assert (kind, data["out_dir"]) == ("answer", "")
    assert data["answer"]["measurements"]
    fetched = client.get(f"/questions/{question}/results")
    assert fetched.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(fetched.content)) as archive:
        archive.extractall(tmp_path)
    assert json.loads((tmp_path / "answer.json").read_text()) == data["answer"]
    assert (tmp_path / data["answer"]["geopackage"]).is_file()
    with rasterio.open(tmp_path / "mask_0.tif") as mask:
        assert mask.shape == (64, 64)
    assert client.delete(f"/questions/{question}/results").status_code == 204
    assert not [path for path in server[0].glob("terrascope-serve-*/**/*") if path.is_file()]
    metrics = client.get("/metrics")
    assert metrics.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = dict(line.rsplit(" ", 1) for line in metrics.text.splitlines() if not line.startswith("#"))
    assert int(lines['terrascope_questions_total{outcome="answered"}']) >= 1
    assert lines["terrascope_questions_waiting"] == lines["terrascope_uploads_bytes"] == "0"
    assert float(lines["terrascope_question_seconds_sum"]) > 0
    assert lines["terrascope_question_seconds_count"] == lines['terrascope_question_seconds_bucket{le="+Inf"}']
    assert int(lines["process_resident_memory_bytes"]) > 1 << 20


def test_a_file_below_a_root_is_answered_through_a_link_within_too(client, images):
    (images / "open" / "within.tif").symlink_to(images / "open" / "s2.tif")
    for named in (images / "open" / "s2.tif", "open/s2.tif", "open/within.tif"):
        question = post(client, named).raise_for_status().json()["id"]
        events = all_events(client, question)
        assert events[-1][1] == "answer"
        assert events[-1][2]["answer"]["provenance"]["layers"] == [f"Sentinel-2: {named}"]
        archive = zipfile.ZipFile(io.BytesIO(client.get(f"/questions/{question}/results").content))
        assert json.loads(archive.read("answer.json")) == events[-1][2]["answer"]
        if named != images / "open" / "s2.tif":
            assert str(images) not in str(events)
            assert not [name for name in archive.namelist() if str(images).encode() in archive.read(name)]


def test_the_script_in_the_docs_works(server, certificate, images, tmp_path):
    script = (ROOT / "docs" / "serving.md").read_text().split("```python\n")[1].split("```")[0]
    assert "https://gpu-box:8743" in script
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    shutil.copy(certificate[0], tmp_path / "cert.pem")
    shutil.copy(images / "closed" / "s2.tif", tmp_path)
    command = [sys.executable, "-c", script.replace("gpu-box:8743", f"localhost:{server[1]}")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert " ha" in done.stdout
    assert {"answer.json", "answer.gpkg"} <= {path.name for path in (tmp_path / "answer").iterdir()}


def test_plain_http_is_fine_on_loopback_with_a_token_from_the_environment(tmp_path):
    process = start(tmp_path, "--token-env", "BOX_TOKEN", BOX_TOKEN=TOKEN)
    with httpx.Client(base_url=f"http://127.0.0.1:{port_of(process)}", timeout=30, trust_env=False) as client:
        # as it comes through a tunnel or a proxy
        assert client.get("/health", headers={"Host": "box.example"}).status_code == 200
        assert client.get("/about").status_code == 401
        assert client.get("/about", headers={"Authorization": f"Bearer {TOKEN}"}).json()["roots"] == []
    process.send_signal(signal.SIGINT)
    assert process.wait(20) == 0
    assert not list(tmp_path.glob("terrascope-serve-*"))
    assert "Traceback" not in (tmp_path / "log").read_text()
