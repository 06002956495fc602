"""How a French clause hangs on what happens first: *une fois que* before a clause, *après* before a noun."""

from __future__ import annotations

import re

from casebook.language.french.grammar import French

_VERB = re.compile(
    r"^(?:je|j['’]|tu|il|elle|on|nous|vous|ils|elles|ce|c['’]|i|we|you|they|it)\b"
    r"|\b(?:est|sont|sera|seront|soit|a|ont|aura|auront|ait|arrive|arrivera|reçoit|reçoivent|reçoive|recevra|confirme"
    r"|valide|enregistre"
    r"|is|are|has|have|arrives|confirms)\b",
    re.IGNORECASE,
)
"""How a clause begins, or what it has: a noun that something follows from has neither."""


def after_event(event: str) -> str:
    """`une fois que le retour est enregistré`, `après la réception du colis`, `après réception`."""
    if _VERB.search(event):
        return French("une fois que {event}").format(event=event)
    return f"après {event}"
