"""Money that came back as the person noted it in words: it is told, and asked for no more, as if it had been recorded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from casebook.domain.all_back import asks_for_all
from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import gathered_with
from casebook.domain.notes.money_came import clause_of_money, money_that_came
from casebook.domain.notes.own_messages import is_own_message
from casebook.errors import WrongValue
from casebook.exporters.facts.noted.own_days import YESTERDAY
from casebook.exporters.words.asked_last import LONGEST_LOOKED_AT, AskedLast, asked_last
from casebook.exporters.words.case_clock import case_clock
from casebook.exporters.words.typed import lines_of, one_line
from casebook.parsing.money import read_money
from casebook.records.kinds import Event
from casebook.records.values import Moment, Money
from casebook.records.vocabularies import EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sums
from casebook.text.words.rest_words import DIFFERENCE, REST

if TYPE_CHECKING:
    from casebook.language.language import Language

_EURO = "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK"
_CURRENCIES = dict.fromkeys(_EURO.split(), "EUR") | {"GB": "GBP", "US": "USD", "CA": "CAD", "AU": "AUD", "CH": "CHF"}
"""What people mean in a country by a sum that they write without its currency (ISO 3166-1, ISO 4217)."""

_OF_ANOTHER = QuickPattern(
    r"\b(?:from|off|van|von|vom|de|del|d['’]|du|par|por)\b(?! (?:the|de|het|den|dem|der|die|las?|los|el|les?)? ?\d)"
    r"|\b(?:bank|insur\w+|verzeker\w+|versicher\w+|assur\w+|segur\w+|chargeback|paypal|klarna)\b"
)
"""Whose money it was may be another's."""

_TO_COME = QuickPattern(
    r"\b(?:by|before|within|next|will|soon|tomorrow|should|uiterlijk|binnen \d|morgen|volgende|zal|zou|moet|komt|bis|spätestens"
    r"|nächste\w*|kommt|soll\w*|wird|demain|prochain\w*|sera|d['’]ici|avant|mañana|próxim\w*|antes|será)\b"
)
"""It may still have to come."""

_PAID = QuickPattern(
    r"\b(?:paid|betaald?e?|bezahlt|payé|pagué|pagado) (?P<behind>[€$£]? ?\d[\d.,]*\d)(?![\w-])"
    r"|(?<![\w.,-])(?P<before>[€$£]? ?\d[\d.,]*\d(?: ?(?:€|eur(?:os?)?|quid|pounds?))?)"
    r" (?:paid|betaald|bezahlt|payés?|pagad[oa]s?)\b"
)
"""What was paid, as it was typed."""

_SAYS_REST = QuickPattern(
    rf"\b(?:{REST}|{DIFFERENCE}|other|andere[nrs]?|autre|otr[oa]s?|still|nog|noch|encore|aún|todavía)\b"
)
"""What is asked for then is what is left."""

_BARE = QuickPattern(r"(?<![\w.,-])[€$£]? ?\d{2,}(?:[.,]\d+)*(?: ?(?:€|eur(?:os?)?|quid|pounds?))?(?![\w%]|[.,]?\d)")


def with_noted_refunds(facts: CaseFacts, unasked: CaseFacts, language: Language) -> CaseFacts:
    """The facts with each note that money came as a refund of so much, and what is at stake as they asked for it before; they are
    `unasked` without what was asked for last in the place of what is wanted.

    The same where a refund was recorded or is left out, or nobody can say whose money it was, in which currency, or of how much.
    """
    case = facts.case
    if case.closed is not None or facts.refunds or facts.left_out:
        return facts
    notes, code = list(_notes_of_money(facts, language)), language.code
    currency = _currency_of(facts) if notes else ""
    found = {each.number: refund for each in notes if (refund := _as_refund(each, currency, code))} if currency else {}
    sums_that_came = [each.amount.minor for each in found.values() if each.amount]
    if not found or len(set(sums_that_came)) < len(sums_that_came):  # the same money may be noted twice
        return facts
    first, came = min(each.at.instant for each in found.values()), sum(sums_that_came)
    whole = _whole_of(facts, asked_last(unasked, language), currency, code, first)
    if whole is None or whole.currency != currency or whole.minor < came or _may_be_the_rest(facts, whole, came, code):
        return facts
    entries = (found.get(each.number, each) for each in facts.entries)
    return gathered_with(facts, replace(case, amount=whole), entries)


