"""The published layout: every key finds its place, and the authors' own code computes the same."""

import json
from ast import literal_eval

import numpy as np
import pytest
import torch
from PIL import Image
from transformers import DynamicCache

from model_runtime import engine
from model_runtime.engine.loading import Network
from model_runtime.model import TileFeatures, chips, load_model, reason, segment_tiles
from model_runtime.model.evidence import EvidenceChoice
from model_runtime.model.hollow import hollow
from model_runtime.model.network import EncodedImage, TerraScope
from model_runtime.model.published import published_config, stand_in
from model_runtime.model.sight import ChipSight
from model_runtime.protocol import OPTICAL_ROLES, AnswerReady, Failed, LayerSource, QuestionRequest

#: Tolerances of the golden case: mask logits, everything else.
MASK, ELSE = 2e-3, 1e-4

INTERNVL3_8B = {
    "llm_config": {
        "architectures": ["Qwen2ForCausalLM"], "vocab_size": 151685, "hidden_size": 3584, "intermediate_size": 18944,
        "num_hidden_layers": 28, "num_attention_heads": 28, "num_key_value_heads": 4, "rope_theta": 1e6,
        "max_position_embeddings": 32768, "rms_norm_eps": 1e-6, "hidden_act": "silu",
    },
    "vision_config": {
        "hidden_size": 1024, "intermediate_size": 4096, "num_hidden_layers": 24, "num_attention_heads": 16,
        "num_channels": 3, "layer_norm_eps": 1e-6, "norm_type": "layer_norm", "hidden_act": "gelu",
        "image_size": 448, "patch_size": 14, "qkv_bias": True, "qk_normalization": False,
    },
}  # fmt: skip


def test_all_published_keys_find_their_place(golden):
    lists = [golden.parent / "facts" / f"terrascope_{part}_keys.txt" for part in ("rest", "sam2")]
    if not all(path.exists() for path in lists):
        pytest.skip("the key lists aren't there")
    vocabulary = str(INTERNVL3_8B["llm_config"]["vocab_size"])
    given = {}
    for line in "\n".join(path.read_text().strip() for path in lists).splitlines():
        name, shape = line.split("\t")
        for own, tensor in stand_in(name, literal_eval(shape.replace("V", vocabulary))):
            given[own] = tuple(tensor.shape)
    with hollow():
        network = TerraScope(published_config(INTERNVL3_8B))
    assert given == {name: tuple(tensor.shape) for name, tensor in network.state_dict().items()}
    assert sum(p.numel() for p in network.parameters()) > 8e9


@pytest.mark.parametrize(
    ("size", "grid"),
    [
        ((120, 120), (1, 1)),
        ((256, 256), (1, 1)),
        ((512, 512), (1, 1)),
        ((640, 640), (2, 2)),
        ((896, 896), (2, 2)),
        ((1024, 1024), (3, 3)),
        ((2000, 1500), (4, 3)),
    ],
)
def test_pictures_are_cut_as_published(size, grid):
    found = chips.tile_grid(*size, 12)
    assert (found.columns, found.rows) == grid
    tiles = chips.tiles_of(Image.new("RGB", size), found)
    assert len(tiles) == (1 if grid == (1, 1) else grid[0] * grid[1] + 1)


@pytest.fixture(scope="module")
def model(golden):
    return load_model(str(golden), "cpu")


@pytest.fixture(scope="module")
def reference(golden):
    return np.load(golden / "ref_a.npz")


@pytest.fixture(scope="module")
def picture(golden):
    return Image.open(golden / "image_a_256x256.png").convert("RGB")


@pytest.fixture(scope="module")
def image(model, picture):
    with torch.inference_mode():
        return ChipSight(model.network).see_picture(picture, model.config.most_tiles)


def close(found, wanted, tolerance=ELSE):
    return np.abs(np.asarray(found, np.float64) - wanted).max() <= tolerance


def test_it_sees_what_the_authors_code_sees(model, reference, image, picture):
    assert close(chips.tiles_of(picture, chips.tile_grid(256, 256, 12)), reference["pixel_values"])
    assert close(chips.sam_input(picture)[0, :, 480:544, 480:544], reference["sam_input_crop64"])
    assert close(image.tokens, reference["mlp1_tokens"])
    assert close(image.features.fine[0, ::8, 3::32, 5::32], reference["sam_fpn0_slice"])
    assert close(image.features.middle[0, ::8, 3::16, 5::16], reference["sam_fpn1_slice"])


