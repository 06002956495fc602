"""Calls that a program wrote down, or somebody with dashes: who says what is told by the words alone."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.recordings.subtitles import recording_of
from casebook.parsing.transcripts.turns import Line
from tests.transcripts.test_everyday_words import found_in


def test_a_recording_that_says_when_each_was_said_and_not_by_whom() -> None:
    """How long it ran stands before each line and in no promise; the two voices are told by what they say."""
    text = (
        "[00:00:02] Guten Tag, Parcelo, mein Name ist Brandt, was kann ich für Sie tun?\n"
        "[00:00:07] Ja, guten Tag, mein Internet geht seit Montag nicht.\n[00:00:15] Das tut mir leid. Ich schau mal eben.\n"
        "[00:00:48] Da muss ein Techniker raus. Der kommt dann am Donnerstag, zwischen acht und zwölf.\n"
        "[00:00:55] Am Donnerstag, gut. Und krieg ich was zurück?\n"
        "[00:04:02] Ja, da schreib ich Ihnen zehn Euro gut, die sind am Freitag drauf.\n"
    )
    promised = found_in(text, What.PROMISE)
    assert ["Brandt"] == [one.value for one in found_in(text, What.AGENT)]
    assert [("repair", "2026-11-26"), ("refund", "2026-11-27")] == [(one.kind, one.due) for one in promised]
    assert not any("00:0" in one.value for one in promised)
    assert (["phone"], ["4"]) == tuple(
        [one.value for one in found_in(text, what)] for what in (What.CHANNEL, What.MINUTES)
    )


def test_what_was_noted_at_times_of_the_day_is_no_recording() -> None:
    """A recording begins at nought and runs on."""
    text = "10:02 rang Parcelo\n10:04 got Maria, she said\n10:08 they'll refund me by Friday\n10:12 hung up\n"
    assert recording_of([Line(number, line) for number, line in enumerate(text.splitlines(), 1)]) is None


def test_a_heading_above_lines_with_dashes_is_said_by_nobody() -> None:
    """Below it each dash begins what one of the two says."""
    text = (
        "Transcription de l'appel\n- Parcelo bonjour, je suis Nadia, comment puis-je vous aider ?\n"
        "- Bonjour, où est mon colis ?\n"
        "- Je regarde. Il est perdu, je vous en renvoie un demain.\n- Demain, très bien.\n- Vous serez rappelé jeudi.\n- Merci.\n"
    )
    assert ["Nadia"] == [one.value for one in found_in(text, What.AGENT)]
    assert "callback" in [one.kind for one in found_in(text, What.PROMISE)]
