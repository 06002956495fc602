"""German, French and Spanish are read by Dutch and English words that mean the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import read_due_date
from casebook.parsing.languages.detection import foreign_language_of
from casebook.parsing.languages.translation import Rule, _vocabulary
from casebook.parsing.tokens import TokenKind, tokens_of
from tests.builders import HOME, NOW, PRESENT, moment
from tests.conftest import each
from tests.understanding.cases import FILES

CLOCK = Clock(NOW, HOME, country="NL")


def rules_of(language: str) -> Iterator[Rule]:
    """Every rule of a language."""
    for rules in _vocabulary(language).rules.values():
        yield from rules


@each("language", ["de", "fr", "es"])
def test_what_a_rule_keeps_it_has(language: str) -> None:
    """A number, a weekday or a month that is told stands in the words it is told of; minutes are a number too."""
    wrong = []
    for rule in rules_of(language):
        told = " ".join(rule.meaning).replace("#:mm", "# #")
        wrong += [rule for sign in "#%&" if told.count(sign) > " ".join(rule.words).count(sign)]

    assert len(list(rules_of(language))) > 300
    assert [] == wrong


def test_english_and_dutch_stay_as_they_are() -> None:
    """No case that was given is taken for another language."""
    typed = [json.loads(line)["typed"] for line in FILES["given"].read_text("utf-8").splitlines()]

    assert len(typed) > 200
    assert [] == [
        text
        for text in typed
        if foreign_language_of({token.text for token in tokens_of(text) if token.kind is TokenKind.WORD})
    ]


@each(
    ("text", "words"),
    [
        ("Der Versand erfolgt nicht vor dem 22. November.", "22. November"),
        ("Le technicien passera au plus tôt mercredi.", "mercredi"),
        ("No podremos enviarlo hasta el lunes.", "hasta el lunes"),
        ("Si vous n'avez rien reçu d'ici jeudi, nous renvoyons le colis.", "d'ici jeudi"),
    ],
)
def test_the_remark_shows_what_was_typed(text: str, words: str) -> None:
    """Not the words that it was read by."""
    found, unread = read_due_date(text, PRESENT, CLOCK)

    assert found is None
    assert unread is not None
    assert words in unread.words
    assert unread.words in text


def test_the_words_of_a_due_day_are_those_that_were_typed() -> None:
    """Whatever they were read by."""
    found, _ = read_due_date("Die Gutschrift kommt spätestens in anderthalb Stunden.", PRESENT, CLOCK)

    assert found is not None
    assert "in anderthalb Stunden" in found.words


@each(
    ("text", "day"),
    [
        ("Le remboursement sera fait mardi 1er décembre.", "2026-12-01"),
        ("livraison le mardi 1er décembre", "2026-12-01"),
        ("El técnico viene el veinticinco de noviembre.", "2026-11-25"),
        ("Wir erstatten innerhalb von zweiundzwanzig Tagen.", "2026-12-12"),
        ("Wir erstatten innerhalb von fünfundfünfzig Tagen.", "2027-01-14"),
        ("Vous serez remboursé sous cinquante jours.", "2027-01-09"),
        ("Recibirá el reembolso en un plazo de cincuenta días.", "2027-01-09"),
    ],
)
def test_the_first_of_a_month_and_numbers_in_words_are_read(text: str, day: str) -> None:
    """With their weekday too; as said on 20 November 2026."""
    now = datetime(2026, 11, 20, 12, 0, tzinfo=ZoneInfo(HOME))
    found, unread = read_due_date(text, moment("2026-11-20 12:00"), Clock(now, HOME, country="NL"))

    assert (found and found.last.at, unread) == (day, None)


@each(
    "text",
    [
        "Wir haben am 12. einen Nachforschungsauftrag gestellt.",
        "Das Paket ist am 22. November abgegangen.",
        "Nous avons demandé une enquête le 22.",
        "Le virement est parti vendredi, il mettra 48 heures.",
        "Hemos solicitado el duplicado el 22.",
        "La transferencia se ordenó el día 22; suele tardar dos días.",
    ],
)
def test_what_was_done_is_no_day_to_come(text: str) -> None:
    """The perfect and the past, wherever in its clause a language puts them; nor is what is counted from that day."""
    assert read_due_date(text, PRESENT, CLOCK)[0] is None


@each(
    ("text", "day"),
    [
        ("Le hemos dado cita para el 22.", "2024-11-22"),
        ("J'ai demandé qu'on vous rappelle vendredi.", "2024-11-22"),
        ("Ich habe für Freitag einen Rückruf veranlasst.", "2024-11-22"),
        ("Wir haben Ihnen einen Termin am 22. reserviert.", "2024-11-22"),
    ],
)
def test_what_was_arranged_for_a_day_is_to_come(text: str, day: str) -> None:
    """What is told as done may be an appointment."""
    found, _ = read_due_date(text, PRESENT, CLOCK)

    assert found is not None
    assert day == found.last.at


@each(
    "text",
    [
        "Das Paket liegt noch sieben Tage in der Filiale für Sie bereit.",
        "Bis Freitag ist das Konto gesperrt.",
        "Der Laden ist bis Freitag zu.",
        "Bis Freitag bleibt das Gerät wieder bei uns.",
        "Die Lieferung verzögert sich um drei Tage.",
        "Le colis reste disponible en point relais jusqu'au 24.",
        "Votre ligne est coupée deux jours.",
        "El paquete estará en el punto de recogida hasta el 27.",
        "Está agotado hasta mediados de febrero.",
        "El servicio se interrumpe dos días.",
    ],
)
def test_how_long_something_goes_on_is_no_day_that_it_is_due(text: str) -> None:
    """Until a day, for a time, later by a time: something is so, and nothing will have happened."""
    assert read_due_date(text, PRESENT, CLOCK)[0] is None


@each(
    ("text", "day"),
    [
        ("Die Sperre heben wir bis Freitag auf.", "2024-11-22"),
        ("Bis Freitag ist das erledigt.", "2024-11-22"),
        ("Bis Freitag sollte alles wieder laufen.", "2024-11-22"),
        ("Das sind dann 2 Tage.", "2024-11-22"),
        ("Nous vous prions de patienter jusqu'au 22.", "2024-11-22"),
        ("La pièce met deux jours.", "2024-11-22"),
        ("Puede tardar hasta el 22.", "2024-11-22"),
    ],
)
def test_what_is_done_until_a_day_or_takes_so_long_is_due(text: str, day: str) -> None:
    """The same words, where what is known of the clause says that something will have happened."""
    found, _ = read_due_date(text, PRESENT, CLOCK)

    assert found is not None
    assert day == found.last.at[:10]


@each(
    ("text", "day"),
    [
        ("Am zweiundzwanzigsten November kommt der Monteur.", "2024-11-22"),
        ("Spätestens am dreißigsten.", "2024-11-30"),
        ("Le technicien passe le vingt-deux novembre.", "2024-11-22"),
        ("Vous serez livré le trente et un décembre.", "2024-12-31"),
        ("Au plus tard le 30.", "2024-11-30"),
        ("A más tardar el 30.", "2024-11-30"),
        ("El técnico viene el veintidós de noviembre.", "2024-11-22"),
        ("La visita es para el viernes 22 a las 6:45.", "2024-11-22T06:45:00+01:00"),
    ],
)
def test_days_of_a_month_are_read_in_words_and_behind_what_leads_up_to_them(text: str, day: str) -> None:
    """With or without the month."""
    found, _ = read_due_date(text, PRESENT, CLOCK)

    assert found is not None
    assert day == found.last.at


@each("text", ["Erstattung am selben Tag.", "Remboursement le jour même.", "Livré le lendemain."])
def test_the_same_day_and_the_next_are_those_of_something_else(text: str) -> None:
    """Nobody knows of what."""
    assert read_due_date(text, PRESENT, CLOCK)[0] is None


def test_goods_are_not_what_would_be() -> None:
    """`Ware` and `wäre` are one word but for the accent: a condition that never came true has no day, the goods have theirs."""
    goods, _ = read_due_date("Ware kommt am Freitag.", PRESENT, CLOCK)
    never, _ = read_due_date("Wäre die Ware am Freitag gekommen, hätten wir sie gescannt.", PRESENT, CLOCK)

    assert goods is not None
    assert ("2024-11-22", None) == (goods.last.at, never)


def test_umlauts_typed_as_two_letters_are_read() -> None:
    """As people type them who have no such key."""
    found, _ = read_due_date("Sie erhalten das Geld spaetestens naechsten Dienstag.", PRESENT, CLOCK)

    assert found is not None
    assert "2024-11-26" == found.last.at


@each(
    ("typed", "due"),
    [
        ("remboursement 60€ la semaine pro", "2024-11-29"),
        ("nouveau pied sous 8 jrs", "2024-11-28"),
        ("remboursement sous 8j", "2024-11-28"),
        ("étiquette retour ajd", "2024-11-20"),
        ("réponse avt vendredi", "2024-11-21"),
        ("reembolso la semana q viene", "2024-11-29"),
        ("rückruf in 3 werktg", "2024-11-25"),
    ],
)
def test_short_forms_are_read_in_full(typed: str, due: str) -> None:
    """As people type them in a hurry: jrs, ajd, la semaine pro, q."""
    found = read_due_date(typed, PRESENT, CLOCK)[0]

    assert found is not None
    assert due == str(found.last.day)


def test_a_woman_by_her_name_is_no_friday() -> None:
    """*fr. Yilmaz*; a Friday with its mark stays one."""
    words = {
        typed: [token.text for token in tokens_of(typed)]
        for typed in ("fr. Yilmaz meldet sich", "Techniker Fr. vormittags")
    }

    assert "vrijdag" not in words["fr. Yilmaz meldet sich"]
    assert "vrijdag" in words["Techniker Fr. vormittags"]
