"""Trains the embedded model from nothing: `python -m model_runtime.training.nano --minutes 120`.

Every stage keeps its state in the output folder and goes on where it stopped; delete the folder to begin anew. On two
cores the grounding and the first language stage may run side by side, one thread each (`--stage`).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import numpy as np
import torch
import typer
from tokenizers import Tokenizer

from model_runtime.model.checkpoint import TOKENIZER_NAME, embedded_models, load_model, save_model
from model_runtime.model.config import nano_config
from model_runtime.model.network import TerraScope
from model_runtime.model.stream import Words
from model_runtime.training.bank import BankImage, encode_bank
from model_runtime.training.fusion import train_fusion
from model_runtime.training.grounding import FIRST_TRAINING_SEED, class_codes, pretrain_grounding
from model_runtime.training.language import random_figures, reference_stream, sample_question, train_tokenizer
from model_runtime.training.real_scenes import real_scenes
from model_runtime.training.reasoning import train_reasoning

#: Share of the whole time each stage gets.
_SHARES = {"grounding": 0.45, "language": 0.25, "reading": 0.27, "fusion": 0.03}
_TOKENIZER_TEXTS = 20_000
#: Chance of each merge being left out of a typed question while training, so that slips look familiar.
_TYPED_DROPOUT = 0.08
_BANK_SCENES = 700


def train_nano(
    out: Annotated[Path, typer.Option(help="Folder of the resumable state.")] = Path("training-output"),
    minutes: Annotated[float, typer.Option(help="Wall-clock time of all stages.")] = 150.0,
    stage: Annotated[
        str, typer.Option(help="grounding, language, reading, fusion, save, or all of them in order.")
    ] = "all",
    threads: Annotated[int, typer.Option(help="Threads of torch.")] = 1,
    model: Annotated[Path | None, typer.Option(help="Folder of the finished model.")] = None,
    start: Annotated[Path | None, typer.Option(help="Folder of a trained model to go on from.")] = None,
    compiled: Annotated[bool, typer.Option("--compile", help="Compile the masks' step; needs a C++ compiler.")] = False,
    real: Annotated[Path | None, typer.Option(help="Folder of real scenes; the masks learn from them as well.")] = None,
    without: Annotated[str, typer.Option(help="Real place to leave out, so that figures on it are fair.")] = "",
) -> None:
    """Trains nano: masks by class code, the language model, reading scenes' tokens and figures, choosing sensors."""
    torch.set_num_threads(threads)
    torch.manual_seed(0)
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = _tokenizer(out / "tokenizer.json", start)
    network = TerraScope(nano_config(tokenizer.get_vocab_size()))
    network.class_prompts.copy_(class_codes(network.config.grounding.d_model))
    words = Words(tokenizer, lowercase=True, typed_dropout=_TYPED_DROPOUT)
    if start is not None:
        network.load_state_dict(load_model(str(start), "cpu").network.state_dict())
    if stage in ("grounding", "all"):
        scenes = real_scenes(real, without) if real is not None else []
        pretrain_grounding(network.sam2, out, minutes * _SHARES["grounding"], compiled=compiled, real=scenes)
        torch.save(network.sam2.state_dict(), out / "grounding-final.pt")
    if stage in ("language", "all"):
        train_reasoning(network, words, out, minutes * _SHARES["language"], name="language")
    if stage in ("reading", "all"):
        _load_parts(network, out, "language")
        bank = _bank(network, out / "bank.pt")
        share = minutes * _SHARES["reading"]
        train_reasoning(network, words, out, share, bank=bank, learning_rate=1e-3, name="reading")
    if stage in ("fusion", "all"):
        _load_parts(network, out, "reading")
        first = FIRST_TRAINING_SEED // 2 + 2 * _BANK_SCENES
        train_fusion(network, words, out, minutes * _SHARES["fusion"], first)
    if stage in ("save", "all"):
        _load_parts(network, out, "reading")
        save_model(model or embedded_models() / "nano", network, tokenizer)


def _tokenizer(path: Path, start: Path | None) -> Tokenizer:
    """The tokenizer: that of the model to go on from, or trained on the training texts once."""
    if start is not None:
        return Tokenizer.from_file(str(start / TOKENIZER_NAME))
    if not path.exists():
        train_tokenizer(_texts(np.random.default_rng(1))).save(str(path))
    return Tokenizer.from_file(str(path))


def _texts(rng: np.random.Generator) -> Iterator[str]:
    """Questions and the turns that answer them, for the tokenizer."""
    for _ in range(_TOKENIZER_TEXTS):
        question = sample_question(rng)
        yield question.text.lower()
        figures = random_figures(rng, question.plan, question.dates, question.image)
        yield "".join(p.text for p in reference_stream(question.plan, question.dates, figures, question.image))


def _bank(network: TerraScope, path: Path) -> list[BankImage]:
    """The encoded scenes, a quarter of them at the full window; kept for a run that is resumed."""
    if not path.exists():
        network.eval()
        first = FIRST_TRAINING_SEED // 2
        small = encode_bank(network, first, _BANK_SCENES * 3 // 4)
        large = encode_bank(network, first + _BANK_SCENES, _BANK_SCENES // 4, size=network.config.window)
        network.train()
        torch.save([vars(image) | {"labels": torch.from_numpy(image.labels)} for image in small + large], path)
    return [BankImage(**image | {"labels": image["labels"].numpy()}) for image in torch.load(path, weights_only=True)]


def _load_parts(network: TerraScope, out: Path, name: str) -> None:
    """Loads what earlier stages in this folder trained: masks, the language side of stage `name`, the relevance."""
    masks, language = out / "grounding-final.pt", out / f"{name}.pt"
    if masks.exists():
        network.sam2.load_state_dict(torch.load(masks, weights_only=True))
    if language.exists():
        state = torch.load(language, weights_only=True)
        for key in ("language_model", "mlp1", "text_hidden_fcs"):
            getattr(network, key).load_state_dict(state[key])
    if (fusion := out / "fusion.pt").exists() and network.relevance is not None:
        network.relevance.load_state_dict(torch.load(fusion, weights_only=True)["relevance"])


if __name__ == "__main__":
    typer.run(train_nano)
