"""What is cut of a proof still shows it: neither which paper it is without what that says, nor that somebody looked, nor that a
thing was handed over without by whom it was signed or on which day; and whoever says so stands there once."""

from __future__ import annotations

import pytest

from casebook.exporters.facts.deciding.bare_parts import tells_no_more, without_aside
from casebook.exporters.facts.deciding.marked import marked
from casebook.exporters.facts.evidence.fewer_words import in_fewer_words
from casebook.exporters.facts.said.their_words import behind_looking, behind_seeing
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel, EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import of_contact

REPORTS = [
    ("The condition report from May", "signed by Ada", "already lists the stain"),
    ("Het opnamerapport van mei", "door Ada getekend", "noemt de vlek al"),
    ("Das Protokoll vom Mai", "von Ada unterschrieben", "nennt den Fleck schon"),
    ("Le constat de mai", "signé par Ada", "mentionne déjà la tache"),
    ("El acta de mayo", "firmada por Ada", "menciona ya la mancha"),
]


@each(("paper", "aside", "says"), REPORTS)
def test_a_paper_alone_shows_nothing(paper: str, aside: str, says: str) -> None:
    """What was written in it is told without how it was made, never the other way round."""
    said = f"{paper}, {aside}, {says}"

    assert tells_no_more(paper, said)
    assert tells_no_more(f"{paper}, {aside}", said)
    assert not tells_no_more(f"{paper} {says}", said)
    assert f"{paper} {says}" == next(without_aside(said))


def _noted(said: str, code: str = "en") -> list[str]:
    entries = Entries()
    entries.event("2024-11-14", EventKind.NOTE, said, key=True)
    return marked(Wording(facts_of(case(problem="I moved out."), entries), language_named(code), years=False))


def test_a_marked_paper_is_told_with_what_it_says() -> None:
    """In no form is it the name of the paper alone, and to the company that wrote it the paper is its own."""
    report = _noted("The condition report from May, signed by Ada, already lists the stain.")
    bill = _noted("Their own closing bill, dated 3 May: 'your account is 40.00 in credit'.")

    assert "The condition report already lists the stain" in report
    assert not [one for one in report if "stain" not in one]
    assert "your own closing bill: 'your account is 40.00 in credit'" in bill
    assert not [one for one in bill if "credit" not in one]


@each(
    ("looks", "found"),
    [
        ("the clerk looked up the scan", "it went to another street"),
        ("de medewerker keek in het systeem", "het ging naar een andere straat"),
        ("der Mitarbeiter schaute in den Verlauf", "es ging in eine andere Straße"),
        ("l'employé a regardé le suivi", "il est allé dans une autre rue"),
        ("la chica miró el seguimiento", "fue a otra calle"),
    ],
)
def test_that_somebody_looked_shows_nothing(looks: str, found: str) -> None:
    """What they found does."""
    assert tells_no_more(looks, f"{looks}, {found}")
    assert found == behind_looking(f"{looks}, {found}")


@each(
    ("said", "left"),
    [
        ("the adviser sees that the code came from another phone than mine", "the code came from another phone"),
        ("le conseiller voit que le code vient d'un autre téléphone que le mien", "le code vient d'un autre téléphone"),
        ("la empleada ve que el código vino de otro móvil que el mío", "el código vino de otro móvil"),
    ],
)
def test_behind_a_name_nobody_is_seen_to_see(said: str, left: str) -> None:
    """*Bo: the adviser sees that …* has Bo twice, and *mine* would be his."""
    assert left in in_fewer_words(behind_seeing(said))


@each(
    ("language", "said", "signed", "bare"),
    [
        ("en", "it was delivered to the depot on 3 May, signed by Ada", "signed by Ada", "delivered to the depot"),
        ("fr", "il a été livré au dépôt le 3 mai, signé par Ada", "signé par Ada", "livré au dépôt"),
        (
            "es",
            "fue entregado en el almacén el 3 de mayo, firmado por Ada",
            "firmado por Ada",
            "entregado en el almacén",
        ),
    ],
)
def test_what_was_handed_over_keeps_its_day_or_who_took_it(language: str, said: str, signed: str, bare: str) -> None:
    """That it was delivered is what the other side denies."""
    told = marked(of_contact(said, language, party="Transko", key=True))

    assert any(signed in one for one in told)
    assert not [one for one in told if one.endswith(bare)]


def test_the_carrier_that_carries_is_named_once() -> None:
    """*Transko: the carrier delivered it* has it twice; of another party than the carrier the word may be somebody else."""

    def told(party: str) -> list[str]:
        entries = Entries()
        entries.shipment("2024-11-10", "collected", carrier="Transko", tracking="T1")
        entries.contact("2024-11-14", "The carrier left it with Ada on 3 May.", party=party, key=True)
        return marked(Wording(facts_of(case(), entries), language_named("en"), years=False))

    assert "Transko left it with Ada on 3 May" in told("Transko")
    assert not [one for one in told("Shopbank") if one.startswith("Shopbank left")]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Airvia schreibt mir, dass der Griff ganz war, Bericht vom 3.8."),
        ("nl", "Airvia schrijft mij dat het handvat heel was, rapport van 3 augustus"),
    ],
)
def test_another_party_that_writes_is_named_once(language: str, said: str) -> None:
    """*Airvia: Airvia writes to me* names it twice, and *Airvia: to me, that* is no sentence."""
    told = marked(of_contact(said, language, party="Airvia", channel=Channel.EMAIL, incoming=True, key=True))

    assert told
    assert not [one for one in told if one.count("Airvia") > 1 or ": mi" in one or ": dat" in one]
    assert all("ganz" in one or "heel" in one for one in told)