def _may_be_the_rest(facts: CaseFacts, whole: Money, came: int, code: str) -> bool:
    """Whether what is asked for may be what is left already: it says so, or makes up a sum of the record with what came."""
    if _SAYS_REST.search(one_line(facts.case.want)):
        return True
    texts = (facts.case.problem, *(each.text for each in facts.entries))
    named = (found[0].strip() for text in texts for found in _BARE.finditer(one_line(text)))
    return any(money.minor == whole.minor + came for each in named if (money := _read(each, whole.currency, code)))


def _currency_of(facts: CaseFacts) -> str:
    """The one currency that the record names, else that of the country; nothing where it names several, or there is none."""
    named = {each.currency for each in facts.balances} | ({facts.case.currency} - {None})
    if not named:
        texts = (facts.case.problem, facts.case.want, *(each.text for each in facts.entries))
        typed = (each.typed for text in texts for each in sums(one_line(text)) if each.currency)
        named = {money.currency for each in typed if (money := _read(each, None, None))}
    return (
        next(iter(named)) or "" if len(named) == 1 else "" if named else _CURRENCIES.get(facts.case.country or "", "")
    )


def _read(typed: str, currency: str | None, code: str | None) -> Money | None:
    try:
        return read_money(typed, currency, code)
    except WrongValue:
        return None


def _notes_of_money(facts: CaseFacts, language: Language) -> Iterator[Event]:
    """The notes since the company was first spoken to that say how much came, in nobody's words and of no day to come."""
    since = min((each.at.instant for each in facts.own_contacts), default=None)
    for note in facts.events:
        if since is None or note.event is not EventKind.NOTE or note.amount or note.at.instant <= since:
            continue
        clause = clause_of_money(lines_of(note.text))
        is_unsure = _OF_ANOTHER.search(clause) or _TO_COME.search(clause) or language.lead.hearsay.search(clause)
        if clause and not is_unsure and len([*_BARE.finditer(clause)]) == 1:
            yield note


def _as_refund(note: Event, currency: str, code: str) -> Event | None:
    """The note as a refund, without the clause that says so; None of another currency."""
    text = lines_of(note.text)
    money, clause = _read(money_that_came(text), currency, code), clause_of_money(text)
    if money is None or not money.minor or money.currency != currency:
        return None
    at, left = _day_of(note.at, clause), _without(text, clause) or None
    return replace(note, at=at, event=EventKind.REFUNDED, amount=money, text=left)


def _day_of(at: Moment, clause: str) -> Moment:
    """The day that the clause says it of, beside the one it was written down on."""
    if not any(words.search(clause) for words in YESTERDAY.values()):
        return at
    day = (at.day - timedelta(days=1)).isoformat()
    return replace(at, at=day, instant=f"{day}T00:00:00Z")


def _without(text: str, clause: str) -> str:
    """The text without this clause."""
    return text.replace(clause, "", 1).strip(" ,.;:!")


def _whole_of(facts: CaseFacts, asked: AskedLast | None, currency: str, code: str, first: str) -> Money | None:
    """What they ask for since before the `first` of it came: the one sum that they want, which stands in an older entry; what was
    paid, where all of it is wanted back; else what was said to come."""
    case, older = facts.case, [each for each in facts.entries if each.at.instant < first]
    want = one_line(case.want)
    if case.amount is not None:
        return None if _BARE.search(want) else case.amount
    if asked is not None and asked.entry.at.instant >= first:
        return None
    told = [one_line(case.problem), *(one_line(each.text) for each in older)]
    if _BARE.search(want):
        whole = _only_sum(want, currency, code)
        named = {_read(found[0].strip(), currency, code) for text in told for found in _BARE.finditer(text)}
        return whole if whole in named else None
    if want and asks_for_all(want):
        paid = {(found["behind"] or found["before"]).strip() for text in told for found in _PAID.finditer(text)}
        return _read(paid.pop(), currency, code) if len(paid) == 1 else None
    return None if want else _only_sum(_said_to_come(facts, first), currency, code)


def _only_sum(text: str, currency: str, code: str) -> Money | None:
    named = {each[0].strip() for each in _BARE.finditer(text)}
    return _read(named.pop(), currency, code) if len(named) == 1 else None


def _said_to_come(facts: CaseFacts, until: str) -> str:
    """The last sentence of a contact that reads like a promise of money, where no promise was recorded."""
    from casebook.parsing.promises.sentences import promise_in_text

    clock = case_clock(facts)
    older = (each for each in reversed(facts.own_contacts) if each.at.instant < until)
    told = (each for each in older if not facts.promises and not is_own_message(each))
    said = (
        promise_in_text(each.text or "", each.at, clock) for each in told if len(each.text or "") <= LONGEST_LOOKED_AT
    )
    return next((each for each in said if each and _BARE.search(each)), "")
