"""How a sentence comes out of somebody's fingers: opening words, the image meant, options, slips, capitals, marks."""

from __future__ import annotations

import re

import numpy as np

from model_runtime.training.language import options, slips
from model_runtime.training.language.templates import manners

_IMPERATIVE = re.compile(
    r"(calculate|compute|measure|determine|estimate|quantify|work out|figure out|find|give|report|tell|get|provide|"
    r"state|show|derive|assess|evaluate|specify|return|count(?! of)|locate|pinpoint|locali[sz]e|point|highlight|"
    r"outline|segment|mark|delineate|map|extract|draw|detect|check|verify|decide|name|identify|rank|order|sort|list|arrange|"
    r"establish|ascertain|indicate|confirm|clarify|enumerate|document|test|compile|record|deliver|note|"
    r"set out|communicate|declare|furnish|supply|examine|investigate|inform|validate|prepare|make|produce|advise|"
    r"put|describe|analy[sz]e|summari[sz]e|compare|sum|add|say|look|search|explain|mask|trace|pick) "
)
_ASKING = re.compile(
    r"(what|which|how|where|in |into |of |out of |among |between |towards |to what |is |are |does |do |did |has |have |"
    r"was |were |can |could |will |would |by |on |at |"
    r"who|why|when)"
)
_ENDS_ASKING = ("?", "?", "?", "?", "?", "?", "", "", "??", " ?", ".", "?!", "...", "???")
_ENDS_TELLING = (".", ".", ".", "", "", "", "!", "?")

_FIRST = ("first", "first", "earlier", "earliest", "initial", "oldest", "older", "starting")
_LAST = ("last", "later", "latest", "final", "newest", "most recent", "newer", "current")
_NTH = ("first", "second", "third", "fourth", "fifth", "sixth")
_SHORT_NTH = ("1st", "2nd", "3rd", "4th", "5th", "6th")
_IMAGE_NOUNS = ("image", "image", "image", "date", "picture", "scene", "acquisition", "layer", "time", "snapshot")


def with_image_named(rng: np.random.Generator, text: str, dates: int) -> tuple[str, int]:
    """The sentence with words for one of the images, and that image's index from 0."""
    index = int(rng.choice([0, dates - 1])) if rng.random() < 0.75 else int(rng.integers(dates))
    where = _image_words(rng, index, dates)
    if rng.random() < 0.3:
        return f"{where}, {text}", index
    return f"{text} {where}", index


_OF_A_YEAR = (
    *("in the {} image", "in the {} image", "in the image from {}", "in {}", "in {}", "as of {}", "({})", "for {}"),
    *("on the {} picture", "in the {} scene", "in the image of {}", "in the summer of {}", "in the year {}"),
)


def with_year_named(rng: np.random.Generator, text: str) -> str:
    """The sentence with the year of the scene's only image; years of no image are asked of in the refusals."""
    words = _OF_A_YEAR[int(rng.integers(len(_OF_A_YEAR)))].format(int(rng.integers(2000, 2027)))
    return f"{words}, {text}" if rng.random() < 0.25 and words[0] != "(" else f"{text} {words}"


def _image_words(rng: np.random.Generator, index: int, dates: int) -> str:
    noun = _IMAGE_NOUNS[int(rng.integers(len(_IMAGE_NOUNS)))]
    place = "at" if noun in ("date", "time") else str(rng.choice(["in", "in", "on"]))
    draw = rng.random()
    if index == 0 and draw < 0.15:
        return str(
            rng.choice(["at the start", "at the beginning", "before the change", "at first", "initially", "originally"])
        )
    if index == dates - 1 and draw < 0.15:
        return str(
            rng.choice(["at the end", "most recently", "at the latest date", "after the change", "now", "today"])
        )
    if draw < 0.3:
        return f"{place} {noun} {str(rng.choice(['', 't', 'no. ', '#'])) if noun != 'time' else 't'}{index + 1}"
    if draw < 0.36:
        return f"{place} t{index + 1}"
    if index == 0 and draw < 0.75:
        word = _FIRST[int(rng.integers(len(_FIRST)))]
    elif index == dates - 1 and draw < 0.75:
        word = _LAST[int(rng.integers(len(_LAST)))]
    else:
        word = (_NTH if rng.random() < 0.75 else _SHORT_NTH)[index]
    year = f" ({int(rng.integers(2000, 2027))})" if rng.random() < 0.05 else ""
    return f"{place} the {word} {noun}{year}"


def typed(rng: np.random.Generator, text: str, choices: list[str] | None, plain: bool = False) -> str:
    """The sentence as typed.

    Args:
        rng: Where chance comes from.
        text: The sentence, in lower case but for names.
        choices: Options to put behind it.
        plain: No opening words (greetings and noise stand alone).
    """
    asking = bool(_ASKING.match(text))
    if not plain and rng.random() < 0.22:
        text = _opened(rng, text)
    if not plain and rng.random() < 0.08:
        after = manners("after")[int(rng.integers(len(manners("after"))))]
        text += after if after.startswith(",") else f" {after}"
    text = _slipped(rng, text)
    ends = _ENDS_ASKING if asking else _ENDS_TELLING
    if text[-1:].isalnum() or text[-1:] in ")%²":
        text += ends[int(rng.integers(len(ends)))]
    text = _capitals(rng, text)
    return text + options.laid_out(rng, choices) if choices else text


def _opened(rng: np.random.Generator, text: str) -> str:
    if _IMPERATIVE.match(text):
        pool = manners("before commands")
    elif _ASKING.match(text):
        pool = manners("before questions")
    else:
        pool = manners("before keywords")
    return f"{pool[int(rng.integers(len(pool)))]} {text}"


def _slipped(rng: np.random.Generator, text: str) -> str:
    draw = rng.random()
    if draw < 0.16:
        return slips.with_slips(rng, text)
    if draw < 0.19:
        return slips.without_articles(rng, text)
    if draw < 0.225:
        return slips.with_chat_spelling(rng, text)
    if draw < 0.235:
        return slips.with_lost_space(rng, text)
    if draw < 0.28:
        return slips.with_usual_misspellings(rng, text)
    if draw < 0.31:
        return slips.with_learners_grammar(rng, text)
    if draw < 0.325:
        return slips.with_usual_misspellings(rng, slips.with_chat_spelling(rng, text))
    if draw < 0.34:
        return slips.with_slips(rng, slips.without_articles(rng, text))
    return text


def _capitals(rng: np.random.Generator, text: str) -> str:
    draw = rng.random()
    if draw < 0.6:
        return text[:1].upper() + re.sub(r"\bi\b", "I", text[1:])
    if draw < 0.63:
        return text.upper()
    if draw < 0.64:
        return text.title()
    return text
