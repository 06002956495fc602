"""Why they refused, in their words, and what they did then where nobody is named: in forms of which the best is first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from casebook.exporters.facts.evidence.evidence import LONGEST_NEWS
from casebook.exporters.facts.problem.lead_parts import names_a_day
from casebook.exporters.facts.promises.promise_due import is_spoken
from casebook.exporters.facts.refusals.because import with_reason
from casebook.exporters.facts.refusals.refusals import kind_refused, refusal_told
from casebook.exporters.facts.refusals.refused_again import LEAST_BEHIND, NO, why_alone, without_standing
from casebook.exporters.facts.refusals.said_against import is_said_against
from casebook.exporters.facts.said.of_mine import without_handovers, without_mine
from casebook.exporters.facts.said.of_the_reader import dated_to_the_reader, lacking_of_the_reader, to_the_reader
from casebook.exporters.facts.said.speakers import spoken_by_another
from casebook.exporters.facts.said.their_words import behind_who
from casebook.exporters.words.quoted_words import OF_US, in_quotation_marks, is_quotation, is_word_for_word
from casebook.exporters.words.statements import beginnings, may_turn, statements_of
from casebook.exporters.words.typed import as_sentence, capitalised, inside_a_sentence, lines_of, one_line
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences, without_sentences

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_LEAST_REASON, _LEAST_WORDS = 15, 3
"""A reason that is shorter, or has fewer words, says nothing. Our own choice."""

_BECAUSE = QuickPattern(
    r"\b(?:because|since (?=the|my|it|you|i)|as (?=the|my|it|you|i)|due to"
    r"|want (?=de|het|er|ik|we|wij|dat|ze|zij|hij|die|dit)|omdat|doordat|wegens|weil"
    r"|da (?=die|der|das|ich|sie|es)|wegen|denn|car|parce qu\w*|puisqu\w*|à cause|porque|ya que|puesto que|debido a)\b"
)
"""Found in what says why."""

_FORBIDS = QuickPattern(
    r"\b(?:(?:not|never|no longer) (?:allowed|covered|insured|possible|eligible|accepted|refundable)|forbidden"
    r"|prohibited|excluded|against (?:the|our|their) \w+|non-?refundable|expired|too late|verboden|uitgesloten"
    r"|uitgezonderd|verlopen|vervallen|te laat|(?:niet|geen) (?:toegestaan|mogelijk|verzekerd|gedekt|restitueerbaar)"
    r"|verboten|ausgeschlossen|unzulässig|abgelaufen|verjährt|zu spät|nicht (?:erlaubt|zulässig|möglich|versichert"
    r"|gedeckt|erstattungsfähig)|interdit\w*|exclu\w*|périmée?s?|expirée?s?|trop tard|(?:pas|plus) (?:autorisée?s?"
    r"|possible|couverte?s?|assurée?s?|remboursables?)|prohibid[oa]s?|excluid[oa]s?|caducad[oa]s?|vencid[oa]s?"
    r"|fuera de plazo|demasiado tarde|no (?:se permite|está permitido|es posible|cubre|entra en))\b"
)
"""Found in what says that it may not be: that is why they refused."""

_OFFERS = QuickPattern(
    r"(?!.*\b(?:only|unless|alleen|tenzij|nur|seulement|que si|sauf|solo|sólo|salvo)\b).*\b(?:if|wenn|falls|sofern"
    r"|als (?:ik|ze|het)|mits|si) "
)
"""How a statement reads that says what there would be on a condition: no reason, and behind *refused* the opposite."""

_WHEN_I = QuickPattern(
    r"(?:when|as soon as|after|because) (?:i|we)\b[^:]*: |(?:toen|omdat|nadat) (?:ik|we|wij)\b[^:]*: |(?:als|nachdem"
    r"|weil) (?:ich|wir)\b[^:]*: |(?:quand|lorsque|après que) (?:j['’]|je |nous )[^:]*: |(?:cuando|al) [^:]*\b(?:dije"
    r"|dijimos|decir\w*|conté|contar\w*)\b[^:]*: "
)
"""How a statement begins that goes on with what they said to what the person did: *when I said it was a watch: ….*"""

_TERM = QuickPattern(
    r"\b\d+[ -]?(?:days?|weeks?|months?|years?|dagen|weken|maanden|jaar|tagen?|wochen?|monaten?|jahren?"
    r"|jours|semaines|mois|ans|días|semanas|meses|años)\b|\b(?:too late|deadline|expired|te laat|termijn|verlopen"
    r"|zu spät|frist|abgelaufen|trop tard|délai|expirée?|plazo|demasiado tarde|caducad[oa])\b"
)
"""Found in a reason that counts days: too many, or too few."""

_TAIL = 15
"""So many characters at the end of a reason say in which sentence it stands. Our own choice."""

_OF_MINE = QuickPattern(r"(?:i|ik|ich|je|j['’]|yo)\b")
"""How what they say begins that is of the person: without who says so it would be the person's own word."""

