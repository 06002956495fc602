"""Money that was paid or came back, told in a sentence: as it was noted where that says how much, else with how much or what it
was for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.lines.beside_sum import BESIDE_FOR, names_its_sum, says_only_that
from casebook.exporters.words.already_told import names_day, names_sum
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sums

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Event

_MOST = 6
"""How much of it came back is said in no more words; in more there may be a verb. Our own choice."""

_HOW_MUCH = QuickPattern(
    r"(?:(?:only|just|about|maar|alleen|slechts|zo'n|nur|bloß|etwa|seulement|juste|environ|solo|sólo|solamente|unos) )?"
    r"(?:half|(?:one|a) half|an? (?:third|quarter|part|month|week|night)|part of|most of|one \w+|two \w+|three \w+"
    r"|(?:de |een )?helft|een (?:deel|kwart|derde|maand|week|nacht)|[ée][ée]n (?:maand|week|nacht|persoon|stuk)|twee \w+|drie \w+"
    r"|(?:die )?hälfte|ein (?:teil|viertel|drittel|monat)|eine (?:woche|nacht|person)|zwei \w+|drei \w+"
    r"|la moitié|une (?:partie|semaine|nuit|personne)|un (?:mois|quart|tiers)|deux \w+|trois \w+"
    r"|la mitad|una (?:parte|semana|noche|persona)|un (?:mes|cuarto|tercio)|dos \w+|tres \w+)\b"
)
"""How a note of money that came back begins that only says how much of it that was."""

_BEHIND_A_SUM = QuickPattern(r"(?:\Z|, | (?:on|to|into|in|for|op|naar|voor|auf|für|sur|pour|en|a|por|para) )")
"""What may follow a sum that was noted without a word for that it came."""

_HAS_MORE = re.compile(
    r"[,;:.!?] |\b(?:is|was|were|has|have|came|comes|come|arrived|kwam|komt|kwamen|zijn|heeft|hebben|gekomen|kam|kommt|ist"
    r"|sind|war|waren|hat|haben|gekommen|eingegangen|est|sont|ont|arrivée?s?|revenue?s?|vino|viene|vinieron|ha|han|llegó|volvió)\b",
    re.IGNORECASE,
)


def refund_told(wording: Wording, event: Event, notes: Sequence[str], amount: str) -> list[str]:
    """What its line says behind its day: `19.99 GBP received for the case only` as it was typed, `I was refunded one month only`,
    with its `amount` where that is not told above. Nothing where its word says it best, with what was noted behind that."""
    if event.event is not EventKind.REFUNDED or wording.event(event) != wording.language.events[event.event]:
        return []
    if event.amount and not event.amount.minor:
        return []  # nothing came
    first, *others = notes or [""]
    if not first and amount:
        return [] if event.method or event.reference else [wording.language.log.refunded.format(what=amount)]
    if not first or says_only_that(wording, event, notes):
        return []
    if names_its_sum(event, first):
        return [first, *others]
    what = first.rstrip(".")
    named = next(sums(what, event.amount.currency if event.amount else ""), None)
    is_sum = named is not None and what.startswith(named.typed) and _BEHIND_A_SUM.match(what[len(named.typed) :])
    is_phrase = any(each.match(what.casefold()) for each in (_HOW_MUCH, BESIDE_FOR))
    is_short = len(what.split()) <= _MOST and not _HAS_MORE.search(what)
    if not (is_sum or (is_phrase and is_short)):
        is_plain = bool(amount) and not (event.method or event.reference)
        return [wording.language.log.refunded.format(what=amount), *notes] if is_plain else []
    what = f"{what[:1].lower()}{what[1:]}"
    return [wording.language.log.refunded.format(what=f"{amount}, {what}" if amount else what), *others]


def sum_paid(wording: Wording, event: Event, amount: str) -> str:
    """`charged 118.00 EUR, by card`, `I declined 20.00 EUR`: what was paid, taken or offered, the `amount` with how, as it
    goes on behind its day; nothing of any other event, nor where the note has the sum."""
    language, log = wording.language, wording.language.log
    forms = {
        EventKind.PAID: language.paid_sum,
        EventKind.CHARGED: language.charged_sum,
        EventKind.OFFERED: log.offer_declined.partition(";")[0].rstrip().replace("{what}", "{amount}"),
        EventKind.DECLINED: log.declined.replace("{what}", "{amount}"),
    }
    if event.event not in forms or event.amount is None or names_sum(one_line(event.text), event.amount):
        return ""
    return forms[event.event].format(amount=amount)


def day_of_refund(wording: Wording, event: Event, lead: str) -> str:
    """`I was refunded 25.00 EUR`: what its line says of money that the lead tells without the day on which it came; nothing
    where that stands there."""
    if event.amount is None or names_day(lead, event.at.day):
        return ""
    return wording.language.log.refunded.format(what=wording.language.money(event.amount.amount, event.amount.currency))
