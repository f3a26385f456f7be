"""The engine: question + scene -> events -> answer. `work.py` holds the order of work, top to bottom."""

from model_runtime.engine.correcting import correct
from model_runtime.engine.work import LONGEST_QUESTION, answer_question, ask

__all__ = ["LONGEST_QUESTION", "answer_question", "ask", "correct"]
