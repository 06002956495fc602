"""What was promised, and came about by the same notes, is owed no longer; what they tell behind it stands."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.records.vocabularies import Promised
from tests.conftest import each
from tests.transcripts.test_everyday_words import found_in


def kinds(text: str) -> list[Promised | None]:
    """The kinds of what is promised for sure."""
    return [one.kind for one in found_in(text, What.PROMISE)]


@each(
    ("told", "came"),
    [
        ("rang Parcelo 24 nov, Steph said she'd get Colin to ring me before end of day.", "he did ring, 4ish"),
        ("rang Parcelo 24 nov, Steph promised to ring me back today.", "She rang back at 4"),
        (
            "Gebeld met Parcelo 24 nov, gesproken met Steph. Colin belt mij voor 17 uur terug.",
            "hij heeft ook gebeld, om 4 uur",
        ),
        (
            "Anruf bei Parcelo 24.11., Frau Stein dran. Sie ruft mich bis Freitag zurück.",
            "Sie hat auch angerufen, gegen 4",
        ),
        ("Appel Parcelo 24 nov, Steph a dit que Colin me rappellerait avant ce soir.", "Il a bien rappelé, vers 16h"),
        ("Llamada a Parcelo 24 nov, Steph dijo que Colin me llamaría antes de las 17.", "Sí que llamó, a las 4"),
    ],
)
def test_a_call_back_that_came_is_owed_no_longer(told: str, came: str) -> None:
    """Without that it is, whatever follows."""
    assert [Promised.CALLBACK] == kinds(told)
    assert [] == kinds(f"{told} {came}.")


def test_what_follows_has_its_own_words() -> None:
    """The time of the call is no part of the next promise."""
    told = "rang Parcelo 24 nov, Steph said she'd get Colin to ring me before end of day. he did ring, 4ish, said the new pane"
    found = found_in(f"{told} will be fitted on 7 December", What.PROMISE)
    assert [("said the new pane will be fitted on 7 December", "2026-12-07")] == [(one.value, one.due) for one in found]


@each("behind", ["He didn't ring.", "He said he did ring.", "he never rang back."])
def test_a_call_that_did_not_come_is_still_owed(behind: str) -> None:
    """Somebody only says so, or it did not."""
    assert [Promised.CALLBACK] == kinds(
        f"rang Parcelo 24 nov, Steph said she'd get Colin to ring me before end of day. {behind}"
    )


def test_the_next_call_is_owed() -> None:
    """One came, and another is promised in it."""
    told = (
        "rang Parcelo 24 nov, Steph said she'd get Colin to ring me before 5. He did ring, said he'd call me on Friday"
    )
    assert ["2026-11-27"] == [one.due for one in found_in(told, What.PROMISE)]


def test_in_a_chat_the_company_tells_no_such_thing() -> None:
    """Only who notes it down knows."""
    assert [Promised.CALLBACK] == kinds("Me: hi\nSam: I'll call you back on Friday.\nSam: She did call.\nMe: ok\n")
