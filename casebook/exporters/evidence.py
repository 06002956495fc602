"""The evidence that decides: what came in place of what was promised, who refused it, what is known of the parcel.

Each is one sentence without a mark, or nothing where the record does not have it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.balance import refunds_since
from casebook.exporters.lead_parts import names_a_day
from casebook.exporters.refusals import kind_refused, refusal_told
from casebook.exporters.statements import statements_of
from casebook.exporters.typed_text import as_sentence, capitalised, inside_a_sentence, join_heading, one_line
from casebook.exporters.whose_words import said_in
from casebook.parsing.synonyms import meant_by
from casebook.records.kinds import Contact, Event, Shipment
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, PromiseState
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.domain.parcels import Parcel
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording

LONGEST_LOOKED_AT = 2000
"""How long a text may be, in characters, to be looked through for what reads like a promise. Our own choice."""

CONTACTS_LOOKED_AT = 10
"""In how many of the latest contacts: what was said long before nobody waits for. Our own choice."""

LEAST_REASON, LONGEST_NEWS = 15, 100
"""How short a reason says nothing, and how long it, or news of a parcel, may be and stand in the lead. Our own choice."""


def came_instead(wording: Wording, facts: PromiseFacts) -> str:
    """`only 19.99 GBP came`: what was paid back since a refund was promised; nothing where that is no sum, not known, or
    left out in part.

    *Only* where it is less than was promised; where no sum was, less than what is at stake.
    """
    total, is_less = _came_since(wording, facts)
    if total is None:
        return ""
    form = wording.language.only_came if is_less else wording.language.came
    return form.format(amount=wording.language.money(total.amount, total.currency))


def _came_since(wording: Wording, facts: PromiseFacts) -> tuple[Money | None, bool]:
    """What was paid back since, and whether that is less than was to come."""
    promise = facts.promise
    promised = _money(wording, promise.text)
    if promise.promised is not Promised.REFUND and promised is None:
        return None, False
    if came_untold(wording, facts):
        return None, False
    refunds = [
        event.amount or _money(wording, event.text) for event in refunds_since(wording.facts.refunds, promise.at.day)
    ]
    expected = promised or wording.facts.case.amount
    came = [refund for refund in refunds if refund is not None]
    if not came or len(came) < len(refunds) or len({refund.currency for refund in came}) > 1:
        return None, False
    total = Money(sum(refund.minor for refund in came), came[0].currency)
    is_less = expected is not None and expected.currency == total.currency and total.minor < expected.minor
    return total, is_less


def became_of(wording: Wording, facts: PromiseFacts) -> str:
    """What became of a promise, as `Wording.outcome` says it; what came in the place of that, or beside it where all came of
    one that was settled as broken."""
    outcome = wording.outcome(facts)
    came = came_instead(wording, facts) if facts.missed and outcome else ""
    is_all = facts.state is PromiseState.BROKEN and not _came_since(wording, facts)[1]
    return ", ".join(filter(None, [outcome, came])) if is_all else came or outcome


def came_untold(wording: Wording, facts: PromiseFacts) -> bool:
    """Whether a refund of which nothing is told came since this was promised: nor can it be told then that none did."""
    return bool(refunds_since(wording.facts.left_out, facts.promise.at.day))


def _money(wording: Wording, text: str | None) -> Money | None:
    """The first sum in a text, in the currency of the case where it names none."""
    from casebook.parsing.sums import money_in

    at_stake = wording.facts.case.amount
    return next(iter(money_in(sum_in(text or ""), at_stake.currency if at_stake else None)), None)


def last_refusal(wording: Wording, facts: PromiseFacts | None) -> Contact | None:
    """The last contact in which they refused, after the promise where there is one; None where there was none."""
    refusal = wording.last_refusal
    return refusal if refusal and (facts is None or refusal.at.instant >= facts.promise.at.instant) else None


def refused(wording: Wording, refusal: Contact, promise: PromiseFacts | None) -> tuple[str, str]:
    """`Anita refused it on 17 Oct`, the best form first: *it* where that was promised before, else what the record knows."""
    kind = kind_refused(wording, refusal)
    is_it = promise is not None and kind is promise.promise.promised
    what = wording.language.promised_as[kind] if kind else ""
    return refusal_told(wording, refusal, what, is_it=is_it), refusal_told(wording, refusal)


def refused_by_name(wording: Wording, refusal: Contact) -> str:
    """`Anita refused a refund on 17 Oct`: with what was refused where *it* would do; nothing where nobody can say what it was."""
    kind = kind_refused(wording, refusal)
    return refusal_told(wording, refusal, wording.language.promised_as[kind]) if kind else ""


def reasons_told(wording: Wording, refusal: Contact, promise: PromiseFacts | None) -> list[str]:
    """The same with what was said of it, in forms of which the best is first; none where that is long, or says nothing."""
    kind = kind_refused(wording, refusal)
    is_it = promise is not None and kind is promise.promise.promised
    waits = wording.language.log.waits
    said = [each for each in statements_of(refusal.text) if LEAST_REASON <= len(each) <= LONGEST_NEWS]
    said = [each for each in said if not waits.match(each)]
    best = max(said, key=lambda each: len(list(wording.language.lead.decides.finditer(each))), default="").rstrip(".")
    if not best or refusal.number in wording.facts.contradicted:
        return []
    heads = [refusal_told(wording, refusal, is_it=each) for each in ((True, False) if is_it else (False,))]
    return [f"{head}{wording.language.colon}{inside_a_sentence(best)}" for head in heads]


def refused_briefly(wording: Wording, refusal: Contact) -> list[str]:
    """`Anita refused my request`, `My request was refused on 17 Oct`: as little as can be told of a refusal."""
    language, who, day = wording.language, one_line(refusal.who), wording.day(refusal.at)
    named = [language.refused_undated.format(who=who)] if who else []
    return [*named, language.refused_plainly_on.format(day=day)]


def refusal_of(wording: Wording, promise: PromiseFacts) -> str:
    """`Anita refused it on 17 Oct`: that the company refused since it was promised, so that nobody need ask whether it came;
    nothing where they refused another thing, or the record knows what came of the promise."""
    refusal = last_refusal(wording, promise)
    is_open = promise.state is PromiseState.OVERDUE and not came_instead(wording, promise)
    if refusal is None or refusal.party or not is_open:
        return ""
    if _names_another(wording, refusal, promise):
        return ""
    is_it = kind_refused(wording, refusal) is promise.promise.promised
    return refusal_told(wording, refusal, is_it=is_it)


def refusal_forms(wording: Wording, promise: PromiseFacts) -> list[str]:
    """The same in each way that a text may put it: *it*, what was promised by its name, no more than that it was refused."""
    brief, refusal = refusal_of(wording, promise), last_refusal(wording, promise)
    if not brief or refusal is None:
        return []
    what = wording.language.promised_as[promise.promise.promised]
    return [brief, refusal_told(wording, refusal, what), refusal_told(wording, refusal)]


def refuses_what_is_wanted(wording: Wording, refusal: Contact, promise: PromiseFacts) -> bool:
    """Whether what was refused is known to be what the person wants, and is another thing than what was promised."""
    from casebook.parsing.promise_kinds import kinds_named_in

    kind = kind_refused(wording, refusal)
    is_other = kind is not None and kind is not promise.promise.promised
    return is_other and refusal.party is None and kind in kinds_named_in(wording.facts.case.want or "")


def _names_another(wording: Wording, refusal: Contact, promise: PromiseFacts) -> bool:
    """Whether the words of the refusal name other things than what was promised, and not that; or beside it what is wanted."""
    from casebook.parsing.promise_kinds import kinds_named_in

    named, promised = kinds_named_in(refusal.text or "") - {Promised.OTHER}, promise.promise.promised
    wanted = kinds_named_in(wording.facts.case.want or "")
    is_another = promised not in named or (promised not in wanted and bool(named & wanted))
    return bool(named) and promised is not Promised.OTHER and is_another


def said_to_come(wording: Wording) -> str:
    """What somebody of the company said that reads like a promise, where none was recorded there: the latest of those, told as
    said. Nothing of a case that is closed."""
    from casebook.parsing.clock import Clock
    from casebook.parsing.promise_sentences import promise_in_text

    facts = wording.facts
    if facts.case.closed:
        return ""
    clock, made_in = Clock(facts.now, facts.case.opened.zone), {each.promise.made_in for each in facts.promises}
    for contact in facts.own_contacts[: -CONTACTS_LOOKED_AT - 1 : -1]:
        if contact.number not in made_in and contact.text and len(contact.text) <= LONGEST_LOOKED_AT:
            said = promise_in_text(contact.text, contact.at, clock)
            if said and len(said) <= LONGEST_NEWS:
                number, beside = wording.case_number(contact), wording.language.lead.number_beside
                return said_in(
                    wording,
                    contact,
                    said,
                    more=beside.format(number=number) if number else "",
                )
    return ""


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
    the depot` where it says of nothing that it was done."""
    lead, day = wording.language.lead, wording.day(parcel.latest.at)
    carrier = one_line(parcel.latest.carrier) or one_line(parcel.carrier)
    if lead.news_begins.match(news) and not names_a_day(wording, news):
        with_carrier = lead.parcel_with_was if carrier else lead.parcel_was
        form = lead.return_was if parcel.returning else with_carrier
        return form.format(day=day, carrier=carrier, news=news.rstrip("."))
    if carrier and not parcel.returning:
        return wording.language.log.according_to_on.format(who=carrier, day=day, more="", text=news.rstrip("."))
    name = lead.my_return if parcel.returning else wording.language.parcel
    return join_heading([name, day], news, wording.language.colon).rstrip(".")


