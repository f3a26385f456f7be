"""Words put into questions."""

from __future__ import annotations

import re

_ARTICLE = re.compile(r"(the|all|every|any)\b", re.IGNORECASE)
#: Names on the wire that aren't how people speak.
_SPOKEN = {"built-up": "built-up land", "bare": "bare ground"}


def with_article(phrase: str) -> str:
    """A phrase with its article ("the trees"); what has one keeps it, and the end of a sentence is taken off."""
    phrase = " ".join(phrase.split()).rstrip(".!?")
    phrase = _SPOKEN.get(phrase.lower(), phrase)
    return phrase if _ARTICLE.match(phrase) else f"the {phrase}"


def listed(text: str) -> list[str]:
    """The phrases of a list separated by commas, each once."""
    return list(dict.fromkeys(phrase.strip() for phrase in text.split(",") if phrase.strip()))
