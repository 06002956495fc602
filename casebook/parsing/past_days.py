"""The one day in a clause on which what it tells happened: *£20 came on friday*, *gisteren gesproken*, *war am 3.9. da*.

Counted from the day on which it was told, and looked for behind that. Of two days, and of one that is another thing's (*the order
of friday*, *since monday*), none is taken.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from casebook.parsing.clock import Clock
from casebook.parsing.errors import UnreadableDate
from casebook.parsing.when import Direction, read_when
from casebook.records.values import Moment
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import MONTHS, SHORT_MONTHS, WEEKDAYS, any_of, every_name

_MONTH = any_of(every_name(MONTHS, SHORT_MONTHS))
_LAST = r"(?:(?:last|this|vorige|afgelopen|letzten|vergangenen) )?"
_DAY = QuickPattern(
    r"(?<![\w.,/:€£$-])(?:"
    r"(?:the )?day before yesterday|yesterday|yday|last night|today|this morning|eergisteren|gister(?:en|ochtend|middag|avond)"
    r"|vandaag|vanochtend|vanmiddag|vorgestern|gestern|heute|avant-hier"
    r"|(?P<here>hier)|aujourd['’]hui|ce matin|anteayer|ayer|anoche|hoy"
    rf"|(?P<weekday>{_LAST}(?:{any_of(every_name(WEEKDAYS))}(?: (?:dernier|pasado))?"
    r"|(?<=\bon )(?:mon|sat|sun)|(?<=\bop )(?:ma|di|wo|do|za|zo)|(?<=\bam )(?:mo|di|mi|do|fr|sa|so)|tues?|weds?|thu(?:rs?)?|fri))"
    rf"|(?P<dated>\d{{1,2}}(?:st|nd|rd|th|er|\.)? ?(?:of |de )?{_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}/\d{{1,2}}"
    r"|\d{1,2}\.\d{1,2}\.)"
    r")(?![\w/-]|\.\d|['’]s\b)"
)
_FRENCH = QuickPattern(r"[éàçêè]|\b(?:j['’]ai|est|ont|avec|le|la|les|un|une|euros reçus)\b")
"""What stands beside *hier* that is yesterday: elsewhere it is a word for *here*."""

_OF_SOMETHING = QuickPattern(
    r"\b(?:of|from|since|until|till?|before|after|by|due|for|next|until|every|each|no later than|was|were|van|sinds|tot|voor|na"
    r"|vanaf|volgende|elke|uiterlijk|von|vom|seit|bis|vor|nach|für|nächsten|jeden|ab|du|depuis|pour|avant|chaque|del|desde|hasta|para|antes"
    r"|cada)(?: (?:the|le|la|el|de|dem|den|zum))? \Z"
)
"""What stands before the day of a thing, or one that is to come."""


_CONTACTED = QuickPattern(
    r"\b(?:spoken?|talked|rang|phoned|called|e?mailed|chatted|wrote|texted|got through|gebeld|gesproken|gemaild|gechat|belde"
    r"|sprak|mailde|geschreven|angerufen|telefoniert|gesprochen|geschrieben|gemailt|gechattet|appelé|parlé|téléphoné|écrit|llamé|hablé"
    r"|j['’]ai eu|escribí|llamado|hablado|escrito|visited|went (?:back )?(?:to|in)|langsgegaan"
    r"|hingegangen|(?:passée?|allée?) (?:au|à)|fui a)\b"
)
"""What says that somebody was in touch with somebody."""

_NOT_THEN = QuickPattern(
    r"\b(?:again|weer|opnieuw|wieder|nochmal|encore|de nouveau|otra vez|today|vandaag|heute|aujourd|hoy|now)\b"
)
"""What may tell beside the day of a contact of another one."""

_COUNTED_FROM_NOW = QuickPattern(
    r"\b(?:tomorrow|tmrw|tmw|tonight|morgen|overmorgen|übermorgen|demain|mañana|next (?:week|month)|volgende week|nächste woche"
    r"|la semaine pro\w*|la semana que viene)\b"
)
"""What is counted from the day of typing: the text would tell another day of it, were the contact moved."""

_CLAUSE_ENDS = re.compile(rf"(?:[,;!?:]|\.(?! {_MONTH}\b))(?=\s|\Z)|\n", re.IGNORECASE)
"""Where a clause of a note ends; not behind the figure of a day, as in *2. November*."""

_LONGEST = 300
"""A text that is longer tells of more than one contact. Our own choice."""


_DATED_BEHIND = re.compile(r",? (?:(?:the|den|dem|le|el) )?(?=\d|[^\W\d]+ \d)")
"""What joins a day of the week with its date."""


def day_of_contact(text: str, at: Moment) -> date | None:
    """The one day before that of telling on which the one contact was that a short text tells of; None where that is not sure."""
    told = _CLAUSE_ENDS.split(text)
    if len(text) > _LONGEST or _COUNTED_FROM_NOW.search(text):
        return None
    if any(_NOT_THEN.search(each) for each in told if not _DAY.search(each)):
        return None
    clauses = [each for each in told if _CONTACTED.search(each)]
    days = [past_day_in(each, at) for each in clauses if _DAY.search(each)]
    is_first = bool(clauses and _DAY.search(clauses[0]))
    day = days[0] if is_first and len(set(days)) == 1 else None
    return day if day is not None and day < at.day else None


def past_day_in(clause: str, at: Moment) -> date | None:
    """The day; None where none is told, or more than one."""
    found = set()
    for each in _DAY.finditer(clause):
        before = clause[: each.start()]
        if each["here"] and not _FRENCH.search(clause.replace(each[0], "", 1)):
            continue
        behind = _DATED_BEHIND.match(clause[each.end() :])
        if each["weekday"] and behind and _DAY.match(clause[each.end() + behind.end() :]):
            continue  # Monday 2 November is one day
        if each["weekday"] and re.search(r"(?:^|[\w.])\W*[-–/]\Z", before):
            return None
        if _OF_SOMETHING.search(before):
            return None
        day = _read(each[0], at)
        if day is None:
            return None
        found.add(day)
    return found.pop() if len(found) == 1 else None


def _read(words: str, at: Moment) -> date | None:
    """The day that the words name, looked for behind the moment they were said at."""
    zone = ZoneInfo(at.zone)
    there = Clock(datetime.combine(at.day, time(23, 59), zone), at.zone)
    words = {"last night": "yesterday", "anoche": "ayer", "this morning": "today", "ce matin": "today"}.get(
        words.casefold(), words
    )
    try:
        day = read_when(words, there, Direction.PAST).day
    except UnreadableDate:
        return None
    return day if day <= at.day else None
