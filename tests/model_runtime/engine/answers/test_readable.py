from model_runtime.engine.answers.readable import StepText


def test_only_prose_is_shown_whatever_the_pieces():
    stream = "<think><task>larger yes-no</task> I outline the <p>trees</p>[SEG]"
    pieces = ["<think>", "<task>", "larger", " yes-", "no", "</task>", " I outline", " the ", "<p>trees</p>[SEG]"]
    assert "".join(pieces) == stream
    for parts in ([stream], pieces):
        text = StepText()
        shown = "".join(text.feed(part) for part in parts)
        assert shown == "I outline the trees"
        assert text.next_step() == "I outline the trees"


def test_the_full_stop_of_the_last_step_and_the_models_answer_are_left_out():
    text = StepText()
    assert text.feed(". I outline the <p>lake</p>[SEG]") == "I outline the lake"
    text.next_step()
    assert text.feed(".</think><answer>yes</answer>") == ""
    assert text.next_step() == ""
