"""Which sentence of what was said reads like a promise."""

from __future__ import annotations

from pathlib import Path

from casebook.parsing.clock import Clock
from casebook.parsing.promises.sentences import promise_in_text
from tests.builders import HOME, NOW, PRESENT

CLOCK = Clock(NOW, HOME, country="NL")
SAMPLES = Path(__file__).with_name("promise_sentences.txt").read_text(encoding="utf-8")


def noticed(text: str) -> str:
    """What is noticed of a text that is typed at the present."""
    return promise_in_text(text, PRESENT, CLOCK)


def test_every_sample_is_read_as_it_says():
    """Sentences as people type them, English and Dutch: promises under the first heading, under the second none."""
    promises, none = (block.splitlines()[1:] for block in SAMPLES.strip().split("\n\n"))

    assert [sentence for sentence in promises if not noticed(sentence) or noticed(sentence) not in sentence] == []
    assert [sentence for sentence in none if noticed(sentence)] == []


def test_it_is_the_sentence_that_promises_something():
    """Among others, and without the part that says no."""
    assert "They will call me by Friday." == noticed("They have no record of it. They will call me by Friday. Bye.")
    assert "they will send a replacement by Friday" == noticed("No refund, but they will send a replacement by Friday")
    assert "they will pay within 14 days" == noticed("Claim reopened and approved, they will pay within 14 days.")
    assert "I'll hear by Wednesday" == noticed("He'll escalate it and I'll hear by Wednesday")
    assert "Hij vond de retour en stort het morgen terug" == noticed("Hij vond de retour en stort het morgen terug")
    assert "" == noticed("")
