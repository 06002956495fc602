"""How a German clause hangs on what happens first: *nachdem* before a clause, *nach* before a noun.

An article is never bent: a noun that was typed with one in the wrong case stands behind a colon.
"""

from __future__ import annotations

import re


def after_event(event: str) -> str:
    """`nachdem die Rücksendung eingegangen ist`, `nach Eingang der Ware`, `nach diesem Schritt: die Prüfung`."""
    if re.search(
        r"^(?:ich|wir|sie|er|es|man|i|we|you|they|it)\b|\b(?:ist|sind|wird|werden|wurde|wurden|hat|haben|war|waren|eingeht"
        r"|ankommt"
        r"|eintrifft|vorliegt|erhalten|erhält|bekommt|is|are|has|have|arrives|confirms)\b",
        event,
        re.IGNORECASE,
    ):
        return f"nachdem {event}"
    if re.match(r"(?:die|das|eine?|meine?|unsere?|ihre?|diese|dieses|the|an?|de|het|een)\b", event, re.IGNORECASE):
        return f"nach diesem Schritt: {event}"
    return f"nach {event}"
