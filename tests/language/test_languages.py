"""Every language can say everything."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from functools import cache
from typing import get_args, get_origin, get_type_hints

import pytest

from casebook.errors import one_of
from casebook.exporters.facts.asked.balance_told import balance_told
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.exporters.wording import Wording
from casebook.language.form_words import FormWords, form_words
from casebook.language.language import (
    LANGUAGES,
    Language,
    language_named,
)
from casebook.language.language_names import UnknownLanguage
from casebook.language.lead_words import LeadWords
from casebook.language.log_words import LogWords
from casebook.language.page_words import PageWords
from casebook.language.words import IncompleteWords, own_words, words
from casebook.parsing.transcripts.languages.words import LANGUAGES as FOLDERS
from casebook.parsing.transcripts.languages.words import PromiseWords, TranscriptWords
from casebook.records import vocabularies
from casebook.records.values import Money
from casebook.records.vocabularies import AppointmentState, Became, Channel, Check, EventKind, Relation, Role, Verdict
from casebook.text.sizes import size_words
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.source_tree import NAMES, text_of

TABLES = {
    name: get_args(hint)[0]
    for name, hint in get_type_hints(Language).items()
    if get_origin(hint) is Mapping and issubclass(get_args(hint)[0], StrEnum) and name != "happened_on"
}
"""Each table of words of a language that goes with a vocabulary, read off its type; `happened_on` is for some events alone."""

NEVER_WORDED = {
    Became: "typed in answer to a question, and told as a verdict or not at all",
    AppointmentState: "each is told by a sentence of its own",
    Check: "said by the screens alone",
    Relation: "not told yet; an entry stands with the one it hangs on",
    Verdict: "its values are those of a promise's state",
}
"""The vocabularies that need no words, and why."""


@pytest.fixture(params=LANGUAGES)
def language(request) -> Language:
    """Each of the languages."""
    return language_named(request.param)


@each("kind", [Language, FormWords, LeadWords, LogWords, PageWords, TranscriptWords, PromiseWords])
def test_whatever_a_language_says_is_told_somewhere(kind: type) -> None:
    """No word is written in five languages that nothing reads."""
    assert [] == [name for name in get_type_hints(kind) if name not in names_told()]


@cache
def names_told() -> frozenset[str]:
    """Whatever is read off a value or named in quotation marks anywhere in the package but in the languages themselves."""
    told = (text_of(name) for name in NAMES if not any(language in name for language in FOLDERS.values()))
    return frozenset(name for text in told for name in re.findall(r"""[."'](\w+)""", text))


def test_every_vocabulary_is_worded_or_known_not_to_be():
    """A vocabulary that is added is given words in `Language`, or a reason here."""
    known = {value for value in vars(vocabularies).values() if isinstance(value, type) and issubclass(value, StrEnum)}

    assert known - {StrEnum} == {*TABLES.values(), *NEVER_WORDED}


@each("code", LANGUAGES)
def test_every_value_has_a_word_in_every_language(code):
    """A value added to a vocabulary cannot be forgotten in a language; the one without a word is named."""
    language = language_named(code)
    wordless = [
        f"{code}: {table} has no word for '{value}'"
        for table, vocabulary in TABLES.items()
        for value in vocabulary
        if not getattr(language, table).get(value)
    ]

    assert [] == wordless


def test_a_table_that_does_not_go_with_its_vocabulary_names_what_is_wrong():
    """A language in which a word is missing, or is left over, is not used at all: it says which."""
    table = {value.value: value.value for value in EventKind}
    with pytest.raises(IncompleteWords, match=r"^EventKind: no word for note, paid$"):
        words(EventKind, {value: word for value, word in table.items() if value not in ("note", "paid")})
    with pytest.raises(IncompleteWords, match=r"^EventKind: words for lost, which are none of it$"):
        words(EventKind, table | {"lost": "lost"})
    with pytest.raises(IncompleteWords, match=r"^Role: words for boss, which are none of it$"):
        own_words(Role, {"boss": "boss"})


def test_an_english_word_is_the_value_itself_unless_listed():
    """A new value of a vocabulary needs no line in English where it is a word already."""
    found = own_words(Channel, {"phone": "phone call"})

    assert ("in person", "phone call") == (found[Channel.IN_PERSON], found[Channel.PHONE])


