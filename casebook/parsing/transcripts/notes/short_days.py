"""The days in figures without a year with which somebody notes down what they did: `3/11 called …`, `op 5/11 gebeld met …`.

Figures without a year may be anything: a share (`1/2 of it`), a part of several, a time (`10.15`). They are a day where an entry
of a note begins with them, and at least one such entry tells that the company was reached.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casebook.parsing.clock import Clock
from casebook.parsing.dates.figures import Figures
from casebook.parsing.transcripts.decoding import plain

_REACHED = (
    r"(?:called|rang|rung|phoned|telephoned|spoke|spoken|talked|chatted|e?-?mailed|wrote|"
    r"phone call|call (?:with|to)|chat(?: with)?|"
    r"(?:op|terug|aan)?gebeld|belde|gesproken|sprak|gechat|gemaild|mailde|geschreven|"
    r"(?:an|zuruck)gerufen|anruf|rief|telefoniert|gesprochen|sprach|gechattet|gemailt|geschrieben|"
    r"r?appele|appel|telephone|parle|eu|ecrit|echange|"
    r"llame|llamo|llamada|llamado|hable|hablado|escribi|escrito|chate|tel|telefoon|telefon|telefono)\b"
)
"""How somebody tells that they reached the company, in letters without accents."""

_BEFORE_A_DAY = r"(?:on|op|am|vom|le|el|den|of|van|du|del)"
_FIGURES = r"(?P<day>\d{1,2}(?P<mark>[/-])\d{1,2}(?![\d/%-])|\d{1,2}\.\d{1,2}\.(?!\d))"
_ENTRY = re.compile(
    rf"(?:^|(?<=[.!?;] ))\W*?(?:{_BEFORE_A_DAY} )?{_FIGURES}(?=\W{{0,3}}\s\W*[^\W\d_])(?! (?:of|van|von|de|del)\b)"
)
"""Where an entry begins with its day: on a line, or behind the sentence before it."""

_BEHIND = re.compile(
    rf"(?:^|(?<=[.!?;] ))\W*?(?:(?:i|ik|ich|j'ai|he|hab|habe|heb|had) )*{_REACHED}(?: [^\W\d_]+){{0,4}} (?:{_BEFORE_A_DAY} )?"
    rf"{_FIGURES}(?=\W|$)"
)
"""The day behind what tells that somebody was reached: `spoke to Ann on 5/11`."""

_TELLS = re.compile(rf"(?:\W+\w+){{0,3}}?\W+{_REACHED}")


def tells_of_reaching(small: str, at: int) -> bool:
    """Whether words in small letters tell at this place, with a few before it, that the company was reached."""
    return _TELLS.match(small, at) is not None


def with_years_noted(lines: Sequence[str], clock: Clock) -> list[str]:
    """The lines, the days with which their entries begin with the year in which they lie behind the present; the same lines
    where none of them tells that the company was reached.

    >>> from datetime import UTC, datetime
    >>> with_years_noted(["3/11 called, cut off.", "1/2 of it came"], Clock(datetime(2026, 12, 1, tzinfo=UTC), "UTC"))
    ['3/11/2026 called, cut off.', '1/2 of it came']
    """
    places = [(at, found) for at, line in enumerate(lines) for found in _places(plain(line))]
    firm = [(at, found) for at, found in places if _is_told(found)]
    if not firm or _are_parts([found["day"] for _, found in places]):
        return [*lines]
    written = [*lines]
    for at, found in reversed(places if len(firm) > 1 else firm):
        if found["mark"] == "-" and len(firm) == 1 and found.re is _ENTRY:
            continue  # 9-12 gebeld: hours of the day
        if not found["mark"] and found.re is _BEHIND and lines[at][found.end("day") :].startswith(","):
            continue  # *Anruf bei Acme 24.11., Frau Stein dran*: is read as it stands
        year = _year(found["day"], clock)
        if year is not None:
            line, end = written[at], found.end("day")
            written[at] = f"{line[:end]}{found['mark'] or ''}{year}{line[end:]}"
    return written


def _places(small: str) -> Iterator[re.Match[str]]:
    found = {one.start("day"): one for pattern in (_BEHIND, _ENTRY) for one in pattern.finditer(small)}
    yield from (found[at] for at in sorted(found))


def _is_told(found: re.Match[str]) -> bool:
    """Whether what stands beside a day tells that somebody was reached then."""
    return found.re is _BEHIND or tells_of_reaching(found.string, found.end("day"))


def _are_parts(days: Sequence[str]) -> bool:
    """Whether they count the parts of one text: `1/3`, `2/3`, `3/3`."""
    return len(days) > 1 and days == [f"{at}/{len(days)}" for at in range(1, len(days) + 1)]


def _year(day: str, clock: Clock) -> int | None:
    """The year in which such a day was last, read as the person writes days, else as one of the two orders; None where it is
    no day."""
    orders = (clock.date_order,) if clock.date_order in ("dmy", "mdy") else ("dmy", "mdy")
    first, second = (int(part) for part in re.findall(r"\d+", day))
    today = clock.now.date()
    for year in (today.year, today.year - 1):
        read = [Figures(first, second, year).day(order) for order in orders]
        if any(at is not None and at <= today for at in read):
            return year
    return None
