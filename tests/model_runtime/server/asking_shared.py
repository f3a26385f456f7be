"""A server for other machines whose engine does as it is told, and what its clients ask."""

from pathlib import Path

from model_runtime.protocol import LayerSource, QuestionRequest, to_json
from tests.model_runtime.server.running import Engine

TOKEN = "a token of more than sixteen characters"
LIMIT = 200_000


class Leaves(Engine):
    """Leaves a file among the results, as the real one does, and remembers what it was asked."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def ask(self, request, cancelled):
        self.asked.append((request, [Path(uri).is_file() for layer in request.layers for uri in layer.uris]))
        Path(request.out_dir).mkdir()
        (Path(request.out_dir) / "answer.json").write_text("{}")
        yield from super().ask(request, cancelled)


def post(client, *uris, question="q", **fields):
    layers = (LayerSource("S2", uris, "optical"),)
    return client.post("/questions", json=to_json(QuestionRequest(question, layers, **fields)))


def ask(client, *uris, **fields):
    response = post(client, *uris, **fields)
    assert response.status_code == 202, response.text
    return response.json()["id"]


def upload(client, content, name="s2"):
    response = client.post("/uploads", params={"name": name}, content=content)
    assert response.status_code == 201, response.text
    return response.json()["uri"]
