"""What they contradict each other in, below the lead: when each of its forms has its turn, beside what decides since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding.marked import marked
from casebook.exporters.facts.refusals.refusals import seems_refused
from casebook.exporters.outline import Fragment, Stage
from casebook.records.vocabularies import Role

if TYPE_CHECKING:
    from casebook.exporters.facts.refusals.told_apart import ToldApart
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording


def proof_below(
    wording: Wording, first: Lead, key_lines: Sequence[Fragment], others: Sequence[Fragment]
) -> Stage | None:
    """When what shows who is right has its turn below the lead, which had no room for any: what the person marked, else what
    answers a refusal best; None where none waits."""
    lead = first.text.casefold()
    if any(each.forms for each in key_lines) and not any(each.casefold() in lead for each in marked(wording)):
        return Stage.MARKED
    waits = any(stage is Stage.ANSWER for each in others for stage, _ in each.forms[:1])
    return Stage.ANSWER if waits and not first.shows_evidence else None


def apart_fragment(wording: Wording, first: Lead, contradiction: ToldApart, proof: Stage | None) -> Fragment:
    """What they contradict each other in, the first two statements before anything else; the sentences that clash come with the
    details of contacts. Where `proof` waits below, the refusal alone comes first, and both statements behind that; where others
    refused since what the lead promises overruled that, all of it comes behind these and what answers them. Where somebody
    decided since, both statements stand with that alone."""
    start, *others = contradiction.forms
    forms = [(Stage.PLEADED, start), *((Stage.CONTRADICTION, form) for form in others[:-1])]
    forms += [(Stage.LATEST, whole) for whole in others[-1:]]
    is_overruled = _is_overruled(wording, first, contradiction)
    if contradiction.refusal and not is_overruled and (proof or contradiction.is_decided):
        both = Stage.CONTRADICTION if proof is Stage.MARKED else Stage.KEY_CONTACT
        forms[:1] = [(Stage.PLEADED, contradiction.refusal), (both, start)]
    if contradiction.is_decided:  # who decided answers it: all of it stands with that
        forms = [*(forms[:1] if contradiction.refusal else []), (Stage.LATEST, contradiction.forms[-1])]
    worded = [(Stage.MORE, contradiction.in_their_words)] if contradiction.in_their_words else []
    fragment = Fragment((*forms, *worded))
    return fragment.not_before(Stage.REFUSED_BEFORE) if is_overruled else fragment


def _is_overruled(wording: Wording, first: Lead, contradiction: ToldApart) -> bool:
    """Whether all that was refused in it was so before what the lead tells was promised, and the company refused again since."""
    since = first.told_promise.promise.at.instant if first.told_promise else ""
    if not since or not "" < contradiction.refused_last < since:
        return False
    theirs = (each for each in wording.facts.contacts if not each.party and each.role is not Role.BOT)
    return any(each.at.instant > since and seems_refused(each) for each in theirs)
