"""What stands in a cell as text, as far as it is kept as a number: days, times, and numbers with nothing lost or added.

How Excel keeps days, and which of its formats are those of days, is in ECMA-376 part 1, 18.8.30 and 18.17.4.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

DAY_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""The numbers of the formats for days and times that need no words of their own in the file."""

_SINCE_1900, _SINCE_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_FIRST_SOUND = 61
"""Before 1 March 1900 Excel counts a day that never was."""
_LAST = 2_958_466
"""31 December 9999 is the day before."""

_SAID = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_OF_DAYS = re.compile(r"[ymdhs]", re.IGNORECASE)
_ZEROS = re.compile(r"0+")

_SURE_FIGURES = 15
"""So many figures of a number are kept; what stands behind them is lost."""


_EXACT = 1 << 53
"""Up to here no program rounds a whole number."""


def _is_whole(typed: str) -> bool:
    """Whether more figures than are sure stand there, and none of them was rounded off: a program that keeps fewer ends in 0."""
    is_long = typed.isascii() and typed.isdecimal() and len(typed) > _SURE_FIGURES
    return is_long and int(typed) <= _EXACT and int(typed[_SURE_FIGURES:]) > 0


def is_of_days(pattern: str) -> bool:
    """Whether a format shows a day or a time.

    >>> [is_of_days(one) for one in ('dd/mm/yyyy', '[$-413]d mmm', '0.00', '#,##0 "dm"', '[Red]0')]
    [True, True, False, False, False]
    """
    shown = _SAID.sub("", pattern.partition(";")[0])
    return _OF_DAYS.search(shown) is not None and "general" not in shown.lower()


def day_words(serial: float, *, since_1904: bool = False) -> str | None:
    """The day, the time, or both, that a number stands for; None where it can be neither.

    >>> day_words(46338.0), day_words(46339.395833333336), day_words(0.4201388888888889)
    ('2026-11-12', '2026-11-13 09:30', '10:05')
    """
    if not 0 <= serial < _LAST or (1 <= serial < _FIRST_SOUND and not since_1904):
        return None
    at = (_SINCE_1904 if since_1904 else _SINCE_1900) + timedelta(seconds=round(serial * 86_400))
    time = f"{at:%H:%M:%S}" if at.second else f"{at:%H:%M}"
    if serial < 1:
        return time
    return f"{at:%Y-%m-%d}" if serial == int(serial) else f"{at:%Y-%m-%d} {time}"


def number_words(typed: str, pattern: str = "") -> str:
    """A number as a person reads it; one of which figures are lost as spreadsheets shorten it.

    >>> number_words("4.020012345678E12"), number_words("24.989999999999998"), number_words("12", "00000")
    ('4020012345678', '24.99', '00012')
    >>> number_words("3021234567123456789"), number_words("4411123456789010"), number_words("4411123456789012")
    ('3.02123456712346E+18', '4.41112345678901E+15', '4411123456789012')
    """
    if _is_whole(typed):
        return typed
    try:
        number = float(typed)
    except ValueError:
        return typed
    if not number.is_integer():
        return f"{number:.{_SURE_FIGURES}g}"
    if abs(number) >= 10**_SURE_FIGURES:
        return f"{number:.{_SURE_FIGURES - 1}E}"
    whole = str(int(number))
    return whole.zfill(len(pattern)) if _ZEROS.fullmatch(pattern) else whole
