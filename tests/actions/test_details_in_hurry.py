"""What notes typed in a hurry tell of a contact: who answered and as what, their number, how it took place, how long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from casebook.actions.noticed.details_noticed import BITS_OF_A_WAY, details_noticed
from casebook.actions.noticed.details_told import details_question, noticed_details_remark
from casebook.domain.notes.no_contact import says_no_contact
from casebook.domain.notes.way_words import AT_FIRST, AT_FIRST_BEFORE_A_NAME, WAYS
from casebook.parsing.agents_named import agent_in, role_in
from casebook.parsing.clock import Clock
from casebook.parsing.numbers_named import number_in
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Channel, Role
from casebook.text.pattern_parts import needed_bits
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


def listed(name: str) -> Iterator[tuple[str, str]]:
    """Each note of a few words in a file, with the heading that it stands under."""
    for block in Path(__file__).with_name(name).read_text(encoding="utf-8").split("\n# ")[1:]:
        heading, *typed = block.strip().splitlines()
        yield from ((each_one, heading) for each_one in typed)


def contact(typed: str) -> Contact:
    """A contact of which nothing but this was typed."""
    return builders.entry(Contact, 1, MADE, text=typed, channel=Channel.CHAT)


@each(("typed", "told"), notes())
def test_a_note_tells_what_stands_beneath_it(typed: str, told: str) -> None:
    """No customer, neighbour, shop or thing is who answered; nothing that is yet to be is how it took place."""
    noticed = details_noticed(CASE, contact(typed), CLOCK, has_way=False)
    found = {"agent": noticed.agent, "role": noticed.role and noticed.role.value, "number": noticed.case_number}
    found |= {"channel": noticed.channel and noticed.channel.value}
    found |= {"waiting": noticed.waiting, "minutes": noticed.minutes}

    assert told == "; ".join(f"{name} {value}" for name, value in found.items() if value)


_JOINTS = frozenset(("aan de", "an der", "in de", "naar de"))
"""What stands before words that tell a way, and is in no filter."""


@each(
    "bit",
    sorted(
        {
            bit
            for words in (WAYS, AT_FIRST, AT_FIRST_BEFORE_A_NAME)
            for pattern in words.values()
            for bit in needed_bits(pattern.pattern)
        }
    ),
)
def test_no_word_that_tells_a_way_is_passed_over(bit: str) -> None:
    """A text without a bit of those that are looked for first is looked at no closer: *aan de lijn*, *courriel*, *raccroché*."""
    is_short = len(bit) <= 4 or bit in _JOINTS

    assert is_short or any(each_bit in bit for each_bit in BITS_OF_A_WAY), bit


@each(("typed", "name"), listed("noted_names.txt"))
def test_a_few_words_name_who_answered(typed: str, name: str) -> None:
    """By what somebody did, could not do or was like who is called so; nobody of the person's own, and no word that is a name."""
    assert name.replace("nobody", "") == agent_in(typed)


@each(("typed", "role"), listed("noted_roles.txt"))
def test_what_somebody_is_is_read_beside_their_name(typed: str, role: str) -> None:
    """Somebody in charge, or who answers for the company, in whatever short form."""
    noted = f"rang, {typed}, no luck"

    assert role == role_in(noted, agent_in(noted))


