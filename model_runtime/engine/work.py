"""From a question to its answer: the one place that knows the order of work."""

from __future__ import annotations

import json
import logging
import queue
import threading
from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from odc.geo.geobox import GeoBox

from model_runtime.engine.answers.choices import choose, own_words_differ
from model_runtime.engine.answers.draft import draft_answer
from model_runtime.engine.answers.options import split_options
from model_runtime.engine.answers.spoken import IN_ITS_OWN_WORDS, spoken_answer
from model_runtime.engine.asked import asked_of, noting_prompts
from model_runtime.engine.conversation import BEGIN, Conversation, stop_if
from model_runtime.engine.images import DatedImage
from model_runtime.engine.ledger import Ledger
from model_runtime.engine.loading import LastModel, Network, torch_network
from model_runtime.engine.provenance import provenance_of
from model_runtime.engine.results.files import (
    ASKED_NAME,
    GEOPACKAGE_NAME,
    check_writable,
    results_folder,
    write_answer,
    write_mask,
)
from model_runtime.engine.results.geopackage import write_geopackage
from model_runtime.engine.results.staging import alone_in
from model_runtime.engine.stopwatch import Stopwatch
from model_runtime.errors import BadRequest, TerraScopeError
from model_runtime.protocol import (
    Answer,
    AnswerReady,
    AnswerValue,
    Event,
    Failed,
    Progress,
    QuestionRequest,
    to_json,
)
from model_runtime.scene import Scene, open_scene

LONGEST_QUESTION = 2000

log = logging.getLogger(__name__)
last_model = LastModel()


def never() -> bool:
    """Nobody cancels."""
    return False


def ask(
    request: QuestionRequest,
    cancelled: Callable[[], bool] = never,
    network: Callable[[], Network] = torch_network,
) -> Generator[Event, None, None]:
    """Answers one question.

    The work runs in a thread of its own, so that progress is told from within a long step too. Closing the
    generator cancels the work.

    Args:
        request: The question and its layers.
        cancelled: Asked between tokens and tiles.
        network: Gives the network to reason with.

    Yields:
        Progress, words, groundings and measurements as they come; at last `AnswerReady`, with the files complete on
        disk, or `Failed`, with nothing left behind.
    """
    return in_thread(
        f"question {request.question_id}",
        lambda emit, stopped: answer_question(request, emit, stopped, network),
        cancelled,
    )


def in_thread(
    name: str,
    work: Callable[[Callable[[Event], None], Callable[[], bool]], AnswerReady],
    cancelled: Callable[[], bool],
) -> Generator[Event, None, None]:
    """Runs work in a thread of its own and yields its events; closing the generator cancels it.

    Args:
        name: The thread's.
        work: Is given what to tell its events to, and whether to stop; returns the last event, or raises.
        cancelled: Asked by it too.
    """
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    closed = threading.Event()

    def run() -> None:
        try:
            last: Event = work(_in_steps(events.put), lambda: closed.is_set() or cancelled())
        except Exception as error:
            last = failure(error)
        events.put(last)

    worker = threading.Thread(target=run, name=name, daemon=True)
    worker.start()
    try:
        while True:
            event = events.get()
            yield event
            if isinstance(event, (AnswerReady, Failed)):
                return
    finally:
        closed.set()
        worker.join()


def _in_steps(emit: Callable[[Event], None]) -> Callable[[Event], None]:
    """Leaves out progress that nobody would see: less than a percent since the last one with these words."""
    told: dict[str, float] = {}

    def emit_some(event: Event) -> None:
        if isinstance(event, Progress):
            if event.fraction - told.get(event.message, -1.0) < 0.01:
                return
            told[event.message] = event.fraction
        emit(event)

    return emit_some


