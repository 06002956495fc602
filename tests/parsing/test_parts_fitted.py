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


@each(
    ("said", "kind"),
    [
        ("He'll be with you between 8 and 10 on Wednesday and he'll have the part with him", "repair"),
        ("Pete will be round on Friday with the new part.", "repair"),
        ("Piet komt woensdag tussen 8 en 10 bij je langs en heeft het onderdeel bij zich", "repair"),
        ("Peter ist am Mittwoch zwischen 8 und 10 bei Ihnen und hat das Ersatzteil dabei.", "repair"),
        ("Er kommt am Mittwoch mit dem Ersatzteil.", "repair"),
        ("Paul sera chez vous mercredi entre 8h et 10h avec la pièce.", "repair"),
        ("Pepe va el miércoles con la pieza nueva.", "repair"),
        ("The driver will be with you on Wednesday, he'll have the cushions with him.", "delivery"),
        ("The part arrives on Wednesday.", "delivery"),
        ("Das Paket kommt am Freitag mit dem Filter.", "delivery"),
        ("Wir schicken Ihnen das Ersatzteil am Mittwoch.", "other"),
    ],
)
def test_who_comes_with_the_part_repairs(said: str, kind: str) -> None:
    """The part that was missing is fitted by who has it with them; a part that is sent, and other things, are not."""
    assert kind == str(promise_kind_in(said))


@each(
    ("said", "kind"),
    [
        ("They refund the £120 I paid the locksmith by Friday.", "refund"),
        ("Ze storten de 120 euro die ik de slotenmaker betaald heb vrijdag terug.", "refund"),
        ("Sie erstatten mir die 120 €, die ich dem Klempner bezahlt habe, bis Freitag.", "refund"),
        ("Ils me remboursent les 120 € que j'ai payés au plombier vendredi.", "refund"),
        ("Me devuelven los 120 € que pagué yo al cerrajero, a más tardar el 30 de noviembre.", "refund"),
        ("The plumber is paid by us and comes on Friday.", "repair"),
    ],
)
def test_whom_one_paid_oneself_repairs_nothing_more(said: str, kind: str) -> None:
    """What was paid them is given back; whom the company pays comes."""
    assert kind == str(promise_kind_in(said))


@each(
    ("said", "day"),
    [
        ("For today's missed visit we'll pay £25 into your bank account within 10 working days.", "2026-12-01"),
        ("We'll refund today's payment within 10 working days.", "2026-12-01"),
        ("For yesterday's missed visit we'll refund £25 within 10 working days.", "2026-12-01"),
        ("Voor de afspraak van gisteren storten we 25 euro binnen 10 werkdagen.", "2026-12-01"),
        ("Für den Termin von gestern erstatten wir 25 Euro innerhalb von 10 Werktagen.", "2026-12-01"),
        ("Pour la visite d'hier nous vous versons 25 € sous 10 jours ouvrés.", "2026-12-01"),
        ("Por la visita de ayer le ingresamos 25 € en 10 días laborables.", "2026-12-01"),
        ("It goes out in today's post.", "2026-11-17"),
        ("We'll send it by today's close.", "2026-11-17"),
        ("ze belt me maandag om te zeggen of het termijnbedrag nu goed staat.", "2026-11-23"),
        ("they'll call me on Monday to say whether the instalment is right.", "2026-11-23"),
        ("The instalment is taken on Monday.", None),
    ],
)
def test_what_a_thing_is_of_and_what_is_said_of_it_is_no_other_day(said: str, day: str | None) -> None:
    """The day of a visit that was missed is none to count from, and an instalment that one will hear about is taken on none."""
    due = due_date_in(said, moment_of(datetime(2026, 11, 17, 10, 0), NOW), NOW)
    assert day == (due.last.at[:10] if due else None)
