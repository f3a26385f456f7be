"""Questions that can't be grounded: things no mask shows, what masks can't tell of a class, and no questions at all."""

from __future__ import annotations

from functools import cache

import numpy as np

from model_runtime.protocol import CLASSES
from model_runtime.training.language import refusal_texts
from model_runtime.training.language.grammar import expand
from model_runtime.training.language.lexicon import VOCABULARIES, Noun, Vocabulary, Wording, pairs_of
from model_runtime.training.language.refusal_words import COUNTABLE, SUBSTANCES
from model_runtime.training.language.slips import classes_near, known_words

_ONSETS = ("b", "bl", "br", "ch", "d", "dr", "f", "fl", "g", "gl", "gr", "h", "j", "k", "kl", "l", "m", "n", "p", "pl", "pr",
           "qu", "r", "s", "sk", "sl", "sn", "sp", "st", "t", "tr", "v", "w", "z", "zh", "th", "")  # fmt: skip
_VOWELS = ("a", "e", "i", "o", "u", "oo", "ee", "ai", "ou", "y", "ia")
_CODAS = (
    "",
    "",
    "b",
    "ck",
    "d",
    "g",
    "l",
    "m",
    "n",
    "nk",
    "p",
    "r",
    "rk",
    "rn",
    "sh",
    "t",
    "x",
    "zz",
    "ng",
    "mp",
    "lt",
    "v",
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890")


@cache
def _things() -> tuple[tuple[str, str], ...]:
    return tuple(pair for words in COUNTABLE.values() for pair in pairs_of(words.replace("\n", " ")))


@cache
def _substances() -> tuple[str, ...]:
    return tuple(word.strip() for words in SUBSTANCES.values() for word in words.split(",") if word.strip())


@cache
def _split(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.replace("\n", " ").split(",") if word.strip())


def distinct_things() -> int:
    """How many different nouns the refusals know."""
    return len(set(_things())) + len(set(_substances()))


def made_up_word(rng: np.random.Generator) -> str:
    """A pronounceable word that means nothing and isn't close to any word for a class."""
    while True:
        parts = []
        for _ in range(int(rng.integers(1, 4))):
            for sounds in (_ONSETS, _VOWELS, _CODAS):
                parts.append(sounds[int(rng.integers(len(sounds)))])
        word = "".join(parts)
        if len(word) >= 4 and word not in known_words() and not classes_near(word, 2):
            return word


def thing_vocabulary(rng: np.random.Generator) -> Vocabulary:
    """Words for one thing that is no class, in the shape the templates take."""
    draw = rng.random()
    if draw < 0.2:
        word = made_up_word(rng)
        return Vocabulary((Noun(word, False),), (word,), ((word, word + "s"),), (word,))
    if draw < 0.7:
        singular, plural = _things()[int(rng.integers(len(_things())))]
        return Vocabulary(
            (Noun(plural, True),), (), ((singular, plural),), (f"covered by {plural}", f"full of {plural}")
        )
    word = _substances()[int(rng.integers(len(_substances())))]
    return Vocabulary((Noun(word, False),), (word,), (), (f"covered by {word}", f"full of {word}"))


def off_topic(rng: np.random.Generator) -> str:
    """A question or remark that has nothing to do with a scene."""
    lines = _lines(refusal_texts.OFF_TOPIC)

    def fill(slot: str) -> str:
        if slot == "number":
            return str(int(rng.integers(0, 10 ** int(rng.integers(1, 5)))))
        pool = {
            "name": refusal_texts.NAMES,
            "place": refusal_texts.PLACES,
            "language": refusal_texts.LANGUAGES,
            "mischief": refusal_texts.MISCHIEF,
        }[slot]
        words = _split(pool)
        return words[int(rng.integers(len(words)))]

    return expand(rng, lines[int(rng.integers(len(lines)))], fill)


def unmeasurable_template(rng: np.random.Generator) -> str:
    """A template that names a class and asks what no mask can tell of it."""
    lines = _lines(refusal_texts.UNMEASURABLE)
    return lines[int(rng.integers(len(lines)))]


@cache
def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.splitlines() if line.strip())


def noise(rng: np.random.Generator) -> str:
    """No language at all: mashed keys, digits, marks, made-up words, code points."""
    kind = int(rng.integers(7))
    if kind == 0:
        row = _ROWS[int(rng.integers(3))]
        return "".join(row[int(at)] for at in rng.integers(len(row), size=int(rng.integers(3, 20))))
    if kind == 1:
        letters = "abcdefghijklmnopqrstuvwxyz    "
        return (
            "".join(letters[int(at)] for at in rng.integers(len(letters), size=int(rng.integers(4, 40)))).strip() or "x"
        )
    if kind == 2:
        return str(rng.choice(list("?!.,;:*#-+/&%=()"))) * int(rng.integers(1, 8))
    if kind == 3:
        return " ".join(str(int(number)) for number in rng.integers(0, 9999, size=int(rng.integers(1, 5))))
    if kind == 4:
        return " ".join(made_up_word(rng) for _ in range(int(rng.integers(1, 7))))
    if kind == 5:
        code = "".join(f"{int(byte):x}" for byte in rng.integers(0, 256, size=int(rng.integers(3, 14))))
        return (
            str(rng.choice(["", "0x", "{", "[", "<", "$", "\\", "#"]))
            + code
            + str(rng.choice(["", "}", "]", ">", ";", "=="]))
        )
    blocks = ((0x3B1, 0x3C9), (0x430, 0x44F), (0x4E00, 0x4FFF), (0x1F600, 0x1F640), (0xE0, 0xFF), (0x5D0, 0x5EA))
    low, high = blocks[int(rng.integers(len(blocks)))]
    return "".join(chr(int(point)) for point in rng.integers(low, high, size=int(rng.integers(2, 12))))


def wording_of_thing(rng: np.random.Generator) -> Wording:
    """The words one question uses for a thing that is no class."""
    return Wording(rng, thing_vocabulary(rng))


def wording_of_any_class(rng: np.random.Generator) -> Wording:
    """The words for some class, beside a thing that can't be grounded."""
    return Wording(rng, VOCABULARIES[CLASSES[int(rng.integers(len(CLASSES)))]])
