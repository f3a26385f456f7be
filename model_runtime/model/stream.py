"""Text <-> tokens of one conversation: the prompt, and the names of the special tokens."""

from __future__ import annotations

from collections.abc import Sequence

from tokenizers import Tokenizer

from model_runtime.errors import ModelError
from model_runtime.model import plan

#: Models of the same layout that answer first and outline afterwards have no such tokens.
_WAY_OUT = (
    "Get the model again, or choose a checkpoint of TerraScope: Sa2VA's and EarthMind's were never taught to reason "
    "around their masks, and their tokenizers have no tokens for it."
)


def lacking(tokenizer: Tokenizer, required: Sequence[str]) -> tuple[str, ...]:
    """Those of the required special tokens that a tokenizer doesn't have."""
    return tuple(name for name in required if tokenizer.token_to_id(name) is None)


class Words:
    """A tokenizer whose special tokens are known by name.

    Attributes:
        ids: Special token -> id.
        stops: Ids that end a turn.

    Args:
        tokenizer: A `tokenizers.Tokenizer` that has every one of `required`.
        lowercase: Whether typed text is read in small letters.
        typed_dropout: Share of the BPE merges left out at random of typed text; for training only.
        required: The special tokens it must have.

    Raises:
        ModelError: If one is missing.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        lowercase: bool = False,
        typed_dropout: float = 0.0,
        required: Sequence[str] = plan.SPECIAL_TOKENS,
    ) -> None:
        self.tokenizer = tokenizer
        self._lowercase = lowercase
        if missing := lacking(tokenizer, required):
            raise ModelError(f"The model's tokenizer lacks {', '.join(missing)}.", _WAY_OUT)
        found = {name: tokenizer.token_to_id(name) for name in required}
        self.ids: dict[str, int] = {name: value for name, value in found.items() if value is not None}
        ends = (tokenizer.token_to_id(name) for name in (plan.TURN_CLOSE, plan.OTHER_STOP))
        self.stops = {end for end in ends if end is not None}
        self._ordinary = Tokenizer.from_str(tokenizer.to_str())
        self._ordinary.encode_special_tokens = True
        if typed_dropout:
            self._ordinary.model.dropout = typed_dropout

    def encode(self, text: str) -> list[int]:
        """Ids of text of our own, in which special tokens count as such."""
        return list(self.tokenizer.encode(text, add_special_tokens=False).ids)

    def encode_typed(self, text: str) -> list[int]:
        """Ids of text a person typed: a typed "[SEG]" is five characters, never the token."""
        text = text.lower() if self._lowercase else text
        return list(self._ordinary.encode(text, add_special_tokens=False).ids)

    def decode(self, ids: Sequence[int]) -> str:
        """Text of ids, special tokens spelled out."""
        return str(self.tokenizer.decode(list(ids), skip_special_tokens=False))

    def prompt(self, question: str, image_tokens: Sequence[int], instructions: str = "") -> list[int]:
        """Ids of the person's turn and the opening of the model's.

        Args:
            question: As typed.
            image_tokens: Visual tokens of each image, in order of date.
            instructions: What the published networks are told before the images; a network that is told nothing has
                its images numbered ("Image: t1 …") where there are several.

        Returns:
            Ids with `<IMG_CONTEXT>` where each visual token goes.
        """
        ids = self.encode(f"{plan.TURN_OPEN}user\n{instructions}")
        for number, count in enumerate(image_tokens, start=1):
            if len(image_tokens) > 1 and not instructions:
                ids += self.encode(f"Image: t{number} ")
            ids += [self.ids[plan.IMG_OPEN], *[self.ids[plan.IMG_CONTEXT]] * count, self.ids[plan.IMG_CLOSE]]
            ids += self.encode("\n")
        return [*ids, *self.encode_typed(question), *self.encode(f"{plan.TURN_CLOSE}\n{plan.TURN_OPEN}assistant\n")]
