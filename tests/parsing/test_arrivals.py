"""Whether somebody says that what was sent never came."""

from __future__ import annotations

from casebook.parsing.promises.arrivals import says_nothing_came

NEVER = (
    "I was at home and nothing came.",
    "It never arrived",
    "I have not received it.",
    "The parcel didn't come. My door is white.",
    "Tracking says delivered on 3 Oct with a photo.",
    "marked delivered 14:12, photo shows a blue door",
    "My order is missing.",
    "Ik heb niets gekregen.",
    "Het pakket is nooit aangekomen.",
    "Volgens jullie op 30 maart bezorgd.",
    "Het is niet geleverd.",
    "Das Paket kam nie an, obwohl es als zugestellt gilt.",
    "Es kam bis heute nicht bei mir an.",
)
CAME = (
    "It broke after a day.",
    "The refund never came.",
    "I have not received a reply.",
    "It has never cooled below 58 F since it was delivered on Jul 12.",
    "The wrong one was delivered.",
    "De terugbetaling is nooit gekomen.",
    "Hij is bezorgd en doet het niet.",
    "Er kam nicht an den Apparat.",
    "Das Paket kam heil an.",
    "Die Erstattung kam nie an.",
    "",
)


def test_what_never_came_is_told_from_what_did():
    """A refund or an answer that never came says nothing of a parcel."""
    assert [*NEVER] == [text for text in (*NEVER, *CAME) if says_nothing_came(text)]
