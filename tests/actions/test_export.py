"""Exporting as an action: the same as the command writes, without a terminal, with its warnings beside it."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from casebook.actions.exporting.answers import AllNeedsLossless, ExportAnswers, NotFoldable, checked
from casebook.actions.exporting.export import export_case, export_every_case, export_facts
from casebook.actions.exporting.file import export_to_file
from casebook.actions.looking.lead import lead_text
from casebook.domain.case_facts import CaseFacts, gather
from casebook.domain.without_private import without_private
from casebook.exporters.registry import Format
from casebook.parsing.clock import Clock
from casebook.records.kinds import CaseWithEntries
from casebook.store.reader import Reader
from casebook.store.sqlite.opening import open_for_reading
from tests.builders import Entries, case, facts, facts_of
from tests.conftest import NOW, each, examples
from tests.strategies import gathered_cases

CLOCK = Clock(now=datetime.fromisoformat(NOW), zone="Europe/Amsterdam")


@pytest.mark.parametrize("format", [one for one in Format if not one.is_binary])
def test_every_export_is_what_the_command_writes(towel: Any, book: Path, format: Format, tmp_path: Path) -> None:
    """Text or bytes that are made while they are taken: together they are what the command prints, and what a file holds."""
    towel("note", "towel", "My card is 4111 1111 1111 1111.", "--private")
    printed = towel("export", "towel", "--format", format.value)
    with closing(open_for_reading(book)) as connection:
        case = Reader(connection).case_named("towel")
        made = [export_case(connection, case, ExportAnswers(format=format), CLOCK) for _ in range(2)]
        output = made[0].output if isinstance(made[0].output, str) else b"".join(made[0].output).decode()
        name = export_to_file(made[1], str(tmp_path / "export"), book)

    assert printed.stdout_bytes.decode() == output == Path(name).read_bytes().decode()
    assert printed.stderr == "".join(f"casebook: {sentence}\n" for sentence in made[0].warnings)


def test_every_case_is_one_document_in_chunks(towel: Any, book: Path) -> None:
    """The chunks of the document are what the command prints; what is private is counted in a warning."""
    towel("note", "towel", "for me", "--private")
    printed = towel("export", "--all", "--format", "json")
    with closing(open_for_reading(book)) as connection:
        exported = export_every_case(connection, ExportAnswers(format=Format.JSON), CLOCK)
        output = b"".join(exported.output).decode()  # type: ignore[arg-type]

    assert printed.stdout == output
    assert ["1 private note is not included; --include-private includes it."] == exported.warnings


def test_a_refusal_carries_its_facts() -> None:
    """What does not go together is refused before anything is read, by a class that knows what was asked."""
    with pytest.raises(AllNeedsLossless) as every:
        checked(ExportAnswers(format=Format.CSV), "towel", every=True)
    with pytest.raises(NotFoldable) as limited:
        checked(ExportAnswers(format=Format.JSON, limit=100))

    with pytest.raises(NotFoldable):
        export_facts(facts(), ExportAnswers(format=Format.CSV, parts=True))

    assert ("towel", "csv", "json") == (every.value.case, every.value.format, limited.value.format)
    assert {2} == {every.value.exit_code, limited.value.exit_code}


@settings(examples(30, long=300), deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(gathered_cases())
def test_the_lead_of_a_screen_is_that_of_an_export(found: CaseFacts) -> None:
    """Only what it tells is masked for it, and it reads the same; nothing private is in either."""
    shown = gather(without_private(CaseWithEntries(found.case, found.entries)), found.now)

    assert f"{lead_text(found)}\n" == export_facts(shown, ExportAnswers(lead=True)).output


def test_what_the_person_marked_is_masked_for_a_screen() -> None:
    """A contact's text is told where it was marked, and never as it was typed."""
    entries = Entries()
    entries.contact("2024-11-01", "He read out 4111 1111 1111 1111.", agent="Bo", key=True)
    entries.contact("2024-11-02", "And 4111 1111 1111 1111 again.", agent="Cem")

    told = lead_text(facts_of(case(), entries))

    assert "Bo said on 1 Nov that he read out [card ending 1111 removed]." in told
    assert "4111" not in told


@each(
    ("text", "told", "secret"),
    [
        ("They see no return, and my card 4111 1111 1111 1111 was charged.", "[card ending 1111 removed]", "4111"),
        ("She can see that 4\u200b111 1111 1111 1111 was charged twice.", "[card ending 1111 removed]", "4111"),
        ("They can see that it was signed for at 12 Elm Street by a neighbour.", "[address removed]", "Elm"),
        ("They see that nobody signed for it, and my password is hunter22.", "[password removed]", "hunter22"),
    ],
)
def test_what_nobody_marked_is_masked_for_a_screen_where_it_is_told(text: str, told: str, secret: str) -> None:
    """What shows who is right is told of any contact, and never as it was typed; others may be there that are not told."""
    entries = Entries()
    entries.contact("2024-11-01", text, agent="Bo")
    entries.contact("2024-11-02", "They asked for my card, 5500 0000 0000 0004.", agent="Cem")

    lead = lead_text(facts_of(case(), entries))

    assert told in lead
    assert not any(number in lead for number in (secret, "5500"))
