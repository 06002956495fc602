"""What says no, or leaves it open, in the five languages."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

NOTHING = (
    "nothing|nothin['’]?|nowt|nuffin|zilch|diddly(?: squat)?|niets|niks|nix|nichts|nüscht|rien(?: du tout)?|que dalle"
    "|nada(?: de nada)?"
)
"""What is not there, in whatever words; parts of a regular expression, to be put in brackets."""

_SAYS_NO = QuickPattern(
    r"\b(?:no|not|never|cannot|none|without|unless|if|whether|refus\w*|denie[sd]|declin\w*|geen|niet|nooit|zonder|als|indien|weiger\w*"
    r"|kein\w*|nicht|nie|niemals|ohne|falls|wenn|ob|abgelehnt|lehn\w*|nunca|ningun\w*|ningún|sin|si|rechaz\w*|niega\w*|neg[óo]"
    r"|pas|jamais|aucune?|sans|ni)\b|n['’]t\b"
)


def says_no(text: str) -> bool:
    """Whether a word of it says no to something, or leaves open whether it is so.

    >>> says_no("There is no buyback request."), says_no("A third repair is needed first.")
    (True, False)
    """
    return _SAYS_NO.search(text) is not None
