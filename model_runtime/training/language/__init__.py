"""The language side of the training: typed questions, what they ask for, and the stream that answers them."""

from model_runtime.training.language.dialogue import Piece, own_answer, reference_stream
from model_runtime.training.language.figures import random_figures
from model_runtime.training.language.questions import KINDS, SampleQuestion, sample_question
from model_runtime.training.language.tokenizer import encode_typed, encode_written, train_tokenizer

__all__ = [
    "KINDS",
    "Piece",
    "SampleQuestion",
    "encode_typed",
    "encode_written",
    "own_answer",
    "random_figures",
    "reference_stream",
    "sample_question",
    "train_tokenizer",
]
