"""What shows who is right stands alone: it points at nothing before it, says both halves, quotes what speaks to the person."""

from __future__ import annotations

import pytest

from casebook.exporters.facts.deciding.deciding import evidence_in
from casebook.exporters.facts.deciding.deciding_parts import findings
from casebook.exporters.facts.evidence.own_find import own_finds
from casebook.exporters.facts.evidence.points_back import hangs
from casebook.exporters.facts.evidence.two_papers import two_papers
from casebook.exporters.facts.promises.thing_sent import without_that_it_is_sent
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import Channel, EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import of_contact


def noted(said: str, language: str, want: str = "my money back") -> Wording:
    """A case with nothing but this note."""
    entries = Entries()
    entries.event("2024-11-14", EventKind.NOTE, said)
    return Wording(facts_of(case(want=want, problem=None), entries), language_named(language), years=False)


@each(
    ("language", "left", "alone"),
    [
        (
            "en",
            ("Her quote is 90", "He sees it too", "20 Apr: it leaks"),
            ("Their foreman signed", "This week it leaked"),
        ),
        (
            "nl",
            ("Haar offerte is 90", "Hij schreef het"),
            ("Deze week lekt het", "Hun chauffeur tekende", "Er kwam niemand"),
        ),
        (
            "de",
            ("Seine Rechnung ist 90", "Er schreibt es auf"),
            ("Das Gerät ist defekt", "Die Lieferung kam am 9. November"),
        ),
        ("fr", ("Son devis est de 90", "Elle l'a noté"), ("Il manque une vis", "Leur chauffeur a signé")),
        ("es", ("Ella lo apuntó", "Eso dice el acta"), ("Esta mañana goteaba", "Su chófer firmó")),
    ],
)
def test_nothing_that_points_back_begins_what_is_told(
    language: str, left: tuple[str, ...], alone: tuple[str, ...]
) -> None:
    """Who *they* are, whoever reads it knows."""
    assert all(hangs(said, language) for said in left)
    assert not any(hangs(said, language) for said in alone)


def test_a_note_that_begins_with_her_quote_is_no_evidence() -> None:
    """Nor is what it comes to, where that is asked for."""
    for said in ("Ms Orr looked at it. Her quote for the panel is 90.00 GBP.", "The quote of the tuner is 90.00 GBP."):
        wording = noted(said, "en", want="90.00 GBP for the panel")
        assert not [form for each_one in evidence_in(wording, None) for form in each_one.forms if "90" in form]


@each(
    ("language", "said", "told"),
    [
        (
            "en",
            "I found the sheet of that morning. Their driver wrote 'no marks' and signed it.",
            "sheet: their driver wrote",
        ),
        (
            "nl",
            "Formulier van toen teruggevonden. De verhuizer schreef 'geen schade' en tekende.",
            "Formulier: de verhuizer",
        ),
        (
            "de",
            "Das Protokoll von damals gefunden. Ihr Fahrer hat 'ohne Schäden' geschrieben.",
            "Protokoll: Ihr Fahrer hat",
        ),
        (
            "fr",
            "J'ai retrouvé le constat du départ. Leur chauffeur a écrit « aucune rayure ».",
            "constat\u00a0: leur chauffeur a",
        ),
        (
            "es",
            "He encontrado el acta de entrega. El chófer escribió 'sin marcas' y firmó.",
            "acta: el chófer escribió",
        ),
    ],
)
@pytest.mark.parametrize("of_contact", [False, True])
def test_what_stands_on_a_paper_that_was_found_is_told_of_the_next_sentence(
    language: str, said: str, told: str, *, of_contact: bool
) -> None:
    """In a note, and in what the person wrote to the company."""
    wording = of_contact_by_mail(said, language) if of_contact else noted(said, language)
    entry = wording.facts.entries[0]
    assert isinstance(entry, Contact | Event)
    assert any(form.startswith(told) for form in own_finds(wording, entry)), own_finds(wording, entry)


def of_contact_by_mail(said: str, language: str) -> Wording:
    """A case with nothing but what the person wrote."""
    return of_contact(said, language, channel=Channel.EMAIL)


