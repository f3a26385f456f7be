"""The words of the questions: classes kept apart, slips harmless, refusals many, templates sound."""

import re

import numpy as np
import pytest

from model_runtime.model.plan import Plan
from model_runtime.protocol import CLASSES
from model_runtime.training.language import sample_question
from model_runtime.training.language.drafts import DRAFTERS
from model_runtime.training.language.grammar import expand, read_template
from model_runtime.training.language.lexicon import VOCABULARIES, class_words, one_word_nouns
from model_runtime.training.language.refusals import distinct_things, made_up_word, noise
from model_runtime.training.language.sentences import class_wordings, sentence
from model_runtime.training.language.slips import (
    known_words,
    slip_word,
    with_learners_grammar,
    with_slips,
    with_usual_misspellings,
)
from model_runtime.training.language.templates import all_templates, noun_list, phrases


def edit_distance(one: str, other: str) -> int:
    rows = np.zeros((len(one) + 1, len(other) + 1), dtype=int)
    rows[:, 0], rows[0, :] = range(len(one) + 1), range(len(other) + 1)
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            rows[i, j] = min(rows[i - 1, j] + 1, rows[i, j - 1] + 1, rows[i - 1, j - 1] + (one[i - 1] != other[j - 1]))
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                rows[i, j] = min(rows[i, j], rows[i - 2, j - 2] + 1)
    return int(rows[-1, -1])


def _texts(name: str) -> set[str]:
    words = VOCABULARIES[name]
    return (
        {noun.text for noun in words.everyday}
        | set(words.substances)
        | {text for pair in words.things for text in pair}
        | set(words.qualities)
    )


def test_each_class_has_many_words_and_shares_none():
    for name in CLASSES:
        assert len(_texts(name)) >= 40
        assert len(VOCABULARIES[name].things) >= 15
        assert len(VOCABULARIES[name].substances) >= 15
        for other in CLASSES:
            assert name == other or not _texts(name) & _texts(other)


@pytest.mark.parametrize("lines", [*all_templates().values(), *phrases().values()])
def test_templates_are_sound(lines):
    rng = np.random.default_rng(0)
    for line in lines:
        read_template(line)
        assert line.count("[") == line.count("]")
        assert expand(rng, line, lambda slot: "x").strip() or lines in phrases().values()


def test_every_groundable_template_names_its_classes():
    rng = np.random.default_rng(1)
    wordings = class_wordings(rng, ("water", "trees"))
    for name, lines in all_templates().items():
        if name.startswith(("off topic", "unmeasurable", "none ")) or " all" in name or "of options" in name:
            continue
        special = name.split()[0] in ("gained", "lost", "grew", "shrank") and " " in name
        for line in lines:
            assert "{list" in line or special or re.search(r"\{[Aa]", line), (name, line)
            assert "{" not in sentence(rng, (line,), wordings, "ha", "x, y")
            if name.startswith(("larger", "smaller", "border", "distance", "change two")):
                assert re.search(r"\{[Bb]", line), (name, line)


def test_a_slip_never_makes_another_class():
    rng = np.random.default_rng(2)
    owners = class_words()
    changed = 0
    for word in sorted(owners)[::4]:
        struck = slip_word(rng, word) if len(word) > 3 else word
        if struck == word:
            continue
        changed += 1
        assert struck not in known_words()
        near = {
            owner
            for other, owner in owners.items()
            if abs(len(other) - len(struck)) < 2 and edit_distance(struck, other) < 2
        }
        assert near <= {owners[word]}, (word, struck)
    assert changed > 40


def test_slips_change_little():
    rng = np.random.default_rng(3)
    text = "how many hectares of forest are there in the northern valley"
    struck = [with_slips(rng, text) for _ in range(200)]
    assert sum(one != text for one in struck) > 150
    assert max(edit_distance(one, text) for one in struck) <= 2


def test_there_are_hundreds_of_things_that_are_no_class():
    assert distinct_things() >= 400
    assert len(all_templates()["off topic"]) >= 150


def test_made_up_words_are_far_from_every_class():
    rng = np.random.default_rng(4)
    made = {made_up_word(rng) for _ in range(60)}
    assert len(made) > 55
    assert all(edit_distance(word, own) > 2 for word in made for own in class_words() if abs(len(word) - len(own)) < 3)


