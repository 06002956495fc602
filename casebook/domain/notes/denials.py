"""What says in a clause that something did not happen, is still to come, or is only what somebody says: parts of patterns."""

from __future__ import annotations

DENIED = (
    r"no|not|nobody|no-?one|nothing|never|none|wait\w*|will|should|would|says?|said|claims?"
    r"|niet|geen|niemand|niets|niks|nooit|zal|zou|zegt|zeggen"
    r"|nicht|kein\w*|nichts|nie|wird|soll|sagt|sagen"
    r"|pas|personne|rien|jamais|aucune?|sera|doit|dit"
    r"|nadie|nada|nunca|ningun[oa]?|debe|ser[áa]|dicen?"
)
"""Whole words, in five languages."""

DENIED_IN_A_WORD = r"n['’]t\b|\bn['’]"
"""What is written together with another word."""
