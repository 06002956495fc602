"""What is promised alone in notes that were typed in a hurry, in five languages, and what is none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import due_date_in
from casebook.parsing.promises.hurried import promises_in
from casebook.parsing.promises.promise_kinds import promise_kind_in
from tests.builders import moment
from tests.conftest import each, one_of

ZONE = "Europe/London"
MADE = moment("2026-09-15 10:00", ZONE)
CLOCK = Clock(datetime(2026, 9, 15, 10, tzinfo=ZoneInfo(ZONE)), ZONE)
NOTES = Path(__file__).with_name("hurried_notes.txt").read_text(encoding="utf-8")


class Note(NamedTuple):
    """What was typed, and each promise in it with its kind and its day."""

    typed: str
    promised: list[str]


def notes(section: str) -> Iterator[Note]:
    """The notes of a section, `= promise | kind | 09-22` behind each."""
    for block in section.split("\n> ")[1:]:
        typed, *promised = block.strip().splitlines()
        yield Note(typed, [line.removeprefix("= ") for line in promised])


def read(typed: str) -> list[str]:
    """The same of what is read in it."""
    found = promises_in(typed, MADE, CLOCK)
    dues = [due_date_in(said, MADE, CLOCK) for said in found]
    days = [due.last.day.strftime("%m-%d") if due else "-" for due in dues]
    return [f"{said} | {promise_kind_in(said)} | {day}" for said, day in zip(found, days, strict=True)]


READ, IN_PART = NOTES.split("\n# ")


@one_of(8)
def test_every_note_is_read_as_it_says(one_of: int) -> None:
    """The promise without what the person did, who said it and its number; two where two are promised; no wish of their own."""
    looked_at = list(notes(READ))[::one_of]
    assert [(note, found) for note in looked_at if (found := read(note.typed)) != note.promised] == []


def test_what_is_not_read_yet_is_not_read_otherwise() -> None:
    """In every such note something is promised, on the day that is read, if one is."""
    for note in notes(IN_PART):
        days = {promised.rpartition(" | ")[2] for promised in note.promised}

        assert {said.rpartition(" | ")[2] for said in read(note.typed)} <= {*days, "-"}, note.typed


@each(
    "typed",
    [
        "Mo said on mon he'd ring me. didnt.",
        "she promised a refund by friday. nix.",
        "refund by 30 sep please",
        "want my money back by friday or small claims",
        "told them i'd send photos tomorrow",
        "gave them til fri or ombudsman",
        "morgen ruf ich nochmal an",
        "rang them, will ring back tomorrow",
        "ils m'ont juste dit de rappeler la semaine prochaine",
        "Er hat gesagt, Geld gibt es in dem Fall keins zurück.",
    ],
)
def test_what_is_mine_or_came_to_nothing_is_no_promise(typed: str) -> None:
    """The person's own demands, deadlines and acts; what did not happen by the next sentence."""
    assert [] == promises_in(typed, MADE, CLOCK)


def test_an_appointment_is_one_though_its_day_is_not_read() -> None:
    """Of a day that is not sure, the person is asked for one."""
    assert ["new appt 29th"] == promises_in("rang, new appt 29th, ref VM77120", MADE, CLOCK)
    assert ["will ring back tomorrow"] == promises_in("Fiona said sorry, will ring back tomorrow", MADE, CLOCK)


def test_a_time_that_stands_behind_what_is_promised_stays_with_it() -> None:
    """The part with the day is not parted from the part with the thing."""
    assert ["Refund approved, 3 to 5 business days"] == promises_in(
        "Refund approved, 3 to 5 business days", MADE, CLOCK
    )
    assert ["replacement on its way, comes friday"] == promises_in(
        "rang, replacement on its way, comes friday", MADE, CLOCK
    )
    assert ["pakket wordt uiterlijk vrijdag nageleverd"] == promises_in(
        "bon gemaild, Anouk belt terug: pakket wordt uiterlijk vrijdag nageleverd", MADE, CLOCK
    )


@each(
    ("promised", "day"),
    [
        ("ready wed", "09-16"),
        ("engineer fri am slot", "09-18"),
        ("rebooked mon 10-12", "09-21"),
        ("boiler man thurs 8-1", "09-17"),
        ("monteur do 8-12", "09-17"),
        ("loodgieter langs op do 17", "09-17"),
        ("schilder komt woe 23", "09-23"),
        ("neue zustellung sa", "09-19"),
        ("neuer termin do 8-12 uhr", "09-17"),
        ("technicien ven matin", "09-18"),
        ("recogida el vie 18", "09-18"),
        ("delivery moved to 24th", "09-24"),
        ("they sat on it", "-"),
        ("engineer will see what he can do", "-"),
        ("monteur wo 9-12", "-"),
        ("Arriving December 10th to 15th", "12-15"),
    ],
)
def test_a_short_weekday_is_read_behind_what_comes(promised: str, day: str) -> None:
    """Behind who comes or how it gets on, and with its hours or its number; where a date can be meant too, it is asked for."""
    due = due_date_in(promised, MADE, CLOCK)

    assert day == (due.last.day.strftime("%m-%d") if due else "-")


@each(
    "typed",
    [
        "Le rendez-vous de lundi a été annulé.",
        "Il me dit de rappeler lundi.",
        "Le livreur est passé mardi en mon absence.",
        "call 22 mins.",
        "anruf 35 min, Fr. Wagner",
        "Tom offered £20 off next bill, said no",
        "form is in the app. will do tonight",
        "engineer here 2 hrs, found nothing",
        "need to call the bank tomorrow",
        "sie schicken immer die gleiche mail",
        "parcel sent back by post, tracking AB12",
        "neighbour is getting the parcel for me",
    ],
)
def test_what_is_over_or_how_long_a_call_took_is_no_promise(typed: str) -> None:
    """A visit called off, what the person is told to do, the length of a call, an offer not taken."""
    assert [] == promises_in(typed, MADE, CLOCK)


@each(
    ("typed", "promised"),
    [
        ("Ray: will stop the disconnection fri", ["will stop the disconnection fri"]),
        ("Ray: will disconnect me fri", []),
    ],
)
def test_what_one_is_spared_is_promised_and_what_is_threatened_is_not(typed: str, promised: list[str]) -> None:
    """Also in few words without a verb of promising, which name what is threatened in either case."""
    assert promised == promises_in(typed, MADE, CLOCK)
