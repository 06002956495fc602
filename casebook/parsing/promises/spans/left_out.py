"""What is left out of an amount of time, or alone counts: excluding weekends, zondagen niet meegerekend, during office hours.

Read from a list of days that are known (weekends, weekdays, holidays, today), in front of the amount or behind it. What
names other time is found too, and not `known`: then no day follows from the amount. Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from casebook.parsing.dates import date_words
from casebook.parsing.dates.amount_grammar import unit_at
from casebook.parsing.dates.date_parts import Count, Part, Weekday
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.dates.range_grammar import day_range_at, time_range_at
from casebook.parsing.tokens import Token, TokenKind, skip, word_at
from casebook.text.quick_pattern import compiled

WEEKEND = frozenset((5, 6))
_WITHIN_REACH = 14
"""How many words before and behind an amount are looked at."""
_LONGEST_TRAIL = 4

_OUT = (
    r"excluding|excludes|excl|exclusive(?: of)?|exclusief|except(?: for| on)?|behalve(?: op)?|zonder|without|uitgezonderd"
    r"|buiten|minus|apart from|aside from|other than|leaving out|not (?:counting|including)|(?:with|met) (?:the )?"
    r"(?:exception of|uitzondering van)"
)
_IN = r"including|includes|incl|inclusive(?: of)?|inclusief|ook (?:op|in)"
_NOT_ON = r"(?:not|niet|but not|maar niet) (?:on|op|in|at|during)|(?:no|geen) (?:\S+ ){1,2}(?:on|op|in|at)"
_LEFT_OUT_BEHIND = (
    r"(?:are |is |zijn |worden |wordt )?(?:excluded|excepted|uitgezonderd|uitgesloten|exclusief"
    r"|not (?:included|including|counted|counting|count)|niet (?:meegerekend|meegeteld|inbegrepen|meegenomen|mee))"
    r"|(?:do not|does not|don't|doesn't|aren't|isn't) (?:be )?(?:count|counted|included)|(?:telt|tellen) niet(?: mee)?|niet"
)
_INCLUDED_BEHIND = (
    r"(?:are |is |zijn |worden )?(?:included|inbegrepen|meegerekend|meegeteld|inclusief)|(?:telt|tellen) (?:ook )?mee"
)
_OFFICE_HOURS = (
    "(?:(?:during|in|within|inside|only|only during|tijdens|binnen|alleen|alleen tijdens) (?:our |the |normal |regular |"
    "onze |de |normale |gewone )*)?(?:(?:office|business|working|opening|work|bank) hours|kantooruren|kantoortijd|"
    "kantoortijden|werktijd|werktijden|werkuren|openingstijden|openingsuren)(?: only| alone)?"
)
_BEGINNINGS = frozenset(
    "excluding excludes excl exclusive exclusief except behalve zonder without uitgezonderd buiten minus apart aside other "
    "leaving not with met including includes incl inclusive inclusief ook niet but maar no geen during in within inside only "
    "tijdens binnen alleen office business working opening work bank kantooruren kantoortijd kantoortijden werktijd "
    "werktijden werkuren openingstijden openingsuren".split()
)
"""The first words of all of these, so that no other word is tried for them."""
_ONLY = ("only", "alleen", "just", "on", "op")

_BEFORE_A_THING = frozenset(
    "the de het any all public national nationale officiele erkende bank federal legal wettelijke algemeen algemene in on op "
    "of for uk us dutch nederlandse . : (".split()
)
_BETWEEN_THINGS = frozenset(", and en & / + or of nor noch - .".split())
_WEEKENDS = frozenset((*date_words.WEEKEND, "weekends", "weekenden", "weekeinden", "weekeindes", "wkends"))
_HOLIDAYS = frozenset("holiday holidays feestdag feestdagen".split())
_TODAY = frozenset(("today", "vandaag"))
_OTHER_TIMES = frozenset("night nights evening evenings nacht nachten avond avonden time tijd".split())


class LeftOut(NamedTuple):
    """What does not count, said up to the token at `end`: weekdays (Monday is 0), `holidays`, `today`.

    `counted` are weekdays that do count. `hours`: only office hours count, which nobody knows here. `unsure`: the days may as
    well be ones on which it does not happen. Not `known`: time is named that is none of these.
    """

    end: int
    weekdays: frozenset[int] = frozenset()
    counted: frozenset[int] = frozenset()
    holidays: bool = False
    today: bool = False
    hours: bool = False
    unsure: bool = False
    known: bool = True

    @property
    def changes_nothing(self) -> bool:
        """Whether the amount comes to the same with it."""
        return self == LeftOut(self.end, today=self.today)


def left_out_beside(parts: Parts, at: int, count: Count) -> LeftOut | None:
    """What is left out of the amount of time that begins at a token; None where nothing is said of that.

    Its own `end` is that of the amount unless it follows at once.
    """
    timed = count.unit in ("hour", "minute")
    long = count.unit not in ("hour", "minute", "day", "business day")
    found = _beside(parts, at, count.end, timed, long)
    return None if found is None or (found.hours and not timed) else found


def _beside(parts: Parts, at: int, end: int, timed: bool, long: bool) -> LeftOut | None:
    tokens = parts.tokens
    for place in range(end, min(len(tokens), end + _WITHIN_REACH)):
        if isinstance(parts.at(place), Count):
            break
        found = _left_out_at(parts, place, timed)
        if found is not None:
            near = all(token.kind is TokenKind.SIGN for token in tokens[end:place])
            return found._replace(end=_after_bracket(tokens, found.end) if near else end)
    for place in range(at - 1, max(-1, at - 1 - _WITHIN_REACH), -1):
        if isinstance(parts.at(place), Count) or tokens[place].text in ("!", "?", ";"):
            break
        if long and tokens[place].text in date_words.numbered("WEEKDAYS"):
            continue  # we're open Monday to Friday; it takes a week
        found = _left_out_at(parts, place, timed)
        if found is not None and found.end <= at:
            return found._replace(end=end)
    return None


def names_holidays(tokens: Sequence[Token]) -> bool:
    """Whether holidays are named, which may be left out."""
    return any(token.text in _HOLIDAYS for token in tokens)


def _after_bracket(tokens: Sequence[Token], at: int) -> int:
    return at + (word_at(tokens, at) == ")")


def _left_out_at(parts: Parts, at: int, timed: bool) -> LeftOut | None:
    """What is left out, or alone counts, by the words that begin here; `timed`: of an amount of hours."""
    tokens = parts.tokens
    if word_at(tokens, at) in _BEGINNINGS:
        for pattern, makes in ((_OUT, _out), (_NOT_ON, _not_on), (_IN, _in)):
            behind = _after(tokens, at, pattern)
            things = None if behind is None else _things_at(parts, behind)
            if things is not None:
                return makes(things)
        hours = _after(tokens, at, _OFFICE_HOURS)
        if hours is not None and word_at(tokens, at - 1) not in ("outside", "buiten"):
            return LeftOut(hours, hours=True)
    window = time_range_at(tokens, at) if timed else None
    if window is not None:
        return LeftOut(window.end, hours=True)
    return _named_first(parts, at) or _only_at(tokens, at)


def _out(things: LeftOut) -> LeftOut:
    return things


def _not_on(things: LeftOut) -> LeftOut:
    return things._replace(unsure=True)


def _in(things: LeftOut) -> LeftOut:
    """The same days, counted; today is counted as none other is."""
    return LeftOut(things.end, counted=things.weekdays, known=things.known and not things.today)


def _named_first(parts: Parts, at: int) -> LeftOut | None:
    """Weekends excluded, zondagen niet meegerekend, weekends included."""
    if word_at(parts.tokens, at - 1) in date_words.WEEKEND:
        return None
    things = _things_at(parts, at)
    if things is None or not things.known or things.end == at:
        return None
    end = _after(parts.tokens, things.end, _LEFT_OUT_BEHIND)
    if end is not None:
        return things._replace(end=end)
    end = _after(parts.tokens, things.end, _INCLUDED_BEHIND)
    return None if end is None else _in(things)._replace(end=end)


def _only_at(tokens: Sequence[Token], at: int) -> LeftOut | None:
    """On business days, (working days), business days only, Monday to Friday."""
    days = day_range_at(tokens, at) if word_at(tokens, at) in date_words.numbered("WEEKDAYS") else None
    if days is not None and isinstance(days.first, Weekday) and isinstance(days.last, Weekday):
        whole = _is_bare(days.first) and _is_bare(days.last) and days.first.weekday == 0 and days.last.weekday >= 4
        return LeftOut(days.end, frozenset(range(days.last.weekday + 1, 7))) if whole else None
    if word_at(tokens, at) == "doordeweeks":
        return LeftOut(at + 1, WEEKEND)
    place = skip(tokens, at, *_ONLY)
    unit, _, end = unit_at(tokens, place)
    if unit != "business day" or word_at(tokens, end - 1) in ("day", "werkdag", "workday", "weekday"):
        return None
    bracketed = word_at(tokens, at - 1) == "(" and word_at(tokens, end) == ")"
    behind = _after(tokens, end, r"only|alone|that is|alleen")
    if place == at and not bracketed and behind is None:
        return None
    return LeftOut(behind or end, WEEKEND, holidays=True)


def _is_bare(day: Weekday) -> bool:
    return day.shift is None and day.week is None and not day.coming


def _things_at(parts: Parts, at: int) -> LeftOut | None:
    """The days that are named here, one or several; None where no time is named."""
    tokens, found, place = parts.tokens, LeftOut(at), at
    while True:
        start = skip(tokens, place, *_BEFORE_A_THING)
        thing = _thing_at(parts, start)
        if thing is None:
            break
        found = LeftOut(
            thing.end,
            found.weekdays | thing.weekdays,
            holidays=found.holidays or thing.holidays,
            today=found.today or thing.today,
            known=found.known and thing.known,
        )
        end = thing.end + (word_at(tokens, thing.end) == ".")
        found = found._replace(end=end)
        place = skip(tokens, end, *_BETWEEN_THINGS)
        if place == thing.end:
            break
    return found if found.end > at else None


def _thing_at(parts: Parts, at: int) -> LeftOut | None:
    tokens, word = parts.tokens, word_at(parts.tokens, at)
    if word in _WEEKENDS:
        return LeftOut(at + 1 + (word_at(tokens, at + 1) in ("day", "days", "dagen")), WEEKEND)
    if word in _HOLIDAYS:
        return LeftOut(at + 1, holidays=True)
    if word in _TODAY:
        return LeftOut(at + 1, today=True)
    weekday = date_words.numbered("WEEKDAYS").get(_singular(word))
    if weekday is not None and not _is_dated(parts, at):
        return LeftOut(at + 1, frozenset((weekday,)))
    part: Part | None = parts.at(at)
    if part is not None and not isinstance(part, Count):
        return LeftOut(part.end, known=False)
    return LeftOut(at + 1, known=False) if word in _OTHER_TIMES | date_words.MONTH_NAMES else None


def _is_dated(parts: Parts, at: int) -> bool:
    """Whether a weekday here is that of one week alone: Friday 11 December, next Friday."""
    part = parts.at(at)
    return isinstance(part, Weekday) and not _is_bare(part)


def _singular(word: str) -> str:
    for ending in ("en", "s"):
        if len(word) > 5 and word.endswith("dag" + ending):
            return word.removesuffix(ending)
    return word.removesuffix("s") if len(word) > 5 and word.endswith("days") else word


def _after(tokens: Sequence[Token], at: int, pattern: str) -> int | None:
    """Where words that fit a pattern end, which begin here; None where none do."""
    words = [token.text.replace("’", "'") for token in tokens[at : at + _LONGEST_TRAIL + 2]]
    found = compiled(rf"(?:{pattern})(?= )").match(" ".join((*words, "")))
    return None if found is None or not found.group() else at + found.group().strip().count(" ") + 1


def is_plain(rule: LeftOut | None, amount: Count) -> bool:
    """Whether an amount is just that, whatever its words say of days that are left out."""
    is_working = amount.unit == "business day" and rule is not None and rule.weekdays <= WEEKEND and rule.known
    return rule is None or rule.changes_nothing or (is_working and not rule.counted)
