"""Which numbers are telephones: by how they are parted, and by what a company calls the line that one may ring."""

from __future__ import annotations

import re

_FIGURES = 9
"""A telephone in one piece with a 0 in front has so many figures at least, in the five languages' countries (ITU E.164, national
numbering plans)."""


def is_telephone(small: str) -> bool:
    """Whether a number has nothing but figures and begins, or is parted, as telephones are: `0800 555 0199`, `614-555-0147`."""
    found = re.match(r"\(?(?:\+|0)\d[\d ()/-]{6,}(?!\w)", small)
    is_long = found is not None and (len(re.sub(r"\D", "", found[0])) >= _FIGURES or not found[0].strip().isdecimal())
    return is_long or is_american_telephone(small)


def is_american_telephone(small: str) -> bool:
    """Whether a number is parted as telephones are in North America (NANP: three, three and four figures)."""
    return re.match(r"\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[ .-]\d{4}(?![\w-])", small) is not None


_MAY_BE_RUNG = re.compile(
    r"(?:[689]\d\d[ .-]?(?:\d{3}[ .-]?\d{3}|\d\d[ .-]?\d\d[ .-]?\d\d)"  # Spain: nine figures, no 0 in front
    r"|1[ -]?8\d\d[ .-]\d{3}[ .-]\d{4}|1[38]00[ -]?\d{3}[ -]?\d{3}|13[ -]?\d\d[ -]?\d\d)(?![\w-]| \d)"
)
"""What is a telephone where it may be one: Spain's, North America's with its 1, Australia's without an area."""

_LINE = re.compile(
    r"service|support|contact|kontakt|care\b|help|assist|atencion|asistencia|servicio|\bsav\b|hilfe|hulp|aide|ayuda"
)
"""What the number of a case is called, and that of a telephone as well."""

_OF_TROUBLES = re.compile(
    r"complaint|claim|fault|outage|repair|trouble|appointment|issue|problem|storing|klacht|schade|reparatie|storung|schaden"
    r"|beschwerde|reklamation|termin|reclamation|sinistre|incident|panne|rendez|reclamaci|averia|incidencia|queja|siniestro|cita"
)
"""What the number of a case is called, and that of a company's telephone for all who have one."""

_OURS = re.compile(r"\b(?:our|ons|onze|unsere?[nmrs]?|notre|nos|nuestr[oa]s?)(?: [^\s.,;:!?]+){0,2} $")

_FIGURES_ALONE = re.compile(r"\+?[\d ()/.-]{3,}(?![\w-])")


def is_line(before: str, called: str, behind: str) -> bool:
    """Whether a number is that of a line to ring, by what it is `called`, the small letters `before` that, and itself with what
    stands `behind`.

    >>> is_line("please quote our ", "support number", "0345 600 1234."), is_line("your ", "case number", "0345 600 1234.")
    (True, False)
    >>> is_line("our ", "service number", "13 22 58"), is_line("your ", "service number", "13 22 58 19")
    (True, False)
    """
    if _FIGURES_ALONE.match(behind) is None:
        return False
    is_ours, is_rung = _OURS.search(before) is not None, is_telephone(behind) or _MAY_BE_RUNG.match(behind) is not None
    if _LINE.search(called):
        return is_ours or is_rung
    return is_ours and is_rung and _OF_TROUBLES.search(called) is not None
