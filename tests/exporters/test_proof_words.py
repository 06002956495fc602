"""What decides, told in the fewest words where a lead has little room: the paper and what it says, what was found."""

from __future__ import annotations

from casebook.exporters.facts.deciding.deciding import evidence_in
from casebook.exporters.facts.evidence.proof_words import (
    finding_alone,
    found_alone,
    given_paper_says,
    is_paper_told,
    paper_says,
    without_reader,
)
from casebook.exporters.facts.said.their_words import their_words
from casebook.exporters.facts.said.told_by_party import told_by_party
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


@each(
    ("said", "expected"),
    [
        ("The delivery note of 12 May says three boxes came", ["delivery note of 12 May: three boxes came"]),
        ("In your confirmation it says: full refund if cancelled", ["your confirmation: full refund if cancelled"]),
        ("Op vrachtbrief 88120367 staan 3 colli", ["vrachtbrief 88120367: 3 colli"]),
        ("In het opleverrapport staat: geen gebreken", ["opleverrapport: geen gebreken"]),
        ("Auf dem Lieferschein steht: Karton 4 eingedrückt", ["Lieferschein: Karton 4 eingedrückt"]),
        (
            "Le rapport indique que la pompe est cassée et que le joint fuit",
            ["rapport: la pompe est cassée et le joint fuit"],
        ),
        ("Le rapport indique qu'il n'y a pas de fuite", ["rapport: il n'y a pas de fuite"]),
        (
            "El recibo de la caja de Gran Vía del 3 de octubre dice: tarjeta no activada",
            ["recibo de la caja de Gran Vía del 3 de octubre: tarjeta no activada", "recibo: tarjeta no activada"],
        ),
        (
            "Op het innameformulier staat dat er geen vochtsporen zijn gezien",
            ["innameformulier: geen vochtsporen gezien"],
        ),
        ("In het rapport staat dat er geen schade was", ["rapport: geen schade"]),
        (
            "Im Protokoll steht, dass keine Feuchtigkeit festgestellt wurde",
            ["Protokoll: keine Feuchtigkeit festgestellt"],
        ),
        (
            "The delivery note signed by his driver says 27 of 31",
            [
                "delivery note signed by his driver: 27 of 31",
                "delivery note: 27 of 31",
            ],
        ),
        (
            "Le bon de livraison signé par son chauffeur dit 27 colis sur 31",
            [
                "bon de livraison signé par son chauffeur: 27 colis sur 31",
                "bon de livraison: 27 colis sur 31",
            ],
        ),
        (
            "El albarán firmado por el conductor dice 27 bultos de 31",
            [
                "albarán firmado por el conductor: 27 bultos de 31",
                "albarán: 27 bultos de 31",
            ],
        ),
        ("Op het formulier staat dat er geen schade is als de doos heel is", []),
        ("The report wrongly says it was me", []),
        ("The letter asks: was the box open?", []),
        ("They say: three boxes came", []),
    ],
)
def test_a_paper_stands_before_what_it_says(said: str, expected: list[str]) -> None:
    """Which paper it is stays, unless that takes much room; what is said wrongly, or asked, is said by none."""
    assert expected == paper_says(said, ": ")


@each(
    ("said", "expected"),
    [
        (
            "The night manager gave me a letter that they were full and that you have to pay",
            ["they were full and you have to pay", "they were full"],
        ),
        ("She sent me an e-mail confirming that the parcel was returned", ["the parcel was returned"]),
        ("Le gérant m'a remis une attestation disant que l'hôtel était complet", ["l'hôtel était complet"]),
        ("El gerente me dio una carta diciendo que no había sitio", ["no había sitio"]),
        ("He never gave me a letter that they were full", []),
        ("He gave me a letter", []),
    ],
)
def test_a_paper_that_somebody_gave_says_it_alone(said: str, expected: list[str]) -> None:
    """Behind the name of whoever gave it; not where nobody did."""
    assert expected == given_paper_says(said)


@each(
    ("said", "expected"),
    [
        ("it is a fake: there is a quartz movement in it", "it is a fake"),
        ("het is namaak van plastic: het weegt niets", "het is namaak van plastic"),
        ("es ist eine Fälschung: das Werk ist aus Quarz", "es ist eine Fälschung"),
        ("c'est une contrefaçon : le numéro n'existe pas", "c'est une contrefaçon"),
        ("es una falsificación: el número no existe", "es una falsificación"),
        ("it is the following: a fake", ""),
        ("it is a fake", ""),
    ],
)
def test_what_was_found_is_told_without_how_it_was_seen(said: str, expected: str) -> None:
    """What stands behind the colon only explains it."""
    assert expected == finding_alone(said)


