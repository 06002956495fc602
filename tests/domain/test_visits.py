"""Which contacts the person sought: none in which somebody came to them."""

from __future__ import annotations

from casebook.domain.visits import contacts_sought, times_in_touch
from casebook.records.vocabularies import Channel, EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def sought(entries: Entries) -> list[str | None]:
    """Who answered in each of the contacts that were sought."""
    return [contact.agent for contact in contacts_sought(facts_of(case(), entries))]


def test_what_was_said_before_it_was_ordered_is_no_contact_about_it():
    """Nor with sales on that day: nothing had gone wrong yet; a complaint of that day counts."""
    entries = Entries()
    entries.contact("2024-10-20", "It fits your desk.", agent="Ann")
    entries.event("2024-11-02", EventKind.ORDERED)
    entries.contact("2024-11-02", "900 Mbps guaranteed.", agent="Dexter", department="sales")
    entries.contact("2024-11-02", "They charged it twice.", agent="Bo")
    entries.contact("2024-11-03", "A free month, says sales.", agent="Cid")
    assert sought(entries) == ["Bo", "Cid"]


@each(
    "said",
    [
        "Technician found four faults.",
        "De monteur is geweest.",
        "Der Techniker war da.",
        "Le technicien est passé.",
        "El técnico encontró una fuga.",
    ],
)
def test_a_visit_is_no_contact_that_was_sought(said):
    """Whoever comes to people's homes is named in what was written down, in each language."""
    entries = Entries()
    entries.contact("2024-11-02", "asked", agent="Ann")
    entries.contact("2024-11-06", said, agent="Luis", channel=Channel.IN_PERSON)
    assert sought(entries) == ["Ann"]


def test_so_is_whoever_came_on_the_day_for_which_that_was_promised_and_came_again():
    """Nobody need write down what they are."""
    entries = Entries()
    made = entries.contact("2024-11-02", "asked", agent="Ann")
    entries.promise("2024-11-02", "a repair", "2024-11-06", promised=Promised.REPAIR, made_in=made)
    entries.contact("2024-11-06", "He took it apart.", agent="Ron", channel=Channel.IN_PERSON)
    entries.contact("2024-11-09", "Ron again, wrong part.", agent="Ron", channel=Channel.IN_PERSON)
    assert sought(entries) == ["Ann"]


def test_so_is_whoever_said_that_they_would_come_that_day():
    """*He comes to look on 9 May*, and on that day he was there."""
    for promised in ("he comes to look", "komt kijken", "kommt vorbei", "il passe voir", "viene a verlo"):
        entries = Entries()
        made = entries.contact("2024-11-02", "asked", agent="Bas", channel=Channel.EMAIL)
        entries.promise("2024-11-02", promised, "2024-11-09", promised=Promised.OTHER, made_in=made)
        entries.contact("2024-11-09", "He was here.", agent="Bas", channel=Channel.IN_PERSON)
        assert len(sought(entries)) == 1, promised


def test_going_to_the_shop_is_a_contact_that_was_sought():
    """As is a call to a technician; what the company sent is none."""
    entries = Entries()
    entries.contact("2024-11-02", "Broken again.", agent="Yasmin", channel=Channel.IN_PERSON)
    entries.contact("2024-11-03", "The technician says that it is old.", agent="Bo", channel=Channel.PHONE)
    entries.contact("2024-11-04", "No.", agent="Cid", channel=Channel.EMAIL, incoming=True)
    assert sought(entries) == ["Yasmin", "Bo"]


@each(
    ("kind", "text", "counts"),
    [
        (EventKind.COMPLAINED, "formal complaint by email", True),
        (EventKind.COMPLAINED, None, True),
        (EventKind.COMPLAINED, "klacht bij de geschillencommissie", False),
        (EventKind.CANCELLED, "certified letter to the club", True),
        (EventKind.CANCELLED, "Rücktritt per E-Mail an das Kursbüro", True),
        (EventKind.CANCELLED, "the airline cancelled it", False),
        (EventKind.CANCELLED, "by e-mail", True),
        (EventKind.CANCELLED, "by phone", True),
        (EventKind.CANCELLED, "in the chat", True),
        (EventKind.CANCELLED, "telefonisch opgezegd", True),
        (EventKind.CANCELLED, "am Telefon gekündigt", True),
        (EventKind.CANCELLED, "résilié par téléphone", True),
        (EventKind.CANCELLED, "cancelado por teléfono", True),
        (EventKind.CANCELLED, "they cancelled it by e-mail", False),
        (EventKind.CANCELLED, "they rang me, by phone", False),
        (EventKind.CANCELLED, "ze belden me om het te annuleren", False),
        (EventKind.CANCELLED, "sie haben per Telefon storniert", False),
        (EventKind.CANCELLED, "ils ont annulé par téléphone", False),
        (EventKind.CANCELLED, "me llamaron por teléfono", False),
        (EventKind.CANCELLED, "in the app", False),
        (EventKind.ESCALATED, "to the ombudsman", False),
    ],
)
def test_a_complaint_that_was_sent_counts_where_no_contact_stands_for_it(kind, text, counts):
    """What the company cancelled, and what went to others, is no contact with it; a contact of that day is the same one."""
    entries, stood_for = Entries(), Entries()
    for entries_of_it in (entries, stood_for):
        entries_of_it.contact("2024-11-02", "She looks into it.")
        entries_of_it.event("2024-11-10", kind, text)
    stood_for.contact("2024-11-10", "I sent the complaint.")

    assert len(times_in_touch(facts_of(case(), entries))) == 1 + counts
    assert len(times_in_touch(facts_of(case(), stood_for))) == 2
