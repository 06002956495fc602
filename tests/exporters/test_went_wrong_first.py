"""What went wrong comes before all else below a lead that only tells what came before it; that nothing came is said once."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.language.language import language_named
from casebook.records.vocabularies import Outcome, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

KEPT_TAKING = (
    ("en", "You have kept taking 86 euros a month since August."),
    ("nl", "Sinds augustus blijven jullie elke maand 86 euro incasseren."),
    ("de", "Seit August buchen Sie weiter 86 Euro im Monat ab."),
    ("fr", "Depuis août vous continuez à me facturer 86 euros par mois."),
    ("es", "Desde agosto me facturan 86 euros al mes."),
)


@each(("language", "wrong"), KEPT_TAKING)
def test_what_went_wrong_comes_first_below_a_lead_that_tells_only_what_came_before(language: str, wrong: str) -> None:
    """Before what was promised and refused since: without it nobody knows what that is about."""
    entries = Entries()
    noted = entries.contact("2024-08-04", "x" * 60, agent="Ann", case_number="V-33021")
    entries.promise(
        "2024-08-04", "a call", "2024-08-08", promised=Promised.CALLBACK, made_in=noted, verdict=Verdict.BROKEN
    )
    made = entries.contact("2024-08-20", "x" * 80, agent="Herr Özkan", case_number="V-33978")
    entries.promise(
        "2024-08-20", "a refund", "2024-09-03", promised=Promised.REFUND, made_in=made, verdict=Verdict.BROKEN
    )
    entries.contact("2024-10-06", f"No. {'y' * 120}.", agent="Bo", outcome=Outcome.REFUSED)
    before = f"The contract for flat {'B' * 60} was for two people."
    want = "the sums that were taken back and a written confirmation of the end of the contract"
    facts = facts_of(case(language=language, problem=f"{before} {wrong}", want=want), entries)

    lead, below, *_ = renderer("chat", "text")(facts, ExportOptions(language, limit=600)).split("\n\n")

    assert [wrong in lead, below] == [False, wrong]


@each(
    ("language", "said"),
    [
        ("en", "They demand 300 pounds for scratches."),
        ("en", "I am still waiting for the money."),
        ("en", "I was billed 612 dollars twice over."),
        ("nl", "De kraan druppelt."),
        ("de", "Sie ziehen jeden Monat 86 Euro ein."),
        ("de", "Die Lieferung steht seit drei Wochen aus."),
        ("fr", "120 euros ont été retenus."),
        ("fr", "La livraison se fait attendre depuis mai."),
        ("es", "Me han descontado 120 euros."),
        ("es", "Sigo esperando el dinero."),
        ("en", "The oven has shown error E7 since 20 April."),
        ("en", "The boiler cuts out every night."),
        ("nl", "De ketel valt elke nacht uit."),
        ("de", "Seit dem 20. April fallen die rechten Zonen aus."),
        ("de", "Der Ofen zeigt Fehler E7."),
        ("fr", "La chaudière se coupe chaque nuit."),
        ("es", "La caldera se apaga cada noche."),
    ],
)
def test_what_a_company_takes_or_does_not_bring_went_wrong(language: str, said: str) -> None:
    """In the words in which people say so."""
    assert language_named(language).lead.complains.search(said)


@each(
    ("language", "promised", "note"),
    [
        ("de", "Erstattung von 86 EUR", "Auf dem Konto ist nichts eingegangen."),
        ("fr", "un avoir de 24 euros sur la facture d'avril", "Pas d'avoir sur la facture d'avril."),
        ("en", "a refund of 86 EUR", "Nothing came on my card."),
    ],
)
def test_a_note_that_nothing_came_is_not_told_again_below_the_lead(language: str, promised: str, note: str) -> None:
    """Whatever else is left out: the lead says so."""
    entries = Entries()
    made = entries.contact("2024-08-20", agent="Malik")
    given = {"promised": Promised.REFUND, "verdict": Verdict.BROKEN, "settled_note": note}
    entries.promise("2024-08-20", promised, "2024-09-03", made_in=made, **given)
    facts = facts_of(case(language=language, problem="It broke.", want="a refund"), entries)

    assert note.rstrip(".") not in renderer("chat", "text")(facts, ExportOptions(language))


@each(
    ("language", "said"),
    [
        ("en", "I handed the car back without damage."),
        ("en", "I returned it without any scratches."),
        ("nl", "Ik heb de auto zonder schade teruggebracht."),
        ("de", "Ich habe das Auto ohne Schäden abgegeben."),
        ("de", "Ich habe das Auto ohne Schaden abgegeben."),
        ("fr", "J'ai rendu la voiture sans aucun dommage."),
        ("es", "Devolví el coche el 2 de agosto sin daños."),
    ],
)
def test_what_went_well_is_not_what_went_wrong(language: str, said: str) -> None:
    """Then what comes next is, and it has its room before what was promised since."""
    assert not language_named(language).lead.complains.search(said)


@each("first", ["Zipline", "Coverwell"])
def test_what_the_carrier_says_since_they_refused_comes_before_what_others_say(first: str) -> None:
    """It carried the parcel, and knows where that went, whoever of them said so first."""
    entries = Entries()
    entries.shipment("2024-11-01", "handed over", carrier="Zipline", tracking="QW99120034")
    made = entries.contact("2024-11-02", f"{'x' * 90}.", agent="Moira")
    entries.promise("2024-11-02", "a refund", "2024-11-05", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-08", "Closed, so no refund.", agent="Dev", outcome=Outcome.REFUSED)
    said = {"Zipline": "The van stood two streets away at noon.", "Coverwell": "The van stood in our yard at noon."}
    for day, party in zip(("2024-11-09", "2024-11-10"), sorted(said, key=first.__ne__), strict=True):
        entries.contact(day, said[party], agent="Lou", party=party)
    facts = facts_of(case(problem="It never arrived.", want="a refund"), entries)

    text = renderer("chat", "text")(facts, ExportOptions("en", limit=300))
    assert "two streets" in text
    assert "in our yard" not in text
