"""Words that tell of a day or an amount of time and are read as none: the second week of November, anderhalve week.

They only show what was not understood; nothing is decided by them. Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.amount_grammar import is_you
from casebook.parsing.dates.date_parts import (
    Count,
    DayOfMonth,
    DayPart,
    Digits,
    Named,
    NamedDay,
    Offset,
    Period,
    Time,
    Week,
    Weekday,
)
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.dates.numbers import number_read_at, ordinal_at
from casebook.parsing.dates.time_grammar import hour_alone_at
from casebook.parsing.tokens import Token, TokenKind, glued_ordinal, number_at, skip, word_at

_VAGUE = frozenset("ish few couple several some handful paar enkele aantal anderhalf anderhalve half halve".split())
_LONG_UNITS = ("week", "month", "year")
_LINKS = (
    due_words.DUE_WORDS
    | due_words.PASSED_OVER
    | due_words.BEGINNINGS
    | date_words.ROUGHLY
    | date_words.AT
    | date_words.OF
    | date_words.END
    | date_words.WORKING
    | due_words.AT_LEAST
    | _VAGUE
    | frozenset(("no", "than", "to", "tot", "a", "an", "nieuwe", "new", "after", "na", "before", "last", "laatste"))
) - frozenset(",.'(")
TIMES_OF_YEAR = date_words.FEASTS | date_words.SEASONS | frozenset(("future", "toekomst"))
"""Feasts and seasons, which may be why, or what somebody has: back from holiday, the spring of the door."""
_NAMES = date_words.MONTH_NAMES | date_words.WEEKEND | TIMES_OF_YEAR
_BEFORE_AN_HOUR = due_words.BEFORE | date_words.AT | frozenset(("by", "until", "tegen", "tot", "uiterlijk", "rond"))
_BILLS = frozenset(
    "bill bills invoice invoices statement pay payroll salary payslip payment rent factuur facturen afrekening rekening "
    "huur salaris loon facture factura recibo charge charges debit fee premium subscription instalment betaling afschrijving "
    "incasso contributie premie termijn termijnbedrag maandbedrag abonnement zahlung abbuchung lastschrift miete beitrag gehalt "
    "abschlag monatsrate prelevement mensualite echeance loyer cotisation cuota cargo cobro mensualidad alquiler nomina".split()
)
"""What is sent, paid and taken by the month."""
_GIVEN_BACK = frozenset(
    "credit credits refund refunds repayment rebate discount reduction compensation reimbursement voucher "
    "tegoed creditnota creditfactuur creditering terugbetaling teruggave teruggaaf korting vergoeding compensatie "
    "gutschrift gutschriften erstattung ruckerstattung ruckzahlung rabatt nachlass guthaben entschadigung "
    "remboursement indemnite dedommagement "
    "abono reembolso devolucion descuento bonificacion compensacion indemnizacion reintegro".split()
)
"""What comes back for a month: when it does, another day tells."""
_OF_A_MONTH = _BILLS | _GIVEN_BACK
SOME_DAY = frozenset("same next following dezelfde zelfde volgende".split())
_NO_DAY = ("24/7", "24-7")
_WHOSE = ("of", "van", "von", "vom", "de", "del")
_COINS = ("€", "$", "£")
_TIMES = frozenset(
    "course loop lauf rest remainder outset turn close tail back days dagen tage jours dias weeks weken wochen semaines semanas "
    "mitte mediados principios finales milieu courant debut transcurso".split()
)
_TIME_ENDS = ("day", "dag", "tag", "week", "weekend", "maand", "monat")
"""What is a time, of which the month behind *of* is more than whose it is: the rest of October, de loop van mei."""
_SHORTEST_THING = 3
"""A shorter word before *of* names nothing. Our own choice."""
_MOST = 6
"""How many words before and behind belong to it at most."""


def trace_in(parts: Parts) -> tuple[int, int] | None:
    """Where the first such words begin and end; None where there are none."""
    for at in range(len(parts.tokens)):
        end = trace_at(parts, at)
        if end is not None:
            return _beginning(parts.tokens, at), _end(parts, end)
    return None


def trace_at(parts: Parts, at: int) -> int | None:
    """Where something that tells of time ends, which begins here."""
    tokens, part = parts.tokens, parts.at(at)
    word = word_at(tokens, at)
    if isinstance(part, Count):
        return part.end if not part.article or part.unit in _LONG_UNITS or part.unit == "hour" else None
    if isinstance(part, Digits):
        dated = len(part.numbers) == 3 or (part.sign == "/" and tokens[at].text not in _NO_DAY)
        return part.end if dated or _is_led_to(tokens, at, part) else None
    if isinstance(part, Weekday):
        last = part.end == len(tokens) or tokens[part.end].kind is TokenKind.SIGN
        short = (
            len(part.word) < 3 or (len(part.word) == 3 and not last) or (part.word in due_words.EVERYDAY and not last)
        )
        dated = number_at(tokens, part.end, 2) is not None  # Sat 28
        return None if short and part.shift is None and not dated else part.end
    if isinstance(part, Time) or (word in _BEFORE_AN_HOUR and hour_alone_at(tokens, at + 1)):
        return at + 2 if part is None else part.end
    if part is not None and not isinstance(part, Offset):
        known = (
            (isinstance(part, DayPart) and word == "in")
            or isinstance(part, (DayOfMonth, NamedDay, Period, Week))
            or (isinstance(part, Named) and word != "morgen")
        )
        return part.end if known else None
    named = _end_of_name(tokens, at)
    if named is not None:
        return named
    if is_you(tokens, at):
        return None
    unit = date_words.unit_named(word.removesuffix("'s")) or ("hour" if word in ("werkuren", "kantooruren") else "")
    return at + 1 if unit and _is_measured(tokens, at, unit) else None


def _is_led_to(tokens: Sequence[Token], at: int, part: Digits) -> bool:
    """Whether figures that can be a day and a month stand behind a word that leads up to a day: am 13.12., komt 13-12."""
    one, other = sorted(int(number) for number in part.numbers)
    return word_at(tokens, at - 1) in due_words.DUE_WORDS | due_words.COMES and 1 <= one <= 12 and other <= 31


def _end_of_name(tokens: Sequence[Token], at: int) -> int | None:
    """Where a word ends that names time and no day of its own: November, the weekend, maandags, the same day, Burns Night."""
    word, before, after = word_at(tokens, at), word_at(tokens, at - 1), word_at(tokens, at + 1)
    short_month = word in date_words.numbered("MONTHS") and before in due_words.BEGINNINGS
    if word in date_words.MONTH_NAMES and _is_whose_month(tokens, at):
        return None
    if word in _NAMES or short_month or is_every_weekday(word):
        return at + 1
    day = at + 1 + (after == "-")
    if word in SOME_DAY and word_at(tokens, day) in ("day", "dag"):
        return day + 1
    feast = word in ("day", "night", "eve") and word_at(tokens, at - 2) in due_words.DUE_WORDS
    if feast and not _is_link(tokens, at - 1):
        return at + 1
    if word == "kwartaal" or (word == "quarter" and before in ("the", "this", "next") and after != "hour"):
        return at + 1
    return at + 2 if word == "q" and after in tuple("1234") else None


def _is_whose_month(tokens: Sequence[Token], at: int) -> bool:
    """Whether a month only says which bill or pay it is: your January bill, de maart-factuur, the invoice for May."""
    glued = word_at(tokens, at + 1) == "-" and tokens[at + 1].glued and word_at(tokens, at + 2).isalpha()
    of_it = word_at(tokens, at - 1) in date_words.OF | {"for", "voor", "fur"} and word_at(tokens, at - 2) in _OF_A_MONTH
    return glued or of_it or word_at(tokens, at + 1) in _OF_A_MONTH or _is_of_a_thing(tokens, at)


def _is_of_a_thing(tokens: Sequence[Token], at: int) -> bool:
    """Whether a month only tells which thing or sum is meant: the rent of October, 12 euro van oktober; not: the week of May."""
    thing, behind = word_at(tokens, at - 2), word_at(tokens, at + 1)
    if word_at(tokens, at - 1) not in _WHOSE or number_read_at(tokens, at + 1) is not None or behind[:1].isdecimal():
        return False
    if thing in _COINS or (thing == "-" and word_at(tokens, at - 3) == ","):
        return True  # 12 € d'octobre, € 35,- van oktober
    if not thing.isalpha() or len(thing) < _SHORTEST_THING or thing in date_words.END | _TIMES:
        return False
    is_time = date_words.unit_named(thing) or thing.endswith(_TIME_ENDS) or thing in date_words.numbered("WEEKDAYS")
    return not (is_time or _is_link(tokens, at - 2))


def is_every_weekday(word: str) -> bool:
    """Fridays, maandags: no day of its own."""
    return len(word) > 5 and word.endswith("s") and word[:-1] in date_words.numbered("WEEKDAYS")


def _is_measured(tokens: Sequence[Token], at: int, unit: str) -> bool:
    """Whether a number or the like stands before a unit; before a long one also a word that leads up to it: by the month."""
    word = word_at(tokens, at - 1 - (word_at(tokens, at - 1) in date_words.WORKING | {"of"}))
    led = word in date_words.OF | due_words.DUE_WORDS | date_words.ARTICLES | {"new", "nieuwe"}
    return is_counted(tokens, at, unit) or (unit in _LONG_UNITS and led)


def is_counted(tokens: Sequence[Token], at: int, unit: str) -> bool:
    """Whether a number or a word such as "few" stands before a unit; "begin" and "the second" before a long one."""
    before = at - 1 - (word_at(tokens, at - 1) in date_words.WORKING | {"of"})
    before -= glued_ordinal(tokens, before, date_words.ORDINALS)  # the 1st week
    word = word_at(tokens, before)
    counted = before >= 0 and (tokens[before].kind in (TokenKind.NUMBER, TokenKind.DIGITS) or word in _VAGUE)
    counted = counted or (number_read_at(tokens, before) is not None and word not in date_words.ARTICLES)
    counted = counted or (word_at(tokens, at) in date_words.SEVERAL and word in date_words.COMING)
    placed = word in due_words.BEGINNINGS or ordinal_at(tokens, before) is not None or word in date_words.SHIFTS
    return counted or (unit in _LONG_UNITS and placed)


def _beginning(tokens: Sequence[Token], at: int) -> int:
    start = at
    while start > 0 and at - start < _MOST and _is_link(tokens, start - 1):
        start -= 1
    return start


def _end(parts: Parts, end: int) -> int:
    """Past what tells of time right behind, or behind "of the"."""
    for _ in range(_MOST):
        further = trace_at(parts, skip(parts.tokens, end, *date_words.OF))
        if further is None:
            break
        end = further
    return end


def _is_link(tokens: Sequence[Token], at: int) -> bool:
    word = word_at(tokens, at)
    return word in _LINKS or number_read_at(tokens, at) is not None or ordinal_at(tokens, at) is not None
