"""What says how the sum that is asked for came about is told right behind the lead."""

from __future__ import annotations

from casebook.exporters.chat import outline
from casebook.exporters.facts.asked.makes_the_sum import makes_the_sum, takes_what_is_owed
from casebook.exporters.formats.text import render
from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("ask", "told", "said"),
    [
        ("$129.98 back and no more charges", "Charged $64.99 again on 5 Sep.", "charged AGAIN $64.99"),
        ("both 54.99 back", "they took 54.99 on 3 Sept", "took another 54.99 this morning"),
        ("it fitted and the $242 cancelled", "inverter dead", "same evening invoice for $242 callout"),
        ("beide Raten, 119,80 EUR, zurück", "59,90 EUR abgebucht am 3. Mai", "wieder 59,90 EUR abgebucht"),
        ("dat ze de 89,00 EUR schrappen", "het werkt niet", "rekening van 89,00 EUR gekregen"),
        ("me rendre 482 euros", "facture de 1184 euros", "à 8127 la facture fait 402 euros, et 300 euros reçus"),
        ("que devuelvan los dos cargos de 19,99 EUR", "cobraron 19,99 EUR en mayo", "cobraron otra vez 19,99 EUR"),
    ],
)
def test_what_makes_the_sum_is_found(ask: str, told: str, said: str) -> None:
    """That it was taken, a second time, or what is left of what was taken."""
    assert {4} == makes_the_sum(ask, told, {4: [said], 5: ["it rained"], 6: ["a voucher of 7,50 EUR"]})


@each(
    ("ask", "said"),
    [
        ("$129.98 back", "told him I want $129.98 back"),
        ("$129.98 back", "they offered $20.00 off"),
        ("242 EUR back", "she refunds 242 EUR by Friday"),
        ("an apology", "charged 242 EUR"),
        ("200 EUR back", "charged 45 EUR for parking, 9 EUR for tea"),
    ],
)
def test_what_is_only_asked_or_promised_makes_nothing(ask: str, said: str) -> None:
    """Nor does another sum."""
    assert not makes_the_sum(ask, "It broke.", {4: [said]})


@each(
    ("said", "is_taken"),
    [
        ("550 withheld: deducted for cleaning and paint.", True),
        ("550 ingehouden: schoonmaak 250 en schilderwerk 300.", True),
        ("550 einbehalten, keine Belege.", True),
        ("550 de retenue pour le ménage.", True),
        ("Han retenido 550 por la pintura.", True),
        ("They deducted 550.00 EUR.", True),
        ("They deducted 250.", False),
        ("She says the 550 come back.", False),
    ],
)
def test_what_was_kept_is_found_by_what_is_still_owed(said: str, is_taken: bool) -> None:
    """People write down how much was kept without its currency; what is only to come back was not."""
    found = takes_what_is_owed([Money(55000, "EUR")], {4: [said], 5: ["It rained."]})
    assert ({4} if is_taken else set()) == found


def test_the_second_charge_stands_before_a_refusal_and_before_others() -> None:
    """At a small limit, where those have no room."""
    entries = Entries()
    entries.contact("2024-10-01", "Nothing on file, says Dana.", agent="Dana")
    entries.event("2024-10-05", EventKind.NOTE, "charged AGAIN 64.99 EUR")
    why = "The contract needs 45 days of notice, and that is what the letter of yours did not keep."
    entries.contact("2024-10-06", why, agent="Brandt", outcome=Outcome.REFUSED, channel=Channel.EMAIL, incoming=True)
    problem = "I cancelled on 3 August and was charged 64.99 EUR on 5 September all the same."
    of = case(problem=problem, want="129.98 EUR back and no more charges")
    options = ExportOptions("en", limit=340)

    text = render(outline(facts_of(of, entries), options), options)

    assert "harged AGAIN 64.99 EUR" in text
    assert "contract needs" not in text.partition("\n")[2]


@each(
    ("noted", "told"),
    [
        ("charged AGAIN $64.99", "5 Oct: charged AGAIN $64.99."),
        ("took another 64.99 this morning!!", "Took another 64.99 on 5 Oct."),
        ("Mo says they charged $64.99 again", ""),
        ("they did not charge $64.99 again", ""),
        ("charged $20.00 for parking", ""),
    ],
)
def test_a_second_charge_stands_in_the_lead_and_once(noted: str, told: str) -> None:
    """With its day, where that makes the sum that is asked for; nothing of what others say, or that did not happen."""
    entries = Entries()
    entries.contact("2024-09-08", "I want my money.", channel=Channel.EMAIL)
    entries.event("2024-10-05", EventKind.NOTE, noted)
    given = case(problem="Cancelled in August. Charged $64.99 again on 5 Sep.", want="$129.98 back")
    text = render(outline(facts_of(given, entries), ExportOptions("en")), ExportOptions("en"))

    first = text.splitlines()[0]
    assert told in first
    assert noted.rstrip("!") not in text.replace(first, "") if told else noted not in first
