"""A parcel on one line: its carrier and number, what was last known of it, and what was known before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.evidence import (
    another_carrier,
    known_since,
    latest_news,
    news_of,
    news_told,
    parcel_heads,
)
from casebook.exporters.facts.said_already import says_by_clauses, says_mostly, says_news
from casebook.exporters.facts.shows import shows
from casebook.exporters.lines.promises import BRIEF
from casebook.exporters.lines.stages import says_more
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.statements import growing
from casebook.exporters.words.typed import join_heading
from casebook.text.breaks import ellipsize

if TYPE_CHECKING:
    from casebook.domain.parcels import Parcel
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording


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
    is_evidence = shows(wording, news)
    forms = [(Stage.OTHERS if is_evidence else Stage.PARCEL, join_heading(heads))]
    if news and not is_in_lead:
        decides = is_evidence and says_more(news, first)
        later = Stage.LATEST if parcel.returning else Stage.PARCEL
        soon = Stage.DETAIL if says_mostly(first.text, news) else Stage.ANSWER if decides else later
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
