"""A visit that is put on another day: the day before is no longer promised, the new one is, with what is done then."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_now
from casebook.parsing.due_dates import due_date_in
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-19T18:00:00+01:00"), "+01:00")
"""A Thursday."""


def _promised(*said: str) -> list[tuple[str, str | None]]:
    first, answer, then = said
    text = f"[19/11/2026, 09:00] Fixit: {first}\n[19/11/2026, 14:10] Ida: {answer}\n[19/11/2026, 14:30] Fixit: {then}\n"
    found = read_transcript(text.encode(), KnownSpeakers("Ida", "Fixit"), NOW).found
    return [(str(one.kind), one.due) for one in found if one.what is What.PROMISE and one.sure]


MISSED = [
    (
        "Your engineer will come today between 8 and 1 to repair the boiler.",
        "nobody came",
        "Sorry, he'll be with you tomorrow.",
    ),
    (
        "Your engineer is booked for today 8am-1pm to fix it.",
        "nobody came",
        "So sorry. We'll come out first thing tomorrow.",
    ),
    ("De monteur komt vandaag tussen 8 en 12 de oven repareren.", "er is niemand geweest", "Sorry! Hij komt morgen."),
    (
        "Der Monteur kommt heute, um die Heizung zu reparieren.",
        "es war niemand da",
        "Das tut mir leid. Er kommt morgen früh.",
    ),
    (
        "Le technicien passe aujourd'hui pour réparer la chaudière.",
        "personne n'est venu",
        "Désolée. Il passera demain matin.",
    ),
    (
        "Su técnico pasará hoy a reparar la caldera.",
        "no ha venido nadie",
        "Lo siento mucho. Irá mañana a primera hora.",
    ),
]


@each("said", MISSED)
def test_who_did_not_come_is_promised_for_the_day_told_then(said: tuple[str, ...]) -> None:
    """The day of the first promise has come, and somebody comes on a later one."""
    assert [("repair", "2026-11-20")] == _promised(*said)


FULL = [
    ("The engineer comes on Friday to repair it.", "ok", "Bad news, Friday won't work. It'll be Monday 23 November."),
    (
        "De monteur komt vrijdag de oven repareren.",
        "fijn",
        "Helaas, vrijdag gaat niet lukken. Het wordt maandag 23 november.",
    ),
    (
        "De monteur komt vrijdag de oven repareren.",
        "fijn",
        "Vrijdag redt hij niet. Hij staat maandag bij u voor de deur.",
    ),
    ("Der Monteur repariert es am Freitag.", "gut", "Der Freitag ist leider voll. Er kommt am Montag."),
    (
        "Le technicien réparera la chaudière vendredi.",
        "merci",
        "Vendredi ce n'est plus possible. Ce sera lundi 23 novembre.",
    ),
    (
        "El técnico reparará la caldera el viernes.",
        "vale",
        "El viernes no va a poder ser. Irá el lunes 23 de noviembre.",
    ),
]


@each("said", FULL)
def test_a_day_that_does_not_do_is_no_longer_promised(said: tuple[str, ...]) -> None:
    """What is said of the promised day itself takes it back, and the day told next takes its place."""
    assert [("repair", "2026-11-23")] == _promised(*said)


BESIDE = [
    ("The engineer comes on Friday to repair it.", "ok", "And the parcel comes on Monday.", "delivery"),
    ("The engineer comes today to repair it.", "ok", "He'll call you again on Monday too.", "callback"),
    ("Der Monteur repariert es am Freitag.", "gut", "Am Montag rufe ich Sie an.", "callback"),
]


@each("said", BESIDE)
def test_what_comes_beside_a_visit_leaves_it_standing(said: tuple[str, ...]) -> None:
    """A parcel, a call, a day on which nothing has to be done: none of them is the visit."""
    *talk, other = said
    promised = _promised(*talk)
    assert ["repair", other] == [kind for kind, _ in promised]


@each(
    "said",
    [
        "We'll deliver the new fan on Friday 27 November. Our driver collects the old one on the same day, please pack it.",
        "Wir liefern ihn am Freitag, den 27. November. Den alten holt der Fahrer am selben Tag ab, bitte packen Sie es ein.",
        "We leveren de nieuwe vrijdag 27 november. De chauffeur neemt de oude dan gelijk mee, graag inpakken.",
    ],
)
def test_what_is_done_on_the_same_day_is_due_when_it_is_recorded(said: str) -> None:
    """Its words end before what the person is asked to do, so that the day is read alike again."""
    found = read_transcript(
        f"Sam: Hello, Sam here.\nYou: ok\nSam: {said}\n".encode(), KnownSpeakers(None, "Fixit"), NOW
    ).found
    (collected,) = [one for one in found if one.what is What.PROMISE and one.kind == "collection"]
    again = due_date_in(collected.value, moment_now(NOW), NOW)
    assert ("2026-11-27", "2026-11-27") == (collected.due, again and again.last.at[:10])
