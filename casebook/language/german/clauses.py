"""How a German clause hangs on what happens first: *nachdem* before a clause, *nach* before a noun.

An article is never bent: a noun that was typed with one in the wrong case stands behind a colon.
"""

from __future__ import annotations

import re

_VERB_SECOND = re.compile(
    r"(?P<who>(?:\w+ ){0,3}\w+) (?P<verb>ist|sind|wird|werden|wurden?|hat|habe|haben|war|waren) (?P<rest>[^,;.]+)"
)


def _hanging(event: str) -> str:
    """A sentence of its own as it stands behind *nachdem*: its verb last."""
    sentence = _VERB_SECOND.fullmatch(event)
    return "{who} {rest} {verb}".format(**sentence.groupdict()) if sentence else event


def after_event(event: str) -> str:
    """`nachdem die Rücksendung eingegangen ist`, `nach Eingang der Ware`, `nach diesem Schritt: die Prüfung`.

    >>> after_event("die Brille ist im Lager"), after_event("das Paket da ist")
    ('nachdem die Brille im Lager ist', 'nachdem das Paket da ist')
    """
    if re.search(
        r"^(?:ich|wir|sie|er|es|man|i|we|you|they|it)\b|\b(?:ist|sind|wird|werden|wurde|wurden|hat|haben|war|waren|eingeht"
        r"|ankommt|eintrifft|vorliegt|erhalten|erhält|bekommt|is|are|has|have|arrives|confirms)\b",
        event,
        re.IGNORECASE,
    ):
        return f"nachdem {_hanging(event)}"
    if re.match(r"(?:die|das|eine?|meine?|unsere?|ihre?|diese|dieses|the|an?|de|het|een)\b", event, re.IGNORECASE):
        return f"nach diesem Schritt: {event}"
    return f"nach {event}"
