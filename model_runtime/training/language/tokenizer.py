"""The embedded model's tokenizer: byte-level BPE, small, with every digit a token of its own."""

from __future__ import annotations

from collections.abc import Iterable

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

from model_runtime.model.plan import SPECIAL_TOKENS

PAD = "<pad>"
#: A word with the space before it, one digit, a run of other marks, or white space.
_WORDS = Regex(r" ?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+|\s+")


def train_tokenizer(texts: Iterable[str], vocab_size: int = 1024) -> Tokenizer:
    """A tokenizer learned from the training texts.

    NFKC folds "km²" and full-width letters first; special tokens are looked for before that, so folding can't make one.

    Args:
        texts: Questions and assistant turns; special tokens in them are cut out, not learned from.
        vocab_size: Tokens in all, with the 256 bytes and the special tokens.

    Returns:
        The tokenizer; token 0 is `PAD`, then `SPECIAL_TOKENS` in order.
    """
    tokenizer = Tokenizer(models.BPE(byte_fallback=False))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(_WORDS, behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    special = [AddedToken(word, special=True, normalized=False) for word in (PAD, *SPECIAL_TOKENS)]
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=special,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator((_without_special(text) for text in texts), trainer=trainer)
    return tokenizer


def _without_special(text: str) -> str:
    for token in SPECIAL_TOKENS:
        text = text.replace(token, "\n")
    return text


def encode_written(tokenizer: Tokenizer, text: str) -> list[int]:
    """Token ids of text this project wrote itself: special tokens are special."""
    tokenizer.encode_special_tokens = False
    return list(tokenizer.encode(text, add_special_tokens=False).ids)


def encode_typed(tokenizer: Tokenizer, text: str) -> list[int]:
    """Token ids of text a person typed: "[SEG]" is five ordinary characters and can't steer the decoding."""
    tokenizer.encode_special_tokens = True
    try:
        return list(tokenizer.encode(text, add_special_tokens=False).ids)
    finally:
        tokenizer.encode_special_tokens = False