def failure(error: BaseException) -> Failed:
    """What a person is told of an error; one that nobody foresaw goes to the log with its traceback."""
    if isinstance(error, TerraScopeError):
        return error.as_event()
    # torch's errors are known by name because torch may not be imported at all; on the CPU it is a RuntimeError
    out_of_memory = type(error).__name__ == "OutOfMemoryError" or "DefaultCPUAllocator" in str(error)
    if isinstance(error, MemoryError) or out_of_memory:
        return Failed("memory", "There wasn't enough memory for this.", "Choose a smaller area of interest.")
    log.error("A question failed", exc_info=error)
    return Failed(
        "internal", f"Something went wrong inside the runtime: {error!r}.", "Its log says where; please report it."
    )


def answer_question(
    request: QuestionRequest,
    emit: Callable[[Event], None],
    cancelled: Callable[[], bool],
    network: Callable[[], Network],
) -> AnswerReady:
    """One question from its layers to its files.

    Args:
        request: The question and its layers.
        emit: Told every event but the last.
        cancelled: Asked between tokens and tiles.
        network: Gives the network to reason with.

    Returns:
        The last event.

    Raises:
        TerraScopeError: What a person can act on.
    """
    check_question(request)
    with alone_in(check_writable(request.out_dir)) as folder:
        return _answer_into(folder, request, emit, cancelled, network)


def _answer_into(
    folder: Path,
    request: QuestionRequest,
    emit: Callable[[Event], None],
    cancelled: Callable[[], bool],
    network: Callable[[], Network],
) -> AnswerReady:
    """The order of work."""
    watch = Stopwatch(("load", "read", "network", "measure", "write"))
    emit(Progress(0.0, "Opening the layers"))
    with watch.stage("read"):
        scene = open_scene(
            request.layers, request.area, progress=_stage(emit, cancelled, "Opening the layers", 0.0, 0.02)
        )
    with scene:
        emit(Progress(0.02, "Loading the model"))
        with watch.stage("load"):
            rooms = network()
            model = last_model.get(
                rooms, request.model, request.device, _stage(emit, cancelled, "Loading the model", 0.02, 0.1)
            )
        emit(Progress(0.1, "Reading the layers"))
        with watch.stage("read"):
            images = _read_images(scene, model.config, emit, cancelled)
        ledger = Ledger(
            scene.geobox,
            images,
            request.ellipsoid,
            model.config.min_region_px,
            model.config.min_main_region_px,
            model.config.confidence.of,
            model.config.confidence.doubtful_below,
            scene.inside,
        )
        prompts: list[tuple[str, Any]] = []
        noted = replace(rooms, reason=noting_prompts(rooms.reason, prompts))
        conversation = Conversation(noted, model, scene, images, ledger, emit, cancelled, watch)
        with watch.stage("network"):
            reply = conversation.run(request.question)
        answer = _answer(request, scene, model, ledger, conversation, reply)
        emit(Progress(0.92, "Writing the results"))
        asked = asked_of(request, reply.plan, model.config, ledger.groundings, prompts, rooms.prompt_numbers)
        beside = {ASKED_NAME: to_json(asked)} if asked.masks else {}
        return AnswerReady(write_results(folder, answer, scene.geobox, ledger, watch, cancelled, beside), str(folder))


def check_question(request: QuestionRequest) -> None:
    """Refuses what can't be asked.

    Raises:
        BadRequest: No question, one that is too long, or no layers.
    """
    if not request.question.strip():
        raise BadRequest("The question is empty.", "Type a question, e.g. “How much forest is there?”")
    if len(request.question) > LONGEST_QUESTION:
        raise BadRequest(
            f"The question has {len(request.question):,} characters; at most {LONGEST_QUESTION:,} are read.",
            "Ask a shorter question.",
        )
    if not request.layers:
        raise BadRequest("No layer is chosen.", "Choose at least one optical or SAR layer.")


def _stage(
    emit: Callable[[Event], None], cancelled: Callable[[], bool], message: str, begin: float, end: float
) -> Callable[[float], None]:
    """What a stage between two fractions of the whole way calls with its own part (0-1): tells it on, or stops it."""

    def told(part: float) -> None:
        stop_if(cancelled)
        emit(Progress(begin + (end - begin) * part, message))

    return told