def test_every_language_fills_in_the_same_places(language):
    """A phrase has the same gaps in every language, and as many forms as its plural gives."""
    english = language_named("en")
    for field in fields(Language):
        if field.name in ("requests", "lead", "log", "last_of_list", "singular"):
            # Each language has the requests that its people type, looks for words of its own, may bend a link, and counts.
            continue
        assert _gaps(getattr(language, field.name)) == _gaps(getattr(english, field.name)), field.name
    for part in ("lead", "log", "page"):
        for name, phrase in (
            (name, getattr(getattr(language, part), name)) for name in type(getattr(language, part)).__annotations__
        ):
            if isinstance(phrase, str) or part == "page":
                assert _gaps(phrase) == _gaps(getattr(getattr(english, part), name)), name


def _gaps(value: object) -> object:
    if isinstance(value, str):
        return sorted({name for _, name, _, _ in string.Formatter().parse(value) if name})
    if isinstance(value, tuple) and len(value) == 12:
        return 12
    if isinstance(value, tuple):
        return [name for form in value for name in _gaps(form) if name != "count"]  # type: ignore[attr-defined]
    if isinstance(value, dict):
        return {key: _gaps(word) for key, word in value.items() if len(key) != 3}
    return None


@each(
    ("number", "english", "dutch"),
    [
        (1, "1st", "eerste"),
        (2, "2nd", "tweede"),
        (3, "3rd", "derde"),
        (4, "4th", "vierde"),
        (11, "11th", "elfde"),
        (12, "12th", "twaalfde"),
        (13, "13th", "13e"),
        (21, "21st", "21e"),
        (102, "102nd", "102e"),
        (111, "111th", "111e"),
    ],
)
def test_ordinal_numbers_have_the_right_ending(number, english, dutch):
    """The eleventh is no `11st`; in Dutch it is a word where it is one in running text."""
    assert language_named("en").ordinal(number) == english
    assert language_named("nl").ordinal(number) == dutch


def test_days_and_money_are_written_as_people_write_them():
    """A day has its month in letters; an amount has the mark of the language."""
    english, dutch = language_named("en"), language_named("nl_BE")

    assert english.day(date(2024, 10, 31)) == "31 Oct 2024"
    assert dutch.day(date(2024, 10, 31)) == "31 okt 2024"
    assert dutch.day(date(2024, 3, 2), year=False) == "2 mrt"
    assert english.money("24.99", "EUR") == "24.99 EUR"
    assert dutch.money("24.99", "EUR") == "€ 24,99"
    assert dutch.money("500", "JPY") == "500 JPY"


def test_every_request_can_be_asked_for(language):
    """The last way of asking takes anything; each has a place for it, and for the day unless it is a sentence already."""
    assert language.requests[-1].begins.match("")
    for request in language.requests:
        assert _gaps(request.form) in (["what"], ["by", "what"])


@each(
    "ask",
    [
        "a refund by 30 Nov",
        "a refund by 30/11",
        "a refund by the 30th",
        "call before 5 pm",
        "call by 17:00, please",
        "reply within 3 business days",
        "call me by Friday",
        "an answer by 2024-12-01",
    ],
)
def test_an_ask_that_names_its_day_is_known(ask):
    """An ask with a day of its own gets no second one."""
    assert language_named("en").deadline.search(ask)


@each(
    "ask",
    [
        "a refund of 24.99 EUR",
        "deliver it in the same box",
        "the 2 towels I ordered",
        "a refund of the 14 Oct invoice",
        "the sofa as shown by 3 couriers",
        "2024-12-01",
        "",
    ],
)
def test_an_ask_without_a_day_is_known(ask):
    """Amounts and other numbers are no days."""
    assert not language_named("en").deadline.search(ask)


def test_a_dutch_ask_is_read_for_its_day_too():
    """The words are those of the language of the text."""
    assert language_named("nl").deadline.search("mijn geld terug binnen 5 werkdagen")
    assert not language_named("nl").deadline.search("mijn geld terug voor 2 handdoeken")


