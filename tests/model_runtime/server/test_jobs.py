"""What a question leaves is in order before anybody can read that it has ended."""

import asyncio

import pytest

from model_runtime.protocol import Event, Failed, LayerSource, Progress, QuestionRequest
from model_runtime.server.jobs import Job, QuestionQueue

REQUEST = QuestionRequest(question="How much water is there?", layers=(LayerSource("s2", ("s2.tif",), "optical"),))
NO_ANSWER = Failed("internal", "No answer.")


@pytest.fixture
def loop():
    made = asyncio.new_event_loop()
    yield made
    made.close()


def wait_for_end(job: Job, loop: asyncio.AbstractEventLoop) -> None:
    async def ended() -> None:
        while not job.finished:
            await job.news.wait()

    loop.run_until_complete(asyncio.wait_for(ended(), 10))


def test_a_question_is_told_of_before_its_end_can_be_read(loop):
    seen: list[tuple[Event, bool]] = []
    questions = QuestionQueue(
        lambda *_: iter([Progress(0.5, "Half"), NO_ANSWER, Progress(1.0, "Late")]),
        ended=lambda job, last: seen.append((last, job.finished)),
    )
    questions.start()
    job = questions.submit(REQUEST, loop)
    wait_for_end(job, loop)
    questions.stop()
    assert seen == [(NO_ANSWER, False)]
    assert job.events == [Progress(0.5, "Half"), NO_ANSWER]


def test_a_question_cancelled_while_it_waits_is_told_of_once(loop):
    seen: list[str] = []
    questions = QuestionQueue(lambda *_: iter([NO_ANSWER]), ended=lambda job, _: seen.append(job.id))
    job = questions.submit(REQUEST, loop)
    questions.cancel(job)
    questions.cancel(job)
    assert [event.kind for event in job.events if isinstance(event, Failed)] == ["cancelled"]
    questions.start()
    wait_for_end(other := questions.submit(REQUEST, loop), loop)
    questions.stop()
    assert seen == [job.id, other.id]