_BECAUSE_I = QuickPattern(
    r"\b(?:(?:because|since|as|omdat|weil|da|parce que|porque) (?:i|we|ik|wij|ich|wir|je|nous|yo|nosotros)|parce que j['’]\w+"
    r"|porque \w+[éí])\b"
)
"""By what somebody says of the person what these deny: as why they refused it would be the person's own account."""


def reasons_told(
    wording: Wording, refusal: Contact, promise: PromiseFacts | None, first: Sequence[str] = ()
) -> list[str]:
    """The same with what was said of it, in forms of which the best is first, behind what stands `first` in place of that they
    refused; none where it is long, or says nothing.

    What the person says to it is told with it: why they refused alone would speak for them.

    Where nobody is named and a day can stand with what they did, that alone: *on 6 May they closed my fault as fixed*. Who
    calls that a refusal may be wrong.
    """
    best = _reason_of(wording, refusal)
    if not best or refusal.number in wording.facts.contradicted:
        return []
    kind = kind_refused(wording, refusal)
    is_it = promise is not None and kind is promise.promise.promised
    heads = list(first) or [
        refusal_told(wording, refusal, is_it=each) for each in ((True, False) if is_it else (False,))
    ]
    heads += list(refused_alone(wording, refusal)) or [wording.language.lead.refused_by_nobody]
    shorter = (best, *reversed(beginnings(best, _LEAST_REASON)))
    if is_quotation(refusal.text):
        parts = [in_quotation_marks(wording, refusal, part) for part in shorter]
    elif is_word_for_word(wording, refusal):  # their words as they wrote them, in which *we* are they
        plain = max(sentences(best), key=lambda each: says_why(wording, each)).rstrip(".")
        parts = [wording.language.quoted.format(text=plain.replace('"', "'"))]
    else:
        parts = [_as_theirs(wording, part) for part in shorter]
    if answer := _answer_to(wording, refusal, best):
        parts = [f"{as_sentence(part)} {capitalised(answer)}" for part in parts]
    if claims_of_me(wording, refusal):
        who, says = one_line(refusal.who), wording.language.lead.somebody_says
        return [says.format(who=who, text=part) for part in parts]
    done = [each for each in done_by_nobody(wording, refusal) if len(each) <= LONGEST_NEWS]
    forms = (with_reason(wording, head, part) for part in parts for head in heads)
    alone = [] if one_line(refusal.who) else [capitalised(part) for part in parts if _says_whose(wording, part)]
    return list(dict.fromkeys((*done, *forms, *alone)))


def claims_of_me(wording: Wording, refusal: Contact) -> list[str]:
    """How it begins where why they refused is what the person did, and denies behind it: *Bo says it was booked because I*.
    None of nobody who is named."""
    best, who = _reason_of(wording, refusal), one_line(refusal.who)
    claimed = _BECAUSE_I.search(best) if who else None
    if claimed is None or not (_answer_to(wording, refusal, best) or len(sentences(best)) > 1):
        return []
    said = _as_theirs(wording, best)[: claimed.end()]
    return [wording.language.lead.somebody_says.format(who=who, text=said)]


def _says_whose(wording: Wording, said: str) -> bool:
    """Whether it says itself who says so: *they say my PIN was used* needs nothing before it."""
    says = wording.language.lead.says_first.match(said)
    return says is not None and len(says[0].split()) > 1


def _as_theirs(wording: Wording, said: str) -> str:
    """Why they refused, as it stands behind the colon: with the capital that it begins with, unless the record has that word
    without one. It was jotted down, and quotation marks would say that it is word for word."""
    told = inside_a_sentence(said)
    is_word = told[:1].isupper() and not wording.language.nouns_have_capitals and not is_spoken(told)
    return f"{told[:1].lower()}{told[1:]}" if is_word and _is_no_name(wording, told) else told


def _is_no_name(wording: Wording, said: str) -> bool:
    """Whether the record has its first word in small letters, alone or in the plural: *Fees* beside *a fee of 60 GBP*."""
    first = re.match(r"[^\W\d_]+", said)
    word = first[0].lower().removesuffix("s") if first else ""
    case = wording.facts.case
    texts = [case.problem, case.want, *(entry.text for entry in wording.facts.entries)]
    return bool(word) and any(re.search(rf"\b{word}s?\b", each or "") for each in texts)


