"""Times of day as they are typed: 14:05, 2pm, 14.05 uur, noon, in the evening, +01:00. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words
from casebook.parsing.dates.amount_grammar import amount_at
from casebook.parsing.dates.date_parts import DayPart, Named, Offset, Part, Time, Weekday
from casebook.parsing.dates.day_grammar import day_month_at, named_at
from casebook.parsing.dates.numbers import Number, number_read_at
from casebook.parsing.dates.spoken_times import spoken_time_at
from casebook.parsing.dates.through_the_day import through_the_day_at
from casebook.parsing.tokens import Token, TokenKind, glued_ordinal, half_at, number_at, skip, word_at
from casebook.text.sums import is_currency

_LAST_HOUR, _LAST_MINUTE = 24, 59


def time_at(tokens: Sequence[Token], at: int) -> Part | None:
    """The time of day that begins here; None where none does.

    14:05, 2pm, 14.05 uur, 14h30, quarter past 3, noon, midnight; after "at" or "om" also 3 uur and a bare 3.
    """
    place = at + (word_at(tokens, at) == "12")  # 12 noon
    if word_at(tokens, place) in date_words.NOON:
        return Time(place + 1, 12)
    if word_at(tokens, place) in date_words.MIDNIGHT:
        return Time(place + 1, 0, midnight=True)
    spoken = spoken_time_at(tokens, at)
    if spoken is not None:
        return spoken
    lead = _word_before(tokens, at)
    if at < len(tokens) and tokens[at].kind in (TokenKind.TIME, TokenKind.DIGITS):
        return _time_in_figures(tokens, at, lead in date_words.AT)
    return _compact_at(tokens, at, lead) or _hour_at(tokens, at, lead) or _beside_a_day_at(tokens, at)


def _beside_a_day_at(tokens: Sequence[Token], at: int) -> Time | None:
    """9 tomorrow, morgen 9, where nothing else is typed: an hour, though not which of two."""
    hour = number_at(tokens, at, 2)
    if hour is None or not 1 <= hour <= 12 or len(tokens) != 2:
        return None
    return Time(at + 1, hour, exact=False) if isinstance(named_at(tokens, 1 - at), Named) else None


def _word_before(tokens: Sequence[Token], at: int) -> str:
    """The word before this place, "about" and the like left out; that itself where nothing else is there."""
    before = at - 1
    while before > 0 and word_at(tokens, before) in date_words.ROUGHLY:
        before -= 1
    return word_at(tokens, before)


def _hour_at(tokens: Sequence[Token], at: int, lead: str) -> Time | None:
    number = number_read_at(tokens, at)
    if (
        number is None
        or number.value > 24
        or _is_amount(tokens, at)
        or (number.figures and glued_ordinal(tokens, number.end, date_words.ORDINALS))  # at 5th
        or word_at(tokens, at) == "once"  # at once, and no Spanish eleven
        or (number.figures and len(word_at(tokens, at)) > 2)
    ):
        return None
    hour, end, word = number.value, number.end, word_at(tokens, number.end)
    minutes = _minutes_after(tokens, number)
    half = half_at(tokens, minutes.end)
    follows = lead in date_words.AT or lead in date_words.ROUGHLY
    if half and (minutes is number or follows or not number.figures):
        return Time(minutes.end + 1, hour, 0 if minutes is number else minutes.value, half=half)
    minute = number_at(tokens, end + 1, 2)
    if word in ("h", "u") and minute is not None and tokens[end].glued and tokens[end + 1].glued:
        return Time(end + 2, hour, minute)
    if word in date_words.OCLOCK:
        half = half_at(tokens, end + 1)
        return Time(end + 1 + (half != ""), hour, half=half, exact=hour > 12 or half != "")
    if word in date_words.CLOCK:
        return _on_the_clock(tokens, number, lead, at)
    part = named_at(tokens, end) or day_part_at(tokens, end)
    evening = day_part_at(tokens, part.end) if part is not None else None
    apart = end < len(tokens) and not tokens[end].glued  # 2nite is tonight
    if part is not None and apart and (evening or getattr(part, "hours", None)) and hour <= 12 and lead != "-":
        return Time(end, hour, exact=False)
    if lead not in date_words.AT or date_words.unit_named(word) or day_month_at(tokens, at):
        return _loose_hour_at(tokens, at, number, lead)
    if word_at(tokens, at) in date_words.ARTICLES or (lead == "at" and not number.figures and hour == 1):
        return None
    if minutes is not number and (minutes.end == len(tokens) or day_part_at(tokens, minutes.end)):
        return Time(minutes.end, hour, minutes.value, exact=hour > 12)
    return None if minutes is not number and not number.figures else Time(end, hour, exact=hour > 12)


def _is_amount(tokens: Sequence[Token], at: int) -> bool:
    """Whether numbers from one to another are an amount of days or more: estimated at six to eight weeks."""
    amount = amount_at(tokens, at) if word_at(tokens, at + 1) in date_words.TO else None
    return amount is not None and amount.unit not in ("hour", "minute")


def _loose_hour_at(tokens: Sequence[Token], at: int, number: Number, lead: str) -> Time | None:
    """At 16 hours, which 5 hours is not; yesterday around 4."""
    if lead not in date_words.AT:
        return Time(number.end, number.value, exact=number.value > 12) if _is_nearly(tokens, at, number.end) else None
    clock = word_at(tokens, number.end) in date_words.HOURS and 12 < number.value < 24
    return Time(number.end + 1, number.value) if clock else None


def _is_of_a_day(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a day stands before 10 uur, which is a time of it then: vrijdag 10 uur, not vrijdag 2 uur gewacht."""
    word = word_at(tokens, at - 1 - (word_at(tokens, at - 1) == ","))
    is_day = (
        date_words.numbered("WEEKDAYS").keys() | date_words.named_days().keys() | date_words.numbered("MONTHS").keys()
    )
    named = word in is_day or _without_suffix(word) in is_day
    return named and len(word) > 1 and word_at(tokens, end) not in date_words.LASTED


