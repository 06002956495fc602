"""What was promised for a day is told as of that day, and as by a day only what was promised by it."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import paste, pastes

DAYS = {
    "en": ("an engineer on 7 November", "promised an engineer for 7 Nov;", "promised by Ann for 7 Nov 2024,"),
    "nl": ("een monteur op 7 november", "een monteur op 7 nov;", "toegezegd door Ann, op 7 nov 2024,"),
    "de": ("Einbau am 7. November", "den Einbau für den 7. November zugesagt;", "von Ann für den 7. November 2024,"),
    "fr": (
        "un technicien le 7 novembre",
        "un technicien pour le 7 novembre\u00a0;",
        "par Ann pour le 7 novembre 2024,",
    ),
    "es": (
        "un técnico el 7 de noviembre",
        "un técnico para el 7 de noviembre;",
        "por Ann para el 7 de noviembre de 2024,",
    ),
}


def test_a_day_that_its_own_words_say_is_not_said_again() -> None:
    """*Before the 15th* is by the 14th, and its words have that: no *due 14 Nov* stands behind them."""
    entries = Entries()
    made = entries.contact("2024-10-30", agent="Ann")
    words = "we look at this before 15 November and not later than that"
    entries.promise("2024-10-30", words, "2024-11-14", promised=Promised.OTHER, made_in=made)
    text = str(renderer("letter", "text")(facts_of(case(problem="x"), entries), ExportOptions()))

    assert "before 15 November" in text
    assert "14 November" not in text


def facts_with(words: str, said: str = "", promised: Promised = Promised.REPAIR) -> CaseFacts:
    """A promise in these words for 7 November that Ann made where so much was said."""
    entries = Entries()
    made = entries.contact("2024-10-30", said, agent="Ann")
    entries.promise("2024-10-30", words, "2024-11-07", promised=promised, made_in=made)
    return facts_of(case(problem="It is dead."), entries)


@each("language", DAYS)
def test_a_promise_for_a_day_is_told_as_of_that_day(language):
    """In the lead, and in the document."""
    words, told, head = DAYS[language]
    facts, options = facts_with(words), ExportOptions(language=language)

    assert told in lead_of(facts, options).text
    assert head in renderer("chat", "markdown")(facts, options).replace("\\", "")


@each(
    ("language", "words", "said", "told"),
    [
        ("en", "an engineer on 7 November", "She sends an engineer.", "Promised for 7 Nov ("),
        ("nl", "een monteur op 7 november", "Ze stuurt een monteur.", "Toegezegd, op 7 nov ("),
        ("nl", "donderdag komt hij", "Hij komt volgende week.", "Toegezegd: donderdag komt hij (7 nov)"),
        ("de", "ein Monteur am 7. November", "Sie schickt einen Monteur.", "Zugesagt für den 7. November ("),
        ("fr", "un technicien le 7 novembre", "Elle envoie un technicien.", "Promis pour le 7 novembre ("),
        ("es", "un técnico el 7 de noviembre", "Ella manda un técnico.", "Prometido para el 7 de noviembre ("),
    ],
)
def test_so_is_its_line_where_the_words_are_told(language, words, said, told):
    """*Promised, due 7 Nov* would be by then."""
    made = facts_with(words, said)
    entries = Entries(made.entries)
    entries.promise("2024-11-08", "99 EUR", "2024-11-09", promised=Promised.REFUND, agent="Bo")
    facts = facts_of(case(problem="It is dead.", want="99 EUR"), entries)

    assert told in paste(facts, ExportOptions(language=language))


@each(
    ("language", "words", "told"),
    [
        ("en", "delivery on or before 7 November", "delivery by 7 Nov;"),
        ("en", "delivery on 7 November at the latest", "delivery by 7 Nov;"),
        ("en", "delivery within 8 days", "delivery by 7 Nov;"),
        ("nl", "levering uiterlijk op 7 november", "levering, uiterlijk 7 nov;"),
        ("de", "Lieferung spätestens am 7. November", "die Lieferung bis zum 7. November zugesagt;"),
        ("fr", "livraison au plus tard le 7 novembre", "livraison d'ici au 7 novembre"),
    ],
)
def test_what_comes_by_a_day_at_the_latest_is_promised_for_no_day(language, words, told):
    """Whatever stands before the day or behind it says so."""
    assert told in lead_of(facts_with(words, promised=Promised.DELIVERY), ExportOptions(language=language)).text


def test_the_day_goes_with_the_promise_where_that_takes_little_more_room() -> None:
    """*Promised an engineer. Nobody came* leaves whoever reads it to ask on which day; a long promise waits for its room."""
    for typed, at_once in (
        ("an engineer on 4 November", True),
        (f"an engineer with the part {'and the tools ' * 9}", False),
    ):
        entries = Entries()
        made = entries.contact("2024-11-01", "He found a break in the street below the pavement there.", agent="Owen")
        entries.promise("2024-11-01", typed, "2024-11-04", promised=Promised.REPAIR, made_in=made)
        entries.contact("2024-11-04", "Nobody came. She says it was booked for another address.", agent="Shanice")
        made = entries.contact("2024-11-08", "She books it anew.", agent="Ruth")
        entries.promise(
            "2024-11-08", "an engineer on 12 November", "2024-11-12", promised=Promised.REPAIR, made_in=made
        )
        of = facts_of(case(problem="The line is dead.", want="the line repaired"), entries)
        first = next(
            line
            for text in pastes(of, range(200, 900, 10))
            for line in text.splitlines()
            if line.startswith("1 Nov, Owen") and "romised" in line
        )
        assert at_once is ("4 November" in first), first


@each(
    ("code", "text", "told"),
    [
        ("en", "technician comes on 26 November before noon", "promised a technician by 26 Nov 12:00"),
        ("nl", "monteur komt op 26 november voor 12:00", "een monteur, uiterlijk 26 nov"),
        ("de", "Techniker kommt am 26. November zwischen 8 und 12 Uhr", "einen Techniker bis zum 26. November"),
        ("fr", "le technicien passe le 26 novembre entre 8h et 12h", "le technicien d'ici au 26 novembre"),
        ("en", "technician comes on 26 November at 12:00", "promised a technician for 26 Nov 12:00"),
    ],
)
def test_what_comes_before_an_hour_is_due_by_it(code: str, text: str, told: str) -> None:
    """*Before noon* is not at noon; what comes at an hour is told for it."""
    entries = Entries()
    made = entries.contact("2024-11-01", "...", agent="Ann")
    entries.promise("2024-11-01", text, "2024-11-26T12:00+01:00", promised=Promised.REPAIR, made_in=made)
    lead = paste(facts_of(case(orders=("P-1",), problem="X.", want="x"), entries), ExportOptions(code))
    assert told in lead


@each(
    ("language", "words", "told"),
    [
        ("en", "the engineer comes on 7 November before 12:00", "the engineer by 7 Nov 12:00"),
        ("nl", "de monteur komt 7 november voor 12:00", "de monteur, uiterlijk 7 nov 12:00"),
        ("de", "der Techniker kommt am 7. November vor 12:00 Uhr", "den Techniker bis zum 7. November um 12:00 Uhr"),
        ("fr", "le technicien passera le 7 novembre avant 12h00", "le technicien d'ici au 7 novembre à 12"),
        (
            "es",
            "el técnico vendrá el 7 de noviembre antes de las 12:00",
            "el técnico a más tardar el 7 de noviembre a las 12:00",
        ),
    ],
)
def test_an_hour_before_which_somebody_comes_is_not_told_as_the_hour_at_which(language, words, told):
    """*Antes de las 12:00* is by twelve, and *para el 7 a las 12:00* would be at twelve."""
    entries = Entries()
    made = entries.contact("2024-10-30", agent="Ann")
    entries.promise("2024-10-30", words, "2024-11-07T12:00", promised=Promised.REPAIR, made_in=made)

    assert told in lead_of(facts_of(case(problem="x"), entries), ExportOptions(language=language)).text
