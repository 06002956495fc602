"""How a contact ended, as its line tells that, and whether the lead does."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from casebook.exporters.facts.refusals.refusal_forms import refused_the_rest
from casebook.exporters.facts.refusals.refusal_reasons import claims_of_me, done_by_nobody
from casebook.exporters.facts.refusals.refusals import refusal_told, refuses
from casebook.exporters.words.typed import as_sentence, capitalised, one_line
from casebook.records.vocabularies import Outcome, Promised, Role
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.negations import NOTHING, says_no

if TYPE_CHECKING:
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact


_NOTHING = QuickPattern(rf"\b(?:{NOTHING})\b")


def answered_no(contact: Contact, said: Sequence[str]) -> bool:
    """Whether a bot that is said to have answered nothing said no: *the chatbot can do nothing* is an answer."""
    text = " ".join(said)
    is_bot = contact.role is Role.BOT and contact.outcome is Outcome.NO_ANSWER
    return is_bot and (says_no(text) or _NOTHING.search(text) is not None)


def is_refusal_told(wording: Wording, contact: Contact, told: str) -> bool:
    """Whether what is told says that this person refused that day."""
    if not refuses(contact):
        return False
    whats = wording.language.promised_as.values()
    forms = (
        refusal_told(wording, contact),
        refusal_told(wording, contact, is_it=True),
        *(refusal_told(wording, contact, what) for what in whats),
        wording.language.lead.refused_alone_on.format(who=one_line(contact.who), day=wording.day(contact.at)),
        *refused_the_rest(wording, contact)[:1],
        *done_by_nobody(wording, contact),
    )
    text = told.casefold()
    return any(form.casefold() in text for form in forms)


def is_refusal_in_lead(wording: Wording, contact: Contact, lead: Lead) -> bool:
    """Whether the lead tells that this person refused, with the day or without."""
    return is_refusal_told(wording, contact, lead.text) or _is_last_refusal_told(wording, contact, lead)


def _is_last_refusal_told(wording: Wording, contact: Contact, lead: Lead) -> bool:
    """Whether the lead tells without its day that this person refused, and they did so once."""
    who, language, told = one_line(contact.who), wording.language, lead.text.casefold()
    named = (language.refused_undated, language.lead.refused_alone, language.lead.refused_rest)
    forms = named if who else (f"{language.lead.refused_by_nobody}{language.colon}",)
    if not refuses(contact):
        return False
    heads = (*(form.format(who=who) for form in forms), *claims_of_me(wording, contact))
    if not any(head.casefold() in told for head in heads):
        return False
    theirs = (each for each in wording.facts.contacts if refuses(each) and one_line(each.who) == who)
    return next(islice(theirs, 1, None), None) is None  # there is no second


def without_refused(wording: Wording, contact: Contact, lead: Lead, said: Sequence[str]) -> list[str]:
    """What was said, without what only says that they refused where the lead does."""
    says_only_that = wording.language.log.refused.fullmatch
    left = [each for each in said if not says_only_that(each.rstrip(" .!"))]
    if len(left) == len(said):
        return left  # as of most contacts
    return left if is_refusal_in_lead(wording, contact, lead) else list(said)


def how_it_ended(wording: Wording, contact: Contact, kind: Promised | None) -> str:
    """How it ended, and what was refused where that is known."""
    if kind is None:
        return wording.ended(contact)
    return wording.language.kind_refused.format(what=wording.kind_of(kind))


def what_of(wording: Wording, kind: Promised) -> str:
    """What was refused, as the object of a sentence: `a refund`, or what that money is called here."""
    own = wording.money_words if kind is Promised.REFUND else None
    return own.kind if own else wording.language.promised_as[kind]


def ended_and_said(wording: Wording, contact: Contact, ended: str, text: str) -> str:
    """What was said after how it ended, which is a sentence of its own, unless what was said begins with that, or tells
    itself that it broke off. That it broke off or was resolved, or that they passed the person on, comes last, as it did; so does
    that a bot answered nothing, of which something is told."""
    broke_off = (wording.language.call_broke_off, wording.language.broke_off)
    is_break = ended.rstrip(".").casefold() in map(str.casefold, broke_off)
    if is_break and wording.language.log.broke_off.search(text):
        return text
    is_silence = ended.rstrip(".").casefold() == wording.language.outcomes[Outcome.NO_ANSWER].casefold()
    if is_silence and wording.language.log.nobody_answered.search(text):
        return text
    is_refusal = ended.rstrip(".").casefold() == wording.language.outcomes[Outcome.REFUSED].casefold()
    if is_refusal and wording.language.log.refused.match(text):
        return text
    if ended and text.casefold().startswith(ended.rstrip(".").casefold()):
        return text
    if text and ended.rstrip(".").casefold() == wording.language.outcomes[Outcome.TRANSFERRED].casefold():
        return f"{as_sentence(text)} {as_sentence(capitalised(wording.language.log.then_transferred))}"
    is_last = ended.rstrip(".").casefold() == wording.language.outcomes[Outcome.RESOLVED].casefold()
    if text and (is_break or is_last or (is_silence and contact.role is Role.BOT)):
        return f"{as_sentence(text)} {ended}"
    return f"{ended} {capitalised(text)}" if ended and text else ended or text
