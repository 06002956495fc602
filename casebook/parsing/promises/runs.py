"""The run of words about time that a day in a promise stands in: a number in it that was not read may change that day.

On the 17 from 2 to 4pm, next month 4-23, 28 October in 2027: what was read is a piece of what was said. Between the two
stands nothing but words that join one time to another. Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words
from casebook.parsing.dates.named_days import named_day_at
from casebook.parsing.dates.numbers import number_read_at, ordinal_at
from casebook.parsing.promises.around.clause_words import MARKS, NUMBERED
from casebook.parsing.tokens import Token, TokenKind, number_at, skip, word_at

_MOST_LINKS = 4
_LAST_DAY, _LAST_HOUR = 31, 12
_LINKS = date_words.words_in(
    "in of the at on by from between until till to before after van de den op om tussen tot vanaf voor naar in rond around "
    "about @ - – —"
)
"""What may stand between two pieces of one time."""
_ADDED = ("and", "en", "&")
_NO_LINK_BEHIND = ("for", "voor", "to", "naar", "on", "op", "before", "by", "-", "–", "—")
"""Behind a day these lead up to something else as often: on Friday to 2, by Friday for 20."""
_BEFORE_HOURS = date_words.words_in("between from at tussen van om")
_TO_ANOTHER = date_words.words_in("to tot - – — t/m and en")
_FROM = ("from", "van", "between", "tussen")
_2000 = (("two", "thousand"), ("twenty", "twenty"))
_BEFORE_AN_HOUR = date_words.AT | date_words.NEARLY
_BEFORE_A_NUMBER = date_words.words_in("' ’ on the from between to until op de den van tussen tot per till")
"""Behind one of these, a number alone is a day or an hour, and no name: on the 17, not bus 17, phone 15, all 3."""


_LEAST_GROUPS, _LEAST_FIGURES = 3, 8
"""So many groups of figures, and figures in them, make a number of something. Our own choice."""


def is_of_a_longer_number(tokens: Sequence[Token], at: int) -> bool:
    """Whether figures are a group of a longer number, of an account or a telephone: `NL91 ABNA 0417 1643 00`."""
    begin, end = at, at
    while _is_figures(tokens, begin - 1):
        begin -= 1
    while _is_figures(tokens, end):
        end += 1
    figures = sum(len(token.text) for token in tokens[begin:end])
    of_a_day = word_at(tokens, begin - 1) in date_words.numbered("MONTHS")
    return end - begin >= _LEAST_GROUPS and figures >= _LEAST_FIGURES and not of_a_day


def _is_figures(tokens: Sequence[Token], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at].kind is TokenKind.NUMBER


def number_in_run(tokens: Sequence[Token], at: int, end: int, *, counted: bool) -> tuple[int, int] | None:
    """Where a number stands in the run around what was read from `at` to `end`, and was not read; None where none does."""
    return _before(tokens, at, counted) or _behind(tokens, end)


def _before(tokens: Sequence[Token], at: int, counted: bool) -> tuple[int, int] | None:
    place = at - 1
    beside = _day_before(tokens, at, counted)
    if beside is not None:
        return beside
    if counted and word_at(tokens, place) in _ADDED and _number_ends(tokens, place - 1):
        return place - 1, place  # 2 and a half an hour
    while place >= 0 and at - place <= _MOST_LINKS and word_at(tokens, place) in _LINKS:
        place -= 1
    if place > 0 and word_at(tokens, place) == "." and tokens[place].glued:
        place -= 1  # 8.5. Tuesday
    if place < 0:
        return None
    ordinal = tokens[place].glued and word_at(tokens, place) in date_words.ORDINALS
    start = place - ordinal
    if tokens[start].kind is TokenKind.DIGITS:
        return (start, place + 1) if _are_days(tokens[start].text, word_at(tokens, start - 1)) else None
    number = number_at(tokens, start, 2)
    if number is not None and 1 <= number <= _LAST_DAY:
        lead = word_at(tokens, start - 1)
        led = lead in _BEFORE_A_NUMBER or (lead in date_words.numbered("WEEKDAYS") and len(lead) > 2)
        night = (lead, word_at(tokens, place + 1)) == ("van", "op")  # in de nacht van 5 op 6 augustus
        return (start, place + 1) if led and not night else None
    adjacent = place == at - 1 and ordinal_at(tokens, place) is not None
    return (place, place + 1) if adjacent and word_at(tokens, at) in ("last", "laatste") else None


def _day_before(tokens: Sequence[Token], at: int, counted: bool) -> tuple[int, int] | None:
    """A day beside what is counted, or the evening of another one: March in a year, next evening between 8 and 10."""
    place = at - 1 - (word_at(tokens, at - 1) == "in")
    word, before = word_at(tokens, place), word_at(tokens, place - 1)
    other = date_words.SHIFTS.get(before, 0) > 0 or before == "following"
    if other and word in date_words.hours_of_part():
        return place - 1, place + 1
    long = word in date_words.numbered("WEEKDAYS") and len(word) > len("thurs")
    feast = any(
        (day := named_day_at(tokens, start)) is not None and day.end == place + 1
        for start in range(max(0, place - 2), place + 1)
    )
    beside = long or feast or word in date_words.MONTH_NAMES
    return (place, place + 1) if counted and beside else None


def _number_ends(tokens: Sequence[Token], at: int) -> bool:
    return number_at(tokens, at, 2) is not None and not tokens[at].glued


def _are_days(figures: str, lead: str) -> bool:
    """Whether figures behind such a word are a day or two: 4-23, from 3-5; not 2-3, which can be hours, nor box 14-15."""
    numbers = [int(number) for number in figures.replace("/", "-").replace(".", "-").split("-")]
    if len(numbers) != 2 or not all(1 <= number <= _LAST_DAY for number in numbers) or lead in NUMBERED | MARKS:
        return False
    return max(numbers) > _LAST_HOUR or lead in _BEFORE_A_NUMBER


def _behind(tokens: Sequence[Token], end: int) -> tuple[int, int] | None:
    place = end
    while place - end < _MOST_LINKS and word_at(tokens, place) in _LINKS - {*_NO_LINK_BEHIND}:
        place += 1
    if word_at(tokens, end) == "-" and end + 1 < len(tokens) and tokens[end].glued and tokens[end + 1].glued:
        return (end + 1, end + 2) if number_at(tokens, end + 1, 4) is not None else None  # at 2305-0715
    return _figures_behind(tokens, end, place) or _words_behind(tokens, end, place)


def _figures_behind(tokens: Sequence[Token], end: int, place: int) -> tuple[int, int] | None:
    """A day or a year in figures: Monday 21 between 9 and 3, next month from 4 to 23, 5/1-5/7, 2027."""
    of_month = date_words.unit_named(word_at(tokens, end - 1)) == "month"
    if of_month and place < len(tokens) and tokens[place].kind is TokenKind.DIGITS:
        return (place, place + 1) if _are_days(tokens[place].text, "") else None
    day, after = number_at(tokens, place, 2), word_at(tokens, place + 1)
    led = place == end or word_at(tokens, place - 1) in _FROM
    to_another = after in _TO_ANOTHER and (of_month or (day or 0) > _LAST_HOUR)  # Friday 8 to 12 are hours
    if day is not None and led and 1 <= day <= _LAST_DAY and (to_another or (place == end and after in _BEFORE_HOURS)):
        return place, place + 1
    year_at = place + (place == end and word_at(tokens, place) == ",")
    year = number_at(tokens, year_at, 4)
    named = year is not None and 1990 <= year <= 2100 and word_at(tokens, year_at - 1) in ("in", "of", "van", ",")
    return (year_at, year_at + 1) if named and _counts_nothing(tokens, year_at + 1) else None


def _words_behind(tokens: Sequence[Token], end: int, place: int) -> tuple[int, int] | None:
    """A day or a year in words: the thirty first, two thousand and eighteen."""
    year = skip(tokens, place, ",")
    if word_at(tokens, year).startswith("tweeduizend") or (word_at(tokens, year), word_at(tokens, year + 1)) in _2000:
        return year, year + 1
    spoken = number_read_at(tokens, place)
    said = ordinal_at(tokens, place) if spoken is None else spoken
    if said is None or (spoken is not None and spoken.figures) or word_at(tokens, place) in date_words.ARTICLES:
        return None
    if word_at(tokens, place - 1) in _BEFORE_AN_HOUR and said.value <= _LAST_HOUR:
        return None  # Friday around eleven
    further = number_read_at(tokens, said.end) or ordinal_at(tokens, said.end)
    stop = said.end if further is None else further.end
    in_words = place > end or further is not None
    return (place, stop) if in_words and _counts_nothing(tokens, stop) else None


def _counts_nothing(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing that a number could count stands here."""
    after = tokens[at] if at < len(tokens) else None
    if after is None or after.text in _LINKS | {*_ADDED}:
        return True
    return after.kind is TokenKind.SIGN and after.text not in date_words.AMOUNTS
