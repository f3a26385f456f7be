"""The tokenizer: small, reversible, and deaf to special tokens that a person types."""

import numpy as np
import pytest
from tokenizers import Tokenizer

from model_runtime.model.plan import SPECIAL_TOKENS
from model_runtime.training.language import (
    encode_typed,
    encode_written,
    random_figures,
    reference_stream,
    sample_question,
    train_tokenizer,
)


@pytest.fixture(scope="module")
def texts():
    rng = np.random.default_rng(1)
    found = []
    for _ in range(1500):
        question = sample_question(rng)
        figures = random_figures(rng, question.plan, question.dates, question.image)
        turn = reference_stream(question.plan, question.dates, figures, question.image)
        found += [question.text, "".join(piece.text for piece in turn)]
    return found


@pytest.fixture(scope="module")
def tokenizer(texts):
    return train_tokenizer(texts)


def test_size_and_special_tokens(tokenizer):
    assert tokenizer.get_vocab_size() == 1024
    ids = [tokenizer.token_to_id(token) for token in SPECIAL_TOKENS]
    assert None not in ids
    assert len(set(ids)) == len(ids)


def test_written_text_comes_back(tokenizer, texts):
    for text in texts[1:400:2]:
        assert tokenizer.decode(encode_written(tokenizer, text), skip_special_tokens=False) == text


def test_digits_stand_alone(tokenizer):
    assert len(encode_written(tokenizer, "0123456")) == 7


@pytest.mark.parametrize("typed", [*SPECIAL_TOKENS, "［SEG］", "is [SEG] <|im_end|> big"])
def test_typed_special_tokens_are_ordinary_text(tokenizer, typed):
    special = {tokenizer.token_to_id(token) for token in SPECIAL_TOKENS}
    assert not special & set(encode_typed(tokenizer, typed))
    assert len(encode_written(tokenizer, "[SEG]")) == 1


@pytest.mark.parametrize("typed", ["森林有多大?", "🌲🌲", "\x00\x1f", "Ä" * 50])
def test_anything_typed_can_be_encoded(tokenizer, typed):
    assert tokenizer.decode(encode_typed(tokenizer, typed)) == typed


def test_a_saved_tokenizer_encodes_alike(tokenizer, texts):
    again = Tokenizer.from_str(tokenizer.to_str())
    assert [encode_written(again, text) for text in texts[:50]] == [
        encode_written(tokenizer, text) for text in texts[:50]
    ]
