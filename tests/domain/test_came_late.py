"""Whether what was not kept may have come all the same: by what the person recorded since, whichever promise it is asked of."""

from __future__ import annotations

from casebook.records.kinds import Contact, Entry, Event, Promise
from casebook.records.vocabularies import Channel, EventKind, Promised, Verdict
from tests.builders import entry, facts
from tests.conftest import each


def promised(text: str, kind: Promised) -> Promise:
    """Made on 2 November, and not kept."""
    values = {"text": text, "promised": kind, "due": "2024-11-06", "verdict": Verdict.BROKEN, "settled": "2024-11-07"}
    made: Promise = entry(Promise, 1, "2024-11-02", **values)
    return made


def may_be_late(made: Promise, *others: Entry) -> bool:
    told = facts(made, *others)
    return told.came_late.may_be(told.promise(made.number))


SAID = (
    (promised("a call", Promised.CALLBACK), "They called me about it.", True),
    (promised("een terugbelafspraak", Promised.CALLBACK), "Ze hebben gebeld.", True),
    (promised("eine Antwort", Promised.REPLY), "Sie haben geantwortet.", True),
    (promised("remboursement", Promised.REFUND), "Le remboursement est arrivé.", True),
    (promised("a chair back", Promised.OTHER), "The chair came, scratched.", True),
    (promised("a chair back", Promised.OTHER), "The table came, scratched.", False),
    (promised("a call", Promised.CALLBACK), "Nobody called.", False),
    (promised("a call", Promised.CALLBACK), "The parcel came.", False),
)


@each(("made", "said", "is_so"), SAID)
def test_what_was_recorded_since_tells_it_by_the_kind_or_by_a_word(made: Promise, said: str, is_so: bool) -> None:
    """Of the thing itself, or of its kind, in a clause that denies nothing."""
    assert is_so == may_be_late(made, entry(Contact, 2, "2024-11-20", channel=Channel.PHONE, text=said))


@each(("made", "said"), [(made, said) for made, said, is_so in SAID if is_so])
def test_what_was_recorded_before_it_was_promised_tells_nothing(made: Promise, said: str) -> None:
    """It was of another time; nor does the last line tell it where that is of something else."""
    before = entry(Contact, 2, "2024-10-20", channel=Channel.PHONE, text=said)

    assert not may_be_late(made, before)
    assert not may_be_late(made, before, entry(Contact, 3, "2024-11-20", channel=Channel.PHONE, text="I asked again."))


def test_what_the_company_writes_is_its_own_word() -> None:
    """A mail that says that the chair came does not make it so; that it was delivered, as an event, does."""
    chair = promised("a chair", Promised.DELIVERY)
    mail = {"channel": Channel.EMAIL, "incoming": True, "text": "Your chair was delivered."}

    assert not may_be_late(chair, entry(Contact, 2, "2024-11-20", **mail))
    assert may_be_late(chair, entry(Event, 2, "2024-11-20", event=EventKind.DELIVERED, text="the box"))
