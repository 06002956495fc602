"""Distances in time as they are typed: 3 days ago, in 2 weeks and a day, 5 to 7 business days. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words
from casebook.parsing.dates.amount_grammar import amount_at, or_so_many
from casebook.parsing.dates.date_parts import Count
from casebook.parsing.dates.numbers import ordinal_at
from casebook.parsing.tokens import Token, glued_ordinal, number_at, skip, word_at

_FROM = ("from", "of", "after", "following", "na", "vanaf", "van")
_THIS = ("this", "deze", "dit")
_TODAY = ("today's", "today", "tonight", "vandaag", "vanavond", "vanmiddag", "vanochtend", "heden")
_LETTERS = frozenset("letter email mail message chat call conversation notice text brief bericht gesprek".split())
_WHOSE = ("your", "my", "our", "his", "her", "uw", "je", "jouw", "mijn", "ons", "onze")
_OF_ANOTHER = ("of", "van", "after", "na", "in", "from", "vanaf", "following")
_ONE_UNIT = ("minute", "hour", "day", "week", "month", "minuut", "uur", "dag", "maand")
_SMALLER = ("year", "month", "week", "day", "hour", "minute")
_LESS_THAN = (("less", "than"), ("minder", "dan"))
_PRESENTS = (
    ("of", "today"),
    ("of", "today's"),
    ("of", "now"),
    ("after", "today"),
    ("na", "vandaag"),
    ("na", "nu"),
    ("from", "now"),
    ("from", "today"),
    ("vanaf", "nu"),
    ("vanaf", "vandaag"),
)


def count_at(tokens: Sequence[Token], at: int) -> Count | None:
    """So many days, business days, hours; with in, within or over before it or ago after it, or neither."""
    nth = nth_working_day_at(tokens, at)
    if nth is not None:
        return nth
    word = word_at(tokens, at)
    direction = 1 if word in date_words.FROM_NOW else 0
    place = at
    if direction:
        place = skip(tokens, at + 1, "the", "de", "under", *date_words.ROUGHLY, *date_words.AT_MOST)
        place += 2 * ((word_at(tokens, place), word_at(tokens, place + 1)) in _LESS_THAN)
    ahead = word_at(tokens, place) in date_words.NEXT_SO_MANY
    behind = not direction and word_at(tokens, place) in date_words.LAST_SO_MANY
    if direction:
        place = skip(tokens, place, *date_words.NEXT_SO_MANY, *date_words.ROUGHLY)
    elif ahead or behind:
        place += 1
    count = (_next_working_day_at(tokens, place) or _the_next_at(tokens, place)) if ahead else None
    count = count or (_the_hour_at(tokens, at) if direction else None) or _compound_at(tokens, place)
    if count is None or (count.article and (ahead or behind)):
        return None
    if word == "over" and _in_english(tokens[at + 1 : count.end]) and not ahead:
        return None  # "over 2 weeks" is more than that, "over 2 weken" is when
    if ahead or behind:
        return count._replace(direction=1 if ahead else -1, oclock=False)
    return _directed(tokens, count, direction)


def _directed(tokens: Sequence[Token], count: Count, direction: int) -> Count | None:
    """The count with what follows it: ago, from now, 's time."""
    place = skip(tokens, count.end, "'", "later") if direction else skip(tokens, count.end, "'")
    after = word_at(tokens, place)
    if after in ("time", "hence"):
        return count._replace(end=place + 1, direction=1, oclock=False)
    if after in date_words.AGO and not (direction and after == "terug"):
        return None if direction else count._replace(direction=-1, end=place + 1, oclock=False, back=after == "terug")
    letter = _after_this_letter(tokens, place)
    if letter is not None:
        return count._replace(direction=1, end=letter, oclock=False)
    right = word_at(tokens, count.end + 1) == "right"
    if (after, word_at(tokens, count.end + 1 + right)) in _PRESENTS:
        return count._replace(direction=1, end=count.end + 2 + right, oclock=False, timed=right)
    return count._replace(direction=direction, oclock=count.oclock and not direction)


def _after_this_letter(tokens: Sequence[Token], at: int) -> int | None:
    """Past from the date of this letter, of this e-mail, na dagtekening van dit bericht, na heden; None where it is not here."""
    if word_at(tokens, at) not in _FROM:
        return None
    place = skip(tokens, at + 1, "the", "de", "het")
    place = skip(
        tokens,
        place,
        "date",
        "day",
        "datum",
        "dag",
        "dagtekening",
        "verzending",
        "verzenddatum",
        "sending",
        "of",
        "van",
    )
    if word_at(tokens, place) in _THIS and word_at(tokens, place + 1) in date_words.hours_of_part():
        return place + 2
    if word_at(tokens, place) in _WHOSE and (letter := _end_of_a_letter(tokens, place + 1)) is not None:
        place = skip(tokens, letter, "of", "from", "van")
        return place + 1 if place > letter and word_at(tokens, place) in _TODAY else None
    is_today = word_at(tokens, place) in _TODAY
    if is_today:
        return place + 1 + (word_at(tokens, place + 1) in ("date", "datum"))
    if word_at(tokens, place) in _THIS and word_at(tokens, place + 1) in _LETTERS:
        return place + 2
    if [word_at(tokens, place + gap) for gap in range(1, 4)] == ["e", "-", "mail"] and word_at(tokens, place) in _THIS:
        return place + 4
    return place if word_at(tokens, place - 1) == "dagtekening" else None


