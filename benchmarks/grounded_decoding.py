"""What pixel-grounded decoding costs: `python benchmarks/grounded_decoding.py`.

Each row is a ratio of two ways measured side by side in one run: interleaved decoding against transformers' plain
generation of as many tokens by the same language model; the second and later `[SEG]` against the first; eight
questions in a batch against one by one; the mask encoder in bfloat16 against float32; a tile's mask with its rivals
sharpened once against sharpened at every `[SEG]`. On a machine with CUDA they are measured there too, with memory.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence

import numpy as np
import torch
from rich.console import Console
from rich.table import Table

from model_runtime.model import Grounded, LoadedModel, load_model, reason
from model_runtime.model.pixels import network_input
from model_runtime.model.plan import Figures
from model_runtime.model.together import Asked, reason_together
from model_runtime.training.simulation import simulate

FIGURES = Figures(share=0.25, area_m2=4e4, regions=2, place="north")
QUESTION = "Rank all land cover classes by area."
QUESTIONS = (
    "Is the forest larger than the cropland?", "How much water is there in hectares?", "Rank water, trees and crops.",
    "Does the town border the lake?", "How many lakes are there?", "Where is the bare ground?",
    "What share of the scene is grassland?", "Is there any built-up land?",
)  # fmt: skip


def side_by_side(ways: Sequence[Callable[[], object]], repeats: int) -> list[float]:
    """Median seconds of each way, taken in turn so that a busy moment meets all of them."""
    seconds: list[list[float]] = [[] for _ in ways]
    for _ in range(repeats + 1):
        for way, times in zip(ways, seconds, strict=True):
            started = time.perf_counter()
            way()
            if torch.cuda.is_available():
                torch.cuda.synchronize()
            times.append(time.perf_counter() - started)
    return [statistics.median(times[1:]) for times in seconds]


def talk(model: LoadedModel, overviews: Sequence[np.ndarray], question: str) -> list[float]:
    """Follows one question to its end; the moments at which it began and its masks came."""
    moments = [time.perf_counter()]
    stream, figures = reason(model, overviews, 10.0, question), None
    while True:
        try:
            said = stream.send(figures)
        except StopIteration:
            return moments
        figures = None
        if isinstance(said, Grounded):
            figures = FIGURES
            moments.append(time.perf_counter())


def talk_together(model: LoadedModel, asked: Sequence[Asked]) -> None:
    """Follows a batch of questions to their ends."""
    stream, figures = reason_together(model, asked), None
    while True:
        try:
            _, said = stream.send(figures)
        except StopIteration:
            return
        figures = FIGURES if isinstance(said, Grounded) else None


def interleaved_against_generation(
    model: LoadedModel, overviews: Sequence[np.ndarray], repeats: int
) -> tuple[str, str]:
    """Interleaved decoding without the mask decoder's own time, against generation of as many tokens."""
    language_model, network = model.network.language_model, model.network
    sizes: list[int] = []
    inner = language_model.model.forward

    def counting(*args: object, **given: torch.Tensor) -> object:
        sizes.append(given["inputs_embeds"].shape[1])
        return inner(*args, **given)

    language_model.model.forward = counting
    talk(model, overviews, QUESTION)
    language_model.model.forward = inner
    prompt, tokens = sizes[0], sum(sizes[1:])
    start = torch.randn(
        1, prompt, language_model.config.hidden_size, device=model.device, dtype=next(network.parameters()).dtype
    )
    decoding = 0.0
    outline = network.decode

    def timed(*args: torch.Tensor) -> torch.Tensor:
        nonlocal decoding
        started = time.perf_counter()
        logits = outline(*args)
        decoding += time.perf_counter() - started
        return logits

    def interleaved() -> None:
        talk(model, overviews, QUESTION)

    def plain() -> None:
        with torch.inference_mode():
            network.encode(network_input(overviews[0], model.config.roles, 10.0).unsqueeze(0).to(model.device))
            language_model.generate(
                inputs_embeds=start, min_new_tokens=tokens, max_new_tokens=tokens, do_sample=False, pad_token_id=0
            )

    network.decode = timed  # type: ignore[method-assign]
    both, alone = side_by_side([interleaved, plain], repeats)
    network.decode = outline  # type: ignore[method-assign]
    masks = decoding / (repeats + 1)
    return (
        f"interleaved without the mask decoder / plain generation, {tokens} tokens",
        f"{(both - masks) / alone:.2f}  ({both:.3f} s of which masks {masks:.3f} s; {alone:.3f} s)",
    )


