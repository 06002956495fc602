"""Of several sums that are asked for, nobody is asked for one that came."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.asked.asked_sums import sums_to_come
from casebook.exporters.facts.asked.owed_ask import ask_with_owed, rest_asked
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def asked_for(want: str, *came: int) -> CaseFacts:
    """A case in which this is wanted, of which so many cents came at a time."""
    entries = Entries()
    for minor in came:
        entries.event("2024-11-05", EventKind.REFUNDED, amount=Money(minor, "EUR"))
    return facts_of(case(want=want, amount=Money(18700, "EUR"), problem="The train did not run."), entries)


def worded(want: str, language: str, *came: int) -> Wording:
    """That case, in the words of a language."""
    return Wording(asked_for(want, *came), language_named(language), years=False)


def letter(facts: CaseFacts) -> str:
    """The letter of it."""
    return renderer("letter", "text")(facts, ExportOptions("en"))


@each(
    ("language", "want", "left"),
    [
        ("en", "refund me 187 EUR for the tickets and 94 EUR for the hotel", "refund me 94 EUR for the hotel"),
        ("en", "94 EUR for the hotel and 187 EUR for the tickets by 8 Nov", "94 EUR for the hotel by 8 Nov"),
        ("en", "187 EUR, 94 EUR and 12 EUR for the taxi", "94 EUR and 12 EUR for the taxi"),
        ("nl", "187 euro voor de tickets en 94 euro voor het hotel", "94 euro voor het hotel"),
        ("de", "187 € für die Fahrkarten und 94 € für das Hotel", "94 € für das Hotel"),
        ("fr", "187 € pour les billets et 94 € pour l'hôtel", "94 € pour l'hôtel"),
        ("es", "187 € de los billetes y 94 € del hotel", "94 € del hotel"),
        ("en", "281 EUR back: 187 EUR tickets and 94 EUR hotel, by 8 Nov", "94.00 EUR back (hotel) by 8 Nov"),
        (
            "de",
            "299 EUR zurück: 187 EUR Tickets, 94 EUR Hotel und 18 EUR Taxi",
            "112,00 € zurück (94 EUR Hotel und 18 EUR Taxi)",
        ),
    ],
)
def test_a_sum_that_came_is_left_out(language: str, want: str, left: str) -> None:
    """What remains is asked for in the person's own words."""
    assert left == rest_asked(worded(want, language, 18700), want)


@each(
    ("want", "came"),
    [
        ("187 EUR for the tickets and 94 EUR for the hotel", ()),
        ("187 EUR for the tickets and 94 EUR for the hotel", (5000,)),
        ("187 EUR for the tickets and 94 EUR for the hotel", (18700, 9400)),
        ("187 EUR for the tickets", (18700,)),
        ("300 EUR back: 187 EUR tickets and 94 EUR hotel", (18700,)),
        ("281 EUR back: 187 EUR tickets and 94 EUR hotel", (1000,)),
        ("187 EUR for the tickets and an apology", (18700,)),
    ],
)
def test_an_ask_of_which_nobody_knows_what_is_left_stays(want: str, came: tuple[int, ...]) -> None:
    """Nothing is made of it where nothing came, something else did, all of it did, or it names one sum."""
    assert "" == sums_to_come(worded(want, "en", *came), want)


def test_the_lead_and_the_letter_ask_for_the_rest() -> None:
    """Nobody asks again for what they have."""
    facts = asked_for("187 EUR for the tickets and 94 EUR for the hotel", 18700)

    for told in (renderer("chat", "text")(facts, ExportOptions("en")).splitlines()[0], letter(facts)):
        assert "187 EUR for the tickets" not in told
        assert "94 EUR for the hotel" in told


@each(
    ("language", "want"),
    [
        ("en", "the remaining 107 EUR on my card"),
        ("en", "the other 107 EUR back"),
        ("en", "the balance of 107 EUR"),
        ("fr", "le solde de 107 €"),
        ("nl", "de resterende 107 euro op mijn rekening"),
        ("de", "die restlichen 107 €"),
        ("fr", "les 107 € qui manquent"),
        ("es", "los 107 € que faltan"),
    ],
)
def test_a_rest_that_the_person_reckoned_stays(language: str, want: str) -> None:
    """Of that sum, which was promised beside another one that came, nothing is taken off once more."""
    entries = Entries()
    entries.promise("2024-11-01", "107 EUR for the table and 80 EUR for the chair", "2024-11-08")
    entries.event("2024-11-05", EventKind.REFUNDED, amount=Money(8000, "EUR"))
    facts = facts_of(case(want=want, amount=Money(104900, "EUR"), problem="It came broken."), entries)

    assert "" == rest_asked(Wording(facts, language_named(language), years=False), want)


