"""Who refused stands once: what they say goes on from that they did, and not behind a colon with their name again."""

from __future__ import annotations

from casebook.exporters.facts.refusals.because import behind_head, with_reason
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from tests.builders import case, facts_of
from tests.conftest import each

SAID = [
    (
        "en",
        "Ada refused it on 4 May",
        "now Ada says that it ended",
        "Ada refused it on 4 May and now says that it ended",
    ),
    ("nl", "Ada wees het af", "Ada zegt dat het voorbij is", "Ada wees het af en zegt dat het voorbij is"),
    ("de", "Ada lehnte es ab", "Ada sagt, dass es vorbei ist", "Ada lehnte es ab und sagt, dass es vorbei ist"),
    ("fr", "Ada l'a refusé", "Ada dit que c'est fini", "Ada l'a refusé et dit que c'est fini"),
    ("es", "Ada lo rechazó", "ahora Ada dice que no", "Ada lo rechazó y ahora dice que no"),
]


def _wording(code: str) -> Wording:
    return Wording(facts_of(case()), language_named(code), years=False)


@each(("code", "head", "said", "line"), SAID)
def test_who_refused_says_why_in_the_same_sentence(code: str, head: str, said: str, line: str) -> None:
    """*Ada refused it: Ada says that it ended* has her twice, in a line and in the lead."""
    assert f"{line}." == behind_head(_wording(code), head, said, refusing=head)
    assert line == with_reason(_wording(code), head, said)


@each("said", ["Cleo says that it ended", "Ada's scan says that it ended", "it ended, Ada says"])
def test_what_begins_otherwise_stands_behind_a_colon(said: str) -> None:
    """Who else says so is told, and what does not begin with their name is as it was typed."""
    assert f"Ada refused it: {said}." == behind_head(_wording("en"), "Ada refused it", said, refusing="Ada refused it")


def test_behind_a_name_alone_nothing_goes_on() -> None:
    """*Ada (phone call) and says* is no sentence."""
    told = behind_head(_wording("en"), "4 May, Ada (phone call)", "Ada says that it ended", refusing="Ada refused it")

    assert told == "4 May, Ada (phone call): Ada says that it ended."
