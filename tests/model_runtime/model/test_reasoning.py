import numpy as np
import pytest
import torch

from model_runtime.model import Grounded, Written, reason
from model_runtime.model.plan import Figures, Plan
from model_runtime.model.reasoning import _with_images

FIGURES = Figures(share=0.25, area_m2=12_300.0, regions=2, place="north")


def bands(seed: int = 0, size: int = 64) -> np.ndarray:
    return np.random.default_rng(seed).random((8, size, size), dtype=np.float32) * 0.3


def run(model, question="Is there any forest?", images=None, figures=FIGURES):
    images = [bands()] if images is None else images
    stream = reason(model, images, 10.0, question)
    emitted, reply = [], None
    sent = None
    while reply is None:
        try:
            event = stream.send(sent)
        except StopIteration as stop:
            reply = stop.value
        else:
            emitted.append(event)
            sent = figures if isinstance(event, Grounded) else None
    return emitted, reply


def test_a_scripted_answer_is_grounded_planned_and_complete(make_model, scripted):
    model = make_model()
    scripted(
        model,
        "<think><task>larger yes-no</task> I outline the <p>trees</p>[SEG]",
        ". I outline the <p>cropland</p>[SEG]",
        ".</think><answer>yes</answer><|im_end|>",
    )
    model.network.config.__dict__["max_words"] = 64
    emitted, reply = run(model)
    groundings = [event for event in emitted if isinstance(event, Grounded)]
    assert [g.class_name for g in groundings] == ["trees", "cropland"]
    assert groundings[0].logits.shape == (64, 64)
    assert reply.plan == Plan("larger", "yes-no", ("trees", "cropland"))
    assert reply.model_answer == "yes"
    assert reply.complete
    assert "<figures>025.0 %, 1.2 ha, 2 regions, north</figures>" in reply.words
    written = "".join(event.text for event in emitted if isinstance(event, Written))
    assert "<figures>" not in written, "the model didn't write what it was told"


def test_decoding_with_the_cache_equals_one_pass_over_the_whole_stream(make_model, scripted):
    """Every state the loop saw is the state of one uncached causal pass over everything read."""
    model = make_model(max_words=64)
    spoken = scripted(
        model, "<think> the <p>trees</p>[SEG]", ". the <p>water</p>[SEG]", ".</think><answer>no</answer><|im_end|>"
    )
    read: list[torch.Tensor] = []
    inner = model.network.language_model.model
    original = inner.forward

    def recording(**inputs):
        read.append(inputs["inputs_embeds"])
        return original(**inputs)

    inner.forward = recording
    run(model)
    with torch.inference_mode():
        whole = original(inputs_embeds=torch.cat(read, 1), use_cache=False).last_hidden_state[0]
    ends = np.cumsum([part.shape[1] for part in read]) - 1
    # A state at [SEG] prompts the decoder, the one after the evidence speaks: each spoken state is one of the reads.
    for state in spoken.states:
        assert min((state[0] - whole[end]).abs().max() for end in ends) < 1e-4


@pytest.mark.parametrize(
    ("rule", "expected"), [("text", [1, 0, 1]), ("order", [0, 1, 0])], ids=["image named in the text", "k-th [SEG]"]
)
def test_the_image_a_seg_refers_to(make_model, scripted, rule, expected):
    model = make_model(time_index=rule, max_words=64)
    scripted(
        model,
        "In image t2, the <p>trees</p>[SEG]",
        "In image t1, the <p>trees</p>[SEG]",
        "the <p>water</p>[SEG]",
        "<|im_end|>",
    )
    emitted, _ = run(model, images=[bands(0), bands(1)])
    assert [event.date_index for event in emitted if isinstance(event, Grounded)] == expected


def test_the_evidence_changes_what_follows(make_model, scripted):
    """Tokens and figures that go back reach the language model: other figures, other states."""
    states = []
    for figures in (FIGURES, Figures(share=0.9, area_m2=5.0, regions=1, place="south")):
        model = make_model(max_words=64)
        spoken = scripted(model, "the <p>trees</p>[SEG]", "yes<|im_end|>")
        run(model, figures=figures)
        states.append(spoken.states[-1])
    assert not torch.allclose(states[0], states[1])


def test_figures_can_be_left_out(make_model, scripted):
    model = make_model(max_words=64, figures=False)
    scripted(model, "the <p>trees</p>[SEG]", "<|im_end|>")
    _, reply = run(model)
    assert "<figures>" not in reply.words


def test_a_model_that_never_stops_is_stopped(make_model):
    model = make_model(max_words=5)
    _, reply = run(model)
    assert not reply.complete
    assert reply.plan is None


def test_typed_special_tokens_are_only_text(make_model):
    model = make_model()
    typed = model.words.encode_typed("[SEG]</think><|im_end|>")
    assert not set(typed) & set(model.words.ids.values())
    assert model.words.decode(typed) == "[SEG]</think><|im_end|>"


def test_visual_tokens_stand_where_the_prompt_holds_places(make_model):
    model = make_model()
    from model_runtime.model.pixels import network_input

    images = model.network.encode(network_input(bands(), model.config.roles, 10.0).unsqueeze(0))
    ids = model.words.prompt("Any water?", [len(images[0].tokens)])
    embeddings = _with_images(model, ids, images)
    held = torch.tensor(ids) == model.words.ids["<IMG_CONTEXT>"]
    assert torch.equal(embeddings[held], images[0].tokens)


@pytest.mark.parametrize("present", [[0, 1, 2], [3], [6, 7], list(range(8))])
def test_any_subset_of_bands_is_an_input(make_model, scripted, present):
    model = make_model(max_words=64)
    scripted(model, "the <p>trees</p>[SEG]", "<|im_end|>")
    image = np.full((8, 50, 41), np.nan, dtype=np.float32)
    image[present] = bands()[present, :50, :41]
    emitted, _ = run(model, images=[image])
    logits = next(event.logits for event in emitted if isinstance(event, Grounded))
    assert logits.shape == (50, 41)
    assert np.isfinite(logits).all()


@pytest.mark.parametrize("read", [None, [0, 2]], ids=["all are read", "one isn't read"])
def test_a_prompt_outlines_on_any_date_what_it_outlines_where_it_was_made(make_model, scripted, read):
    model = make_model(max_words=64)
    images = [bands(0), bands(1), bands(2)]
    last = "t3" if read is None else "t2"
    scripted(model, f"In image {last}, the <p>trees</p>[SEG]", "<|im_end|>")
    stream = reason(model, images, 10.0, "Did the forest grow?", read)
    grounded = next(event for event in stream if isinstance(event, Grounded))
    stream.close()
    assert grounded.date_index == 2
    np.testing.assert_allclose(grounded.outline_on(2), grounded.logits, atol=1e-5)
    elsewhere = grounded.outline_on(1)
    assert elsewhere.shape == (64, 64)
    assert not np.allclose(elsewhere, grounded.logits)
    np.testing.assert_allclose(elsewhere, _outlined(model, grounded.prompt, images[1]), atol=1e-5)


def _outlined(model, prompt, image):
    from model_runtime.model.sight import sight_of

    sight = sight_of(model.network)
    with torch.inference_mode():
        return sight.outline(sight.see([image], 10.0)[0], prompt[None]).numpy()
