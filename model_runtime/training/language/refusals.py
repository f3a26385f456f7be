"""Questions that can't be grounded: things no mask shows, what masks can't tell of a class, and no questions at all."""

from __future__ import annotations

import re
from functools import cache

import numpy as np

from model_runtime.model.plan import Plan
from model_runtime.protocol import CLASSES
from model_runtime.training.language import options
from model_runtime.training.language.drafts import OPTIONS, Draft, sentence_of_list
from model_runtime.training.language.grammar import expand
from model_runtime.training.language.lexicon import VOCABULARIES, Noun, Vocabulary, Wording, pairs_of
from model_runtime.training.language.sentences import NO_UNIT, any_class_wording, pick, sentence
from model_runtime.training.language.slips import classes_near, known_words
from model_runtime.training.language.templates import all_templates, noun_list, nouns, phrases

#: Sections whose sentences also ask of things that are no class.
_BORROWED = (
    "area", "share", "count", "count", "larger yes-no", "larger which", "smaller yes-no", "exists", "exists", "where",
    "where", "border", "distance", "change one", "gained", "lost", "grew", "shrank", "list named", "most named",
)  # fmt: skip
_ONSETS = (
    *(
        "b",
        "bl",
        "br",
        "ch",
        "d",
        "dr",
        "f",
        "fl",
        "g",
        "gl",
        "gr",
        "h",
        "j",
        "k",
        "kl",
        "l",
        "m",
        "n",
        "p",
        "pl",
        "pr",
    ),
    *("qu", "r", "s", "sk", "sl", "sn", "sp", "st", "t", "tr", "v", "w", "z", "zh", "th", ""),
)
_VOWELS = ("a", "e", "i", "o", "u", "oo", "ee", "ai", "ou", "y", "ia")
_CODAS = (
    *("b", "ck", "d", "g", "l", "m", "n", "nk", "p", "r", "rk", "rn", "sh", "t", "x", "zz", "ng", "mp", "lt", "v"),
    *("", ""),
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890")


#: Sort of refusal -> how often it is drawn.
_SORTS = {
    "thing": 27, "none kind": 9, "none object": 7, "unmeasurable": 6, "none attribute": 9, "none cause": 6,
    "none future": 6, "none elsewhere": 7, "none computed": 12, "off topic": 8, "none plugin": 6, "none chat": 5,
    "noise": 4,
}  # fmt: skip
_SORT_EDGES = np.cumsum(list(_SORTS.values()))
#: Slots of their templates that are sections of `nouns.txt`.
_SLOTS = frozenset(
    {
        *("object", "attribute", "attrunit", "reason", "future", "past", "before", "elsewhere", "place", "size"),
        *("buffer", "bigger", "onclass"),
    }
)


@cache
def _things() -> tuple[tuple[str, str], ...]:
    return pairs_of(", ".join(nouns("countable ")))


def distinct_things() -> int:
    """How many different nouns the refusals know."""
    return len(set(_things())) + len(set(nouns("substance ")))


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


def _thing(rng: np.random.Generator) -> Wording:
    """The words for something that is no class, in the shape the templates take."""
    draw = rng.random()
    if draw < 0.45:
        return _thing_in_a_landscape(rng)
    if draw < 0.55:
        word = made_up_word(rng)
        return Wording(rng, Vocabulary((Noun(word, False),), (word,), ((word, word + "s"),), (word,)))
    if draw < 0.8:
        singular, plural = _things()[int(rng.integers(len(_things())))]
        qualities = (f"covered by {plural}", f"full of {plural}")
        return Wording(rng, Vocabulary((Noun(plural, True),), (), ((singular, plural),), qualities))
    word = pick(rng, nouns("substance "))
    return Wording(rng, Vocabulary((Noun(word, False),), (word,), (), (f"covered by {word}", f"full of {word}")))


def _thing_in_a_landscape(rng: np.random.Generator) -> Wording:
    """The words for an object or a kind of plant, building or rock that a scene may well hold."""
    kinds = "object" if rng.random() < 0.5 else f"kind {pick(rng, CLASSES)}"
    word = pick(rng, noun_list(kinds))
    vocabulary = Vocabulary((Noun(word, word.endswith("s")),), (word,), ((word, word),), (f"covered by {word}",))
    return Wording(rng, vocabulary)


def draft_refusal(rng: np.random.Generator) -> Draft:
    """A question that can't be grounded, of any sort."""
    sort = list(_SORTS)[int(np.searchsorted(_SORT_EDGES, rng.random() * _SORT_EDGES[-1], side="right"))]
    if sort == "thing":
        return _about_a_thing(rng)
    if sort in ("off topic", "none plugin", "none chat"):
        return Draft(off_topic(rng, sort), Plan("none", "question"))
    if sort == "noise":
        return Draft(noise(rng), Plan("none", "question"))
    return _about_a_class(rng, sort)


def _about_a_class(rng: np.random.Generator, sort: str) -> Draft:
    """A question about a class that no mask answers: its kinds, what stands on it, why, when, elsewhere, sums."""
    one, other = (CLASSES[int(index)] for index in rng.permutation(len(CLASSES))[:2])

    def words(slot: str) -> str | None:
        name = slot.rstrip("2")
        if name == "kind":
            return pick(rng, noun_list(f"kind {one}"))
        return pick(rng, noun_list(name)) if name in _SLOTS else None

    wordings = [Wording(rng, VOCABULARIES[name]) for name in (one, other)]
    line = pick(rng, all_templates()[sort])
    names_unit = "{unit}" in line or rng.random() < 0.35
    unit = pick(rng, ("ha", "km2", "m2", "auto")) if names_unit else NO_UNIT
    text = sentence(rng, (line,), wordings, unit, words=words)
    if rng.random() >= OPTIONS / 2:
        return Draft(text, Plan("none", "thing"))
    kinds = noun_list(f"kind {one}")
    of_a_kind = "kind" in sort and rng.random() < 0.7
    picked = [kinds[int(at)] for at in rng.permutation(len(kinds))[: int(rng.integers(2, 5))]]
    return Draft(text, Plan("none", "thing"), picked if of_a_kind else _any_options(rng))


def _about_a_thing(rng: np.random.Generator) -> Draft:
    """A real question's sentence about something that is no class, or about a class and such a thing."""
    line = pick(rng, all_templates()[pick(rng, _BORROWED)])
    if "{list" in line:
        words = [_thing(rng).noun("A").text for _ in range(int(rng.integers(3, 5)))]
        text = sentence_of_list(rng, (line,), words)
    else:
        wordings = [_thing(rng), _thing(rng)]
        if re.search(r"\{[Bb]", line) and rng.random() < 0.4:
            wordings[int(rng.integers(2))] = any_class_wording(rng)
        unit = "m" if "{len}" in line else pick(rng, ("ha", "km2", "m2"))
        text = sentence(rng, (line,), wordings, unit if "{unit}" in line or rng.random() < 0.4 else NO_UNIT)
    return Draft(text, Plan("none", "thing"), _any_options(rng) if rng.random() < OPTIONS else None)


def _any_options(rng: np.random.Generator) -> list[str]:
    kind = int(rng.integers(4))
    if kind == 0:
        return options.amounts(rng, pick(rng, ("ha", "%", "km2")))
    return (options.yes_or_no, options.counts, options.places)[kind - 1](rng)


def off_topic(rng: np.random.Generator, sort: str = "off topic") -> str:
    """A question or remark that has nothing to do with a scene; `sort` is the section it comes from."""

    def fill(slot: str) -> str:
        if slot == "number":
            return str(int(rng.integers(0, 10 ** int(rng.integers(1, 5)))))
        shared = phrases().get(slot)
        return expand(rng, pick(rng, shared), fill) if shared else pick(rng, noun_list(slot))

    return expand(rng, pick(rng, all_templates()[sort]), fill)


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
