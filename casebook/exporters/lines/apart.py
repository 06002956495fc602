"""What they contradict each other in, below the lead: when each of its forms has its turn, beside what decides since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding.marked import marked
from casebook.exporters.facts.refusals.refusals import seems_refused
from casebook.exporters.outline import Fragment, Stage
from casebook.records.vocabularies import Role

if TYPE_CHECKING:
    from casebook.exporters.facts.refusals.told_forms import ToldApart
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording


_FEW_MORE = 70
"""So many characters more tell what both of them said, in the place of that one of them agreed. Our own choice."""


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


def apart_fragment(
    wording: Wording, first: Lead, contradiction: ToldApart, proof: Stage | None, number: str
) -> Fragment:
    """What they contradict each other in, the first two statements before anything else; the sentences that clash come with the
    details of contacts. What stands against the lead comes first, and so does a refusal alone where `proof` waits below; both
    statements come behind it, at once where these take few more words and no `number` of the case waits. Where others refused
    since what the lead promises overruled that, all of it comes behind these and what answers them. Where somebody decided since,
    both statements stand with that alone."""
    start, *others = contradiction.forms or ("",)
    forms = [(Stage.PLEADED, start), *((Stage.CONTRADICTION, form) for form in others[:-1])]
    forms += [(Stage.LATEST, whole) for whole in others[-1:]]
    is_overruled = _is_overruled(wording, first, contradiction)
    is_alone = bool(proof) or contradiction.is_decided or contradiction.is_answered
    against = contradiction.against if is_alone else ()
    if against:
        why = Stage.CONTRADICTION if proof or number else Stage.PLEADED
        briefly = [(Stage.PLEADED, against[0]), *((why, form) for form in against[1:])]
        both = Stage.KEY_CONTACT if proof is Stage.ANSWER else Stage.CONTRADICTION
        is_little = len(contradiction.told) > 1 and len(start) <= len(against[-1]) + _FEW_MORE
        both = Stage.PLEADED if is_little and why is Stage.PLEADED else both
        forms = [*briefly, (both, start), *forms[1:]]
    if contradiction.is_decided:  # who decided answers it: all of it stands with that
        forms = [*forms[: len(against)], (Stage.LATEST, others[-1] if others else start)]
    if contradiction.in_their_words:
        forms[-1:] = [(Stage.LATEST, contradiction.dated), (Stage.MORE, contradiction.in_their_words)]
    fragment = Fragment(tuple(each for each in forms if each[1]))
    return fragment.not_before(Stage.REFUSED_BEFORE) if is_overruled else fragment


def _is_overruled(wording: Wording, first: Lead, contradiction: ToldApart) -> bool:
    """Whether all that was refused in it was so before what the lead tells was promised, and the company refused again since."""
    since = first.told_promise.promise.at.instant if first.told_promise else ""
    if not since or not "" < contradiction.refused_last < since:
        return False
    theirs = (each for each in wording.facts.contacts if not each.party and each.role is not Role.BOT)
    return any(each.at.instant > since and seems_refused(each) for each in theirs)
