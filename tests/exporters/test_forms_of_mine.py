"""What the person wrote to the company themselves is told as theirs in every form, and nothing else is."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.vocabularies import Channel, Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def _told(form: str, facts: CaseFacts, code: str = "en") -> str:
    return renderer(form, "text")(facts, ExportOptions(language=code))


def _wrote(text: str, channel: Channel = Channel.EMAIL, **values: object) -> CaseFacts:
    entries = Entries()
    entries.contact("2024-11-05", text, channel=channel, **values)
    return facts_of(case(problem="It never came.", want="a refund"), entries)


@each(
    ("code", "text", "channel", "mine"),
    [
        ("en", "I wrote that it trips the fuse.", Channel.EMAIL, "my email"),
        ("en", "Filled in the claim form.", Channel.FORM, "my message by web form"),
        ("nl", "Ik heb een foto van de meter gestuurd.", Channel.EMAIL, "mijn e-mail"),
        ("de", "Ich habe den Kostenvoranschlag geschickt.", Channel.LETTER, "mein Brief"),
        ("fr", "J'ai envoyé les photos.", Channel.EMAIL, "mon e-mail"),
        ("es", "Escribí pidiendo la devolución.", Channel.LETTER, "mi carta"),
        ("nl", "I wrote that it trips the fuse.", Channel.EMAIL, "mijn e-mail"),
        ("en", "Ich warte seit Mai auf eine Antwort.", Channel.EMAIL, "my email"),
    ],
)
def test_what_the_person_wrote_is_told_as_theirs(code: str, text: str, channel: Channel, mine: str) -> None:
    """In the history of a letter, in a table of contacts, and in the list of a request for data."""
    facts = _wrote(text, channel)

    assert f", {mine}" in _told("letter", facts, code)
    assert f"| {mine} |" in _told("ombudsman", facts, code)
    assert f", {mine}." in _told("access", facts, code)


@each(
    ("text", "values"),
    [
        ("Your request has been declined.", {}),
        ("They will look into it.", {}),
        ("I will look into it.", {"incoming": True}),
        ("I asked for a refund.", {"agent": "Bo"}),
    ],
)
def test_what_may_be_of_somebody_else_is_called_nobodys(text: str, values: dict[str, object]) -> None:
    """A text that does not say that the person wrote it may be their answer; who is named is told."""
    for form in ("letter", "ombudsman", "access"):
        assert "my email" not in _told(form, _wrote(text, **values))


def test_what_nobody_answered_was_written_by_the_person() -> None:
    """Whatever was written down of it: an e-mail to which no answer came is theirs."""
    assert "| my email |" in _told("ombudsman", _wrote("Photos of the box.", outcome=Outcome.NO_ANSWER))


def test_a_call_keeps_its_word_in_a_column() -> None:
    """In the column that says how it took place a call is named as beside a name."""
    assert "| phone call |" in _told("ombudsman", _wrote("I waited.", Channel.PHONE))


@each("format_", ["markdown", "html"])
def test_the_case_file_tells_it_too(format_: str) -> None:
    """Whoever is sent the whole case was there in none of it."""
    told = renderer("chat", format_)(_wrote("I wrote that it trips the fuse."), ExportOptions())

    assert "my email" in told


def test_lines_that_are_sentences_are_told_as_such_in_a_cell() -> None:
    """The subject of a mail and its first words do not run into each other; a line that goes on does."""
    assert "| Order VM-1. The drill trips the fuse. |" in _row("Order VM-1\nThe drill trips the fuse.")
    assert "| I asked for my money. |" in _row("I asked for\nmy money.")


def _row(text: str) -> str:
    told = _told("ombudsman", _wrote(text))
    return next(f"{line} |" for line in told.splitlines() if line.startswith("5 Nov 2024 |"))
