"""Beside what they promised it is no news that they would ask; by which number another party can be asked is."""

from __future__ import annotations

from casebook.exporters.words.looked_into import only_looked_into
from casebook.records.vocabularies import Channel, Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import pastes


@each(
    "said",
    [
        "He will ask the hotel.",
        "She is going to check. They will find out.",
        "Ze gaat het uitzoeken.",
        "Hij vraagt het na.",
        "Sie wird bei der Werkstatt nachfragen.",
        "Er fragt beim Lager nach.",
        "Elle va se renseigner.",
        "Il doit voir avec le transporteur.",
        "Va a averiguar qué ha pasado.",
    ],
)
def test_that_somebody_asks_is_told_from_what_they_found(said: str) -> None:
    """In each language, of each of the sentences."""

    assert only_looked_into([said])
    assert not only_looked_into([said, "The box was open."])


@each(
    "said",
    [
        "He asked the hotel.",
        "She will refund it.",
        "Ze betaalt het terug.",
        "Er zahlt.",
        "Il va rembourser.",
        "Paga.",
        "",
    ],
)
def test_what_they_do_is_more_than_asking(said: str) -> None:
    """What they did, or will do about it; and nothing."""
    assert not only_looked_into([said] if said else [])


def test_by_which_number_another_party_can_be_asked_comes_before_who_would_ask_it() -> None:
    """The lead says what the hotel wrote, the line by which number it did."""
    entries = Entries()
    said = entries.contact("2024-08-25", "He will ask the hotel.", agent="Kofi", case_number="T-901133")
    entries.promise("2024-08-25", "a full refund by 1 Sep", "2024-09-01", promised=Promised.REFUND, made_in=said)
    wrote = "The hotel confirms in writing that it was overbooked and agrees to the refund."
    mail = {"channel": Channel.EMAIL, "incoming": True, "agent": "Lucia", "party": "Hotel Brisa"}
    entries.contact("2024-08-28", wrote, case_number="HB-77", **mail)
    entries.contact("2024-09-05", "Says the booking is non-refundable.", agent="Mei", outcome=Outcome.REFUSED)
    problem = "When we arrived on 21 August Hotel Brisa had no room for us. We slept elsewhere at our own cost."
    facts = facts_of(case(problem=problem, want="a refund of 512.00 EUR", orders=("SA-6610",)), entries)
    told = list(pastes(facts, range(340, 1000, 20)))

    assert all("HB-77" in text for text in told if "He will ask" in text)
    assert "He will ask" in told[-1]
