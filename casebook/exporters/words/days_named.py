"""Problem and want with the day beside each word that says another when it is read: `Yesterday (14 Sep) they charged me twice`.

Counted from the day on which the words were typed. Where it is not sure which day is meant, nothing is put beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from operator import is_
from typing import TYPE_CHECKING, Any

from casebook.domain.gathered_anew import gathered_with
from casebook.parsing.clock import Clock
from casebook.records.frozen import Frozen
from casebook.records.kinds import TOLD_LATER, Promise
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import MONTHS, SHORT_MONTHS, any_of, every_name
from casebook.text.words.relative_words import RELATIVE

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.language.language import Language
    from casebook.records.values import Moment

_AHEAD = QuickPattern(
    r"(?:by|before|until|till|for|next|coming|uiterlijk|vóór|voor|tot|volgende|komende|aanstaande|bis|zum|vor|nächsten|kommenden"
    r"|avant|d['’]ici(?: à| au)?|jusqu['’](?:à|au)|prochain|antes del?|hasta|para|próximo)(?: (?:le|el|op|the))?"
)
"""What stands before a weekday, or in its words, that is to come."""

_PAST = QuickPattern(r"\b(?:last|vorige|afgelopen|letzten|vergangenen|dernier|pasado)\b")

_RANGE = QuickPattern(
    r"(?:(?:every|each|any|elke|iedere|jeden?|chaque|tous les|todos los|cada|to|through|tot en met|black|good"
    r"|cyber|super|casual|man|girl|the|an?|my|your|our|its) |[-–—/])$"
)
"""What stands before a weekday that is none alone, or a part of a name: *the Friday box*."""

_TO_ANOTHER = QuickPattern(r"(?: (?:to|through|tot|bis|à|au|a) |[-–—/])(?=\w{2,}(?:day|dag|tag|di|s|woch|che|o)\b)")
"""What stands behind a weekday that begins a range of them."""

_TOLD = QuickPattern(
    r"\b(?:was|were|did|didn['’]t|had|came|took|sent|got|went|broke|paid|lost|left|kept|kwam|werd|was|heb|heeft|hebben|had|ging"
    r"|nam|habe|hat|haben|wurden?|war|kam|ging|nahm|ont|ai|a|avons|était|ha|han|he|hemos|fue|vino|llegó|[a-z]{3,}ed"
    r"|[a-zñ]{3,}(?:ó|aron|ieron))\b"
)
_TO_COME = QuickPattern(
    r"\b(?:will|shall|should|going to|would|need|needs|must|zal|zullen|gaan|gaat|moet|wordt|wird|werden|soll|sollen|muss|va"
    r"|vont|doit|sera|va a|van a|debe|será|want|wil|will|veux|quiero)\b|['’]ll\b"
)

_MONTH = any_of(every_name(MONTHS, SHORT_MONTHS))

_DATED = QuickPattern(
    r"(?:,? ?\(?|,? )(?:(?:the|den|dem|le|el|de|op|am|on) )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|er|\.)? ?(?:of |de )?{_MONTH}\b|{_MONTH} \d|\d{{1,2}}[./-]\d{{1,2}}\b"
    r"|\d{1,2}(?:st|nd|rd|th)\b|\d{4}-\d)"
)
"""A date that stands behind the words already."""

_NAMES_A_DATE = QuickPattern(rf"\b\d{{1,2}}(?:st|nd|rd|th|er|\.)? ?(?:of |de )?{_MONTH}\b|\b{_MONTH} \d{{1,2}}\b")
_SAID = QuickPattern(
    r"\b(?:said|says?|told|promised?|promises|assured?|wrote|zei|zegt|zeiden|vertelde|beloofde?n?|schreef|belooft|toegezegd|beloofd"
    r"|gezegd|sagte?n?|sagt|gesagt|versprach|versprochen|versprich\w*|zugesagt|schrieb|geschrieben"
    r"|(?:a|ont) (?:dit|promis|écrit|assuré)"
    r"|promet\w*|dit que|dijo|dijeron|dicho|prometi\w+|prometido|escribi\w+|aseguraron|aseguró)\b"
)
"""By what a sentence tells what somebody said, who counted from that day."""

_QUOTES = '"“„«»”'


class RelativeDay(Frozen):
    """Words that end at a place of a text, and the `day` that they name; none where they are vague, or it is not sure which."""

    words: str
    end: int
    day: Moment | None = None
    is_vague: bool = False


def with_days_named(facts: CaseFacts, language: Language) -> CaseFacts:
    """The facts with the days beside the words of problem and want that are known to have been typed on a day, and of the notes
    that were made as a promise was settled."""
    texts: dict[str, Any] = {}
    for name in TOLD_LATER if facts.typed else ():
        text = getattr(facts.case, name) or ""
        if (told := _told(facts, text, days_in(facts, name, text, language), language)) != text:
            texts[name] = told
    entries = tuple(_with_note(facts, each, language) if isinstance(each, Promise) else each for each in facts.entries)
    if not texts and all(map(is_, entries, facts.entries)):
        return facts
    return gathered_with(facts, replace(facts.case, **texts), entries)


def _with_note(facts: CaseFacts, promise: Promise, language: Language) -> Promise:
    """The promise with the days in its note, counted from when it was settled, where that is when the note was typed."""
    note, settled = promise.settled_note or "", promise.settled
    if settled is None or promise.day_said or not settled.has_time:
        return promise
    named = ((_named(found, note, settled, "problem", facts, language), settled) for found in RELATIVE.finditer(note))
    told = _told(facts, note, ((each, typed) for each, typed in named if each), language)
    return promise if told == note else replace(promise, settled_note=told)


def _told(facts: CaseFacts, text: str, days: Iterable[tuple[RelativeDay, Moment]], language: Language) -> str:
    """The text with its days; when it was written is said once."""
    told, at = "", 0
    for each, typed in days:
        shown = _shown(facts, each, typed, language)
        shown = "" if each.is_vague and shown in told else shown
        told, at = f"{told}{text[at : each.end]}{shown}", each.end
    return told + text[at:]


def days_in(facts: CaseFacts, name: str, text: str, language: Language) -> Iterator[tuple[RelativeDay, Moment]]:
    """The words in a text of this name that name a day so and no date beside it, with the moment that they are counted from."""
    for found in RELATIVE.finditer(text) if facts.typed else ():
        typed = facts.typed.get((name, found[0].casefold())) if facts.typed else None
        if typed is not None and (named := _named(found, text, typed, name, facts, language)):
            yield named, typed


def _shown(facts: CaseFacts, named: RelativeDay, typed: Moment, language: Language) -> str:
    """The day in brackets; of what is vague that of which it is said, once that is over."""
    if named.day is not None:
        day = named.day.day
        return f" ({language.day(day, year=day.year != facts.now.year)})"
    if typed.day >= facts.now.date() or not named.is_vague:
        return ""
    said = language.day(typed.day, year=typed.day.year != facts.now.year)
    return f" ({language.written_on.format(day=said)})"


def _named(
    found: re.Match[str], text: str, typed: Moment, name: str, facts: CaseFacts, language: Language
) -> RelativeDay | None:
    words, before = found[0], text[: found.start()]
    sentence = re.split(r"[.!?]\s", before)[-1]
    whole = sentence + re.split(r"[.!?](?:\s|\Z)", text[found.start() :])[0]
    if words.casefold().startswith("hier") and language.code != "fr":
        return None  # here, of whoever is Dutch or German
    if _DATED.match(text[found.end() :]) or sum(map(sentence.count, _QUOTES)) % 2 or _RANGE.search(sentence):
        return None
    if _TO_ANOTHER.match(text[found.end() :]):
        return None
    names_a_date = _NAMES_A_DATE.search(sentence) is not None  # it may be counted from that
    is_ahead = _is_ahead(found, sentence, whole, name)
    is_of_then = name == "problem" and (_SAID.search(whole) is not None or (bool(is_ahead) and names_a_date))
    if is_ahead is None or is_of_then or found.lastgroup == "vague":
        return RelativeDay(words, found.end(), is_vague=not (is_of_then and names_a_date))
    return RelativeDay(words, found.end(), _day(words, typed, facts, is_ahead=is_ahead))


def _is_ahead(found: re.Match[str], sentence: str, whole: str, name: str) -> bool | None:
    """Whether they look ahead; None where a weekday may be either."""
    if found.lastgroup != "weekday":
        return bool(_LATER.search(found[0]))
    if _PAST.search(found[0]):
        return False
    led = re.search(r"(\S+(?: \S+)?) $", sentence)
    if name != "problem" or _AHEAD.search(found[0]) or (led and _AHEAD.fullmatch(led[1].rpartition(" ")[2])):
        return True
    if _TO_COME.search(whole):
        return None if _TOLD.search(whole) else True
    return False if _TOLD.search(whole) else None


_LATER = QuickPattern(
    r"\b(?:tomorrow|morgen|overmorgen|übermorgen|demain|après-demain|(?<!esta )mañana|next|volgende?|komende|nächste\w*"
    r"|kommende\w*|prochaine?|próxim[oa]|que viene)\b(?! früh)"
)


def _day(words: str, typed: Moment, facts: CaseFacts, *, is_ahead: bool) -> Moment | None:
    """The day of these words, as they are read where a date is typed; None of what is none."""
    from casebook.parsing.errors import UnreadableDate
    from casebook.parsing.when import Direction, read_when

    there = Clock(typed.clock or facts.now, typed.zone, country=facts.case.country)
    try:
        return read_when(words, there, Direction.FUTURE if is_ahead else Direction.PAST)
    except UnreadableDate:
        return None