@each(
    ("said", "expected"),
    [
        ("He opened it: no trace of liquid", "no trace of liquid"),
        ("Sie hat nachgemessen: das rechte Glas hat 1,25", "das rechte Glas hat 1,25"),
        ("De bank bevestigt: op 12 augustus betaald", "op 12 augustus betaald"),
        ("Elle confirme un hôtel deux étoiles", "un hôtel deux étoiles"),
        ("Ve una fuga en la cocina", "una fuga en la cocina"),
        ("She denies it: the door was locked", ""),
        ("He never looked: the seal is broken there", ""),
        ("Wenn es der Motor ist: die Garantie gilt noch", ""),
        ("He asked: was the box sealed?", ""),
        ("She sees that the box was open", ""),
    ],
)
def test_what_was_found_stands_without_how(said: str, expected: str) -> None:
    """Behind whoever found it; never what somebody denies, asks, or says on a condition."""
    assert expected == found_alone(said)


@each(
    ("said", "expected"),
    [
        ("He opened it: no trace of liquid.", ["Volt opened it: no trace of liquid", "Volt: no trace of liquid"]),
        (
            "Her letter says the limp was a thorn.",
            ["Volt: her letter says the limp was a thorn", "Volt: the limp was a thorn"],
        ),
        ("They confirm that the box is dry and that it works.", ["Volt: the box is dry and it works"]),
        ("On the delivery note it says: box 4 dented.", ["Volt: on the delivery note it says: box 4 dented"]),
    ],
)
def test_another_party_is_told_with_what_it_found_alone(said: str, expected: list[str]) -> None:
    """Where there is no room for more; what stands on a paper of others stays what stands there."""
    entries = Entries()
    entries.contact("2024-11-02", said, agent="Kim", party="Volt")
    facts = facts_of(case(), entries)

    assert expected == told_by_party(
        Wording(facts, language_named("en"), years=False), facts.contacts[0], said.rstrip(".")
    )


def test_what_the_person_marked_is_told_in_few_words_before_it_is_left_out() -> None:
    """And the line of that day does not say it again."""
    entries = Entries()
    said = "Auf dem Lieferschein steht: Karton 4 eingedrückt."
    entries.contact("2024-11-02", said, agent="Herr Aydin", party="Spedition Kern", key=True)
    problem = f"Die Küche kam am 12. Oktober mit gebrochener Arbeitsplatte{' und zerkratzten Fronten' * 6}."
    facts = facts_of(case(problem=problem, want="eine neue Arbeitsplatte", language="de"), entries)
    whole = paste(facts, ExportOptions("de"))

    assert "Lieferschein: Karton 4 eingedrückt." in lead_of(facts, ExportOptions("de")).text
    assert (1, True) == (whole.count("Karton 4"), "Aydin" in whole)


def test_a_note_of_what_a_paper_says_is_not_told_again_below() -> None:
    """What else the note says is."""
    entries = Entries()
    said = (
        "In the check-in inventory it says: burn on the worktop. Their inspector Kees Blom signed it on the last day."
    )
    entries.event("2024-11-02", EventKind.NOTE, said, key=True)
    told = []
    for more in range(1, 60, 3):
        problem = f"They keep the deposit{' and answer nothing' * 7} at a{'h' * more}"
        facts = facts_of(case(problem=problem, want="24.99 EUR back"), entries)
        told.append(paste(facts, ExportOptions("en")))

    assert any("Check-in inventory: burn on the worktop." in each for each in told)
    assert {(1, 1)} == {(each.count("burn on the worktop"), each.count("Kees Blom")) for each in told}


@each(
    ("said", "expected"),
    [
        ("appelé, elle dit que c'est une erreur et que je suis remboursé", "c'est une erreur et je suis remboursé"),
        ("rang Kelly, she says that it is wrong and that it goes out today", "it is wrong and it goes out today"),
    ],
)
def test_of_two_things_that_somebody_says_neither_keeps_its_that(said: str, expected: str) -> None:
    """Behind a colon both are sentences."""
    wording = Wording(facts_of(case(), Entries()), language_named("fr" if "dit" in said else "en"), years=False)

    assert expected == their_words(wording, said)