def _read_images(
    scene: Scene, config: Any, emit: Callable[[Event], None], cancelled: Callable[[], bool]
) -> list[DatedImage]:
    images = []
    step = (BEGIN - 0.1) / len(scene.dates)
    for date_index in range(len(scene.dates)):
        stop_if(cancelled)
        begin = 0.1 + step * date_index
        progress = _stage(emit, cancelled, "Reading the layers", begin, begin + step)
        # a network that sees pictures needs every one of its bands
        needs_all = not config.plans
        image = DatedImage(scene, date_index, tuple(config.roles), config.window, progress, needs_all)
        image.check_seen()
        images.append(image)
    return images


def _answer(
    request: QuestionRequest, scene: Scene, model: Any, ledger: Ledger, conversation: Conversation, reply: Any
) -> Answer:
    """The typed answer, from the plan and the measurements."""
    plan = reply.plan
    value, warnings = _answer_and_warnings(request, model.config.plans, ledger, reply)
    if not reply.complete:
        warnings.append("The model's reasoning broke off before its end.")
    return Answer(
        question=request.question,
        question_id=request.question_id,
        task=plan.wire_task if plan else "none",
        of=plan.classes if plan else (),
        answer=value,
        model_answer=reply.model_answer,
        steps=tuple(conversation.steps),
        measurements=tuple(ledger.measurements),
        warnings=(*scene.warnings, *conversation.warnings, *ledger.warnings, *warnings),
        provenance=provenance_of(request, scene, model),
    )


def _answer_and_warnings(
    request: QuestionRequest, plans: bool, ledger: Ledger, reply: Any
) -> tuple[AnswerValue, list[str]]:
    """What the measurements answer to the model's plan; of a model that makes none, its own words."""
    options = split_options(request.question)
    if not plans:
        return spoken_answer(reply.model_answer, ledger.findings, options), [IN_ITS_OWN_WORDS]
    draft = draft_answer(reply.plan, ledger.findings)
    value, warnings = choose(draft, options)
    if own_words_differ(reply.model_answer, draft, value.choice):
        warnings.append(
            f"The model itself said “{reply.model_answer}”, which isn't what its masks measure; "
            "the answer is the measured one."
        )
    return value, warnings


def write_results(
    folder: Path,
    answer: Answer,
    geobox: GeoBox,
    ledger: Ledger,
    watch: Stopwatch,
    cancelled: Callable[[], bool],
    beside: Mapping[str, Any],
) -> Answer:
    """Writes all files, all of them or none.

    Args:
        folder: Gets them.
        answer: The answer.
        geobox: The masks' grid.
        ledger: Has the masks.
        watch: Counts the writing, and gives the seconds.
        cancelled: Asked between files.
        beside: What corrections begin with, or which these are, as JSON by the file's name.

    Returns:
        The answer as it stands in answer.json.
    """
    stop_if(cancelled)
    with results_folder(folder) as staging:
        with watch.stage("write"):
            crs_wkt = geobox.crs.to_wkt() if geobox.crs else ""
            if ledger.groundings:
                tables = write_geopackage(
                    staging / GEOPACKAGE_NAME,
                    crs_wkt,
                    ledger.groundings,
                    ledger.distances,
                    ledger.change_regions,
                    answer.provenance.model,
                    answer.question_id,
                )
                answer = replace(answer, geopackage=GEOPACKAGE_NAME, layers=tables)
            for grounded in ledger.groundings:
                stop_if(cancelled)
                write_mask(staging, grounded, crs_wkt, geobox.affine)
            for name, content in beside.items():
                text = json.dumps(content, ensure_ascii=False)
                (staging / name).write_text(f"{text}\n", encoding="utf-8")
        answer = replace(answer, provenance=replace(answer.provenance, seconds=watch.seconds()))
        write_answer(staging, answer)
    return answer