@each(
    ("language", "said", "told"),
    [
        (
            "en",
            "Found the text of 2 May: your block for all countries is active now",
            'text: "Your block … is active now"',
        ),
        (
            "nl",
            "Sms van 2 mei teruggevonden: uw blokkering voor het buitenland is nu actief",
            'Sms: "Uw blokkering … is nu actief"',
        ),
        (
            "de",
            "SMS vom 2. Mai gefunden: Ihre Sperre für alle Länder ist jetzt aktiv",
            "SMS: „Ihre Sperre … ist jetzt aktiv“",
        ),
        (
            "fr",
            "J'ai retrouvé le sms du 2 mai : votre blocage pour l'étranger est actif",
            "sms\u00a0: «\u00a0Votre blocage … est actif\u00a0»",
        ),
        (
            "es",
            "Encontrado el sms del 2 de mayo: su bloqueo para el extranjero está activo",
            "«Su bloqueo … está activo»",
        ),
    ],
)
def test_what_a_message_says_to_the_person_is_quoted(language: str, said: str, told: str) -> None:
    """Whoever reads it is spoken to as *you* as well; where it is cut it says so."""
    wording = noted(said, language)
    entry = wording.facts.entries[0]
    assert isinstance(entry, Event)
    assert any(form.endswith(told) for form in own_finds(wording, entry)), own_finds(wording, entry)


@each(
    ("said", "told"),
    [
        (
            "The lab's report has the number 7C-40918, on my invoice it is 7C-49018",
            "The lab's report: number 7C-40918, on my invoice 7C-49018",
        ),
        (
            "Het rapport vermeldt serienummer 7C-40918, op mijn factuur staat 7C-49018",
            "Het rapport: serienummer 7C-40918, op mijn factuur 7C-49018",
        ),
        (
            "Das Gutachten nennt die Nummer 7C-40918, auf meiner Rechnung steht 7C-49018",
            "Das Gutachten: Nummer 7C-40918, auf meiner Rechnung 7C-49018",
        ),
        (
            "Le rapport porte le numéro 7C-40918, sur ma facture c'est 7C-49018",
            "Le rapport: numéro 7C-40918, sur ma facture 7C-49018",
        ),
        (
            "El informe lleva el número 7C-40918, en mi factura pone 7C-49018",
            "El informe: número 7C-40918, en mi factura 7C-49018",
        ),
    ],
)
def test_what_two_papers_say_is_told_of_both(said: str, told: str) -> None:
    """In fewer words, and never one without the other."""
    assert two_papers(said, ": ") == [told]


@each(
    ("language", "said", "told"),
    [
        ("en", "the fuse box is fine, in the charger the phases are swapped", "the phases are swapped"),
        ("nl", "de groepenkast is prima, in de laadpaal zijn de fasen verwisseld", "de fasen zijn verwisseld"),
        ("de", "der Zähler ist in Ordnung, im Gerät sind die Kabel vertauscht", "die Kabel sind vertauscht"),
        ("fr", "le tableau est correct, dans la borne les phases sont inversées", "les phases sont inversées"),
        ("es", "el cuadro está bien, en el cargador las fases están cambiadas", "las fases están cambiadas"),
    ],
)
def test_what_is_wrong_is_told_before_what_is_not(language: str, said: str, told: str) -> None:
    """Alone, and in the fewest words without where."""
    assert findings(of_contact(said, language, party="Bee"), said) == [said.partition(", ")[2], told]


@each(
    ("thing", "told"),
    [
        ("a new lamp sent", "a new lamp"),
        ("een nieuwe lamp verzonden", "een nieuwe lamp"),
        ("eine neue Lampe versandt", "eine neue Lampe"),
        ("un robot neuf envoyé", "un robot neuf"),
        ("una lámpara nueva enviada", "una lámpara nueva"),
        ("it is sent", "it is sent"),
        ("the lamp will be sent", "the lamp will be sent"),
        ("sent", "sent"),
    ],
)
def test_that_a_thing_is_sent_does_not_hang_behind_it(thing: str, told: str) -> None:
    """Once the day by which it is to be sent is told elsewhere."""
    assert without_that_it_is_sent(thing) == told
