"""What the person was told that does not go together: every statement once, with its day, name and number, and no judgement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from casebook.domain.contradictions import Apart, groups_of
from casebook.exporters.facts.deciding.grounds import without_ground
from casebook.exporters.facts.promises.said_already import says_kind, words_unsaid
from casebook.exporters.facts.refusals.because import goes_on_from
from casebook.exporters.facts.refusals.refusal_forms import refused_briefly
from casebook.exporters.facts.refusals.refusal_reasons import claims_of_me, refused_alone
from casebook.exporters.facts.refusals.refusals import refusal_told, refuses
from casebook.exporters.facts.refusals.refused_again import why_alone
from casebook.exporters.facts.refusals.told_forms import ToldApart
from casebook.exporters.facts.refusals.told_statements import (
    LONGEST_CLASH,
    Statement,
    contact_of,
    promises_in,
    said_by_them,
    said_of_the_same,
    statements_told,
    text_of,
    who_and_number,
)
from casebook.exporters.facts.refusals.who_decided import agreed, decided_since, what_then, with_answer
from casebook.exporters.facts.said.whose_words import said_in
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.clashing_words import clashing
from casebook.exporters.words.counts import number_word
from casebook.exporters.words.typed import as_sentence, capitalised, inside_a_sentence, one_line, without_stop
from casebook.records.kinds import Contact, Entry, Promise
from casebook.records.vocabularies import OCCASIONS

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording


def told_apart(wording: Wording, lead: str = "") -> list[ToldApart]:
    """`I was told two things: Anita refused a refund on 17 Oct; Marcus, supervisor, promised it on 18 Oct, case C-341777.`

    What belongs together is one sentence, of two, three or more. Where some refused and the others did not, whoever reads it
    is asked to follow these; else to say which holds. Numbers and roles that the `lead` tells are left out. What would be told
    in the same words is not told.
    """
    groups = groups_of(_each_said_once(wording))
    first = [(group, _pair_told(wording, group, lead)) for group in groups]
    return [_of_group(wording, group, pair, lead) for group, pair in first if pair]


def _each_said_once(wording: Wording) -> list[tuple[Entry, Entry]]:
    """The pairs, with the contact in the place of what was promised in it where that stands in another pair: it is one statement,
    and whoever speaks against either belongs to what is told of it."""
    pairs = wording.facts.contradictions
    contacts = {entry.number: entry for pair in pairs for entry in pair if isinstance(entry, Contact)}

    def said(entry: Entry) -> Entry:
        made_in = wording.facts.promise(entry.number).made_in if isinstance(entry, Promise) else None
        return contacts.get(made_in.number, entry) if made_in else entry

    return [(one, other) if said(one) is said(other) else (said(one), said(other)) for one, other in pairs]


def _pair_told(wording: Wording, group: Apart, lead: str) -> Sequence[Entry]:
    """The first two of them that are told in other words than each other; none where all say the same."""
    told = (pair for pair in group.pairs if len({each.text for each in statements_told(wording, pair, lead)}) > 1)
    return next(told, ())


def _of_group(wording: Wording, group: Apart, pair: Sequence[Entry], lead: str) -> ToldApart:
    entries = group.statements
    least = max(map(entries.index, pair)) + 1
    parts = (pair, *(entries[:count] for count in range(max(3, least), len(entries))), entries)
    statements = list(statements_told(wording, entries, lead))
    with_due = list(statements_told(wording, entries, lead, dated=True))
    decided = decided_since(wording, group)
    is_decided = _is_named(decided, lead)
    is_above = _is_told_above(entries, statements, lead)
    whole = _in_their_words(wording, entries, statements, lead, is_above=is_above, is_decided=is_decided)
    asked = as_sentence(what_then(wording, group, statements, decided))
    if is_above and whole == statements == with_due and _are_told_above(wording, entries, lead):
        return ToldApart((asked,), "", "", ())
    # Where the lead tells that they said the opposite, why is all that is new.
    is_why_first = whole != statements and (is_decided or is_above)
    told_of = {entry.number: each for entry, each in zip(entries, whole, strict=True)} if is_why_first else {}
    parts_told = [_part_told(wording, part, lead, told_of) for part in parts]
    worded = _sentence(wording, whole)
    first = whole if is_why_first else statements
    told = tuple(sentence for statement in first for sentence in statement.told)
    in_words = tuple(sentence for statement in whole for sentence in statement.told if sentence not in told)
    all_with_due = _in_their_words(wording, entries, with_due, lead, is_above=is_above, is_decided=is_decided)
    dated = _sentence(wording, all_with_due)
    last = _sentence(wording, all_with_due if is_why_first else with_due)
    forms = tuple(dict.fromkeys((*parts_told, f"{last} {asked}")))
    against, why, is_answered = _against(
        wording,
        entries,
        statements,
        lead,
        decided if is_decided else None,
        is_above=is_above,
        is_why_first=is_why_first,
    )
    refused_last = max((each.at.instant for each in entries if refuses(each)), default="")
    in_their_words = "" if whole == first else f"{dated} {asked}"
    return ToldApart(
        forms, in_their_words, worded, told, in_words, against, why, is_answered, is_decided, refused_last, dated
    )


def _part_told(wording: Wording, part: Sequence[Entry], lead: str, told_of: Mapping[int, Statement]) -> str:
    """Some of them as a sentence, those by whose numbers that says so as they are `told_of` with why."""
    statements = zip(part, statements_told(wording, part, lead), strict=True)
    return _sentence(wording, [told_of.get(entry.number, each) for entry, each in statements])


def _against(
    wording: Wording,
    entries: Sequence[Entry],
    statements: Sequence[Statement],
    lead: str,
    decided: PromiseFacts | None,
    *,
    is_above: bool,
    is_why_first: bool,
) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """What stands against the `lead` in forms that tell more and more, the sentences of a contact that the last of these holds,
    and whether the lead tells the other side alone."""
    granted = decided or (_granted_there(wording, entries) if is_above else None)
    is_answered = granted is not None and not any(_is_refusal_above(wording, each, lead) for each in entries)
    answer = granted if is_answered else decided
    forms, why = _refusal_alone(wording, entries, lead, answer) if is_why_first or answer else ((), ())
    if forms or is_above:
        return forms, why, is_answered and bool(forms)
    forms, why = _other_side(wording, entries, statements, lead)
    return forms, why, bool(forms)


def _granted_there(wording: Wording, entries: Sequence[Entry]) -> PromiseFacts | None:
    """The last that was promised in what was said, of which all stands in the lead; none that is kept by reaching somebody once:
    whoever promised an answer has not agreed."""
    made = [each for entry in entries if not refuses(entry) for each in promises_in(wording, entry)]
    granted = [each for each in made if each.promise.promised not in OCCASIONS and one_line(each.made_by)]
    return max(granted, key=lambda each: each.promise.at.instant, default=None)


def _refusal_alone(
    wording: Wording, entries: Sequence[Entry], lead: str, granted: PromiseFacts | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """`Anita refused my request on 17 Oct; but Marcus agreed on 18 Oct.`, then the same with why, and that sentence; nothing
    where several refused, and no form without why where the `lead` tells that they refused. Its number is not told beside who
    `granted` it."""
    refusals = [each for each in entries if isinstance(each, Contact) and refuses(each)]
    if len(refusals) != 1:
        return (), ()
    [refusal] = refusals
    told = f"{lead} {wording.case_number(refusal)}" if granted else lead
    statement = next(statements_told(wording, refusals, told))
    why = statement.why or _first_said(wording, refusal, entries, lead)
    answer = agreed(wording, refusal, granted) if granted else ""
    texts = [statement.text] if answer and not _is_refusal_above(wording, refusal, lead) else []
    if why:
        texts.append(_with_why(wording, refusal, entries, statement, why, told).text)
    return tuple(with_answer(wording, capitalised(each), answer) for each in texts), (why,) if why else ()


def _other_side(
    wording: Wording, entries: Sequence[Entry], statements: Sequence[Statement], lead: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """`But Anita said on 17 Oct: it is covered.`, and what was said there, below a `lead` that tells of all who refused; nothing
    where several did not, or the lead names who did not."""
    others = [each for entry, each in zip(entries, statements, strict=True) if not refuses(entry)]
    refusals = [each for each in entries if refuses(each)]
    is_above = bool(refusals) and all(_is_refusal_above(wording, each, lead) for each in refusals)
    if not is_above or len(others) != 1 or is_told(others[0].who.casefold(), lead.casefold()):
        return (), ()
    return (as_sentence(wording.language.log.but_said.format(text=others[0].text)),), others[0].told


def _sentence(wording: Wording, statements: Sequence[Statement]) -> str:
    """`I was told two things: …; ….`, each once."""
    language, texts = wording.language, list(dict.fromkeys(each.text for each in statements))
    count = number_word(language, len(texts))
    return as_sentence(language.told_apart.format(count=count, things=language.semicolon.join(texts)))


def _is_named(decided: PromiseFacts | None, lead: str) -> bool:
    """Whether the lead names who decided."""
    return decided is not None and is_told(one_line(decided.made_by).casefold(), lead.casefold())


def _is_told_above(entries: Sequence[Entry], statements: Sequence[Statement], lead: str) -> bool:
    """Whether the lead names everybody who promised it, and one who did: what they promised stands there."""
    promised = [each.who for entry, each in zip(entries, statements, strict=True) if not refuses(entry)]
    return bool(promised) and all(each and is_told(each.casefold(), lead.casefold()) for each in promised)


def _are_told_above(wording: Wording, entries: Sequence[Entry], lead: str) -> bool:
    """Whether the lead tells all of them, with their days and numbers: that somebody refused."""
    refusals = [each for each in entries if refuses(each)]
    if not refusals or not all(_is_refusal_above(wording, each, lead) for each in refusals):
        return False
    contacts = [each for each in map(partial(contact_of, wording), entries) if isinstance(each, Contact)]
    return not any(who_and_number(wording, each, lead)[1] for each in contacts) and all(
        is_told(wording.day(each.at), lead) for each in entries
    )


def _in_their_words(
    wording: Wording,
    entries: Sequence[Entry],
    statements: list[Statement],
    lead: str,
    *,
    is_above: bool,
    is_decided: bool,
) -> list[Statement]:
    """Each statement with why: of two the sentences that speak of the same, else the first of what was said with a refusal, and
    of those that the `lead` tells; the statements as they are where there are none."""
    reasons = _clash(wording, entries, statements) or [
        each.why
        or (
            _first_said(wording, entry, entries, lead)
            if (is_above or (is_decided and refuses(entry))) and not each.told
            else ""
        )
        for entry, each in zip(entries, statements, strict=True)
    ]
    # A refusal against what is still told as promised is told as one.
    of_each = list(zip(entries, statements, reasons, strict=True))
    is_said = is_above and all(why or each.told for entry, each, why in of_each if not refuses(entry))
    told = lead if is_said else ""
    return [_with_why(wording, entry, entries, each, why, told) if why else each for entry, each, why in of_each]


def _clash(wording: Wording, entries: Sequence[Entry], statements: Sequence[Statement]) -> Sequence[str]:
    """The sentences of two statements that speak of the same; none where these are long, or told."""
    texts = [one_line(text_of(wording, entry)) for entry in entries]
    if len(entries) != 2 or any(each.told or each.why for each in statements) or texts[0] == texts[1]:
        return ()
    clash = clashing(*(said_by_them(wording, entry) for entry in entries))
    return () if clash is None or max(map(len, clash)) > LONGEST_CLASH else clash


_LEAST_NEW = 2
"""What is said with a promise in fewer words that are not of what was promised says no more than that; nor in so many beside the
name of it: *the exchange is approved*. Our own choice."""


def _first_said(wording: Wording, entry: Entry, entries: Sequence[Entry], lead: str) -> str:
    """What was said there of what the other statements speak of, or first, unless that is long, says no more than what was
    promised, or stands in the `lead` or among the others."""
    others = [each for each in entries if each is not entry]
    first = said_of_the_same(wording, entry, others)
    is_new = first.rstrip(".").casefold() not in lead.casefold()
    is_new &= not any(first in (text_of(wording, each) or "") for each in others)
    made = [each.promise for each in promises_in(wording, entry)]
    promised = " ".join(f"{each.text or ''} {wording.language.promised_as.get(each.promised, '')}" for each in made)
    least = _LEAST_NEW + any(says_kind(each, first) for each in made)
    says_more = refuses(entry) or words_unsaid(first, promised) >= least
    return first if is_new and says_more and len(first) <= LONGEST_CLASH else ""


def _with_why(
    wording: Wording, entry: Entry, entries: Sequence[Entry], statement: Statement, why: str, lead: str
) -> Statement:
    """The statement with why behind it; in the place of what was promised, where the lead tells that."""
    contact = contact_of(wording, entry)
    plain, others = without_stop(why), " ".join(text_of(wording, each) or "" for each in entries if each is not entry)
    said = why_alone(wording, plain) if refuses(entry) else without_ground(wording, contact, plain, lead, others)
    words = inside_a_sentence(said)
    is_above = _is_refusal_above(wording, entry, lead) if refuses(entry) else _is_told_above([entry], [statement], lead)
    if isinstance(contact, Contact) and is_above:
        who, more = who_and_number(wording, contact, lead)
        return replace(statement, text=said_in(wording, contact, words, who=who, more=more), told=(why,))
    same = goes_on_from(wording, statement.text, words) if refuses(entry) else ""
    return replace(statement, text=same or f"{statement.text}{wording.language.colon}{words}", told=(why,))


def _is_refusal_above(wording: Wording, entry: Entry, lead: str) -> bool:
    """Whether the lead tells that they refused."""
    if not isinstance(entry, Contact) or not one_line(entry.who):
        return False
    whats = ("", *wording.language.promised_as.values())
    forms = (refusal_told(wording, entry, is_it=True), *(refusal_told(wording, entry, what) for what in whats))
    told = (*forms, *refused_alone(wording, entry), *refused_briefly(wording, entry)[:1], *claims_of_me(wording, entry))
    return any(form.casefold() in lead.casefold() for form in told)
