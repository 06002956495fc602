"""Days and kinds of promises as people say them plainly: who comes with a part, a new thing, the card one paid with."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.due_dates import due_date_in
from casebook.parsing.promises.promise_kinds import promise_kind_in
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday


@each(
    ("said", "kind"),
    [
        ("I'll be round Thursday to change the board", "repair"),
        ("We'll come and change the lock on Friday", "repair"),
        ("Ik kom morgen de printplaat vervangen", "repair"),
        ("Ich komme morgen und tausche die Platine", "repair"),
        ("Je passe demain entre 8h et 10h vous changer la carte électronique", "repair"),
        ("Paso mañana a cambiarle la placa", "repair"),
        ("We'll send you a new pump", "replacement"),
        ("I'll replace the battery you bought", "replacement"),
        ("Nous passons jeudi remplacer votre frigo", "replacement"),
        ("You'll get a new lamp from us by Friday.", "replacement"),
        ("Donderdag zetten de jongens een nieuwe bij je neer, zelfde type", "replacement"),
        ("Sie bekommen bis spätestens Dienstag, 24.11., eine neue Tischplatte von uns.", "replacement"),
        ("Am Freitag stellen die Jungs Ihnen eine neue hin", "replacement"),
        ("Vendredi les gars vous en déposent un nouveau", "replacement"),
        ("El viernes le dejan una nueva en casa", "replacement"),
        ("Vrijdag komt de wagen hem brengen", "delivery"),
        ("He's going to bell you Wednesday", "callback"),
        ("Ich rufe Sie am Freitag an, um zu hören, ob es repariert ist", "callback"),
        ("Je vous rappelle vendredi pour voir si c'est réparé", "callback"),
        ("Tu les auras sur ton compte lundi", "refund"),
        ("El viernes pasa el camión a traérselo", "delivery"),
    ],
)
def test_who_comes_to_change_a_part_repairs(said: str, kind: str) -> None:
    """A part that somebody comes to change is repaired; a new thing that one gets replaces, and what is brought is delivered."""
    assert kind == str(promise_kind_in(said))


@each(
    ("said", "day"),
    [
        ("It will be credited to the card you paid with by Friday 20 November.", "2026-11-20"),
        ("£180 will be back on the card it came from by Friday 20 November.", "2026-11-20"),
        ("We'll send it to the account it was taken from within 3 working days.", "2026-11-20"),
        ("I'll ring you Thursday when I've spoken to accounts", "2026-11-19"),
        ("Je vous rappelle jeudi dès que j'aurai parlé à la comptabilité", "2026-11-19"),
        ("I reversed the September draft, the $39.99 will be back on your card in 3-5 business days.", "2026-11-24"),
        ("It'll be there by the twentieth.", "2026-11-20"),
        ("The money will be in your bank by close of play next Friday, that's the twentieth", "2026-11-20"),
        ("Wir rufen Sie heut noch an", "2026-11-17"),
        ("We'll refund you on Thursday once we have your parcel back", None),
        ("We'll call you Thursday once you've spoken to your bank", None),
        ("I'll ring the depot to see if they can deliver it on Friday", None),
        ("The card you paid with on Friday was declined.", None),
        ("By the tenth call I had had enough.", None),
        ("We'll pay it in September", None),
    ],
)
def test_a_day_beside_a_step_of_their_own_is_due(said: str, day: str | None) -> None:
    """It is due then whatever they do themselves before it, and whichever card, month or floor is meant."""
    due = due_date_in(said, moment_of(datetime(2026, 11, 17, 10, 0), NOW), NOW)
    assert day == (due.last.at[:10] if due else None)
