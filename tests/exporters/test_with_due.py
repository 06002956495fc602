"""What was promised is told with the day on which it was due, once: neither with a term as well, nor for *today*."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.language.language import language_named
from casebook.records.vocabularies import Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


def line(text: str, due: str, language: str = "en", **values: object) -> str:
    """The line of the contact in which this was promised, beside another promise that the lead tells."""
    entries = Entries()
    made = entries.contact("2024-11-01", "X looked.", agent="Bo")
    entries.promise("2024-11-01", text, due, made_in=made, **values)
    entries.promise("2024-11-02", "99 EUR", "2024-11-09", promised=Promised.REFUND, agent="Ana")
    told = paste(facts_of(case(problem="It is dead.", want="99 EUR"), entries), ExportOptions(language))
    return next(
        each for each in told.splitlines() if each.startswith(("1er nov", "1 Nov", "1 nov", "1. Nov", "1 de nov"))
    )


@each(
    ("language", "text", "due", "told"),
    [
        ("en", "an answer within 7 days", "2024-11-08", "Promised: an answer by 8 Nov ("),
        ("en", "an answer", "2024-11-08", "Promised: an answer by 8 Nov ("),
        ("nl", "bericht binnen 7 dagen", "2024-11-08", "Toegezegd: bericht, uiterlijk 8 nov ("),
        ("de", "neue Platte in 7 Tagen", "2024-11-08", "Zugesagt: neue Platte bis zum 8. November ("),
        ("fr", "réponse sous 7 jours", "2024-11-08", "Promis\u00a0: réponse d'ici au 8 novembre ("),
        ("es", "una respuesta en 7 días", "2024-11-08", "Prometido: una respuesta para el 8 de noviembre ("),
        # What cannot be taken out stays, and its day stands behind it as what it means.
        (
            "en",
            "she will look again after 48 hours",
            "2024-11-03",
            "Promised: she will look again after 48 hours (3 Nov), no",
        ),
        # Of several clauses nobody knows which the day would be of, nor where it hangs on something.
        ("en", "a new one, a call by friday", "2024-11-08", "Promised, due 8 Nov: a new one, a call by friday ("),
        ("en", "a refund once it is scanned", "2024-11-08", "Promised, due 8 Nov: a refund once it is scanned ("),
    ],
)
def test_what_was_promised_is_told_with_its_day_in_the_place_of_the_term(
    language: str, text: str, due: str, told: str
) -> None:
    """*Promised, due 22 Jun: refund within 7 days* says twice by when."""
    assert told in line(text, due, language)


@each(
    ("language", "text", "told"),
    [
        ("en", "a form by email today", "Promised: a form by email, due that day"),
        ("nl", "een formulier vandaag", "Toegezegd: een formulier, nog dezelfde dag"),
        ("de", "ein Formular heute", "Zugesagt: ein Formular, noch für denselben Tag"),
        ("fr", "un formulaire aujourd'hui", "Promis\u00a0: un formulaire, le jour même"),
        ("es", "un formulario hoy", "Prometido: un formulario, para ese mismo día"),
    ],
)
def test_what_was_promised_for_today_is_told_for_that_day(language: str, text: str, told: str) -> None:
    """Whoever reads *today* weeks later takes it for another day."""
    assert told in line(text, "2024-11-01", language)


def test_what_the_lead_tells_was_promised_for_the_day_it_was_made_on_is_not_told_again() -> None:
    """It names that day."""
    entries = Entries()
    made = entries.contact("2024-11-01", "She needs it for the buyback.", agent="Monique")
    entries.promise("2024-11-01", "the buyback form by email today", "2024-11-01", made_in=made)
    text = paste(facts_of(case(problem="It is dead.", want="the buyback form"), entries), ExportOptions())

    assert "On 1 Nov Monique promised the buyback form by email" in text.splitlines()[0]
    assert "1 Nov, Monique: She needs it for the buyback.\n" in text


@each(
    ("language", "promised"),
    [
        ("en", "a refund"),
        ("nl", "terugbetaling"),
        ("de", "eine Erstattung"),
        ("fr", "un remboursement"),
        ("es", "el reembolso"),
    ],
)
def test_what_a_contradiction_tells_was_promised_stands_there_with_its_day_alone(language: str, promised: str) -> None:
    """What else was said there has its line, and what came of it."""
    entries, kind = Entries(), Promised.REFUND
    made = entries.contact("2024-11-01", "X found the letter.", agent="Maud")
    entries.promise("2024-11-01", promised, "2024-11-10", promised=kind, made_in=made, verdict=Verdict.BROKEN)
    values = {"agent": "Bastien", "outcome": Outcome.REFUSED, "contradicts": (made,)}
    entries.contact("2024-11-11", "X wants the modem first.", **values)
    later = entries.contact("2024-11-12", "X has the modem.", agent="Clarisse", role=Role.SUPERVISOR)
    entries.promise("2024-11-12", promised, "2024-11-18", promised=kind, made_in=later)
    lines = paste(facts_of(case(problem="It is dead.", want=promised), entries), ExportOptions(language)).splitlines()

    (apart,) = (one for one in lines if "Bastien" in one)
    (of_contact,) = (one for one in lines if "X found the letter" in one)
    ended = language_named(language).not_kept
    assert promised.split()[-1] in apart.partition("Bastien")[0]
    assert "10" in apart.partition("Bastien")[0]
    assert "x found the letter. " in of_contact.casefold()
    assert of_contact.endswith(f" ({ended}).")
