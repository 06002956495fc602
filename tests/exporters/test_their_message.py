"""What whoever promised confirmed in the same message is told as what that message says: their name stands with the promise. That
somebody is sorry shows nothing."""

from __future__ import annotations

from casebook.exporters.facts.deciding.marked import marked
from casebook.exporters.facts.deciding.their_message import without_sorry
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel
from tests.builders import Entries, case, facts_of
from tests.conftest import each

SORRY = [
    ("en", "She apologises, confirms the fault since 3 May", "confirms the fault since 3 May", "your email of 14 Nov"),
    ("nl", "Zij biedt excuses aan, bevestigt de storing", "bevestigt de storing", "jullie e-mail van 14 nov"),
    ("de", "Sie entschuldigt sich und bestätigt die Störung", "bestätigt die Störung", "Ihre E-Mail vom 14. November"),
    ("fr", "Elle s'excuse et confirme la panne", "confirme la panne", "votre e-mail du 14 novembre"),
    ("es", "Se disculpa y confirma la avería", "confirma la avería", "su correo electrónico del 14 de noviembre"),
]


def _marked(code: str, said: str, *, is_promised: bool, incoming: bool = True) -> list[str]:
    entries = Entries()
    made = entries.contact("2024-11-14", said, agent="Ada", channel=Channel.EMAIL, incoming=incoming, key=True)
    if is_promised:
        entries.promise("2024-11-14", "120 EUR", "2024-11-20", made_in=made)
    return marked(Wording(facts_of(case(language=code), entries), language_named(code), years=False))


@each(("code", "said", "left", "head"), SORRY)
def test_a_message_confirms_what_is_in_it(code: str, said: str, left: str, head: str) -> None:
    """*Ada confirms it. Ada promised 120* has her twice."""
    told = _marked(code, said, is_promised=True)

    assert left == without_sorry(said)
    assert f"{head} {left}" in told
    assert not [one for one in told if "Ada" in one]


@each(("code", "said", "left", "head"), SORRY)
def test_that_somebody_is_sorry_is_no_evidence(code: str, said: str, left: str, head: str) -> None:
    """Also where nothing was promised, and their name stands nowhere else."""
    told = _marked(code, said, is_promised=False)

    assert any(left in one for one in told)
    assert not [one for one in told if said[:8].casefold() in one.casefold()]


def test_only_what_they_wrote_is_a_message() -> None:
    """What the person noted of a message of their own is nobody else's."""
    assert not [one for one in _marked("en", SORRY[0][1], is_promised=True, incoming=False) if "email" in one]
