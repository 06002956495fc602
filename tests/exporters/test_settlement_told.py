"""The lead says that a settlement was agreed, when, by when it was due, and that it did not come."""

from __future__ import annotations

from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import pastes


def lead(text: str, language: str = "en", *, came: int = 0, promised: str = "", contacts: int = 0) -> str:
    """The first line of the paste where this was accepted on 4 November, on the 20th."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(80000, "EUR"))
    for day in range(1, contacts + 1):
        entries.contact(f"2024-11-0{day}", "She offered it.", agent="Kim")
    if promised:
        entries.promise("2024-11-03", promised, "2024-11-10", promised=Promised.REFUND)
    entries.event("2024-11-04", EventKind.ACCEPTED, text)
    if came:
        entries.event("2024-11-12", EventKind.REFUNDED, amount=Money(came, "EUR"))
    [told] = pastes(facts_of(case(problem="It is scratched.", want="X", amount=None), entries), [300], language)
    return told.partition("\n")[0].replace("\u00a0", " ").replace("\u202f", " ")


@each(
    ("language", "text", "told"),
    [
        ("en", "80 EUR by 12 November", "On 4 Nov we agreed on 80.00 EUR by 12 Nov; I am still waiting."),
        ("nl", "80 EUR voor 12 november", "Op 4 nov zijn we € 80,00 overeengekomen, uiterlijk 11 nov; ik wacht nog."),
        ("de", "80 EUR bis 12. November", "haben wir uns auf 80,00 € bis zum 12. November geeinigt; ich warte noch."),
        ("fr", "80 EUR avant le 12 novembre", "nous nous sommes mis d'accord sur 80,00 € d'ici au 11 novembre"),
        ("es", "80 EUR antes del 12 de noviembre", "acordamos 80,00 € para el 11 de noviembre; sigo esperando."),
    ],
)
def test_the_lead_tells_what_was_agreed(language: str, text: str, told: str) -> None:
    """Whoever waits for that was promised it."""
    assert told in lead(text, language)


def test_which_contact_it_is_stands_behind_it() -> None:
    """Where there is room."""
    assert "; I am still waiting. This is my " in lead("80 EUR by 12 November", contacts=2)


def test_what_came_is_told_once_and_what_is_not_due_not_at_all() -> None:
    """Of a part the lead tells with its day; all of it, or money that was promised too, is told as before."""
    part = lead("80 EUR by 12 November", came=3000)

    assert "we agreed on 80.00 EUR by 12 Nov. On 12 Nov 30.00 EUR came." in part
    for other in (
        lead("80 EUR by 12 November", came=8000),
        lead("80 EUR by 30 November"),
        lead("80 EUR by 12 November", promised="80 EUR back"),
        lead("80 EUR and a new lamp by 12 November"),
    ):
        assert "we agreed" not in other
