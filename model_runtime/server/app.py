"""The routes: what a client can ask of the runtime."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Annotated, Any

from fastapi import FastAPI, Header, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, StreamingResponse
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from model_runtime import engine, inventory
from model_runtime.errors import TerraScopeError
from model_runtime.protocol import PROTOCOL_VERSION, Event, Failed, QuestionRequest, event_name, to_json
from model_runtime.server.bodies import BodyLimit
from model_runtime.server.correcting import add_correction_routes, also_correcting
from model_runtime.server.door import Door
from model_runtime.server.jobs import Ask, Job, QuestionQueue, QueueFull
from model_runtime.server.shared_routes import add_shared_routes
from model_runtime.server.sharing import Sharing
from model_runtime.version import __version__

HEARTBEAT_S = 10.0


def create_app(token: str, ask: Ask = engine.ask, heartbeat_s: float = HEARTBEAT_S) -> FastAPI:
    """The application of one person, on the loopback address.

    Args:
        token: What every request must carry.
        ask: Answers a question.
        heartbeat_s: Longest silence on an event stream.
    """
    questions = QuestionQueue(also_correcting(ask))

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        questions.start()
        yield
        questions.stop()

    app = _bare_app(lifespan)
    app.add_middleware(Door, token=token)

    @app.get("/health")
    async def health() -> dict[str, Any]:
        """Whether the runtime is up, and how it speaks."""
        return {"status": "ok", "protocol": PROTOCOL_VERSION, "version": __version__}

    @app.post("/questions", status_code=202)
    async def ask_question(request: QuestionRequest) -> dict[str, str]:
        """Queues a question."""
        return {"id": questions.submit(request, asyncio.get_running_loop()).id}

    @app.get("/models")
    def models() -> list[dict[str, str]]:
        """The models at hand."""
        return inventory.models()

    _add_routes(app, questions, heartbeat_s)
    add_correction_routes(app, questions)
    return app


def create_shared_app(token: str, sharing: Sharing, ask: Ask = engine.ask, heartbeat_s: float = HEARTBEAT_S) -> FastAPI:
    """The application of several people, on other machines.

    Args:
        token: What every request but `/health` must carry.
        sharing: What is done with their questions.
        ask: Answers a question.
        heartbeat_s: Longest silence on an event stream.
    """
    questions = QuestionQueue(sharing.for_clients(ask), sharing.limits.longest_queue, sharing.ended)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        questions.start()
        sharing.start()
        yield
        questions.stop()
        sharing.close()

    app = _bare_app(lifespan)
    app.add_middleware(BodyLimit, upload_bytes=sharing.limits.upload_bytes)
    # the names of this machine aren't known; without the token a page from elsewhere learns nothing
    app.add_middleware(Door, token=token, hosts=None, open_paths=frozenset({"/health"}))

    @app.get("/health")
    async def health() -> dict[str, Any]:
        """Whether the server is up; the one thing that anybody may ask."""
        return {"status": "ok", "version": __version__}

    @app.post("/questions", status_code=202)
    async def ask_question(request: QuestionRequest) -> dict[str, str]:
        """Queues a question, if it names nothing that it may not."""
        job_id, admitted = await run_in_threadpool(sharing.admit, request)
        try:
            return {"id": questions.submit(admitted, asyncio.get_running_loop(), job_id).id}
        except QueueFull:
            sharing.turn_away(job_id)
            raise

    @app.get("/models")
    def models() -> list[dict[str, str]]:
        """The models at hand, by name; where they lie is nobody's business."""
        return [{**model, "path": ""} for model in inventory.models()]

    _add_routes(app, questions, heartbeat_s)
    add_shared_routes(app, sharing, questions)
    return app


def _bare_app(lifespan: Callable[[FastAPI], AbstractAsyncContextManager[None]]) -> FastAPI:
    app = FastAPI(title="TerraScope", lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    _add_error_handlers(app)
    return app


def _add_routes(app: FastAPI, questions: QuestionQueue, heartbeat_s: float) -> None:
    """Adds what every runtime has: what it can work with, and the way of a question once it is taken."""

    @app.get("/devices")
    def devices() -> list[dict[str, Any]]:
        """What a network can run on."""
        return inventory.devices()

    @app.get("/questions/{job_id}/events")
    async def events(job_id: str, last_event_id: Annotated[str, Header()] = "") -> StreamingResponse:
        """The question's events, from the one after `Last-Event-ID` on."""
        seen = int(last_event_id) if last_event_id.isdecimal() else 0
        stream = _event_stream(_known(questions, job_id), seen, heartbeat_s)
        return StreamingResponse(stream, media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    @app.post("/questions/{job_id}/cancel", status_code=202)
    async def cancel(job_id: str) -> dict[str, str]:
        """Stops a question; its stream ends with an error of kind "cancelled"."""
        questions.cancel(_known(questions, job_id))
        return {"id": job_id}


def _known(questions: QuestionQueue, job_id: str) -> Job:
    job = questions.get(job_id)
    if job is None:
        raise HTTPException(404, "There is no such question (any more).")
    return job


async def _event_stream(job: Job, seen: int, heartbeat_s: float) -> AsyncIterator[str]:
    while True:
        # taken before the events are looked at, so that none slips between looking and waiting
        news = job.news
        while seen < len(job.events):
            seen += 1
            yield _server_sent(seen, job.events[seen - 1])
        if job.finished and seen >= len(job.events):
            return
        try:
            await asyncio.wait_for(news.wait(), heartbeat_s)
        except TimeoutError:
            yield ": heartbeat\n\n"


def _server_sent(sequence: int, event: Event) -> str:
    # in ASCII: some clients take U+2028 and its like, which a model may write, for the end of a line
    data = json.dumps(to_json(event))
    return f"id: {sequence}\nevent: {event_name(event)}\ndata: {data}\n\n"


def _add_error_handlers(app: FastAPI) -> None:
    """Every error is told in the form of the protocol's `Failed`."""

    @app.exception_handler(TerraScopeError)
    async def refused(_: Request, error: TerraScopeError) -> JSONResponse:
        return JSONResponse(to_json(error.as_event()), 409)

    @app.exception_handler(QueueFull)
    async def full(_: Request, error: QueueFull) -> JSONResponse:
        return JSONResponse(to_json(error.as_event()), 503, {"Retry-After": str(error.retry_after_s)})

    @app.exception_handler(HTTPException)
    async def http_error(_: Request, error: HTTPException) -> JSONResponse:
        return JSONResponse(to_json(Failed("bad_request", str(error.detail))), error.status_code, error.headers)

    @app.exception_handler(RequestValidationError)
    async def invalid(_: Request, error: RequestValidationError) -> JSONResponse:
        problems = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        failed = Failed("bad_request", f"The request isn't one of this protocol: {problems}.", "Update the plugin.")
        return JSONResponse(to_json(failed), 422)
