"""The parts of a network that a stage trains, whole or through adapters; everything else is frozen."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from torch import Tensor, nn

from model_runtime.errors import BadRequest
from model_runtime.model.network import TerraScope
from model_runtime.training.finetuning.settings import LoraSettings, StageSettings

#: Qwen2's linear layers.
_LINEAR = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]

_MODULES: dict[str, Callable[[TerraScope], list[nn.Module]]] = {
    "image_encoder": lambda network: [network.sam2.image_encoder],
    "mask_decoder": lambda network: [
        network.sam2.sam_mask_decoder,
        *([network.sam2.detail] if network.config.grounding.detail_width else []),
    ],
    "vision_tower": lambda network: [network.vision_model] if network.config.visual_tokens == "internvit" else [],
    "projector": lambda network: [network.mlp1],
    "prompt_head": lambda network: [network.text_hidden_fcs],
    "language_model": lambda network: [network.language_model.model.layers, network.language_model.model.norm],
    "embeddings": lambda network: [network.language_model.model.embed_tokens, network.language_model.lm_head],
}


def modules_of(network: TerraScope, part: str) -> list[nn.Module]:
    """The modules of a part.

    Raises:
        BadRequest: If this network hasn't got it.
    """
    modules = _MODULES[part](network)
    if not modules:
        raise BadRequest(f"The model has no {part}, which the settings train.", "Take it out of “trained”.")
    return modules


def make_trainable(network: TerraScope, stage: StageSettings, checkpointing: bool) -> PeftModel | None:
    """Freezes a network but for the parts of a stage, which are kept in fp32.

    Args:
        network: Changed in place; with adapters, its language model's linear layers are wrapped.
        stage: Says which parts, and whether adapters stand in for the language model.
        checkpointing: Whether the language model's activations are computed twice instead of kept.

    Returns:
        What `merged` takes once training is over, where there are adapters.
    """
    network.requires_grad_(False)
    network.eval()
    adapters = _with_adapters(network, stage.lora) if stage.lora is not None else None
    for part in stage.trained:
        for module in modules_of(network, part):
            module.train()
            if part == "language_model" and stage.lora is not None:
                continue
            # a step is smaller than what bf16 can tell from nothing
            module.float().requires_grad_(True)
    if checkpointing:
        network.language_model.train()
        network.language_model.gradient_checkpointing_enable({"use_reentrant": False})
    return adapters


def _with_adapters(network: TerraScope, lora: LoraSettings) -> PeftModel:
    config = LoraConfig(
        r=lora.rank, lora_alpha=lora.alpha, lora_dropout=lora.dropout, target_modules=_LINEAR, task_type="CAUSAL_LM"
    )
    # peft wraps the layers in place, so the network goes on using its own language model
    return get_peft_model(network.language_model, config)


def merged(network: TerraScope, adapters: PeftModel | None) -> None:
    """Adds what the adapters learnt to the layers they stand beside, and takes them away."""
    if adapters is not None:
        network.language_model = adapters.merge_and_unload()
        network.language_model.requires_grad_(False)


def trained_state(network: nn.Module) -> dict[str, Tensor]:
    """The trained parameters by name, on the CPU."""
    return {name: value.detach().to("cpu", copy=True) for name, value in trained_parameters(network)}


def trained_parameters(network: nn.Module) -> Iterable[tuple[str, nn.Parameter]]:
    """Name and parameter of all that is trained; a shared one comes once."""
    return [(name, value) for name, value in network.named_parameters() if value.requires_grad]


@torch.no_grad()
def load_trained(network: nn.Module, state: dict[str, Tensor]) -> None:
    """Puts back what `trained_state` gave.

    Raises:
        KeyError: If the network has no such parameter.
    """
    own = dict(network.named_parameters())
    for name, value in state.items():
        own[name].copy_(value)