def test_a_german_day_has_its_mark_and_its_noun_a_capital():
    """*31. Oktober*: the number is an ordinal; a month in full ends no sentence; a sum has its sign behind it."""
    german = language_named("de-AT")

    assert (german.day(date(2024, 10, 31)), german.day(date(2024, 3, 2), year=False)) == ("31. Oktober 2024", "2. März")
    assert (german.money("1649.00", "EUR"), german.money("500", "JPY")) == ("1.649,00 €", "500 JPY")
    assert [german.ordinal(each) for each in (2, 12, 21)] == ["zweiter", "zwölfter", "21."]


def test_a_german_name_goes_with_the_words_before_it():
    """*Von Herrn Krüger*, but *Herr Krüger hat zugesagt*; a *GmbH* has its article; a time of day has its *Uhr*."""
    german = language_named("de")

    assert german.channels_from[Channel.EMAIL].format(who="Herr Krüger") == "E-Mail von Herrn Krüger"
    assert german.log.according_to.format(who="Herr Krüger (DHL)") == "laut Herrn Krüger (DHL)"
    assert (
        german.refused_on.format(who="Herr Krüger", day="2. März")
        == "Herr Krüger hat mein Anliegen am 2. März abgelehnt"
    )
    assert german.about_company.format(company="Badwelt GmbH") == "Ich habe ein Problem mit der Badwelt GmbH"
    assert german.about_company.format(company="Amazon") == "Ich habe ein Problem mit Amazon"
    assert german.with_time("2. März", "02:30 (UTC+01:00)") == "2. März um 02:30 Uhr (UTC+01:00)"
    who, span = "jemand von der Teamleitung", "5 Tagen"
    assert german.log.with_whom.format(who=who) == "mit jemandem von der Teamleitung"
    assert german.within.format(span=span, after="nachdem es da ist") == "innerhalb von 5 Tagen, nachdem es da ist"
    assert german.within.format(span=span, after="nach Eingang") == "innerhalb von 5 Tagen nach Eingang"
    assert german.log.broke_off.search("nach 20 Minuten brach die Verbindung ab")


@each(
    ("ask", "asked"),
    [
        ("Bitte erstatten Sie mir 24,99 €", "{}"),
        ("Ich möchte mein Geld zurück", "{}"),
        ("Mein Geld zurück", "Ich möchte mein Geld zurück"),
        ("volle Erstattung", "Ich bitte um volle Erstattung"),
        ("Vollständige Rückzahlung des Kaufpreises", "Ich bitte um vollständige Rückzahlung des Kaufpreises"),
        ("Rückruf", "Ich bitte um {}"),
        ("Neue Rechnung", "Ich bitte um eine neue Rechnung"),
        ("eine Ersatzlieferung", "Ich bitte um {}"),
        ("das rote Badetuch", "Ich möchte {}"),
        ("ein neues Gerät", "Ich möchte {}"),
        ("24,99 € zurück", "Ich möchte {}"),
        ("Bestellung stornieren", "Bitte {}"),
        ("Den Betrag auf mein Konto zurückzahlen", "Bitte den Betrag auf mein Konto zurückzahlen"),
        ("schick mir das Badetuch", "Bitte {}"),
        ("dass Sie das Paket suchen", "Ich möchte, {}"),
        ("ein Rückruf", "Mein Anliegen: {}"),
        ("der volle Kaufpreis", "Mein Anliegen: {}"),
        ("rotes Badetuch", "Mein Anliegen: {}"),
    ],
)
def test_a_german_ask_is_asked_for_as_it_was_typed(ask, asked):
    """Verbs with *bitte*, doings with *ich bitte um*, things with *ich möchte*; what would need another ending stands behind a
    colon. A noun keeps its capital."""
    request = next(each for each in language_named("de").requests if each.begins.match(ask))
    what = ask[:1].lower() + ask[1:] if request.lowered else ask

    assert request.form.format(what=what, by="") == asked.format(ask)


def test_a_german_ask_is_read_for_its_day_too():
    """By a day, within a time, today; amounts and things before which *vor* stands are no days."""
    named = "bis zum 30. November|bis 30.11.|spätestens am Freitag|binnen 14 Tagen|innerhalb von zwei Wochen|vor dem 5. Dezember"
    found = language_named("de").deadline.search

    assert [ask for ask in (*named.split("|"), "bis Ende November", "heute noch", "bis 17 Uhr") if not found(ask)] == []
    assert [ask for ask in ("vor 2 Handtüchern", "Erstattung von 24,99 €", "die 2 Badetücher", "") if found(ask)] == []


