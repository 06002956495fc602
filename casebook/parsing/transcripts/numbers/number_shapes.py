"""What is written as the number of something may be: no day, no sum, no amount, and not too short.

Nothing here looks at what a number is called; that is for who asks.
"""

from __future__ import annotations

import re

from casebook.records.values import normalized

_UNITS = "st|nd|rd|th|e|er|ste|de|h|m|s|x|kg|cm|mm|gb|mb|km|uur|min|am|pm|eur"
NO_NUMBER = re.compile(
    rf"\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{2}}|(?:19|20)\d{{2}})|(?:19|20)\d\d-[01]\d-[0-3]\d(?:T.*)?"
    rf"|\d{{1,2}}[.:hu]\d{{2}}(?:[.:m]\d{{2}}s?|mn)?|\d{{1,3}}|\d+(?:{_UNITS})"
    r"|(?:[A-Z]{2,4}T |UTC |GMT )?(?:19|20)\d\d(?:[-/]\d\d)?|\d+[.,]\d{2}|\d{1,3}(?:[.,]\d{3})+|\d{1,3}-\d{1,2}"
    r"|(?:IMG|VID|AUD|PTT|DOC|STK|PXL|MVIMG|PHOTO|VIDEO|AUDIO|GIF|STICKER|Screenshot)[-_](?:19|20)\d\d-?[01]\d-?[0-3]\d[-_].+"
    r"|.+\.(?:jpe?g|png|gif|webp|heic|pdf|docx?|xlsx?|txt|zip|eml|mp[34]|mov|m4a|opus|ogg|wav|3gp|vcf)",
    re.IGNORECASE,
)
"""A day, a time, a sum, a year, an amount, the name of a file: no number of anything."""

_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3})+")
"""A number that is written as an amount is, which is none right behind what it is of: `Bestelling 900.318.`"""

_AMOUNT_BEHIND = re.compile(
    r"\s?(?:[€$£%°]|(?:eur|euros?|usd|gbp|pounds?|dollars?|percent|procent|prozent|days?|hours?|minutes?|weeks?|dagen|uur|"
    r"tage|stunden|jours|heures|dias|horas|working|business|werkdagen)\b)"
)

_LEAST_FIGURES = 2
"""A number has so many figures; a booking may have fewer. Our own choice."""

_WORD_FIRST = re.compile(r"[A-Z][a-z]{3,}\d")
"""A name with figures behind it: `Shop24`."""

_SHORT = re.compile(r"[A-Z]{1,3}[-/#]\d{2,3}")
"""Letters and few figures, which are one only right behind what it is of: `Your case number is B-99.`"""


_CAR = (
    r"car|van|vehicle|truck|motor(?:bike|cycle)|caravan|auto|wagen|busje|bus|motor|camper|fahrzeug|pkw|motorrad|transporter|"
    r"voiture|vehicule|moto|camionnette|fourgon|coche|vehiculo|furgoneta|furgon|reg(?:istration)?|numberplate"
)
_OF_A_CAR = re.compile(rf"(?<![^\W\d_])(?:{_CAR})(?: is| ist| est| es)?[,:]? ?\(?$")
_PLATE_GOES_ON = re.compile(r" ?(?!(?:and|for|the|was|has|you|its)\b)[a-z]{3}(?![\w-])")
"""Three letters, and no word that a sentence goes on in behind a number."""


def is_plate(number: str, small: str, start: int, end: int) -> bool:
    """Whether it is what a car has on its plate: right behind a word for one, or the first half of a British plate, the letters
    of which stand behind it (DVLA, registration numbers: two letters, two figures, three letters).

    >>> is_plate("FJ19", "the car (fj19 xkb)", 9, 13), is_plate("FJ19", "case fj19 is open", 5, 9)
    (True, False)
    """
    if sum(map(str.isdigit, number)) > _MOST_ON_A_PLATE:
        return False
    is_british = re.fullmatch(r"[A-Z]{2}\d{2}", number) is not None and _PLATE_GOES_ON.match(small, end) is not None
    return is_british or _OF_A_CAR.search(small[:start]) is not None


_MOST_ON_A_PLATE = 4
"""No plate of the five languages' countries has more figures."""


def is_number(number: str, small: str, end: int) -> bool:
    """Whether it may be a number of something: no day, no sum, no amount, and neither too short."""
    if NO_NUMBER.fullmatch(number) or sum(map(str.isdigit, number)) < _LEAST_FIGURES or len(normalized(number)) < 4:
        return False
    return not _WORD_FIRST.match(number) and _AMOUNT_BEHIND.match(small, end) is None


def is_if_called(number: str, small: str, end: int) -> bool:
    """Whether it is a number too where it stands right behind what it is of, though it is written as an amount is.

    >>> is_if_called("900.318", "bestelling 900.318.", 18), is_if_called("900.318", "bestelling 900.318 stuks", 18)
    (True, False)
    """
    return _DOTTED.fullmatch(number) is not None and small[end : end + 1] in ".,;)\n"


def is_short(number: str, small: str, end: int) -> bool:
    """Whether it has fewer figures than a number that nothing names, and a letter and a mark before them.

    >>> is_short("B-99", "your case number is b-99.", 24), is_short("99", "your case number is 99.", 22)
    (True, False)
    """
    return _SHORT.fullmatch(number) is not None and _AMOUNT_BEHIND.match(small, end) is None
