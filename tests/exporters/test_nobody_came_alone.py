"""That nobody came is a sentence of its own: what stood beside it, or who was to come, does not say how nobody did."""

from __future__ import annotations

from datetime import datetime

from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste

LONG = f"The lamp flickers {'on and on ' * 14}at night."
AT_HOME = "vrij genomen van werk en de hele dag voor niets thuis gezeten met de kinderen, die ziek waren"
SURVEY = "the survey of the roof and of both chimneys behind it, which the insurer had asked for in May"


def told(language: str, noted: str, appointment: str | None = None) -> str:
    entries = Entries()
    entries.contact("2024-11-02", "asked", agent="Ann")
    if appointment is not None:
        entries.event("2024-11-12 09:00", EventKind.APPOINTMENT, appointment)
    entries.event("2024-11-12", EventKind.MISSED, noted)
    return paste(facts_of(case(language=language, problem=LONG), entries), ExportOptions(language)).replace(
        "\u00a0", " "
    )


@each(
    ("language", "noted", "line"),
    [
        ("en", "Took the day off. No one showed.", "nobody came. Took the day off.\n"),
        ("nl", f"niemand geweest, {AT_HOME}", f"er kwam niemand. {AT_HOME.capitalize()}.\n"),
        ("de", "Niemand kam, ich hatte Urlaub genommen.", "niemand ist gekommen. Ich hatte Urlaub genommen.\n"),
    ],
)
def test_what_stood_beside_that_nobody_came_is_a_sentence(language: str, noted: str, line: str) -> None:
    """A colon would have it be what nobody came for."""
    assert line in told(language, noted)


def test_what_nobody_came_for_stands_behind_the_colon() -> None:
    """It is what was typed, with no word that nobody came."""
    assert f"nobody came: {SURVEY}.\n" in told("en", SURVEY)


@each(
    ("language", "set_for", "noted", "end"),
    [
        (
            "de",
            "Der Techniker kommt noch einmal.",
            "Niemand kam, ich hatte Urlaub genommen.",
            "niemand gekommen. Ich hatte Urlaub genommen. Termin: Der Techniker kommt noch einmal.\n",
        ),
        (
            "en",
            "The engineer will come again.",
            "Nobody came.",
            ". Appointment: The engineer will come again.\n",
        ),
    ],
)
def test_who_was_to_come_stands_apart_from_that_nobody_did(language: str, set_for: str, noted: str, end: str) -> None:
    """It was said of the appointment, before that day."""
    assert end in told(language, noted, set_for)


def test_the_name_of_an_appointment_stands_with_it() -> None:
    """A thing, not a sentence: that is what nobody came for."""
    assert ": Boiler inspection.\n" in told("en", "Nobody came.", "Boiler inspection")


@each(
    ("language", "done", "line"),
    [
        ("en", "The technician replaced the seal.", "5 Dec, nobody came."),
        ("nl", "De monteur heeft de afdichting vervangen.", "5 dec, er kwam niemand."),
        ("de", "Der Techniker hat die Dichtung getauscht.", "5. Dezember, niemand ist gekommen."),
        ("fr", "Le technicien a remplacé le joint.", "5 décembre, personne n'est venu."),
        ("es", "El técnico cambió la junta.", "5 de diciembre, no vino nadie."),
    ],
)
def test_nobody_came_on_a_day_of_its_own_after_an_appointment_that_took_place(
    language: str, done: str, line: str
) -> None:
    """What was done on one day is not what nobody came for on another."""
    entries = Entries()
    entries.event("2024-11-21", EventKind.APPOINTMENT, done)
    entries.event("2024-12-05", EventKind.MISSED)
    facts = facts_of(
        case(language=language, problem="The machine leaks."),
        entries,
        datetime.fromisoformat("2024-12-06T10:00:00+01:00"),
    )
    text = paste(facts, ExportOptions(language)).replace("\u00a0", " ")

    assert line in text
    assert not [each for each in text.splitlines() if line[:5] in each and done[:-1] in each]