def test_what_one_thing_costs_more_than_another_is_no_rest() -> None:
    """Of that difference, of which a part came, the rest is asked for."""
    want = "a new lamp, or 107 EUR back, the difference to a used one"
    entries = Entries()
    entries.event("2024-11-05", EventKind.REFUNDED, amount=Money(2700, "EUR"))
    facts = facts_of(case(want=want, amount=Money(10700, "EUR"), problem="The lamp is used."), entries)

    assert "80.00 EUR" in rest_asked(Wording(facts, language_named("en"), years=False), want)


@each(
    ("language", "want", "asked"),
    [
        ("en", "the rest of my deposit back", "the remaining 100.00 EUR of my deposit"),
        ("en", "a refund of the outstanding amount", "the remaining 100.00 EUR"),
        ("en", "my money back for the minibar", "the 100.00 EUR back for the minibar"),
        ("nl", "de rest van mijn aanbetaling terug", "de resterende € 100,00 van mijn aanbetaling terug"),
        ("de", "den Rest meiner Anzahlung zurück", "die restlichen 100,00 € meiner Anzahlung zurück"),
        ("de", "die Erstattung des Restbetrags", "die Erstattung der restlichen 100,00 €"),
        ("fr", "le remboursement du reste de ma commande", "le remboursement des 100,00 € restants"),
        ("fr", "le remboursement du solde de mon acompte", "le remboursement des 100,00 € restants de mon acompte"),
        ("es", "la devolución del resto", "la devolución de los 100,00 € restantes"),
    ],
)
def test_the_rest_is_asked_for_by_its_sum(language: str, want: str, asked: str) -> None:
    """Which is shorter than to say beside it what is still owed; that it is of the order, whose number is told, is left out."""
    said = ask_with_owed(worded(want, language, 8700), want)

    assert asked == said.replace("\u00a0", " ").replace("\u202f", " ")


@each(
    ("language", "want", "cost", "asked"),
    [
        (
            "en",
            "a refund of the booking and the other hotel",
            "the other hotel",
            "the other hotel (still owed 800.50 EUR)",
        ),
        ("en", "my money back and my costs", "a taxi", "my money back and my costs (still owed 800.50 EUR)"),
        ("nl", "mijn geld terug en het andere hotel", "het andere hotel", "het andere hotel (ik krijg nog € 800,50)"),
        ("de", "mein Geld zurück und das andere Hotel", "anderes Hotel", "das andere Hotel (noch offen 800,50 €)"),
        ("fr", "le remboursement et l'autre hôtel", "l'autre hôtel", "l'autre hôtel (reste dû 800,50 €)"),
        ("es", "mi dinero y el otro hotel", "el otro hotel", "el otro hotel (800,50 € pendientes)"),
        (
            "en",
            "a refund of the booking and the dinner",
            "a taxi",
            "the booking (still owed 412.00 EUR) and the dinner",
        ),
        ("en", "a refund of the booking and compensation", "", "the booking (still owed 412.00 EUR) and compensation"),
        ("de", "die Erstattung der Buchung und eine Entschädigung", "", "(noch offen 412,00 €) und eine Entschädigung"),
        ("en", "my money back", "a taxi", "my money back (412.00 EUR)"),
    ],
)
def test_a_sum_stands_beside_what_it_is_of(language: str, want: str, cost: str, asked: str) -> None:
    """With the costs that are asked for it is the sum of both; behind all of it none stands that is of a part."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(41200, "EUR"))
    if cost:
        entries.event("2024-10-02", EventKind.COST, cost, amount=Money(38850, "EUR"))
    facts = facts_of(case(want=want, amount=None, problem="It was full."), entries)

    told = ask_with_owed(Wording(facts, language_named(language), years=False), want)

    assert asked in told.replace("\N{NO-BREAK SPACE}", " ")


@each(
    ("want", "sums"),
    [
        ("the booking refunded and the other hotel", ("Paid | 412.00", "Costs | 388.50", "owed to me | 800.50")),
        ("a refund of my extra costs", ("Costs | 388.50", "owed to me | 388.50")),
    ],
)
def test_a_claim_adds_up_the_costs_that_are_asked_for(want: str, sums: tuple[str, ...]) -> None:
    """To what was paid, where that is asked for too."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(41200, "EUR"))
    entries.event("2024-10-02", EventKind.COST, "the other hotel", amount=Money(38850, "EUR"))
    facts = facts_of(case(want=want, amount=None, problem="It was full."), entries)

    told = renderer("claim", "text")(facts, ExportOptions("en"))

    assert [each for each in sums if each not in told] == []
    assert ("Paid |" in told) == (len(sums) > 2)
