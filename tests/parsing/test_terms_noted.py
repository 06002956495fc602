"""What somebody is noted to say will come, by a bare thing or what was granted, with the time that takes: no verb promises it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from casebook.domain.nearness import is_a_new_thing
from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import due_date_in
from casebook.parsing.promises.hurried import promises_in
from casebook.parsing.promises.sentences import promise_in_text
from tests.builders import moment
from tests.conftest import each

MADE = moment("2026-09-15 10:00", "Europe/Paris")
CLOCK = Clock(datetime(2026, 9, 15, 10, tzinfo=ZoneInfo("Europe/Paris")), "Europe/Paris")


@each(
    ("noted", "promised"),
    [
        ("Gemma: all 3 parcels are ready, within 5 working days", "all 3 parcels are ready, within 5 working days"),
        ("Joost: 184 staat klaar, binnen 7 werkdagen", "184 staat klaar, binnen 7 werkdagen"),
        ("Frau Henkel: die 184 sind freigegeben, in 7 Tagen", "die 184 sind freigegeben, in 7 Tagen"),
        ("Luc : les 184 sont validés, sous 7 jours", "les 184 sont validés, sous 7 jours"),
        ("Marta: están aprobados los 184, en 7 días", "están aprobados los 184, en 7 días"),
        ("vu Perrin, geste de 30 euros et box lundi", "geste de 30 euros et box lundi"),
        ("saw Perkins, 40 goodwill and the hub monday", "40 goodwill and the hub monday"),
        ("gebeld met De Wit, 50 euro coulance en modem maandag", "50 euro coulance en modem maandag"),
        ("Brandt gesprochen, 30 Euro Kulanz und Box am Montag", "30 Euro Kulanz und Box am Montag"),
        ("hablé con Salas, 30 euros de gesto y el router el lunes", "30 euros de gesto y el router el lunes"),
    ],
)
def test_a_thing_and_when_it_comes_is_what_they_said_would_come(noted: str, promised: str) -> None:
    """Behind who was reached; what is granted comes in the time that stands behind it."""
    assert [promised] == promises_in(noted, MADE, CLOCK)


@each(
    "noted",
    [
        "Gemma says the claim was approved 5 days ago",
        "Joost zegt dat het 7 dagen geleden is goedgekeurd",
        "Frau Henkel: Widerruf nur in 14 Tagen",
        "Luc : rétractation sous 14 jours seulement",
        "Marta: el desistimiento solo en 14 días",
        "gebeld met De Wit, retour kan binnen 14 dagen",
        "card is blocked, 5 days now",
        "vu Perrin, 30 min, rien de neuf",
    ],
)
def test_what_is_over_or_a_time_for_the_person_is_no_promise(noted: str) -> None:
    """Whatever was granted before, and how long one may take something back."""
    assert [] == promises_in(noted, MADE, CLOCK)


@each(
    "noted",
    [
        "they still send the bill each month",
        "sportschool schrijft nog steeds 29 af",
        "das Studio bucht immer noch 29 ab",
        "la salle prélève toujours 29",
        "mi tarjeta sigue bloqueada",
    ],
)
def test_how_something_still_is_is_no_promise(noted: str) -> None:
    """Nothing comes of what is as it was; what comes beside that, or still will, does."""
    assert "" == promise_in_text(noted, MADE, CLOCK)
    assert promise_in_text("they will still send it on friday", MADE, CLOCK)
    assert promises_in("still no parcel, Jo sends a new one friday", MADE, CLOCK)


@each(
    ("noted", "day"),
    [("hub on monday", "2026-09-21"), ("Box am Montag", "2026-09-21"), ("box lundi", "2026-09-21")]
    + [
        (each, None)
        for each in ("rang monday", "closed monday", "gesperrt am Montag", "bloqué lundi", "kündbar zum 31.12.")
    ],
)
def test_a_thing_beside_a_day_is_due_then(noted: str, day: str | None) -> None:
    """Not what somebody did, or how something is."""
    due = due_date_in(noted, MADE, CLOCK)

    assert day == (due and due.last.day.isoformat())


@each(
    ("said", "is_one"),
    [
        ("la bonne pochette sous 10 jours", True),
        ("the right size in 10 days", True),
        ("de juiste map binnen 10 dagen", True),
        ("die richtige Größe in 10 Tagen", True),
        ("la talla buena en 10 días", True),
        ("the right department", False),
        ("la bonne adresse", False),
        ("les bons d'achat", False),
    ],
)
def test_the_right_thing_comes_in_the_place_of_the_wrong_one(said: str, is_one: bool) -> None:
    """As a new one does; who decides, or where something goes, is no thing."""
    assert is_one is is_a_new_thing(said)


@each(
    ("text", "day"),
    [
        ("Wij maken daarvoor € 212,40 aan u over binnen tien werkdagen", "2026-09-29"),
        ("We maken het over uiterlijk vrijdag", "2026-09-18"),
        ("ze boeken het bedrag over voor 1 oktober", "2026-09-30"),
        ("het geld komt over 3 dagen", "2026-09-18"),
    ],
)
def test_the_last_part_of_a_dutch_verb_is_no_part_of_the_day(text: str, day: str) -> None:
    """*Overmaken* and *overboeken* are parted by what is paid; before how long it takes *over* is *in*."""
    due = due_date_in(text, MADE, CLOCK)

    assert due is not None
    assert day == str(due.last.at)[:10]
