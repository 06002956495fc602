"""Days as they are typed: 31 Oct, 31/10, friday, next week, tomorrow; each read at one place, or not there.

Nothing here looks at the present: what a part amounts to is decided in `calendar_days`. Nothing raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from casebook.parsing.dates import date_words
from casebook.parsing.dates.date_parts import Calendar, Named, Now, Part, Period, Weekday
from casebook.parsing.dates.digits_grammar import is_hour
from casebook.parsing.dates.named_days import makes_a_name
from casebook.parsing.dates.numbers import day_in_words, ordinal_at
from casebook.parsing.tokens import Token, TokenKind, number_at, skip, word_at


def named_at(tokens: Sequence[Token], at: int) -> Part | None:
    """Today, yesterday, the day after tomorrow, tonight; now."""
    if word_at(tokens, at) in date_words.NOW:
        return Now(at + 1)
    first = word_at(tokens, at)
    if first not in _first_words() and first.removesuffix("'s") not in _first_words():
        return None  # as nearly every word of a text
    names = date_words.named_days()
    for length in (3, 2, 1):
        words = [token.text for token in tokens[at : at + length]]
        name = " ".join(words).removesuffix("'s")
        if name in names:
            hours = date_words.HOURS_OF_NAMES.get(name) or date_words.hours_of_part().get(words[-1])
            return Named(at + len(words), names[name], hours)
    return None


@cache
def _first_words() -> frozenset[str]:
    """The words that the days with a name begin with."""
    return frozenset(name.split(" ")[0] for name in date_words.named_days())


def calendar_at(tokens: Sequence[Token], at: int) -> Calendar | None:
    """31 Oct 2024, Oct 31, 2024 Oct 31, 31-Oct-2024, the 31st of October, first of March, mid December."""
    year_first = number_at(tokens, at, 4) if len(word_at(tokens, at)) == 4 else None
    start = at if year_first is None else skip(tokens, at + 1, "-", "/", ".")
    if year_first is None and word_at(tokens, at) in date_words.MID:
        if word_at(tokens, at) == "half" and word_at(tokens, at + 1) in ("of", "van"):
            return None  # the first half of November is no day
        place = skip(tokens, at + 1, "-", "in", *date_words.OF)
        month = date_words.numbered("MONTHS").get(word_at(tokens, place))
        return None if month is None else _with_year(tokens, Calendar(place + 1, None, month + 1, 15), day_first=False)
    found = _month_day_at(tokens, start)
    day_first = found is None
    found = found or day_month_at(tokens, start)
    if found is None:
        return None
    if year_first is not None:
        return found._replace(year=year_first)
    return _with_side(tokens, _with_year(tokens, found, day_first))


def _month_day_at(tokens: Sequence[Token], at: int) -> Calendar | None:
    month = date_words.numbered("MONTHS").get(word_at(tokens, at))
    if month is None:
        return None  # as at nearly every word of a text
    place = skip(tokens, at + 1, "-", "/", ".", "the")
    day, end = number_at(tokens, place, 2), _after_ordinal(tokens, place + 1)
    if day is None:
        word = ordinal_at(tokens, place) or day_in_words(tokens, place)
        day, end = (None, place) if word is None else (word.value, word.end)
    if day is None or is_hour(tokens, place + 1) or _is_count(tokens, place + 1):
        return None
    return Calendar(end, None, month + 1, day)


def day_month_at(tokens: Sequence[Token], at: int) -> Calendar | None:
    """31 Oct, the 31st of October, first of march; without the year that may follow."""
    day, end = number_at(tokens, at, 2), _after_ordinal(tokens, at + 1)
    if day is None:
        word = ordinal_at(tokens, at) or day_in_words(tokens, at)
        if word is None:
            return None
        day, end = word.value, word.end
    place = skip(tokens, end, "-", "/", ".", "of", "de", "van")
    month = date_words.numbered("MONTHS").get(word_at(tokens, place))
    return None if month is None else Calendar(place + 1, None, month + 1, day)


def _with_year(tokens: Sequence[Token], found: Calendar, day_first: bool) -> Calendar:
    """The same day with the year that follows it, if one does; two figures are a year of this century.

    Two figures are a year only where nothing else can be meant: behind an apostrophe, glued to the month by its sign, or
    right behind the month with nothing after them that they could count.
    """
    place = skip(tokens, found.end, ",", ".", "-", "/", "'", "of", "de", "del", "in")
    year, figures = number_at(tokens, place, 4), len(word_at(tokens, place))
    if year is None or figures not in (2, 4) or is_hour(tokens, place + 1) or _is_count(tokens, place + 1):
        return found
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is not None and (after.text in date_words.AMOUNTS or (after.glued and after.text in date_words.ORDINALS)):
        return found
    if figures == 4:
        return found._replace(year=year, end=place + 1) if 1800 <= year < 2300 else found
    if _is_decimal(tokens, place):
        return found
    sign = word_at(tokens, place - 1)
    sure = sign == "'" or (sign in ("-", "/", ".") and tokens[place].glued and tokens[place - 1].glued)
    bare = place == found.end and (after is None or after.kind is not TokenKind.WORD or after.text in date_words.AT)
    bare = bare and not (after is not None and after.text in (*date_words.TO, *date_words.AND, ":"))
    return found._replace(year=year + 2000, end=place + 1) if (day_first and (sure or bare)) or sign == "'" else found


def _is_decimal(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number here goes on behind a point or a comma: 4 december 12,50 euro."""
    behind = tokens[at + 1 : at + 3]
    glued = len(behind) == 2 and all(token.glued for token in behind)
    return glued and behind[0].text in (".", ",") and behind[1].kind is TokenKind.NUMBER


