"""What was said to come is told once in the lead, and nothing that whoever said it saw and nobody can name."""

from __future__ import annotations

from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.words.named_agents import with_named_agents
from tests.builders import Entries, case, facts_of
from tests.conftest import each

_PROBLEMS = {
    "en": "The kettle of 45.00 GBP went back and I have no refund.",
    "nl": "De waterkoker van 45,00 euro ging retour en ik heb geen geld.",
    "de": "Der Wasserkocher für 45,00 Euro ging zurück, ohne Geld.",
    "fr": "La bouilloire à 45,00 euros est renvoyée et rien n'est remboursé.",
    "es": "El hervidor de 45,00 euros está devuelto y no tengo el dinero.",
}


def _lead(language: str, text: str) -> str:
    """Of a call on 3 June."""
    entries = Entries()
    entries.contact("2024-06-03", text)
    facts = with_named_agents(facts_of(case(language=language, problem=_PROBLEMS[language], want=None), entries))
    return lead_of(facts, ExportOptions(language)).text.replace("\u00a0", " ")


@each(
    ("language", "text", "said", "promised"),
    [
        ("en", "rang, Dave says refund is approved, 3-5 working days", "approved", "Dave promised a refund by"),
        (
            "nl",
            "gebeld, Joris zegt terugbetaling is goedgekeurd, 3-5 werkdagen",
            "goedgekeurd",
            "terugbetaling, uiterlijk",
        ),
        ("de", "tel. Frau Beck sagt erstattung ist genehmigt, 3-5 werktage", "genehmigt", "zugesagt"),
        (
            "fr",
            "appelé, Karim dit que le remboursement est validé, 3-5 jours ouvrés",
            "validé",
            "promis le remboursement",
        ),
        (
            "es",
            "llamé, Dave dice que el reembolso está aprobado, 3-5 días laborables",
            "aprobado",
            "prometió el reembolso",
        ),
    ],
)
def test_what_is_told_as_promised_is_not_told_as_said(language: str, text: str, said: str, promised: str) -> None:
    """Nor is a part of it."""
    told = _lead(language, text)

    assert promised in told
    assert said not in told


@each(
    ("language", "text", "saw"),
    [
        ("en", "rang, Joe sees it. new bill inside a week", "sees it"),
        ("nl", "gebeld met Joris, hij ziet het. nieuwe rekening binnen 5 werkdagen", "hij ziet"),
        ("de", "tel. Frau Beck, sie sieht es. neue Rechnung in einer Woche", "sieht es"),
        ("fr", "appelé, Karim le voit. nouvelle facture sous une semaine", "le voit"),
        ("es", "llamé, Toñi lo ve. nueva factura en una semana", "lo ve"),
    ],
)
def test_that_somebody_sees_it_shows_nothing(language: str, text: str, saw: str) -> None:
    """Nobody can say what it was."""
    told = _lead(language, text)

    assert saw not in told


@each(
    ("language", "text", "told"),
    [
        ("en", "chat with Joe, new bill inside a week", "promised a new bill by 10 Jun"),
        ("nl", "chat met Joris, nieuwe rekening binnen een week", "een nieuwe rekening, uiterlijk 10 jun"),
        ("de", "chat mit Frau Beck, neue Rechnung in einer Woche", "eine neue Rechnung bis zum 10. Juni"),
        ("fr", "tchat avec Léa, nouvelle facture sous une semaine", "promis une nouvelle facture d'ici au 10 juin"),
        ("es", "chat con Toñi, nueva factura en una semana", "prometió una nueva factura para el 10 de junio"),
    ],
)
def test_a_new_bill_within_a_time_is_promised(language: str, text: str, told: str) -> None:
    """In the words that begin such a time in that language, *inside* among them."""
    assert told in _lead(language, text)


@each(
    ("language", "text", "told"),
    [
        (
            "en",
            "on webchat to Joe, account 30718845, he can see my photo shows day 20418. new bill inside a week",
            "Joe saw that",
        ),
        (
            "nl",
            "chat met Joris, klantnr 30718845, hij ziet dat mijn foto dag 20418 toont. nieuwe rekening binnen een week",
            "zag",
        ),
        (
            "de",
            "chat mit Frau Beck, konto 30718845, sie sieht dass mein Foto 20418 zeigt. neue Rechnung in einer Woche",
            "sah",
        ),
        (
            "fr",
            "tchat avec Léa, compte 30718845, elle voit que ma photo montre 20418. nouvelle facture sous une semaine",
            "a vu que",
        ),
        (
            "es",
            "chat con Toñi, cuenta 30718845, ella ve que mi foto muestra 20418. nueva factura en una semana",
            "vio que",
        ),
    ],
)
def test_what_they_saw_is_told_without_who_was_reached_and_the_number(language: str, text: str, told: str) -> None:
    """Behind their name, and without what they promised in the next sentence."""
    lead = _lead(language, text)

    assert [1, 1] == [lead.count("30718845"), lead.count("20418")]
    assert told in lead


@each(
    ("language", "problem", "number"),
    [
        ("en", "The fire went wrong after its service. Contract GF-20118.", "GF-20118"),
        ("nl", "De kachel ging stuk na de beurt. Contract GF-20118.", "GF-20118"),
        ("de", "Der Kamin ging nach der Wartung kaputt. Vertrag GF-20118.", "GF-20118"),
        ("fr", "Le poêle est en panne après l'entretien. Contrat GF-20118.", "GF-20118"),
        ("es", "La estufa falla tras la revisión. Contrato GF-20118.", "GF-20118"),
    ],
)
def test_a_number_that_begins_the_text_is_no_sentence_of_the_problem(language: str, problem: str, number: str) -> None:
    """That says nothing else."""
    facts = facts_of(case(language=language, problem=problem, orders=(), want=None), Entries())

    assert 1 == lead_of(facts, ExportOptions(language)).text.count(number)


def test_a_bare_says_is_no_part_of_what_was_said() -> None:
    """Behind *I was told* it would be of nobody."""
    entries = Entries()
    entries.contact("2024-06-03", "engineer came late. says the part is ordered, office will call tomorrow")
    facts = facts_of(case(language="en", problem="The tank leaks.", want=None), entries)

    assert "says" not in lead_of(facts, ExportOptions("en")).text