@pytest.mark.parametrize("seg", [0, 1])
def test_it_outlines_and_sends_back_what_the_authors_code_does(model, reference, image, seg):
    sight = ChipSight(model.network)
    with torch.inference_mode():
        prompt = model.network.prompt_of(torch.from_numpy(reference[f"seg{seg}_hidden"])[None])
        assert close(prompt[0], reference[f"seg{seg}_prompt_embed"])
        logits = sight.outline(image, prompt)
        assert close(logits[::8, ::8], reference[f"seg{seg}_final_logits_stride8"][0], MASK)
        chosen = sight.chosen(image, logits > 0)
    assert chosen.tolist() == reference[f"seg{seg}_tokens_selected_in_image"].tolist()
    mask = np.unpackbits(reference[f"seg{seg}_mask_packed"], count=256 * 256).reshape(256, 256) > 0
    assert (mask != (logits > 0).numpy()).sum() <= reference[f"seg{seg}_pixels_abs_logit_lt_1e-3"]


def test_it_reads_and_writes_what_the_authors_code_does(model, reference, image):
    question = "What percentage of the image is covered by water?\nA. 13%\nB. 25%\n"
    ids = model.words.prompt(question, [len(image.tokens)], model.config.instructions)
    assert ids == reference["input_ids"].tolist()
    language_model, network = model.network.language_model, model.network
    cache, logits, seg = DynamicCache(config=language_model.config), [], 0
    with torch.inference_mode():
        embeddings = network.embed(torch.tensor(ids)).clone()
        embeddings[torch.from_numpy(reference["img_context_positions"])] = image.tokens
        for fed in reference["fed_ids"]:
            if fed >= 0:
                embeddings = network.embed(torch.tensor([int(fed)]))
            elif logits:
                embeddings = image.tokens[torch.from_numpy(reference[f"seg{seg}_tokens_selected_in_image"])]
                seg += 1
            output = language_model.model(inputs_embeds=embeddings[None], past_key_values=cache, use_cache=True)
            logits.append(language_model.lm_head(output.last_hidden_state[0, -1]))
    assert close(torch.stack(logits), reference["logits_per_call"])


def test_shards_load_as_one_file_does(golden, model, tmp_path):
    from safetensors.torch import load_file, save_file

    tensors = load_file(golden / "model.safetensors")
    parts = {"a.safetensors": sorted(tensors)[:200], "b.safetensors": sorted(tensors)[200:]}
    for name, keys in parts.items():
        save_file({key: tensors[key] for key in keys}, tmp_path / name)
    index = {"weight_map": {key: name for name, keys in parts.items() for key in keys}}
    (tmp_path / "model.safetensors.index.json").write_text(json.dumps(index))
    for name in ("config.json", "sam2_shape.json", "tokenizer"):
        (tmp_path / name).symlink_to(golden / name)
    sharded = load_model(str(tmp_path), "cpu").network.state_dict()
    assert all(torch.equal(value, sharded[name]) for name, value in model.network.state_dict().items())


@pytest.mark.parametrize("shape", [(40, 60), (1100, 40)], ids=["one chip", "tiles"])
def test_it_runs_from_raster_to_answer(golden, write_raster, tmp_path, shape):
    bands = np.random.default_rng(0).uniform(0, 0.3, (6, *shape)).astype(np.float32)
    path = write_raster("scene.tif", bands, names=OPTICAL_ROLES)
    layers = (LayerSource("scene", (path,), "optical"),)
    request = QuestionRequest(
        question="Is there water?", layers=layers, model=str(golden), device="cpu", out_dir=str(tmp_path / "out")
    )
    *_, last = engine.ask(request)
    assert isinstance(last, AnswerReady), last
    assert any("own words" in warning for warning in last.answer.warnings)


