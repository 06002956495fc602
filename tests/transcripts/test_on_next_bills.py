"""Money that comes with the next bill takes no day of something else that is promised behind it."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_everyday_words import NOW


def refunds(*said: str) -> list[str | None]:
    """The days of the money that is promised in a talk of two: what the company says, with a word of the person's between."""
    turns = [turn for each_said in said for turn in (f"Anna: {each_said}", "Jo: ok")]
    text = "\n".join(["Jo: Hi", "Anna: Hello, Anna from Hartwell", "Jo: ok", *turns, ""])
    found = read_transcript(text.encode(), KnownSpeakers("Jo", "Hartwell"), NOW).found
    return [one.due for one in found if one.what is What.PROMISE and str(one.kind) == "refund" and one.sure]


@each(
    ("money", "other"),
    [
        ("I'll take £18 off your next bill.", "I'll set up a block on premium numbers by tomorrow evening."),
        ("Ik haal 18 euro van je volgende rekening af.", "Ik zet morgen een blokkade op betaalnummers."),
        ("Ich ziehe 18 Euro von der nächsten Rechnung ab.", "Ich richte bis morgen eine Sperre für Drittanbieter ein."),
        ("On vous enlève 18 € sur votre prochaine facture.", "J'active un blocage des numéros surtaxés demain."),
        ("Le descontamos 18 € de la próxima factura.", "Mañana activo un bloqueo de números premium."),
    ],
)
def test_the_day_of_something_else_is_not_that_of_money_on_a_bill(money: str, other: str) -> None:
    """It comes when the bill does."""
    assert [None] == refunds(money, other)


@each(
    ("money", "day"),
    [
        ("I'll take £18 off your next bill.", "You'll see it on Friday."),
        ("Ich ziehe 18 Euro von der nächsten Rechnung ab.", "Die kommt am Freitag."),
    ],
)
def test_a_day_that_points_at_it_is_its_own(money: str, day: str) -> None:
    """*It* is the money, or its bill."""
    assert ["2026-11-27"] == refunds(money, day)


def test_money_that_comes_with_no_bill_takes_the_day_behind_it() -> None:
    """As before."""
    assert ["2026-11-27"] == refunds("I'll refund you the £18.", "That will be done by Friday.")
