"""A small template language: "[a|b|]" is a choice, "{name}" a slot filled by the caller.

Choices nest. A template is read once and kept, so that hundreds of thousands of questions are cheap.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np


@dataclass(frozen=True)
class Slot:
    """A place in a template that the caller fills."""

    name: str


@dataclass(frozen=True)
class Choice:
    """Alternatives, all equally likely."""

    ways: tuple[tuple[Node, ...], ...]


Node = str | Slot | Choice

_TOKEN = re.compile(r"[\[\]|]|\{[^}]*\}|[^\[\]|{}]+")


@cache
def read_template(text: str) -> tuple[Node, ...]:
    """The template's nodes.

    Raises:
        ValueError: A bracket is left open or closed twice.
    """
    tokens = _TOKEN.findall(text)
    nodes, end = _sequence(tokens, 0, 0)
    if end != len(tokens):
        raise ValueError(f"unbalanced brackets in the template {text!r}")
    return nodes


def _sequence(tokens: list[str], at: int, depth: int) -> tuple[tuple[Node, ...], int]:
    nodes: list[Node] = []
    while at < len(tokens):
        token = tokens[at]
        if token == "[":
            choice, at = _choice(tokens, at + 1, depth + 1)
            nodes.append(choice)
            continue
        if depth and token in "]|":
            return tuple(nodes), at
        if token in "]":
            return tuple(nodes), at
        nodes.append(Slot(token[1:-1]) if token.startswith("{") else token)
        at += 1
    if depth:
        raise ValueError(f"a bracket stays open in {''.join(tokens)!r}")
    return tuple(nodes), at


def _choice(tokens: list[str], at: int, depth: int) -> tuple[Choice, int]:
    ways = []
    while True:
        way, at = _sequence(tokens, at, depth)
        ways.append(way)
        if tokens[at] == "]":
            return Choice(tuple(ways)), at + 1
        at += 1


def expand(rng: np.random.Generator, template: str, fill: Callable[[str], str]) -> str:
    """One text of a template, each choice drawn with `rng`, each slot filled by `fill(name)`."""
    return _expand(rng, read_template(template), fill)


def _expand(rng: np.random.Generator, nodes: tuple[Node, ...], fill: Callable[[str], str]) -> str:
    parts = []
    for node in nodes:
        if isinstance(node, str):
            parts.append(node)
        elif isinstance(node, Slot):
            parts.append(fill(node.name))
        else:
            parts.append(_expand(rng, node.ways[int(rng.integers(len(node.ways)))], fill))
    return "".join(parts)


def words_of(template: str) -> set[str]:
    """Every fixed word a template can say, in lower case."""
    return {
        word.lower()
        for token in _TOKEN.findall(template)
        if token[0] != "{"
        for word in re.findall(r"[A-Za-z]+", token)
    }
