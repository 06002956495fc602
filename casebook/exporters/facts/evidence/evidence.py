"""The evidence that decides: what came in place of what was promised, what is known of the parcel.

Each is one sentence without a mark, or nothing where the record does not have it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.balances import refunds_since
from casebook.domain.part_promised import names_part, sum_of_part
from casebook.domain.refunds_of_promises import part_of_joint, without_those_of_others
from casebook.exporters.facts.noted.not_known import no_record_brief
from casebook.exporters.facts.problem.lead_parts import names_a_day
from casebook.exporters.facts.promises.promised_briefly import amounts_of
from casebook.exporters.words.already_told import bare_sum_in
from casebook.exporters.words.typed import as_sentence, capitalised, join_heading, one_line
from casebook.records.kinds import Shipment
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, PromiseState
from casebook.text.comparing import as_seen
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from casebook.domain.parcels import Parcel
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Event

LONGEST_NEWS = 100
"""How long news of a parcel may be and stand in the lead. Our own choice."""


NONE_CAME = QuickPattern(
    r"(?:nothing|nobody|no ?one|none|no (?!\w+ing\b)\w+|(?:er (?:is|zijn|kwam|kwamen|was) )?(?:niemand|niets|niks|geen \w+)"
    r"|(?:es (?:ist|sind|kam|kamen|wurde) )?(?:nichts|niemand|kein\w* \w+)|rien|personne|aucune? \w+"
    r"|nada|nadie|ning[uú]n\w* \w+)\b"
)
"""How a note begins that says in its own words that nothing came."""


def came_instead(wording: Wording, facts: PromiseFacts) -> str:
    """`only 19.99 GBP came`: what was paid back since a refund was promised; nothing where that is no sum, not known, or
    left out in part.

    *Only* where it is less than was promised; where no sum was, less than what is at stake.
    """
    total, is_less = _came_since(wording, facts)
    if total is None:
        return ""
    form = wording.language.only_came if is_less else wording.language.came
    came = form.format(amount=wording.language.money(total.amount, total.currency))
    day = "" if is_less else _late_day(wording, facts)  # a part reads as nothing kept
    return wording.language.lead.said_with_day.format(day=day, said=came) if day else came


def _late_day(wording: Wording, facts: PromiseFacts) -> str:
    """The one day on which all of it came, where that is after the last on which it was to; nothing where that cannot be told."""
    due, since = facts.promise.due, refunds_of(wording, facts)
    days = {each.at.day: wording.day(each.at) for each in since}
    if due is None or len(days) != 1 or min(days) <= due.day:
        return ""
    return next(iter(days.values()))


def is_part_of_it(wording: Wording, facts: PromiseFacts) -> bool:
    """Whether less came than was promised; where no sum was, less than is owed."""
    total, is_less = _came_since(wording, facts)
    is_of_no_sum = total is not None and _money(wording, facts.promise.text) is None
    return is_less or (is_of_no_sum and any(each.owed for each in wording.facts.balances))


def refunds_of(wording: Wording, facts: PromiseFacts) -> list[Event]:
    """The refunds by which something came of this promise, before it was promised anew."""
    since = without_those_of_others(_refunds_since(wording, facts.promise.at.day), wording.facts.refund_owners, facts)
    until = _promised_anew(wording, facts)
    return [event for event in since if event.at.instant < until]


def part_since(wording: Wording, day: date, said: str, kind: Promised) -> str:
    """`only 19.99 GBP came`: what was paid back since money was `said` to come that day, where that is less; else nothing."""
    facts = wording.facts
    refunds = [each.amount for each in _refunds_since(wording, day)]
    is_whole = kind is Promised.REFUND and not names_part(said)
    expected = _money(wording, said) or sum_of_part(said, facts.events) or (facts.at_stake if is_whole else None)
    expected = expected or next((each for each in amounts_of(wording) if bare_sum_in(said, each)), None)
    if expected is None or not refunds or None in refunds or refunds_since(facts.left_out, day):
        return ""
    came = sum(each.minor for each in refunds if each and each.currency == expected.currency)
    amount = wording.language.money(Money(came, expected.currency).amount, expected.currency)
    return wording.language.only_came.format(amount=amount) if 0 < came < expected.minor else ""


def _came_since(wording: Wording, facts: PromiseFacts) -> tuple[Money | None, bool]:
    """What was paid back since, and whether that is less than was to come."""
    promise = facts.promise
    promised = _money(wording, promise.text)
    if promise.promised is not Promised.REFUND and promised is None:
        return None, False
    if came_untold(wording, facts) or _is_none_noted(wording, facts):
        return None, False
    owners, agreed = wording.facts.refund_owners, wording.facts.agreed_promises
    refunds = [
        promised
        if promised and part_of_joint(event, owners, agreed, facts)
        else event.amount or _money(wording, event.text)
        for event in refunds_of(wording, facts)
    ]
    expected = promised or sum_of_part(promise.text, wording.facts.events)
    expected = expected or (None if names_part(promise.text) else wording.facts.case.amount)
    came = [refund for refund in refunds if refund is not None]
    if not came or len(came) < len(refunds) or len({refund.currency for refund in came}) > 1:
        return None, False
    total = Money(sum(refund.minor for refund in came), came[0].currency)
    is_less = expected is not None and expected.currency == total.currency and total.minor < expected.minor
    return total, is_less


def _refunds_since(wording: Wording, day: date) -> list[Event]:
    """What the company paid back of what the case is about, on that day and after it: what a bank took back it did not."""
    since = refunds_since(wording.facts.refunds_of_it, day)
    return [each for each in since if each.number not in wording.charged_back]


def _is_none_noted(wording: Wording, facts: PromiseFacts) -> bool:
    """Whether the person noted that nothing came of it, after whatever came was there: that was for something else."""
    promise = facts.promise
    if promise.settled is None or not NONE_CAME.match(one_line(promise.settled_note)):
        return False
    return all(each.at.day <= promise.settled.day for each in wording.facts.refunds_of_it)


def _promised_anew(wording: Wording, facts: PromiseFacts) -> str:
    """When money was promised once more after this was settled as broken: what came from then on came of that."""
    settled = facts.promise.settled
    if facts.state is not PromiseState.BROKEN or settled is None:
        return _NEVER
    others = (each.promise for each in wording.facts.agreed_promises if each.promise.at.instant > settled.instant)
    is_money = (each.at.instant for each in others if each.promised is Promised.REFUND or _money(wording, each.text))
    return min(is_money, default=_NEVER)


_NEVER = "9999"
"""Behind every instant."""


def became_of(wording: Wording, facts: PromiseFacts) -> str:
    """What became of a promise, as `Wording.outcome` says it; what came in the place of that, or beside it where all came of
    one that was settled as broken."""
    outcome = wording.outcome(facts)
    if outcome == no_record_brief(wording.language, facts.promise.promised) and _may_have_come(wording, facts):
        return ""
    came = came_instead(wording, facts) if facts.missed and outcome else ""
    is_all = facts.state is PromiseState.BROKEN and not _came_since(wording, facts)[1]
    return ", ".join(filter(None, [outcome, came])) if is_all else came or outcome


def _may_have_come(wording: Wording, facts: PromiseFacts) -> bool:
    """Whether money came since something was promised that may have been that: nobody can say that nothing was seen of it."""
    is_sure = facts.promise.promised is not Promised.OTHER
    since = refunds_since(wording.facts.refunds_of_it, facts.promise.at.day)
    return not is_sure and bool(without_those_of_others(since, wording.facts.refund_owners, facts))


def came_untold(wording: Wording, facts: PromiseFacts) -> bool:
    """Whether a refund of which nothing is told came since this was promised: nor can it be told then that none did."""
    return bool(refunds_since(wording.facts.left_out, facts.promise.at.day))


def _money(wording: Wording, text: str | None) -> Money | None:
    """The first sum in a text, in the currency of the case where it names none."""
    from casebook.parsing.sums import money_in

    return next(iter(money_in(sum_in(text or ""), wording.facts.case.currency, wording.language.code)), None)


def parcel_news(wording: Wording) -> str:
    """`Evri, 3 Oct: marked delivered 14:12`: what was last known of a parcel, where that is short.

    Of one that the person marked, else of the first.
    """
    parcels = sorted(wording.facts.parcels, key=lambda parcel: not any(update.key for update in parcel.updates))
    return next(filter(None, (latest_news(wording, parcel) for parcel in parcels)), "")


def latest_news(wording: Wording, parcel: Parcel) -> str:
    """What was last known of this parcel, as a sentence of the lead; nothing where that is too long for one."""
    news = news_told(wording, parcel.latest.text)
    return as_sentence(capitalised(parcel_told(wording, parcel, news))) if news and len(news) <= LONGEST_NEWS else ""


def parcel_told(wording: Wording, parcel: Parcel, news: str) -> str:
    """`On 18 Jun my return was signed for`: this news of a parcel with its day, without a mark; `according to Evri on 3 Oct: at
    the depot` where it says of nothing that it was done, or that what never came was delivered."""
    lead, day = wording.language.lead, wording.day(parcel.latest.at)
    carrier = one_line(parcel.latest.carrier) or one_line(parcel.carrier)
    is_left = _CAME.match(news) is not None and _SIGNED.search(news) is None
    is_claimed = is_left and not parcel.returning and wording.never_came
    if lead.news_begins.match(news) and not (is_claimed or _BY_WHOM.match(news) or names_a_day(wording, news)):
        with_carrier = lead.parcel_with_was if carrier else lead.parcel_was
        form = lead.return_was if parcel.returning else with_carrier
        return form.format(day=day, carrier=carrier, news=news.rstrip("."))
    if carrier and not parcel.returning:
        return wording.language.log.according_to_on.format(who=carrier, day=day, more="", text=news.rstrip("."))
    name = lead.my_return if parcel.returning else wording.language.parcel
    return join_heading([name, day], news, wording.language.colon).rstrip(".")


_CAME = QuickPattern(
    r"(?:delivered|handed|left|received|bezorgd|afgeleverd|afgegeven|geleverd|ontvangen|zugestellt|abgegeben|abgelegt"
    r"|ausgeliefert|übergeben|livrée?|remise?|déposée?|distribuée?|entregad[oa]|dejad[oa]|recibid[oa])\b"
)
"""How news begins that a parcel came, which of one that never did is no more than what its carrier claims."""

_SIGNED = QuickPattern(
    r"\b(?:sign(?:ed|ature|ée?s?)|(?:ge|onder|af)tekend|(?:hand)?tekening|unterschr\w+|firmad[oa]s?|firma)\b"
)
"""That somebody signed, which shows who has it."""

_BY_WHOM = QuickPattern(r"(?:getekend|unterschrieben|sign[ée]e?|firmad[oa])\b")
"""How news begins of what is done to a receipt: nobody signs a parcel, as they do where it is *signed for*."""


def news_of(wording: Wording, parcel: Parcel, update: Shipment) -> str:
    """`2 Oct, DHL: at the depot.`: what was learnt of a parcel once, by whom where another carried it then."""
    carrier, news = another_carrier(parcel, update), news_told(wording, update.text)
    heads = [wording.date(update.at), carrier]
    return join_heading(heads, news, wording.language.colon) if news or carrier else ""


def parcel_heads(wording: Wording, parcel: Parcel) -> list[str]:
    """`Return parcel with UPS (red bath towel)`, with what is in it where that was said, and its number."""
    language, carrier, number = wording.language, one_line(parcel.carrier), one_line(parcel.tracking)
    alone, beside = language.parcel, language.parcel_with
    if parcel.returning:
        alone, beside = language.return_parcel, language.return_parcel_with
    holds = dict.fromkeys(one_line(each.text) for each in parcel.updates if _names_things(wording, each.text))
    name = (beside if carrier else alone).format(carrier=carrier)
    return [
        f"{name} ({'; '.join(holds)})" if holds else name,
        language.tracking_number.format(number=number) if number else "",
    ]


def _names_things(wording: Wording, text: str | None) -> bool:
    """Whether these are the names of things of the case and nothing else: what is in a parcel, and no news of it."""
    things = {as_seen(item.name) for item in wording.facts.items}
    return bool(text) and all(as_seen(part.strip()) in things for part in (text or "").split(";"))


def known_since(wording: Wording, parcel: Parcel) -> str:
    """The day that was recorded with a parcel of which nothing else is known."""
    return "" if any(news_told(wording, update.text) for update in parcel.updates) else wording.date(parcel.latest.at)


def another_carrier(parcel: Parcel, update: Shipment) -> str:
    """Who carried it then, where that is not who does now."""
    return "" if update.carrier == parcel.carrier else one_line(update.carrier)


def news_told(wording: Wording, text: str | None) -> str:
    """What was learnt of a parcel, on one line; the status `marked-delivered` says that it never came."""
    from casebook.parsing.synonyms import meant_by

    news = "" if _names_things(wording, text) else one_line(text)
    status = news.casefold().replace(" ", "-")
    is_marked = EventKind.MARKED_DELIVERED in (status, meant_by(EventKind, status))
    return wording.language.events[EventKind.MARKED_DELIVERED] if is_marked else news


def carriers_of(carried: Iterable[Parcel | Shipment]) -> frozenset[str]:
    """Who carried them, as names are compared."""
    return frozenset(as_seen(each.carrier) for each in carried if each.carrier)
