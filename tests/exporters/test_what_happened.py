"""What happened comes before all that shows it: of made-up problems whose first sentence tells it none is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.asked.request import request_of
from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.facts.promises.promise_shown import LEAST
from casebook.exporters.lead.lead import ROOM, lead_of
from casebook.exporters.lead.sources import LeadSources
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

DONE = {
    "en": "My bill of 12 April uses an estimated reading of 48,210, and it asks 412.80 for a month in which the flat was let",
    "nl": "U brengt sinds december elke maand 24 euro in rekening voor een pakket dat ik op 14 november heb opgezegd",
    "de": "Sie buchen seit Dezember 24 € im Monat für ein Paket ab, das ich am 14. November schriftlich gekündigt habe",
    "fr": "Vous facturez depuis décembre 24 € par mois pour une option que j'ai résiliée par lettre le 14 novembre",
    "es": "Me pasan desde diciembre 24 € al mes por un paquete que di de baja por escrito el 14 de noviembre",
}
"""What the company does, in so many words that the sentence is long, and in none that complains."""

SHOWN = {
    "en": ("I have a photo of the meter.", "The signed letter is here.", "The bank statement of 2 May shows it."),
    "nl": ("Het bewijs van aangetekende verzending ligt hier.", "Ik heb een foto.", "De brief is getekend."),
    "de": ("Ein Einschreiben mit Rückschein liegt mir vor.", "Ich habe ein Foto.", "Der Kontoauszug zeigt es."),
    "fr": ("J'ai l'accusé de réception.", "J'ai une photo.", "Le relevé bancaire le montre."),
    "es": ("Tengo el acuse de recibo.", "Tengo una foto.", "El extracto del banco lo muestra."),
}
"""What shows who is right, and tells nobody what about."""


@pytest.mark.parametrize("language", DONE)
@given(data=st.data())
def test_what_the_company_does_is_told_before_what_shows_it(language: str, data: st.DataObject) -> None:
    """Whatever was promised or refused, whoever it was, and under whatever number."""
    entries = Entries()
    for day in range(1, data.draw(st.integers(0, 3)) + 1):
        made = entries.contact(
            f"2024-11-0{day}",
            agent=data.draw(st.sampled_from(("Ann Fischer", None))),
            role=data.draw(st.sampled_from((None, Role.SUPERVISOR))),
            case_number=data.draw(st.sampled_from(("2026-K-3381", None))),
        )
        entries.promise(f"2024-11-0{day}", "24 EUR", "2024-11-08", promised=Promised.REFUND, made_in=made)
    if data.draw(st.booleans()):
        entries.contact("2024-11-12", agent="Rik", outcome=Outcome.REFUSED)
    evidence = data.draw(st.lists(st.sampled_from(SHOWN[language]), max_size=3, unique=True))
    done = DONE[language]
    told = case(
        problem=" ".join([f"{done}.", *evidence]),
        want=data.draw(st.sampled_from(("24 EUR", None))),
        orders=data.draw(st.sampled_from((("HP-99120477",), ()))),
    )
    facts = facts_of(told, entries)

    lead = lead_of(facts, ExportOptions(language=language)).text

    ask = request_of(Wording(facts, language_named(language), years=False), told.want or "", None, is_kept=False).text
    assert len(f"{done}. {ask}") < ROOM - 60
    assert done in lead


def test_a_bill_that_is_asked_for_is_what_was_refused_and_no_note_tells_twice_that_nothing_came() -> None:
    """A corrected bill leads nowhere else where that is asked for; *no link came* says what *it did not come* does."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Lauren")
    entries.promise("2024-11-02", "a corrected bill", "2024-11-08", promised=Promised.OTHER, made_in=made)
    entries.contact("2024-11-12", agent="Craig", outcome=Outcome.REFUSED)
    wanted = case(problem="The bill uses an estimated reading.", want="a corrected final bill")
    assert "Lauren promised a corrected bill by 8 Nov; Craig refused on 12 Nov." in _lead(facts_of(wanted, entries))

    entries = Entries()
    made = entries.contact("2024-11-02", agent="Yolanda")
    entries.promise(
        "2024-11-02",
        "link to choose a replacement",
        "2024-11-08",
        promised=Promised.REPLACEMENT,
        made_in=made,
        settled="2024-11-09",
        verdict=Verdict.BROKEN,
        settled_note="No link came.",
    )
    assert "No link" not in _lead(facts_of(case(problem="The washer stopped.", want="a new washer"), entries))


def _lead(facts: CaseFacts) -> str:
    return lead_of(facts, ExportOptions()).text


