"""What stood in a message that the person noted shows who is right."""

from __future__ import annotations

from casebook.exporters.facts.evidence.own_find import own_finds
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def _finds(language: str, text: str) -> list[str]:
    """Of a note of 3 June."""
    entries = Entries()
    entries.event("2024-06-03", EventKind.NOTE, text)
    facts = facts_of(case(language=language), entries)
    told = own_finds(Wording(facts, language_named(language), years=False), facts.events[0])
    return [form.replace("\u00a0", " ") for form in told]


@each(
    ("language", "text", "told"),
    [
        (
            "en",
            "still no one. the fitter texted me at 12:10, cant make it today",
            "The fitter (text, 3 Jun at 12:10): cant make it today",
        ),
        (
            "nl",
            "de monteur stuurt me een appje om 12:10, het lukt niet meer",
            "De monteur (appje, 3 jun om 12:10): het lukt niet meer",
        ),
        (
            "de",
            "der Techniker schickt mir eine SMS um 12:10, heute nicht",
            "Der Techniker (SMS, 3. Juni um 12:10): heute nicht",
        ),
        (
            "fr",
            "le technicien m'envoie un sms à 12:10, je ne viens pas",
            "Le technicien (sms, 3 juin à 12:10) : je ne viens pas",
        ),
        (
            "es",
            "el técnico me manda un whatsapp a las 12:10, hoy no llego",
            "El técnico (whatsapp, 3 de junio a las 12:10): hoy no llego",
        ),
    ],
)
def test_what_the_visitor_wrote_is_told_with_who_it_was_and_when(language: str, text: str, told: str) -> None:
    """It shows that nobody was turned away at the door."""
    assert told in _finds(language, text)


@each(
    ("language", "text", "told"),
    [
        ("en", "still have the sms of 17 january, your bus is cancelled", 'SMS of 17 january: "Your bus is cancelled"'),
        ("nl", "heb nog de sms van 17 januari, uw bus vervalt", 'SMS van 17 januari: "Uw bus vervalt"'),
        (
            "de",
            "hab noch die SMS vom 17. Januar um 5:52, Ihre Fahrt entfällt",
            "SMS vom 17. Januar um 5:52: „Ihre Fahrt entfällt“",
        ),
        (
            "fr",
            "j'ai encore le sms du 17 janvier, votre car est annulé",
            "SMS du 17 janvier : « Votre car est annulé »",
        ),
        (
            "es",
            "tengo todavía el sms del 17 de enero, su autobús se cancela",
            "SMS del 17 de enero: «Su autobús se cancela»",
        ),
    ],
)
def test_a_message_that_they_still_have_says_what_stands_behind_the_comma(language: str, text: str, told: str) -> None:
    """With its own day and time."""
    assert told in _finds(language, text)


@each(
    "text",
    [
        "they texted me, no answer",
        "i sent the fitter a text at 12:10, no answer",
        "still have the receipt, sent it twice",
    ],
)
def test_what_nobody_s_message_says_is_none(text: str) -> None:
    """Nor what the person did."""
    assert not any("(text" in each or "SMS" in each for each in _finds("en", text))
