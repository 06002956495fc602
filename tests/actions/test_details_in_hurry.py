"""What notes typed in a hurry tell of a contact: who answered and as what, their number, how it took place, how long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from casebook.actions.noticed.details_noticed import details_noticed
from casebook.actions.noticed.details_told import details_question, noticed_details_remark
from casebook.domain.notes.no_contact import says_no_contact
from casebook.parsing.agents_named import agent_in, role_in
from casebook.parsing.clock import Clock
from casebook.parsing.numbers_named import number_in
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Channel
from tests import builders
from tests.builders import moment
from tests.conftest import each

ZONE = "Europe/London"
MADE = moment("2026-09-15 10:00", ZONE)
CLOCK = Clock(datetime(2026, 9, 15, 10, tzinfo=ZoneInfo(ZONE)), ZONE)
CASE = builders.case(company="Parcelo")
NOTES = Path(__file__).with_name("hurried_details.txt").read_text(encoding="utf-8")


def notes() -> Iterator[tuple[str, str]]:
    """Each note with what it tells."""
    for block in NOTES.split("\n> ")[1:]:
        typed, told = block.split("\n")[:2]
        yield typed.replace("⏎", "\n"), told.removeprefix("= ").removeprefix("-")


def contact(typed: str) -> Contact:
    """A contact of which nothing but this was typed."""
    return builders.entry(Contact, 1, MADE, text=typed, channel=Channel.CHAT)


@each(("typed", "told"), notes())
def test_every_note_tells_what_stands_beneath_it(typed: str, told: str) -> None:
    """No customer, neighbour, shop or thing is who answered; nothing that is yet to be is how it took place."""
    noticed = details_noticed(CASE, contact(typed), CLOCK, has_way=False)
    found = {"agent": noticed.agent, "role": noticed.role and noticed.role.value, "number": noticed.case_number}
    found |= {"channel": noticed.channel and noticed.channel.value}
    found |= {"waiting": noticed.waiting, "minutes": noticed.minutes}

    assert told == "; ".join(f"{name} {value}" for name, value in found.items() if value)


def test_how_long_it_took_is_asked_about_and_in_the_command() -> None:
    """With all else that the text tells."""
    typed = contact("rang, 40 min on hold, Tom")
    noticed = details_noticed(CASE, typed, CLOCK, has_way=False)

    told = "names Tom, and tells of a phone call and 40 minutes of waiting"
    assert f"The text {told}. Keep them?" == details_question(noticed)
    assert noticed_details_remark(CASE, typed, noticed).endswith(" --agent Tom --channel phone --waiting 40")


def test_minutes_that_were_typed_stand() -> None:
    """Nothing is read of how long it took where an option said so."""
    typed = builders.entry(Contact, 1, MADE, text="rang, 40 min on hold", channel=Channel.PHONE, minutes=50)

    assert (None, None) == details_noticed(CASE, typed, CLOCK)[-2:]


NOBODY = (
    *("nobody rang back again. thats 3 days now", "no call from Dean", "hub never came", "engineer didnt turn up"),
    *("nobody rang back, Dean promised weds", "Dean hasn't rung back", "waited in all day for plumber. nowt"),
    *("niemand teruggebeld, weer niet", "monteur niet komen opdagen, hele ochtend thuis gezeten"),
    *("techniker nicht gekommen, von 8 bis 12 gewartet", "kein rückruf von Uwe", "hat sich niemand gemeldet"),
    *("personne n'a rappelé", "le technicien n'est pas venu", "el técnico no vino, toda la mañana esperando"),
    "nadie me ha llamado",
)
SOMEBODY = (
    *("rang, nobody answered", "nobody rang back so rang them, Jo says fri", "she said no call was logged"),
    *("no engineer. called, they say it was never booked", "engineer never came, rang, Sue rebooked"),
    *("I never called them", "they never called it in, ref 1234", "Kevin heeft niet gebeld. mail gestuurd met bewijs"),
)


@each("typed", NOBODY)
def test_that_nobody_got_in_touch_is_no_contact(typed: str) -> None:
    """Of whoever did not ring, nothing is told; no name is asked for, and it does not count as a contact."""
    assert (True, "") == (says_no_contact(typed), agent_in(typed))


@each("typed", SOMEBODY)
def test_where_somebody_was_reached_too_it_is_a_contact(typed: str) -> None:
    """As where the person rang and nobody answered."""
    assert not says_no_contact(typed)


@each(
    ("typed", "number"),
    (
        ("schadenr 77.20.914", "77.20.914"),
        ("claim opened no. FRD88213, answer soon", "FRD88213"),
        ("off the next bill. INC0098812", "INC0098812"),
        ("3 werkdagen. ref\n5520-19", "5520-19"),
        ("mié 16, sin. 41-2207", "41-2207"),
        ("caso 667120", "667120"),
        *(
            (sum_, "")
            for sum_ in ("claim 150.00 back", "claim 1500 euro", "schade 350 euro", "sin 300 euros", "ref 12.50")
        ),
        *((other, "") for other in ("order no 4411234", "parcel JD0002233", "in case 300 people", "ref 2026")),
    ),
)
def test_a_number_is_that_of_a_case_by_its_label(typed: str, number: str) -> None:
    """With points and slashes in it, on the next line; no sum of money is one, nor an order."""
    assert number == number_in(typed)


def test_a_bot_is_who_answered_where_nobody_came_after_it() -> None:
    """*Only the chatbot*, in five languages; a person who took over is one."""
    only = (
        "chatbot only",
        "just a voice robot",
        "alleen de chatbot gehad",
        "nur bot im chat",
        "solo el bot",
        "que le chatbot",
    )

    assert ["bot"] * len(only) == [str(role_in(typed, "")) for typed in only]
    assert role_in("only the chatbot, then a man", "") is None