@each(
    ("event", "told"),
    [
        ("die Rücksendung eingegangen ist", "nachdem die Rücksendung eingegangen ist"),
        ("Eingang der Ware", "nach Eingang der Ware"),
        ("dem Scan", "nach dem Scan"),
        ("die Prüfung", "nach diesem Schritt: die Prüfung"),
    ],
)
def test_what_happens_first_is_never_put_in_a_wrong_case_in_german(event, told):
    """A clause has its conjunction, a bare noun its preposition; one with an article of another case stands behind a colon."""
    assert told == language_named("de").after_event(event)


def test_a_spanish_day_has_its_de_and_a_list_its_e():
    """*31 de octubre de 2024*; *y* is *e* before an *i*; the third time is *la tercera*; one o'clock is one."""
    spanish = language_named("es-ES")

    assert (spanish.day(date(2024, 10, 31)), spanish.day(date(2024, 3, 2), year=False)) == (
        "31 de octubre de 2024",
        "2 de marzo",
    )
    assert (spanish.money("1649.00", "EUR"), spanish.money("500", "JPY")) == ("1.649,00 €", "500 JPY")
    assert [spanish.ordinal(each) for each in (2, 3, 12, 20, 21)] == ["segunda", "tercera", "duodécima", "20.ª", "21.ª"]
    assert spanish.listed(["Eva", "Luis", "Inés"]) == "Eva, Luis e Inés"
    assert [spanish.with_time("2 de marzo", each) for each in ("01:05", "09:05", "13:05")] == [
        "2 de marzo a la 1:05",
        "2 de marzo a las 9:05",
        "2 de marzo a las 13:05",
    ]


def test_what_follows_otherwise_goes_on_in_spanish_where_it_says_what_the_person_will_do():
    """*presentaré una reclamación* goes on behind the condition; a threat without a verb of theirs stands behind a colon."""
    texts = ("Presentaré una reclamación.", "Me dirigiré a la OMIC.", "Voy a denunciarlo.", "Denuncia ante consumo.")

    assert [form_words("es").behind_if_not(text) for text in texts] == [
        "presentaré una reclamación.",
        "me dirigiré a la OMIC.",
        "voy a denunciarlo.",
        "procederé del siguiente modo: Denuncia ante consumo.",
    ]


@each(
    ("code", "first", "last", "told"),
    [
        ("fr", "19 novembre", "21 novembre 2024", "entre le 19 et le 21 novembre 2024"),
        ("fr", "30 novembre", "1er décembre", "entre le 30 novembre et le 1er décembre"),
        ("fr", "1er août", "4 août à 14 h", "entre le 1er et le 4 août à 14 h"),
        ("es", "19 de noviembre", "21 de noviembre", "entre el 19 y el 21 de noviembre"),
        (
            "es",
            "30 de diciembre de 2024",
            "2 de enero de 2025",
            "entre el 30 de diciembre de 2024 y el 2 de enero de 2025",
        ),
        ("es", "2 de mar", "3 de marzo", "entre el 2 de mar y el 3 de marzo"),
        ("en", "19 Nov", "21 Nov", "due between 19 Nov and 21 Nov"),
    ],
)
def test_two_days_of_one_month_name_it_once_in_french_and_spanish(code, first, last, told):
    """*entre le 19 et le 21 novembre*: a month that both days have is not said twice there."""
    assert language_named(code).due_between.format(first=first, last=last) == told


