"""How a Dutch clause hangs on what happens first: a conjunction before a clause, a preposition before a noun."""

from __future__ import annotations

import re


def after_event(event: str) -> str:
    """`nadat het retour gescand is`, `na ontvangst`: a clause has a verb, or begins with whom it is about."""
    is_clause = re.search(
        r"^(?:ik|u|je|jij|wij|we|ze|zij|hij|i|you|they|it)\b|\b(?:is|zijn|ben|bent|heb|hebt|heeft|hebben|wordt|worden|\w*komt"
        r"|krijgt|krijgen|ontvangt|arriveert|bevestigt|has|have|are|arrives|confirms)\b",
        event,
        re.IGNORECASE,
    )
    return f"{'nadat' if is_clause else 'na'} {event}"
