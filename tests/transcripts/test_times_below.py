"""The time at the end of a message, which stands below a name alone; and two voices that each say who they are."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import Findings, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import NOW

_TALK = (
    ("hettie_k", "hi, parcel never came", "19:04"),
    ("FastPost", "Oh no! What's your postcode? ^Mona", "19:11"),
    ("hettie_k", "AB1 2CD, can you send me a copy of the receipt?", "19:12"),
    ("FastPost", "Sure, tomorrow ^Mona", "19:25"),
    ("hettie_k", "thanks", "19:31"),
)


def _read(text: str, customer: str, company: str) -> Findings:
    return read_transcript(text.encode(), KnownSpeakers(customer, company), NOW)


@each("end", [" · {}", " | {}", "   {}", " ({})", " · {}pm"])
def test_the_time_is_read_below_the_name(end: str) -> None:
    """And is no part of what is said, nor of who signed it."""
    told = "\n\n".join(f"{name}\n{said}{end.format(at)}" for name, said, at in _TALK)
    found = _read(f"FastPost\n3 November 2026\n\n{told}\n", "hettie_k", "FastPost")
    agents = [one.value for one in found.having(What.AGENT)]
    promised = [(str(one.kind), one.due) for one in found.having(What.PROMISE) if one.sure]
    assert (end, ["Mona"], [("information", "2026-11-04")]) == (end, agents, promised)
    assert (end, 1) == (end, len(found.having(What.START)))


def test_a_time_that_is_said_stays_where_it_is() -> None:
    """Where a message or two end in one."""
    talk = "Jo Smith\nwhen do they come? (10:30)\n\nAcme\nTomorrow at 9\n\nJo Smith\nok\n\nAcme\nbye\n"
    assert not _read(talk, "Jo Smith", "Acme").having(What.END)


@each(
    ("first", "second", "name"),
    [
        (
            "Plomberie Aubry bonjour, c'est Fabrice.",
            "Oui bonjour, c'est Josiane Delmas, vous pourriez m'aider ?",
            "Fabrice",
        ),
        ("Aubry Heating, this is Rhona speaking.", "Hi, it's Josiane Delmas here, could you help me please?", "Rhona"),
        ("Loodgieter Aubry, u spreekt met Teun.", "Dag, u spreekt met Josiane Delmas, kunt u mij helpen?", "Teun"),
        ("Sanitär Aubry, Sie sprechen mit Ulf.", "Guten Tag, hier ist Josiane Delmas, könnten Sie mir helfen?", "Ulf"),
        ("Fontanería Aubry, le atiende Nuria.", "Buenas, soy Josiane Delmas, ¿me podría ayudar?", "Nuria"),
    ],
)
def test_of_two_voices_that_say_who_they_are_the_person_is_the_one_of_their_name(
    first: str, second: str, name: str
) -> None:
    """Whatever phrases of a company they use."""
    told = f"[00:00:02] Speaker 1: {first}\n[00:00:06] Speaker 2: {second}\n[00:00:14] Speaker 1: Yes?\n"
    assert [name] == [one.value for one in _read(told, "Josiane Delmas", "Aubry").having(What.AGENT)]