def test_masks_of_one_phrase_at_two_dates_are_compared(golden, write_raster, tmp_path, monkeypatch):
    """The words are a script's, for the tiny network writes none of sense; prompts and masks are its own."""
    model = load_model(str(golden), "cpu")
    says = "First, I identify the water area[SEG]Then the water area[SEG]<answer>B</answer><|im_end|>"
    spoken = iter(model.words.encode(says))
    vocabulary = model.network.language_model.config.vocab_size
    head = model.network.language_model.lm_head
    monkeypatch.setattr(
        head, "forward", lambda _: torch.nn.functional.one_hot(torch.tensor(next(spoken)), vocabulary).float()
    )
    network = Network(lambda *_: model, reason, segment_tiles, lambda _: TileFeatures())
    layers = []
    for number, date in enumerate(("2000-03-17", "2003-02-06")):
        bands = np.random.default_rng(number).uniform(0, 0.3, (3, 40, 60)).astype(np.float32)
        path = write_raster(f"{number}.tif", bands, names=OPTICAL_ROLES[:3])
        layers.append(LayerSource(date, (path,), "optical", date=date))
    request = QuestionRequest("What happened?", tuple(layers), model=str(golden), out_dir=str(tmp_path / "out"))
    *_, last = engine.ask(request, network=lambda: network)
    assert isinstance(last, AnswerReady), last
    dated = [step.grounding.date for step in last.answer.steps if step.grounding]
    assert dated == ["2000-03-17", "2003-02-06"], "the k-th [SEG] is of the k-th image, as published"
    assert {"gained", "lost", "kept"} <= {one.kind for one in last.answer.measurements}
    assert "Between 2000-03-17 and 2003-02-06: water gained" in last.answer.answer.text


def test_a_scene_that_lacks_a_band_of_the_picture_is_refused(golden, write_raster, tmp_path):
    path = write_raster("scene.tif", np.full((2, 30, 30), 0.1, np.float32), names=("green", "nir"))
    layers = (LayerSource("my scene", (path,), "optical"),)
    request = QuestionRequest(
        question="Is there water?", layers=layers, model=str(golden), device="cpu", out_dir=str(tmp_path / "out")
    )
    *_, last = engine.ask(request)
    assert isinstance(last, Failed)
    assert "my scene" in last.message
    assert "red, blue" in last.message


@pytest.mark.parametrize("grid", [(1, 1), (2, 3)])
def test_tokens_of_several_tiles_are_the_ones_whose_centres_the_mask_holds(model, grid):
    rows, columns = grid
    shape = (rows * 64, columns * 64)
    image = EncodedImage(None, torch.zeros(0), grid, shape)
    mask = torch.zeros(shape, dtype=torch.bool)
    wanted = sorted({(0, 5), (rows * 16 - 1, columns * 16 - 1), (rows * 16 - 1, 2)})
    for row, column in wanted:
        mask[row * 4 + 2, column * 4 + 2] = True
    tokens = [(r // 16 * columns + c // 16) * 256 + r % 16 * 16 + c % 16 for r, c in wanted]
    assert ChipSight(model.network).chosen(image, mask).tolist() == sorted(tokens)


def test_a_published_network_reads_the_radar_behind_the_picture(golden, write_raster, tmp_path):
    """Masks follow the optical picture alone; each token that goes back comes from one of the two."""
    rng = np.random.default_rng(0)
    optical = write_raster("optical.tif", rng.uniform(0, 0.3, (6, 40, 60)).astype(np.float32), names=OPTICAL_ROLES)
    radar = write_raster("radar.tif", rng.uniform(-20, -5, (2, 40, 60)).astype(np.float32), names=("VV", "VH"))
    layers = (LayerSource("scene", (optical,), "optical"), LayerSource("radar", (radar,), "sar"))
    request = QuestionRequest(
        question="Is there water?", layers=layers, model=str(golden), device="cpu", out_dir=str(tmp_path / "out")
    )
    *_, last = engine.ask(request)
    assert isinstance(last, AnswerReady), last


@torch.inference_mode()
def test_with_radar_two_pictures_are_read_and_one_token_of_each_pair_goes_back(model):
    bands = np.random.default_rng(0).uniform(0, 0.3, (5, 64, 64)).astype(np.float32)
    bands[3:] = np.random.default_rng(1).uniform(-20, -5, (2, 64, 64))
    sight = ChipSight(model.network)
    (image,), (alone,) = sight.see([bands], 10.0), sight.see([bands[:3]], 10.0)
    assert image.pictures == (256, 256)
    torch.testing.assert_close(image.tokens[:256], alone.tokens)
    assert not torch.allclose(image.tokens[256:], alone.tokens)
    prompt = torch.randn(1, 256, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(sight.outline(image, prompt), sight.outline(alone, prompt))
    mask = torch.ones(64, 64, dtype=torch.bool)
    tokens, radar = EvidenceChoice(model, "Is there water?").of(image, mask)
    assert len(tokens) == model.config.tokens_per_mask
    assert np.isfinite(radar).sum() == 8 * 16, "each of the eight tokens stands for four by four pixels"
    rows = {tuple(row.tolist()) for row in image.tokens}
    assert all(tuple(row.tolist()) in rows for row in tokens)
