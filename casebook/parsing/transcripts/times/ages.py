"""How long ago something was said, as pages show it in the place of a time: `2h ago`, `vor 3 Tagen`, `just now`."""

from __future__ import annotations

import re

_DAYS_OF = {
    "days?|d|dagen|dag|dgn|tage?n?|jours?|j|dias?": 1,
    "weeks?|w|wk|wkn|weken|week|wochen?|semaines?|sem|semanas?": 7,
    "months?|mo|mnd|maanden|maand|monate?n?|mois|mes(?:es)?": 30,
    "hours?|hrs?|h|uur|uren|u|stunden?|std|heures?|horas?|minutes?|mins?|min|m|minuten|minuut|minutos?|seconds?|s|"
    "seconden|sekunden|secondes|segundos": 0,
}
"""What each unit counts in days; hours are of a day that nobody knows once the page was copied."""

_UNIT = "|".join(f"(?P<d{days}>{names})" for names, days in _DAYS_OF.items())
_ENDS = r"(?=\W*$|\s?[·•|:\])]|\. \w+$)"
_AGE = re.compile(
    rf"(?:(?:(?P<before>vor|il y a|hace)\s)?(?:about |ca\.? |environ |unos )?(?P<count>\d{{1,3}}|an?|eine?[mr]?|een|une?|una)\s?"
    rf"(?:{_UNIT})\b\.?(?(before)|\s(?:ago|geleden))|just now|zojuist|gerade eben|a l'instant|ahora mismo){_ENDS}"
)


def age_at(small: str, start: int) -> tuple[int | None, int] | None:
    """How many days ago, None where it is less than that, and where the words end; None where no such words stand there."""
    found = _AGE.match(small, start)
    if found is None:
        return None
    unit = next((days for days in _DAYS_OF.values() if found[f"d{days}"]), 0)
    count = int(found["count"]) if (found["count"] or "").isdecimal() else 1
    return count * unit or None, found.end()