@each(
    ("ask", "asked"),
    [
        ("Quiero que me devuelvan el dinero", "{}"),
        ("Les ruego que cancelen el contrato", "{}"),
        ("Me deben 24,99 €", "{}"),
        ("que me devuelvan el dinero", "Solicito {}"),
        ("Devuélvanme 24,99 €", "Por favor, devuélvanme 24,99 €"),
        ("Envíenme la toalla roja", "Por favor, envíenme la toalla roja"),
        ("reparen el frigorífico", "Por favor, {}"),
        ("recibir la toalla roja", "Solicito {}"),
        ("Devolverme los 24,99 €", "Solicito que procedan a devolverme los 24,99 €"),
        ("quitar el cargo de octubre", "Solicito que procedan a {}"),
        ("reembolso completo", "Solicito el {}"),
        ("Devolución del importe", "Solicito la devolución del importe"),
        ("una respuesta por escrito", "Solicito {}"),
        ("respuesta por escrito", "Solicito una {}"),
        ("La toalla roja", "Solicito la toalla roja"),
        ("mi dinero", "Solicito que me devuelvan {}"),
        ("el resto de mi dinero", "Solicito que me devuelvan {}"),
        ("mi dinero de vuelta", "Solicito {}"),
        ("24,99 € de vuelta", "Solicito {}"),
        ("toalla roja", "Lo que solicito: {}"),
    ],
)
def test_a_spanish_ask_is_asked_for_as_it_was_typed(ask, asked):
    """What they are to do with *por favor*, all else with *solicito*, a bare noun with its article; a thing whose gender nobody
    knows stands behind a colon."""
    request = next(each for each in language_named("es").requests if each.begins.match(ask))
    what = ask[:1].lower() + ask[1:] if request.lowered else ask

    assert request.form.format(what=what, by="") == asked.format(ask)


def test_a_spanish_ask_is_read_for_its_day_too():
    """By a day, within a time, today; amounts, things and *por la mañana* are no days."""
    named = "antes del 30 de noviembre|a más tardar el viernes|como máximo el 5/12|en un plazo de 14 días|hasta el 2024-12-01"
    more = "en dos semanas|para el lunes|hoy mismo|antes de final de mes|dentro de 3 días hábiles|como muy tarde mañana"
    found = language_named("es").deadline.search

    assert [ask for ask in (*named.split("|"), *more.split("|")) if not found(ask)] == []
    other = (
        "el reembolso de 24,99 €",
        "las 2 toallas para 3 niños",
        "que me llamen por la mañana",
        "hasta 20 € más",
        "",
    )
    assert [ask for ask in other if found(ask)] == []


@each(
    ("event", "told"),
    [
        ("la devolución haya llegado", "una vez que la devolución haya llegado"),
        ("responda el proveedor", "una vez que responda el proveedor"),
        ("el técnico termine", "una vez que el técnico termine"),
        ("el taller repare la caldera", "una vez que el taller repare la caldera"),
        ("la firma", "después de la firma"),
        ("la entrega de la caja", "después de la entrega de la caja"),
        ("recibida la devolución", "una vez recibida la devolución"),
        ("recibir la devolución", "después de recibir la devolución"),
        ("el escaneo", "después del escaneo"),
        ("la revisión", "después de la revisión"),
    ],
)
def test_what_happens_first_has_its_conjunction_in_spanish(event, told):
    """A clause has *una vez que*, a participle *una vez*, a noun *después de*, which its article goes into."""
    assert told == language_named("es").after_event(event)


def test_a_language_is_known_by_its_names():
    """In each of the five, with accents or without, and by the codes of three letters."""
    for code, names in {
        "en": "English Engels",
        "nl": "dutch Nederlands nld",
        "de": "Deutsch duits",
        "fr": "français FRA",
    }.items():
        assert [code, code] == [language_named(name).code for name in names.split()[:2]]
    assert "es" == language_named("castellano").code


def test_an_unknown_language_names_the_known_ones():
    """Asking for a language nothing is written in exits 2 and says what there is."""
    with pytest.raises(UnknownLanguage) as refused:
        language_named("xx")

    assert str(refused.value) == f"there is no text in 'xx'; choose {one_of(list(LANGUAGES))}."
    assert refused.value.exit_code == 2


