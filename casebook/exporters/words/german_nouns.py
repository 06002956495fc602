"""German nouns that were typed small in a hurry: what was promised stands with its capital in a sentence of the lead."""

from __future__ import annotations

import re

_PROMISED = re.compile(
    r"\b[a-zäöüß]*(?:ungen|ung|heit|keit|schaft|tion|rückruf|anruf|techniker|monteur|installateur|handwerker|gutachter"
    r"|kurier|fahrer|mitarbeiter|bautrupp|termin|besuch|brief|gutschein|gutschrift|tausch|ersatz|gerät|geld|betrag|scheck"
    r"|antwort|reparatur|bescheid|kaution|paket|etikett|nachricht|voranschlag|vertrag|schrank|maschine)\b"
)
"""What companies promise by its name, and what else ends as only nouns do."""


def with_capitals(thing: str) -> str:
    """The same with a capital for the nouns that say what was promised.

    >>> with_capitals("eine neue rechnung"), with_capitals("einen techniker"), with_capitals("die Antwort")
    ('eine neue Rechnung', 'einen Techniker', 'die Antwort')
    """
    return _PROMISED.sub(lambda found: found[0].capitalize(), thing)
