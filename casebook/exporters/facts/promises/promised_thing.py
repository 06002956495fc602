"""What was promised, in the words it was written down in, as the object of a sentence: `a full refund`, `the buyback form`.

The day that it was due is left out of these words, since it is told beside them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.nearness import is_a_new_thing
from casebook.exporters.facts.promises.sum_in_words import says_how_much
from casebook.exporters.facts.promises.verbs_first import with_its_subject_first
from casebook.exporters.words.case_clock import case_clock
from casebook.exporters.words.german_nouns import with_capitals
from casebook.exporters.words.typed import inside_a_sentence, one_line
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.words.calendar_words import WEEKDAYS, any_of, by_place
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from collections.abc import Collection

    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.wording import Wording
    from casebook.parsing.due_dates import DueDate
    from casebook.records.kinds import Promise
    from casebook.records.values import Moment

LONGEST_THING = 60
"""How long it may be and still stand within a sentence. Our own choice."""

SAYS_LITTLE = (Promised.REPAIR, Promised.INFORMATION, Promised.OTHER)
"""Kinds that do not say what is coming: a technician, a part, a form."""

_LEAST_THING, _FEW_WORDS = 4, 2
_CONDITION = QuickPattern(
    r"\b(?:if|unless|provided|once|when|as soon as|after|als|indien|mits|tenzij|zodra|wanneer|nadat"
    r"|falls|wenn|sobald|sofern|nachdem|vorausgesetzt"
    r"|si|cuando|siempre que|en cuanto|una vez|después de|tras|salvo que|a menos que"
    r"|s['’]il|dès|une fois|lorsque|quand|à condition|sous réserve|après)\b"
)

_BEFORE_A_DAY = (
    r"(?: (?:para|antes|hasta|a más tardar|como muy tarde|como máximo|del?|el|este|esta|próxim[oa]"
    r"|avant|d['’]ici|jusqu['’](?:à|au)|au plus tard|pour|sous|dans|au|le|la|ce|cette))+ ?\Z"
)
"""What stands in Spanish and in French before a day, which is read without it."""

_WEEKDAYS = tuple(map(any_of, by_place(WEEKDAYS)))
"""The days of the week, as `date.weekday` counts them, each by all its names."""

_A_DAY = QuickPattern(
    r"(?:(?:on|this|op|deze|am|diesen|le|ce|el|este) )?(?:the |de |den )?"
    r"(?:\d\d?(?:st|nd|rd|th|e|er|\.)?(?: (?:of |de )?(?:jan|feb|m[aä]r|mrt|apr|ma[iy]|mei|ju[ln]|aug|sep|o[ck]t|nov|de[cz]|ene"
    r"|abr|ago|dic|f[ée]v|avr|jui|ao[ûu])|/\d)|\d{4}-\d|(?:jan|feb|mar|apr|may|ju[ln]|aug|sep|oct|nov|dec)[a-z]*\.? \d"
    rf"|(?:{'|'.join(_WEEKDAYS)}|mon|tue|wed|thu|fri|sat|sun"
    r"|today|tomorrow|tonight|vandaag|vanavond|morgen|overmorgen|heute|übermorgen|aujourd['’]hui|demain|apr[èe]s-demain|hoy"
    r"|(?:pasado )?mañana)\b)"
)
"""How the words for a day begin that name no more than the day: not *by*, *before* or *within*."""

_BY_AN_HOUR = QuickPattern(
    r"\b(?:before|by|until|till|between|voor|tussen|tot|uiterlijk|vor|bis|zwischen|avant|entre|jusqu|antes de|hasta)\b"
    r"|\d ?(?:h|u|uhr|uur|am|pm)?(?::\d\d)? ?(?:-|–|to|tot|bis|à|a) ?\d"
)
"""What says that the hour is the last: *before noon*, *entre 8h et 12h*; nothing comes at twelve then."""

_HOURS = QuickPattern(r"(?<=\d) ?(?:h|uhr|uur|u|heures|horas)\Z")
"""What stands behind the hour at the end: *entre 8h et 12h*."""

_AT_THE_LATEST = QuickPattern(
    r"\W*(?:at (?:the )?latest|op (?:zijn|z['’]n) laatst|(?:of|or|oder|ou|o) (?:eerder|earlier|sooner|before|früher|avant|antes)"
    r"|spätestens|au plus tard|a más tardar|como (?:muy tarde|máximo))\b"
)
"""What stands behind a day by which something is to happen."""

_TERM = QuickPattern(
    r" (?:in|innerhalb(?: von)?|binnen|sous|dans(?: les)?|en|dentro de|en un plazo de) \d+(?: ?(?:-|–|bis|à|a) ?\d+)?"
    r" (?:(?:werk|arbeits)?tag|woche|stunde|jour|semaine|heure|día|semana|hora)\w*(?: (?:ouvr|hábil|laborabl)\w+)?\Z"
)
"""How long something may take, in German, French and Spanish, in which no day is read of it."""


_A_TIME = QuickPattern(
    rf"\b(?:{'|'.join(_WEEKDAYS)})\b|\d (?:working |business |werk|arbeits)?(?:hour|day|week|month|uur|dag|weken|maand"
    r"|stunde|tag|woche|monat|heure|jour|semaine|mois|hora|día|semana|mes)\w*\b|\b(?:today|tomorrow|tonight|week|vandaag|morgen|heute"
    r"|aujourd['’]hui|demain|hoy|mañana)\b"
)
"""What names a day of the week, or how long something takes."""

_HOURS_BEHIND = QuickPattern(
    r",? ?(?:(?:between|from|tussen|van|zwischen|von|entre|de|desde|à partir de) )?\d{1,2}(?:[.:h]\d\d)? ?(?:h|am|pm|uur|uhr)?"
    r" ?(?:-|–|to|till?|and|tot|en|bis|und|à|et|a|y) ?\d{1,2}(?:[.:h]\d\d)? ?(?:h|am|pm|uur|uhr)?"
)
"""Between which hours it comes, behind the day: *fri 20 feb 8 to 1*."""

_WITH_ME = QuickPattern(
    r",? (?:(?:with|at|bij|bei|chez|en|in) (?:me|mine|us|mij|ons|mir|uns|moi|nous|casa|huis|mi casa)|thuis)"
)
"""That it comes to the person, behind the day."""

_LEADS_UP = QuickPattern(
    r"\b(?:within|inside|in|up to|binnen|over|innerhalb(?: von)?|sous|dans(?: les)?|dentro de|en(?: un plazo de)?)[ ,;]*\Z"
)
"""What leads up to how long something may take."""


CREDIT = QuickPattern(
    r"\b(?:(?<!the )credits?(?! card)|credit notes?|tegoed|creditering|creditnota|gutschrift|(?:un|d['’]|l['’]) ?avoir|abono)\b"
)
"""What is money on an account or a bill of theirs, which nobody pays out."""

SUM_BEHIND = QuickPattern(
    r" (?:(?:(?:to the value|ter waarde|in höhe|im wert|d['’]un montant|por (?:un )?(?:importe|valor)) )?(?:of|van|von|de)"
    r"|over|for|über|voor|für|pour|por) ((?:[€£$] ?)?\d[\d.,\u00a0\u202f]*(?: ?(?:[€£$]|\w{3,6}))?)$"
)
"""A sum behind the thing that it is the sum of."""

SUM_BARELY_BEHIND = QuickPattern(
    r"(?P<what>.*\b(?:refund|reimbursement|repayment|payment|compensation|credit|terugbetaling|vergoeding|teruggave|uitbetaling"
    r"|erstattung|rückzahlung|auszahlung|gutschrift|remboursement|paiement|versement|indemnisation|reembolso|devolución|pago"
    r"|abono|indemnización)) (?P<amount>(?:[€£$] ?)?\d[\d.,]*\d(?: ?(?:[€£$]|(?-i:[A-Z]{3})|euros?|pounds?))?)"
)
"""The same without a word between them: *refund 39.90*."""


def is_conditional(text: str) -> bool:
    """Whether it is promised only if something happens: then its kind alone would say too much."""
    return _CONDITION.search(text) is not None


def condition_in(text: str) -> str:
    """`if nobody comes` of *all bills refunded if nobody comes*: what it hangs on; nothing where that stands first."""
    found = _CONDITION.search(text)
    return text[found.start() :] if found and found.start() else ""


def says_its_event(promise: Promise) -> bool:
    """Whether a promise that hangs on something says that in its own words."""
    event = one_line(promise.after)
    return bool(event) and event.casefold() in one_line(promise.text).casefold()


def without_its_event(promise: Promise) -> str:
    """`a payment` of *a payment within 14 days of receiving the invoice*: the words of a promise without what it hangs on and how
    long after that it may take, which are told beside them; all of them where they say no such thing."""
    text, within = one_line(promise.text), one_line(promise.within) if promise.after is not None else ""
    if not says_its_event(promise):
        rest = text
    else:
        from casebook.parsing.promises.conditions import without_condition

        rest = without_condition(text)
        within = within if rest != text else ""
    if not within or within not in rest:
        return rest
    before, _, behind = rest.partition(within)
    thing = f"{_LEADS_UP.sub('', before).rstrip(' ,;')}{behind}".lstrip(" ,;")
    return thing if len(thing) >= _LEAST_THING else rest


def without_due_words(wording: Wording, promise: Promise) -> str:
    """The words of a promise without the piece at their end that names the day it is due; all of them where there is none."""
    text = without_its_event(promise).rstrip(" .,;")
    if promise.due is None or not text:
        return text
    found = due_date_in_sentence(text, promise.at, wording.facts)
    if found is None or found.last.day != promise.due.day:
        return text
    if (bare := _HOURS.sub("", text)).endswith(found.words):
        text = bare
    if not text.endswith(found.words):
        return _without_in_the_middle(text, found.words)
    thing = re.sub(_BEFORE_A_DAY, "", text.removesuffix(found.words)).rstrip(" ,;:-–—(")
    return text if len(thing) < _LEAST_THING or _trails_off(thing) else thing


def without_term(wording: Wording, promise: Promise) -> str:
    """The same without how long it may take either, where no day is read of that."""
    plain = without_due_words(wording, promise)
    return _TERM.sub("", plain) if promise.due is not None else plain


def names_time(words: str) -> bool:
    """Whether they name a day of the week, or so many hours, days or weeks."""
    return _A_TIME.search(words) is not None


def _without_in_the_middle(text: str, words: str) -> str:
    """`an installer with both doors` of `an installer on 28 September with both doors`: only what comes with it goes on so, or
    what stands behind the day: `komt hij` of `maandag komt hij`."""
    before, _, after = text.partition(words)
    thing = re.sub(r"(?:\A| )(?:on|op|am|le|el)\Z", "", before.rstrip())
    if len(thing) >= _LEAST_THING and (_HOURS_BEHIND.fullmatch(after) or _WITH_ME.fullmatch(after)):
        return thing.rstrip(" ,")
    if not thing and len(after) >= _LEAST_THING:
        rest = after.lstrip(" ,")
        return with_its_subject_first(rest) or text
    is_with = compiled(r" (?:with|met|mit|avec|con)\b").match(after) is not None
    return f"{thing}{after}" if is_with and len(thing) >= _LEAST_THING else text


_DUE_BY_A_DAY = (Promised.REFUND, Promised.REPLY, Promised.INFORMATION)


def takes_place(wording: Wording, promise: Promise) -> bool:
    """Whether its words name the day it was due as the one on which it happens: `an engineer on 24 Apr`, `a fitter tomorrow`.
    Money and what somebody writes are due by a day."""
    text = "" if promise.promised in _DUE_BY_A_DAY else one_line(promise.text)
    if promise.due is None or promise.due_from not in (None, promise.due.day) or not text:
        return False
    found = due_date_in_sentence(text, promise.at, wording.facts)
    if found is None or found.last.day != promise.due.day:  # a weekday may be said of another than the next
        weekday = compiled(rf"\b{_WEEKDAYS[promise.due.day.weekday()]}\b").search(text)
        return weekday is not None and not wording.language.deadline.search(text)
    if found.first or not _A_DAY.match(found.words) or (promise.due.has_time and _BY_AN_HOUR.search(text)):
        return False
    return not _AT_THE_LATEST.match(text.partition(found.words)[2])


def due_date_in_sentence(text: str, made: Moment, facts: CaseFacts) -> DueDate | None:
    """The day that was promised in these words, where there is one; working days are those of the country of the case."""
    from casebook.parsing.due_dates import due_date_in

    return due_date_in(text, made, case_clock(facts))


def _trails_off(thing: str) -> bool:
    """Whether a word or two are left behind a comma, which say nothing without what followed: `approve it, money`."""
    *before, last = thing.split(", ")
    return bool(before) and len(last.split()) <= _FEW_WORDS


def thing_promised(wording: Wording, promise: Promise) -> str:
    """`an engineer`, `a full refund to my card`; nothing where its words are no such thing, or hang on something. Of a new thing
    that was promised beside a call or an answer, that alone."""
    thing = first_promised(promise) or without_due_words(wording, promise)
    return "" if is_conditional(without_its_event(promise)) else _as_thing(wording, promise, thing)


def part_promised(wording: Wording, promise: Promise, kinds: Collection[Promised]) -> str:
    """`a free repair with collection` of *a free repair with collection, and the fee of 45 GBP back*: the part of a promise of
    several things that is of one of these kinds; nothing where none is, or its words are no such thing."""
    parts = re.split(rf",? (?:{AND}) ", without_due_words(wording, promise))
    if len(parts) < 2 or is_conditional(without_its_event(promise)):
        return ""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    of_kind = (part.rstrip(" ,") for part in parts if not kinds_named_in(part).isdisjoint(kinds))
    return next(filter(None, (_as_thing(wording, promise, part) for part in of_kind)), "")


def _as_thing(wording: Wording, promise: Promise, thing: str) -> str:
    if len(thing) > LONGEST_THING:
        return ""
    if promise.due is not None:
        thing = _TERM.sub("", thing)  # the day that follows of it is told beside
    if wording.language.nouns_have_capitals:
        thing = inside_a_sentence(thing)
    elif thing[1:2].islower():
        thing = thing[:1].lower() + thing[1:]
    for pattern, form in wording.language.lead.things:
        if found := pattern.fullmatch(thing):
            told = found.expand(form)
            return with_capitals(told) if wording.language.nouns_have_capitals else told
    return ""


def deed_promised(wording: Wording, promise: Promise) -> str:
    """`to pay the 640` of *pays the 640*, as it goes on from that somebody promised; nothing where its words say no such thing,
    hang on something, or are long."""
    said = without_due_words(wording, promise)
    if len(said) > LONGEST_THING or is_conditional(without_its_event(promise)):
        return ""
    said = inside_a_sentence(said)
    actions = ((pattern.fullmatch(said), form) for pattern, form in wording.language.lead.promised_actions)
    return next((found.expand(form).strip() for found, form in actions if found), "")


def first_promised(promise: Promise) -> str:
    """`new left aid` of `new left aid, he rings me by Friday`: what is due on that day is the call; nothing of other promises."""
    first, _, rest = one_line(promise.text).partition(", ")
    return first if rest and promise.promised in OCCASIONS and is_a_new_thing(first) else ""


def is_no_mere_kind(promise: Promise) -> bool:
    """Whether its kind would say another thing than was promised: a credit is no refund, nor fifty pounds; a fitter with a new
    awning no repair."""
    text = promise.text or ""
    if promise.promised in (Promised.REPAIR, Promised.DELIVERY):
        return is_a_new_thing(text)
    if promise.promised is not Promised.REFUND:
        return False
    return CREDIT.search(text) is not None or says_how_much(text)
