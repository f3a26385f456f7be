"""The model's words as people read them: without the tokens that only the runtime understands."""

from __future__ import annotations

from model_runtime.model.plan import (
    ANSWER_CLOSE,
    ANSWER_OPEN,
    FIGURES_CLOSE,
    FIGURES_OPEN,
    SPECIAL,
    TASK_CLOSE,
    TASK_OPEN,
)

#: What stands between these isn't prose: the plan, the model's own answer (told beside the measured one), figures.
_HIDDEN = {TASK_OPEN: TASK_CLOSE, ANSWER_OPEN: ANSWER_CLOSE, FIGURES_OPEN: FIGURES_CLOSE}


class StepText:
    """Collects the text of one step after another, fed a few tokens at a time."""

    def __init__(self) -> None:
        self._closing = ""
        self.text = ""

    def feed(self, words: str) -> str:
        """Takes words as the model wrote them and gives what of them is to be read; special tokens come whole."""
        shown = ""
        at = 0
        for token in SPECIAL.finditer(words):
            shown += "" if self._closing else words[at : token.start()]
            if token[0] == self._closing:
                self._closing = ""
            elif not self._closing:
                self._closing = _HIDDEN.get(token[0], "")
            at = token.end()
        shown += "" if self._closing else words[at:]
        if not self.text:
            # the full stop behind the last step's [SEG]
            shown = shown.lstrip(" .,;\n")
        self.text += shown
        return shown

    def next_step(self) -> str:
        """Ends a step; gives its text."""
        text, self.text = self.text.strip(), ""
        return text
