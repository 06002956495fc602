"""What somebody will ask about in a call that is promised hangs on nothing, and takes no day from it."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from tests.conftest import each
from tests.transcripts.test_everyday_words import found_in, said_by_sam
from tests.transcripts.test_refused_as_told import TOLD


@each(
    ("language", "line"),
    [
        ("de", "sie ruft mich Donnerstag nochmal an ob alles läuft"),
        ("de", "Fr. Rehm ruft Donnerstag nochmal an um zu hören ob es läuft"),
        ("en", "she'll ring me again Thursday whether it all works"),
        ("en", "she rings me again Thursday to ask if it works"),
        ("nl", "ze belt me donderdag nog even of alles werkt"),
        ("fr", "elle me rappelle jeudi pour savoir si tout marche"),
        ("es", "me llama el jueves para ver si todo va bien"),
    ],
)
def test_what_will_be_asked_in_a_call_is_no_condition(language: str, line: str) -> None:
    """Notes have no comma before it."""
    found = found_in(TOLD[language].format(line), What.PROMISE)
    assert [("callback", "2026-11-26", line)] == [(str(one.kind), one.due, one.value) for one in found]


@each(
    "sentence",
    [
        "Ich rufe Sie am Donnerstag noch einmal an um zu hören ob alles läuft.",
        "I'll call you Thursday to check that it works.",
        "Je vous rappelle jeudi pour savoir si tout marche.",
    ],
)
def test_the_company_may_say_so_itself(sentence: str) -> None:
    """In a chat as in a note."""
    found = found_in(said_by_sam(sentence), What.PROMISE)
    assert [("callback", "2026-11-26")] == [(str(one.kind), one.due) for one in found]
