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
from tests.builders import moment
from tests.conftest import each

ZONE = "Europe/London"
MADE = moment("2026-09-15 10:00", ZONE)
CLOCK = Clock(datetime(2026, 9, 15, 10, tzinfo=ZoneInfo(ZONE)), ZONE)


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


def notes() -> Iterator[tuple[str, list[str]]]:
    """Each note with what is promised in it, `promise | kind | 09-22`."""
    for block in Path(__file__).with_name("noted_by_others.txt").read_text(encoding="utf-8").split("\n> ")[1:]:
        typed, *promised = block.strip().splitlines()
        yield typed.replace("⏎", "\n"), [line.removeprefix("= ") for line in promised]


@each(("typed", "promised"), notes())
def test_notes_of_others_are_read_as_they_were_meant(typed: str, promised: list[str]) -> None:
    """Every promise with its kind and its day, and none where nobody promised anything."""
    found = promises_in(typed, MADE, CLOCK)
    dues = [due_date_in(said, MADE, CLOCK) for said in found]
    days = [f"{due.last.day:%m-%d}" if due else "-" for due in dues]

    assert promised == [f"{said} | {promise_kind_in(said)} | {day}" for said, day in zip(found, days, strict=True)]
