"""Who answered once more, by how a note begins: `zoe again, sorry etc`, `Anouk gebeld, excuses`; and what they did before."""

from __future__ import annotations

from casebook.parsing.hurried_names import with_capitals
from casebook.parsing.names_given import is_given
from casebook.text.comparing import as_seen
from casebook.text.quick_pattern import QuickPattern, compiled

_AGAIN = QuickPattern(
    r"(?P<name>[^\W\d_]{3,}) (?:again|once more|weer|nogmaals|opnieuw|wieder|nochmals?|erneut|encore|de nouveau|otra vez"
    r"|de nuevo)(?=[,.:;!])"
)
_REACHED = QuickPattern(
    r"(?P<name>[^\W\d_]{3,}) (?:(?:weer|opnieuw|wieder|nochmals?) )?(?:gebeld|gesproken|gemaild|angerufen|angeschrieben|erreicht"
    r"|rappelée?|appelée?)(?=[,.:;!])(?!\W+(?:weer )?(?:geen|niet|niemand|kein|keiner|nicht|pas|personne|aucune?|sans|nobody)\b)"
)
"""How a note begins in which the person got through to somebody whose name stands first."""


def named_again(text: str, known: frozenset[str]) -> str:
    """The name that a note begins with, where that says that they answered again, or were called; one of those that are `known`,
    as they are compared, or that people have.

    >>> named_again("zoe again, sorry etc", frozenset()), named_again("nothing again, sorry", frozenset())
    ('Zoe', '')
    """
    found = _AGAIN.match(text) or _REACHED.match(text)
    name = found["name"] if found else ""
    return with_capitals(name) if name and (as_seen(name) in known or is_given(name, is_framed=True)) else ""


def does_something(text: str, name: str) -> bool:
    """Whether a clause of the note begins with this name and what they do: *winkel: marco neemt hem in*."""
    plain = compiled(
        rf"(?:\A|[,.:;] ){name} (?!(?:again|weer|wieder|encore|niet|not|pas|nicht|no|was|is|had|absente?|weg|off)\b)[a-zà-ÿ]"
    )
    return plain.search(text) is not None
