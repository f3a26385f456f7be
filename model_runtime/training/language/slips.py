"""Typing as people type: slips of the finger, lost marks and capitals, chat spelling.

A slip never turns one class into another or one question into another: a changed word must stay nearest to the word
it was, and must not be any other word the questions use.
"""

from __future__ import annotations

import re
from functools import cache

import numpy as np

from model_runtime.training.language.grammar import words_of
from model_runtime.training.language.lexicon import class_words
from model_runtime.training.language.templates import all_templates, phrases

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS = {
    letter: row[max(at - 1, 0) : at] + row[at + 1 : at + 2] for row in _ROWS for at, letter in enumerate(row)
}
_CHAT = {
    "please": ("pls", "plz"),
    "are": ("r",),
    "you": ("u",),
    "what's": ("whats",),
    "where's": ("wheres",),
    "the": ("teh", "th"),
    "and": ("&", "n"),
    "between": ("btw", "betw."),
    "with": ("w/",),
    "I'd": ("Id",),
    "is": ("iz",),
    "than": ("then",),
    "there": ("their", "ther"),
    "how": ("hw", "hwo"),
    "much": ("mcuh", "mutch"),
    "what": ("wat", "waht"),
    "from": ("frm", "form"),
    "where": ("were", "wher"),
    "because": ("bc",),
}
#: Words that are misspelt again and again.
_MISSPELT = {
    "which": ("wich", "whitch", "whihc"), "separate": ("seperate", "separat"), "there": ("ther", "thier"),
    "than": ("then", "thna"), "where": ("wher", "whre"), "distance": ("distence", "distnace"),
    "percentage": ("percentege", "pecentage", "percantage"), "percent": ("precent", "pecent"),
    "minimum": ("minimun", "minumum"), "presence": ("presense", "precense"), "absence": ("absense",),
    "compare": ("compair", "compaire"), "border": ("boarder",), "building": ("bilding", "biulding"),
    "buildings": ("buildngs", "biuldings"), "hectares": ("hectars", "hecatres"), "metres": ("meteres",),
    "area": ("aera", "arae"), "areas": ("aeras",), "fields": ("feilds", "fileds", "fiedls"), "field": ("feild",),
    "forest": ("forrest", "foret", "forst", "foerst"), "forests": ("forrests", "forsts"),
    "water": ("watr", "wtaer", "watter"), "houses": ("hosues", "housses", "huoses"), "house": ("hosue",),
    "town": ("twon", "towm"), "village": ("vilage",), "settlement": ("setlement", "settelment"), "meadow": ("medow",),
    "meadows": ("medows", "meadws"), "grassland": ("grasland", "grassalnd"), "pasture": ("pastur", "pasure"),
    "agricultural": ("agricultral", "agricutural"), "farmland": ("farmalnd", "framland"),
    "cropland": ("croplnad", "crpoland"), "lake": ("laek",), "river": ("rivr", "rivver"), "trees": ("treees", "tres"),
    "woods": ("wodos",), "built-up": ("bulit-up", "build-up", "builtup"), "desert": ("dessert",),
    "biggest": ("bigest",), "bigger": ("biger",), "smallest": ("smalest",), "largest": ("larges", "lagrest"),
    "difference": ("diference",), "between": ("betwen", "beetween"), "determine": ("determin", "detremine"),
    "total": ("totla", "toal"), "does": ("dose",), "what": ("waht", "wht"), "many": ("mnay",), "much": ("mcuh",),
    "from": ("form", "fom"), "first": ("frist",), "image": ("iamge",), "visible": ("visable",), "exists": ("exsits",),
    "adjacent": ("adjacant", "ajacent"), "provide": ("provde",), "directly": ("directy",),
    "occurrence": ("occurence",), "assess": ("asses",), "change": ("chnage",), "changed": ("chagned",),
    "rank": ("rnak",), "cover": ("covr",),
}  # fmt: skip
#: What people who learn English swap: (pattern, replacement).
_LEARNT = tuple(
    (re.compile(pattern), other)
    for pattern, other in (
        (r"\bis\b", "are"), (r"\bare\b", "is"), (r"\bdoes\b", "do"), (r"\bdo\b", "does"), (r"\bhas\b", "have"),
        (r"\bhave\b", "has"), (r"\bof\b", "from"), (r"\bin\b", "on"), (r"\bby\b", "from"), (r"\bthan\b", "as"),
        (r"\bbigger\b", "more big"), (r"\blarger\b", "more large"), (r"\bwhat\b", "which"), (r"\bthe\b", "a"),
        (r"\bplease (?=\w)", "please to "), (r"\bis there\b", "it has"), (r"\bare there\b", "there are"),
        (r"\bhectares\b", "hectare"), (r"\bmetres\b", "metre"), (r"\bwas\b", "were"), (r"\bto\b", "until"),
        (r"\bdo you\b", "you"), (r"\bis covered\b", "covers"), (r"\btotal\b", "whole"),
    )
)  # fmt: skip
_WORD = re.compile(r"[A-Za-z]+")


