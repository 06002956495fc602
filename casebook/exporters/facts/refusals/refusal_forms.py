"""How the lead tells that they refused: what and when, in forms of which the best is first.

What was refused is told as far as the record knows it. Each is one sentence without a mark, or nothing.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from casebook.exporters.facts.asked.owed_ask import kinds_wanted
from casebook.exporters.facts.evidence.evidence import came_instead
from casebook.exporters.facts.refusals.refusal_reasons import claims_of_me, done_by_nobody, refused_alone
from casebook.exporters.facts.refusals.refusals import kind_named, kind_refused, refusal_told
from casebook.exporters.words.statements import may_turn
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import OCCASIONS, Promised, PromiseState
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.sums import sums
from casebook.text.words.calendar_words import MONTHS, any_of, every_name

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact, Promise


_NOT_SETTLED = (PromiseState.OPEN, PromiseState.DUE, PromiseState.OVERDUE)
"""What may still come, or should have: who refused it since said what comes of it."""


def last_refusal(wording: Wording, facts: PromiseFacts | None) -> Contact | None:
    """The last contact in which they refused, after the promise where there is one; None where there was none.

    What was recorded for the same moment, or of one of which only the day is known, stands in the order it was recorded in.
    """
    refusal = wording.last_refusal
    return refusal if refusal and (facts is None or _is_since(refusal, facts.promise)) else None


def _is_since(refusal: Contact, promise: Promise) -> bool:
    """Whether they refused after they promised it."""
    is_timed = refusal.at.has_time and promise.at.has_time
    if refusal.at.instant == promise.at.instant or (refusal.at.day == promise.at.day and not is_timed):
        return refusal.number > promise.number
    return refusal.at.instant > promise.at.instant


def refused(wording: Wording, refusal: Contact, promise: PromiseFacts | None) -> tuple[str, str]:
    """`Anita refused it on 17 Oct`, the best form first: *it* where that was promised before, else what the record knows."""
    kind = kind_refused(wording, refusal)
    is_it = promise is not None and kind is promise.promise.promised and not promise.party
    named = kind_named(wording, refusal, kind)
    what = wording.language.promised_as[named] if named else ""
    return refusal_told(wording, refusal, what, is_it=is_it), refusal_told(wording, refusal)


def refused_by_name(wording: Wording, refusal: Contact) -> str:
    """`Anita refused a refund on 17 Oct`: with what was refused where *it* would do; nothing where nobody can say what it was."""
    kind = kind_named(wording, refusal, kind_refused(wording, refusal))
    return refusal_told(wording, refusal, wording.language.promised_as[kind]) if kind else ""


def refused_the_rest(wording: Wording, refusal: Contact) -> list[str]:
    """`Todd refused the rest on 11 Mar`, `Todd refused the rest`: where a part had come; none where nobody is named."""
    lead, who = wording.language.lead, one_line(refusal.who)
    forms = (lead.refused_rest_on, lead.refused_rest) if who else ()
    return [form.format(who=who, day=wording.day(refusal.at)) for form in forms]


def refused_briefly(wording: Wording, refusal: Contact) -> list[str]:
    """`Anita refused my request`, `My request was refused on 17 Oct`: as little as can be told of a refusal."""
    language, who, day = wording.language, one_line(refusal.who), wording.day(refusal.at)
    named = [language.refused_undated.format(who=who)] if who else []
    return [*named, language.refused_plainly_on.format(day=day)]


def refusal_of(wording: Wording, promise: PromiseFacts) -> str:
    """`Anita refused it on 17 Oct`: that the company refused since it was promised, so that nobody need ask whether it came;
    nothing where they refused another thing, or the record knows what came of the promise."""
    refusal = last_refusal(wording, promise)
    is_open = promise.state in _NOT_SETTLED and not came_instead(wording, promise)
    is_same = refusal is not None and refusal.number == promise.promise.made_in  # then it was another thing
    if refusal is None or refusal.party or is_same or not is_open or promise.party:
        return ""  # another party promised it: what the company refuses is nothing of theirs
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
    plain = [brief, refusal_told(wording, refusal, what), refusal_told(wording, refusal)]
    with_reason = [f"{each}{wording.language.colon}".rstrip() for each in refused_alone(wording, refusal)]
    is_kind_known = promise.promise.promised is not Promised.OTHER
    joined = (
        joined_forms(wording, promise) if is_kind_known else []
    )  # behind another promise it says nothing of this one
    return [*plain, *with_reason, *claims_of_me(wording, refusal), *joined, *done_by_nobody(wording, refusal)]


def joined_forms(wording: Wording, promise: PromiseFacts) -> list[str]:
    """The same as it ends a sentence that tells what was promised."""
    refusal = last_refusal(wording, promise) if refusal_of(wording, promise) else None
    return [f"{each}." for each in refused_alone(wording, refusal)] if refusal else []


def refuses_what_is_wanted(wording: Wording, refusal: Contact, promise: PromiseFacts) -> bool:
    """Whether what was refused is known to be what the person wants, and is another thing than what was promised."""
    kind = kind_refused(wording, refusal)
    is_other = kind is not None and kind is not promise.promise.promised
    return is_other and refusal.party is None and kind in kinds_wanted(wording)


def _names_another(wording: Wording, refusal: Contact, promise: PromiseFacts) -> bool:
    """Whether the words of the refusal name other things than what was promised, and not that; or beside it what is wanted."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    if _is_of_another_sum(refusal, promise.promise):
        return True
    named, promised = kinds_named_in(refusal.text or "") - {Promised.OTHER}, promise.promise.promised
    wanted = kinds_wanted(wording)
    if promised not in OCCASIONS:
        named -= set(OCCASIONS)
    is_another = promised not in named or (promised not in wanted and bool(named & wanted))
    return bool(named) and promised is not Promised.OTHER and is_another


