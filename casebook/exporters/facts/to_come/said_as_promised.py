"""What was said to come, told as a promise where its words say what it is: *On 16 Mar Kirsty promised a refund of 412.60 GBP by
23 Mar* of *she says no problem, cash back to my card 412.60 within 7 days*.

What else was said in the same breath is left out, unless what was promised hangs on it, or it may turn it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from casebook.domain.nearness import Wanted, either_of, is_a_new_bill, is_a_new_thing, nearness_of
from casebook.domain.promises import PromiseFacts, promise_facts
from casebook.exporters.facts.asked.owed_ask import with_its_currency
from casebook.exporters.facts.noted.money_words import names_money
from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.facts.promises.promise_shown import SHORTEST_PROMISE, Shown
from casebook.exporters.facts.promises.promised_briefly import amounts_of, is_money, is_on_a_bill
from casebook.exporters.facts.promises.promised_thing import is_conditional
from casebook.exporters.facts.said.their_words import named_again, without_whose
from casebook.exporters.facts.to_come.said_at_length import behind_and, due_of
from casebook.exporters.words.already_told import is_known
from casebook.exporters.words.case_clock import case_clock
from casebook.exporters.words.statements import may_turn
from casebook.exporters.words.typed import one_line
from casebook.records.kinds import Promise
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_ALL = Shown(note=False, ended=False)

_SHOWN = (
    _ALL,
    _ALL._replace(words=SHORTEST_PROMISE),
    _ALL._replace(words=SHORTEST_PROMISE, role=False),
    _ALL._replace(words=SHORTEST_PROMISE, role=False, labelled=False),
    _ALL._replace(words=SHORTEST_PROMISE, role=False, labelled=False, day=False),
    _ALL._replace(words=SHORTEST_PROMISE, role=False, labelled=False, day=False, sum=False),
)
"""How much of it is told, each time less."""

_IN_HOURS = QuickPattern(r"\b(?:hours?|hrs?|uur|uren|stunden?|std|heures?|horas?)\b|\d ?h\b")
"""What counts to a time of day that nobody named."""


_AT_THE_EARLIEST = QuickPattern(
    r"\b(?:earliest|(?:not|never) before|no sooner|vroegst|niet voor|frühestens|nicht vor|au plus tôt|pas avant"
    r"|no antes|como (?:muy )?pronto|a partir|from|vanaf|ab|dès)\b"
)
"""By which day nothing has to have come yet."""

_LEAST_HAPPENED = 2
"""In fewer words nobody says what went wrong. Our own choice."""

_GIVES_BACK = QuickPattern(
    r"\b(?:back|terug|zurück|retour|rend(?:s|ent|ra|ront|re)?|rembours\w*|devuelv\w+|devolv\w+|abon[ae]n?|abonar\w*"
    r"|ingres[ae]n?)\b"
)
"""What says that something is given back, which is money where that is all that is wanted."""


_DECIDED = QuickPattern(
    r"(?<=\w) (?:(?:is|was|has been|been|wordt|werd|ist|sei|wäre|war|wurde|est|était|serait|a été|está|estaba|fue|ha sido"
    r"|sería) )?"
    r"(?:(?:now|already|nu|al|jetzt|nun|schon|déjà|ya) )?"
    r"(?:approved|authori[sz]ed|granted|cleared|released|signed off|goedgekeurd|toegekend|vrijgegeven|genehmigt|bewilligt"
    r"|freigegeben"
    r"|zugesagt|validée?s?|accordée?s?|approuvée?s?|autorisée?s?|aprobad[oa]s?|autorizad[oa]s?|concedid[oa]s?)(?!\w)"
)
"""That what they promised was decided, which is no part of what it is: *refund approved*, *Auszahlung wäre freigegeben*."""

_TAKES = QuickPattern(
    r"\b(?:tak(?:e|es|ing)|charg\w+|debit\w*|bill(?:ed|s|ing)?|invoice\w*|fees?|costs?|owe|due|afschr[ij]\w+|afgeschreven"
    r"|incass\w+"
    r"|kost\w*|factuur|rekening (?:van|over)|abbuch\w*|abgebucht|einzieh\w*|eingezogen|rechnung|gebühr\w*|prél[èe]v\w+|factur\w+"
    r"|frais|coût\w*|cobr\w+|carg(?:a|an|ar\w*)|cuesta\w*|gastos)\b"
)
"""By which a sum is one that they take, and none that comes."""

_UNSURE = QuickPattern(
    r"\b(?:maybe|perhaps|might|may(?! \d|\.)|possibly|probably|misschien|wellicht|mogelijk|waarschijnlijk|vielleicht|eventuell"
    r"|möglicherweise|wahrscheinlich|peut-être|peut être|éventuellement|sans doute|quiz[áa]s?|tal vez|a lo mejor|posiblemente"
    r"|probablemente)\b"
)
"""That nobody is sure of it."""

_ASKED = QuickPattern(
    r"\b(?:asked|demanded|requested|insisted|told(?! (?:me|us)\b)|gevraagd|verzocht|geëist|gezegd (?:tegen|aan)"
    r"|(?:tegen|aan) \S+ gezegd|gebeten|gefordert|verlangt|habe? [^,;]*gesagt|demandé|exigé|dit à|pedí|exigí|reclamé|le dije)\b"
)
"""What the person asked of them."""


_IS_THERE = QuickPattern(
    r"(?<=\w) (?:(?:ligt|staat) (?:er|klaar)(?: voor (?:me|mij|ons))?|is (?:er|klaar)|liegt bereit|steht bereit|ist (?:da|fertig)"
    r"|is (?:ready|there|in)|will be (?:ready|there|in)|est (?:là|prête?)|sera (?:là|prête?)|está (?:list[oa]|ahí)"
    r"|estará (?:list[oa]"
    r"|ahí))(?!\w)"
)
"""That it is there, or will be, behind what it is: *a new battery is in by 8 May*."""


class SaidAsPromised(NamedTuple):
    """What was `said` to come alone, the sentences that tell it as a promise, `heads` of which each tells less, and that."""

    said: str
    heads: tuple[str, ...]
    facts: PromiseFacts


def said_as_promised(wording: Wording, contact: Contact, said: str, wanted: Wanted) -> SaidAsPromised | None:
    """What was `said` to come, told as a promise; None where its words do not say what it is, or it hangs on something."""
    promise = _promise_in(wording, contact, said, wanted)
    if promise is None or _says_what_happened(wording, contact, said, promise):
        return None
    text = with_its_currency(_IS_THERE.sub("", _DECIDED.sub("", promise.text or "")), amounts_of(wording))
    agent = named_again(wording, contact, said)[0] or None
    for kind in (promise.promised, Promised.REPLACEMENT):
        made = replace(promise, text=text, promised=kind, agent=agent)
        facts = promise_facts(made, contact, wording.facts.now)
        sentence = PromiseSentence(wording, facts, kinds=wanted.kinds)
        what = sentence.what(_SHOWN[-1])
        is_misnamed = is_a_new_bill(text) and what == wording.language.promised_as[kind]  # a bill replaces nothing
        if what and not is_misnamed:
            return SaidAsPromised(promise.text or "", tuple(dict.fromkeys(map(sentence.said, _SHOWN))), facts)
        if kind is not Promised.OTHER or not is_a_new_thing(text):
            break
    return None


def _says_what_happened(wording: Wording, contact: Contact, said: str, promise: Promise) -> bool:
    """Whether the contact begins with what may have gone wrong, which nobody wrote elsewhere: *washer broken, engineer comes
    friday*, of nobody who is named."""
    before = said.partition(promise.text or "")[0].rstrip(" ,;:")
    text = one_line(contact.text)
    is_begun = text.startswith(before) and wording.language.lead.hearsay.search(before) is None
    return is_begun and not (wording.facts.case.problem or contact.agent) and len(before.split()) >= _LEAST_HAPPENED


def _promise_in(wording: Wording, contact: Contact, said: str, wanted: Wanted) -> Promise | None:
    """What of it is promised, the nearest to what is `wanted`, without what stands before that in the same breath: a thing with a
    day before one that has none. None where as a whole alone it reads like a promise: that may be what somebody might do."""
    from casebook.parsing.promises.hurried import promises_in

    parts = [each.rstrip(".") for each in promises_in(contact.text or "", contact.at, case_clock(wording.facts))]
    alone = [behind_and(wording, contact, each) or each for each in parts]
    made = [_promise_of(wording, contact, each, wanted) for each in alone]
    told = [each for each in made if (each.text or "") in said]
    if not told and made:
        told = [_promise_of(wording, contact, said, wanted)]
    promise = max(told, key=lambda each: _weight(each, wanted), default=None)
    if promise is None or not _is_sure(contact, said, promise):
        return None
    return promise if _is_clear(said, promise, made, wanted) else None


def _is_sure(contact: Contact, said: str, promise: Promise) -> bool:
    """Whether what is promised hangs on nothing that was `said` beside it, and the person did not ask for it."""
    text = promise.text or ""
    before, _, behind = said.partition(text)
    hangs = is_conditional(without_whose(contact, before)) or is_conditional(behind) or may_turn(behind)
    is_open = promise.due is None and (is_on_a_bill(said) or _AT_THE_EARLIEST.search(said) is not None)
    last = re.split("[,;.] ", (contact.text or "").partition(text)[0])[-1]
    is_asked = _ASKED.search(f"{last} {text}") is not None
    return not (hangs or is_open or is_asked or either_of(said) or _UNSURE.search(said))


def _is_clear(said: str, promise: Promise, made: Sequence[Promise], wanted: Wanted) -> bool:
    """Whether it is the one of all that was `said` and `made` that decides: nothing else comes by a day, or it is `wanted`."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    rest = " ".join(said.split(promise.text or "", 1))
    if promise.promised is not Promised.REFUND and Promised.REFUND in wanted.kinds and names_money(rest):
        return False
    apart = [each for each in made if not is_known(promise.text or "", each.text or "")]
    others = [each for each in apart if each.due and each.promised not in OCCASIONS]
    besides = kinds_named_in(rest) - {promise.promised, Promised.OTHER, *OCCASIONS}
    return _weight(promise, wanted)[0] or not (others or besides)


def _weight(promise: Promise, wanted: Wanted) -> tuple[bool, bool, int]:
    near = nearness_of(promise.text or "", promise.promised, wanted)
    return near > 0, promise.due is not None, near


def _promise_of(wording: Wording, contact: Contact, text: str, wanted: Wanted) -> Promise:
    """These words as a promise; where they only count the hours, by the day that these end on."""
    from casebook.parsing.dates.moments import moment_of
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    due, kind = due_of(wording, contact, text), promise_kind_in(text)
    is_back = Promised.REFUND in wanted.kinds and _GIVES_BACK.search(text) is not None
    if kind is Promised.OTHER and not _TAKES.search(text) and (is_back or is_money(text, amounts_of(wording))):
        kind = Promised.REFUND
    last = due.last if due else None
    if due and _IN_HOURS.search(due.words):
        last = moment_of(due.last.day, case_clock(wording.facts))
    return Promise(
        at=contact.at,
        logged=contact.logged,
        text=text,
        promised=Promised.REPLACEMENT if kind in OCCASIONS and is_a_new_thing(text) else kind,
        made_in=contact.number,
        due=last,
        due_from=date.fromisoformat(due.first) if due and due.first else None,
    )