@each(
    ("want", "asked"),
    [
        ("les 150 euros remboursés", "Je demande le remboursement des 150 euros "),
        ("352,00 EUR remboursés sur ma carte", "Je demande le remboursement de 352,00 € sur ma carte "),
    ],
)
def test_money_that_is_wanted_refunded_is_asked_for_as_a_refund(want: str, asked: str) -> None:
    """*Je demande à recevoir les 150 euros remboursés* is nobody's French."""
    lead = lead_of(facts_of(case(problem="Ils m'ont facturé deux fois.", want=want), Entries()), ExportOptions("fr"))

    assert asked in lead.text.replace("\u00a0", " ")


def test_by_whom_a_paper_was_signed_is_told_below() -> None:
    """The lead tells what the paper says without it; then the sentence has more to say."""
    said, told = "The delivery note signed by his driver says 27 of 31", "delivery note: 27 of 31"

    assert not is_paper_told(said, told, ": ")
    assert is_paper_told("The delivery note says 27 of 31", told, ": ")


def test_a_paper_whose_words_the_lead_tells_waits_for_other_things() -> None:
    """By whom it was signed has its turn with what was said in other contacts, where its day is."""
    entries = Entries()
    entries.contact(
        "2024-11-02",
        "The delivery note signed by his driver says 27 boxes of 31.",
        agent="Leo",
        party="Translac",
        key=True,
    )
    entries.contact("2024-11-03", "She says that nothing is missing at all.", agent="Ann", case_number="20-5590")
    problem = (
        "The kitchen that was delivered on 24 October came without its long worktop and without the doors of "
        "two corner cupboards."
    )
    given = case(
        problem=problem,
        want="the delivery and the fitting of all the parts that are missing of the kitchen, as ordered",
    )
    facts = facts_of(given, entries)

    short, whole = paste(facts, ExportOptions("en", limit=420)), paste(facts, ExportOptions("en"))

    assert "Delivery note: 27 boxes of 31." in short
    assert "signed" not in short
    assert "2 Nov, Leo (Translac): The delivery note signed by his driver says 27 boxes of 31.\n3 Nov, Ann" in whole


@each(
    ("language", "said", "told"),
    [
        ("de", "Kim sieht im Eingangsprotokoll: Gehäuse trocken", "Eingangsprotokoll: Gehäuse trocken"),
        ("en", "The intake form says no trace of liquid", "intake form: no trace of liquid"),
        ("nl", "Op de bon van 14 jan staat 5 jaar garantie", "bon van 14 jan: 5 jaar garantie"),
    ],
)  # fmt: skip
def test_what_a_paper_says_needs_nobody_who_read_it(language: str, said: str, told: str) -> None:
    """In the fewest words, last of its forms: of a note, and of what somebody of the company saw."""
    entries = Entries()
    entries.contact("2024-11-02", said, agent="Kim")
    entries.event("2024-11-03", EventKind.NOTE, said.removeprefix("Kim "))
    wording = Wording(facts_of(case(), entries), language_named(language), years=False)

    assert [told, told] == [without_reader(wording, each, [each.text or ""])[0] for each in wording.facts.entries]


def test_their_own_paper_is_named_with_them() -> None:
    """*Her letter* is nobody's without her."""
    entries = Entries()
    entries.contact("2024-11-02", "Her letter says the knee was sound", agent="Dr Keane")
    wording = Wording(facts_of(case(), entries), language_named("en"), years=False)
    (entry,) = wording.facts.contacts

    assert not without_reader(wording, entry, [entry.text or ""])


def test_it_is_the_shortest_form_of_what_shows_who_is_right() -> None:
    """Behind the person's own sentence, which needs no day: a lead that has no room for that has room for the paper."""
    entries = Entries()
    entries.event("2024-11-21", EventKind.NOTE, "op de bon van 14 jan 2025 staat 5 jaar garantie")
    wording = Wording(facts_of(case(language="nl"), entries), language_named("nl"), years=False)
    (found,) = evidence_in(wording, None)

    assert tuple(found.forms) == (
        "op de bon van 14 jan 2025 staat 5 jaar garantie",
        "bon van 14 jan 2025: 5 jaar garantie",
        "bon: 5 jaar garantie",
    )
