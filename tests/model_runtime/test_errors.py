import pytest

from model_runtime.errors import LayerError


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("The file a.tif can't be opened: not recognized", "The file a.tif can't be opened: not recognized."),
        ("Damaged: line one\n  line two.", "Damaged: line one line two."),
        ("What?", "What?"),
    ],
)
def test_a_message_is_one_sentence_whatever_a_library_said(words, message):
    error = LayerError(words, "Load it again.")
    assert error.message == error.as_event().message == message
    assert str(error) == f"{message} Load it again."
