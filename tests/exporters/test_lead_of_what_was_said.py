"""What a lead tells of what somebody said: whose word it is, and whether it shows anything."""

from __future__ import annotations

from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Channel, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste
from .test_room_for_more import lead, promised


def _denied(language: str, said: str) -> str:
    entries = promised("206.30 EUR")
    entries.contact(
        "2024-11-04", said, agent="Relations", incoming=True, channel=Channel.EMAIL, outcome=Outcome.REFUSED
    )
    return lead_of(
        facts_of(case(language=language, problem="BT618 0.", want="206.30 EUR"), entries), ExportOptions(language)
    ).text


@each(
    ("language", "says", "claim", "denial"),
    [
        ("en", "Relations says the", "The ticket was a voucher because I accepted it.", "I did not."),
        ("nl", "Relations zegt: het", "Het ticket werd een bon omdat ik dat wilde.", "Dat wilde ik niet."),
        ("fr", "Relations dit : le", "Le billet est un avoir parce que je l'ai accepté.", "Je n'ai rien accepté."),
    ],
)
def test_what_they_say_of_the_person_and_these_deny_is_told_as_theirs(
    language: str, says: str, claim: str, denial: str
) -> None:
    """*Relations refused: because I accepted it* would be the person's own account."""
    text = _denied(language, f"{claim} {denial}").replace("\u00a0", " ")

    assert f"{says}{claim.removeprefix(says.rpartition(' ')[2].capitalize())} {denial}" in text
    assert text.count("Relations") == 1


def test_why_they_refused_is_told_as_that_where_nobody_denies_it() -> None:
    """*Because I was late* is why, as long as the person lets it stand."""
    assert "Relations refused" in _denied("en", "The ticket was a voucher because I accepted it.")


def test_below_it_what_was_promised_is_not_told_again() -> None:
    """Nobody says that they have seen no sign of what was refused."""
    entries = promised("206.30 EUR")
    said = "The ticket was a voucher because I accepted it. I did not."
    entries.contact(
        "2024-11-04", said, agent="Relations", incoming=True, channel=Channel.EMAIL, outcome=Outcome.REFUSED
    )

    facts = facts_of(case(problem="BT618 0.", want="206.30 EUR"), entries)
    _, below = paste(facts, ExportOptions("en")).split("\n\n", 1)

    assert "206.30 EUR" not in below
    assert "because I accepted" not in below


@each(
    ("language", "said"),
    [
        ("en", "Kiara says send a photo and I get 118 back"),
        ("nl", "Kiara zegt stuur een foto en ik krijg 118 terug"),
        ("de", "schicken Sie ein Foto, dann kommen 118 zurück"),
        ("fr", "envoyez une photo et on rembourse 118"),
        ("es", "mande una foto y me devuelven 118"),
    ],
)
def test_what_somebody_told_the_person_to_do_shows_nothing(language: str, said: str) -> None:
    """*Send a photo* says of no photo what it shows."""
    entries = Entries()
    entries.contact("2024-10-12", said, agent="Kiara", channel=Channel.PHONE)
    facts = facts_of(case(language=language, problem="118 0.", want="118 GBP"), entries)

    assert not lead_of(facts, ExportOptions(language)).shows_evidence


def test_of_two_things_promised_the_one_asked_is_told_where_there_is_little_room() -> None:
    """In the place of both in quotes, which leave none for what went wrong."""
    entries = Entries()
    made = entries.contact("2024-10-20", "Yes.", agent="Ingrid", role=Role.SUPERVISOR, case_number="RMA-50931")
    entries.promise(
        "2024-10-20", "a free repair with collection, and the fee of 45.00 GBP back", "2024-11-01",
        promised=Promised.OTHER, made_in=made, verdict=Verdict.BROKEN,
        settled_note="The fee came back, but nobody collected the laptop.",
    )  # fmt: skip
    told = lead(
        entries,
        problem="The screen of my laptop went black for good on 6 June, and your own courier dropped it in the hall.",
        want="the laptop repaired under the warranty, by your own people",
    )

    assert "Ingrid promised a free repair with collection" in told
    assert "The screen of my laptop went black" in told


def test_the_thing_that_is_asked_is_known_where_it_is_told_that_it_did_not_come() -> None:
    """*No album* names it as well as a second sentence that only says that it is missing."""
    entries = promised(
        "the album and 400.00 GBP", verdict=Verdict.BROKEN, settled_note="Only 200.00 GBP came, no album."
    )
    entries.contact(
        "2024-10-12", "Sent them the contract: line 2 names two photographers.", channel=Channel.EMAIL, key=True
    )
    told = lead(
        entries,
        problem="To our wedding on the sixteenth of May one photographer came in place of the two that we had booked. "
        "The album is missing to this day.",
        want="the album and the last 200.00 GBP that you kept from us",
    )

    assert "Contract: line 2 names two photographers." in told
