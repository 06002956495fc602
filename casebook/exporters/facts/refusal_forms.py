"""How the lead tells that they refused: what, when, and why in their words, in forms of which the best is first.

What was refused is told as far as the record knows it. Each is one sentence without a mark, or nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from casebook.exporters.facts.dated import dated
from casebook.exporters.facts.evidence import LONGEST_NEWS, came_instead
from casebook.exporters.facts.owed_ask import kinds_wanted
from casebook.exporters.facts.promise_due import is_spoken
from casebook.exporters.facts.refusals import kind_refused, refusal_told
from casebook.exporters.facts.whose_words import is_said_against
from casebook.exporters.words.statements import beginnings, may_turn, statements_of
from casebook.exporters.words.typed import as_sentence, capitalised, inside_a_sentence, lines_of, one_line
from casebook.records.vocabularies import OCCASIONS, Promised, PromiseState
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact, Promise

_LEAST_REASON, _LEAST_WORDS = 15, 3
"""A reason that is shorter, or has fewer words, says nothing. Our own choice."""


_BECAUSE = QuickPattern(
    r"\b(?:because|since (?=the|my|it|you|i)|as (?=the|my|it|you|i)|due to"
    r"|want (?=de|het|er|ik|we|wij|dat|ze|zij|hij|die|dit)|omdat|doordat|wegens|weil"
    r"|da (?=die|der|das|ich|sie|es)|wegen|denn|car|parce qu\w*|puisqu\w*|à cause|porque|ya que|puesto que|debido a)\b"
)
"""Found in what says why."""

_FORBIDS = QuickPattern(
    r"\b(?:(?:not|never|no longer) (?:allowed|covered|insured|possible|eligible|accepted|refundable)|forbidden|prohibited"
    r"|excluded"
    r"|against (?:the|our|their) \w+|non-?refundable|expired|too late|verboden|uitgesloten|uitgezonderd|verlopen|vervallen"
    r"|te laat"
    r"|(?:niet|geen) (?:toegestaan|mogelijk|verzekerd|gedekt|restitueerbaar)|verboten|ausgeschlossen|unzulässig|abgelaufen"
    r"|verjährt"
    r"|zu spät|nicht (?:erlaubt|zulässig|möglich|versichert|gedeckt|erstattungsfähig)|interdit\w*|exclu\w*|périmée?s?|expirée?s?"
    r"|trop tard|(?:pas|plus) (?:autorisée?s?|possible|couverte?s?|assurée?s?|remboursables?)|prohibid[oa]s?|excluid[oa]s?"
    r"|caducad[oa]s?|vencid[oa]s?|fuera de plazo|demasiado tarde|no (?:se permite|está permitido|es posible|cubre|entra en))\b"
)
"""Found in what says that it may not be: that is why they refused."""

_OFFERS = QuickPattern(
    r"(?!.*\b(?:only|unless|alleen|tenzij|nur|seulement|que si|sauf|solo|sólo|salvo)\b).*\b(?:if|wenn|falls|sofern|als (?:ik"
    r"|ze|het)"
    r"|mits|si) "
)
"""How a statement reads that says what there would be on a condition: no reason, and behind *refused* the opposite."""

_WHEN_I = QuickPattern(
    r"(?:when|as soon as|after|because) (?:i|we)\b[^:]*: |(?:toen|omdat|nadat) (?:ik|we|wij)\b[^:]*: |(?:als|nachdem"
    r"|weil) (?:ich|wir)\b[^:]*: "
    r"|(?:quand|lorsque|après que) (?:j['’]|je |nous )[^:]*: |(?:cuando|al) [^:]*\b(?:dije|dijimos|decir\w*|conté"
    r"|contar\w*)\b[^:]*: "
)
"""How a statement begins that goes on with what they said to what the person did: *when I said it was a watch: ….*"""

_NOT_SETTLED = (PromiseState.OPEN, PromiseState.DUE, PromiseState.OVERDUE)
"""What may still come, or should have: who refused it since said what comes of it."""

_TAIL = 15
"""So many characters at the end of a reason say in which sentence it stands. Our own choice."""

_NO = QuickPattern(r"\A(?:no|nee|nein|non)[,;:.!] ")
"""What says again that they refused."""


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
    is_it = promise is not None and kind is promise.promise.promised
    what = wording.language.promised_as[kind] if kind else ""
    return refusal_told(wording, refusal, what, is_it=is_it), refusal_told(wording, refusal)


def refused_by_name(wording: Wording, refusal: Contact) -> str:
    """`Anita refused a refund on 17 Oct`: with what was refused where *it* would do; nothing where nobody can say what it was."""
    kind = kind_refused(wording, refusal)
    return refusal_told(wording, refusal, wording.language.promised_as[kind]) if kind else ""


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
    parts = [_as_theirs(wording, part) for part in (best, *reversed(beginnings(best, _LEAST_REASON)))]
    if answer := _answer_to(wording, refusal, best):
        parts = [f"{as_sentence(part)} {capitalised(answer)}" for part in parts]
    done = [each for each in done_by_nobody(wording, refusal) if len(each) <= LONGEST_NEWS]
    forms = (f"{head}{wording.language.colon}{part}" for part in parts for head in heads)
    return list(dict.fromkeys((*done, *forms)))


def _as_theirs(wording: Wording, said: str) -> str:
    """Why they refused, as it stands behind the colon: between quotes where it begins with a capital that it may need, unless it
    speaks of the person in their own words, or any word may have one."""
    told, language = inside_a_sentence(said), wording.language
    is_plain = language.nouns_have_capitals or not told[:1].isupper() or is_spoken(told)
    return told if is_plain else language.quoted.format(text=told.replace('"', "'"))


def _reason_of(wording: Wording, refusal: Contact) -> str:
    """The statement that says best why, without a mark and without the words that only say who says so."""
    lead, log = wording.language.lead, wording.language.log
    short = (_short_enough(wording, each) for each in statements_of(refusal.text))
    told = [
        each
        for each in short
        if len(each) >= _LEAST_REASON and not (log.waits.match(each) or log.own_doing.match(each))
    ]
    said = [*told[:1], *(each for each in told[1:] if not is_said_against(wording, each))]
    best = max(said, key=lambda each: _says_why(wording, each), default="").rstrip(".")
    best = best[found.end() :] if (found := _WHEN_I.match(best)) else best
    name = one_line(refusal.agent)
    named = best[len(name) :].lstrip() if name and best.casefold().startswith(f"{name.casefold()} ") else ""
    says = lead.says_first.match(named or best)
    # *Says closed as complete* has nobody who says it.
    is_said = says is not None and (one_line(refusal.who) or len(says[0].split()) == 1)
    bare = (named or best)[says.end() :] if says and is_said else named or best
    plain = bare if bare not in (named, best) else _without_refused(wording, _NO.sub("", best))
    if len(plain.split()) >= _LEAST_WORDS:
        return plain
    return "" if log.refused.match(best) else best


def _without_refused(wording: Wording, said: str) -> str:
    """The words without the clause with which they only say again that they refused: *request refused, the time is up*."""
    first, joint, rest = said.partition(", ")
    return rest if joint and wording.language.log.refused.fullmatch(first) else said


def _says_why(wording: Wording, said: str) -> tuple[bool, bool, bool, bool, int]:
    """Whether it says because of what, that it may not be, nothing of what might be; who says so; how much shows who is right."""
    is_offer = _OFFERS.match(said) is not None
    decides = len(list(wording.language.lead.decides.finditer(said)))
    is_theirs = wording.language.lead.says_first.match(said) is not None
    return _BECAUSE.search(said) is not None, _FORBIDS.search(said) is not None, not is_offer, is_theirs, decides


def _answer_to(wording: Wording, refusal: Contact, reason: str) -> str:
    """What the person wrote down behind why they refused, that says that it is not so; nothing where they did not."""
    said = sentences(lines_of(refusal.text))
    behind = next((at for at, each in enumerate(said, 1) if reason and reason[-_TAIL:] in each), len(said))
    if is_told_answer := [each for each in said[behind:] if is_said_against(wording, each)]:
        return is_told_answer[0].rstrip(".")
    return ""


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


def done_by_nobody(wording: Wording, refusal: Contact) -> list[str]:
    """What they did then, where nobody is named: its statements, and their beginnings, that the day can stand with."""
    said = [] if one_line(refusal.who) else [each.rstrip(".") for each in statements_of(refusal.text)]
    parts = (part for each in said for part in (each, *reversed(beginnings(each, _LEAST_REASON))))
    return [told for part in parts if (told := dated(wording, refusal.at, part))]


def is_done_told(wording: Wording, refusal: Contact, told: str) -> bool:
    """Whether it is told what they did then, in the place of that they refused."""
    return any(each.casefold() in told.casefold() for each in done_by_nobody(wording, refusal))


def refused_alone(wording: Wording, refusal: Contact) -> Iterator[str]:
    """`Rik refused on 16 Jul`, `Rik refused`: where what they said follows, it says what."""
    if who := one_line(refusal.who):
        lead = wording.language.lead
        yield lead.refused_alone_on.format(who=who, day=wording.day(refusal.at))
        yield lead.refused_alone.format(who=who)


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
    if refusal is None or refusal.party or is_same or not is_open:
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
    plain = [brief, refusal_told(wording, refusal, what), refusal_told(wording, refusal)]
    with_reason = [f"{each}{wording.language.colon}".rstrip() for each in refused_alone(wording, refusal)]
    is_kind_known = promise.promise.promised is not Promised.OTHER
    joined = (
        joined_forms(wording, promise) if is_kind_known else []
    )  # behind another promise it says nothing of this one
    return [*plain, *with_reason, *joined, *done_by_nobody(wording, refusal)]


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
    from casebook.parsing.promises.kinds import kinds_named_in

    named, promised = kinds_named_in(refusal.text or "") - {Promised.OTHER}, promise.promise.promised
    wanted = kinds_wanted(wording)
    if promised not in OCCASIONS:
        named -= set(OCCASIONS)
    is_another = promised not in named or (promised not in wanted and bool(named & wanted))
    return bool(named) and promised is not Promised.OTHER and is_another
