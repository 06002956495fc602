"""Two bare names beside short messages: whose they are where no mark and no phrase of one side tells, and how it ended."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")

BROKEN = {
    "en": ("still broken", "I tested your cable, it is fine.", "It is solved.", "no, nothing works!"),
    "nl": ("nog steeds kapot", "Ik heb je kabel getest, die is goed.", "Het is opgelost.", "nee, hij doet het niet!"),
    "de": ("immer noch kaputt", "Ich habe Ihr Kabel getestet, es ist gut.", "Es ist behoben.", "Nein, geht nicht!"),
    "fr": ("toujours en panne", "J'ai testé votre câble, il est bon.", "C'est résolu.", "non, rien ne marche !"),
    "es": ("sigue estropeado", "He comprobado su cable, está bien.", "Está solucionado.", "no, no funciona"),
}
SHAPES = ("{}: {}\n", "{} (10:00): {}\n", "[17/11/2026, 09:00:00] {}: {}\n", "17/11/2026, 09:00 - {}: {}\n")


def _found(what: What, *said: tuple[str, str], shape: str = SHAPES[0]) -> list[Finding]:
    text = "".join(shape.format(*each) for each in said)
    return [one for one in read_transcript(text.encode(), KnownSpeakers(), NOW).found if one.what is what]


@each(("code", "shape"), [(code, shape) for code in BROKEN for shape in SHAPES])
def test_whose_thing_is_broken_is_the_person(code: str, shape: str) -> None:
    """Who looked at it answered, though the other wrote first."""
    broken, looked, *_ = BROKEN[code]
    agents = _found(What.AGENT, ("Lies", broken), ("Kim", looked), shape=shape)

    assert [("Kim", True)] == [(one.value, one.sure) for one in agents]


@each("shape", SHAPES)
def test_where_nothing_tells_who_answered_it_is_likely_at_most(shape: str) -> None:
    """Of two names by which nobody can be told apart none is taken for the company's, and nothing that either promised."""
    said = (("Lies", "Monday?"), ("Kim", "A refund of 20 EUR will be paid by Friday."), ("Lies", "ok"))
    likely = [one for what in (What.AGENT, What.PROMISE) for one in _found(what, *said, shape=shape)]

    assert [] == [one for one in likely if one.sure]


@each("code", BROKEN)
def test_what_the_person_denies_is_not_resolved(code: str) -> None:
    """That it is solved is what the company holds; who says no to it ended nothing. Thanks leave it as it was said."""
    broken, looked, solved, denied = BROKEN[code]
    talk = (("Lies", broken), ("Kim", looked), ("Kim", solved))

    assert ["resolved"] == [one.value for one in _found(What.OUTCOME, *talk)]
    assert ["resolved"] == [one.value for one in _found(What.OUTCOME, *talk, ("Lies", "No, thanks"))]
    assert [] == _found(What.OUTCOME, *talk, ("Lies", denied))


@each("name", ["Glasnet Klantenservice", "Fibra Support", "Netz Kundenservice", "Orange Service Client"])
def test_what_answers_for_any_company_is_not_the_person(name: str) -> None:
    """Though the case is with a company that is called otherwise."""
    agents = _found(What.AGENT, ("Lies", "ring?"), (name, "ok"))

    assert [] == [one for one in agents if one.value == "Lies"]