def later_masks_against_the_first(model: LoadedModel, overviews: Sequence[np.ndarray], repeats: int) -> tuple[str, str]:
    """Seconds from one mask to the next, against those up to the first (which pay for the encoding)."""
    runs = [np.diff(talk(model, overviews, QUESTION)) for _ in range(repeats + 1)][1:]
    first, later = statistics.median(run[0] for run in runs), statistics.median(np.concatenate([r[1:] for r in runs]))
    return (
        "later [SEG] / first [SEG], from question or mask to mask",
        f"{later / first:.2f}  ({later:.3f} s; {first:.3f} s)",
    )


def batch_against_one_by_one(model: LoadedModel, overviews: Sequence[np.ndarray], repeats: int) -> tuple[str, str]:
    """Eight questions of one scene each, in a batch and one by one."""
    asked = [Asked(question, [overviews[0] + 0.0], 10.0) for question in QUESTIONS]
    batch, single = side_by_side(
        [lambda: talk_together(model, asked), lambda: [talk(model, one.overviews, one.question) for one in asked]],
        repeats,
    )
    return "batch of 8 / 8 one by one", f"{batch / single:.2f}  ({batch:.3f} s; {single:.3f} s)"


def sharpened_once_against_every_time(
    model: LoadedModel, overviews: Sequence[np.ndarray], repeats: int
) -> tuple[str, str]:
    """One `[SEG]` on a tile that was seen before: as it is, and with the masks of all classes sharpened anew."""
    network = model.network
    with torch.inference_mode():
        pixels = network_input(overviews[0], model.config.roles, 10.0).unsqueeze(0).to(model.device)
        features = network.encode_features(pixels)
        assert features.rivals is not None
        detail = network.sam2.detail(network.pad(pixels), features.fine, features.rivals)

    def once() -> None:
        with torch.inference_mode():
            network.decode(features, network.class_prompts[:1])

    def every_time() -> None:
        with torch.inference_mode():
            network.decode(features, network.class_prompts[:1])
            network.sam2.sharpen(features.rivals, detail)

    kept, anew = side_by_side([once, every_time], 20 * repeats)
    return "[SEG] on a known tile / with its rivals sharpened anew", f"{kept / anew:.2f}  ({kept:.4f} s; {anew:.4f} s)"


def halved_against_full_precision(overviews: Sequence[np.ndarray], device: str, repeats: int) -> tuple[str, str]:
    """The mask encoder in bfloat16 and in float32."""
    full, halved = load_model("nano", device).network, load_model("nano", device).network.bfloat16()
    pixels = network_input(overviews[0], full.config.roles, 10.0).unsqueeze(0).to(device)

    def encode(network: torch.nn.Module, given: torch.Tensor) -> None:
        with torch.inference_mode():
            network.sam2.encode(given)

    half, single = side_by_side([lambda: encode(halved, pixels.bfloat16()), lambda: encode(full, pixels)], repeats)
    return "encoder in bfloat16 / in float32", f"{half / single:.2f}  ({half:.3f} s; {single:.3f} s)"


def main() -> None:
    """Prints the table of each device."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=7)
    repeats = parser.parse_args().repeats
    overviews = [simulate(3, size=256, drop=False).bands[0]]
    for device in ("cpu", *(["cuda"] if torch.cuda.is_available() else [])):
        model = load_model("nano", device)
        table = Table(f"nano on {device}, {torch.get_num_threads()} threads", "ratio")
        table.add_row(*interleaved_against_generation(model, overviews, repeats))
        table.add_row(*later_masks_against_the_first(model, overviews, repeats))
        table.add_row(*sharpened_once_against_every_time(model, overviews, repeats))
        table.add_row(*batch_against_one_by_one(model, overviews, repeats))
        table.add_row(*halved_against_full_precision(overviews, device, repeats))
        Console(width=140).print(table)


if __name__ == "__main__":
    main()
