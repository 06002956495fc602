"""A parcel on one line: its carrier and number, what was last known of it, and what was known before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding.had_told import had_before_told
from casebook.exporters.facts.evidence.evidence import (
    another_carrier,
    known_since,
    latest_news,
    news_of,
    news_told,
    parcel_heads,
    parcel_told,
)
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.promises.said_already import says_by_clauses, says_mostly, says_news
from casebook.exporters.facts.refusals.refusals import refuses
from casebook.exporters.lines.promises import BRIEF
from casebook.exporters.lines.stages import says_more
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.statements import growing
from casebook.exporters.words.typed import as_sentence, capitalised, join_heading, one_line
from casebook.records.kinds import Shipment
from casebook.text.breaks import ellipsize
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.words.negations import says_no

if TYPE_CHECKING:
    from casebook.domain.parcels import Parcel
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording


_ARRIVED = QuickPattern(
    r"\b(?:arrived|(?:was|been|is) (?:received|delivered)|aangekomen|binnengekomen|is binnen|ontvangen|angekommen|eingegangen"
    r"|eingetroffen|arrivée?s?|bien reçue?s?|llegado|llegó|recibid[oa]s?)\b"
)
"""Found in what says that it is there."""

_BROUGHT = QuickPattern(
    r"\b(?:delivered|signed|(?:af)?geleverd|bezorgd|getekend|zugestellt|geliefert|abgeliefert|unterschrieben|livrée?s?|signée?s?"
    r"|remise? (?:au destinataire|en main)|entregad[oa]s?|firmad[oa]s?)\b"
)
"""The same in the news of a carrier: nothing is newer than that."""


def _came_since(wording: Wording, latest: Shipment) -> bool:
    """Whether it was said since that it came: then that news is not the last that is known of it."""
    later = (each for each in wording.facts.contacts if each.at.instant > latest.at.instant)
    said = (sentence for each in later for sentence in sentences(one_line(each.text)))
    is_there = any(words.search(one_line(latest.text).casefold()) for words in (_ARRIVED, _BROUGHT))
    return not is_there and any(_ARRIVED.search(each.casefold()) and not says_no(each) for each in said)


def _sent_since_refused(wording: Wording, parcel: Parcel) -> bool:
    """Whether the person sent it back after the company refused for the last time: that answers why it did."""
    refused = [each.at.instant for each in wording.facts.contacts if refuses(each) and not each.party]
    return parcel.returning and "" < max(refused, default="") < parcel.latest.at.instant


_LONGEST_NEWS = 120
"""What decides of a parcel is told in no more characters where there is a shorter form. Our own choice."""


def _decides(wording: Wording, parcel: Parcel, first: Lead) -> str:
    """What decides of the parcel, as a sentence, where the lead had no room for it."""
    untold = first.untold
    if untold is None or untold.entry not in parcel.updates:
        return ""
    forms = had_before_told(wording, untold)
    told = next((each for each in forms if len(each) <= _LONGEST_NEWS), min(forms, key=len, default=""))
    return as_sentence(capitalised(told)) if told else ""


def _news_alone(wording: Wording, parcel: Parcel, first: Lead, news: str) -> str:
    """The news that shows who is right, without the number of the parcel, which comes with more room; nothing of what is long, or
    of which the lead tells any clause."""
    told = capitalised(parcel_told(wording, parcel, news))
    is_new = not any(is_told(each, first.text) for each in news.split(", "))
    return as_sentence(told) if is_new and len(told) <= _LONGEST_NEWS else ""


def parcel_fragment(wording: Wording, parcel: Parcel, first: Lead) -> Fragment:
    """A parcel's carrier and number; then what was last known of it, and what was known before, the latest first."""
    heads, news, latest = parcel_heads(wording, parcel), news_told(wording, parcel.latest.text), parcel.latest
    colon = wording.language.colon
    last_known = wording.language.last_known.format(day=wording.date(latest.at))
    known = [*heads, last_known, another_carrier(parcel, latest)]
    in_lead = latest_news(wording, parcel).rstrip(".") or news
    is_in_lead = bool(news) and (
        is_told(in_lead, first.text) or says_news(first.text, news) or says_by_clauses(first.text, news)
    )
    is_evidence, answers = shows(wording, news), _sent_since_refused(wording, parcel)
    first_known = Stage.ANSWER if answers else Stage.OTHERS if is_evidence else Stage.PARCEL
    shows_more = is_evidence and says_more(news, first)
    decides = _decides(wording, parcel, first) or (_news_alone(wording, parcel, first, news) if shows_more else "")
    forms = [(Stage.ANSWER, decides) if decides and not is_in_lead else (first_known, join_heading(heads))]
    if news and not is_in_lead and _came_since(wording, latest):
        told_briefly = f"{join_heading(heads)} {news_of(wording, parcel, latest)}"
        forms.append((Stage.ANSWER if answers else Stage.DETAIL, told_briefly))
    elif news and not is_in_lead:
        later = Stage.LATEST if parcel.returning else Stage.PARCEL
        soon = Stage.DETAIL if says_mostly(first.text, news) else Stage.ANSWER if shows_more else later
        forms.append((soon, join_heading(known, ellipsize(news, BRIEF), colon)))
        forms.append((Stage.DETAIL, join_heading(known, news, colon)))
    elif not news:
        forms.append((Stage.ASIDE, join_heading([*heads, known_since(wording, parcel)])))
    before = [told for one in reversed(parcel.updates) if one is not latest and (told := news_of(wording, parcel, one))]
    other = another_carrier(parcel, latest)
    if is_in_lead and (other or not is_told(wording.day(latest.at), first.text)):
        forms.append((Stage.ASIDE, join_heading([*heads, last_known, other])))
    shown = forms[-1][1]
    for told in growing(before):
        earlier = told if is_in_lead else wording.language.before_that.format(news=told)
        forms.append((Stage.ASIDE, f"{shown} {earlier}"))
    return Fragment(tuple(forms), is_counted=True)