def _reason_of(wording: Wording, refusal: Contact) -> str:
    """The statement that says best why, without a mark and without the words that only say who says so."""
    lead, log = wording.language.lead, wording.language.log
    apart = (
        _without_lacking(wording, refusal, without_mine(refusal, without_standing(each)))
        for each in statements_of(without_handovers(refusal))
        if not any(spoken_by_another(refusal, each))
    )
    short = [_short_enough(wording, each) for each in apart]
    said = [
        each
        for place, each in enumerate(short)
        if len(each) >= _LEAST_REASON
        and not (log.waits.match(each) or (log.own_doing.match(each) and not is_word_for_word(wording, refusal)))
        and not (place and is_said_against(wording, each))
    ]
    best = max(said, key=lambda each: says_why(wording, each), default="").rstrip(".")
    best = best[found.end() :] if (found := _WHEN_I.match(best)) else behind_who(refusal, best)
    name = one_line(refusal.agent)
    named = best[len(name) :].lstrip() if name and best.casefold().startswith(f"{name.casefold()} ") else ""
    says = lead.says_first.match(named or best)
    # *Says closed as complete* has nobody who says it.
    is_said = says is not None and (one_line(refusal.who) or len(says[0].split()) == 1)
    is_said = is_said and not _OF_MINE.match((named or best)[says.end() if says else 0 :])
    bare = (named or best)[says.end() :] if says and is_said else named or best
    plain = bare if bare not in (named, best) else why_alone(wording, NO.sub("", best))
    is_shortened = len(plain) < len(bare) and len(plain.split()) >= LEAST_BEHIND
    if len(plain.split()) >= _LEAST_WORDS or is_shortened:
        return to_the_reader(wording, refusal, plain)
    return "" if log.refused.match(best) else best


def _without_lacking(wording: Wording, refusal: Contact, statement: str) -> str:
    """The statement without the sentences that say what they did not send: these answer why."""
    return without_sentences(statement, partial(lacking_of_the_reader, wording, refusal))


def says_why(wording: Wording, said: str) -> tuple[bool, bool, bool, bool, int]:
    """Whether it says because of what, that it may not be, nothing of what might be; who says so; how much shows who is right."""
    is_offer = _OFFERS.match(said) is not None
    decides = len(list(wording.language.lead.decides.finditer(said)))
    is_theirs = wording.language.lead.says_first.match(said) is not None
    return _BECAUSE.search(said) is not None, _FORBIDS.search(said) is not None, not is_offer, is_theirs, decides


def _answer_to(wording: Wording, refusal: Contact, reason: str) -> str:
    """What the person wrote down behind why they refused, that says that it is not so; nothing where they did not,
    and behind what is nothing but a quotation."""
    said = [] if is_quotation(refusal.text) else sentences(lines_of(refusal.text))
    behind = next((at for at, each in enumerate(said, 1) if reason and reason[-_TAIL:] in each), len(said))
    is_theirs = is_word_for_word(wording, refusal)
    behind_it = [each for each in said[behind:] if not (is_theirs and OF_US.match(each))]
    answers = (
        lacking or each.rstrip(".")
        for each in behind_it
        if (lacking := lacking_of_the_reader(wording, refusal, each)) or is_said_against(wording, each)
    )
    return next(answers, "")


def _short_enough(wording: Wording, statement: str) -> str:
    """The statement, or its first sentence where that is short enough and the others do not turn it round; else nothing.

    So too where it tells itself whose words it is: *they say my PIN was used* is as true without *no proof sent*; and behind
    what the person saw, what *he says* is why.
    """
    says, (first, *others) = wording.language.lead.says_first, sentences(statement) or [""]
    is_theirs = says.match(first) is not None
    if not is_theirs and (said := [each for each in others if says.match(each)]):
        return said[0]
    if len(statement) <= LONGEST_NEWS and not (others and is_theirs):
        return statement
    is_true = is_theirs or not any(map(may_turn, others))
    return first if others and len(first) <= LONGEST_NEWS and is_true else ""


def counts_days(reason: str) -> bool:
    """Whether why they refused is that something was too late, or too soon: then the days on which it began answer it."""
    return _TERM.search(reason) is not None


def done_by_nobody(wording: Wording, refusal: Contact) -> list[str]:
    """What they did then, where nobody is named: its statements, and their beginnings, that the day can stand with; none that is
    the person's own, or of another day."""
    if one_line(refusal.who) or is_word_for_word(wording, refusal):
        return []
    said = [
        each.rstrip(".")
        for each in statements_of(refusal.text)
        if not (is_said_against(wording, each) or names_a_day(wording, each))
    ]
    parts = (part for each in said for part in (each, *reversed(beginnings(each, _LEAST_REASON))))
    return [told for part in parts if (told := dated_to_the_reader(wording, refusal, part))]


def is_done_told(wording: Wording, refusal: Contact, told: str) -> bool:
    """Whether it is told what they did then, in the place of that they refused."""
    return any(each.casefold() in told.casefold() for each in done_by_nobody(wording, refusal))


def refused_alone(wording: Wording, refusal: Contact) -> Iterator[str]:
    """`Rik refused on 16 Jul`, `Rik refused`: where what they said follows, it says what."""
    if who := one_line(refusal.who):
        lead = wording.language.lead
        yield lead.refused_alone_on.format(who=who, day=wording.day(refusal.at))
        yield lead.refused_alone.format(who=who)