def _is_nearly(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a number is an hour that is told roughly, beside a day: yesterday around 4, gisteravond tegen 8, 8ish."""
    ish = word_at(tokens, end) == "ish"
    place, so = at - 1, end + ish
    if (word_at(tokens, place) not in date_words.NEARLY and not ish) or number_at(tokens, at, 2) is None:
        return False
    while place > 0 and word_at(tokens, place) in date_words.NEARLY:
        place -= 1
    before = {word_at(tokens, place), _without_suffix(word_at(tokens, place))}
    days = date_words.numbered("WEEKDAYS").keys() | date_words.named_days().keys() | date_words.hours_of_part().keys()
    return so == len(tokens) and bool(before & (days | date_words.NIGHT) - {"zo"})


def _without_suffix(word: str) -> str:
    """Maandag of maandagavond."""
    part = next((name for name in date_words.SUFFIXES if word.endswith("dag" + name)), "")
    return word.removesuffix(part)


def _on_the_clock(tokens: Sequence[Token], number: Number, lead: str, at: int) -> Time | None:
    """3 uur after om, uiterlijk, voor; 3 uur 20 wherever it does not follow over or binnen."""
    hour, end = number.value, number.end + 1
    minute = number_at(tokens, end, 2)
    unit = date_words.unit_named(word_at(tokens, end + 1))
    minutes = minute is not None and minute < 60 and len(word_at(tokens, end)) == 2 and not unit
    if minute is not None and minutes and lead not in date_words.FROM_NOW and not day_month_at(tokens, end):
        return Time(end + 1, hour, minute, exact=hour > 12)
    late = lead in date_words.DEADLINES and hour < 24
    if lead in date_words.AND:  # between 3 and 5 uur, and no Spanish en 5 h
        late = late and bool(date_words.BETWEEN & {word_at(tokens, at - back) for back in range(2, 7)})
    if word_at(tokens, at) in date_words.ARTICLES and word_at(tokens, at - 2) in date_words.NOW:
        return None  # binnen nu en een uur
    late = late or word_at(tokens, at - 1) in date_words.NEAR_THE_HOUR or _is_of_a_day(tokens, at, end)
    named = lead not in date_words.FROM_NOW and day_part_at(tokens, end) is not None  # 8 uur 's avonds
    if lead in date_words.AT or lead in date_words.ROUGHLY or late or named or word_at(tokens, number.end) == "uhr":
        return Time(end, hour, exact=hour > 12)
    return None


def _minutes_after(tokens: Sequence[Token], number: Number) -> Number:
    """The minutes that follow an hour (seven thirty, 3 15); the hour itself where none do."""
    minutes = number_read_at(tokens, number.end)
    if minutes is None or minutes.value > 59 or minutes.value < 10 or number.value > 24:
        return number
    if minutes.figures and (len(word_at(tokens, number.end)) != 2 or tokens[number.end].glued):
        return number
    return number if date_words.unit_named(word_at(tokens, minutes.end)) else minutes


def _compact_at(tokens: Sequence[Token], at: int, lead: str) -> Time | None:
    """At 730, 1030am: an hour and minutes without a sign between them."""
    figures = word_at(tokens, at)
    if number_at(tokens, at, 4) is None or len(figures) < 3:
        return None
    half = half_at(tokens, at + 1)
    if not half and lead not in date_words.AT and not (lead in date_words.ROUGHLY and at + 1 == len(tokens)):
        return None
    hour, minute = int(figures[:-2]), int(figures[-2:])
    if hour > 23 or minute > 59:
        return None
    end = at + 1 + (half != "" or word_at(tokens, at + 1) in date_words.HOURS)
    return Time(end, hour, minute, half=half, exact=half != "" or hour > 9 or len(figures) == 4)


def _time_in_figures(tokens: Sequence[Token], at: int, follows_at: bool) -> Part | None:
    figures = tokens[at].text
    pointed = word_at(tokens, at - 1) in date_words.AT and figures.count(".") == 1 and len(figures.split(".")[-1]) == 2
    hours = date_words.HOURS if ":" in figures or pointed else set()
    clock = word_at(tokens, at + 1) in date_words.CLOCK | hours
    colon = tokens[at].kind is TokenKind.TIME
    lead = word_at(tokens, at - 1)
    if not colon:
        # 14.05 is a time only where something says so; else it may be the fourteenth of May.
        says_so = clock or follows_at or half_at(tokens, at + 1) or lead in date_words.DEADLINES
        if not says_so or len(figures.split(".")[-1]) != 2 or figures.count(".") != 1:
            return None
        if lead in date_words.DEADLINES and not (clock or follows_at) and int(figures.split(".")[1]) in range(1, 13):
            return None  # "voor 14.05" may be the fourteenth of May
        if not (clock or follows_at) and not _is_on_a_clock(figures, word_at(tokens, at + 1)):
            return None
        figures = figures.replace(".", ":")
    hour, minute, second = [int(float(figure)) for figure in [*figures.split(":"), "0"][:3]]
    half = half_at(tokens, at + 1)
    end = at + 1 + (clock or half != "")
    return Time(end, hour, minute, second, half, colon=not half and not figures.startswith("0"))


def _is_on_a_clock(figures: str, behind: str) -> bool:
    """Whether 14.05 may be a time, and is no sum: *and 80.00 USD*."""
    hour, minute = map(int, figures.split("."))
    return hour <= _LAST_HOUR and minute <= _LAST_MINUTE and not is_currency(behind)


def day_part_at(tokens: Sequence[Token], at: int) -> DayPart | None:
    """In the morning, 's avonds, early morning."""
    place = skip(tokens, at, "in", "the", "'", "s", "'s", "de", "early", "late", "vroeg", "laat")
    hours = date_words.hours_of_part().get(word_at(tokens, place))
    if word_at(tokens, at) in date_words.NIGHT and word_at(tokens, at - 1) in date_words.numbered("WEEKDAYS"):
        return DayPart(at + 1, (18, 24))  # Sunday night
    return None if hours is None else DayPart(place + 1, hours)


def hour_alone_at(tokens: Sequence[Token], at: int) -> Time | None:
    """The hour that a number is behind a day and a word such as "before": Friday before 12."""
    hour = number_at(tokens, at, 2)
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    alone = after is None or (after.kind is TokenKind.SIGN and after.text not in date_words.AMOUNTS)
    return Time(at + 1, hour, exact=hour > 12) if hour is not None and hour <= 24 and alone else None


def with_its_hours(tokens: Sequence[Token], part: Part) -> list[Part]:
    """The part, and the part of the day that a weekday has in its name: maandagochtend."""
    word = word_at(tokens, part.end - 1)
    suffix = word.removeprefix(_without_suffix(word)) if isinstance(part, Weekday) else ""
    hours = date_words.hours_of_part().get("morgens" if suffix == "morgen" else suffix)
    return [part] if hours is None else [part, DayPart(part.end, hours)]


def hours_beside(tokens: Sequence[Token], part: Part) -> DayPart | None:
    """The part of the day named with a day or right behind it: Friday evening, vrijdagavond; None where none is."""
    if isinstance(part, Named) and part.hours:
        return DayPart(part.end, part.hours)
    if word_at(tokens, part.end) in date_words.NIGHT:
        return DayPart(part.end + 1, (18, 24))
    word = word_at(tokens, part.end - 1)
    suffix = next((name for name in date_words.SUFFIXES if word.endswith(f"dag{name}")), "")
    found = date_words.hours_of_part().get(f"{suffix}s" if suffix == "morgen" else suffix)
    half = half_at(tokens, part.end)
    if half:  # Sat AM
        return DayPart(part.end + 1, (1, 12) if half == "am" else (12, 24))
    beside = day_part_at(tokens, part.end) or _through_it(tokens, skip(tokens, part.end, ","))
    return DayPart(part.end, found) if found else beside


def _through_it(tokens: Sequence[Token], at: int) -> DayPart | None:
    """The whole of a day named before it: tomorrow in the course of the day."""
    found = through_the_day_at(tokens, at)
    return found if isinstance(found, DayPart) else None


def offset_at(tokens: Sequence[Token], at: int) -> Part | None:
    """+01:00, Z, UTC, GMT; with the name of the zone in brackets after it."""
    if at >= len(tokens) or not (tokens[at].kind is TokenKind.OFFSET or tokens[at].text in ("z", "utc", "gmt")):
        return None
    named = [word_at(tokens, at + place) for place in (1, 2, 3)]
    aside = named[0] == "(" and named[1] in date_words.ZONES | {"utc"} and named[2] == ")"
    return Offset(at + (4 if aside else 1), tokens[at].text)
