"""What is asked once some of the money came: neither what was overtaken, nor all of it."""

from __future__ import annotations

from casebook.exporters.facts.asked.request import request_of
from casebook.exporters.wording import Wording
from casebook.exporters.words.as_told import as_told
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

TWO_THINGS = (
    ("en", "a new laptop or the 2400 back", "I ask for the remaining 400.00 EUR back by "),
    ("nl", "een nieuwe fiets of 2400 euro terug", "Ik vraag de resterende € 400,00 terug, "),
    ("de", "eine neue Küche oder 2.400 EUR zurück", "Ich möchte die restlichen 400,00 € zurück "),
    ("fr", "un autre vélo ou mes 2400 euros", "Je demande à recevoir le reste, soit 400,00 € "),
    ("es", "otra lavadora o los 2.400,00 EUR", "Solicito los 400,00 € pendientes "),
)


def asked_after(language: str, want: str, entries: Entries, stake: int | None = 240_000) -> str:
    """What is asked, with the currencies as that language writes them."""
    amount = Money(stake, "EUR") if stake else None
    facts = as_told(facts_of(case(language=language, want=want, amount=amount), entries), language)
    wording = Wording(facts, language_named(language), years=False)
    plain = request_of(wording, facts.case.want or "", None, is_kept=False).text
    return plain.replace("\u00a0", " ").replace("\u202f", " ")


def refunded(cents: int, kind: EventKind = EventKind.REFUNDED) -> Entries:
    entries = Entries()
    entries.event("2024-04-01", kind, amount=Money(cents, "EUR"))
    return entries


@each(("language", "want", "asked"), TWO_THINGS)
def test_who_got_most_of_the_money_no_longer_asks_for_the_thing(language: str, want: str, asked: str) -> None:
    """Of two things that were wanted the money is left, as far as it has not come; of a small part both are."""
    assert asked_after(language, want, refunded(200_000)).startswith(asked)
    assert not asked_after(language, want, refunded(90_000)).startswith(asked.split("400")[0])


def test_two_things_neither_of_which_is_money_stay_both() -> None:
    """So does what is wanted before any money came."""
    assert "a repair or a new one" in asked_after("en", "a repair or a new one", refunded(200_000))
    assert "a new laptop or the 2400" in asked_after("en", "a new laptop or the 2400 back", Entries())


@each("kind", [EventKind.CREDITED, EventKind.REFUNDED])
def test_the_rest_that_was_promised_is_asked_for_where_no_stake_is_known(kind: EventKind) -> None:
    """What came and what was promised since are together what was wanted; of another sum nobody knows."""
    entries = refunded(114_000, kind)
    entries.promise("2024-04-20", "de resterende 2.140,00 EUR", "2024-05-01", promised=Promised.REFUND)
    want = "vergoeding van de vloer, 3.280,00 EUR volgens offerte"

    assert "de resterende € 2.140,00 volgens offerte" in asked_after("nl", want, entries, None)
    assert "€ 3.290,00 volgens offerte" in asked_after("nl", want.replace("3.280", "3.290"), entries, None)


@each(("language", "said"), [("de", "2.400 EUR laut Gutachten"), ("es", "2.400 EUR según presupuesto")])
def test_thousands_are_read_as_the_language_writes_them(language: str, said: str) -> None:
    """A sum without cents is that of which a part came, too."""
    assert "1.500,00" in asked_after(language, f"{said[:9]} {said[10:]}", refunded(90_000))