def test_noise_is_never_empty():
    rng = np.random.default_rng(5)
    assert all(noise(rng).strip() for _ in range(2000))


def test_refusals_name_no_class_or_ask_what_masks_cannot_tell():
    rng = np.random.default_rng(6)
    plans = {sample_question(rng, kind="none").plan for _ in range(500)}
    assert plans == {Plan("none", "thing"), Plan("none", "question")}


def test_units_asked_for_stand_in_the_text():
    rng = np.random.default_rng(7)
    marks = {
        "ha": r"(?<![a-z])ha\b|hectar",
        "km2": r"km|square kilomet|sq km|sq\. km",
        "m2": r"m2|m²|m\^2|sq\.? ?m|square met",
    }
    for kind in ("area", "change"):
        for _ in range(1500):
            draft = DRAFTERS[kind](rng, list(CLASSES))
            if draft.plan.form in marks:
                whole = draft.text + " ".join(draft.choices or ())
                assert re.search(marks[draft.plan.form], whole), draft


def test_what_a_mask_cannot_answer_is_asked_in_the_words_of_what_it_can():
    rng = np.random.default_rng(8)
    texts = " \n".join(sample_question(rng, kind="none").text.lower() for _ in range(9000))
    for words in (
        "oak",
        "maize",
        "solar panels",
        "biomass",
        "in 2040",
        "due to",
        "combined",
        "within 500 m",
        "in brazil",
    ):
        assert words in texts, words
    owners = class_words()
    named = sum(any(word in owners for word in re.findall(r"[a-z-]+", text)) for text in texts.split("\n"))
    assert named > 0.4 * 9000


def test_years_and_purposes_alone_refuse_nothing():
    rng = np.random.default_rng(9)
    kinds = [kind for kind in DRAFTERS for _ in range(400)]
    texts = [sample_question(rng, kind=kind).text.lower() for kind in kinds]
    assert sum(bool(re.search(r"\b20[012][0-9]\b", text)) for text in texts) > 60
    assert not any(re.search(r"\b(20[3-9]\d|21\d\d|19\d\d|18\d\d) (image|scene)", text) for text in texts)
    for words in ("wildfire risk", "climate change", "solar panels", "in this valley"):
        assert any(words in text for text in texts), words


@pytest.mark.parametrize("name", CLASSES)
def test_the_words_for_kinds_of_a_class_are_no_words_for_it(name):
    assert not set(noun_list(f"kind {name}")) & set().union(*(_texts(other) for other in CLASSES))
    assert not set(noun_list("object")) & _texts(name)


def test_an_earlier_year_comes_first():
    rng = np.random.default_rng(10)
    for _ in range(300):
        text = sentence(rng, ("{year2} {year1}", "{year1} {year2}"))
        years = [int(year) for year in text.split()]
        assert len(set(years)) == 2
        assert all(2000 <= year <= 2026 for year in years)


def test_classes_to_rank_are_exactly_those_named():
    rng = np.random.default_rng(11)
    heaps = 0
    for _ in range(1500):
        draft = DRAFTERS["rank"](rng, [CLASSES[int(at)] for at in rng.permutation(len(CLASSES))])
        if draft.plan.form != "list" or len(draft.plan.classes) == len(CLASSES):
            continue
        words = re.findall(r"[a-z]+", draft.text.lower())
        wanted = {one_word: name for name in draft.plan.classes for one_word in one_word_nouns(name)}
        found = [wanted[word] for word in words if word in wanted]
        if " ".join(word for word in words if word in wanted) in draft.text and len(found) == len(draft.plan.classes):
            heaps += 1
            assert tuple(found) == draft.plan.classes, draft
    assert heaps > 30


def test_usual_misspellings_and_learners_grammar_keep_the_sentence():
    rng = np.random.default_rng(12)
    text = "which forest is bigger than the town in hectares"
    struck = {with_usual_misspellings(rng, text) for _ in range(50)}
    assert len(struck) > 5
    assert text not in struck
    assert all(len(one.split()) == len(text.split()) for one in struck)
    assert {with_learners_grammar(rng, text) for _ in range(50)} - {text}
    assert with_learners_grammar(rng, "woods") == "woods"