def _with_side(tokens: Sequence[Token], found: Calendar) -> Calendar:
    """The same day with what is said behind it of which one it is, if anything: 5 december a.s., 5 december jl."""
    word = word_at(tokens, found.end)
    side = (word in date_words.COMING_BEHIND) - (word in date_words.GONE_BEHIND)
    return found._replace(side=side, end=found.end + 1) if side and found.year is None else found


def _after_ordinal(tokens: Sequence[Token], at: int) -> int:
    return at + 1 if at < len(tokens) and tokens[at].glued and tokens[at].text in date_words.ORDINALS else at


def _is_count(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number before this place counts days or the like."""
    word = word_at(tokens, at)
    return word in date_words.numbered("UNITS") or word in date_words.WORKING or word in date_words.WHOLE


def _weekday_word(tokens: Sequence[Token], at: int) -> str:
    """The weekday in the word here: of dinsdagochtend, and of Monday's where what comes or is done then follows."""
    word = word_at(tokens, at)
    bare = word.replace("’", "'").removesuffix("'s")
    if bare != word:
        return bare if word_at(tokens, at + 1) in date_words.COME_ON_A_DAY else word
    return _without_part_of_day(word)


def _without_part_of_day(word: str) -> str:
    """Dinsdag of dinsdagochtend."""
    for part in date_words.SUFFIXES if "dag" in word else ():
        if word.endswith("dag" + part):
            return word.removesuffix(part)
    return word


def weekday_at(tokens: Sequence[Token], at: int) -> Weekday | None:
    """A weekday, with last, this or next before it, or with its week before or after it."""
    weekdays, first = date_words.numbered("WEEKDAYS"), word_at(tokens, at)
    leads_up = first in date_words.SHIFTS or first in date_words.COMING or word_at(tokens, at + 2) in date_words.BEHIND
    if not leads_up and _weekday_word(tokens, at) not in weekdays:
        return None  # as nearly every word of a text: the rest is looked at only where a weekday may be named
    week = whole_period_at(tokens, at)
    place = skip(tokens, week.end, "on", "op", ",") if week is not None and week.unit == "week" else at
    shift = date_words.SHIFTS.get(word_at(tokens, place))
    if shift == 0 and word_at(tokens, place + 1) in date_words.COMING:
        shift, place = None, place + 1  # this coming Friday
    elif shift == 0 and date_words.SHIFTS.get(word_at(tokens, place + 1)) == -1:
        shift, place = -1, place + 1  # this past Friday
    coming = word_at(tokens, place) in date_words.COMING
    place += shift is not None or coming
    word = _weekday_word(tokens, place)
    if word not in weekdays or makes_a_name(tokens, place):
        return None
    if word == "zo" and word_at(tokens, place + 1) in date_words.NEARLY:
        return None  # zo rond 16 uur is about four
    if week is not None:
        return Weekday(place + 1, weekdays[word], word, week=week.shift) if shift is None else None
    after = whole_period_at(tokens, skip(tokens, place + 1, "of", "van", ","))
    if after is not None and after.unit == "week" and shift is None and not coming:
        return Weekday(after.end, weekdays[word], word, week=after.shift)
    if shift is None and word_at(tokens, place + 1) in date_words.COMING_BEHIND:
        return Weekday(place + 2, weekdays[word], word, coming=True)
    if shift is None and not coming and word_at(tokens, place + 1) in date_words.GONE_BEHIND:
        return Weekday(place + 2, weekdays[word], word, shift=-1)
    return Weekday(_past_its_dot(tokens, place + 1), weekdays[word], word, shift=shift, coming=coming)


def _past_its_dot(tokens: Sequence[Token], at: int) -> int:
    """Past the dot that shortens a weekday before its hour: zat. om 5 uur, Fri. 5pm."""
    short = word_at(tokens, at) == "." and tokens[at].glued and len(word_at(tokens, at - 1)) <= len("thurs")
    behind = at + 1 + (word_at(tokens, at + 1) in date_words.AT)
    return at + 1 if short and number_at(tokens, behind, 2) is not None else at


def period_at(tokens: Sequence[Token], at: int) -> Part | None:
    """The end of the week, eind oktober; next week, where no weekday follows."""
    if word_at(tokens, at) in date_words.ENDINGS:
        return Period(at + 1, date_words.ENDINGS[word_at(tokens, at)], 0, ending=True)
    end_of = _long_unit(word_at(tokens, at)) if word_at(tokens, at) not in date_words.MULTIPLES else ""
    ends_at = skip(tokens, at + 1, "-")
    if end_of in ("month", "year", "quarter") and word_at(tokens, ends_at) in ("end", "einde"):
        return Period(ends_at + 1, end_of, 0, ending=True)  # at month end
    behind = _behind_end(tokens, at)
    if behind is None:
        whole = whole_period_at(tokens, at)
        return None if whole is None or weekday_at(tokens, at) else whole
    place = _past_working(tokens, skip(tokens, behind, *date_words.OF))
    month = date_words.numbered("MONTHS").get(word_at(tokens, place))
    if month is not None:
        year = number_at(tokens, place + 1, 4)
        if year is not None and 1900 <= year < 2200:
            return Calendar(place + 2, year, month + 1, _last_day(year, month + 1))
        return Period(place + 1, "month", 0, ending=True, month=month + 1)
    whole = whole_period_at(tokens, place)
    if whole is not None:
        return whole._replace(ending=True)
    if word_at(tokens, place) == "q" and word_at(tokens, place + 1) in tuple("1234"):
        return Period(place + 2, "month", 0, ending=True, month=3 * int(word_at(tokens, place + 1)))
    unit = _long_unit(word_at(tokens, place))
    return (
        Period(place + 1, unit, 0, ending=True)
        if unit or date_words.unit_named(word_at(tokens, place)) == "day"
        else None
    )


def _last_day(year: int, month: int) -> int:
    """How many days that month has."""
    return (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day


def _long_unit(word: str) -> str:
    """The unit that has a last, a this and a next one; empty for any other word."""
    unit = "quarter" if word in date_words.QUARTER else date_words.unit_named(word)
    return unit if unit in ("week", "month", "quarter", "year") else ""


def _past_working(tokens: Sequence[Token], at: int) -> int:
    """Past what makes a week no other week: the working week, this business week."""
    is_week = date_words.unit_named(word_at(tokens, at + 1)) == "week"
    return at + 1 if is_week and word_at(tokens, at) in date_words.WORKING else at


def _after_the_next_at(tokens: Sequence[Token], at: int) -> Period | None:
    """The week after next, de week na volgende week, the month after next; not the week after next Friday."""
    place = skip(tokens, at, "the", "de")
    unit, shift = date_words.unit_named(word_at(tokens, place)), date_words.SHIFTS.get(word_at(tokens, place + 2))
    if unit not in ("week", "month", "year") or word_at(tokens, place + 1) not in date_words.BEHIND or shift != 1:
        return None
    again = date_words.unit_named(word_at(tokens, place + 3)) == unit
    if not again and weekday_at(tokens, place + 2) is not None:
        return None
    return Period(place + 3 + again, unit, 2, ending=False)


def _behind_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where what ends is named: behind the end, the last day of; None where no end is told of."""
    if word_at(tokens, at) in date_words.END:
        return at + 1
    place = skip(tokens, at, "the", "de")
    words = (word_at(tokens, place), word_at(tokens, place + 1), word_at(tokens, place + 2))
    return place + 2 if words in (("last", "day", "of"), ("laatste", "dag", "van")) else None


def whole_period_at(tokens: Sequence[Token], at: int) -> Period | None:
    """Last, this or next week, month or year."""
    after_next = _after_the_next_at(tokens, at)
    if after_next is not None:
        return after_next
    last = _past_working(tokens, at + 1)
    word, behind = word_at(tokens, at), word_at(tokens, last)
    shift = 1 if word in date_words.COMING else date_words.SHIFTS.get(word)
    if (word_at(tokens, last + 1), word_at(tokens, last + 2)) == ("-", "end"):
        return None  # this week-end
    if shift is None or behind in date_words.SEVERAL:
        return None
    unit = _long_unit(behind) if word_at(tokens, last + 1) not in ("hour", "to", "past") else ""
    return Period(last + 1, unit, shift, ending=False) if unit else None
