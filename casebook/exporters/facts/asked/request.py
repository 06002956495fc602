"""What the lead asks for, and by which day: in the person's own words as long as they are true of what came already."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from casebook.exporters.facts.asked.all_refunded import all_refunded
from casebook.exporters.facts.asked.asked_briefly import asked_briefly
from casebook.exporters.facts.asked.asked_by_sum import asked_by_sum
from casebook.exporters.facts.asked.balance_told import came_otherwise
from casebook.exporters.facts.asked.owed_ask import (
    all_but_what_came,
    ask_with_owed,
    owed_of_it,
    rest_asked,
    said_to_them,
    with_currency,
)
from casebook.exporters.facts.asked.part_came import part_refunded
from casebook.exporters.facts.asked.promised_money_came import promised_money_came
from casebook.exporters.facts.asked.rest_of_all import own_rest_of_all
from casebook.exporters.facts.problem.lead_parts import asked, day_asked
from casebook.exporters.words.typed import as_sentence, capitalised
from casebook.records.frozen import Frozen
from casebook.records.vocabularies import OCCASIONS, Promised

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.values import Money


class Instead(Enum):
    """What is asked in the place of what is wanted, since money came."""

    NOTHING = "nothing"
    THE_REST = "the rest"
    CONFIRMATION = "a confirmation"


class Request(Frozen):
    """What is asked, in the wordings that fit different leads.

    `text`: in full.
    `briefly`: where the lead already says what came.
    `of_all`: where the lead does not say of how much the rest is asked for.
    `with_sum`: with the sum that is owed, where what is wanted is money and names no sum.
    `in_few_words`: the same as `with_sum`, or in full, without why or what for; nothing where it says neither.
    `by_sum`: the same by its sum alone, where it asks for money and nothing else.
    `owed`: how much is still owed of a sum that what is wanted names.
    `instead`: what is asked in the place of what is wanted.
    `with_promise`: what is asked behind the promise's own words, where nobody wrote what is wanted.
    `by`: the day by which `with_promise` is asked for.
    `what`: what `text` asks for, as it was typed.
    `until`: how `text` ends, where that is the day by which it asks; nothing where it ends otherwise.
    """

    text: str
    briefly: str = ""
    of_all: str = ""
    with_sum: str = ""
    in_few_words: str = ""
    by_sum: str = ""
    owed: str = ""
    instead: Instead = Instead.NOTHING
    with_promise: str = ""
    by: date | None = None
    what: str = ""
    until: str = ""


def request_of(wording: Wording, ask: str, by: date | None, *, is_kept: bool) -> Request:
    """What is asked by which day; an ask that `is_kept` was typed for this very text and is never put otherwise."""
    ask = ask if is_kept else said_to_them(wording, ask)
    is_open = wording.facts.case.closed is None
    nobody_asked = promised_money_came(wording) if is_open and not ask else None
    came = all_refunded(wording, ask) if ask and not is_kept else [nobody_asked] if nobody_asked else []
    if came:
        return _confirmation(wording, came, by)
    named = with_currency(wording, ask)
    rest, of_all = ("" if is_kept or not ask else rest_asked(wording, named, of_all=each) for each in (False, True))
    if rest:
        brief, by_sum = _in_few_words(wording, rest, by), _by_sum(wording, rest, by)
        of_all = asked(wording, of_all, by)
        text, until = _with_day(wording, rest, by)
        return Request(
            text, of_all=of_all, in_few_words=brief, by_sum=by_sum, instead=Instead.THE_REST, what=rest, until=until
        )
    if not ask and (owed := _owed_alone(wording)):
        return Request(asked(wording, owed, by), instead=Instead.THE_REST)
    if not ask and is_open:
        keep = wording.language.lead.keep_promise_by.format(day=day_asked(wording, by))
        return Request(asked(wording, ask, by), with_promise=keep, by=by)
    ask = ask if is_kept else all_but_what_came(wording, ask)
    full = ask_with_owed(wording, ask)
    with_sum = asked(wording, full, by) if full != ask else ""
    brief = "" if is_kept else _in_few_words(wording, full, by)
    text, until = _with_day(wording, ask, by)
    until = "" if is_kept else until
    owed = owed_of_it(wording, ask)
    of_all = "" if is_kept else own_rest_of_all(wording, ask)
    of_all = asked(wording, of_all, by) if of_all else ""
    by_sum = "" if is_kept else _by_sum(wording, full, by)
    return Request(
        text, of_all=of_all, with_sum=with_sum, in_few_words=brief, by_sum=by_sum, owed=owed, what=ask, until=until
    )


def _confirmation(wording: Wording, came: list[Money], by: date | None) -> Request:
    """That what came is all there was to come, where it did in one currency or several."""
    language, lead, day = wording.language, wording.language.lead, day_asked(wording, by)
    amount = language.listed([language.money(each.amount, each.currency) for each in came])
    brief, otherwise = lead.confirm_settled.format(day=day), came_otherwise(wording)
    otherwise = otherwise or (language.came.format(amount=amount) if len(came) > 1 else "")
    said = f"{as_sentence(capitalised(otherwise))} {brief}"
    text = said if otherwise else lead.all_refunded.format(amount=amount, day=day)
    return Request(text, brief, instead=Instead.CONFIRMATION)


def _with_day(wording: Wording, ask: str, by: date | None) -> tuple[str, str]:
    """The ask as a sentence, and how that ends where this is the day."""
    text, until = asked(wording, ask, by), wording.language.by_day.format(day=day_asked(wording, by))
    return text, until if ask and text.endswith(until) else ""


def _in_few_words(wording: Wording, ask: str, by: date | None) -> str:
    case, promised = wording.facts.case, (each.promise.text for each in wording.facts.promises)
    known = " ".join(filter(None, (case.problem, *promised)))
    known = known or " ".join(each.text or "" for each in wording.facts.contacts)
    amount = f" {case.amount.amount} {case.amount.currency}" if case.amount else ""
    brief = asked_briefly(ask, f"{known}{amount}")
    return asked(wording, brief, by) if brief else ""


def _by_sum(wording: Wording, ask: str, by: date | None) -> str:
    brief = asked_by_sum(wording, ask)
    return asked(wording, brief, by) if brief else ""


def _owed_alone(wording: Wording) -> str:
    """The rest of the money, where nobody wrote what is wanted, a part of it came and no thing was promised; else nothing."""
    facts, part = wording.facts, part_refunded(wording.facts)
    is_thing = any(
        each.promise.promised not in (Promised.REFUND, Promised.OTHER, *OCCASIONS) for each in facts.promises
    )
    if part is None or facts.case.closed is not None or is_thing:
        return ""
    owed = part.money(part.owed)
    return wording.language.lead.the_rest_of_it.format(amount=wording.language.money(owed.amount, owed.currency))
