from dataclasses import replace

import numpy as np
import pytest

from model_runtime.errors import BadRequest
from model_runtime.model import plan as words_of
from model_runtime.model.sight import sight_of
from model_runtime.training.finetuning.lessons import Conversation, Outline
from model_runtime.training.finetuning.rows import row_of
from tests.model_runtime.training.finetuning.simple import Squares


@pytest.fixture
def model(make_model):
    return make_model()


def row(model, talk=None, dates=1):
    lesson = Squares(dates=dates).lesson(0)
    images = sight_of(model.network).see(lesson.overviews, 10.0)
    return row_of(model, talk or lesson.conversations[0], images, lesson.name), images


def spelled(model, found, marks):
    return model.words.decode([token for token, marked in zip(found.ids, marks, strict=True) if marked])


def test_the_models_own_words_are_learnt_and_no_others(model):
    found, _ = row(model)
    own = spelled(model, found, found.learnt)
    assert own.startswith("<think><task>share %</task> I outline the <p>trees</p>[SEG].")
    assert own.endswith("<answer>25.0 %</answer><|im_end|>")
    assert words_of.FIGURES_OPEN not in own
    assert words_of.FIGURES_OPEN in model.words.decode(found.ids)
    assert spelled(model, found, found.answer) == "25.0 %"


def test_what_goes_back_is_chosen_under_the_true_mask(model):
    found, images = row(model)
    assert sum(found.visual) == sum(len(part) for part in found.tokens)
    region = model.words.ids[words_of.REGION]
    seg = found.ids.index(model.words.ids[words_of.SEG])
    assert found.ids[seg + 1] == region
    assert found.ids.count(region) == len(found.tokens[-1])
    # a square of 32 pixels in the corner holds one token of the grid of 2 by 2
    assert len(images[0].tokens) == 4
    assert found.tokens[-1].tolist() == images[0].tokens[:1].tolist()


def test_the_stream_is_the_one_that_questions_are_answered_in(make_model):
    """Fed word by word with the same mask, the conversation reads the very same embeddings."""
    import torch

    from model_runtime.model.plan import Figures
    from model_runtime.model.reasoning import Grounded, Read, Seen, Speak, conversation

    model = make_model(max_words=64)
    lesson = Squares().lesson(0)
    found, _ = row(model)
    seen = Seen(model, lesson.overviews, 10.0)
    mask = torch.from_numpy(lesson.conversations[0].outlines[0].mask)
    seen.outline = lambda prompt, index: torch.where(mask, 1.0, -1.0)
    figures = Figures(0.25, 102400.0, 1, "north")
    own = iter([token for token, learnt in zip(found.ids, found.learnt, strict=True) if learnt])
    read, talk, sent = [], conversation(model, seen, lesson.conversations[0].question), None
    while True:
        try:
            said = talk.send(sent)
        except StopIteration:
            break
        sent = figures if isinstance(said, Grounded) else None
        if isinstance(said, Read):
            read.append(said.embeddings)
            sent = said.embeddings[-1:]
        elif isinstance(said, Speak):
            sent = next(own)
    read = torch.cat(read)
    with torch.no_grad():
        expected = model.network.embed(torch.tensor(found.ids)).clone()
        expected[torch.tensor(found.visual)] = torch.cat(found.tokens)
    # the last word ends the turn and is never read
    torch.testing.assert_close(read, expected[: len(read)])
    assert len(read) == len(found.ids) - 1


def test_an_empty_mask_moves_the_stream_on(make_model):
    model = make_model(figures=False)
    talk = Squares(figures=False).lesson(0).conversations[0]
    empty = replace(talk.outlines[0], mask=np.zeros((64, 64), bool))
    found, _ = row(model, replace(talk, outlines=(empty,)))
    seg = found.ids.index(model.words.ids[words_of.SEG])
    assert found.ids[seg + 1] == model.words.ids[words_of.REGION]
    assert not found.visual[seg + 1]
    assert not found.learnt[seg + 1]


def test_a_typed_seg_is_no_token(model):
    talk = Conversation("What is [SEG]?", "<think></think><answer>none</answer>", ())
    found, _ = row(model, talk)
    assert model.words.ids[words_of.SEG] not in found.ids


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"outlines": ()}, "1 times and brings 0 masks"),
        ({"outlines": (Outline("trees", 1, np.zeros((64, 64), bool)),)}, "image 2 of 1"),
        ({"outlines": (Outline("trees", 0, np.zeros((8, 8), bool)),)}, r"\(8, 8\)"),
    ],
)
def test_samples_that_do_not_fit_together_are_named(model, change, says):
    talk = replace(Squares().lesson(0).conversations[0], **change)
    with pytest.raises(BadRequest, match=says) as refused:
        row(model, talk)
    assert "square 0" in refused.value.message