@each(
    ("typed", "role"),
    [
        ("Phil came on, he's in charge", Role.SUPERVISOR),
        ("Phil came on, he is the one who's in charge, refund fri", Role.SUPERVISOR),
        ("Phil in charge there said wait", Role.SUPERVISOR),
        ("got Phil, he's the manager", Role.MANAGER),
        ("Phil gesproken, hij heeft de leiding", Role.SUPERVISOR),
        ("Phil, die daar de leiding heeft, belt vrijdag", Role.SUPERVISOR),
        ("Phil gesprochen, der hat da das Sagen", Role.SUPERVISOR),
        ("Phil, der dort das Sagen hat, ruft an", Role.SUPERVISOR),
        ("Phil au téléphone, c'est lui le responsable", Role.SUPERVISOR),
        ("parlé à Phil, c'est lui qui dirige", Role.SUPERVISOR),
        ("se puso Phil, es el encargado", Role.SUPERVISOR),
        ("hablé con Phil, él está al mando", Role.SUPERVISOR),
        ("Phil came on, he's in charge of my parcel", None),
        ("Phil asked Dana, she's in charge", None),
        ("Phil says his boss decides, he's in charge", None),
        ("Phil came on, he's not in charge", None),
    ],
)
def test_who_is_in_charge_is_somebodys_superior(typed: str, role: Role | None) -> None:
    """In a clause of its own behind a name; not where it may be told of somebody else, or of one thing."""
    assert role is role_in(typed, "Phil")


@each(("typed", "way"), listed("noted_ways.txt"))
def test_a_few_words_tell_how_it_took_place(typed: str, way: str) -> None:
    """By the word for it, and with whom; not what is still to be done, or to come."""
    noticed = details_noticed(CASE, contact(typed), CLOCK, has_way=False)

    assert way == (noticed.channel.value if noticed.channel else "none")


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


CALLED = (
    *("ref# 44170921", "ref=44170921", "reference given 44170921", "case now 44170921", "complaint no. is 44170921"),
    *("tkt 44170921", "fault no 44170921", "enq no 44170921", "logged under 44170921", "quoting 44170921"),
    *("44170921 is the ref", "44170921 (ref)", "44170921 = case", "got 44170921 as ref", "under number 44170921"),
    *("onder nr 44170921", "kenm. 44170921", "meldnr 44170921", "werkbon 44170921", "ref.nr. 44170921"),
    *("unter der Nummer 44170921", "Schadensnr 44170921", "Vorg.-Nr. 44170921", "Rekla 44170921"),
    *("dossier nº44170921", "doss. 44170921", "ticket n°44170921", "n° d'intervention 44170921", "sous le n° 44170921"),
    *("nº reclam 44170921", "con el nº 44170921", "reclam. 44170921"),
)
CALLED_OTHERWISE = (
    *(
        "cust ref 44170921",
        "acct no 44170921",
        "meter no 44170921",
        "rang 0800 44170921",
        "they quote 25000",
        "£44170 is the claim",
    ),
    *(
        "discount code, SPRING20261",
        "44120 (case pending)",
        "registered as 2026-04",
        "quoting 20000",
    ),
    *("sous le numéro 0612345678", "unter der Nummer 0800 123456", "meter reading, AB44120"),
    *("polisnr 44170921", "rekeningnr 44170921", "klantnr 44170921", "Vertragsnr 44170921", "Kundennummer 44170921"),
    *(
        "n° de contrat 44170921",
        "n° client 44170921",
        "nº de pedido 44170921",
        "nº de contrato 44170921",
        "payment ref 44170921",
    ),
)


@each(
    ("typed", "number"),
    (
        ("schadenr 77.20.914", "77.20.914"),
        ("claim opened no. FRD88213, answer soon", "FRD88213"),
        ("off the next bill. INC0098812", "INC0098812"),
        ("3 werkdagen. ref\n5520-19", "5520-19"),
        ("mié 16, sin. 41-2207", "41-2207"),
        ("caso 667120", "667120"),
        *((f"spoke to Jo, {called}", "44170921") for called in CALLED),
        *((f"spoke to Jo, {called}", "") for called in CALLED_OTHERWISE),
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


@each(
    "typed",
    [
        "case no is now 8812-4417",
        "klachtnr is nu 8812-4417",
        "Beschwerdenr. ist jetzt 8812-4417",
        "n° de réclamation est maintenant 8812-4417",
        "num reclamacion ahora 8812-4417",
    ],
)
def test_a_number_that_replaces_another_is_one(typed: str) -> None:
    """*Is now* is no part of it."""
    assert "8812-4417" == number_in(f"rang, Petra. {typed}, she rings back")
