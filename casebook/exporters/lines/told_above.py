"""What is told once above and meant again on the line of its day: in few words, with where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.facts.refusal_forms import done_by_nobody
from casebook.exporters.facts.refusals import refuses
from casebook.exporters.facts.whose_words import own_account
from casebook.exporters.words.statements import statements_of
from casebook.exporters.words.typed import join_heading

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact


def above(wording: Wording, text: str) -> str:
    """`refund promised (see above)`; that it stands above alone, where there are no words for what."""
    language = wording.language
    return language.log.see_above.format(text=text) if text else language.told_above


def line_above(wording: Wording, contact: Contact, brought: Sequence[str], lead: str) -> str:
    """The line of a contact of which the `lead` tells all that it `brought`: `5 Oct, Bea: request refused (see above).`

    Of one in which the person only told what had happened, that they did; of a refusal that the lead tells in their words alone,
    no more than where that is.
    """
    is_in_words = refuses(contact) and any(each in lead for each in done_by_nobody(wording, contact))
    text, who, log = (
        "" if is_in_words else ", ".join(filter(None, brought)),
        wording.who_and_how(contact),
        wording.language.log,
    )
    if not text and statements_of(contact.text)[:1] == own_account(wording)[:1] != []:
        text, who = log.reported, log.with_whom.format(who=who) if wording.who_answered(contact) else who
    return join_heading([wording.day(contact.at), who], above(wording, text), wording.language.colon)