def news_of(wording: Wording, parcel: Parcel, update: Shipment) -> str:
    """`2 Oct, DHL: at the depot.`: what was learnt of a parcel once, by whom where another carried it then."""
    carrier, news = another_carrier(parcel, update), news_told(wording, update.text)
    heads = [wording.date(update.at), carrier]
    return join_heading(heads, news, wording.language.colon) if news or carrier else ""


def known_since(wording: Wording, parcel: Parcel) -> str:
    """The day that was recorded with a parcel of which nothing else is known."""
    return "" if any(news_told(wording, update.text) for update in parcel.updates) else wording.date(parcel.latest.at)


def another_carrier(parcel: Parcel, update: Shipment) -> str:
    """Who carried it then, where that is not who does now."""
    return "" if update.carrier == parcel.carrier else one_line(update.carrier)


def news_told(wording: Wording, text: str | None) -> str:
    """What was learnt of a parcel, on one line; the status `marked-delivered` says that it never came."""
    news = one_line(text)
    status = news.casefold().replace(" ", "-")
    is_marked = EventKind.MARKED_DELIVERED in (status, meant_by(EventKind, status))
    return wording.language.events[EventKind.MARKED_DELIVERED] if is_marked else news


def marked(wording: Wording) -> str:
    """What the person marked as what decides: `Bo said on 3 Nov: it was never scanned`; nothing where nothing was."""
    for entry in reversed(wording.facts.entries):
        if entry.key and isinstance(entry, Contact | Event):
            text = "".join(statements_of(entry.text)[:1]).rstrip(".")
            if isinstance(entry, Event):
                said = ", ".join(filter(None, [wording.sum_of(entry), text]))
                return join_heading(wording.event_heads(entry), said, wording.language.colon)
            return said_in(wording, entry, text) if text else ""
    return ""
