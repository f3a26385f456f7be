"""The routes that only a server for others has: uploads, results, limits, metrics."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse, PlainTextResponse, Response
from starlette.exceptions import HTTPException

from model_runtime.protocol import PROTOCOL_VERSION
from model_runtime.server.bodies import UPLOADS_PATH, forget_rest
from model_runtime.server.jobs import QuestionQueue
from model_runtime.server.metrics import CONTENT_TYPE
from model_runtime.server.sharing import Sharing
from model_runtime.server.uploads import KEPT_AT_MOST, MOST_UPLOADS, PREFIX
from model_runtime.version import __version__


def add_shared_routes(app: FastAPI, sharing: Sharing, questions: QuestionQueue) -> None:
    """Adds them.

    Args:
        app: The application.
        sharing: The server's side of questions from other machines.
        questions: The queue.
    """

    @app.get("/about")
    async def about() -> dict[str, Any]:
        """How the server speaks, and what it grants."""
        limits = sharing.limits
        return {
            "protocol": PROTOCOL_VERSION,
            "version": __version__,
            "model": limits.model,
            "roots": sharing.roots,
            "upload_bytes": limits.upload_bytes,
            "uploads": MOST_UPLOADS,
            "uploads_bytes": KEPT_AT_MOST * limits.upload_bytes,
            "queue": limits.longest_queue,
            "keep_s": limits.keep_s,
        }

    @app.get("/metrics")
    async def metrics() -> Response:
        """What was done, and what is held, for Prometheus."""
        gauges = {
            "terrascope_questions_waiting": ("Questions in the queue.", questions.waiting),
            "terrascope_questions_running": ("Questions being worked on.", questions.running),
            "terrascope_uploads_bytes": ("What uploads take on the disk.", sharing.uploads.held_bytes),
        }
        return PlainTextResponse(sharing.metrics.text(gauges), headers={"Content-Type": CONTENT_TYPE})

    _add_uploads(app, sharing)
    _add_results(app, sharing)


def _add_uploads(app: FastAPI, sharing: Sharing) -> None:
    @app.post(UPLOADS_PATH, status_code=201)
    async def upload(request: Request, name: str = "") -> dict[str, str]:
        """Takes a GeoTIFF, the body as it is; its `uri` stands for a file in one question's layer."""
        try:
            upload_id = await sharing.uploads.take(request.stream(), name)
        except HTTPException as refused:
            if refused.status_code == 507:
                await forget_rest(request)
            raise
        return {"id": upload_id, "uri": PREFIX + upload_id}

    @app.delete(UPLOADS_PATH + "/{upload_id}", status_code=204)
    def remove_upload(upload_id: str) -> None:
        """Deletes an upload that is needed no more."""
        sharing.uploads.claim([upload_id])
        sharing.uploads.remove([upload_id])


def _add_results(app: FastAPI, sharing: Sharing) -> None:
    @app.get("/questions/{job_id}/results")
    def results(job_id: str) -> FileResponse:
        """The files of an answer, as a zip."""
        packed = sharing.results(job_id)
        if packed is None:
            raise HTTPException(404, "There are no such results (any more).")
        return FileResponse(packed, media_type="application/zip", filename="answer.zip")

    @app.delete("/questions/{job_id}/results", status_code=204)
    def remove_results(job_id: str) -> None:
        """Deletes an answer's files, once they have been fetched."""
        if not sharing.remove_results(job_id):
            raise HTTPException(404, "There are no such results (any more).")
