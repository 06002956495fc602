"""What a note made on settling says of what came stands in the place of the words that nothing did."""

from __future__ import annotations

from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def told(language: str, text: str, kind: Promised, note: str) -> str:
    """The lead of a case with a promise that was settled as broken with this note."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Bo")
    values = {"promised": kind, "made_in": made, "verdict": Verdict.BROKEN, "settled_note": note}
    entries.promise("2024-11-02", text, "2024-11-06", **values)
    return lead_of(facts_of(case(language=language), entries), ExportOptions(language)).text


@each(
    ("language", "text", "kind", "note"),
    [
        ("en", "a call", Promised.CALLBACK, "called three days late"),
        ("en", "a lamp", Promised.DELIVERY, "the wrong one came"),
        ("nl", "een antwoord", Promised.REPLY, "kwam pas op 10 november"),
        ("de", "Antwort", Promised.REPLY, "erst am 10.11. per WhatsApp geantwortet"),
        ("fr", "une réponse", Promised.REPLY, "ils n'ont répondu que le 10 novembre"),
        ("es", "una respuesta", Promised.REPLY, "no contestaron hasta el 10 de noviembre"),
    ],
)
def test_a_note_that_it_came_late_is_what_came_of_it(language: str, text: str, kind: Promised, note: str) -> None:
    """In five languages; of what came in its place the same."""
    assert f"; {note}" in told(language, text, kind, note).replace("\u00a0", " ").replace(" ;", ";")


def test_a_note_that_leaves_it_open_says_that_it_was_not_kept() -> None:
    """Somebody called, though not as promised: nobody may say that no call came."""
    lead = told("en", "a call", Promised.CALLBACK, "they called to say that it is not possible")

    assert "not kept: they called to say that it is not possible" in lead


def test_a_note_that_nobody_did_leaves_the_words_that_nothing_came() -> None:
    """Also where the person tells what they did themselves."""
    assert "; nobody called" in told("en", "a call", Promised.CALLBACK, "nobody called")
    assert "nobody called. I called twice" in told(
        "en", "a call", Promised.CALLBACK, "I called twice since, it is always the same story"
    )