@each(
    ("text", "kind", "told"),
    [
        ("the other 186.00 GBP", Promised.REFUND, "Femke promised 186.00 GBP"),
        ("a credit of 312.48 EUR on the next bill", Promised.REFUND, "Femke promised 312.48 EUR"),
        ("a refund of 24.99 EUR", Promised.REFUND, "Femke promised a refund"),
        (
            "a technician comes with the new awning",
            Promised.REPAIR,
            "Femke promised a technician with the new awning",
        ),
        ("a technician", Promised.REPAIR, "Femke promised a technician"),
    ],
)
def test_in_few_words_too_nothing_else_is_told_than_was_promised(text: str, kind: Promised, told: str) -> None:
    """A named rest is more than a refund, a credit is none, and no repair was promised with a new awning."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Femke")
    entries.promise("2024-11-02", text, "2024-11-08", promised=kind, made_in=made)
    facts = facts_of(case(problem="It broke.", want="my money back"), entries)
    promise = facts.promise(2)
    assert promise is not None

    sentence = PromiseSentence(Wording(facts, language_named("en"), years=False), promise)

    assert told in sentence.text(LEAST)


def test_a_refusal_since_it_did_not_come_is_told_before_older_evidence_and_days() -> None:
    """Who reads it learns first where things stand now."""
    entries = Entries()
    entries.event("2024-10-30", EventKind.MISSED, text="no one came between 8 and 12")
    made = entries.contact("2024-11-02", agent="Yolanda", role=Role.SUPERVISOR, case_number="CLM-4471-20")
    settled = {"settled": "2024-11-09", "verdict": Verdict.BROKEN}
    what = "link to choose a replacement"
    entries.promise("2024-11-02", what, "2024-11-08", promised=Promised.REPLACEMENT, made_in=made, **settled)
    entries.contact("2024-11-12", "It was never approved.", agent="Brent", outcome=Outcome.REFUSED)
    problem = "The washer stopped draining on 9 October and your technician came twice without fixing it."
    text = _lead(facts_of(case(problem=problem, want="a replacement washer or 780 USD", orders=("HP-9912",)), entries))

    assert "nothing came. Brent refused" in text


def test_of_what_went_wrong_the_sentence_with_the_money_says_most() -> None:
    """Two words of complaint in a sentence that goes back to it say less than the sum that was taken."""
    problem = (
        "I handed the car back on 5 September. 9 days later 486 EUR was gone from my card for a scratch on the bumper. "
        "I never got anything about it, no email and no photos."
    )
    facts = facts_of(case(problem=problem, want="the 486 EUR back"), Entries())
    wording = Wording(facts, language_named("en"), years=False)

    assert LeadSources(wording, None, request_of(wording, "", None, is_kept=False)).complaint == 1


def test_that_nothing_came_is_known_from_a_sentence_of_the_person_s_own() -> None:
    """Whatever somebody says beside it."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Darnell")
    entries.promise("2024-11-02", "a refund of 31 EUR", "2024-11-09", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-12", "The bill came, no credit on it. She says the claim is closed.", agent="Ann")

    assert "nothing had come by 12 Nov" in _lead(facts_of(case(problem="They cut it to 110.", want="31 EUR"), entries))


@each(
    ("language", "text"),
    [
        ("en", "a letter saying that it is cancelled"),
        ("en", "a confirmation that it is cancelled"),
        ("nl", "een brief waarin staat dat de boete is ingetrokken"),
        ("fr", "une lettre disant que l'amende est annulée"),
        ("es", "una carta confirmando que la multa queda anulada"),
    ],
)
def test_a_letter_that_something_is_so_is_a_thing_and_no_quotation(language: str, text: str) -> None:
    """What it says of the person is quoted, since nobody but them is meant by it."""
    for said, is_quoted in ((text, False), (f"{text} I", True)) if language == "en" else ((text, False),):
        entries = Entries()
        made = entries.contact("2024-11-02", agent="Kieran")
        entries.promise("2024-11-02", said, "2024-11-08", promised=Promised.OTHER, made_in=made)
        facts = facts_of(case(problem="It broke.", want="the charge cancelled"), entries)
        promise = facts.promise(2)
        assert promise is not None
        told = PromiseSentence(Wording(facts, language_named(language), years=False), promise)
        sentence = told.text(LEAST)

        assert told.text(LEAST._replace(due=True)).startswith(f"{sentence}, ")  # cancelled by then it need not be
        assert said in sentence
        assert any(map(sentence.__contains__, '"«“')) is is_quoted
