"""The day that the person gave the company, where it stands in the text of a contact alone."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.parsing.clock import Clock
from casebook.parsing.deadlines_typed import deadline_typed
from casebook.records.vocabularies import Channel
from tests.builders import NOW, Entries, case, facts_of, moment
from tests.conftest import each

CLOCK = Clock(datetime(2026, 10, 5, 10, tzinfo=ZoneInfo("Europe/Amsterdam")), "Europe/Amsterdam")

GIVEN = (
    ("emailed complaint, want £30 and a letter saying debt withdrawn, by 19 oct or ombudsman", 19),
    ("gave them til 12 oct or its small claims", 12),
    ("told them by fri or i go to my bank", 9),
    ("will geld zurück bis 15.10. sonst anwalt", 15),
    ("Frist bis 20.10. gesetzt", 20),
    ("wil mijn geld uiterlijk vrijdag anders ga ik naar de geschillencommissie", 9),
    ("ik geef ze tot 20 oktober", 20),
    ("heb ze tot 20 oktober gegeven", 20),
    ("je veux un remboursement au plus tard le 20 octobre sinon médiateur", 20),
    ("les di hasta el 20 de octubre", 20),
    ("quiero el dinero antes del 15 oct o voy a consumo", 14),
    ("need refund by 12 oct", 12),
    ("rang, told them i want it by 12 oct", 12),
    ("asked for refund by friday", 9),
    ("wil geld terug voor 12 okt", 11),
    ("heb het nodig voor 12 okt", 11),
    ("brauche geld bis 12. okt", 12),
    ("will mein geld bis 12.10.", 12),
    ("je veux mon remboursement avant le 12 oct", 11),
    ("j'ai besoin d'une réponse avant le 12 octobre", 11),
    ("necesito el reembolso antes del 12 oct", 11),
    ("quiero el dinero para el 12 oct", 12),
    ("sent a letter. they have until 20 oct", 20),
    ("wrote again, they've got until the 20th to pay me back", 20),
    ("aangetekend verstuurd, ze hebben tot 20 oktober", 20),
    ("Nu hebben ze tot 20 oktober de tijd.", 20),
    ("gemaild, ze krijgen van mij tot vrijdag 16 oktober om te betalen", 16),
    ("Einschreiben geschickt, sie haben bis zum 20. Oktober Zeit", 20),
    ("lettre envoyée, ils ont jusqu'au 20 octobre", 20),
    ("je leur laisse jusqu'à vendredi", 9),
    ("je leur ai donné jusqu'au 20 octobre", 20),
    ("carta enviada, tienen hasta el 20 de octubre para pagar", 20),
    ("les he escrito, tienen hasta el 20 de octubre", 20),
    ("gave them two weeks from today", 19),
    ("ik geef ze twee weken vanaf vandaag", 19),
    ("ich gebe ihnen 14 Tage ab heute", 19),
    ("je leur laisse 15 jours à compter d'aujourd'hui", 20),
    ("les doy 10 días desde hoy", 15),
)

NOT_GIVEN = (
    "she'll ring by friday or email",
    "refund by 12 oct or store credit",
    "they'll pay by friday, otherwise call again",
    "he said by friday or i can cancel",
    "delivery by monday or tuesday",
    "they gave me til 12 oct to send the photos or they close the case",
    "they say pay by 12 oct or the court",
    "Inkasso droht: zahlen bis 12.10. sonst Anwalt",
    "engineer visit by 12 oct or they cancel",
    "nieuwe nota uiterlijk 12 okt. ik zeg anders Geschillencommissie",
    "gave them 2 weeks",
    "gave them til 2 oct or its small claims",
    "gave them til 12 oct, gave the shop til 19 oct",
    "Er ruft bis Freitag an, sonst meldet sich die Bank",
    "beloofd voor vrijdag of anders maandag",
    "they want photos by 12 oct",
    "asked me for photos by friday",
    "asked for photos by friday",
    "rang, lad called Jordan, its with royal mail, give it till 12 oct",
    "Jordan says give them till 12 oct",
    "Jordan told me to give them until friday",
    "geef het tot vrijdag",
    "Noor zei geef ze tot 20 oktober",
    "need to send it back by friday",
    "shop will refund by 12 oct",
    "Amazon need it back by 12 oct",
    "he wants it back by friday",
    "wollen bis freitag antworten",
    "er will bis freitag zahlen",
    "bol wil voor vrijdag de foto's",
    "they said i need it returned by 12 oct",
    "she says they have until 20 oct",
    "they have until 20 oct to prove it, he says",
    "was told they have until 20 oct",
    "by law they have until 20 oct",
    "if the part comes they have until 20 oct",
    "they have until 20 oct if the part comes",
    "als het onderdeel komt hebben ze tot 20 oktober",
    "volgens de wet hebben ze tot 20 oktober",
    "Noor zei dat ze tot 20 oktober de tijd hebben",
    "ik heb tot 20 oktober de tijd",
    "wenn das Teil kommt, haben sie bis 20.10. Zeit",
    "Sie haben bis 20.10. Zeit, die Ware zurückzusenden",
    "man hat mir eine Frist bis 20.10. gesetzt",
    "selon la loi ils ont jusqu'au 20 octobre",
    "on m'a donné jusqu'au 20 octobre pour répondre",
    "j'ai jusqu'au 20 octobre",
    "me han dado hasta el 20 de octubre",
    "tengo plazo hasta el 20 de octubre",
    "según la ley tienen hasta el 20 de octubre",
    "you have until 20 oct to return it",
    "vous avez jusqu'au 20 octobre",
)

TO_THEM = (
    "you have until 20 oct to refund me",
    "u heeft tot 20 oktober",
    "Sie haben bis 20.10. Zeit",
    "vous avez jusqu'au 20 octobre",
    "tiene hasta el 20 de octubre",
)


@each(("text", "day"), GIVEN)
def test_the_day_that_they_were_given_is_read_off_a_text(text: str, day: int) -> None:
    """By what was given or wanted, and by what the person turns to otherwise; in five languages."""
    assert deadline_typed(text, moment("2026-10-05 10:00"), CLOCK) == date(2026, 10, day)


@each("text", NOT_GIVEN)
def test_a_day_that_others_named_or_that_is_past_or_one_of_two_is_none(text: str) -> None:
    """What they will do by then, what may come in its place, and a span without a day."""
    assert deadline_typed(text, moment("2026-10-05 10:00"), CLOCK) is None


@each("text", TO_THEM)
def test_what_the_person_wrote_to_them_gives_them_the_day_that_others_would_give_the_person(text: str) -> None:
    """On the phone *you have until* may be what they said."""
    at = moment("2026-10-05 10:00")
    assert deadline_typed(text, at, CLOCK, is_to_them=True) == date(2026, 10, 20)
    assert deadline_typed(text, at, CLOCK) is None


def test_how_to_keep_a_day_that_only_words_give_them_is_said_beside_the_text() -> None:
    """The day is asked by; nothing is said of one that was kept, nor of another that is asked by."""
    entries = Entries()
    entries.contact("2024-11-18", "sent a letter, they have until 29 nov", channel=Channel.LETTER)
    facts = facts_of(case(want="a corrected bill"), entries, NOW)
    command = "to keep it: casebook edit towel/1 --deadline 2024-11-29."

    told = export_facts(facts, ExportAnswers())
    other = export_facts(facts, ExportAnswers(by=date(2024, 12, 2)))

    assert "I ask for a corrected bill by 29 Nov." in str(told.output)
    assert [True] == [each.endswith(command) for each in told.warnings if "give them until 29 Nov" in each]
    assert not any("give them until" in each for each in other.warnings)
    entries.contact("2024-11-19", "again", deadline=date(2024, 12, 3))
    kept = export_facts(facts_of(case(want="a corrected bill"), entries, NOW), ExportAnswers())
    assert not any("give them until" in each for each in kept.warnings)


def test_what_is_asked_for_is_asked_by_the_day_that_was_typed() -> None:
    """Not by another in the same breath; one that has passed is told so, and what was typed as an option comes first."""
    entries = Entries()
    entries.contact("2024-11-01", "bill wrong, gave them til 29 nov or ombudsman")

    def text(now: datetime) -> str:
        return str(export_facts(facts_of(case(want="a corrected bill"), entries, now), ExportAnswers()).output)

    assert "I ask for a corrected bill by 29 Nov." in text(NOW)
    assert "On 1 Nov I asked for this by 29 Nov; that day has passed." in text(NOW + timedelta(days=20))


@each(
    ("text", "ask"),
    [
        ("rang, want a refund by 5 dec or i go to trading standards", "I ask for a refund by 5 dec."),
        ("told them i want my money back otherwise chargeback", "I ask for my money back by 27 Nov."),
        ("want a refund or a new one", "I ask for a refund or a new one by 27 Nov."),
        ("rang, i want it by 5 dec or chargeback", "Please let me know by 5 Dec how you will solve this."),
    ],
)
def test_what_is_done_otherwise_is_no_part_of_what_is_asked_for(text: str, ask: str) -> None:
    """A choice is; and nobody asks for *it*."""
    entries = Entries()
    entries.contact("2024-11-18", text)
    assert ask in str(export_facts(facts_of(case(), entries), ExportAnswers()).output)


@each(
    ("language", "text", "asked"),
    [
        ("en", "need the money back by 29 nov", "I ask for the money back by 29 nov."),
        ("de", "brauche mein Geld bis 29. Nov", "Ich möchte mein Geld bis 29. Nov."),
        ("es", "necesito el dinero antes del 30 nov", "Solicito que me devuelvan el dinero antes del 30 nov."),
    ],
)
def test_what_the_person_needs_by_a_day_is_asked_and_told_of_nobody_else(language: str, text: str, asked: str) -> None:
    """It was told as what they were told themselves."""
    entries = Entries()
    entries.contact("2024-11-01", text)
    facts = export_facts(facts_of(case(language=language), entries, NOW), ExportAnswers())

    told = str(facts.output)

    assert not any(words in told for words in ("I was told", "gesagt", "Me dijeron")), told
    assert asked in told
