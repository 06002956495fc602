"""Where two texts differ: short ones whole, of long ones what changed with a few words around it."""

from __future__ import annotations

from casebook.text.differences import LONG, where_they_differ

TEXT = "She says that the parcel was handed to a neighbour at number twelve, who never saw it, and that she asks the depot."


def test_short_texts_are_shown_whole() -> None:
    """Nobody looks for what is left out of two words."""
    assert ("Maria", "Maria Jansen") == where_they_differ("Maria", "Maria Jansen")
    assert ("", TEXT) == where_they_differ("", TEXT)


def test_of_long_ones_what_differs_is_shown() -> None:
    """At the beginning, in the middle, at the end, and where nothing is the same; what is cut stands as dots."""
    at = {
        "beginning": TEXT.replace("She says", "He writes"),
        "middle": TEXT.replace("twelve", "fourteen"),
        "end": TEXT.replace("depot.", "driver."),
        "more": f"{TEXT} Today.",
    }

    shown = {place: where_they_differ(TEXT, changed) for place, changed in at.items()}

    assert ("She says that the parcel …", "He writes that the parcel …") == shown["beginning"]
    assert (
        "… neighbour at number twelve, who never saw …",
        "… neighbour at number fourteen, who never saw …",
    ) == shown["middle"]
    assert ("… she asks the depot.", "… she asks the driver.") == shown["end"]
    assert ("… asks the depot.", "… asks the depot. Today.") == shown["more"]
    assert ("a" * (LONG + 1), "b" * (LONG + 1)) == where_they_differ("a" * (LONG + 1), "b" * (LONG + 1))
