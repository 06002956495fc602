"""What is promised in a note beside who answered, and what the person means to do, in five languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import due_date_in
from casebook.parsing.promises.hurried import promises_in
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.values import Moment
from tests.builders import moment
from tests.conftest import each

ZONE = "Europe/London"
MADE = moment("2026-09-15 10:00", ZONE)
CLOCK = Clock(datetime(2026, 9, 15, 10, tzinfo=ZoneInfo(ZONE)), ZONE)
OCTOBER = moment("2026-10-13 10:00", ZONE)
OCTOBER_CLOCK = Clock(datetime(2026, 10, 13, 10, tzinfo=ZoneInfo(ZONE)), ZONE)


@each(
    ("noted", "promised"),
    [
        ("rang, Jo, manager to call", "manager to call"),
        ("rang, Jo, money fri", "money fri"),
        ("rang, Jo, decision fri", "decision fri"),
        ("rang, Jo, sky man thurs", "sky man thurs"),
        ("angerufen, Uwe, geld bis freitag", "geld bis freitag"),
        ("llamé, Eva, factura corregida mañana", "factura corregida mañana"),
        ("rang, Olu, theyre taking the late fee off", "theyre taking the late fee off"),
        ("gebeld, Kees, mailt me", "mailt me"),
        ("llamé, Eva, me llama", "me llama"),
        ("Voy a recibir un cargador nuevo.", "Voy a recibir un cargador nuevo."),
        ("appelé, Léa, m'envoient un nouveau", "m'envoient un nouveau"),
        ("devuelven 54€ en 10 días hábiles, no dio nombre", "devuelven 54€ en 10 días hábiles"),
        ("callback this aft from complaints, didnt get her name", "callback this aft from complaints"),
        ("techniker kommt do, kein name", "techniker kommt do"),
    ],
)
def test_what_they_do_is_promised_whoever_gave_no_name(noted: str, promised: str) -> None:
    """That nobody gave a name or a number says nothing of what was promised."""
    assert [promised] == promises_in(noted, MADE, CLOCK)


@each(
    "noted",
    [
        "going to email them tonight",
        "she couldnt find my acct, going to email a screenshot tonight",
        "keiner rangegangen, versuchs morgen wieder",
        "schreib denen heut abend ne mail mit frist 14 tage",
        "ruf morgen nochmal an",
        "vuelvo a llamar mañana",
        "llamaré el viernes",
        "voy a llamar el viernes",
        "callback promised by fri, didnt come",
        "told manager to call me",
        "dm a booking",
        "washing machine man Derek was here this morning",
    ],
)
def test_what_the_person_means_to_do_is_no_promise(noted: str) -> None:
    """Nor what did not come."""
    assert not promises_in(noted, MADE, CLOCK)


def notes(name: str) -> Iterator[tuple[str, list[str]]]:
    """Each note of a file with what is promised in it, `promise | kind | 09-22`."""
    for block in Path(__file__).with_name(name).read_text(encoding="utf-8").split("\n> ")[1:]:
        typed, *promised = block.strip().splitlines()
        yield typed.replace("⏎", "\n"), [line.removeprefix("= ") for line in promised if line.startswith("= ")]


def read(typed: str, made: Moment, clock: Clock) -> list[str]:
    """What is promised in a note, in the same form."""
    found = promises_in(typed, made, clock)
    dues = [due_date_in(said, made, clock) for said in found]
    days = [f"{due.last.day:%m-%d}" if due else "-" for due in dues]
    return [f"{said} | {promise_kind_in(said)} | {day}" for said, day in zip(found, days, strict=True)]


@each(("typed", "promised"), notes("noted_by_others.txt"))
def test_notes_of_others_are_read_as_they_were_meant(typed: str, promised: list[str]) -> None:
    """Every promise with its kind and its day, and none where nobody promised anything."""
    assert promised == read(typed, MADE, CLOCK)


@each(("typed", "promised"), notes("noted_in_october.txt"))
def test_notes_of_october_are_read_as_they_were_meant(typed: str, promised: list[str]) -> None:
    """The same of notes that were typed on a Tuesday in October, whose figures stand at the top of their file."""
    assert promised == read(typed, OCTOBER, OCTOBER_CLOCK)


@each(
    ("typed", "promised"),
    [
        (
            "rang, Jo, card on its way, should arrive by sat",
            ["card on its way, should arrive by sat | delivery | 10-17"],
        ),
        ("new hub posted today shld be here thurs", ["new hub posted today shld be here thurs | replacement | 10-15"]),
        ("vermieterin per sms, heizungsmonteur mi früh", ["heizungsmonteur mi früh | repair | 10-14"]),
        ("rang, Jo, contrato antiguo de vuelta en 48h", ["contrato antiguo de vuelta en 48h | other | 10-15"]),
        (
            "vodafone, teamleiter Kaya, gutschrift 20€ nächste rechnung, ruft mi zurück",
            ["gutschrift 20€ nächste rechnung | refund | -", "ruft mi zurück | callback | 10-14"],
        ),
        ("rang, Jo, new lamp out tmrw plus 10 quid", ["new lamp out tmrw | other | 10-14", "10 quid | other | -"]),
        ("rang, Jo, delivered later today she says", ["delivered later today | delivery | 10-13"]),
        (
            "gebeld, Kees, nota aangepast per 5 nov en geen incassokosten",
            ["nota aangepast per 5 nov | other | 11-05"],
        ),
        ("angerufen, Uwe, neue abrechnung bis 5.11.", ["neue abrechnung bis 5.11. | information | 11-05"]),
        ("angerufen, Uwe, schreibt 2 monate miete gut", ["schreibt 2 monate miete gut | refund | -"]),
        ("mail van corendon, besluit volgt begin november", ["besluit volgt begin november | information | -"]),
        ("Mo, going to send the form tomorrow", ["going to send the form tomorrow | information | 10-14"]),
        ("rang, Jo, chequebook 3-5 days", ["chequebook 3-5 days | other | 10-18"]),
        ("rang, Jo, licence 10 working days", ["licence 10 working days | other | 10-27"]),
        ("curtains: fitters 22nd, invoice after", ["fitters 22nd | repair | 10-22"]),
        ("rang, Jo, engineer tues 8-1", ["engineer tues 8-1 | repair | 10-20"]),
        ("appelé, Léa, technicien mardi matin", ["technicien mardi matin | repair | 10-20"]),
        ("rang, Jo, engineer tues 13th", ["engineer tues 13th | repair | 10-13"]),
        ("rang, Jo, engineer this tues", ["engineer this tues | repair | 10-13"]),
        ("rang, Jo, tracking to follow", ["tracking to follow | information | -"]),
        ("rang, Jo, offerte volgt per mail", ["offerte volgt per mail | information | -"]),
        ("claims. Lorna sorts it by friday", ["Lorna sorts it by friday | other | 10-16"]),
        (
            "gestoría: Fátima presenta el recurso esta semana",
            ["Fátima presenta el recurso esta semana | other | 10-16"],
        ),
        ("kpn, Lisa, zij crediteert 2 maanden", ["zij crediteert 2 maanden | refund | -"]),
        *(
            (typed, [])
            for typed in (
                "hermes hotline 35 min schleife",
                "rang, Jo, more pain to follow",
                "nobody rang back again. thats 3 days now",
                "rang, Jo, heater dead 2-3 days",
                "rang, Jo, holiday 3-5 days",
                "going to send the recorded letter on fri",
                "gonna post it back mon",
                "mañana llevo el paquete a correos",
                "el jueves lo devuelvo en tienda",
                "weer niemand geweest, stond gewoon gepland vandaag 8-12",
                "spoke w Chloe, 18 min call",
                "laden zu bis freitag",
                "ich bin bis freitag weg",
                "inventur bis freitag",
                "want a refund plus 10 quid",
                "engineer here 2 hrs",
            )
        ),
    ],
)
def test_what_stands_around_a_thing_tells_when_it_comes(typed: str, promised: list[str]) -> None:
    """Whatever it is that comes, goes back or is paid besides; and not what the person means to do, or how long it is so."""
    assert promised == read(typed, OCTOBER, OCTOBER_CLOCK)
