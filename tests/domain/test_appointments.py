"""Appointments: which are to come, which have passed, and to which of them nobody came."""

from datetime import datetime
from zoneinfo import ZoneInfo

from casebook.domain.appointments import appointments_of, is_to_come, waiting_for_word
from casebook.records.kinds import Event
from casebook.records.vocabularies import EventKind
from tests.builders import moment
from tests.conftest import each

HERE = ZoneInfo("Europe/Amsterdam")


def event(
    number: int,
    at: str,
    kind: EventKind = EventKind.APPOINTMENT,
    logged: str = "2024-11-01T09:00:00+01:00",
    text: str | None = None,
) -> Event:
    """An event of the case."""
    return Event(number=number, at=moment(at), logged=moment(logged), event=kind, text=text)


def missed_of(*events: Event) -> dict[int, int]:
    """By the number of each appointment to which nobody came, which event says so."""
    found = appointments_of(events, now("2024-12-20T12:00"))
    return {each.event.number: each.missed_by.number for each in found if each.missed_by}


def now(at: str) -> datetime:
    """The present, on the clock of the appointments."""
    return datetime.fromisoformat(at).replace(tzinfo=HERE)


@each(
    ("at", "present", "expected"),
    [
        ("2024-11-30T14:00:00+01:00", "2024-11-30T13:59", True),
        ("2024-11-30T14:00:00+01:00", "2024-11-30T14:00", False),
        ("2024-11-30", "2024-11-30T23:59", True),
        ("2024-11-30", "2024-12-01T00:00", False),
    ],
)
def test_an_appointment_is_to_come_until_its_time_or_the_end_of_its_day(at: str, present: str, expected: bool) -> None:
    """A day without a time lasts until midnight on its own clock."""
    assert expected is is_to_come(moment(at), now(present))


def test_nobody_came_to_the_last_appointment_before_which_is_missed_once() -> None:
    """An appointment that is later than the day on which nobody came is not the one."""
    events = [
        event(1, "2024-11-18"),
        event(2, "2024-11-18"),
        event(3, "2024-11-18T17:00:00+01:00", EventKind.MISSED),
        event(5, "2024-11-19", EventKind.MISSED),
        event(4, "2024-11-25"),
    ]

    found = appointments_of(events, now("2024-11-20T12:00"))

    assert [(1, "missed", 5), (2, "missed", 3), (4, "to-come", None)] == [
        (each.event.number, each.state.value, each.missed_by and each.missed_by.number) for each in found
    ]


@each(
    ("day", "expected"),
    [("2024-11-18", {1: 2}), ("2024-11-19", {1: 2}), ("2024-11-20", {}), ("2024-12-02", {})],
)
def test_a_day_that_was_missed_is_of_no_appointment_of_another_week(day: str, expected: dict[int, int]) -> None:
    """The day that was typed is that of the appointment, or the one after it."""
    assert expected == missed_of(event(1, "2024-11-18T14:00:00+01:00"), event(2, day, EventKind.MISSED))


def test_what_was_noted_with_no_day_is_of_the_last_appointment_however_long_ago() -> None:
    """Nobody typed a day: the moment is that of noting it."""
    noted = "2024-12-02T09:30:00+01:00"

    assert {1: 2} == missed_of(event(1, "2024-11-18"), event(2, noted, EventKind.MISSED, logged=noted))


@each(
    ("done", "planned"),
    [
        ("The technician replaced the seal.", "The technician will replace the seal."),
        ("Seal was replaced, still leaks", "The seal is to be replaced"),
        ("Engineer came but had no part", "Engineer between 8 and 12"),
        ("De monteur heeft de afdichting vervangen", "Monteur komt de afdichting vervangen"),
        ("Afdichting gecontroleerd", "Monteur langs tussen 8 en 12"),
        ("Der Techniker hat die Dichtung getauscht", "Der Techniker tauscht die Dichtung"),
        ("Techniker war da, aber ohne Ersatzteil", "Die Dichtung soll getauscht werden"),
        ("Le technicien a remplacé le joint", "Le joint sera remplacé"),
        ("Le réparateur est passé", "Le technicien vient remplacer le joint"),
        ("El técnico cambió la junta", "El técnico cambiará la junta"),
        ("Junta cambiada", "La cita fue cambiada"),
    ],
)
def test_an_appointment_whose_note_tells_what_was_done_took_place(done: str, planned: str) -> None:
    """Whoever came and did something did not stay away; what is only to be done may be what nobody came for."""
    day, missed = "2024-11-18", event(9, "2024-11-18", EventKind.MISSED)

    assert {} == missed_of(event(1, day, text=done), missed)
    assert {1: 9} == missed_of(event(1, day, text=planned), missed)
    assert {1: 9} == missed_of(event(1, day, text=planned), event(2, day, text=done), missed)


@each(
    ("others", "contact", "expected"),
    [
        ([], None, [1]),
        ([event(2, "2024-11-19", EventKind.NOTE)], None, []),
        ([event(2, "2024-11-18", EventKind.NOTE)], None, [1]),
        ([event(2, "2024-11-18", EventKind.MISSED)], None, []),
        ([event(2, "2024-11-25")], None, [1, 2]),
        ([event(2, "2024-11-25", logged="2024-11-18T18:00:00+01:00")], None, [2]),
        ([], "2024-11-18T09:00:00+01:00", [1]),
        ([], "2024-11-18T15:00:00+01:00", []),
    ],
)
def test_one_that_has_passed_waits_until_something_later_is_recorded(
    others: list[Event], contact: str | None, expected: list[int]
) -> None:
    """Whoever recorded something since has told how it went; what is to come is always told."""
    events = [event(1, "2024-11-18T14:00:00+01:00"), *others]

    found = waiting_for_word(events, moment(contact) if contact else None, now("2024-11-20T12:00"))

    assert expected == [each.event.number for each in found]
