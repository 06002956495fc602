"""An hour with a point behind a weekday, which no day and month can be: *Wednesday 8.40 then*. Nothing here raises."""

from __future__ import annotations

import re
from functools import cache

from casebook.text.folding import folded
from casebook.text.words.calendar_words import WEEKDAYS, any_folded


@cache
def _hours() -> re.Pattern[str]:
    """A weekday and the hour behind it, whose minutes are no month."""
    return re.compile(
        rf"\b(?:{any_folded(WEEKDAYS)}),? (?:(?:at|om|um|a|a las|a la) )?(?:[1-9]|1\d|2[0-3])(?P<point>\.)(?:00|1[3-9]|[2-5]\d)"
        r"(?![\d.]*\d|%| ?(?:€|£|\$|eur|euros?|pounds?|gbp|usd)\b)"
    )


def with_hours_marked(text: str) -> str:
    """The text with the mark that hours have everywhere, in the place of a point; of the same length.

    >>> with_hours_marked("Wednesday 8.40 then"), with_hours_marked("Wednesday 8.10"), with_hours_marked("Mittwoch 8.40 Euro")
    ('Wednesday 8:40 then', 'Wednesday 8.10', 'Mittwoch 8.40 Euro')
    """
    small = folded(text)
    if len(small) != len(text):
        return text
    marked = list(text)
    for hours in _hours().finditer(small):
        marked[hours.start("point")] = ":"
    return "".join(marked)