def _end_of_a_letter(tokens: Sequence[Token], at: int) -> int | None:
    """Past what says that it is a letter, an e-mail or a talk; None where it is none."""
    if [word_at(tokens, at + gap) for gap in range(3)] == ["e", "-", "mail"]:
        return at + 3
    return at + 1 if word_at(tokens, at) in _LETTERS else None


def _in_english(tokens: Sequence[Token]) -> bool:
    """Whether a word among these is English and not Dutch as well."""
    english, dutch = (
        set(f"{date_words.NUMBERS[language]}|{date_words.UNITS[language]}|{working}".replace("|", " ").split())
        for language, working in (("en", "business working"), ("nl", "week"))
    )
    # "2 à 3 dagen" is Dutch: what stands between two numbers is no article.
    words = [token.text for place, token in enumerate(tokens) if token.text != "a" or place == 0]
    return any(word in english - dutch for word in words)


def _next_working_day_at(tokens: Sequence[Token], at: int) -> Count | None:
    """The next business day."""
    one = amount_at(tokens, at, one_of_a_unit=True)
    return one if one is not None and one.unit == "business day" and one.first == one.last == 1 else None


def nth_working_day_at(tokens: Sequence[Token], at: int) -> Count | None:
    """The 3rd business day, de derde werkdag: so many from now, where it is not said to be one of a month or of a week."""
    place = skip(tokens, at, "the", "de")
    ordinal = ordinal_at(tokens, place)
    number, figures = (None if ordinal is None else ordinal.value), number_at(tokens, place, 2)
    end = place if ordinal is None else ordinal.end
    if figures is not None and glued_ordinal(tokens, place + 1, date_words.ORDINALS):
        number, end = figures, place + 2
    one = None if number is None else amount_at(tokens, end, one_of_a_unit=True)
    if (
        number is None
        or one is None
        or one.unit != "business day"
        or word_at(tokens, one.end - 1) in date_words.SEVERAL
    ):
        return None
    if word_at(tokens, one.end) in _OF_ANOTHER:
        return None
    return one._replace(first=number, last=number, direction=1)


def _the_hour_at(tokens: Sequence[Token], at: int) -> Count | None:
    """Within the hour, binnen het uur, binnen het half uur."""
    if word_at(tokens, at) not in ("within", "binnen") or word_at(tokens, at + 1) not in ("the", "het"):
        return None
    if word_at(tokens, at + 2) in ("hour", "uur"):
        return Count(at + 3, 1, 1, "hour")
    several = word_at(tokens, at + 2) in date_words.MULTIPLES
    part = amount_at(tokens, at + 2, one_of_a_unit=several) if several or word_at(tokens, at + 2) == "half" else None
    return part if part is not None and part.unit == "minute" else None


def _the_next_at(tokens: Sequence[Token], at: int) -> Count | None:
    """Within the next hour, in the coming week, binnen de komende maand: one of it, counted from now."""
    led = word_at(tokens, at - 2) in ("the", "de", "het") and word_at(tokens, at - 3) in (
        "in",
        "within",
        "w/in",
        "inside",
        "binnen",
    )
    word = word_at(tokens, at)
    several = date_words.MULTIPLES.get(word)
    if led and several is not None:
        return Count(at + 1, several[0], several[0], several[1])
    one = word in _ONE_UNIT and word_at(tokens, at - 1) != "volgende"
    if not (led and one):
        return None
    return or_so_many(tokens, Count(at + 1, 1, 1, date_words.unit_named(word), article=True))._replace(article=False)


def _compound_at(tokens: Sequence[Token], at: int) -> Count | None:
    """One amount, or several in ever smaller units: 2 weeks, 3 days and an hour."""
    count = amount_at(tokens, at)
    while count is not None and count.first == count.last and count.unit in _SMALLER and not count.vague:
        unit = count.more[-1][1] if count.more else count.unit
        further = amount_at(tokens, skip(tokens, count.end, ",", "and", "en", "&"))
        if further is None or further.first != further.last or further.unit not in _SMALLER:
            break
        if _SMALLER.index(further.unit) <= _SMALLER.index(unit) or further.vague:
            break
        more = (*count.more, (further.last, further.unit), *further.more)
        count = count._replace(end=further.end, more=more, oclock=False, article=False)
    return count