_FIGURES = QuickPattern(
    r"(?<!\b(?:on|by|op|am) )(?<!\b(?:bis|vor) )(?<!\bvoor )(?<!\buntil )(?<!\bbefore )"
    r"\b(?:the|those|die|de|deze|les|los|las) (\d{2,})"
    rf"(?![\w:/%-]|[.,]\d|\.? (?:of |de )?(?:{any_of(every_name(MONTHS))}|days?|hours?|weeks?|months?|years?|dagen|uur|weken"
    r"|maanden|jaar|tage|stunden|wochen|monate|jours|heures|semaines|mois|ans|días|horas|semanas|meses|años)\b)"
)
"""A sum without its currency, *the 250 for the worktop*; no day, and no time."""


def _is_of_another_sum(refusal: Contact, promise: Promise) -> bool:
    """Whether they refused so much by its sum, and another sum was promised: who refuses 250 refused none of the 160."""
    refused_sums, promised_sums = _figures_in(refusal.text or ""), {each.value for each in sums(promise.text or "")}
    return bool(refused_sums and promised_sums) and refused_sums.isdisjoint(promised_sums)


def another_sum_refused(wording: Wording, refusal: Contact, promise: PromiseFacts | None) -> str:
    """`Owen refused 250.00 GBP on 1 Jun`: how much they refused, where that is another sum than was promised; nothing where no
    clause of it says no to so much, or nobody is named."""
    stake = wording.facts.at_stake
    if (
        promise is None
        or stake is None
        or not one_line(refusal.who)
        or not _is_of_another_sum(refusal, promise.promise)
    ):
        return ""
    clauses = (clause for each in sentences(one_line(refusal.text)) for clause in re.split(r"[,;:] ", each))
    named = set[Decimal]().union(*(_figures_in(clause) for clause in clauses if may_turn(clause)))
    told = (wording.language.money(f"{each:.2f}", stake.currency) for each in named)
    return refusal_told(wording, refusal, next(told)) if len(named) == 1 else ""


def _figures_in(text: str) -> set[Decimal]:
    """The sums that it names, those without a currency too."""
    return {each.value for each in sums(text)} | {Decimal(found[1]) for found in _FIGURES.finditer(text)}