@each(
    ("code", "told"),
    [
        ("fr", "Remboursement de 45,50\u00a0€ le 16 avril 2024, frais de 6,90\u00a0€, reste dû 45,50\u00a0€."),
        ("es", "Reembolso de 45,50 € el 16 de abril de 2024, gastos de 6,90 €, 45,50 € pendientes."),
        ("en", "Refunded 45.50 EUR on 16 Apr 2024, costs 6.90 EUR, still owed 45.50 EUR."),
    ],
)
def test_each_sum_has_its_currency(code, told):
    """A bare number beside others would be strange."""
    entries = Entries()
    entries.event("2024-04-16", EventKind.REFUNDED, amount=Money(4550, "EUR"))
    entries.event("2024-05-02", EventKind.COST, amount=Money(690, "EUR"))
    facts = facts_of(case(amount=Money(9100, "EUR"), want="a refund"), entries)

    assert balance_told(Wording(facts, language_named(code)), facts.balances[0]) == told


def test_pounds_have_their_sign_in_french_and_spanish():
    """The code stays where somebody reads it so."""
    assert [language_named(code).money("100.00", "GBP") for code in ("fr", "es")] == ["100,00\u00a0£", "100,00 £"]


@each(
    ("code", "told"),
    [
        ("fr", "Le suivi indique une livraison le 20 avril 2024, mais je n'ai rien reçu."),
        ("es", "Según el seguimiento, la entrega fue el 20 de abril de 2024, pero no he recibido nada."),
    ],
)
def test_a_parcel_that_is_marked_as_delivered_is_told_in_a_sentence(code, told):
    """In a letter and in the lead, of one of which nothing else was noted."""
    entries = Entries()
    entries.event("2024-04-20", EventKind.MARKED_DELIVERED)
    facts = facts_of(case(language=code), entries)

    assert f"- {told}\n" in renderer("letter", "text")(facts, ExportOptions(language=code))


@each(
    ("code", "ask", "named"),
    [
        ("fr", "la réparation ou un échange", "réparation ou échange"),
        ("fr", "un remboursement et l'annulation du contrat", "remboursement et annulation du contrat"),
        ("es", "la reparación o un cambio", "reparación o cambio"),
        ("es", "la devolución del importe", "devolución del importe"),
        ("nl", "een nieuwe jaarafrekening en het geld terug", "nieuwe jaarafrekening en geld terug"),
        ("nl", "mijn geld terug", "mijn geld terug"),
        ("de", "die Zahlung des restlichen Schadens", "Zahlung des restlichen Schadens"),
        ("de", "die Reparatur und eine neue Rechnung", "Reparatur und neue Rechnung"),
        ("de", "einen neuen Vertrag", "einen neuen Vertrag"),
    ],
)
def test_two_things_that_are_asked_for_lose_both_their_articles_in_a_subject(code, ask, named):
    """One of them alone would hang in the air."""
    assert form_words(code).ask_named(ask) == named


@each("code", LANGUAGES)
def test_the_size_of_a_file_has_the_mark_of_the_language(code):
    """A size has the decimal mark that sums have: 3,1 KB in a Dutch letter as in a German one."""
    language = language_named(code)

    assert f"3{language.decimal_mark}1" == size_words(3_167, language.decimal_mark, language.size_units)[:3]
    assert "47" == size_words(48_213, language.decimal_mark, language.size_units)[:2]


def test_two_people_who_decided_it_are_followed_together() -> None:
    """The words fit one name and several."""
    spanish = language_named("es")

    told = [spanish.follow_what.format(who=spanish.listed(names)) for names in (["Ana"], ["Ana", "Bo"])]

    assert all(f"la decisión de {who} o" in text for who, text in zip(("Ana", "Ana y Bo"), told, strict=True))


@each("code", ["en", "nl", "de", "fr", "es"])
def test_a_ticket_is_no_journey(code: str) -> None:
    """What `--ticket` keeps may be that of a help desk as well as that of a train."""
    assert "ticket" == language_named(code).numbers["ticket"].lower()


@each(
    ("typed", "code"),
    [("fran", "fr"), ("neder", "nl"), ("deut", "de"), ("Engl", "en"), ("espa", "es"), ("all", "de"), ("castell", "es")],
)
def test_a_language_is_taken_by_the_beginning_of_its_name(typed: str, code: str) -> None:
    assert language_named(typed).code == code


@each("typed", ["f", "an", "latin", "frisian", "d-"])
def test_what_begins_no_name_or_several_is_no_language(typed: str) -> None:
    with pytest.raises(UnknownLanguage):
        language_named(typed)
