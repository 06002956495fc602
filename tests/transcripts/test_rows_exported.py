"""A conversation that a help desk exports as a table: when each message was sent, what each is, and the ticket's own number."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday

HEADS_FR = "dossier;horodatage;auteur;profil;message"
HEADS_DE = "Ticket,Zeitstempel,Absender,Funktion,Nachricht"
HEADS_NL = "Zaaknummer\tTijdstip\tAfzender\tRol\tBericht"


def _table(heads: str, mark: str, ranks: tuple[str, str, str], tickets: tuple[str, str, str]) -> str:
    """Three messages under these heads: the person's, one of a clerk's, one of somebody above them."""
    said = (("Jo Smith", "Hello, the kettle is dead"), ("Ana P.", "One moment"), ("Kim R.", "I am here now"))
    rows = [
        mark.join((ticket, f"2026-11-16 10:0{at}:00", name, rank, f'"{text}"'))
        for at, (ticket, rank, (name, text)) in enumerate(zip(tickets, ranks, said, strict=True))
    ]
    return "\n".join((heads, *rows))


def _found(table: str) -> list[tuple[What, str, str]]:
    found = read_transcript(table.encode(), KnownSpeakers("Jo Smith", "Parcelo"), NOW).found
    return [(one.what, one.value, str(one.role or "")) for one in found if one.sure]


ALIKE = ("PX-2026-771", "PX-2026-771", "PX-2026-771")


@each(
    ("heads", "mark", "ranks"),
    [
        (HEADS_FR, ";", ("client", "conseiller", "superviseur")),
        (HEADS_DE, ",", ("Kunde", "Agent", "Teamleitung")),
        (HEADS_NL, "\t", ("klant", "medewerker", "supervisor")),
        ("case,sent_at,author,role,body", ",", ("customer", "agent", "supervisor")),
        ("ticket;marca de tiempo;autor;perfil;mensaje", ";", ("cliente", "agente", "supervisora")),
    ],
)
def test_the_columns_of_a_table_tell_when_who_and_of_which_case(
    heads: str, mark: str, ranks: tuple[str, str, str]
) -> None:
    """A rank in its own column, and a number that is every message's, are told by no message."""
    found = _found(_table(heads, mark, ranks, ALIKE))
    assert (What.AGENT, "Ana P.", "representative") in found
    assert (What.AGENT, "Kim R.", "supervisor") in found
    assert (What.CASE_NUMBER, "PX-2026-771", "") in found
    assert (What.START, "2026-11-16T10:00", "") in found
    assert (What.MINUTES, "2", "") in found


@each(
    ("heads", "tickets"),
    [
        (HEADS_FR, ("PX-2026-771", "PX-2026-772", "PX-2026-773")),  # of each message its own
        ("numéro client;horodatage;auteur;profil;message", ALIKE),
        ("téléphone;horodatage;auteur;profil;message", ALIKE),
    ],
)
def test_a_column_of_other_numbers_is_no_case(heads: str, tickets: tuple[str, str, str]) -> None:
    """What is told of one message alone, and an account or a telephone, is nobody's case."""
    found = _found(_table(heads, ";", ("client", "conseiller", "conseiller"), tickets))
    assert [] == [value for what, value, _ in found if what is What.CASE_NUMBER]


@each("head", ["-", "_", " - "])
def test_a_column_whose_head_is_a_mark_keeps_nobody_from_reading_the_table(head: str) -> None:
    """What stands in it tells no time of day, beside the day in another column or without it."""
    said = (("Jo Smith", "Hello, the kettle is dead"), ("Ana P.", "One moment"), ("Kim R.", "I am here now"))
    rows = [f"20/10/2026,09:0{at},x,{name},{text}" for at, (name, text) in enumerate(said)]
    found = _found("\n".join((f"date,time,{head},name,message", *rows)))
    assert (What.START, "2026-10-20T09:00", "") in found