def _deletions(word: str, depth: int) -> set[str]:
    """The word and everything it becomes by leaving out up to `depth` letters."""
    found = {word}
    for _ in range(depth):
        found |= {text[:at] + text[at + 1 :] for text in found for at in range(len(text))}
    return found


@cache
def _classes_near(depth: int) -> dict[str, frozenset[str]]:
    """What class words become by up to `depth` deletions -> their classes."""
    found: dict[str, set[str]] = {}
    for word, name in class_words().items():
        for text in _deletions(word, depth):
            found.setdefault(text, set()).add(name)
    return {text: frozenset(names) for text, names in found.items()}


def classes_near(word: str, edits: int) -> frozenset[str]:
    """Classes with a word within `edits` slips of this one (some a little further; none nearer is missed).

    Two words that few edits part share what is left of them after as many deletions.
    """
    known = _classes_near(edits)
    return frozenset(name for text in _deletions(word, edits) for name in known.get(text, ()))


@cache
def known_words() -> frozenset[str]:
    """Every word the questions use; no slip may produce one of them."""
    lines = [line for group in (all_templates(), phrases()) for body in group.values() for line in body]
    return frozenset(class_words()).union(*(words_of(line) for line in lines))


def _strike(rng: np.random.Generator, word: str) -> str:
    """One slip inside a word; its first letter stays, as it mostly does."""
    at = int(rng.integers(1, len(word)))
    kind = int(rng.integers(4))
    if kind == 0 and at + 1 < len(word):
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    near = _NEIGHBOURS.get(word[at].lower(), "")
    return word[:at] + near[int(rng.integers(len(near)))] + word[at + 1 :] if near else word


def slip_word(rng: np.random.Generator, word: str) -> str:
    """The word with one slip, or as it was where every slip tried would change its meaning."""
    for _ in range(4):
        struck = _strike(rng, word)
        if struck != word and _keeps_meaning(word.lower(), struck.lower()):
            return struck
    return word


def _keeps_meaning(word: str, struck: str) -> bool:
    if struck in known_words():
        return False
    own = class_words().get(word)
    return classes_near(struck, 1) <= ({own} if own else set())


def with_slips(rng: np.random.Generator, text: str) -> str:
    """The text with one or two slips of the finger in words of four letters and more."""
    spans = [found.span() for found in _WORD.finditer(text) if found.end() - found.start() >= 4]
    count = min(len(spans), 1 + int(rng.random() < 0.3))
    if not count:
        return text
    for index in sorted(rng.choice(len(spans), count, replace=False), reverse=True):
        start, end = spans[int(index)]
        text = text[:start] + slip_word(rng, text[start:end]) + text[end:]
    return text


def with_chat_spelling(rng: np.random.Generator, text: str) -> str:
    """Some common words as people type them in a hurry."""
    words = text.split(" ")
    for at, word in enumerate(words):
        short = _CHAT.get(word)
        if short and rng.random() < 0.35:
            words[at] = short[int(rng.integers(len(short)))]
    return " ".join(words)


def with_usual_misspellings(rng: np.random.Generator, text: str) -> str:
    """The words that people misspell again and again, one to three of them."""
    words = text.split(" ")
    places = [at for at, word in enumerate(words) if word in _MISSPELT]
    for at in rng.permutation(places)[: int(rng.integers(1, 4))]:
        wrong = _MISSPELT[words[at]]
        words[at] = wrong[int(rng.integers(len(wrong)))]
    return " ".join(words)


def with_learners_grammar(rng: np.random.Generator, text: str) -> str:
    """One verb form, preposition or comparison as people write it whose first language is another."""
    usable = [(pattern, other) for pattern, other in _LEARNT if pattern.search(text)]
    if not usable:
        return text
    pattern, other = usable[int(rng.integers(len(usable)))]
    return pattern.sub(other, text, count=1)


def without_articles(rng: np.random.Generator, text: str) -> str:
    """The telegraphic register: articles dropped."""
    return " ".join(word for word in text.split(" ") if word not in ("the", "a", "an", "this") or rng.random() < 0.15)


def with_lost_space(rng: np.random.Generator, text: str) -> str:
    """One space between two words of three letters and more left out."""
    places = [found.start() for found in re.finditer(r"(?<=[a-z]{3}) (?=[a-z]{3})", text)]
    if not places:
        return text
    at = places[int(rng.integers(len(places)))]
    return text[:at] + text[at + 1 :]
